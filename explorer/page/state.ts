/** What the page shows: the branches, which of them, at which step; and what can be done to them. */
import { batch, computed, signal } from '@preact/signals';
import type { ClauseShown, PartShown, RunShown, WorldShown } from '../engine/protocol.ts';
import type { MachineGraph } from '../shown/machines.ts';
import { ask } from './client.ts';
import { hashOf, linkIn, modelDigest } from './link.ts';

/** A run that has been made here, and from which one. */
export type Branch = {
  readonly run: RunShown;
  readonly label: string;
  readonly from: { readonly branch: number; readonly step: number } | null;
};

export const branches = signal<readonly Branch[]>([]);
export const current = signal(0);
export const step = signal(0);
/** The branch beside the current one, and where the two part. */
export const compared = signal<{ readonly branch: number; readonly part: PartShown } | null>(null);
export const world = signal<(WorldShown & { readonly run: number; readonly step: number }) | null>(null);
export const clause = signal<ClauseShown | null>(null);
export const machines = signal<readonly MachineGraph[]>([]);
/** What there is to tell: that a link is outdated, that something went wrong. */
export const notice = signal<string | null>(null);
export const panels = [
  'step',
  'world',
  'sees',
  'properties',
  'machines',
  'try',
  'search',
  'mutants',
] as const;
export type Panel = (typeof panels)[number];
export const panel = signal<Panel>('world');

export const branch = computed<Branch | undefined>(() => branches.value[current.value]);
export const run = computed<RunShown | undefined>(() => branch.value?.run);
export const shownStep = computed(() => run.value?.steps[step.value]);

/** Shows a step of the current branch, the nearest that there is. */
export function goTo(wanted: number): void {
  const last = Math.max(0, (run.value?.steps.length ?? 1) - 1);
  step.value = Math.min(last, Math.max(0, wanted));
  void refresh();
}

/** Shows a branch; the step stays where it is if there is one like it. */
export function show(number: number, at?: number): void {
  batch(() => {
    current.value = number;
    if (compared.value?.branch === number) compared.value = null;
  });
  goTo(at ?? step.value);
}

/** Opens a trace as a branch of its own, at the violation if there is one. */
export async function open(text: string, name: string, at?: number): Promise<void> {
  await add(ask('open', text, name), name, null, at);
}

/** Leaves the current branch at the shown step with these lines. */
export async function fork(lines: readonly string[], label: string): Promise<void> {
  const from = run.value;
  if (!from) return;
  const at = { branch: current.value, step: step.value };
  await add(ask('fork', from.run, step.value, lines), label, at, step.value + lines.length);
}

/** The current trace with a rule missing, or with null on the model itself; beside the one it is of. */
export async function replay(mutant: string | null): Promise<void> {
  const from = run.value;
  if (!from) return;
  const at = { branch: current.value, step: step.value };
  await add(
    ask('replay', from.run, mutant),
    mutant === null ? 'no rule missing' : `without ${mutant}`,
    at,
    at.step,
  );
  await compare(at.branch);
  const part = compared.value?.part;
  if (part) goTo(part.step);
}

/** Puts another branch beside the current one. */
export async function compare(number: number | null): Promise<void> {
  const other = number === null ? undefined : branches.value[number];
  const here = run.value;
  if (number === null || !other || !here || number === current.value) {
    compared.value = null;
    return;
  }
  compared.value = { branch: number, part: (await told(ask('parts', here.run, other.run.run))) ?? null };
}

/** Back to where the current branch left another. */
export function undo(): void {
  const from = branch.value?.from;
  if (from) show(from.branch, from.step);
}

export async function showClause(id: string): Promise<void> {
  clause.value = (await told(ask('clause', id))) ?? {
    id,
    text: 'There is no such clause.',
    origin: '',
    examples: [],
    place: '',
  };
}

async function add(
  answer: Promise<RunShown>,
  label: string,
  from: Branch['from'],
  at?: number,
): Promise<void> {
  const made = await told(answer);
  if (!made) return;
  const violation = made.steps.findIndex((one) => one.violation !== null);
  batch(() => {
    branches.value = [...branches.value, { run: made, label, from }];
    current.value = branches.value.length - 1;
    compared.value = null;
  });
  goTo(at ?? (violation >= 0 ? violation : made.steps.length - 1));
}

/** The answer; what went wrong is told to the reader instead. */
export async function told<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

/** Fetches the world of the shown step, and puts the step into the address. */
async function refresh(): Promise<void> {
  const here = run.value;
  const at = step.value;
  if (!here || here.steps.length === 0) {
    world.value = null;
    return;
  }
  const is = () => run.value === here && step.value === at;
  const answer = await told(ask('world', here.run, at));
  if (answer && is()) world.value = { ...answer, run: here.run, step: at };
  const hash = await hashOf({ text: here.text, name: here.name, step: at, model: modelDigest });
  if (is()) history.replaceState(null, '', hash);
}

/** What the page begins with: the trace of its address, or the one that it was made for. */
export async function begin(): Promise<void> {
  try {
    const link = await linkIn(location.hash);
    if (link) {
      if (link.model !== modelDigest)
        notice.value = `The model has changed since this link was made (it names model ${link.model || 'none'}, this page has ${modelDigest}). What follows is what the model answers now; where the trace says otherwise it is marked.`;
      await open(link.text, link.name, link.step);
      await learn();
      return;
    }
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error);
  }
  const given = document.getElementById('given')?.textContent;
  if (given) {
    const { text, name } = JSON.parse(given) as { readonly text: string; readonly name: string };
    await open(text, name);
  } else await open(beginning, 'a new trace');
  await learn();
}

/** What is not needed for the first view. */
async function learn(): Promise<void> {
  machines.value = (await told(ask('machines'))) ?? [];
}

const beginning = `# the first process of a PID namespace is 1 to itself
A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
B: getpid() = 1
B: getppid() = 0
A: unshare(CLONE_NEWPID) = EINVAL
`;
