/**
 * A struct file: open as long as a descriptor of some task means it.
 *
 * Sources: include/linux/fs.h, fs/open.c, fs/file_table.c, fs/nsfs.c; open(2), namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';
import { namespaceFlag } from '../lifetime/namespaces.ts';
import { registered } from '../lifetime/registered.ts';
import { noFile, type Opened, type OpenFile, type OpenFileEvent, openFile } from './context.ts';

const { test, set, verdicts } = rules<OpenFile, OpenFileEvent>();

/** The kinds whose namespaces are below one another. */
const hierarchical: readonly NamespaceKind[] = ['user', 'pid'];

/** Every CLONE_NEW* flag. */
const anyKind = (): number => registered().reduce((flags, { flag }) => flags | flag, 0);

/** A file that is read and written, with how it was opened. */
const modeOf = ({ on }: OpenFile) =>
  on.is === 'user file' || on.is === 'timens_offsets' || on.is === 'cgroup.procs' || on.is === 'sysctl'
    ? on
    : undefined;

const isDirectory = (on: Opened): boolean => on.is === 'process directory';

const kindOf = ({ on }: OpenFile): NamespaceKind | undefined => (on.is === 'namespace' ? on.kind : undefined);

/** A request that nsfs knows, to a file that is not of nsfs. */
const noNamespace = { guard: 'is no namespace' as const, actions: refuse('nsio.unknown', 'ENOTTY') };

