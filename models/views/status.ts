/** The lines of /proc/PID/status (fs/proc/array.c: task_state, task_cap). */
import type { Answer } from '../../checker/index.ts';
import type { ClauseId } from '../../spec/clauses.gen.ts';
import type { CapabilitySet } from '../credentials/capabilities.ts';
import type { Cred } from '../credentials/context.ts';
import { from_kid_munged } from '../facts/ids.ts';
import { numbers_shown, seq_user_ns } from '../facts/status.ts';
import { group_leader, threads } from '../facts/threads.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { showSet } from '../syscalls/capabilities.ts';

const sets: Readonly<Record<string, (cred: Cred) => CapabilitySet>> = {
  CapInh: (cred) => cred.inheritable,
  CapPrm: (cred) => cred.permitted,
  CapEff: (cred) => cred.effective,
  CapBnd: (cred) => cred.bounding,
  CapAmb: (cred) => cred.ambient,
};

/** Who reads the file of which task, in whose user namespace it was opened, in the procfs of which PID namespace. */
export type StatusFile = {
  readonly task: number;
  readonly reader: number;
  readonly f_user_ns: number;
  readonly pid_ns: number;
};

/** One line of a task's file. Whoever reads it may: nothing is asked. Undefined for a line that is not modelled. */
export function status_line(k: LinuxKernel, file: StatusFile, field: string): Answer | undefined {
  const [clause, line] = lineOf(k, file, field) ?? [];
  if (clause === undefined) return undefined;
  k.by(clause);
  if (file.task !== file.reader) k.by('proc.status.anybody');
  return line;
}

/** Numbers are told from the level of the procfs inwards. */
function lineOf(k: Linux, file: StatusFile, field: string): [ClauseId, Answer] | undefined {
  const credentials = credentialsIn(k, file, field);
  if (credentials !== undefined) return ['cred.status', credentials];
  const { task, pid_ns } = file;
  const { level } = k.pidNamespaces.get(pid_ns);
  const { pgrp, session } = k.signals.get(group_leader(k, task));
  switch (field) {
    case 'State':
      return ['proc.status.state', k.tasks.get(task).state === 'zombie' ? 'Z' : 'S'];
    case 'NSpid':
      return ['proc.status.numbers', numbers_shown(k, task, k.tasks.get(task).thread_pid).slice(level)];
    case 'NStgid': {
      const { thread_pid } = k.tasks.get(group_leader(k, task));
      return ['proc.status.numbers', numbers_shown(k, task, thread_pid).slice(level)];
    }
    case 'Threads':
      return ['thread.status', threads(k, task).length];
    case 'NSpgid':
      return ['proc.status.groups', numbers_shown(k, task, pgrp).slice(level)];
    case 'NSsid':
      return ['proc.status.groups', numbers_shown(k, task, session).slice(level)];
    default:
      return undefined;
  }
}

/** Ids as the opener's user namespace calls them, sets as they are; undefined for a line about nothing of it. */
function credentialsIn(k: Linux, { task, reader, f_user_ns }: StatusFile, field: string): Answer | undefined {
  const cred = k.creds.get(task);
  const { uid_map, gid_map } = k.userNamespaces.get(seq_user_ns(k, task, reader, f_user_ns));
  const set = sets[field];
  if (set) return showSet(set(cred));
  switch (field) {
    case 'Uid':
      return [cred.uid, cred.euid, cred.suid, cred.fsuid].map((kuid) => from_kid_munged(uid_map, kuid));
    case 'Gid':
      return [cred.gid, cred.egid, cred.sgid, cred.fsgid].map((kgid) => from_kid_munged(gid_map, kgid));
    case 'Groups':
      return cred.groups.map((kgid) => from_kid_munged(gid_map, kgid));
    case 'NoNewPrivs':
      return cred.no_new_privs ? 1 : 0;
    default:
      return undefined;
  }
}
