/** The two worlds: a machine with one process, and the same machine with a container made as runtimes make them. */
import { type Answer, type CallInstance, NONE, type PairSide } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../../models/constants.ts';
import type { LinuxKinds, Parameters } from '../../models/kinds.ts';
import { capacitiesOf, type Room } from '../../models/scopes/scope.ts';
import { linux } from '../../models/system.ts';

const { CLONE_NEWCGROUP, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS } = CLONE;
const { CLONE_NEWPID, CLONE_NEWTIME, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;

/** What makes a container: what is left out of it is a way to find out that it is one. */
export const ingredients = {
  user: CLONE_NEWUSER,
  pid: CLONE_NEWPID,
  mnt: CLONE_NEWNS,
  uts: CLONE_NEWUTS,
  ipc: CLONE_NEWIPC,
  net: CLONE_NEWNET,
  cgroup: CLONE_NEWCGROUP,
  time: CLONE_NEWTIME,
} as const;

export type Ingredient = keyof typeof ingredients | 'setsid' | 'maps';

/** How a container is made. */
export type Recipe = {
  /** How many containers are one in the other; the program is in the innermost. */
  readonly depth: number;
  readonly without?: Ingredient;
  /** Its maker makes a cgroup for it, and goes there first. */
  readonly cgroup?: true;
};

/** The ids that a container has a name for: 0 to 9, the same as outside. */
const map = '0 0 10';

const itsCgroup = '/sys/fs/cgroup/c';

type Before = PairSide<LinuxKinds>['before'];

/** What its maker does, and its first process, before the program in it begins. */
export function makeContainer({ depth, without, cgroup }: Recipe): Before {
  const steps: { slot: number; call: CallInstance }[] = [];
  const does = (slot: number, call: string, ...args: readonly Answer[]) =>
    void steps.push({ slot, call: { call, args } });
  const flags = Object.entries(ingredients).reduce(
    (all, [name, flag]) => (name === without ? all : all | flag),
    0,
  );
  if (cgroup) {
    does(0, 'mkdir', itsCgroup, 0o755);
    does(0, 'write', `${itsCgroup}/cgroup.procs`, '0', NONE);
  }
  for (let level = 0; level < depth; level++) {
    does(level, 'clone3', { answer: { flags, exit_signal: SIGNAL.SIGCHLD } }, 88);
    // By the number that the outermost procfs has for it.
    const number = level + 2;
    if (without !== 'user' && without !== 'maps')
      for (const name of ['uid_map', 'gid_map']) does(level, 'write', `/proc/${number}/${name}`, map, NONE);
    if (without !== 'setsid') does(level + 1, 'setsid');
  }
  return steps;
}

/** What comes before the program: the machine boots, the container is made, and the program begins alike. */
export type Beginning = {
  readonly cgroup?: true;
  readonly boots?: readonly CallInstance[];
  readonly begins?: readonly CallInstance[];
};

/** Room for the machine and so many containers, and some more of everything that a theme is about. */
export function sidesFor(
  recipe: Recipe,
  room: Partial<Room>,
  parameters: Partial<Parameters>,
  { boots = [], begins = [], cgroup }: Beginning = {},
  system: typeof linux = linux,
): { readonly left: PairSide<LinuxKinds>; readonly right: PairSide<LinuxKinds> } {
  const many = 1 + recipe.depth;
  const all: Room = {
    tasks: 3 + recipe.depth,
    pidNamespaces: many + 1,
    utsNamespaces: many,
    userNamespaces: many,
    ipcNamespaces: many,
    netNamespaces: many,
    netDevices: many,
    mntNamespaces: many,
    cgroupNamespaces: many,
    timeNamespaces: many,
    cgroups: 2,
    ...room,
    ...(room.mounts !== undefined && { mounts: room.mounts + 2 * (recipe.depth - 1) }),
  };
  const scope = {
    capacities: capacitiesOf(all),
    parameters: {
      depthMax: recipe.depth + 2,
      pid_max: 8,
      reserved_pids: 2,
      ...parameters,
      ...(parameters.nsIdMax !== undefined && {
        nsIdMax: parameters.nsIdMax + recipe.depth * Object.keys(ingredients).length,
      }),
    },
    schedule: 'settled' as const,
  };
  const by = (slot: number, calls: readonly CallInstance[]): Before => calls.map((call) => ({ slot, call }));
  return {
    left: { system, scope, before: [...by(0, boots), ...by(0, begins)] },
    right: {
      system,
      scope,
      before: [
        ...by(0, boots),
        ...makeContainer({ ...recipe, ...(cgroup && { cgroup }) }),
        ...by(recipe.depth, begins),
      ],
    },
  };
}
