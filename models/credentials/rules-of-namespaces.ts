/** Who may enter namespaces and look at those of others (the install operation of each kind, kernel/ptrace.c). */
import { rules } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import type { Cred, CredentialsEvent } from './context.ts';

const { test } = rules<Cred, CredentialsEvent>();

export const guardsOfNamespaces = {
  'lacks CAP_SYS_ADMIN over the new namespaces': test(
    ['CLONE_NAMESPACES', 'UNSHARE_NAMESPACES'],
    (_, { capable }) => !capable,
  ),
  'is in that user namespace already': test('SETNS_USER', (_, { own }) => own),
  'lacks CAP_SYS_ADMIN over that user namespace': test('SETNS_USER', (_, { capable }) => !capable),
  'lacks CAP_SYS_ADMIN over the owner': test(['SETNS', 'SETNS_MNT'], (_, { overOwner }) => !overOwner),
  'lacks CAP_SYS_CHROOT': test('SETNS_MNT', (_, { chroot }) => !chroot),
  'lacks CAP_SYS_ADMIN where it will be': test(['SETNS', 'SETNS_MNT'], (_, { overOwn }) => !overOwn),
  'may not write that file': test('OPEN_OFFSETS', (_, { may }) => !may),
  'may not look into that task': test(
    ['FOLLOW_NS_LINK', 'REACH_THROUGH_PIDFD', 'PTRACE_ATTACH'],
    (_, { may }) => !may,
  ),
};

const overTheNew = 'lacks CAP_SYS_ADMIN over the new namespaces';
const overTheOwner = {
  guard: 'lacks CAP_SYS_ADMIN over the owner',
  actions: refuse('setns.cap.owner', 'EPERM'),
} as const;
const overItsOwn = {
  guard: 'lacks CAP_SYS_ADMIN where it will be',
  actions: refuse('setns.cap.own', 'EPERM'),
} as const;

export const transitionsOfNamespaces = {
  CLONE_NAMESPACES: [{ guard: overTheNew, actions: refuse('task.clone.cap', 'EPERM') }, {}],
  UNSHARE_NAMESPACES: [{ guard: overTheNew, actions: refuse('task.unshare.cap', 'EPERM') }, {}],
  SETNS_USER: [
    { guard: 'is in that user namespace already', actions: refuse('setns.user.own', 'EINVAL') },
    { guard: 'lacks CAP_SYS_ADMIN over that user namespace', actions: refuse('setns.user.cap', 'EPERM') },
    {},
  ],
  SETNS: [overTheOwner, overItsOwn, {}],
  SETNS_MNT: [
    overTheOwner,
    { guard: 'lacks CAP_SYS_CHROOT', actions: refuse('setns.mnt.chroot', 'EPERM') },
    overItsOwn,
    {},
  ],
  REACH_THROUGH_PIDFD: [
    { guard: 'may not look into that task', actions: refuse('pidfd.access', 'EPERM') },
    {},
  ],
  PTRACE_ATTACH: [{ guard: 'may not look into that task', actions: refuse('ptrace.access', 'EPERM') }, {}],
  OPEN_OFFSETS: [{ guard: 'may not write that file', actions: refuse('time.offsets.open', 'EACCES') }, {}],
  FOLLOW_NS_LINK: [
    { guard: 'may not look into that task', actions: refuse('nsfs.link.access', 'EACCES') },
    {},
  ],
} as const;
