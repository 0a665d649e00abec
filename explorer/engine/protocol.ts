/** What the page asks of the engine, and what it answers: plain data, since a worker lies in between. */
import type { MachineGraph } from '../shown/machines.ts';
import type { Judgement, PropertyShown } from '../shown/properties.ts';
import type { Shown } from '../shown/shown.ts';

/** What is wrong with a trace, and where; both numbers start at 1, and are 0 where there is no line. */
export type ProblemShown = { readonly line: number; readonly column: number; readonly message: string };

/** A refusal: the errno, the clause that it comes from, and the guards that can be the reason. */
export type RefusalShown = {
  readonly errno: string;
  readonly clause: string;
  readonly guards: readonly string[];
};

/** One instance that a step has moved: its fields before and after, as JSON. */
export type ChangeShown = {
  readonly instance: string;
  readonly fields: readonly { readonly field: string; readonly from: string; readonly to: string }[];
};

/** What the broken property says of the step at which it breaks. */
export type ViolationShown = {
  readonly property: string;
  readonly says: string;
  readonly clauses: readonly string[];
  /** The instances that it is about, the outermost first: `task B (running)`. */
  readonly binding: readonly string[];
  /** Where the call is not to blame, but what the kernel did by itself after it: `do_exit(B)`. */
  readonly during: string | null;
  /** What has changed in that call, or in that. */
  readonly changes: readonly ChangeShown[];
};

/** One step; the first of a run is the start, which nobody calls. */
export type StepShown = {
  /** Its line in the text, from 1; 0 for the start. */
  readonly line: number;
  readonly caller: string;
  /** `clone(CLONE_NEWPID|SIGCHLD)`; empty for the start. */
  readonly call: string;
  /** What the model answers: a value, an errno, `died`, `blocks`. */
  readonly result: string;
  /** The name that a task or a value made by it has. */
  readonly as: string | null;
  readonly clauses: readonly string[];
  readonly refusal: RefusalShown | null;
  /** What the trace says that it answers, where the model answers otherwise. */
  readonly otherwise: string | null;
  /** What a kernel answered, where the trace has it beside the model's answer. */
  readonly kernel: { readonly answer: string; readonly differs: boolean } | null;
  /** What the trace says that it answers, as it is written there. */
  readonly expected: string;
  readonly violation: ViolationShown | null;
  /** The tasks with a name after it, dead but unreaped ones too. */
  readonly tasks: readonly string[];
  /** The comments on the lines before it. */
  readonly comments: readonly string[];
};

/** A trace that has been played; `run` is what later questions name it by. */
export type RunShown = {
  readonly run: number;
  readonly text: string;
  readonly name: string;
  readonly steps: readonly StepShown[];
  /** Every task that ever had a name, in the order of their births: the lanes. */
  readonly lanes: readonly string[];
  /** Why it ends before its last line. */
  readonly problems: readonly ProblemShown[];
  readonly mutant: string | null;
  /** How Linux might have been made instead, if the trace is about such a kernel. */
  readonly design: string | null;
  readonly scope: string | null;
  readonly property: string | null;
  readonly propertySays: string | null;
  /** The kernel that the answers in the trace are from, if its header says so. */
  readonly kernel: string | null;
  readonly interleaved: boolean;
};

/** A step's world. */
export type WorldShown = { readonly shown: Shown; readonly previous: Shown | null };

/** One thing that there is, and what each task sees of it; empty for nothing. */
export type SeenRow = { readonly resource: string; readonly cells: readonly string[] };

export type SeenGroup = {
  readonly title: string;
  /** What the cells say. */
  readonly says: string;
  readonly rows: readonly SeenRow[];
};

/** The tasks that can look, and what they see of everything that is no task. */
export type SeenShown = { readonly tasks: readonly string[]; readonly groups: readonly SeenGroup[] };

/** A call that can be tried, and what would come of it. */
export type TryShown = {
  readonly caller: string;
  readonly call: string;
  /** The line that makes it, ready to be played. */
  readonly line: string;
  readonly verdict: 'granted' | 'refused' | 'blocks' | 'the caller dies' | 'not modelled';
  readonly result: string;
  readonly refusal: RefusalShown | null;
  readonly clauses: readonly string[];
};

export type SearchAsked = {
  readonly run: number;
  readonly step: number;
  /** null: any of them. */
  readonly property: string | null;
  readonly seconds: number;
  readonly states: number;
  /** Texts of counterexamples that are known already. */
  readonly known: readonly string[];
};

export type SearchProgress = {
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  readonly frontier: number;
};

export type SearchFound = SearchProgress & {
  readonly verdict:
    | 'violated'
    | 'proved in this scope'
    | 'not refuted within the budget'
    | 'stopped'
    | 'nothing else';
  /** The trace, from the start to the violation. */
  readonly text: string | null;
  readonly property: string | null;
  /** What was searched: the calls and the room. */
  readonly scope: string;
};

/** What the system of a run has to choose from, and the words for it: rules to leave out, claims to search for. */
export type ChoicesShown = {
  readonly mutants: readonly { readonly id: string; readonly says: string }[];
  readonly properties: readonly PropertyShown[];
};

/** Where two runs of the same calls part: the step at which the answers differ, or the worlds do. */
export type PartShown = { readonly step: number; readonly what: string } | null;

/** A clause of the specification. */
export type ClauseShown = {
  readonly id: string;
  readonly text: string;
  /** `since: 3.8 - man: unshare(2) - kernel: ... - looseness: none`. */
  readonly origin: string;
  /** Traces that show it, which can be played. */
  readonly examples: readonly string[];
  /** Where it stands: `pid.md:120`. */
  readonly place: string;
};

/** The questions, by name. */
export type Engine = {
  readonly open: (text: string, name: string) => RunShown;
  /** Plays a run up to a step, then more lines; `null` for the mutant is the model itself. */
  readonly fork: (run: number, step: number, lines: readonly string[]) => RunShown;
  readonly replay: (run: number, mutant: string | null) => RunShown;
  readonly world: (run: number, step: number) => WorldShown;
  readonly properties: (run: number, step: number) => readonly Judgement[];
  /** Who sees what of all that there is beside tasks. */
  readonly seen: (run: number, step: number) => SeenShown;
  readonly tries: (run: number, step: number, caller: string) => readonly TryShown[];
  readonly parts: (run: number, other: number) => PartShown;
  readonly changes: (run: number, step: number) => readonly ChangeShown[];
  readonly choices: (run: number) => ChoicesShown;
  /** What MachinesView draws: the same whatever the state. */
  readonly machines: () => readonly MachineGraph[];
  readonly scope: (name: string) => RunShown;
  readonly clause: (id: string) => ClauseShown | null;
};

export type Question = { readonly id: number } & (
  | { readonly ask: keyof Engine; readonly args: readonly unknown[] }
  | { readonly ask: 'search'; readonly args: readonly [SearchAsked] }
  | { readonly ask: 'stop'; readonly args: readonly [] }
);

export type Reply = { readonly id: number } & (
  | { readonly answer: unknown }
  | { readonly error: string }
  | { readonly progress: SearchProgress }
);
