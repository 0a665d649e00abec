/** The kind of time namespaces (kernel/time/namespace.c). */
import type { EventId } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { clock_gettime, clock_nanosleep, read_uptime, timens_add } from './clock.ts';
import { timeNamespace } from './context.ts';
import { timeLaws } from './laws.ts';
import { timeNamespaces } from './machine.ts';
import { read_offsets_at, write_offsets_at } from './offsets-file.ts';
import { timeScopes } from './scopes.ts';
import { timeCalls } from './signatures.ts';
import { timeTheme } from './theme.ts';

export const time = {
  kind: 'time',
  called: 'time namespace',
  flag: CLONE.CLONE_NEWTIME,
  turn: 7,
  machine: timeNamespaces,
  get: timeNamespace.GET,
  put: timeNamespace.PUT,
  first: (): EventId => timeNamespace.START(),
  // The new one starts with the offsets of that of its maker's children.
  copies: 'time_ns_for_children',
  create: (k: LinuxKernel, old: number, user_ns: number, creator: number): EventId =>
    timeNamespace.CREATE(user_ns, creator, k.timeNamespaces.get(old).offsets),
  entered: (k: LinuxKernel, _: number, ns: number): void => {
    k.timeNamespaces.send(ns, timeNamespace.ENTER());
  },
  laws: timeLaws,
  calls: { clock_gettime, clock_nanosleep },
  facts: [timens_add],
  signatures: timeCalls,
  read: (k: LinuxKernel, caller: number, path: string) =>
    read_uptime(k, caller, path) ?? read_offsets_at(k, caller, path),
  write: write_offsets_at,
  themes: [timeTheme],
  scopes: timeScopes,
} as const;
