/**
 * Names of the manual that are no calls of their own: each is another call with some arguments given. Traces may
 * use them; what is played, and shown as played, is the call.
 */
import type { CallLine, Value } from '../../checker/index.ts';

type Meaning = {
  readonly params: number;
  readonly means: (given: readonly Value[], caller: string) => Pick<CallLine, 'call' | 'args'>;
};

const nothing: Value = { kind: 'null' };
const number = (value: number): Value => ({ kind: 'number', value });
const name = (word: string) => ({ kind: 'name', name: word }) as const;

const otherNames: Readonly<Record<string, Meaning>> = {
  // exit_group(2): _exit(2) is what the C library calls it.
  exit_group: { params: 1, means: (args) => ({ call: '_exit', args }) },
  // vfork(2): "a special case of clone(2)"
  vfork: {
    params: 0,
    means: () => ({
      call: 'clone',
      args: [{ kind: 'flags', flags: ['CLONE_VM', 'CLONE_VFORK', 'SIGCHLD'].map(name) }],
    }),
  },
  // wait(2): waitpid(pid, &wstatus, options) is wait4(pid, &wstatus, options, NULL), and wait is waitpid(-1, &wstatus, 0).
  waitpid: { params: 3, means: (args) => ({ call: 'wait4', args: [...args, nothing] }) },
  wait: { params: 1, means: (args) => ({ call: 'wait4', args: [number(-1), ...args, number(0), nothing] }) },
  // raise(3): a signal for the thread that calls it.
  raise: { params: 1, means: (args, caller) => ({ call: 'tkill', args: [name(caller), ...args] }) },
  // umount(2): umount2(2) without flags.
  umount: { params: 1, means: (args) => ({ call: 'umount2', args: [...args, number(0)] }) },
};

export const namesOfOthers: readonly string[] = Object.keys(otherNames);

/** The call that the name in a line stands for; the line's own if that is a call, or has not the arguments of the name. */
export function asTheCall(line: CallLine): Pick<CallLine, 'call' | 'args'> {
  const meaning = Object.hasOwn(otherNames, line.call) ? otherNames[line.call] : undefined;
  return meaning && line.args.length === meaning.params ? meaning.means(line.args, line.task) : line;
}

/** How many arguments a name takes that stands for a call; undefined if it is none. */
export const paramsOfOther = (call: string): number | undefined =>
  Object.hasOwn(otherNames, call) ? otherNames[call]?.params : undefined;
