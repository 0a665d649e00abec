/**
 * Question 6 of 2006: which memory do several processors want at once? Each runs a program of accesses to shared
 * cache lines, one at a time and in any order with those of the others. A line that is in the caches of others only
 * has to be fetched from there; who writes a line takes it out of all other caches; who finds a lock held waits.
 */
import { BLOCKS, defineSystem, type Kernel, type Scope } from '../../../checker/index.ts';
import { cpu, cpus, line, lines, wrapped } from './machines.ts';

/**
 * One access to a line. `inc` and `dec` are atomic; `load` and then `store` or `store less` are not: the value that
 * was loaded, one more or one less, is stored. `read lock` is that of a read-write lock or semaphore.
 */
export type Access = {
  readonly line: string;
  readonly does:
    | ('read' | 'write' | 'inc' | 'dec' | 'load' | 'store' | 'store less')
    | ('lock' | 'unlock' | 'read lock' | 'read unlock');
};
export type Program = readonly Access[];

/** An access as a processor takes it: the slot of the line, and whether the program comes back to that line. */
type Numbered = { readonly slot: number; readonly does: Access['does']; readonly again: boolean };

export type LineParameters = {
  /** The lines, by their slots. */
  readonly lines: readonly string[];
  /** What each processor runs. */
  readonly programs: readonly Program[];
  readonly numbered: readonly (readonly Numbered[])[];
  /** Whether a processor begins again at the end; otherwise it is done. */
  readonly forEver: boolean;
};

const kinds = { cpus, lines };
export type LineKinds = typeof kinds;
type K = Kernel<LineKinds, LineParameters>;

/** Sends a line what is done to it; says whether it lets that be done. */
function access(k: K, caller: number, { slot, does, again }: Numbered): boolean {
  const { loaded } = k.cpus.get(caller);
  switch (does) {
    case 'read':
    case 'load':
      return !k.lines.send(slot, line.READ(caller, again));
    case 'write':
      return !k.lines.send(slot, line.WRITE(caller, again));
    case 'inc':
      return !k.lines.send(slot, line.INC(caller, again));
    case 'dec':
      return !k.lines.send(slot, line.DEC(caller, again));
    case 'store':
      return !k.lines.send(slot, line.STORE(caller, again, wrapped(loaded + 1)));
    case 'store less':
      return !k.lines.send(slot, line.STORE(caller, again, wrapped(loaded - 1)));
    case 'lock':
      return !k.lines.send(slot, line.LOCK(caller, again));
    case 'unlock':
      return !k.lines.send(slot, line.UNLOCK(caller, again));
    case 'read lock':
      return !k.lines.send(slot, line.READ_LOCK(caller, again));
    case 'read unlock':
      return !k.lines.send(slot, line.READ_UNLOCK(caller, again));
  }
}

/** One processor does one thing. */
function step(k: K, caller: number) {
  const { numbered, forEver } = k.parameters;
  const mine = numbered[caller] ?? [];
  const { at } = k.cpus.get(caller);
  const next = mine[at];
  if (!next) return BLOCKS;
  const { state, copies, value } = k.lines.get(next.slot);
  if (!access(k, caller, next)) {
    // All interleavings of waiting are those of coming later.
    if (!forEver) return BLOCKS;
    k.cpus.send(caller, cpu.SPIN());
    return 0;
  }
  if (state !== 'uncached' && !(copies & (1 << caller))) k.cpus.send(caller, cpu.FETCH());
  const to = forEver ? (at + 1) % mine.length : at + 1;
  const stored = next.does === 'store' || next.does === 'store less';
  k.cpus.send(caller, next.does === 'load' ? cpu.LOADED(to, value) : cpu.NEXT(to, stored));
  return 0;
}

export const lineSystem = defineSystem<
  LineKinds,
  { readonly step: { readonly run: typeof step } },
  LineParameters
>({
  name: 'lines',
  kinds,
  calls: { step: { run: step } },
  callers: { kind: 'cpus', states: ['running'] },
  internal: {},
  start: (k) => {
    for (const slot of k.parameters.programs.keys()) k.cpus.send(slot, cpu.START());
  },
});

/** The lines that programs have accesses to, in the order of the first one. */
export function linesOf(...programs: readonly Program[]): readonly string[] {
  return [...new Set(programs.flat().map((access) => access.line))];
}

/** Of who runs for ever only the lines that move are of interest: what is counted would never end. */
function withoutValues(does: Access['does']): Access['does'] {
  if (does === 'load') return 'read';
  return does.endsWith('lock') || does === 'read' ? does : 'write';
}

/** A processor for each of the programs: once through it, or again and again. */
export function lineScope(programs: readonly Program[], forEver = false): Scope<LineParameters> {
  const lines = linesOf(...programs);
  const numbered = programs.map((program) =>
    program.map(({ line, does }, at) => ({
      slot: lines.indexOf(line),
      does: forEver ? withoutValues(does) : does,
      again: forEver || program.slice(at + 1).some((later) => later.line === line),
    })),
  );
  return {
    name: 'lines',
    says: 'every processor runs its program',
    capacities: { cpus: programs.length, lines: lines.length },
    parameters: { lines, programs, numbered, forEver },
    calls: [{ call: 'step', args: [] }],
    schedule: 'settled',
  };
}
