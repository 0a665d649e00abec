/** capget(2) and capset(2) (kernel/capability.c). */
import { type Answer, NONE, type Result } from '../../checker/index.ts';
import { CAP, CAPABILITY_VERSION } from '../constants.ts';
import {
  allCapabilities,
  type CapabilitySet,
  cap_intersect,
  capabilities,
  noCapabilities,
} from '../credentials/capabilities.ts';
import { credentials } from '../credentials/context.ts';
import { ns_capable } from '../facts/capable.ts';
import { find_task_by_vpid, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { commit_creds } from './commit-creds.ts';

/** A `__user_cap_header_struct`: version 3 and the caller itself, if a field is left out. */
type Header = { readonly answer: { readonly version?: number; readonly pid?: number } };

/** A set as a trace has it: names, or 16 hexadecimal digits; none if it is left out. */
type WrittenSet = string | readonly (keyof typeof CAP)[];

type Data = {
  readonly answer: Readonly<Partial<Record<'effective' | 'permitted' | 'inheritable', WrittenSet>>>;
};

const { _LINUX_CAPABILITY_VERSION_1, _LINUX_CAPABILITY_VERSION_3 } = CAPABILITY_VERSION;
const known: readonly number[] = Object.values(CAPABILITY_VERSION);

/** What a layout has room for; no set has more than there are. */
function within(version: number, set: CapabilitySet): CapabilitySet {
  return cap_intersect(set, version === _LINUX_CAPABILITY_VERSION_1 ? 2 ** 32 - 1 : allCapabilities);
}

function readSet(written: WrittenSet = []): CapabilitySet {
  if (typeof written !== 'string') return capabilities(...written);
  // A double has 53 bits, and a set as many as there are capabilities.
  return Number(BigInt.asUintN(Object.keys(CAP).length, BigInt(`0x${written}`)));
}

/** More names than these are read more easily as digits. */
const namesMax = 8;

/** A set as a trace shows it: its few names, or the 16 hexadecimal digits of /proc/PID/status. */
export function showSet(set: CapabilitySet): Answer {
  const names = Object.keys(CAP).filter((_, number) => Math.floor(set / 2 ** number) % 2 === 1);
  return names.length <= namesMax ? names : set.toString(16).padStart(16, '0');
}

export const capset = {
  run: (k: LinuxKernel, caller: number, header: Header, data: Data): Result => {
    const { version = _LINUX_CAPABILITY_VERSION_3, pid = 0 } = header.answer;
    const { effective, permitted, inheritable } = data.answer;
    const { user_ns } = k.creds.get(caller);
    const asked = credentials.CAPSET({
      known: known.includes(version),
      self: pid === 0 || pid === task_pid_nr_as_seen_by(k, caller, caller),
      capable: ns_capable(k, caller, user_ns, 'CAP_SETPCAP'),
      effective: within(version, readSet(effective)),
      permitted: within(version, readSet(permitted)),
      inheritable: within(version, readSet(inheritable)),
    });
    return commit_creds(k, caller, asked) ?? 0;
  },
};

/** The three sets of a task in sight, alive or dead. */
export const capget = {
  run: (k: LinuxKernel, caller: number, header: Header): Result => {
    const { version = _LINUX_CAPABILITY_VERSION_3, pid = 0 } = header.answer;
    const target = pid === 0 ? caller : find_task_by_vpid(k, pid, caller);
    const refused = k.creds.send(
      caller,
      credentials.CAPGET(known.includes(version), pid < 0, target !== NONE),
    );
    if (refused) return refused;
    const { effective, permitted, inheritable } = target === NONE ? noSets : k.creds.get(target);
    const shown = (set: CapabilitySet): Answer => showSet(within(version, set));
    return {
      answer: {
        effective: shown(effective),
        permitted: shown(permitted),
        inheritable: shown(inheritable),
      },
    };
  },
};

/** What a mutated kernel answers about nobody. */
const noSets = { effective: noCapabilities, permitted: noCapabilities, inheritable: noCapabilities };
