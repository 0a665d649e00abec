import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { deviceCalled, endOf, isGranted, isRequest, meant, netOf, peerOf, recordArg } from './network.ts';

type Device = ReturnType<Linux['netDevices']['get']>;

/** What a request says about a device that is there: what it must be afterwards. */
function changed(before: Linux, step: Step, was: Device): Partial<Device> {
  const { up } = recordArg(step, 2);
  const { name } = endOf(recordArg(step, 2));
  const to = meant(before, step, endOf(recordArg(step, 2)));
  const moves = to !== was.nd_net;
  return {
    nd_net: Number(to),
    name: name || was.name,
    up: typeof up === 'number' ? up !== 0 : was.up && !moves,
    peer: was.peer,
    kind: was.kind,
  };
}

const is = (device: Device, wanted: Partial<Device>): boolean =>
  Object.entries(wanted).every(([field, value]) => device[field as keyof Device] === value);

/** Whether two devices were made, each where and called as was asked for, and each the other's end. */
function areMade(before: Linux, step: Step, after: Linux, fresh: readonly number[]): boolean {
  const ends = [endOf(recordArg(step, 2)), peerOf(step)];
  if (fresh.length !== 2) return false;
  return ends.every(({ name = '' }, i) => {
    const net = meant(before, step, ends[i] ?? endOf({}));
    const device = deviceCalled(after, Number(net), name);
    const other = fresh.find((one) => one !== device) ?? NONE;
    return (
      fresh.includes(device) && is(after.netDevices.get(device), { kind: 'veth', up: false, peer: other })
    );
  });
}

/** The device that a request is about; NONE if it is about none. */
function named(before: Linux, step: Step): number {
  const { dev, ifname } = recordArg(step, 2);
  if (isRequest(step, 'RTM_SETLINK')) return deviceCalled(before, netOf(before, step), String(dev));
  return isRequest(step, 'RTM_DELLINK') ? deviceCalled(before, netOf(before, step), String(ifname)) : NONE;
}

export const devicesChangeAsAsked = stepProperty({
  name: 'devices-change-only-as-asked',
  says: 'A request that is granted makes two ends, moves, renames, brings up or down, or deletes with its other end the one device it names, and no other; nothing else changes devices but the birth and the death of their network namespaces, which take the other ends of theirs along some time later; and what is told of devices is so.',
  clauses: [
    'net.get',
    'net.veth',
    'net.up',
    'net.delete',
    'net.rename',
    'net.move',
    'net.death.late',
    'net.lo',
  ],
  touches: ['netDevices'],
  holds: (before, step, after) => {
    const about = step.name === 'rtnetlink' && isGranted(step) ? named(before, step) : NONE;
    const fresh: number[] = [];
    for (let device = 0; device < before.netDevices.capacity; device++) {
      const was = before.netDevices.get(device);
      const now = after.netDevices.get(device);
      if (was === now && device !== about) continue;
      if (was.state === 'free' || (was.state === 'dying' && isRequest(step, 'RTM_NEWLINK'))) {
        if (now.state === 'free') continue;
        // With a network namespace comes its lo.
        const born = before.netNamespaces.get(now.nd_net).state === 'free';
        if (born ? !is(now, { name: 'lo', kind: 'lo', up: false }) : !isRequest(step, 'RTM_NEWLINK'))
          return false;
        if (!born) fresh.push(device);
        continue;
      }
      // Some time later it is gone.
      if (was.state === 'dying' && now.state === 'free') continue;
      const gone = after.netNamespaces.get(was.nd_net).state === 'free';
      if (gone) {
        if (now.state !== 'free') return false;
        continue;
      }
      const otherIsGone =
        was.peer !== NONE && after.netNamespaces.get(before.netDevices.get(was.peer).nd_net).state === 'free';
      if (otherIsGone) {
        if (!is(now, { name: was.name, nd_net: was.nd_net, up: was.up, peer: NONE, state: 'dying' }))
          return false;
        continue;
      }
      const deletes = isRequest(step, 'RTM_DELLINK');
      if (deletes && (device === about || was.peer === about)) {
        if (now.state !== 'free') return false;
      } else if (device !== about || !is(now, changed(before, step, was))) return false;
    }
    if (isRequest(step, 'RTM_NEWLINK') && isGranted(step)) return areMade(before, step, after, fresh);
    return true;
  },
  // A device that was up has gone elsewhere.
  witness: (before, step, after) =>
    isRequest(step, 'RTM_SETLINK') &&
    before.netDevices.slots().some((one) => {
      const was = before.netDevices.get(one);
      return was.up && was.nd_net !== after.netDevices.get(one).nd_net;
    }),
});
