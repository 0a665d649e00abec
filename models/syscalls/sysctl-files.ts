/**
 * Files below /proc/sys (fs/proc/proc_sysctl.c: proc_sys_open, proc_sys_call_handler). A file belongs to the
 * namespace in whose table it was found, whoever reads or writes it where; who writes is asked for its own rights.
 */
import {
  type BeyondScope,
  beyond,
  isBeyondScope,
  NONE,
  type Refusal,
  type Result,
} from '../../checker/index.ts';
import { sysctl_set } from '../facts/sysctls.ts';
import { type Opened, openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Sysctl } from '../lifetime/namespace-kind.ts';
import { sysctlAt } from '../lifetime/sysctls.ts';
import type { Access } from './user-files.ts';

export type SysctlFile = Extract<Opened, { readonly is: 'sysctl' }>;

const BEING_FREED = beyond('writes to a sysctl whose namespace the kernel is about to free');

/** The file at a path, opened by the caller; undefined if it is another one. */
export function open_sysctl(
  k: LinuxKernel,
  caller: number,
  path: string,
  { readable, writable }: Access,
): SysctlFile | Refusal | BeyondScope | undefined {
  const table = sysctlAt(path);
  if (!table) return undefined;
  const ns = table.lookup(k, caller);
  if (typeof ns !== 'number') return ns;
  const refused = writable ? table.open?.(k, ns, table.permissions(k, caller, ns)) : undefined;
  const bound = table.follows === 'opener' ? ns : NONE;
  return refused ?? { is: 'sysctl', path, ns: bound, left: null, readable, writable };
}

/** Numbers are read from the beginning only, a name from anywhere; after the end there is nothing. */
export function read_sysctl(k: LinuxKernel, reader: number, file: number): Result {
  const { on, f_pos } = k.files.get(file);
  if (on.is !== 'sysctl') return null;
  const said = said_to(k, reader, file, on);
  if (typeof said === 'object' && said !== null && ('errno' in said || isBeyondScope(said))) return said;
  if (f_pos !== 0) k.by('sysctl.fd.position');
  const rest = typeof said === 'string' && f_pos <= said.length ? said.slice(f_pos) : undefined;
  const shown = f_pos === 0 ? said : (rest ?? []);
  k.files.send(file, openFile.SEEK(f_pos + lengthOf(shown)));
  return shown;
}

/** What it holds; for a while after its namespace is gone the kernel may still answer what it held last. */
function said_to(k: LinuxKernel, reader: number, file: number, on: SysctlFile): Result {
  const { left } = on;
  const freed = left !== null && k.choose(2) === 0;
  const gone = k.files.send(file, openFile.SYSCTL(freed, true));
  if (gone) return gone;
  if (left !== null) {
    k.by('sysctl.fd.gone');
    // Where the rule is missing that there is no file any more, there is nothing in it.
    return freed ? [] : left;
  }
  const found = tableFor(k, reader, on);
  if (!('ns' in found)) return found;
  k.by(found.table.follows === 'opener' ? 'sysctl.fd.opener' : 'sysctl.fd.caller');
  k.by(found.table.clause);
  return found.table.value(k, found.ns);
}

/** `offset`: of pwrite(2); null for write(2), which starts where the file is and moves that. */
export function write_sysctl(
  k: LinuxKernel,
  writer: number,
  file: number,
  text: string,
  offset: number | null,
): Result {
  const { on, f_pos } = k.files.get(file);
  if (on.is !== 'sysctl') return null;
  if (on.left !== null) return BEING_FREED;
  const found = tableFor(k, writer, on);
  if (!('ns' in found)) return found;
  const { table, ns } = found;
  const refused = k.files.send(file, openFile.SYSCTL(false, table.permissions(k, writer, ns)));
  if (refused) return refused;
  k.by(table.follows === 'opener' ? 'sysctl.fd.opener' : 'sysctl.fd.caller');
  const at = offset ?? f_pos;
  const held = table.value(k, ns);
  const said = handle_write(k, writer, { table, ns, text, at });
  if (typeof said !== 'number' || offset !== null) return said;
  const behind = table.name && typeof held === 'string' && at > held.length;
  k.files.send(file, openFile.SEEK(behind ? at : at + said));
  return said;
}

/** What is written to a file by its path, as it has been opened by the caller for that. */
export function write_opened(k: LinuxKernel, writer: number, on: SysctlFile, text: string): Result {
  const found = tableFor(k, writer, on);
  return 'ns' in found ? handle_write(k, writer, { ...found, text, at: 0 }) : found;
}

/** What is read from a file by its path, as it has been opened by the caller for that. */
export function read_opened(k: LinuxKernel, reader: number, on: SysctlFile): Result {
  const found = tableFor(k, reader, on);
  if (!('ns' in found)) return found;
  k.by(found.table.clause);
  return found.table.value(k, found.ns);
}

type Written = { readonly table: Sysctl; readonly ns: number; readonly text: string; readonly at: number };

/** Numbers that are written anywhere else than at the beginning count for nothing, and nobody is told. */
function handle_write(k: LinuxKernel, writer: number, { table, ns, text, at }: Written): Result {
  const refused = table.asks?.(k, writer, ns);
  if (refused) return refused;
  // Whatever a person would not write.
  if (!table.name && !/^\d+\n?$/.test(text)) k.by('sysctl.text');
  if (at === 0 || table.name) return table.write(k, ns, text, at);
  k.by('sysctl.fd.position');
  return text.length;
}

/** The table and the namespace that a call on an open file is about. */
function tableFor(
  k: LinuxKernel,
  caller: number,
  { path, ns }: SysctlFile,
): { readonly table: Sysctl; readonly ns: number } | BeyondScope {
  const table = sysctlAt(path);
  if (!table) throw new Error(`${path} was opened, and is no sysctl`);
  const own = table.lookup(k, caller);
  if (typeof own !== 'number') return own;
  return { table, ns: sysctl_set(k, { opened: ns, own, follows: table.follows }) };
}

/** How many bytes the kernel's text has: words, with a character between and a line feed behind them. */
function lengthOf(said: Result): number {
  if (Array.isArray(said)) return said.map((one) => `${one} `).join('').length;
  return `${said} `.length;
}
