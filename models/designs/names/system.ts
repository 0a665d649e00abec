/** Linux, in which UTS namespaces have names: its machines and calls are those of Linux, two calls are added. */
import {
  BLOCKS,
  type CallArgs,
  defineSystem,
  isBeyondScope,
  isRefusal,
  type Result,
} from '../../../checker/index.ts';
import { clone } from '../../syscalls/clone.ts';
import { _exit, do_exit, zap_ends } from '../../syscalls/exit.ts';
import { unshare } from '../../syscalls/unshare.ts';
import { wait4 } from '../../syscalls/wait.ts';
import { linux } from '../../system.ts';
import { inherit, ns_enter, ns_name, restore } from './calls.ts';
import { type NamesKernel, type NamesKinds, type NamesParameters, namesKinds } from './naming.ts';
import { next_number, ns_by_number, renumber, spaces_of } from './numbering.ts';

type Run<Args extends CallArgs> = (k: NamesKernel, caller: number, ...args: Args) => Result;

/** A call or an internal step of Linux, after which the numbers are brought up to date. */
function numbered<Args extends CallArgs>(run: Run<Args>): { readonly run: Run<Args> } {
  return {
    run: (k, caller, ...args) => {
      const before = k.tasks.slots();
      const result = run(k, caller, ...args);
      if (isRefusal(result) || result === BLOCKS || isBeyondScope(result)) return result;
      inherit(k, caller, before, result);
      return renumber(k) ?? result;
    },
  };
}

const calls = {
  clone: numbered(clone.run),
  unshare: numbered(unshare.run),
  _exit: numbered(_exit.run),
  wait4: numbered(wait4.run),
  ns_name: numbered(ns_name.run),
  ns_enter: numbered(ns_enter.run),
  restore: numbered(restore.run),
};

export const names = defineSystem<NamesKinds, typeof calls, NamesParameters>({
  ...linux,
  name: 'names',
  kinds: namesKinds,
  facts: [next_number, ns_by_number, spaces_of],
  calls,
  internal: {
    do_exit: { over: 'tasks', run: numbered(do_exit).run },
    zap_ends: { over: 'tasks', run: numbered(zap_ends).run },
  },
  start: (k) => {
    linux.start(k);
    renumber(k);
  },
});
