/** The change of user ids, and what it does to capabilities (kernel/sys.c, security/commoncap.c). */
import { NONE } from '../../checker/index.ts';
import { SECBIT } from '../constants.ts';
import { noCapabilities } from './capabilities.ts';
import type { Cred } from './context.ts';

type Uids = Pick<Cred, 'uid' | 'euid' | 'suid' | 'fsuid'>;
type Capabilities = Pick<Cred, 'permitted' | 'effective' | 'ambient'>;

/** The ids with a new real, effective and saved one; NONE leaves one as it is. */
export function withUids(old: Uids, [uid = NONE, euid = NONE, suid = NONE]: readonly number[]): Uids {
  const effective = euid === NONE ? old.euid : euid;
  return {
    uid: uid === NONE ? old.uid : uid,
    euid: effective,
    suid: suid === NONE ? old.suid : suid,
    fsuid: effective,
  };
}

/**
 * The capabilities after a change of uids, where `root` is uid 0 in the task's user namespace (NONE if
 * there is none there): who ceases to be root in all three loses them, who is root in the effective
 * uid has them in effect.
 */
export function cap_emulate_setxuid(
  old: Uids & Capabilities & Pick<Cred, 'securebits'>,
  now: Uids,
  root: number,
): Capabilities {
  const { permitted, effective, ambient, securebits } = old;
  if (root === NONE || securebits & SECBIT.SECBIT_NO_SETUID_FIXUP) return { permitted, effective, ambient };
  const isRoot = ({ uid, euid, suid }: Uids): boolean => [uid, euid, suid].includes(root);
  const ceases = isRoot(old) && !isRoot(now);
  const loses = ceases && !(securebits & SECBIT.SECBIT_KEEP_CAPS);
  const left = loses ? noCapabilities : permitted;
  const inEffect = () => {
    if (loses || (old.euid === root && now.euid !== root)) return noCapabilities;
    return old.euid !== root && now.euid === root ? left : effective;
  };
  return { permitted: left, effective: inEffect(), ambient: ceases ? noCapabilities : ambient };
}