const machine = setup({
  types: { context: {} as OpenFile, events: {} as OpenFileEvent },
  guards: {
    'is a namespace, and shall be written to': test('OPEN', (_, { on, write }) =>
      on.is === 'namespace' && write),
    'is a directory, and shall be written to': test('OPEN', (_, { on, write }) => isDirectory(on) && write),
    'is a directory': ({ context }) => isDirectory(context.on),
    'is nothing that can be read': test('READ', ({ on }) => on.is === 'namespace' || on.is === 'pidfd'),
    'is nothing that can be written': test('WRITE', ({ on }) => on.is === 'pidfd'),
    'was not opened to be read': test('READ', (file) => modeOf(file)?.readable === false),
    'was not opened to be written': test(
      ['WRITE', 'PWRITE'],
      (file) => file.on.is === 'namespace' || isDirectory(file.on) || modeOf(file)?.writable === false,
    ),
    'is written from its own offset only': test('PWRITE', (file) =>
      modeOf(file) !== undefined && file.on.is !== 'sysctl'),
    'its table is unregistered': test('SYSCTL', ({ on }, { freed }) =>
      on.is === 'sysctl' && on.left !== null && freed),
    'the table does not permit it': test('SYSCTL', (_, { permitted }) => !permitted),
    'is neither a namespace nor a pidfd': ({ context: { on } }) => on.is !== 'namespace' && on.is !== 'pidfd',
    'is a pidfd, and no kinds are asked for': test('SETNS', ({ on }, { nstype }) =>
      on.is === 'pidfd' && (nstype === 0 || (nstype & ~anyKind()) !== 0)),
    'is no pidfd': ({ context }) => context.on.is !== 'pidfd',
    'is neither a pidfd nor the directory of a process': ({ context: { on } }) =>
      on.is !== 'pidfd' && on.is !== 'process directory',
    'is no socket': ({ context: { on } }) => on.is !== 'socket' && on.is !== 'net socket',
    'the caller has no power over its network namespace': test('SIOCGSKNS', (_, { capable }) => !capable),
    'is no namespace': ({ context }) => context.on.is !== 'namespace',
    'is of another kind than asked for': test('SETNS', (file, { nstype }) =>
      file.on.is === 'namespace' && nstype !== 0 && nstype !== namespaceFlag(kindOf(file))),
    'what it asks for is out of sight': test(
      ['NS_GET_USERNS', 'NS_GET_PARENT'],
      (_, { inSight }) => !inSight,
    ),
    'is of a kind without parents': test('NS_GET_PARENT', (file) => {
      const kind = kindOf(file);
      return kind !== undefined && !hierarchical.includes(kind);
    }),
    'is no user namespace': test('NS_GET_OWNER_UID', (file) => kindOf(file) !== 'user'),
    'is no mount namespace': test('NS_GET_MNTNS_ID', (file) => kindOf(file) !== 'mnt'),
    'is no PID namespace': test('NS_TRANSLATE_PID', (file) => kindOf(file) !== 'pid'),
    'the pid means nobody in both': test('NS_TRANSLATE_PID', (_, { found }) => !found),
    'is no message queue': ({ context }) => context.on.is !== 'mqueue',
    'was not opened to send': test('MQUEUE', ({ on }, { to }) =>
      to === 'send' && on.is === 'mqueue' && !on.writable),
    'was not opened to receive': test('MQUEUE', ({ on }, { to }) =>
      to === 'receive' && on.is === 'mqueue' && !on.readable),
    'nobody else refers to it': test('PUT', (file) => file.refs === 1),
  },
  actions: {
    ...verdicts,
    'be open on it': set('OPEN', (_, { on, path, mnt }) => ({ on, path, mnt, f_pos: 0, refs: 1 })),
    'remember where its opener is': set('OPEN', (_, { f_user_ns }) => ({ f_user_ns })),
    'wait or not': set('MQ_NONBLOCK', ({ on }, { nonblock }) =>
      on.is === 'mqueue' ? { on: { ...on, nonblock } } : {},
    ),
    'go there': set('SEEK', (_, { f_pos }) => ({ f_pos })),
    'be of no table any more': set('UNREGISTER', ({ on }, { left }) =>
      on.is === 'sysctl' ? { on: { ...on, ns: NONE, left } } : {},
    ),
    'add a reference': set('GET', (file) => ({ refs: file.refs + 1 })),
    'drop a reference': set('PUT', (file) => ({ refs: file.refs - 1 })),
    'leave nothing behind': set('PUT', () => noFile),
  },
}).createMachine({
  id: 'file',
  initial: 'free',
  context: noFile,
  states: {
    free: {
      on: {
        OPEN: [
          { guard: 'is a namespace, and shall be written to', actions: refuse('nsfs.readonly', 'EPERM') },
          {
            guard: 'is a directory, and shall be written to',
            actions: refuse('proc.directory', 'EISDIR'),
          },
          { target: 'open', actions: ['be open on it', 'remember where its opener is', by('fd.keeps')] },
        ],
      },
    },
    open: {
      on: {
        READ: [
          { guard: 'was not opened to be read', actions: refuse('fd.mode', 'EBADF') },
          { guard: 'is a directory', actions: refuse('proc.directory', 'EISDIR') },
          { guard: 'is nothing that can be read', actions: refuse('fd.noread', 'EINVAL') },
          {},
        ],
        WRITE: [
          { guard: 'was not opened to be written', actions: refuse('fd.mode', 'EBADF') },
          { guard: 'is nothing that can be written', actions: refuse('fd.noread', 'EINVAL') },
          {},
        ],
        PWRITE: [
          { guard: 'is written from its own offset only', actions: refuse('user.map.pwrite', 'ESPIPE') },
          { guard: 'was not opened to be written', actions: refuse('fd.mode', 'EBADF') },
          {},
        ],
        SYSCTL: [
          { guard: 'its table is unregistered', actions: refuse('sysctl.fd.gone', 'ENOENT') },
          { guard: 'the table does not permit it', actions: refuse('sysctl.fd.writer', 'EPERM') },
          {},
        ],
        UNREGISTER: { actions: 'be of no table any more' },
        SEEK: { actions: 'go there' },
        SETNS: [
          { guard: 'is neither a namespace nor a pidfd', actions: refuse('setns.file', 'EINVAL') },
          { guard: 'is a pidfd, and no kinds are asked for', actions: refuse('setns.pidfd.kinds', 'EINVAL') },
          { guard: 'is of another kind than asked for', actions: refuse('setns.nstype', 'EINVAL') },
          {},
        ],
        SOCKET: [{ guard: 'is no socket', actions: refuse('sock.not', 'ENOTSOCK') }, {}],
        SIOCGSKNS: [
          { guard: 'is no socket', actions: refuse('nsio.unknown', 'ENOTTY') },
          {
            guard: 'the caller has no power over its network namespace',
            actions: refuse('sock.net.cap', 'EPERM'),
          },
          {},
        ],
        PIDFD_SEND_SIGNAL: [
          {
            guard: 'is neither a pidfd nor the directory of a process',
            actions: refuse('pidfd.bad', 'EBADF'),
          },
          {},
        ],
        PIDFD: [{ guard: 'is no pidfd', actions: refuse('pidfd.bad', 'EBADF') }, {}],
        PIDFD_GET_NAMESPACE: [{ guard: 'is no pidfd', actions: refuse('nsio.unknown', 'ENOTTY') }, {}],
        IOCTL: { actions: refuse('nsio.unknown', 'ENOTTY') },
        NS_GET_USERNS: [
          noNamespace,
          { guard: 'what it asks for is out of sight', actions: refuse('nsio.userns.sight', 'EPERM') },
          {},
        ],
        NS_GET_PARENT: [
          noNamespace,
          { guard: 'is of a kind without parents', actions: refuse('nsio.parent.kind', 'EINVAL') },
          { guard: 'what it asks for is out of sight', actions: refuse('nsio.parent.sight', 'EPERM') },
          {},
        ],
        NS_GET_NSTYPE: [noNamespace, {}],
        NS_GET_OWNER_UID: [
          noNamespace,
          { guard: 'is no user namespace', actions: refuse('nsio.owner.kind', 'EINVAL') },
          {},
        ],
        NS_GET_MNTNS_ID: [
          noNamespace,
          { guard: 'is no mount namespace', actions: refuse('nsio.pid.kind', 'EINVAL') },
          {},
        ],
        NS_GET_ID: [noNamespace, {}],
        NS_MNT_GET_NEXT: [noNamespace, { actions: refuse('nsio.mnt.next', 'EPERM') }],
        NS_TRANSLATE_PID: [
          noNamespace,
          { guard: 'is no PID namespace', actions: refuse('nsio.pid.kind', 'EINVAL') },
          { guard: 'the pid means nobody in both', actions: refuse('nsio.pid.nobody', 'ESRCH') },
          {},
        ],
        MQUEUE: [
          { guard: 'is no message queue', actions: refuse('mq.fd', 'EBADF') },
          { guard: 'was not opened to send', actions: refuse('mq.fd.mode', 'EBADF') },
          { guard: 'was not opened to receive', actions: refuse('mq.fd.mode', 'EBADF') },
          {},
        ],
        MQ_NONBLOCK: { actions: 'wait or not' },
        GET: { actions: 'add a reference' },
        PUT: [
          { guard: 'nobody else refers to it', target: 'free', actions: 'leave nothing behind' },
          { actions: 'drop a reference' },
        ],
      },
    },
  },
});

export const files = defineKind(machine, openFile);
