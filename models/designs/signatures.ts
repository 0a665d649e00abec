/** How the calls that only the systems of questions 2 and 3 have are written in a trace. */
import { cloneFlags } from '../trace/signatures/clone-flags.ts';
import { number, type Param, type Signatures, takes } from '../trace/signatures/params.ts';

const kinds: Param = { kind: 'flags', names: cloneFlags, long: true };

export const designCalls: Signatures = {
  ns_name: takes(number),
  ns_enter: takes(number),
  restore: takes(number),
  join: takes(number, kinds),
  unshare_uts: takes(),
  unshare_ipc: takes(),
  unshare_net: takes(),
  join_uts: takes(number),
  join_ipc: takes(number),
  join_net: takes(number),
  container: takes(),
  container_join: takes(number),
  container_create: takes(),
  container_add: takes(number, kinds),
  container_enter: takes(number),
};
