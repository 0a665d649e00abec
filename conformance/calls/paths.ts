/** Where paths begin. */
import { syscall, type Translation, type Translations } from './translation.ts';

const ofPath: Translation = {
  step: ({ call, args: [path] }, { caller }) => syscall(caller, call, { in: String(path) }),
};

export const pathCalls: Translations = {
  chroot: ofPath,
  chdir: ofPath,
  execve: { step: ({ args: [path] }, { caller }) => ({ op: 'exec', task: caller, file: String(path) }) },
};
