import { SO } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { isGranted } from './network.ts';
import { fieldOf, numberArg } from './stepping.ts';

export const socketStaysWhereItWasMade = stepProperty({
  name: 'a-socket-stays-in-the-network-namespace-where-it-was-made',
  says: 'A socket is made in the network namespace that its maker is in, belongs to it as long as it is there, whoever has it, and is gone with its last descriptor; and the cookie that it tells is that of no other network namespace.',
  clauses: ['net.socket', 'net.socket.life', 'net.socket.cookie'],
  holds: (before, step, after) => {
    for (let socket = 0; socket < before.netSockets.capacity; socket++) {
      const was = before.netSockets.get(socket);
      const now = after.netSockets.get(socket);
      if (was.state === 'free' && now.state === 'free') continue;
      const meantBy = after.files.slots().filter((file) => {
        const on = openedOn(after, file);
        return on.is === 'net socket' && on.socket === socket;
      });
      if ((now.state === 'free') !== (meantBy.length === 0)) return false;
      if (now.state === 'free') continue;
      const home = was.state === 'free' ? before.nsproxies.get(step.slot).net_ns : was.sk_net;
      if (now.sk_net !== home || after.netNamespaces.get(home).state === 'free') return false;
      if (was.state === 'free' && (now.sk_family !== numberArg(step, 0) || now.at !== null)) return false;
      if (was.state !== 'free' && (now.sk_family !== was.sk_family || now.sk_type !== was.sk_type))
        return false;
      if (was.state !== 'free' && JSON.stringify(now.f_cred) !== JSON.stringify(was.f_cred)) return false;
    }
    if (step.name !== 'getsockopt' || numberArg(step, 2) !== SO.SO_NETNS_COOKIE || !isGranted(step))
      return true;
    const on = openedOn(before, fileOf(before, step.slot, numberArg(step, 0)));
    if (on.is !== 'net socket') return true;
    return fieldOf(step, 'slot') === before.netSockets.get(on.socket).sk_net;
  },
  // One has a socket of a network namespace that it is not in.
  witness: (_, step, after) =>
    after.netSockets.slots().some((socket) => {
      const { sk_net } = after.netSockets.get(socket);
      return (
        after.nsproxies.get(step.slot).state === 'held' && sk_net !== after.nsproxies.get(step.slot).net_ns
      );
    }),
});
