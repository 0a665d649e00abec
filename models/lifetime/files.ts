/**
 * Open files and the descriptors that mean them (fs/file.c, fs/file_table.c). A scope that is not about
 * files has no tables: its tasks have `files` NONE.
 */
import { type BeyondScope, beyond, NONE, type Refusal } from '../../checker/index.ts';
import { put_cgroups } from '../cgroup/lifetime.ts';
import { CLONE } from '../constants.ts';
import { fdTable } from '../fd-table/context.ts';
import { type Opened, openFile } from '../files/context.ts';
import { mqueue } from '../ipc/mqueue.ts';
import type { LinuxKernel } from '../kinds.ts';
import { task } from '../task/context.ts';
import { dissolve_on_fput, mntput } from './mounts.ts';
import { mq_leave } from './mqueues.ts';
import { get_ns, put_ns } from './namespaces.ts';
import { sk_free } from './net.ts';
import { alloc_fd } from './rlimits.ts';
import { unix_release } from './sockets.ts';
import { get_pid, put_pid } from './struct-pid.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** What an open file keeps alive: got when it is opened, put when its last descriptor is closed. */
export function get_opened(k: LinuxKernel, on: Opened, f_user_ns: number): void {
  get_user_ns(k, f_user_ns);
  if (on.is === 'mqueue') k.mqueues.send(on.queue, mqueue.GET());
  if (on.is === 'namespace') get_ns(k, on.kind, on.ns);
  if ('pid' in on) get_pid(k, on.pid);
  if (on.is === 'user file') get_user_ns(k, on.user_ns);
  if (on.is === 'cgroup.procs') {
    get_ns(k, 'cgroup', on.cgroup_ns);
    k.by('cgroup.procs.keeps');
  }
}

function put_opened(k: LinuxKernel, on: Opened, f_user_ns: number): void {
  if (on.is === 'net socket') sk_free(k, on.socket);
  if (on.is === 'socket') for (const file of unix_release(k, on.socket)) fput(k, file);
  if (on.is === 'mqueue') mq_leave(k, on.queue, mqueue.PUT());
  if (on.is === 'namespace') put_ns(k, on.kind, on.ns);
  if ('pid' in on) put_pid(k, on.pid);
  if (on.is === 'cgroup.procs') put_ns(k, 'cgroup', on.cgroup_ns);
  if (on.is === 'cgroup' || on.is === 'cgroup.procs') put_cgroups(k);
  if (on.is === 'user file') put_user_ns(k, on.user_ns);
  put_user_ns(k, f_user_ns);
}

/** One reference less; a file that nobody refers to lets go of what it was open on. */
export function fput(k: LinuxKernel, file: number): void {
  const { on, f_user_ns, mnt } = k.files.get(file);
  k.files.send(file, openFile.PUT());
  if (k.files.get(file).state !== 'free') return;
  put_opened(k, on, f_user_ns);
  if (on.is === 'path' && on.need_unmount) dissolve_on_fput(k, mnt);
  if (mnt !== NONE) mntput(k);
}

const NO_NUMBER = beyond('needs a descriptor that is beyond those of the scope');

/** The greatest descriptor that is modelled: in a trace those from 58 on belong to who asks the kernel. */
export const descriptorMax = (k: LinuxKernel): number => k.parameters.descriptorMax ?? 57;

/** The lowest descriptor that the caller has free, if it may have one more. */
export function get_unused_fd(k: LinuxKernel, caller: number): number | Refusal | BeyondScope {
  const { files } = k.tasks.get(caller);
  const { fds } = k.fdTables.get(files);
  const inUse = new Set(fds.map(({ fd }) => fd));
  let lowest = 0;
  while (inUse.has(lowest)) lowest++;
  const refused = alloc_fd(k, caller, lowest);
  if (refused) return refused;
  return lowest > descriptorMax(k) ? NO_NUMBER : lowest;
}

/** Makes a descriptor of the caller mean a file, which counts it already; the lowest one that is free. */
export function fd_install(
  k: LinuxKernel,
  caller: number,
  file: number,
  cloexec: boolean,
): number | Refusal | BeyondScope {
  const fd = get_unused_fd(k, caller);
  if (typeof fd !== 'number') return fd;
  k.by('fd.lowest');
  k.fdTables.send(k.tasks.get(caller).files, fdTable.INSTALL(fd, file, cloexec));
  return fd;
}

/** A table of its own for a task, with descriptors that mean the same files. */
function dup_fd(k: LinuxKernel, of: number, owner: number): void {
  // In the slot of the same number if that is free, so that there are fewer worlds.
  const slot = k.fdTables.get(owner).state === 'free' ? owner : k.fdTables.free();
  const { fds } = k.fdTables.get(of);
  k.fdTables.send(slot, fdTable.COPY({ fds }));
  for (const { file } of fds) k.files.send(file, openFile.GET());
  k.tasks.send(owner, task.USE_FILES(slot));
}

/** A new task gets descriptors of its own that mean the same files, or shares its maker's (CLONE_FILES). */
export function copy_files(k: LinuxKernel, maker: number, child: number, flags: number): void {
  const { files } = k.tasks.get(maker);
  if (files === NONE) return;
  if (flags & CLONE.CLONE_FILES) {
    k.fdTables.send(files, fdTable.GET());
    k.tasks.send(child, task.USE_FILES(files));
  } else dup_fd(k, files, child);
}

/** The caller has a table of descriptors of its own from now on. */
export function unshare_files(k: LinuxKernel, caller: number, clause: 'fd.unshare' | 'exec.files'): void {
  const { files } = k.tasks.get(caller);
  if (files === NONE || k.fdTables.get(files).users === 1) return;
  k.by(clause);
  dup_fd(k, files, caller);
  k.fdTables.send(files, fdTable.PUT());
}

/** A dying task lets go of its descriptors, and the last one that had them closes them. */
export function exit_files(k: LinuxKernel, dying: number): void {
  const { files } = k.tasks.get(dying);
  if (files === NONE) return;
  const { fds } = k.fdTables.get(files);
  k.tasks.send(dying, task.USE_FILES(NONE));
  k.fdTables.send(files, fdTable.PUT());
  if (k.fdTables.get(files).state === 'used') return;
  for (const { file } of fds) fput(k, file);
}

/** A task that executes a program loses the descriptors that are marked so. */
export function do_close_on_exec(k: LinuxKernel, caller: number): void {
  const { files } = k.tasks.get(caller);
  if (files === NONE) return;
  for (const { fd, file, cloexec } of k.fdTables.get(files).fds) {
    if (!cloexec) continue;
    k.fdTables.send(files, fdTable.CLOSE(fd));
    fput(k, file);
  }
}
