import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  deviceCalled,
  endOf,
  isRequest,
  madeSocketOf,
  mayChange,
  meant,
  namesAHandle,
  namesATask,
  netOf,
  recordArg,
} from './network.ts';
import { errnoOf } from './stepping.ts';

/** The device that a refused request has sent elsewhere all the same; NONE if it has sent none. */
export function movedAllTheSame(before: Linux, step: Step): number {
  if (!isRequest(step, 'RTM_SETLINK') || !['EEXIST', 'EINVAL'].includes(errnoOf(step))) return NONE;
  if (madeSocketOf(before, step) === NONE || !mayChange(before, step, netOf(before, step))) return NONE;
  const end = endOf(recordArg(step, 2));
  // Who names two namespaces at once is refused before anything is moved.
  if (namesATask(end) && namesAHandle(end)) return NONE;
  const to = meant(before, step, end);
  const device = deviceCalled(before, netOf(before, step), String(recordArg(step, 2).dev));
  if (typeof to === 'string' || to === netOf(before, step) || device === NONE) return NONE;
  const { kind, name } = before.netDevices.get(device);
  return kind === 'veth' && deviceCalled(before, to, name) === NONE ? device : NONE;
}

export const refusedRequestMayHaveMoved = stepProperty({
  name: 'a-refused-request-may-have-moved-its-device',
  says: 'A request that sends a device elsewhere, where its own name is free, and wants to call it what it cannot be called there, fails and has moved it, down and under its own name.',
  clauses: ['net.move.half', 'net.move'],
  of: ['rtnetlink'],
  refused: true,
  holds: (before, step, after) => {
    const device = movedAllTheSame(before, step);
    if (device === NONE) return true;
    const was = before.netDevices.get(device);
    const now = after.netDevices.get(device);
    const to = meant(before, step, endOf(recordArg(step, 2)));
    return now.nd_net === to && now.name === was.name && !now.up && now.peer === was.peer;
  },
  witness: (before, step) => movedAllTheSame(before, step) !== NONE,
});
