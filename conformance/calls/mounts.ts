/** Mounts. */
import type { Answer } from '../../checker/index.ts';
import { fieldsOf } from '../../models/trace/bind.ts';
import type { Word } from '../executor/scenario.ts';
import { linkWord, type Places, syscall, type Translations } from './translation.ts';

/** A path for a call without a directory descriptor: below /proc of a task, whatever its number there is. */
function fromProc(path: string, places: Places): Word {
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (who === '' || /^\d+$/.test(who)) return { in: path };
  if (!rest.startsWith('ns/')) return linkWord(path, places);
  const of = who === 'self' ? {} : { of: places.slotOf(who) };
  return { proc: `self/${rest}`, fromProc: true, ...of };
}

/** The target of a mount, which is looked for from where the source below /proc is. */
function targetOf(target: string, source: Word | number, places: Places): Word {
  if (typeof source === 'object' && 'proc' in source && !target.startsWith('/'))
    throw new Error(`mount of what is below /proc takes an absolute path for its target, not ${target}`);
  return linkWord(target, places);
}

export const mountCalls: Translations = {
  mount: {
    step: ({ args: [source, target, type, flags] }, places) => {
      const from = source === null ? 0 : fromProc(String(source), places);
      const to = targetOf(String(target), from, places);
      return syscall(
        places.caller,
        'mount',
        from,
        to,
        type === null ? 0 : { in: String(type) },
        Number(flags),
        0,
      );
    },
  },
  umount2: {
    step: ({ args: [target, flags] }, places) =>
      syscall(places.caller, 'umount2', linkWord(String(target), places), Number(flags)),
  },
  pivot_root: {
    step: ({ args: [to, old] }, { caller }) =>
      syscall(caller, 'pivot_root', { in: String(to) }, { in: String(old) }),
  },
  open_tree: {
    step: ({ args: [dfd, path, flags] }, { caller }) =>
      syscall(caller, 'open_tree', Number(dfd), { in: String(path) }, Number(flags)),
  },
  move_mount: {
    step: ({ args: [from, source, to, target, flags] }, { caller }) =>
      syscall(
        caller,
        'move_mount',
        Number(from),
        { in: String(source) },
        Number(to),
        { in: String(target) },
        Number(flags),
      ),
  },
  mount_setattr: {
    step: ({ args: [dfd, path, flags, attr, size] }, { caller }) =>
      syscall(
        caller,
        'mount_setattr',
        Number(dfd),
        { in: String(path) },
        Number(flags),
        { in: mountAttr(attr, Number(size)) },
        Number(size),
      ),
  },
};

/** A struct mount_attr (four words of 64 bits), and zeros up to the size that is told. */
function mountAttr(attr: Answer | undefined, size: number): Uint8Array {
  const { attr_set = 0, attr_clr = 0, propagation = 0, userns_fd = 0 } = fieldsOf(attr) ?? {};
  const words = new BigUint64Array(Math.max(4, Math.ceil(size / 8)));
  words.set([attr_set, attr_clr, propagation, userns_fd].map((word) => BigInt(Number(word))));
  return new Uint8Array(words.buffer);
}

type Line = {
  readonly id: string;
  readonly parent: string;
  readonly mountpoint: string;
  readonly root: string;
  /** Whether it is a mount of the file of a namespace, and its root a name for that. */
  readonly isFile: boolean;
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
  const files = [...new Set(ordered.flatMap(({ isFile, root }) => (isFile ? [root] : [])))];
  /** Files of namespaces are numbered as they come. */
  const rootOf = ({ isFile, root }: Line) =>
    isFile ? root.replace(/\d+/, String(1 + files.indexOf(root))) : root;
  return ordered.map((line) => ({
    answer: {
      mountpoint: line.mountpoint,
      parent: ordered.findIndex(({ id }) => id === line.parent),
      root: rootOf(line),
      ...line.fields,
    },
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
  const [, fstype = '', , superOptions = ''] = rest.slice(rest.indexOf('-'));
  const [superblock = ''] = superOptions.split(',');
  return {
    id,
    parent,
    mountpoint,
    root,
    isFile: fstype === 'nsfs',
    fields: { fstype, options, superblock, ...absent, ...Object.fromEntries(fields) },
  };
}
