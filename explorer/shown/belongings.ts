/** What is in a namespace with a life of its own: machines whose data name the namespace. */
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import type { FileSystem } from '../../models/mnt/super-block.ts';
import { type Entry, entriesOf } from './plain.ts';

export type Belonging = {
  /** `lo`, `msg 0`, `/queue`: what one would look for. */
  readonly label: string;
  /** The state of its machine. */
  readonly state: string;
  readonly data: readonly Entry[];
};

type Lister = {
  readonly kind: NamespaceKind;
  readonly list: (world: Linux, ns: number) => readonly Belonging[];
};

/** Another sort of thing that can be in a namespace is another line here. */
const listers: readonly Lister[] = [
  { kind: 'net', list: devices },
  { kind: 'net', list: sockets },
  { kind: 'net', list: pairs },
  { kind: 'ipc', list: ipcObjects },
  { kind: 'ipc', list: messageQueues },
  { kind: 'mnt', list: boundFiles },
];

export function belongingsOf(world: Linux, kind: NamespaceKind, ns: number): readonly Belonging[] {
  return listers.filter((lister) => lister.kind === kind).flatMap(({ list }) => list(world, ns));
}

/** The data of a machine as entries, but for the fields that are told otherwise. */
function dataOf(data: object, without: readonly string[]): readonly Entry[] {
  return Object.entries(data)
    .filter(([name]) => name !== 'state' && !without.includes(name))
    .flatMap(([name, value]) => entriesOf(name, value));
}

function devices(world: Linux, ns: number): readonly Belonging[] {
  return world.netDevices.slots().flatMap((slot) => {
    const device = world.netDevices.get(slot);
    if (device.nd_net !== ns) return [];
    const peer = device.peer < 0 ? undefined : world.netDevices.get(device.peer);
    const other = peer ? [{ name: 'peer', value: `${peer.name} in net:${peer.nd_net}` }] : [];
    const data = [...dataOf(device, ['name', 'nd_net', 'peer']), ...other];
    return [{ label: device.name, state: device.state, data }];
  });
}

function sockets(world: Linux, ns: number): readonly Belonging[] {
  return world.netSockets.slots().flatMap((slot) => {
    const socket = world.netSockets.get(slot);
    if (socket.sk_net !== ns) return [];
    return [{ label: `socket ${slot}`, state: socket.state, data: dataOf(socket, ['sk_net', 'f_cred']) }];
  });
}

function pairs(world: Linux, ns: number): readonly Belonging[] {
  return world.unixSockets.slots().flatMap((slot) => {
    const socket = world.unixSockets.get(slot);
    if (socket.net_ns !== ns) return [];
    const { queue, peer, seqpacket, passcred } = socket;
    const data = [
      ...dataOf({ passcred, queued: queue.length }, []),
      { name: 'other end', value: peer < 0 ? 'closed' : `socket pair ${peer}` },
    ];
    return [
      { label: `${seqpacket ? 'seqpacket' : 'dgram'} pair ${slot}`, state: String(socket.state), data },
    ];
  });
}

/** What an object holds is in the machine of its type, in the slot of the same number. */
const holders = { msg: 'msgQueues', sem: 'semArrays', shm: 'shmSegments' } as const;

function ipcObjects(world: Linux, ns: number): readonly Belonging[] {
  return world.ipcPerms.slots().flatMap((slot) => {
    const perm = world.ipcPerms.get(slot);
    if (perm.ns !== ns || perm.what === 'none') return [];
    const held = dataOf(world[holders[perm.what]].get(slot), []);
    const { mode, ...rest } = perm;
    const data = [
      ...dataOf(rest, ['what', 'ns', 'id']),
      { name: 'mode', value: `0${mode.toString(8)}` },
      ...held,
    ];
    return [{ label: `${perm.what} ${perm.id}`, state: perm.state, data }];
  });
}

function messageQueues(world: Linux, ns: number): readonly Belonging[] {
  return world.mqueues.slots().flatMap((slot) => {
    const queue = world.mqueues.get(slot);
    if (queue.ns !== ns) return [];
    const label = queue.name === '' ? `queue ${slot}, unlinked` : `/${queue.name}`;
    return [{ label, state: queue.state, data: dataOf(queue, ['ns', 'name']) }];
  });
}

/** What a file system shows, by its namespace; that of queues or of a network may be gone. */
function shownBy(shows: FileSystem): string {
  switch (shows.fstype) {
    case 'nsfs':
      return `${shows.kind}:${shows.ns}`;
    case 'proc':
      return `pid:${shows.ns}`;
    case 'sysfs':
      return shows.ns < 0 ? 'net: gone' : `net:${shows.ns}`;
    case 'mqueue':
      return shows.ns < 0 ? 'ipc: gone' : `ipc:${shows.ns}`;
    default:
      return '';
  }
}

/** The mounts that show a namespace: files of nsfs and procfs keep it. */
function boundFiles(world: Linux, ns: number): readonly Belonging[] {
  return world.mounts.slots().flatMap((mnt) => {
    const { mnt_ns, mnt_mountpoint, mnt_sb } = world.mounts.get(mnt);
    const { shows } = world.superBlocks.get(mnt_sb);
    if (mnt_ns !== ns || shownBy(shows) === '') return [];
    const locked = world.mountFlags.get(mnt).locked;
    return [
      {
        label: mnt_mountpoint,
        state: shows.fstype,
        data: [{ name: 'of', value: shownBy(shows) }, ...(locked ? [{ name: 'locked', value: 'yes' }] : [])],
      },
    ];
  });
}
