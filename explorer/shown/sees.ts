/** Who sees what: the number by which each task sees each other, and what it may do to it. */
import { NONE } from '../../checker/index.ts';
import { SIGNAL } from '../../models/constants.ts';
import { ns_capable } from '../../models/facts/capable.ts';
import { may_signal } from '../../models/facts/permission.ts';
import { ptrace_may_access } from '../../models/facts/ptrace.ts';
import { task_pid_nr_as_seen_by } from '../../models/facts/visibility.ts';
import type { Linux } from '../../models/kinds.ts';
import { homeOf, inOrder, type Names, type NamespaceId, namespaceId } from './names.ts';
import type { NamespaceShown } from './namespaces.ts';

/** How one task stands to another. */
export type SightOfTask = {
  /** The number by which it sees it; 0 if it does not. */
  readonly nr: number;
  /** It sees it, and kill(2) with SIGTERM would be permitted by ids and capabilities. */
  readonly signal: boolean;
  /** It sees it, and it passes ptrace_may_access with PTRACE_MODE_READ_FSCREDS. */
  readonly ptrace: boolean;
};

export type SeesShown = {
  /** Rows and columns. */
  readonly tasks: readonly string[];
  /** A row for each task that looks. */
  readonly byTask: readonly (readonly SightOfTask[])[];
  /** The columns of what there is to reach: every namespace, and with it all that is in it. */
  readonly namespaces: readonly NamespaceId[];
  readonly byNamespace: readonly (readonly Reach[])[];
};

/** How a task reaches a namespace. */
export type Reach = {
  /** It is in it, and sees what is in it. */
  readonly inside: boolean;
  /** It has a descriptor on it. */
  readonly fd: boolean;
  /** It has CAP_SYS_ADMIN over the user namespace that owns it; of a user namespace, over that itself. */
  readonly admin: boolean;
};

const sightOfNobody: SightOfTask = { nr: 0, signal: false, ptrace: false };

export function showSees(world: Linux, names: Names, namespaces: readonly NamespaceShown[]): SeesShown {
  const slots = world.tasks.slots().toSorted((a, b) => inOrder(names.task(a), names.task(b)));
  return {
    tasks: slots.map(names.task),
    byTask: slots.map((viewer) => slots.map((task) => sight(world, viewer, task))),
    namespaces: namespaces.map(({ id }) => id),
    byNamespace: slots.map((task) => namespaces.map((ns) => reach(world, task, ns))),
  };
}

/** Who has not begun to die: the dead see nobody and reach nothing. */
function isAlive(world: Linux, task: number): boolean {
  return ['running', 'stopped', 'vforking'].includes(world.tasks.get(task).state);
}

function reach(world: Linux, task: number, { id, kind, owner }: NamespaceShown): Reach {
  const { files } = world.tasks.get(task);
  const governed = kind === 'user' ? id : owner;
  return {
    inside: homeOf(world, task, kind) === id,
    fd:
      files !== NONE &&
      world.fdTables.get(files).fds.some(({ file }) => {
        const { on } = world.files.get(file);
        return on.is === 'namespace' && namespaceId(on.kind, on.ns) === id;
      }),
    admin:
      governed !== null &&
      isAlive(world, task) &&
      ns_capable(world, task, Number(governed.slice('user:'.length)), 'CAP_SYS_ADMIN'),
  };
}

/** What a task sees of another. */
function sight(world: Linux, viewer: number, task: number): SightOfTask {
  if (!isAlive(world, viewer)) return sightOfNobody;
  const nr = task_pid_nr_as_seen_by(world, task, viewer);
  return nr === 0
    ? sightOfNobody
    : {
        nr,
        signal: may_signal(world, viewer, task, SIGNAL.SIGTERM),
        ptrace: ptrace_may_access(world, viewer, task, 'fs'),
      };
}
