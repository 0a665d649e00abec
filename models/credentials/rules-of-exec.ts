/** The rules of execve(2), as far as credentials go (fs/exec.c, security/commoncap.c). */
import { rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SECBIT } from '../constants.ts';
import type { Cred, CredentialsEvent } from './context.ts';
import { bprm_creds } from './exec.ts';

const { test, set } = rules<Cred, CredentialsEvent>();

export const guardsOfExec = {
  'there is no such program': test('EXECVE', (_, { found }) => !found),
  'may not be executed': test('EXECVE', (_, { executable }) => !executable),
};

export const actionsOfExec = {
  // The capabilities first: their rule compares the old ids with the new ones.
  'have the capabilities that the program gives': set('EXECVE', (mine, asked) => {
    const { permitted, effective, ambient } = bprm_creds(mine, asked).cred;
    return { permitted, effective, ambient };
  }),
  'have the effective ids that the program gives, and save them': set('EXECVE', (mine, asked) => {
    const { euid, suid, fsuid, egid, sgid, fsgid } = bprm_creds(mine, asked).cred;
    return { euid, suid, fsuid, egid, sgid, fsgid };
  }),
  'clear keep_caps': set('EXECVE', ({ securebits }) => ({
    securebits: securebits & ~SECBIT.SECBIT_KEEP_CAPS,
  })),
};

export const transitionsOfExec = {
  EXECVE: [
    { guard: 'there is no such program', actions: refuse('exec.path', 'ENOENT') },
    { guard: 'may not be executed', actions: refuse('exec.mode', 'EACCES') },
    {
      actions: [
        'have the capabilities that the program gives',
        'have the effective ids that the program gives, and save them',
        'clear keep_caps',
        by('exec.ids'),
        by('exec.caps'),
        by('exec.keepcaps'),
      ],
    },
  ],
} as const;
