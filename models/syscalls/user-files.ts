/**
 * Opening and writing /proc/PID/uid_map, gid_map, projid_map and setgroups (fs/proc/base.c,
 * kernel/user_namespace.c). Who has opened a file counts as much as who writes it.
 */
import { NONE, type Refusal } from '../../checker/index.ts';
import { type Cred, credOf } from '../credentials/context.ts';
import { cap_capable } from '../facts/capable.ts';
import { new_idmap_permitted } from '../facts/id-maps.ts';
import { map_id_range_down } from '../facts/ids.ts';
import { may_write } from '../facts/proc-files.ts';
import type { Opened } from '../files/context.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { identityMap, type UserFileName, userNamespace } from '../user/context.ts';
import { parse_map } from '../user/map-text.ts';
import { parse_setgroups } from '../user/setgroups-text.ts';

export type UserFile = Extract<Opened, { readonly is: 'user file' }>;

/** How a file is opened. */
export type Access = Pick<UserFile, 'readable' | 'writable'>;

/** The file that `name` is in the directory of a task, opened by the caller; undefined if it is another one. */
export function open_user_file(
  k: LinuxKernel,
  caller: number,
  task: number,
  name: string,
  { readable, writable }: Access,
): UserFile | Refusal | undefined {
  if (!isUserFile(name)) return undefined;
  const f_cred = credOf(k.creds.get(caller));
  const { user_ns } = k.creds.get(task);
  const opened: UserFile = { is: 'user file', name, user_ns, f_cred, readable, writable };
  if (!writable) return opened;
  const owned = may_write(k, f_cred, task);
  const capable = cap_capable(k, f_cred, user_ns, 'CAP_SYS_ADMIN');
  const event =
    name === 'setgroups' ? userNamespace.OPEN_SETGROUPS(owned, capable) : userNamespace.OPEN_MAP(owned);
  return k.userNamespaces.send(user_ns, event) ?? opened;
}

function isUserFile(name: string): name is UserFileName {
  return name === 'uid_map' || name === 'gid_map' || name === 'projid_map' || name === 'setgroups';
}

/** Writes a text, a byte in each character, at an offset of an open file. */
export function write_user_file(
  k: LinuxKernel,
  writer: number,
  { name, user_ns, f_cred }: UserFile,
  text: string,
  offset: number,
): Refusal | undefined {
  const { length } = text;
  if (name === 'setgroups')
    return k.userNamespaces.send(
      user_ns,
      userNamespace.WRITE_SETGROUPS({ offset, length, text: parse_setgroups(text) }),
    );

  const { parent } = k.userNamespaces.get(user_ns);
  const above = parent === NONE ? identityMap : k.userNamespaces.get(parent)[name];
  const parsed = parse_map(text);
  const lower_first = parsed.extents.map(({ lower, count }) => map_id_range_down(above, lower, count));
  return k.userNamespaces.send(
    user_ns,
    userNamespace.WRITE_MAP({
      map: name,
      opener: relation(k, f_cred, user_ns),
      offset,
      length,
      capable: cap_capable(k, f_cred, user_ns, 'CAP_SYS_ADMIN'),
      text: parsed,
      setfcap: parent !== NONE && cap_capable(k, f_cred, parent, 'CAP_SETFCAP'),
      permitted: new_idmap_permitted(k, {
        ns: user_ns,
        map: name,
        f_cred,
        writer,
        extents: parsed.extents,
        lower_first,
      }),
      lower_first,
    }),
  );
}

function relation(k: Linux, { user_ns: opener }: Cred, user_ns: number): 'inside' | 'above' | 'elsewhere' {
  if (opener === user_ns) return 'inside';
  return opener === k.userNamespaces.get(user_ns).parent ? 'above' : 'elsewhere';
}
