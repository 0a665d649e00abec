import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  couldBeCalled,
  deviceCalled,
  type End,
  endOf,
  isRequest,
  madeSocketOf,
  mayChange,
  meant,
  namesAHandle,
  namesATask,
  netOf,
  peerOf,
  recordArg,
  someDies,
  wrongWithDescriptor,
} from './network.ts';
import { errnoOf } from './stepping.ts';

/** What is wrong with the attributes themselves. */
function wrongWithForm(end: End): string {
  if ((end.name?.length ?? 0) > 15) return 'ERANGE';
  return namesATask(end) && namesAHandle(end) ? 'EINVAL' : '';
}

/** What is wrong with a name for a device in a network namespace. */
function wrongWithName(before: Linux, net: number, name: string): string {
  if (!couldBeCalled(name)) return 'EINVAL';
  return deviceCalled(before, net, name) === NONE ? '' : 'EEXIST';
}

function wrongWithNew(before: Linux, step: Step, end: End): string {
  const peer = peerOf(step);
  const known = recordArg(step, 2).kind === 'veth';
  const form = wrongWithForm(end) || (known ? wrongWithForm(peer) : '');
  if (form !== '') return form;
  const from = known ? meant(before, step, peer) : NONE;
  if (typeof from === 'string') return from;
  const to = meant(before, step, end);
  if (typeof to === 'string') return to;
  const name = end.name ?? '';
  if (deviceCalled(before, to, name) !== NONE) return 'EEXIST';
  if (!known) return 'EOPNOTSUPP';
  const other = peer.name ?? '';
  const wrong = wrongWithName(before, from, other) || wrongWithName(before, to, name);
  return wrong || (from === to && other === name ? 'EEXIST' : '');
}

function wrongWithChange(before: Linux, step: Step, end: End): string {
  const form = wrongWithForm(end);
  if (form !== '') return form;
  const to = meant(before, step, end);
  if (typeof to === 'string') return to;
  const net = netOf(before, step);
  const device = deviceCalled(before, net, String(recordArg(step, 2).dev));
  if (device === NONE) return 'ENODEV';
  const { kind, name } = before.netDevices.get(device);
  if (to !== net && kind === 'lo') return 'EINVAL';
  const next = end.name || name;
  if (to !== net && deviceCalled(before, to, name) !== NONE)
    return next === name ? 'EEXIST' : wrongWithName(before, to, next);
  return next === name ? '' : wrongWithName(before, to, next);
}

function errnoDue(before: Linux, step: Step): string {
  const wrong = wrongWithDescriptor(before, step);
  if (wrong !== '') return wrong;
  const net = netOf(before, step);
  const end = endOf(recordArg(step, 2));
  const asks = isRequest(step, 'RTM_GETLINK');
  if (!asks && !mayChange(before, step, net)) return 'EPERM';
  if (isRequest(step, 'RTM_NEWLINK')) return wrongWithNew(before, step, end);
  if (isRequest(step, 'RTM_SETLINK')) return wrongWithChange(before, step, end);
  if (end.name === undefined) return '';
  if (end.name.length > 15) return 'ERANGE';
  const device = deviceCalled(before, net, end.name);
  if (device === NONE) return 'ENODEV';
  return !asks && before.netDevices.get(device).kind === 'lo' ? 'EOPNOTSUPP' : '';
}

export const requestsAreRefusedForTheirReasons = stepProperty({
  name: 'requests-about-devices-are-refused-exactly-for-their-reasons',
  says: 'A request about a device fails only for lack of power over the owner of the socket’s network namespace, then for names that are too long, network namespaces that are named twice, not there, or in nobody’s power who asks, and then for the device: it is unknown, is lo, or its name is impossible or taken.',
  clauses: [
    'net.link.cap',
    'net.name.long',
    'net.target.twice',
    'net.target.pid',
    'net.target.fd',
    'net.target.file',
    'net.target.cap',
    'net.link.unknown',
    'net.move.lo',
    'net.move.taken',
    'net.name.taken',
    'net.name.bad',
    'net.veth.kind',
    'net.delete.lo',
  ],
  of: ['rtnetlink'],
  refused: true,
  // Whether what is dying is still there nobody can say.
  holds: (before, step) => someDies(before) || errnoOf(step) === errnoDue(before, step),
  // It has power where the device is, and not where that is meant to go.
  witness: (before, step) =>
    errnoOf(step) === 'EPERM' &&
    madeSocketOf(before, step) !== NONE &&
    mayChange(before, step, netOf(before, step)),
});
