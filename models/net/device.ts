/**
 * A struct net_device: what it is called, and in which network namespace it is. Of the kinds there are lo,
 * which every network namespace has, and veth, of which there are always two.
 *
 * Sources: net/core/dev.c, net/core/rtnetlink.c, drivers/net/veth.c; network_namespaces(7), veth(4).
 */
import { setup } from 'xstate';
import {
  anyOf,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

export type DeviceKind = 'lo' | 'veth';

export type NetDevice = {
  readonly name: string;
  readonly kind: DeviceKind | 'none';
  /** The network namespace that it is in, by its slot. */
  readonly nd_net: number;
  /** IFF_UP. */
  readonly up: boolean;
  /** Of a veth the other end; NONE when that is gone. */
  readonly peer: number;
};

/** A new name: whether it could be one, and whether another device has it. */
const newName = (name: string, valid: boolean, taken: boolean) => ({ name, valid, taken });

export const netDevice = events({
  REGISTER: event(
    (name: string, kind: DeviceKind, nd_net: number, peer: number) => ({ name, kind, nd_net, peer }),
    anyOf<string>(),
    anyOf<DeviceKind>(),
    slot,
    slot,
  ),
  /** The other end of a veth has been made, too. */
  SET_PEER: event((peer: number) => ({ peer }), slot),
  /**
   * It is sent to another network namespace. If its name is taken there it will be `name`: `valid` and
   * `taken` are about that, and tell of its own where no other is given.
   */
  CHANGE_NET: event(
    (nd_net: number, name: string, valid: boolean, taken: boolean) => ({ nd_net, name, valid, taken }),
    slot,
    anyOf<string>(),
    flag,
    flag,
  ),
  CHANGE_NAME: event(newName, anyOf<string>(), flag, flag),
  CHANGE_FLAGS: event((up: boolean) => ({ up }), flag),
  /** RTM_DELLINK names it. */
  DELLINK: event(() => ({})),
  /** It is gone, as the other end of it is, or its network namespace. */
  UNREGISTER: event(() => ({})),
  /** The network namespace of its other end is gone, and the other end with it. */
  LOSE_PEER: event(() => ({})),
});

type DeviceEvent = EventOf<typeof netDevice>;
const noDevice: NetDevice = { name: '', kind: 'none', nd_net: NONE, up: false, peer: NONE };
const { test, set, verdicts } = rules<NetDevice, DeviceEvent>();

const setting = setup({
  types: { context: {} as NetDevice, events: {} as DeviceEvent },
  guards: {
    'belongs to its network namespace': ({ context }) => context.kind === 'lo',
    'is no name for a device': test(['CHANGE_NET', 'CHANGE_NAME'], (_, { valid }) => !valid),
    'the name is taken': test(['CHANGE_NET', 'CHANGE_NAME'], (_, { taken }) => taken),
  },
  actions: {
    ...verdicts,
    'be called so': set('REGISTER', (_, { name, kind, peer }) => ({ name, kind, peer })),
    'have the other end': set('SET_PEER', (_, { peer }) => ({ peer })),
    'be there': set('REGISTER', (_, { nd_net }) => ({ nd_net })),
    'go there': set('CHANGE_NET', (_, { nd_net, name }) => ({ nd_net, name })),
    'go down': set('CHANGE_NET', () => ({ up: false })),
    'change its name': set('CHANGE_NAME', (_, { name }) => ({ name })),
    'change its flags': set('CHANGE_FLAGS', (_, { up }) => ({ up })),
    'have no other end': set('LOSE_PEER', () => ({ peer: NONE })),
    'leave nothing behind': set('UNREGISTER', () => noDevice),
  },
});

const registered = {
  CHANGE_NET: [
    { guard: 'belongs to its network namespace', actions: refuse('net.move.lo', 'EINVAL') },
    { guard: 'is no name for a device', actions: refuse('net.name.bad', 'EINVAL') },
    { guard: 'the name is taken', actions: refuse('net.move.taken', 'EEXIST') },
    { actions: ['go there', 'go down', by('net.move')] },
  ],
  CHANGE_NAME: [
    { guard: 'is no name for a device', actions: refuse('net.name.bad', 'EINVAL') },
    { guard: 'the name is taken', actions: refuse('net.name.taken', 'EEXIST') },
    { actions: ['change its name', by('net.rename')] },
  ],
  CHANGE_FLAGS: { actions: ['change its flags', by('net.up')] },
  DELLINK: [
    { guard: 'belongs to its network namespace', actions: refuse('net.delete.lo', 'EOPNOTSUPP') },
    { actions: by('net.delete') },
  ],
  UNREGISTER: { target: 'free', actions: 'leave nothing behind' },
} as const;

const machine = setting.createMachine({
  id: 'net_device',
  initial: 'free',
  context: noDevice,
  states: {
    free: { on: { REGISTER: { target: 'registered', actions: ['be called so', 'be there'] } } },
    registered: {
      on: {
        ...registered,
        SET_PEER: { actions: 'have the other end' },
        LOSE_PEER: { target: 'dying', actions: 'have no other end' },
      },
    },
    // Some time later the kernel unregisters it; until then it is as it was.
    dying: { on: registered },
  },
});

export const netDevices = defineKind(machine, netDevice);
