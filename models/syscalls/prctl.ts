/** prctl(2) (kernel/sys.c; security/commoncap.c: cap_task_prctl). */
import { beyond, type Result } from '../../checker/index.ts';
import { _NSIG, AMBIENT, PRCTL, SECBIT } from '../constants.ts';
import { cap_number_raised, cap_valid } from '../credentials/capabilities.ts';
import { credentials } from '../credentials/context.ts';
import { ns_capable } from '../facts/capable.ts';
import { get_dumpable, task_mm } from '../facts/dumpable.ts';
import { children_of_group, delay_group_leader, is_number_one } from '../facts/family.ts';
import { group_leader } from '../facts/threads.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mm } from '../mm/machine.ts';
import { task } from '../task/context.ts';
import { commit_creds } from './commit-creds.ts';

const NOT_MODELLED = beyond(`is modelled with ${Object.keys(PRCTL).join(', ')} only`);

/** The arguments after the option, unsigned longs: those that an option does not take are ignored, or must be 0. */
type Args = readonly [arg2: number, arg3: number, arg4: number, arg5: number];
type Option = (k: LinuxKernel, caller: number, args: Args) => Result;

/** Refuses arguments that the option does not take, else goes on. */
function checked(valid: (args: Args) => boolean, then: Option): Option {
  return (k, caller, args) => k.creds.send(caller, credentials.PRCTL(valid(args))) ?? then(k, caller, args);
}

const areZero = (...args: readonly number[]): boolean => args.every((arg) => arg === 0);

function hasSetpcap(k: LinuxKernel, caller: number): boolean {
  return ns_capable(k, caller, k.creds.get(caller).user_ns, 'CAP_SETPCAP');
}

/** A 32-bit number that an event can carry; any other capability is none, whatever its number. */
const capabilityOf = (arg: number): number => (cap_valid(arg) ? arg : 0xff);

const ambient: Readonly<Record<number, Option>> = {
  [AMBIENT.PR_CAP_AMBIENT_IS_SET]: (k, caller, [, capability]) => {
    k.by('cred.ambient');
    return cap_number_raised(k.creds.get(caller).ambient, capability) ? 1 : 0;
  },
  [AMBIENT.PR_CAP_AMBIENT_RAISE]: (k, caller, [, capability]) =>
    commit_creds(k, caller, credentials.RAISE_AMBIENT(capabilityOf(capability))) ?? 0,
  [AMBIENT.PR_CAP_AMBIENT_LOWER]: (k, caller, [, capability]) =>
    commit_creds(k, caller, credentials.LOWER_AMBIENT(capabilityOf(capability))) ?? 0,
  [AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL]: (k, caller) =>
    commit_creds(k, caller, credentials.CLEAR_AMBIENT()) ?? 0,
};

const options: Readonly<Record<number, Option>> = {
  [PRCTL.PR_GET_CHILD_SUBREAPER]: (k, caller) => {
    k.by('task.subreaper.set');
    return k.tasks.get(group_leader(k, caller)).is_child_subreaper ? 1 : 0;
  },
  [PRCTL.PR_SET_CHILD_SUBREAPER]: (k, caller, [on]) => {
    k.tasks.send(group_leader(k, caller), task.SET_SUBREAPER(on !== 0));
    if (on !== 0) propagate_has_child_subreaper(k, caller);
    return 0;
  },

  [PRCTL.PR_GET_KEEPCAPS]: (k, caller) => {
    k.by('cred.keepcaps');
    return k.creds.get(caller).securebits & SECBIT.SECBIT_KEEP_CAPS ? 1 : 0;
  },
  [PRCTL.PR_SET_KEEPCAPS]: checked(
    ([on]) => on === 0 || on === 1,
    (k, caller, [on]) => commit_creds(k, caller, credentials.SET_KEEPCAPS(on === 1)) ?? 0,
  ),
  [PRCTL.PR_GET_SECUREBITS]: (k, caller) => {
    k.by('cred.securebits');
    return k.creds.get(caller).securebits;
  },
  [PRCTL.PR_SET_SECUREBITS]: (k, caller, [bits]) =>
    commit_creds(k, caller, credentials.SET_SECUREBITS(bits, hasSetpcap(k, caller))) ?? 0,
  [PRCTL.PR_GET_NO_NEW_PRIVS]: checked(
    (args) => areZero(...args),
    (k, caller) => {
      k.by('cred.nnp');
      return k.creds.get(caller).no_new_privs ? 1 : 0;
    },
  ),
  [PRCTL.PR_SET_NO_NEW_PRIVS]: checked(
    ([on, ...others]) => on === 1 && areZero(...others),
    (k, caller) => k.creds.send(caller, credentials.SET_NO_NEW_PRIVS()) ?? 0,
  ),
  [PRCTL.PR_CAPBSET_READ]: checked(
    ([capability]) => cap_valid(capability),
    (k, caller, [capability]) => {
      k.by('cred.bounding');
      return cap_number_raised(k.creds.get(caller).bounding, capability) ? 1 : 0;
    },
  ),
  [PRCTL.PR_CAPBSET_DROP]: (k, caller, [capability]) => {
    const dropped = credentials.DROP_BOUNDING(
      capabilityOf(capability),
      cap_valid(capability),
      hasSetpcap(k, caller),
    );
    return commit_creds(k, caller, dropped) ?? 0;
  },
  [PRCTL.PR_CAP_AMBIENT]: checked(
    ([what, capability, ...others]) =>
      ambient[what] !== undefined &&
      areZero(...others) &&
      (what === AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL ? capability === 0 : cap_valid(capability)),
    (k, caller, args) => ambient[args[0]]?.(k, caller, args) ?? NOT_MODELLED,
  ),

  [PRCTL.PR_GET_DUMPABLE]: (k, caller) => {
    k.by('mm.dumpable');
    return get_dumpable(k, caller);
  },
  [PRCTL.PR_SET_DUMPABLE]: checked(
    ([value]) => value === 0 || value === 1,
    (k, caller, [value]) => k.mms.send(task_mm(k, caller), mm.SET_DUMPABLE(value)) ?? 0,
  ),
  [PRCTL.PR_GET_PDEATHSIG]: (k, caller) => {
    k.by('task.pdeathsig');
    return k.tasks.get(caller).pdeath_signal;
  },
  [PRCTL.PR_SET_PDEATHSIG]: checked(
    ([signal]) => signal >= 0 && signal <= _NSIG,
    (k, caller, [signal]) => k.tasks.send(caller, task.SET_PDEATHSIG(signal)) ?? 0,
  ),
};

export const prctl = {
  run: (k: LinuxKernel, caller: number, option: number, arg2 = 0, arg3 = 0, arg4 = 0, arg5 = 0): Result =>
    options[option]?.(k, caller, [arg2, arg3, arg4, arg5]) ?? NOT_MODELLED,
};

/** Below one that has the mark everybody has it; below an init of a PID namespace nobody gets out. */
function propagate_has_child_subreaper(k: LinuxKernel, ancestor: number): void {
  for (const child of children_of_group(k, ancestor)) {
    if (k.tasks.get(child).has_child_subreaper || is_number_one(k, child)) continue;
    // Who is dead makes no orphans any more.
    if (k.tasks.get(child).state === 'zombie' && !delay_group_leader(k, child)) continue;
    k.tasks.send(child, task.UNDER_SUBREAPER());
    propagate_has_child_subreaper(k, child);
  }
}
