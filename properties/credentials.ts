/** Reading credentials without asking the model: bits, names of ids, chains of user namespaces. */
import { NONE, type Step } from '../checker/index.ts';
import { CAP, type Capability } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';

export type Credentials = ReturnType<Linux['creds']['get']>;

type Line = { readonly first: number; readonly lower_first: number; readonly count: number };

/** Whether a set has a capability; it has one bit for each. */
export function has(set: number, capability: Capability): boolean {
  return Math.floor(set / 2 ** CAP[capability]) % 2 === 1;
}

/** Whether every bit of `part` is one of `whole`. */
export function isPartOf(part: number, ...whole: readonly number[]): boolean {
  return (BigInt(part) & ~whole.reduce((all, set) => all | BigInt(set), 0n)) === 0n;
}

/** What a map calls an id of the kernel, or NONE. */
export function nameIn(map: readonly Line[], kid: number): number {
  for (const { first, lower_first, count } of map)
    if (kid >= lower_first && kid - lower_first < count) return first + kid - lower_first;
  return NONE;
}

/** Whether some id has this name. */
export function isNamed(map: readonly Line[], name: number): boolean {
  return map.some(({ first, count }) => name >= first && name - first < count);
}

/** The names that the ids of a task have in its user namespace. */
export function namesOf(world: Linux, task: number) {
  const cred = world.creds.get(task);
  const { uid_map, gid_map } = world.userNamespaces.get(cred.user_ns);
  const named = (map: readonly Line[], ids: readonly number[]) => ids.map((id) => nameIn(map, id));
  return {
    uids: named(uid_map, [cred.uid, cred.euid, cred.suid, cred.fsuid]),
    gids: named(gid_map, [cred.gid, cred.egid, cred.sgid, cred.fsgid]),
    groups: named(gid_map, cred.groups),
  };
}

export const uidsOf = ({ uid, euid, suid, fsuid }: Credentials): readonly number[] => [
  uid,
  euid,
  suid,
  fsuid,
];
export const gidsOf = ({ gid, egid, sgid, fsgid }: Credentials): readonly number[] => [
  gid,
  egid,
  sgid,
  fsgid,
];

/** The calls that set ids of users, and of groups. */
export const setsUids = ['setuid', 'setreuid', 'setresuid', 'setfsuid'] as const;
export const setsGids = ['setgid', 'setregid', 'setresgid', 'setfsgid'] as const;

/** The calls and steps after which a task can have other credentials than before. */
export const changesCredentials = [
  ...setsUids,
  ...setsGids,
  'setgroups',
  'capset',
  'prctl',
  'unshare',
] as const;

/** The numbers that a call was given, as the kernel reads an id. */
export const idArgs = ({ args }: Step): readonly number[] =>
  args.filter((arg): arg is number => typeof arg === 'number').map((id) => id >>> 0);

/** -1: no change, or no id. */
export const noId = 0xffffffff;
