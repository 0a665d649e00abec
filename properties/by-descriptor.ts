/** What the calls that take mounts by descriptors are told, read without the model's relations. */
import { NONE, type Step } from '../checker/index.ts';
import { AT, AT_FLAG, MOVE_MOUNT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf } from './descriptors.ts';
import { numberArg } from './stepping.ts';
import { isFileAt, type Place, placeOf, walkFrom, walkTo } from './trees.ts';

export type Reached = Place & { readonly file: boolean };

/** Where a descriptor and a path lead, or the errno; `empty`: an empty path means the descriptor itself. */
export function walkAt(
  world: Linux,
  task: number,
  [dfd, path, empty]: readonly [number, string, boolean],
): Reached | string {
  if (path.startsWith('/') || (path === '' && !empty)) return walkTo(world, task, path);
  if (dfd === AT.AT_FDCWD && path !== '') return walkTo(world, task, path);
  const file = dfd === AT.AT_FDCWD ? NONE : fileOf(world, task, dfd);
  if (dfd !== AT.AT_FDCWD && file < 0) return 'EBADF';
  const { pwd } = world.fsStructs.get(world.tasks.get(task).fs);
  const opened = file === NONE ? undefined : world.files.get(file);
  if (opened && opened.on.is !== 'path') return 'ENOTDIR';
  const at = opened?.on.is === 'path' ? { mnt: opened.mnt, dentry: opened.on.dentry } : pwd;
  const start = placeOf(world, at);
  return path === '' ? { ...start, file: isFileAt(world, start) } : walkFrom(world, task, start, path);
}

/** Where the first path of such a call leads; that of a source. */
export function firstReached(world: Linux, step: Step): Reached | string {
  const flag = step.name === 'move_mount' ? MOVE_MOUNT.MOVE_MOUNT_F_EMPTY_PATH : AT_FLAG.AT_EMPTY_PATH;
  const flags = numberArg(step, step.name === 'move_mount' ? 4 : 2);
  const empty = (flags & flag) !== 0;
  return walkAt(world, step.slot, [numberArg(step, 0), String(step.args[1]), empty]);
}

/** Where the target of move_mount is. */
export function targetReached(world: Linux, step: Step): Reached | string {
  const empty = (numberArg(step, 4) & MOVE_MOUNT.MOVE_MOUNT_T_EMPTY_PATH) !== 0;
  return walkAt(world, step.slot, [numberArg(step, 2), String(step.args[3]), empty]);
}

/** A field of the structure that mount_setattr is given. */
export function attrOf({ args }: Step, field: 'attr_set' | 'attr_clr' | 'propagation'): number {
  const given = args[3];
  const value = typeof given === 'object' && given !== null && 'answer' in given ? given.answer[field] : 0;
  return typeof value === 'number' ? value : 0;
}
