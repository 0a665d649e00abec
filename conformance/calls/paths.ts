/** Where paths begin. */
import { linkWord, syscall, type Translation, type Translations } from './translation.ts';

const ofPath: Translation = {
  step: ({ call, args: [path] }, places) => syscall(places.caller, call, linkWord(String(path), places)),
};

export const pathCalls: Translations = {
  chroot: ofPath,
  chdir: ofPath,
  fchdir: { step: ({ args: [fd] }, { caller }) => syscall(caller, 'fchdir', Number(fd)) },
  execve: { step: ({ args: [path] }, { caller }) => ({ op: 'exec', task: caller, file: String(path) }) },
};
