/** Devices and sockets (models/net/{rtnetlink,calls}.ts). */
import { AF, PROTO, RTM, SOCK } from '../constants.ts';
import { fd, number, type Signatures, struct, takes } from '../trace/signatures/params.ts';

export const netCalls: Signatures = {
  socket: {
    params: [
      { kind: 'flags', names: AF },
      { kind: 'flags', names: SOCK },
      { kind: 'flags', names: PROTO },
    ],
    optional: 1,
  },
  bind: takes(fd, struct),
  listen: takes(fd, number),
  connect: takes(fd, struct),
  rtnetlink: takes(fd, { kind: 'flags', names: RTM }, struct),
};
