/**
 * Who sees what of all that there is beside tasks: found out by asking. Every task makes the calls that would tell
 * it, on the model as it is at the step, and nothing comes of them.
 */
import { ModelError, NONE, printExpected } from '../../checker/index.ts';
import { cgroup_path_ns } from '../../models/cgroup/paths.ts';
import { CLOCK } from '../../models/constants.ts';
import type { Linux } from '../../models/kinds.ts';
import type { Actual } from '../../models/trace/session.ts';
import { writeActual } from '../../models/trace/write.ts';
import { mountsSeenBy } from '../../models/views/mountinfo.ts';
import { absolutePath } from '../shown/cgroups.ts';
import { homeOf, inOrder } from '../shown/names.ts';
import type { SeenGroup, SeenRow, SeenShown } from './protocol.ts';
import { type Run, worldsAt } from './runs.ts';

type Task = { readonly name: string; readonly slot: number };
type Answers = string | number | null | readonly Answers[] | { readonly [name: string]: Answers };
/** Makes a call, and takes it back. */
type Ask = (task: Task, call: string, ...args: readonly (string | number | null)[]) => Actual;
type Asked = { readonly world: Linux; readonly tasks: readonly Task[]; readonly ask: Ask };

const living: readonly string[] = ['running'];

/** The tasks are those that can make a call: not the dead, nor who is stopped. */
export function seenAt(run: Run, step: number): SeenShown {
  const at = worldsAt(run, step);
  const { player } = run;
  if (!at || !player) return { tasks: [], groups: [] };
  const { kept } = at.state;
  const world = at.after;
  const tasks = [...kept.session.names]
    .map(([name, slot]): Task => ({ name, slot }))
    .filter(({ slot }) => living.includes(world.tasks.get(slot).state))
    .toSorted((a, b) => inOrder(a.name, b.name));
  const ask: Ask = (task, call, ...args) => {
    player.restore(kept);
    try {
      return player.session.call(task.name, call, args).actual;
    } catch (error) {
      // A scope may be without the machines that the call is about.
      if (!(error instanceof ModelError)) throw error;
      return { kind: 'not modelled', why: error.message };
    }
  };
  const asked: Asked = { world, tasks, ask };
  const groups = [values, files, ipc, mounts, network, cgroups].map((of) => of(asked));
  player.restore(kept);
  return { tasks: tasks.map(({ name }) => name), groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** One thing, and what each task sees of it; empty for nothing. */
function row({ tasks }: Asked, resource: string, cell: (task: Task) => string): SeenRow {
  return { resource, cells: tasks.map(cell) };
}

const inWords = (actual: Actual): string => printExpected(writeActual(actual));

/** The value of an answer, without its wrapping; undefined for a refusal. */
function answerOf(actual: Actual): Answers | undefined {
  return actual.kind === 'answer' ? unwrapped(actual.value) : undefined;
}

function unwrapped(value: unknown): Answers {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value === 'object' && value !== null)
    return 'answer' in value ? unwrapped(value.answer) : (value as Answers);
  return value as Answers;
}

function fieldOf(answer: Answers | undefined, field: string): Answers | undefined {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? (answer as Readonly<Record<string, Answers>>)[field]
    : undefined;
}

/** Names and clocks, which every task has a value of. */
function values(asked: Asked): SeenGroup {
  const { ask } = asked;
  const clock = (name: 'CLOCK_MONOTONIC' | 'CLOCK_BOOTTIME') =>
    row(asked, `${name}, ahead by`, (task) => {
      const ahead = answerOf(ask(task, 'clock_gettime', CLOCK[name]));
      return ahead === undefined ? '' : `${String(ahead)} s`;
    });
  const uname = (field: string) =>
    row(asked, field, (task) => String(fieldOf(answerOf(ask(task, 'uname')), field) ?? ''));
  return {
    title: 'Names and clocks',
    says: 'What uname and clock_gettime answer it.',
    rows: [uname('nodename'), uname('domainname'), clock('CLOCK_MONOTONIC'), clock('CLOCK_BOOTTIME')].filter(
      ({ cells }) => cells.some((cell) => cell !== ''),
    ),
  };
}

/** What a cell calls a file of a process, and the call that opens it. */
const filesOfProcesses: readonly (readonly [string, (ask: Ask, task: Task, of: string) => Actual])[] = [
  ['status', (ask, task, of) => ask(task, 'read', `/proc/${of}/status`, 'NSpid')],
  ['ns', (ask, task, of) => ask(task, 'stat', `/proc/${of}/ns/uts`)],
  ['maps', (ask, task, of) => ask(task, 'read', `/proc/${of}/uid_map`, null)],
  ['cgroup', (ask, task, of) => ask(task, 'read', `/proc/${of}/cgroup`, null)],
  ['net', (ask, task, of) => ask(task, 'read', `/proc/${of}/net/dev`, null)],
  ['mounts', (ask, task, of) => ask(task, 'read', `/proc/${of}/mountinfo`, null)],
];

function files(asked: Asked): SeenGroup {
  const { ask, tasks } = asked;
  return {
    title: 'Files of processes',
    says: 'Which files of /proc/PID it can read, in the procfs of the outermost PID namespace: status, ns links, id maps, cgroup, net, mountinfo.',
    rows: tasks.map(({ name }) =>
      row(asked, `/proc/${name}`, (task) =>
        filesOfProcesses
          .filter(([, open]) => open(ask, task, name).kind === 'answer')
          .map(([file]) => file)
          .join(' '),
      ),
    ),
  };
}

/** System V objects that the lists show, and queues that can be opened by their names. */
function ipc(asked: Asked): SeenGroup {
  const { world, ask } = asked;
  const objects = world.ipcPerms.slots().flatMap((slot): readonly SeenRow[] => {
    const { ns, what, id } = world.ipcPerms.get(slot);
    if (what === 'none') return [];
    return [
      row(asked, `${what} ${id} of ipc:${ns}`, (task) => {
        const list = answerOf(ask(task, 'read', `/proc/sysvipc/${what}`, null));
        const listed = Array.isArray(list) && list.some((one) => fieldOf(one, 'id') === id);
        // Ids are those of a namespace: another one has an object of the same.
        return listed && homeOf(world, task.slot, 'ipc') === `ipc:${ns}` ? 'listed' : '';
      }),
    ];
  });
  const queues = world.mqueues.slots().flatMap((slot): readonly SeenRow[] => {
    const { ns, name } = world.mqueues.get(slot);
    if (name === '') return [];
    return [
      row(asked, `/${name} of ipc:${ns}`, (task) => {
        if (homeOf(world, task.slot, 'ipc') !== `ipc:${ns}`) return '';
        const opened = ask(task, 'mq_open', name, 0, 0, null);
        return opened.kind === 'answer' ? 'opens' : inWords(opened);
      }),
    ];
  });
  return {
    title: 'IPC',
    says: 'System V objects that /proc/sysvipc lists to it, and message queues that it can open.',
    rows: [...objects, ...queues],
  };
}

/** The mounts that its mountinfo shows, by where they are to it. */
function mounts(asked: Asked): SeenGroup {
  const { world } = asked;
  const seen = new Map(
    asked.tasks.map(({ name, slot }) => [
      name,
      new Map(
        world.tasks.get(slot).fs === NONE ||
          world.mntNamespaces.capacity === 0 ||
          world.nsproxies.get(slot).state !== 'held' ||
          world.fsStructs.get(world.tasks.get(slot).fs).root.mnt === NONE
          ? []
          : mountsSeenBy(world, slot).map(({ mnt, point, options }) => [
              mnt,
              `${point} ${options.slice(0, 2)}`,
            ]),
      ),
    ]),
  );
  const anybody = world.mounts.slots().filter((mnt) => [...seen.values()].some((ofTask) => ofTask.has(mnt)));
  return {
    title: 'Mounts',
    says: 'Where its mountinfo has each of them, read-only or for writing.',
    rows: anybody.map((mnt) => {
      const { mnt_ns, mnt_sb } = world.mounts.get(mnt);
      return row(
        asked,
        `mount ${mnt} of mnt:${mnt_ns}, file system ${mnt_sb}`,
        ({ name }) => seen.get(name)?.get(mnt) ?? '',
      );
    }),
  };
}

/** Devices that /proc/self/net/dev shows, and sockets that it has descriptors on or could meet. */
function network(asked: Asked): SeenGroup {
  const { world, ask } = asked;
  const devices = world.netDevices.slots().map((slot) => {
    const { name, nd_net } = world.netDevices.get(slot);
    return row(asked, `${name} of net:${nd_net}`, (task) => {
      if (homeOf(world, task.slot, 'net') !== `net:${nd_net}`) return '';
      const told = answerOf(ask(task, 'read', '/proc/self/net/dev', null));
      return Array.isArray(told) && told.includes(name) ? 'listed' : '';
    });
  });
  const sockets = world.netSockets.slots().map((slot) => {
    const { sk_net } = world.netSockets.get(slot);
    return row(asked, `socket ${slot} of net:${sk_net}`, (task) =>
      [
        ...(homeOf(world, task.slot, 'net') === `net:${sk_net}` ? ['same net'] : []),
        ...descriptorsOn(world, task.slot, slot).map((fd) => `fd ${fd}`),
      ].join(', '),
    );
  });
  return {
    title: 'Network',
    says: 'Devices that /proc/self/net/dev lists to it; sockets of its network namespace, and those that it has a descriptor on.',
    rows: [...devices, ...sockets],
  };
}

function descriptorsOn(world: Linux, task: number, socket: number): readonly number[] {
  const { files: table } = world.tasks.get(task);
  if (table === NONE) return [];
  return world.fdTables.get(table).fds.flatMap(({ fd, file }) => {
    const { on } = world.files.get(file);
    return on.is === 'net socket' && on.socket === socket ? [fd] : [];
  });
}

/** The path by which each cgroup is told to a task. */
function cgroups(asked: Asked): SeenGroup {
  const { world } = asked;
  return {
    title: 'Cgroups',
    says: 'The path by which /proc/PID/cgroup would tell it of each.',
    rows: world.cgroups.slots().map((slot) =>
      row(asked, absolutePath(world, slot), (task) => {
        const { state, cgroup_ns } = world.nsproxies.get(task.slot);
        if (state !== 'held' || cgroup_ns === NONE) return '';
        return cgroup_path_ns(world, slot, world.cgroupNamespaces.get(cgroup_ns).root);
      }),
    ),
  };
}
