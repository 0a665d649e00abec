/** Ids and capabilities. */
import { plain, syscall, type Translations, wordAt } from './translation.ts';

export const credentialsCalls: Translations = {
  setresuid: plain,
  getresuid: {
    step: (_, { caller }) => syscall(caller, 'getresuid', { out: 4 }, { out: 4 }, { out: 4 }),
    // Each buffer starts at a multiple of eight bytes.
    answer: (_, { out }) => [wordAt(out, 0), wordAt(out, 2), wordAt(out, 4)].map((id) => id >>> 0),
  },
};
