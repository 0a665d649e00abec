/** Sockets, what is in their queues, and ids in the words of a reader: read without the model's relations. */
import { type Answer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { homeOf } from './reading.ts';
import { numberArg } from './stepping.ts';

/** The calls that are about sockets that exist. */
export const socketCalls = ['sendmsg', 'recvmsg', 'setsockopt', 'getsockopt'] as const;

/** The socket that a call is given, by its slot; NONE if its descriptor means none. */
export function socketOf(before: Linux, step: Step): number {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file === NONE || before.files.get(file).path) return NONE;
  const on = openedOn(before, file);
  return on.is === 'socket' ? on.socket : NONE;
}

function record(answer: Answer | undefined): Readonly<Record<string, Answer>> {
  return typeof answer === 'object' && answer !== null && 'answer' in answer ? answer.answer : {};
}

/** What sendmsg(2) is given, part by part. */
export function partsSent(step: Step): Readonly<Record<string, Answer>> {
  return record(step.args[1]);
}

/** What recvmsg(2) or getsockopt(2) answered, part by part. */
export function partsTold(step: Step): Readonly<Record<string, Answer>> {
  return typeof step.result === 'object' && step.result !== null && 'answer' in step.result
    ? step.result.answer
    : {};
}

/** The descriptor that a message passes; undefined for none. */
export function passedBy(step: Step): number | undefined {
  const { SCM_RIGHTS: fd } = partsSent(step);
  return typeof fd === 'number' ? fd : undefined;
}

/** The open file that comes along with the message that recvmsg(2) takes; NONE for none. */
export function passedIn(before: Linux, step: Step): number {
  const socket = socketOf(before, step);
  return socket === NONE ? NONE : (before.unixSockets.get(socket).queue[0]?.fp ?? NONE);
}

/** Whom a message claims to be from; undefined if it claims nothing. */
export function claimedBy(step: Step) {
  const { SCM_CREDENTIALS: claim } = partsSent(step);
  if (claim === undefined) return undefined;
  const { pid, uid, gid } = record(claim);
  return { pid: Number(pid), uid: Number(uid), gid: Number(gid) };
}

type Map = 'uid_map' | 'gid_map';

/** The kernel's id for what a task calls `id`; NONE if that means nothing to it. */
export function meantBy(world: Linux, task: number, map: Map, id: number): number {
  const lines = world.userNamespaces.get(world.creds.get(task).user_ns)[map];
  const line = lines.find(({ first, count }) => first <= id && id <= first + count - 1);
  return line === undefined ? NONE : id - first(line) + line.lower_first;
}
const first = ({ first: from }: { readonly first: number }): number => from;

/** What a task calls the kernel's id; 65534 if it has no name for it. */
export function shownTo(world: Linux, task: number, map: Map, kid: number): number {
  const lines = world.userNamespaces.get(world.creds.get(task).user_ns)[map];
  const line = lines.find(({ lower_first, count }) => lower_first <= kid && kid <= lower_first + count - 1);
  return line === undefined ? 65534 : kid - line.lower_first + line.first;
}

/** What a struct ucred says to a task of somebody with these numbers and kernel ids. */
export function ucredFor(
  world: Linux,
  task: number,
  {
    numbers,
    uid,
    gid,
  }: {
    readonly numbers: readonly { readonly nr: number; readonly ns: number }[];
    readonly uid: number;
    readonly gid: number;
  },
): { readonly pid: number; readonly uid: number; readonly gid: number } {
  const home = homeOf(world, task);
  return {
    pid: numbers.find(({ ns }) => ns === home)?.nr ?? 0,
    uid: shownTo(world, task, 'uid_map', uid),
    gid: shownTo(world, task, 'gid_map', gid),
  };
}

/** Whether an answer says just this. */
export function says(answer: Answer | undefined, ucred: { pid: number; uid: number; gid: number }): boolean {
  const { pid, uid, gid } = record(answer);
  return pid === ucred.pid && uid === ucred.uid && gid === ucred.gid;
}
