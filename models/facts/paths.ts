/** Where paths lead (fs/namei.c: path_lookup), in a tree of a handful of directories. */
import type { Found, FsStruct } from '../fs-struct/machine.ts';

/** All that is modelled of the tree: directories, and one file. */
const directories = ['/', '/proc', '/tmp'];
const files = ['/proc/uptime'];
/** A name that is nowhere. */
const nowhere = 'nowhere';

/** What a path means to a task; undefined where it leads out of what is modelled. */
export function path_lookup({ root, pwd }: FsStruct, path: string): Found | undefined {
  let at = path.startsWith('/') ? root : pwd;
  for (const name of path.split('/')) {
    if (files.includes(at)) return { is: 'file' };
    if (name === '' || name === '.') continue;
    if (name === '..') {
      // Nobody gets above a root, unless it is outside of its own.
      if (at !== root) at = at.replace(/\/[^/]*$/, '') || '/';
      continue;
    }
    if (name === nowhere) return { is: 'nothing' };
    at = at === '/' ? `/${name}` : `${at}/${name}`;
    if (!directories.includes(at) && !files.includes(at)) return undefined;
  }
  return files.includes(at) ? { is: 'file' } : { is: 'directory', path: at };
}

/** Whether a task has another root than its mount namespace (fs/namespace.c: current_chrooted). */
export function current_chrooted({ root }: FsStruct): boolean {
  return root !== '/';
}
