/** The rules of capset(2), capget(2) and of what prctl(2) does to credentials (kernel/capability.c, security/commoncap.c). */
import { rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SECBIT } from '../constants.ts';
import {
  cap_combine,
  cap_drop,
  cap_intersect,
  cap_issubset,
  cap_number_raised,
  cap_to_mask,
  noCapabilities,
} from './capabilities.ts';
import type { Cred, CredentialsEvent } from './context.ts';

const { test, set } = rules<Cred, CredentialsEvent>();

/** SECURE_ALL_LOCKS: the lock of each bit stands above it. */
const SECURE_ALL_LOCKS = 0xaaa;
const SECURE_ALL = 0xfff;

/** Bits that only programs look at, and their locks: SECURE_ALL_UNPRIVILEGED. */
const leftToEverybody =
  SECBIT.SECBIT_EXEC_RESTRICT_FILE |
  SECBIT.SECBIT_EXEC_RESTRICT_FILE_LOCKED |
  SECBIT.SECBIT_EXEC_DENY_INTERACTIVE |
  SECBIT.SECBIT_EXEC_DENY_INTERACTIVE_LOCKED;

export const guardsOfCapabilities = {
  'has a layout of sets that capset does not know': test('CAPSET', (_, { known }) => !known),
  'would set the capabilities of another task': test('CAPSET', (_, { self }) => !self),
  'wants to inherit what it has not, and lacks CAP_SETPCAP': test('CAPSET', (mine, asked) => {
    const had = cap_combine(mine.inheritable, mine.permitted);
    return !asked.capable && !cap_issubset(asked.inheritable, had);
  }),
  'wants to inherit beyond its bounding set': test('CAPSET', (mine, asked) =>
    !cap_issubset(asked.inheritable, cap_combine(mine.inheritable, mine.bounding))),
  'wants capabilities that it has not': test('CAPSET', (mine, asked) =>
    !cap_issubset(asked.permitted, mine.permitted)),
  'wants capabilities in effect without having them': test('CAPSET', (_, asked) =>
    !cap_issubset(asked.effective, asked.permitted)),

  'has a layout of sets that capget does not know': test('CAPGET', (_, { known }) => !known),
  'asks about a negative pid': test('CAPGET', (_, { negative }) => negative),
  'asks about nobody': test('CAPGET', (_, { found }) => !found),

  'has arguments that the option does not take': test('PRCTL', (_, { valid }) => !valid),
  'has locked keep_caps': test('SET_KEEPCAPS', (mine) =>
    (mine.securebits & SECBIT.SECBIT_KEEP_CAPS_LOCKED) !== 0),
  'would change a securebit that is locked': test('SET_SECUREBITS', ({ securebits }, { bits }) =>
    (((securebits & SECURE_ALL_LOCKS) >> 1) & (securebits ^ bits)) !== 0),
  'would unlock a securebit': test('SET_SECUREBITS', ({ securebits }, { bits }) =>
    (securebits & SECURE_ALL_LOCKS & ~bits) !== 0),
  'has a securebit that there is not': test('SET_SECUREBITS', (_, { bits }) => bits < 0 || bits > SECURE_ALL),
  'lacks CAP_SETPCAP, and does not change only what is left to everybody': test('SET_SECUREBITS', ({
    securebits,
  }, { bits, capable }) =>
    !capable && (bits === securebits || ((bits ^ securebits) & ~leftToEverybody) !== 0)),
  'lacks CAP_SETPCAP to drop from the bounding set': test('DROP_BOUNDING', (_, { capable }) => !capable),
  'would drop a capability that there is not': test('DROP_BOUNDING', (_, { valid }) => !valid),
  'is not both permitted and inheritable': test('RAISE_AMBIENT', (mine, { capability }) =>
    !cap_number_raised(cap_intersect(mine.permitted, mine.inheritable), capability)),
  'does not want ambient capabilities': test('RAISE_AMBIENT', (mine) =>
    (mine.securebits & SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE) !== 0),
};

