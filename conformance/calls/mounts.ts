/** Mounts. */
import type { Answer } from '../../checker/index.ts';
import type { Word } from '../executor/scenario.ts';
import { isBelowProc, type Places, syscall, type Translations } from './translation.ts';

/** A path for a call without a directory descriptor: below /proc of a task, whatever its number there is. */
function absolute(path: string, { slotOf }: Places): Word {
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!isBelowProc(path) || /^\d+$/.test(who)) return { in: path };
  const of = who === 'self' ? {} : { of: slotOf(who) };
  return { proc: `self/${rest}`, absolute: true, ...of };
}

export const mountCalls: Translations = {
  mount: {
    step: ({ args: [source, target, type, flags] }, places) =>
      syscall(
        places.caller,
        'mount',
        source === null ? 0 : absolute(String(source), places),
        { in: String(target) },
        type === null ? 0 : { in: String(type) },
        Number(flags),
        0,
      ),
  },
  umount2: {
    step: ({ args: [target, flags] }, { caller }) =>
      syscall(caller, 'umount2', { in: String(target) }, Number(flags)),
  },
  pivot_root: {
    step: ({ args: [to, old] }, { caller }) =>
      syscall(caller, 'pivot_root', { in: String(to) }, { in: String(old) }),
  },
};

type Line = {
  readonly id: string;
  readonly parent: string;
  readonly mountpoint: string;
  readonly fields: Readonly<Record<string, Answer>>;
};

/** The file mountinfo as the model says it: each mount before what is on it, named by its place. */
export function mountinfoOf(file: string): Answer {
  const lines = file.split('\n').filter(Boolean).map(lineOf);
  const isShown = (id: string) => lines.some((line) => line.id === id);
  const walk = (line: Line): readonly Line[] => [
    line,
    ...sorted(lines.filter((one) => one.parent === line.id && one !== line)).flatMap(walk),
  ];
  const ordered = sorted(lines.filter(({ parent }) => !isShown(parent))).flatMap(walk);
  return ordered.map(({ mountpoint, parent, fields }) => ({
    answer: { mountpoint, parent: ordered.findIndex(({ id }) => id === parent), ...fields },
  }));
}

/** The root of the mount of a file system of a type. */
export function rootOfType(file: string, type: string): Answer {
  const line = file.split('\n').find((one) => one.includes(` - ${type} `));
  return line?.split(' ')[3] ?? '';
}

const absent = { shared: 0, master: 0, propagate_from: 0, unbindable: 0 };

const sorted = (lines: readonly Line[]) => lines.toSorted((a, b) => (a.mountpoint < b.mountpoint ? -1 : 1));

function lineOf(line: string): Line {
  const [id = '', parent = '', , root = '', mountpoint = '', options = '', ...rest] = line.split(' ');
  const optional = rest.slice(0, rest.indexOf('-'));
  const fields = optional.map((field): readonly [string, number] => {
    const [name = '', value] = field.split(':');
    return [name, value === undefined ? 1 : Number(value)];
  });
  const [, , , superOptions = ''] = rest.slice(rest.indexOf('-'));
  const [superblock = ''] = superOptions.split(',');
  return {
    id,
    parent,
    mountpoint,
    fields: { root, options, superblock, ...absent, ...Object.fromEntries(fields) },
  };
}
