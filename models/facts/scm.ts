/** Who may claim to be whom in a message (net/core/scm.c: scm_check_creds). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { ns_capable } from './capable.ts';
import { make_kid } from './ids.ts';
import { group_leader } from './threads.ts';
import { task_active_pid_ns, task_pid_nr_as_seen_by } from './visibility.ts';

/** What a struct ucred claims, in the words of who sends it. */
export type ucred = { readonly pid: number; readonly uid: number; readonly gid: number };

/** What the ids that it claims mean to the kernel; NONE where they mean nothing. */
export function kids_of(k: Linux, caller: number, { uid, gid }: ucred): { uid: number; gid: number } {
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  return { uid: make_kid(uid_map, uid), gid: make_kid(gid_map, gid) };
}

const judge_pid =
  (powerOver: (k: Linux, caller: number) => number) =>
  (k: Linux, caller: number, { pid }: ucred): boolean =>
    pid === task_pid_nr_as_seen_by(k, group_leader(k, caller), caller) ||
    ns_capable(k, caller, powerOver(k, caller), 'CAP_SYS_ADMIN');

/** Whether the caller may claim the pid: its own, or any with CAP_SYS_ADMIN over the owner of its PID namespace. */
export const may_claim_pid = fact(
  'may_claim_pid',
  judge_pid((k, caller) => k.pidNamespaces.get(task_active_pid_ns(k, caller)).user_ns),
  {
    'asks for power over the user namespace of the caller': judge_pid(
      (k, caller) => k.creds.get(caller).user_ns,
    ),
  },
);

/** Whether it may claim the kuid: real, effective or saved, or any with CAP_SETUID. */
export function may_claim_uid(k: Linux, caller: number, kuid: number): boolean {
  const { uid, euid, suid, user_ns } = k.creds.get(caller);
  return [uid, euid, suid].includes(kuid) || ns_capable(k, caller, user_ns, 'CAP_SETUID');
}

/** The same of the kgid and CAP_SETGID. */
export function may_claim_gid(k: Linux, caller: number, kgid: number): boolean {
  const { gid, egid, sgid, user_ns } = k.creds.get(caller);
  return [gid, egid, sgid].includes(kgid) || ns_capable(k, caller, user_ns, 'CAP_SETGID');
}

/** Whether the sender or the receiver of a message has asked for credentials. */
export function credentials_are_asked_for(k: Linux, from: number, to: number): boolean {
  return k.unixSockets.get(from).passcred || (to !== NONE && k.unixSockets.get(to).passcred);
}
