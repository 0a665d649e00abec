/**
 * Where a pair of traces cannot be played because its scope has smaller limits than a kernel, or a machine that nobody
 * may touch: the same difference with what a kernel has. The program makes the same calls on both sides.
 */

/** How deep the kernel that is asked lets tasks go, from the first one on. */
export type Depths = { readonly depthMax: number; readonly userLevelMax: number };

export type Counterpart = {
  /** The exception that it shows. */
  readonly id: string;
  /** In what it is not the pair that was found. */
  readonly says: string;
  /** Where the program is on the side of the machine, if not there. */
  readonly instead?: string;
  readonly machine: readonly string[];
  readonly container: readonly string[];
  /** How many lines of each come before the program begins. */
  readonly before: { readonly machine: number; readonly container: number };
};

const everything =
  'CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|CLONE_NEWCGROUP|CLONE_NEWTIME';

/** A container made by A, with B in it. */
const container = [
  `A: clone3({flags: ${everything}, exit_signal: SIGCHLD}, 88) = _ as B`,
  'A: write("/proc/B/uid_map", "0 0 10") = 6',
  'A: write("/proc/B/gid_map", "0 0 10") = 6',
  'B: setsid() = 1',
];

const lastNumbers = (task: string, last: number): readonly string[] => [
  `${task}: write("/proc/sys/kernel/pid_max", "301") = 3`,
  `${task}: write("/proc/sys/kernel/ns_last_pid", "${last}") = 3`,
];

type Side = { readonly before: readonly string[]; readonly program: readonly string[] };

const pair = (id: string, says: string, machine: Side, inside: Side, instead?: string): Counterpart => ({
  id,
  says,
  ...(instead !== undefined && { instead }),
  machine: [...machine.before, ...machine.program],
  container: [...inside.before, ...inside.program],
  before: { machine: machine.before.length, container: inside.before.length },
});

/** Numbers end at 300, where those given out once begin again: the program has three left, and outside there are two. */
const numbers = pair(
  'numbers-of-every-level',
  'With `pid_max` as low as Linux lets it be, set by who acts outside for itself and by the program for itself.',
  { before: [], program: [...lastNumbers('A', 297), ...forks('A', ['298 as B', '299 as C', '300 as D'])] },
  {
    before: [...container, ...lastNumbers('A', 298)],
    program: [...lastNumbers('B', 297), ...forks('B', ['298 as C', '299 as D', 'EAGAIN'])],
  },
);

function forks(task: string, answers: readonly string[]): readonly string[] {
  return answers.map((answer) => `${task}: fork() = ${answer}`);
}

/** A user namespace that has come into being without a UTS namespace is like a machine: none counts in it yet. */
const firstOnes = pair(
  'first-namespaces-count',
  'The limit of a machine is not ours to set; a user namespace that was made alone has no UTS namespace to count either.',
  { before: ['A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B', ...container.slice(1, 3)], program: limited('0') },
  { before: container, program: limited('ENOSPC') },
  'in a user namespace that was made alone',
);

/** Who lowers a limit outside is the maker of a container that is in a container itself. */
const limits = pair(
  'limits-above',
  'The limit of the machine is not ours to lower; here it is that of a container, around the one with the program.',
  { before: container, program: ['B: unshare(CLONE_NEWUTS) = 0'] },
  {
    before: [
      ...container,
      ...container.map((line) => line.replaceAll('B', 'C').replace(/^A/, 'B')),
      'B: write("/proc/sys/user/max_uts_namespaces", "1") = 1',
    ],
    program: ['C: unshare(CLONE_NEWUTS) = ENOSPC'],
  },
  'in one container',
);

function limited(answer: string): readonly string[] {
  return ['B: write("/proc/sys/user/max_uts_namespaces", "1") = 1', `B: unshare(CLONE_NEWUTS) = ${answer}`];
}

/** PID namespaces, one in the other, as deep as may be: each line is made by the one before. */
function pidDepth({ depthMax }: Depths): Counterpart {
  const names = (first: number) => (level: number) =>
    level + first === 0 ? 'A' : level + first === 1 ? 'B' : `T${level + first}`;
  const chain = (first: number): readonly string[] =>
    Array.from({ length: depthMax }, (_, level) => {
      const [who, child] = [level, level + 1].map(names(first));
      const refused = first + level >= depthMax;
      return `${who}: clone(CLONE_NEWPID|SIGCHLD) = ${refused ? 'ENOSPC' : `_ as ${child}`}`;
    });
  return pair(
    'depth',
    `PID namespaces at full length: ${depthMax} below the first task of the machine that was asked.`,
    { before: [], program: chain(0) },
    { before: container, program: chain(1) },
  );
}

/** User namespaces, one in the other, by the program itself. */
function userDepth({ userLevelMax }: Depths): Counterpart {
  const nest = (task: string, granted: number): readonly string[] =>
    Array.from({ length: granted }, () => [
      `${task}: unshare(CLONE_NEWUSER) = 0`,
      `${task}: write("/proc/self/setgroups", "deny") = 4`,
      `${task}: write("/proc/self/uid_map", "0 0 1") = 5`,
      `${task}: write("/proc/self/gid_map", "0 0 1") = 5`,
    ]).flat();
  // The deepest that may have another below it is at that level, the first one is at 0.
  const [machine, inside] = [nest('A', userLevelMax + 1), nest('B', userLevelMax)];
  return pair(
    'depth',
    `User namespaces at full length: ${userLevelMax + 1} below that of the first task of the machine that was asked.`,
    { before: [], program: machine },
    { before: container, program: [...inside, 'B: unshare(CLONE_NEWUSER) = ENOSPC'] },
  );
}

/** All of them, for a kernel that lets tasks go so deep. */
export function counterpartsOn(depths: Depths): readonly Counterpart[] {
  return [numbers, firstOnes, limits, pidDepth(depths), userDepth(depths)];
}
