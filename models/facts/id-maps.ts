/** Who may write which ids into a map (kernel/user_namespace.c: new_idmap_permitted). */
import { fact, NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';
import type { MapName } from '../user/context.ts';
import type { MapText } from '../user/map-text.ts';
import { cap_capable } from './capable.ts';

/** A map that somebody writes into a file that perhaps somebody else has opened. */
export type NewIdmap = {
  readonly ns: number;
  readonly map: MapName;
  /** The credentials of who opened the file. */
  readonly f_cred: Cred;
  readonly writer: number;
  readonly extents: MapText['extents'];
  /** The kernel's id that each line begins with. */
  readonly lower_first: readonly number[];
};

type Rule = (k: Linux, asked: NewIdmap) => boolean;

/** Whether credentials have CAP_SETUID (CAP_SETGID for groups) over the namespace above. */
function may_set_ids(k: Linux, cred: Cred, { ns, map }: NewIdmap): boolean {
  const { parent } = k.userNamespaces.get(ns);
  return parent !== NONE && cap_capable(k, cred, parent, map === 'uid_map' ? 'CAP_SETUID' : 'CAP_SETGID');
}

/** What has to be true of a map that is about nothing but the owner's own id, and of any other. */
const rules = {
  isOneId: (_, { extents }) => extents.length === 1 && extents[0]?.count === 1,
  isOfTheOwner: (k, { ns, f_cred }) => k.userNamespaces.get(ns).owner === f_cred.euid,
  isHisOwn: (_, { map, f_cred, lower_first }) =>
    lower_first[0] === (map === 'uid_map' ? f_cred.euid : f_cred.egid),
  setgroupsIsDenied: (k, { ns, map }) => map === 'uid_map' || !k.userNamespaces.get(ns).setgroups_allowed,
  writerMaySetIds: (k, asked) => may_set_ids(k, k.creds.get(asked.writer), asked),
  openerMaySetIds: (k, asked) => may_set_ids(k, asked.f_cred, asked),
} satisfies Record<string, Rule>;

const judge =
  (changed: Partial<Record<keyof typeof rules, Rule>> = {}): Rule =>
  (k, asked) => {
    const all = { ...rules, ...changed };
    const holds = (...names: (keyof typeof rules)[]) => names.every((name) => all[name](k, asked));
    return (
      asked.map === 'projid_map' ||
      holds('isOneId', 'isOfTheOwner', 'isHisOwn', 'setgroupsIsDenied') ||
      holds('writerMaySetIds', 'openerMaySetIds')
    );
  };

const always: Rule = () => true;

/**
 * Whether these ids may be mapped: the owner's own effective one, alone, and of groups only where
 * setgroups(2) has been denied; or whatever it is, if both opener and writer could set any id above.
 */
export const new_idmap_permitted = fact('new_idmap_permitted', judge(), {
  'does not ask who has opened the file': judge({ openerMaySetIds: always }),
  'does not ask who writes': judge({ writerMaySetIds: always }),
  'lets whoever opens the file map an id of his own': judge({ isOfTheOwner: always }),
  'lets the owner map more than one id': judge({ isOneId: always }),
  'lets the owner map any id, alone': judge({ isHisOwn: always }),
  'takes the filesystem id of the opener for his own': judge({
    isHisOwn: (_, { map, f_cred, lower_first }) =>
      lower_first[0] === (map === 'uid_map' ? f_cred.fsuid : f_cred.fsgid),
  }),
  'takes the id of the writer for that of the opener': judge({
    isHisOwn: (k, { map, writer, lower_first }) => {
      const { euid, egid } = k.creds.get(writer);
      return lower_first[0] === (map === 'uid_map' ? euid : egid);
    },
  }),
  'lets a group be mapped where setgroups is allowed': judge({ setgroupsIsDenied: always }),
});
