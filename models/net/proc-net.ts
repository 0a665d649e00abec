/** /proc/PID/net, which shows the network namespace of its task to everybody (fs/proc/proc_net.c). */
import { beyond, type Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { proc_pid_lookup } from '../views/ns-links.ts';
import { names_told } from './rtnetlink.ts';

const DEAD = beyond('is modelled for tasks that have not died only');

/** The names of the devices, in alphabetical order; undefined for other files. */
export function dev_seq_show(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (!path.endsWith('/net/dev')) return undefined;
  const found = proc_pid_lookup(k, caller, path);
  if (!found || 'errno' in found) return found;
  if (found.rest !== 'net/dev') return undefined;
  const { state, net_ns } = k.nsproxies.get(found.target);
  if (state !== 'held') return DEAD;
  k.by('net.proc');
  return names_told(k, net_ns);
}
