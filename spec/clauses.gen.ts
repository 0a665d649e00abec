// Generated from spec/*.md by tools/gen.ts. Do not edit: change the page, then `npm run gen`.
// SPDX-License-Identifier: Apache-2.0

/** Every clause of the specification, by its id; `rows` are those of the table of errnos that it states. */
export const clauses = {
  'cgroup.root': { file: 'cgroup.md', line: 14, rows: [], summary: 'A new cgroup namespace begins at the cgroup that its maker is in.' },
  'cgroup.view': { file: 'cgroup.md', line: 32, rows: [], summary: '`/proc/PID/cgroup` shows where a task is from where the _reader\'s_ cgroup namespace begins: `/`, or a path below it; a cgroup elsewhere begins with a `/..` for each level up to the nearest cgroup above both.' },
  'cgroup.view.removed': { file: 'cgroup.md', line: 73, rows: [], summary: 'Of a cgroup that was removed while somebody dead was in it, the path is followed by ` (deleted)`.' },
  'cgroup.mountinfo': { file: 'cgroup.md', line: 105, rows: [], summary: 'The root of a mount of the hierarchy is shown in `mountinfo` from where the _reader\'s_ cgroup namespace begins, whosever mounts they are: that of the outermost cgroup has a `/..` for each level.' },
  'cgroup.fork': { file: 'cgroup.md', line: 126, rows: [], summary: 'A new task is in the cgroup of its maker.' },
  'cgroup.path': { file: 'cgroup.md', line: 145, rows: [], summary: 'A path below `/sys/fs/cgroup` is `ENOENT` if it leads through or to what is not there, and `ENOTDIR` if it takes a file for a directory.' },
  'cgroup.dir.owner': { file: 'cgroup.md', line: 162, rows: [], summary: 'Making a cgroup, and removing one, is `EACCES` for who may not write the directory above it.' },
  'cgroup.mkdir': { file: 'cgroup.md', line: 182, rows: [], summary: '`mkdir` makes a cgroup, which with its files belongs to the ids that its maker has for files.' },
  'cgroup.mkdir.exists': { file: 'cgroup.md', line: 198, rows: [], summary: '`mkdir` is `EEXIST` if there is a cgroup or a file of that name, before it is asked who may.' },
  'cgroup.mkdir.name': { file: 'cgroup.md', line: 210, rows: [], summary: 'A name with a line feed is `EINVAL`: it would make `/proc/PID/cgroup` illegible.' },
  'cgroup.rmdir': { file: 'cgroup.md', line: 220, rows: [], summary: '`rmdir` removes a cgroup.' },
  'cgroup.rmdir.busy': { file: 'cgroup.md', line: 234, rows: [], summary: '`rmdir` is `EBUSY` while a task that has not died is in the cgroup, or while there are cgroups below it.' },
  'cgroup.chown': { file: 'cgroup.md', line: 252, rows: [], summary: '`chown` gives a directory, or its file `cgroup.procs`, to somebody else: each by itself.' },
  'cgroup.chown.cap': { file: 'cgroup.md', line: 269, rows: [], summary: 'It is `EPERM` for who lacks `CAP_CHOWN` over its owner, unless it is his and stays his, with a group of his.' },
  'cgroup.procs.move': { file: 'cgroup.md', line: 294, rows: [], summary: 'Writing a number to `cgroup.procs` moves the process that it means to the writer; 0 is the writer itself.' },
  'cgroup.procs.open': { file: 'cgroup.md', line: 310, rows: [], summary: 'Opening `cgroup.procs`, or `cgroup.type`, for writing is `EACCES` for who may not write it.' },
  'cgroup.procs.removed': { file: 'cgroup.md', line: 325, rows: [], summary: 'Writing to `cgroup.procs` of a cgroup that was removed is `ENODEV`, whatever is written.' },
  'cgroup.procs.empty': { file: 'cgroup.md', line: 340, rows: [], summary: 'Writing nothing does nothing.' },
  'cgroup.procs.syntax': { file: 'cgroup.md', line: 352, rows: [], summary: 'What is not one number that is not negative, decimal, octal with a leading 0, or hexadecimal with 0x, is `EINVAL`.' },
  'cgroup.procs.nobody': { file: 'cgroup.md', line: 369, rows: [], summary: 'A number that means nobody to the writer is `ESRCH`.' },
  'cgroup.procs.common': { file: 'cgroup.md', line: 381, rows: [], summary: 'Moving is `EACCES` if who opened the file may not write `cgroup.procs` of the nearest cgroup that is above where the process is and where it shall go, or is one of these.' },
  'cgroup.procs.threads': { file: 'cgroup.md', line: 404, rows: [], summary: 'A process moves with all its threads, whichever of them the number means.' },
  'cgroup.procs.dead': { file: 'cgroup.md', line: 420, rows: [], summary: 'Moving somebody who has died succeeds and does nothing.' },
  'cgroup.clone': { file: 'cgroup.md', line: 441, rows: [], summary: '`CLONE_INTO_CGROUP` makes the child in the cgroup of the descriptor, which may be opened with `O_PATH`.' },
  'cgroup.root.into': { file: 'cgroup.md', line: 459, rows: [], summary: 'A cgroup namespace that is made for such a child begins at the child\'s cgroup, and not at its maker\'s.' },
  'cgroup.clone.removed': { file: 'cgroup.md', line: 473, rows: [], summary: '`CLONE_INTO_CGROUP` is `ENOENT` if the cgroup was removed.' },
  'cgroup.clone.owner': { file: 'cgroup.md', line: 487, rows: [], summary: '`CLONE_INTO_CGROUP` is `EACCES` if the caller may not write `cgroup.procs` of that cgroup, or of the nearest one above that and its own.' },
  'cgroup.clone.thread': { file: 'cgroup.md', line: 509, rows: ['CLONE-32'], summary: '`CLONE_INTO_CGROUP` with `CLONE_THREAD` is `EOPNOTSUPP` if the thread would be in another domain than its process.' },
  'cgroup.type.read': { file: 'cgroup.md', line: 537, rows: [], summary: '`cgroup.type` reads `threaded`; `domain invalid` where something above is threaded or has threaded children; `domain threaded` of a domain that has such children; else `domain`.' },
  'cgroup.type.threaded': { file: 'cgroup.md', line: 560, rows: [], summary: 'Writing `threaded` to `cgroup.type` makes a cgroup threaded.' },
  'cgroup.type.empty': { file: 'cgroup.md', line: 579, rows: [], summary: 'Writing nothing to `cgroup.type` does nothing.' },
  'cgroup.type.syntax': { file: 'cgroup.md', line: 591, rows: [], summary: 'What is not `threaded`, between blanks, is `EINVAL`: whatever the cgroup is.' },
  'cgroup.type.again': { file: 'cgroup.md', line: 605, rows: [], summary: 'A cgroup that is threaded stays so, with tasks in it too.' },
  'cgroup.type.populated': { file: 'cgroup.md', line: 618, rows: [], summary: 'A cgroup with a task in it or below it does not become threaded: `EOPNOTSUPP`.' },
  'cgroup.type.invalid': { file: 'cgroup.md', line: 633, rows: [], summary: 'Nor does one whose domain would be an invalid one: `EOPNOTSUPP`.' },
  'cgroup.type.mixed': { file: 'cgroup.md', line: 649, rows: [], summary: 'Nor does one whose domain would then have a child with a task in it, or below it, that is a domain of its own: `EOPNOTSUPP`.' },
  'cgroup.procs.invalid': { file: 'cgroup.md', line: 666, rows: ['CLONE-32'], summary: 'Nobody is moved to, or born into, a cgroup whose type is `domain invalid`, or one that belongs to such a domain: `EOPNOTSUPP`.' },
  'cgroup.delegate': { file: 'cgroup.md', line: 691, rows: ['CLONE-32'], summary: 'With `nsdelegate`, moving and `CLONE_INTO_CGROUP` are `ENOENT` if where the process is, or where it shall go, is not at or below where the cgroup namespace begins that who opened `cgroup.procs` was in; of `clone3`, the caller.' },
  'cgroup.delegate.files': { file: 'cgroup.md', line: 699, rows: [], summary: 'With `nsdelegate`, writing `cgroup.type` of the cgroup where the writer\'s namespace begins is `EPERM`, unless it is the initial one.' },
  'cgroup.procs.keeps': { file: 'cgroup.md', line: 706, rows: [], summary: 'Who has opened `cgroup.procs` keeps the cgroup namespace that the opener was in, since its boundary is asked for when something is written.' },
  'channel.signal': { file: 'channels.md', line: 21, rows: [], summary: 'Whoever sees a task can signal it: kill, stop, and end its PID namespace by its init.' },
  'channel.exit': { file: 'channels.md', line: 42, rows: [], summary: 'Who dies sends its parent a signal, wherever that is, and releases one that waits for it (CLONE_VFORK).' },
  'channel.wait': { file: 'channels.md', line: 56, rows: [], summary: 'A parent learns of the stops and the end of its child in whatever namespaces it is, and takes them: a child is gone when its parent outside has waited for it.' },
  'channel.group': { file: 'channels.md', line: 70, rows: [], summary: 'A parent moves its child to another process group, and whoever sees a task reads its group, from outside.' },
  'channel.numbers': { file: 'channels.md', line: 84, rows: [], summary: 'A task takes a number in every PID namespace above it, too, until somebody has waited for it: what is made and dies inside shows outside in which number comes next.' },
  'channel.set-tid': { file: 'channels.md', line: 98, rows: [], summary: 'Who has CAP_SYS_ADMIN or CAP_CHECKPOINT_RESTORE over the owners of the PID namespaces chooses which numbers a new task takes in each of them.' },
  'channel.proc': { file: 'channels.md', line: 113, rows: [], summary: 'The links in `/proc/PID/ns` lead to a task\'s namespaces for who may look into it: who has as many capabilities in its user namespace and finds its memory dumpable, or has CAP_SYS_PTRACE there.' },
  'channel.pidfd-getfd': { file: 'channels.md', line: 128, rows: [], summary: 'Who may look into a task takes a copy of any of its descriptors: its files, sockets and handles.' },
  'channel.setns': { file: 'channels.md', line: 142, rows: [], summary: 'Who has CAP_SYS_ADMIN over the owner of a namespace, and in its own user namespace, enters it: with CAP_SYS_CHROOT, too, for one of mounts.' },
  'channel.map': { file: 'channels.md', line: 160, rows: [], summary: 'The maps of a user namespace and its file setgroups are written and read from above, by the path of a task in it.' },
  'channel.limits': { file: 'channels.md', line: 174, rows: [], summary: 'A namespace counts in its user namespace and in all above it: its maker is refused it for a limit outside, and leaves less room to who is outside.' },
  'channel.offsets': { file: 'channels.md', line: 191, rows: [], summary: 'The offsets of a time namespace are written by the path of a task that aims its children at it, with CAP_SYS_TIME over its owner, and read by whoever sees the task; never again once somebody is born there.' },
  'channel.cgroup': { file: 'channels.md', line: 206, rows: [], summary: 'There is one hierarchy of cgroups.' },
  'channel.mount': { file: 'channels.md', line: 223, rows: [], summary: 'What is mounted on a shared mount, or unmounted, comes to every mount namespace with a copy of it that receives; those of a user namespace below send nothing back.' },
  'channel.device': { file: 'channels.md', line: 238, rows: [], summary: 'A network device is made in, or sent to, another network namespace with CAP_NET_ADMIN here and over its owner, and both ends of a veth go together.' },
  'channel.bind': { file: 'channels.md', line: 253, rows: [], summary: 'A socket stays in the network namespace where it was made.' },
  'channel.mqueue': { file: 'channels.md', line: 268, rows: [], summary: 'An open POSIX message queue is used through its descriptor, whatever IPC namespace its holder is in by then.' },
  'channel.shm': { file: 'channels.md', line: 281, rows: [], summary: 'A segment of shared memory stays attached to the children of who attached it, whatever IPC namespace they are in, and counts them.' },
  'channel.socket': { file: 'channels.md', line: 297, rows: [], summary: 'Two ends of a pair of sockets carry messages, descriptors (SCM_RIGHTS) and numbers and users in the names of who reads them (SCM_CREDENTIALS) across any border.' },
  'channel.shared': { file: 'channels.md', line: 312, rows: [], summary: 'Who shares a table of descriptors (CLONE_FILES), a root and working directory (CLONE_FS) or an open file with somebody in other namespaces changes it for both.' },
  'task.clone.pidfd.place': { file: 'clone.md', line: 37, rows: ['CLONE-1'], summary: '`clone` has one argument for the address of the pidfd (`CLONE_PIDFD`) and that of the child\'s pid (`CLONE_PARENT_SETTID`): with both flags it fails with `EINVAL`.' },
  'task.clone.fs.mnt': { file: 'clone.md', line: 49, rows: ['CLONE-2'], summary: '`CLONE_NEWNS` with `CLONE_FS` is `EINVAL`: a root directory cannot be shared between mount namespaces.' },
  'task.clone.fs.user': { file: 'clone.md', line: 62, rows: ['CLONE-3'], summary: '`CLONE_NEWUSER` with `CLONE_FS` is `EINVAL`.' },
  'task.clone.thread.sighand': { file: 'clone.md', line: 72, rows: ['CLONE-4'], summary: '`CLONE_THREAD` without `CLONE_SIGHAND` is `EINVAL`: the threads of a process share their signal handlers.' },
  'task.clone.sighand.vm': { file: 'clone.md', line: 82, rows: ['CLONE-5'], summary: '`CLONE_SIGHAND` without `CLONE_VM` is `EINVAL`: a handler is an address in the memory.' },
  'task.clone.thread.namespaces': { file: 'clone.md', line: 93, rows: ['CLONE-7'], summary: '`CLONE_THREAD` with `CLONE_NEWUSER` or `CLONE_NEWPID` is `EINVAL`: the threads of a process are all in the same user and PID namespace.' },
  'task.clone.thread.aimed': { file: 'clone.md', line: 105, rows: ['CLONE-7'], summary: '`CLONE_THREAD` is `EINVAL` as well if the caller aims its children at another PID namespace than its own.' },
  'task.clone.pidfd.detached': { file: 'clone.md', line: 116, rows: ['CLONE-8'], summary: '`CLONE_PIDFD` with `CLONE_DETACHED` is `EINVAL`.' },
  'task.clone.sysvsem.ipc': { file: 'clone.md', line: 127, rows: ['CLONE-13'], summary: '`CLONE_NEWIPC` with `CLONE_SYSVSEM` is `EINVAL`: adjustments of semaphores cannot be shared between IPC namespaces.' },
  'task.clone.low32': { file: 'clone.md', line: 142, rows: [], summary: 'Of the flags of `clone` only the low 32 bits count; higher ones are ignored.' },
  'task.clone.newtime': { file: 'clone.md', line: 155, rows: [], summary: '`CLONE_NEWTIME` cannot be given to `clone`: its bit belongs to the exit signal, which becomes a signal that does not exist.' },
  'task.exit.signal': { file: 'clone.md', line: 174, rows: [], summary: 'When a task dies its parent is sent the exit signal that it was made with: no signal if that is 0 or no signal at all.' },
  'task.exit.signal.orphan': { file: 'clone.md', line: 199, rows: [], summary: 'A task that gets a new parent has the exit signal `SIGCHLD` from then on.' },
  'exec.exit-signal': { file: 'clone.md', line: 216, rows: [], summary: 'So has a task that executes a program.' },
  'exec.parent': { file: 'clone.md', line: 229, rows: [], summary: 'Who executes a program is told of the deaths of the children it has by `SIGCHLD`, whatever their exit signals.' },
  'wait.clone': { file: 'clone.md', line: 250, rows: [], summary: 'A child whose exit signal is not `SIGCHLD` is found by `wait4` only with `__WCLONE` or `__WALL`; one whose exit signal is `SIGCHLD` is not found with `__WCLONE` alone.' },
  'clone3.size.page': { file: 'clone.md', line: 291, rows: ['CLONE3-1'], summary: 'A structure larger than a page is `E2BIG`, whatever is in it.' },
  'clone3.size.least': { file: 'clone.md', line: 303, rows: ['CLONE3-2'], summary: 'A structure smaller than 64 bytes, the size it had in Linux 5.3, is `EINVAL`.' },
  'clone3.fault': { file: 'clone.md', line: 315, rows: ['CLONE3-3'], summary: 'A structure that cannot be read is `EFAULT`.' },
  'clone3.size.unknown': { file: 'clone.md', line: 326, rows: ['CLONE3-4'], summary: 'A structure may be larger than the kernel knows if all that lies behind is zero; else it is `E2BIG`.' },
  'clone3.set-tid.size': { file: 'clone.md', line: 338, rows: ['CLONE3-5'], summary: 'More than 32 numbers, numbers without their count and a count without numbers are `EINVAL`.' },
  'clone3.exit-signal': { file: 'clone.md', line: 352, rows: ['CLONE3-6'], summary: 'The exit signal is a number of 64 bits, and `EINVAL` if it is greater than 64.' },
  'clone3.cgroup': { file: 'clone.md', line: 364, rows: ['CLONE3-7'], summary: '`CLONE_INTO_CGROUP` is `EINVAL` if the cgroup is no number that a descriptor can have, or if the structure is too small to name one.' },
  'clone3.set-tid.fault': { file: 'clone.md', line: 376, rows: ['CLONE3-8'], summary: 'Numbers that cannot be read are `EFAULT`.' },
  'clone3.flags': { file: 'clone.md', line: 387, rows: ['CLONE3-9'], summary: '`clone3` refuses a flag that it does not know with `EINVAL`.' },
  'clone3.clear-sighand': { file: 'clone.md', line: 400, rows: ['CLONE3-10'], summary: '`CLONE_SIGHAND` with `CLONE_CLEAR_SIGHAND` is `EINVAL`.' },
  'clone3.exit-signal.parent': { file: 'clone.md', line: 411, rows: ['CLONE3-11'], summary: 'An exit signal with `CLONE_PARENT` or `CLONE_THREAD` is `EINVAL`: the child has that of its maker, or none.' },
  'clone3.stack': { file: 'clone.md', line: 426, rows: ['CLONE3-12'], summary: 'A stack without its size and a size without its stack are `EINVAL`.' },
  'clone3.newtime': { file: 'clone.md', line: 437, rows: [], summary: 'With `CLONE_NEWTIME` the child is the first in a new time namespace, unless it shares its maker\'s memory: then its children will be.' },
  'clone3.set-tid': { file: 'clone.md', line: 459, rows: [], summary: 'The child has the numbers that were chosen.' },
  'clone3.set-tid.levels': { file: 'clone.md', line: 476, rows: ['CLONE-24'], summary: 'More numbers than the child will have are `EINVAL`.' },
  'clone3.set-tid.range': { file: 'clone.md', line: 487, rows: ['CLONE-25'], summary: 'A number less than 1 or not less than the namespace\'s `pid_max` is `EINVAL`.' },
  'clone3.set-tid.first': { file: 'clone.md', line: 501, rows: ['CLONE-25'], summary: 'As long as a PID namespace has had no init, any number but 1 is `EINVAL`.' },
  'clone3.set-tid.cap': { file: 'clone.md', line: 514, rows: ['CLONE-26'], summary: 'Who has neither `CAP_CHECKPOINT_RESTORE` nor `CAP_SYS_ADMIN` over the owner of a PID namespace may not choose numbers there: `EPERM`.' },
  'clone3.set-tid.exists': { file: 'clone.md', line: 528, rows: ['CLONE-27'], summary: 'A number by which somebody is known is `EEXIST`: a zombie, a process group and a session count.' },
  'task.clone.pidfd': { file: 'clone.md', line: 545, rows: [], summary: 'With `CLONE_PIDFD` the maker gets a pidfd of the new task, which closes with `execve`: the lowest descriptor that it has free.' },
  'task.clone.pidfd.fault': { file: 'clone.md', line: 567, rows: ['CLONE-31'], summary: 'If the pidfd cannot be stored at the address given the call fails with `EFAULT`.' },
  'clone3.cgroup.bad': { file: 'clone.md', line: 579, rows: ['CLONE-32'], summary: 'If the descriptor is not one of a cgroup `CLONE_INTO_CGROUP` fails with `EBADF`.' },
  'pid.first.failed': { file: 'clone.md', line: 590, rows: [], summary: 'If it is the first task of a PID namespace that fails so late, the namespace is dead: nobody will ever be born there.' },
  'task.clone.share': { file: 'clone.md', line: 612, rows: [], summary: 'With `CLONE_VM` a new task has its maker\'s memory, with `CLONE_FS` its maker\'s root and working directory, with `CLONE_SIGHAND` its maker\'s signal handlers: what one of them changes there is changed for the others.' },
  'pid.zap.sighand': { file: 'clone.md', line: 635, rows: [], summary: 'The init of a PID namespace ignores `SIGCHLD` from its death on, and so does whoever shares its signal handlers, in whatever namespace: the children of that one, the init itself among them, leave no zombies.' },
  'exec.mm': { file: 'clone.md', line: 651, rows: [], summary: 'Who executes a program has memory of its own; those it had shared it with keep what they have.' },
  'exec.sighand': { file: 'clone.md', line: 667, rows: [], summary: 'So it is with what is done with signals: the others keep their handlers.' },
  'exec.fs': { file: 'clone.md', line: 673, rows: [], summary: 'Root and working directory stay shared.' },
  'task.unshare.sighand': { file: 'clone.md', line: 690, rows: ['UNSHARE-3'], summary: '`unshare` with `CLONE_SIGHAND` or `CLONE_VM` fails with `EINVAL` if another process has the caller\'s signal handlers, even one that is dead and that nobody has waited for.' },
  'task.unshare.vm': { file: 'clone.md', line: 708, rows: ['UNSHARE-4'], summary: '`unshare(CLONE_VM)` fails with `EINVAL` if another process has the caller\'s memory: what is shared so cannot be taken apart.' },
  'task.unshare.fs': { file: 'clone.md', line: 723, rows: [], summary: '`unshare` with `CLONE_FS`, `CLONE_NEWUSER` or `CLONE_NEWNS` gives the caller a root and a working directory of its own, which are the same at first.' },
  'setns.user.fs': { file: 'clone.md', line: 738, rows: ['SETNS-USER-3'], summary: 'Who shares root and working directory with another task cannot enter another user namespace: `EINVAL`.' },
  'setns.mnt.fs': { file: 'clone.md', line: 754, rows: ['SETNS-MNT-2'], summary: 'Nor can it enter a mount namespace: `EINVAL`, after permission.' },
  'setns.time.vm': { file: 'clone.md', line: 779, rows: ['SETNS-TIME-1'], summary: 'Who shares its memory with another task cannot enter a time namespace: `EUSERS`, before permission.' },
  'cred.fork': { file: 'credentials.md', line: 15, rows: [], summary: 'A new task has the credentials of its maker.' },
  'cred.enter': { file: 'credentials.md', line: 27, rows: [], summary: 'Who enters a user namespace has every capability in it and none anywhere else: the permitted, effective and bounding sets are full, the inheritable and ambient ones empty, the securebits cleared.' },
  'cred.getuid': { file: 'credentials.md', line: 45, rows: [], summary: '`getuid`, `geteuid`, `getgid` and `getegid` answer one of the ids, as the caller\'s user namespace calls it.' },
  'cred.getresuid': { file: 'credentials.md', line: 61, rows: [], summary: '`getresuid` and `getresgid` answer the real, effective and saved id as the caller\'s user namespace calls them.' },
  'cred.status': { file: 'credentials.md', line: 76, rows: [], summary: 'The lines `Uid` and `Gid` of `/proc/self/status` show the real, effective, saved and filesystem id, and `Groups` the groups, by their names in the user namespace of who opened the file.' },
  'cred.setuid': { file: 'credentials.md', line: 103, rows: [], summary: '`setuid` sets all four user ids if the caller has `CAP_SETUID` over its user namespace, else the effective and the filesystem id only.' },
  'cred.setuid.unmapped': { file: 'credentials.md', line: 124, rows: ['SETUID-1'], summary: '`setuid` and `setgid` fail with `EINVAL` if the id has no meaning in the caller\'s user namespace.' },
  'cred.setuid.cap': { file: 'credentials.md', line: 139, rows: ['SETUID-2'], summary: '`setuid` fails with `EPERM` if the id is neither the caller\'s real nor its saved user id, and the caller lacks `CAP_SETUID` over its user namespace.' },
  'cred.setreuid': { file: 'credentials.md', line: 153, rows: [], summary: '`setreuid` sets the real and the effective user id, and the filesystem id to the effective one.' },
  'cred.setreuid.cap': { file: 'credentials.md', line: 173, rows: ['SETRESUID-2'], summary: 'Without `CAP_SETUID` over its user namespace a caller of `setreuid` is given its own real or effective id as the real one, and any of its three as the effective one: anything else is `EPERM`.' },
  'cred.setresuid': { file: 'credentials.md', line: 188, rows: [], summary: '`setresuid` sets those of the three ids that are not -1, and the filesystem id to the effective one.' },
  'cred.setresuid.unmapped': { file: 'credentials.md', line: 202, rows: ['SETRESUID-1'], summary: '`setreuid`, `setresuid`, `setregid` and `setresgid` fail with `EINVAL` if one of the ids given has no meaning in the caller\'s user namespace.' },
  'cred.setresuid.nothing': { file: 'credentials.md', line: 218, rows: [], summary: '`setresuid` and `setresgid` do nothing at all if they are given what is there already: an effective id that is the filesystem id as well, or no effective id, whatever the filesystem id is.' },
  'cred.setresuid.cap': { file: 'credentials.md', line: 237, rows: ['SETRESUID-2'], summary: '`setresuid` fails with `EPERM` if an id is given that is none of the caller\'s three, and the caller lacks `CAP_SETUID` over its user namespace.' },
  'cred.setfsuid': { file: 'credentials.md', line: 251, rows: [], summary: '`setfsuid` sets the filesystem id of users.' },
  'cred.setfsuid.ignored': { file: 'credentials.md', line: 267, rows: [], summary: '`setfsuid` and `setfsgid` do nothing if the id has no meaning in the caller\'s user namespace, or is none of the caller\'s four and the caller lacks the capability.' },
  'cred.setgid': { file: 'credentials.md', line: 284, rows: [], summary: '`setgid`, `setregid`, `setresgid` and `setfsgid` do to the group ids what `setuid`, `setreuid`, `setresuid` and `setfsuid` do to the user ids, and nothing to capabilities.' },
  'cred.setgid.cap': { file: 'credentials.md', line: 302, rows: ['SETUID-2', 'SETRESUID-2'], summary: '`setgid`, `setregid` and `setresgid` fail with `EPERM` under the conditions of `setuid`, `setreuid` and `setresuid`, where the capability is `CAP_SETGID`.' },
  'cred.fixup.lost': { file: 'credentials.md', line: 323, rows: [], summary: 'Who has been root in the real, effective or saved id and is not in any of them after `setuid`, `setreuid` or `setresuid` has no permitted, effective and ambient capabilities any more.' },
  'cred.fixup.effective': { file: 'credentials.md', line: 340, rows: [], summary: 'Who has had root for its effective id and has not any more has no capabilities in effect.' },
  'cred.fixup.keep': { file: 'credentials.md', line: 355, rows: [], summary: 'With `SECBIT_KEEP_CAPS` permitted capabilities stay when the last id ceases to be root; effective and ambient ones do not.' },
  'cred.fixup.off': { file: 'credentials.md', line: 369, rows: [], summary: 'With `SECBIT_NO_SETUID_FIXUP` no change of ids changes capabilities.' },
  'cred.fixup.noroot': { file: 'credentials.md', line: 383, rows: [], summary: 'Nor does it where user 0 means nobody in the caller\'s user namespace, or the caller was somebody else: right after a user namespace is made its creator can become anybody that has a name in it.' },
  'cred.setgroups': { file: 'credentials.md', line: 403, rows: [], summary: '`setgroups` replaces the caller\'s supplementary groups.' },
  'cred.setgroups.cap': { file: 'credentials.md', line: 418, rows: ['SETGROUPS-1'], summary: 'It fails with `EPERM` if the caller lacks `CAP_SETGID` over its user namespace.' },
  'cred.setgroups.map': { file: 'credentials.md', line: 430, rows: ['SETGROUPS-1'], summary: 'It fails with `EPERM` in a user namespace whose map of group ids has not been written.' },
  'cred.setgroups.denied': { file: 'credentials.md', line: 441, rows: ['SETGROUPS-1'], summary: 'It fails with `EPERM` in a user namespace that has given it up.' },
  'cred.setgroups.size': { file: 'credentials.md', line: 455, rows: ['SETGROUPS-2'], summary: 'It fails with `EINVAL` for more than 65536 groups, or for less than none.' },
  'cred.setgroups.unmapped': { file: 'credentials.md', line: 466, rows: ['SETGROUPS-3'], summary: 'It fails with `EINVAL` if one of the ids has no meaning in the caller\'s user namespace.' },
  'cred.getgroups': { file: 'credentials.md', line: 477, rows: [], summary: '`getgroups` answers the caller\'s groups, as its user namespace calls them, in the order of their ids.' },
  'cred.getgroups.size': { file: 'credentials.md', line: 493, rows: [], summary: 'It fails with `EINVAL` if there is room for some, but not for all, or for less than none.' },
  'cred.capset': { file: 'credentials.md', line: 516, rows: [], summary: '`capset` sets the effective, permitted and inheritable capabilities.' },
  'cred.capset.version': { file: 'credentials.md', line: 532, rows: ['CAPSET-1'], summary: '`capset` and `capget` fail with `EINVAL` if there is no such version of the layout.' },
  'cred.capset.pid': { file: 'credentials.md', line: 548, rows: ['CAPSET-2'], summary: '`capset` fails with `EPERM` if the pid is neither 0 nor the caller\'s own, as the caller sees it.' },
  'cred.capset.inheritable': { file: 'credentials.md', line: 561, rows: ['CAPSET-3'], summary: 'It fails with `EPERM` if it is to make a capability inheritable that is neither inheritable nor permitted, and the caller lacks `CAP_SETPCAP` over its user namespace.' },
  'cred.capset.bounding': { file: 'credentials.md', line: 579, rows: ['CAPSET-3'], summary: 'It fails with `EPERM` if it is to make a capability inheritable that is neither inheritable nor in the bounding set.' },
  'cred.capset.permitted': { file: 'credentials.md', line: 591, rows: ['CAPSET-3'], summary: 'It fails with `EPERM` if a capability is to be permitted that is not.' },
  'cred.capset.effective': { file: 'credentials.md', line: 602, rows: ['CAPSET-3'], summary: 'It fails with `EPERM` if a capability is to be in effect that is not to be permitted.' },
  'cred.capget': { file: 'credentials.md', line: 612, rows: [], summary: '`capget` answers the effective, permitted and inheritable capabilities of any task in sight, alive or dead.' },
  'cred.capget.negative': { file: 'credentials.md', line: 626, rows: [], summary: 'It fails with `EINVAL` for a negative pid.' },
  'cred.capget.esrch': { file: 'credentials.md', line: 636, rows: [], summary: 'It fails with `ESRCH` if the pid means nobody to the caller.' },
  'cred.prctl.args': { file: 'credentials.md', line: 649, rows: [], summary: '`prctl` fails with `EINVAL` if an option is given a value that it does not take: a flag that is neither 0 nor 1, a capability or a signal that there is not, something other than 0 where `PR_SET_NO_NEW_PRIVS`, `PR_GET_NO_NEW_PRIVS` and `PR_CAP_AMBIENT` want 0.' },
  'cred.keepcaps': { file: 'credentials.md', line: 671, rows: [], summary: '`PR_SET_KEEPCAPS` sets and clears the securebit `SECBIT_KEEP_CAPS`, `PR_GET_KEEPCAPS` answers it.' },
  'cred.keepcaps.locked': { file: 'credentials.md', line: 687, rows: [], summary: '`PR_SET_KEEPCAPS` fails with `EPERM` if that bit is locked, even if it would change nothing.' },
  'cred.securebits': { file: 'credentials.md', line: 698, rows: [], summary: '`PR_SET_SECUREBITS` sets all securebits, `PR_GET_SECUREBITS` answers them.' },
  'cred.securebits.locked': { file: 'credentials.md', line: 711, rows: [], summary: '`PR_SET_SECUREBITS` fails with `EPERM` if it would change a bit that is locked, or remove a lock.' },
  'cred.securebits.unknown': { file: 'credentials.md', line: 723, rows: [], summary: 'It fails with `EPERM` for a bit that there is not.' },
  'cred.securebits.cap': { file: 'credentials.md', line: 733, rows: [], summary: 'It fails with `EPERM` if the caller lacks `CAP_SETPCAP` over its user namespace, unless it changes `SECBIT_EXEC_RESTRICT_FILE`, `SECBIT_EXEC_DENY_INTERACTIVE` or their locks, and nothing else.' },
  'cred.nnp': { file: 'credentials.md', line: 749, rows: [], summary: '`PR_SET_NO_NEW_PRIVS` sets a flag that nothing clears; a new task inherits it, and it stays in a user namespace that the task enters.' },
  'cred.bounding': { file: 'credentials.md', line: 765, rows: [], summary: '`PR_CAPBSET_DROP` removes a capability from the bounding set, `PR_CAPBSET_READ` asks whether it is there.' },
  'cred.bounding.cap': { file: 'credentials.md', line: 781, rows: [], summary: '`PR_CAPBSET_DROP` fails with `EPERM` if the caller lacks `CAP_SETPCAP` over its user namespace; that is asked before it is asked whether there is such a capability.' },
  'cred.ambient': { file: 'credentials.md', line: 794, rows: [], summary: '`PR_CAP_AMBIENT` raises one ambient capability, lowers it, lowers all, or asks for one.' },
  'cred.ambient.raise': { file: 'credentials.md', line: 811, rows: [], summary: 'To raise an ambient capability fails with `EPERM` if it is not both permitted and inheritable.' },
  'cred.ambient.off': { file: 'credentials.md', line: 824, rows: [], summary: 'It fails with `EPERM` if `SECBIT_NO_CAP_AMBIENT_RAISE` is set.' },
  'mm.dumpable': { file: 'credentials.md', line: 842, rows: [], summary: '`PR_SET_DUMPABLE` sets whether the caller\'s memory is dumpable, 0 or 1; `PR_GET_DUMPABLE` answers it.' },
  'mm.dumpable.fork': { file: 'credentials.md', line: 856, rows: [], summary: 'The memory of a new task is dumpable if that of its maker is.' },
  'mm.dumpable.cleared': { file: 'credentials.md', line: 869, rows: [], summary: 'A task\'s memory ceases to be dumpable when its effective or filesystem ids change, or when it gets a permitted capability that it had not.' },
  'task.pdeathsig': { file: 'credentials.md', line: 894, rows: [], summary: '`PR_SET_PDEATHSIG` sets which signal the caller gets when its parent dies, 0 for none; `PR_GET_PDEATHSIG` answers it.' },
  'task.pdeathsig.cleared': { file: 'credentials.md', line: 908, rows: [], summary: 'The signal is forgotten whenever memory ceases to be dumpable because of a change of credentials.' },
  'chroot.root': { file: 'credentials.md', line: 927, rows: [], summary: '`chroot` makes a directory the caller\'s root.' },
  'chroot.path': { file: 'credentials.md', line: 943, rows: ['CHROOT-1'], summary: '`chroot` and `chdir` fail with `ENOENT` if there is nothing of that name, and with `ENOTDIR` if it is no directory; that comes before any question of capabilities.' },
  'chroot.cap': { file: 'credentials.md', line: 957, rows: ['CHROOT-2'], summary: '`chroot` fails with `EPERM` if the caller lacks `CAP_SYS_CHROOT` over its user namespace, whoever owns the mount namespace.' },
  'chroot.pwd': { file: 'credentials.md', line: 971, rows: [], summary: '`chdir` moves the caller to a directory that it finds from its root or from where it is.' },
  'chroot.fork': { file: 'credentials.md', line: 986, rows: [], summary: 'A new task has the root of its maker, and is where its maker is.' },
  'exec.path': { file: 'credentials.md', line: 1008, rows: [], summary: '`execve` fails with `ENOENT` if there is no such program.' },
  'exec.mode': { file: 'credentials.md', line: 1018, rows: [], summary: 'It fails with `EACCES` for a file that the caller may not execute as its owner, as one of its group or as another.' },
  'exec.ids': { file: 'credentials.md', line: 1032, rows: [], summary: 'A set-user-ID program gives its owner as effective user id, a set-group-ID program that its group may execute its group; not on a mount that is nosuid, not to who has no_new_privs set, and not in a user namespace where owner or group has no name.' },
  'exec.caps': { file: 'credentials.md', line: 1064, rows: [], summary: 'User 0 of the user namespace, by its real or effective id, is permitted the bounding and the inheritable set, and has them in effect if it is the effective id; with `SECBIT_NOROOT` it is like anybody else.' },
  'exec.nnp': { file: 'credentials.md', line: 1093, rows: [], summary: 'With no_new_privs nobody is permitted what was not.' },
  'exec.keepcaps': { file: 'credentials.md', line: 1109, rows: [], summary: '`SECBIT_KEEP_CAPS` is cleared.' },
  'exec.dumpable': { file: 'credentials.md', line: 1121, rows: [], summary: 'Who executes a program has new memory, made in its user namespace.' },
  'exec.unreadable': { file: 'credentials.md', line: 1139, rows: [], summary: 'Who executes a program that it may not read is not dumpable, and its memory belongs to its user namespace or else to the nearest one above it where the owner and the group of the program have names: nobody who is root only below that looks into it.' },
  'fd.lowest': { file: 'handles.md', line: 12, rows: [], summary: 'A new descriptor is the lowest number that the caller has not in use.' },
  'fd.bad': { file: 'handles.md', line: 28, rows: ['SETNS-1'], summary: 'A call that is given a descriptor that is not open fails with `EBADF`.' },
  'fd.close': { file: 'handles.md', line: 43, rows: [], summary: '`close` takes one descriptor away; others that mean the same open file stay as they are.' },
  'fd.keeps': { file: 'handles.md', line: 49, rows: [], summary: 'Whatever a file is open on, it keeps the user namespace of the credentials that opened it.' },
  'fd.dup': { file: 'handles.md', line: 70, rows: [], summary: '`dup` gives the open file of a descriptor another one, which is not closed by `execve`.' },
  'fd.dup2': { file: 'handles.md', line: 86, rows: [], summary: '`dup2` and `dup3` make their second descriptor mean the open file of the first; what it meant before is closed.' },
  'fd.dup3.flags': { file: 'handles.md', line: 106, rows: [], summary: '`dup3` fails with `EINVAL` if its flags are not `O_CLOEXEC` or 0.' },
  'fd.dup3.same': { file: 'handles.md', line: 117, rows: [], summary: 'It then fails with `EINVAL` if both descriptors are the same, open or not.' },
  'fd.cloexec': { file: 'handles.md', line: 128, rows: [], summary: '`fcntl` with `F_GETFD` and `F_SETFD` reads and sets whether the descriptor is closed by `execve`.' },
  'fd.fork': { file: 'handles.md', line: 143, rows: [], summary: 'A new task has the descriptors of its maker, which mean the same open files.' },
  'fd.share': { file: 'handles.md', line: 160, rows: [], summary: 'A task that was made with `CLONE_FILES` has the very table of descriptors of its maker: what one opens, marks or closes, the other has so too.' },
  'fd.unshare': { file: 'handles.md', line: 178, rows: [], summary: '`unshare(CLONE_FILES)` gives the caller a table of its own, with the same descriptors.' },
  'exec.files': { file: 'handles.md', line: 195, rows: [], summary: '`execve` does the same first: the descriptors that it closes are closed for the caller alone.' },
  'fd.exit': { file: 'handles.md', line: 209, rows: [], summary: 'A task that dies closes its descriptors.' },
  'fd.path': { file: 'handles.md', line: 226, rows: ['SETNS-1'], summary: 'A descriptor that was opened with `O_PATH` is for most calls none: `EBADF`.' },
  'proc.nobody': { file: 'handles.md', line: 249, rows: [], summary: 'There is no directory below `/proc` for somebody who is not there: `ENOENT`.' },
  'nsfs.link.access': { file: 'handles.md', line: 264, rows: [], summary: 'The links of another task can be followed only by somebody who may look into it, that is by somebody who could trace it as far as ids and capabilities go.' },
  'nsfs.link.dropped': { file: 'handles.md', line: 280, rows: [], summary: 'A task that is dead has let go of its namespaces: its links lead nowhere, `ENOENT`.' },
  'nsfs.link.undumpable': { file: 'handles.md', line: 298, rows: ['PTRACE-2'], summary: 'Who may look into a task may do so only if the task\'s memory is dumpable, or with `CAP_SYS_PTRACE` over the user namespace in which it was made.' },
  'nsfs.open': { file: 'handles.md', line: 326, rows: [], summary: '`open` of such a link gives a handle on the namespace that it denotes just then.' },
  'nsfs.same': { file: 'handles.md', line: 342, rows: [], summary: '`fstat` of a handle answers the same inode as `stat` of a link if and only if it is the same namespace.' },
  'nsfs.readonly': { file: 'handles.md', line: 359, rows: [], summary: 'A handle cannot be opened for writing: `EPERM`.' },
  'setns.file': { file: 'handles.md', line: 376, rows: ['SETNS-4'], summary: '`setns` with an open file that is no handle on a namespace fails with `EINVAL`.' },
  'setns.nstype': { file: 'handles.md', line: 388, rows: ['SETNS-2'], summary: 'If its second argument is not 0 it must be the flag of the handle\'s kind, that one flag and nothing else: else `EINVAL`.' },
  'setns.enter': { file: 'handles.md', line: 403, rows: [], summary: 'The caller is in the namespace of the handle from then on; of its own kind only.' },
  'setns.cap.owner': { file: 'handles.md', line: 422, rows: ['SETNS-MNT-1', 'SETNS-UTS-1', 'SETNS-IPC-1', 'SETNS-PID-1', 'SETNS-CG-1', 'SETNS-NET-1', 'SETNS-TIME-2'], summary: 'Entering a namespace that is no user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns it.' },
  'setns.cap.own': { file: 'handles.md', line: 439, rows: ['SETNS-MNT-1', 'SETNS-UTS-1', 'SETNS-IPC-1', 'SETNS-PID-1', 'SETNS-CG-1', 'SETNS-NET-1', 'SETNS-TIME-2'], summary: 'It then fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over its own user namespace, even over what it owns.' },
  'setns.mnt.chroot': { file: 'handles.md', line: 458, rows: ['SETNS-MNT-1'], summary: 'Entering a mount namespace fails between these two with `EPERM` if the caller lacks `CAP_SYS_CHROOT` over its own user namespace.' },
  'setns.mnt.root': { file: 'handles.md', line: 473, rows: [], summary: 'Who enters a mount namespace, be it its own, is at the root of that, and out of the root directory that `chroot` has given it.' },
  'setns.user.own': { file: 'handles.md', line: 488, rows: ['SETNS-USER-1'], summary: 'Entering the user namespace that the caller is in fails with `EINVAL`.' },
  'setns.user.cap': { file: 'handles.md', line: 502, rows: ['SETNS-USER-4'], summary: 'Entering a user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over it.' },
  'setns.pid.below': { file: 'handles.md', line: 521, rows: ['SETNS-PID-2'], summary: 'Entering a PID namespace fails with `EINVAL` if it is neither the one the caller lives in nor below that.' },
  'setns.pid': { file: 'handles.md', line: 540, rows: [], summary: 'Of a PID namespace only the caller\'s children become members, as with `unshare`.' },
  'setns.time': { file: 'handles.md', line: 567, rows: [], summary: 'Of a time namespace the caller becomes a member at once, and its children will be.' },
  'nsio.unknown': { file: 'handles.md', line: 587, rows: ['NSIO-1'], summary: '`ioctl` with a request that files of namespaces do not know, or such a request to another file, fails with `ENOTTY`.' },
  'nsio.userns': { file: 'handles.md', line: 601, rows: [], summary: '`NS_GET_USERNS` gives a new handle, closed by `execve`, on the user namespace that owns the handle\'s.' },
  'nsio.userns.sight': { file: 'handles.md', line: 620, rows: ['NSIO-2'], summary: 'It fails with `EPERM` if the owner is neither the caller\'s user namespace nor below it.' },
  'nsio.parent': { file: 'handles.md', line: 636, rows: [], summary: '`NS_GET_PARENT` gives a new handle on the user or PID namespace above the handle\'s.' },
  'nsio.parent.kind': { file: 'handles.md', line: 650, rows: ['NSIO-3'], summary: 'It fails with `EINVAL` for a namespace of another kind: none is above those.' },
  'nsio.parent.sight': { file: 'handles.md', line: 663, rows: ['NSIO-4'], summary: 'It fails with `EPERM` if the parent is neither the caller\'s namespace of that kind nor below it.' },
  'nsio.nstype': { file: 'handles.md', line: 680, rows: [], summary: '`NS_GET_NSTYPE` answers the `CLONE_NEW*` flag of the handle\'s kind.' },
  'nsio.mntns': { file: 'handles.md', line: 693, rows: [], summary: '`NS_GET_MNTNS_ID` stores a number that no other mount namespace has or will have, and answers 0.' },
  'nsio.id': { file: 'handles.md', line: 705, rows: [], summary: '`NS_GET_ID` stores a number that no other namespace of any kind has or will have, and answers 0.' },
  'nsio.owner': { file: 'handles.md', line: 719, rows: [], summary: '`NS_GET_OWNER_UID` answers the user id to which a user namespace belongs, as the caller\'s user namespace calls it.' },
  'nsio.owner.kind': { file: 'handles.md', line: 736, rows: ['NSIO-5'], summary: 'It fails with `EINVAL` for a namespace of another kind.' },
  'nsio.pid': { file: 'handles.md', line: 747, rows: [], summary: '`NS_GET_PID_IN_PIDNS` answers what a pid of the caller is called in the handle\'s PID namespace, `NS_GET_PID_FROM_PIDNS` what a pid of that namespace is called by the caller; `NS_GET_TGID_*` the same of processes.' },
  'nsio.pid.kind': { file: 'handles.md', line: 764, rows: ['NSIO-6'], summary: 'These, and `NS_GET_MNTNS_ID`, fail with `EINVAL` for a namespace of another kind than they are about.' },
  'nsio.pid.nobody': { file: 'handles.md', line: 776, rows: ['NSIO-7'], summary: 'They fail with `ESRCH` if the pid means nobody where it comes from, or nobody who is seen where it goes.' },
  'pidfd.open': { file: 'handles.md', line: 795, rows: [], summary: '`pidfd_open` gives a new descriptor, closed by `execve`, that means the process with that pid, dead or alive.' },
  'pidfd.life': { file: 'handles.md', line: 815, rows: [], summary: 'A pidfd of a process that was reaped keeps neither its number nor anything that can be seen; it means nobody for ever.' },
  'pidfd.open.flags': { file: 'handles.md', line: 822, rows: ['PIDFD-1'], summary: 'It fails with `EINVAL` if there is a flag other than `PIDFD_NONBLOCK` and `PIDFD_THREAD`.' },
  'pidfd.open.positive': { file: 'handles.md', line: 834, rows: ['PIDFD-2'], summary: 'It then fails with `EINVAL` if the pid is 0 or negative.' },
  'pidfd.open.esrch': { file: 'handles.md', line: 845, rows: ['PIDFD-3'], summary: 'It then fails with `ESRCH` if the pid means nobody in the caller\'s PID namespace.' },
  'pidfd.signal': { file: 'handles.md', line: 860, rows: ['PIDFD-SIG-5'], summary: '`pidfd_send_signal` sends the signal to the process that the pidfd means.' },
  'pidfd.signal.flags': { file: 'handles.md', line: 878, rows: ['PIDFD-SIG-1'], summary: 'It fails with `EINVAL` if it has a flag that does not exist, or more than one.' },
  'pidfd.bad': { file: 'handles.md', line: 889, rows: ['PIDFD-SIG-2'], summary: 'It and `pidfd_getfd` fail with `EBADF` for a descriptor that is no pidfd, after [fd.bad](#descriptors).' },
  'pidfd.signal.below': { file: 'handles.md', line: 902, rows: ['PIDFD-SIG-3'], summary: 'It then fails with `EINVAL` if the process lives, or lived, neither in the caller\'s PID namespace nor below it: a pidfd that was inherited reaches nobody outside.' },
  'pidfd.signal.esrch': { file: 'handles.md', line: 920, rows: ['PIDFD-SIG-4'], summary: 'It then fails with `ESRCH` if the process was reaped.' },
  'pidfd.getfd': { file: 'handles.md', line: 928, rows: [], summary: '`pidfd_getfd` gives a new descriptor, closed by `execve`, for what a descriptor of the process means.' },
  'pidfd.getfd.flags': { file: 'handles.md', line: 946, rows: [], summary: 'It fails with `EINVAL` if it has a flag.' },
  'pidfd.task': { file: 'handles.md', line: 956, rows: ['SETNS-5'], summary: 'What is asked of a process that was reaped, except to take a signal, fails with `ESRCH`.' },
  'pidfd.access': { file: 'handles.md', line: 972, rows: ['SETNS-6', 'PTRACE-1', 'PTRACE-3'], summary: '`pidfd_getfd`, and `setns` with a pidfd, then fail with `EPERM` if the caller may not look into the process, by its real user and group id and its permitted capabilities.' },
  'pidfd.getfd.bad': { file: 'handles.md', line: 987, rows: [], summary: 'It then fails with `EBADF` if the process has no such descriptor.' },
  'pidfd.getfd.dead': { file: 'handles.md', line: 1000, rows: [], summary: 'Of a process that is dead it fails with `ESRCH` instead: it has no descriptors any more.' },
  'setns.pidfd': { file: 'handles.md', line: 1015, rows: [], summary: '`setns` with a pidfd and the flags of some kinds enters the namespaces of these kinds that the process is in (of time and PID those that it is in itself), all of them or none.' },
  'setns.pidfd.kinds': { file: 'handles.md', line: 1038, rows: ['SETNS-3'], summary: 'With a pidfd, its second argument must be flags of kinds of namespaces, at least one, and nothing else: else `EINVAL`, also if the process is gone.' },
  'pidfd.dropped': { file: 'handles.md', line: 1052, rows: ['SETNS-5'], summary: 'The namespaces of a process that is dead are gone, even those that its links still lead to: `ESRCH`.' },
  'pidfd.ioctl': { file: 'handles.md', line: 1069, rows: [], summary: '`ioctl` with `PIDFD_GET_*_NAMESPACE` gives a new handle, closed by `execve`, on a namespace of the process.' },
  'pidfd.ioctl.unborn': { file: 'handles.md', line: 1089, rows: [], summary: 'Other than the link `pid_for_children` ([pid.link.unborn](pid.md)), `PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE` leads into a PID namespace in which nobody has been born yet.' },
  'pidfd.ioctl.arg': { file: 'handles.md', line: 1109, rows: [], summary: 'It fails with `EINVAL` if its third argument is not 0, after [pidfd.task](#descriptors-of-others).' },
  'ipc.empty': { file: 'ipc.md', line: 15, rows: [], summary: 'A new IPC namespace is empty, and its limits are those that Linux starts with, whatever those of its maker\'s are.' },
  'ipc.isolated': { file: 'ipc.md', line: 29, rows: [], summary: 'A key or an id of one IPC namespace means nothing in another, whoever is above whom.' },
  'ipc.life': { file: 'ipc.md', line: 47, rows: [], summary: 'An IPC namespace lives as long as somebody is in it, a descriptor means it, or a segment of it is attached.' },
  'ipc.get.private': { file: 'ipc.md', line: 78, rows: [], summary: '`IPC_PRIVATE` always makes a new object, whatever the flags say, and no key means that object.' },
  'ipc.get.enoent': { file: 'ipc.md', line: 90, rows: ['IPCGET-2'], summary: 'A key that means nothing in the caller\'s IPC namespace is `ENOENT` without `IPC_CREAT`.' },
  'ipc.get.new': { file: 'ipc.md', line: 104, rows: [], summary: 'A new object belongs to the effective user and group id of who made it.' },
  'ipc.get.found': { file: 'ipc.md', line: 118, rows: [], summary: 'A key that means an object answers its id.' },
  'ipc.get.eexist': { file: 'ipc.md', line: 131, rows: ['IPCGET-4'], summary: '`IPC_CREAT` together with `IPC_EXCL` is `EEXIST` if the key means an object.' },
  'ipc.get.small': { file: 'ipc.md', line: 144, rows: ['IPCGET-5'], summary: '`shmget` is `EINVAL` if the segment has fewer bytes than asked for, `semget` if the set has fewer semaphores.' },
  'ipc.get.eacces': { file: 'ipc.md', line: 160, rows: ['IPCGET-6'], summary: 'If the key means an object, `EACCES` is the answer to who lacks one of the permissions that the flags name.' },
  'ipc.get.enospc': { file: 'ipc.md', line: 175, rows: ['IPCGET-1', 'IPCGET-3'], summary: 'A new object is `ENOSPC` if there are as many of its type in the namespace as its limit says: kernel.msgmni, the fourth number of kernel.sem, kernel.shmmni.' },
  'ipc.id': { file: 'ipc.md', line: 193, rows: [], summary: 'An id is a sequence number times 32768 plus an index.' },
  'ipc.id.unknown': { file: 'ipc.md', line: 213, rows: ['IPCCTL-1'], summary: 'An id that means no object of the caller\'s IPC namespace is `EINVAL`, and so is a negative one.' },
  'ipc.perm': { file: 'ipc.md', line: 230, rows: ['IPCCTL-2'], summary: 'Reading needs the permission to read, changing that to write, else it is `EACCES`.' },
  'ipc.perm.cap': { file: 'ipc.md', line: 256, rows: [], summary: 'Who has `CAP_IPC_OWNER` over the user namespace that owns the IPC namespace has every permission.' },
  'ipc.control': { file: 'ipc.md', line: 272, rows: ['IPCCTL-3'], summary: '`IPC_SET` and `IPC_RMID` are for the owner and the maker, whatever the permissions, and for who has `CAP_SYS_ADMIN` over the user namespace that owns the IPC namespace.' },
  'ipc.stat': { file: 'ipc.md', line: 289, rows: [], summary: '`IPC_STAT` calls users and groups as the caller\'s user namespace does; those that have no name there are 65534.' },
  'ipc.stat.pid': { file: 'ipc.md', line: 306, rows: [], summary: 'Processes that an object remembers are called by their number in the caller\'s PID namespace, 0 if they have none there.' },
  'ipc.set': { file: 'ipc.md', line: 326, rows: [], summary: '`IPC_SET` sets owner, group and permissions; who made it stays.' },
  'ipc.set.ids': { file: 'ipc.md', line: 338, rows: [], summary: '`IPC_SET` is `EINVAL` if the user or group is none in the caller\'s user namespace.' },
  'ipc.remove': { file: 'ipc.md', line: 352, rows: [], summary: '`IPC_RMID` removes the object: neither its id nor its key means anything, and what was in it is lost.' },
  'msg.send.einval': { file: 'ipc.md', line: 369, rows: [], summary: '`msgsnd` is `EINVAL` for a type below 1, and for more bytes than kernel.msgmax or fewer than 0.' },
  'msg.send': { file: 'ipc.md', line: 384, rows: [], summary: 'A message is put behind the others; so many bytes of it as the call says.' },
  'msg.send.full': { file: 'ipc.md', line: 397, rows: [], summary: 'A queue holds as many bytes as its limit says, and as many messages.' },
  'msg.receive.einval': { file: 'ipc.md', line: 414, rows: [], summary: '`msgrcv` with room for less than 0 bytes is `EINVAL`.' },
  'msg.receive': { file: 'ipc.md', line: 425, rows: [], summary: '`msgrcv` takes the first message; with a type above 0 the first of that type, or with `MSG_EXCEPT` of another; with one below 0 the first of the lowest type that is not above its amount.' },
  'msg.receive.none': { file: 'ipc.md', line: 444, rows: [], summary: 'Where there is no such message, `msgrcv` is `ENOMSG` with `IPC_NOWAIT`, and waits without.' },
  'msg.receive.long': { file: 'ipc.md', line: 457, rows: [], summary: 'A message that is longer than the room for it is `E2BIG` and stays; with `MSG_NOERROR` it is cut.' },
  'msg.set': { file: 'ipc.md', line: 471, rows: [], summary: '`IPC_SET` also sets how many bytes a queue can hold.' },
  'msg.qbytes': { file: 'ipc.md', line: 483, rows: [], summary: 'More bytes than kernel.msgmnb are `EPERM`, except for who has `CAP_SYS_RESOURCE` in the initial user namespace.' },
  'sem.get.nsems': { file: 'ipc.md', line: 499, rows: [], summary: '`semget` is `EINVAL` for fewer than 0 semaphores and for more than the first number of kernel.sem, before the key is looked at.' },
  'sem.get.zero': { file: 'ipc.md', line: 512, rows: [], summary: 'A new set has at least one semaphore, else it is `EINVAL`.' },
  'sem.get.semmns': { file: 'ipc.md', line: 524, rows: [], summary: 'A new set is `ENOSPC` if there were more semaphores in the namespace then than the second number of kernel.sem.' },
  'sem.op.none': { file: 'ipc.md', line: 538, rows: [], summary: '`semop` without operations is `EINVAL`.' },
  'sem.op.many': { file: 'ipc.md', line: 548, rows: [], summary: 'More operations than the third number of kernel.sem are `E2BIG`.' },
  'sem.op.efbig': { file: 'ipc.md', line: 560, rows: [], summary: 'An operation on a semaphore that the set has not is `EFBIG`, before permissions are looked at.' },
  'sem.op': { file: 'ipc.md', line: 573, rows: [], summary: '`semop` does all operations, one after another, or none.' },
  'sem.op.eagain': { file: 'ipc.md', line: 589, rows: [], summary: 'An operation that would make a value negative, or waits for 0 while it is not, is `EAGAIN` with `IPC_NOWAIT` of that operation, and waits without.' },
  'sem.op.erange': { file: 'ipc.md', line: 604, rows: [], summary: 'A value above 32767 is `ERANGE`, and so is more to undo than that.' },
  'sem.number': { file: 'ipc.md', line: 618, rows: [], summary: '`GETVAL`, `GETPID` and `SETVAL` of a semaphore that the set has not are `EINVAL`.' },
  'sem.get': { file: 'ipc.md', line: 631, rows: [], summary: '`GETVAL`, `GETPID` and `GETALL` need the permission to read.' },
  'sem.set.erange': { file: 'ipc.md', line: 644, rows: [], summary: 'A value below 0 or above 32767 is `ERANGE`: with `SETVAL` before the set is looked for, with `SETALL` after.' },
  'sem.set': { file: 'ipc.md', line: 660, rows: [], summary: '`SETVAL` and `SETALL` set values, and nothing that was done to these semaphores before will be undone.' },
  'sem.undo': { file: 'ipc.md', line: 676, rows: [], summary: 'What is done with `SEM_UNDO` is remembered, with the opposite sign, for each process.' },
  'sem.undo.exit': { file: 'ipc.md', line: 694, rows: [], summary: 'It is undone when the process dies, and when it enters another IPC namespace: `unshare` with `CLONE_NEWIPC` or `CLONE_SYSVSEM`, `setns` also into the one where it is.' },
  'sem.undo.share': { file: 'ipc.md', line: 717, rows: [], summary: 'After `clone(CLONE_SYSVSEM)` both have one list of what is to be undone, and the last of them undoes it.' },
  'shm.get.size': { file: 'ipc.md', line: 738, rows: ['IPCGET-7'], summary: 'A new segment has at least one byte and at most kernel.shmmax, else it is `EINVAL`.' },
  'shm.get.shmall': { file: 'ipc.md', line: 752, rows: [], summary: 'A new segment is `ENOSPC` if there were more pages of shared memory in the namespace then than kernel.shmall.' },
  'shm.at.address': { file: 'ipc.md', line: 765, rows: [], summary: 'An address that is not on a page is `EINVAL` unless `SHM_RND` rounds it down, before the id is looked at.' },
  'shm.at': { file: 'ipc.md', line: 777, rows: [], summary: 'A segment is attached at the address; it is attached once more, and remembers by whom.' },
  'shm.at.taken': { file: 'ipc.md', line: 796, rows: [], summary: 'It is `EINVAL` if something is there already, after permissions are looked at.' },
  'shm.at.taken.forced': { file: 'ipc.md', line: 810, rows: [], summary: 'Where kernel.shm_rmid_forced is 1 the segment that was to be attached there goes all the same, if nobody has it attached: a `shmat` that fails like that counts it and no longer counts it.' },
  'shm.dt': { file: 'ipc.md', line: 827, rows: [], summary: '`shmdt` detaches the segment that begins at the address.' },
  'shm.dt.einval': { file: 'ipc.md', line: 840, rows: [], summary: '`shmdt` is `EINVAL` if no segment begins at the address.' },
  'shm.fork': { file: 'ipc.md', line: 854, rows: [], summary: 'A new process has attached what its maker has; a process that dies, or executes a program, detaches all.' },
  'shm.dest': { file: 'ipc.md', line: 872, rows: [], summary: '`IPC_RMID` of a segment that is attached marks it: its key means nothing, its id still means it, its mode has the bit 01000, and it goes with the last attachment.' },
  'shm.outlives': { file: 'ipc.md', line: 892, rows: [], summary: 'What is attached stays attached when its process goes to another IPC namespace, and keeps the one it is of.' },
  'shm.keeps': { file: 'ipc.md', line: 912, rows: [], summary: 'A segment keeps the user namespace of who made it, and as long as it is attached that of who attached it.' },
  'shm.rmid-forced': { file: 'ipc.md', line: 931, rows: [], summary: 'Where kernel.shm_rmid_forced is 1 a segment is gone as soon as nobody has it attached and the process that made it is dead or in another IPC namespace.' },
  'ipc.proc': { file: 'ipc.md', line: 958, rows: [], summary: '/proc/sysvipc/msg, sem and shm list what is in the IPC namespace of who opens them, for everybody, with users and groups by the names that they have where that task is, in the order of the indices.' },
  'ipc.sysctl': { file: 'ipc.md', line: 979, rows: [], summary: '/proc/sys/kernel/msgmax, msgmnb, msgmni, sem, shmall, shmmax, shmmni and shm_rmid_forced are those of the IPC namespace of who opens them, and of no other.' },
  'ipc.sysctl.eacces': { file: 'ipc.md', line: 1000, rows: [], summary: 'They can be opened to be written by root of the user namespace that owns the IPC namespace, or where that has no root yet by root of the machine, known by its effective user id and not by its capabilities.' },
  'ipc.sysctl.range': { file: 'ipc.md', line: 1018, rows: [], summary: 'A number that is out of range is `EINVAL`: those but the ones of sem are at least 0; msgmni and shmmni are at most 32768, shm_rmid_forced is at most 1, and the others fit an int, shmmax and shmall a long.' },
  'ipc.sysctl.semmni': { file: 'ipc.md', line: 1034, rows: [], summary: 'A fourth number of sem that is below 0 or above 32768 is `ERANGE`.' },
  'mnt.mountinfo': { file: 'mnt.md', line: 27, rows: [], summary: '`/proc/PID/mountinfo` shows the mounts of the task\'s namespace that are below the task\'s root, with their paths from there: the type, the root in the file system, options, peer group (`shared`), master (`master`), the nearest group above the master that the task sees (`propagate_from`), `unbindable`.' },
  'mnt.cap': { file: 'mnt.md', line: 48, rows: ['MOUNT-4', 'UMOUNT-3', 'PIVOT-1'], summary: '`mount`, `umount2` and `pivot_root` fail with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns its mount namespace.' },
  'mnt.path': { file: 'mnt.md', line: 66, rows: ['MOUNT-2', 'UMOUNT-2', 'PIVOT-2', 'MBIND-2'], summary: 'A path that leads nowhere is `ENOENT`; one that leads through a file is `ENOTDIR`, and so is a file where `pivot_root` wants a directory.' },
  'mnt.target.gone': { file: 'mnt.md', line: 80, rows: [], summary: 'Nothing can be mounted on a mount that has been unmounted, though a task may still be in it: `ENOENT`.' },
  'mnt.target.mine': { file: 'mnt.md', line: 95, rows: ['MNEW-6', 'MBIND-4', 'MREM-1'], summary: 'Nothing can be mounted on a mount of another namespace, nor can its flags be changed: `EINVAL`.' },
  'mnt.root': { file: 'mnt.md', line: 114, rows: ['MPROP-1', 'MREM-1'], summary: 'How a mount shares, and its flags, are changed by a path to its root; any other path is `EINVAL`.' },
  'mnt.new': { file: 'mnt.md', line: 127, rows: [], summary: '`mount` of a type puts a new file system on top of what is mounted at the target already.' },
  'mnt.new.type': { file: 'mnt.md', line: 142, rows: ['MNEW-1', 'MNEW-2'], summary: 'A type is needed (`EINVAL`), and the kernel must have it (`ENODEV`).' },
  'mnt.new.cap': { file: 'mnt.md', line: 153, rows: ['MNEW-3'], summary: 'It is `EPERM` for who has no `CAP_SYS_ADMIN` over the user namespace to which the file system would belong: for ext4 and its like the initial one; for `proc`, `sysfs`, `mqueue` and `cgroup2` that of the caller\'s PID, network, IPC or cgroup namespace; for tmpfs the caller\'s own: power over the mount namespace is not enough.' },
  'mnt.new.directory': { file: 'mnt.md', line: 177, rows: ['MNEW-8'], summary: 'A file system can be mounted on a directory only: `ENOTDIR`.' },
  'mnt.propagate': { file: 'mnt.md', line: 187, rows: [], summary: 'What is mounted, bound or moved onto a shared mount is mounted at the same place of all its peers, of the slaves of the group, and of theirs.' },
  'mnt.propagate.beneath': { file: 'mnt.md', line: 209, rows: [], summary: 'Where something is mounted already at the place, what comes is put beneath it.' },
  'mnt.source': { file: 'mnt.md', line: 227, rows: ['MBIND-1', 'MMOVE-1'], summary: 'What is bound or moved has to be named: no name, or the empty one, is `EINVAL`.' },
  'mnt.bind': { file: 'mnt.md', line: 238, rows: [], summary: '`MS_BIND` mounts a directory or file that is there in one more place, with `MS_REC` together with all that is mounted below it and is not unbindable.' },
  'mnt.bind.unbindable': { file: 'mnt.md', line: 256, rows: ['MBIND-5'], summary: 'What is on an unbindable mount cannot be bound: `EINVAL`.' },
  'mnt.bind.mine': { file: 'mnt.md', line: 269, rows: ['MBIND-6'], summary: 'A source in no namespace, or in another one, is `EINVAL`.' },
  'mnt.bind.locked': { file: 'mnt.md', line: 282, rows: ['MBIND-7'], summary: 'A directory on which something is locked cannot be bound without that, for then one could look beneath it: `EINVAL`.' },
  'mnt.bind.stuck': { file: 'mnt.md', line: 300, rows: ['MBIND-8'], summary: 'What is locked and unbindable can neither come along nor be left out: `MS_BIND|MS_REC` of what is above it is `EPERM`.' },
  'mnt.bind.directory': { file: 'mnt.md', line: 314, rows: ['MBIND-9'], summary: 'A file is bound on a file, a directory on a directory: `ENOTDIR` otherwise.' },
  'mnt.move': { file: 'mnt.md', line: 328, rows: [], summary: '`MS_MOVE` takes a mount, with all that is on it, from its place to another one.' },
  'mnt.move.root': { file: 'mnt.md', line: 341, rows: ['MMOVE-2'], summary: 'Only the root of a mount can be moved: `EINVAL`.' },
  'mnt.move.directory': { file: 'mnt.md', line: 351, rows: ['MMOVE-2'], summary: 'A file is moved to a file, a directory to a directory: `EINVAL` otherwise.' },
  'mnt.move.mine': { file: 'mnt.md', line: 363, rows: ['MMOVE-2'], summary: 'What is in another namespace, or unmounted, cannot be moved: `EINVAL`.' },
  'mnt.move.locked': { file: 'mnt.md', line: 376, rows: ['MMOVE-2'], summary: 'What is locked cannot be moved: `EINVAL`.' },
  'mnt.move.shared': { file: 'mnt.md', line: 388, rows: ['MMOVE-3'], summary: 'What is mounted on a shared mount cannot be moved: `EINVAL`.' },
  'mnt.move.unbindable': { file: 'mnt.md', line: 400, rows: ['MMOVE-4'], summary: 'What is unbindable, or has something unbindable on it, cannot be moved onto a shared mount: `EINVAL`.' },
  'mnt.move.loop': { file: 'mnt.md', line: 416, rows: ['MMOVE-5'], summary: 'Nothing can be moved to a place that is on it: `ELOOP`.' },
  'mnt.type.one': { file: 'mnt.md', line: 430, rows: ['MPROP-2'], summary: 'Exactly one of the four types has to be asked for, together with nothing but `MS_REC` and `MS_SILENT`: `EINVAL`.' },
  'mnt.type.detached': { file: 'mnt.md', line: 442, rows: ['MPROP-3'], summary: 'A mount in no namespace keeps its type: `EINVAL`.' },
  'mnt.type.others': { file: 'mnt.md', line: 455, rows: [], summary: 'The mount may also be in another namespace than the caller\'s, over whose owner it has `CAP_SYS_ADMIN`.' },
  'mnt.type.shared': { file: 'mnt.md', line: 470, rows: [], summary: '`MS_SHARED` puts a mount into a new peer group unless it is in one.' },
  'mnt.type.slave': { file: 'mnt.md', line: 483, rows: [], summary: '`MS_SLAVE` takes a mount out of a peer group that has others in it, and makes it a slave of that group.' },
  'mnt.type.slave.alone': { file: 'mnt.md', line: 501, rows: [], summary: 'A mount that is alone in its group only leaves it: what it received, it still receives.' },
  'mnt.type.private': { file: 'mnt.md', line: 517, rows: [], summary: '`MS_PRIVATE` takes a mount out of its group, and from its master.' },
  'mnt.type.unbindable': { file: 'mnt.md', line: 532, rows: [], summary: '`MS_UNBINDABLE` does the same, and forbids that the mount be bound.' },
  'mnt.type.transfer': { file: 'mnt.md', line: 547, rows: [], summary: 'When the last member leaves a group, the slaves of the group receive from its master; without one, from nobody.' },
  'mnt.remount': { file: 'mnt.md', line: 568, rows: [], summary: '`MS_REMOUNT|MS_BIND` changes the flags of one mount: `MS_RDONLY`, `MS_NOSUID`, `MS_NODEV`, `MS_NOEXEC` to what is given, and how access times are kept only if something is said of that.' },
  'mnt.remount.locked': { file: 'mnt.md', line: 583, rows: ['MREM-2'], summary: 'Flags that are locked cannot be taken back, and access times not be kept otherwise: `EPERM`.' },
  'mnt.remount.super': { file: 'mnt.md', line: 599, rows: [], summary: '`MS_REMOUNT` without `MS_BIND` does the same, and makes the file system itself read-only or not, as the same flags say: that is seen by everybody, whatever mount it is looked at through.' },
  'mnt.remount.super.cap': { file: 'mnt.md', line: 619, rows: [], summary: 'It takes `CAP_SYS_ADMIN` over the user namespace of who mounted the file system first, wherever the mount is now: `EPERM`, after all other reasons.' },
  'mnt.lock.flags': { file: 'mnt.md', line: 637, rows: [], summary: 'What comes into a mount namespace that another user namespace owns, by the copy or by propagation, has the flags locked that it has then, and how access times are kept.' },
  'mnt.umount': { file: 'mnt.md', line: 657, rows: [], summary: '`umount2` takes away the mount on top at a path, with `MNT_DETACH` also if it is used, and all that is on it.' },
  'mnt.umount.flags': { file: 'mnt.md', line: 678, rows: ['UMOUNT-1'], summary: 'A flag that `umount2` does not know is `EINVAL`, whatever the path is.' },
  'mnt.umount.force': { file: 'mnt.md', line: 688, rows: ['UMOUNT-5'], summary: '`MNT_FORCE` takes `CAP_SYS_ADMIN` over the user namespace of who mounted the file system first: `EPERM`.' },
  'mnt.umount.expire': { file: 'mnt.md', line: 709, rows: ['UMOUNT-7'], summary: 'With `MNT_EXPIRE` a mount goes if nobody has come by since it was asked the last time: it is marked, and the call fails with `EAGAIN`, unless it is marked already.' },
  'mnt.umount.expire.alone': { file: 'mnt.md', line: 729, rows: ['UMOUNT-6'], summary: '`MNT_EXPIRE` goes together neither with `MNT_FORCE` nor with `MNT_DETACH`, and the caller\'s root does not expire: `EINVAL`.' },
  'mnt.umount.callers-root': { file: 'mnt.md', line: 744, rows: ['UMOUNT-8'], summary: 'What the caller has for a root is not unmounted but with `MNT_DETACH`: its file system becomes read-only, which takes `CAP_SYS_ADMIN` over the user namespace of who mounted it first (`EPERM`).' },
  'mnt.umount.root': { file: 'mnt.md', line: 764, rows: ['UMOUNT-4'], summary: 'A path that is not the root of a mount is `EINVAL`.' },
  'mnt.umount.mine': { file: 'mnt.md', line: 774, rows: ['UMOUNT-4'], summary: 'A mount in no namespace, or in another one, is `EINVAL`.' },
  'mnt.umount.locked': { file: 'mnt.md', line: 787, rows: ['UMOUNT-4'], summary: 'What is locked cannot be unmounted: `EINVAL`.' },
  'mnt.umount.busy': { file: 'mnt.md', line: 803, rows: ['UMOUNT-9'], summary: 'Without `MNT_DETACH` a mount is `EBUSY` on which something is mounted, that somebody has for a root, or is in; or if that is so of a copy that would go with it and has nothing on it.' },
  'mnt.umount.propagate': { file: 'mnt.md', line: 826, rows: [], summary: 'With a mount go those at the same place of all that receive from its parent, but for those on which something stays.' },
  'mnt.umount.unlock': { file: 'mnt.md', line: 846, rows: [], summary: 'A copy that stays when its original is unmounted is locked no more: what it hides can be seen from then on.' },
  'mnt.umount.connected': { file: 'mnt.md', line: 865, rows: [], summary: 'Of what `MNT_DETACH` takes away together, what is locked stays on its parent: who is in that does not see what is beneath.' },
  'mnt.copy': { file: 'mnt.md', line: 891, rows: [], summary: 'A new mount namespace has a copy of its maker\'s tree.' },
  'mnt.copy.slave': { file: 'mnt.md', line: 910, rows: [], summary: 'If another user namespace owns the copy, the shared mounts in it are slaves of their originals, and every mount is locked where it is.' },
  'mnt.pivot': { file: 'mnt.md', line: 934, rows: [], summary: '`pivot_root` puts a mount in the place of the caller\'s root, and that on a directory below.' },
  'mnt.pivot.shared': { file: 'mnt.md', line: 955, rows: ['PIVOT-3'], summary: 'The mount of the directory for the old root, the parent of the new root, and that of the old one must not be shared: `EINVAL`.' },
  'mnt.pivot.mine': { file: 'mnt.md', line: 971, rows: ['PIVOT-4'], summary: 'Both roots must be in the caller\'s namespace: `EINVAL`.' },
  'mnt.pivot.locked': { file: 'mnt.md', line: 985, rows: ['PIVOT-4'], summary: 'What is locked cannot become the root: `EINVAL`.' },
  'mnt.pivot.same': { file: 'mnt.md', line: 1001, rows: ['PIVOT-6'], summary: 'The new root, and the directory for the old one, must not be on the mount of the old root: `EBUSY`.' },
  'mnt.pivot.root': { file: 'mnt.md', line: 1014, rows: ['PIVOT-7'], summary: 'Both roots must be roots of mounts: `EINVAL`.' },
  'mnt.pivot.reach': { file: 'mnt.md', line: 1028, rows: ['PIVOT-7'], summary: 'The directory for the old root must be below the new one, and that below the old one: `EINVAL`.' },
  'mnt.bind.file': { file: 'mounts.md', line: 31, rows: [], summary: '`mount` with `MS_BIND` puts the file of a namespace, found as a link of `/proc/PID/ns` or bound already, at the path of a file.' },
  'mnt.bind.open': { file: 'mounts.md', line: 52, rows: [], summary: 'The path leads everybody who finds the mount to the namespace: who opens it is not asked whether it could trace anybody.' },
  'mnt.bind.loop': { file: 'mounts.md', line: 108, rows: ['MBIND-3'], summary: 'The file of the caller\'s own mount namespace, or of one that was made before it, cannot be bound: `EINVAL`, before it is asked where.' },
  'mnt.copy.mnt-files': { file: 'mounts.md', line: 129, rows: [], summary: 'In the copy of a tree that a new mount namespace begins with there are no files of mount namespaces, and nothing that was on them.' },
  'mnt.propagate.mnt-file': { file: 'mounts.md', line: 146, rows: [], summary: 'Nor does anybody receive one: where somebody would, it can neither be bound nor moved there, `EINVAL`.' },
  'procfs.mount': { file: 'mounts.md', line: 164, rows: [], summary: 'A new procfs belongs to the PID namespace that its mounter is in, for ever, and keeps it.' },
  'procfs.shows': { file: 'mounts.md', line: 183, rows: [], summary: 'It shows the tasks of that namespace and of those below, by their numbers there, whoever looks: of the lines `NSpid` and its like what is said from that namespace inwards.' },
  'procfs.self': { file: 'mounts.md', line: 203, rows: [], summary: 'Below `/proc/self` there is nothing for a reader that the procfs does not show: `ENOENT`.' },
  'mnt.new.revealing': { file: 'mounts.md', line: 242, rows: ['MNEW-5'], summary: 'In a mount namespace that the initial user namespace does not own, `proc` and `sysfs` are mounted only where a mount of the type may be seen whole: nothing locked is on it, it is not locked read-only, nor its access times, unless the new one is as restricted.' },
  'mnt.new.sysfs': { file: 'mounts.md', line: 279, rows: [], summary: 'A mount of the type `sysfs` shows the network namespace that the caller is in then, and takes `CAP_SYS_ADMIN` over the owner of that.' },
  'mnt.new.busy': { file: 'mounts.md', line: 297, rows: ['MNEW-7'], summary: 'What is one file system for all who mount it (the queues of an IPC namespace, the sysfs of a network namespace) is not mounted on top of itself: `EBUSY`.' },
  'mq.isolated': { file: 'mqueue.md', line: 20, rows: [], summary: 'A name means a queue in the caller\'s own IPC namespace, and nothing in another, whoever is above whom.' },
  'mq.name.empty': { file: 'mqueue.md', line: 36, rows: [], summary: 'A queue of no name is `ENOENT`, also with `O_CREAT`.' },
  'mq.name': { file: 'mqueue.md', line: 47, rows: ['MQ-1'], summary: 'A name with a slash in it is `EACCES`; so are `.` and `..`.' },
  'mq.enoent': { file: 'mqueue.md', line: 60, rows: ['MQ-2'], summary: 'A name that nothing has is `ENOENT` without `O_CREAT`, and to `mq_unlink`.' },
  'mq.open': { file: 'mqueue.md', line: 79, rows: [], summary: 'A name that means a queue makes another file open on it; a mode and attributes that are given do not matter.' },
  'mq.cloexec': { file: 'mqueue.md', line: 93, rows: [], summary: 'The descriptor is closed by `execve`.' },
  'mq.open.eexist': { file: 'mqueue.md', line: 104, rows: ['MQ-3'], summary: '`O_CREAT` together with `O_EXCL` is `EEXIST` if the name means a queue.' },
  'mq.open.both': { file: 'mqueue.md', line: 118, rows: [], summary: '`O_WRONLY` and `O_RDWR` at once are `EINVAL` for a queue that there is.' },
  'mq.open.eacces': { file: 'mqueue.md', line: 132, rows: ['MQ-4'], summary: 'Opening a queue to receive takes the permission to read it, to send that to write it, as for any file: by the fsuid, the groups and the mode, or with `CAP_DAC_OVERRIDE`, to read also `CAP_DAC_READ_SEARCH`.' },
  'mq.create': { file: 'mqueue.md', line: 161, rows: [], summary: 'A new queue belongs to the fsuid and fsgid of who makes it, and its mode is the one that was given without the bits of the umask.' },
  'mq.create.unmapped': { file: 'mqueue.md', line: 180, rows: [], summary: 'Making a queue is `EOVERFLOW` for whose fsuid or fsgid has no name in the user namespace that owns the IPC namespace.' },
  'mq.create.enospc': { file: 'mqueue.md', line: 195, rows: ['MQ-5'], summary: 'An IPC namespace has no more queues than `fs.mqueue.queues_max`, those without a name that are still open among them: `ENOSPC`, unless the caller has `CAP_SYS_RESOURCE` over the machine.' },
  'mq.create.attr': { file: 'mqueue.md', line: 209, rows: ['MQ-5'], summary: 'A queue has room for at least one message of one byte, and for no more than `fs.mqueue.msg_max` messages of `msgsize_max` bytes: `EINVAL`.' },
  'mq.create.emfile': { file: 'mqueue.md', line: 228, rows: ['MQ-5'], summary: 'The queues of a user take no more than `RLIMIT_MSGQUEUE`, 819200 bytes: of each its messages, and 96 bytes for each of them.' },
  'mq.unlink': { file: 'mqueue.md', line: 245, rows: [], summary: '`mq_unlink` takes a queue its name.' },
  'mq.unlink.open': { file: 'mqueue.md', line: 260, rows: [], summary: 'A queue without a name exists as long as a descriptor means it, and is used as before.' },
  'mq.unlink.eperm': { file: 'mqueue.md', line: 276, rows: [], summary: 'A queue is removed by who has the fsuid of its owner or of who made the IPC namespace, or `CAP_FOWNER` where its owner and group have names.' },
  'mq.outlives': { file: 'mqueue.md', line: 293, rows: [], summary: 'A descriptor means its queue wherever who uses it is, also when the queue\'s IPC namespace is gone.' },
  'mq.keeps': { file: 'mqueue.md', line: 309, rows: [], summary: 'A queue keeps the user namespace of who made it, where its memory is counted.' },
  'mq.send.prio': { file: 'mqueue.md', line: 340, rows: [], summary: 'A priority of 32768 or more is `EINVAL`, even before the descriptor is looked at.' },
  'mq.fd': { file: 'mqueue.md', line: 353, rows: [], summary: 'A descriptor that means something else than a message queue is `EBADF`.' },
  'mq.fd.mode': { file: 'mqueue.md', line: 366, rows: [], summary: 'Sending by a descriptor that was opened `O_RDONLY`, and receiving by one that was opened `O_WRONLY`, is `EBADF`.' },
  'mq.send': { file: 'mqueue.md', line: 380, rows: [], summary: 'A message comes behind all those of its priority or a higher one.' },
  'mq.send.emsgsize': { file: 'mqueue.md', line: 398, rows: [], summary: 'A message of more bytes than the queue\'s `msgsize` is `EMSGSIZE`.' },
  'mq.send.full': { file: 'mqueue.md', line: 411, rows: [], summary: 'Sending to a queue that has as many messages as it may is `EAGAIN` by a descriptor with `O_NONBLOCK`, and waits by another one.' },
  'mq.receive': { file: 'mqueue.md', line: 426, rows: [], summary: 'The first message is taken: of those of the highest priority the one that was sent first.' },
  'mq.receive.emsgsize': { file: 'mqueue.md', line: 440, rows: [], summary: 'Receiving with room for fewer bytes than the queue\'s `msgsize` is `EMSGSIZE`, however short the message.' },
  'mq.receive.empty': { file: 'mqueue.md', line: 453, rows: [], summary: 'Receiving from an empty queue is `EAGAIN` by a descriptor with `O_NONBLOCK`, and waits by another one.' },
  'mq.attr': { file: 'mqueue.md', line: 466, rows: [], summary: '`mq_getsetattr` answers the attributes of a queue, how many messages are in it, and whether the open file has `O_NONBLOCK`; it then gives it that, or takes it away.' },
  'mq.attr.flags': { file: 'mqueue.md', line: 482, rows: [], summary: '`mq_getsetattr` changes no flag but `O_NONBLOCK`: `EINVAL`, even before the descriptor is looked at.' },
  'mq.sysctl': { file: 'mqueue.md', line: 495, rows: [], summary: 'The files of `/proc/sys/fs/mqueue` are those of the opener\'s IPC namespace, and written like the other limits of it: by root of the user namespace that owns it.' },
  'mq.mount': { file: 'mqueue.md', line: 520, rows: [], summary: '`mount` of the type `mqueue` shows the message queues of the IPC namespace that the caller is in then, to everybody who finds the mount.' },
  'mq.mount.open': { file: 'mqueue.md', line: 538, rows: [], summary: '`open` of a name in such a mount makes a file open on the queue, if its mode permits it, as `mq_open` does ([mq.open.eacces](#opening)).' },
  'mq.mount.none': { file: 'mqueue.md', line: 552, rows: [], summary: 'A name that nothing has is `ENOENT` there.' },
  'mq.mount.stale': { file: 'mqueue.md', line: 575, rows: [], summary: 'A mount does not keep the IPC namespace.' },
  'mq.mount.create': { file: 'mqueue.md', line: 610, rows: [], summary: 'Making a queue where the IPC namespace is gone is `EACCES`, whoever asks.' },
  'user.owner': { file: 'namespaces.md', line: 12, rows: [], summary: 'A new namespace that is no user namespace is owned by the user namespace of the task that will be in it: the caller\'s, or the one that the same call makes.' },
  'task.clone.cap': { file: 'namespaces.md', line: 29, rows: ['CLONE-12'], summary: '`clone` with a flag that asks for a namespace other than a user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that will own it.' },
  'task.unshare.cap': { file: 'namespaces.md', line: 46, rows: ['UNSHARE-6'], summary: 'The same holds for `unshare`.' },
  'pid.new.owner': { file: 'namespaces.md', line: 60, rows: ['CLONE-18', 'UNSHARE-9'], summary: 'A PID namespace can be made only by somebody whose new namespaces are owned by the owner of the PID namespace that it is in, or by a user namespace below that: else `EINVAL`.' },
  'ns.unshare.time': { file: 'namespaces.md', line: 70, rows: [], summary: '`unshare(CLONE_NEWTIME)` makes a time namespace for the caller\'s children: the caller stays in its own.' },
  'ns.fork.time': { file: 'namespaces.md', line: 88, rows: [], summary: 'A new task is in the time namespace that its maker aims children at, unless it shares its maker\'s memory (`CLONE_VM`): then it is in its maker\'s, and aims its own children as its maker does.' },
  'ns.life': { file: 'namespaces.md', line: 106, rows: [], summary: 'A namespace exists as long as somebody refers to it: a task that has not begun to die, for most kinds.' },
  'net.lo': { file: 'net.md', line: 26, rows: [], summary: 'A new network namespace has one device: `lo`, which is down.' },
  'net.get': { file: 'net.md', line: 42, rows: [], summary: '`RTM_GETLINK` tells of the devices that are in the network namespace of the socket, and nobody needs a capability for it.' },
  'net.proc': { file: 'net.md', line: 61, rows: [], summary: '`/proc/PID/net` shows the network namespace of that task, and so `/proc/self/net` that which its reader is in.' },
  'net.link.cap': { file: 'net.md', line: 78, rows: ['LINK-1'], summary: 'A request to make, change or delete a device fails with `EPERM` unless both its sender and whoever opened the socket have `CAP_NET_ADMIN` over the user namespace that owns the socket\'s network namespace.' },
  'net.veth': { file: 'net.md', line: 96, rows: [], summary: '`RTM_NEWLINK` with the kind `veth` makes two devices, which are down: one in the network namespace of the socket, or the one that the request names, and its `peer` in that of the socket, or the one named there.' },
  'net.veth.kind': { file: 'net.md', line: 113, rows: [], summary: 'A device of a kind that the kernel does not know is refused with `EOPNOTSUPP`, after everything else.' },
  'net.up': { file: 'net.md', line: 125, rows: [], summary: '`up` brings a device up or down; lo comes up without an address and is given 127.0.0.1.' },
  'net.delete': { file: 'net.md', line: 139, rows: [], summary: '`RTM_DELLINK` of a veth deletes both of its ends, wherever the other one is.' },
  'net.delete.lo': { file: 'net.md', line: 154, rows: [], summary: '`lo` cannot be deleted: `EOPNOTSUPP`.' },
  'net.link.unknown': { file: 'net.md', line: 165, rows: ['LINK-4'], summary: 'A request about a device that is not in the network namespace of the socket fails with `ENODEV`.' },
  'net.name.long': { file: 'net.md', line: 183, rows: [], summary: 'A name of more than 15 bytes is refused with `ERANGE`, before anybody looks what it is for.' },
  'net.name.bad': { file: 'net.md', line: 196, rows: [], summary: 'A name that is empty, `.` or `..`, or has a slash, a colon or white space in it is refused with `EINVAL`.' },
  'net.name.taken': { file: 'net.md', line: 211, rows: [], summary: 'A name that another device of the network namespace has, where the device is or is to be, is refused with `EEXIST`, and nothing is made.' },
  'net.rename': { file: 'net.md', line: 230, rows: [], summary: 'A device can be given another name, `lo` too, and also while it is up.' },
  'net.move': { file: 'net.md', line: 247, rows: [], summary: '`net_ns_pid` sends a device to the network namespace that a task is in, `net_ns_fd` to that of a handle.' },
  'net.target.twice': { file: 'net.md', line: 271, rows: [], summary: 'A request that names a network namespace by a task and by a handle fails with `EINVAL`.' },
  'net.target.pid': { file: 'net.md', line: 282, rows: ['LINK-2'], summary: '`net_ns_pid` fails with `ESRCH` if nobody has that number where the sender is, or if whoever has it is dead.' },
  'net.target.fd': { file: 'net.md', line: 298, rows: ['LINK-2'], summary: '`net_ns_fd` fails with `EBADF` if the descriptor is not open.' },
  'net.target.file': { file: 'net.md', line: 311, rows: ['LINK-2'], summary: '`net_ns_fd` fails with `EINVAL` if the descriptor is anything but a handle on a network namespace.' },
  'net.target.cap': { file: 'net.md', line: 326, rows: ['LINK-3'], summary: 'Who names another network namespace needs `CAP_NET_ADMIN` over its owner as well, and so does whoever opened the socket: `EPERM`.' },
  'net.move.lo': { file: 'net.md', line: 344, rows: ['LINK-5'], summary: '`lo` stays in its network namespace: `EINVAL`.' },
  'net.move.taken': { file: 'net.md', line: 356, rows: ['LINK-6'], summary: 'A device is not sent to where its name is in use (`EEXIST`), unless another name is given that is free there.' },
  'net.move.half': { file: 'net.md', line: 373, rows: [], summary: 'A device that is sent elsewhere under a name that is free there, and is to be called something that is not, has moved when the request fails with `EEXIST` or `EINVAL`.' },
  'net.death.late': { file: 'net.md', line: 390, rows: [], summary: 'The devices of a network namespace are gone with it.' },
  'net.socket': { file: 'net.md', line: 407, rows: [], summary: 'A socket belongs to the network namespace that its maker is in when it makes it, for ever; whoever enters another one keeps the sockets it has.' },
  'net.socket.life': { file: 'net.md', line: 422, rows: [], summary: 'A socket keeps its network namespace alive, and the devices in it, with no task there and no handle on it.' },
  'net.socket.raw': { file: 'net.md', line: 440, rows: [], summary: 'Raw sockets of `AF_INET` and all of `AF_PACKET` are only for who has `CAP_NET_RAW` over the owner of its network namespace: `EPERM`.' },
  'net.socket.cookie': { file: 'net.md', line: 456, rows: [], summary: '`SO_NETNS_COOKIE` tells the same number for two sockets if and only if they belong to one network namespace.' },
  'net.bind': { file: 'net.md', line: 478, rows: [], summary: 'A socket that is bound to an abstract name, or to an address and a port, is bound in its own network namespace; in any other, and to a socket of another type, the same name and port are free.' },
  'net.bind.twice': { file: 'net.md', line: 499, rows: [], summary: 'A socket that is bound cannot be bound again: `EINVAL`.' },
  'net.bind.taken': { file: 'net.md', line: 514, rows: [], summary: '`bind` fails with `EADDRINUSE` where a socket of the same network namespace, family and type is bound: to the same name, or to the same port at the same address, where 0.0.0.0 is every address.' },
  'net.bind.address': { file: 'net.md', line: 535, rows: [], summary: 'From the first time on that lo has been up, `bind` to an address that is not the network namespace\'s own fails with `EADDRNOTAVAIL`.' },
  'net.bind.port': { file: 'net.md', line: 554, rows: [], summary: 'A port below `net.ipv4.ip_unprivileged_port_start` is only for who has `CAP_NET_BIND_SERVICE` over the owner of the socket\'s network namespace: `EACCES`, before it is looked whether anybody is bound.' },
  'net.port-start': { file: 'net.md', line: 573, rows: [], summary: '`/proc/sys/net/ipv4/ip_unprivileged_port_start` is that of the network namespace of who opens it: 1024 in a new one, whatever it was where its maker is.' },
  'net.port-start.access': { file: 'net.md', line: 592, rows: [], summary: 'Who is neither root of the machine nor has `CAP_NET_ADMIN` over the owner of its network namespace cannot open the file to write it: `EACCES`.' },
  'net.port-start.range': { file: 'net.md', line: 606, rows: [], summary: '`ip_unprivileged_port_start` cannot be more than 32768, where the ports begin that the kernel gives out: `EINVAL`.' },
  'net.listen': { file: 'net.md', line: 619, rows: [], summary: 'A stream socket that is bound can be listened on.' },
  'net.listen.type': { file: 'net.md', line: 632, rows: [], summary: '`listen` fails with `EOPNOTSUPP` on a socket of any type but `SOCK_STREAM`.' },
  'net.listen.unbound': { file: 'net.md', line: 645, rows: [], summary: '`listen` fails with `EINVAL` on a unix socket that is not bound, or is connected.' },
  'net.connect': { file: 'net.md', line: 662, rows: [], summary: '`connect` to an abstract name finds the unix socket that listens under it in the same network namespace.' },
  'net.connect.refused': { file: 'net.md', line: 677, rows: [], summary: '`connect` fails with `ECONNREFUSED` where nobody listens: also if somebody does in another network namespace.' },
  'net.connect.down': { file: 'net.md', line: 695, rows: [], summary: 'As long as lo has never been up there is no way to 127.0.0.1: `ENETUNREACH`.' },
  'net.connect.twice': { file: 'net.md', line: 709, rows: [], summary: 'A unix socket that is connected is not connected again (`EISCONN`), once somebody who listens has been found.' },
  'net.connect.listening': { file: 'net.md', line: 725, rows: [], summary: 'A unix socket that listens is not connected: `EINVAL`, once somebody who listens has been found; itself, perhaps.' },
  'pid.visible': { file: 'pid.md', line: 23, rows: [], summary: 'A task has a number in the PID namespace it is a member of and in every one above, and in no other.' },
  'pid.getpid': { file: 'pid.md', line: 44, rows: [], summary: '`getpid` answers the caller\'s number in its own PID namespace.' },
  'pid.getppid': { file: 'pid.md', line: 58, rows: [], summary: '`getppid` answers the number of the caller\'s parent in the caller\'s own PID namespace.' },
  'pid.getppid.outside': { file: 'pid.md', line: 72, rows: [], summary: '`getppid` answers 0 if the caller\'s namespace does not see the parent: for its init, and for every other task in it that was made from outside.' },
  'pid.alloc.every-level': { file: 'pid.md', line: 91, rows: [], summary: 'A new task gets a number in its own PID namespace and in every one above, each namespace counting for itself.' },
  'pid.alloc.cyclic': { file: 'pid.md', line: 109, rows: [], summary: 'The number given is the smallest free one above the last one given there: a number that has become free is not used again at once.' },
  'pid.alloc.full': { file: 'pid.md', line: 127, rows: ['CLONE-28'], summary: 'If that search finds no free number in one of the namespaces the call fails with `EAGAIN`.' },
  'pid.alloc.consumed': { file: 'pid.md', line: 144, rows: [], summary: 'Numbers are given from the innermost namespace outwards.' },
  'pid.max': { file: 'pid.md', line: 162, rows: [], summary: 'Every PID namespace has a `pid_max` of its own, the sysctl kernel.pid_max of its members: 4194304 in a new one, whatever that of its parent is.' },
  'pid.max.cap': { file: 'pid.md', line: 179, rows: [], summary: 'Only the root user of the user namespace that owns a PID namespace, and who has `CAP_SYS_ADMIN` there, may open the `pid_max` of the PID namespace for writing: `EACCES`.' },
  'pid.max.range': { file: 'pid.md', line: 192, rows: [], summary: 'A `pid_max` less than 301 or greater than 4194304 is `EINVAL`.' },
  'pid.last': { file: 'pid.md', line: 204, rows: [], summary: 'The sysctl kernel.ns_last_pid is the number given out last in the PID namespace of who opens it.' },
  'pid.last.cap': { file: 'pid.md', line: 220, rows: [], summary: 'Who may not [choose numbers](clone.md#chosen-numbers) in a PID namespace may not write to its ns_last_pid: `EPERM`.' },
  'pid.last.range': { file: 'pid.md', line: 233, rows: [], summary: 'A number greater than the namespace\'s `pid_max` is `EINVAL` there.' },
  'pid.first': { file: 'pid.md', line: 246, rows: [], summary: 'The first task of a PID namespace has number 1 there and is its init.' },
  'pid.children': { file: 'pid.md', line: 269, rows: [], summary: '`unshare(CLONE_NEWPID)` makes a PID namespace below the caller\'s own and aims the caller\'s children at it.' },
  'pid.unshare.once': { file: 'pid.md', line: 290, rows: ['UNSHARE-8'], summary: '`unshare(CLONE_NEWPID)` fails with `EINVAL` if the caller aims its children at another PID namespace than its own already.' },
  'pid.clone.aimed': { file: 'pid.md', line: 305, rows: ['CLONE-17'], summary: '`clone(CLONE_NEWPID)` fails with `EINVAL` if the caller aims its children at another PID namespace than its own.' },
  'pid.link.unborn': { file: 'pid.md', line: 320, rows: [], summary: 'As long as the PID namespace that a task aims its children at has no init, the task\'s link `/proc/self/ns/pid_for_children` leads nowhere: `ENOENT`.' },
  'pid.depth': { file: 'pid.md', line: 342, rows: ['CLONE-19', 'UNSHARE-10'], summary: 'A PID namespace more than 32 levels below the machine\'s own cannot be made: `clone` and `unshare` fail with `ENOSPC`.' },
  'pid.init.protected': { file: 'pid.md', line: 351, rows: [], summary: 'A signal with default disposition that the init of a PID namespace gets from a member of that namespace, itself included, is dropped.' },
  'pid.init.ancestor': { file: 'pid.md', line: 369, rows: [], summary: 'A sender from a PID namespace above kills an init with `SIGKILL`.' },
  'pid.zap.kill': { file: 'pid.md', line: 390, rows: [], summary: 'When the init of a PID namespace dies, by `_exit` or by a signal, every other task in the namespace and below it is killed with `SIGKILL`.' },
  'pid.zap.reap': { file: 'pid.md', line: 405, rows: [], summary: 'The children of a dying init leave no zombies: those that are dead already are reaped by it, and those that die now are gone at once.' },
  'pid.zap.wait': { file: 'pid.md', line: 426, rows: [], summary: 'A dead init is not a zombie until no other task of its namespace is left, zombies included.' },
  'pid.zap.status': { file: 'pid.md', line: 474, rows: [], summary: 'The wait status of an init is that of its own death, whatever happens while it waits.' },
  'pid.zap.nested': { file: 'pid.md', line: 490, rows: [], summary: 'The death of an init takes the namespaces below with it.' },
  'pid.reboot.cap': { file: 'pid.md', line: 531, rows: [], summary: '`reboot` needs `CAP_SYS_BOOT` over the owner of the caller\'s PID namespace: else `EPERM`.' },
  'pid.reboot.magic': { file: 'pid.md', line: 547, rows: [], summary: 'It then fails with `EINVAL` unless the first number is `LINUX_REBOOT_MAGIC1` and the second one of the four that are known.' },
  'pid.reboot.command': { file: 'pid.md', line: 561, rows: [], summary: 'It then fails with `EINVAL` unless it is told to restart (`LINUX_REBOOT_CMD_RESTART`, `RESTART2`), to halt (`HALT`) or to power off (`POWER_OFF`).' },
  'pid.reboot': { file: 'pid.md', line: 576, rows: [], summary: 'Else the init of the caller\'s PID namespace is killed, and the namespace with it.' },
  'pid.reboot.status': { file: 'pid.md', line: 595, rows: [], summary: 'The init has then been killed by `SIGHUP`, as its parent sees it, if the namespace was to be restarted, and by `SIGINT` if it was to be halted.' },
  'pid.dead.enomem': { file: 'pid.md', line: 629, rows: ['CLONE-29'], summary: 'Once the init of a PID namespace has died no task can be added: `fork` and `clone` by a task that aims its children at the namespace fail with `ENOMEM`, while it is zapped and ever after.' },
  'pid.life': { file: 'pid.md', line: 649, rows: [], summary: 'A PID namespace exists as long as a task is a member of it (a zombie is one), a running task aims its children at it, or a namespace below it exists.' },
  'proc.status.anybody': { file: 'proc.md', line: 16, rows: [], summary: 'Anybody can read the file `status` of every task that the procfs shows, of the dead too, whatever the reader\'s credentials.' },
  'proc.status.numbers': { file: 'proc.md', line: 37, rows: [], summary: 'The lines `NSpid` and `NStgid` have a number for each PID namespace in which the task is visible, from that of the procfs inwards to the task\'s own.' },
  'proc.status.groups': { file: 'proc.md', line: 55, rows: [], summary: 'The lines `NSpgid` and `NSsid` say in the same way by which numbers the task\'s process group and session are known in each of these namespaces.' },
  'proc.status.state': { file: 'proc.md', line: 75, rows: [], summary: 'The line `State` shows `Z` for a zombie, which has its numbers and its credentials still.' },
  'rlimit.set': { file: 'rlimits.md', line: 9, rows: [], summary: '`setrlimit` sets the soft limit, which is the one that counts, and the hard limit, up to which anybody can raise the soft one.' },
  'rlimit.get': { file: 'rlimits.md', line: 25, rows: [], summary: '`getrlimit` answers both.' },
  'rlimit.resource': { file: 'rlimits.md', line: 31, rows: [], summary: 'A resource that Linux does not know is refused with `EINVAL`.' },
  'rlimit.order': { file: 'rlimits.md', line: 42, rows: [], summary: 'So is a soft limit above the hard one.' },
  'rlimit.raise': { file: 'rlimits.md', line: 48, rows: [], summary: 'To raise the hard limit takes `CAP_SYS_RESOURCE` over the initial user namespace, or it is `EPERM`.' },
  'rlimit.fork': { file: 'rlimits.md', line: 55, rows: [], summary: 'A new task has the limits of its maker, and each its own from then on.' },
  'rlimit.nofile': { file: 'rlimits.md', line: 71, rows: ['CLONE-30'], summary: 'A call that needs a descriptor fails with `EMFILE` if the lowest that is free is not below the limit.' },
  'rlimit.nofile.dup': { file: 'rlimits.md', line: 90, rows: [], summary: 'A descriptor that `dup2` and `dup3` are told is `EBADF` if it is not below the limit, which is looked at before the one that is to be copied.' },
  'rlimit.nproc': { file: 'rlimits.md', line: 108, rows: ['CLONE-10'], summary: 'A new process is refused with `EAGAIN` if its real user would have more of them in its user namespace than its maker may: the dead count until somebody has waited for them.' },
  'pgrp.fork': { file: 'signals.md', line: 13, rows: [], summary: 'A new task is in the process group and in the session of its maker, also if it is born in another PID namespace, or as a sibling of its maker.' },
  'pgrp.number': { file: 'signals.md', line: 32, rows: [], summary: 'The numbers of a struct pid are taken as long as a task, a process group or a session is known by it.' },
  'setpgid.move': { file: 'signals.md', line: 61, rows: [], summary: '`setpgid` moves a task to the process group that has the number, or to a new one if it is the task\'s own number.' },
  'setpgid.negative': { file: 'signals.md', line: 80, rows: [], summary: '`setpgid` fails with `EINVAL` if the number of the group is negative.' },
  'setpgid.nobody': { file: 'signals.md', line: 91, rows: [], summary: '`setpgid` fails with `ESRCH` if no task has the number in the caller\'s PID namespace.' },
  'setpgid.thread': { file: 'signals.md', line: 103, rows: [], summary: '`setpgid` of a thread that is not the leader of its process fails with `EINVAL`.' },
  'setpgid.session': { file: 'signals.md', line: 118, rows: [], summary: '`setpgid` of a child fails with `EPERM` if the child is in another session than the caller.' },
  'setpgid.exec': { file: 'signals.md', line: 134, rows: [], summary: 'It is `EACCES` for a child that has executed a program.' },
  'setpgid.stranger': { file: 'signals.md', line: 151, rows: [], summary: '`setpgid` fails with `ESRCH` if the task is neither the caller nor a child of it.' },
  'setpgid.leader': { file: 'signals.md', line: 164, rows: [], summary: 'The leader of a session stays in its process group: `setpgid` fails with `EPERM`.' },
  'setpgid.group': { file: 'signals.md', line: 177, rows: [], summary: '`setpgid` fails with `EPERM` if the number is not that of the task itself, and no process group in the caller\'s session has it.' },
  'setsid.new': { file: 'signals.md', line: 198, rows: [], summary: '`setsid` makes the caller the leader of a new session and of a new process group in it.' },
  'setsid.leader': { file: 'signals.md', line: 215, rows: [], summary: '`setsid` fails with `EPERM` if some process group has the caller\'s number, its own or one that it has left: a session would then have a group of another session\'s number.' },
  'getpgid.number': { file: 'signals.md', line: 236, rows: [], summary: '`getpgid(pid)` answers the number of the process group of a task, or of the caller for 0, as the caller\'s PID namespace has it; 0 if the group has no number there.' },
  'getsid.number': { file: 'signals.md', line: 254, rows: [], summary: '`getsid(pid)` answers the number of the session of a task in the same way.' },
  'getpgid.esrch': { file: 'signals.md', line: 268, rows: [], summary: '`getpgid` and `getsid` fail with `ESRCH` if no task has the number in the caller\'s PID namespace.' },
  'wait.group': { file: 'signals.md', line: 286, rows: [], summary: '`wait4(0, ...)` asks for children in the caller\'s process group, `wait4(-pgid, ...)` for children in the group that has the number in the caller\'s PID namespace.' },
  'kill.group': { file: 'signals.md', line: 307, rows: ['KILL-2'], summary: '`kill(-pgid, sig)` sends the signal to every member of the process group that has the number in the caller\'s PID namespace, zombies and the caller included.' },
  'kill.own-group': { file: 'signals.md', line: 328, rows: [], summary: '`kill(0, sig)` sends the signal to the caller\'s own process group, which is an object and not a number: members that the caller\'s PID namespace does not see get the signal like the others.' },
  'kill.eperm': { file: 'signals.md', line: 348, rows: ['KILL-4'], summary: '`kill` fails with `EPERM` unless it may signal at least one of those it means: the caller itself; a task whose real or saved user id is the caller\'s real or effective one; any task if the caller has `CAP_KILL` over that task\'s user namespace.' },
  'kill.kuid': { file: 'signals.md', line: 385, rows: [], summary: 'User ids are compared as the kernel stores them, whatever user namespaces they are in: the same kuid may signal from one user namespace into another, in both directions, and the same name for another kuid may not.' },
  'kill.sigcont': { file: 'signals.md', line: 406, rows: [], summary: '`SIGCONT` may be sent to every task of the caller\'s session, whatever its user ids.' },
  'kill.all.eperm': { file: 'signals.md', line: 421, rows: [], summary: '`kill(-1, sig)` returns 0 also if it may signal none of those it means.' },
  'sigaction.set': { file: 'signals.md', line: 444, rows: [], summary: '`sigaction` sets what is done with a signal from then on.' },
  'sigaction.einval': { file: 'signals.md', line: 465, rows: [], summary: '`sigaction` fails with `EINVAL` for `SIGKILL`, `SIGSTOP` and numbers that are no signals.' },
  'sigaction.exec': { file: 'signals.md', line: 479, rows: [], summary: 'Who executes a program goes on to ignore what it ignored, and does with every other signal what is the default; flags are forgotten.' },
  'sigaction.fork': { file: 'signals.md', line: 497, rows: [], summary: 'A new task does with every signal what its maker does.' },
  'signal.ignored': { file: 'signals.md', line: 515, rows: [], summary: 'A signal that a task ignores does nothing to it.' },
  'signal.handler': { file: 'signals.md', line: 530, rows: [], summary: 'A signal for which a task has a handler calls it, and does nothing else.' },
  'sigmask.set': { file: 'signals.md', line: 547, rows: [], summary: '`sigprocmask` adds signals to those that are blocked (`SIG_BLOCK`), takes them away (`SIG_UNBLOCK`), or names all that are (`SIG_SETMASK`).' },
  'sigmask.einval': { file: 'signals.md', line: 566, rows: [], summary: '`sigprocmask` fails with `EINVAL` if it is asked for anything else.' },
  'sigmask.fork': { file: 'signals.md', line: 576, rows: [], summary: 'A new task has the same signals blocked as its maker, and none that wait.' },
  'signal.blocked': { file: 'signals.md', line: 592, rows: [], summary: 'A blocked signal waits, whatever would be done with it: ignored signals too, and those from which an init is protected.' },
  'signal.init.unblocked': { file: 'signals.md', line: 610, rows: [], summary: 'A signal with default disposition that waited for an init because it was blocked is dropped when it is unblocked.' },
  'signal.once': { file: 'signals.md', line: 626, rows: [], summary: 'A signal below 32 that waits already is not kept a second time.' },
  'sigwait.eagain': { file: 'signals.md', line: 647, rows: [], summary: '`sigtimedwait` with a timeout of 0 takes the first signal among those it asks for, and fails with `EAGAIN` if none of them waits.' },
  'siginfo.pid': { file: 'signals.md', line: 665, rows: [], summary: 'A receiver that sees the sender is told the number that the *sender\'s* PID namespace has for it.' },
  'siginfo.pid.outside': { file: 'signals.md', line: 684, rows: [], summary: 'A receiver that does not see the sender, because it is in a PID namespace above, is told 0.' },
  'siginfo.uid': { file: 'signals.md', line: 697, rows: [], summary: 'A receiver is told the sender\'s real user id as the receiver\'s user namespace calls it, and 65534 if it has no name for it there.' },
  'signal.child': { file: 'signals.md', line: 719, rows: [], summary: 'A parent that has `SIGCHLD` blocked, and does not ignore it, finds out from it which child has died, stopped or gone on: by the parent\'s number for it, the parent\'s name for its real user, and what `waitid` would say.' },
  'signal.child.uid': { file: 'signals.md', line: 740, rows: [], summary: 'What a parent is told of a child that stops or goes on has the child\'s user translated twice: the parent\'s name for it, taken for a name in the child\'s user namespace, is looked up there once more.' },
  'wait.ignored': { file: 'signals.md', line: 760, rows: [], summary: 'If a parent ignores `SIGCHLD`, or has said `SA_NOCLDWAIT`, its children with the exit signal `SIGCHLD` leave no zombies: they are gone when they die, and orphans that come to it dead are gone at once.' },
  'signal.stop': { file: 'signals.md', line: 783, rows: [], summary: '`SIGSTOP`, `SIGTSTP`, `SIGTTIN` and `SIGTTOU` stop a task by default: it makes no calls, and of the signals that are sent to it takes `SIGKILL` alone.' },
  'signal.stop.orphan': { file: 'signals.md', line: 808, rows: [], summary: '`SIGTSTP`, `SIGTTIN` and `SIGTTOU` do nothing by default in a process group that is orphaned: one in which no member\'s parent is in the same session and outside of the group.' },
  'signal.continue': { file: 'signals.md', line: 824, rows: [], summary: '`SIGCONT` continues a stopped task when it is sent, also if it is blocked or ignored, and drops stop signals that wait; a stop signal drops a `SIGCONT` that waits.' },
  'pgrp.orphaned': { file: 'signals.md', line: 849, rows: [], summary: 'When a death takes from a process group its last connection to the rest of the session, and a member of it is stopped, every member gets `SIGHUP` and then `SIGCONT` from the kernel.' },
  'task.pdeathsig.sent': { file: 'signals.md', line: 881, rows: [], summary: 'When a task dies, each of its children gets the signal it has asked for with `PR_SET_PDEATHSIG`, from the dying task: forced on an init that is in a namespace below.' },
  'wait.stopped': { file: 'signals.md', line: 902, rows: [], summary: 'With `WUNTRACED` a wait answers also for a child that has stopped, once for each stop.' },
  'wait.continued': { file: 'signals.md', line: 916, rows: [], summary: 'With `WCONTINUED` a wait answers also for a child that goes on after a stop, once for each time.' },
  'waitid.answer': { file: 'signals.md', line: 937, rows: [], summary: '`waitid` answers for a child that is ready: its number and the name of its real user to the caller, what has happened, and the exit status or signal; with `WNOHANG` 0 if none is.' },
  'waitid.options': { file: 'signals.md', line: 954, rows: ['WAITID-1'], summary: '`waitid` fails with `EINVAL` if an option bit is set that it does not know; `WUNTRACED` is its `WSTOPPED`.' },
  'waitid.events': { file: 'signals.md', line: 964, rows: ['WAITID-1'], summary: '`waitid` fails with `EINVAL` if none of `WEXITED`, `WSTOPPED` and `WCONTINUED` is given.' },
  'waitid.id': { file: 'signals.md', line: 974, rows: ['WAITID-1'], summary: '`waitid` fails with `EINVAL` for an unknown idtype, for `P_PID` with a number that is not positive, and for `P_PGID` with a negative one; `P_PGID` with 0 means the caller\'s own group.' },
  'waitid.pidfd': { file: 'signals.md', line: 988, rows: ['WAITID-2'], summary: 'With `P_PIDFD` the id is a pidfd, and the child is the one that it means.' },
  'waitid.pidfd.nonblock': { file: 'signals.md', line: 1009, rows: ['WAITID-4'], summary: 'A pidfd that was opened with `PIDFD_NONBLOCK` keeps the caller from sleeping: if nothing has happened yet it is told `EAGAIN`, or 0 with `WNOHANG`.' },
  'waitid.echild': { file: 'signals.md', line: 1027, rows: ['WAITID-3'], summary: '`waitid` fails with `ECHILD` if no child of the caller matches.' },
  'waitid.nowait': { file: 'signals.md', line: 1043, rows: [], summary: 'With `WNOWAIT` the child stays as it is, and can be waited for again.' },
  'sock.pair': { file: 'sockets.md', line: 14, rows: [], summary: '`socketpair` makes two sockets and gives the caller the two lowest descriptors.' },
  'sock.not': { file: 'sockets.md', line: 32, rows: [], summary: 'A call that is about sockets fails with `ENOTSOCK` if the open file is none.' },
  'sock.empty': { file: 'sockets.md', line: 46, rows: [], summary: '`recvmsg` fails with `EAGAIN` if there is no message and there may be one yet.' },
  'sock.net': { file: 'sockets.md', line: 62, rows: [], summary: 'A socket belongs to the network namespace in which its maker was, wherever it goes, and keeps it.' },
  'sock.net.cap': { file: 'sockets.md', line: 83, rows: [], summary: 'That takes `CAP_NET_ADMIN` over the owner of the namespace: else `EPERM`.' },
  'sock.end': { file: 'sockets.md', line: 102, rows: [], summary: 'Of `SOCK_SEQPACKET`, `recvmsg` answers 0 when the other end is closed and everything that it sent has been received.' },
  'sock.reset': { file: 'sockets.md', line: 117, rows: [], summary: 'If the end that was closed had messages that nobody had received, the next `sendmsg` or `recvmsg` fails with `ECONNRESET`, once.' },
  'sock.pipe': { file: 'sockets.md', line: 132, rows: [], summary: 'Of `SOCK_SEQPACKET`, `sendmsg` to an end that is closed fails with `EPIPE`.' },
  'sock.refused': { file: 'sockets.md', line: 146, rows: [], summary: 'Of `SOCK_DGRAM`, the first `sendmsg` to an end that is closed fails with `ECONNREFUSED`, and ends the connection.' },
  'sock.unconnected': { file: 'sockets.md', line: 160, rows: [], summary: 'Every later one fails with `ENOTCONN`.' },
  'scm.rights': { file: 'sockets.md', line: 168, rows: [], summary: 'Who receives a message with a descriptor in it gets a new one of its own, the lowest that is free, which means the same open file.' },
  'scm.rights.truncated': { file: 'sockets.md', line: 192, rows: [], summary: 'Who may have no descriptor more gets the message without it, and `MSG_CTRUNC` in `msg_flags` instead of an error; the open file is let go of.' },
  'scm.rights.bad': { file: 'sockets.md', line: 210, rows: [], summary: '`sendmsg` fails with `EBADF` if it passes a descriptor that is not open.' },
  'scm.rights.flight': { file: 'sockets.md', line: 225, rows: [], summary: 'A message that nobody has received keeps the open file that it passes, and so a namespace in which nobody is.' },
  'scm.cred.passcred': { file: 'sockets.md', line: 253, rows: [], summary: 'Who receives a message is told the credentials if the option `SO_PASSCRED` of its socket is set just then; others are not, whatever was sent.' },
  'scm.cred.own': { file: 'sockets.md', line: 271, rows: [], summary: 'If the sender claims nothing, the kernel puts its pid and its real user and group id into the message, provided that one of the two sockets has `SO_PASSCRED` at that time.' },
  'scm.cred.absent': { file: 'sockets.md', line: 287, rows: [], summary: 'A message that was sent while nobody asked for credentials has none: whoever asks for them afterwards is told pid 0 and the overflow ids.' },
  'scm.cred.translated': { file: 'sockets.md', line: 301, rows: [], summary: 'The pid is told as the reader\'s PID namespace has it, 0 if it is not visible there, and the ids as its user namespace has them, the overflow id (65534) if they have no name there.' },
  'scm.cred.unmapped': { file: 'sockets.md', line: 325, rows: [], summary: 'Who claims an id that means nothing in its user namespace is refused: `EINVAL`.' },
  'scm.cred.pid': { file: 'sockets.md', line: 339, rows: [], summary: 'A pid that is not its own is claimed only with `CAP_SYS_ADMIN` over the user namespace that owns the caller\'s PID namespace: else `EPERM`.' },
  'scm.cred.uid': { file: 'sockets.md', line: 359, rows: [], summary: 'A user id that is not the caller\'s real, effective or saved one is claimed only with `CAP_SETUID` over its own user namespace: else `EPERM`.' },
  'scm.cred.gid': { file: 'sockets.md', line: 374, rows: [], summary: 'The same holds for the group id and `CAP_SETGID`.' },
  'scm.cred.nobody': { file: 'sockets.md', line: 388, rows: [], summary: 'Who may claim any pid is refused one that means nobody, no task, no group and no session: `ESRCH`.' },
  'sock.peercred': { file: 'sockets.md', line: 403, rows: [], summary: '`SO_PEERCRED` answers who made the pair: its pid and its effective ids at that time, in the names of the reader.' },
  'sock.peerpidfd': { file: 'sockets.md', line: 424, rows: [], summary: '`SO_PEERPIDFD` gives the caller a pidfd for that process, closed by `execve`, also where the process is not visible, and when it is gone.' },
  'task.fork.pid': { file: 'task.md', line: 36, rows: [], summary: '`fork` and `clone` make a new task and return its pid, as a number of the caller\'s own PID namespace.' },
  'task.fork.parent': { file: 'task.md', line: 50, rows: [], summary: 'The parent of a new task is the task that made it, unless `CLONE_PARENT` was given.' },
  'task.fork.namespaces': { file: 'task.md', line: 63, rows: [], summary: 'A new task is a member of the PID namespace its maker aims children at (`pid_for_children`), and aims its own children there too.' },
  'task.clone.parent': { file: 'task.md', line: 80, rows: [], summary: 'With `CLONE_PARENT` the new task is a sibling of the caller: its parent is the caller\'s parent, who is also the one that waits for it.' },
  'task.clone.parent.init': { file: 'task.md', line: 101, rows: ['CLONE-6'], summary: 'The init of a PID namespace cannot use `CLONE_PARENT`: `clone` fails with `EINVAL`.' },
  'task.vfork': { file: 'task.md', line: 119, rows: [], summary: 'With `CLONE_VFORK` the call does not return before the new task executes a program or dies: before it lets go of the memory that it was made with, shared or not.' },
  'task.vfork.done': { file: 'task.md', line: 135, rows: [], summary: 'Then it goes on.' },
  'task.vfork.killed': { file: 'task.md', line: 141, rows: [], summary: 'Whoever waits so is not woken by a signal that it handles, nor stopped.' },
  'task.unshare.flags': { file: 'task.md', line: 171, rows: ['UNSHARE-1'], summary: '`unshare` fails with `EINVAL` if any bit is set that it does not know, even when other bits ask for something it could do.' },
  'task.unshare.nothing': { file: 'task.md', line: 185, rows: [], summary: '`unshare(0)` succeeds and changes nothing.' },
  'task.refused.unchanged': { file: 'task.md', line: 199, rows: [], summary: 'A call that fails changes nothing: what it had already made is undone.' },
  'task.exit.status': { file: 'task.md', line: 221, rows: [], summary: 'Only the low eight bits of the number given to `_exit` are kept as the exit status.' },
  'task.exit.zombie': { file: 'task.md', line: 236, rows: [], summary: 'A dead task remains as a zombie until its parent has waited for it.' },
  'task.exit.autoreap': { file: 'task.md', line: 251, rows: [], summary: 'If the parent ignores `SIGCHLD` the dead task is gone at once, without being a zombie first.' },
  'task.orphan.init': { file: 'task.md', line: 272, rows: [], summary: 'The children of a dying task become children of the init of that task\'s PID namespace, unless there is a subreaper to take them.' },
  'task.orphan.subreaper': { file: 'task.md', line: 290, rows: [], summary: 'If an ancestor of the dying task in the same PID namespace is a subreaper, the nearest such ancestor becomes the parent of the children.' },
  'task.orphan.outside': { file: 'task.md', line: 318, rows: [], summary: 'A task whose parent is outside its PID namespace, such as an init, remains such a task when that parent dies: the rules are those of the parent\'s namespace.' },
  'task.subreaper.set': { file: 'task.md', line: 336, rows: [], summary: '`prctl(PR_SET_CHILD_SUBREAPER, n)` makes the caller a subreaper if `n` is not 0 and makes it an ordinary task again if it is.' },
  'task.subreaper.descendants': { file: 'task.md', line: 356, rows: [], summary: 'Becoming a subreaper counts for the descendants that exist already, not only for later ones.' },
  'task.subreaper.fork': { file: 'task.md', line: 377, rows: [], summary: 'A new task is not a subreaper, whatever its maker is.' },
  'wait.options': { file: 'task.md', line: 402, rows: ['WAIT-1'], summary: '`wait4` fails with `EINVAL` if an option bit is set that it does not know.' },
  'wait.intmin': { file: 'task.md', line: 414, rows: ['WAIT-2'], summary: '`wait4` of the smallest integer, -2147483648, fails with `ESRCH`: it is the number that has no positive counterpart and so names no process group.' },
  'wait.echild': { file: 'task.md', line: 425, rows: ['WAIT-3'], summary: '`wait4` fails with `ECHILD` if no child of the caller matches, dead or alive.' },
  'wait.nohang': { file: 'task.md', line: 441, rows: ['WAIT-4'], summary: 'With `WNOHANG`, `wait4` returns 0 if a child matches and none that matches is ready.' },
  'wait.blocks': { file: 'task.md', line: 455, rows: ['WAIT-4'], summary: 'Without `WNOHANG`, `wait4` blocks as long as a child matches and none that matches is ready.' },
  'wait.reap': { file: 'task.md', line: 468, rows: [], summary: '`wait4` takes a zombie away.' },
  'wait.any': { file: 'task.md', line: 485, rows: [], summary: '`wait4(-1, ...)` takes any child that is ready, each one once.' },
  'kill.intmin': { file: 'task.md', line: 509, rows: ['KILL-1'], summary: '`kill` of the smallest integer, -2147483648, fails with `ESRCH`.' },
  'kill.esrch': { file: 'task.md', line: 519, rows: ['KILL-2'], summary: '`kill` fails with `ESRCH` if no task in sight has the number, be the signal valid or not.' },
  'kill.einval': { file: 'task.md', line: 535, rows: ['KILL-3'], summary: '`kill` fails with `EINVAL` if the signal is negative or greater than 64.' },
  'kill.check': { file: 'task.md', line: 549, rows: [], summary: 'Signal 0 is never sent: the call does the checks and tells whether the target exists.' },
  'kill.zombie': { file: 'task.md', line: 562, rows: [], summary: 'A zombie accepts every signal: `kill` returns 0 and nothing happens.' },
  'kill.ignored': { file: 'task.md', line: 576, rows: [], summary: '`SIGCHLD`, `SIGCONT`, `SIGURG` and `SIGWINCH` do nothing by default: `kill` returns 0 and the target lives on.' },
  'kill.fatal': { file: 'task.md', line: 592, rows: [], summary: 'Every other signal kills the target, whose end is then `CLD_KILLED` with that signal.' },
  'kill.all': { file: 'task.md', line: 608, rows: ['KILL-5'], summary: '`kill(-1, sig)` sends the signal to every task that the caller\'s namespace sees, except the caller and the one with number 1 there.' },
  'thread.new': { file: 'threads.md', line: 14, rows: [], summary: '`clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD)` makes a thread of the caller\'s process.' },
  'thread.getpid': { file: 'threads.md', line: 32, rows: [], summary: '`getpid` of any thread answers the number of the leader, and so does `getppid` of a child of any thread.' },
  'thread.gettid': { file: 'threads.md', line: 46, rows: [], summary: '`gettid` answers the caller\'s own number in its PID namespace.' },
  'thread.proc-self': { file: 'threads.md', line: 61, rows: [], summary: '`/proc/self` is the directory of the leader, `/proc/thread-self` that of the caller.' },
  'thread.status': { file: 'threads.md', line: 81, rows: [], summary: 'The line `Threads` of `/proc/PID/status` counts the threads of the process, among them a leader that is dead.' },
  'thread.exit': { file: 'threads.md', line: 100, rows: [], summary: '`exit` ends the caller alone, if its process has other threads that live.' },
  'thread.exit-group': { file: 'threads.md', line: 116, rows: [], summary: 'All threads of a process end if one calls `_exit`, or if a signal kills it, whichever of them the signal was sent to.' },
  'thread.gone': { file: 'threads.md', line: 134, rows: [], summary: 'A thread that is not the leader leaves nothing behind when it dies: its number is free, and nobody can wait for it.' },
  'thread.leader': { file: 'threads.md', line: 150, rows: [], summary: 'A leader that ends before its threads is a zombie that nobody can wait for.' },
  'thread.stop': { file: 'threads.md', line: 171, rows: [], summary: 'A signal that stops one thread stops all threads of the process, and `SIGCONT` to any of them continues all.' },
  'thread.exec': { file: 'threads.md', line: 192, rows: [], summary: 'A thread that executes a program is the only one of its process afterwards: all others end, nobody is told of that, and their children are its children.' },
  'thread.exec.leader': { file: 'threads.md', line: 211, rows: [], summary: 'If it was not the leader it is from then on: it has the leader\'s number, is in its process group and session, and waits to be reaped by the parent of the process.' },
  'thread.wait': { file: 'threads.md', line: 235, rows: ['WAIT-3'], summary: 'A thread waits for the children of all threads of its process, unless it says `__WNOTHREAD`: then for those that it has made or inherited itself.' },
  'thread.orphan': { file: 'threads.md', line: 251, rows: [], summary: 'The children of a thread that ends go to another thread of its process, if one lives, before anybody else is asked.' },
  'thread.init': { file: 'threads.md', line: 269, rows: [], summary: 'The init of a PID namespace is there as long as one of its threads is: orphans of the namespace go to a thread that lives, and the last one to end takes the namespace with it.' },
  'thread.tgkill.positive': { file: 'threads.md', line: 292, rows: [], summary: '`tgkill` and `tkill` fail with `EINVAL` if a number is not positive.' },
  'thread.tgkill': { file: 'threads.md', line: 307, rows: [], summary: '`tgkill` and `tkill` send a signal that no other thread takes, with the code `SI_TKILL`.' },
  'thread.pidfd.open': { file: 'threads.md', line: 331, rows: ['PIDFD-4'], summary: '`pidfd_open` of a thread that is not the leader of its process fails with `ENOENT` without `PIDFD_THREAD`.' },
  'thread.pidfd': { file: 'threads.md', line: 346, rows: [], summary: '`clone` with `CLONE_PIDFD` and `CLONE_THREAD` gives a pidfd of the thread, as does `pidfd_open` with `PIDFD_THREAD`.' },
  'thread.pidfd.scope': { file: 'threads.md', line: 365, rows: [], summary: '`pidfd_send_signal` is for the process, or through a pidfd of a thread for that thread.' },
  'thread.access': { file: 'threads.md', line: 395, rows: ['PTRACE-0'], summary: 'A thread may look into every other thread of its process, whatever its credentials are.' },
  'thread.unshare': { file: 'threads.md', line: 409, rows: ['UNSHARE-2'], summary: '`unshare` fails with `EINVAL` if it is asked for `CLONE_THREAD`, `CLONE_SIGHAND`, `CLONE_VM` or `CLONE_NEWUSER`, and the caller is not the only thread of its process.' },
  'thread.setns.user': { file: 'threads.md', line: 427, rows: ['SETNS-USER-2'], summary: '`setns` with a user namespace other than the caller\'s own fails with `EINVAL` if the caller is not the only thread of its process, whatever it may do.' },
  'thread.namespaces': { file: 'threads.md', line: 445, rows: [], summary: 'Every other kind of namespace a thread can leave by itself: `unshare` and `setns` move the caller and no other thread, and `clone` can make a thread in new ones.' },
  'thread.init.signal': { file: 'threads.md', line: 471, rows: [], summary: 'An init is killed by a signal that would do nothing to it (`pid.init.protected`) if that is sent to a thread which has it blocked, while another thread has not.' },
  'time.clock': { file: 'time.md', line: 15, rows: [], summary: '`CLOCK_MONOTONIC`, `CLOCK_MONOTONIC_RAW` and `CLOCK_MONOTONIC_COARSE` are ahead by the monotonic offset of the caller\'s time namespace, `CLOCK_BOOTTIME` by its boottime offset.' },
  'time.clock.date': { file: 'time.md', line: 34, rows: [], summary: '`CLOCK_REALTIME`, `CLOCK_REALTIME_COARSE` and `CLOCK_TAI` are the same in every time namespace.' },
  'time.sleep': { file: 'time.md', line: 49, rows: [], summary: '`clock_nanosleep` with `TIMER_ABSTIME` sleeps until the caller\'s own clock says so: where the time is past already, it does not sleep.' },
  'time.uptime': { file: 'time.md', line: 70, rows: [], summary: 'The first number of `/proc/uptime` is `CLOCK_BOOTTIME` as the reader has it.' },
  'time.copy': { file: 'time.md', line: 86, rows: [], summary: 'A new time namespace has the offsets of that which its maker\'s children would have been in.' },
  'time.frozen': { file: 'time.md', line: 108, rows: [], summary: 'From the moment that a task enters a time namespace its offsets stay what they are, also when nobody is in it any more.' },
  'time.exec': { file: 'time.md', line: 129, rows: [], summary: '`execve` takes its caller into the time namespace that its children would be in.' },
  'time.offsets.open': { file: 'time.md', line: 172, rows: ['TOFF-1'], summary: 'Opening `timens_offsets` for writing is `EACCES` for who neither owns the file nor has `CAP_DAC_OVERRIDE` over its owner.' },
  'time.offsets.whole': { file: 'time.md', line: 189, rows: ['TOFF-2'], summary: 'A write that does not start at the beginning of the file, or is of 4096 bytes or more, is `EINVAL`.' },
  'time.offsets.syntax': { file: 'time.md', line: 207, rows: ['TOFF-2'], summary: 'A line is `monotonic` or `1`, or `boottime` or `7`; a number of seconds, with or without a minus sign; and a number of nanoseconds below 1000000000.' },
  'time.offsets.negative': { file: 'time.md', line: 232, rows: [], summary: 'Numbers are taken modulo 2^64, and the nanoseconds, which are read as a number without a sign, are compared as one that has a sign: those from 2^63 on are negative, and let through.' },
  'time.offsets.nobody': { file: 'time.md', line: 247, rows: ['TOFF-3'], summary: 'Reading or writing by a descriptor is `ESRCH` when the task is gone for good.' },
  'time.offsets.cap': { file: 'time.md', line: 266, rows: ['TOFF-4'], summary: 'Setting offsets is `EPERM` if who opened the file lacked `CAP_SYS_TIME` over the user namespace that owns the time namespace.' },
  'time.offsets.range': { file: 'time.md', line: 286, rows: ['TOFF-5'], summary: 'Setting offsets is `ERANGE` if the seconds are more than 9223372036 in either direction, or if the clock would stand before 0 or beyond 4611686018 seconds.' },
  'time.offsets.frozen': { file: 'time.md', line: 305, rows: ['TOFF-6'], summary: 'Setting offsets is `EACCES` if somebody is in the time namespace, or was.' },
  'time.offsets.set': { file: 'time.md', line: 323, rows: [], summary: 'A write sets the offsets of at most two lines, one after the other, all or none; it is as long as what it has taken, and lines after the second one are left.' },
  'time.offsets.read': { file: 'time.md', line: 338, rows: [], summary: 'Reading shows the offsets of the time namespace that the task\'s children will be in, to everybody.' },
  'user.new': { file: 'user.md', line: 16, rows: [], summary: '`CLONE_NEWUSER` makes a user namespace below the caller\'s.' },
  'user.new.depth': { file: 'user.md', line: 34, rows: ['USERNS-NEW-1', 'CLONE-9', 'UNSHARE-5'], summary: 'A user namespace more than 32 levels below the initial one can have none below it: `ENOSPC`.' },
  'user.new.chroot': { file: 'user.md', line: 40, rows: ['USERNS-NEW-3', 'CLONE-9', 'UNSHARE-5'], summary: 'Making a user namespace fails with `EPERM` if the caller\'s root is not that of its mount namespace.' },
  'user.new.mapped': { file: 'user.md', line: 54, rows: ['USERNS-NEW-4', 'CLONE-9', 'UNSHARE-5'], summary: 'Making a user namespace fails with `EPERM` if the caller\'s effective user or group id has no name in the user namespace it is in.' },
  'user.map': { file: 'user.md', line: 82, rows: [], summary: 'A write that is not refused gives names to ids, and answers its length in bytes.' },
  'user.map.open': { file: 'user.md', line: 99, rows: ['MAP-1'], summary: 'A map can be opened for writing by who has the effective user id of the task whose file it is, or `CAP_DAC_OVERRIDE` in a user namespace where both effective ids of that task have names; else `EACCES`.' },
  'user.map.initial': { file: 'user.md', line: 116, rows: ['MAP-3'], summary: 'The maps of the initial user namespace cannot be written: `EPERM`.' },
  'user.map.opener': { file: 'user.md', line: 127, rows: ['MAP-4'], summary: 'A map can be written only through a file that was opened in the user namespace itself or in the one right above it: else `EPERM`, whatever capabilities the opener has.' },
  'user.map.whole': { file: 'user.md', line: 143, rows: ['MAP-5'], summary: 'A map is written in one write, at the beginning of the file and with less than a page of 4096 bytes: else `EINVAL`.' },
  'user.map.once': { file: 'user.md', line: 150, rows: ['MAP-6'], summary: 'Each map can be written successfully once: later writes fail with `EPERM`, whatever they write.' },
  'user.map.cap': { file: 'user.md', line: 164, rows: ['MAP-7'], summary: 'The opener needs `CAP_SYS_ADMIN` over the user namespace to write its `uid_map` or `gid_map`: else `EPERM`.' },
  'user.map.syntax': { file: 'user.md', line: 182, rows: ['MAP-8', 'MAP-9'], summary: 'Each line has three decimal numbers with blanks between them, and may begin and end with blanks; the last one may do without its line feed.' },
  'user.map.range': { file: 'user.md', line: 201, rows: ['MAP-10'], summary: 'A line is about at least one id, and not about 4294967295, which is none: else `EINVAL`.' },
  'user.map.overlap': { file: 'user.md', line: 218, rows: ['MAP-11'], summary: 'No id may stand in two lines, neither on the side of the new names nor on that of the old ones: else `EINVAL`.' },
  'user.map.lines': { file: 'user.md', line: 232, rows: ['MAP-12'], summary: 'A map has at most 340 lines: else `EINVAL`.' },
  'user.map.root': { file: 'user.md', line: 238, rows: ['MAP-13'], summary: 'A line of `uid_map` that begins at user 0 of the namespace above needs `CAP_SETFCAP`: of the opener over that namespace, or, if the opener is in the new one, of its creator when it was made.' },
  'user.map.permitted': { file: 'user.md', line: 256, rows: ['MAP-14'], summary: 'Anybody may give a name to one id: the opener\'s own effective one, if the opener\'s user id owns the namespace; of groups only where `setgroups` is denied.' },
  'user.map.above': { file: 'user.md', line: 289, rows: ['MAP-15'], summary: 'The old names of a line must be in one line of the map of the namespace above: else `EPERM`, also where two lines together have them.' },
  'user.map.read': { file: 'user.md', line: 306, rows: [], summary: 'A map shows its lines as they were written; one of more than five lines sorted by the first number.' },
  'user.map.opened': { file: 'user.md', line: 330, rows: [], summary: 'An open map is that of the user namespace in which its task was when it was opened, and has the credentials of who opened it: their user namespace, ids and capabilities are the opener\'s at that time, whoever writes.' },
  'file.seek': { file: 'user.md', line: 354, rows: [], summary: 'A read or write by descriptor starts where the last one of the same open file has ended, or where `lseek` has put it.' },
  'user.map.pwrite': { file: 'user.md', line: 374, rows: ['MAP-2'], summary: '`pwrite` to a map or to the file setgroups fails with `ESPIPE`.' },
  'fd.mode': { file: 'user.md', line: 388, rows: [], summary: '`write` to what was not opened for writing, and `read` from what was not opened for reading, fail with `EBADF`.' },
  'user.setgroups': { file: 'user.md', line: 409, rows: [], summary: 'A user namespace allows `setgroups` if the one above does when it is made.' },
  'user.setgroups.read': { file: 'user.md', line: 429, rows: [], summary: 'Reading the file answers `allow` or `deny`, of the user namespace that the task is in.' },
  'user.setgroups.cap': { file: 'user.md', line: 443, rows: ['SG-1'], summary: 'Opening the file for writing fails with `EACCES` without `CAP_SYS_ADMIN` over the user namespace, after the question of [user.map.open](#the-maps).' },
  'user.setgroups.text': { file: 'user.md', line: 459, rows: ['SG-2'], summary: 'What is written is `allow` or `deny`, with nothing but blanks and line feeds behind it, seven bytes at most, and from the beginning: else `EINVAL`.' },
  'user.setgroups.denied': { file: 'user.md', line: 475, rows: ['SG-3'], summary: '`allow` fails with `EPERM` where `setgroups` is denied.' },
  'user.setgroups.late': { file: 'user.md', line: 487, rows: ['SG-4'], summary: '`deny` fails with `EPERM` once the `gid_map` has been written.' },
  'user.limit': { file: 'user.md', line: 507, rows: ['CLONE-9', 'CLONE-15', 'CLONE-16', 'CLONE-20', 'CLONE-21', 'CLONE-22', 'CLONE-23', 'UNSHARE-5', 'UNSHARE-7', 'UNSHARE-10', 'UNSHARE-11', 'USERNS-NEW-2'], summary: 'Making a namespace fails with `ENOSPC` if as many of its kind, made by the caller\'s effective user, are owned by the same user namespace as may be; or if in a user namespace above as many are there on account of who made the user namespace below.' },
  'user.limit.late': { file: 'user.md', line: 547, rows: ['CLONE-20', 'UNSHARE-10', 'USERNS-NEW-2'], summary: 'User, PID and network namespaces are released some time after nobody refers to them any more.' },
  'user.limit.read': { file: 'user.md', line: 573, rows: [], summary: 'Reading such a file answers the limit.' },
  'user.limit.set': { file: 'user.md', line: 587, rows: [], summary: 'Writing it sets the limit, also to less than there are.' },
  'user.limit.cap': { file: 'user.md', line: 603, rows: [], summary: 'Opening it for writing fails with `EACCES` without `CAP_SYS_RESOURCE` over the user namespace.' },
  'user.limit.range': { file: 'user.md', line: 616, rows: [], summary: 'A limit is a number from 0 to 2147483647: else `EINVAL`.' },
  'user.life': { file: 'user.md', line: 633, rows: [], summary: 'A user namespace exists as long as a task, dead or alive, has credentials in it, or a namespace of any kind is owned by it, or there is a user namespace below it.' },
  'uts.copy': { file: 'uts.md', line: 13, rows: [], summary: 'A new UTS namespace starts with the nodename and the domainname of the one its maker is in.' },
  'uts.clone': { file: 'uts.md', line: 26, rows: [], summary: '`clone(CLONE_NEWUTS)` puts the child into a new UTS namespace.' },
  'uts.unshare': { file: 'uts.md', line: 41, rows: [], summary: '`unshare(CLONE_NEWUTS)` moves the caller into a new UTS namespace.' },
  'uts.set.cap': { file: 'uts.md', line: 64, rows: ['UTS-1'], summary: '`sethostname` fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns its UTS namespace.' },
  'uts.set.length': { file: 'uts.md', line: 82, rows: ['UTS-2'], summary: '`sethostname(name, len)` fails with `EINVAL` if `len` is negative or greater than 64.' },
  'uts.set.fault': { file: 'uts.md', line: 99, rows: ['UTS-3'], summary: '`sethostname` and `setdomainname` fail with `EFAULT` if the length is good and the name cannot be read.' },
  'uts.set.name': { file: 'uts.md', line: 113, rows: [], summary: 'The new name is the first `len` bytes of `name`.' },
  'uts.set.empty': { file: 'uts.md', line: 128, rows: [], summary: 'A `len` of 0 makes the name empty.' },
  'uts.sysctl.read': { file: 'uts.md', line: 146, rows: [], summary: 'Reading `/proc/sys/kernel/hostname` or `domainname` shows the name in the reader\'s own UTS namespace.' },
  'uts.sysctl.owner': { file: 'uts.md', line: 162, rows: [], summary: 'Opening them for writing fails with `EACCES` if the caller\'s effective user id is not 0 in the initial user namespace.' },
  'uts.sysctl.write': { file: 'uts.md', line: 187, rows: [], summary: 'The name becomes the text up to the first line feed or zero byte, and no more than 64 bytes of it.' },
  'uts.sysctl.empty': { file: 'uts.md', line: 202, rows: [], summary: 'Writing nothing changes nothing.' },
  'uts.shared': { file: 'uts.md', line: 215, rows: [], summary: 'All tasks of a UTS namespace read the names that any one of them has set last.' },
  'uts.isolated': { file: 'uts.md', line: 230, rows: [], summary: 'Nothing that happens in one UTS namespace can be seen in another.' },
  'uts.life': { file: 'uts.md', line: 246, rows: [], summary: 'A UTS namespace exists as long as a running task is in it, whoever made it.' },
} as const;

/** The id of a clause: one that is misspelt or withdrawn does not compile. */
export type ClauseId = keyof typeof clauses;

/** The executable examples; `line` is that of the first line of the trace in `file`. */
export const examples = [
  {
    clauses: ['pid.unshare.once', 'pid.children'],
    file: 'README.md',
    line: 77,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = EINVAL             # pid.unshare.once
A: fork() = _ as B
B: getpid() = 1`,
  },
  {
    clauses: ['cgroup.root'],
    file: 'cgroup.md',
    line: 21,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: read("/proc/self/cgroup") = "/a"
A: clone(CLONE_NEWCGROUP|SIGCHLD) = _ as B
B: read("/proc/self/cgroup") = "/"
B: read("/proc/A/cgroup") = "/"
A: read("/proc/B/cgroup") = "/a"
A: unshare(CLONE_NEWCGROUP) = 0
A: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.view'],
    file: 'cgroup.md',
    line: 41,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: mkdir("/sys/fs/cgroup/c", 0755) = 0
A: fork() = _ as B
A: fork() = _ as C
B: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
C: write("/sys/fs/cgroup/c/cgroup.procs", "0") = 1
B: unshare(CLONE_NEWCGROUP) = 0
B: read("/proc/self/cgroup") = "/"
B: read("/proc/A/cgroup") = "/../.."
B: read("/proc/C/cgroup") = "/../../c"
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
B: read("/proc/A/cgroup") = "/.."
C: setresuid(1000, 1000, 1000) = 0
C: read("/proc/B/cgroup") = "/a/b"`,
  },
  {
    clauses: ['cgroup.view', 'setns.enter'],
    file: 'cgroup.md',
    line: 61,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: clone(CLONE_NEWCGROUP|SIGCHLD) = _ as B
B: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
B: read("/proc/self/cgroup") = "/.."
A: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
A: open("/proc/B/ns/cgroup", O_RDONLY) = _ as fd1
A: read("/proc/self/cgroup") = "/"
A: setns(fd1, CLONE_NEWCGROUP) = 0
A: read("/proc/self/cgroup") = "/.."`,
  },
  {
    clauses: ['cgroup.view.removed'],
    file: 'cgroup.md',
    line: 80,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = _ as B
B: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
B: _exit(0) = died
A: read("/proc/B/cgroup") = "/a"
A: rmdir("/sys/fs/cgroup/a") = 0
A: read("/proc/B/cgroup") = "/a (deleted)"
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: read("/proc/B/cgroup") = "/a (deleted)"`,
  },
  {
    clauses: ['cgroup.view', 'cgroup.rmdir'],
    file: 'cgroup.md',
    line: 94,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: unshare(CLONE_NEWCGROUP) = 0
A: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
A: rmdir("/sys/fs/cgroup/a") = 0
A: read("/proc/self/cgroup") = "/.."
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: read("/proc/self/cgroup") = "/../a"`,
  },
  {
    clauses: ['cgroup.mountinfo'],
    file: 'cgroup.md',
    line: 113,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: read("/proc/self/mountinfo", cgroup2) = "/"
A: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
A: clone(CLONE_NEWCGROUP|SIGCHLD) = _ as B
A: clone(CLONE_NEWNS|SIGCHLD) = _ as C
B: read("/proc/self/mountinfo", cgroup2) = "/../.."
B: read("/proc/C/mountinfo", cgroup2) = "/../.."
C: read("/proc/B/mountinfo", cgroup2) = "/"
B: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
B: read("/proc/self/mountinfo", cgroup2) = "/../.."`,
  },
  {
    clauses: ['cgroup.fork'],
    file: 'cgroup.md',
    line: 133,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: fork() = _ as B
A: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
A: read("/proc/B/cgroup") = "/a"`,
  },
  {
    clauses: ['cgroup.path'],
    file: 'cgroup.md',
    line: 154,
    trace: `A: mkdir("/sys/fs/cgroup/nowhere/a", 0755) = ENOENT              # cgroup.path
A: mkdir("/sys/fs/cgroup/cgroup.procs/a", 0755) = ENOTDIR        # cgroup.path
A: rmdir("/sys/fs/cgroup/a") = ENOENT                            # cgroup.path
A: rmdir("/sys/fs/cgroup/cgroup.procs") = ENOTDIR                # cgroup.path
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = ENOENT          # cgroup.path
A: open("/sys/fs/cgroup/a", O_RDONLY) = ENOENT                   # cgroup.path`,
  },
  {
    clauses: ['cgroup.dir.owner'],
    file: 'cgroup.md',
    line: 169,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: mkdir("/sys/fs/cgroup/b", 0755) = EACCES                      # cgroup.dir.owner
B: mkdir("/sys/fs/cgroup/a", 0755) = EEXIST                      # cgroup.mkdir.exists
B: rmdir("/sys/fs/cgroup/a") = EACCES                            # cgroup.dir.owner
B: rmdir("/sys/fs/cgroup/cgroup.procs") = EACCES                 # cgroup.dir.owner
A: chown("/sys/fs/cgroup/a", 1000, 1000) = 0
B: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
B: rmdir("/sys/fs/cgroup/a/b") = 0
B: rmdir("/sys/fs/cgroup/a") = EACCES                            # cgroup.dir.owner`,
  },
  {
    clauses: ['cgroup.mkdir'],
    file: 'cgroup.md',
    line: 189,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: chown("/sys/fs/cgroup/a", 1000, 1000) = 0
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
B: mkdir("/sys/fs/cgroup/a/b/c", 0755) = 0
B: open("/sys/fs/cgroup/a/b/cgroup.procs", O_WRONLY) = _ as fd1`,
  },
  {
    clauses: ['cgroup.mkdir.exists'],
    file: 'cgroup.md',
    line: 205,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a", 0755) = EEXIST                      # cgroup.mkdir.exists
A: mkdir("/sys/fs/cgroup/a/cgroup.procs", 0755) = EEXIST         # cgroup.mkdir.exists`,
  },
  {
    clauses: ['cgroup.mkdir.name'],
    file: 'cgroup.md',
    line: 217,
    trace: `A: mkdir("/sys/fs/cgroup/two\\nlines", 0755) = EINVAL             # cgroup.mkdir.name`,
  },
  {
    clauses: ['cgroup.rmdir'],
    file: 'cgroup.md',
    line: 228,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: rmdir("/sys/fs/cgroup/a") = 0
A: rmdir("/sys/fs/cgroup/a") = ENOENT                            # cgroup.path`,
  },
  {
    clauses: ['cgroup.rmdir.busy'],
    file: 'cgroup.md',
    line: 241,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: rmdir("/sys/fs/cgroup/a") = EBUSY                             # cgroup.rmdir.busy
A: rmdir("/sys/fs/cgroup/a/b") = 0
A: fork() = _ as B
B: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: rmdir("/sys/fs/cgroup/a") = EBUSY                             # cgroup.rmdir.busy
B: _exit(0) = died
A: rmdir("/sys/fs/cgroup/a") = 0`,
  },
  {
    clauses: ['cgroup.chown'],
    file: 'cgroup.md',
    line: 259,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: chown("/sys/fs/cgroup/a", 1000, 1000) = 0
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
B: open("/sys/fs/cgroup/a/cgroup.procs", O_WRONLY) = EACCES      # cgroup.procs.open
A: chown("/sys/fs/cgroup/a/cgroup.procs", 1000, 1000) = 0
B: open("/sys/fs/cgroup/a/cgroup.procs", O_WRONLY) = _ as fd1`,
  },
  {
    clauses: ['cgroup.chown.cap'],
    file: 'cgroup.md',
    line: 276,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: chown("/sys/fs/cgroup/a", 1000, 0) = 0
A: setresuid(-1, 1000, -1) = 0
A: chown("/sys/fs/cgroup/a", 0, 0) = EPERM                       # cgroup.chown.cap
A: chown("/sys/fs/cgroup/a", 1000, 7) = EPERM                    # cgroup.chown.cap
A: chown("/sys/fs/cgroup/a", 1000, 0) = 0
A: chown("/sys/fs/cgroup/a/cgroup.procs", 1000, 0) = EPERM       # cgroup.chown.cap`,
  },
  {
    clauses: ['cgroup.procs.move'],
    file: 'cgroup.md',
    line: 301,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: write("/sys/fs/cgroup/a/cgroup.procs", "2\\n") = 2
A: read("/proc/B/cgroup") = "/a"
A: read("/proc/self/cgroup") = "/"
B: write("/sys/fs/cgroup/cgroup.procs", "1") = 1
A: read("/proc/B/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.procs.open'],
    file: 'cgroup.md',
    line: 317,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: write("/sys/fs/cgroup/a/cgroup.procs", "junk") = EACCES       # cgroup.procs.open
B: open("/sys/fs/cgroup/a/cgroup.procs", O_RDONLY) = _ as fd1
B: write(fd1, "0") = EBADF                                       # fd.mode`,
  },
  {
    clauses: ['cgroup.procs.removed'],
    file: 'cgroup.md',
    line: 332,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a/cgroup.procs", O_RDWR) = _ as fd1
A: rmdir("/sys/fs/cgroup/a") = 0
A: write(fd1, "0") = ENODEV                                      # cgroup.procs.removed
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write(fd1, "") = ENODEV                                       # cgroup.procs.removed`,
  },
  {
    clauses: ['cgroup.procs.empty'],
    file: 'cgroup.md',
    line: 347,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "") = 0
A: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.procs.syntax'],
    file: 'cgroup.md',
    line: 360,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "1 2") = EINVAL        # cgroup.procs.syntax
A: write("/sys/fs/cgroup/a/cgroup.procs", "-1") = EINVAL         # cgroup.procs.syntax
A: write("/sys/fs/cgroup/a/cgroup.procs", "self") = EINVAL       # cgroup.procs.syntax
A: write("/sys/fs/cgroup/a/cgroup.procs", "4294967296") = EINVAL # cgroup.procs.syntax
A: write("/sys/fs/cgroup/a/cgroup.procs", " 0x1\\n") = 5
A: read("/proc/self/cgroup") = "/a"`,
  },
  {
    clauses: ['cgroup.procs.nobody'],
    file: 'cgroup.md',
    line: 376,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: write("/sys/fs/cgroup/cgroup.procs", "3") = ESRCH             # cgroup.procs.nobody
B: write("/sys/fs/cgroup/cgroup.procs", "2") = ESRCH             # cgroup.procs.nobody`,
  },
  {
    clauses: ['cgroup.procs.common'],
    file: 'cgroup.md',
    line: 389,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: chown("/sys/fs/cgroup/a/b/cgroup.procs", 1000, 1000) = 0
A: fork() = _ as B
B: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
B: open("/sys/fs/cgroup/a/b/cgroup.procs", O_WRONLY) = _ as fd1
B: setresuid(1000, 1000, 1000) = 0
B: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = EACCES        # cgroup.procs.common
A: chown("/sys/fs/cgroup/a/cgroup.procs", 1000, 1000) = 0
B: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
B: write("/sys/fs/cgroup/a/cgroup.procs", "1") = EACCES          # cgroup.procs.common
B: write(fd1, "1") = 1
A: read("/proc/self/cgroup") = "/a/b"`,
  },
  {
    clauses: ['cgroup.procs.threads'],
    file: 'cgroup.md',
    line: 411,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD}) = 2 as B
A: write("/sys/fs/cgroup/a/cgroup.procs", "2") = 1
A: read("/proc/self/cgroup") = "/a"
B: read("/proc/thread-self/cgroup") = "/a"
B: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
A: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.procs.dead'],
    file: 'cgroup.md',
    line: 427,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = 2 as B
B: _exit(0) = died
A: write("/sys/fs/cgroup/a/cgroup.procs", "2") = 1
A: read("/proc/B/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.clone'],
    file: 'cgroup.md',
    line: 448,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: open("/sys/fs/cgroup/a/cgroup.procs", O_RDONLY) = _ as fd2
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = _ as B
B: read("/proc/self/cgroup") = "/a"
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd2}) = EBADF  # clone3.cgroup.bad
A: open("/sys/fs/cgroup/a", O_PATH) = _ as fd3
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd3}) = _ as C
C: read("/proc/self/cgroup") = "/a"`,
  },
  {
    clauses: ['cgroup.root.into'],
    file: 'cgroup.md',
    line: 466,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: clone3({flags: CLONE_INTO_CGROUP|CLONE_NEWCGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = _ as B
B: read("/proc/self/cgroup") = "/"
B: read("/proc/A/cgroup") = "/.."`,
  },
  {
    clauses: ['cgroup.clone.removed'],
    file: 'cgroup.md',
    line: 480,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: rmdir("/sys/fs/cgroup/a") = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = ENOENT  # cgroup.clone.removed
A: fork() = 3 as B`,
  },
  {
    clauses: ['cgroup.clone.owner'],
    file: 'cgroup.md',
    line: 495,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: setresuid(-1, 1000, -1) = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = EACCES  # cgroup.clone.owner
A: setresuid(-1, 0, -1) = 0
A: chown("/sys/fs/cgroup/a/cgroup.procs", 1000, 0) = 0
A: setresuid(-1, 1000, -1) = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = EACCES  # cgroup.clone.owner
A: setresuid(-1, 0, -1) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: setresuid(-1, 1000, -1) = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = _ as B`,
  },
  {
    clauses: ['cgroup.clone.thread'],
    file: 'cgroup.md',
    line: 517,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_INTO_CGROUP, cgroup: fd1}) = EOPNOTSUPP  # cgroup.clone.thread
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_INTO_CGROUP, cgroup: fd1}) = _ as B
B: read("/proc/thread-self/cgroup") = "/a"
B: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.type.read'],
    file: 'cgroup.md',
    line: 545,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b/c", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/d", 0755) = 0
A: read("/sys/fs/cgroup/a/cgroup.type") = "domain"
A: write("/sys/fs/cgroup/a/b/cgroup.type", "threaded") = 8
A: read("/sys/fs/cgroup/a/cgroup.type") = "domain threaded"
A: read("/sys/fs/cgroup/a/b/cgroup.type") = "threaded"
A: read("/sys/fs/cgroup/a/b/c/cgroup.type") = "domain invalid"
A: read("/sys/fs/cgroup/a/d/cgroup.type") = "domain invalid"
A: rmdir("/sys/fs/cgroup/a/b/c") = 0
A: rmdir("/sys/fs/cgroup/a/b") = 0
A: read("/sys/fs/cgroup/a/d/cgroup.type") = "domain"`,
  },
  {
    clauses: ['cgroup.type.threaded'],
    file: 'cgroup.md',
    line: 568,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", " threaded\\n") = 10
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: read("/sys/fs/cgroup/a/b/cgroup.type") = "domain invalid"
A: write("/sys/fs/cgroup/a/b/cgroup.type", "threaded") = 8
A: fork() = _ as B
B: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
A: read("/proc/B/cgroup") = "/a/b"
A: read("/sys/fs/cgroup/cgroup.type") = "domain threaded"`,
  },
  {
    clauses: ['cgroup.type.empty'],
    file: 'cgroup.md',
    line: 586,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "") = 0
A: read("/sys/fs/cgroup/a/cgroup.type") = "domain"`,
  },
  {
    clauses: ['cgroup.type.syntax'],
    file: 'cgroup.md',
    line: 598,
    trace: `A: write("/sys/fs/cgroup/cgroup.type", "domain") = EINVAL                # cgroup.type.syntax
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/a/cgroup.type", "domain") = EINVAL              # cgroup.type.syntax
A: write("/sys/fs/cgroup/a/cgroup.type", "thread") = EINVAL              # cgroup.type.syntax`,
  },
  {
    clauses: ['cgroup.type.again'],
    file: 'cgroup.md',
    line: 612,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8`,
  },
  {
    clauses: ['cgroup.type.populated'],
    file: 'cgroup.md',
    line: 626,
    trace: `A: write("/sys/fs/cgroup/cgroup.type", "threaded") = EOPNOTSUPP          # cgroup.type.populated
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = EOPNOTSUPP        # cgroup.type.populated`,
  },
  {
    clauses: ['cgroup.type.invalid'],
    file: 'cgroup.md',
    line: 640,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/b", 0755) = 0
A: mkdir("/sys/fs/cgroup/b/c", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/b/c/cgroup.type", "threaded") = EOPNOTSUPP      # cgroup.type.invalid
A: write("/sys/fs/cgroup/b/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/b/c/cgroup.type", "threaded") = 8`,
  },
  {
    clauses: ['cgroup.type.mixed'],
    file: 'cgroup.md',
    line: 657,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/b", 0755) = 0
A: fork() = _ as B
B: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: write("/sys/fs/cgroup/b/cgroup.type", "threaded") = EOPNOTSUPP        # cgroup.type.mixed
B: _exit(0) = died
A: write("/sys/fs/cgroup/b/cgroup.type", "threaded") = 8`,
  },
  {
    clauses: ['cgroup.procs.invalid'],
    file: 'cgroup.md',
    line: 674,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/b", 0755) = 0
A: open("/sys/fs/cgroup/b", O_RDONLY) = _ as fd1
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/b/cgroup.procs", "0") = EOPNOTSUPP              # cgroup.procs.invalid
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = EOPNOTSUPP  # cgroup.procs.invalid
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1`,
  },
  {
    clauses: ['cgroup.procs.keeps'],
    file: 'cgroup.md',
    line: 714,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/sys/user/max_cgroup_namespaces", "1") = 1
B: fork() = _ as C
A: open("/proc/self/ns/cgroup", O_RDONLY) = _ as fd1
B: unshare(CLONE_NEWCGROUP) = 0
A: open("/proc/B/ns/cgroup", O_RDONLY) = _ as fd2
A: setns(fd2, CLONE_NEWCGROUP) = 0
A: open("/sys/fs/cgroup/cgroup.procs", O_RDONLY) = _ as fd3
A: setns(fd1, CLONE_NEWCGROUP) = 0
A: close(fd2) = 0
B: _exit(0) = died
C: unshare(CLONE_NEWCGROUP) = ENOSPC                     # user.limit
A: close(fd3) = 0
C: unshare(CLONE_NEWCGROUP) = 0`,
  },
  {
    clauses: ['channel.signal'],
    file: 'channels.md',
    line: 30,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['channel.signal'],
    file: 'channels.md',
    line: 36,
    trace: `A: fork() = _ as B
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
C: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['channel.exit'],
    file: 'channels.md',
    line: 50,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: _exit(0) = died
A: sigpending() = [SIGCHLD]`,
  },
  {
    clauses: ['channel.wait'],
    file: 'channels.md',
    line: 64,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: _exit(3) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 3}
A: kill(B, 0) = ESRCH`,
  },
  {
    clauses: ['channel.group'],
    file: 'channels.md',
    line: 77,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: setpgid(B, 0) = 0
A: getpgid(B) = B`,
  },
  {
    clauses: ['channel.numbers'],
    file: 'channels.md',
    line: 93,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = 2 as C
A: fork() = 4 as D`,
  },
  {
    clauses: ['channel.set-tid'],
    file: 'channels.md',
    line: 106,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone3({exit_signal: SIGCHLD, set_tid: [1, 7]}, 88) = 7 as B
B: getpid() = 1`,
  },
  {
    clauses: ['channel.proc'],
    file: 'channels.md',
    line: 122,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: stat("/proc/B/ns/uts") = _ as uts
B: stat("/proc/self/ns/uts") = uts
B: stat("/proc/A/ns/uts") = EACCES`,
  },
  {
    clauses: ['channel.pidfd-getfd'],
    file: 'channels.md',
    line: 135,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
B: open("/proc/self/ns/uts", O_RDONLY) = 3
A: pidfd_open(B, 0) = 3
A: pidfd_getfd(3, 3, 0) = 4
A: setns(4, CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['channel.setns'],
    file: 'channels.md',
    line: 151,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("inside", 6) = 0
A: open("/proc/B/ns/uts", O_RDONLY) = 3
A: setns(3, CLONE_NEWUTS) = 0
A: uname() = {nodename: "inside"}`,
  },
  {
    clauses: ['channel.map'],
    file: 'channels.md',
    line: 168,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: getuid() = 65534
A: write("/proc/B/uid_map", "0 0 1") = 5
B: getuid() = 0`,
  },
  {
    clauses: ['channel.limits'],
    file: 'channels.md',
    line: 182,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/uid_map", "0 0 1") = 5
A: write("/proc/self/gid_map", "0 0 1") = 5
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/sys/user/max_uts_namespaces", "0") = 1
B: unshare(CLONE_NEWUTS) = ENOSPC`,
  },
  {
    clauses: ['channel.offsets'],
    file: 'channels.md',
    line: 199,
    trace: `A: fork() = _ as B
B: unshare(CLONE_NEWTIME) = 0
A: write("/proc/B/timens_offsets", "monotonic 5 0") = 13
B: fork() = _ as C
A: write("/proc/B/timens_offsets", "monotonic 6 0") = EACCES`,
  },
  {
    clauses: ['channel.cgroup'],
    file: 'channels.md',
    line: 214,
    trace: `A: mkdir("/sys/fs/cgroup/a", 493) = 0
A: clone3({flags: CLONE_NEWUSER|CLONE_NEWCGROUP, exit_signal: SIGCHLD}) = _ as B
A: read("/proc/B/cgroup") = "/"
A: write("/sys/fs/cgroup/a/cgroup.procs", "2") = 1
A: read("/proc/B/cgroup") = "/a"`,
  },
  {
    clauses: ['channel.mount'],
    file: 'channels.md',
    line: 231,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWNS|CLONE_NEWUSER|SIGCHLD) = _ as B
A: mount("none", "/a", "tmpfs", 0, null) = 0
B: mount("none", "/b", "tmpfs", 0, null) = 0
A: umount2("/b", MNT_DETACH) = EINVAL`,
  },
  {
    clauses: ['channel.device'],
    file: 'channels.md',
    line: 247,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: read("/proc/B/net/dev") = ["b", "lo"]`,
  },
  {
    clauses: ['channel.bind'],
    file: 'channels.md',
    line: 261,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
B: bind(3, {sun_path: "\\0x"}) = 0
A: bind(4, {sun_path: "\\0x"}) = EADDRINUSE`,
  },
  {
    clauses: ['channel.mqueue'],
    file: 'channels.md',
    line: 275,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 384, {maxmsg: 1, msgsize: 1}) = 3
A: clone(CLONE_NEWUSER|CLONE_NEWIPC|SIGCHLD) = _ as B
B: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedreceive(3, 1, null) = _`,
  },
  {
    clauses: ['channel.shm'],
    file: 'channels.md',
    line: 289,
    trace: `A: shmget(1, 1, IPC_CREAT|384) = 0
A: shmat(0, 2199023255552, 0) = 2199023255552
A: clone(CLONE_NEWUSER|CLONE_NEWIPC|SIGCHLD) = _ as B
A: shmctl(0, IPC_STAT, null) = {nattch: 2}
B: _exit(0) = died
A: shmctl(0, IPC_STAT, null) = {nattch: 1}`,
  },
  {
    clauses: ['channel.socket'],
    file: 'channels.md',
    line: 305,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/self/ns/uts", O_RDONLY) = 5
A: sendmsg(3, {SCM_RIGHTS: 5}, 0) = 1
B: recvmsg(4, 0) = {SCM_RIGHTS: 5}`,
  },
  {
    clauses: ['channel.shared'],
    file: 'channels.md',
    line: 320,
    trace: `A: open("/proc/self/uid_map", O_RDONLY) = 3
A: clone(CLONE_FILES|CLONE_NEWPID|SIGCHLD) = _ as B
B: close(3) = 0
A: close(3) = EBADF`,
  },
  {
    clauses: ['task.clone.pidfd.place'],
    file: 'clone.md',
    line: 45,
    trace: `A: clone(CLONE_PIDFD|CLONE_PARENT_SETTID|SIGCHLD) = EINVAL     # task.clone.pidfd.place
A: clone(CLONE_PARENT_SETTID|SIGCHLD) = _ as B`,
  },
  {
    clauses: ['task.clone.fs.mnt'],
    file: 'clone.md',
    line: 56,
    trace: `A: clone(CLONE_NEWNS|CLONE_FS|SIGCHLD) = EINVAL                # task.clone.fs.mnt
A: setresuid(1000, 1000, 1000) = 0
A: clone(CLONE_NEWNS|CLONE_FS|SIGCHLD) = EINVAL                # task.clone.fs.mnt
A: clone(CLONE_NEWNS|SIGCHLD) = EPERM                          # task.clone.cap`,
  },
  {
    clauses: ['task.clone.fs.user'],
    file: 'clone.md',
    line: 69,
    trace: `A: clone(CLONE_NEWUSER|CLONE_FS|SIGCHLD) = EINVAL              # task.clone.fs.user`,
  },
  {
    clauses: ['task.clone.thread.sighand'],
    file: 'clone.md',
    line: 79,
    trace: `A: clone(CLONE_THREAD|CLONE_VM|SIGCHLD) = EINVAL               # task.clone.thread.sighand`,
  },
  {
    clauses: ['task.clone.sighand.vm'],
    file: 'clone.md',
    line: 89,
    trace: `A: clone(CLONE_SIGHAND|SIGCHLD) = EINVAL                       # task.clone.sighand.vm
A: clone(CLONE_THREAD|CLONE_SIGHAND|SIGCHLD) = EINVAL          # task.clone.sighand.vm`,
  },
  {
    clauses: ['task.clone.thread.namespaces'],
    file: 'clone.md',
    line: 101,
    trace: `A: clone(CLONE_THREAD|CLONE_SIGHAND|CLONE_VM|CLONE_NEWPID) = EINVAL    # task.clone.thread.namespaces
A: clone(CLONE_THREAD|CLONE_SIGHAND|CLONE_VM|CLONE_NEWUSER) = EINVAL   # task.clone.thread.namespaces`,
  },
  {
    clauses: ['task.clone.thread.aimed'],
    file: 'clone.md',
    line: 112,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone(CLONE_THREAD|CLONE_SIGHAND|CLONE_VM) = EINVAL         # task.clone.thread.aimed`,
  },
  {
    clauses: ['task.clone.pidfd.detached'],
    file: 'clone.md',
    line: 123,
    trace: `A: clone(CLONE_PIDFD|CLONE_DETACHED|SIGCHLD) = EINVAL          # task.clone.pidfd.detached
A: clone(CLONE_DETACHED|SIGCHLD) = 2 as B`,
  },
  {
    clauses: ['task.clone.sysvsem.ipc'],
    file: 'clone.md',
    line: 135,
    trace: `A: clone(CLONE_NEWIPC|CLONE_SYSVSEM|SIGCHLD) = EINVAL          # task.clone.sysvsem.ipc
A: setresuid(1000, 1000, 1000) = 0
A: clone(CLONE_NEWIPC|CLONE_SYSVSEM|SIGCHLD) = EPERM           # task.clone.cap`,
  },
  {
    clauses: ['task.clone.low32'],
    file: 'clone.md',
    line: 149,
    trace: `A: clone(0x100000011) = 2 as B
A: clone(0x120000011) = 3 as C
B: getpid() = 2
C: getpid() = 1`,
  },
  {
    clauses: ['task.clone.newtime'],
    file: 'clone.md',
    line: 163,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: clone(CLONE_NEWTIME|SIGCHLD) = 2 as B
B: stat("/proc/self/ns/time") = time1
B: stat("/proc/self/ns/time_for_children") = time1
B: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = ECHILD                      # wait.echild
A: wait4(B, null, __WCLONE, null) = {pid: B, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['task.exit.signal'],
    file: 'clone.md',
    line: 183,
    trace: `A: fork() = _ as B
B: clone(SIGUSR1) = _ as C
B: clone(SIGWINCH) = _ as D
B: clone(0) = _ as E
B: clone(0x91) = _ as F
D: _exit(0) = died
E: _exit(0) = died
F: _exit(0) = died
B: getpid() = B
C: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGUSR1}`,
  },
  {
    clauses: ['task.exit.signal.orphan'],
    file: 'clone.md',
    line: 206,
    trace: `A: fork() = _ as B
B: fork() = _ as C
C: clone(SIGUSR1) = _ as D
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
C: _exit(0) = died
D: getppid() = B
D: _exit(0) = died
B: wait4(D, null, 0, null) = {pid: D, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['exec.exit-signal'],
    file: 'clone.md',
    line: 223,
    trace: `A: clone(SIGWINCH) = _ as B
B: execve("/nosuid/setuid-root", null, null) = 0
B: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = {pid: B, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['exec.parent'],
    file: 'clone.md',
    line: 237,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD, SIGUSR1]) = 0
A: clone(SIGUSR1) = _ as B
B: clone(CLONE_PARENT|SIGUSR1) = _ as C
A: execve("/tmp/plain", null, null) = 0           # exec.parent
A: clone(SIGUSR1) = _ as D
B: _exit(0) = died
A: sigpending() = [SIGCHLD]
A: wait4(B, null, WNOHANG, null) = ECHILD         # wait.echild
D: _exit(0) = died
A: sigpending() = [SIGUSR1, SIGCHLD]
A: wait4(D, null, __WCLONE, null) = D`,
  },
  {
    clauses: ['wait.clone'],
    file: 'clone.md',
    line: 258,
    trace: `A: clone(SIGWINCH) = 2 as B
A: fork() = 3 as C
B: _exit(1) = died
C: _exit(2) = died
A: wait4(C, null, __WCLONE, null) = ECHILD                     # wait.echild
A: wait4(B, null, 0, null) = ECHILD                            # wait.echild
A: wait4(-1, null, __WCLONE, null) = {pid: B, code: CLD_EXITED, status: 1}
A: wait4(-1, null, __WALL, null) = {pid: C, code: CLD_EXITED, status: 2}`,
  },
  {
    clauses: ['clone3.size.page'],
    file: 'clone.md',
    line: 298,
    trace: `A: clone3({exit_signal: SIGCHLD}, 4097) = E2BIG                # clone3.size.page
A: clone3(1, 4097) = E2BIG                                     # clone3.size.page
A: clone3({exit_signal: SIGCHLD}, 4096) = _ as B`,
  },
  {
    clauses: ['clone3.size.least'],
    file: 'clone.md',
    line: 310,
    trace: `A: clone3({exit_signal: SIGCHLD}, 63) = EINVAL                 # clone3.size.least
A: clone3(1, 0) = EINVAL                                       # clone3.size.least
A: clone3({exit_signal: SIGCHLD}, 64) = _ as B`,
  },
  {
    clauses: ['clone3.fault'],
    file: 'clone.md',
    line: 322,
    trace: `A: clone3(null) = EFAULT                                       # clone3.fault
A: clone3(1, 4096) = EFAULT                                    # clone3.fault`,
  },
  {
    clauses: ['clone3.size.unknown'],
    file: 'clone.md',
    line: 333,
    trace: `A: clone3({exit_signal: SIGCHLD, reserved: 1}, 96) = E2BIG     # clone3.size.unknown
A: clone3({exit_signal: SIGCHLD, reserved: 0}, 96) = 2 as B
A: clone3({exit_signal: SIGCHLD, reserved: 1}, 88) = 3 as C`,
  },
  {
    clauses: ['clone3.set-tid.size'],
    file: 'clone.md',
    line: 346,
    trace: `A: clone3({exit_signal: SIGCHLD, set_tid: [50], set_tid_size: 33}) = EINVAL    # clone3.set-tid.size
A: clone3({exit_signal: SIGCHLD, set_tid: [50], set_tid_size: 0}) = EINVAL     # clone3.set-tid.size
A: clone3({exit_signal: SIGCHLD, set_tid_size: 1}) = EINVAL                    # clone3.set-tid.size
A: clone3({exit_signal: SIGCHLD, set_tid: [50]}, 64) = 2 as B`,
  },
  {
    clauses: ['clone3.exit-signal'],
    file: 'clone.md',
    line: 359,
    trace: `A: clone3({exit_signal: 65}) = EINVAL                          # clone3.exit-signal
A: clone3({exit_signal: 0x100000011}) = EINVAL                 # clone3.exit-signal
A: clone3({exit_signal: 64}) = _ as B`,
  },
  {
    clauses: ['clone3.cgroup'],
    file: 'clone.md',
    line: 372,
    trace: `A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: 0x80000000}) = EINVAL   # clone3.cgroup
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: 50}, 80) = EINVAL       # clone3.cgroup`,
  },
  {
    clauses: ['clone3.set-tid.fault'],
    file: 'clone.md',
    line: 383,
    trace: `A: clone3({exit_signal: SIGCHLD, set_tid: 1, set_tid_size: 1}) = EFAULT    # clone3.set-tid.fault
A: clone3({exit_signal: 65, set_tid: 1, set_tid_size: 1}) = EINVAL         # clone3.exit-signal`,
  },
  {
    clauses: ['clone3.flags'],
    file: 'clone.md',
    line: 395,
    trace: `A: clone3({flags: CLONE_DETACHED, exit_signal: SIGCHLD}) = EINVAL          # clone3.flags
A: clone3({flags: 0x400000000, exit_signal: SIGCHLD}) = EINVAL             # clone3.flags
A: clone3({flags: CLONE_NEWPID|1, exit_signal: SIGCHLD}) = EINVAL          # clone3.flags`,
  },
  {
    clauses: ['clone3.clear-sighand'],
    file: 'clone.md',
    line: 407,
    trace: `A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_CLEAR_SIGHAND}) = EINVAL    # clone3.clear-sighand
A: clone3({flags: CLONE_CLEAR_SIGHAND, exit_signal: SIGCHLD}) = _ as B`,
  },
  {
    clauses: ['clone3.exit-signal.parent'],
    file: 'clone.md',
    line: 418,
    trace: `A: fork() = _ as B
B: clone3({flags: CLONE_PARENT, exit_signal: SIGCHLD}) = EINVAL            # clone3.exit-signal.parent
B: clone3({flags: CLONE_PARENT}) = 3 as C
C: getppid() = A
C: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['clone3.stack'],
    file: 'clone.md',
    line: 433,
    trace: `A: clone3({exit_signal: SIGCHLD, stack: 0, stack_size: 4096}) = EINVAL     # clone3.stack
A: clone3({exit_signal: SIGCHLD, stack_size: 0}) = EINVAL                  # clone3.stack`,
  },
  {
    clauses: ['clone3.newtime', 'ns.fork.time'],
    file: 'clone.md',
    line: 445,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = _ as B
B: stat("/proc/self/ns/time") = _ as time2
B: stat("/proc/self/ns/time_for_children") = time2
A: stat("/proc/self/ns/time") = time1
A: stat("/proc/self/ns/time_for_children") = time1`,
  },
  {
    clauses: ['clone3.set-tid'],
    file: 'clone.md',
    line: 466,
    trace: `A: clone3({exit_signal: SIGCHLD, set_tid: [200]}) = 200 as B
A: fork() = 2 as C
A: clone3({flags: CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1, 40]}) = 40 as D
D: read("/proc/self/status", NSpid) = [40, 1]
D: fork() = 2 as E
E: read("/proc/self/status", NSpid) = [3, 2]
D: clone3({exit_signal: SIGCHLD, set_tid: [7]}) = 7 as F
F: read("/proc/self/status", NSpid) = [4, 7]`,
  },
  {
    clauses: ['clone3.set-tid.levels'],
    file: 'clone.md',
    line: 484,
    trace: `A: clone3({exit_signal: SIGCHLD, set_tid: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}) = EINVAL # clone3.set-tid.levels`,
  },
  {
    clauses: ['clone3.set-tid.range'],
    file: 'clone.md',
    line: 494,
    trace: `A: clone3({exit_signal: SIGCHLD, set_tid: [0]}) = EINVAL                   # clone3.set-tid.range
A: clone3({exit_signal: SIGCHLD, set_tid: [4194304]}) = EINVAL             # clone3.set-tid.range
A: clone3({exit_signal: SIGCHLD, set_tid: [4194303]}) = 4194303 as B
A: write("/proc/sys/kernel/pid_max", "400") = 3
A: clone3({exit_signal: SIGCHLD, set_tid: [400]}) = EINVAL                 # clone3.set-tid.range`,
  },
  {
    clauses: ['clone3.set-tid.first'],
    file: 'clone.md',
    line: 508,
    trace: `A: clone3({flags: CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [2]}) = EINVAL   # clone3.set-tid.first
A: unshare(CLONE_NEWPID) = 0
A: clone3({exit_signal: SIGCHLD, set_tid: [2]}) = EINVAL                        # clone3.set-tid.first
A: clone3({exit_signal: SIGCHLD, set_tid: [1]}) = 2 as B`,
  },
  {
    clauses: ['clone3.set-tid.cap'],
    file: 'clone.md',
    line: 522,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: clone3({exit_signal: SIGCHLD, set_tid: [50]}) = EPERM                   # clone3.set-tid.cap
A: clone3({flags: CLONE_NEWUSER|CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1]}) = _ as B
A: clone3({flags: CLONE_NEWUSER|CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1, 50]}) = EPERM # clone3.set-tid.cap`,
  },
  {
    clauses: ['clone3.set-tid.exists'],
    file: 'clone.md',
    line: 535,
    trace: `A: fork() = 2 as B
B: _exit(0) = died
A: clone3({exit_signal: SIGCHLD, set_tid: [2]}) = EEXIST                   # clone3.set-tid.exists
A: clone3({flags: CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1, 2]}) = EEXIST # clone3.set-tid.exists
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: clone3({exit_signal: SIGCHLD, set_tid: [2]}) = 2 as C`,
  },
  {
    clauses: ['task.clone.pidfd'],
    file: 'clone.md',
    line: 554,
    trace: `A: clone(CLONE_PIDFD|SIGCHLD) = {pid: 2, pidfd: 3} as B
A: clone3({flags: CLONE_PIDFD|CLONE_FILES, exit_signal: SIGCHLD}) = {pidfd: 4} as C
A: fcntl(4, F_GETFD) = 1
B: fcntl(3, F_GETFD) = EBADF                      # fd.bad
C: pidfd_send_signal(3, SIGKILL, null) = 0        # pidfd.signal
A: wait4(-1, null, 0, null) = B
A: pidfd_send_signal(3, 0, null) = ESRCH          # pidfd.signal.esrch`,
  },
  {
    clauses: ['task.clone.pidfd.fault'],
    file: 'clone.md',
    line: 574,
    trace: `A: clone3({flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD}) = EFAULT   # task.clone.pidfd.fault
A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: fork() = 3 as B`,
  },
  {
    clauses: ['clone3.cgroup.bad'],
    file: 'clone.md',
    line: 586,
    trace: `A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: 50}) = EBADF  # clone3.cgroup.bad
A: fork() = 3 as B`,
  },
  {
    clauses: ['pid.first.failed'],
    file: 'clone.md',
    line: 598,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone3({flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD}) = EFAULT   # task.clone.pidfd.fault
A: fork() = ENOMEM                                                         # pid.dead.enomem
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL                                    # pid.clone.aimed
A: clone3({exit_signal: SIGCHLD, set_tid: [40]}) = EINVAL                  # clone3.set-tid.first
A: stat("/proc/self/ns/pid_for_children") = ENOENT                         # pid.link.unborn`,
  },
  {
    clauses: ['task.clone.share'],
    file: 'clone.md',
    line: 621,
    trace: `A: clone(CLONE_VM|CLONE_FS|SIGCHLD) = _ as B
A: fork() = _ as C
B: prctl(PR_SET_DUMPABLE, 0) = 0
A: prctl(PR_GET_DUMPABLE) = 0
C: prctl(PR_GET_DUMPABLE) = 1
B: chroot("/tmp") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
C: unshare(CLONE_NEWUSER) = 0
B: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as D
D: sigaction(SIGUSR1, {sa_handler: SIG_IGN}) = 0
A: kill(B, SIGUSR1) = 0
B: getpid() = B`,
  },
  {
    clauses: ['pid.zap.sighand'],
    file: 'clone.md',
    line: 643,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_NEWPID|SIGCHLD) = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = ECHILD         # wait.echild
C: _exit(0) = died
A: wait4(-1, null, 0, null) = ECHILD              # wait.echild`,
  },
  {
    clauses: ['exec.mm', 'exec.sighand'],
    file: 'clone.md',
    line: 658,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as B
A: unshare(CLONE_VM) = EINVAL                     # task.unshare.sighand
A: prctl(PR_SET_DUMPABLE, 0) = 0
B: execve("/tmp/plain", null, null) = 0           # exec.mm
B: prctl(PR_GET_DUMPABLE) = 1
A: prctl(PR_GET_DUMPABLE) = 0
A: unshare(CLONE_VM) = 0`,
  },
  {
    clauses: ['exec.fs'],
    file: 'clone.md',
    line: 681,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: clone(CLONE_FS|SIGCHLD) = _ as B
B: execve("/tmp/setuid-root", null, null) = 0     # exec.fs
B: getresuid() = [1000, 1000, 1000]
A: unshare(CLONE_FS) = 0
B: execve("/tmp/setuid-root", null, null) = 0
B: getresuid() = [1000, 0, 0]`,
  },
  {
    clauses: ['task.unshare.sighand'],
    file: 'clone.md',
    line: 698,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as B
A: unshare(CLONE_SIGHAND) = EINVAL                # task.unshare.sighand
B: unshare(CLONE_VM) = EINVAL                     # task.unshare.sighand
A: unshare(CLONE_THREAD) = 0
B: _exit(0) = died
A: unshare(CLONE_SIGHAND) = EINVAL                # task.unshare.sighand
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: unshare(CLONE_SIGHAND|CLONE_VM) = 0`,
  },
  {
    clauses: ['task.unshare.vm'],
    file: 'clone.md',
    line: 716,
    trace: `A: clone(CLONE_VM|SIGCHLD) = _ as B
A: unshare(CLONE_VM) = EINVAL                     # task.unshare.vm
A: unshare(CLONE_SIGHAND) = 0
B: _exit(0) = died
A: unshare(CLONE_VM) = 0`,
  },
  {
    clauses: ['task.unshare.fs'],
    file: 'clone.md',
    line: 731,
    trace: `A: clone(CLONE_FS|SIGCHLD) = _ as B
B: unshare(CLONE_FS) = 0
B: chroot("/tmp") = 0
B: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
A: unshare(CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['setns.user.fs'],
    file: 'clone.md',
    line: 746,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/ns/user", O_RDONLY) = _ as user2
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: setns(user2, CLONE_NEWUSER) = EINVAL           # setns.user.fs
A: unshare(CLONE_FS) = 0
A: setns(user2, CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['setns.mnt.fs'],
    file: 'clone.md',
    line: 761,
    trace: `A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
A: open("/proc/B/ns/mnt", O_RDONLY) = _ as mnt2
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: setns(mnt2, CLONE_NEWNS) = EINVAL              # setns.mnt.fs`,
  },
  {
    clauses: ['setns.pidfd', 'setns.mnt.fs'],
    file: 'clone.md',
    line: 770,
    trace: `A: clone(CLONE_NEWNS|CLONE_NEWUTS|SIGCHLD) = _ as B
A: pidfd_open(B) = 3
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: setns(3, CLONE_NEWNS) = EINVAL                 # setns.mnt.fs
A: setns(3, CLONE_NEWNS|CLONE_NEWUTS) = 0
A: stat("/proc/self/ns/mnt") = _ as mnt2
B: stat("/proc/self/ns/mnt") = mnt2`,
  },
  {
    clauses: ['setns.time.vm'],
    file: 'clone.md',
    line: 786,
    trace: `A: open("/proc/self/ns/time", O_RDONLY) = _ as time1
A: clone(CLONE_VM|SIGCHLD) = _ as B
A: setns(time1, CLONE_NEWTIME) = EUSERS           # setns.time.vm
B: _exit(0) = died
A: setns(time1, CLONE_NEWTIME) = 0`,
  },
  {
    clauses: ['cred.fork'],
    file: 'credentials.md',
    line: 22,
    trace: `A: setresuid(1, 2, 3) = 0
A: fork() = _ as B
B: getresuid() = [1, 2, 3]`,
  },
  {
    clauses: ['cred.enter'],
    file: 'credentials.md',
    line: 36,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: getresuid() = [65534, 65534, 65534]
A: sethostname("a", 1) = EPERM                    # uts.set.cap
A: unshare(CLONE_NEWUTS) = 0
A: sethostname("a", 1) = 0`,
  },
  {
    clauses: ['cred.getuid'],
    file: 'credentials.md',
    line: 53,
    trace: `A: setresuid(1, 2, 0) = 0
A: getuid() = 1
A: geteuid() = 2
A: getgid() = 0
A: unshare(CLONE_NEWUSER) = 0
A: getegid() = 65534`,
  },
  {
    clauses: ['cred.getresuid'],
    file: 'credentials.md',
    line: 69,
    trace: `A: getresuid() = [0, 0, 0]
A: setresgid(1, 2, 3) = 0
A: getresgid() = [1, 2, 3]
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: getresuid() = [65534, 65534, 65534]`,
  },
  {
    clauses: ['cred.status'],
    file: 'credentials.md',
    line: 85,
    trace: `A: setgroups(2, [7, 5]) = 0
A: capset({}, {permitted: [CAP_KILL, CAP_SETUID], effective: [CAP_SETUID]}) = 0
A: read("/proc/self/status", CapPrm) = [CAP_KILL, CAP_SETUID]
A: read("/proc/self/status", CapEff) = [CAP_SETUID]
A: read("/proc/self/status", CapAmb) = []
A: setfsuid(9) = 0
A: read("/proc/self/status", Uid) = [0, 0, 0, 9]
A: read("/proc/self/status", Groups) = [5, 7]
A: unshare(CLONE_NEWUSER) = 0
A: read("/proc/self/status", Uid) = [65534, 65534, 65534, 65534]
A: read("/proc/self/status", Groups) = [65534, 65534]`,
  },
  {
    clauses: ['cred.setuid'],
    file: 'credentials.md',
    line: 111,
    trace: `A: setresuid(1, 2, 3) = 0
A: setuid(3) = 0
A: read("/proc/self/status", Uid) = [1, 3, 3, 3]
A: fork() = _ as B
B: unshare(CLONE_NEWUSER) = 0
B: getuid() = 65534`,
  },
  {
    clauses: ['cred.setuid'],
    file: 'credentials.md',
    line: 120,
    trace: `A: setuid(1000) = 0
A: read("/proc/self/status", Uid) = [1000, 1000, 1000, 1000]`,
  },
  {
    clauses: ['cred.setuid.unmapped'],
    file: 'credentials.md',
    line: 132,
    trace: `A: setuid(-1) = EINVAL                            # cred.setuid.unmapped
A: setgid(-1) = EINVAL                            # cred.setuid.unmapped
A: unshare(CLONE_NEWUSER) = 0
A: setuid(0) = EINVAL                             # cred.setuid.unmapped
A: setgid(65534) = EINVAL                         # cred.setuid.unmapped`,
  },
  {
    clauses: ['cred.setuid.cap'],
    file: 'credentials.md',
    line: 147,
    trace: `A: setresuid(1, 2, 3) = 0
A: setuid(2) = EPERM                              # cred.setuid.cap
A: setuid(0) = EPERM                              # cred.setuid.cap
A: setuid(1) = 0`,
  },
  {
    clauses: ['cred.setreuid'],
    file: 'credentials.md',
    line: 161,
    trace: `A: setreuid(-1, 1) = 0
A: read("/proc/self/status", Uid) = [0, 1, 1, 1]
A: setreuid(1, -1) = 0
A: read("/proc/self/status", Uid) = [1, 1, 1, 1]`,
  },
  {
    clauses: ['cred.setreuid'],
    file: 'credentials.md',
    line: 168,
    trace: `A: setresuid(1, 2, 3) = 0
A: setreuid(-1, 1) = 0
A: read("/proc/self/status", Uid) = [1, 1, 3, 1]`,
  },
  {
    clauses: ['cred.setreuid.cap'],
    file: 'credentials.md',
    line: 181,
    trace: `A: setresuid(1, 2, 3) = 0
A: setreuid(3, -1) = EPERM                        # cred.setreuid.cap
A: setreuid(-1, 0) = EPERM                        # cred.setreuid.cap
A: setreuid(2, 3) = 0
A: getresuid() = [2, 3, 3]`,
  },
  {
    clauses: ['cred.setresuid'],
    file: 'credentials.md',
    line: 195,
    trace: `A: setresuid(-1, 1000, -1) = 0
A: read("/proc/self/status", Uid) = [0, 1000, 0, 1000]
A: setresuid(-1, 0, -1) = 0
A: setresuid(-1, -1, 5) = 0
A: read("/proc/self/status", Uid) = [0, 0, 5, 0]`,
  },
  {
    clauses: ['cred.setresuid.unmapped'],
    file: 'credentials.md',
    line: 210,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: setresuid(0, 0, 0) = EINVAL                    # cred.setresuid.unmapped
A: setresuid(65534, -1, -1) = EINVAL              # cred.setresuid.unmapped
A: setreuid(-1, 0) = EINVAL                       # cred.setresuid.unmapped
A: setregid(0, -1) = EINVAL                       # cred.setresuid.unmapped
A: setresgid(-1, -1, 0) = EINVAL                  # cred.setresuid.unmapped`,
  },
  {
    clauses: ['cred.setresuid.nothing'],
    file: 'credentials.md',
    line: 227,
    trace: `A: setfsuid(7) = 0
A: setresuid(0, -1, 0) = 0                        # cred.setresuid.nothing
A: read("/proc/self/status", Uid) = [0, 0, 0, 7]
A: setresuid(-1, 0, -1) = 0                       # cred.setresuid
A: read("/proc/self/status", Uid) = [0, 0, 0, 0]
A: unshare(CLONE_NEWUSER) = 0
A: setresuid(-1, -1, -1) = 0                      # cred.setresuid.nothing
A: setresgid(-1, -1, -1) = 0                      # cred.setresuid.nothing`,
  },
  {
    clauses: ['cred.setresuid.cap'],
    file: 'credentials.md',
    line: 245,
    trace: `A: setresuid(1, 2, 3) = 0
A: setresuid(0, -1, -1) = EPERM                   # cred.setresuid.cap
A: setresuid(3, 1, 2) = 0
A: getresuid() = [3, 1, 2]`,
  },
  {
    clauses: ['cred.setfsuid'],
    file: 'credentials.md',
    line: 260,
    trace: `A: capset({}, {permitted: [CAP_CHOWN, CAP_SETUID, CAP_KILL], effective: [CAP_CHOWN, CAP_SETUID]}) = 0
A: setfsuid(1000) = 0
A: read("/proc/self/status", CapEff) = [CAP_SETUID]
A: setfsuid(0) = 1000
A: read("/proc/self/status", CapEff) = [CAP_CHOWN, CAP_SETUID]`,
  },
  {
    clauses: ['cred.setfsuid.ignored'],
    file: 'credentials.md',
    line: 275,
    trace: `A: setresgid(1, 2, 3) = 0
A: setresuid(1, 2, 3) = 0
A: setfsuid(7) = 2                                # cred.setfsuid.ignored
A: setfsuid(3) = 2                                # cred.setfsuid
A: setfsuid(-1) = 3                               # cred.setfsuid.ignored
A: setfsgid(7) = 2                                # cred.setfsuid.ignored
A: setfsgid(-1) = 2                               # cred.setfsuid.ignored`,
  },
  {
    clauses: ['cred.setgid'],
    file: 'credentials.md',
    line: 292,
    trace: `A: setregid(-1, 4) = 0
A: read("/proc/self/status", Gid) = [0, 4, 4, 4]
A: setresgid(1, 2, 3) = 0
A: setfsgid(9) = 2
A: read("/proc/self/status", Gid) = [1, 2, 3, 9]
A: setgid(5) = 0
A: read("/proc/self/status", Gid) = [5, 5, 5, 5]
A: sethostname("a", 1) = 0`,
  },
  {
    clauses: ['cred.setgid.cap'],
    file: 'credentials.md',
    line: 310,
    trace: `A: setresgid(1, 2, 3) = 0
A: capset({}, {permitted: [CAP_SETUID], effective: [CAP_SETUID]}) = 0
A: setgid(2) = EPERM                              # cred.setgid.cap
A: setregid(3, -1) = EPERM                        # cred.setgid.cap
A: setresgid(-1, -1, 0) = EPERM                   # cred.setgid.cap
A: setresgid(3, 1, 2) = 0`,
  },
  {
    clauses: ['cred.fixup.lost'],
    file: 'credentials.md',
    line: 331,
    trace: `A: setresuid(1000, 1000, 0) = 0
A: capget({}) = {effective: []}
A: setresuid(-1, 0, -1) = 0
A: sethostname("a", 1) = 0
A: setuid(1000) = 0
A: capget({}) = {effective: [], permitted: []}
A: setuid(0) = EPERM                              # cred.setuid.cap`,
  },
  {
    clauses: ['cred.fixup.effective'],
    file: 'credentials.md',
    line: 348,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_SETUID], effective: [CAP_SETUID]}) = 0
A: setreuid(-1, 1000) = 0
A: capget({}) = {effective: [], permitted: [CAP_KILL, CAP_SETUID]}
A: setreuid(-1, 0) = 0
A: capget({}) = {effective: [CAP_KILL, CAP_SETUID], permitted: [CAP_KILL, CAP_SETUID]}`,
  },
  {
    clauses: ['cred.fixup.keep'],
    file: 'credentials.md',
    line: 363,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_SETUID], effective: [CAP_SETUID]}) = 0
A: prctl(PR_SET_KEEPCAPS, 1) = 0
A: setuid(1000) = 0
A: capget({}) = {effective: [], permitted: [CAP_KILL, CAP_SETUID]}`,
  },
  {
    clauses: ['cred.fixup.off'],
    file: 'credentials.md',
    line: 376,
    trace: `A: prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP) = 0
A: setfsuid(1000) = 0
A: setuid(1000) = 0
A: sethostname("a", 1) = 0
A: setuid(0) = 0`,
  },
  {
    clauses: ['cred.fixup.noroot'],
    file: 'credentials.md',
    line: 391,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: unshare(CLONE_NEWUSER) = 0
A: setresuid(-1, -1, -1) = 0
A: unshare(CLONE_NEWUTS) = 0
A: sethostname("a", 1) = 0`,
  },
  {
    clauses: ['cred.setgroups'],
    file: 'credentials.md',
    line: 410,
    trace: `A: setgroups(3, [30, 10, 20]) = 0
A: getgroups(8) = [10, 20, 30]
A: fork() = _ as B
A: setgroups(0, null) = 0
A: getgroups(8) = []
B: getgroups(8) = [10, 20, 30]`,
  },
  {
    clauses: ['cred.setgroups.cap'],
    file: 'credentials.md',
    line: 425,
    trace: `A: setuid(1000) = 0
A: setgroups(0, null) = EPERM                     # cred.setgroups.cap
A: setgroups(65537, null) = EPERM                 # cred.setgroups.cap`,
  },
  {
    clauses: ['cred.setgroups.map'],
    file: 'credentials.md',
    line: 437,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: setgroups(0, null) = EPERM                     # cred.setgroups.map`,
  },
  {
    clauses: ['cred.setgroups.denied'],
    file: 'credentials.md',
    line: 448,
    trace: `A: fork() = _ as B
B: unshare(CLONE_NEWUSER) = 0
B: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/B/gid_map", "0 0 1") = 5
B: setgroups(0, null) = EPERM                     # cred.setgroups.denied`,
  },
  {
    clauses: ['cred.setgroups.size'],
    file: 'credentials.md',
    line: 462,
    trace: `A: setgroups(65537, null) = EINVAL                # cred.setgroups.size
A: setgroups(-1, null) = EINVAL                   # cred.setgroups.size`,
  },
  {
    clauses: ['cred.setgroups.unmapped'],
    file: 'credentials.md',
    line: 473,
    trace: `A: setgroups(2, [5, -1]) = EINVAL                 # cred.setgroups.unmapped
A: getgroups(8) = []`,
  },
  {
    clauses: ['cred.getgroups'],
    file: 'credentials.md',
    line: 485,
    trace: `A: setgroups(3, [5, 9, 5]) = 0
A: getgroups(0) = 3
A: getgroups(3) = [5, 5, 9]
A: unshare(CLONE_NEWUSER) = 0
A: getgroups(0) = 3
A: getgroups(3) = [65534, 65534, 65534]`,
  },
  {
    clauses: ['cred.getgroups.size'],
    file: 'credentials.md',
    line: 500,
    trace: `A: setgroups(2, [5, 9]) = 0
A: getgroups(1) = EINVAL                          # cred.getgroups.size
A: getgroups(-1) = EINVAL                         # cred.getgroups.size`,
  },
  {
    clauses: ['cred.capset'],
    file: 'credentials.md',
    line: 524,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_CHOWN], effective: [CAP_KILL], inheritable: [CAP_CHOWN]}) = 0
A: capget({}) = {permitted: [CAP_CHOWN, CAP_KILL], effective: [CAP_KILL], inheritable: [CAP_CHOWN]}
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_CHOWN) = 0
A: capset({}, {permitted: [CAP_KILL, CAP_CHOWN]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_CHOWN) = 0
A: sethostname("a", 1) = EPERM                    # uts.set.cap`,
  },
  {
    clauses: ['cred.capset.version'],
    file: 'credentials.md',
    line: 540,
    trace: `A: capset({version: 0}, {}) = EINVAL              # cred.capset.version
A: capget({version: 3}) = EINVAL                  # cred.capset.version
A: capset({}, {permitted: [CAP_KILL, CAP_SYSLOG]}) = 0
A: capget({version: _LINUX_CAPABILITY_VERSION_1}) = {permitted: [CAP_KILL]}
A: capset({version: _LINUX_CAPABILITY_VERSION_1}, {permitted: [CAP_KILL, CAP_SYSLOG]}) = 0
A: capget({}) = {permitted: [CAP_KILL]}`,
  },
  {
    clauses: ['cred.capset.pid'],
    file: 'credentials.md',
    line: 555,
    trace: `A: fork() = _ as B
A: capset({pid: B}, {}) = EPERM                   # cred.capset.pid
B: capset({pid: B}, {}) = 0
B: capset({pid: -1}, {}) = EPERM                  # cred.capset.pid`,
  },
  {
    clauses: ['cred.capset.inheritable'],
    file: 'credentials.md',
    line: 569,
    trace: `A: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL]}) = 0
A: capset({}, {inheritable: [CAP_CHOWN]}) = EPERM # cred.capset.inheritable
A: capset({}, {inheritable: [CAP_KILL]}) = 0`,
  },
  {
    clauses: ['cred.capset'],
    file: 'credentials.md',
    line: 575,
    trace: `A: capset({}, {permitted: [CAP_SETPCAP], effective: [CAP_SETPCAP]}) = 0
A: capset({}, {inheritable: [CAP_CHOWN]}) = 0`,
  },
  {
    clauses: ['cred.capset.bounding'],
    file: 'credentials.md',
    line: 587,
    trace: `A: prctl(PR_CAPBSET_DROP, CAP_CHOWN) = 0
A: capset({}, {inheritable: [CAP_CHOWN]}) = EPERM # cred.capset.bounding`,
  },
  {
    clauses: ['cred.capset.permitted'],
    file: 'credentials.md',
    line: 598,
    trace: `A: capset({}, {permitted: [CAP_SETPCAP], effective: [CAP_SETPCAP]}) = 0
A: capset({}, {permitted: [CAP_KILL]}) = EPERM    # cred.capset.permitted`,
  },
  {
    clauses: ['cred.capset.effective'],
    file: 'credentials.md',
    line: 609,
    trace: `A: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL, CAP_CHOWN]}) = EPERM # cred.capset.effective`,
  },
  {
    clauses: ['cred.capget'],
    file: 'credentials.md',
    line: 620,
    trace: `A: fork() = _ as B
B: capset({}, {permitted: [CAP_KILL]}) = 0
B: _exit(0) = died
A: capget({pid: B}) = {effective: [], permitted: [CAP_KILL], inheritable: []}`,
  },
  {
    clauses: ['cred.capget.negative'],
    file: 'credentials.md',
    line: 633,
    trace: `A: capget({pid: -1}) = EINVAL                     # cred.capget.negative`,
  },
  {
    clauses: ['cred.capget.esrch'],
    file: 'credentials.md',
    line: 643,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: capget({pid: 2}) = ESRCH                       # cred.capget.esrch`,
  },
  {
    clauses: ['cred.prctl.args'],
    file: 'credentials.md',
    line: 658,
    trace: `A: prctl(PR_SET_KEEPCAPS, 2) = EINVAL             # cred.prctl.args
A: prctl(PR_SET_NO_NEW_PRIVS, 0) = EINVAL         # cred.prctl.args
A: prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 1) = EINVAL # cred.prctl.args
A: prctl(PR_GET_NO_NEW_PRIVS, 1) = EINVAL         # cred.prctl.args
A: prctl(PR_CAPBSET_READ, 41) = EINVAL            # cred.prctl.args
A: prctl(PR_CAPBSET_DROP, 41) = EINVAL            # cred.prctl.args
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 41) = EINVAL # cred.prctl.args
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, CAP_KILL) = EINVAL # cred.prctl.args
A: prctl(PR_CAP_AMBIENT, 5, CAP_KILL) = EINVAL    # cred.prctl.args
A: prctl(PR_SET_DUMPABLE, 2) = EINVAL             # cred.prctl.args
A: prctl(PR_SET_PDEATHSIG, 65) = EINVAL           # cred.prctl.args`,
  },
  {
    clauses: ['cred.keepcaps'],
    file: 'credentials.md',
    line: 678,
    trace: `A: prctl(PR_SET_KEEPCAPS, 1) = 0
A: prctl(PR_GET_KEEPCAPS) = 1
A: prctl(PR_GET_SECUREBITS) = SECBIT_KEEP_CAPS
A: fork() = _ as B
A: prctl(PR_SET_KEEPCAPS, 0) = 0
A: prctl(PR_GET_KEEPCAPS) = 0
B: prctl(PR_GET_KEEPCAPS) = 1`,
  },
  {
    clauses: ['cred.keepcaps.locked'],
    file: 'credentials.md',
    line: 694,
    trace: `A: prctl(PR_SET_SECUREBITS, SECBIT_KEEP_CAPS_LOCKED) = 0
A: prctl(PR_SET_KEEPCAPS, 0) = EPERM              # cred.keepcaps.locked`,
  },
  {
    clauses: ['cred.securebits'],
    file: 'credentials.md',
    line: 705,
    trace: `A: prctl(PR_SET_SECUREBITS, SECBIT_NOROOT|SECBIT_NOROOT_LOCKED) = 0
A: prctl(PR_GET_SECUREBITS) = 3
A: unshare(CLONE_NEWUSER) = 0
A: prctl(PR_GET_SECUREBITS) = 0`,
  },
  {
    clauses: ['cred.securebits.locked'],
    file: 'credentials.md',
    line: 718,
    trace: `A: prctl(PR_SET_SECUREBITS, SECBIT_NOROOT_LOCKED) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_NOROOT|SECBIT_NOROOT_LOCKED) = EPERM # cred.securebits.locked
A: prctl(PR_SET_SECUREBITS, 0) = EPERM            # cred.securebits.locked`,
  },
  {
    clauses: ['cred.securebits.unknown'],
    file: 'credentials.md',
    line: 730,
    trace: `A: prctl(PR_SET_SECUREBITS, 0x1000) = EPERM       # cred.securebits.unknown`,
  },
  {
    clauses: ['cred.securebits.cap'],
    file: 'credentials.md',
    line: 742,
    trace: `A: setuid(1000) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_KEEP_CAPS) = EPERM # cred.securebits.cap
A: prctl(PR_SET_SECUREBITS, 0) = EPERM            # cred.securebits.cap
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = EPERM # cred.securebits.cap`,
  },
  {
    clauses: ['cred.nnp'],
    file: 'credentials.md',
    line: 757,
    trace: `A: prctl(PR_GET_NO_NEW_PRIVS) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: fork() = _ as B
B: unshare(CLONE_NEWUSER) = 0
B: prctl(PR_GET_NO_NEW_PRIVS) = 1
B: read("/proc/self/status", NoNewPrivs) = 1`,
  },
  {
    clauses: ['cred.bounding'],
    file: 'credentials.md',
    line: 773,
    trace: `A: prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN) = 1
A: prctl(PR_CAPBSET_DROP, CAP_SYS_ADMIN) = 0
A: prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN) = 0
A: sethostname("a", 1) = 0
A: unshare(CLONE_NEWUSER) = 0
A: prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN) = 1`,
  },
  {
    clauses: ['cred.bounding.cap'],
    file: 'credentials.md',
    line: 789,
    trace: `A: setuid(1000) = 0
A: prctl(PR_CAPBSET_DROP, CAP_KILL) = EPERM       # cred.bounding.cap
A: prctl(PR_CAPBSET_DROP, 41) = EPERM             # cred.bounding.cap`,
  },
  {
    clauses: ['cred.ambient'],
    file: 'credentials.md',
    line: 801,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_CHOWN], inheritable: [CAP_KILL, CAP_CHOWN]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_KILL) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_CHOWN) = 0
A: read("/proc/self/status", CapAmb) = [CAP_CHOWN, CAP_KILL]
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_LOWER, CAP_KILL) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_CHOWN) = 1
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_CHOWN) = 0`,
  },
  {
    clauses: ['cred.ambient.raise'],
    file: 'credentials.md',
    line: 818,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_CHOWN], inheritable: [CAP_KILL]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_CHOWN) = EPERM # cred.ambient.raise
A: capset({}, {inheritable: [CAP_KILL]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_KILL) = EPERM # cred.ambient.raise`,
  },
  {
    clauses: ['cred.ambient.off'],
    file: 'credentials.md',
    line: 831,
    trace: `A: prctl(PR_SET_SECUREBITS, SECBIT_NO_CAP_AMBIENT_RAISE) = 0
A: capset({}, {permitted: [CAP_KILL], inheritable: [CAP_KILL]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_KILL) = EPERM # cred.ambient.off`,
  },
  {
    clauses: ['mm.dumpable'],
    file: 'credentials.md',
    line: 849,
    trace: `A: prctl(PR_GET_DUMPABLE) = 1
A: prctl(PR_SET_DUMPABLE, 0) = 0
A: prctl(PR_GET_DUMPABLE) = 0
A: prctl(PR_SET_DUMPABLE, 1) = 0
A: prctl(PR_GET_DUMPABLE) = 1`,
  },
  {
    clauses: ['mm.dumpable.fork'],
    file: 'credentials.md',
    line: 863,
    trace: `A: prctl(PR_SET_DUMPABLE, 0) = 0
A: fork() = _ as B
A: prctl(PR_SET_DUMPABLE, 1) = 0
B: prctl(PR_GET_DUMPABLE) = 0`,
  },
  {
    clauses: ['mm.dumpable.cleared'],
    file: 'credentials.md',
    line: 878,
    trace: `A: setgroups(1, [5]) = 0
A: setresuid(1, -1, -1) = 0
A: capset({}, {permitted: [CAP_SETUID, CAP_SETGID], effective: [CAP_SETUID, CAP_SETGID]}) = 0
A: prctl(PR_GET_DUMPABLE) = 1
A: setfsgid(7) = 0
A: prctl(PR_GET_DUMPABLE) = 0
A: prctl(PR_SET_DUMPABLE, 1) = 0
A: setresuid(-1, 1, -1) = 0
A: prctl(PR_GET_DUMPABLE) = 0`,
  },
  {
    clauses: ['mm.dumpable'],
    file: 'credentials.md',
    line: 890,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: prctl(PR_GET_DUMPABLE) = 1`,
  },
  {
    clauses: ['task.pdeathsig'],
    file: 'credentials.md',
    line: 902,
    trace: `A: prctl(PR_SET_PDEATHSIG, SIGUSR1) = 0
A: prctl(PR_GET_PDEATHSIG) = SIGUSR1
A: fork() = _ as B
B: prctl(PR_GET_PDEATHSIG) = 0`,
  },
  {
    clauses: ['task.pdeathsig.cleared'],
    file: 'credentials.md',
    line: 915,
    trace: `A: prctl(PR_SET_PDEATHSIG, SIGUSR1) = 0
A: setresuid(1, -1, -1) = 0
A: prctl(PR_GET_PDEATHSIG) = SIGUSR1
A: setresuid(-1, 1, -1) = 0
A: prctl(PR_GET_PDEATHSIG) = 0`,
  },
  {
    clauses: ['chroot.root'],
    file: 'credentials.md',
    line: 935,
    trace: `A: chroot("/tmp") = 0
A: chroot("/") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
A: chdir("..") = 0
A: chroot(".") = 0
A: unshare(CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['chroot.path'],
    file: 'credentials.md',
    line: 951,
    trace: `A: setuid(1000) = 0
A: chroot("/nowhere") = ENOENT                    # chroot.path
A: chroot("/proc/uptime") = ENOTDIR               # chroot.path
A: chdir("nowhere") = ENOENT                      # chroot.path`,
  },
  {
    clauses: ['chroot.cap'],
    file: 'credentials.md',
    line: 965,
    trace: `A: setuid(1000) = 0
A: chroot("/") = EPERM                            # chroot.cap
A: unshare(CLONE_NEWUSER) = 0
A: chroot("/tmp") = 0`,
  },
  {
    clauses: ['chroot.pwd'],
    file: 'credentials.md',
    line: 979,
    trace: `A: chdir("/tmp") = 0
A: chroot("/tmp") = 0
A: chdir("../../..") = 0
A: chroot(".") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot`,
  },
  {
    clauses: ['chroot.fork'],
    file: 'credentials.md',
    line: 993,
    trace: `A: chroot("/tmp") = 0
A: fork() = _ as B
B: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
B: chroot("..") = 0
B: unshare(CLONE_NEWUSER) = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot`,
  },
  {
    clauses: ['exec.path'],
    file: 'credentials.md',
    line: 1015,
    trace: `A: execve("/tmp/nowhere", null, null) = ENOENT    # exec.path`,
  },
  {
    clauses: ['exec.mode'],
    file: 'credentials.md',
    line: 1026,
    trace: `A: execve("/tmp/data", null, null) = EACCES       # exec.mode
A: setgid(1000) = 0
A: setfsuid(7) = 0
A: execve("/tmp/setgid-locking", null, null) = EACCES # exec.mode`,
  },
  {
    clauses: ['exec.ids'],
    file: 'credentials.md',
    line: 1041,
    trace: `A: setresgid(7, 7, 7) = 0
A: setresuid(7, 7, 7) = 0
A: execve("/nosuid/setuid-root", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 7, 7, 7]
A: execve("/tmp/setgid-locking", null, null) = 0
A: read("/proc/self/status", Gid) = [7, 7, 7, 7]
A: execve("/tmp/setuid-1000", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 1000, 1000, 1000]
A: execve("/tmp/setgid-1000", null, null) = 0
A: read("/proc/self/status", Gid) = [7, 1000, 1000, 1000]
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: execve("/tmp/setuid-root", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 1000, 1000, 1000]`,
  },
  {
    clauses: ['exec.ids'],
    file: 'credentials.md',
    line: 1057,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: unshare(CLONE_NEWUSER) = 0
A: execve("/tmp/setuid-root", null, null) = 0
A: setresuid(-1, -1, -1) = 0
A: read("/proc/self/status", CapEff) = []`,
  },
  {
    clauses: ['exec.caps'],
    file: 'credentials.md',
    line: 1073,
    trace: `A: capset({}, {permitted: [CAP_KILL, CAP_CHOWN, CAP_SETUID], effective: [CAP_SETUID], inheritable: [CAP_KILL]}) = 0
A: prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_KILL) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: fork() = _ as B
B: execve("/tmp/plain", null, null) = 0
B: capget({}) = {permitted: [CAP_CHOWN, CAP_KILL, CAP_SETUID], effective: [CAP_CHOWN, CAP_KILL, CAP_SETUID]}
A: prctl(PR_SET_KEEPCAPS, 1) = 0
A: setresuid(-1, 1000, -1) = 0
A: execve("/tmp/plain", null, null) = 0
A: prctl(PR_GET_KEEPCAPS) = 0
A: capget({}) = {permitted: [CAP_CHOWN, CAP_KILL, CAP_SETUID], effective: [CAP_KILL]}`,
  },
  {
    clauses: ['exec.caps'],
    file: 'credentials.md',
    line: 1087,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: execve("/tmp/plain", null, null) = 0
A: capget({}) = {permitted: [], effective: []}
A: unshare(CLONE_NEWUTS) = EPERM                  # task.unshare.cap`,
  },
  {
    clauses: ['exec.nnp'],
    file: 'credentials.md',
    line: 1101,
    trace: `A: setresuid(7, 0, 0) = 0
A: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL]}) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: execve("/tmp/plain", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 7, 7, 7]
A: capget({}) = {permitted: [CAP_KILL], effective: [CAP_KILL]}`,
  },
  {
    clauses: ['exec.keepcaps'],
    file: 'credentials.md',
    line: 1116,
    trace: `A: prctl(PR_SET_KEEPCAPS, 1) = 0
A: execve("/tmp/plain", null, null) = 0
A: prctl(PR_GET_KEEPCAPS) = 0`,
  },
  {
    clauses: ['exec.dumpable'],
    file: 'credentials.md',
    line: 1130,
    trace: `A: setresgid(7, 7, 7) = 0
A: setresuid(7, 7, 7) = 0
A: prctl(PR_GET_DUMPABLE) = 0
A: execve("/tmp/plain", null, null) = 0
A: prctl(PR_GET_DUMPABLE) = 1
A: execve("/tmp/setuid-1000", null, null) = 0
A: prctl(PR_GET_DUMPABLE) = 0`,
  },
  {
    clauses: ['exec.unreadable'],
    file: 'credentials.md',
    line: 1148,
    trace: `A: setresuid(7, 7, 7) = 0
A: execve("/tmp/unreadable", null, null) = 0
A: prctl(PR_GET_DUMPABLE) = 0`,
  },
  {
    clauses: ['exec.unreadable', 'nsfs.link.access'],
    file: 'credentials.md',
    line: 1154,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: execve("/tmp/plain", null, null) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: fork() = _ as C
B: fork() = _ as D
C: execve("/tmp/unreadable", null, null) = 0
B: stat("/proc/D/ns/uts") = _ as uts1
B: stat("/proc/C/ns/uts") = EACCES                # nsfs.link.access`,
  },
  {
    clauses: ['task.clone.parent', 'pid.getppid.outside'],
    file: 'divergences.md',
    line: 23,
    trace: `A: fork() = _ as B
B: clone(CLONE_NEWPID|CLONE_PARENT|SIGCHLD) = 3 as C
C: getpid() = 1
C: getppid() = 0
C: _exit(0) = died
B: wait4(-1, null, WNOHANG, null) = ECHILD
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['thread.unshare'],
    file: 'divergences.md',
    line: 42,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = _ as B
A: unshare(CLONE_NEWPID) = 0
B: stat("/proc/thread-self/ns/pid_for_children") = _ as pid1
A: stat("/proc/thread-self/ns/pid_for_children") = ENOENT
A: unshare(CLONE_THREAD) = EINVAL                     # thread.unshare`,
  },
  {
    clauses: ['task.unshare.vm'],
    file: 'divergences.md',
    line: 59,
    trace: `A: clone(CLONE_VM|SIGCHLD) = _ as B
A: unshare(CLONE_THREAD) = 0
A: unshare(CLONE_SIGHAND) = 0
A: unshare(CLONE_VM) = EINVAL`,
  },
  {
    clauses: ['pid.unshare.once'],
    file: 'divergences.md',
    line: 75,
    trace: `A: open("/proc/self/ns/pid", O_RDONLY) = _ as own
A: unshare(CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = EINVAL                # pid.unshare.once
A: setns(own, CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = 0`,
  },
  {
    clauses: ['pid.link.unborn'],
    file: 'divergences.md',
    line: 102,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: readlink("/proc/self/ns/pid_for_children") = ENOENT    # pid.link.unborn
A: stat("/proc/self/ns/pid_for_children") = ENOENT        # pid.link.unborn
A: fork() = _ as B
A: readlink("/proc/self/ns/pid_for_children") = _`,
  },
  {
    clauses: ['pid.getppid.outside', 'task.clone.parent'],
    file: 'divergences.md',
    line: 119,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = 2 as B
A: fork() = 3 as C
C: unshare(CLONE_NEWPID) = 0
C: clone(CLONE_PARENT|SIGCHLD) = 3 as D
D: read("/proc/self/status", NSpid) = [4, 3, 1]
D: getppid() = 0
D: _exit(0) = died
A: wait4(D, null, 0, null) = {pid: 4, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['setns.pidfd', 'pidfd.dropped'],
    file: 'divergences.md',
    line: 140,
    trace: `A: fork() = _ as B
A: pidfd_open(B, 0) = _ as child
A: setns(child, CLONE_NEWUTS) = 0
B: _exit(0) = died
A: setns(child, CLONE_NEWUTS) = ESRCH`,
  },
  {
    clauses: ['setns.mnt.fs'],
    file: 'divergences.md',
    line: 157,
    trace: `A: clone(CLONE_NEWNS|CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: pidfd_open(B, 0) = _ as target
A: setns(target, CLONE_NEWNS) = EINVAL
A: setns(target, CLONE_NEWNS|CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['mnt.copy'],
    file: 'divergences.md',
    line: 200,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("none", "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = EINVAL
A: unshare(CLONE_NEWNS) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['uts.sysctl.owner'],
    file: 'divergences.md',
    line: 217,
    trace: `A: unshare(CLONE_NEWUTS) = 0
A: unshare(CLONE_NEWUSER) = 0
A: sethostname("x", 1) = EPERM
A: write("/proc/sys/kernel/hostname", "x") = 1`,
  },
  {
    clauses: ['kill.all.eperm', 'kill.eperm'],
    file: 'divergences.md',
    line: 233,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
B: fork() = _ as D
D: setresuid(1000, 1000, 1000) = 0
D: kill(C, SIGKILL) = EPERM
D: kill(-1, SIGKILL) = 0
C: getpid() = 2`,
  },
  {
    clauses: ['kill.own-group'],
    file: 'divergences.md',
    line: 252,
    trace: `A: fork() = _ as B
B: setpgid(0, 0) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: fork() = _ as D
D: kill(0, SIGUSR1) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGUSR1}
C: getpid() = 1`,
  },
  {
    clauses: ['user.map.permitted', 'user.map'],
    file: 'divergences.md',
    line: 271,
    trace: `A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: unshare(CLONE_NEWUSER) = 0
B: prctl(PR_SET_DUMPABLE, 1) = 0
B: capset({}, {permitted: [CAP_SYS_ADMIN], effective: [CAP_SYS_ADMIN]}) = 0
B: write("/proc/self/uid_map", "0 1000 1") = 8`,
  },
  {
    clauses: ['mq.mount.create', 'mq.mount.stale'],
    file: 'divergences.md',
    line: 289,
    trace: `A: unshare(CLONE_NEWIPC) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: unshare(CLONE_NEWIPC) = 0                       # mq.mount.stale
A: open("/tmp/proc/r", O_CREAT|O_RDWR) = EACCES    # mq.mount.create
A: open("/tmp/proc/q", O_RDWR) = 4`,
  },
  {
    clauses: ['clone3.newtime', 'ns.unshare.time', 'time.offsets.set'],
    file: 'divergences.md',
    line: 307,
    trace: `A: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = _ as B
B: stat("/proc/self/ns/time") = _ as time2
B: stat("/proc/self/ns/time_for_children") = time2
A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "boottime 100 0") = 14`,
  },
  {
    clauses: ['task.clone.newtime'],
    file: 'divergences.md',
    line: 324,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: clone(CLONE_NEWTIME|SIGCHLD) = _ as B
B: stat("/proc/self/ns/time") = time1
B: _exit(0) = died
A: wait4(-1, null, WNOHANG, null) = ECHILD
A: wait4(-1, null, __WALL, null) = {pid: B, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['thread.pidfd'],
    file: 'divergences.md',
    line: 342,
    trace: `A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_PIDFD}) = {pid: 2, pidfd: 3} as B
A: pidfd_send_signal(3, 0, null) = 0
B: exit(0) = died
A: pidfd_send_signal(3, 0, null) = ESRCH`,
  },
  {
    clauses: ['clone3.set-tid.cap', 'clone3.set-tid.exists'],
    file: 'divergences.md',
    line: 358,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone3({exit_signal: SIGCHLD, set_tid: [1, 200]}) = EEXIST
B: clone3({exit_signal: SIGCHLD, set_tid: [51, 200]}) = EPERM
B: clone3({exit_signal: SIGCHLD, set_tid: [51]}) = 51`,
  },
  {
    clauses: ['mnt.pivot.shared'],
    file: 'divergences.md',
    line: 374,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: pivot_root("/a", "/a/a") = EINVAL
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: pivot_root("/a", "/a/a") = EINVAL
A: mount(null, "/a/a", null, MS_PRIVATE, null) = 0
A: pivot_root("/a", "/a/a") = 0`,
  },
  {
    clauses: ['signal.blocked', 'signal.init.unblocked'],
    file: 'divergences.md',
    line: 393,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
B: sigprocmask(SIG_BLOCK, [SIGTERM]) = 0
C: kill(1, SIGTERM) = 0
B: sigpending() = [SIGTERM]
B: sigprocmask(SIG_UNBLOCK, [SIGTERM]) = 0
B: getpid() = 1`,
  },
  {
    clauses: ['user.setgroups', 'user.setgroups.late'],
    file: 'divergences.md',
    line: 412,
    trace: `A: fork() = 2 as B
B: unshare(CLONE_NEWUSER) = 0
A: write("/proc/2/gid_map", "0 0 1") = 5
B: write("/proc/self/setgroups", "allow") = 5
B: write("/proc/self/setgroups", "deny") = EPERM       # user.setgroups.late`,
  },
  {
    clauses: ['pid.first.failed'],
    file: 'divergences.md',
    line: 429,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone3({flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD}) = EFAULT
A: fork() = ENOMEM`,
  },
  {
    clauses: ['pid.max'],
    file: 'divergences.md',
    line: 444,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: read("/proc/sys/kernel/pid_max") = 4194304`,
  },
  {
    clauses: ['cred.bounding', 'user.new'],
    file: 'divergences.md',
    line: 459,
    trace: `A: prctl(PR_CAPBSET_DROP, CAP_CHOWN) = 0
A: prctl(PR_CAPBSET_READ, CAP_CHOWN) = 0
A: unshare(CLONE_NEWUSER) = 0
A: prctl(PR_CAPBSET_READ, CAP_CHOWN) = 1`,
  },
  {
    clauses: ['user.map.range'],
    file: 'divergences.md',
    line: 475,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 4294967296") = EINVAL     # user.map.range
A: write("/proc/self/uid_map", "4294967296 0 1") = 14
A: read("/proc/self/uid_map") = [[0, 0, 1]]`,
  },
  {
    clauses: ['pid.zap.wait', 'wait.blocks'],
    file: 'divergences.md',
    line: 491,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(B, null, 0, null) = blocks`,
  },
  {
    clauses: ['nsio.parent.sight'],
    file: 'divergences.md',
    line: 509,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: open("/proc/self/ns/pid", O_RDONLY) = _ as own
B: ioctl(own, NS_GET_PARENT) = EPERM`,
  },
  {
    clauses: ['pid.alloc.full'],
    file: 'divergences.md',
    line: 525,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: write("/proc/sys/kernel/ns_last_pid", "299") = 3
A: fork() = 300 as B
A: fork() = EAGAIN                               # pid.alloc.full`,
  },
  {
    clauses: ['pid.alloc.consumed'],
    file: 'divergences.md',
    line: 542,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
A: write("/proc/sys/kernel/pid_max", "301") = 3
A: write("/proc/sys/kernel/ns_last_pid", "299") = 3
A: fork() = 300 as C
B: fork() = EAGAIN                               # pid.alloc.full
B: fork() = EAGAIN                               # pid.alloc.full
B: clone(CLONE_NEWPID|SIGCHLD) = EAGAIN          # pid.alloc.full
C: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
B: fork() = 5 as D
B: clone(CLONE_NEWPID|SIGCHLD) = EAGAIN          # pid.alloc.full`,
  },
  {
    clauses: ['kill.all', 'kill.zombie'],
    file: 'divergences.md',
    line: 566,
    trace: `A: fork() = _ as B
A: kill(-1, 0) = 0
B: _exit(0) = died
A: kill(-1, 0) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: kill(-1, 0) = ESRCH                        # kill.all`,
  },
  {
    clauses: ['pid.getppid.outside', 'pid.zap.wait'],
    file: 'divergences.md',
    line: 585,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = 2 as B
A: fork() = 3 as C
C: getpid() = 2
C: getppid() = 0
C: _exit(0) = died
A: kill(B, SIGKILL) = 0
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['user.map.syntax'],
    file: 'divergences.md',
    line: 619,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 1\\0junk") = 10
A: read("/proc/self/uid_map") = [[0, 0, 1]]`,
  },
  {
    clauses: ['waitid.id', 'waitid.pidfd'],
    file: 'divergences.md',
    line: 646,
    trace: `A: fork() = _ as B
A: waitid(P_PGID, -1, null, WEXITED|WNOHANG) = EINVAL
A: waitid(P_PIDFD, -1, null, WEXITED|WNOHANG) = EINVAL
A: waitid(P_PIDFD, 50, null, WEXITED|WNOHANG) = EBADF`,
  },
  {
    clauses: ['rlimit.nofile'],
    file: 'divergences.md',
    line: 693,
    trace: `A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 3, rlim_max: 3}) = 0
A: pidfd_open(99, 0) = ESRCH                       # pidfd.open.esrch
A: pidfd_open(A, 1) = EINVAL                       # pidfd.open.flags
A: pidfd_open(A, 0) = EMFILE                       # rlimit.nofile
A: open("/proc/self/ns/uts", O_RDONLY) = EMFILE    # rlimit.nofile`,
  },
  {
    clauses: ['thread.namespaces'],
    file: 'divergences.md',
    line: 711,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_NEWUTS}) = _ as B
B: sethostname("b", 1) = 0
A: stat("/proc/thread-self/ns/uts") = uts1`,
  },
  {
    clauses: ['user.limit.late'],
    file: 'divergences.md',
    line: 728,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: unshare(CLONE_NEWPID) = 0
B: write("/proc/sys/user/max_user_namespaces", "1") = 1
B: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = EINVAL     # pid.clone.aimed
B: clone(CLONE_NEWUSER|SIGCHLD) = 3 | ENOSPC`,
  },
  {
    clauses: ['siginfo.pid'],
    file: 'divergences.md',
    line: 747,
    trace: `A: fork() = _ as B
B: setpgid(0, 0) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: kill(0, SIGUSR1) = 0
C: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: 0}
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: 0}`,
  },
  {
    clauses: ['signal.child.uid'],
    file: 'divergences.md',
    line: 766,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: kill(B, SIGSTOP) = 0
A: sigtimedwait([SIGCHLD]) = {code: CLD_STOPPED, pid: B, uid: 65534}
A: waitid(P_PID, B, null, WSTOPPED) = {pid: B, uid: 0, code: CLD_STOPPED}`,
  },
  {
    clauses: ['pidfd.ioctl.unborn'],
    file: 'divergences.md',
    line: 793,
    trace: `A: fork() = _ as B
B: unshare(CLONE_NEWPID) = 0
A: pidfd_open(B) = 3
A: ioctl(3, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE) = 4
A: setns(4, CLONE_NEWPID) = 0
A: fork() = _ as C
C: getpid() = 1
B: fork() = _ as D
D: getpid() = 2`,
  },
  {
    clauses: ['nsfs.link.undumpable', 'pidfd.access'],
    file: 'divergences.md',
    line: 814,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: fork() = _ as B
B: _exit(0) = died
A: stat("/proc/B/ns/user") = EACCES               # nsfs.link.access
A: pidfd_open(B) = 3
A: pidfd_getfd(3, 0) = EPERM                      # pidfd.access`,
  },
  {
    clauses: ['cred.securebits.cap'],
    file: 'divergences.md',
    line: 832,
    trace: `A: setuid(1000) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = EPERM # cred.securebits.cap`,
  },
  {
    clauses: ['cred.setresuid.nothing'],
    file: 'divergences.md',
    line: 847,
    trace: `A: setfsuid(7) = 0
A: setresuid(0, -1, 0) = 0                        # cred.setresuid.nothing
A: read("/proc/self/status", Uid) = [0, 0, 0, 7]
A: setresuid(-1, 0, -1) = 0
A: read("/proc/self/status", Uid) = [0, 0, 0, 0]`,
  },
  {
    clauses: ['exec.nnp'],
    file: 'divergences.md',
    line: 864,
    trace: `A: setresuid(7, 0, 0) = 0
A: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL]}) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: execve("/tmp/plain", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 7, 7, 7]`,
  },
  {
    clauses: ['pid.zap.sighand'],
    file: 'divergences.md',
    line: 881,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_NEWPID|SIGCHLD) = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = ECHILD         # wait.echild
C: _exit(0) = died
A: wait4(-1, null, 0, null) = ECHILD              # wait.echild`,
  },
  {
    clauses: ['net.move.half'],
    file: 'divergences.md',
    line: 899,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", ifname: "lo", net_ns_pid: B}) = EEXIST    # net.name.taken
A: read("/proc/B/net/dev") = ["a", "b", "lo"]`,
  },
  {
    clauses: ['net.bind.address'],
    file: 'divergences.md',
    line: 916,
    trace: `A: unshare(CLONE_NEWNET) = 0
A: socket(AF_INET, SOCK_DGRAM, 0) = 3
A: bind(3, {sin_addr: "192.0.2.1", sin_port: 5000}) = 0
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(4, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: socket(AF_INET, SOCK_DGRAM, 0) = 5
A: bind(5, {sin_addr: "192.0.2.1", sin_port: 5001}) = EADDRNOTAVAIL`,
  },
  {
    clauses: ['net.rename'],
    file: 'divergences.md',
    line: 935,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", ifname: "loop"}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "loop"}) = {up: 1}`,
  },
  {
    clauses: ['scm.cred.absent'],
    file: 'divergences.md',
    line: 951,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: sendmsg(3, {}, 0) = 1
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}, 0) = 1
A: setsockopt(4, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: 0, uid: 65534, gid: 65534}}
A: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}`,
  },
  {
    clauses: ['scm.cred.pid'],
    file: 'divergences.md',
    line: 969,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: fork() = _ as B
B: setsid() = B
B: fork() = _ as C
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: sendmsg(3, {SCM_CREDENTIALS: {pid: 2, uid: 0, gid: 0}}, 0) = 1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as D
A: write("/proc/D/uid_map", "0 0 1") = _
A: write("/proc/D/gid_map", "0 0 1") = _
D: sendmsg(3, {SCM_CREDENTIALS: {pid: C, uid: 0, gid: 0}}, 0) = EPERM     # scm.cred.pid`,
  },
  {
    clauses: ['sock.peerpidfd'],
    file: 'divergences.md',
    line: 992,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: stat("/proc/self/ns/pid") = _ as pid1
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: getppid() = 0
B: getsockopt(3, SOL_SOCKET, SO_PEERPIDFD) = 5
B: pidfd_send_signal(5, 0, null, 0) = EINVAL      # pidfd.signal.below
B: ioctl(5, PIDFD_GET_PID_NAMESPACE, 0) = 6
B: fstat(6) = pid1`,
  },
  {
    clauses: ['mnt.new.revealing'],
    file: 'divergences.md',
    line: 1012,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("proc", "/tmp/proc", "proc", 0, null) = EPERM                        # mnt.new.revealing
A: mount("proc", "/tmp/proc", "proc", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as C
C: mount("proc", "/tmp/proc", "proc", 0, null) = 0
`,
  },
  {
    clauses: ['time.offsets.negative'],
    file: 'divergences.md',
    line: 1030,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 0 -1") = EINVAL                      # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 0 18446744073709551615") = 32
A: read("/proc/self/timens_offsets") = {monotonic: [0, -1], boottime: [0, 0]}`,
  },
  {
    clauses: ['cgroup.clone.removed', 'cgroup.procs.removed'],
    file: 'divergences.md',
    line: 1046,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: open("/sys/fs/cgroup/a/cgroup.procs", O_WRONLY) = _ as fd2
A: rmdir("/sys/fs/cgroup/a") = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = ENOENT     # cgroup.clone.removed
A: write(fd2, "0") = ENODEV                                                           # cgroup.procs.removed`,
  },
  {
    clauses: ['shm.at.taken.forced'],
    file: 'divergences.md',
    line: 1064,
    trace: `A: write("/proc/sys/kernel/shm_rmid_forced", "1") = 1
A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmget(8, 1, IPC_CREAT|0600) = 1 as m2
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmat(m2, 0x20000000000, 0) = EINVAL           # shm.at.taken
A: shmget(8, 1, 0) = ENOENT                       # ipc.get.enoent`,
  },
  {
    clauses: ['shm.outlives'],
    file: 'divergences.md',
    line: 1082,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5
A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: unshare(CLONE_NEWIPC) = 0
A: write("/proc/sys/user/max_ipc_namespaces", "2") = 1
A: unshare(CLONE_NEWIPC) = ENOSPC                 # user.limit
A: shmdt(0x20000000000) = 0
A: unshare(CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['thread.init.signal'],
    file: 'divergences.md',
    line: 1104,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = 2 as C
B: kill(B, SIGTERM) = 0
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as D
B: sigprocmask(SIG_BLOCK, [SIGTERM]) = 0
C: kill(B, SIGTERM) = died                            # thread.init.signal
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: 15}`,
  },
  {
    clauses: ['mnt.umount.unlock'],
    file: 'divergences.md',
    line: 1124,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("/b", "/a", null, MS_BIND, null) = 0
A: clone(CLONE_NEWNS|CLONE_NEWUSER|SIGCHLD) = _ as B
B: umount2("/a", 0) = EINVAL                      # mnt.umount.locked
B: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: umount2("/a", 0) = 0                           # mnt.umount.unlock
B: umount2("/a/a", 0) = 0
B: umount2("/a", 0) = 0`,
  },
  {
    clauses: ['mq.unlink.eperm'],
    file: 'divergences.md',
    line: 1145,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0666, {maxmsg: 1, msgsize: 8}) = 3
A: setresuid(1000, 1000, 1000) = 0
A: mq_unlink("q") = EPERM`,
  },
  {
    clauses: ['mq.create.unmapped'],
    file: 'divergences.md',
    line: 1161,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: msgget(7, IPC_CREAT|0600) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = EOVERFLOW`,
  },
  {
    clauses: ['exec.parent'],
    file: 'divergences.md',
    line: 1176,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD, SIGUSR1]) = 0
A: clone(SIGUSR1) = _ as B
A: execve("/tmp/plain", null, null) = 0           # exec.parent
B: _exit(0) = died
A: sigpending() = [SIGCHLD]
A: wait4(B, null, WNOHANG, null) = ECHILD         # wait.echild
A: wait4(B, null, __WCLONE, null) = B`,
  },
  {
    clauses: ['task.vfork.killed'],
    file: 'divergences.md',
    line: 1195,
    trace: `A: fork() = _ as B
B: clone(CLONE_VFORK|SIGCHLD) = blocks as C
A: kill(B, SIGTERM) = 0                           # task.vfork.killed
C: getppid() = A
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['pid.reboot'],
    file: 'divergences.md',
    line: 1212,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
C: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_HALT) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGINT}`,
  },
  {
    clauses: ['fd.lowest'],
    file: 'handles.md',
    line: 20,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3 as fd1
A: open("/proc/self/ns/ipc", O_RDONLY) = 4
A: open("/proc/self/status", O_RDONLY) = 5
A: close(fd1) = 0
A: open("/proc/self/ns/uts", O_RDONLY|O_CLOEXEC) = 3
A: open("/proc/self/ns/uts", O_RDONLY) = 6`,
  },
  {
    clauses: ['fd.bad', 'fd.close'],
    file: 'handles.md',
    line: 35,
    trace: `A: close(3) = EBADF                               # fd.bad
A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: close(3) = 0
A: fstat(3) = EBADF                               # fd.bad
A: dup(-1) = EBADF                                # fd.bad
A: close(3) = EBADF                               # fd.bad`,
  },
  {
    clauses: ['fd.keeps'],
    file: 'handles.md',
    line: 56,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/gid_map", "0 0 1") = 5
A: write("/proc/sys/user/max_user_namespaces", "1") = 1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: pidfd_open(B, 0) = _ as pidfd
B: open("/proc/self/ns/uts", O_RDONLY) = _ as uts
A: pidfd_getfd(pidfd, uts, 0) = _
B: _exit(0) = died
A: wait4(-1, null, 0, null) = _
A: clone(CLONE_NEWUSER|SIGCHLD) = ENOSPC               # user.limit`,
  },
  {
    clauses: ['fd.dup', 'fd.close'],
    file: 'handles.md',
    line: 77,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY|O_CLOEXEC) = 3
A: fstat(3) = _ as uts1
A: dup(3) = 4
A: fcntl(3, F_GETFD) = 1
A: fcntl(4, F_GETFD) = 0
A: close(3) = 0
A: fstat(4) = uts1`,
  },
  {
    clauses: ['fd.dup2'],
    file: 'handles.md',
    line: 94,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: open("/proc/self/ns/ipc", O_RDONLY) = 4
A: fstat(3) = _ as uts1
A: dup2(3, 4) = 4
A: fstat(4) = uts1
A: dup2(3, 3) = 3
A: dup3(3, 7, O_CLOEXEC) = 7
A: fcntl(7, F_GETFD) = 1
A: dup2(9, 3) = EBADF                             # fd.bad
A: fstat(3) = uts1`,
  },
  {
    clauses: ['fd.dup3.flags'],
    file: 'handles.md',
    line: 113,
    trace: `A: dup3(0, 3, O_WRONLY) = EINVAL                  # fd.dup3.flags
A: dup3(9, 9, O_PATH) = EINVAL                    # fd.dup3.flags`,
  },
  {
    clauses: ['fd.dup3.same'],
    file: 'handles.md',
    line: 124,
    trace: `A: dup3(0, 0, 0) = EINVAL                         # fd.dup3.same
A: dup3(9, 9, O_CLOEXEC) = EINVAL                 # fd.dup3.same`,
  },
  {
    clauses: ['fd.cloexec'],
    file: 'handles.md',
    line: 136,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: dup(3) = 4
A: fcntl(4, F_SETFD, FD_CLOEXEC) = 0
A: fcntl(3, F_GETFD) = 0
A: fcntl(4, F_GETFD) = 1`,
  },
  {
    clauses: ['fd.fork'],
    file: 'handles.md',
    line: 151,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: fstat(3) = _ as uts1
A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: close(3) = 0
B: fstat(3) = uts1
B: open("/proc/self/ns/uts", O_RDONLY) = 4
A: fstat(4) = EBADF                               # fd.bad`,
  },
  {
    clauses: ['fd.share'],
    file: 'handles.md',
    line: 168,
    trace: `A: clone(CLONE_FILES|SIGCHLD) = _ as B
B: open("/proc/self/ns/uts", O_RDONLY) = 3
A: fcntl(3, F_SETFD, FD_CLOEXEC) = 0
B: fcntl(3, F_GETFD) = 1
A: open("/proc/self/ns/uts", O_RDONLY) = 4
B: _exit(0) = died
A: wait4(-1, null, 0, null) = B
A: fcntl(3, F_GETFD) = 1`,
  },
  {
    clauses: ['fd.unshare'],
    file: 'handles.md',
    line: 185,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: clone(CLONE_FILES|SIGCHLD) = _ as B
B: unshare(CLONE_FILES) = 0
B: close(3) = 0
A: close(3) = 0
A: close(3) = EBADF                               # fd.bad
B: open("/proc/self/ns/uts", O_RDONLY) = 3
A: fstat(3) = EBADF                               # fd.bad`,
  },
  {
    clauses: ['exec.files'],
    file: 'handles.md',
    line: 202,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY|O_CLOEXEC) = 3
A: clone(CLONE_FILES|SIGCHLD) = _ as B
B: execve("/tmp/plain", null, null) = 0           # exec.files
B: close(3) = EBADF                               # fd.bad
A: close(3) = 0`,
  },
  {
    clauses: ['fd.exit', 'sock.end'],
    file: 'handles.md',
    line: 216,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: fork() = _ as B
A: close(4) = 0
A: recvmsg(3, 0) = EAGAIN                         # sock.empty
B: close(3) = 0
B: _exit(0) = died
A: recvmsg(3, 0) = 0
A: wait4(B, null, 0, null) = B`,
  },
  {
    clauses: ['fd.path'],
    file: 'handles.md',
    line: 234,
    trace: `A: open("/proc/self/ns/uts", O_PATH) = 3
A: fstat(3) = _ as uts1
A: stat("/proc/self/ns/uts") = uts1
A: setns(3, 0) = EBADF                            # fd.path
A: ioctl(3, NS_GET_NSTYPE) = EBADF                # fd.path
A: dup(3) = 4`,
  },
  {
    clauses: ['proc.nobody'],
    file: 'handles.md',
    line: 256,
    trace: `A: fork() = _ as B
B: _exit(0) = died
A: stat("/proc/B/ns/user") = _ as user1
A: wait4(B, null, 0, null) = B
A: stat("/proc/B/ns/user") = ENOENT               # proc.nobody
A: open("/proc/B/status", O_RDONLY) = ENOENT      # proc.nobody`,
  },
  {
    clauses: ['nsfs.link.access'],
    file: 'handles.md',
    line: 272,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: stat("/proc/A/ns/uts") = EACCES                # nsfs.link.access
B: open("/proc/A/ns/user", O_RDONLY) = EACCES     # nsfs.link.access
B: open("/proc/A/status", O_RDONLY) = 3
B: stat("/proc/self/ns/uts") = _ as uts1
A: stat("/proc/B/ns/uts") = uts1`,
  },
  {
    clauses: ['nsfs.link.dropped'],
    file: 'handles.md',
    line: 288,
    trace: `A: fork() = _ as B
A: stat("/proc/B/ns/pid") = _ as pid1
B: _exit(0) = died
A: stat("/proc/B/ns/uts") = ENOENT                # nsfs.link.dropped
A: open("/proc/B/ns/net", O_RDONLY) = ENOENT      # nsfs.link.dropped
A: stat("/proc/B/ns/time_for_children") = ENOENT  # nsfs.link.dropped
A: stat("/proc/B/ns/user") = _
A: stat("/proc/B/ns/pid") = pid1`,
  },
  {
    clauses: ['nsfs.link.undumpable'],
    file: 'handles.md',
    line: 307,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: fork() = _ as B
A: stat("/proc/B/ns/uts") = EACCES                # nsfs.link.access
B: prctl(PR_SET_DUMPABLE, 1) = 0
A: stat("/proc/B/ns/uts") = _
A: fork() = _ as C
A: pidfd_open(C) = 3
A: pidfd_getfd(3, 0) = EPERM                      # pidfd.access
A: setns(3, CLONE_NEWUTS) = EPERM                 # pidfd.access
C: _exit(0) = died
A: stat("/proc/C/ns/user") = EACCES               # nsfs.link.access
B: _exit(0) = died
A: stat("/proc/B/ns/user") = _`,
  },
  {
    clauses: ['nsfs.open'],
    file: 'handles.md',
    line: 333,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: stat("/proc/self/ns/uts") = _ as uts1
A: unshare(CLONE_NEWUTS) = 0
A: fstat(3) = uts1
A: stat("/proc/self/ns/uts") = _ as uts2
A: open("/proc/self/ns/uts", O_RDONLY) = 4
A: fstat(4) = uts2`,
  },
  {
    clauses: ['nsfs.same'],
    file: 'handles.md',
    line: 350,
    trace: `A: clone(CLONE_NEWNET|CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/ns/net", O_RDONLY) = 3
A: fstat(3) = _ as net1
B: stat("/proc/self/ns/net") = net1
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: fstat(3) = net1`,
  },
  {
    clauses: ['nsfs.readonly'],
    file: 'handles.md',
    line: 366,
    trace: `A: open("/proc/self/ns/uts", O_WRONLY) = EPERM    # nsfs.readonly
A: open("/proc/self/ns/uts", O_RDWR|O_CLOEXEC) = EPERM  # nsfs.readonly
A: open("/proc/self/ns/uts", O_WRONLY|O_PATH) = 3`,
  },
  {
    clauses: ['setns.file'],
    file: 'handles.md',
    line: 383,
    trace: `A: setns(0, 0) = EINVAL                           # setns.file
A: open("/proc/self/status", O_RDONLY) = 3
A: setns(3, CLONE_NEWUTS) = EINVAL                # setns.file`,
  },
  {
    clauses: ['setns.nstype'],
    file: 'handles.md',
    line: 396,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: setns(3, CLONE_NEWIPC) = EINVAL                # setns.nstype
A: setns(3, CLONE_NEWUTS|CLONE_NEWIPC) = EINVAL   # setns.nstype
A: setns(3, CLONE_NEWUTS) = 0
A: setns(3, 0) = 0`,
  },
  {
    clauses: ['setns.enter'],
    file: 'handles.md',
    line: 411,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: stat("/proc/self/ns/ipc") = _ as ipc1
A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: unshare(CLONE_NEWUTS|CLONE_NEWIPC) = 0
A: stat("/proc/self/ns/ipc") = _ as ipc2
A: setns(3, 0) = 0
A: stat("/proc/self/ns/uts") = uts1
A: stat("/proc/self/ns/ipc") = ipc2
A: setns(3, 0) = 0`,
  },
  {
    clauses: ['setns.cap.owner'],
    file: 'handles.md',
    line: 430,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: open("/proc/self/ns/mnt", O_RDONLY) = 4
A: open("/proc/self/ns/pid", O_RDONLY) = 5
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: setns(3, 0) = EPERM                            # setns.cap.owner
B: setns(4, 0) = EPERM                            # setns.cap.owner
B: setns(5, 0) = EPERM                            # setns.cap.owner`,
  },
  {
    clauses: ['setns.cap.own'],
    file: 'handles.md',
    line: 447,
    trace: `A: setresuid(-1, 1000, -1) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: setresuid(-1, 0, -1) = 0
A: open("/proc/B/ns/uts", O_RDONLY) = 3
A: open("/proc/B/ns/user", O_RDONLY) = 4
A: setresuid(1000, 1000, 1000) = 0
A: setns(3, 0) = EPERM                            # setns.cap.own
A: setns(4, 0) = 0
A: setns(3, 0) = 0`,
  },
  {
    clauses: ['setns.mnt.chroot'],
    file: 'handles.md',
    line: 466,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: open("/proc/self/ns/uts", O_RDONLY) = 4
A: capset({}, {permitted: [CAP_SYS_ADMIN], effective: [CAP_SYS_ADMIN]}) = 0
A: setns(3, 0) = EPERM                            # setns.mnt.chroot
A: setns(4, 0) = 0`,
  },
  {
    clauses: ['setns.mnt.root', 'user.new.chroot'],
    file: 'handles.md',
    line: 481,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: chroot("/tmp") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
A: setns(3, CLONE_NEWNS) = 0
A: unshare(CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['setns.user.own'],
    file: 'handles.md',
    line: 495,
    trace: `A: open("/proc/self/ns/user", O_RDONLY) = 3
A: setns(3, 0) = EINVAL                           # setns.user.own
A: unshare(CLONE_NEWUSER) = 0
A: open("/proc/self/ns/user", O_RDONLY) = 4
A: setns(4, CLONE_NEWUSER) = EINVAL               # setns.user.own`,
  },
  {
    clauses: ['setns.user.cap'],
    file: 'handles.md',
    line: 510,
    trace: `A: open("/proc/self/ns/user", O_RDONLY) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/ns/user", O_RDONLY) = 4
A: fork() = _ as C
B: setns(3, 0) = EPERM                            # setns.user.cap
C: setns(4, 0) = 0
C: setns(3, 0) = EPERM                            # setns.user.cap
C: unshare(CLONE_NEWUTS) = 0
C: sethostname("c", 1) = 0`,
  },
  {
    clauses: ['setns.pid.below'],
    file: 'handles.md',
    line: 529,
    trace: `A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: setns(3, 0) = EINVAL                           # setns.pid.below
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
A: open("/proc/C/ns/pid", O_RDONLY) = 4
B: stat("/proc/C/ns/pid") = _ as pid3
A: fork() = _ as D
D: setns(4, 0) = 0
D: stat("/proc/self/ns/pid_for_children") = pid3`,
  },
  {
    clauses: ['setns.pid', 'pid.unshare.once', 'pid.new.owner'],
    file: 'handles.md',
    line: 548,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: open("/proc/self/ns/pid", O_RDONLY) = 4
A: setns(3, CLONE_NEWPID) = 0
A: getpid() = 1
A: fork() = _ as C
C: getpid() = 2
C: getppid() = 0
A: unshare(CLONE_NEWPID) = EINVAL                 # pid.unshare.once
C: clone(CLONE_NEWPID|SIGCHLD) = EINVAL           # pid.new.owner
C: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = EINVAL  # pid.new.owner
C: unshare(CLONE_NEWPID) = EINVAL                 # pid.new.owner
A: setns(4, 0) = 0
A: unshare(CLONE_NEWPID) = 0`,
  },
  {
    clauses: ['setns.time'],
    file: 'handles.md',
    line: 574,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: open("/proc/self/ns/time", O_RDONLY) = 3
A: unshare(CLONE_NEWTIME) = 0
A: stat("/proc/self/ns/time_for_children") = _ as time2
A: open("/proc/self/ns/time_for_children", O_RDONLY) = 4
A: setns(4, 0) = 0
A: stat("/proc/self/ns/time") = time2
A: setns(3, 0) = 0
A: stat("/proc/self/ns/time_for_children") = time1`,
  },
  {
    clauses: ['nsio.unknown'],
    file: 'handles.md',
    line: 595,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, 46848) = ENOTTY                       # nsio.unknown
A: ioctl(0, NS_GET_USERNS) = ENOTTY               # nsio.unknown
A: ioctl(0, NS_GET_NSTYPE) = ENOTTY               # nsio.unknown`,
  },
  {
    clauses: ['nsio.userns'],
    file: 'handles.md',
    line: 609,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: open("/proc/B/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_USERNS) = 4
A: fstat(4) = _ as user2
A: fcntl(4, F_GETFD) = 1
B: stat("/proc/self/ns/user") = user2
A: ioctl(4, NS_GET_USERNS) = 5
A: fstat(5) = _ as user1
A: stat("/proc/self/ns/user") = user1`,
  },
  {
    clauses: ['nsio.userns.sight'],
    file: 'handles.md',
    line: 627,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: open("/proc/self/ns/uts", O_RDONLY) = 3
B: ioctl(3, NS_GET_USERNS) = EPERM                # nsio.userns.sight
B: open("/proc/self/ns/user", O_RDONLY) = 4
B: ioctl(4, NS_GET_USERNS) = EPERM                # nsio.userns.sight
A: open("/proc/self/ns/user", O_RDONLY) = 3
A: ioctl(3, NS_GET_USERNS) = EPERM                # nsio.userns.sight`,
  },
  {
    clauses: ['nsio.parent'],
    file: 'handles.md',
    line: 643,
    trace: `A: stat("/proc/self/ns/pid") = _ as pid1
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PARENT) = 4
A: fstat(4) = pid1`,
  },
  {
    clauses: ['nsio.parent.kind'],
    file: 'handles.md',
    line: 657,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_PARENT) = EINVAL               # nsio.parent.kind
A: open("/proc/self/ns/time", O_RDONLY) = 4
A: ioctl(4, NS_GET_PARENT) = EINVAL               # nsio.parent.kind`,
  },
  {
    clauses: ['nsio.parent.sight'],
    file: 'handles.md',
    line: 671,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: open("/proc/self/ns/pid", O_RDONLY) = 3
B: ioctl(3, NS_GET_PARENT) = EPERM                # nsio.parent.sight
A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PARENT) = EPERM                # nsio.parent.sight
A: open("/proc/self/ns/user", O_RDONLY) = 4
A: ioctl(4, NS_GET_PARENT) = EPERM                # nsio.parent.sight`,
  },
  {
    clauses: ['nsio.nstype'],
    file: 'handles.md',
    line: 687,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_NSTYPE) = CLONE_NEWUTS
A: open("/proc/self/ns/pid_for_children", O_RDONLY) = 4
A: ioctl(4, NS_GET_NSTYPE) = CLONE_NEWPID`,
  },
  {
    clauses: ['nsio.mntns'],
    file: 'handles.md',
    line: 701,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: ioctl(3, NS_GET_MNTNS_ID) = 0`,
  },
  {
    clauses: ['nsio.id'],
    file: 'handles.md',
    line: 713,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_ID) = 0
A: setresuid(1000, 1000, 1000) = 0
A: ioctl(3, NS_GET_ID) = 0`,
  },
  {
    clauses: ['nsio.owner'],
    file: 'handles.md',
    line: 727,
    trace: `A: setresuid(-1, 1000, -1) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: open("/proc/self/ns/user", O_RDONLY) = 3
B: ioctl(3, NS_GET_OWNER_UID) = 65534
A: setresuid(-1, 0, -1) = 0
A: open("/proc/B/ns/user", O_RDONLY) = 3
A: ioctl(3, NS_GET_OWNER_UID) = 1000`,
  },
  {
    clauses: ['nsio.owner.kind'],
    file: 'handles.md',
    line: 743,
    trace: `A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_OWNER_UID) = EINVAL            # nsio.owner.kind`,
  },
  {
    clauses: ['nsio.pid'],
    file: 'handles.md',
    line: 756,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PID_IN_PIDNS, C) = 2
A: ioctl(3, NS_GET_TGID_FROM_PIDNS, 1) = 2
A: ioctl(3, NS_GET_PID_FROM_PIDNS, 2) = 3`,
  },
  {
    clauses: ['nsio.pid.kind'],
    file: 'handles.md',
    line: 771,
    trace: `A: open("/proc/self/ns/user", O_RDONLY) = 3
A: ioctl(3, NS_GET_PID_IN_PIDNS, 1) = EINVAL      # nsio.pid.kind
A: ioctl(3, NS_GET_MNTNS_ID) = EINVAL             # nsio.pid.kind`,
  },
  {
    clauses: ['nsio.pid.nobody'],
    file: 'handles.md',
    line: 783,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PID_IN_PIDNS, 1) = ESRCH       # nsio.pid.nobody
A: ioctl(3, NS_GET_PID_FROM_PIDNS, 7) = ESRCH     # nsio.pid.nobody
A: ioctl(3, NS_GET_PID_IN_PIDNS, 0) = ESRCH       # nsio.pid.nobody`,
  },
  {
    clauses: ['pidfd.open', 'pidfd.life', 'pidfd.signal.esrch'],
    file: 'handles.md',
    line: 802,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
A: fcntl(3, F_GETFD) = 1
A: pidfd_send_signal(3, 0, null) = 0
B: _exit(0) = died
A: pidfd_open(B) = 4
A: pidfd_send_signal(4, SIGKILL, null) = 0
A: wait4(B, null, 0, null) = B
A: pidfd_send_signal(4, 0, null) = ESRCH          # pidfd.signal.esrch
A: close(3) = 0
A: close(4) = 0`,
  },
  {
    clauses: ['pidfd.open.flags'],
    file: 'handles.md',
    line: 829,
    trace: `A: pidfd_open(0, 1) = EINVAL                      # pidfd.open.flags
A: pidfd_open(A, PIDFD_NONBLOCK) = 3
A: pidfd_open(A, PIDFD_THREAD) = 4`,
  },
  {
    clauses: ['pidfd.open.positive'],
    file: 'handles.md',
    line: 841,
    trace: `A: pidfd_open(0) = EINVAL                         # pidfd.open.positive
A: pidfd_open(-1) = EINVAL                        # pidfd.open.positive`,
  },
  {
    clauses: ['pidfd.open.esrch'],
    file: 'handles.md',
    line: 852,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: pidfd_open(A) = ESRCH                          # pidfd.open.esrch
B: pidfd_open(B) = 3
A: pidfd_open(7) = ESRCH                          # pidfd.open.esrch`,
  },
  {
    clauses: ['pidfd.signal'],
    file: 'handles.md',
    line: 868,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
A: pidfd_send_signal(3, 65, null) = EINVAL        # kill.einval
A: fork() = _ as C
C: setresuid(1000, 1000, 1000) = 0
C: pidfd_send_signal(3, SIGKILL, null) = EPERM    # kill.eperm
A: pidfd_send_signal(3, SIGKILL, null) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pidfd.signal.flags'],
    file: 'handles.md',
    line: 885,
    trace: `A: pidfd_send_signal(0, 0, null, 8) = EINVAL      # pidfd.signal.flags
A: pidfd_send_signal(9, 0, null, PIDFD_SIGNAL_THREAD|PIDFD_SIGNAL_PROCESS_GROUP) = EINVAL  # pidfd.signal.flags`,
  },
  {
    clauses: ['pidfd.bad'],
    file: 'handles.md',
    line: 896,
    trace: `A: pidfd_send_signal(0, 0, null) = EBADF          # pidfd.bad
A: pidfd_getfd(0, 0) = EBADF                      # pidfd.bad
A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: pidfd_send_signal(3, 0, null) = EBADF          # pidfd.bad`,
  },
  {
    clauses: ['pidfd.signal.below'],
    file: 'handles.md',
    line: 910,
    trace: `A: pidfd_open(A) = 3
A: fork() = _ as B
A: pidfd_open(B) = 4
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: pidfd_send_signal(3, 0, null) = EINVAL         # pidfd.signal.below
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
C: pidfd_send_signal(4, 65, null) = EINVAL        # pidfd.signal.below`,
  },
  {
    clauses: ['pidfd.getfd'],
    file: 'handles.md',
    line: 935,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
B: open("/proc/self/ns/uts", O_RDONLY) = 3
B: fstat(3) = _ as uts2
A: pidfd_open(B) = 3
A: pidfd_getfd(3, 3) = 4
A: fstat(4) = uts2
A: fcntl(4, F_GETFD) = 1
B: _exit(0) = died
A: fstat(4) = uts2`,
  },
  {
    clauses: ['pidfd.getfd.flags'],
    file: 'handles.md',
    line: 953,
    trace: `A: pidfd_getfd(9, 0, 1) = EINVAL                  # pidfd.getfd.flags`,
  },
  {
    clauses: ['pidfd.task'],
    file: 'handles.md',
    line: 963,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: pidfd_getfd(3, 0) = ESRCH                      # pidfd.task
A: setns(3, CLONE_NEWUTS) = ESRCH                 # pidfd.task
A: ioctl(3, PIDFD_GET_USER_NAMESPACE, 1) = ESRCH  # pidfd.task`,
  },
  {
    clauses: ['pidfd.access'],
    file: 'handles.md',
    line: 980,
    trace: `A: pidfd_open(A) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: pidfd_getfd(3, 0) = EPERM                      # pidfd.access
B: setns(3, CLONE_NEWUTS) = EPERM                 # pidfd.access
B: setns(3, CLONE_NEWUSER|CLONE_NEWNET) = EPERM   # pidfd.access`,
  },
  {
    clauses: ['pidfd.getfd.bad'],
    file: 'handles.md',
    line: 994,
    trace: `A: pidfd_open(A) = 3
A: pidfd_getfd(3, 9) = EBADF                      # pidfd.getfd.bad
A: pidfd_getfd(3, -1) = EBADF                     # pidfd.getfd.bad
A: pidfd_getfd(3, 3) = 4`,
  },
  {
    clauses: ['pidfd.getfd.dead'],
    file: 'handles.md',
    line: 1007,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
B: _exit(0) = died
A: pidfd_getfd(3, 0) = ESRCH                      # pidfd.getfd.dead`,
  },
  {
    clauses: ['setns.pidfd'],
    file: 'handles.md',
    line: 1024,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWPID|SIGCHLD) = _ as B
A: stat("/proc/B/ns/uts") = _ as uts2
A: stat("/proc/self/ns/ipc") = _ as ipc1
A: pidfd_open(B) = 3
A: fork() = _ as C
C: setns(3, CLONE_NEWUTS|CLONE_NEWPID|CLONE_NEWUSER) = 0
C: stat("/proc/self/ns/uts") = uts2
C: stat("/proc/self/ns/ipc") = ipc1
C: fork() = _ as D
D: getpid() = 2
C: setns(3, CLONE_NEWUSER|CLONE_NEWIPC) = EINVAL  # setns.user.own
C: stat("/proc/self/ns/ipc") = ipc1`,
  },
  {
    clauses: ['setns.pidfd.kinds'],
    file: 'handles.md',
    line: 1046,
    trace: `A: pidfd_open(A) = 3
A: setns(3, 0) = EINVAL                           # setns.pidfd.kinds
A: setns(3, CLONE_NEWUTS|CLONE_FS) = EINVAL       # setns.pidfd.kinds
A: setns(3, CLONE_NEWUTS|CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['pidfd.dropped'],
    file: 'handles.md',
    line: 1061,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
B: _exit(0) = died
A: setns(3, CLONE_NEWPID) = ESRCH                 # pidfd.dropped
A: setns(3, CLONE_NEWUSER) = ESRCH                # pidfd.dropped
A: ioctl(3, PIDFD_GET_USER_NAMESPACE) = ESRCH     # pidfd.dropped`,
  },
  {
    clauses: ['pidfd.ioctl'],
    file: 'handles.md',
    line: 1078,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: pidfd_open(B) = 3
A: ioctl(3, PIDFD_GET_UTS_NAMESPACE) = 4
A: fstat(4) = _ as uts2
B: stat("/proc/self/ns/uts") = uts2
A: ioctl(3, NS_GET_NSTYPE) = ENOTTY               # nsio.unknown
A: ioctl(4, PIDFD_GET_UTS_NAMESPACE) = ENOTTY     # nsio.unknown
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
C: ioctl(3, PIDFD_GET_UTS_NAMESPACE) = EACCES     # nsfs.link.access`,
  },
  {
    clauses: ['pidfd.ioctl.unborn'],
    file: 'handles.md',
    line: 1097,
    trace: `A: fork() = _ as B
B: unshare(CLONE_NEWPID) = 0
A: open("/proc/B/ns/pid_for_children", O_RDONLY) = ENOENT  # pid.link.unborn
A: pidfd_open(B) = 3
A: ioctl(3, PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE) = 4
A: setns(4, CLONE_NEWPID) = 0
A: fork() = _ as C
C: getpid() = 1
B: fork() = _ as D
D: getpid() = 2`,
  },
  {
    clauses: ['pidfd.ioctl.arg'],
    file: 'handles.md',
    line: 1116,
    trace: `A: pidfd_open(A) = 3
A: ioctl(3, PIDFD_GET_PID_NAMESPACE, 1) = EINVAL  # pidfd.ioctl.arg
A: ioctl(3, PIDFD_GET_PID_NAMESPACE) = 4`,
  },
  {
    clauses: ['ipc.empty'],
    file: 'ipc.md',
    line: 23,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0
A: unshare(CLONE_NEWIPC) = 0
A: msgget(7, 0600) = ENOENT                       # ipc.get.enoent
A: msgget(8, IPC_CREAT|0600) = 0`,
  },
  {
    clauses: ['ipc.isolated'],
    file: 'ipc.md',
    line: 36,
    trace: `A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
A: msgget(7, IPC_CREAT|0600) = 0 as q1
B: msgget(7, 0) = ENOENT                          # ipc.get.enoent
B: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = EINVAL   # ipc.id.unknown
B: msgget(7, IPC_CREAT|0600) = 0 as q2
B: msgsnd(q2, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
A: msgrcv(q1, null, 9, 0, IPC_NOWAIT) = ENOMSG    # msg.receive.none
B: msgctl(q2, IPC_RMID, null) = 0
A: msgget(7, 0) = q1`,
  },
  {
    clauses: ['ipc.life'],
    file: 'ipc.md',
    line: 55,
    trace: `A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
A: open("/proc/B/ns/ipc", O_RDONLY) = _ as fd1
B: msgget(7, IPC_CREAT|0600) = 0
B: _exit(0) = died
A: setns(fd1, CLONE_NEWIPC) = 0
A: msgget(7, 0) = 0
A: close(fd1) = 0
A: unshare(CLONE_NEWIPC) = 0                      # ipc.life
A: msgget(7, 0) = ENOENT`,
  },
  {
    clauses: ['ipc.get.private'],
    file: 'ipc.md',
    line: 85,
    trace: `A: msgget(IPC_PRIVATE, 0600) = 0
A: msgget(IPC_PRIVATE, IPC_CREAT|IPC_EXCL|0600) = 1
A: msgctl(1, IPC_STAT, null) = {key: 0}`,
  },
  {
    clauses: ['ipc.get.enoent'],
    file: 'ipc.md',
    line: 97,
    trace: `A: msgget(7, 0600) = ENOENT
A: semget(7, 1, IPC_EXCL|0600) = ENOENT
A: shmget(7, 0, 0600) = ENOENT
A: shmget(7, 1, IPC_CREAT|0600) = 0
A: msgget(7, 0600) = ENOENT                       # ipc.get.enoent`,
  },
  {
    clauses: ['ipc.get.new'],
    file: 'ipc.md',
    line: 112,
    trace: `A: setresgid(5, 6, 7) = 0
A: setresuid(0, 1000, 0) = 0
A: msgget(7, IPC_CREAT|01640) = 0 as q1
A: msgctl(q1, IPC_STAT, null) = {key: 7, uid: 1000, gid: 6, cuid: 1000, cgid: 6, mode: 0640, qbytes: 16384}`,
  },
  {
    clauses: ['ipc.get.found'],
    file: 'ipc.md',
    line: 125,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: fork() = _ as B
B: msgget(7, 0600) = q1
B: msgget(7, IPC_CREAT|0600) = q1`,
  },
  {
    clauses: ['ipc.get.eexist'],
    file: 'ipc.md',
    line: 139,
    trace: `A: shmget(7, 4096, IPC_CREAT|0) = 0
A: shmget(7, 8192, IPC_CREAT|IPC_EXCL|0777) = EEXIST
A: shmget(7, 4096, IPC_EXCL) = 0`,
  },
  {
    clauses: ['ipc.get.small'],
    file: 'ipc.md',
    line: 152,
    trace: `A: shmget(7, 100, IPC_CREAT|0) = 0
A: shmget(7, 101, 0) = EINVAL                     # ipc.get.small
A: shmget(7, 0, 0) = 0
A: semget(7, 2, IPC_CREAT|0) = 0
A: semget(7, 3, 0) = EINVAL                       # ipc.get.small
A: semget(7, 0, 0) = 0`,
  },
  {
    clauses: ['ipc.get.eacces'],
    file: 'ipc.md',
    line: 168,
    trace: `A: msgget(7, IPC_CREAT|0604) = 0 as q1
A: setresuid(1000, 1000, 1000) = 0
A: msgget(7, 0) = q1
A: msgget(7, 0400) = EACCES                       # ipc.get.eacces
A: msgget(7, 0444) = EACCES                       # ipc.get.eacces`,
  },
  {
    clauses: ['ipc.get.enospc'],
    file: 'ipc.md',
    line: 183,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0
A: write("/proc/sys/kernel/msgmni", "1") = 1
A: msgget(IPC_PRIVATE, 0600) = ENOSPC             # ipc.get.enospc
A: msgget(8, IPC_CREAT|0600) = ENOSPC             # ipc.get.enospc
A: msgget(7, IPC_CREAT|0600) = 0
A: shmget(8, 1, IPC_CREAT|0600) = 0
A: msgctl(0, IPC_RMID, null) = 0
A: msgget(8, IPC_CREAT|0600) = 1`,
  },
  {
    clauses: ['ipc.id'],
    file: 'ipc.md',
    line: 202,
    trace: `A: msgget(IPC_PRIVATE, 0600) = 0
A: msgctl(0, IPC_RMID, null) = 0
A: msgget(IPC_PRIVATE, 0600) = 1
A: semget(IPC_PRIVATE, 1, 0600) = 0
A: msgctl(0, IPC_STAT, null) = EINVAL             # ipc.id.unknown
A: msgctl(32769, IPC_STAT, null) = EINVAL         # ipc.id.unknown
A: msgctl(1, IPC_STAT, null) = {qnum: 0}`,
  },
  {
    clauses: ['ipc.id.unknown'],
    file: 'ipc.md',
    line: 220,
    trace: `A: msgctl(0, IPC_STAT, null) = EINVAL
A: msgctl(-1, IPC_RMID, null) = EINVAL
A: msgsnd(5, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = EINVAL
A: msgrcv(5, null, 1, 0, IPC_NOWAIT) = EINVAL
A: semctl(0, 0, GETVAL) = EINVAL
A: semop(0, [{sem_num: 0, sem_op: 1}]) = EINVAL
A: shmctl(0, IPC_STAT, null) = EINVAL
A: shmat(0, 0x20000000000, 0) = EINVAL`,
  },
  {
    clauses: ['ipc.perm'],
    file: 'ipc.md',
    line: 239,
    trace: `A: msgget(7, IPC_CREAT|0062) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 1000, gid: 5, mode: 0062, qbytes: 100}) = 0
A: clone(SIGCHLD) = _ as B
A: clone(SIGCHLD) = _ as C
A: setresuid(1000, 1000, 1000) = 0
A: msgctl(q1, IPC_STAT, null) = EACCES            # ipc.perm
B: setgroups(1, [5]) = 0
B: setresgid(9, 9, 9) = 0
B: setresuid(1001, 1001, 1001) = 0
B: msgctl(q1, IPC_STAT, null) = {mode: 062}
B: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
C: setresgid(9, 9, 9) = 0
C: setresuid(1001, 1001, 1001) = 0
C: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
C: msgrcv(q1, null, 1, 0, IPC_NOWAIT) = EACCES    # ipc.perm`,
  },
  {
    clauses: ['ipc.perm.cap'],
    file: 'ipc.md',
    line: 263,
    trace: `A: msgget(7, IPC_CREAT|0) = 0 as q1
A: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: msgrcv(q1, null, 1, 0, IPC_NOWAIT) = EACCES    # ipc.perm
B: unshare(CLONE_NEWIPC) = 0
B: msgget(7, IPC_CREAT|0) = 0 as q2
B: msgctl(q2, IPC_STAT, null) = {qnum: 0}`,
  },
  {
    clauses: ['ipc.control'],
    file: 'ipc.md',
    line: 280,
    trace: `A: msgget(7, IPC_CREAT|0777) = 0 as q1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: fork() = _ as C
C: setresuid(1000, 1000, 1000) = 0
C: msgctl(q1, IPC_RMID, null) = EPERM             # ipc.control
C: msgctl(q1, IPC_SET, {uid: 1000, gid: 1000, mode: 0777, qbytes: 1}) = EPERM
B: msgctl(q1, IPC_RMID, null) = 0`,
  },
  {
    clauses: ['ipc.stat'],
    file: 'ipc.md',
    line: 297,
    trace: `A: msgget(7, IPC_CREAT|0666) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 1000, gid: 5, mode: 0666, qbytes: 1}) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: msgctl(q1, IPC_STAT, null) = {uid: 65534, gid: 65534, cuid: 65534}
A: write("/proc/B/uid_map", "7 1000 1") = 8
B: msgctl(q1, IPC_STAT, null) = {uid: 7, gid: 65534, cuid: 65534, mode: 0666}
A: msgctl(q1, IPC_STAT, null) = {uid: 1000, gid: 5, cuid: 0}`,
  },
  {
    clauses: ['ipc.stat.pid'],
    file: 'ipc.md',
    line: 314,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
A: msgctl(q1, IPC_STAT, null) = {lspid: 2, lrpid: 0}
B: msgctl(q1, IPC_STAT, null) = {lspid: 1}
A: msgrcv(q1, null, 1, 0, IPC_NOWAIT) = {mtype: 1}
B: msgctl(q1, IPC_STAT, null) = {lspid: 1, lrpid: 0}
B: _exit(0) = died
A: wait4(2, null, 0, null) = 2
A: msgctl(q1, IPC_STAT, null) = {lspid: 2, lrpid: 1}`,
  },
  {
    clauses: ['ipc.set'],
    file: 'ipc.md',
    line: 333,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, IPC_SET, {uid: 1000, gid: 5, mode: 07644}) = 0
A: semctl(s1, 0, IPC_STAT, null) = {key: 7, uid: 1000, gid: 5, cuid: 0, cgid: 0, mode: 0644}`,
  },
  {
    clauses: ['ipc.set.ids'],
    file: 'ipc.md',
    line: 345,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: unshare(CLONE_NEWIPC) = 0
A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, IPC_SET, {uid: 0, gid: 0, mode: 0600}) = EINVAL
A: semctl(s1, 0, IPC_SET, {uid: -1, gid: 0, mode: 0600}) = EINVAL`,
  },
  {
    clauses: ['ipc.remove'],
    file: 'ipc.md',
    line: 359,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 1, mtext: "x"}, 1, IPC_NOWAIT) = 0
A: msgctl(q1, IPC_RMID, null) = 0
A: msgctl(q1, IPC_RMID, null) = EINVAL            # ipc.id.unknown
A: msgget(7, IPC_CREAT|0600) = 1
A: msgctl(1, IPC_STAT, null) = {qnum: 0}`,
  },
  {
    clauses: ['msg.send.einval'],
    file: 'ipc.md',
    line: 376,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 0, mtext: "x"}, 1, IPC_NOWAIT) = EINVAL
A: msgsnd(q1, {mtype: 1, mtext: "x"}, -1, IPC_NOWAIT) = EINVAL
A: write("/proc/sys/kernel/msgmax", "2") = 1
A: msgsnd(q1, {mtype: 1, mtext: "xyz"}, 3, IPC_NOWAIT) = EINVAL
A: msgsnd(q1, {mtype: 1, mtext: "xy"}, 2, IPC_NOWAIT) = 0`,
  },
  {
    clauses: ['msg.send'],
    file: 'ipc.md',
    line: 391,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 2, mtext: "hello"}, 4, 0) = 0
A: msgctl(q1, IPC_STAT, null) = {qnum: 1, cbytes: 4, lspid: A}
A: msgrcv(q1, null, 9, 0, 0) = {mtype: 2, mtext: "hell"}`,
  },
  {
    clauses: ['msg.send.full'],
    file: 'ipc.md',
    line: 405,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 2}) = 0
A: msgsnd(q1, {mtype: 1, mtext: "abc"}, 3, IPC_NOWAIT) = EAGAIN
A: msgsnd(q1, {mtype: 1, mtext: ""}, 0, IPC_NOWAIT) = 0
A: msgsnd(q1, {mtype: 1, mtext: ""}, 0, IPC_NOWAIT) = 0
A: msgsnd(q1, {mtype: 1, mtext: ""}, 0, IPC_NOWAIT) = EAGAIN
A: msgsnd(q1, {mtype: 1, mtext: ""}, 0, 0) = blocks`,
  },
  {
    clauses: ['msg.receive.einval'],
    file: 'ipc.md',
    line: 421,
    trace: `A: msgget(7, IPC_CREAT|0) = 0 as q1
A: msgrcv(q1, null, -1, 0, IPC_NOWAIT) = EINVAL`,
  },
  {
    clauses: ['msg.receive'],
    file: 'ipc.md',
    line: 433,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 3, mtext: "a"}, 1, 0) = 0
A: msgsnd(q1, {mtype: 2, mtext: "b"}, 1, 0) = 0
A: msgsnd(q1, {mtype: 1, mtext: "c"}, 1, 0) = 0
A: msgsnd(q1, {mtype: 1, mtext: "d"}, 1, 0) = 0
A: msgrcv(q1, null, 9, 2, 0) = {mtype: 2, mtext: "b"}
A: msgrcv(q1, null, 9, -3, 0) = {mtype: 1, mtext: "c"}
A: msgrcv(q1, null, 9, 3, MSG_EXCEPT) = {mtype: 1, mtext: "d"}
A: msgrcv(q1, null, 9, 0, 0) = {mtype: 3, mtext: "a"}`,
  },
  {
    clauses: ['msg.receive.none'],
    file: 'ipc.md',
    line: 451,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 3, mtext: "a"}, 1, 0) = 0
A: msgrcv(q1, null, 0, 1, IPC_NOWAIT) = ENOMSG
A: msgrcv(q1, null, 0, 1, 0) = blocks`,
  },
  {
    clauses: ['msg.receive.long'],
    file: 'ipc.md',
    line: 464,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 3, mtext: "abc"}, 3, 0) = 0
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT) = E2BIG
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT|MSG_NOERROR) = {mtype: 3, mtext: "ab"}
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT) = ENOMSG`,
  },
  {
    clauses: ['msg.set'],
    file: 'ipc.md',
    line: 478,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 5}) = 0
A: msgctl(q1, IPC_STAT, null) = {qbytes: 5}`,
  },
  {
    clauses: ['msg.qbytes'],
    file: 'ipc.md',
    line: 491,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 16385}) = EPERM   # msg.qbytes
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 16384}) = EINVAL  # ipc.set.ids`,
  },
  {
    clauses: ['sem.get.nsems'],
    file: 'ipc.md',
    line: 507,
    trace: `A: semget(7, -1, 0) = EINVAL                      # sem.get.nsems
A: semget(7, 32001, 0) = EINVAL                   # sem.get.nsems
A: semget(7, 32000, 0) = ENOENT                   # ipc.get.enoent`,
  },
  {
    clauses: ['sem.get.zero'],
    file: 'ipc.md',
    line: 519,
    trace: `A: semget(7, 0, IPC_CREAT|0600) = EINVAL          # sem.get.zero
A: semget(7, 1, IPC_CREAT|0600) = 0
A: semctl(0, 0, IPC_STAT, null) = {nsems: 1}`,
  },
  {
    clauses: ['sem.get.semmns'],
    file: 'ipc.md',
    line: 532,
    trace: `A: write("/proc/sys/kernel/sem", "32000 3 500 32000") = 17
A: semget(7, 2, IPC_CREAT|0600) = 0
A: semget(8, 2, IPC_CREAT|0600) = ENOSPC          # sem.get.semmns
A: semget(8, 1, IPC_CREAT|0600) = 1`,
  },
  {
    clauses: ['sem.op.none'],
    file: 'ipc.md',
    line: 545,
    trace: `A: semop(5, [], 0) = EINVAL                       # sem.op.none`,
  },
  {
    clauses: ['sem.op.many'],
    file: 'ipc.md',
    line: 555,
    trace: `A: write("/proc/sys/kernel/sem", "32000 32000 1 32000") = 19
A: semop(5, [{sem_op: 1}, {sem_op: 1}]) = E2BIG   # sem.op.many
A: semop(5, [{sem_op: 1}]) = EINVAL               # ipc.id.unknown`,
  },
  {
    clauses: ['sem.op.efbig'],
    file: 'ipc.md',
    line: 567,
    trace: `A: semget(7, 2, IPC_CREAT|0) = 0 as s1
A: setresuid(1000, 1000, 1000) = 0
A: semop(s1, [{sem_num: 2, sem_op: 1}]) = EFBIG   # sem.op.efbig
A: semop(s1, [{sem_num: 1, sem_op: 1}]) = EACCES  # ipc.perm`,
  },
  {
    clauses: ['sem.op'],
    file: 'ipc.md',
    line: 581,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semop(s1, [{sem_num: 0, sem_op: 2}, {sem_num: 0, sem_op: -1}, {sem_num: 1, sem_op: 0}]) = 0
A: semctl(s1, 0, GETALL) = [1]
A: semctl(s1, 1, GETPID) = A
A: semop(s1, [{sem_num: 1, sem_op: 5}, {sem_num: 0, sem_op: -2, sem_flg: IPC_NOWAIT}]) = EAGAIN
A: semctl(s1, 1, GETVAL) = 0`,
  },
  {
    clauses: ['sem.op.eagain'],
    file: 'ipc.md',
    line: 597,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semop(s1, [{sem_num: 0, sem_op: -1, sem_flg: IPC_NOWAIT}]) = EAGAIN
A: semop(s1, [{sem_num: 0, sem_op: 1}]) = 0
A: semop(s1, [{sem_num: 0, sem_op: 0, sem_flg: IPC_NOWAIT}]) = EAGAIN
A: semop(s1, [{sem_num: 0, sem_op: 0}]) = blocks`,
  },
  {
    clauses: ['sem.op.erange'],
    file: 'ipc.md',
    line: 611,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, SETVAL, 32767) = 0
A: semop(s1, [{sem_num: 0, sem_op: 1}]) = ERANGE
A: semop(s1, [{sem_num: 0, sem_op: -32767, sem_flg: SEM_UNDO}, {sem_num: 0, sem_op: 32767}]) = 0
A: semop(s1, [{sem_num: 0, sem_op: -1, sem_flg: SEM_UNDO}]) = ERANGE`,
  },
  {
    clauses: ['sem.number'],
    file: 'ipc.md',
    line: 625,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 2, GETVAL) = EINVAL
A: semctl(s1, -1, GETPID) = EINVAL
A: semctl(s1, 2, SETVAL, 1) = EINVAL`,
  },
  {
    clauses: ['sem.get'],
    file: 'ipc.md',
    line: 638,
    trace: `A: semget(7, 2, IPC_CREAT|0200) = 0 as s1
A: semctl(s1, 0, GETALL) = []
A: setresuid(1000, 1000, 1000) = 0
A: semctl(s1, 9, GETVAL) = EACCES                 # ipc.perm`,
  },
  {
    clauses: ['sem.set.erange'],
    file: 'ipc.md',
    line: 652,
    trace: `A: semctl(5, 0, SETVAL, 32768) = ERANGE           # sem.set.erange
A: semctl(5, 0, SETVAL, -1) = ERANGE              # sem.set.erange
A: semctl(5, 0, SETALL, [32768]) = EINVAL         # ipc.id.unknown
A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, SETALL, [1, 32768]) = ERANGE     # sem.set.erange
A: semctl(s1, 0, GETALL) = []`,
  },
  {
    clauses: ['sem.set'],
    file: 'ipc.md',
    line: 667,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: fork() = _ as B
B: semop(s1, [{sem_num: 0, sem_op: 1, sem_flg: SEM_UNDO}, {sem_num: 1, sem_op: 2, sem_flg: SEM_UNDO}]) = 0
A: semctl(s1, 0, SETVAL, 5) = 0
A: semctl(s1, 0, GETPID) = A
B: _exit(0) = died
A: semctl(s1, 0, GETALL) = [5]`,
  },
  {
    clauses: ['sem.undo', 'sem.undo.exit'],
    file: 'ipc.md',
    line: 683,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: fork() = _ as B
A: semop(s1, [{sem_num: 0, sem_op: 4}]) = 0
B: semop(s1, [{sem_num: 0, sem_op: -3, sem_flg: SEM_UNDO}]) = 0
B: semop(s1, [{sem_num: 0, sem_op: 1, sem_flg: SEM_UNDO}]) = 0
A: semctl(s1, 0, GETVAL) = 2
B: _exit(0) = died
A: semctl(s1, 0, GETVAL) = 4
A: semctl(s1, 0, GETPID) = B`,
  },
  {
    clauses: ['sem.undo.exit'],
    file: 'ipc.md',
    line: 702,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: open("/proc/self/ns/ipc", O_RDONLY) = _ as fd1
A: fork() = _ as B
A: semop(s1, [{sem_num: 0, sem_op: 3, sem_flg: SEM_UNDO}]) = 0
B: semop(s1, [{sem_num: 0, sem_op: -1}]) = 0
A: unshare(CLONE_SYSVSEM) = 0
A: semctl(s1, 0, GETVAL) = 0
B: semop(s1, [{sem_num: 0, sem_op: 3, sem_flg: SEM_UNDO}]) = 0
B: setns(fd1, CLONE_NEWIPC) = 0
A: semctl(s1, 0, GETVAL) = 0
B: semop(s1, [{sem_num: 0, sem_op: 3, sem_flg: SEM_UNDO}]) = 0
B: unshare(CLONE_NEWIPC) = 0
A: semctl(s1, 0, GETVAL) = 0`,
  },
  {
    clauses: ['sem.undo.share'],
    file: 'ipc.md',
    line: 724,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: fork() = _ as B
B: clone(CLONE_SYSVSEM|SIGCHLD) = _ as C
B: semop(s1, [{sem_num: 0, sem_op: 3, sem_flg: SEM_UNDO}]) = 0
B: _exit(0) = died
A: semctl(s1, 0, GETVAL) = 3
C: _exit(0) = died
A: semctl(s1, 0, GETVAL) = 0`,
  },
  {
    clauses: ['shm.get.size'],
    file: 'ipc.md',
    line: 745,
    trace: `A: shmget(7, 0, IPC_CREAT|0600) = EINVAL          # shm.get.size
A: write("/proc/sys/kernel/shmmax", "100") = 3
A: shmget(7, 101, IPC_CREAT|0600) = EINVAL        # shm.get.size
A: shmget(7, 100, IPC_CREAT|0600) = 0
A: shmctl(0, IPC_STAT, null) = {segsz: 100, nattch: 0, cpid: A, lpid: 0}`,
  },
  {
    clauses: ['shm.get.shmall'],
    file: 'ipc.md',
    line: 760,
    trace: `A: write("/proc/sys/kernel/shmall", "2") = 1
A: shmget(7, 4097, IPC_CREAT|0600) = 0
A: shmget(8, 1, IPC_CREAT|0600) = ENOSPC          # shm.get.shmall`,
  },
  {
    clauses: ['shm.at.address'],
    file: 'ipc.md',
    line: 772,
    trace: `A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000001, 0) = EINVAL           # shm.at.address
A: shmat(m1, 0x20000000001, SHM_RND) = 0x20000000000`,
  },
  {
    clauses: ['shm.at'],
    file: 'ipc.md',
    line: 785,
    trace: `A: shmget(7, 1, IPC_CREAT|0644) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmat(m1, 0x20000100000, SHM_RDONLY) = 0x20000100000
A: shmctl(m1, IPC_STAT, null) = {nattch: 2, lpid: A}
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: shmat(m1, 0x20000200000, 0) = EACCES           # ipc.perm
B: shmat(m1, 0x20000200000, SHM_RDONLY|SHM_EXEC) = EACCES
B: shmat(m1, 0x20000200000, SHM_RDONLY) = 0x20000200000`,
  },
  {
    clauses: ['shm.at.taken'],
    file: 'ipc.md',
    line: 803,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmat(m1, 0x20000001000, 0) = EINVAL           # shm.at.taken
A: shmat(m1, 0x1fffffff000, 0) = EINVAL            # shm.at.taken
A: shmat(m1, 0x20000002000, 0) = 0x20000002000`,
  },
  {
    clauses: ['shm.at.taken.forced'],
    file: 'ipc.md',
    line: 818,
    trace: `A: write("/proc/sys/kernel/shm_rmid_forced", "1") = 1
A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmget(8, 1, IPC_CREAT|0600) = 1 as m2
A: shmat(m2, 0x20000000000, 0) = EINVAL           # shm.at.taken
A: shmctl(m2, IPC_STAT, null) = EINVAL            # ipc.id.unknown
A: shmctl(m1, IPC_STAT, null) = {nattch: 1}`,
  },
  {
    clauses: ['shm.dt'],
    file: 'ipc.md',
    line: 834,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmdt(0x20000000000) = 0
A: shmctl(m1, IPC_STAT, null) = {nattch: 0, lpid: A}`,
  },
  {
    clauses: ['shm.dt.einval'],
    file: 'ipc.md',
    line: 847,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmdt(0x20000001000) = EINVAL
A: shmdt(0x20000000000) = 0
A: shmdt(0x20000000000) = EINVAL`,
  },
  {
    clauses: ['shm.fork'],
    file: 'ipc.md',
    line: 861,
    trace: `A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: fork() = _ as B
A: shmctl(m1, IPC_STAT, null) = {nattch: 2, lpid: A}
B: shmdt(0x20000000000) = 0
A: shmctl(m1, IPC_STAT, null) = {nattch: 1, lpid: B}
A: fork() = _ as C
C: _exit(0) = died
A: shmctl(m1, IPC_STAT, null) = {nattch: 1, lpid: C}`,
  },
  {
    clauses: ['shm.dest'],
    file: 'ipc.md',
    line: 880,
    trace: `A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmctl(m1, IPC_RMID, null) = 0
A: shmget(7, 1, 0) = ENOENT
A: shmctl(m1, IPC_STAT, null) = {key: 0, mode: 01600, nattch: 1}
A: shmat(m1, 0x20000100000, 0) = 0x20000100000
A: shmdt(0x20000000000) = 0
A: shmctl(m1, IPC_STAT, null) = {nattch: 1}
A: shmdt(0x20000100000) = 0
A: shmctl(m1, IPC_STAT, null) = EINVAL            # ipc.id.unknown`,
  },
  {
    clauses: ['shm.outlives'],
    file: 'ipc.md',
    line: 899,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5
A: unshare(CLONE_NEWIPC) = 0
A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: unshare(CLONE_NEWIPC) = 0
A: shmctl(m1, IPC_STAT, null) = EINVAL            # ipc.id.unknown
A: write("/proc/sys/user/max_ipc_namespaces", "2") = 1
A: unshare(CLONE_NEWIPC) = ENOSPC                 # user.limit
A: shmdt(0x20000000000) = 0
A: unshare(CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['shm.keeps'],
    file: 'ipc.md',
    line: 919,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/gid_map", "0 0 1") = 5
A: write("/proc/sys/user/max_user_namespaces", "1") = 1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: shmget(7, 1, IPC_CREAT|0600) = 0
B: _exit(0) = died
A: wait4(-1, null, 0, null) = _
A: clone(CLONE_NEWUSER|SIGCHLD) = ENOSPC               # user.limit`,
  },
  {
    clauses: ['shm.rmid-forced'],
    file: 'ipc.md',
    line: 939,
    trace: `A: fork() = _ as B
B: shmget(7, 1, IPC_CREAT|0600) = 0
A: shmget(8, 1, IPC_CREAT|0600) = 1
B: _exit(0) = died
A: shmget(7, 1, 0) = 0
A: write("/proc/sys/kernel/shm_rmid_forced", "1") = 1
A: shmget(7, 1, 0) = ENOENT
A: shmget(8, 1, 0) = 1
A: fork() = _ as C
C: shmget(9, 1, IPC_CREAT|0600) = 2
C: _exit(0) = died
A: shmget(9, 1, 0) = ENOENT
A: shmat(1, 0x20000000000, 0) = 0x20000000000
A: shmdt(0x20000000000) = 0
A: shmget(8, 1, 0) = ENOENT`,
  },
  {
    clauses: ['ipc.proc'],
    file: 'ipc.md',
    line: 966,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 1, mtext: "abc"}, 3, 0) = 0
A: semget(8, 2, IPC_CREAT|0640) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: read("/proc/sysvipc/msg") = [{key: 7, id: 0, mode: 0600, cbytes: 3, qnum: 1, uid: 65534, cuid: 65534}]
A: read("/proc/sysvipc/sem") = [{key: 8, id: 0, mode: 0640, nsems: 2, uid: 0, gid: 0}]
A: read("/proc/sysvipc/shm") = []
B: unshare(CLONE_NEWIPC) = 0
B: read("/proc/sysvipc/msg") = []`,
  },
  {
    clauses: ['ipc.sysctl'],
    file: 'ipc.md',
    line: 987,
    trace: `A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
B: write("/proc/sys/kernel/msgmax", "100") = 3
B: write("/proc/sys/kernel/sem", "1 2 3 4\\n") = 8
B: read("/proc/sys/kernel/msgmax") = 100
B: read("/proc/sys/kernel/sem") = [1, 2, 3, 4]
A: read("/proc/sys/kernel/msgmax") = 8192
A: read("/proc/sys/kernel/msgmnb") = 16384
A: read("/proc/sys/kernel/msgmni") = 32000
A: read("/proc/sys/kernel/shmmni") = 4096
A: read("/proc/sys/kernel/shm_rmid_forced") = 0
A: read("/proc/sys/kernel/sem") = [32000, 1024000000, 500, 32000]`,
  },
  {
    clauses: ['ipc.sysctl.eacces'],
    file: 'ipc.md',
    line: 1009,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWIPC|SIGCHLD) = _ as B
B: write("/proc/sys/kernel/msgmax", "101") = 3
A: write("/proc/B/uid_map", "0 1000 1\\n1 0 1") = 14
B: write("/proc/sys/kernel/msgmax", "100") = EACCES   # ipc.sysctl.eacces
B: setresuid(0, 0, 0) = 0
B: write("/proc/sys/kernel/msgmax", "100") = 3
B: read("/proc/sys/kernel/msgmax") = 100`,
  },
  {
    clauses: ['ipc.sysctl.range'],
    file: 'ipc.md',
    line: 1026,
    trace: `A: write("/proc/sys/kernel/msgmni", "32769") = EINVAL
A: write("/proc/sys/kernel/msgmni", "32768") = 5
A: write("/proc/sys/kernel/shm_rmid_forced", "2") = EINVAL
A: write("/proc/sys/kernel/msgmax", "-1") = EINVAL
A: write("/proc/sys/kernel/msgmax", "2147483648") = EINVAL
A: read("/proc/sys/kernel/msgmax") = 8192`,
  },
  {
    clauses: ['ipc.sysctl.semmni'],
    file: 'ipc.md',
    line: 1042,
    trace: `A: write("/proc/sys/kernel/sem", "2 -3 4 32769") = ERANGE
A: read("/proc/sys/kernel/sem") = [2, -3, 4, 32000]
A: semget(7, 3, IPC_CREAT|0600) = EINVAL          # sem.get.nsems
A: semget(7, 2, IPC_CREAT|0600) = ENOSPC          # sem.get.semmns`,
  },
  {
    clauses: ['mnt.mountinfo'],
    file: 'mnt.md',
    line: 37,
    trace: `A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount("none", "/b/a", "tmpfs", MS_NOSUID, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", parent: -1, root: "/"}, {mountpoint: "/b", parent: 0, root: "/a"}, {mountpoint: "/b/a", parent: 1, root: "/", options: "rw,nosuid,relatime"}]
A: chroot("/b") = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", parent: -1, root: "/a"}, {mountpoint: "/a", parent: 0}]
A: chroot("/b") = 0
A: read("/proc/self/mountinfo") = []`,
  },
  {
    clauses: ['mnt.cap'],
    file: 'mnt.md',
    line: 57,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: mount("none", "/a", "tmpfs", 0, null) = EPERM       # mnt.cap
B: mount("none", "/nowhere", "tmpfs", 0, null) = ENOENT
B: umount2("/a", 0) = EPERM                            # mnt.cap
B: pivot_root("/nowhere", "/a") = EPERM                # mnt.cap
B: unshare(CLONE_NEWNS) = 0
B: mount("none", "/a", "tmpfs", 0, null) = 0`,
  },
  {
    clauses: ['mnt.path'],
    file: 'mnt.md',
    line: 74,
    trace: `A: mount("none", "/nowhere", "tmpfs", 0, null) = ENOENT      # mnt.path
A: umount2("/f/a", 0) = ENOTDIR                              # mnt.path
A: mount("/nowhere", "/a", null, MS_BIND, null) = ENOENT     # mnt.path
A: pivot_root("/f", "/a") = ENOTDIR                          # mnt.path`,
  },
  {
    clauses: ['mnt.target.gone'],
    file: 'mnt.md',
    line: 87,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: mount("none", ".", "tmpfs", 0, null) = ENOENT       # mnt.target.gone
A: mount("/b", ".", null, MS_BIND, null) = ENOENT      # mnt.target.gone
A: pivot_root("/", ".") = ENOENT                       # mnt.target.gone`,
  },
  {
    clauses: ['mnt.target.mine'],
    file: 'mnt.md',
    line: 104,
    trace: `A: clone(CLONE_NEWNS|CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: pidfd_open(B) = _ as pidfd
A: setns(pidfd, CLONE_NEWNS|CLONE_NEWUTS) = 0
C: mount("none", "/a", "tmpfs", 0, null) = EINVAL       # mnt.target.mine
C: mount("/b", "/a", null, MS_BIND, null) = EINVAL      # mnt.target.mine
C: mount(null, "/", null, MS_REMOUNT|MS_BIND|MS_RDONLY, null) = EINVAL   # mnt.target.mine
A: mount("none", "/a", "tmpfs", 0, null) = 0`,
  },
  {
    clauses: ['mnt.root'],
    file: 'mnt.md',
    line: 121,
    trace: `A: mount(null, "/a", null, MS_SHARED, null) = EINVAL     # mnt.root
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND, null) = EINVAL    # mnt.root`,
  },
  {
    clauses: ['mnt.new'],
    file: 'mnt.md',
    line: 135,
    trace: `A: mount("none", "/a", "tmpfs", MS_RDONLY, null) = 0
A: mount("none", "/a", "tmpfs", MS_STRICTATIME, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("none", "/a", "tmpfs", MS_NOATIME, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", parent: 0, options: "ro,relatime"}, {mountpoint: "/a", parent: 1, options: "rw", shared: 1}, {mountpoint: "/a", parent: 2, options: "rw,noatime", shared: 2}]`,
  },
  {
    clauses: ['mnt.new.type'],
    file: 'mnt.md',
    line: 149,
    trace: `A: mount("none", "/a", null, 0, null) = EINVAL           # mnt.new.type
A: mount("none", "/a", "nosuchfs", 0, null) = ENODEV     # mnt.new.type`,
  },
  {
    clauses: ['mnt.new.cap'],
    file: 'mnt.md',
    line: 163,
    trace: `A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
B: mount("none", "/a", "ext4", 0, null) = EPERM          # mnt.new.cap
B: mount("none", "/a", "proc", 0, null) = EPERM          # mnt.new.cap
B: mount("none", "/a", "sysfs", 0, null) = EPERM         # mnt.new.cap
B: mount("none", "/a", "tmpfs", 0, null) = 0
A: open("/proc/B/ns/mnt", O_RDONLY) = _ as m
A: setns(m, 0) = 0
A: setresuid(1000, 1000, 1000) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount("none", "/f", "tmpfs", 0, null) = EPERM         # mnt.new.cap`,
  },
  {
    clauses: ['mnt.new.directory'],
    file: 'mnt.md',
    line: 184,
    trace: `A: mount("none", "/f", "tmpfs", 0, null) = ENOTDIR       # mnt.new.directory`,
  },
  {
    clauses: ['mnt.propagate'],
    file: 'mnt.md',
    line: 197,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1}, {mountpoint: "/a/a", parent: 1, shared: 2}, {mountpoint: "/b", shared: 1}, {mountpoint: "/b/a", parent: 3, shared: 2}, {mountpoint: "/c", master: 1}, {mountpoint: "/c/a", parent: 5, master: 2}]
A: mount("none", "/c/b", "tmpfs", 0, null) = 0
A: mount("/a/b", "/b/b", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}, {mountpoint: "/a/a"}, {mountpoint: "/a/b", shared: 1}, {mountpoint: "/b"}, {mountpoint: "/b/a"}, {mountpoint: "/b/b", shared: 1}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/c/b", root: "/a/b", master: 1}, {mountpoint: "/c/b", root: "/", parent: 9}]`,
  },
  {
    clauses: ['mnt.propagate.beneath'],
    file: 'mnt.md',
    line: 216,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("none", "/b/a", "tmpfs", MS_RDONLY, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}, {mountpoint: "/a/a"}, {mountpoint: "/b"}, {mountpoint: "/b/a", parent: 3, master: 2}, {mountpoint: "/b/a", parent: 4, options: "ro,relatime"}]`,
  },
  {
    clauses: ['mnt.source'],
    file: 'mnt.md',
    line: 234,
    trace: `A: mount(null, "/a", null, MS_BIND, null) = EINVAL       # mnt.source
A: mount("", "/a", null, MS_MOVE, null) = EINVAL         # mnt.source`,
  },
  {
    clauses: ['mnt.bind'],
    file: 'mnt.md',
    line: 248,
    trace: `A: mount("none", "/a/a", "tmpfs", MS_RDONLY, null) = 0
A: mount("none", "/a/b", "tmpfs", 0, null) = 0
A: mount(null, "/a/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/c", null, MS_BIND|MS_REC, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a/a"}, {mountpoint: "/a/b", unbindable: 1}, {mountpoint: "/b", root: "/a"}, {mountpoint: "/c", root: "/a"}, {mountpoint: "/c/a", parent: 4, root: "/", options: "ro,relatime"}]`,
  },
  {
    clauses: ['mnt.bind.unbindable'],
    file: 'mnt.md',
    line: 263,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = EINVAL       # mnt.bind.unbindable
A: mount("/a/a", "/b", null, MS_BIND|MS_REC, null) = EINVAL    # mnt.bind.unbindable`,
  },
  {
    clauses: ['mnt.bind.mine'],
    file: 'mnt.md',
    line: 276,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: mount(".", "/b", null, MS_BIND, null) = EINVAL        # mnt.bind.mine`,
  },
  {
    clauses: ['mnt.bind.locked'],
    file: 'mnt.md',
    line: 290,
    trace: `A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("/a", "/b", null, MS_BIND, null) = EINVAL       # mnt.bind.locked
B: mount("/c", "/b", null, MS_BIND, null) = 0
B: umount2("/b", 0) = 0
B: mount("/a", "/b", null, MS_BIND|MS_REC, null) = 0
B: umount2("/b/a", MNT_DETACH) = EINVAL                  # mnt.umount.locked
B: umount2("/b", MNT_DETACH) = 0`,
  },
  {
    clauses: ['mnt.bind.stuck'],
    file: 'mnt.md',
    line: 308,
    trace: `A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: mount(null, "/a/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_BIND|MS_REC, null) = EPERM     # mnt.bind.stuck`,
  },
  {
    clauses: ['mnt.bind.directory'],
    file: 'mnt.md',
    line: 321,
    trace: `A: mount("/f", "/a", null, MS_BIND, null) = ENOTDIR      # mnt.bind.directory
A: mount("/a", "/f", null, MS_BIND, null) = ENOTDIR      # mnt.bind.directory
A: mount("/f", "/proc/uptime", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['mnt.move'],
    file: 'mnt.md',
    line: 336,
    trace: `A: mount("none", "/a", "tmpfs", MS_RDONLY, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", options: "ro,relatime"}]`,
  },
  {
    clauses: ['mnt.move.root'],
    file: 'mnt.md',
    line: 348,
    trace: `A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL       # mnt.move.root`,
  },
  {
    clauses: ['mnt.move.directory'],
    file: 'mnt.md',
    line: 359,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("/a", "/f", null, MS_MOVE, null) = EINVAL       # mnt.move.directory`,
  },
  {
    clauses: ['mnt.move.mine'],
    file: 'mnt.md',
    line: 370,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: mount(".", "/b", null, MS_MOVE, null) = EINVAL        # mnt.move.mine`,
  },
  {
    clauses: ['mnt.move.locked'],
    file: 'mnt.md',
    line: 383,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL       # mnt.move.locked`,
  },
  {
    clauses: ['mnt.move.shared'],
    file: 'mnt.md',
    line: 395,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL       # mnt.move.shared`,
  },
  {
    clauses: ['mnt.move.unbindable'],
    file: 'mnt.md',
    line: 407,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/b", null, MS_MOVE, null) = EINVAL     # mnt.move.unbindable
A: mount("/a", "/c", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/c", unbindable: 1}]`,
  },
  {
    clauses: ['mnt.move.loop'],
    file: 'mnt.md',
    line: 423,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/a", "/a/b", null, MS_MOVE, null) = ELOOP      # mnt.move.loop
A: mount("/", "/b", null, MS_MOVE, null) = ELOOP         # mnt.move.loop`,
  },
  {
    clauses: ['mnt.type.one'],
    file: 'mnt.md',
    line: 438,
    trace: `A: mount(null, "/", null, MS_SHARED|MS_SLAVE, null) = EINVAL     # mnt.type.one
A: mount(null, "/", null, MS_SHARED|MS_RDONLY, null) = EINVAL    # mnt.type.one`,
  },
  {
    clauses: ['mnt.type.detached'],
    file: 'mnt.md',
    line: 449,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: mount(null, ".", null, MS_SHARED, null) = EINVAL      # mnt.type.detached`,
  },
  {
    clauses: ['mnt.type.others'],
    file: 'mnt.md',
    line: 462,
    trace: `A: clone(CLONE_NEWNS|CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: pidfd_open(B) = _ as pidfd
A: setns(pidfd, CLONE_NEWNS|CLONE_NEWUTS) = 0
C: mount(null, "/", null, MS_SHARED, null) = 0           # mnt.type.others
B: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 1}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'mnt.md',
    line: 477,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/", null, MS_SHARED|MS_REC, null) = 0
A: mount(null, "/", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 1}, {mountpoint: "/a", shared: 2}]`,
  },
  {
    clauses: ['mnt.type.slave'],
    file: 'mnt.md',
    line: 490,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1}, {mountpoint: "/b", shared: 2, master: 1}]
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1}, {mountpoint: "/b", shared: 2, master: 1}, {mountpoint: "/c", master: 2}]`,
  },
  {
    clauses: ['mnt.type.slave.alone'],
    file: 'mnt.md',
    line: 509,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount(null, "/", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 0, master: 0, unbindable: 0}]
A: mount(null, "/", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", unbindable: 1}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'mnt.md',
    line: 524,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_PRIVATE, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1}, {mountpoint: "/a/a"}, {mountpoint: "/b", shared: 0, master: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'mnt.md',
    line: 539,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount(null, "/", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", unbindable: 1}]
A: mount("/a", "/b", null, MS_BIND, null) = EINVAL       # mnt.bind.unbindable
A: mount(null, "/", null, MS_PRIVATE, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['mnt.type.transfer'],
    file: 'mnt.md',
    line: 555,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: umount2("/b", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1}, {mountpoint: "/c", master: 1}]`,
  },
  {
    clauses: ['mnt.remount'],
    file: 'mnt.md',
    line: 576,
    trace: `A: mount("none", "/a", "tmpfs", MS_NOATIME|MS_NOEXEC, null) = 0
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "ro,noatime"}]
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_STRICTATIME, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "rw"}]`,
  },
  {
    clauses: ['mnt.remount.locked', 'mnt.lock.flags'],
    file: 'mnt.md',
    line: 590,
    trace: `A: mount("none", "/a", "tmpfs", MS_RDONLY|MS_NOSUID, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY, null) = EPERM    # mnt.remount.locked
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY|MS_NOSUID|MS_NOATIME, null) = EPERM    # mnt.remount.locked
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY|MS_NOSUID|MS_NOEXEC, null) = 0
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY|MS_NOSUID, null) = 0
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND, null) = 0`,
  },
  {
    clauses: ['mnt.remount.super'],
    file: 'mnt.md',
    line: 608,
    trace: `A: mount("none", "/a", "tmpfs", MS_NOEXEC, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_REMOUNT|MS_RDONLY, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "ro,relatime", superblock: "ro"}, {mountpoint: "/b", options: "rw,noexec,relatime", superblock: "ro"}]
A: mount(null, "/b", null, MS_REMOUNT, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "ro,relatime", superblock: "rw"}, {mountpoint: "/b", options: "rw,relatime", superblock: "rw"}]
A: mount("none", "/c", "tmpfs", MS_RDONLY, null) = 0
A: mount(null, "/c", null, MS_REMOUNT|MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}, {mountpoint: "/b"}, {mountpoint: "/c", options: "rw,relatime", superblock: "ro"}]`,
  },
  {
    clauses: ['mnt.remount.super.cap'],
    file: 'mnt.md',
    line: 627,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount(null, "/a", null, MS_REMOUNT|MS_RDONLY, null) = EPERM          # mnt.remount.super.cap
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY, null) = 0
B: mount("/a", "/b", null, MS_BIND, null) = 0
B: mount(null, "/b", null, MS_REMOUNT, null) = EPERM                    # mnt.remount.super.cap
B: mount("none", "/c", "tmpfs", 0, null) = 0
B: mount(null, "/c", null, MS_REMOUNT|MS_RDONLY, null) = 0`,
  },
  {
    clauses: ['mnt.lock.flags'],
    file: 'mnt.md',
    line: 645,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
A: mount("none", "/a", "tmpfs", MS_NOEXEC, null) = 0
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND, null) = EPERM     # mnt.remount.locked
B: mount("/a", "/b", null, MS_BIND, null) = 0
B: mount(null, "/b", null, MS_REMOUNT|MS_BIND, null) = EPERM     # mnt.remount.locked
B: mount("none", "/c", "tmpfs", MS_NOEXEC, null) = 0
B: mount(null, "/c", null, MS_REMOUNT|MS_BIND, null) = 0`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'mnt.md',
    line: 665,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("none", "/a", "tmpfs", MS_RDONLY, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "rw,relatime"}]
A: mount("none", "/", "tmpfs", 0, null) = 0
A: umount2("/", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}]
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: chdir("..") = 0
A: chdir("a") = ENOENT`,
  },
  {
    clauses: ['mnt.umount.flags'],
    file: 'mnt.md',
    line: 685,
    trace: `A: umount2("/nowhere", 16) = EINVAL                      # mnt.umount.flags`,
  },
  {
    clauses: ['mnt.umount.force'],
    file: 'mnt.md',
    line: 696,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: umount2("/a", MNT_FORCE) = EINVAL                     # mnt.umount.locked
B: mount("/c", "/b", null, MS_BIND, null) = 0
B: umount2("/b", MNT_FORCE|MNT_DETACH) = EPERM           # mnt.umount.force
B: umount2("/b", UMOUNT_NOFOLLOW) = 0
B: mount("none", "/b", "tmpfs", 0, null) = 0
B: chdir("/b") = 0
B: umount2("/b", MNT_FORCE) = EBUSY                      # mnt.umount.busy
B: chdir("/") = 0
B: umount2("/b", MNT_FORCE) = 0`,
  },
  {
    clauses: ['mnt.umount.expire'],
    file: 'mnt.md',
    line: 718,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: umount2("/a", MNT_EXPIRE) = EAGAIN                    # mnt.umount.expire
A: chdir("/a") = 0
A: umount2("/a", MNT_EXPIRE) = EBUSY                     # mnt.umount.expire
A: chdir("/") = 0
A: umount2("/a", MNT_EXPIRE) = EAGAIN                    # mnt.umount.expire
A: mount("/a/nowhere", "/b", null, MS_BIND, null) = ENOENT
A: umount2("/a", MNT_EXPIRE) = EAGAIN                    # mnt.umount.expire
A: umount2("/a", MNT_EXPIRE) = 0`,
  },
  {
    clauses: ['mnt.umount.expire.alone'],
    file: 'mnt.md',
    line: 737,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: umount2("/a", MNT_EXPIRE|MNT_DETACH) = EINVAL         # mnt.umount.expire.alone
A: umount2("/a", MNT_EXPIRE|MNT_FORCE) = EINVAL          # mnt.umount.expire.alone
A: chroot("/a") = 0
A: umount2("/", MNT_EXPIRE) = EINVAL                     # mnt.umount.expire.alone`,
  },
  {
    clauses: ['mnt.umount.callers-root'],
    file: 'mnt.md',
    line: 752,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("/a", "/a", null, MS_BIND, null) = 0
B: chroot("/a") = 0
B: umount2("/", 0) = EPERM                               # mnt.umount.callers-root
A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chroot("/a") = 0
A: umount2("/", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", options: "rw,relatime", superblock: "ro"}]`,
  },
  {
    clauses: ['mnt.umount.root'],
    file: 'mnt.md',
    line: 771,
    trace: `A: umount2("/a", 0) = EINVAL                             # mnt.umount.root`,
  },
  {
    clauses: ['mnt.umount.mine'],
    file: 'mnt.md',
    line: 781,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: umount2(".", MNT_DETACH) = EINVAL                     # mnt.umount.mine`,
  },
  {
    clauses: ['mnt.umount.locked'],
    file: 'mnt.md',
    line: 794,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: umount2("/a", 0) = EINVAL                             # mnt.umount.locked
B: umount2("/a", MNT_DETACH) = EINVAL                    # mnt.umount.locked
A: open("/proc/B/ns/mnt", O_RDONLY) = _ as ns
A: setns(ns, CLONE_NEWNS) = 0
A: umount2("/a", 0) = EINVAL                             # mnt.umount.locked`,
  },
  {
    clauses: ['mnt.umount.busy'],
    file: 'mnt.md',
    line: 811,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: umount2("/a", 0) = EBUSY                              # mnt.umount.busy
A: fork() = _ as B
B: chdir("/a/a") = 0
A: umount2("/a/a", 0) = EBUSY                            # mnt.umount.busy
A: umount2("/a", MNT_DETACH) = 0
A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWNS|SIGCHLD) = _ as C
A: mount("none", "/a", "tmpfs", 0, null) = 0
C: chdir("/a") = 0
A: umount2("/a", 0) = EBUSY                              # mnt.umount.busy
C: mount("none", ".", "tmpfs", 0, null) = 0`,
  },
  {
    clauses: ['mnt.umount.propagate'],
    file: 'mnt.md',
    line: 835,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: mount("none", "/c/a", "tmpfs", MS_RDONLY, null) = 0
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}, {mountpoint: "/b"}, {mountpoint: "/c"}, {mountpoint: "/c/a", parent: 3, options: "ro,relatime"}]`,
  },
  {
    clauses: ['mnt.umount.unlock'],
    file: 'mnt.md',
    line: 853,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("none", "/a/a", "tmpfs", MS_RDONLY, null) = 0
A: mount("/b", "/a", null, MS_BIND, null) = 0
A: clone(CLONE_NEWNS|CLONE_NEWUSER|SIGCHLD) = _ as B
B: umount2("/a", 0) = EINVAL                             # mnt.umount.locked
B: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: umount2("/a", 0) = 0                                  # mnt.umount.unlock
B: umount2("/a/a", 0) = 0
B: umount2("/a", 0) = 0
B: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a/a", options: "ro,relatime"}]`,
  },
  {
    clauses: ['mnt.umount.connected'],
    file: 'mnt.md',
    line: 873,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: mount("/a", "/b", null, MS_BIND|MS_REC, null) = 0
A: mount("none", "/b/b", "tmpfs", 0, null) = 0
A: chdir("/b") = 0
A: umount2("/b", MNT_DETACH) = 0
A: chdir("b") = 0
A: chdir("..") = 0
A: chdir("b") = 0
A: chdir("..") = 0
A: chdir("a") = 0
A: chdir("..") = 0
A: chdir("a") = ENOENT`,
  },
  {
    clauses: ['mnt.copy'],
    file: 'mnt.md',
    line: 899,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
B: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 1}, {mountpoint: "/a", root: "/a", parent: 0, unbindable: 0}]
B: mount("/a", "/b", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 1}, {mountpoint: "/a", unbindable: 1}, {mountpoint: "/b", shared: 2}]
B: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}]`,
  },
  {
    clauses: ['mnt.copy.slave'],
    file: 'mnt.md',
    line: 918,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("none", "/a", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: read("/proc/self/mountinfo") = [{mountpoint: "/", master: 1}, {mountpoint: "/a", master: 2}]
A: mount("none", "/b", "tmpfs", 0, null) = 0
B: mount("none", "/c", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a"}, {mountpoint: "/b", shared: 3}]
B: umount2("/a", 0) = EINVAL                             # mnt.umount.locked
B: umount2("/b", 0) = 0
B: clone(CLONE_NEWNS|SIGCHLD) = _ as C
C: umount2("/a", 0) = EINVAL                             # mnt.umount.locked
C: umount2("/c", 0) = 0`,
  },
  {
    clauses: ['mnt.pivot'],
    file: 'mnt.md',
    line: 943,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: fork() = _ as B
B: chdir("/b") = 0
A: pivot_root("/a", "/a/b") = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", root: "/a"}, {mountpoint: "/b", root: "/", parent: 0}]
B: read("/proc/self/mountinfo") = [{mountpoint: "/", root: "/a"}, {mountpoint: "/b", root: "/", parent: 0}]
B: chdir("a") = 0
A: umount2("/b", MNT_DETACH) = 0
A: chdir("/c") = ENOENT
A: chdir("/a") = 0`,
  },
  {
    clauses: ['mnt.pivot.shared'],
    file: 'mnt.md',
    line: 963,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: pivot_root("/a", "/a/b") = EINVAL                     # mnt.pivot.shared
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: mount(null, "/", null, MS_SHARED, null) = 0
A: pivot_root("/a", "/a/b") = EINVAL                     # mnt.pivot.shared`,
  },
  {
    clauses: ['mnt.pivot.mine'],
    file: 'mnt.md',
    line: 978,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: pivot_root(".", "/b/b") = EINVAL                      # mnt.pivot.mine`,
  },
  {
    clauses: ['mnt.pivot.locked'],
    file: 'mnt.md',
    line: 992,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: pivot_root("/a", "/a/b") = EINVAL                     # mnt.pivot.locked
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: pivot_root("/b", "/b/b") = 0
A: umount2("/b", MNT_DETACH) = 0
A: umount2("/", MNT_DETACH) = EINVAL                     # mnt.umount.locked`,
  },
  {
    clauses: ['mnt.pivot.same'],
    file: 'mnt.md',
    line: 1008,
    trace: `A: pivot_root("/a", "/a/b") = EBUSY                      # mnt.pivot.same
A: mount("/a", "/a", null, MS_BIND, null) = 0
A: pivot_root("/a", "/b") = EBUSY                        # mnt.pivot.same
A: pivot_root(".", "/a/b") = EBUSY                       # mnt.pivot.same`,
  },
  {
    clauses: ['mnt.pivot.root'],
    file: 'mnt.md',
    line: 1021,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: pivot_root("/a/a", "/a/a") = EINVAL                   # mnt.pivot.root
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: chroot("/b") = 0
A: pivot_root("/a", "/a") = EINVAL                       # mnt.pivot.root`,
  },
  {
    clauses: ['mnt.pivot.reach'],
    file: 'mnt.md',
    line: 1035,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: pivot_root("/a", "/b") = EINVAL                       # mnt.pivot.reach
A: chdir("/b") = 0
A: chroot("/a") = 0
A: pivot_root("/", "/b") = EBUSY                         # mnt.pivot.same
A: pivot_root("/proc/../../b", ".") = ENOENT
A: pivot_root(".", "./b") = EINVAL                       # mnt.pivot.reach`,
  },
  {
    clauses: ['mnt.path'],
    file: 'mounts.md',
    line: 14,
    trace: `A: mount("/proc/self/ns/uts", "/tmp/nowhere", null, MS_BIND, null) = ENOENT   # mnt.path
A: umount2("/tmp/nowhere", MNT_DETACH) = ENOENT   # mnt.path
A: setresuid(1000, 1000, 1000) = 0
A: mount("proc", "/tmp/nowhere", "proc", 0, null) = ENOENT                    # mnt.path`,
  },
  {
    clauses: ['mnt.cap'],
    file: 'mounts.md',
    line: 21,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: mount("/proc/self/ns/user", "/tmp/a", null, MS_BIND, null) = EPERM         # mnt.cap
B: umount2("/tmp/a", MNT_DETACH) = EPERM          # mnt.cap
B: unshare(CLONE_NEWNS) = 0
B: mount("/proc/self/ns/user", "/tmp/a", null, MS_BIND, null) = 0
B: umount2("/tmp/a", MNT_DETACH) = 0`,
  },
  {
    clauses: ['mnt.bind.file', 'mnt.bind.open'],
    file: 'mounts.md',
    line: 40,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("kept") = 0
A: mount("/proc/B/ns/uts", "/tmp/a", null, MS_BIND, null) = 0
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: mount("/tmp/a", "/tmp/b", null, MS_BIND, null) = 0
A: umount2("/tmp/a", MNT_DETACH) = 0
A: open("/tmp/b", O_RDONLY) = 3
A: setns(3, CLONE_NEWUTS) = 0
A: gethostname() = "kept"`,
  },
  {
    clauses: ['mnt.bind.open', 'mnt.umount'],
    file: 'mounts.md',
    line: 60,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: stat("/proc/self/ns/uts") = _ as uts1
A: stat("/proc/B/ns/uts") = _ as uts2
A: mount("/proc/self/ns/uts", "/tmp/a", null, MS_BIND, null) = 0
A: mount("/proc/B/ns/uts", "/tmp/a", null, MS_BIND, null) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
C: stat("/proc/B/ns/uts") = EACCES                # nsfs.link.access
C: stat("/tmp/a") = uts2
C: open("/tmp/a", O_RDONLY) = 3
C: open("/tmp/a", O_RDWR) = EPERM                 # nsfs.readonly
A: umount2("/tmp/a", MNT_DETACH) = 0
A: stat("/tmp/a") = uts1
C: fstat(3) = uts2`,
  },
  {
    clauses: ['mnt.bind.file', 'mnt.move', 'mnt.mountinfo'],
    file: 'mounts.md',
    line: 79,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: stat("/proc/B/ns/uts") = _ as uts2
A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("none", "/tmp", "ramfs", 0, null) = 0
A: umount2("/tmp", 0) = 0
A: mount("/proc/B/ns/uts", "/f", null, MS_BIND, null) = 0
A: mount("/f", "/tmp/a", null, MS_MOVE, null) = 0
A: mount("/tmp/a", "/tmp/b", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", fstype: "tmpfs"}, {mountpoint: "/a", root: "/a"}, {mountpoint: "/tmp/a", fstype: "nsfs", root: "uts:[1]"}, {mountpoint: "/tmp/b", root: "uts:[1]"}]
A: stat("/tmp/b") = uts2
A: open("/tmp/b", O_RDONLY) = 3
A: umount2("/tmp/b", 0) = EBUSY                   # mnt.umount.busy
A: close(3) = 0
A: umount2("/tmp/b", 0) = 0`,
  },
  {
    clauses: ['mnt.bind.directory'],
    file: 'mounts.md',
    line: 98,
    trace: `A: mount("/proc/self/ns/uts", "/tmp/proc", null, MS_BIND, null) = ENOTDIR     # mnt.bind.directory
A: mount("proc", "/tmp/proc", "proc", 0, null) = 0
A: mount("/proc/self/ns/uts", "/tmp/proc", null, MS_BIND, null) = ENOTDIR     # mnt.bind.directory`,
  },
  {
    clauses: ['mnt.bind.loop'],
    file: 'mounts.md',
    line: 116,
    trace: `A: mount("/proc/self/ns/mnt", "/tmp/a", null, MS_BIND, null) = EINVAL         # mnt.bind.loop
A: mount("/proc/self/ns/mnt", "/tmp/proc", null, MS_BIND, null) = EINVAL      # mnt.bind.loop
A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
A: clone(CLONE_NEWNS|SIGCHLD) = _ as C
B: mount("/proc/A/ns/mnt", "/tmp/a", null, MS_BIND, null) = EINVAL            # mnt.bind.loop
B: mount("/proc/C/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0
C: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = EINVAL            # mnt.bind.loop
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['mnt.copy.mnt-files'],
    file: 'mounts.md',
    line: 137,
    trace: `A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0
A: mount("/proc/self/ns/uts", "/tmp/a", null, MS_BIND, null) = 0
A: mount("/proc/self/ns/uts", "/tmp/b", null, MS_BIND, null) = 0
A: clone(CLONE_NEWNS|SIGCHLD) = _ as C
C: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/tmp/b", fstype: "nsfs", root: "uts:[1]"}]
C: umount2("/tmp/a", MNT_DETACH) = EINVAL         # mnt.umount.root`,
  },
  {
    clauses: ['mnt.propagate.mnt-file'],
    file: 'mounts.md',
    line: 153,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = EINVAL            # mnt.propagate.mnt-file
A: mount("/proc/B/ns/uts", "/tmp/a", null, MS_BIND, null) = 0
B: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/tmp/a", root: "uts:[1]"}]
B: mount(null, "/", null, MS_PRIVATE, null) = 0
A: mount("/proc/B/ns/mnt", "/tmp/b", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['procfs.mount', 'procfs.shows'],
    file: 'mounts.md',
    line: 171,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: mount("proc", "/tmp/proc", "proc", 0, null) = 0
B: fork() = _ as C
A: read("/tmp/proc/2/status", NSpid) = [2]
A: read("/tmp/proc/1/status", State) = "S"
A: kill(B, SIGKILL) = 0
A: read("/tmp/proc/1/status", State) = "Z"
A: wait4(B, null, 0, null) = B
A: read("/tmp/proc/1/status", State) = ENOENT     # proc.nobody
A: read("/tmp/proc/2/status", State) = ENOENT     # proc.nobody`,
  },
  {
    clauses: ['procfs.shows'],
    file: 'mounts.md',
    line: 191,
    trace: `A: clone(CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as B
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: mount("proc", "/tmp/proc", "proc", 0, null) = 0
B: read("/tmp/proc/2/status", NSpid) = [2, 1]
B: read("/proc/C/status", NSpid) = [3, 2, 1]
C: read("/tmp/proc/self/status", NSpid) = [2, 1]
C: read("/tmp/proc/1/status", NSpid) = [1]
C: stat("/proc/self/ns/pid") = _ as pid3
B: stat("/tmp/proc/2/ns/pid") = pid3
A: read("/tmp/proc/1/status", NSpid) = ENOENT     # mnt.path`,
  },
  {
    clauses: ['procfs.self'],
    file: 'mounts.md',
    line: 210,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: mount("proc", "/tmp/proc", "proc", 0, null) = 0
B: read("/tmp/proc/self/status", NSpid) = [1]
A: read("/tmp/proc/self/status", NSpid) = ENOENT  # procfs.self
A: stat("/tmp/proc/self/ns/uts") = ENOENT         # procfs.self
A: stat("/tmp/proc/1/ns/uts") = _`,
  },
  {
    clauses: ['mnt.path'],
    file: 'mounts.md',
    line: 221,
    trace: `A: read("/tmp/proc/self/status", NSpid) = ENOENT  # mnt.path
A: mount("proc", "/tmp/proc", "proc", 0, null) = 0
A: read("/tmp/proc/self/status", NSpid) = [1]
A: mount("/tmp/proc", "/a", null, MS_BIND, null) = 0
A: umount2("/tmp/proc", MNT_DETACH) = 0
A: read("/tmp/proc/1/status", NSpid) = ENOENT     # mnt.path
A: chdir("/a") = 0
A: read("/a/1/status", NSpid) = [1]
A: umount2("/a", 0) = EBUSY                       # mnt.umount.busy`,
  },
  {
    clauses: ['mnt.new.cap', 'mnt.new.directory'],
    file: 'mounts.md',
    line: 237,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("proc", "/tmp/proc", "proc", 0, null) = EPERM                        # mnt.new.cap
A: mount("proc", "/tmp/a", "proc", 0, null) = ENOTDIR                         # mnt.new.directory`,
  },
  {
    clauses: ['mnt.new.revealing'],
    file: 'mounts.md',
    line: 251,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("proc", "/tmp/proc", "proc", 0, null) = EPERM                        # mnt.new.revealing
A: mount("proc", "/tmp/proc", "proc", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as C
C: mount("proc", "/tmp/a", "proc", 0, null) = ENOTDIR                         # mnt.new.directory
C: mount("proc", "/tmp/proc", "proc", 0, null) = 0
C: read("/tmp/proc/self/status", NSpid) = [1]
A: read("/tmp/proc/3/status", NSpid) = [3, 1]`,
  },
  {
    clauses: ['mnt.new.revealing'],
    file: 'mounts.md',
    line: 264,
    trace: `A: mount("proc", "/tmp/proc", "proc", MS_RDONLY, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("proc", "/a", "proc", 0, null) = EPERM                               # mnt.new.revealing
B: mount("proc", "/a", "proc", MS_RDONLY|MS_NOATIME, null) = EPERM            # mnt.new.revealing
B: mount("proc", "/a", "proc", MS_RDONLY, null) = 0
B: mount(null, "/a", null, MS_REMOUNT|MS_BIND, null) = EPERM                  # mnt.remount.locked
B: mount("none", "/tmp/proc", "tmpfs", 0, null) = 0
B: mount("proc", "/b", "proc", MS_RDONLY, null) = 0
A: mount("none", "/tmp/proc", "tmpfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS|SIGCHLD) = _ as C
C: mount("proc", "/a", "proc", MS_RDONLY, null) = EPERM                       # mnt.new.revealing`,
  },
  {
    clauses: ['mnt.new.sysfs', 'mnt.new.cap', 'mnt.new.revealing'],
    file: 'mounts.md',
    line: 287,
    trace: `A: mount("none", "/a", "sysfs", 0, null) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/b", "sysfs", 0, null) = EPERM                              # mnt.new.cap
B: unshare(CLONE_NEWNET) = 0
B: mount("none", "/b", "sysfs", 0, null) = 0
A: umount2("/a", 0) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWNS|CLONE_NEWNET|SIGCHLD) = _ as C
C: mount("none", "/b", "sysfs", 0, null) = EPERM                              # mnt.new.revealing`,
  },
  {
    clauses: ['mnt.new.busy'],
    file: 'mounts.md',
    line: 305,
    trace: `A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: mount("none", "/tmp/proc", "mqueue", 0, null) = EBUSY                      # mnt.new.busy
A: unshare(CLONE_NEWIPC) = 0
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: mount("none", "/a", "sysfs", 0, null) = 0
A: mount("none", "/a", "sysfs", 0, null) = EBUSY                              # mnt.new.busy
A: mount("none", "/b", "sysfs", 0, null) = 0
A: mount("none", "/c", "proc", 0, null) = 0
A: mount("none", "/c", "proc", 0, null) = 0`,
  },
  {
    clauses: ['mq.isolated'],
    file: 'mqueue.md',
    line: 27,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
B: mq_open("q", O_RDWR) = ENOENT                  # mq.enoent
B: mq_unlink("q") = ENOENT                        # mq.enoent
B: mq_open("q", O_RDWR|O_CREAT|O_EXCL, 0600, {maxmsg: 1, msgsize: 8}) = 4
B: mq_unlink("q") = 0
A: mq_open("q", O_RDWR) = 4`,
  },
  {
    clauses: ['mq.name.empty'],
    file: 'mqueue.md',
    line: 43,
    trace: `A: mq_open("", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = ENOENT
A: mq_unlink("") = ENOENT`,
  },
  {
    clauses: ['mq.name'],
    file: 'mqueue.md',
    line: 54,
    trace: `A: mq_open("/q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = EACCES
A: mq_open("a/", O_RDWR) = EACCES
A: mq_open(".", O_RDONLY) = EACCES
A: mq_unlink("..") = EACCES`,
  },
  {
    clauses: ['mq.enoent'],
    file: 'mqueue.md',
    line: 67,
    trace: `A: mq_open("q", O_RDWR|O_EXCL) = ENOENT
A: mq_unlink("q") = ENOENT`,
  },
  {
    clauses: ['mq.open'],
    file: 'mqueue.md',
    line: 86,
    trace: `A: mq_open("q", O_WRONLY|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_open("q", O_RDONLY|O_CREAT|O_NONBLOCK, 0, {maxmsg: 0, msgsize: 0}) = 4
A: mq_getsetattr(4, null) = {flags: O_NONBLOCK, maxmsg: 1, msgsize: 8, curmsgs: 0}
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedreceive(4, 8, null) = {prio: 0, text: "a"}`,
  },
  {
    clauses: ['mq.cloexec'],
    file: 'mqueue.md',
    line: 100,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: fcntl(3, F_GETFD) = FD_CLOEXEC`,
  },
  {
    clauses: ['mq.open.eexist'],
    file: 'mqueue.md',
    line: 112,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0, {maxmsg: 1, msgsize: 8}) = 3
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("q", O_RDWR|O_CREAT|O_EXCL, 0600, {maxmsg: 0, msgsize: 8}) = EEXIST
A: mq_open("q", O_RDWR|O_EXCL) = EACCES            # mq.open.eacces`,
  },
  {
    clauses: ['mq.open.both'],
    file: 'mqueue.md',
    line: 126,
    trace: `A: mq_open("q", 3|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = EBADF        # mq.fd.mode
A: mq_timedreceive(3, 8, null) = EBADF             # mq.fd.mode
A: mq_open("q", 3) = EINVAL`,
  },
  {
    clauses: ['mq.open.eacces'],
    file: 'mqueue.md',
    line: 142,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0440, {maxmsg: 1, msgsize: 8}) = 3
A: mq_open("q", O_RDWR) = 4
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: mq_open("q", O_RDONLY) = 5
B: mq_open("q", O_WRONLY) = EACCES
A: setresgid(5, 5, 5) = 0
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("q", O_RDONLY) = EACCES`,
  },
  {
    clauses: ['mq.create'],
    file: 'mqueue.md',
    line: 170,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0, null) = 3
A: mq_getsetattr(3, null) = {flags: O_NONBLOCK, maxmsg: 10, msgsize: 8192, curmsgs: 0}
A: mq_open("r", O_RDONLY|O_CREAT, 0666, {maxmsg: 1, msgsize: 8}) = 4
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("r", O_RDONLY) = 5
A: mq_open("r", O_WRONLY) = EACCES                 # mq.open.eacces
A: mq_open("s", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 6
A: mq_open("s", O_RDWR) = 7`,
  },
  {
    clauses: ['mq.create.unmapped'],
    file: 'mqueue.md',
    line: 188,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWIPC|SIGCHLD) = _ as B
B: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = EOVERFLOW
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3`,
  },
  {
    clauses: ['mq.create.enospc'],
    file: 'mqueue.md',
    line: 203,
    trace: `A: write("/proc/sys/fs/mqueue/queues_max", "1") = 1
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("r", O_RDWR|O_CREAT, 0600, {maxmsg: 0, msgsize: 8}) = ENOSPC`,
  },
  {
    clauses: ['mq.create.attr'],
    file: 'mqueue.md',
    line: 218,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 0, msgsize: 8}) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: -1}) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 65537, msgsize: 1}) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 16777217}) = EINVAL
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 11, msgsize: 8}) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 10, msgsize: 8193}) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 10, msgsize: 8192}) = 3`,
  },
  {
    clauses: ['mq.create.emfile'],
    file: 'mqueue.md',
    line: 237,
    trace: `A: write("/proc/sys/fs/mqueue/msgsize_max", "1000000") = 7
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 900000}) = EMFILE
A: setresuid(1000, 1000, 1000) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 900000}) = EMFILE`,
  },
  {
    clauses: ['mq.unlink'],
    file: 'mqueue.md',
    line: 252,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: close(3) = 0
A: mq_open("q", O_RDWR) = 3
A: mq_unlink("q") = 0
A: mq_open("q", O_RDWR) = ENOENT                   # mq.enoent
A: mq_open("q", O_RDWR|O_CREAT|O_EXCL, 0600, {maxmsg: 1, msgsize: 8}) = 4`,
  },
  {
    clauses: ['mq.unlink.open'],
    file: 'mqueue.md',
    line: 267,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_unlink("q") = 0
A: fork() = _ as B
A: close(3) = 0                                    # fd.close
B: mq_timedreceive(3, 8, null) = {prio: 0, text: "a"}
B: close(3) = 0                                    # mq.unlink.open`,
  },
  {
    clauses: ['mq.unlink.eperm'],
    file: 'mqueue.md',
    line: 285,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0666, {maxmsg: 1, msgsize: 8}) = 3
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: mq_unlink("q") = EPERM
B: mq_open("r", O_RDWR|O_CREAT, 0, {maxmsg: 1, msgsize: 8}) = 4
A: mq_unlink("r") = 0`,
  },
  {
    clauses: ['mq.outlives'],
    file: 'mqueue.md',
    line: 301,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 7, null) = 0
A: unshare(CLONE_NEWIPC) = 0
A: mq_open("q", O_RDWR) = ENOENT                   # mq.enoent
A: mq_timedreceive(3, 8, null) = {prio: 7, text: "a"}
A: mq_timedsend(3, "b", 1, 7, null) = 0`,
  },
  {
    clauses: ['mq.keeps'],
    file: 'mqueue.md',
    line: 316,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/gid_map", "0 0 1") = 5
A: write("/proc/sys/user/max_user_namespaces", "1") = 1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: mq_open("q", O_RDWR|O_CREAT, 0600, null) = 3
B: _exit(0) = died
A: wait4(-1, null, 0, null) = _
A: clone(CLONE_NEWUSER|SIGCHLD) = ENOSPC               # user.limit`,
  },
  {
    clauses: ['mq.send.prio'],
    file: 'mqueue.md',
    line: 347,
    trace: `A: mq_timedsend(9, "a", 1, 32768, null) = EINVAL
A: mq_timedsend(9, "a", 1, -1, null) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 32767, null) = 0`,
  },
  {
    clauses: ['mq.fd'],
    file: 'mqueue.md',
    line: 360,
    trace: `A: open("/proc/self/ns/ipc", O_RDONLY) = 3
A: mq_timedsend(3, "a", 1, 0, null) = EBADF
A: mq_timedreceive(3, 8, null) = EBADF
A: mq_getsetattr(3, null) = EBADF`,
  },
  {
    clauses: ['mq.fd.mode'],
    file: 'mqueue.md',
    line: 374,
    trace: `A: mq_open("q", O_RDONLY|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_open("q", O_WRONLY) = 4
A: mq_timedsend(3, "longer than it may be", 21, 0, null) = EBADF
A: mq_timedreceive(4, 0, null) = EBADF`,
  },
  {
    clauses: ['mq.send'],
    file: 'mqueue.md',
    line: 387,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 4, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 1, null) = 0
A: mq_timedsend(3, "b", 1, 2, null) = 0
A: mq_timedsend(3, "c", 1, 1, null) = 0
A: mq_timedsend(3, "", 0, 2, null) = 0
A: mq_timedreceive(3, 8, null) = {prio: 2, text: "b"}
A: mq_timedreceive(3, 8, null) = {prio: 2, text: ""}
A: mq_timedreceive(3, 8, null) = {prio: 1, text: "a"}
A: mq_timedreceive(3, 8, null) = {prio: 1, text: "c"}`,
  },
  {
    clauses: ['mq.send.emsgsize'],
    file: 'mqueue.md',
    line: 405,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedsend(3, "abc", 3, 0, null) = EMSGSIZE
A: mq_timedsend(3, "ab", 2, 0, null) = 0
A: mq_timedsend(3, "abc", 3, 0, null) = EMSGSIZE`,
  },
  {
    clauses: ['mq.send.full'],
    file: 'mqueue.md',
    line: 419,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedsend(3, "b", 1, 1, null) = EAGAIN
A: mq_getsetattr(3, {flags: 0}) = {flags: O_NONBLOCK, maxmsg: 1, msgsize: 2, curmsgs: 1}
A: mq_timedsend(3, "b", 1, 1, null) = blocks`,
  },
  {
    clauses: ['mq.receive'],
    file: 'mqueue.md',
    line: 433,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 3, msgsize: 2}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedsend(3, "b", 1, 0, null) = 0
A: mq_timedreceive(3, 2, null) = {prio: 0, text: "a"}
A: mq_getsetattr(3, null) = {flags: O_NONBLOCK, maxmsg: 3, msgsize: 2, curmsgs: 1}`,
  },
  {
    clauses: ['mq.receive.emsgsize'],
    file: 'mqueue.md',
    line: 447,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedreceive(3, 1, null) = EMSGSIZE
A: mq_timedsend(3, "", 0, 0, null) = 0
A: mq_timedreceive(3, 1, null) = EMSGSIZE`,
  },
  {
    clauses: ['mq.receive.empty'],
    file: 'mqueue.md',
    line: 460,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_open("q", O_RDWR) = 4
A: mq_timedreceive(3, 2, null) = EAGAIN
A: mq_timedreceive(4, 2, null) = blocks`,
  },
  {
    clauses: ['mq.attr'],
    file: 'mqueue.md',
    line: 474,
    trace: `A: mq_open("q", O_RDONLY|O_CREAT, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: dup(3) = 4
A: mq_open("q", O_WRONLY) = 5
A: mq_getsetattr(4, {flags: O_NONBLOCK, maxmsg: 9}) = {flags: 0, maxmsg: 1, msgsize: 2, curmsgs: 0}
A: mq_getsetattr(5, null) = {flags: 0, maxmsg: 1, msgsize: 2, curmsgs: 0}
A: mq_timedreceive(3, 2, null) = EAGAIN            # mq.receive.empty`,
  },
  {
    clauses: ['mq.attr.flags'],
    file: 'mqueue.md',
    line: 489,
    trace: `A: mq_getsetattr(9, {flags: 1}) = EINVAL
A: mq_getsetattr(9, {flags: O_NONBLOCK}) = EBADF   # fd.bad`,
  },
  {
    clauses: ['mq.sysctl'],
    file: 'mqueue.md',
    line: 504,
    trace: `A: write("/proc/sys/fs/mqueue/msg_max", "5") = 1
A: read("/proc/sys/fs/mqueue/msg_max") = 5
A: mq_open("q", O_RDWR|O_CREAT, 0600, null) = 3
A: mq_getsetattr(3, null) = {flags: 0, maxmsg: 5, msgsize: 8192, curmsgs: 0}
A: unshare(CLONE_NEWIPC) = 0
A: read("/proc/sys/fs/mqueue/msg_max") = 10
A: write("/proc/sys/fs/mqueue/msgsize_max", "127") = EINVAL   # ipc.sysctl.range
A: setresuid(1000, 1000, 1000) = 0
A: write("/proc/sys/fs/mqueue/msg_max", "5") = EACCES   # ipc.sysctl.eacces`,
  },
  {
    clauses: ['mq.mount', 'mq.mount.open'],
    file: 'mqueue.md',
    line: 528,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: unshare(CLONE_NEWIPC) = 0
A: mq_open("q", O_RDWR) = ENOENT                   # mq.enoent
A: fork() = _ as B
B: open("/tmp/proc/q", O_WRONLY) = 4
B: mq_timedsend(4, "a", 1, 0, null) = 0
A: mq_timedreceive(3, 8, null) = {prio: 0, text: "a"}`,
  },
  {
    clauses: ['mq.mount.open'],
    file: 'mqueue.md',
    line: 546,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0200, {maxmsg: 1, msgsize: 8}) = 3
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: setresuid(1000, 1000, 1000) = 0
A: open("/tmp/proc/q", O_WRONLY) = EACCES          # mq.open.eacces`,
  },
  {
    clauses: ['mq.mount.none'],
    file: 'mqueue.md',
    line: 559,
    trace: `A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: open("/tmp/proc/q", O_RDONLY) = ENOENT          # mq.mount.none`,
  },
  {
    clauses: ['mnt.new.cap', 'mnt.new.directory'],
    file: 'mqueue.md',
    line: 568,
    trace: `A: mount("none", "/tmp/a", "mqueue", 0, null) = ENOTDIR      # mnt.new.directory
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/tmp/proc", "mqueue", 0, null) = EPERM     # mnt.new.cap
B: unshare(CLONE_NEWIPC) = 0
B: mount("none", "/tmp/proc", "mqueue", 0, null) = 0`,
  },
  {
    clauses: ['mq.mount.stale'],
    file: 'mqueue.md',
    line: 583,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: write("/proc/sys/user/max_ipc_namespaces", "1") = 1
B: fork() = _ as C
B: unshare(CLONE_NEWIPC) = 0
B: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
B: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
C: unshare(CLONE_NEWIPC) = ENOSPC                  # user.limit
B: _exit(0) = died
C: unshare(CLONE_NEWIPC) = 0
C: mq_open("q", O_RDWR) = ENOENT                   # mq.enoent
C: open("/tmp/proc/q", O_RDWR) = 3`,
  },
  {
    clauses: ['mq.mount.stale'],
    file: 'mqueue.md',
    line: 599,
    trace: `A: unshare(CLONE_NEWIPC) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: close(3) = 0
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: unshare(CLONE_NEWIPC) = 0
A: open("/tmp/proc/q", O_RDONLY) = 3               # mq.mount.open
A: mq_timedreceive(3, 8, null) = {prio: 0, text: "a"}
A: umount2("/tmp/proc", MNT_DETACH) = 0`,
  },
  {
    clauses: ['mq.mount.create'],
    file: 'mqueue.md',
    line: 617,
    trace: `A: unshare(CLONE_NEWIPC) = 0
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: unshare(CLONE_NEWIPC) = 0
A: open("/tmp/proc/q", O_RDWR|O_CREAT) = EACCES    # mq.mount.create
A: open("/tmp/proc/q", O_RDWR) = ENOENT            # mq.mount.none`,
  },
  {
    clauses: ['user.owner'],
    file: 'namespaces.md',
    line: 20,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: sethostname("inner", 5) = 0
C: sethostname("outer", 5) = EPERM                # uts.set.cap
A: sethostname("outer", 5) = 0`,
  },
  {
    clauses: ['task.clone.cap'],
    file: 'namespaces.md',
    line: 38,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: clone(CLONE_NEWUTS|SIGCHLD) = EPERM                    # task.clone.cap
A: clone(CLONE_NEWPID|CLONE_NEWNET|SIGCHLD) = EPERM       # task.clone.cap
A: clone(SIGCHLD) = _ as B
A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as C
C: clone(CLONE_NEWUTS|SIGCHLD) = _ as D`,
  },
  {
    clauses: ['task.unshare.cap'],
    file: 'namespaces.md',
    line: 53,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: unshare(CLONE_NEWIPC) = EPERM                  # task.unshare.cap
A: unshare(CLONE_NEWPID|CLONE_NEWTIME) = EPERM    # task.unshare.cap
A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: unshare(CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['ns.unshare.time'],
    file: 'namespaces.md',
    line: 79,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: stat("/proc/self/ns/ipc") = _ as ipc1
A: stat("/proc/self/ns/time_for_children") = time1
A: unshare(CLONE_NEWTIME|CLONE_NEWIPC) = 0
A: stat("/proc/self/ns/time") = time1
A: stat("/proc/self/ns/time_for_children") = _ as time2
A: stat("/proc/self/ns/ipc") = _ as ipc2`,
  },
  {
    clauses: ['ns.fork.time'],
    file: 'namespaces.md',
    line: 96,
    trace: `A: stat("/proc/self/ns/time") = _ as time1
A: unshare(CLONE_NEWTIME) = 0
A: stat("/proc/self/ns/time_for_children") = _ as time2
A: fork() = _ as B
B: stat("/proc/self/ns/time") = time2
B: stat("/proc/self/ns/time_for_children") = time2`,
  },
  {
    clauses: ['ns.life'],
    file: 'namespaces.md',
    line: 114,
    trace: `A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
B: stat("/proc/self/ns/ipc") = _ as ipc1
B: fork() = _ as C
B: _exit(0) = died
C: stat("/proc/self/ns/ipc") = ipc1`,
  },
  {
    clauses: ['net.lo'],
    file: 'net.md',
    line: 33,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_GETLINK, {}) = ["lo"]
A: rtnetlink(3, RTM_GETLINK, {ifname: "lo"}) = {up: 0}
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: unshare(CLONE_NEWNET) = 0
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(4, RTM_GETLINK, {ifname: "lo"}) = {up: 0}`,
  },
  {
    clauses: ['net.get'],
    file: 'net.md',
    line: 50,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "d", net_ns_pid: B}}) = 0
A: rtnetlink(3, RTM_GETLINK, {}) = ["a", "b", "c", "lo"]
A: rtnetlink(3, RTM_GETLINK, {ifname: "a"}) = {link_netnsid: 0}
A: rtnetlink(3, RTM_GETLINK, {ifname: "c"}) = {link_netnsid: 1}
A: setresuid(1000, 1000, 1000) = 0
A: rtnetlink(3, RTM_GETLINK, {}) = ["a", "b", "c", "lo"]`,
  },
  {
    clauses: ['net.proc'],
    file: 'net.md',
    line: 69,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: read("/proc/self/net/dev") = ["a", "lo"]
A: read("/proc/B/net/dev") = ["b", "lo"]
B: setresuid(1000, 1000, 1000) = 0
B: read("/proc/A/net/dev") = ["a", "lo"]`,
  },
  {
    clauses: ['net.link.cap'],
    file: 'net.md',
    line: 87,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: rtnetlink(3, RTM_DELLINK, {ifname: "none"}) = EPERM           # net.link.cap
B: unshare(CLONE_NEWNET) = 0
B: rtnetlink(3, RTM_SETLINK, {dev: "lo", net_ns_fd: 99}) = EPERM # net.link.cap
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
B: rtnetlink(4, RTM_DELLINK, {ifname: "none"}) = ENODEV          # net.link.unknown`,
  },
  {
    clauses: ['net.veth'],
    file: 'net.md',
    line: 104,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", net_ns_pid: B, kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_GETLINK, {}) = ["b", "lo"]
B: rtnetlink(4, RTM_GETLINK, {}) = ["a", "lo"]
B: rtnetlink(4, RTM_GETLINK, {ifname: "a"}) = {up: 0}`,
  },
  {
    clauses: ['net.veth.kind'],
    file: 'net.md',
    line: 120,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "cable", peer: {ifname: "b"}}) = EOPNOTSUPP
A: rtnetlink(3, RTM_NEWLINK, {ifname: "lo", kind: "cable", peer: {ifname: "b"}}) = EEXIST # net.name.taken`,
  },
  {
    clauses: ['net.up'],
    file: 'net.md',
    line: 132,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "lo"}) = {up: 1}
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 0}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "lo"}) = {up: 0}`,
  },
  {
    clauses: ['net.delete'],
    file: 'net.md',
    line: 146,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(3, RTM_DELLINK, {ifname: "a"}) = 0
B: rtnetlink(4, RTM_GETLINK, {}) = ["lo"]`,
  },
  {
    clauses: ['net.delete.lo'],
    file: 'net.md',
    line: 161,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_DELLINK, {ifname: "lo"}) = EOPNOTSUPP`,
  },
  {
    clauses: ['net.link.unknown'],
    file: 'net.md',
    line: 172,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "x"}) = ENODEV
A: unshare(CLONE_NEWNET) = 0
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(4, RTM_SETLINK, {dev: "a", up: 1}) = ENODEV
A: rtnetlink(3, RTM_SETLINK, {dev: "a", up: 1}) = 0`,
  },
  {
    clauses: ['net.name.long'],
    file: 'net.md',
    line: 190,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a123456789abcde", kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "d123456789abcdef"}}) = ERANGE
A: rtnetlink(3, RTM_SETLINK, {dev: "none", ifname: "a123456789abcdef", net_ns_fd: 99}) = ERANGE`,
  },
  {
    clauses: ['net.name.bad'],
    file: 'net.md',
    line: 203,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "", kind: "veth", peer: {ifname: "b"}}) = EINVAL
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b/c"}}) = EINVAL
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", ifname: "."}) = EINVAL
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", ifname: "l o"}) = EINVAL
A: rtnetlink(3, RTM_GETLINK, {}) = ["lo"]`,
  },
  {
    clauses: ['net.name.taken'],
    file: 'net.md',
    line: 219,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "c"}}) = EEXIST
A: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "a"}}) = EEXIST
A: rtnetlink(3, RTM_SETLINK, {dev: "b", ifname: "a"}) = EEXIST
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", net_ns_pid: B, kind: "veth", peer: {ifname: "d"}}) = 0
A: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "a", net_ns_pid: B}}) = EEXIST
A: rtnetlink(3, RTM_GETLINK, {}) = ["a", "b", "d", "lo"]`,
  },
  {
    clauses: ['net.rename'],
    file: 'net.md',
    line: 237,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", ifname: "loop"}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "loop", ifname: ""}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "loop"}) = {up: 1}
A: rtnetlink(3, RTM_GETLINK, {}) = ["loop"]`,
  },
  {
    clauses: ['net.move'],
    file: 'net.md',
    line: 256,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", up: 1}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", net_ns_pid: B}) = 0
A: rtnetlink(3, RTM_GETLINK, {}) = ["b", "lo"]
B: rtnetlink(4, RTM_GETLINK, {ifname: "a"}) = {up: 0}
A: rtnetlink(3, RTM_SETLINK, {dev: "b", ifname: "a"}) = 0
A: open("/proc/B/ns/net", O_RDONLY) = 4
A: rtnetlink(3, RTM_SETLINK, {dev: "a", ifname: "c", net_ns_fd: 4}) = 0
B: rtnetlink(4, RTM_GETLINK, {}) = ["a", "c", "lo"]
B: rtnetlink(4, RTM_SETLINK, {dev: "lo", net_ns_pid: B}) = 0`,
  },
  {
    clauses: ['net.target.twice'],
    file: 'net.md',
    line: 278,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_pid: A, net_ns_fd: 99}) = EINVAL`,
  },
  {
    clauses: ['net.target.pid'],
    file: 'net.md',
    line: 289,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: fork() = _ as B
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_pid: 0}) = ESRCH
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_pid: 77}) = ESRCH
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", net_ns_pid: B}) = 0
B: _exit(0) = died
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", net_ns_pid: B}) = ESRCH`,
  },
  {
    clauses: ['net.target.fd'],
    file: 'net.md',
    line: 305,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_fd: 57}) = EBADF
A: open("/proc/self/ns/net", O_PATH) = 4
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", net_ns_fd: 4}) = EBADF`,
  },
  {
    clauses: ['net.target.file'],
    file: 'net.md',
    line: 318,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: open("/proc/self/ns/uts", O_RDONLY) = 4
A: pidfd_open(A) = 5
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_fd: 3}) = EINVAL
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_fd: 4}) = EINVAL
A: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_fd: 5}) = EINVAL`,
  },
  {
    clauses: ['net.target.cap'],
    file: 'net.md',
    line: 334,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
B: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: fork() = _ as C
B: rtnetlink(3, RTM_SETLINK, {dev: "none", net_ns_pid: C}) = EPERM
B: rtnetlink(3, RTM_SETLINK, {dev: "a", net_ns_pid: A}) = EPERM
B: rtnetlink(3, RTM_NEWLINK, {ifname: "c", net_ns_pid: A, kind: "veth", peer: {ifname: "d"}}) = EPERM
B: rtnetlink(3, RTM_NEWLINK, {ifname: "c", kind: "veth", peer: {ifname: "d", net_ns_pid: A}}) = EPERM`,
  },
  {
    clauses: ['net.move.lo'],
    file: 'net.md',
    line: 351,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", net_ns_pid: B}) = EINVAL`,
  },
  {
    clauses: ['net.move.taken'],
    file: 'net.md',
    line: 363,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", ifname: "b"}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "b", net_ns_pid: B}) = EEXIST
A: rtnetlink(3, RTM_SETLINK, {dev: "b", ifname: "lo", net_ns_pid: B}) = EEXIST
A: rtnetlink(3, RTM_GETLINK, {}) = ["b", "lo"]
A: rtnetlink(3, RTM_SETLINK, {dev: "b", ifname: "c", net_ns_pid: B}) = 0`,
  },
  {
    clauses: ['net.move.half'],
    file: 'net.md',
    line: 381,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", ifname: "b", net_ns_pid: B}) = EEXIST     # net.name.taken
A: rtnetlink(3, RTM_GETLINK, {}) = ["lo"]
B: rtnetlink(4, RTM_GETLINK, {}) = ["a", "b", "lo"]`,
  },
  {
    clauses: ['net.death.late'],
    file: 'net.md',
    line: 398,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
B: _exit(0) = died
A: rtnetlink(3, RTM_GETLINK, {ifname: "a"}) = ENODEV | {link_netnsid: 1}`,
  },
  {
    clauses: ['net.socket'],
    file: 'net.md',
    line: 415,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: unshare(CLONE_NEWNET) = 0
A: rtnetlink(3, RTM_GETLINK, {}) = ["a", "b", "lo"]
A: rtnetlink(3, RTM_DELLINK, {ifname: "a"}) = 0`,
  },
  {
    clauses: ['net.socket.life'],
    file: 'net.md',
    line: 429,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: open("/proc/self/ns/net", O_RDONLY) = 4
A: unshare(CLONE_NEWNET) = 0
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5
A: rtnetlink(5, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b"}}) = 0
A: setns(4, CLONE_NEWNET) = 0
A: rtnetlink(5, RTM_GETLINK, {}) = ["a", "b", "lo"]
A: rtnetlink(3, RTM_GETLINK, {}) = ["lo"]
A: close(5) = 0                                                  # net.socket.life`,
  },
  {
    clauses: ['net.socket.raw'],
    file: 'net.md',
    line: 448,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) = EPERM
B: socket(AF_PACKET, SOCK_DGRAM, 0) = EPERM
B: unshare(CLONE_NEWNET) = 0
B: socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) = 3
B: socket(AF_PACKET, SOCK_RAW, 0) = 4`,
  },
  {
    clauses: ['net.socket.cookie'],
    file: 'net.md',
    line: 463,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: socket(AF_INET, SOCK_DGRAM, 0) = 4
A: getsockopt(3, SOL_SOCKET, SO_NETNS_COOKIE) = _ as net1
A: getsockopt(4, SOL_SOCKET, SO_NETNS_COOKIE) = net1
A: unshare(CLONE_NEWNET) = 0
A: getsockopt(3, SOL_SOCKET, SO_NETNS_COOKIE) = net1
A: socket(AF_INET, SOCK_DGRAM, 0) = 5
A: getsockopt(5, SOL_SOCKET, SO_NETNS_COOKIE) = _ as net2`,
  },
  {
    clauses: ['net.bind'],
    file: 'net.md',
    line: 486,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: socket(AF_INET, SOCK_STREAM, 0) = 4
A: socket(AF_INET, SOCK_DGRAM, 0) = 5
A: unshare(CLONE_NEWNET) = 0
A: socket(AF_UNIX, SOCK_STREAM, 0) = 6
A: socket(AF_INET, SOCK_STREAM, 0) = 7
A: bind(3, {sun_path: "\\0x"}) = 0
A: bind(6, {sun_path: "\\0x"}) = 0
A: bind(4, {sin_addr: "127.0.0.1", sin_port: 80}) = 0
A: bind(5, {sin_addr: "127.0.0.1", sin_port: 80}) = 0
A: bind(7, {sin_addr: "127.0.0.1", sin_port: 80}) = 0`,
  },
  {
    clauses: ['net.bind.twice'],
    file: 'net.md',
    line: 506,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: bind(3, {sun_path: "\\0y"}) = EINVAL
A: socket(AF_INET, SOCK_DGRAM, 0) = 4
A: bind(4, {sin_addr: "0.0.0.0", sin_port: 5000}) = 0
A: bind(4, {sin_addr: "0.0.0.0", sin_port: 5001}) = EINVAL`,
  },
  {
    clauses: ['net.bind.taken'],
    file: 'net.md',
    line: 522,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: bind(3, {sun_path: "\\0x"}) = 0
A: bind(4, {sun_path: "\\0x"}) = EADDRINUSE
A: close(3) = 0
A: bind(4, {sun_path: "\\0x"}) = 0
A: socket(AF_INET, SOCK_STREAM, 0) = 3
A: socket(AF_INET, SOCK_STREAM, 0) = 5
A: bind(3, {sin_addr: "127.0.0.1", sin_port: 5000}) = 0
A: bind(5, {sin_addr: "0.0.0.0", sin_port: 5000}) = EADDRINUSE
A: bind(5, {sin_addr: "127.0.0.2", sin_port: 5000}) = 0`,
  },
  {
    clauses: ['net.bind.address'],
    file: 'net.md',
    line: 543,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: socket(AF_INET, SOCK_STREAM, 0) = 4
A: socket(AF_INET, SOCK_STREAM, 0) = 5
A: bind(4, {sin_addr: "10.1.2.3", sin_port: 5000}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: bind(5, {sin_addr: "10.1.2.3", sin_port: 80}) = EADDRNOTAVAIL
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 0}) = 0
A: bind(5, {sin_addr: "10.1.2.3", sin_port: 80}) = EADDRNOTAVAIL
A: bind(5, {sin_addr: "127.0.0.1", sin_port: 80}) = 0`,
  },
  {
    clauses: ['net.bind.port'],
    file: 'net.md',
    line: 562,
    trace: `A: socket(AF_INET, SOCK_STREAM, 0) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: bind(3, {sin_addr: "127.0.0.1", sin_port: 1023}) = EACCES
B: unshare(CLONE_NEWNET) = 0
B: bind(3, {sin_addr: "127.0.0.1", sin_port: 80}) = EACCES
B: socket(AF_INET, SOCK_STREAM, 0) = 4
B: bind(4, {sin_addr: "127.0.0.1", sin_port: 80}) = 0
B: bind(3, {sin_addr: "127.0.0.1", sin_port: 1024}) = 0
A: bind(3, {sin_addr: "127.0.0.1", sin_port: 80}) = EINVAL       # net.bind.twice`,
  },
  {
    clauses: ['net.port-start'],
    file: 'net.md',
    line: 581,
    trace: `A: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 1024
A: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "80") = 2
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 1024
A: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 80
A: socket(AF_INET, SOCK_STREAM, 0) = 3
A: setresuid(1000, 1000, 1000) = 0
A: bind(3, {sin_addr: "127.0.0.1", sin_port: 79}) = EACCES       # net.bind.port
A: bind(3, {sin_addr: "127.0.0.1", sin_port: 80}) = 0`,
  },
  {
    clauses: ['net.port-start.access'],
    file: 'net.md',
    line: 600,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
B: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0") = 1
A: setresuid(1000, 1000, 1000) = 0
A: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0") = EACCES`,
  },
  {
    clauses: ['net.port-start.range'],
    file: 'net.md',
    line: 614,
    trace: `A: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "32768") = 5
A: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "32769") = EINVAL
A: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 32768`,
  },
  {
    clauses: ['net.listen'],
    file: 'net.md',
    line: 626,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: listen(3, 128) = 0
A: listen(3, 128) = 0`,
  },
  {
    clauses: ['net.listen.type'],
    file: 'net.md',
    line: 639,
    trace: `A: socket(AF_INET, SOCK_DGRAM, 0) = 3
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: listen(3, 128) = EOPNOTSUPP
A: listen(4, 128) = EOPNOTSUPP`,
  },
  {
    clauses: ['net.listen.unbound'],
    file: 'net.md',
    line: 652,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: listen(3, 128) = EINVAL
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: bind(4, {sun_path: "\\0x"}) = 0
A: listen(4, 128) = 0
A: connect(3, {sun_path: "\\0x"}) = 0
A: bind(3, {sun_path: "\\0y"}) = 0
A: listen(3, 128) = EINVAL`,
  },
  {
    clauses: ['net.connect'],
    file: 'net.md',
    line: 669,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: listen(3, 128) = 0
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: connect(4, {sun_path: "\\0x"}) = 0`,
  },
  {
    clauses: ['net.connect.refused'],
    file: 'net.md',
    line: 684,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: connect(4, {sun_path: "\\0x"}) = ECONNREFUSED
A: listen(3, 128) = 0
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: socket(AF_UNIX, SOCK_STREAM, 0) = 5
B: connect(5, {sun_path: "\\0x"}) = ECONNREFUSED
A: connect(4, {sun_path: "\\0x"}) = 0`,
  },
  {
    clauses: ['net.connect.down'],
    file: 'net.md',
    line: 702,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: socket(AF_INET, SOCK_STREAM, 0) = 4
A: connect(4, {sin_addr: "127.0.0.1", sin_port: 80}) = ENETUNREACH
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: connect(4, {sin_addr: "127.0.0.1", sin_port: 80}) = ECONNREFUSED # net.connect.refused`,
  },
  {
    clauses: ['net.connect.twice'],
    file: 'net.md',
    line: 716,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: listen(3, 128) = 0
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: connect(4, {sun_path: "\\0x"}) = 0
A: connect(4, {sun_path: "\\0y"}) = ECONNREFUSED                  # net.connect.refused
A: connect(4, {sun_path: "\\0x"}) = EISCONN`,
  },
  {
    clauses: ['net.connect.listening'],
    file: 'net.md',
    line: 733,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: listen(3, 128) = 0
A: connect(3, {sun_path: "\\0x"}) = EINVAL`,
  },
  {
    clauses: ['pid.visible'],
    file: 'pid.md',
    line: 32,
    trace: `A: fork() = 2 as B
A: clone(CLONE_NEWPID|SIGCHLD) = 3 as C
C: clone(CLONE_NEWPID|SIGCHLD) = 2 as D
D: read("/proc/self/status", NSpid) = [4, 2, 1]
A: kill(4, 0) = 0
C: kill(2, 0) = 0
B: kill(D, 0) = 0
C: kill(4, 0) = ESRCH                         # kill.esrch
D: kill(2, 0) = ESRCH                         # kill.esrch
C: kill(B, 0) = ESRCH                         # kill.esrch`,
  },
  {
    clauses: ['pid.getpid'],
    file: 'pid.md',
    line: 51,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: getpid() = 1
A: getpid() = 1
B: fork() = 2 as C
C: getpid() = 2`,
  },
  {
    clauses: ['pid.getppid'],
    file: 'pid.md',
    line: 65,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = 2 as C
C: fork() = 3 as D
C: getppid() = 1
D: getppid() = 2`,
  },
  {
    clauses: ['pid.getppid.outside'],
    file: 'pid.md',
    line: 80,
    trace: `A: getppid() = 0
A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: getppid() = 0
C: getpid() = 2
C: getppid() = 0`,
  },
  {
    clauses: ['pid.alloc.every-level'],
    file: 'pid.md',
    line: 99,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
A: fork() = 3 as C
B: fork() = 2 as D
D: read("/proc/self/status", NSpid) = [4, 2]
A: kill(4, 0) = 0
A: fork() = 5 as E
B: fork() = 3 as F
F: read("/proc/self/status", NSpid) = [6, 3]`,
  },
  {
    clauses: ['pid.alloc.cyclic'],
    file: 'pid.md',
    line: 118,
    trace: `A: fork() = 2 as B
B: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: 2, code: CLD_EXITED, status: 0}
A: fork() = 3 as C
C: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: 3, code: CLD_EXITED, status: 0}
A: fork() = 4`,
  },
  {
    clauses: ['pid.alloc.full'],
    file: 'pid.md',
    line: 135,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: write("/proc/sys/kernel/ns_last_pid", "299") = 3
A: fork() = 300 as B
A: fork() = EAGAIN                            # pid.alloc.full
B: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: 300, code: CLD_EXITED, status: 0}
A: fork() = 300 as C`,
  },
  {
    clauses: ['pid.alloc.consumed'],
    file: 'pid.md',
    line: 153,
    trace: `A: fork() = 2 as B
A: unshare(CLONE_NEWPID) = 0
A: fork() = 3 as C
C: _exit(0) = died
A: fork() = ENOMEM                            # pid.dead.enomem
A: fork() = ENOMEM                            # pid.dead.enomem
B: fork() = 6`,
  },
  {
    clauses: ['pid.max'],
    file: 'pid.md',
    line: 170,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: read("/proc/sys/kernel/pid_max") = 4194304
B: write("/proc/sys/kernel/ns_last_pid", "500") = 3
B: fork() = 501 as C
C: read("/proc/self/status", NSpid) = [3, 501]
A: read("/proc/sys/kernel/pid_max") = 301`,
  },
  {
    clauses: ['pid.max.cap'],
    file: 'pid.md',
    line: 187,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: write("/proc/sys/kernel/pid_max", "301") = EACCES               # pid.max.cap
A: read("/proc/sys/kernel/pid_max") = 4194304`,
  },
  {
    clauses: ['pid.max.range'],
    file: 'pid.md',
    line: 199,
    trace: `A: write("/proc/sys/kernel/pid_max", "300") = EINVAL               # pid.max.range
A: write("/proc/sys/kernel/pid_max", "4194305") = EINVAL           # pid.max.range
A: write("/proc/sys/kernel/pid_max", "301") = 3`,
  },
  {
    clauses: ['pid.last'],
    file: 'pid.md',
    line: 212,
    trace: `A: fork() = 2 as B
A: read("/proc/sys/kernel/ns_last_pid") = 2
A: write("/proc/sys/kernel/ns_last_pid", "10") = 2
A: fork() = 11 as C
A: write("/proc/sys/kernel/ns_last_pid", "0") = 1
A: fork() = 3 as D`,
  },
  {
    clauses: ['pid.last.cap'],
    file: 'pid.md',
    line: 228,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: write("/proc/sys/kernel/ns_last_pid", "10") = EPERM             # pid.last.cap
A: read("/proc/sys/kernel/ns_last_pid") = 1`,
  },
  {
    clauses: ['pid.last.range'],
    file: 'pid.md',
    line: 240,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: write("/proc/sys/kernel/ns_last_pid", "302") = EINVAL           # pid.last.range
A: write("/proc/sys/kernel/ns_last_pid", "301") = 3
A: fork() = 300 as B`,
  },
  {
    clauses: ['pid.first'],
    file: 'pid.md',
    line: 253,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: getpid() = 1
A: unshare(CLONE_NEWPID) = 0
A: fork() = 3 as C
C: getpid() = 1
C: kill(1, SIGKILL) = 0                       # pid.init.protected
A: fork() = 4 as D
D: getpid() = 2`,
  },
  {
    clauses: ['pid.children'],
    file: 'pid.md',
    line: 277,
    trace: `A: stat("/proc/self/ns/pid") = _ as pid1
A: stat("/proc/self/ns/pid_for_children") = pid1
A: unshare(CLONE_NEWPID) = 0
A: stat("/proc/self/ns/pid") = pid1
A: getpid() = 1
A: fork() = 2 as B
A: stat("/proc/self/ns/pid_for_children") = _ as pid2
B: stat("/proc/self/ns/pid") = pid2
A: fork() = 3 as C
C: stat("/proc/self/ns/pid") = pid2
C: read("/proc/self/status", NSpid) = [3, 2]`,
  },
  {
    clauses: ['pid.unshare.once'],
    file: 'pid.md',
    line: 298,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = EINVAL             # pid.unshare.once
A: fork() = _ as B
A: unshare(CLONE_NEWPID) = EINVAL             # pid.unshare.once
B: unshare(CLONE_NEWPID) = 0`,
  },
  {
    clauses: ['pid.clone.aimed'],
    file: 'pid.md',
    line: 313,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL       # pid.clone.aimed
A: fork() = 2 as B
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL       # pid.clone.aimed
B: clone(CLONE_NEWPID|SIGCHLD) = 2 as C`,
  },
  {
    clauses: ['pid.link.unborn'],
    file: 'pid.md',
    line: 329,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: stat("/proc/self/ns/pid_for_children") = ENOENT     # pid.link.unborn
A: fork() = _ as B
A: stat("/proc/self/ns/pid_for_children") = _ as pid2
B: stat("/proc/self/ns/pid") = pid2
B: _exit(0) = died
A: stat("/proc/self/ns/pid_for_children") = pid2`,
  },
  {
    clauses: ['pid.init.protected'],
    file: 'pid.md',
    line: 359,
    trace: `A: kill(1, SIGKILL) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
C: kill(1, SIGKILL) = 0
C: kill(1, SIGTERM) = 0
B: kill(1, SIGKILL) = 0
B: getpid() = 1
C: getppid() = B`,
  },
  {
    clauses: ['pid.init.ancestor'],
    file: 'pid.md',
    line: 377,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: kill(B, SIGTERM) = 0
B: getpid() = 1
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.kill'],
    file: 'pid.md',
    line: 398,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.reap'],
    file: 'pid.md',
    line: 413,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = 2 as C
B: fork() = 3 as D
D: fork() = 4 as E
C: _exit(1) = died
A: kill(3, 0) = 0
A: kill(B, SIGKILL) = 0
A: kill(3, 0) = ESRCH                         # kill.esrch
A: kill(4, 0) = ESRCH                         # kill.esrch
A: kill(5, 0) = ESRCH                         # kill.esrch
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.wait'],
    file: 'pid.md',
    line: 435,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
A: kill(B, SIGKILL) = 0
A: wait4(B, null, WNOHANG, null) = 0
A: kill(B, 0) = 0
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.wait', 'wait.blocks'],
    file: 'pid.md',
    line: 446,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = blocks`,
  },
  {
    clauses: ['pid.zap.wait', 'pgrp.number'],
    file: 'pid.md',
    line: 457,
    trace: `A: fork() = 2 as D
A: unshare(CLONE_NEWPID) = 0
A: fork() = 3 as B
B: fork() = 2 as C
C: setpgid(0, 0) = 0
D: setpgid(0, 4) = 0
A: kill(B, SIGKILL) = 0
A: wait4(B, null, WNOHANG, null) = 0
A: kill(-4, 0) = 0
D: setpgid(0, 0) = 0
A: wait4(B, null, WNOHANG, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.status'],
    file: 'pid.md',
    line: 481,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: _exit(7) = died
A: kill(B, SIGKILL) = 0
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 7}`,
  },
  {
    clauses: ['pid.zap.nested'],
    file: 'pid.md',
    line: 498,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone(CLONE_NEWPID|SIGCHLD) = 2 as C
C: fork() = 2 as D
A: kill(4, 0) = 0
A: kill(B, SIGKILL) = 0
A: kill(3, 0) = ESRCH                         # kill.esrch
A: kill(4, 0) = ESRCH                         # kill.esrch
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.nested', 'pid.zap.wait', 'task.clone.parent'],
    file: 'pid.md',
    line: 511,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = 2 as B
A: fork() = 3 as C
C: unshare(CLONE_NEWPID) = 0
C: clone(CLONE_PARENT|SIGCHLD) = 3 as D
C: clone(CLONE_PARENT|SIGCHLD) = 4 as E
E: read("/proc/self/status", NSpid) = [5, 4, 2]
A: kill(B, SIGKILL) = 0
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
A: wait4(-1, null, WNOHANG, null) = {pid: E, code: CLD_KILLED, status: SIGKILL}
A: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.reboot.cap'],
    file: 'pid.md',
    line: 538,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_HALT) = EPERM  # pid.reboot.cap
B: reboot(1, 2, 3) = EPERM                    # pid.reboot.cap
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: unshare(CLONE_NEWUSER) = 0
C: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_HALT) = EPERM  # pid.reboot.cap`,
  },
  {
    clauses: ['pid.reboot.magic'],
    file: 'pid.md',
    line: 555,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: reboot(1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = EINVAL  # pid.reboot.magic
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_CMD_RESTART) = EINVAL  # pid.reboot.magic
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2B, LINUX_REBOOT_CMD_RESTART) = died`,
  },
  {
    clauses: ['pid.reboot.command'],
    file: 'pid.md',
    line: 569,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_ON) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_SW_SUSPEND) = EINVAL  # pid.reboot.command`,
  },
  {
    clauses: ['pid.reboot'],
    file: 'pid.md',
    line: 584,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
A: fork() = _ as D
C: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = died
A: fork() = ENOMEM                            # pid.dead.enomem
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
A: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGHUP}`,
  },
  {
    clauses: ['pid.reboot.status'],
    file: 'pid.md',
    line: 603,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGHUP}
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: clone(CLONE_NEWPID|SIGCHLD) = _ as D
D: fork() = _ as E
E: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2A, LINUX_REBOOT_CMD_HALT) = died
C: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGINT}
C: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2C, LINUX_REBOOT_CMD_POWER_OFF) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGINT}`,
  },
  {
    clauses: ['pid.reboot', 'thread.exit'],
    file: 'pid.md',
    line: 618,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
C: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = _ as D
D: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGHUP}`,
  },
  {
    clauses: ['pid.dead.enomem'],
    file: 'pid.md',
    line: 637,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: fork() = ENOMEM                            # pid.dead.enomem
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: fork() = ENOMEM                            # pid.dead.enomem
A: clone(CLONE_PARENT|SIGCHLD) = EINVAL       # task.clone.parent.init
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL       # pid.clone.aimed`,
  },
  {
    clauses: ['pid.life'],
    file: 'pid.md',
    line: 657,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: stat("/proc/self/ns/pid_for_children") = _ as pid2
B: _exit(0) = died
A: stat("/proc/self/ns/pid_for_children") = pid2
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: stat("/proc/self/ns/pid_for_children") = pid2`,
  },
  {
    clauses: ['proc.status.anybody', 'cred.status'],
    file: 'proc.md',
    line: 25,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: clone(SIGCHLD) = _ as C
B: sethostname("a", 1) = EPERM                              # uts.set.cap
B: read("/proc/A/status", Uid) = [65534, 65534, 65534, 65534]
A: read("/proc/B/status", Uid) = [0, 0, 0, 0]
C: setresuid(1000, 1000, 1000) = 0
C: read("/proc/A/status", Uid) = [0, 0, 0, 0]
C: read("/proc/B/status", NoNewPrivs) = 0
B: read("/proc/C/status", CapEff) = []
A: read("/proc/C/status", Uid) = [1000, 1000, 1000, 1000]`,
  },
  {
    clauses: ['proc.status.numbers'],
    file: 'proc.md',
    line: 45,
    trace: `A: fork() = _ as B
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: clone(CLONE_NEWPID|SIGCHLD) = _ as D
A: read("/proc/self/status", NSpid) = [1]
B: read("/proc/C/status", NSpid) = [3, 1]
B: read("/proc/D/status", NSpid) = [4, 2, 1]
D: read("/proc/B/status", NSpid) = [2]
D: read("/proc/self/status", NStgid) = [4, 2, 1]`,
  },
  {
    clauses: ['proc.status.groups'],
    file: 'proc.md',
    line: 64,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: read("/proc/B/status", NSpgid) = [1, 0]
A: read("/proc/B/status", NSsid) = [1, 0]
B: setsid() = 1
A: read("/proc/B/status", NSpgid) = [2, 1]
B: fork() = _ as C
C: setpgid(0, 0) = 0
A: read("/proc/C/status", NSpgid) = [3, 2]
A: read("/proc/C/status", NSsid) = [2, 1]`,
  },
  {
    clauses: ['proc.status.state', 'proc.nobody'],
    file: 'proc.md',
    line: 83,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: read("/proc/B/status", State) = "S"
B: setresuid(1000, 1000, 1000) = 0
B: _exit(0) = died
A: read("/proc/B/status", State) = "Z"
A: read("/proc/B/status", NSpid) = [2, 1]
A: read("/proc/B/status", Uid) = [1000, 1000, 1000, 1000]
A: wait4(B, null, 0, null) = B
A: read("/proc/B/status", State) = ENOENT                 # proc.nobody`,
  },
  {
    clauses: ['mnt.bind'],
    file: 'propagation.md',
    line: 27,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 3, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.bind'],
    file: 'propagation.md',
    line: 54,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b/a", shared: 3, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.bind', 'mnt.type.slave'],
    file: 'propagation.md',
    line: 80,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 3, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 3, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 4, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.bind', 'mnt.type.slave'],
    file: 'propagation.md',
    line: 109,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 3, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 3, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 3, master: 0, unbindable: 0}]
A: umount2("/b/a", 0) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 4, master: 3, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 3, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.bind.unbindable'],
    file: 'propagation.md',
    line: 139,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_PRIVATE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = EINVAL         # mnt.bind.unbindable
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = EINVAL         # mnt.bind.unbindable
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = EINVAL         # mnt.bind.unbindable
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = EINVAL         # mnt.bind.unbindable
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_BIND, null) = EINVAL         # mnt.bind.unbindable`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 171,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 192,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 2, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 201,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 3, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 215,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 235,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 243,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b/a", shared: 3, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 256,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 279,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 2, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 3, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 290,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 3, master: 2, unbindable: 0}, {mountpoint: "/b/a", shared: 4, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 2, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 306,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 3, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 3, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 330,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 3, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 342,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 4, master: 3, unbindable: 0}, {mountpoint: "/b/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/tmp", shared: 3, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.move'],
    file: 'propagation.md',
    line: 359,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 1}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 1}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/tmp", shared: 1, master: 0, unbindable: 0}]
A: mount("/b/a", "/a", null, MS_MOVE, null) = 0`,
  },
  {
    clauses: ['mnt.move.unbindable'],
    file: 'propagation.md',
    line: 380,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = EINVAL         # mnt.move.unbindable
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/a", "/b/a", null, MS_MOVE, null) = EINVAL         # mnt.move.unbindable`,
  },
  {
    clauses: ['mnt.move.shared'],
    file: 'propagation.md',
    line: 394,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL           # mnt.move.shared
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL           # mnt.move.shared
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL           # mnt.move.shared
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL           # mnt.move.shared
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_MOVE, null) = EINVAL           # mnt.move.shared`,
  },
  {
    clauses: ['mnt.umount.propagate'],
    file: 'propagation.md',
    line: 427,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/b/a"}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/c"}, {mountpoint: "/tmp"}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 441,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/b/a"}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 456,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/b/a"}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]
A: mount(null, "/b", null, MS_PRIVATE, null) = 0
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 471,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b"}, {mountpoint: "/b/a"}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/c"}, {mountpoint: "/c/a"}, {mountpoint: "/tmp"}, {mountpoint: "/tmp/a"}]`,
  },
  {
    clauses: ['mnt.umount.propagate'],
    file: 'propagation.md',
    line: 486,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/a", null, MS_BIND, null) = 0
A: mount("/b", "/c", null, MS_BIND, null) = 0
A: mount(null, "/c", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: mount("/b", "/tmp", null, MS_BIND, null) = 0
A: mount("none", "/a/a", "tmpfs", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/a/a"}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b/a"}, {mountpoint: "/c", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c/a"}, {mountpoint: "/tmp", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/tmp/a"}]
A: umount2("/b/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/a/a"}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c/a"}, {mountpoint: "/tmp", shared: 2, master: 1, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 503,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 511,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 517,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 526,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.umount'],
    file: 'propagation.md',
    line: 536,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: umount2("/a", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 560,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'propagation.md',
    line: 568,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave'],
    file: 'propagation.md',
    line: 576,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'propagation.md',
    line: 584,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 594,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 603,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave.alone', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 612,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 621,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 632,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'propagation.md',
    line: 643,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave'],
    file: 'propagation.md',
    line: 654,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'propagation.md',
    line: 665,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 678,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 2, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 690,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave.alone', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 702,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable', 'mnt.type.transfer'],
    file: 'propagation.md',
    line: 714,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/b", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 728,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 2, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'propagation.md',
    line: 737,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave.alone'],
    file: 'propagation.md',
    line: 746,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 1, unbindable: 0}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'propagation.md',
    line: 755,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: mount("/a", "/c", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}, {mountpoint: "/c", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 766,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'propagation.md',
    line: 772,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave.alone'],
    file: 'propagation.md',
    line: 778,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'propagation.md',
    line: 784,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}]`,
  },
  {
    clauses: ['mnt.type.shared'],
    file: 'propagation.md',
    line: 792,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/a", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 1, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.private'],
    file: 'propagation.md',
    line: 799,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/a", null, MS_PRIVATE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 0}]`,
  },
  {
    clauses: ['mnt.type.slave.alone'],
    file: 'propagation.md',
    line: 806,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/a", null, MS_SLAVE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}]`,
  },
  {
    clauses: ['mnt.type.unbindable'],
    file: 'propagation.md',
    line: 813,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: mount(null, "/a", null, MS_UNBINDABLE, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", shared: 0, master: 0, unbindable: 1}]`,
  },
  {
    clauses: ['rlimit.set', 'rlimit.get', 'rlimit.raise'],
    file: 'rlimits.md',
    line: 17,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: setrlimit(RLIMIT_NOFILE, {rlim_cur: 4, rlim_max: 8}) = 0
B: setrlimit(RLIMIT_NOFILE, {rlim_cur: 8, rlim_max: 8}) = 0
B: getrlimit(RLIMIT_NOFILE) = {rlim_cur: 8, rlim_max: 8}
B: setrlimit(RLIMIT_NOFILE, {rlim_cur: 3, rlim_max: 9}) = EPERM     # rlimit.raise
A: setrlimit(RLIMIT_NPROC, {rlim_cur: 5, rlim_max: 5}) = 0`,
  },
  {
    clauses: ['rlimit.resource', 'rlimit.order'],
    file: 'rlimits.md',
    line: 38,
    trace: `A: setrlimit(16, {rlim_cur: 4, rlim_max: 8}) = EINVAL                      # rlimit.resource
A: setrlimit(RLIMIT_NPROC, {rlim_cur: 9, rlim_max: 8}) = EINVAL            # rlimit.order`,
  },
  {
    clauses: ['rlimit.fork'],
    file: 'rlimits.md',
    line: 62,
    trace: `A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 3, rlim_max: 9}) = 0
A: fork() = _ as B
A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 4, rlim_max: 9}) = 0
A: dup(0) = 3
B: dup(0) = EMFILE                                # rlimit.nofile`,
  },
  {
    clauses: ['rlimit.nofile'],
    file: 'rlimits.md',
    line: 79,
    trace: `A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 4, rlim_max: 4}) = 0
A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: open("/proc/4194303/ns/uts", O_RDONLY) = EMFILE                         # rlimit.nofile
A: pidfd_open(4194303) = ESRCH                                             # pidfd.open.esrch
A: pidfd_open(1) = EMFILE                                                  # rlimit.nofile
A: clone3({flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD}) = EMFILE   # rlimit.nofile
A: fork() = 3 as B
A: close(3) = 0
A: clone(CLONE_PIDFD|SIGCHLD) = {pidfd: 3} as C`,
  },
  {
    clauses: ['rlimit.nofile.dup'],
    file: 'rlimits.md',
    line: 98,
    trace: `A: dup2(0, 9) = 9
A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 9, rlim_max: 9}) = 0
A: dup2(0, 9) = EBADF                             # rlimit.nofile.dup
A: dup3(0, 9, 0) = EBADF                          # rlimit.nofile.dup
A: dup2(9, 9) = 9
A: dup2(9, 8) = 8`,
  },
  {
    clauses: ['rlimit.nproc'],
    file: 'rlimits.md',
    line: 117,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: setrlimit(RLIMIT_NPROC, {rlim_cur: 2, rlim_max: 9}) = 0
B: fork() = _ as C
B: fork() = EAGAIN                                # rlimit.nproc
C: clone(CLONE_NEWUTS|SIGCHLD) = EAGAIN           # rlimit.nproc
C: _exit(0) = died
B: fork() = EAGAIN                                # rlimit.nproc
B: wait4(C, null, 0, null) = C
B: fork() = _ as D`,
  },
  {
    clauses: ['pgrp.fork'],
    file: 'signals.md',
    line: 21,
    trace: `A: getpgid(0) = 1
A: getsid(0) = 1
A: fork() = _ as B
B: setpgid(0, 0) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: clone(CLONE_PARENT|SIGCHLD) = _ as D
A: getpgid(C) = B
A: getpgid(D) = B
A: getsid(C) = A`,
  },
  {
    clauses: ['pgrp.number', 'kill.group'],
    file: 'signals.md',
    line: 41,
    trace: `A: fork() = 2 as B
B: setpgid(0, 0) = 0
B: fork() = 3 as C
B: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: kill(2, 0) = ESRCH                               # kill.esrch
A: kill(-2, 0) = 0
C: getpgrp() = 2
C: setpgid(0, 0) = 0
A: kill(-2, 0) = ESRCH                              # kill.esrch`,
  },
  {
    clauses: ['setpgid.move'],
    file: 'signals.md',
    line: 69,
    trace: `A: fork() = _ as B
A: fork() = _ as C
B: setpgid(0, 0) = 0
A: setpgid(C, B) = 0
C: getpgrp() = B
C: setpgid(0, A) = 0
A: getpgid(C) = A
A: setpgid(C, C) = 0
C: getpgrp() = C`,
  },
  {
    clauses: ['setpgid.negative'],
    file: 'signals.md',
    line: 87,
    trace: `A: setpgid(99, -1) = EINVAL                         # setpgid.negative
A: setpgid(-1, 0) = EINVAL                          # setpgid.negative`,
  },
  {
    clauses: ['setpgid.nobody'],
    file: 'signals.md',
    line: 98,
    trace: `A: setpgid(99, 1) = ESRCH                           # setpgid.nobody
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: setpgid(2, 1) = ESRCH                            # setpgid.nobody`,
  },
  {
    clauses: ['setpgid.thread'],
    file: 'signals.md',
    line: 110,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: setpgid(C, C) = EINVAL                           # setpgid.thread
A: setpgid(C, 0) = EINVAL                           # setpgid.thread
C: setpgid(0, 0) = 0
B: getpgid(C) = 2`,
  },
  {
    clauses: ['setpgid.session'],
    file: 'signals.md',
    line: 125,
    trace: `A: fork() = _ as B
B: setsid() = B
B: fork() = _ as C
C: fork() = _ as D
D: setsid() = D
A: setpgid(B, A) = EPERM                            # setpgid.session
C: setpgid(D, C) = EPERM                            # setpgid.session`,
  },
  {
    clauses: ['setpgid.exec'],
    file: 'signals.md',
    line: 141,
    trace: `A: fork() = _ as B
B: execve("/tmp/data", null, null) = EACCES         # exec.mode
A: setpgid(B, B) = 0
B: execve("/tmp/plain", null, null) = 0
A: setpgid(B, A) = EACCES                           # setpgid.exec
B: setpgid(0, A) = 0
B: fork() = _ as C
B: setpgid(C, C) = 0`,
  },
  {
    clauses: ['setpgid.stranger'],
    file: 'signals.md',
    line: 158,
    trace: `A: fork() = _ as B
B: fork() = _ as C
A: setpgid(C, C) = ESRCH                            # setpgid.stranger
C: setpgid(B, B) = ESRCH                            # setpgid.stranger`,
  },
  {
    clauses: ['setpgid.leader'],
    file: 'signals.md',
    line: 171,
    trace: `A: setpgid(0, 0) = EPERM                            # setpgid.leader
A: fork() = _ as B
B: setsid() = B
B: setpgid(0, 0) = EPERM                            # setpgid.leader`,
  },
  {
    clauses: ['setpgid.group'],
    file: 'signals.md',
    line: 185,
    trace: `A: fork() = _ as B
A: fork() = _ as C
A: setpgid(C, B) = EPERM                            # setpgid.group
A: setpgid(C, 99) = EPERM                           # setpgid.group
B: setsid() = B
C: setpgid(0, B) = EPERM                            # setpgid.group`,
  },
  {
    clauses: ['setsid.new'],
    file: 'signals.md',
    line: 206,
    trace: `A: fork() = _ as B
B: setsid() = B
B: getsid(0) = B
B: getpgrp() = B
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: setsid() = 1
C: getsid(0) = 1`,
  },
  {
    clauses: ['setsid.leader'],
    file: 'signals.md',
    line: 223,
    trace: `A: setsid() = EPERM                                 # setsid.leader
A: fork() = _ as B
B: setpgid(0, 0) = 0
B: fork() = _ as C
B: setsid() = EPERM                                 # setsid.leader
B: setpgid(0, A) = 0
B: setsid() = EPERM                                 # setsid.leader
C: setpgid(0, A) = 0
B: setsid() = B`,
  },
  {
    clauses: ['getpgid.number'],
    file: 'signals.md',
    line: 244,
    trace: `A: getpgid(0) = A
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: getpgid(0) = 0
B: getpgrp() = 0
A: getpgid(B) = A
B: setpgid(0, 0) = 0
B: getpgrp() = 1
A: getpgid(B) = B`,
  },
  {
    clauses: ['getsid.number'],
    file: 'signals.md',
    line: 261,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: getsid(0) = 0
A: getsid(B) = A
B: setsid() = 1
A: getsid(B) = B`,
  },
  {
    clauses: ['getpgid.esrch'],
    file: 'signals.md',
    line: 276,
    trace: `A: getpgid(99) = ESRCH                              # getpgid.esrch
A: getsid(-1) = ESRCH                               # getpgid.esrch
A: fork() = _ as B
B: _exit(0) = died
A: getpgid(B) = A
A: getsid(B) = A`,
  },
  {
    clauses: ['wait.group'],
    file: 'signals.md',
    line: 294,
    trace: `A: fork() = _ as B
A: fork() = _ as C
C: setpgid(0, 0) = 0
B: _exit(1) = died
C: _exit(2) = died
A: wait4(-99, null, WNOHANG, null) = ECHILD         # wait.echild
A: wait4(-C, null, WNOHANG, null) = {pid: C, code: CLD_EXITED, status: 2}
A: wait4(0, null, WNOHANG, null) = {pid: B, code: CLD_EXITED, status: 1}
A: wait4(0, null, WNOHANG, null) = ECHILD           # wait.echild`,
  },
  {
    clauses: ['kill.group'],
    file: 'signals.md',
    line: 316,
    trace: `A: fork() = 2 as B
A: fork() = 3 as C
A: kill(-2, SIGKILL) = ESRCH                        # kill.esrch
B: setpgid(0, 0) = 0
A: setpgid(C, B) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = _ as D
D: kill(-2, SIGKILL) = ESRCH                        # kill.esrch
A: kill(-B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['kill.own-group'],
    file: 'signals.md',
    line: 336,
    trace: `A: fork() = _ as B
B: setpgid(0, 0) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: fork() = _ as D
D: getpgrp() = 0
D: kill(0, SIGTERM) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}
C: getpid() = 1`,
  },
  {
    clauses: ['kill.eperm'],
    file: 'signals.md',
    line: 357,
    trace: `A: fork() = _ as B
A: fork() = _ as C
A: fork() = _ as D
B: setresuid(1, 1, 1) = 0
C: setresuid(2, 1, 2) = 0
D: setresuid(3, 3, 1) = 0
B: kill(A, 0) = EPERM                               # kill.eperm
B: kill(C, 0) = EPERM                               # kill.eperm
C: kill(B, 0) = 0
B: kill(D, 0) = 0
D: kill(B, 0) = EPERM                               # kill.eperm
B: kill(B, 0) = 0
B: kill(C, 65) = EINVAL                             # kill.einval
A: kill(B, 0) = 0`,
  },
  {
    clauses: ['kill.eperm', 'kill.own-group'],
    file: 'signals.md',
    line: 374,
    trace: `A: fork() = _ as B
B: setpgid(0, 0) = 0
B: fork() = _ as C
B: fork() = _ as D
D: setresuid(1, 1, 1) = 0
C: setresuid(2, 2, 2) = 0
C: kill(-B, SIGTERM) = died
D: kill(-B, 0) = 0
B: getpid() = B`,
  },
  {
    clauses: ['kill.kuid', 'kill.eperm'],
    file: 'signals.md',
    line: 394,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
C: kill(B, 0) = 0
B: kill(C, 0) = 0
C: kill(A, 0) = EPERM                               # kill.eperm
A: fork() = _ as D
D: setresuid(2, 2, 2) = 0
C: kill(D, 0) = EPERM                               # kill.eperm
D: kill(C, 0) = EPERM                               # kill.eperm`,
  },
  {
    clauses: ['kill.sigcont'],
    file: 'signals.md',
    line: 413,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
B: kill(A, SIGCONT) = 0
B: kill(A, 0) = EPERM                               # kill.eperm
B: setsid() = B
B: kill(A, SIGCONT) = EPERM                         # kill.eperm`,
  },
  {
    clauses: ['kill.all.eperm'],
    file: 'signals.md',
    line: 428,
    trace: `A: fork() = _ as B
A: fork() = _ as C
C: setresuid(1, 1, 1) = 0
C: kill(-1, SIGKILL) = 0                            # kill.all.eperm
B: getpid() = B
C: kill(B, SIGKILL) = EPERM                         # kill.eperm`,
  },
  {
    clauses: ['sigaction.set'],
    file: 'signals.md',
    line: 452,
    trace: `A: fork() = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
A: kill(B, SIGTERM) = 0
B: sigprocmask(SIG_BLOCK, [SIGTERM, SIGUSR1, SIGCHLD]) = 0
A: kill(B, SIGTERM) = 0
A: kill(B, SIGUSR1) = 0
A: kill(B, SIGCHLD) = 0
B: sigpending() = [SIGUSR1, SIGTERM, SIGCHLD]
B: sigaction(SIGUSR1, {sa_handler: SIG_IGN}) = 0
B: sigaction(SIGCHLD, {sa_handler: SIG_DFL}) = 0
B: sigpending() = [SIGTERM]`,
  },
  {
    clauses: ['sigaction.einval'],
    file: 'signals.md',
    line: 472,
    trace: `A: sigaction(SIGKILL, {sa_handler: SIG_IGN}) = EINVAL        # sigaction.einval
A: sigaction(SIGSTOP, {sa_handler: SIG_DFL}) = EINVAL        # sigaction.einval
A: sigaction(0, {sa_handler: SIG_IGN}) = EINVAL              # sigaction.einval
A: sigaction(65, {sa_handler: SIG_IGN}) = EINVAL             # sigaction.einval
A: sigaction(64, {sa_handler: SIG_IGN}) = 0`,
  },
  {
    clauses: ['sigaction.exec'],
    file: 'signals.md',
    line: 487,
    trace: `A: fork() = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
B: sigaction(SIGUSR1, {sa_handler: SIG_HANDLER}) = 0
B: execve("/tmp/plain", null, null) = 0
A: kill(B, SIGTERM) = 0
B: getppid() = 1
A: kill(B, SIGUSR1) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: 10}`,
  },
  {
    clauses: ['sigaction.fork'],
    file: 'signals.md',
    line: 504,
    trace: `A: fork() = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
B: sigaction(SIGUSR1, {sa_handler: SIG_HANDLER}) = 0
B: fork() = _ as C
A: kill(C, SIGTERM) = 0
A: kill(C, SIGUSR1) = 0
C: getppid() = B
A: kill(C, SIGUSR2) = 0
B: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGUSR2}`,
  },
  {
    clauses: ['signal.ignored'],
    file: 'signals.md',
    line: 522,
    trace: `A: fork() = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
A: kill(B, SIGTERM) = 0
B: getppid() = A
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['signal.handler'],
    file: 'signals.md',
    line: 538,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_HANDLER}) = 0
B: fork() = _ as C
C: kill(1, SIGTERM) = 0
B: getpid() = 1`,
  },
  {
    clauses: ['sigmask.set'],
    file: 'signals.md',
    line: 556,
    trace: `A: fork() = _ as B
B: sigprocmask(SIG_SETMASK, [SIGKILL, SIGSTOP, SIGTERM]) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: kill(B, SIGTERM) = 0
A: kill(B, SIGUSR1) = 0
B: sigpending() = [SIGUSR1, SIGTERM]
B: sigprocmask(SIG_UNBLOCK, [SIGTERM]) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['sigmask.einval'],
    file: 'signals.md',
    line: 573,
    trace: `A: sigprocmask(3, [SIGTERM]) = EINVAL               # sigmask.einval`,
  },
  {
    clauses: ['sigmask.fork'],
    file: 'signals.md',
    line: 583,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: kill(A, SIGUSR1) = 0
A: fork() = _ as B
A: sigpending() = [SIGUSR1]
B: sigpending() = []
A: kill(B, SIGUSR1) = 0
B: sigpending() = [SIGUSR1]`,
  },
  {
    clauses: ['signal.blocked'],
    file: 'signals.md',
    line: 600,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
B: sigprocmask(SIG_BLOCK, [SIGTERM, SIGURG]) = 0
C: kill(1, SIGTERM) = 0
C: kill(1, SIGURG) = 0
B: sigpending() = [SIGTERM, SIGURG]`,
  },
  {
    clauses: ['signal.init.unblocked'],
    file: 'signals.md',
    line: 618,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: sigprocmask(SIG_BLOCK, [SIGTERM]) = 0
A: kill(B, SIGTERM) = 0
B: sigpending() = [SIGTERM]
B: sigprocmask(SIG_UNBLOCK, [SIGTERM]) = 0
B: sigpending() = []`,
  },
  {
    clauses: ['signal.once'],
    file: 'signals.md',
    line: 634,
    trace: `A: fork() = _ as B
B: sigprocmask(SIG_BLOCK, [SIGUSR1, 40]) = 0
A: kill(B, SIGUSR1) = 0
B: kill(B, SIGUSR1) = 0
A: kill(B, 40) = 0
B: kill(B, 40) = 0
B: sigpending() = [SIGUSR1, 40]
B: sigtimedwait([SIGUSR1, 40]) = {signo: SIGUSR1, pid: A}
B: sigtimedwait([SIGUSR1, 40]) = {signo: 40, pid: A}
B: sigtimedwait([SIGUSR1, 40]) = {signo: 40, pid: B}
B: sigtimedwait([SIGUSR1, 40]) = EAGAIN             # sigwait.eagain`,
  },
  {
    clauses: ['sigwait.eagain'],
    file: 'signals.md',
    line: 655,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGTERM]) = 0
A: kill(A, SIGTERM) = 0
A: sigtimedwait([SIGUSR1]) = EAGAIN                 # sigwait.eagain
A: kill(A, SIGUSR1) = 0
A: sigtimedwait([SIGUSR1, SIGTERM]) = {signo: SIGUSR1, code: SI_USER, pid: A, uid: 0}
A: sigpending() = [SIGTERM]`,
  },
  {
    clauses: ['siginfo.pid'],
    file: 'signals.md',
    line: 674,
    trace: `A: fork() = 2 as B
B: setpgid(0, 0) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = 3 as C
C: fork() = 2 as D
D: kill(0, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_USER, pid: 2}
C: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_USER, pid: D}`,
  },
  {
    clauses: ['siginfo.pid.outside'],
    file: 'signals.md',
    line: 691,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_USER, pid: 0}`,
  },
  {
    clauses: ['siginfo.uid'],
    file: 'signals.md',
    line: 705,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: A, uid: 0}
B: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: B, uid: 1}
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: kill(C, SIGUSR1) = 0
C: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: B, uid: 65534}
C: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: C, uid: 65534}`,
  },
  {
    clauses: ['signal.child'],
    file: 'signals.md',
    line: 728,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: _exit(3) = died
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_EXITED, pid: B, uid: 0, status: 3}
A: fork() = _ as C
C: fork() = _ as D
D: _exit(4) = died
A: kill(C, SIGTERM) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_EXITED, pid: D, status: 4}
A: sigtimedwait([SIGCHLD]) = EAGAIN                 # sigwait.eagain`,
  },
  {
    clauses: ['signal.child.uid', 'signal.child'],
    file: 'signals.md',
    line: 749,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: kill(B, SIGSTOP) = 0
A: sigtimedwait([SIGCHLD]) = {code: CLD_STOPPED, pid: B, uid: 65534}
A: waitid(P_PID, B, null, WSTOPPED) = {pid: B, uid: 0, code: CLD_STOPPED}
A: kill(B, SIGKILL) = 0
A: sigtimedwait([SIGCHLD]) = {code: CLD_KILLED, pid: B, uid: 0}`,
  },
  {
    clauses: ['wait.ignored'],
    file: 'signals.md',
    line: 768,
    trace: `A: sigaction(SIGCHLD, {sa_handler: SIG_IGN}) = 0
A: fork() = _ as B
A: kill(B, SIGKILL) = 0
A: wait4(-1, null, 0, null) = ECHILD                # wait.echild
A: sigaction(SIGCHLD, {sa_handler: SIG_DFL, sa_flags: SA_NOCLDWAIT}) = 0
A: fork() = _ as C
C: sigaction(SIGCHLD, {sa_handler: SIG_DFL}) = 0
C: fork() = _ as D
D: _exit(0) = died
C: _exit(0) = died
A: wait4(-1, null, 0, null) = ECHILD                # wait.echild`,
  },
  {
    clauses: ['signal.stop'],
    file: 'signals.md',
    line: 791,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
C: kill(1, SIGSTOP) = 0
B: kill(1, SIGSTOP) = 0
B: getpid() = 1
A: kill(B, SIGSTOP) = 0
A: wait4(B, null, WUNTRACED, null) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: kill(B, SIGCONT) = 0
B: getpid() = 1
A: fork() = _ as D
A: kill(D, SIGSTOP) = 0
A: kill(D, SIGTERM) = 0
A: wait4(D, null, WNOHANG, null) = 0
A: kill(D, SIGKILL) = 0
A: wait4(D, null, WNOHANG, null) = {pid: D, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['signal.stop.orphan'],
    file: 'signals.md',
    line: 816,
    trace: `A: fork() = _ as B
A: kill(B, SIGTSTP) = 0
B: getppid() = A
B: setpgid(0, 0) = 0
A: kill(B, SIGTSTP) = 0
A: wait4(B, null, WUNTRACED, null) = {pid: B, code: CLD_STOPPED, status: SIGTSTP}`,
  },
  {
    clauses: ['signal.continue'],
    file: 'signals.md',
    line: 833,
    trace: `A: fork() = _ as B
B: sigaction(SIGCONT, {sa_handler: SIG_IGN}) = 0
B: sigprocmask(SIG_BLOCK, [SIGCONT, SIGTSTP]) = 0
A: kill(B, SIGTSTP) = 0
B: sigpending() = [SIGTSTP]
A: kill(B, SIGSTOP) = 0
A: kill(B, SIGCONT) = 0
B: sigpending() = [SIGCONT]
A: kill(B, SIGTSTP) = 0
B: sigpending() = [SIGTSTP]
A: kill(B, SIGSTOP) = 0
A: kill(B, SIGTERM) = 0
A: kill(B, SIGCONT) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['pgrp.orphaned'],
    file: 'signals.md',
    line: 857,
    trace: `A: fork() = _ as B
B: setsid() = B
B: fork() = _ as C
B: fork() = _ as D
C: setpgid(0, 0) = 0
B: setpgid(D, C) = 0
D: sigaction(SIGHUP, {sa_handler: SIG_HANDLER}) = 0
B: kill(D, SIGSTOP) = 0
B: _exit(0) = died
D: getpgrp() = C
A: wait4(C, null, WNOHANG, null) = {pid: C, code: CLD_KILLED, status: SIGHUP}`,
  },
  {
    clauses: ['pgrp.orphaned'],
    file: 'signals.md',
    line: 871,
    trace: `A: fork() = _ as B
B: setsid() = B
B: fork() = _ as C
B: setpgid(C, C) = 0
C: sigprocmask(SIG_BLOCK, [SIGHUP]) = 0
B: kill(C, SIGSTOP) = 0
B: _exit(0) = died
C: sigtimedwait([SIGHUP]) = {signo: SIGHUP, code: SI_KERNEL, pid: 0, uid: 0}`,
  },
  {
    clauses: ['task.pdeathsig.sent'],
    file: 'signals.md',
    line: 889,
    trace: `A: fork() = _ as B
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: fork() = _ as D
C: prctl(PR_SET_PDEATHSIG, SIGKILL) = 0
D: prctl(PR_SET_PDEATHSIG, SIGUSR1) = 0
D: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
B: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}
D: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_USER, pid: B}`,
  },
  {
    clauses: ['wait.stopped'],
    file: 'signals.md',
    line: 909,
    trace: `A: fork() = _ as B
A: kill(B, SIGSTOP) = 0
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(B, null, WUNTRACED|WNOHANG, null) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: wait4(B, null, WUNTRACED|WNOHANG, null) = 0`,
  },
  {
    clauses: ['wait.continued'],
    file: 'signals.md',
    line: 923,
    trace: `A: fork() = _ as B
A: kill(B, SIGCONT) = 0
A: wait4(B, null, WCONTINUED|WNOHANG, null) = 0
A: kill(B, SIGSTOP) = 0
A: kill(B, SIGCONT) = 0
A: wait4(B, null, WUNTRACED|WNOHANG, null) = 0
A: wait4(B, null, WCONTINUED|WNOHANG, null) = {pid: B, code: CLD_CONTINUED, status: SIGCONT}
A: wait4(B, null, WCONTINUED|WNOHANG, null) = 0`,
  },
  {
    clauses: ['waitid.answer'],
    file: 'signals.md',
    line: 945,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
A: waitid(P_PID, B, null, WEXITED|WNOHANG) = 0
A: kill(B, SIGSTOP) = 0
A: waitid(P_ALL, 0, null, WSTOPPED) = {pid: B, uid: 1, code: CLD_STOPPED, status: SIGSTOP}
A: kill(B, SIGKILL) = 0
A: waitid(P_PGID, 0, null, WEXITED) = {pid: B, uid: 1, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['waitid.options'],
    file: 'signals.md',
    line: 961,
    trace: `A: waitid(P_ALL, 0, null, WEXITED|16) = EINVAL           # waitid.options`,
  },
  {
    clauses: ['waitid.events'],
    file: 'signals.md',
    line: 971,
    trace: `A: waitid(P_ALL, 0, null, WNOHANG) = EINVAL              # waitid.events`,
  },
  {
    clauses: ['waitid.id'],
    file: 'signals.md',
    line: 982,
    trace: `A: waitid(4, 1, null, WEXITED) = EINVAL                  # waitid.id
A: waitid(P_PID, 0, null, WEXITED) = EINVAL              # waitid.id
A: waitid(P_PGID, -1, null, WEXITED) = EINVAL            # waitid.id
A: waitid(P_PGID, 0, null, WEXITED) = ECHILD             # waitid.echild`,
  },
  {
    clauses: ['waitid.pidfd'],
    file: 'signals.md',
    line: 996,
    trace: `A: clone(CLONE_PIDFD|SIGCHLD) = {pidfd: 3} as B
A: fork() = _ as C
A: waitid(P_PIDFD, 3, null, WEXITED|WNOHANG) = 0
A: waitid(P_PIDFD, 3, null, WNOHANG) = EINVAL            # waitid.events
A: waitid(P_PIDFD, -1, null, WEXITED) = EINVAL           # waitid.id
A: waitid(P_PIDFD, 4, null, WEXITED) = EBADF             # fd.bad
A: waitid(P_PIDFD, 0, null, WEXITED) = EBADF             # pidfd.bad
C: waitid(P_PIDFD, 3, null, WEXITED) = ECHILD            # waitid.echild
B: _exit(4) = died
A: waitid(P_PIDFD, 3, null, WEXITED) = {pid: B, code: CLD_EXITED, status: 4}
A: waitid(P_PIDFD, 3, null, WEXITED) = ECHILD            # waitid.echild`,
  },
  {
    clauses: ['waitid.pidfd.nonblock'],
    file: 'signals.md',
    line: 1017,
    trace: `A: fork() = _ as B
A: pidfd_open(B, PIDFD_NONBLOCK) = 3
A: waitid(P_PIDFD, 3, null, WEXITED) = EAGAIN            # waitid.pidfd.nonblock
A: waitid(P_PIDFD, 3, null, WEXITED|WNOHANG) = 0
A: dup(3) = 4
A: waitid(P_PIDFD, 4, null, WSTOPPED) = EAGAIN           # waitid.pidfd.nonblock
B: _exit(4) = died
A: waitid(P_PIDFD, 4, null, WEXITED) = {pid: B, code: CLD_EXITED, status: 4}`,
  },
  {
    clauses: ['waitid.echild'],
    file: 'signals.md',
    line: 1035,
    trace: `A: waitid(P_ALL, 0, null, WEXITED) = ECHILD              # waitid.echild
A: fork() = _ as B
A: waitid(P_ALL, 0, null, WSTOPPED|WNOHANG) = 0
B: _exit(0) = died
A: waitid(P_ALL, 0, null, WSTOPPED|WNOHANG) = ECHILD     # waitid.echild
A: waitid(P_ALL, 0, null, WEXITED) = {pid: B, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['waitid.nowait'],
    file: 'signals.md',
    line: 1050,
    trace: `A: fork() = _ as B
A: kill(B, SIGSTOP) = 0
A: waitid(P_PID, B, null, WSTOPPED|WNOWAIT) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: waitid(P_PID, B, null, WSTOPPED) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: kill(B, SIGKILL) = 0
A: waitid(P_PID, B, null, WEXITED|WNOWAIT) = {pid: B, code: CLD_KILLED, status: SIGKILL}
A: waitid(P_PID, B, null, WEXITED) = {pid: B, code: CLD_KILLED, status: SIGKILL}
A: waitid(P_PID, B, null, WEXITED) = ECHILD              # waitid.echild`,
  },
  {
    clauses: ['sock.pair'],
    file: 'sockets.md',
    line: 22,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: fork() = _ as B
A: open("/proc/self/ns/uts", O_RDONLY) = 5
A: sendmsg(3, {}, 0) = 1
A: sendmsg(3, {SCM_RIGHTS: 5}, 0) = 1
B: recvmsg(4, 0) = 1
B: recvmsg(4, 0) = {SCM_RIGHTS: 5}
B: recvmsg(3, 0) = EAGAIN                         # sock.empty`,
  },
  {
    clauses: ['sock.not'],
    file: 'sockets.md',
    line: 39,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: sendmsg(3, {}, 0) = ENOTSOCK                   # sock.not
A: recvmsg(0, 0) = ENOTSOCK                       # sock.not
A: getsockopt(3, SOL_SOCKET, SO_PEERCRED) = ENOTSOCK  # sock.not
A: sendmsg(9, {}, 0) = EBADF                      # fd.bad`,
  },
  {
    clauses: ['sock.empty'],
    file: 'sockets.md',
    line: 54,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: recvmsg(3, 0) = EAGAIN                         # sock.empty
A: sendmsg(4, {}, 0) = 1
A: close(4) = 0
A: recvmsg(3, 0) = 1
A: recvmsg(3, 0) = EAGAIN                         # sock.empty`,
  },
  {
    clauses: ['sock.net'],
    file: 'sockets.md',
    line: 70,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
B: stat("/proc/self/ns/net") = _ as net2
B: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [5, 6]
A: pidfd_open(B, 0) = 5
A: pidfd_getfd(5, 6, 0) = 6
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: ioctl(6, SIOCGSKNS) = 7
A: fstat(7) = net2
A: setns(7, CLONE_NEWNET) = 0`,
  },
  {
    clauses: ['sock.net.cap'],
    file: 'sockets.md',
    line: 90,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: ioctl(3, SIOCGSKNS) = EPERM                    # sock.net.cap
B: unshare(CLONE_NEWNET) = 0
B: ioctl(3, SIOCGSKNS) = EPERM                    # sock.net.cap
B: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [5, 6]
B: ioctl(6, SIOCGSKNS) = 7
B: ioctl(0, SIOCGSKNS) = ENOTTY                   # nsio.unknown`,
  },
  {
    clauses: ['sock.end'],
    file: 'sockets.md',
    line: 110,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: sendmsg(4, {}, 0) = 1
A: close(4) = 0
A: recvmsg(3, 0) = 1
A: recvmsg(3, 0) = 0`,
  },
  {
    clauses: ['sock.reset', 'sock.end'],
    file: 'sockets.md',
    line: 125,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: sendmsg(3, {}, 0) = 1
A: close(4) = 0
A: recvmsg(3, 0) = ECONNRESET                     # sock.reset
A: recvmsg(3, 0) = 0`,
  },
  {
    clauses: ['sock.pipe'],
    file: 'sockets.md',
    line: 139,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: close(4) = 0
A: sendmsg(3, {}, 0) = EPIPE                      # sock.pipe
A: sendmsg(3, {SCM_RIGHTS: 9}, 0) = EBADF         # scm.rights.bad
A: sendmsg(3, {}, 0) = EPIPE                      # sock.pipe`,
  },
  {
    clauses: ['sock.refused', 'sock.unconnected'],
    file: 'sockets.md',
    line: 154,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: close(4) = 0
A: sendmsg(3, {}, 0) = ECONNREFUSED               # sock.refused
A: sendmsg(3, {}, 0) = ENOTCONN                   # sock.unconnected`,
  },
  {
    clauses: ['scm.rights'],
    file: 'sockets.md',
    line: 176,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: fork() = _ as B
B: unshare(CLONE_NEWUTS) = 0
B: stat("/proc/self/ns/uts") = _ as uts2
B: open("/proc/self/ns/uts", O_RDONLY) = 5
B: sendmsg(4, {SCM_RIGHTS: 5}, 0) = 1
B: sendmsg(4, {SCM_RIGHTS: 5}, 0) = 1
A: close(4) = 0
A: recvmsg(3, 0) = {SCM_RIGHTS: 4}
A: recvmsg(3, MSG_CMSG_CLOEXEC) = {SCM_RIGHTS: 5}
A: fcntl(4, F_GETFD) = 0
A: fcntl(5, F_GETFD) = 1
A: setns(4, CLONE_NEWUTS) = 0
A: stat("/proc/self/ns/uts") = uts2`,
  },
  {
    clauses: ['scm.rights.truncated'],
    file: 'sockets.md',
    line: 200,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: sendmsg(3, {SCM_RIGHTS: 0}, 0) = 1
A: sendmsg(3, {SCM_RIGHTS: 0}, 0) = 1
A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 5, rlim_max: 8}) = 0
A: recvmsg(4, 0) = {msg_flags: MSG_CTRUNC}
A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 6, rlim_max: 8}) = 0
A: recvmsg(4, 0) = {SCM_RIGHTS: 5}
A: recvmsg(4, 0) = EAGAIN                         # sock.empty`,
  },
  {
    clauses: ['scm.rights.bad'],
    file: 'sockets.md',
    line: 217,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: sendmsg(3, {SCM_RIGHTS: 7}, 0) = EBADF         # scm.rights.bad
A: open("/proc/self/ns/uts", O_PATH) = 5
A: sendmsg(3, {SCM_RIGHTS: 5}, 0) = 1
A: recvmsg(4, 0) = {SCM_RIGHTS: 6}
A: setns(6, 0) = EBADF                            # fd.path`,
  },
  {
    clauses: ['scm.rights.flight'],
    file: 'sockets.md',
    line: 233,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("inside") = 0
B: open("/proc/self/ns/uts", O_RDONLY) = 5
B: sendmsg(3, {SCM_RIGHTS: 5}, 0) = 1
B: _exit(0) = died
A: wait4(B, null, 0, null) = B
A: recvmsg(4, 0) = {SCM_RIGHTS: 5}
A: setns(5, CLONE_NEWUTS) = 0
A: gethostname() = "inside"`,
  },
  {
    clauses: ['scm.cred.passcred'],
    file: 'sockets.md',
    line: 261,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}, 0) = 1
A: recvmsg(4, 0) = 1
A: getsockopt(4, SOL_SOCKET, SO_PASSCRED) = 0
A: setsockopt(4, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: getsockopt(4, SOL_SOCKET, SO_PASSCRED) = 1
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}, 0) = 1
A: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}`,
  },
  {
    clauses: ['scm.cred.own'],
    file: 'sockets.md',
    line: 279,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: setsockopt(3, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: fork() = _ as B
B: setresuid(1000, 1001, 1002) = 0
B: sendmsg(4, {}, 0) = 1
A: recvmsg(3, 0) = {SCM_CREDENTIALS: {pid: B, uid: 1000, gid: 0}}`,
  },
  {
    clauses: ['scm.cred.absent'],
    file: 'sockets.md',
    line: 295,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: sendmsg(3, {}, 0) = 1
A: setsockopt(4, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: 0, uid: 65534, gid: 65534}}`,
  },
  {
    clauses: ['scm.cred.translated'],
    file: 'sockets.md',
    line: 310,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: setsockopt(3, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: setsockopt(4, SOL_SOCKET, SO_PASSCRED, 1) = 0
A: clone(CLONE_NEWPID|CLONE_NEWUSER|SIGCHLD) = _ as B
A: sendmsg(3, {}, 0) = 1
B: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: 0, uid: 65534, gid: 65534}}
A: write("/proc/B/uid_map", "0 1000 1") = _
A: write("/proc/B/gid_map", "5 0 1") = _
A: sendmsg(3, {SCM_CREDENTIALS: {pid: B, uid: 1000, gid: 0}}, 0) = 1
B: recvmsg(4, 0) = {SCM_CREDENTIALS: {pid: 1, uid: 0, gid: 5}}
B: setgid(5) = 0
B: sendmsg(4, {SCM_CREDENTIALS: {pid: 1, uid: 0, gid: 5}}, 0) = 1
A: recvmsg(3, 0) = {SCM_CREDENTIALS: {pid: B, uid: 1000, gid: 0}}`,
  },
  {
    clauses: ['scm.cred.unmapped'],
    file: 'sockets.md',
    line: 332,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: sendmsg(3, {SCM_CREDENTIALS: {pid: 77, uid: 0, gid: 0}}, 0) = EINVAL   # scm.cred.unmapped
A: write("/proc/B/uid_map", "0 0 1") = _
B: sendmsg(3, {SCM_CREDENTIALS: {pid: B, uid: 0, gid: 0}}, 0) = EINVAL    # scm.cred.unmapped`,
  },
  {
    clauses: ['scm.cred.pid'],
    file: 'sockets.md',
    line: 347,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = _
A: write("/proc/B/gid_map", "0 0 1") = _
B: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}, 0) = EPERM     # scm.cred.pid
B: sendmsg(3, {SCM_CREDENTIALS: {pid: B, uid: 0, gid: 0}}, 0) = 1
B: unshare(CLONE_NEWPID) = 0
B: fork() = _ as C
B: fork() = _ as D
C: sendmsg(3, {SCM_CREDENTIALS: {pid: D, uid: 0, gid: 0}}, 0) = 1`,
  },
  {
    clauses: ['scm.cred.uid'],
    file: 'sockets.md',
    line: 367,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 7, gid: 8}}, 0) = 1
A: setresuid(1000, 1001, 1002) = 0
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 1002, gid: 0}}, 0) = 1
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}, 0) = EPERM     # scm.cred.uid`,
  },
  {
    clauses: ['scm.cred.gid'],
    file: 'sockets.md',
    line: 381,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: setresgid(5, 6, 7) = 0
A: setresuid(1000, 1000, 1000) = 0
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 1000, gid: 7}}, 0) = 1
A: sendmsg(3, {SCM_CREDENTIALS: {pid: A, uid: 1000, gid: 0}}, 0) = EPERM  # scm.cred.gid`,
  },
  {
    clauses: ['scm.cred.nobody'],
    file: 'sockets.md',
    line: 395,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: sendmsg(3, {SCM_CREDENTIALS: {pid: 99, uid: 0, gid: 0}}, 0) = ESRCH    # scm.cred.nobody
A: sendmsg(3, {SCM_CREDENTIALS: {pid: 0, uid: 0, gid: 0}}, 0) = ESRCH     # scm.cred.nobody
A: sendmsg(3, {SCM_CREDENTIALS: {pid: 99, uid: -1, gid: 0}}, 0) = EINVAL  # scm.cred.unmapped`,
  },
  {
    clauses: ['sock.peercred', 'scm.cred.translated'],
    file: 'sockets.md',
    line: 412,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
C: setresuid(1000, 1001, 1002) = 0
C: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
C: setresuid(-1, 1000, -1) = 0
C: fork() = _ as D
D: getsockopt(3, SOL_SOCKET, SO_PEERCRED) = {pid: C, uid: 1001, gid: 0}
C: _exit(0) = died
B: wait4(2, null, 0, null) = 2
D: getsockopt(4, SOL_SOCKET, SO_PEERCRED) = {pid: 2, uid: 1001, gid: 0}`,
  },
  {
    clauses: ['sock.peerpidfd'],
    file: 'sockets.md',
    line: 432,
    trace: `A: socketpair(AF_UNIX, SOCK_SEQPACKET, 0) = [3, 4]
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: getsockopt(3, SOL_SOCKET, SO_PEERPIDFD) = 5
B: fcntl(5, F_GETFD) = 1
B: pidfd_send_signal(5, 0, null, 0) = EINVAL      # pidfd.signal.below
B: getsockopt(3, SOL_SOCKET, SO_PEERCRED) = {pid: 0, uid: 0, gid: 0}
B: ioctl(5, PIDFD_GET_UTS_NAMESPACE, 0) = 6`,
  },
  {
    clauses: ['task.fork.pid'],
    file: 'task.md',
    line: 44,
    trace: `A: fork() = 2 as B
B: getpid() = 2
A: clone(CLONE_NEWPID|SIGCHLD) = 3 as C
C: getpid() = 1`,
  },
  {
    clauses: ['task.fork.parent'],
    file: 'task.md',
    line: 57,
    trace: `A: fork() = _ as B
B: fork() = _ as C
C: getppid() = B
B: getppid() = A`,
  },
  {
    clauses: ['task.fork.namespaces'],
    file: 'task.md',
    line: 71,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: stat("/proc/self/ns/pid_for_children") = _ as pid2
B: stat("/proc/self/ns/pid") = pid2
B: stat("/proc/self/ns/pid_for_children") = pid2
B: stat("/proc/self/ns/uts") = uts1`,
  },
  {
    clauses: ['task.clone.parent'],
    file: 'task.md',
    line: 88,
    trace: `A: fork() = _ as B
B: clone(CLONE_PARENT|SIGCHLD) = 3 as C
C: getppid() = A
B: clone(CLONE_NEWPID|CLONE_PARENT|SIGCHLD) = 4 as D
D: getpid() = 1
B: wait4(-1, null, WNOHANG, null) = ECHILD    # wait.echild
C: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['task.clone.parent.init'],
    file: 'task.md',
    line: 109,
    trace: `A: clone(CLONE_PARENT|SIGCHLD) = EINVAL       # task.clone.parent.init
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: clone(CLONE_PARENT|SIGCHLD) = EINVAL       # task.clone.parent.init
B: fork() = _ as C
C: clone(CLONE_PARENT|SIGCHLD) = 3 as D
D: getppid() = B`,
  },
  {
    clauses: ['task.vfork', 'task.vfork.done'],
    file: 'task.md',
    line: 127,
    trace: `A: clone(CLONE_VM|CLONE_VFORK|SIGCHLD) = blocks as B
B: getppid() = A
B: execve("/tmp/plain", null, null) = 0           # task.vfork.done
A: clone(CLONE_VFORK|SIGCHLD) = blocks as C
C: _exit(0) = died
A: wait4(C, null, 0, null) = C`,
  },
  {
    clauses: ['task.vfork.killed'],
    file: 'task.md',
    line: 149,
    trace: `A: fork() = _ as B
B: clone(CLONE_VFORK|SIGCHLD) = blocks as C
A: kill(B, SIGSTOP) = 0
A: kill(B, SIGTERM) = 0
A: waitid(P_PID, B, null, WSTOPPED|WEXITED|WNOHANG) = 0
C: getppid() = B
A: kill(B, SIGKILL) = 0                           # task.vfork.killed
C: getppid() = A
A: fork() = _ as D
D: clone(CLONE_VFORK|SIGCHLD) = blocks as E
A: kill(D, SIGTERM) = 0                           # task.vfork.killed
A: waitid(P_PID, D, null, WEXITED) = {pid: D, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['task.unshare.flags'],
    file: 'task.md',
    line: 179,
    trace: `A: unshare(CLONE_PARENT) = EINVAL                  # task.unshare.flags
A: unshare(CLONE_NEWPID|SIGCHLD) = EINVAL          # task.unshare.flags
A: stat("/proc/self/ns/pid") = _ as pid1
A: stat("/proc/self/ns/pid_for_children") = pid1`,
  },
  {
    clauses: ['task.unshare.nothing'],
    file: 'task.md',
    line: 192,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: stat("/proc/self/ns/pid_for_children") = _ as pid1
A: unshare(0) = 0
A: stat("/proc/self/ns/uts") = uts1
A: stat("/proc/self/ns/pid_for_children") = pid1`,
  },
  {
    clauses: ['task.refused.unchanged'],
    file: 'task.md',
    line: 207,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: stat("/proc/self/ns/uts") = _ as uts1
A: unshare(CLONE_NEWUTS|CLONE_NEWPID) = EINVAL     # pid.unshare.once
A: stat("/proc/self/ns/uts") = uts1
A: clone(CLONE_NEWUTS|CLONE_NEWPID|SIGCHLD) = EINVAL     # pid.clone.aimed
A: fork() = 2 as B`,
  },
  {
    clauses: ['task.exit.status'],
    file: 'task.md',
    line: 228,
    trace: `A: fork() = _ as B
B: _exit(259) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 3}
A: fork() = _ as C
C: _exit(-1) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 255}`,
  },
  {
    clauses: ['task.exit.zombie'],
    file: 'task.md',
    line: 244,
    trace: `A: fork() = 2 as B
B: _exit(0) = died
A: kill(2, 0) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: kill(2, 0) = ESRCH                         # kill.esrch`,
  },
  {
    clauses: ['task.exit.autoreap'],
    file: 'task.md',
    line: 259,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = _ as C
A: kill(3, 0) = 0
B: _exit(0) = died
A: kill(3, 0) = ESRCH                         # kill.esrch
A: kill(2, 0) = 0`,
  },
  {
    clauses: ['task.orphan.init'],
    file: 'task.md',
    line: 280,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
C: fork() = _ as D
C: fork() = _ as E
E: _exit(4) = died
C: _exit(0) = died
D: getppid() = B
B: wait4(E, null, 0, null) = {pid: E, code: CLD_EXITED, status: 4}`,
  },
  {
    clauses: ['task.orphan.subreaper'],
    file: 'task.md',
    line: 299,
    trace: `A: fork() = _ as B
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
B: fork() = _ as C
C: fork() = _ as D
D: fork() = _ as E
D: _exit(0) = died
E: getppid() = B`,
  },
  {
    clauses: ['task.orphan.subreaper', 'task.orphan.init'],
    file: 'task.md',
    line: 309,
    trace: `A: fork() = _ as B
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: fork() = _ as D
D: fork() = _ as E
D: _exit(0) = died
E: getppid() = C`,
  },
  {
    clauses: ['task.orphan.outside'],
    file: 'task.md',
    line: 326,
    trace: `A: fork() = _ as B
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: _exit(0) = died
C: getppid() = 0
C: _exit(5) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 5}`,
  },
  {
    clauses: ['task.subreaper.set'],
    file: 'task.md',
    line: 344,
    trace: `A: fork() = _ as B
B: prctl(PR_GET_CHILD_SUBREAPER) = 0
B: prctl(PR_SET_CHILD_SUBREAPER, 7) = 0
B: prctl(PR_GET_CHILD_SUBREAPER) = 1
B: fork() = _ as C
C: fork() = _ as D
B: prctl(PR_SET_CHILD_SUBREAPER, 0) = 0
B: prctl(PR_GET_CHILD_SUBREAPER) = 0
C: _exit(0) = died
D: getppid() = A`,
  },
  {
    clauses: ['task.subreaper.descendants'],
    file: 'task.md',
    line: 363,
    trace: `A: fork() = _ as B
B: fork() = _ as C
C: fork() = _ as D
D: fork() = _ as E
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
D: _exit(0) = died
E: getppid() = B`,
  },
  {
    clauses: ['task.subreaper.fork'],
    file: 'task.md',
    line: 385,
    trace: `A: fork() = _ as B
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
B: fork() = _ as C
C: prctl(PR_GET_CHILD_SUBREAPER) = 0
C: fork() = _ as D
D: fork() = _ as E
D: _exit(0) = died
E: getppid() = B`,
  },
  {
    clauses: ['wait.options'],
    file: 'task.md',
    line: 410,
    trace: `A: wait4(-1, null, 16, null) = EINVAL               # wait.options
A: wait4(-2147483648, null, 16, null) = EINVAL      # wait.options`,
  },
  {
    clauses: ['wait.intmin'],
    file: 'task.md',
    line: 422,
    trace: `A: wait4(-2147483648, null, 0, null) = ESRCH        # wait.intmin`,
  },
  {
    clauses: ['wait.echild'],
    file: 'task.md',
    line: 433,
    trace: `A: wait4(-1, null, 0, null) = ECHILD                # wait.echild
A: fork() = _ as B
B: fork() = _ as C
A: wait4(C, null, 0, null) = ECHILD                 # wait.echild
A: wait4(99, null, WNOHANG, null) = ECHILD          # wait.echild
C: wait4(B, null, 0, null) = ECHILD                 # wait.echild`,
  },
  {
    clauses: ['wait.nohang'],
    file: 'task.md',
    line: 448,
    trace: `A: fork() = _ as B
A: fork() = _ as C
C: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(-1, null, WNOHANG, null) = {pid: C, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['wait.blocks'],
    file: 'task.md',
    line: 463,
    trace: `A: fork() = _ as B
A: wait4(B, null, 0, null) = blocks
B: getppid() = A`,
  },
  {
    clauses: ['wait.reap'],
    file: 'task.md',
    line: 476,
    trace: `A: fork() = _ as B
A: clone(CLONE_NEWPID|SIGCHLD) = 3 as C
C: _exit(6) = died
A: wait4(3, null, 0, null) = {pid: 3, code: CLD_EXITED, status: 6}
A: wait4(3, null, 0, null) = ECHILD                 # wait.echild
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['wait.any'],
    file: 'task.md',
    line: 493,
    trace: `A: fork() = _ as B
A: fork() = _ as C
C: _exit(1) = died
B: _exit(1) = died
A: wait4(-1, null, 0, null) = {code: CLD_EXITED, status: 1}
A: wait4(-1, null, 0, null) = {code: CLD_EXITED, status: 1}
A: wait4(-1, null, 0, null) = ECHILD                # wait.echild`,
  },
  {
    clauses: ['kill.intmin'],
    file: 'task.md',
    line: 516,
    trace: `A: kill(-2147483648, SIGKILL) = ESRCH               # kill.intmin`,
  },
  {
    clauses: ['kill.esrch'],
    file: 'task.md',
    line: 527,
    trace: `A: kill(99, SIGKILL) = ESRCH                        # kill.esrch
A: kill(99, 65) = ESRCH                             # kill.esrch
A: fork() = 2 as B
A: clone(CLONE_NEWPID|SIGCHLD) = 3 as C
C: kill(B, SIGKILL) = ESRCH                         # kill.esrch
C: kill(3, SIGKILL) = ESRCH                         # kill.esrch`,
  },
  {
    clauses: ['kill.einval'],
    file: 'task.md',
    line: 542,
    trace: `A: fork() = _ as B
A: kill(B, 65) = EINVAL                             # kill.einval
A: kill(B, -1) = EINVAL                             # kill.einval
A: kill(-1, 65) = EINVAL                            # kill.einval
B: getpid() = 2`,
  },
  {
    clauses: ['kill.check'],
    file: 'task.md',
    line: 556,
    trace: `A: fork() = _ as B
A: kill(B, 0) = 0
B: getpid() = 2
A: kill(99, 0) = ESRCH                              # kill.esrch`,
  },
  {
    clauses: ['kill.zombie'],
    file: 'task.md',
    line: 569,
    trace: `A: fork() = _ as B
B: _exit(2) = died
A: kill(B, SIGKILL) = 0
A: kill(B, 65) = EINVAL                             # kill.einval
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 2}`,
  },
  {
    clauses: ['kill.ignored'],
    file: 'task.md',
    line: 584,
    trace: `A: fork() = _ as B
A: kill(B, SIGCHLD) = 0
A: kill(B, SIGCONT) = 0
A: kill(B, SIGURG) = 0
A: kill(B, SIGWINCH) = 0
B: getpid() = 2`,
  },
  {
    clauses: ['kill.fatal'],
    file: 'task.md',
    line: 600,
    trace: `A: fork() = _ as B
A: kill(B, SIGTERM) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}
A: fork() = _ as C
C: kill(C, SIGKILL) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['kill.all', 'kill.esrch'],
    file: 'task.md',
    line: 616,
    trace: `A: kill(-1, SIGKILL) = ESRCH                        # kill.all
A: fork() = _ as B
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: kill(-1, SIGKILL) = ESRCH                        # kill.all
C: fork() = _ as D
D: kill(-1, SIGKILL) = ESRCH                        # kill.all
B: kill(-1, SIGKILL) = 0
B: getpid() = 2
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['kill.all', 'kill.zombie'],
    file: 'task.md',
    line: 628,
    trace: `A: fork() = _ as B
B: _exit(0) = died
A: kill(-1, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: kill(-1, SIGKILL) = ESRCH                        # kill.all`,
  },
  {
    clauses: ['thread.new'],
    file: 'threads.md',
    line: 22,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|SIGUSR1) = 3 as C
C: getppid() = 1
C: getpgid(0) = 1
A: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGCHLD]) = 0
C: exit(0) = died
A: sigpending() = []
A: wait4(C, null, __WALL, null) = ECHILD`,
  },
  {
    clauses: ['thread.getpid'],
    file: 'threads.md',
    line: 39,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: getpid() = 2
C: fork() = 4 as D
D: getppid() = 2`,
  },
  {
    clauses: ['thread.gettid'],
    file: 'threads.md',
    line: 53,
    trace: `A: gettid() = 1
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as C
C: gettid() = 2
C: read("/proc/thread-self/status", NSpid) = [3, 2]
C: read("/proc/thread-self/status", NStgid) = [2, 1]`,
  },
  {
    clauses: ['thread.proc-self'],
    file: 'threads.md',
    line: 69,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: unshare(CLONE_NEWUTS) = 0
C: stat("/proc/self/ns/uts") = _ as uts1
B: stat("/proc/thread-self/ns/uts") = uts1
C: stat("/proc/thread-self/ns/uts") = _ as uts2
B: stat("/proc/C/ns/uts") = uts2
B: exit(0) = died
C: stat("/proc/self/ns/uts") = ENOENT
C: stat("/proc/thread-self/ns/uts") = uts2`,
  },
  {
    clauses: ['thread.status'],
    file: 'threads.md',
    line: 88,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
A: read("/proc/C/status", Threads) = 2
B: exit(0) = died
A: read("/proc/B/status", Threads) = 2
A: read("/proc/B/status", State) = "Z"
C: exit(0) = died
A: read("/proc/B/status", Threads) = 1`,
  },
  {
    clauses: ['thread.exit'],
    file: 'threads.md',
    line: 108,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: exit(1) = died
B: getpid() = 2
B: exit(5) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 5}`,
  },
  {
    clauses: ['thread.exit-group'],
    file: 'threads.md',
    line: 124,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: _exit(4) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 4}
A: fork() = 4 as D
D: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 5 as E
A: kill(E, SIGTERM) = 0
A: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: 15}`,
  },
  {
    clauses: ['thread.gone'],
    file: 'threads.md',
    line: 142,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
A: kill(3, 0) = 0
C: exit(0) = died
A: kill(3, 0) = ESRCH
B: wait4(-1, null, __WALL, null) = ECHILD`,
  },
  {
    clauses: ['thread.leader'],
    file: 'threads.md',
    line: 158,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
B: exit(5) = died
A: wait4(B, null, WNOHANG, null) = 0
A: sigpending() = []
A: kill(B, 0) = 0
C: getpid() = 2
C: exit(7) = died
A: sigpending() = [17]
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 7}`,
  },
  {
    clauses: ['thread.stop'],
    file: 'threads.md',
    line: 179,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
A: kill(C, SIGSTOP) = 0
B: getpid() = any
A: wait4(B, null, WUNTRACED, null) = {pid: B, code: CLD_STOPPED, status: 19}
A: kill(B, SIGCONT) = 0
C: gettid() = 3
A: wait4(B, null, WCONTINUED|WNOHANG, null) = {pid: B, code: CLD_CONTINUED, status: 18}
A: wait4(B, null, WCONTINUED|WNOHANG, null) = 0`,
  },
  {
    clauses: ['thread.exec'],
    file: 'threads.md',
    line: 200,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: fork() = 4 as D
B: execve("/tmp/plain", null, null) = 0
A: kill(3, 0) = ESRCH
D: getppid() = 2
D: _exit(1) = died
B: wait4(-1, null, __WNOTHREAD, null) = {pid: D, code: CLD_EXITED, status: 1}
A: wait4(-1, null, WNOHANG, null) = 0`,
  },
  {
    clauses: ['thread.exec.leader', 'thread.exec'],
    file: 'threads.md',
    line: 219,
    trace: `A: fork() = 2 as B
B: setsid() = 2
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
A: pidfd_open(2) = 3
A: pidfd_open(3, PIDFD_THREAD) = 4
C: execve("/tmp/plain", null, null) = 0
C: gettid() = 2
C: getsid(0) = 2
A: kill(3, 0) = ESRCH
A: pidfd_send_signal(4, 0, null) = ESRCH
A: pidfd_send_signal(3, SIGKILL, null) = 0
A: wait4(2, null, 0, null) = {pid: 2, code: CLD_KILLED, status: 9}`,
  },
  {
    clauses: ['thread.wait'],
    file: 'threads.md',
    line: 243,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: fork() = 4 as D
D: _exit(6) = died
B: wait4(-1, null, __WNOTHREAD, null) = ECHILD
B: wait4(-1, null, 0, null) = {pid: D, code: CLD_EXITED, status: 6}`,
  },
  {
    clauses: ['thread.orphan'],
    file: 'threads.md',
    line: 259,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: clone(0) = 4 as D
C: exit(0) = died
D: getppid() = 2
D: _exit(1) = died
B: wait4(-1, null, WNOHANG, null) = ECHILD
B: wait4(-1, null, __WCLONE, null) = {pid: D, code: CLD_EXITED, status: 1}`,
  },
  {
    clauses: ['thread.init', 'pid.zap.kill'],
    file: 'threads.md',
    line: 277,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as C
B: fork() = 3 as D
D: fork() = 4 as E
B: exit(0) = died
D: _exit(0) = died
E: getppid() = 1
C: fork() = 5 as F
C: exit(9) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 9}
A: kill(E, 0) = ESRCH`,
  },
  {
    clauses: ['thread.tgkill.positive'],
    file: 'threads.md',
    line: 299,
    trace: `A: tgkill(0, 1, 0) = EINVAL
A: tgkill(1, -1, 0) = EINVAL
A: tkill(0, 65) = EINVAL
A: tgkill(7, 7, 65) = ESRCH
A: tgkill(2, 1, 0) = ESRCH
A: tgkill(1, 1, 65) = EINVAL`,
  },
  {
    clauses: ['thread.tgkill'],
    file: 'threads.md',
    line: 315,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
B: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2]) = 0
C: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2]) = 0
A: tgkill(B, C, SIGUSR1) = 0
A: kill(C, SIGUSR2) = 0
B: sigpending() = [12]
C: sigpending() = [10, 12]
C: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_TKILL, pid: 1, uid: 0}
B: sigtimedwait([SIGUSR2]) = {signo: SIGUSR2, code: SI_USER, pid: 1, uid: 0}
A: tkill(C, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: 9}`,
  },
  {
    clauses: ['thread.pidfd.open'],
    file: 'threads.md',
    line: 338,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as B
A: pidfd_open(B) = ENOENT                                      # thread.pidfd.open
A: pidfd_open(B, PIDFD_THREAD) = 3
A: pidfd_open(A) = 4
B: exit(0) = died
A: pidfd_open(2) = ESRCH`,
  },
  {
    clauses: ['thread.pidfd'],
    file: 'threads.md',
    line: 354,
    trace: `A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_PIDFD}) = {pid: 2, pidfd: 3} as B
B: unshare(CLONE_NEWUTS) = 0
B: stat("/proc/thread-self/ns/uts") = _ as uts1
A: pidfd_open(B, PIDFD_THREAD) = 4
A: setns(4, CLONE_NEWUTS) = 0
A: stat("/proc/self/ns/uts") = uts1
B: exit(0) = died
A: pidfd_send_signal(3, 0, null) = ESRCH
A: setns(4, CLONE_NEWUTS) = ESRCH`,
  },
  {
    clauses: ['thread.pidfd.scope'],
    file: 'threads.md',
    line: 374,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as B
A: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2, SIGTERM]) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1, SIGUSR2, SIGTERM]) = 0
A: pidfd_open(B, PIDFD_THREAD) = 3
A: pidfd_send_signal(3, SIGUSR1, null) = 0
A: pidfd_send_signal(3, SIGUSR2, null, PIDFD_SIGNAL_THREAD_GROUP) = 0
A: sigpending() = [12]
B: sigpending() = [10, 12]
A: pidfd_send_signal(3, 0, null, PIDFD_SIGNAL_PROCESS_GROUP) = ESRCH
A: pidfd_open(A) = 4
A: pidfd_send_signal(4, SIGTERM, null, PIDFD_SIGNAL_THREAD) = 0
A: pidfd_send_signal(4, SIGURG, null, PIDFD_SIGNAL_PROCESS_GROUP) = 0
A: sigtimedwait([SIGTERM]) = {signo: SIGTERM, code: SI_TKILL, pid: 1, uid: 0}
B: sigpending() = [10, 12]
A: pidfd_send_signal(4, 65, null) = EINVAL
A: setresuid(1000, 1000, 1000) = 0
A: pidfd_send_signal(3, 0, null) = 0`,
  },
  {
    clauses: ['thread.access'],
    file: 'threads.md',
    line: 402,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as B
A: fork() = 3 as C
B: setresuid(1000, 1000, 1000) = 0
B: stat("/proc/A/ns/uts") = _
B: stat("/proc/C/ns/uts") = EACCES`,
  },
  {
    clauses: ['thread.unshare'],
    file: 'threads.md',
    line: 417,
    trace: `A: fork() = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: unshare(CLONE_THREAD) = EINVAL                              # thread.unshare
C: unshare(CLONE_SIGHAND) = EINVAL                             # thread.unshare
B: unshare(CLONE_VM) = EINVAL                                  # thread.unshare
B: unshare(CLONE_NEWUSER) = EINVAL                             # thread.unshare
B: exit(0) = died
C: unshare(CLONE_NEWUSER) = EINVAL                             # thread.unshare`,
  },
  {
    clauses: ['thread.setns.user'],
    file: 'threads.md',
    line: 435,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = 2 as B
A: open("/proc/B/ns/user", O_RDONLY) = 3
A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3 as C
C: setns(3, CLONE_NEWUSER) = EINVAL                            # thread.setns.user
C: setresuid(1000, 1000, 1000) = 0
C: setns(3, CLONE_NEWUSER) = EINVAL                            # thread.setns.user
C: exit(0) = died
A: setns(3, CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['thread.namespaces', 'setns.time.vm'],
    file: 'threads.md',
    line: 453,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as B
A: stat("/proc/thread-self/ns/uts") = _ as uts1
B: unshare(CLONE_NEWUTS|CLONE_NEWNS|CLONE_NEWPID|CLONE_NEWTIME) = 0
B: sethostname("b") = 0
A: gethostname() = "cloister"
A: stat("/proc/thread-self/ns/uts") = uts1
A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_NEWUTS) = 3 as C
C: sethostname("c") = 0
A: gethostname() = "cloister"
A: open("/proc/C/ns/uts", O_RDONLY) = 3
A: open("/proc/self/ns/time", O_RDONLY) = 4
A: setns(3, CLONE_NEWUTS) = 0
A: gethostname() = "c"
A: setns(4, CLONE_NEWTIME) = EUSERS                            # setns.time.vm`,
  },
  {
    clauses: ['thread.init.signal', 'pid.init.protected'],
    file: 'threads.md',
    line: 480,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as C
C: sigprocmask(SIG_BLOCK, [SIGTERM, SIGQUIT]) = 0
B: kill(B, SIGTERM) = 0                                        # pid.init.protected
B: kill(C, SIGQUIT) = 0
B: tgkill(B, C, SIGTERM) = 0
B: kill(C, SIGTERM) = died                                     # thread.init.signal
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: 15}`,
  },
  {
    clauses: ['time.clock'],
    file: 'time.md',
    line: 23,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 5000 0\\nboottime -3 0") = 30
A: fork() = _ as B
B: clock_gettime(CLOCK_MONOTONIC) = 5000
B: clock_gettime(CLOCK_MONOTONIC_RAW) = 5000
B: clock_gettime(CLOCK_MONOTONIC_COARSE) = 5000
B: clock_gettime(CLOCK_BOOTTIME) = -3
A: clock_gettime(CLOCK_MONOTONIC) = 0
A: clock_gettime(CLOCK_BOOTTIME) = 0`,
  },
  {
    clauses: ['time.clock.date'],
    file: 'time.md',
    line: 41,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 5000 0\\nboottime 70 0") = 30
A: fork() = _ as B
B: clock_gettime(CLOCK_REALTIME) = 0
B: clock_gettime(CLOCK_REALTIME_COARSE) = 0
B: clock_gettime(CLOCK_TAI) = 0`,
  },
  {
    clauses: ['time.sleep'],
    file: 'time.md',
    line: 59,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 5000 0\\nboottime 70 0") = 30
A: fork() = _ as B
A: fork() = _ as C
B: clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, 900) = 0
A: clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, -900) = 0
B: clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, 900) = blocks
C: clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME, 900) = blocks
A: clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, 900) = blocks`,
  },
  {
    clauses: ['time.uptime'],
    file: 'time.md',
    line: 77,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "boottime 86400 0") = 16
A: fork() = _ as B
A: read("/proc/uptime") = 0
B: read("/proc/uptime") = 86400`,
  },
  {
    clauses: ['time.copy'],
    file: 'time.md',
    line: 93,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: stat("/proc/self/ns/time_for_children") = _ as time2
A: write("/proc/self/timens_offsets", "monotonic 100 0") = 15
A: unshare(CLONE_NEWTIME) = 0
A: stat("/proc/self/ns/time_for_children") = _ as time3
A: read("/proc/self/timens_offsets") = {monotonic: [100, 0], boottime: [0, 0]}
A: write("/proc/self/timens_offsets", "boottime 7 0") = 12
A: fork() = _ as B
B: stat("/proc/self/ns/time") = time3
B: clock_gettime(CLOCK_MONOTONIC) = 100
B: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = _ as C
C: clock_gettime(CLOCK_MONOTONIC) = 100
C: clock_gettime(CLOCK_BOOTTIME) = 7`,
  },
  {
    clauses: ['time.frozen'],
    file: 'time.md',
    line: 117,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: clone(CLONE_VM|SIGCHLD) = _ as B
A: write("/proc/self/timens_offsets", "monotonic 5 0") = 13
A: kill(B, SIGKILL) = 0
A: fork() = _ as C
C: _exit(0) = died
A: write("/proc/self/timens_offsets", "monotonic 6 0") = EACCES            # time.offsets.frozen
A: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = _ as D
D: write("/proc/self/timens_offsets", "monotonic 6 0") = EACCES            # time.offsets.frozen
D: clock_gettime(CLOCK_MONOTONIC) = 5`,
  },
  {
    clauses: ['time.exec'],
    file: 'time.md',
    line: 136,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: stat("/proc/self/ns/time_for_children") = _ as time2
A: write("/proc/self/timens_offsets", "monotonic 60 0") = 14
A: clock_gettime(CLOCK_MONOTONIC) = 0
A: execve("/tmp/plain", null, null) = 0
A: stat("/proc/self/ns/time") = time2
A: clock_gettime(CLOCK_MONOTONIC) = 60
A: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES            # time.offsets.frozen`,
  },
  {
    clauses: ['setns.time', 'time.frozen'],
    file: 'time.md',
    line: 149,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 60 0") = 14
A: open("/proc/self/ns/time", O_RDONLY) = _ as fd1
A: open("/proc/self/ns/time_for_children", O_RDONLY) = _ as fd2
A: setns(fd2, CLONE_NEWTIME) = 0
A: clock_gettime(CLOCK_MONOTONIC) = 60
A: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES            # time.offsets.frozen
A: setns(fd1, CLONE_NEWTIME) = 0
A: clock_gettime(CLOCK_MONOTONIC) = 0
A: fork() = _ as B
B: clock_gettime(CLOCK_MONOTONIC) = 0`,
  },
  {
    clauses: ['time.offsets.open'],
    file: 'time.md',
    line: 180,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES            # time.offsets.open
B: open("/proc/A/timens_offsets", O_RDWR) = EACCES                         # time.offsets.open
B: read("/proc/A/timens_offsets") = {monotonic: [0, 0], boottime: [0, 0]}
A: write("/proc/B/timens_offsets", "monotonic 5 0") = EACCES               # time.offsets.frozen`,
  },
  {
    clauses: ['time.offsets.whole'],
    file: 'time.md',
    line: 197,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: open("/proc/self/timens_offsets", O_RDWR) = _ as fd1
A: write(fd1, "monotonic 5 0") = 13
A: write(fd1, "monotonic 6 0") = 13
A: read(fd1) = {monotonic: [6, 0], boottime: [0, 0]}
A: write(fd1, "monotonic 7 0") = EINVAL                                    # time.offsets.whole
A: lseek(fd1, 0, SEEK_SET) = 0
A: write(fd1, "monotonic 7 0") = 13`,
  },
  {
    clauses: ['time.offsets.syntax'],
    file: 'time.md',
    line: 217,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "1 5 6 seven\\n7 8 9\\n") = 18
A: read("/proc/self/timens_offsets") = {monotonic: [5, 6], boottime: [8, 9]}
A: write("/proc/self/timens_offsets", " monotonic5\\t6") = 13
A: write("/proc/self/timens_offsets", "") = EINVAL                         # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 5") = EINVAL              # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 5 -1") = EINVAL           # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic +5 1") = EINVAL           # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 5 1000000000") = EINVAL   # time.offsets.syntax
A: write("/proc/self/timens_offsets", "realtime 5 1") = EINVAL             # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 5 0\\n\\n") = EINVAL        # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 9 0\\nboottime 5") = EINVAL # time.offsets.syntax
A: read("/proc/self/timens_offsets") = {monotonic: [5, 6], boottime: [8, 9]}`,
  },
  {
    clauses: ['time.offsets.negative'],
    file: 'time.md',
    line: 240,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 18446744073709551618 18446744073709551615") = 51
A: read("/proc/self/timens_offsets") = {monotonic: [2, -1], boottime: [0, 0]}
A: fork() = _ as B
B: clock_gettime(CLOCK_MONOTONIC) = 2`,
  },
  {
    clauses: ['time.offsets.nobody'],
    file: 'time.md',
    line: 255,
    trace: `A: fork() = _ as B
A: open("/proc/B/timens_offsets", O_RDWR) = _ as fd1
B: _exit(0) = died
A: write("/proc/B/timens_offsets", "monotonic 5 0") = ESRCH                # time.offsets.nobody
A: write(fd1, "monotonic") = EINVAL                                        # time.offsets.syntax
A: read("/proc/B/timens_offsets") = []
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
A: write(fd1, "monotonic 5 0") = ESRCH                                     # time.offsets.nobody
A: read(fd1) = ESRCH                                                       # time.offsets.nobody`,
  },
  {
    clauses: ['time.offsets.cap'],
    file: 'time.md',
    line: 274,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: open("/proc/self/timens_offsets", O_RDWR) = _ as fd1
A: clone3({flags: CLONE_NEWUSER|CLONE_VM, exit_signal: SIGCHLD}) = _ as B
B: write("/proc/self/timens_offsets", "monotonic 5 0") = EPERM             # time.offsets.cap
B: write("/proc/self/timens_offsets", "monotonic -2000000000 0") = EPERM   # time.offsets.cap
B: write(fd1, "monotonic 6 0") = 13
B: unshare(CLONE_NEWTIME) = 0
B: write("/proc/self/timens_offsets", "monotonic 5 0") = 13
B: write(fd1, "monotonic 7 0") = 13
B: read(fd1) = {monotonic: [7, 0], boottime: [0, 0]}`,
  },
  {
    clauses: ['time.offsets.range'],
    file: 'time.md',
    line: 294,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 9223372037 0") = ERANGE   # time.offsets.range
A: write("/proc/self/timens_offsets", "monotonic 4611686018 0") = ERANGE   # time.offsets.range
A: write("/proc/self/timens_offsets", "boottime -2000000000 0") = ERANGE   # time.offsets.range
A: write("/proc/self/timens_offsets", "boottime 5 0\\nmonotonic -2000000000 0") = ERANGE # time.offsets.range
A: read("/proc/self/timens_offsets") = {monotonic: [0, 0], boottime: [0, 0]}
A: write("/proc/self/timens_offsets", "boottime 3000000000 0") = 21
A: fork() = _ as B
B: write("/proc/self/timens_offsets", "boottime -2000000000 0") = ERANGE   # time.offsets.range`,
  },
  {
    clauses: ['time.offsets.frozen'],
    file: 'time.md',
    line: 313,
    trace: `A: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES            # time.offsets.frozen
A: unshare(CLONE_NEWTIME) = 0
A: fork() = _ as B
A: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES            # time.offsets.frozen
A: write("/proc/B/timens_offsets", "monotonic 5 0") = EACCES               # time.offsets.frozen
B: unshare(CLONE_NEWTIME) = 0
A: write("/proc/B/timens_offsets", "monotonic 5 0") = 13
A: read("/proc/self/timens_offsets") = {monotonic: [0, 0], boottime: [0, 0]}`,
  },
  {
    clauses: ['time.offsets.set'],
    file: 'time.md',
    line: 331,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "boottime 1 0\\nboottime 2 0\\nmonotonic 3 0") = 26
A: read("/proc/self/timens_offsets") = {monotonic: [0, 0], boottime: [2, 0]}
A: write("/proc/self/timens_offsets", "monotonic 4 5\\n") = 14
A: read("/proc/self/timens_offsets") = {monotonic: [4, 5], boottime: [2, 0]}`,
  },
  {
    clauses: ['time.offsets.read'],
    file: 'time.md',
    line: 345,
    trace: `A: fork() = _ as B
A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic -5 7") = 14
B: setresuid(1000, 1000, 1000) = 0
B: read("/proc/A/timens_offsets") = {monotonic: [-5, 7], boottime: [0, 0]}
B: read("/proc/self/timens_offsets") = {monotonic: [0, 0], boottime: [0, 0]}`,
  },
  {
    clauses: ['user.new'],
    file: 'user.md',
    line: 24,
    trace: `A: stat("/proc/self/ns/user") = _ as user1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: stat("/proc/self/ns/user") = user1
B: stat("/proc/self/ns/user") = _ as user2
A: setresuid(1000, 1000, 1000) = 0
A: unshare(CLONE_NEWUSER) = 0
A: stat("/proc/self/ns/user") = _ as user3
B: stat("/proc/self/ns/user") = user2`,
  },
  {
    clauses: ['user.new.chroot'],
    file: 'user.md',
    line: 47,
    trace: `A: chroot("/tmp") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
A: clone(CLONE_NEWUSER|SIGCHLD) = EPERM           # user.new.chroot
A: chroot(".") = 0
A: unshare(CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['user.new.mapped'],
    file: 'user.md',
    line: 62,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.mapped
A: clone(CLONE_NEWUSER|SIGCHLD) = EPERM           # user.new.mapped
A: unshare(CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['user.map'],
    file: 'user.md',
    line: 90,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: getresuid() = [65534, 65534, 65534]
A: write("/proc/B/uid_map", "7 0 1\\n100 1000 50") = 17
B: getresuid() = [7, 7, 7]
B: setresuid(149, -1, -1) = 0
B: getresuid() = [149, 7, 7]
B: setresuid(150, -1, -1) = EINVAL                # cred.setresuid.unmapped`,
  },
  {
    clauses: ['user.map.open'],
    file: 'user.md',
    line: 108,
    trace: `A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: write("/proc/A/uid_map", "0 0 1") = EACCES             # user.map.open
B: read("/proc/A/setgroups") = _
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: write("/proc/C/gid_map", "0 0 1") = EACCES             # user.map.open`,
  },
  {
    clauses: ['user.map.initial'],
    file: 'user.md',
    line: 123,
    trace: `A: write("/proc/self/uid_map", "junk") = EPERM            # user.map.initial
A: write("/proc/self/projid_map", "0 0 1") = EPERM        # user.map.initial`,
  },
  {
    clauses: ['user.map.opener'],
    file: 'user.md',
    line: 135,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
A: write("/proc/C/uid_map", "0 0 1") = EPERM              # user.map.opener
B: write("/proc/C/uid_map", "0 0 1") = 5`,
  },
  {
    clauses: ['user.map.once'],
    file: 'user.md',
    line: 157,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 2") = EPERM           # user.map.permitted
A: write("/proc/self/uid_map", "0 0 1") = 5
A: write("/proc/self/uid_map", "0 0 1") = EPERM           # user.map.once
A: write("/proc/self/uid_map", "junk") = EPERM            # user.map.once`,
  },
  {
    clauses: ['user.map.cap'],
    file: 'user.md',
    line: 172,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: fork() = _ as B
B: capset({}, {effective: [CAP_SETUID], permitted: [CAP_SETUID]}) = 0
B: write("/proc/self/uid_map", "0 0 1") = EPERM           # user.map.cap
B: write("/proc/self/uid_map", "junk") = EPERM            # user.map.cap
B: write("/proc/self/projid_map", "0 0 1") = 5
A: capset({}, {effective: [CAP_SYS_ADMIN], permitted: [CAP_SYS_ADMIN]}) = 0
A: write("/proc/self/uid_map", "0 0 1") = 5`,
  },
  {
    clauses: ['user.map.syntax'],
    file: 'user.md',
    line: 190,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "") = EINVAL                  # user.map.syntax
A: write("/proc/B/uid_map", "\\n") = EINVAL                # user.map.syntax
A: write("/proc/B/uid_map", "0 0") = EINVAL               # user.map.syntax
A: write("/proc/B/uid_map", "0 0 0x1") = EINVAL           # user.map.syntax
A: write("/proc/B/uid_map", "0 -1 1") = EINVAL            # user.map.syntax
A: write("/proc/B/uid_map", "0 0 1\\n\\n") = EINVAL         # user.map.syntax
A: write("/proc/B/uid_map", " \\t0   0\\t1\\x0d\\n") = 11
A: read("/proc/B/uid_map") = [[0, 0, 1]]`,
  },
  {
    clauses: ['user.map.range'],
    file: 'user.md',
    line: 209,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/gid_map", "0 0 0") = EINVAL             # user.map.range
A: write("/proc/B/gid_map", "4294967295 0 1") = EINVAL    # user.map.range
A: write("/proc/B/gid_map", "0 1 4294967295") = EINVAL    # user.map.range
A: write("/proc/B/gid_map", "0 0 4294967296") = EINVAL    # user.map.range
A: write("/proc/B/gid_map", "4294967296 7 1") = 14
A: read("/proc/B/gid_map") = [[0, 7, 1]]`,
  },
  {
    clauses: ['user.map.overlap'],
    file: 'user.md',
    line: 226,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 10 5\\n4 20 5") = EINVAL    # user.map.overlap
A: write("/proc/B/uid_map", "0 10 5\\n5 14 5") = EINVAL    # user.map.overlap
A: write("/proc/B/uid_map", "0 10 5\\n5 15 5") = 13`,
  },
  {
    clauses: ['user.map.root'],
    file: 'user.md',
    line: 246,
    trace: `A: capset({}, {effective: [CAP_SETUID, CAP_SYS_ADMIN], permitted: [CAP_SETUID, CAP_SYS_ADMIN, CAP_SETFCAP]}) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = EPERM              # user.map.root
A: write("/proc/B/uid_map", "0 5 1\\n1 0 1") = EPERM       # user.map.root
B: write("/proc/self/uid_map", "0 0 1") = EPERM           # user.map.root
A: capset({}, {effective: [CAP_SETFCAP], permitted: [CAP_SETFCAP]}) = 0
B: write("/proc/self/uid_map", "0 0 1") = EPERM           # user.map.root
A: write("/proc/B/uid_map", "0 0 1") = 5`,
  },
  {
    clauses: ['user.map.permitted'],
    file: 'user.md',
    line: 265,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 1 1") = EPERM           # user.map.permitted
A: write("/proc/self/uid_map", "0 0 2") = EPERM           # user.map.permitted
A: write("/proc/self/uid_map", "5 0 1") = 5
A: write("/proc/self/gid_map", "5 0 1") = EPERM           # user.map.permitted
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/gid_map", "5 0 1") = 5
A: write("/proc/self/projid_map", "0 3 1000") = 8`,
  },
  {
    clauses: ['user.map.permitted'],
    file: 'user.md',
    line: 276,
    trace: `A: setresgid(1000, 1000, 1000) = 0
A: setresuid(1001, 1001, 1001) = 0
A: prctl(PR_SET_DUMPABLE, 1) = 0
A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 1000 1") = EPERM        # user.map.permitted
A: write("/proc/self/uid_map", "0 1001 1\\n1 1 1") = EPERM # user.map.permitted
A: write("/proc/self/uid_map", "0 1001 1") = 8
A: getresuid() = [0, 0, 0]
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/gid_map", "0 1000 1") = 8
A: getresgid() = [0, 0, 0]`,
  },
  {
    clauses: ['user.map.above'],
    file: 'user.md',
    line: 297,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 5\\n5 5 5") = 11
A: write("/proc/B/gid_map", "0 0 5") = 5
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: write("/proc/C/uid_map", "0 2 5") = EPERM              # user.map.above
B: write("/proc/C/uid_map", "0 9 2") = EPERM              # user.map.above
B: write("/proc/C/uid_map", "0 2 3\\n3 5 2") = 11`,
  },
  {
    clauses: ['user.map.read'],
    file: 'user.md',
    line: 315,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: read("/proc/self/uid_map") = []
A: write("/proc/B/uid_map", "9 2 1\\n0 0 1\\n3 7 1") = 17
A: write("/proc/B/gid_map", "9 2 1\\n0 0 1\\n3 7 1\\n5 1 1\\n4 9 1\\n7 4 1") = 35
B: read("/proc/self/uid_map") = [[9, 2, 1], [0, 0, 1], [3, 7, 1]]
A: read("/proc/B/gid_map") = [[0, 0, 1], [3, 7, 1], [4, 9, 1], [5, 1, 1], [7, 4, 1], [9, 2, 1]]
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: write("/proc/C/uid_map", "1 9 1") = 5
C: read("/proc/self/uid_map") = [[1, 9, 1]]
A: read("/proc/C/uid_map") = [[1, 2, 1]]
C: read("/proc/B/uid_map") = [[9, 1, 1], [0, 4294967295, 1], [3, 4294967295, 1]]`,
  },
  {
    clauses: ['user.map.opened'],
    file: 'user.md',
    line: 339,
    trace: `A: open("/proc/self/uid_map", O_RDWR) = _ as fd1
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/uid_map", O_RDWR) = _ as fd2
A: open("/proc/B/gid_map", O_RDWR) = _ as fd3
A: fork() = _ as C
C: setresuid(1000, 1000, 1000) = 0
C: write(fd2, "0 0 2") = EPERM                            # user.map.permitted
C: write(fd2, "5 0 1") = 5
C: read("/proc/B/uid_map") = [[5, 0, 1]]
A: unshare(CLONE_NEWUSER) = 0
A: read("/proc/self/uid_map") = []
A: read(fd1) = [[0, 0, 4294967295]]
A: write(fd3, "0 0 1") = EPERM                            # user.map.permitted`,
  },
  {
    clauses: ['file.seek', 'user.map.whole'],
    file: 'user.md',
    line: 362,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/uid_map", O_WRONLY) = _ as fd1
A: lseek(fd1, 3, SEEK_SET) = 3
A: write(fd1, "0 0 1") = EINVAL                           # user.map.whole
A: lseek(fd1, 0, SEEK_SET) = 0
A: write(fd1, "0 0") = EINVAL                             # user.map.syntax
A: write(fd1, "0 0 1") = 5
A: write(fd1, "0 0 1") = EINVAL                           # user.map.whole
A: lseek(fd1, 0, SEEK_SET) = 0
A: write(fd1, "0 0 1") = EPERM                            # user.map.once`,
  },
  {
    clauses: ['user.map.pwrite'],
    file: 'user.md',
    line: 381,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/uid_map", O_WRONLY) = _ as fd1
A: pwrite(fd1, "0 0 1", 0) = ESPIPE                       # user.map.pwrite
A: open("/proc/B/setgroups", O_RDONLY) = _ as fd2
A: pwrite(fd2, "deny", 0) = ESPIPE                        # user.map.pwrite`,
  },
  {
    clauses: ['fd.mode'],
    file: 'user.md',
    line: 396,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: open("/proc/B/uid_map", O_RDONLY) = _ as fd1
A: open("/proc/B/uid_map", O_WRONLY) = _ as fd2
A: write(fd1, "junk") = EBADF                             # fd.mode
A: read(fd2) = EBADF                                      # fd.mode
A: write(fd2, "0 0 1") = 5
A: read(fd1) = [[0, 0, 1]]`,
  },
  {
    clauses: ['user.setgroups'],
    file: 'user.md',
    line: 418,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
B: write("/proc/self/setgroups", "allow") = 5
B: write("/proc/self/setgroups", "deny\\n") = 5
B: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/B/gid_map", "0 0 1") = 5
B: unshare(CLONE_NEWUSER) = 0
B: read("/proc/self/setgroups") = "deny"
B: write("/proc/self/gid_map", "3 0 1") = 5`,
  },
  {
    clauses: ['user.setgroups.read'],
    file: 'user.md',
    line: 436,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: read("/proc/B/setgroups") = "allow"
A: write("/proc/B/setgroups", "deny") = 4
B: read("/proc/self/setgroups") = "deny"
A: read("/proc/self/setgroups") = "allow"`,
  },
  {
    clauses: ['user.setgroups.cap'],
    file: 'user.md',
    line: 451,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 0 1") = 5
A: write("/proc/B/gid_map", "0 0 1") = 5
B: clone(CLONE_NEWUSER|SIGCHLD) = _ as C
B: write("/proc/A/setgroups", "allow") = EACCES           # user.setgroups.cap
A: write("/proc/C/setgroups", "deny") = 4`,
  },
  {
    clauses: ['user.setgroups.text'],
    file: 'user.md',
    line: 467,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/self/setgroups", "deny    ") = EINVAL     # user.setgroups.text
B: write("/proc/self/setgroups", "denyx") = EINVAL        # user.setgroups.text
B: write("/proc/self/setgroups", " deny") = EINVAL        # user.setgroups.text
B: write("/proc/self/setgroups", "") = EINVAL             # user.setgroups.text
B: write("/proc/self/setgroups", "deny \\n ") = 7`,
  },
  {
    clauses: ['user.setgroups.denied'],
    file: 'user.md',
    line: 482,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/setgroups", "deny") = 4
A: write("/proc/self/setgroups", "allow") = EPERM         # user.setgroups.denied`,
  },
  {
    clauses: ['user.setgroups.late'],
    file: 'user.md',
    line: 494,
    trace: `A: write("/proc/self/setgroups", "deny") = EPERM          # user.setgroups.late
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/gid_map", "0 0 1") = 5
B: write("/proc/self/setgroups", "deny") = EPERM          # user.setgroups.late
B: write("/proc/self/setgroups", "allow") = 5`,
  },
  {
    clauses: ['user.limit'],
    file: 'user.md',
    line: 517,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/sys/user/max_uts_namespaces", "1") = 1
B: unshare(CLONE_NEWUTS) = 0
B: unshare(CLONE_NEWUTS) = ENOSPC                         # user.limit
B: clone(CLONE_NEWUTS|SIGCHLD) = ENOSPC                   # user.limit
B: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = EPERM      # user.new.mapped
A: write("/proc/B/uid_map", "0 0 1000") = 8
A: write("/proc/B/gid_map", "0 0 1000") = 8
B: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = ENOSPC     # user.limit
B: write("/proc/sys/user/max_user_namespaces", "0") = 1
B: unshare(CLONE_NEWUSER) = ENOSPC                        # user.limit
B: unshare(CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['user.limit'],
    file: 'user.md',
    line: 534,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/sys/user/max_cgroup_namespaces", "0") = 1
B: write("/proc/sys/user/max_net_namespaces", "0") = 1
B: write("/proc/sys/user/max_time_namespaces", "0") = 1
B: clone(CLONE_NEWCGROUP|SIGCHLD) = ENOSPC                # user.limit
B: clone(CLONE_NEWNET|SIGCHLD) = ENOSPC                   # user.limit
B: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = ENOSPC  # user.limit
B: unshare(CLONE_NEWCGROUP) = ENOSPC                      # user.limit
B: unshare(CLONE_NEWNET) = ENOSPC                         # user.limit
B: unshare(CLONE_NEWTIME) = ENOSPC                        # user.limit
B: unshare(CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNS) = 0`,
  },
  {
    clauses: ['user.limit.late'],
    file: 'user.md',
    line: 556,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/sys/user/max_pid_namespaces", "1") = 1
B: write("/proc/sys/user/max_net_namespaces", "0") = 1
B: unshare(CLONE_NEWPID|CLONE_NEWNET) = ENOSPC            # user.limit
B: unshare(CLONE_NEWPID) = 0 | ENOSPC`,
  },
  {
    clauses: ['user.limit.late'],
    file: 'user.md',
    line: 564,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: write("/proc/sys/user/max_pid_namespaces", "1") = 1
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
B: clone(CLONE_NEWPID|SIGCHLD) = ENOSPC                   # user.limit
C: _exit(0) = died
B: wait4(-1, null, 0, null) = C
B: unshare(CLONE_NEWPID) = 0 | ENOSPC`,
  },
  {
    clauses: ['user.limit.read'],
    file: 'user.md',
    line: 580,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: read("/proc/sys/user/max_uts_namespaces") = 2147483647
A: write("/proc/sys/user/max_uts_namespaces", "5") = 1
A: read("/proc/sys/user/max_uts_namespaces") = 5
A: read("/proc/sys/user/max_mnt_namespaces") = 2147483647`,
  },
  {
    clauses: ['user.limit.set'],
    file: 'user.md',
    line: 594,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWUTS) = 0
A: fork() = _ as B
B: unshare(CLONE_NEWUTS) = 0
A: write("/proc/sys/user/max_uts_namespaces", "1") = 1
A: unshare(CLONE_NEWUTS) = ENOSPC                         # user.limit
A: write("/proc/sys/user/max_uts_namespaces", "3") = 1
A: unshare(CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['user.limit.cap'],
    file: 'user.md',
    line: 610,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: write("/proc/sys/user/max_uts_namespaces", "1") = EACCES       # user.limit.cap
A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/sys/user/max_uts_namespaces", "1") = 1`,
  },
  {
    clauses: ['user.limit.range'],
    file: 'user.md',
    line: 623,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/sys/user/max_uts_namespaces", "-1") = EINVAL              # user.limit.range
A: write("/proc/sys/user/max_uts_namespaces", "2147483648") = EINVAL      # user.limit.range
A: write("/proc/sys/user/max_uts_namespaces", "2147483647\\n") = 11
A: write("/proc/sys/user/max_uts_namespaces", "0") = 1
A: unshare(CLONE_NEWUTS) = ENOSPC                                         # user.limit`,
  },
  {
    clauses: ['user.life'],
    file: 'user.md',
    line: 641,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: clone(CLONE_NEWUTS|SIGCHLD) = _ as C
B: _exit(0) = died
C: stat("/proc/self/ns/user") = _ as user1
A: wait4(B, null, 0, null) = B
C: stat("/proc/self/ns/user") = user1`,
  },
  {
    clauses: ['uts.copy'],
    file: 'uts.md',
    line: 20,
    trace: `A: sethostname("one", 3) = 0
A: setdomainname("two", 3) = 0
A: unshare(CLONE_NEWUTS) = 0
A: uname() = {nodename: "one", domainname: "two"}`,
  },
  {
    clauses: ['uts.clone'],
    file: 'uts.md',
    line: 33,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: stat("/proc/self/ns/uts") = uts1
B: uname() = {nodename: "cloister", domainname: "(none)"}
B: sethostname("inner", 5) = 0
A: uname() = {nodename: "cloister", domainname: "(none)"}`,
  },
  {
    clauses: ['uts.unshare'],
    file: 'uts.md',
    line: 49,
    trace: `A: fork() = _ as B
A: stat("/proc/self/ns/uts") = _ as uts1
A: unshare(CLONE_NEWUTS) = 0
A: stat("/proc/self/ns/uts") = _ as uts2
B: stat("/proc/self/ns/uts") = uts1
A: fork() = _ as C
C: stat("/proc/self/ns/uts") = uts2
A: unshare(CLONE_NEWUTS) = 0
C: stat("/proc/self/ns/uts") = uts2`,
  },
  {
    clauses: ['uts.set.cap'],
    file: 'uts.md',
    line: 72,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: sethostname("x", 1) = EPERM                # uts.set.cap
B: sethostname("x", -1) = EPERM               # uts.set.cap
B: setdomainname(null, 65) = EPERM            # uts.set.cap
B: unshare(CLONE_NEWUTS) = 0
B: sethostname("x", 1) = 0
A: sethostname("y", 1) = 0
B: uname() = {nodename: "x"}`,
  },
  {
    clauses: ['uts.set.length'],
    file: 'uts.md',
    line: 90,
    trace: `A: sethostname("x", -1) = EINVAL              # uts.set.length
A: sethostname("x", 65) = EINVAL              # uts.set.length
A: sethostname(null, 65) = EINVAL             # uts.set.length
A: setdomainname(null, 65) = EINVAL           # uts.set.length
A: uname() = {nodename: "cloister", domainname: "(none)"}
A: sethostname("0123456789012345678901234567890123456789012345678901234567890123", 64) = 0
A: uname() = {nodename: "0123456789012345678901234567890123456789012345678901234567890123"}`,
  },
  {
    clauses: ['uts.set.fault'],
    file: 'uts.md',
    line: 106,
    trace: `A: sethostname(null, 3) = EFAULT
A: setdomainname(null, 3) = EFAULT
A: sethostname(null, 65) = EINVAL             # uts.set.length
A: sethostname(null, 0) = 0                   # uts.set.empty
A: uname() = {nodename: "", domainname: "(none)"}`,
  },
  {
    clauses: ['uts.set.name'],
    file: 'uts.md',
    line: 120,
    trace: `A: sethostname("monastery", 9) = 0
A: uname() = {nodename: "monastery", domainname: "(none)"}
A: sethostname("monastery", 4) = 0
A: uname() = {nodename: "mona", domainname: "(none)"}
A: setdomainname("order", 5) = 0
A: uname() = {nodename: "mona", domainname: "order"}`,
  },
  {
    clauses: ['uts.set.empty'],
    file: 'uts.md',
    line: 135,
    trace: `A: sethostname("x", 0) = 0
A: uname() = {nodename: "", domainname: "(none)"}
A: setdomainname("", 0) = 0
A: uname() = {nodename: "", domainname: ""}`,
  },
  {
    clauses: ['uts.sysctl.read'],
    file: 'uts.md',
    line: 153,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: sethostname("a", 1) = 0
B: setdomainname("b", 1) = 0
A: read("/proc/sys/kernel/hostname") = "a"
A: read("/proc/sys/kernel/domainname") = "(none)"
B: read("/proc/sys/kernel/hostname") = "cloister"
B: read("/proc/sys/kernel/domainname") = "b"`,
  },
  {
    clauses: ['uts.sysctl.owner'],
    file: 'uts.md',
    line: 170,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: sethostname("b", 1) = EPERM                           # uts.set.cap
B: write("/proc/sys/kernel/hostname", "b") = 1
A: capset({}, {}) = 0
A: sethostname("a", 1) = EPERM                           # uts.set.cap
A: write("/proc/sys/kernel/domainname", "a") = 1
A: uname() = {nodename: "b", domainname: "a"}`,
  },
  {
    clauses: ['uts.sysctl.owner'],
    file: 'uts.md',
    line: 180,
    trace: `A: setresuid(-1, 1000, -1) = 0
A: unshare(CLONE_NEWUSER) = 0
A: unshare(CLONE_NEWUTS) = 0
A: sethostname("a", 1) = 0
A: write("/proc/sys/kernel/hostname", "b") = EACCES      # uts.sysctl.owner`,
  },
  {
    clauses: ['uts.sysctl.write'],
    file: 'uts.md',
    line: 195,
    trace: `A: write("/proc/sys/kernel/hostname", "one\\ntwo") = 7
A: write("/proc/sys/kernel/domainname", "01234567890123456789012345678901234567890123456789012345678901234567") = 68
A: uname() = {nodename: "one", domainname: "0123456789012345678901234567890123456789012345678901234567890123"}
A: write("/proc/sys/kernel/hostname", "\\n") = 1
A: read("/proc/sys/kernel/hostname") = ""`,
  },
  {
    clauses: ['uts.sysctl.empty'],
    file: 'uts.md',
    line: 209,
    trace: `A: write("/proc/sys/kernel/hostname", "") = 0
A: read("/proc/sys/kernel/hostname") = "cloister"`,
  },
  {
    clauses: ['uts.shared'],
    file: 'uts.md',
    line: 222,
    trace: `A: fork() = _ as B
B: sethostname("b", 1) = 0
A: uname() = {nodename: "b", domainname: "(none)"}
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: setdomainname("c", 1) = 0
B: uname() = {nodename: "b", domainname: "c"}`,
  },
  {
    clauses: ['uts.isolated'],
    file: 'uts.md',
    line: 237,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_NEWUTS|SIGCHLD) = _ as C
A: sethostname("a", 1) = 0
B: sethostname("b", 1) = 0
C: uname() = {nodename: "cloister", domainname: "(none)"}
B: uname() = {nodename: "b", domainname: "(none)"}
A: uname() = {nodename: "a", domainname: "(none)"}`,
  },
  {
    clauses: ['uts.life'],
    file: 'uts.md',
    line: 254,
    trace: `A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("b", 1) = 0
B: stat("/proc/self/ns/uts") = _ as uts2
B: fork() = _ as C
B: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 0}
C: stat("/proc/self/ns/uts") = uts2
C: uname() = {nodename: "b", domainname: "(none)"}`,
  },
] as const;
