import { isAnswer, NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { kernelId, numbersIn, type Writing, writingOf } from './maps.ts';
import { mayDo } from './powers.ts';

/** Whether a map gives a name to one id and this is the opener's own, which owns the namespace. */
function isOwnIdOnly(before: Linux, { file, ns, opener, text }: Writing): boolean {
  const [[, lower = NONE, count] = [], ...others] = numbersIn(text);
  const { parent, owner, setgroups_allowed } = before.userNamespaces.get(ns);
  if (others.length > 0 || count !== 1 || owner !== opener.euid) return false;
  if (file === 'uid_map') return kernelId(before, parent, 'uid_map', lower) === opener.euid;
  return !setgroups_allowed && kernelId(before, parent, 'gid_map', lower) === opener.egid;
}

export const nobodyMapsMoreThanItMay = stepProperty({
  name: 'nobody-maps-more-than-it-may',
  says: 'Who opened a map that is written was in the namespace or in the one above and had CAP_SYS_ADMIN over it; opener and writer had CAP_SETUID or CAP_SETGID over the one above, or all that is mapped is the one id of the opener and owner; and root of the one above is mapped only by leave of CAP_SETFCAP. Projects are free.',
  clauses: ['user.map.opener', 'user.map.cap', 'user.map.permitted', 'user.map.root', 'user.map.opened'],
  of: ['write'],
  holds: (before, step) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    if (!writing || writing.file === 'setgroups') return true;
    const { file, ns, opener, text } = writing;
    const { parent, parent_could_setfcap } = before.userNamespaces.get(ns);
    const inside = opener.user_ns === ns;
    if (!inside && opener.user_ns !== parent) return false;
    if (file === 'projid_map') return true;
    if (!mayDo(before, asView(opener), ns, 'CAP_SYS_ADMIN')) return false;
    const setid = file === 'uid_map' ? 'CAP_SETUID' : 'CAP_SETGID';
    const both =
      mayDo(before, asView(opener), parent, setid) &&
      mayDo(before, before.creds.get(step.slot), parent, setid);
    if (!both && !isOwnIdOnly(before, writing)) return false;
    if (file !== 'uid_map' || !numbersIn(text).some(([, lower]) => lower === 0)) return true;
    return inside ? parent_could_setfcap : mayDo(before, asView(opener), parent, 'CAP_SETFCAP');
  },
  // Somebody without privilege maps itself.
  witness: (before, step) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    return writing?.file === 'uid_map' && writing.opener.user_ns === writing.ns;
  },
});

/** Credentials as those of a task are read. */
const asView = (opener: Writing['opener']) => ({ ...opener, state: 'held' as const });
