/** What mq_overview(7) says of names, permissions and limits, told from the queues that there are. */
import { NONE, type Step } from '../checker/index.ts';
import type { Capability } from '../models/constants.ts';
import type { Mqueue } from '../models/ipc/mqueue.ts';
import type { Linux } from '../models/kinds.ts';
import { fieldsOf, homeOfIpc, limitOf } from './ipc.ts';
import { isNamed, mayDo } from './powers.ts';
import { numberArg } from './stepping.ts';

const [O_CREAT, O_EXCL, O_NONBLOCK] = [0o100, 0o200, 0o4000] as const;

/** Whether a flag is among those that an mq_open is given. */
export const asks = (step: Step, flag: number): boolean => Math.floor(numberArg(step, 1) / flag) % 2 === 1;
export const wantsNew = (step: Step): boolean => asks(step, O_CREAT);
export const waitsNot = (step: Step): boolean => asks(step, O_NONBLOCK);

/** 0 to receive, 1 to send, 2 for both, 3 for neither. */
export const accessOf = (step: Step): number => numberArg(step, 1) % 4;

/** The queue that a name means where a task is; NONE if it means none. */
export function named(world: Linux, task: number, name: unknown): number {
  const home = homeOfIpc(world, task);
  return (
    world.mqueues.slots().find((one) => {
      const queue = world.mqueues.get(one);
      return queue.ns === home && queue.name === name && name !== '';
    }) ?? NONE
  );
}

/** Whether a task has a capability over a queue, by the owner and group that it must have names for. */
function mayOver(world: Linux, task: number, { uid, gid }: Mqueue, capability: Capability): boolean {
  const cred = world.creds.get(task);
  const home = cred.user_ns;
  const known = isNamed(world, home, 'uid_map', uid) && isNamed(world, home, 'gid_map', gid);
  return known && mayDo(world, cred, home, capability);
}

/** Whether a task may receive (0), send (1), both (2) or neither (3) by the mode of a queue. */
export function mayOpen(world: Linux, task: number, queue: Mqueue, access: number): boolean {
  const { fsuid, fsgid, groups } = world.creds.get(task);
  const digits = [Math.floor(queue.mode / 64) % 8, Math.floor(queue.mode / 8) % 8, queue.mode % 8];
  const isMember = [fsgid, ...groups].includes(queue.gid);
  const digit = digits[fsuid === queue.uid ? 0 : isMember ? 1 : 2] ?? 0;
  const needed = [[4], [2], [4, 2], []][access] ?? [];
  if (needed.every((bit) => Math.floor(digit / bit) % 2 === 1)) return true;
  const onlyReads = access === 0 && mayOver(world, task, queue, 'CAP_DAC_READ_SEARCH');
  return onlyReads || mayOver(world, task, queue, 'CAP_DAC_OVERRIDE');
}

const isUnlinkable = (world: Linux, task: number, queue: Mqueue): boolean => {
  const { fsuid } = world.creds.get(task);
  const directory = world.ipcNamespaces.get(homeOfIpc(world, task)).mq_uid;
  return fsuid === queue.uid || fsuid === directory || mayOver(world, task, queue, 'CAP_FOWNER');
};

/** How large a queue an mq_open asks for. */
export function sizeAsked(world: Linux, step: Step): readonly [maxmsg: number, msgsize: number] {
  const limit = (name: 'msg_max' | 'msg_default' | 'msgsize_max' | 'msgsize_default'): number =>
    limitOf(world, homeOfIpc(world, step.slot), name);
  if (step.args[3] === null)
    return [
      Math.min(limit('msg_max'), limit('msg_default')),
      Math.min(limit('msgsize_max'), limit('msgsize_default')),
    ];
  const { maxmsg, msgsize } = fieldsOf(step.args[3]);
  return [Number(maxmsg), Number(msgsize)];
}

/** Why a queue cannot be made. */
function wrongWithNew(world: Linux, step: Step): string {
  const home = homeOfIpc(world, step.slot);
  const cred = world.creds.get(step.slot);
  const { user_ns } = world.ipcNamespaces.get(home);
  if (!wantsNew(step)) return 'ENOENT';
  if (!isNamed(world, user_ns, 'uid_map', cred.fsuid) || !isNamed(world, user_ns, 'gid_map', cred.fsgid))
    return 'EOVERFLOW';
  const isMighty = world.userNamespaces.get(0).level === 0 && mayDo(world, cred, 0, 'CAP_SYS_RESOURCE');
  const many = world.mqueues.slots().filter((one) => world.mqueues.get(one).ns === home).length;
  if (many >= limitOf(world, home, 'queues_max') && !isMighty) return 'ENOSPC';
  const [maxmsg, msgsize] = sizeAsked(world, step);
  if (maxmsg < 1 || msgsize < 1) return 'EINVAL';
  const most = isMighty
    ? [65536, 16777216]
    : [limitOf(world, home, 'msg_max'), limitOf(world, home, 'msgsize_max')];
  if (maxmsg > (most[0] ?? 0) || msgsize > (most[1] ?? 0)) return 'EINVAL';
  const tree = 48 * Math.min(maxmsg, 32768);
  return maxmsg * msgsize + 48 * maxmsg + tree > 819200 ? 'EMFILE' : '';
}

/** Why an mq_open or an mq_unlink fails; nothing if it does not. */
export function errnoDue(world: Linux, step: Step): string {
  const name = String(step.args[0]);
  if (name === '') return 'ENOENT';
  if (/\/|^\.\.?$/.test(name)) return 'EACCES';
  const queue = named(world, step.slot, name);
  if (step.name === 'mq_unlink') {
    if (queue === NONE) return 'ENOENT';
    return isUnlinkable(world, step.slot, world.mqueues.get(queue)) ? '' : 'EPERM';
  }
  if (queue === NONE) return wrongWithNew(world, step);
  if (wantsNew(step) && asks(step, O_EXCL)) return 'EEXIST';
  if (accessOf(step) === 3) return 'EINVAL';
  return mayOpen(world, step.slot, world.mqueues.get(queue), accessOf(step)) ? '' : 'EACCES';
}

/** What a descriptor of a task means; undefined if it is not open. */
export function openedBy(world: Linux, task: number, fd: number) {
  const { files } = world.tasks.get(task);
  const found = files === NONE ? undefined : world.fdTables.get(files).fds.find((one) => one.fd === fd);
  return found && { ...found, on: world.files.get(found.file).on };
}
