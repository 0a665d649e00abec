/** What a change of user ids does to capabilities (security/commoncap.c: cap_task_fix_setuid). */
import { NONE } from '../../checker/index.ts';
import { SECBIT } from '../constants.ts';
import { cap_combine, cap_drop, cap_intersect, capabilities, noCapabilities } from './capabilities.ts';
import type { Cred } from './context.ts';
import type { Uids } from './set-ids.ts';

type Capabilities = Pick<Cred, 'permitted' | 'effective' | 'ambient'>;
type Old = Uids & Capabilities & Pick<Cred, 'securebits'>;

/** Capabilities over files (CAP_FS_SET): they go with the filesystem uid. */
export const CAP_FS_SET = capabilities(
  'CAP_CHOWN',
  'CAP_MKNOD',
  'CAP_DAC_OVERRIDE',
  'CAP_DAC_READ_SEARCH',
  'CAP_FOWNER',
  'CAP_FSETID',
  'CAP_LINUX_IMMUTABLE',
  'CAP_MAC_OVERRIDE',
);

/** Whether nothing is to be done: there is no uid 0, or the task does not want it. */
function stays({ securebits }: Old, root: number): boolean {
  return root === NONE || (securebits & SECBIT.SECBIT_NO_SETUID_FIXUP) !== 0;
}

/**
 * The capabilities after a change of uids, where `root` is uid 0 in the task's user namespace (NONE if
 * there is none there): who ceases to be root in all three loses them, who is root in the effective
 * uid has them in effect.
 */
export function cap_emulate_setxuid(old: Old, now: Uids, root: number): Capabilities {
  const { permitted, effective, ambient, securebits } = old;
  if (stays(old, root)) return { permitted, effective, ambient };
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

/** The capabilities in effect after a change of the filesystem uid alone. */
export function cap_fix_setfsuid(old: Old, fsuid: number, root: number): Pick<Cred, 'effective'> {
  const { permitted, effective } = old;
  if (stays(old, root) || (old.fsuid === root) === (fsuid === root)) return { effective };
  if (old.fsuid === root) return { effective: cap_drop(effective, CAP_FS_SET) };
  return { effective: cap_combine(effective, cap_intersect(CAP_FS_SET, permitted)) };
}
