/** The rules of set*id(2), setgroups(2) and getgroups(2) (kernel/sys.c, kernel/groups.c). */
import { NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { NGROUPS_MAX } from '../constants.ts';
import type { Cred, CredentialsEvent, IdsAsked } from './context.ts';
import { cap_emulate_setxuid, cap_fix_setfsuid } from './fix-up.ts';
import {
  asGids,
  asUids,
  idsOfGroup,
  idsOfUser,
  isThereAlready,
  type SetIds,
  setfsid,
  setid,
  setreid,
  setresid,
} from './set-ids.ts';

const { test, set } = rules<Cred, CredentialsEvent>();

/** The call behind each event. */
const calls = {
  SETUID: setid,
  SETREUID: setreid,
  SETRESUID: setresid,
  SETFSUID: setfsid,
  SETGID: setid,
  SETREGID: setreid,
  SETRESGID: setresid,
  SETFSGID: setfsid,
} satisfies Partial<Record<CredentialsEvent['type'], SetIds>>;

const ofUsers = ['SETUID', 'SETREUID', 'SETRESUID'] as const;
const ofGroups = ['SETGID', 'SETREGID', 'SETRESGID'] as const;

type OfUser = IdsAsked & { readonly type: (typeof ofUsers)[number] | 'SETFSUID' };
type OfGroup = IdsAsked & { readonly type: (typeof ofGroups)[number] | 'SETFSGID' };

const newUids = (mine: Cred, { type, kids, capable }: OfUser) =>
  asUids(calls[type].set(idsOfUser(mine), kids, capable));
const newGids = (mine: Cred, { type, kids, capable }: OfGroup) =>
  asGids(calls[type].set(idsOfGroup(mine), kids, capable));

export const guardsOfIds = {
  'names an id that its user namespace has not': test([...ofUsers, ...ofGroups], (_, { valid }) => !valid),
  'names a filesystem id that its user namespace has not': test(
    ['SETFSUID', 'SETFSGID'],
    (_, { valid }) => !valid,
  ),
  'wants a uid that the call does not give it, and lacks CAP_SETUID': test(
    [...ofUsers, 'SETFSUID'],
    (mine, { type, kids, capable }) => !capable && !calls[type].gives(idsOfUser(mine), kids),
  ),
  'wants a gid that the call does not give it, and lacks CAP_SETGID': test(
    [...ofGroups, 'SETFSGID'],
    (mine, { type, kids, capable }) => !capable && !calls[type].gives(idsOfGroup(mine), kids),
  ),
  'has these uids already': test('SETRESUID', (mine, { kids }) => isThereAlready(idsOfUser(mine), kids)),
  'has these gids already': test('SETRESGID', (mine, { kids }) => isThereAlready(idsOfGroup(mine), kids)),

  'lacks CAP_SETGID': test('SETGROUPS', (_, { capable }) => !capable),
  'is where no group id means anything': test('SETGROUPS', (_, { mapped }) => !mapped),
  'is where setgroups has been given up': test('SETGROUPS', (_, { allowed }) => !allowed),
  'are more groups than a task can have': test('SETGROUPS', (_, { size }) => size < 0 || size > NGROUPS_MAX),
  'names a group that its user namespace has not': test('SETGROUPS', (_, { valid }) => !valid),
  'has less room than there are groups': test('GETGROUPS', (mine, { size }) =>
    size < 0 || (size !== 0 && size < mine.groups.length)),
};

export const actionsOfIds = {
  // The capabilities first: their rule compares the old ids with the new ones.
  'fix up the capabilities': set([...ofUsers], (mine, asked) =>
    cap_emulate_setxuid(mine, newUids(mine, asked), asked.root),
  ),
  'fix up the capabilities over files': set('SETFSUID', (mine, { kids, root }) =>
    cap_fix_setfsuid(mine, kids[0] ?? NONE, root),
  ),
  'set the uids': set([...ofUsers, 'SETFSUID'], newUids),
  'set the gids': set([...ofGroups, 'SETFSGID'], newGids),
  'set the groups': set('SETGROUPS', (_, { kgids }) => ({ groups: kgids.toSorted((a, b) => a - b) })),
};

const unmappedUid = 'names an id that its user namespace has not';
const foreignUid = 'wants a uid that the call does not give it, and lacks CAP_SETUID';
const foreignGid = 'wants a gid that the call does not give it, and lacks CAP_SETGID';
const unmappedFs = 'names a filesystem id that its user namespace has not';

export const transitionsOfIds = {
  SETUID: [
    { guard: unmappedUid, actions: refuse('cred.setuid.unmapped', 'EINVAL') },
    { guard: foreignUid, actions: refuse('cred.setuid.cap', 'EPERM') },
    { actions: ['fix up the capabilities', 'set the uids', by('cred.setuid')] },
  ],
  SETREUID: [
    { guard: unmappedUid, actions: refuse('cred.setresuid.unmapped', 'EINVAL') },
    { guard: foreignUid, actions: refuse('cred.setreuid.cap', 'EPERM') },
    { actions: ['fix up the capabilities', 'set the uids', by('cred.setreuid')] },
  ],
  SETRESUID: [
    { guard: unmappedUid, actions: refuse('cred.setresuid.unmapped', 'EINVAL') },
    { guard: 'has these uids already', actions: by('cred.setresuid.nothing') },
    { guard: foreignUid, actions: refuse('cred.setresuid.cap', 'EPERM') },
    { actions: ['fix up the capabilities', 'set the uids', by('cred.setresuid')] },
  ],
  SETFSUID: [
    { guard: unmappedFs, actions: by('cred.setfsuid.ignored') },
    { guard: foreignUid, actions: by('cred.setfsuid.ignored') },
    { actions: ['fix up the capabilities over files', 'set the uids', by('cred.setfsuid')] },
  ],
  SETGID: [
    { guard: unmappedUid, actions: refuse('cred.setuid.unmapped', 'EINVAL') },
    { guard: foreignGid, actions: refuse('cred.setgid.cap', 'EPERM') },
    { actions: ['set the gids', by('cred.setgid')] },
  ],
  SETREGID: [
    { guard: unmappedUid, actions: refuse('cred.setresuid.unmapped', 'EINVAL') },
    { guard: foreignGid, actions: refuse('cred.setgid.cap', 'EPERM') },
    { actions: ['set the gids', by('cred.setgid')] },
  ],
  SETRESGID: [
    { guard: unmappedUid, actions: refuse('cred.setresuid.unmapped', 'EINVAL') },
    { guard: 'has these gids already', actions: by('cred.setresuid.nothing') },
    { guard: foreignGid, actions: refuse('cred.setgid.cap', 'EPERM') },
    { actions: ['set the gids', by('cred.setgid')] },
  ],
  SETFSGID: [
    { guard: unmappedFs, actions: by('cred.setfsuid.ignored') },
    { guard: foreignGid, actions: by('cred.setfsuid.ignored') },
    { actions: ['set the gids', by('cred.setgid')] },
  ],
  SETGROUPS: [
    { guard: 'lacks CAP_SETGID', actions: refuse('cred.setgroups.cap', 'EPERM') },
    { guard: 'is where no group id means anything', actions: refuse('cred.setgroups.map', 'EPERM') },
    { guard: 'is where setgroups has been given up', actions: refuse('cred.setgroups.denied', 'EPERM') },
    { guard: 'are more groups than a task can have', actions: refuse('cred.setgroups.size', 'EINVAL') },
    {
      guard: 'names a group that its user namespace has not',
      actions: refuse('cred.setgroups.unmapped', 'EINVAL'),
    },
    { actions: ['set the groups', by('cred.setgroups')] },
  ],
  GETGROUPS: [
    { guard: 'has less room than there are groups', actions: refuse('cred.getgroups.size', 'EINVAL') },
    { actions: by('cred.getgroups') },
  ],
} as const;
