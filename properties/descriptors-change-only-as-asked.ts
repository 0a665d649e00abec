import { NONE, type Step } from '../checker/index.ts';
import { CLONE, FCNTL, MSG, NSIO, OPEN, SO, SOCK } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { descriptorsOf, fileOf, openedOn, taskOf } from './descriptors.ts';
import { passedIn, socketCalls } from './messages.ts';
import { newbornOf } from './reading.ts';
import { births, fieldOf, flagsOf, numberArg } from './stepping.ts';

type Table = ReturnType<typeof descriptorsOf>;

/** Requests of ioctl(2) that answer something else than a new descriptor. */
const answering: readonly number[] = [
  NSIO.NS_GET_NSTYPE,
  NSIO.NS_GET_OWNER_UID,
  NSIO.NS_GET_MNTNS_ID,
  NSIO.NS_GET_ID,
  NSIO.NS_GET_PID_FROM_PIDNS,
  NSIO.NS_GET_TGID_FROM_PIDNS,
  NSIO.NS_GET_PID_IN_PIDNS,
  NSIO.NS_GET_TGID_IN_PIDNS,
];

const without = (table: Table, fd: number): Table => table.filter((one) => one.fd !== fd);

/** The lowest number that no descriptor has. */
function lowestFree(table: Table): number {
  let fd = 0;
  while (table.some((one) => one.fd === fd)) fd++;
  return fd;
}

/** The file that a new descriptor must mean; NONE for a file that was not open before. */
function expectedFile(before: Linux, step: Step): number {
  if (step.name === 'dup') return fileOf(before, step.slot, numberArg(step, 0));
  if (step.name !== 'pidfd_getfd') return NONE;
  const on = openedOn(before, fileOf(before, step.slot, numberArg(step, 0)));
  return on.is === 'pidfd' ? fileOf(before, taskOf(before, on.pid), numberArg(step, 1)) : NONE;
}

const isBirth = (step: Step): boolean => step.name === 'clone' || step.name === 'clone3';

/** Two more descriptors, for two files that were not open before. */
function withPair(table: Table, step: Step, after: Linux): Table | undefined {
  const cloexec = (numberArg(step, 1) & SOCK.SOCK_CLOEXEC) !== 0;
  let grown: Table = table;
  for (let end = 0; end < 2; end++) {
    const fd = lowestFree(grown);
    const file = fileOf(after, step.slot, fd);
    if (file === NONE || !Array.isArray(step.result) || step.result[end] !== fd) return undefined;
    grown = [...grown, { fd, file, cloexec }];
  }
  return grown.toSorted((a, b) => a.fd - b.fd);
}

/** The caller's table after a call that was granted. */
function expected(before: Linux, step: Step, after: Linux): Table | undefined {
  const table = descriptorsOf(before, step.slot);
  const [first, second, third] = [numberArg(step, 0), numberArg(step, 1), numberArg(step, 2)];
  const cloexec = (flags: number) => (flags & OPEN.O_CLOEXEC) !== 0;
  const put = (fd: number, file: number, marked: boolean): Table =>
    [...without(table, fd), { fd, file, cloexec: marked }].sort((a, b) => a.fd - b.fd);
  switch (step.name) {
    case 'close':
      return without(table, first);
    case 'dup2':
    case 'dup3':
      if (first === second) return table;
      return put(second, fileOf(before, step.slot, first), step.name === 'dup3' && cloexec(third));
    case 'fcntl':
      if (second !== FCNTL.F_SETFD) return table;
      return put(first, fileOf(before, step.slot, first), (third & FCNTL.FD_CLOEXEC) !== 0);
    case 'fork':
    case 'unshare':
    case 'fstat':
    case 'setns':
    case 'pidfd_send_signal':
      return table;
    case 'sendmsg':
    case 'setsockopt':
      return table;
    case 'recvmsg': {
      // What came along is told; another claim is about what that is.
      const file = fieldOf(step, 'SCM_RIGHTS') === undefined ? NONE : passedIn(before, step);
      return file === NONE ? table : put(lowestFree(table), file, (second & MSG.MSG_CMSG_CLOEXEC) !== 0);
    }
    case 'socketpair':
      return withPair(table, step, after);
    default: {
      if (isBirth(step) && fieldOf(step, 'pidfd') === undefined) return table;
      if (step.name === 'getsockopt' && third !== SO.SO_PEERPIDFD) return table;
      if (step.name === 'ioctl' && answering.includes(second)) return table;
      const fd = lowestFree(table);
      if ((fieldOf(step, 'pidfd') ?? step.result) !== fd) return undefined;
      const wanted = expectedFile(before, step);
      const file = wanted === NONE ? fileOf(after, step.slot, fd) : wanted;
      if (file === NONE || (wanted === NONE && before.files.get(file).state === 'open')) return undefined;
      const marked = step.name === 'dup' ? false : step.name !== 'open' || cloexec(second);
      return put(fd, file, marked);
    }
  }
}

/** Whether both have the very same table. */
const sharesTable = (world: Linux, one: number, other: number): boolean =>
  one === other ||
  (world.tasks.get(one).files !== NONE && world.tasks.get(one).files === world.tasks.get(other).files);

const same = (a: Table | undefined, b: Table): boolean => JSON.stringify(a) === JSON.stringify(b);

export const descriptorsChangeAsAsked = stepProperty({
  name: 'descriptors-change-only-as-asked',
  says: 'A new descriptor is the lowest number that is free and means what was asked for; close takes one away, dup2 and dup3 replace one, fcntl marks one; everything else in the caller’s table, and every other table, stays. So it is with who shares the table. A new task has its maker’s descriptors, without the pidfd that its maker gets.',
  clauses: [
    'fd.lowest',
    'fd.close',
    'fd.dup',
    'fd.dup2',
    'fd.cloexec',
    'fd.fork',
    'fd.share',
    'fd.unshare',
    'task.clone.pidfd',
    'pidfd.getfd',
    'nsfs.open',
    'sock.pair',
    'scm.rights',
    'sock.peerpidfd',
  ],
  of: [
    ...births,
    'open',
    'close',
    'dup',
    'dup2',
    'dup3',
    'fcntl',
    'fstat',
    'setns',
    'ioctl',
    'pidfd_open',
    'pidfd_getfd',
    'pidfd_send_signal',
    'unshare',
    'socketpair',
    ...socketCalls,
  ],
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    const due = expected(before, step, after);
    for (const task of after.tasks.slots()) {
      if (after.tasks.get(task).state !== 'running') continue;
      const table = descriptorsOf(after, task);
      if (task === child && (flagsOf(step) & CLONE.CLONE_FILES) === 0) {
        if (!same(descriptorsOf(before, step.slot), table)) return false;
      } else if (task === child || sharesTable(before, step.slot, task)) {
        if (!same(due, table)) return false;
      } else if (!same(descriptorsOf(before, task), table)) return false;
    }
    return true;
  },
  // A number is used again while there are higher ones.
  witness: (before, step) =>
    step.name === 'open' &&
    descriptorsOf(before, step.slot).some(({ fd }) => typeof step.result === 'number' && fd > step.result),
});
