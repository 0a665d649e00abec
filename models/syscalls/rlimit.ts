/** setrlimit(2) and getrlimit(2) (kernel/sys.c: do_prlimit). */
import { type Answer, beyond, type Result } from '../../checker/index.ts';
import { RLIMIT } from '../constants.ts';
import { ns_capable } from '../facts/capable.ts';
import { group_leader } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { has_rlimits } from '../lifetime/rlimits.ts';
import { type Resource, RLIM_INFINITY, rlimits } from '../rlimits/context.ts';

const NO_LIMITS = beyond('is about resource limits, and there are none in this scope');
const NO_RESOURCE = beyond('is modelled for RLIMIT_NOFILE and RLIMIT_NPROC only');
const NO_VALUE = beyond('is modelled for limits below 1000 only');
const NOT_SET = beyond('asks for a limit that nobody has set, which is the machine’s');

/** RLIM_NLIMITS: how many resources Linux limits. */
const RLIM_NLIMITS = 16;
/** Below every hard limit that a machine has. */
const valueMax = 1000;

const resources: Readonly<Record<number, Resource>> = {
  [RLIMIT.RLIMIT_NOFILE]: 'nofile',
  [RLIMIT.RLIMIT_NPROC]: 'nproc',
};

/** The two fields of struct rlimit; undefined for what is no such record. */
function rlimitOf(given: Answer): readonly [number, number] | undefined {
  if (typeof given !== 'object' || given === null || !('answer' in given)) return undefined;
  const { rlim_cur, rlim_max } = given.answer;
  if (typeof rlim_cur !== 'number' || typeof rlim_max !== 'number') return undefined;
  return [rlim_cur, rlim_max];
}

export const setrlimit = {
  run: (k: LinuxKernel, caller: number, resource: number, given: Answer): Result => {
    if (k.rlimits.capacity === 0) return NO_LIMITS;
    const known = resource >= 0 && resource < RLIM_NLIMITS;
    const name = resources[resource];
    const limit = rlimitOf(given);
    if (known && name === undefined) return NO_RESOURCE;
    if (limit === undefined || limit.some((value) => value < 0 || value >= valueMax)) return NO_VALUE;
    const [rlim_cur, rlim_max] = limit;
    // Of the initial user namespace, which is the outermost one only if it has no other above it.
    const capable = k.userNamespaces.get(0).level === 0 && ns_capable(k, caller, 0, 'CAP_SYS_RESOURCE');
    const asked = { known, resource: name ?? 'nofile', limit: { rlim_cur, rlim_max }, capable };
    return k.rlimits.send(group_leader(k, caller), rlimits.SETRLIMIT(asked)) ?? 0;
  },
};

export const getrlimit = {
  run: (k: LinuxKernel, caller: number, resource: number): Result => {
    if (k.rlimits.capacity === 0) return NO_LIMITS;
    const name = resources[resource];
    if (name === undefined) return NO_RESOURCE;
    if (!has_rlimits(k, caller) || k.rlimits.get(group_leader(k, caller))[name].rlim_max === RLIM_INFINITY)
      return NOT_SET;
    k.by('rlimit.get');
    const { rlim_cur, rlim_max } = k.rlimits.get(group_leader(k, caller))[name];
    return { answer: { rlim_cur, rlim_max } };
  },
};