export const actionsOfCapabilities = {
  'set the three sets': set('CAPSET', (_, { effective, permitted, inheritable }) => ({
    effective,
    permitted,
    inheritable,
  })),
  'keep ambient what is permitted and inheritable': set('CAPSET', (mine, { permitted, inheritable }) => ({
    ambient: cap_intersect(mine.ambient, cap_intersect(permitted, inheritable)),
  })),
  'set keep_caps': set('SET_KEEPCAPS', ({ securebits }, { on }) => ({
    securebits: on ? securebits | SECBIT.SECBIT_KEEP_CAPS : securebits & ~SECBIT.SECBIT_KEEP_CAPS,
  })),
  'set the securebits': set('SET_SECUREBITS', (_, { bits }) => ({ securebits: bits })),
  'get no new privileges': set('SET_NO_NEW_PRIVS', () => ({ no_new_privs: true })),
  'drop from the bounding set': set('DROP_BOUNDING', (mine, { capability }) => ({
    bounding: cap_drop(mine.bounding, cap_to_mask(capability)),
  })),
  'raise an ambient capability': set('RAISE_AMBIENT', (mine, { capability }) => ({
    ambient: cap_combine(mine.ambient, cap_to_mask(capability)),
  })),
  'lower an ambient capability': set('LOWER_AMBIENT', (mine, { capability }) => ({
    ambient: cap_drop(mine.ambient, cap_to_mask(capability)),
  })),
  'clear the ambient capabilities': set('CLEAR_AMBIENT', () => ({ ambient: noCapabilities })),
};

export const transitionsOfCapabilities = {
  CAPSET: [
    {
      guard: 'has a layout of sets that capset does not know',
      actions: refuse('cred.capset.version', 'EINVAL'),
    },
    { guard: 'would set the capabilities of another task', actions: refuse('cred.capset.pid', 'EPERM') },
    {
      guard: 'wants to inherit what it has not, and lacks CAP_SETPCAP',
      actions: refuse('cred.capset.inheritable', 'EPERM'),
    },
    {
      guard: 'wants to inherit beyond its bounding set',
      actions: refuse('cred.capset.bounding', 'EPERM'),
    },
    { guard: 'wants capabilities that it has not', actions: refuse('cred.capset.permitted', 'EPERM') },
    {
      guard: 'wants capabilities in effect without having them',
      actions: refuse('cred.capset.effective', 'EPERM'),
    },
    {
      actions: ['keep ambient what is permitted and inheritable', 'set the three sets', by('cred.capset')],
    },
  ],
  CAPGET: [
    {
      guard: 'has a layout of sets that capget does not know',
      actions: refuse('cred.capset.version', 'EINVAL'),
    },
    { guard: 'asks about a negative pid', actions: refuse('cred.capget.negative', 'EINVAL') },
    { guard: 'asks about nobody', actions: refuse('cred.capget.esrch', 'ESRCH') },
    { actions: by('cred.capget') },
  ],
  PRCTL: [
    { guard: 'has arguments that the option does not take', actions: refuse('cred.prctl.args', 'EINVAL') },
    {},
  ],
  SET_KEEPCAPS: [
    { guard: 'has locked keep_caps', actions: refuse('cred.keepcaps.locked', 'EPERM') },
    { actions: ['set keep_caps', by('cred.keepcaps')] },
  ],
  SET_SECUREBITS: [
    {
      guard: 'would change a securebit that is locked',
      actions: refuse('cred.securebits.locked', 'EPERM'),
    },
    { guard: 'would unlock a securebit', actions: refuse('cred.securebits.locked', 'EPERM') },
    { guard: 'has a securebit that there is not', actions: refuse('cred.securebits.unknown', 'EPERM') },
    {
      guard: 'lacks CAP_SETPCAP, and does not change only what is left to everybody',
      actions: refuse('cred.securebits.cap', 'EPERM'),
    },
    { actions: ['set the securebits', by('cred.securebits')] },
  ],
  SET_NO_NEW_PRIVS: { actions: ['get no new privileges', by('cred.nnp')] },
  DROP_BOUNDING: [
    {
      guard: 'lacks CAP_SETPCAP to drop from the bounding set',
      actions: refuse('cred.bounding.cap', 'EPERM'),
    },
    { guard: 'would drop a capability that there is not', actions: refuse('cred.prctl.args', 'EINVAL') },
    { actions: ['drop from the bounding set', by('cred.bounding')] },
  ],
  RAISE_AMBIENT: [
    { guard: 'is not both permitted and inheritable', actions: refuse('cred.ambient.raise', 'EPERM') },
    { guard: 'does not want ambient capabilities', actions: refuse('cred.ambient.off', 'EPERM') },
    { actions: ['raise an ambient capability', by('cred.ambient')] },
  ],
  LOWER_AMBIENT: { actions: ['lower an ambient capability', by('cred.ambient')] },
  CLEAR_AMBIENT: { actions: ['clear the ambient capabilities', by('cred.ambient')] },
} as const;
