import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { fileOf } from './descriptors.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isFileAt, placeOf } from './trees.ts';

type Path = { readonly mnt: number; readonly dentry: string };
const samePath = (one: Path, other: Path): boolean => one.mnt === other.mnt && one.dentry === other.dentry;

export const fchdirGoesWhereTheDescriptorLeads = stepProperty({
  name: 'fchdir-goes-where-the-descriptor-leads',
  says: 'fchdir takes its caller to the very directory that a descriptor means, in whatever tree that is, and leaves its root alone; it fails for what is no descriptor, and for what is no directory.',
  clauses: ['chroot.fchdir', 'chroot.path', 'chroot.pwd'],
  of: ['fchdir'],
  refused: true,
  holds: (before, step, after) => {
    const file = fileOf(before, step.slot, numberArg(step, 0));
    const was = before.fsStructs.get(before.tasks.get(step.slot).fs);
    const is = after.fsStructs.get(after.tasks.get(step.slot).fs);
    if (!samePath(is.root, was.root)) return false;
    if (file === NONE) return errnoOf(step) === 'EBADF';
    const { on, mnt } = before.files.get(file);
    const at = on.is === 'path' ? { mnt, dentry: on.dentry } : undefined;
    if (!at || isFileAt(before, placeOf(before, at))) return errnoOf(step) === 'ENOTDIR';
    return errnoOf(step) === '' && samePath(is.pwd, at);
  },
  witness: (_, step) => errnoOf(step) === '',
});
