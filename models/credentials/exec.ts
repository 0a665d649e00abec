/** Credentials after execve(2) (fs/exec.c: bprm_fill_uid, security/commoncap.c: cap_bprm_creds_from_file). */
import { NONE } from '../../checker/index.ts';
import { SECBIT } from '../constants.ts';
import { cap_combine, cap_intersect, cap_issubset, noCapabilities } from './capabilities.ts';
import type { Cred, Execve } from './context.ts';

/** The effective ids: the program's where it sets them, and nobody minds. */
function bprm_fill_uid(old: Cred, { uid, gid, counts }: Execve): Pick<Cred, 'euid' | 'egid'> {
  const sets = counts && !old.no_new_privs;
  return { euid: sets && uid !== NONE ? uid : old.euid, egid: sets && gid !== NONE ? gid : old.egid };
}

/** Whether a task is of this group in what concerns files (kernel/groups.c: in_group_p). */
const in_group_p = ({ fsgid, groups }: Cred, gid: number): boolean => gid === fsgid || groups.includes(gid);

/** What the task is and may do afterwards; `secureexec`: it is more than before. */
export function bprm_creds(old: Cred, asked: Execve): { readonly cred: Cred; readonly secureexec: boolean } {
  let { euid, egid } = bprm_fill_uid(old, asked);
  const privilegedRoot = (old.securebits & SECBIT.SECBIT_NOROOT) === 0 && asked.root !== NONE;
  const isRoot = privilegedRoot && (euid === asked.root || old.uid === asked.root);
  const effective = privilegedRoot && euid === asked.root;
  let permitted = isRoot ? cap_combine(old.bounding, old.inheritable) : noCapabilities;
  const changes = euid !== old.euid || !in_group_p(old, egid);
  const gains = changes || !cap_issubset(permitted, old.permitted);
  if (gains && (old.no_new_privs || asked.shares)) {
    if (old.no_new_privs || !asked.setuid) [euid, egid] = [old.uid, old.gid];
    permitted = cap_intersect(permitted, old.permitted);
  }
  const ambient = changes ? noCapabilities : old.ambient;
  permitted = cap_combine(permitted, ambient);
  const more = effective || !cap_issubset(permitted, ambient);
  return {
    cred: {
      ...old,
      ...{ euid, suid: euid, fsuid: euid, egid, sgid: egid, fsgid: egid },
      ...{ permitted, effective: effective ? permitted : ambient, ambient },
    },
    secureexec: changes || euid !== old.uid || egid !== old.gid || (old.uid !== asked.root && more),
  };
}
