import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { mayIn } from './network.ts';
import { errnoOf } from './stepping.ts';
import { numbersWritten, openSysctl } from './sysctl-files.ts';

const file = '/proc/sys/net/ipv4/ip_unprivileged_port_start';

/** The last port that is not given out to who asks for any. */
const lastBelow = 32767;

function errnoDue(before: Linux, step: Step, net: number): string {
  if (step.name === 'read') return '';
  const root = before.creds.get(step.slot).euid === 0;
  if (!root && !mayIn(before, step.slot, net, 'CAP_NET_ADMIN')) return 'EACCES';
  const [value = 0] = numbersWritten(step.args[1], 1);
  return value >= 0 && value <= lastBelow + 1 ? '' : 'EINVAL';
}

export const firstUnprivilegedPort = stepProperty({
  name: 'the-first-unprivileged-port-is-that-of-the-network-namespace',
  says: 'The first port that everybody may bind to is 1024 in a new network namespace, is read and written of that which the caller is in, by root of the machine and who has CAP_NET_ADMIN over its owner, up to 32768, and stays as it is in all others.',
  clauses: ['net.port-start', 'net.port-start.access', 'net.port-start.range'],
  refused: true,
  holds: (before, step, after) => {
    const { net_ns } = before.nsproxies.get(step.slot);
    const about = step.args[0] === file && (step.name === 'read' || step.name === 'write');
    if (about && errnoOf(step) !== errnoDue(before, step, net_ns)) return false;
    // What is written by a descriptor is for those who may at that time, where it was opened.
    const byDescriptor = openSysctl(before, step)?.ns;
    for (const net of after.netNamespaces.slots()) {
      if (net === byDescriptor) continue;
      const was = before.netNamespaces.get(net);
      const written = about && step.name === 'write' && net === net_ns && errnoOf(step) === '';
      const due = written
        ? (numbersWritten(step.args[1], 1)[0] ?? was.ip_unprivileged_port_start)
        : was.state === 'free'
          ? 1024
          : was.ip_unprivileged_port_start;
      if (after.netNamespaces.get(net).ip_unprivileged_port_start !== due) return false;
    }
    if (!about || step.name !== 'read') return true;
    return step.result === before.netNamespaces.get(net_ns).ip_unprivileged_port_start;
  },
  // Two network namespaces have different ones.
  witness: (_, __, after) =>
    new Set(after.netNamespaces.slots().map((net) => after.netNamespaces.get(net).ip_unprivileged_port_start))
      .size > 1,
});
