/** What a task writes to the files of a user namespace, told from its arguments and from what is open. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf } from './descriptors.ts';
import { procFileOf } from './mounts.ts';
import type { Credentials } from './powers.ts';

export const mapNames = ['uid_map', 'gid_map', 'projid_map'] as const;
export type MapName = (typeof mapNames)[number];
const fileNames = [...mapNames, 'setgroups'] as const;

/** A call that writes: which file of which user namespace, opened by whom, what, and where. */
export type Writing = {
  readonly file: MapName | 'setgroups';
  readonly ns: number;
  readonly opener: Credentials;
  /** The task whose file it is; NONE where it was opened by an earlier call. */
  readonly target: number;
  readonly text: string;
  readonly offset: number;
};

/** What a step writes to a map or to the file setgroups; undefined if it does not come to that. */
export function writingOf(before: Linux, step: Step): Writing | undefined {
  const { name, slot, args } = step;
  const [to, text] = args;
  if (name !== 'write' || typeof text !== 'string') return undefined;
  if (typeof to === 'number') return throughDescriptor(before, slot, to, text);
  const found = procFileOf(before, step);
  const file = fileNames.find((one) => one === found?.rest);
  if (typeof found?.task !== 'number' || file === undefined) return undefined;
  const target = found.task;
  const { user_ns: ns } = before.creds.get(target);
  return { file, ns, opener: before.creds.get(slot), target, text, offset: 0 };
}

function throughDescriptor(before: Linux, task: number, fd: number, text: string): Writing | undefined {
  const file = fileOf(before, task, fd);
  const open = file === NONE ? undefined : before.files.get(file);
  if (open?.on.is !== 'user file' || !open.on.writable) return undefined;
  const { name, user_ns: ns, f_cred: opener } = open.on;
  return { file: name, ns, opener, target: NONE, text, offset: open.f_pos };
}

/** The numbers that stand in a text, a line each; a text that is no map has other lines than of three. */
export function numbersIn(text: string): readonly (readonly number[])[] {
  return (text.split('\0')[0] ?? '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        // The kernel reads up to a zero byte, and keeps 32 bits of a number.
        .map((word) => (/^\d+$/.test(word) ? Number(BigInt(word) % 2n ** 32n) : Number.NaN)),
    );
}

/** The kernel's id for what a map calls `id`; NONE if it has no such id. */
export function kernelId(world: Linux, ns: number, map: MapName, id: number): number {
  if (ns === NONE) return id;
  for (const { first, lower_first, count } of world.userNamespaces.get(ns)[map])
    if (first <= id && id < first + count) return lower_first + id - first;
  return NONE;
}
