/** What is read from /proc/PID/uid_map, gid_map, projid_map and setgroups (kernel/user_namespace.c: uid_m_show). */
import { NONE, type Result } from '../../checker/index.ts';
import { from_kid } from '../facts/ids.ts';
import type { LinuxKernel } from '../kinds.ts';
import { identityMap, type MapName } from '../user/context.ts';

/** (u32) -1, as a map shows an id that has no name. */
const INVALID_ID = 4294967295;

/**
 * A list of [first, lower, count], as the file's reader wrote or would have to write it: `lower` is what
 * the user namespace of the reader calls the id, or the one above where the map is the reader's own.
 */
export function read_map(k: LinuxKernel, caller: number, task: number, map: MapName): Result {
  const { user_ns } = k.creds.get(task);
  const reader = k.creds.get(caller).user_ns;
  const { parent, level } = k.userNamespaces.get(user_ns);
  const names = (): typeof identityMap => {
    if (reader !== user_ns || level === 0) return k.userNamespaces.get(reader)[map];
    // Above the outermost one that is modelled is the initial one.
    return parent === NONE ? identityMap : k.userNamespaces.get(parent)[map];
  };
  k.by('user.map.read');
  return k.userNamespaces.get(user_ns)[map].map(({ first, lower_first, count }) => {
    const lower = from_kid(names(), lower_first);
    return [first, lower === NONE ? INVALID_ID : lower, count];
  });
}

/** `allow` or `deny`. */
export function read_setgroups(k: LinuxKernel, task: number): Result {
  k.by('user.setgroups.read');
  return k.userNamespaces.get(k.creds.get(task).user_ns).setgroups_allowed ? 'allow' : 'deny';
}
