/** Ids and capabilities. */
import type { Answer } from '../../checker/index.ts';
import { CAP, CAPABILITY_VERSION } from '../../models/constants.ts';
import { fieldsOf } from '../../models/trace/bind.ts';
import { plain, syscall, type Translation, type Translations, wordAt } from './translation.ts';

const { _LINUX_CAPABILITY_VERSION_3 } = CAPABILITY_VERSION;

const unsigned: Translation = { ...plain, answer: (_, { ret }) => ret >>> 0 };

const threeIds = (call: string): Translation => ({
  step: (_, { caller }) => syscall(caller, call, { out: 4 }, { out: 4 }, { out: 4 }),
  // Each buffer starts at a multiple of eight bytes.
  answer: (_, { out }) => [wordAt(out, 0), wordAt(out, 2), wordAt(out, 4)].map((id) => id >>> 0),
});

function words(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

/** struct __user_cap_header_struct. */
function header(given: Answer | undefined): Uint8Array {
  const { version = _LINUX_CAPABILITY_VERSION_3, pid = 0 } = fieldsOf(given) ?? {};
  return words([Number(version), Number(pid)]);
}

/** A set as two words: from its names, or from the digits of /proc/PID/status. */
function halves(set: Answer | undefined): readonly [number, number] {
  const bits =
    typeof set === 'string'
      ? BigInt(`0x${set}`)
      : ((set ?? []) as readonly (keyof typeof CAP)[]).reduce(
          (sum, name) => sum | (1n << BigInt(CAP[name])),
          0n,
        );
  return [Number(BigInt.asUintN(32, bits)), Number(bits >> 32n)];
}

/** At most eight names in a list, else 16 hexadecimal digits: as the model shows a set. */
export function setOf(bits: bigint): Answer {
  const names = Object.keys(CAP).filter((_, number) => (bits >> BigInt(number)) & 1n);
  return names.length <= 8 ? names : bits.toString(16).padStart(16, '0');
}

const setFields = ['effective', 'permitted', 'inheritable'] as const;

export const credentialsCalls: Translations = {
  setuid: plain,
  setreuid: plain,
  setresuid: plain,
  setfsuid: unsigned,
  setgid: plain,
  setregid: plain,
  setresgid: plain,
  setfsgid: unsigned,
  getuid: unsigned,
  geteuid: unsigned,
  getgid: unsigned,
  getegid: unsigned,
  getresuid: threeIds('getresuid'),
  getresgid: threeIds('getresgid'),
  setgroups: {
    step: ({ args: [size, list] }, { caller }) =>
      syscall(caller, 'setgroups', Number(size), list === null ? 0 : { in: words((list as number[]) ?? []) }),
  },
  getgroups: {
    step: ({ args: [size] }, { caller }) => syscall(caller, 'getgroups', Number(size), { out: 256 }),
    answer: ({ args: [size] }, { ret, out }) =>
      size === 0 ? ret : Array.from({ length: ret }, (_, i) => wordAt(out, i) >>> 0),
  },
  capset: {
    step: ({ args: [of, data] }, { caller }) => {
      const sets = setFields.map((name) => halves(fieldsOf(data)?.[name]));
      const layout = [...sets.map(([low]) => low), ...sets.map(([, high]) => high)];
      return syscall(caller, 'capset', { in: header(of) }, { in: words(layout) });
    },
  },
  capget: {
    step: ({ args: [of] }, { caller }) => syscall(caller, 'capget', { in: header(of) }, { out: 24 }),
    answer: (_, { out }) => ({
      answer: Object.fromEntries(
        setFields.map((name, i) => {
          const [low, high] = [wordAt(out, i), wordAt(out, i + 3)].map((half) => BigInt(half >>> 0));
          return [name, setOf(((high ?? 0n) << 32n) | (low ?? 0n))];
        }),
      ),
    }),
  },
};
