/** The file cgroup.procs: what is written to it moves a process (kernel/cgroup/cgroup.c: __cgroup_procs_write). */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { credOf } from '../credentials/context.ts';
import { group_leader, threads } from '../facts/threads.ts';
import { find_task_by_vpid, orSelf } from '../facts/visibility.ts';
import type { Opened } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Access } from '../syscalls/user-files.ts';
import { entryAt, find } from './calls.ts';
import { cgroup } from './cgroup.ts';
import { cssSet } from './css-set.ts';
import { cgroup_file_ns, within_delegation } from './delegation.ts';
import { put_cgroups } from './lifetime.ts';
import { may_write_common, may_write_inode } from './permission.ts';
import { cgroup_is_valid_domain, dom_cgrp } from './threaded.ts';

export type ProcsFile = Extract<Opened, { readonly is: 'cgroup.procs' }>;

const NO_SUCH_FILE = beyond(
  'is modelled for cgroup.procs, and by its path for cgroup.type, of the files of a cgroup',
);

/** The directory or the file at a path, opened by the caller; undefined if it is not below /sys/fs/cgroup. */
export function open_cgroup(
  k: LinuxKernel,
  caller: number,
  path: string,
  { readable, writable }: Access,
): Opened | Refusal | BeyondScope | undefined {
  const entry = entryAt(k, caller, path);
  if (!entry) return undefined;
  const missing = find(k, entry);
  if (missing) return missing;
  if (entry.found === 'directory') return writable ? NO_SUCH_FILE : { is: 'cgroup', cgroup: entry.cgroup };
  if (entry.name !== 'cgroup.procs') return NO_SUCH_FILE;
  const f_cred = credOf(k.creds.get(caller));
  const may = !writable || may_write_inode(k, f_cred, k.cgroups.get(entry.parent).procs);
  const denied = k.cgroups.send(entry.parent, cgroup.OPEN_PROCS(may));
  if (denied) return denied;
  const { cgroup_ns } = k.nsproxies.get(caller);
  return { is: 'cgroup.procs', cgroup: entry.parent, cgroup_ns, f_cred, readable, writable };
}

/** Moves the process that a text names, by its number as the writer sees it; 0 is the writer itself. */
export function write_procs(
  k: LinuxKernel,
  writer: number,
  { cgroup: to, cgroup_ns, f_cred }: ProcsFile,
  text: string,
): Result {
  const number = kstrtoint(text);
  const named = number === 0 ? writer : find_task_by_vpid(k, number ?? NONE, writer);
  const target = group_leader(k, orSelf(named, writer));
  const from = k.cssSets.get(target).cgroup;
  const refused = k.cgroups.send(
    to,
    cgroup.ATTACH({
      empty: text === '',
      legible: number !== undefined && number >= 0,
      found: named !== NONE,
      common: may_write_common(k, f_cred, from, to),
      within: within_delegation(k, cgroup_file_ns(k, writer, cgroup_ns), from, to),
      valid: cgroup_is_valid_domain(k, dom_cgrp(k, to)),
    }),
  );
  if (refused) return refused;
  if (text !== '') cgroup_attach_task(k, target, to);
  return text.length;
}

/** A process moves with all its threads; the dead do not move (cgroup_migrate_add_task). */
function cgroup_attach_task(k: LinuxKernel, leader: number, to: number): void {
  const alive = threads(k, leader).filter((thread) => k.nsproxies.get(thread).state === 'held');
  if (alive.length === 0) k.by('cgroup.procs.dead');
  if (alive.length > 1) k.by('cgroup.procs.threads');
  for (const thread of alive) k.cssSets.send(thread, cssSet.MIGRATE(to));
  put_cgroups(k);
}

/**
 * One number between blanks, up to a zero byte, of which the sign and the digits say the base; undefined if
 * it is anything else, or does not fit into an int.
 */
function kstrtoint(text: string): number | undefined {
  const word = (text.split('\0')[0] ?? '').trim();
  const [, sign, digits = ''] = /^([-+]?)(0x[\da-f]+|0[0-7]*|[1-9]\d*)$/i.exec(word) ?? [];
  if (digits === '') return undefined;
  const octal = /^0\d/.test(digits);
  const value = octal ? Number.parseInt(digits, 8) : Number(digits);
  const signed = sign === '-' ? -value : value;
  return signed === (signed | 0) ? signed + 0 : undefined;
}

export function write_procs_at(
  k: LinuxKernel,
  caller: number,
  path: string,
  text: string,
): Result | undefined {
  const opened = open_cgroup(k, caller, path, { readable: false, writable: true });
  if (!opened || !('is' in opened)) return opened;
  return opened.is === 'cgroup.procs' ? write_procs(k, caller, opened, text) : NO_SUCH_FILE;
}
