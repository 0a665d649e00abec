import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const endsKnowEachOther = stateProperty({
  name: 'each-end-of-a-pair-knows-whether-the-other-is-open',
  says: 'A socket exists exactly as long as one open file is open on it. Two sockets are each the other end of the other, of one kind and in one network namespace, or a socket has no other end, because that was closed.',
  clauses: ['sock.pair', 'sock.net', 'sock.refused'],
  reads: ['files', 'unixSockets'],
  holds: (world) => {
    const meant = Array<number>(world.unixSockets.capacity).fill(0);
    for (const file of world.files.slots()) {
      const { on } = world.files.get(file);
      if (on.is === 'socket') meant[on.socket] = (meant[on.socket] ?? 0) + 1;
    }
    for (let socket = 0; socket < world.unixSockets.capacity; socket++) {
      const it = world.unixSockets.get(socket);
      if (meant[socket] !== (it.state === 'free' ? 0 : 1)) return false;
      if ((it.state === 'connected') !== (it.peer !== NONE)) return false;
      if (it.peer === NONE) continue;
      const other = world.unixSockets.get(it.peer);
      if (other.peer !== socket || it.peer === socket) return false;
      if (other.seqpacket !== it.seqpacket || other.net_ns !== it.net_ns) return false;
      if (JSON.stringify(other.peercred) !== JSON.stringify(it.peercred)) return false;
    }
    return true;
  },
  witness: (world) => world.unixSockets.slots().some((socket) => world.unixSockets.get(socket).peer === NONE),
});
