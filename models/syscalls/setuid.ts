/** setresuid(2) and getresuid(2) (kernel/sys.c: __sys_setresuid). */
import { NONE, type Result } from '../../checker/index.ts';
import { credentials } from '../credentials/context.ts';
import { ns_capable } from '../facts/capable.ts';
import { from_kid_munged, make_kid } from '../facts/ids.ts';
import type { LinuxKernel } from '../kinds.ts';

/** Each argument is an id of the caller's user namespace, or -1 for no change. */
export const setresuid = {
  run: (k: LinuxKernel, caller: number, ruid: number, euid: number, suid: number): Result => {
    const { user_ns } = k.creds.get(caller);
    const { uid_map } = k.userNamespaces.get(user_ns);
    const given = [ruid, euid, suid];
    const kuids = given.map((id) => (id === -1 ? NONE : make_kid(uid_map, id)));
    const valid = kuids.every((kuid, i) => given[i] === -1 || kuid !== NONE);
    const capable = ns_capable(k, caller, user_ns, 'CAP_SETUID');
    const root = make_kid(uid_map, 0);
    return k.creds.send(caller, credentials.SETRESUID({ valid, capable, kuids, root })) ?? 0;
  },
};

/** The ids as the caller's user namespace calls them. */
export const getresuid = {
  run: (k: LinuxKernel, caller: number): Result => {
    const { user_ns, uid, euid, suid } = k.creds.get(caller);
    const { uid_map } = k.userNamespaces.get(user_ns);
    k.by('cred.getresuid');
    return [uid, euid, suid].map((kuid) => from_kid_munged(uid_map, kuid));
  },
};
