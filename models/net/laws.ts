/** What the generic laws need to know of network namespaces. */
import { NONE, type Step } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { KindLaws } from '../lifetime/namespace-kind.ts';

/** The devices that are in one. */
const devicesIn = (world: Linux, ns: number) =>
  world.netDevices.slots().filter((device) => world.netDevices.get(device).nd_net === ns);

/** Whether a sysctl of a namespace is written by a descriptor. */
function writesSysctlOf(world: Linux, { name, slot, args: [fd] }: Step, ns: number): boolean {
  const { files } = world.tasks.get(slot);
  if ((name !== 'write' && name !== 'pwrite') || files === NONE) return false;
  const file = world.fdTables.get(files).fds.find((one) => one.fd === fd)?.file;
  const on = file === undefined ? undefined : world.files.get(file).on;
  return on?.is === 'sysctl' && on.ns === ns && on.path.startsWith('/proc/sys/net/');
}

export const netLaws: KindLaws = {
  clauses: ['net.get', 'net.port-start'],
  observe: (world, ns) => {
    const { ip_unprivileged_port_start } = world.netNamespaces.get(ns);
    const devices = devicesIn(world, ns).map((device) => {
      const { name, up } = world.netDevices.get(device);
      return `${name} ${up ? 'up' : 'down'}`;
    });
    return { devices: devices.toSorted(), ip_unprivileged_port_start };
  },
  reads: ['netDevices'],
  changedBy: ['rtnetlink', 'write', 'pwrite'],
  channels: [
    // A device is sent, made or deleted across the border: the call names where to.
    { clause: 'net.move', open: (_, { name }) => name === 'rtnetlink' },
    // A sysctl is written through a descriptor that was opened there.
    { clause: 'sysctl.fd.opener', open: writesSysctlOf },
    // One end of a veth goes with the network namespace that the other is in, some time later.
    {
      clause: 'net.death.late',
      open: (before, _, ns) =>
        devicesIn(before, ns).some((device) => before.netDevices.get(device).state === 'dying'),
    },
  ],
};
