import { NONE } from '../checker/index.ts';
import { SO } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { socketOf } from './messages.ts';
import { leaderOf, numbersOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const makerIsRemembered = stepProperty({
  name: 'who-made-a-pair-is-remembered',
  says: 'A socket remembers the numbers and the effective ids that its maker had when it made the pair, and the network namespace it was in, for ever; a pidfd that SO_PEERPIDFD gives means that process.',
  clauses: ['sock.peercred', 'sock.peerpidfd', 'sock.net', 'sock.pair'],
  touches: ['unixSockets', 'files'],
  holds: (before, step, after) => {
    for (const socket of after.unixSockets.slots()) {
      const had = before.unixSockets.get(socket);
      const { peercred, net_ns } = after.unixSockets.get(socket);
      if (had.state !== 'free') {
        if (!same(had.peercred, peercred) || had.net_ns !== net_ns) return false;
        continue;
      }
      const { euid, egid } = before.creds.get(step.slot);
      if (peercred.uid !== euid || peercred.gid !== egid) return false;
      if (!same(peercred.numbers, numbersOf(before, leaderOf(before, step.slot)))) return false;
      if (net_ns !== before.nsproxies.get(step.slot).net_ns) return false;
    }
    if (step.name !== 'getsockopt' || errnoOf(step) !== '' || numberArg(step, 2) !== SO.SO_PEERPIDFD)
      return true;
    const on = openedOn(after, fileOf(after, step.slot, Number(step.result)));
    const { pid } = before.unixSockets.get(socketOf(before, step)).peercred;
    return on.is === 'pidfd' && on.pid === pid && pid !== NONE;
  },
  // Its maker is gone.
  witness: (_, __, after) =>
    after.unixSockets
      .slots()
      .some((socket) => after.pids.get(after.unixSockets.get(socket).peercred.pid).state === 'unused'),
});
