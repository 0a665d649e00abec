import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { devicesIn, isGranted, isRequest, netOf, recordArg } from './network.ts';
import { bearerOf } from './reading.ts';

/** Whether the names that were answered are those that there are: those of the dying may be left out. */
function areTold(before: Linux, step: Step, net: number): boolean {
  const here = devicesIn(before, net).map((one) => before.netDevices.get(one));
  const told = step.result as readonly string[];
  const known = told.every((name) => here.some((one) => one.name === name));
  const sorted = told.every((name, i) => i === 0 || String(told[i - 1]) < name);
  return known && sorted && here.every((one) => one.state === 'dying' || told.includes(one.name));
}

/** The network namespace of which a file that is read shows the devices; NONE for another file. */
function shownBy(before: Linux, step: Step): number {
  const [, who = ''] = /^\/proc\/([^/]+)\/net\/dev$/.exec(String(step.args[0])) ?? [];
  if (step.name !== 'read' || who === '') return NONE;
  const task = who === 'self' ? step.slot : bearerOf(before, 0, Number(who));
  return before.nsproxies.get(task).net_ns;
}

/** Whether what RTM_GETLINK answered is what there is. */
function isTold(before: Linux, step: Step): boolean {
  const { ifname } = recordArg(step, 2);
  const here = devicesIn(before, netOf(before, step)).map((one) => before.netDevices.get(one));
  if (typeof ifname !== 'string') return areTold(before, step, netOf(before, step));
  const device = here.find(({ name }) => name === ifname);
  const { up, link_netnsid } = (step.result as { answer: Readonly<Record<string, number>> }).answer;
  if (!device || (up === 1) !== device.up) return false;
  const other = device.peer === NONE ? undefined : before.netDevices.get(device.peer);
  const away = device.kind === 'veth' && other?.nd_net !== device.nd_net;
  return (link_netnsid === 1) === away;
}

export const devicesAreToldAsTheyAre = stepProperty({
  name: 'devices-are-told-as-they-are',
  says: 'RTM_GETLINK tells the names of all devices of the socket’s network namespace, or of one of them whether it is up and whether its other end is elsewhere; and /proc/PID/net/dev the names of all of that task’s.',
  clauses: ['net.get', 'net.proc', 'net.socket'],
  of: ['rtnetlink', 'read'],
  holds: (before, step) => {
    if (!isGranted(step)) return true;
    const shown = shownBy(before, step);
    if (shown !== NONE) return areTold(before, step, shown);
    return !isRequest(step, 'RTM_GETLINK') || isTold(before, step);
  },
  // Asked in another network namespace than that which the caller is in.
  witness: (before, step) =>
    isRequest(step, 'RTM_GETLINK') &&
    isGranted(step) &&
    netOf(before, step) !== before.nsproxies.get(step.slot).net_ns,
});
