/** Devices and sockets, and what requests about them say: read without the model's relations. */
import { type Answer, NONE, type Step } from '../checker/index.ts';
import { AF, RTM } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf, isInUse, openedOn } from './descriptors.ts';
import { mayDo } from './powers.ts';
import { bearerOf, homeOf } from './reading.ts';
import { numberArg } from './stepping.ts';

type Fields = Readonly<Record<string, Answer>>;
type Capability = Parameters<typeof mayDo>[3];

const fieldsOf = (value: Answer | undefined): Fields =>
  typeof value === 'object' && value !== null && 'answer' in value ? value.answer : {};

/** A record that a call is given. */
export const recordArg = ({ args }: Step, position: number): Fields => fieldsOf(args[position]);

/** One end of a device: what it shall be called, and how its network namespace is named. */
export type End = { readonly name: string | undefined; readonly pid: number; readonly fd: number };

/** No task and no descriptor have it. */
const ABSENT = -1_000_000;

export function endOf({ ifname, net_ns_pid, net_ns_fd }: Fields): End {
  const number = (value: Answer | undefined) => (typeof value === 'number' ? value : ABSENT);
  return {
    name: typeof ifname === 'string' ? ifname : undefined,
    pid: number(net_ns_pid),
    fd: number(net_ns_fd),
  };
}

export const namesATask = ({ pid }: End): boolean => pid !== ABSENT;
export const namesAHandle = ({ fd }: End): boolean => fd !== ABSENT;

export const peerOf = (step: Step): End => endOf(fieldsOf(recordArg(step, 2).peer));
export const isRequest = (step: Step, ...types: readonly (keyof typeof RTM)[]): boolean =>
  step.name === 'rtnetlink' && types.some((type) => RTM[type] === step.args[1]);

/** The socket that a call is given, by its slot; NONE if its descriptor means none that socket(2) has made. */
export function madeSocketOf(before: Linux, step: Step): number {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file === NONE || before.files.get(file).path) return NONE;
  const on = openedOn(before, file);
  return on.is === 'net socket' ? on.socket : NONE;
}

/** What is wrong with the descriptor that a call for sockets is given. */
export function wrongWithDescriptor(before: Linux, step: Step): string {
  const file = fileOf(before, step.slot, numberArg(step, 0));
  if (file === NONE || before.files.get(file).path) return 'EBADF';
  return ['socket', 'net socket'].includes(openedOn(before, file).is) ? '' : 'ENOTSOCK';
}

/** The network namespace that it belongs to; NONE for none. */
export function netOf(before: Linux, step: Step): number {
  const socket = madeSocketOf(before, step);
  return socket === NONE ? NONE : before.netSockets.get(socket).sk_net;
}

/** The devices that are in a network namespace. */
export function devicesIn(world: Linux, net: number): readonly number[] {
  const found: number[] = [];
  for (let device = 0; device < world.netDevices.capacity; device++)
    if (world.netDevices.get(device).nd_net === net) found.push(device);
  return found;
}

/** The one among them that has a name; NONE if there is none. */
export function deviceCalled(world: Linux, net: number, name: string): number {
  return devicesIn(world, net).find((one) => world.netDevices.get(one).name === name) ?? NONE;
}

/** Whether some device has lost its other end: nobody can say whether it is still there. */
export function someDies(world: Linux): boolean {
  return world.netDevices.slots().some((one) => world.netDevices.get(one).state === 'dying');
}

/** Whether a name could be that of a device: what the manual of ip-link says of them, letter by letter. */
export function couldBeCalled(name: string): boolean {
  if (name.length === 0 || name.length > 15 || name === '.' || name === '..') return false;
  for (const letter of name) if (letter === '/' || letter === ':' || letter <= ' ') return false;
  return true;
}

/** Whether a task has a capability over the owner of a network namespace. */
export function mayIn(before: Linux, task: number, net: number, capability: Capability): boolean {
  return mayDo(before, before.creds.get(task), before.netNamespaces.get(net).user_ns, capability);
}

/** Whether who sends a request and who has opened the socket both have power over a network namespace. */
export function mayChange(before: Linux, step: Step, net: number): boolean {
  const { f_cred } = before.netSockets.get(madeSocketOf(before, step));
  const { user_ns } = before.netNamespaces.get(net);
  if (f_cred === null || !mayDo(before, f_cred, user_ns, 'CAP_NET_ADMIN')) return false;
  return mayIn(before, step.slot, net, 'CAP_NET_ADMIN');
}

/** The network namespace that a request means, or why it means none. */
export function meant(before: Linux, step: Step, end: End): number | string {
  if (namesATask(end)) {
    const task = end.pid <= 0 ? NONE : bearerOf(before, homeOf(before, step.slot), end.pid);
    if (task === NONE || !isInUse(before, task)) return 'ESRCH';
    return withPower(before, step, before.nsproxies.get(task).net_ns);
  }
  if (!namesAHandle(end)) return netOf(before, step);
  const file = fileOf(before, step.slot, end.fd);
  if (file === NONE || before.files.get(file).path) return 'EBADF';
  const on = openedOn(before, file);
  return on.is === 'namespace' && on.kind === 'net' ? withPower(before, step, on.ns) : 'EINVAL';
}

const withPower = (before: Linux, step: Step, net: number): number | string =>
  mayChange(before, step, net) ? net : 'EPERM';

/** What a socket is asked to be bound to or connected with: its family, and where. */
export function placeAsked(step: Step): {
  readonly family: number;
  readonly name: string;
  readonly port: number;
} {
  const { sun_path, sin_addr, sin_port } = recordArg(step, 1);
  if (typeof sun_path === 'string') return { family: AF.AF_UNIX, name: sun_path.slice(1), port: 0 };
  return { family: AF.AF_INET, name: String(sin_addr), port: Number(sin_port) };
}

/** The same of a socket that is bound; undefined of another. */
export function placeOf(world: Linux, socket: number) {
  const { at } = world.netSockets.get(socket);
  if (at === null) return undefined;
  return 'name' in at ? { name: at.name, port: 0 } : { name: at.sin_addr, port: at.sin_port };
}

/** Whether two sockets of one family and type cannot both have their places in one network namespace. */
export function collide(
  family: number,
  one: { readonly name: string; readonly port: number },
  other: { readonly name: string; readonly port: number },
): boolean {
  if (family === AF.AF_UNIX) return one.name === other.name;
  const everywhere = one.name === '0.0.0.0' || other.name === '0.0.0.0';
  return one.port === other.port && (everywhere || one.name === other.name);
}

/** Whether a call that was not refused was also not left open. */
export const isGranted = ({ result }: Step): boolean =>
  typeof result === 'number' ||
  Array.isArray(result) ||
  (typeof result === 'object' && result !== null && 'answer' in result);
