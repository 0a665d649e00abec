/** Linux with the calls of every interface: which of them a program has is said by the scope. */
import { type CallArgs, defineSystem, isAnswer, type Result } from '../../../checker/index.ts';
import { linux } from '../../system.ts';
import { gethostname, sethostname } from '../../uts/calls.ts';
import {
  clone,
  container,
  container_add,
  container_create,
  container_enter,
  container_join,
  join,
  joinOf,
  stops_half_way,
  unshare,
  unshareOf,
} from './calls.ts';
import {
  type InterfaceKernel,
  type InterfaceKinds,
  type InterfaceParameters,
  interfaceKinds,
} from './interface.ts';

type Run<Args extends CallArgs> = (k: InterfaceKernel, caller: number, ...args: Args) => Result;

/** A call of a search that may be told to go no way that leaves somebody half isolated. */
function watched<Args extends CallArgs>(run: Run<Args>): { readonly run: Run<Args> } {
  return {
    run: (k, caller, ...args) => {
      const result = run(k, caller, ...args);
      return isAnswer(result) ? (stops_half_way(k) ?? result) : result;
    },
  };
}

const calls = {
  clone: watched(clone.run),
  unshare: watched(unshare.run),
  join: watched(join.run),
  unshare_uts: watched(unshareOf('uts').run),
  unshare_ipc: watched(unshareOf('ipc').run),
  unshare_net: watched(unshareOf('net').run),
  join_uts: watched(joinOf('uts').run),
  join_ipc: watched(joinOf('ipc').run),
  join_net: watched(joinOf('net').run),
  container: watched(container.run),
  container_join: watched(container_join.run),
  container_create: watched(container_create.run),
  container_add: watched(container_add.run),
  container_enter: watched(container_enter.run),
  sethostname,
  gethostname,
};

export const interfaceSystem = defineSystem<InterfaceKinds, typeof calls, InterfaceParameters>({
  ...linux,
  name: 'interfaces',
  kinds: interfaceKinds,
  calls,
});
