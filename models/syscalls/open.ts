/** open(2) of what is below /proc, and what is done with descriptors (fs/open.c, fs/file.c). */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { open_cgroup } from '../cgroup/procs-file.ts';
import { FCNTL, OPEN } from '../constants.ts';
import { descriptorOf } from '../facts/files.ts';
import { is_readonly } from '../facts/mounts.ts';
import { path_inside } from '../facts/paths.ts';
import { group_leader } from '../facts/threads.ts';
import { type Descriptor, fdTable } from '../fd-table/context.ts';
import { type Opened, openFile } from '../files/context.ts';
import { open_queue_at } from '../ipc/calls/mqueue-mount.ts';
import type { LinuxKernel } from '../kinds.ts';
import { descriptorMax, fd_install, fput, get_opened, get_unused_fd } from '../lifetime/files.ts';
import { has_rlimits } from '../lifetime/rlimits.ts';
import { rlimits } from '../rlimits/context.ts';
import { open_offsets } from '../time/offsets-file.ts';
import { denotes } from '../views/denotes.ts';
import { boundAt, proc_ns_get_link, proc_pid_lookup } from '../views/ns-links.ts';
import { open_sysctl } from './sysctl-files.ts';
import { type Access, open_user_file } from './user-files.ts';

const NO_TABLE = beyond('needs descriptors, and nobody has any in this scope');
const NO_FILE = beyond('needs one more open file than the scope has');
const NO_PATH = beyond(
  'is modelled for /proc/PID, its ns/*, status, maps and setgroups and for sysctls of namespaces only',
);
const NO_FLAG = beyond(
  'is modelled with O_RDONLY, O_WRONLY, O_RDWR, O_CLOEXEC, O_PATH, and O_DIRECTORY for /proc/PID only',
);
const NOT_READ_ONLY = beyond('is modelled through mounts that are not read-only');
const NO_NUMBER = beyond('is modelled for descriptors below 58 only');
const NO_COMMAND = beyond('is modelled with F_GETFD and F_SETFD only');
const NO_STAT = beyond('is modelled for namespaces only');

const modelled = OPEN.O_WRONLY | OPEN.O_RDWR | OPEN.O_CLOEXEC | OPEN.O_PATH | OPEN.O_DIRECTORY;

export const open = {
  run: (k: LinuxKernel, caller: number, path: string, flags: number): Result => {
    const queue = open_queue_at(k, caller, path, flags);
    if (queue !== undefined) return queue;
    if ((flags & ~modelled) !== 0) return NO_FLAG;
    const onlyPath = (flags & OPEN.O_PATH) !== 0;
    const write = !onlyPath && (flags & (OPEN.O_WRONLY | OPEN.O_RDWR)) !== 0;
    const read = !onlyPath && (flags & OPEN.O_WRONLY) === 0;
    const fd = get_unused_fd_for(k, caller);
    if (fd) return fd;
    const on = path_openat(k, caller, path, { readable: read, writable: write });
    if (!('is' in on)) return on;
    // What the other files below /proc say to that is not told here.
    if (write && on.is === 'status') return NO_FLAG;
    if ((flags & OPEN.O_DIRECTORY) !== 0 && on.is !== 'process directory') return NO_FLAG;
    const cloexec = (flags & OPEN.O_CLOEXEC) !== 0;
    return installOpened(k, caller, on, {
      path: onlyPath,
      write,
      cloexec,
      mnt: mountOf(k, caller, path, on),
    });
  },
};

/** The mount in which a file is that a path leads to: a link of a procfs leads out of it. */
function mountOf(k: LinuxKernel, caller: number, path: string, on: Opened): number {
  if (path.startsWith('/proc/') || k.mounts.capacity === 0) return NONE;
  if (on.is === 'namespace') return boundAt(k, caller, path)?.mnt ?? NONE;
  return path_inside(k, caller, path)?.mnt ?? NONE;
}

/** Whether the caller may have another descriptor, which is asked before a path is looked at. */
export function get_unused_fd_for(k: LinuxKernel, caller: number): Refusal | BeyondScope | undefined {
  if (k.tasks.get(caller).files === NONE) return undefined;
  const fd = get_unused_fd(k, caller);
  return typeof fd === 'number' ? undefined : fd;
}

/** What a path leads to. */
function path_openat(
  k: LinuxKernel,
  caller: number,
  path: string,
  access: Access,
): Opened | Refusal | BeyondScope {
  const bound = boundAt(k, caller, path);
  if (bound) return { is: 'namespace', kind: bound.kind, ns: bound.ns };
  const sysctl = open_sysctl(k, caller, path, access);
  if (sysctl) return sysctl;
  const inHierarchy = open_cgroup(k, caller, path, access);
  if (inHierarchy) return inHierarchy;
  const found = proc_pid_lookup(k, caller, path);
  if (!found) return NO_PATH;
  if ('errno' in found) return found;
  if (access.writable && is_readonly(k, found.mnt)) return NOT_READ_ONLY;
  const pid = k.tasks.get(found.target).thread_pid;
  if (found.rest === '') return { is: 'process directory', pid };
  if (found.rest === 'status') return { is: 'status', pid, pid_ns: found.pid_ns };
  const file =
    open_user_file(k, caller, found.target, found.rest, access) ??
    open_offsets(k, caller, found.target, found.rest, access);
  if (file) return file;
  if (!found.rest.startsWith('ns/')) return NO_PATH;
  const link = proc_ns_get_link(k, caller, found.target, found.rest.slice(3));
  return 'kind' in link ? { is: 'namespace', ...link } : link;
}

