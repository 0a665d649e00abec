/** What is compared with a design of references: Linux itself, by calls that both have. */
import {
  type CallInstance,
  defineSystem,
  each,
  isAnswer,
  type Result,
  type Scope,
  type Side,
  withDesign,
} from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../constants.ts';
import type { LinuxKernel, LinuxKinds } from '../kinds.ts';
import { capacitiesOf } from '../scopes/scope.ts';
import { type clone, fork } from '../syscalls/clone.ts';
import { _exit } from '../syscalls/exit.ts';
import { close } from '../syscalls/open.ts';
import { pidfd_open } from '../syscalls/pidfd.ts';
import type { setns } from '../syscalls/setns.ts';
import type { unshare } from '../syscalls/unshare.ts';
import { linux } from '../system.ts';
import { stat } from '../views/proc.ts';
import { type ReferenceDesign, type ReferenceKinds, references } from './references.ts';

const {
  CLONE_NEWUTS,
  CLONE_NEWIPC,
  CLONE_NEWNS,
  CLONE_NEWNET,
  CLONE_NEWCGROUP,
  CLONE_NEWTIME,
  CLONE_NEWPID,
  CLONE_NEWUSER,
} = CLONE;

/** The flags of the kinds by which a number of kinds is counted; the first two are compared with Linux. */
export const flagsInOrder: readonly number[] = [
  CLONE_NEWUTS,
  CLONE_NEWIPC,
  CLONE_NEWNS,
  CLONE_NEWNET,
  CLONE_NEWCGROUP,
  CLONE_NEWTIME,
  CLONE_NEWPID,
  // User namespaces, had they not been left to the credentials.
  CLONE_NEWUSER,
];

const links: ReadonlyMap<number, string> = new Map([
  [CLONE_NEWUTS, 'uts'],
  [CLONE_NEWIPC, 'ipc'],
]);

/** The calls of the real model through which a design is looked at; each is one or more system calls. */
function observed(name: string, design?: string) {
  const system = design === undefined ? linux : withDesign(linux, design);
  const { calls } = system;
  const enters: typeof setns = calls.setns;
  const leaves: typeof unshare = calls.unshare;
  const bears: typeof clone = calls.clone;
  return defineSystem<LinuxKinds, Side['system']['calls'], LinuxKernel['parameters']>({
    ...system,
    name,
    calls: {
      fork,
      _exit,
      clone: {
        run: (k: LinuxKernel, caller: number, flags: number): Result =>
          bears.run(k, caller, flags | SIGNAL.SIGCHLD),
      },
      unshare: leaves,
      enter: {
        run: (k: LinuxKernel, caller: number, pid: number, flags: number): Result => {
          const fd = pidfd_open.run(k, caller, pid, 0);
          if (typeof fd !== 'number') return fd;
          const entered = enters.run(k, caller, fd, flags);
          return isAnswer(entered) ? close.run(k, caller, fd) : entered;
        },
      },
      together: {
        run: (k: LinuxKernel, caller: number, pid: number, flag: number): Result => {
          const link = `ns/${links.get(flag)}`;
          const [mine, theirs] = ['self', String(pid)].map((of) =>
            stat.run(k, caller, `/proc/${of}/${link}`),
          );
          if (theirs === undefined || mine === undefined || !isAnswer(theirs)) return theirs ?? 0;
          return JSON.stringify(mine) === JSON.stringify(theirs) ? 1 : 0;
        },
      },
    },
  });
}

/** Which calls are made: by so many tasks, with these sets of kinds. */
export function callsOn(
  tasks: number,
  kinds: readonly number[],
  { unshares, enters }: { readonly unshares: readonly number[]; readonly enters: readonly number[] },
): readonly CallInstance[] {
  const pids = Array.from({ length: tasks }, (_, i) => i + 1);
  return [
    ...each('fork'),
    ...each('clone', unshares),
    ...each('unshare', unshares),
    ...each('enter', pids, enters),
    ...each('_exit', [0]),
    ...each('together', pids, kinds),
  ];
}

/** A design of references with so many tasks and kinds. */
export function sideOf(
  design: ReferenceDesign,
  tasks: number,
  flags: readonly number[],
  calls: readonly CallInstance[],
  // One more than there are holders: what is new is there before what is old is gone.
  room = tasks + 1,
): Side<ReferenceKinds> {
  return {
    system: references,
    scope: {
      capacities: { tasks, proxies: tasks + 1, namespaces: room * flags.length },
      parameters: { design, flags },
      calls,
      schedule: 'settled',
    },
  };
}

/** Linux, or Linux in another design, with UTS and IPC namespaces. */
export function linuxSide(tasks: number, calls: readonly CallInstance[], design?: string): Side<LinuxKinds> {
  const scope: Omit<Scope, 'name' | 'says'> = {
    capacities: {
      ...capacitiesOf({
        tasks,
        pidNamespaces: 1,
        utsNamespaces: tasks + 1,
        ipcNamespaces: tasks + 1,
        files: 2 * tasks,
      }),
    },
    parameters: { depthMax: 0, pid_max: 16 },
    calls,
    schedule: 'settled',
  };
  return { system: observed(design === undefined ? 'linux' : `linux, ${design}`, design), scope };
}
