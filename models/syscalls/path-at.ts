/** Where a path leads that begins at a descriptor (fs/namei.c: user_path_at, path_init). */
import { type BeyondScope, beyond, type Refusal } from '../../checker/index.ts';
import { AT } from '../constants.ts';
import { leadsByLink } from '../facts/magic-links.ts';
import { found_at, mnt_walked_to, path_lookup } from '../facts/paths.ts';
import { type Found, fsStruct, type Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { clear_expiry_mark } from '../lifetime/mounts.ts';
import { user_path_at } from './mount.ts';
import { fdget } from './open.ts';

const NO_DIRECTORY = beyond('is modelled for descriptors that open_tree has made');
const NO_PROC = beyond('is modelled for links of a procfs only where somebody has mounted that');
const NO_PATH = beyond('is modelled for a handful of directories only');

/** `empty`: an empty path means the descriptor itself (LOOKUP_EMPTY). */
export function user_path_at_fd(
  k: LinuxKernel,
  caller: number,
  dfd: number,
  path: string,
  empty: boolean,
): Found | Refusal | BeyondScope {
  const isEmpty = path === '' && empty;
  // Who names a path from the root, or none, is not asked for the descriptor.
  if ((dfd === AT.AT_FDCWD && !isEmpty) || path.startsWith('/') || (path === '' && !empty))
    return path.startsWith('/proc/') && leadsByLink(path) ? NO_PROC : user_path_at(k, caller, path);
  const { fs } = k.tasks.get(caller);
  const start = dfd === AT.AT_FDCWD ? k.fsStructs.get(fs).pwd : pathOfDescriptor(k, caller, dfd);
  if (!('dentry' in start)) return start;
  // What has been mounted over it since is not what it means.
  const found = isEmpty ? found_at(k, start) : walkFrom(k, caller, start, path);
  if (!found) return NO_PATH;
  return k.fsStructs.send(fs, fsStruct.LOOK_UP(found)) ?? found;
}

function walkFrom(k: LinuxKernel, caller: number, start: Path, path: string): Found | undefined {
  const found = path_lookup(k, caller, path, start);
  clear_expiry_mark(k, mnt_walked_to(k, caller, path, start));
  return found;
}

function pathOfDescriptor(k: LinuxKernel, caller: number, dfd: number): Path | Refusal | BeyondScope {
  const found = fdget(k, caller, dfd, { any: true });
  if (!('fd' in found)) return found;
  const { on, mnt } = k.files.get(found.file);
  return on.is === 'path' ? { mnt, dentry: on.dentry } : NO_DIRECTORY;
}