/** Opens a file and gives the caller a descriptor for it, by which it is kept. */
export function installOpened(
  k: LinuxKernel,
  caller: number,
  on: Opened,
  { path = false, write = false, cloexec = false, mnt = NONE },
): Result {
  if (k.tasks.get(caller).files === NONE) return NO_TABLE;
  const fd = get_unused_fd(k, caller);
  if (typeof fd !== 'number') return fd;
  const file = k.files.free();
  if (file === NONE) return NO_FILE;
  const { user_ns } = k.creds.get(caller);
  const refused = k.files.send(file, openFile.OPEN(on, user_ns, path, write, mnt));
  if (refused) return refused;
  get_opened(k, on, user_ns);
  if (on.is === 'namespace') k.by('nsfs.open');
  return fd_install(k, caller, file, cloexec);
}

/** What a descriptor that is not open means where the rule that says so is missing. */
const firstOpen: Descriptor = { fd: 0, file: 0, cloexec: false };

/** The descriptor that a call is given, if it is open; `any`: also if it was opened with O_PATH. */
export function fdget(
  k: LinuxKernel,
  caller: number,
  fd: number,
  { any = false } = {},
): Descriptor | Refusal | BeyondScope {
  const { files } = k.tasks.get(caller);
  if (files === NONE) return NO_TABLE;
  const found = descriptorOf(k, caller, fd);
  const path = found !== undefined && k.files.get(found.file).path;
  return k.fdTables.send(files, fdTable.FIND(found?.fd ?? NONE, path, any)) ?? found ?? firstOpen;
}

export const close = {
  run: (k: LinuxKernel, caller: number, fd: number): Result => {
    const { files } = k.tasks.get(caller);
    if (files === NONE) return NO_TABLE;
    const found = descriptorOf(k, caller, fd);
    const refused = k.fdTables.send(files, fdTable.CLOSE(found?.fd ?? NONE));
    if (refused) return refused;
    if (found) fput(k, found.file);
    return 0;
  },
};

export const dup = {
  run: (k: LinuxKernel, caller: number, fd: number): Result => {
    const found = fdget(k, caller, fd, { any: true });
    if (!('fd' in found)) return found;
    k.by('fd.dup');
    k.files.send(found.file, openFile.GET());
    return fd_install(k, caller, found.file, false);
  },
};

/** dup2 answers the second descriptor, also if it is the first. */
export const dup2 = {
  run: (k: LinuxKernel, caller: number, fd: number, to: number): Result => {
    const refused = fd === to ? undefined : dup_to(k, caller, to);
    if (refused) return refused;
    const found = fdget(k, caller, fd, { any: true });
    if (!('fd' in found)) return found;
    k.by('fd.dup2');
    return fd === to ? to : do_dup2(k, caller, found, to, false);
  },
};

export const dup3 = {
  run: (k: LinuxKernel, caller: number, fd: number, to: number, flags: number): Result => {
    const { files } = k.tasks.get(caller);
    if (files === NONE) return NO_TABLE;
    const refused =
      k.fdTables.send(files, fdTable.DUP3((flags & ~OPEN.O_CLOEXEC) === 0, fd === to)) ??
      dup_to(k, caller, to);
    if (refused) return refused;
    const found = fdget(k, caller, fd, { any: true });
    if (!('fd' in found)) return found;
    k.by('fd.dup2');
    return do_dup2(k, caller, found, to, flags !== 0);
  },
};

/** Whether the caller may have the descriptor that it names; the kernel takes the number for unsigned. */
function dup_to(k: LinuxKernel, caller: number, to: number): Refusal | undefined {
  return has_rlimits(k, caller)
    ? k.rlimits.send(group_leader(k, caller), rlimits.DUP_TO(to >>> 0))
    : undefined;
}

/** What `to` meant is closed. */
function do_dup2(k: LinuxKernel, caller: number, { file }: Descriptor, to: number, cloexec: boolean): Result {
  if (to < 0 || to > descriptorMax(k)) return NO_NUMBER;
  const closed = descriptorOf(k, caller, to);
  k.files.send(file, openFile.GET());
  k.fdTables.send(k.tasks.get(caller).files, fdTable.INSTALL(to, file, cloexec));
  if (closed) fput(k, closed.file);
  return to;
}

/** F_GETFD and F_SETFD: whether the descriptor is closed by execve(2). */
export const fcntl = {
  run: (k: LinuxKernel, caller: number, fd: number, command: number, arg: number): Result => {
    const found = fdget(k, caller, fd, { any: true });
    if (!('fd' in found)) return found;
    if (command === FCNTL.F_GETFD) {
      k.by('fd.cloexec');
      return found.cloexec ? FCNTL.FD_CLOEXEC : 0;
    }
    if (command !== FCNTL.F_SETFD) return NO_COMMAND;
    k.fdTables.send(k.tasks.get(caller).files, fdTable.SET_CLOEXEC(fd, (arg & FCNTL.FD_CLOEXEC) !== 0));
    return 0;
  },
};

/** Which namespace a descriptor means. */
export const fstat = {
  run: (k: LinuxKernel, caller: number, fd: number): Result => {
    const found = fdget(k, caller, fd, { any: true });
    if (!('fd' in found)) return found;
    const { on } = k.files.get(found.file);
    if (on.is !== 'namespace') return NO_STAT;
    k.by('nsfs.same');
    return denotes(on);
  },
};
