/** What is read from /proc/PID/uid_map, gid_map, projid_map and setgroups (kernel/user_namespace.c: uid_m_show). */
import { NONE, type Result } from '../../checker/index.ts';
import { from_kid } from '../facts/ids.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { UserFile } from '../syscalls/user-files.ts';
import { identityMap, type MapName } from '../user/context.ts';

/** (u32) -1, as a map shows an id that has no name. */
const INVALID_ID = 4294967295;

/** A map as a list of [first, lower, count]; the file setgroups as `allow` or `deny`. */
export function read_user_file(
  k: LinuxKernel,
  { name, user_ns, f_cred }: Pick<UserFile, 'name' | 'user_ns' | 'f_cred'>,
): Result {
  if (name !== 'setgroups') return read_map(k, user_ns, f_cred.user_ns, name);
  k.by('user.setgroups.read');
  return k.userNamespaces.get(user_ns).setgroups_allowed ? 'allow' : 'deny';
}

/**
 * `lower` is what the user namespace of the opener calls the id, or the one above where the map is that
 * of the opener's own.
 */
function read_map(k: LinuxKernel, user_ns: number, opener: number, map: MapName): Result {
  const { parent, level } = k.userNamespaces.get(user_ns);
  const names = (): typeof identityMap => {
    if (opener !== user_ns || level === 0) return k.userNamespaces.get(opener)[map];
    // Above the outermost one that is modelled is the initial one.
    return parent === NONE ? identityMap : k.userNamespaces.get(parent)[map];
  };
  k.by('user.map.read');
  return k.userNamespaces.get(user_ns)[map].map(({ first, lower_first, count }) => {
    const lower = from_kid(names(), lower_first);
    return [first, lower === NONE ? INVALID_ID : lower, count];
  });
}
