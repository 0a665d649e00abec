// Generated from spec/*.md by tools/gen.ts. Do not edit: change the page, then `npm run gen`.
// SPDX-License-Identifier: Apache-2.0

/** Every clause of the specification, by its id; `rows` are those of the table of errnos that it states, `origin` is the line below its text. */
export const clauses = {
  'cgroup.root': { file: 'cgroup.md', line: 14, rows: [], text: 'A new cgroup namespace begins at the cgroup that its maker is in.', origin: 'since: 4.6 - man: cgroup_namespaces(7) - kernel: kernel/cgroup/namespace.c copy_cgroup_ns - looseness: none' },
  'cgroup.view': { file: 'cgroup.md', line: 32, rows: [], text: '`/proc/PID/cgroup` shows where a task is from where the _reader\'s_ cgroup namespace begins: `/`, or a path below it; a cgroup elsewhere begins with a `/..` for each level up to the nearest cgroup above both. Everybody may read it.', origin: 'since: 4.6 - man: cgroup_namespaces(7) - kernel: kernel/cgroup/cgroup.c cgroup_path_ns_locked - looseness: none' },
  'cgroup.view.removed': { file: 'cgroup.md', line: 73, rows: [], text: 'Of a cgroup that was removed while somebody dead was in it, the path is followed by ` (deleted)`.', origin: 'since: 4.2 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c proc_cgroup_show - looseness: none' },
  'cgroup.mountinfo': { file: 'cgroup.md', line: 105, rows: [], text: 'The root of a mount of the hierarchy is shown in `mountinfo` from where the _reader\'s_ cgroup namespace begins, whosever mounts they are: that of the outermost cgroup has a `/..` for each level.', origin: 'since: 4.6 - man: cgroup_namespaces(7) - kernel: kernel/cgroup/cgroup.c cgroup_show_path - looseness: none' },
  'cgroup.fork': { file: 'cgroup.md', line: 126, rows: [], text: 'A new task is in the cgroup of its maker.', origin: 'since: 2.6.24 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_fork - looseness: none' },
  'cgroup.path': { file: 'cgroup.md', line: 145, rows: [], text: 'A path below `/sys/fs/cgroup` is `ENOENT` if it leads through or to what is not there, and `ENOTDIR` if it takes a file for a directory. The directories of `mkdir` and `rmdir` are cgroups, the files are those of cgroups.', origin: 'since: 2.6.24 - man: path_resolution(7) - kernel: fs/namei.c link_path_walk - looseness: none' },
  'cgroup.dir.owner': { file: 'cgroup.md', line: 162, rows: [], text: 'Making a cgroup, and removing one, is `EACCES` for who may not write the directory above it.', origin: 'since: 2.6.24 - man: cgroups(7) - kernel: fs/namei.c may_create, may_delete - looseness: none' },
  'cgroup.mkdir': { file: 'cgroup.md', line: 182, rows: [], text: '`mkdir` makes a cgroup, which with its files belongs to the ids that its maker has for files.', origin: 'since: 2.6.24 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_mkdir - looseness: none' },
  'cgroup.mkdir.exists': { file: 'cgroup.md', line: 198, rows: [], text: '`mkdir` is `EEXIST` if there is a cgroup or a file of that name, before it is asked who may.', origin: 'since: 2.6.24 - man: mkdir(2) - kernel: fs/namei.c filename_create - looseness: none' },
  'cgroup.mkdir.name': { file: 'cgroup.md', line: 210, rows: [], text: 'A name with a line feed is `EINVAL`: it would make `/proc/PID/cgroup` illegible.', origin: 'since: 4.2 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_mkdir - looseness: none' },
  'cgroup.rmdir': { file: 'cgroup.md', line: 220, rows: [], text: '`rmdir` removes a cgroup. The dead that are in it, namespaces that begin at it, and descriptors of it do not keep it from that.', origin: 'since: 3.16 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_destroy_locked - looseness: none' },
  'cgroup.rmdir.busy': { file: 'cgroup.md', line: 234, rows: [], text: '`rmdir` is `EBUSY` while a task that has not died is in the cgroup, or while there are cgroups below it.', origin: 'since: 2.6.24 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_destroy_locked - looseness: none' },
  'cgroup.chown': { file: 'cgroup.md', line: 252, rows: [], text: '`chown` gives a directory, or its file `cgroup.procs`, to somebody else: each by itself.', origin: 'since: 4.2 - man: chown(2) - kernel: fs/kernfs/inode.c kernfs_iop_setattr - looseness: none' },
  'cgroup.chown.cap': { file: 'cgroup.md', line: 269, rows: [], text: 'It is `EPERM` for who lacks `CAP_CHOWN` over its owner, unless it is his and stays his, with a group of his.', origin: 'since: 4.2 - man: chown(2) - kernel: fs/attr.c chown_ok, chgrp_ok - looseness: none' },
  'cgroup.procs.move': { file: 'cgroup.md', line: 308, rows: [], text: 'Writing a number to `cgroup.procs` moves the process that it means to the writer; 0 is the writer itself.', origin: 'since: 4.2 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c __cgroup_procs_write - looseness: none' },
  'cgroup.procs.open': { file: 'cgroup.md', line: 324, rows: [], text: 'Opening `cgroup.procs`, or `cgroup.type`, for writing is `EACCES` for who may not write it.', origin: 'since: 4.2 - man: cgroups(7) - kernel: fs/namei.c may_open - looseness: none' },
  'cgroup.procs.removed': { file: 'cgroup.md', line: 339, rows: [], text: 'Writing to `cgroup.procs` of a cgroup that was removed is `ENODEV`, whatever is written.', origin: 'since: 4.2 - man: none - kernel: fs/kernfs/file.c kernfs_fop_write_iter - looseness: none' },
  'cgroup.procs.empty': { file: 'cgroup.md', line: 354, rows: [], text: 'Writing nothing does nothing.', origin: 'since: 4.2 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_file_write - looseness: none' },
  'cgroup.procs.syntax': { file: 'cgroup.md', line: 366, rows: [], text: 'What is not one number that is not negative, decimal, octal with a leading 0, or hexadecimal with 0x, is `EINVAL`. Blanks may stand around it.', origin: 'since: 4.2 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_procs_write_start - looseness: none' },
  'cgroup.procs.nobody': { file: 'cgroup.md', line: 383, rows: [], text: 'A number that means nobody to the writer is `ESRCH`.', origin: 'since: 4.2 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_procs_write_start - looseness: none' },
  'cgroup.procs.common': { file: 'cgroup.md', line: 395, rows: [], text: 'Moving is `EACCES` if who opened the file may not write `cgroup.procs` of the nearest cgroup that is above where the process is and where it shall go, or is one of these.', origin: 'since: 4.2 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_procs_write_permission - looseness: none' },
  'cgroup.procs.threads': { file: 'cgroup.md', line: 418, rows: [], text: 'A process moves with all its threads, whichever of them the number means.', origin: 'since: 4.2 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_attach_task - looseness: none' },
  'cgroup.procs.dead': { file: 'cgroup.md', line: 434, rows: [], text: 'Moving somebody who has died succeeds and does nothing.', origin: 'since: 5.2 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_migrate_add_task - looseness: none' },
  'cgroup.clone': { file: 'cgroup.md', line: 455, rows: [], text: '`CLONE_INTO_CGROUP` makes the child in the cgroup of the descriptor, which may be opened with `O_PATH`.', origin: 'since: 5.7 - man: clone(2) - kernel: kernel/cgroup/cgroup.c cgroup_css_set_fork - looseness: none' },
  'cgroup.root.into': { file: 'cgroup.md', line: 473, rows: [], text: 'A cgroup namespace that is made for such a child begins at the child\'s cgroup, and not at its maker\'s.', origin: 'since: 5.7 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_post_fork - looseness: none' },
  'cgroup.clone.removed': { file: 'cgroup.md', line: 487, rows: [], text: '`CLONE_INTO_CGROUP` is `ENOENT` if the cgroup was removed.', origin: 'since: 5.7 - man: none - kernel: kernel/cgroup/cgroup.c css_tryget_online_from_dir - looseness: none' },
  'cgroup.clone.owner': { file: 'cgroup.md', line: 501, rows: [], text: '`CLONE_INTO_CGROUP` is `EACCES` if the caller may not write `cgroup.procs` of that cgroup, or of the nearest one above that and its own. Here it is no matter who opened the descriptor.', origin: 'since: 5.7 - man: clone(2) - kernel: kernel/cgroup/cgroup.c cgroup_css_set_fork - looseness: none' },
  'cgroup.clone.thread': { file: 'cgroup.md', line: 523, rows: ['CLONE-32'], text: '`CLONE_INTO_CGROUP` with `CLONE_THREAD` is `EOPNOTSUPP` if the thread would be in another domain than its process.', origin: 'since: 5.7 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_attach_permissions - looseness: none' },
  'cgroup.type.read': { file: 'cgroup.md', line: 551, rows: [], text: '`cgroup.type` reads `threaded`; `domain invalid` where something above is threaded or has threaded children; `domain threaded` of a domain that has such children; else `domain`.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_type_show - looseness: none' },
  'cgroup.type.threaded': { file: 'cgroup.md', line: 574, rows: [], text: 'Writing `threaded` to `cgroup.type` makes a cgroup threaded. It never becomes a domain again. A new one below it is no part of its domain.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_enable_threaded - looseness: none' },
  'cgroup.type.empty': { file: 'cgroup.md', line: 593, rows: [], text: 'Writing nothing to `cgroup.type` does nothing.', origin: 'since: 4.14 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_file_write - looseness: none' },
  'cgroup.type.syntax': { file: 'cgroup.md', line: 605, rows: [], text: 'What is not `threaded`, between blanks, is `EINVAL`: whatever the cgroup is.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_type_write - looseness: none' },
  'cgroup.type.again': { file: 'cgroup.md', line: 619, rows: [], text: 'A cgroup that is threaded stays so, with tasks in it too.', origin: 'since: 4.14 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_enable_threaded - looseness: none' },
  'cgroup.type.populated': { file: 'cgroup.md', line: 632, rows: [], text: 'A cgroup with a task in it or below it does not become threaded: `EOPNOTSUPP`. So the outermost one never does.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_enable_threaded - looseness: none' },
  'cgroup.type.invalid': { file: 'cgroup.md', line: 647, rows: [], text: 'Nor does one whose domain would be an invalid one: `EOPNOTSUPP`.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_enable_threaded - looseness: none' },
  'cgroup.type.mixed': { file: 'cgroup.md', line: 663, rows: [], text: 'Nor does one whose domain would then have a child with a task in it, or below it, that is a domain of its own: `EOPNOTSUPP`.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_can_be_thread_root - looseness: none' },
  'cgroup.procs.invalid': { file: 'cgroup.md', line: 680, rows: ['CLONE-32'], text: 'Nobody is moved to, or born into, a cgroup whose type is `domain invalid`, or one that belongs to such a domain: `EOPNOTSUPP`.', origin: 'since: 4.14 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_migrate_vet_dst - looseness: none' },
  'cgroup.delegate': { file: 'cgroup.md', line: 705, rows: ['CLONE-32'], text: 'With `nsdelegate`, moving and `CLONE_INTO_CGROUP` are `ENOENT` if where the process is, or where it shall go, is not at or below where the cgroup namespace begins that who opened `cgroup.procs` was in; of `clone3`, the caller.', origin: 'since: 4.13 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_procs_write_permission - looseness: none - example: none (the option is one of the whole machine)' },
  'cgroup.delegate.files': { file: 'cgroup.md', line: 713, rows: [], text: 'With `nsdelegate`, writing `cgroup.type` of the cgroup where the writer\'s namespace begins is `EPERM`, unless it is the initial one. `cgroup.procs` can be written.', origin: 'since: 4.13 - man: cgroups(7) - kernel: kernel/cgroup/cgroup.c cgroup_file_write - looseness: none - example: none (the option is one of the whole machine)' },
  'cgroup.procs.keeps': { file: 'cgroup.md', line: 720, rows: [], text: 'Who has opened `cgroup.procs` keeps the cgroup namespace that the opener was in, since its boundary is asked for when something is written.', origin: 'since: 5.16 - man: none - kernel: kernel/cgroup/cgroup.c cgroup_file_open - looseness: none' },
  'channel.signal': { file: 'channels.md', line: 21, rows: [], text: 'Whoever sees a task can signal it: kill, stop, and end its PID namespace by its init. It takes CAP_KILL over the target\'s user namespace, or the same user: also one in a user namespace below, against who is outside, as long as there is no PID namespace between them. Whether it may tells of the target\'s credentials.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c check_kill_permission - looseness: none' },
  'channel.group-signal': { file: 'channels.md', line: 42, rows: [], text: 'A signal to the caller\'s own process group needs no number: it goes from inside a PID namespace to members of the group outside, whom nobody inside sees. It takes what every signal takes. Only a group or session of its own keeps a container from it.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c __kill_pgrp_info - looseness: none' },
  'channel.exit': { file: 'channels.md', line: 59, rows: [], text: 'Who dies sends its parent a signal, wherever that is, and releases one that waits for it (CLONE_VFORK). Its children, in whatever namespaces, get another parent, and the signal that they asked for (PR_SET_PDEATHSIG).', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/exit.c exit_notify - looseness: none' },
  'channel.wait': { file: 'channels.md', line: 73, rows: [], text: 'A parent learns of the stops and the end of its child in whatever namespaces it is, and takes them: a child is gone when its parent outside has waited for it. No capability is needed.', origin: 'since: 2.6.24 - man: wait(2) - kernel: kernel/exit.c do_wait - looseness: none' },
  'channel.group': { file: 'channels.md', line: 87, rows: [], text: 'A parent moves its child to another process group, and whoever sees a task reads its group, from outside.', origin: 'since: 2.6.24 - man: setpgid(2) - kernel: kernel/sys.c sys_setpgid - looseness: none' },
  'channel.numbers': { file: 'channels.md', line: 101, rows: [], text: 'A task takes a number in every PID namespace above it, too, until somebody has waited for it: what is made and dies inside shows outside in which number comes next. Who aims its children at a namespace takes numbers there.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'channel.set-tid': { file: 'channels.md', line: 115, rows: [], text: 'Who has CAP_SYS_ADMIN or CAP_CHECKPOINT_RESTORE over the owners of the PID namespaces chooses which numbers a new task takes in each of them.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'channel.proc': { file: 'channels.md', line: 130, rows: [], text: 'The links in `/proc/PID/ns` lead to a task\'s namespaces for who may look into it: who has as many capabilities in its user namespace and finds its memory dumpable, or has CAP_SYS_PTRACE there. That they do not tells of both.', origin: 'since: 3.0 - man: namespaces(7) - kernel: fs/proc/namespaces.c proc_ns_get_link - looseness: none' },
  'channel.status': { file: 'channels.md', line: 145, rows: [], text: '`/proc/PID/status` tells anybody who finds the task there who it is and what it may do: outside what those inside have become, and inside the same of those outside, if the procfs is theirs.', origin: 'since: 2.6.23 - man: proc_pid_status(5) - kernel: fs/proc/array.c task_state - looseness: none' },
  'channel.ptrace': { file: 'channels.md', line: 161, rows: [], text: 'Who may look into a task traces it, and does with it what it likes: that is shown by the signals that it has blocked, which the tracer reads and sets, and by those that it takes then. Whether it may tells of the task\'s credentials, and of whether its memory is dumpable.', origin: 'since: 3.4 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_attach - looseness: none' },
  'channel.pidfd-getfd': { file: 'channels.md', line: 180, rows: [], text: 'Who may look into a task takes a copy of any of its descriptors: its files, sockets and handles.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c pidfd_getfd - looseness: none' },
  'channel.setns': { file: 'channels.md', line: 194, rows: [], text: 'Who has CAP_SYS_ADMIN over the owner of a namespace, and in its own user namespace, enters it: with CAP_SYS_CHROOT, too, for one of mounts. A user namespace is entered by who has all power there; from there the way leads into all that it owns. Of PID namespaces only those below are entered, and by children only.', origin: 'since: 3.0 - man: setns(2) - kernel: kernel/nsproxy.c validate_nsset - looseness: none' },
  'channel.map': { file: 'channels.md', line: 212, rows: [], text: 'The maps of a user namespace and its file setgroups are written and read from above, by the path of a task in it. Maps of other users than one\'s own take CAP_SETUID or CAP_SETGID, and root\'s CAP_SETFCAP.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'channel.limits': { file: 'channels.md', line: 226, rows: [], text: 'A namespace counts in its user namespace and in all above it: its maker is refused it for a limit outside, and leaves less room to who is outside.', origin: 'since: 4.9 - man: namespaces(7) - kernel: kernel/ucount.c inc_ucount - looseness: none' },
  'channel.offsets': { file: 'channels.md', line: 243, rows: [], text: 'The offsets of a time namespace are written by the path of a task that aims its children at it, with CAP_SYS_TIME over its owner, and read by whoever sees the task; never again once somebody is born there.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'channel.cgroup': { file: 'channels.md', line: 258, rows: [], text: 'There is one hierarchy of cgroups. Whoever may write to the directories and to `cgroup.procs` changes it for all and moves tasks of whatever container; where a task is shows in `/proc/PID/cgroup`.', origin: 'since: 4.6 - man: cgroup_namespaces(7) - kernel: kernel/cgroup/cgroup.c cgroup_procs_write - looseness: none' },
  'channel.mount': { file: 'channels.md', line: 275, rows: [], text: 'What is mounted on a shared mount, or unmounted, comes to every mount namespace with a copy of it that receives; those of a user namespace below send nothing back.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c propagate_mnt - looseness: none' },
  'channel.pivot': { file: 'channels.md', line: 290, rows: [], text: '`pivot_root` gives a new root directory to all who had the old one in the same mount namespace, whatever user and PID namespaces they are in.', origin: 'since: 2.3.41 - man: pivot_root(2) - kernel: fs/fs_struct.c chroot_fs_refs - looseness: none' },
  'channel.device': { file: 'channels.md', line: 304, rows: [], text: 'A network device is made in, or sent to, another network namespace with CAP_NET_ADMIN here and over its owner, and both ends of a veth go together. The devices of a task\'s namespace are read in `/proc/PID/net/dev`.', origin: 'since: 2.6.24 - man: network_namespaces(7) - kernel: net/core/rtnetlink.c do_setlink - looseness: none' },
  'channel.bind': { file: 'channels.md', line: 319, rows: [], text: 'A socket stays in the network namespace where it was made. Who has a descriptor of it binds names there, from wherever it is.', origin: 'since: 2.6.24 - man: network_namespaces(7) - kernel: net/unix/af_unix.c unix_bind_abstract - looseness: none' },
  'channel.mqueue': { file: 'channels.md', line: 334, rows: [], text: 'An open POSIX message queue is used through its descriptor, whatever IPC namespace its holder is in by then.', origin: 'since: 2.6.30 - man: mq_overview(7) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'channel.shm': { file: 'channels.md', line: 347, rows: [], text: 'A segment of shared memory stays attached to the children of who attached it, whatever IPC namespace they are in, and counts them.', origin: 'since: 2.6.19 - man: shmat(2) - kernel: ipc/shm.c shm_open - looseness: none' },
  'channel.socket': { file: 'channels.md', line: 363, rows: [], text: 'Two ends of a pair of sockets carry messages, descriptors (SCM_RIGHTS) and numbers and users in the names of who reads them (SCM_CREDENTIALS) across any border. Who claims to be another process has CAP_SYS_ADMIN.', origin: 'since: 2.6.24 - man: unix(7) - kernel: net/core/scm.c scm_check_creds - looseness: none' },
  'channel.shared': { file: 'channels.md', line: 378, rows: [], text: 'Who shares a table of descriptors (CLONE_FILES), a root and working directory (CLONE_FS) or an open file with somebody in other namespaces changes it for both.', origin: 'since: 2.6.24 - man: clone(2) - kernel: kernel/fork.c copy_files - looseness: none' },
  'task.clone.pidfd.place': { file: 'clone.md', line: 37, rows: ['CLONE-1'], text: '`clone` has one argument for the address of the pidfd (`CLONE_PIDFD`) and that of the child\'s pid (`CLONE_PARENT_SETTID`): with both flags it fails with `EINVAL`.', origin: 'since: 5.2 - man: clone(2) - kernel: kernel/fork.c kernel_clone - looseness: none' },
  'task.clone.fs.mnt': { file: 'clone.md', line: 49, rows: ['CLONE-2'], text: '`CLONE_NEWNS` with `CLONE_FS` is `EINVAL`: a root directory cannot be shared between mount namespaces.', origin: 'since: 2.4.19 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.fs.user': { file: 'clone.md', line: 62, rows: ['CLONE-3'], text: '`CLONE_NEWUSER` with `CLONE_FS` is `EINVAL`.', origin: 'since: 3.9 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.thread.sighand': { file: 'clone.md', line: 72, rows: ['CLONE-4'], text: '`CLONE_THREAD` without `CLONE_SIGHAND` is `EINVAL`: the threads of a process share their signal handlers.', origin: 'since: 2.5.35 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.sighand.vm': { file: 'clone.md', line: 82, rows: ['CLONE-5'], text: '`CLONE_SIGHAND` without `CLONE_VM` is `EINVAL`: a handler is an address in the memory.', origin: 'since: 2.6.0 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.thread.namespaces': { file: 'clone.md', line: 93, rows: ['CLONE-7'], text: '`CLONE_THREAD` with `CLONE_NEWUSER` or `CLONE_NEWPID` is `EINVAL`: the threads of a process are all in the same user and PID namespace.', origin: 'since: 3.12 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.thread.aimed': { file: 'clone.md', line: 105, rows: ['CLONE-7'], text: '`CLONE_THREAD` is `EINVAL` as well if the caller aims its children at another PID namespace than its own.', origin: 'since: 3.12 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.pidfd.detached': { file: 'clone.md', line: 116, rows: ['CLONE-8'], text: '`CLONE_PIDFD` with `CLONE_DETACHED` is `EINVAL`. `CLONE_DETACHED` alone means nothing.', origin: 'since: 5.2 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.sysvsem.ipc': { file: 'clone.md', line: 127, rows: ['CLONE-13'], text: '`CLONE_NEWIPC` with `CLONE_SYSVSEM` is `EINVAL`: adjustments of semaphores cannot be shared between IPC namespaces. Permission is looked at first, here alone.', origin: 'since: 2.6.30 - man: clone(2) - kernel: kernel/nsproxy.c copy_namespaces - looseness: none' },
  'task.clone.low32': { file: 'clone.md', line: 142, rows: [], text: 'Of the flags of `clone` only the low 32 bits count; higher ones are ignored.', origin: 'since: 5.3 - man: none - kernel: kernel/fork.c sys_clone - looseness: none' },
  'task.clone.newtime': { file: 'clone.md', line: 155, rows: [], text: '`CLONE_NEWTIME` cannot be given to `clone`: its bit belongs to the exit signal, which becomes a signal that does not exist. No time namespace is made.', origin: 'since: 5.6 - man: none - kernel: kernel/fork.c sys_clone - looseness: none' },
  'task.exit.signal': { file: 'clone.md', line: 174, rows: [], text: 'When a task dies its parent is sent the exit signal that it was made with: no signal if that is 0 or no signal at all. `clone` takes any number of eight bits. A child of `CLONE_PARENT` has the exit signal of the task that made it.', origin: 'since: 1.0 - man: clone(2) - kernel: kernel/signal.c do_notify_parent - looseness: none' },
  'task.exit.signal.orphan': { file: 'clone.md', line: 199, rows: [], text: 'A task that gets a new parent has the exit signal `SIGCHLD` from then on.', origin: 'since: 1.0 - man: clone(2) - kernel: kernel/exit.c reparent_leader - looseness: none' },
  'exec.exit-signal': { file: 'clone.md', line: 216, rows: [], text: 'So has a task that executes a program.', origin: 'since: 1.0 - man: none - kernel: fs/exec.c de_thread - looseness: none' },
  'exec.parent': { file: 'clone.md', line: 229, rows: [], text: 'Who executes a program is told of the deaths of the children it has by `SIGCHLD`, whatever their exit signals. What `wait` asks for is not changed by that.', origin: 'since: 2.4.0 - man: none - kernel: kernel/signal.c do_notify_parent - looseness: none' },
  'wait.clone': { file: 'clone.md', line: 250, rows: [], text: 'A child whose exit signal is not `SIGCHLD` is found by `wait4` only with `__WCLONE` or `__WALL`; one whose exit signal is `SIGCHLD` is not found with `__WCLONE` alone.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c eligible_child - looseness: none' },
  'clone3.size.page': { file: 'clone.md', line: 291, rows: ['CLONE3-1'], text: 'A structure larger than a page is `E2BIG`, whatever is in it.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.size.least': { file: 'clone.md', line: 303, rows: ['CLONE3-2'], text: 'A structure smaller than 64 bytes, the size it had in Linux 5.3, is `EINVAL`.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.fault': { file: 'clone.md', line: 315, rows: ['CLONE3-3'], text: 'A structure that cannot be read is `EFAULT`.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.size.unknown': { file: 'clone.md', line: 326, rows: ['CLONE3-4'], text: 'A structure may be larger than the kernel knows if all that lies behind is zero; else it is `E2BIG`.', origin: 'since: 5.3 - man: clone(2) - kernel: lib/usercopy.c check_zeroed_user - looseness: none' },
  'clone3.set-tid.size': { file: 'clone.md', line: 338, rows: ['CLONE3-5'], text: 'More than 32 numbers, numbers without their count and a count without numbers are `EINVAL`. In a structure too small for them there are none, whatever stands there.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.exit-signal': { file: 'clone.md', line: 352, rows: ['CLONE3-6'], text: 'The exit signal is a number of 64 bits, and `EINVAL` if it is greater than 64.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.cgroup': { file: 'clone.md', line: 364, rows: ['CLONE3-7'], text: '`CLONE_INTO_CGROUP` is `EINVAL` if the cgroup is no number that a descriptor can have, or if the structure is too small to name one.', origin: 'since: 5.7 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.set-tid.fault': { file: 'clone.md', line: 376, rows: ['CLONE3-8'], text: 'Numbers that cannot be read are `EFAULT`.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/fork.c copy_clone_args_from_user - looseness: none' },
  'clone3.flags': { file: 'clone.md', line: 387, rows: ['CLONE3-9'], text: '`clone3` refuses a flag that it does not know with `EINVAL`. It does not know `CLONE_DETACHED`, nor the bits of the exit signal, except `CLONE_NEWTIME`.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c clone3_args_valid - looseness: none' },
  'clone3.clear-sighand': { file: 'clone.md', line: 400, rows: ['CLONE3-10'], text: '`CLONE_SIGHAND` with `CLONE_CLEAR_SIGHAND` is `EINVAL`.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/fork.c clone3_args_valid - looseness: none' },
  'clone3.exit-signal.parent': { file: 'clone.md', line: 411, rows: ['CLONE3-11'], text: 'An exit signal with `CLONE_PARENT` or `CLONE_THREAD` is `EINVAL`: the child has that of its maker, or none.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c clone3_args_valid - looseness: none' },
  'clone3.stack': { file: 'clone.md', line: 426, rows: ['CLONE3-12'], text: 'A stack without its size and a size without its stack are `EINVAL`.', origin: 'since: 5.3 - man: clone(2) - kernel: kernel/fork.c clone3_stack_valid - looseness: none' },
  'clone3.newtime': { file: 'clone.md', line: 437, rows: [], text: 'With `CLONE_NEWTIME` the child is the first in a new time namespace, unless it shares its maker\'s memory: then its children will be.', origin: 'since: 5.6 - man: clone(2) - kernel: kernel/time/namespace.c timens_on_fork - looseness: none' },
  'clone3.set-tid': { file: 'clone.md', line: 459, rows: [], text: 'The child has the numbers that were chosen. The next number that is not chosen is none the higher for it.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'clone3.set-tid.levels': { file: 'clone.md', line: 476, rows: ['CLONE-24'], text: 'More numbers than the child will have are `EINVAL`. It is looked at before the rest is, whatever the numbers are.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'clone3.set-tid.range': { file: 'clone.md', line: 487, rows: ['CLONE-25'], text: 'A number less than 1 or not less than the namespace\'s `pid_max` is `EINVAL`.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'clone3.set-tid.first': { file: 'clone.md', line: 501, rows: ['CLONE-25'], text: 'As long as a PID namespace has had no init, any number but 1 is `EINVAL`.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'clone3.set-tid.cap': { file: 'clone.md', line: 514, rows: ['CLONE-26'], text: 'Who has neither `CAP_CHECKPOINT_RESTORE` nor `CAP_SYS_ADMIN` over the owner of a PID namespace may not choose numbers there: `EPERM`.', origin: 'since: 5.9 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'clone3.set-tid.exists': { file: 'clone.md', line: 528, rows: ['CLONE-27'], text: 'A number by which somebody is known is `EEXIST`: a zombie, a process group and a session count.', origin: 'since: 5.5 - man: clone(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'task.clone.pidfd': { file: 'clone.md', line: 545, rows: [], text: 'With `CLONE_PIDFD` the maker gets a pidfd of the new task, which closes with `execve`: the lowest descriptor that it has free. Its number is stored at the address of the pidfd, with `clone` that of the parent\'s tid. The child has it only if it shares the table.', origin: 'since: 5.2 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.pidfd.fault': { file: 'clone.md', line: 567, rows: ['CLONE-31'], text: 'If the pidfd cannot be stored at the address given the call fails with `EFAULT`.', origin: 'since: 5.2 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'clone3.cgroup.bad': { file: 'clone.md', line: 579, rows: ['CLONE-32'], text: 'If the descriptor is not one of a cgroup `CLONE_INTO_CGROUP` fails with `EBADF`.', origin: 'since: 5.7 - man: clone(2) - kernel: kernel/cgroup/cgroup.c cgroup_css_set_fork - looseness: none' },
  'pid.first.failed': { file: 'clone.md', line: 590, rows: [], text: 'If it is the first task of a PID namespace that fails so late, the namespace is dead: nobody will ever be born there.', origin: 'since: 5.2 - man: none - kernel: kernel/pid.c free_pid - looseness: none' },
  'task.clone.share': { file: 'clone.md', line: 612, rows: [], text: 'With `CLONE_VM` a new task has its maker\'s memory, with `CLONE_FS` its maker\'s root and working directory, with `CLONE_SIGHAND` its maker\'s signal handlers: what one of them changes there is changed for the others. Without the flag it has a copy.', origin: 'since: 1.0 - man: clone(2) - kernel: kernel/fork.c copy_mm, copy_fs, copy_sighand - looseness: none' },
  'pid.zap.sighand': { file: 'clone.md', line: 635, rows: [], text: 'The init of a PID namespace ignores `SIGCHLD` from its death on, and so does whoever shares its signal handlers, in whatever namespace: the children of that one, the init itself among them, leave no zombies.', origin: 'since: 2.6.24 - man: none - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'exec.mm': { file: 'clone.md', line: 651, rows: [], text: 'Who executes a program has memory of its own; those it had shared it with keep what they have.', origin: 'since: 1.0 - man: execve(2) - kernel: fs/exec.c exec_mmap - looseness: none' },
  'exec.sighand': { file: 'clone.md', line: 667, rows: [], text: 'So it is with what is done with signals: the others keep their handlers.', origin: 'since: 2.6.0 - man: execve(2) - kernel: fs/exec.c unshare_sighand - looseness: none' },
  'exec.fs': { file: 'clone.md', line: 673, rows: [], text: 'Root and working directory stay shared. A program that would make who executes it another user, or give it capabilities, gives it none that it had not; and it stays who it is unless it has `CAP_SETUID`.', origin: 'since: 2.6.0 - man: execve(2) - kernel: fs/exec.c check_unsafe_exec - looseness: none' },
  'task.unshare.sighand': { file: 'clone.md', line: 690, rows: ['UNSHARE-3'], text: '`unshare` with `CLONE_SIGHAND` or `CLONE_VM` fails with `EINVAL` if another process has the caller\'s signal handlers, even one that is dead and that nobody has waited for. `CLONE_THREAD` implies neither.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c check_unshare_flags - looseness: none' },
  'task.unshare.vm': { file: 'clone.md', line: 708, rows: ['UNSHARE-4'], text: '`unshare(CLONE_VM)` fails with `EINVAL` if another process has the caller\'s memory: what is shared so cannot be taken apart.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c check_unshare_flags - looseness: none' },
  'task.unshare.fs': { file: 'clone.md', line: 723, rows: [], text: '`unshare` with `CLONE_FS`, `CLONE_NEWUSER` or `CLONE_NEWNS` gives the caller a root and a working directory of its own, which are the same at first.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c unshare_fs - looseness: none' },
  'setns.user.fs': { file: 'clone.md', line: 738, rows: ['SETNS-USER-3'], text: 'Who shares root and working directory with another task cannot enter another user namespace: `EINVAL`. It is asked after [setns.user.own](handles.md), and before permission.', origin: 'since: 3.9 - man: setns(2) - kernel: kernel/user_namespace.c userns_install - looseness: none' },
  'setns.mnt.fs': { file: 'clone.md', line: 754, rows: ['SETNS-MNT-2'], text: 'Nor can it enter a mount namespace: `EINVAL`, after permission.', origin: 'since: 3.8 - man: setns(2) - kernel: fs/namespace.c mntns_install - looseness: none' },
  'setns.time.vm': { file: 'clone.md', line: 779, rows: ['SETNS-TIME-1'], text: 'Who shares its memory with another task cannot enter a time namespace: `EUSERS`, before permission.', origin: 'since: 5.6 - man: setns(2) - kernel: kernel/time/namespace.c timens_install - looseness: none' },
  'cred.fork': { file: 'credentials.md', line: 15, rows: [], text: 'A new task has the credentials of its maker.', origin: 'since: 1.0 - man: credentials(7) - kernel: kernel/cred.c copy_creds - looseness: none' },
  'cred.enter': { file: 'credentials.md', line: 27, rows: [], text: 'Who enters a user namespace has every capability in it and none anywhere else: the permitted, effective and bounding sets are full, the inheritable and ambient ones empty, the securebits cleared. User and group ids, groups and no_new_privs stay, whatever they are called now.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/user_namespace.c set_cred_user_ns - looseness: none' },
  'cred.getuid': { file: 'credentials.md', line: 45, rows: [], text: '`getuid`, `geteuid`, `getgid` and `getegid` answer one of the ids, as the caller\'s user namespace calls it.', origin: 'since: 1.0 - man: getuid(2) - kernel: kernel/sys.c sys_getuid - looseness: none' },
  'cred.getresuid': { file: 'credentials.md', line: 61, rows: [], text: '`getresuid` and `getresgid` answer the real, effective and saved id as the caller\'s user namespace calls them.', origin: 'since: 3.5 - man: getresuid(2) - kernel: kernel/sys.c sys_getresuid - looseness: none' },
  'cred.status': { file: 'credentials.md', line: 76, rows: [], text: 'The lines `Uid` and `Gid` of `/proc/self/status` show the real, effective, saved and filesystem id, and `Groups` the groups, by their names in the user namespace of who opened the file. `CapInh`, `CapPrm`, `CapEff`, `CapBnd` and `CapAmb` show the five sets.', origin: 'since: 2.6.26 - man: proc(5) - kernel: fs/proc/array.c task_state - looseness: none' },
  'cred.setuid': { file: 'credentials.md', line: 103, rows: [], text: '`setuid` sets all four user ids if the caller has `CAP_SETUID` over its user namespace, else the effective and the filesystem id only.', origin: 'since: 1.0 - man: setuid(2) - kernel: kernel/sys.c __sys_setuid - looseness: none' },
  'cred.setuid.unmapped': { file: 'credentials.md', line: 124, rows: ['SETUID-1'], text: '`setuid` and `setgid` fail with `EINVAL` if the id has no meaning in the caller\'s user namespace. -1 never has one.', origin: 'since: 3.5 - man: setuid(2) - kernel: kernel/sys.c __sys_setuid - looseness: none' },
  'cred.setuid.cap': { file: 'credentials.md', line: 139, rows: ['SETUID-2'], text: '`setuid` fails with `EPERM` if the id is neither the caller\'s real nor its saved user id, and the caller lacks `CAP_SETUID` over its user namespace. That it is the effective one does not help.', origin: 'since: 1.0 - man: setuid(2) - kernel: kernel/sys.c __sys_setuid - looseness: none' },
  'cred.setreuid': { file: 'credentials.md', line: 153, rows: [], text: '`setreuid` sets the real and the effective user id, and the filesystem id to the effective one. The saved id becomes the new effective one if a real id is given, or an effective one that was not the real one.', origin: 'since: 1.0 - man: setreuid(2) - kernel: kernel/sys.c __sys_setreuid - looseness: none' },
  'cred.setreuid.cap': { file: 'credentials.md', line: 173, rows: ['SETRESUID-2'], text: 'Without `CAP_SETUID` over its user namespace a caller of `setreuid` is given its own real or effective id as the real one, and any of its three as the effective one: anything else is `EPERM`.', origin: 'since: 1.0 - man: setreuid(2) - kernel: kernel/sys.c __sys_setreuid - looseness: none' },
  'cred.setresuid': { file: 'credentials.md', line: 188, rows: [], text: '`setresuid` sets those of the three ids that are not -1, and the filesystem id to the effective one.', origin: 'since: 2.1.44 - man: setresuid(2) - kernel: kernel/sys.c __sys_setresuid - looseness: none' },
  'cred.setresuid.unmapped': { file: 'credentials.md', line: 202, rows: ['SETRESUID-1'], text: '`setreuid`, `setresuid`, `setregid` and `setresgid` fail with `EINVAL` if one of the ids given has no meaning in the caller\'s user namespace.', origin: 'since: 3.5 - man: setresuid(2) - kernel: kernel/sys.c __sys_setresuid - looseness: none' },
  'cred.setresuid.nothing': { file: 'credentials.md', line: 218, rows: [], text: '`setresuid` and `setresgid` do nothing at all if they are given what is there already: an effective id that is the filesystem id as well, or no effective id, whatever the filesystem id is. No id needs a name for that.', origin: 'since: 6.1 - man: setresuid(2) - kernel: kernel/sys.c __sys_setresuid - looseness: none' },
  'cred.setresuid.cap': { file: 'credentials.md', line: 237, rows: ['SETRESUID-2'], text: '`setresuid` fails with `EPERM` if an id is given that is none of the caller\'s three, and the caller lacks `CAP_SETUID` over its user namespace.', origin: 'since: 2.1.44 - man: setresuid(2) - kernel: kernel/sys.c __sys_setresuid - looseness: none' },
  'cred.setfsuid': { file: 'credentials.md', line: 251, rows: [], text: '`setfsuid` sets the filesystem id of users. It answers what that was, by its name in the caller\'s user namespace. Who was user 0 there and is not any more has no capability over files in effect; who becomes user 0 again has those that are permitted.', origin: 'since: 1.2 - man: setfsuid(2) - kernel: kernel/sys.c __sys_setfsuid, security/commoncap.c cap_task_fix_setuid - looseness: none' },
  'cred.setfsuid.ignored': { file: 'credentials.md', line: 267, rows: [], text: '`setfsuid` and `setfsgid` do nothing if the id has no meaning in the caller\'s user namespace, or is none of the caller\'s four and the caller lacks the capability. They do not fail; they answer what there is.', origin: 'since: 1.2 - man: setfsuid(2) - kernel: kernel/sys.c __sys_setfsuid - looseness: none' },
  'cred.setgid': { file: 'credentials.md', line: 284, rows: [], text: '`setgid`, `setregid`, `setresgid` and `setfsgid` do to the group ids what `setuid`, `setreuid`, `setresuid` and `setfsuid` do to the user ids, and nothing to capabilities.', origin: 'since: 1.0 - man: setgid(2) - kernel: kernel/sys.c __sys_setgid - looseness: none' },
  'cred.setgid.cap': { file: 'credentials.md', line: 302, rows: ['SETUID-2', 'SETRESUID-2'], text: '`setgid`, `setregid` and `setresgid` fail with `EPERM` under the conditions of `setuid`, `setreuid` and `setresuid`, where the capability is `CAP_SETGID`.', origin: 'since: 1.0 - man: setgid(2) - kernel: kernel/sys.c __sys_setgid - looseness: none' },
  'cred.fixup.lost': { file: 'credentials.md', line: 323, rows: [], text: 'Who has been root in the real, effective or saved id and is not in any of them after `setuid`, `setreuid` or `setresuid` has no permitted, effective and ambient capabilities any more.', origin: 'since: 2.2 - man: capabilities(7) - kernel: security/commoncap.c cap_emulate_setxuid - looseness: none' },
  'cred.fixup.effective': { file: 'credentials.md', line: 340, rows: [], text: 'Who has had root for its effective id and has not any more has no capabilities in effect. Who gets it has all permitted ones in effect.', origin: 'since: 2.2 - man: capabilities(7) - kernel: security/commoncap.c cap_emulate_setxuid - looseness: none' },
  'cred.fixup.keep': { file: 'credentials.md', line: 355, rows: [], text: 'With `SECBIT_KEEP_CAPS` permitted capabilities stay when the last id ceases to be root; effective and ambient ones do not.', origin: 'since: 2.2.18 - man: capabilities(7) - kernel: security/commoncap.c cap_emulate_setxuid - looseness: none' },
  'cred.fixup.off': { file: 'credentials.md', line: 369, rows: [], text: 'With `SECBIT_NO_SETUID_FIXUP` no change of ids changes capabilities.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_task_fix_setuid - looseness: none' },
  'cred.fixup.noroot': { file: 'credentials.md', line: 383, rows: [], text: 'Nor does it where user 0 means nobody in the caller\'s user namespace, or the caller was somebody else: right after a user namespace is made its creator can become anybody that has a name in it.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: security/commoncap.c cap_emulate_setxuid - looseness: none' },
  'cred.setgroups': { file: 'credentials.md', line: 403, rows: [], text: '`setgroups` replaces the caller\'s supplementary groups.', origin: 'since: 1.0 - man: setgroups(2) - kernel: kernel/groups.c sys_setgroups - looseness: none' },
  'cred.setgroups.cap': { file: 'credentials.md', line: 418, rows: ['SETGROUPS-1'], text: 'It fails with `EPERM` if the caller lacks `CAP_SETGID` over its user namespace.', origin: 'since: 1.0 - man: setgroups(2) - kernel: kernel/groups.c may_setgroups - looseness: none' },
  'cred.setgroups.map': { file: 'credentials.md', line: 430, rows: ['SETGROUPS-1'], text: 'It fails with `EPERM` in a user namespace whose map of group ids has not been written.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c userns_may_setgroups - looseness: none' },
  'cred.setgroups.denied': { file: 'credentials.md', line: 441, rows: ['SETGROUPS-1'], text: 'It fails with `EPERM` in a user namespace that has given it up.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c userns_may_setgroups - looseness: none' },
  'cred.setgroups.size': { file: 'credentials.md', line: 455, rows: ['SETGROUPS-2'], text: 'It fails with `EINVAL` for more than 65536 groups, or for less than none.', origin: 'since: 2.6.4 - man: setgroups(2) - kernel: kernel/groups.c sys_setgroups - looseness: none' },
  'cred.setgroups.unmapped': { file: 'credentials.md', line: 466, rows: ['SETGROUPS-3'], text: 'It fails with `EINVAL` if one of the ids has no meaning in the caller\'s user namespace.', origin: 'since: 3.5 - man: setgroups(2) - kernel: kernel/groups.c groups_from_user - looseness: none' },
  'cred.getgroups': { file: 'credentials.md', line: 477, rows: [], text: '`getgroups` answers the caller\'s groups, as its user namespace calls them, in the order of their ids. Without room for any it answers how many there are.', origin: 'since: 1.0 - man: getgroups(2) - kernel: kernel/groups.c sys_getgroups - looseness: none' },
  'cred.getgroups.size': { file: 'credentials.md', line: 493, rows: [], text: 'It fails with `EINVAL` if there is room for some, but not for all, or for less than none.', origin: 'since: 1.0 - man: getgroups(2) - kernel: kernel/groups.c sys_getgroups - looseness: none' },
  'cred.capset': { file: 'credentials.md', line: 516, rows: [], text: '`capset` sets the effective, permitted and inheritable capabilities. Ambient ones that are not both permitted and inheritable any more are lowered.', origin: 'since: 2.2 - man: capset(2), capabilities(7) - kernel: security/commoncap.c cap_capset - looseness: none' },
  'cred.capset.version': { file: 'credentials.md', line: 532, rows: ['CAPSET-1'], text: '`capset` and `capget` fail with `EINVAL` if there is no such version of the layout. Version 1 has only the first 32 capabilities, and takes the others away.', origin: 'since: 2.6.25 - man: capset(2) - kernel: kernel/capability.c cap_validate_magic - looseness: none' },
  'cred.capset.pid': { file: 'credentials.md', line: 548, rows: ['CAPSET-2'], text: '`capset` fails with `EPERM` if the pid is neither 0 nor the caller\'s own, as the caller sees it.', origin: 'since: 2.6.24 - man: capset(2) - kernel: kernel/capability.c sys_capset - looseness: none' },
  'cred.capset.inheritable': { file: 'credentials.md', line: 561, rows: ['CAPSET-3'], text: 'It fails with `EPERM` if it is to make a capability inheritable that is neither inheritable nor permitted, and the caller lacks `CAP_SETPCAP` over its user namespace.', origin: 'since: 2.6.24 - man: capabilities(7) - kernel: security/commoncap.c cap_capset - looseness: none' },
  'cred.capset.bounding': { file: 'credentials.md', line: 579, rows: ['CAPSET-3'], text: 'It fails with `EPERM` if it is to make a capability inheritable that is neither inheritable nor in the bounding set.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_capset - looseness: none' },
  'cred.capset.permitted': { file: 'credentials.md', line: 591, rows: ['CAPSET-3'], text: 'It fails with `EPERM` if a capability is to be permitted that is not.', origin: 'since: 2.2 - man: capabilities(7) - kernel: security/commoncap.c cap_capset - looseness: none' },
  'cred.capset.effective': { file: 'credentials.md', line: 602, rows: ['CAPSET-3'], text: 'It fails with `EPERM` if a capability is to be in effect that is not to be permitted.', origin: 'since: 2.2 - man: capabilities(7) - kernel: security/commoncap.c cap_capset - looseness: none' },
  'cred.capget': { file: 'credentials.md', line: 612, rows: [], text: '`capget` answers the effective, permitted and inheritable capabilities of any task in sight, alive or dead.', origin: 'since: 2.2 - man: capget(2) - kernel: kernel/capability.c sys_capget - looseness: none' },
  'cred.capget.negative': { file: 'credentials.md', line: 626, rows: [], text: 'It fails with `EINVAL` for a negative pid.', origin: 'since: 2.6.24 - man: capget(2) - kernel: kernel/capability.c sys_capget - looseness: none' },
  'cred.capget.esrch': { file: 'credentials.md', line: 636, rows: [], text: 'It fails with `ESRCH` if the pid means nobody to the caller.', origin: 'since: 2.2 - man: capget(2) - kernel: kernel/capability.c cap_get_target_pid - looseness: none' },
  'cred.prctl.args': { file: 'credentials.md', line: 649, rows: [], text: '`prctl` fails with `EINVAL` if an option is given a value that it does not take: a flag that is neither 0 nor 1, a capability or a signal that there is not, something other than 0 where `PR_SET_NO_NEW_PRIVS`, `PR_GET_NO_NEW_PRIVS` and `PR_CAP_AMBIENT` want 0. `PR_SET_NO_NEW_PRIVS` takes only 1.', origin: 'since: 2.2 - man: prctl(2) - kernel: kernel/sys.c sys_prctl, security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.keepcaps': { file: 'credentials.md', line: 671, rows: [], text: '`PR_SET_KEEPCAPS` sets and clears the securebit `SECBIT_KEEP_CAPS`, `PR_GET_KEEPCAPS` answers it.', origin: 'since: 2.2.18 - man: prctl(2) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.keepcaps.locked': { file: 'credentials.md', line: 687, rows: [], text: '`PR_SET_KEEPCAPS` fails with `EPERM` if that bit is locked, even if it would change nothing.', origin: 'since: 2.6.26 - man: prctl(2) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.securebits': { file: 'credentials.md', line: 698, rows: [], text: '`PR_SET_SECUREBITS` sets all securebits, `PR_GET_SECUREBITS` answers them. Each bit has a lock above it.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.securebits.locked': { file: 'credentials.md', line: 711, rows: [], text: '`PR_SET_SECUREBITS` fails with `EPERM` if it would change a bit that is locked, or remove a lock.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.securebits.unknown': { file: 'credentials.md', line: 723, rows: [], text: 'It fails with `EPERM` for a bit that there is not.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.securebits.cap': { file: 'credentials.md', line: 733, rows: [], text: 'It fails with `EPERM` if the caller lacks `CAP_SETPCAP` over its user namespace, unless it changes `SECBIT_EXEC_RESTRICT_FILE`, `SECBIT_EXEC_DENY_INTERACTIVE` or their locks, and nothing else. To change nothing is refused too.', origin: 'since: 6.14 - man: capabilities(7) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.nnp': { file: 'credentials.md', line: 749, rows: [], text: '`PR_SET_NO_NEW_PRIVS` sets a flag that nothing clears; a new task inherits it, and it stays in a user namespace that the task enters. `PR_GET_NO_NEW_PRIVS` answers it.', origin: 'since: 3.5 - man: prctl(2) - kernel: kernel/sys.c sys_prctl - looseness: none' },
  'cred.bounding': { file: 'credentials.md', line: 765, rows: [], text: '`PR_CAPBSET_DROP` removes a capability from the bounding set, `PR_CAPBSET_READ` asks whether it is there. What is permitted stays permitted.', origin: 'since: 2.6.25 - man: prctl(2) - kernel: security/commoncap.c cap_prctl_drop - looseness: none' },
  'cred.bounding.cap': { file: 'credentials.md', line: 781, rows: [], text: '`PR_CAPBSET_DROP` fails with `EPERM` if the caller lacks `CAP_SETPCAP` over its user namespace; that is asked before it is asked whether there is such a capability.', origin: 'since: 2.6.25 - man: prctl(2) - kernel: security/commoncap.c cap_prctl_drop - looseness: none' },
  'cred.ambient': { file: 'credentials.md', line: 794, rows: [], text: '`PR_CAP_AMBIENT` raises one ambient capability, lowers it, lowers all, or asks for one.', origin: 'since: 4.3 - man: prctl(2) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.ambient.raise': { file: 'credentials.md', line: 811, rows: [], text: 'To raise an ambient capability fails with `EPERM` if it is not both permitted and inheritable.', origin: 'since: 4.3 - man: prctl(2) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'cred.ambient.off': { file: 'credentials.md', line: 824, rows: [], text: 'It fails with `EPERM` if `SECBIT_NO_CAP_AMBIENT_RAISE` is set.', origin: 'since: 4.3 - man: prctl(2) - kernel: security/commoncap.c cap_task_prctl - looseness: none' },
  'mm.dumpable': { file: 'credentials.md', line: 842, rows: [], text: '`PR_SET_DUMPABLE` sets whether the caller\'s memory is dumpable, 0 or 1; `PR_GET_DUMPABLE` answers it.', origin: 'since: 2.3.20 - man: prctl(2) - kernel: kernel/sys.c sys_prctl - looseness: none' },
  'mm.dumpable.fork': { file: 'credentials.md', line: 856, rows: [], text: 'The memory of a new task is dumpable if that of its maker is.', origin: 'since: 2.4.0 - man: prctl(2) - kernel: kernel/fork.c mm_init - looseness: none' },
  'mm.dumpable.cleared': { file: 'credentials.md', line: 869, rows: [], text: 'A task\'s memory ceases to be dumpable when its effective or filesystem ids change, or when it gets a permitted capability that it had not. Who enters a user namespace that it owns, or one below it, gets none that it had not. (It becomes what the sysctl `fs.suid_dumpable` says, 0 as a rule.)', origin: 'since: 2.4.0 - man: prctl(2) - kernel: kernel/cred.c commit_creds - looseness: none' },
  'task.pdeathsig': { file: 'credentials.md', line: 894, rows: [], text: '`PR_SET_PDEATHSIG` sets which signal the caller gets when its parent dies, 0 for none; `PR_GET_PDEATHSIG` answers it. A new task gets none.', origin: 'since: 2.1.57 - man: prctl(2) - kernel: kernel/sys.c sys_prctl - looseness: none' },
  'task.pdeathsig.cleared': { file: 'credentials.md', line: 908, rows: [], text: 'The signal is forgotten whenever memory ceases to be dumpable because of a change of credentials.', origin: 'since: 2.4.0 - man: prctl(2) - kernel: kernel/cred.c commit_creds - looseness: none' },
  'chroot.root': { file: 'credentials.md', line: 927, rows: [], text: '`chroot` makes a directory the caller\'s root. The caller stays where it is, which may then be outside of its root: from there `..` leads up as far as the root of the mount namespace.', origin: 'since: 1.0 - man: chroot(2) - kernel: fs/open.c sys_chroot - looseness: none' },
  'chroot.path': { file: 'credentials.md', line: 943, rows: ['CHROOT-1'], text: '`chroot` and `chdir` fail with `ENOENT` if there is nothing of that name, and they and `fchdir` with `ENOTDIR` if it is no directory; that comes before any question of capabilities.', origin: 'since: 1.0 - man: chroot(2) - kernel: fs/open.c sys_chroot - looseness: none' },
  'chroot.cap': { file: 'credentials.md', line: 957, rows: ['CHROOT-2'], text: '`chroot` fails with `EPERM` if the caller lacks `CAP_SYS_CHROOT` over its user namespace, whoever owns the mount namespace.', origin: 'since: 1.0 - man: chroot(2) - kernel: fs/open.c sys_chroot - looseness: none' },
  'chroot.pwd': { file: 'credentials.md', line: 971, rows: [], text: '`chdir` moves the caller to a directory that it finds from its root or from where it is. A path never leads above the root of who is inside it.', origin: 'since: 1.0 - man: chdir(2) - kernel: fs/open.c sys_chdir - looseness: none' },
  'chroot.fchdir': { file: 'credentials.md', line: 986, rows: [], text: '`fchdir` moves the caller to the directory that a descriptor means, through the very mount through which it was opened, wherever that is: outside of its root, in another mount namespace, in a tree that is attached nowhere, or in none any more.', origin: 'since: 1.0 - man: fchdir(2) - kernel: fs/open.c sys_fchdir - looseness: none' },
  'chroot.link': { file: 'credentials.md', line: 1010, rows: [], text: 'The links `root` and `cwd` of a task in a procfs lead a path to the very root and working directory of the task, also in another mount namespace, where no other path leads.', origin: 'since: 2.2 - man: proc_pid_root(5) - kernel: fs/proc/base.c proc_pid_get_link - looseness: none' },
  'chroot.link.access': { file: 'credentials.md', line: 1028, rows: [], text: 'A path by such a link fails with `EACCES` if the caller may not look into the task, as for its namespaces (`nsfs.link.access`), and with `ENOENT` if the task is dead; what the call itself takes is asked later.', origin: 'since: 2.6.12 - man: proc_pid_root(5) - kernel: fs/proc/base.c proc_fd_access_allowed - looseness: none' },
  'chroot.fork': { file: 'credentials.md', line: 1044, rows: [], text: 'A new task has the root of its maker, and is where its maker is.', origin: 'since: 1.0 - man: chroot(2) - kernel: fs/fs_struct.c copy_fs_struct - looseness: none' },
  'exec.path': { file: 'credentials.md', line: 1066, rows: [], text: '`execve` fails with `ENOENT` if there is no such program.', origin: 'since: 1.0 - man: execve(2) - kernel: fs/exec.c do_open_execat - looseness: none' },
  'exec.mode': { file: 'credentials.md', line: 1076, rows: [], text: 'It fails with `EACCES` for a file that the caller may not execute as its owner, as one of its group or as another. `CAP_DAC_OVERRIDE` helps if somebody may, and owner and group have names where the caller is.', origin: 'since: 1.0 - man: execve(2) - kernel: fs/exec.c do_open_execat - looseness: none' },
  'exec.ids': { file: 'credentials.md', line: 1090, rows: [], text: 'A set-user-ID program gives its owner as effective user id, a set-group-ID program that its group may execute its group; not on a mount that is nosuid, not to who has no_new_privs set, and not in a user namespace where owner or group has no name. The effective ids then become saved and filesystem ids.', origin: 'since: 1.0 - man: execve(2) - kernel: fs/exec.c bprm_fill_uid, mnt_may_suid - looseness: none' },
  'exec.caps': { file: 'credentials.md', line: 1122, rows: [], text: 'User 0 of the user namespace, by its real or effective id, is permitted the bounding and the inheritable set, and has them in effect if it is the effective id; with `SECBIT_NOROOT` it is like anybody else. Everybody else has the ambient set, which another effective user id, or an effective group that it was not in, clears.', origin: 'since: 4.3 - man: capabilities(7) - kernel: security/commoncap.c cap_bprm_creds_from_file - looseness: none' },
  'exec.nnp': { file: 'credentials.md', line: 1151, rows: [], text: 'With no_new_privs nobody is permitted what was not. Who would be, or is of an effective group that is neither its filesystem group nor one of its others, has its real ids for effective ones afterwards.', origin: 'since: 3.5 - man: prctl(2) - kernel: security/commoncap.c cap_bprm_creds_from_file - looseness: none' },
  'exec.keepcaps': { file: 'credentials.md', line: 1167, rows: [], text: '`SECBIT_KEEP_CAPS` is cleared.', origin: 'since: 2.6.26 - man: capabilities(7) - kernel: security/commoncap.c cap_bprm_creds_from_file - looseness: none' },
  'exec.dumpable': { file: 'credentials.md', line: 1179, rows: [], text: 'Who executes a program has new memory, made in its user namespace. It is dumpable if the real and the effective ids of the caller were the same, and the execution did not change who it is or give it capabilities.', origin: 'since: 2.6.13 - man: prctl(2) - kernel: fs/exec.c begin_new_exec - looseness: none' },
  'exec.unreadable': { file: 'credentials.md', line: 1197, rows: [], text: 'Who executes a program that it may not read is not dumpable, and its memory belongs to its user namespace or else to the nearest one above it where the owner and the group of the program have names: nobody who is root only below that looks into it.', origin: 'since: 4.10 - man: none - kernel: fs/exec.c would_dump - looseness: none' },
  'fd.lowest': { file: 'handles.md', line: 13, rows: [], text: 'A new descriptor is the lowest number that the caller has not in use. It closes with `execve` if `O_CLOEXEC` was given.', origin: 'since: 1.0 - man: open(2) - kernel: fs/file.c alloc_fd - looseness: none' },
  'fd.bad': { file: 'handles.md', line: 29, rows: ['SETNS-1'], text: 'A call that is given a descriptor that is not open fails with `EBADF`.', origin: 'since: 1.0 - man: close(2) - kernel: fs/file.c fget - looseness: none' },
  'fd.close': { file: 'handles.md', line: 44, rows: [], text: '`close` takes one descriptor away; others that mean the same open file stay as they are.', origin: 'since: 1.0 - man: close(2) - kernel: fs/open.c close - looseness: none' },
  'fd.keeps': { file: 'handles.md', line: 50, rows: [], text: 'Whatever a file is open on, it keeps the user namespace of the credentials that opened it.', origin: 'since: 3.8 - man: none - kernel: fs/file_table.c alloc_empty_file (f_cred) - looseness: none' },
  'fd.noread': { file: 'handles.md', line: 71, rows: [], text: 'There is nothing to be read from a namespace, and nothing to be read from or written to a process: `EINVAL`.', origin: 'since: 3.0 - man: read(2) - kernel: fs/read_write.c vfs_read, vfs_write - looseness: none' },
  'fd.dup': { file: 'handles.md', line: 86, rows: [], text: '`dup` gives the open file of a descriptor another one, which is not closed by `execve`.', origin: 'since: 1.0 - man: dup(2) - kernel: fs/file.c dup - looseness: none' },
  'fd.dup2': { file: 'handles.md', line: 102, rows: [], text: '`dup2` and `dup3` make their second descriptor mean the open file of the first; what it meant before is closed. `dup2` of a descriptor to itself changes nothing.', origin: 'since: 1.0 - man: dup(2) - kernel: fs/file.c do_dup2 - looseness: none' },
  'fd.dup3.flags': { file: 'handles.md', line: 122, rows: [], text: '`dup3` fails with `EINVAL` if its flags are not `O_CLOEXEC` or 0.', origin: 'since: 2.6.27 - man: dup(2) - kernel: fs/file.c ksys_dup3 - looseness: none' },
  'fd.dup3.same': { file: 'handles.md', line: 133, rows: [], text: 'It then fails with `EINVAL` if both descriptors are the same, open or not.', origin: 'since: 2.6.27 - man: dup(2) - kernel: fs/file.c ksys_dup3 - looseness: none' },
  'fd.cloexec': { file: 'handles.md', line: 144, rows: [], text: '`fcntl` with `F_GETFD` and `F_SETFD` reads and sets whether the descriptor is closed by `execve`. That belongs to the descriptor, not to the open file.', origin: 'since: 1.0 - man: fcntl(2) - kernel: fs/fcntl.c do_fcntl - looseness: none' },
  'fd.fork': { file: 'handles.md', line: 159, rows: [], text: 'A new task has the descriptors of its maker, which mean the same open files. What either does with its descriptors afterwards is nothing to the other.', origin: 'since: 1.0 - man: fork(2) - kernel: kernel/fork.c copy_files - looseness: none' },
  'fd.share': { file: 'handles.md', line: 176, rows: [], text: 'A task that was made with `CLONE_FILES` has the very table of descriptors of its maker: what one opens, marks or closes, the other has so too. The table is there until the last task that has it dies.', origin: 'since: 2.0 - man: clone(2) - kernel: kernel/fork.c copy_files - looseness: none' },
  'fd.unshare': { file: 'handles.md', line: 194, rows: [], text: '`unshare(CLONE_FILES)` gives the caller a table of its own, with the same descriptors.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c unshare_fd - looseness: none' },
  'exec.files': { file: 'handles.md', line: 211, rows: [], text: '`execve` does the same first: the descriptors that it closes are closed for the caller alone.', origin: 'since: 2.6.0 - man: execve(2) - kernel: fs/exec.c begin_new_exec - looseness: none' },
  'fd.exit': { file: 'handles.md', line: 225, rows: [], text: 'A task that dies closes its descriptors. A zombie has none.', origin: 'since: 1.0 - man: _exit(2) - kernel: fs/file.c exit_files - looseness: none' },
  'fd.path': { file: 'handles.md', line: 242, rows: ['SETNS-1'], text: 'A descriptor that was opened with `O_PATH` is for most calls none: `EBADF`. `close`, `dup`, `fcntl` and `fstat` take it.', origin: 'since: 2.6.39 - man: open(2) - kernel: fs/file.c __fget_light - looseness: none' },
  'proc.nobody': { file: 'handles.md', line: 265, rows: [], text: 'There is no directory below `/proc` for somebody who is not there: `ENOENT`. A zombie is there.', origin: 'since: 1.0 - man: proc(5) - kernel: fs/proc/base.c proc_pid_lookup - looseness: none' },
  'nsfs.link.access': { file: 'handles.md', line: 280, rows: [], text: 'The links of another task can be followed only by somebody who may look into it, that is by somebody who could trace it as far as ids and capabilities go. Else `EACCES`.', origin: 'since: 3.0 - man: namespaces(7) - kernel: fs/proc/namespaces.c proc_ns_get_link - looseness: none' },
  'nsfs.link.dropped': { file: 'handles.md', line: 296, rows: [], text: 'A task that is dead has let go of its namespaces: its links lead nowhere, `ENOENT`. Its user namespace and its PID namespace are those of its credentials and its pid, which a zombie still has.', origin: 'since: 3.0 - man: none - kernel: fs/nsfs.c ns_get_path - looseness: none' },
  'nsfs.link.undumpable': { file: 'handles.md', line: 314, rows: ['PTRACE-2'], text: 'Who may look into a task may do so only if the task\'s memory is dumpable, or with `CAP_SYS_PTRACE` over the user namespace in which it was made. Of a dead task it counts whether it was dumpable when it died; the capability is asked for over the initial user namespace then.', origin: 'since: 6.18 - man: proc(5) - kernel: kernel/ptrace.c task_still_dumpable - looseness: none' },
  'nsfs.open': { file: 'handles.md', line: 342, rows: [], text: '`open` of such a link gives a handle on the namespace that it denotes just then.', origin: 'since: 3.0 - man: namespaces(7) - kernel: fs/nsfs.c ns_get_path - looseness: none' },
  'nsfs.same': { file: 'handles.md', line: 358, rows: [], text: '`fstat` of a handle answers the same inode as `stat` of a link if and only if it is the same namespace. A handle is one on the same namespace for ever.', origin: 'since: 3.8 - man: namespaces(7) - kernel: fs/nsfs.c - looseness: none' },
  'nsfs.readonly': { file: 'handles.md', line: 375, rows: [], text: 'A handle cannot be opened for writing: `EPERM`.', origin: 'since: 3.0 - man: none - kernel: fs/nsfs.c - looseness: none' },
  'setns.file': { file: 'handles.md', line: 392, rows: ['SETNS-4'], text: '`setns` with an open file that is no handle on a namespace fails with `EINVAL`.', origin: 'since: 3.0 - man: setns(2) - kernel: kernel/nsproxy.c setns - looseness: none' },
  'setns.nstype': { file: 'handles.md', line: 404, rows: ['SETNS-2'], text: 'If its second argument is not 0 it must be the flag of the handle\'s kind, that one flag and nothing else: else `EINVAL`.', origin: 'since: 3.0 - man: setns(2) - kernel: kernel/nsproxy.c setns - looseness: none' },
  'setns.enter': { file: 'handles.md', line: 419, rows: [], text: 'The caller is in the namespace of the handle from then on; of its own kind only. It may be there already, except that nobody enters its own user namespace.', origin: 'since: 3.0 - man: setns(2) - kernel: kernel/nsproxy.c commit_nsset - looseness: none' },
  'setns.cap.owner': { file: 'handles.md', line: 438, rows: ['SETNS-MNT-1', 'SETNS-UTS-1', 'SETNS-IPC-1', 'SETNS-PID-1', 'SETNS-CG-1', 'SETNS-NET-1', 'SETNS-TIME-2'], text: 'Entering a namespace that is no user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns it.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/utsname.c utsns_install - looseness: none' },
  'setns.cap.own': { file: 'handles.md', line: 455, rows: ['SETNS-MNT-1', 'SETNS-UTS-1', 'SETNS-IPC-1', 'SETNS-PID-1', 'SETNS-CG-1', 'SETNS-NET-1', 'SETNS-TIME-2'], text: 'It then fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over its own user namespace, even over what it owns.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/utsname.c utsns_install - looseness: none' },
  'setns.mnt.chroot': { file: 'handles.md', line: 474, rows: ['SETNS-MNT-1'], text: 'Entering a mount namespace fails between these two with `EPERM` if the caller lacks `CAP_SYS_CHROOT` over its own user namespace.', origin: 'since: 3.8 - man: setns(2) - kernel: fs/namespace.c mntns_install - looseness: none' },
  'setns.mnt.root': { file: 'handles.md', line: 489, rows: [], text: 'Who enters a mount namespace, be it its own, is at the root of that, and out of the root directory that `chroot` has given it.', origin: 'since: 3.8 - man: setns(2) - kernel: fs/namespace.c mntns_install - looseness: none' },
  'setns.user.own': { file: 'handles.md', line: 504, rows: ['SETNS-USER-1'], text: 'Entering the user namespace that the caller is in fails with `EINVAL`.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/user_namespace.c userns_install - looseness: none' },
  'setns.user.cap': { file: 'handles.md', line: 518, rows: ['SETNS-USER-4'], text: 'Entering a user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over it. Nobody has it over one that is not below its own. Who enters has every capability there ([cred.enter](credentials.md)).', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/user_namespace.c userns_install - looseness: none' },
  'setns.pid.below': { file: 'handles.md', line: 537, rows: ['SETNS-PID-2'], text: 'Entering a PID namespace fails with `EINVAL` if it is neither the one the caller lives in nor below that. This is asked after the capabilities.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/pid_namespace.c pidns_install - looseness: none' },
  'setns.pid': { file: 'handles.md', line: 556, rows: [], text: 'Of a PID namespace only the caller\'s children become members, as with `unshare`. Its own PID namespace takes that back, and `unshare(CLONE_NEWPID)` is possible again.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/pid_namespace.c pidns_install - looseness: none' },
  'setns.time': { file: 'handles.md', line: 583, rows: [], text: 'Of a time namespace the caller becomes a member at once, and its children will be.', origin: 'since: 5.8 - man: time_namespaces(7) - kernel: kernel/time/namespace.c timens_install - looseness: none' },
  'nsio.unknown': { file: 'handles.md', line: 603, rows: ['NSIO-1'], text: '`ioctl` with a request that files of namespaces do not know, or such a request to another file, fails with `ENOTTY`.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.userns': { file: 'handles.md', line: 617, rows: [], text: '`NS_GET_USERNS` gives a new handle, closed by `execve`, on the user namespace that owns the handle\'s. That of a user namespace is the one above it.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: fs/nsfs.c open_related_ns - looseness: none' },
  'nsio.userns.sight': { file: 'handles.md', line: 636, rows: ['NSIO-2'], text: 'It fails with `EPERM` if the owner is neither the caller\'s user namespace nor below it.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: kernel/user_namespace.c ns_get_owner - looseness: none' },
  'nsio.parent': { file: 'handles.md', line: 652, rows: [], text: '`NS_GET_PARENT` gives a new handle on the user or PID namespace above the handle\'s.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: fs/nsfs.c open_related_ns - looseness: none' },
  'nsio.parent.kind': { file: 'handles.md', line: 666, rows: ['NSIO-3'], text: 'It fails with `EINVAL` for a namespace of another kind: none is above those.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.parent.sight': { file: 'handles.md', line: 679, rows: ['NSIO-4'], text: 'It fails with `EPERM` if the parent is neither the caller\'s namespace of that kind nor below it. So nobody gets out by asking for the parent of its own.', origin: 'since: 4.9 - man: ioctl_ns(2) - kernel: kernel/pid_namespace.c pidns_get_parent - looseness: none' },
  'nsio.nstype': { file: 'handles.md', line: 696, rows: [], text: '`NS_GET_NSTYPE` answers the `CLONE_NEW*` flag of the handle\'s kind.', origin: 'since: 4.11 - man: ioctl_ns(2) - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.mntns': { file: 'handles.md', line: 709, rows: [], text: '`NS_GET_MNTNS_ID` tells the number of a mount namespace, the same as `NS_GET_ID` does. (A trace has the number that is stored; the call returns 0.)', origin: 'since: 6.10 - man: none - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.mnt.next': { file: 'handles.md', line: 722, rows: [], text: '`NS_MNT_GET_NEXT` and `NS_MNT_GET_PREV` go through all mount namespaces of the machine: who is in another PID namespace than the machine\'s first, as every task here is, gets `EPERM`, whatever namespace the file is.', origin: 'since: 6.18 - man: none - kernel: fs/nsfs.c may_use_nsfs_ioctl - looseness: none' },
  'nsio.id': { file: 'handles.md', line: 740, rows: [], text: '`NS_GET_ID` tells the number of a namespace, which no other namespace of any kind has, had or will have. It takes no capability, and the number is the same inside and outside. The numbers are those of a cookie: each processor takes 4096 at a time and gives them out one after the other, to whoever makes namespaces on it. (Which they are is not compared.)', origin: 'since: 6.18 - man: none - kernel: kernel/nstree.c __ns_tree_gen_id, include/linux/cookie.h - looseness: none' },
  'nsio.owner': { file: 'handles.md', line: 762, rows: [], text: '`NS_GET_OWNER_UID` answers the user id to which a user namespace belongs, as the caller\'s user namespace calls it.', origin: 'since: 4.11 - man: ioctl_ns(2) - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.owner.kind': { file: 'handles.md', line: 779, rows: ['NSIO-5'], text: 'It fails with `EINVAL` for a namespace of another kind.', origin: 'since: 4.11 - man: ioctl_ns(2) - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.pid': { file: 'handles.md', line: 790, rows: [], text: '`NS_GET_PID_IN_PIDNS` answers what a pid of the caller is called in the handle\'s PID namespace, `NS_GET_PID_FROM_PIDNS` what a pid of that namespace is called by the caller; `NS_GET_TGID_*` the same of processes.', origin: 'since: 6.11 - man: none - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.pid.kind': { file: 'handles.md', line: 807, rows: ['NSIO-6'], text: 'These, and `NS_GET_MNTNS_ID`, fail with `EINVAL` for a namespace of another kind than they are about.', origin: 'since: 6.11 - man: none - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'nsio.pid.nobody': { file: 'handles.md', line: 819, rows: ['NSIO-7'], text: 'They fail with `ESRCH` if the pid means nobody where it comes from, or nobody who is seen where it goes.', origin: 'since: 6.11 - man: none - kernel: fs/nsfs.c ns_ioctl - looseness: none' },
  'pidfd.open': { file: 'handles.md', line: 838, rows: [], text: '`pidfd_open` gives a new descriptor, closed by `execve`, that means the process with that pid, dead or alive.', origin: 'since: 5.3 - man: pidfd_open(2) - kernel: kernel/pid.c pidfd_open - looseness: none' },
  'pidfd.life': { file: 'handles.md', line: 858, rows: [], text: 'A pidfd of a process that was reaped keeps neither its number nor anything that can be seen; it means nobody for ever.', origin: 'since: 5.3 - man: pidfd_open(2) - kernel: kernel/pid.c put_pid - looseness: none' },
  'pidfd.open.flags': { file: 'handles.md', line: 865, rows: ['PIDFD-1'], text: 'It fails with `EINVAL` if there is a flag other than `PIDFD_NONBLOCK` and `PIDFD_THREAD`.', origin: 'since: 5.3 - man: pidfd_open(2) - kernel: kernel/pid.c pidfd_open - looseness: none' },
  'pidfd.open.positive': { file: 'handles.md', line: 877, rows: ['PIDFD-2'], text: 'It then fails with `EINVAL` if the pid is 0 or negative.', origin: 'since: 5.3 - man: pidfd_open(2) - kernel: kernel/pid.c pidfd_open - looseness: none' },
  'pidfd.open.esrch': { file: 'handles.md', line: 888, rows: ['PIDFD-3'], text: 'It then fails with `ESRCH` if the pid means nobody in the caller\'s PID namespace.', origin: 'since: 5.3 - man: pidfd_open(2) - kernel: kernel/pid.c pidfd_open - looseness: none' },
  'pidfd.signal': { file: 'handles.md', line: 903, rows: ['PIDFD-SIG-5'], text: '`pidfd_send_signal` sends the signal to the process that the pidfd means. Whether the caller may, and what the signal does, is as with `kill`: [kill.einval](task.md), then [kill.eperm](task.md).', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/signal.c pidfd_send_signal - looseness: none' },
  'pidfd.signal.flags': { file: 'handles.md', line: 921, rows: ['PIDFD-SIG-1'], text: 'It fails with `EINVAL` if it has a flag that does not exist, or more than one.', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/signal.c pidfd_send_signal - looseness: none' },
  'pidfd.bad': { file: 'handles.md', line: 932, rows: ['PIDFD-SIG-2'], text: 'It and `pidfd_getfd` fail with `EBADF` for a descriptor that is no pidfd, after [fd.bad](#descriptors).', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/fork.c pidfd_pid - looseness: none' },
  'pidfd.directory': { file: 'handles.md', line: 945, rows: [], text: 'In the place of a pidfd it also takes an open directory `/proc/PID` of the process, in any procfs, unless it was opened with `O_PATH`. Other calls do not take it for a pidfd.', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/signal.c pidfd_to_pid, fs/proc/base.c tgid_pidfd_to_pid - looseness: none' },
  'pidfd.self': { file: 'handles.md', line: 966, rows: [], text: 'In the place of a descriptor it takes `PIDFD_SELF_THREAD` (-10000), which means the calling thread, and `PIDFD_SELF_THREAD_GROUP` (-10001), which means its process. `pidfd_getfd`, `setns` and `ioctl` take neither.', origin: 'since: 6.14 - man: pidfd_send_signal(2) - kernel: kernel/signal.c pidfd_send_signal - looseness: none' },
  'proc.directory': { file: 'handles.md', line: 982, rows: [], text: 'The directory of a process cannot be opened to be written, nor be read with `read`: `EISDIR`.', origin: 'since: 2.6 - man: open(2), read(2) - kernel: fs/namei.c may_open, fs/libfs.c generic_read_dir - looseness: none' },
  'pidfd.signal.below': { file: 'handles.md', line: 995, rows: ['PIDFD-SIG-3'], text: 'It then fails with `EINVAL` if the process lives, or lived, neither in the caller\'s PID namespace nor below it: a pidfd that was inherited reaches nobody outside.', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/signal.c access_pidfd_pidns - looseness: none' },
  'pidfd.signal.esrch': { file: 'handles.md', line: 1013, rows: ['PIDFD-SIG-4'], text: 'It then fails with `ESRCH` if the process was reaped.', origin: 'since: 5.1 - man: pidfd_send_signal(2) - kernel: kernel/signal.c pidfd_send_signal - looseness: none' },
  'pidfd.getfd': { file: 'handles.md', line: 1021, rows: [], text: '`pidfd_getfd` gives a new descriptor, closed by `execve`, for what a descriptor of the process means.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c pidfd_getfd - looseness: none' },
  'pidfd.getfd.flags': { file: 'handles.md', line: 1039, rows: [], text: 'It fails with `EINVAL` if it has a flag.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c pidfd_getfd - looseness: none' },
  'pidfd.task': { file: 'handles.md', line: 1049, rows: ['SETNS-5'], text: 'What is asked of a process that was reaped, except to take a signal, fails with `ESRCH`.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c pidfd_getfd - looseness: none' },
  'pidfd.access': { file: 'handles.md', line: 1065, rows: ['SETNS-6', 'PTRACE-1', 'PTRACE-3'], text: '`pidfd_getfd`, and `setns` with a pidfd, then fail with `EPERM` if the caller may not look into the process, by its real user and group id and its permitted capabilities.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c __pidfd_fget - looseness: none' },
  'pidfd.getfd.bad': { file: 'handles.md', line: 1080, rows: [], text: 'It then fails with `EBADF` if the process has no such descriptor.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c __pidfd_fget - looseness: none' },
  'pidfd.getfd.dead': { file: 'handles.md', line: 1093, rows: [], text: 'Of a process that is dead it fails with `ESRCH` instead: it has no descriptors any more.', origin: 'since: 5.6 - man: pidfd_getfd(2) - kernel: kernel/pid.c __pidfd_fget - looseness: none' },
  'setns.pidfd': { file: 'handles.md', line: 1108, rows: [], text: '`setns` with a pidfd and the flags of some kinds enters the namespaces of these kinds that the process is in (of time and PID those that it is in itself), all of them or none. What each kind asks is asked in the order user, mount, UTS, IPC, PID, cgroup, network, time.', origin: 'since: 5.8 - man: setns(2) - kernel: kernel/nsproxy.c validate_nsset - looseness: none' },
  'setns.pidfd.kinds': { file: 'handles.md', line: 1131, rows: ['SETNS-3'], text: 'With a pidfd, its second argument must be flags of kinds of namespaces, at least one, and nothing else: else `EINVAL`, also if the process is gone.', origin: 'since: 5.8 - man: setns(2) - kernel: kernel/nsproxy.c check_setns_flags - looseness: none' },
  'pidfd.dropped': { file: 'handles.md', line: 1145, rows: ['SETNS-5'], text: 'The namespaces of a process that is dead are gone, even those that its links still lead to: `ESRCH`. `setns` asks this after [pidfd.access](#descriptors-of-others), `ioctl` before [nsfs.link.access](#the-links-of-procpidns).', origin: 'since: 5.8 - man: setns(2) - kernel: kernel/nsproxy.c validate_nsset - looseness: none' },
  'pidfd.ioctl': { file: 'handles.md', line: 1162, rows: [], text: '`ioctl` with `PIDFD_GET_*_NAMESPACE` gives a new handle, closed by `execve`, on a namespace of the process. Other descriptors do not know it ([nsio.unknown](#what-a-handle-tells-ioctl)); who may not look into the process is told so as at its links ([nsfs.link.access](#the-links-of-procpidns)).', origin: 'since: 6.11 - man: none - kernel: fs/pidfs.c pidfd_ioctl - looseness: none' },
  'pidfd.ioctl.unborn': { file: 'handles.md', line: 1182, rows: [], text: 'Other than the link `pid_for_children` ([pid.link.unborn](pid.md)), `PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE` leads into a PID namespace in which nobody has been born yet. Who enters it and forks first makes its init.', origin: 'since: 6.11 - man: none - kernel: fs/pidfs.c pidfd_ioctl - looseness: none' },
  'pidfd.ioctl.arg': { file: 'handles.md', line: 1202, rows: [], text: 'It fails with `EINVAL` if its third argument is not 0, after [pidfd.task](#descriptors-of-others).', origin: 'since: 6.11 - man: none - kernel: fs/pidfs.c pidfd_ioctl - looseness: none' },
  'ipc.empty': { file: 'ipc.md', line: 15, rows: [], text: 'A new IPC namespace is empty, and its limits are those that Linux starts with, whatever those of its maker\'s are.', origin: 'since: 2.6.19 - man: ipc_namespaces(7) - kernel: ipc/namespace.c create_ipc_ns - looseness: none' },
  'ipc.isolated': { file: 'ipc.md', line: 29, rows: [], text: 'A key or an id of one IPC namespace means nothing in another, whoever is above whom.', origin: 'since: 2.6.19 - man: ipc_namespaces(7) - kernel: ipc/util.c ipcget - looseness: none' },
  'ipc.life': { file: 'ipc.md', line: 47, rows: [], text: 'An IPC namespace lives as long as somebody is in it, a descriptor means it, or a segment of it is attached. Then everything in it is gone.', origin: 'since: 2.6.19 - man: ipc_namespaces(7) - kernel: ipc/namespace.c put_ipc_ns, free_ipcs - looseness: none' },
  'ipc.get.private': { file: 'ipc.md', line: 78, rows: [], text: '`IPC_PRIVATE` always makes a new object, whatever the flags say, and no key means that object.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipcget_new - looseness: none' },
  'ipc.get.enoent': { file: 'ipc.md', line: 90, rows: ['IPCGET-2'], text: 'A key that means nothing in the caller\'s IPC namespace is `ENOENT` without `IPC_CREAT`.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipcget_public - looseness: none' },
  'ipc.get.new': { file: 'ipc.md', line: 104, rows: [], text: 'A new object belongs to the effective user and group id of who made it. Its permissions are the nine lowest bits of the flags.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipc_addid - looseness: none' },
  'ipc.get.found': { file: 'ipc.md', line: 118, rows: [], text: 'A key that means an object answers its id.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipc_check_perms - looseness: none' },
  'ipc.get.eexist': { file: 'ipc.md', line: 131, rows: ['IPCGET-4'], text: '`IPC_CREAT` together with `IPC_EXCL` is `EEXIST` if the key means an object. This is found out before anything else about it.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipcget_public - looseness: none' },
  'ipc.get.small': { file: 'ipc.md', line: 144, rows: ['IPCGET-5'], text: '`shmget` is `EINVAL` if the segment has fewer bytes than asked for, `semget` if the set has fewer semaphores.', origin: 'since: 1.0 - man: shmget(2), semget(2) - kernel: ipc/shm.c shm_more_checks - looseness: none' },
  'ipc.get.eacces': { file: 'ipc.md', line: 160, rows: ['IPCGET-6'], text: 'If the key means an object, `EACCES` is the answer to who lacks one of the permissions that the flags name. No permission is named by 0.', origin: 'since: 1.0 - man: msgget(2) - kernel: ipc/util.c ipc_check_perms - looseness: none' },
  'ipc.get.enospc': { file: 'ipc.md', line: 175, rows: ['IPCGET-1', 'IPCGET-3'], text: 'A new object is `ENOSPC` if there are as many of its type in the namespace as its limit says: kernel.msgmni, the fourth number of kernel.sem, kernel.shmmni.', origin: 'since: 1.0 - man: msgget(2), proc(5) - kernel: ipc/util.c ipc_addid - looseness: none' },
  'ipc.id': { file: 'ipc.md', line: 193, rows: [], text: 'An id is a sequence number times 32768 plus an index. The indices go up to the 63 first and then round; whenever one is not above the last, the sequence number is one more. So an id is not used again for a long time.', origin: 'since: 5.1 - man: none - kernel: ipc/util.c ipc_idr_alloc - looseness: none' },
  'ipc.id.unknown': { file: 'ipc.md', line: 213, rows: ['IPCCTL-1'], text: 'An id that means no object of the caller\'s IPC namespace is `EINVAL`, and so is a negative one.', origin: 'since: 1.0 - man: msgctl(2) - kernel: ipc/util.c ipc_obtain_object_check - looseness: none' },
  'ipc.perm': { file: 'ipc.md', line: 230, rows: ['IPCCTL-2'], text: 'Reading needs the permission to read, changing that to write, else it is `EACCES`. For the owner and the maker the upper three bits count, else for the group of either the middle ones, else the lower ones: user is the effective id, group the fsgid and the supplementary ones, compared as kernel ids.', origin: 'since: 1.0 - man: sysvipc(7) - kernel: ipc/util.c ipcperms - looseness: none' },
  'ipc.perm.cap': { file: 'ipc.md', line: 270, rows: [], text: 'Who has `CAP_IPC_OWNER` over the user namespace that owns the IPC namespace has every permission.', origin: 'since: 3.0 - man: capabilities(7) - kernel: ipc/util.c ipcperms - looseness: none' },
  'ipc.control': { file: 'ipc.md', line: 286, rows: ['IPCCTL-3'], text: '`IPC_SET` and `IPC_RMID` are for the owner and the maker, whatever the permissions, and for who has `CAP_SYS_ADMIN` over the user namespace that owns the IPC namespace. Else they are `EPERM`.', origin: 'since: 3.0 - man: msgctl(2) - kernel: ipc/util.c ipcctl_obtain_check - looseness: none' },
  'ipc.stat': { file: 'ipc.md', line: 303, rows: [], text: '`IPC_STAT` calls users and groups as the caller\'s user namespace does; those that have no name there are 65534.', origin: 'since: 3.5 - man: msgctl(2), user_namespaces(7) - kernel: ipc/util.c kernel_to_ipc64_perm - looseness: none' },
  'ipc.stat.pid': { file: 'ipc.md', line: 320, rows: [], text: 'Processes that an object remembers are called by their number in the caller\'s PID namespace, 0 if they have none there. They may be dead long since.', origin: 'since: 2.6.24 - man: msgctl(2) - kernel: ipc/msg.c msgctl_stat - looseness: none' },
  'ipc.set': { file: 'ipc.md', line: 340, rows: [], text: '`IPC_SET` sets owner, group and permissions; who made it stays.', origin: 'since: 1.0 - man: msgctl(2) - kernel: ipc/util.c ipc_update_perm - looseness: none' },
  'ipc.set.ids': { file: 'ipc.md', line: 352, rows: [], text: '`IPC_SET` is `EINVAL` if the user or group is none in the caller\'s user namespace.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: ipc/util.c ipc_update_perm - looseness: none' },
  'ipc.remove': { file: 'ipc.md', line: 366, rows: [], text: '`IPC_RMID` removes the object: neither its id nor its key means anything, and what was in it is lost.', origin: 'since: 1.0 - man: msgctl(2) - kernel: ipc/util.c ipc_rmid - looseness: none' },
  'msg.send.einval': { file: 'ipc.md', line: 383, rows: [], text: '`msgsnd` is `EINVAL` for a type below 1, and for more bytes than kernel.msgmax or fewer than 0.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c do_msgsnd - looseness: none' },
  'msg.send': { file: 'ipc.md', line: 398, rows: [], text: 'A message is put behind the others; so many bytes of it as the call says.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c do_msgsnd - looseness: none' },
  'msg.send.full': { file: 'ipc.md', line: 411, rows: [], text: 'A queue holds as many bytes as its limit says, and as many messages. With `IPC_NOWAIT` what does not fit is `EAGAIN`; else it waits.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c msg_fits_inqueue - looseness: none' },
  'msg.receive.einval': { file: 'ipc.md', line: 428, rows: [], text: '`msgrcv` with room for less than 0 bytes is `EINVAL`.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c do_msgrcv - looseness: none' },
  'msg.receive': { file: 'ipc.md', line: 439, rows: [], text: '`msgrcv` takes the first message; with a type above 0 the first of that type, or with `MSG_EXCEPT` of another; with one below 0 the first of the lowest type that is not above its amount.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c find_msg - looseness: none' },
  'msg.receive.none': { file: 'ipc.md', line: 458, rows: [], text: 'Where there is no such message, `msgrcv` is `ENOMSG` with `IPC_NOWAIT`, and waits without.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c do_msgrcv - looseness: none' },
  'msg.receive.long': { file: 'ipc.md', line: 471, rows: [], text: 'A message that is longer than the room for it is `E2BIG` and stays; with `MSG_NOERROR` it is cut.', origin: 'since: 1.0 - man: msgop(2) - kernel: ipc/msg.c do_msgrcv - looseness: none' },
  'msg.set': { file: 'ipc.md', line: 485, rows: [], text: '`IPC_SET` also sets how many bytes a queue can hold.', origin: 'since: 1.0 - man: msgctl(2) - kernel: ipc/msg.c msgctl_down - looseness: none' },
  'msg.qbytes': { file: 'ipc.md', line: 497, rows: [], text: 'More bytes than kernel.msgmnb are `EPERM`, except for who has `CAP_SYS_RESOURCE` in the initial user namespace.', origin: 'since: 1.0 - man: msgctl(2) - kernel: ipc/msg.c msgctl_down - looseness: none' },
  'sem.get.nsems': { file: 'ipc.md', line: 513, rows: [], text: '`semget` is `EINVAL` for fewer than 0 semaphores and for more than the first number of kernel.sem, before the key is looked at.', origin: 'since: 1.0 - man: semget(2) - kernel: ipc/sem.c ksys_semget - looseness: none' },
  'sem.get.zero': { file: 'ipc.md', line: 526, rows: [], text: 'A new set has at least one semaphore, else it is `EINVAL`.', origin: 'since: 1.0 - man: semget(2) - kernel: ipc/sem.c newary - looseness: none' },
  'sem.get.semmns': { file: 'ipc.md', line: 538, rows: [], text: 'A new set is `ENOSPC` if there were more semaphores in the namespace then than the second number of kernel.sem.', origin: 'since: 1.0 - man: semget(2) - kernel: ipc/sem.c newary - looseness: none' },
  'sem.op.none': { file: 'ipc.md', line: 552, rows: [], text: '`semop` without operations is `EINVAL`.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c do_semtimedop - looseness: none' },
  'sem.op.many': { file: 'ipc.md', line: 562, rows: [], text: 'More operations than the third number of kernel.sem are `E2BIG`.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c do_semtimedop - looseness: none' },
  'sem.op.efbig': { file: 'ipc.md', line: 574, rows: [], text: 'An operation on a semaphore that the set has not is `EFBIG`, before permissions are looked at.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c do_semtimedop - looseness: none' },
  'sem.op': { file: 'ipc.md', line: 587, rows: [], text: '`semop` does all operations, one after another, or none. To wait for 0 needs the permission to read, anything else that to write. Each semaphore that is named remembers who did it.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c perform_atomic_semop - looseness: none' },
  'sem.op.eagain': { file: 'ipc.md', line: 603, rows: [], text: 'An operation that would make a value negative, or waits for 0 while it is not, is `EAGAIN` with `IPC_NOWAIT` of that operation, and waits without.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c perform_atomic_semop - looseness: none' },
  'sem.op.erange': { file: 'ipc.md', line: 618, rows: [], text: 'A value above 32767 is `ERANGE`, and so is more to undo than that.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c perform_atomic_semop - looseness: none' },
  'sem.number': { file: 'ipc.md', line: 632, rows: [], text: '`GETVAL`, `GETPID` and `SETVAL` of a semaphore that the set has not are `EINVAL`.', origin: 'since: 1.0 - man: semctl(2) - kernel: ipc/sem.c semctl_main - looseness: none' },
  'sem.get': { file: 'ipc.md', line: 645, rows: [], text: '`GETVAL`, `GETPID` and `GETALL` need the permission to read.', origin: 'since: 1.0 - man: semctl(2) - kernel: ipc/sem.c semctl_main - looseness: none' },
  'sem.set.erange': { file: 'ipc.md', line: 658, rows: [], text: 'A value below 0 or above 32767 is `ERANGE`: with `SETVAL` before the set is looked for, with `SETALL` after.', origin: 'since: 1.0 - man: semctl(2) - kernel: ipc/sem.c semctl_setval - looseness: none' },
  'sem.set': { file: 'ipc.md', line: 674, rows: [], text: '`SETVAL` and `SETALL` set values, and nothing that was done to these semaphores before will be undone.', origin: 'since: 1.0 - man: semctl(2) - kernel: ipc/sem.c semctl_setval - looseness: none' },
  'sem.undo': { file: 'ipc.md', line: 690, rows: [], text: 'What is done with `SEM_UNDO` is remembered, with the opposite sign, for each process.', origin: 'since: 1.0 - man: semop(2) - kernel: ipc/sem.c find_alloc_undo - looseness: none' },
  'sem.undo.exit': { file: 'ipc.md', line: 708, rows: [], text: 'It is undone when the process dies, and when it enters another IPC namespace: `unshare` with `CLONE_NEWIPC` or `CLONE_SYSVSEM`, `setns` also into the one where it is. A value goes not below 0 and not above 32767.', origin: 'since: 2.6.26 - man: semop(2), unshare(2) - kernel: ipc/sem.c exit_sem - looseness: none' },
  'sem.undo.share': { file: 'ipc.md', line: 731, rows: [], text: 'After `clone(CLONE_SYSVSEM)` both have one list of what is to be undone, and the last of them undoes it.', origin: 'since: 2.6.0 - man: clone(2) - kernel: ipc/sem.c copy_semundo - looseness: none' },
  'shm.get.size': { file: 'ipc.md', line: 752, rows: ['IPCGET-7'], text: 'A new segment has at least one byte and at most kernel.shmmax, else it is `EINVAL`.', origin: 'since: 1.0 - man: shmget(2) - kernel: ipc/shm.c newseg - looseness: none' },
  'shm.get.shmall': { file: 'ipc.md', line: 766, rows: [], text: 'A new segment is `ENOSPC` if there were more pages of shared memory in the namespace then than kernel.shmall.', origin: 'since: 1.0 - man: shmget(2) - kernel: ipc/shm.c newseg - looseness: none' },
  'shm.at.address': { file: 'ipc.md', line: 779, rows: [], text: 'An address that is not on a page is `EINVAL` unless `SHM_RND` rounds it down, before the id is looked at.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c do_shmat - looseness: none' },
  'shm.at': { file: 'ipc.md', line: 791, rows: [], text: 'A segment is attached at the address; it is attached once more, and remembers by whom. `SHM_RDONLY` needs the permission to read, else to read and write, and `SHM_EXEC` in addition that to execute.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c do_shmat - looseness: none' },
  'shm.at.taken': { file: 'ipc.md', line: 810, rows: [], text: 'It is `EINVAL` if something is there already, after permissions are looked at.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c do_shmat - looseness: none' },
  'shm.at.taken.forced': { file: 'ipc.md', line: 824, rows: [], text: 'Where kernel.shm_rmid_forced is 1 the segment that was to be attached there goes all the same, if nobody has it attached: a `shmat` that fails like that counts it and no longer counts it.', origin: 'since: 3.1 - man: none - kernel: ipc/shm.c do_shmat - looseness: none' },
  'shm.dt': { file: 'ipc.md', line: 841, rows: [], text: '`shmdt` detaches the segment that begins at the address.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c shmdt - looseness: none' },
  'shm.dt.einval': { file: 'ipc.md', line: 854, rows: [], text: '`shmdt` is `EINVAL` if no segment begins at the address.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c shmdt - looseness: none' },
  'shm.fork': { file: 'ipc.md', line: 868, rows: [], text: 'A new process has attached what its maker has; a process that dies, or executes a program, detaches all.', origin: 'since: 1.0 - man: shmop(2) - kernel: ipc/shm.c shm_open, shm_close - looseness: none' },
  'shm.dest': { file: 'ipc.md', line: 886, rows: [], text: '`IPC_RMID` of a segment that is attached marks it: its key means nothing, its id still means it, its mode has the bit 01000, and it goes with the last attachment.', origin: 'since: 1.0 - man: shmctl(2) - kernel: ipc/shm.c do_shm_rmid, shm_may_destroy - looseness: none' },
  'shm.outlives': { file: 'ipc.md', line: 906, rows: [], text: 'What is attached stays attached when its process goes to another IPC namespace, and keeps the one it is of.', origin: 'since: 2.6.22 - man: none - kernel: ipc/shm.c do_shmat - looseness: none' },
  'shm.keeps': { file: 'ipc.md', line: 926, rows: [], text: 'A segment keeps the user namespace of who made it, and as long as it is attached that of who attached it.', origin: 'since: 3.8 - man: none - kernel: ipc/shm.c newseg, do_shmat (f_cred of the file) - looseness: none' },
  'shm.rmid-forced': { file: 'ipc.md', line: 945, rows: [], text: 'Where kernel.shm_rmid_forced is 1 a segment is gone as soon as nobody has it attached and the process that made it is dead or in another IPC namespace. Setting it to 1 removes those of which that is true already.', origin: 'since: 3.1 - man: proc(5) - kernel: ipc/shm.c exit_shm, shm_destroy_orphaned - looseness: none' },
  'ipc.proc': { file: 'ipc.md', line: 972, rows: [], text: '/proc/sysvipc/msg, sem and shm list what is in the IPC namespace of who opens them, for everybody, with users and groups by the names that they have where that task is, in the order of the indices.', origin: 'since: 2.6.24 - man: proc(5) - kernel: ipc/util.c sysvipc_proc_open - looseness: none' },
  'ipc.sysctl': { file: 'ipc.md', line: 993, rows: [], text: '/proc/sys/kernel/msgmax, msgmnb, msgmni, sem, shmall, shmmax, shmmni and shm_rmid_forced are those of the IPC namespace of who opens them, and of no other.', origin: 'since: 2.6.24 - man: ipc_namespaces(7) - kernel: ipc/ipc_sysctl.c - looseness: none' },
  'ipc.sysctl.eacces': { file: 'ipc.md', line: 1014, rows: [], text: 'They can be opened to be written by root of the user namespace that owns the IPC namespace, or where that has no root yet by root of the machine, known by its effective user id and not by its capabilities. For others that is `EACCES`.', origin: 'since: 5.19 - man: none - kernel: ipc/ipc_sysctl.c ipc_permissions - looseness: none' },
  'ipc.sysctl.range': { file: 'ipc.md', line: 1032, rows: [], text: 'A number that is out of range is `EINVAL`: those but the ones of sem are at least 0; msgmni and shmmni are at most 32768, shm_rmid_forced is at most 1, and the others fit an int, shmmax and shmall a long.', origin: 'since: 2.6.24 - man: proc(5) - kernel: ipc/ipc_sysctl.c - looseness: none' },
  'ipc.sysctl.semmni': { file: 'ipc.md', line: 1048, rows: [], text: 'A fourth number of sem that is below 0 or above 32768 is `ERANGE`. The three before it are set all the same, and to whatever they are.', origin: 'since: 5.2 - man: none - kernel: ipc/ipc_sysctl.c proc_ipc_sem_dointvec - looseness: none' },
  'mnt.mountinfo': { file: 'mnt.md', line: 27, rows: [], text: '`/proc/PID/mountinfo` shows the mounts of the task\'s namespace that are below the task\'s root, with their paths from there: the type, the root in the file system, options, peer group (`shared`), master (`master`), the nearest group above the master that the task sees (`propagate_from`), `unbindable`. A parent that is out of sight is -1.', origin: 'since: 2.6.26 - man: proc(5) - kernel: fs/proc_namespace.c show_mountinfo - looseness: none' },
  'mnt.cap': { file: 'mnt.md', line: 48, rows: ['MOUNT-4', 'UMOUNT-3', 'PIVOT-1'], text: '`mount`, `umount2` and `pivot_root` fail with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns its mount namespace. `mount` and `umount2` find out before whether there is such a path, `pivot_root` after.', origin: 'since: 3.8 - man: mount(2) - kernel: fs/namespace.c may_mount - looseness: none' },
  'mnt.path': { file: 'mnt.md', line: 66, rows: ['MOUNT-2', 'UMOUNT-2', 'PIVOT-2', 'MBIND-2'], text: 'A path that leads nowhere is `ENOENT`; one that leads through a file is `ENOTDIR`, and so is a file where `pivot_root` wants a directory.', origin: 'since: 1.0 - man: path_resolution(7) - kernel: fs/namei.c link_path_walk - looseness: none' },
  'mnt.target.gone': { file: 'mnt.md', line: 80, rows: [], text: 'Nothing can be mounted on a mount that has been unmounted, though a task may still be in it: `ENOENT`.', origin: 'since: 3.0 - man: mount(2) - kernel: fs/namespace.c do_lock_mount - looseness: none' },
  'mnt.target.mine': { file: 'mnt.md', line: 95, rows: ['MNEW-6', 'MBIND-4', 'MREM-1'], text: 'Nothing can be mounted on a mount of another namespace, nor can its flags be changed: `EINVAL`. A task that shares its root and working directory may find itself among such mounts when the other one enters a namespace.', origin: 'since: 2.6.16 - man: mount(2) - kernel: fs/namespace.c check_mnt - looseness: none' },
  'mnt.root': { file: 'mnt.md', line: 114, rows: ['MPROP-1', 'MREM-1'], text: 'How a mount shares, and its flags, are changed by a path to its root; any other path is `EINVAL`.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c path_mounted - looseness: none' },
  'mnt.new': { file: 'mnt.md', line: 127, rows: [], text: '`mount` of a type puts a new file system on top of what is mounted at the target already. It is private, or a member of a new peer group if it comes to be on a shared mount.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c do_new_mount - looseness: none' },
  'mnt.new.type': { file: 'mnt.md', line: 142, rows: ['MNEW-1', 'MNEW-2'], text: 'A type is needed (`EINVAL`), and the kernel must have it (`ENODEV`).', origin: 'since: 1.0 - man: mount(2) - kernel: fs/namespace.c do_new_mount - looseness: none' },
  'mnt.new.cap': { file: 'mnt.md', line: 153, rows: ['MNEW-3'], text: 'It is `EPERM` for who has no `CAP_SYS_ADMIN` over the user namespace to which the file system would belong: for ext4 and its like the initial one; for `proc`, `sysfs`, `mqueue` and `cgroup2` that of the caller\'s PID, network, IPC or cgroup namespace; for tmpfs the caller\'s own: power over the mount namespace is not enough. The place is not looked at before.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: fs/super.c mount_capable - looseness: none' },
  'mnt.new.directory': { file: 'mnt.md', line: 177, rows: ['MNEW-8'], text: 'A file system can be mounted on a directory only: `ENOTDIR`.', origin: 'since: 1.0 - man: mount(2) - kernel: fs/namespace.c graft_tree - looseness: none' },
  'mnt.propagate': { file: 'mnt.md', line: 187, rows: [], text: 'What is mounted, bound or moved onto a shared mount is mounted at the same place of all its peers, of the slaves of the group, and of theirs. Copies on peers are peers of the original, copies on slaves are slaves of that, in a group of their own where the slave is in one. A mount through which the place is not seen gets none.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c propagate_mnt - looseness: none' },
  'mnt.propagate.beneath': { file: 'mnt.md', line: 209, rows: [], text: 'Where something is mounted already at the place, what comes is put beneath it.', origin: 'since: 4.12 - man: none - kernel: fs/namespace.c attach_recursive_mnt - looseness: none' },
  'mnt.source': { file: 'mnt.md', line: 227, rows: ['MBIND-1', 'MMOVE-1'], text: 'What is bound or moved has to be named: no name, or the empty one, is `EINVAL`.', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c do_loopback - looseness: none' },
  'mnt.bind': { file: 'mnt.md', line: 238, rows: [], text: '`MS_BIND` mounts a directory or file that is there in one more place, with `MS_REC` together with all that is mounted below it and is not unbindable. The copy is a peer of a mount that is shared, a slave of the same group if that is a slave, and has the same flags; its root is not locked. On a shared mount it becomes shared.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c do_loopback - looseness: none' },
  'mnt.bind.unbindable': { file: 'mnt.md', line: 256, rows: ['MBIND-5'], text: 'What is on an unbindable mount cannot be bound: `EINVAL`.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c __do_loopback - looseness: none' },
  'mnt.bind.mine': { file: 'mnt.md', line: 269, rows: ['MBIND-6'], text: 'A source in no namespace, or in another one, is `EINVAL`.', origin: 'since: 2.6.16 - man: mount(2) - kernel: fs/namespace.c may_copy_tree - looseness: none' },
  'mnt.bind.locked': { file: 'mnt.md', line: 282, rows: ['MBIND-7'], text: 'A directory on which something is locked cannot be bound without that, for then one could look beneath it: `EINVAL`. With `MS_REC` it can, and what was locked is locked there, too.', origin: 'since: 3.13 - man: mount_namespaces(7) - kernel: fs/namespace.c __has_locked_children - looseness: none' },
  'mnt.bind.stuck': { file: 'mnt.md', line: 300, rows: ['MBIND-8'], text: 'What is locked and unbindable can neither come along nor be left out: `MS_BIND|MS_REC` of what is above it is `EPERM`.', origin: 'since: 3.19 - man: none - kernel: fs/namespace.c copy_tree - looseness: none' },
  'mnt.bind.directory': { file: 'mnt.md', line: 314, rows: ['MBIND-9'], text: 'A file is bound on a file, a directory on a directory: `ENOTDIR` otherwise.', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c graft_tree - looseness: none' },
  'mnt.move': { file: 'mnt.md', line: 328, rows: [], text: '`MS_MOVE` takes a mount, with all that is on it, from its place to another one. On a shared mount it, and what is on it, becomes shared, if it is not yet.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.root': { file: 'mnt.md', line: 341, rows: ['MMOVE-2'], text: 'Only the root of a mount can be moved: `EINVAL`.', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.directory': { file: 'mnt.md', line: 351, rows: ['MMOVE-2'], text: 'A file is moved to a file, a directory to a directory: `EINVAL` otherwise. (Where the two do not fit, binding says `ENOTDIR`.)', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.mine': { file: 'mnt.md', line: 363, rows: ['MMOVE-2'], text: 'What is in another namespace, or unmounted, cannot be moved: `EINVAL`.', origin: 'since: 2.6.16 - man: mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.locked': { file: 'mnt.md', line: 376, rows: ['MMOVE-2'], text: 'What is locked cannot be moved: `EINVAL`.', origin: 'since: 3.13 - man: mount_namespaces(7) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.shared': { file: 'mnt.md', line: 388, rows: ['MMOVE-3'], text: 'What is mounted on a shared mount cannot be moved: `EINVAL`.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.move.unbindable': { file: 'mnt.md', line: 400, rows: ['MMOVE-4'], text: 'What is unbindable, or has something unbindable on it, cannot be moved onto a shared mount: `EINVAL`.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/namespace.c tree_contains_unbindable - looseness: none' },
  'mnt.move.loop': { file: 'mnt.md', line: 416, rows: ['MMOVE-5'], text: 'Nothing can be moved to a place that is on it: `ELOOP`.', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c mount_is_ancestor - looseness: none' },
  'mnt.type.one': { file: 'mnt.md', line: 430, rows: ['MPROP-2'], text: 'Exactly one of the four types has to be asked for, together with nothing but `MS_REC` and `MS_SILENT`: `EINVAL`.', origin: 'since: 2.6.15 - man: mount(2) - kernel: fs/namespace.c flags_to_propagation_type - looseness: none' },
  'mnt.type.detached': { file: 'mnt.md', line: 442, rows: ['MPROP-3'], text: 'A mount in no namespace keeps its type: `EINVAL`.', origin: 'since: 6.12 - man: none - kernel: fs/namespace.c may_change_propagation - looseness: none' },
  'mnt.type.cap': { file: 'mnt.md', line: 455, rows: ['MPROP-3'], text: 'The caller needs `CAP_SYS_ADMIN` over the owner of the mount\'s namespace: `EPERM`. A tree that is attached nowhere belongs to the owner of the namespace in which `open_tree` made it.', origin: 'since: 6.12 - man: none - kernel: fs/namespace.c may_change_propagation - looseness: none' },
  'mnt.type.others': { file: 'mnt.md', line: 478, rows: [], text: 'The mount may also be in another namespace than the caller\'s, over whose owner it has `CAP_SYS_ADMIN`.', origin: 'since: 6.12 - man: none - kernel: fs/namespace.c may_change_propagation - looseness: none' },
  'mnt.type.shared': { file: 'mnt.md', line: 493, rows: [], text: '`MS_SHARED` puts a mount into a new peer group unless it is in one. A slave stays one.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/namespace.c invent_group_ids - looseness: none' },
  'mnt.type.slave': { file: 'mnt.md', line: 506, rows: [], text: '`MS_SLAVE` takes a mount out of a peer group that has others in it, and makes it a slave of that group.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c change_mnt_propagation - looseness: none' },
  'mnt.type.slave.alone': { file: 'mnt.md', line: 524, rows: [], text: 'A mount that is alone in its group only leaves it: what it received, it still receives. What is in no group stays as it is, also if it is unbindable.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c change_mnt_propagation - looseness: none' },
  'mnt.type.private': { file: 'mnt.md', line: 540, rows: [], text: '`MS_PRIVATE` takes a mount out of its group, and from its master.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c change_mnt_propagation - looseness: none' },
  'mnt.type.unbindable': { file: 'mnt.md', line: 555, rows: [], text: '`MS_UNBINDABLE` does the same, and forbids that the mount be bound.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c change_mnt_propagation - looseness: none' },
  'mnt.type.transfer': { file: 'mnt.md', line: 570, rows: [], text: 'When the last member leaves a group, the slaves of the group receive from its master; without one, from nobody.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c transfer_propagation - looseness: none' },
  'mnt.remount': { file: 'mnt.md', line: 591, rows: [], text: '`MS_REMOUNT|MS_BIND` changes the flags of one mount: `MS_RDONLY`, `MS_NOSUID`, `MS_NODEV`, `MS_NOEXEC` to what is given, and how access times are kept only if something is said of that.', origin: 'since: 2.6.26 - man: mount(2) - kernel: fs/namespace.c do_reconfigure_mnt - looseness: none' },
  'mnt.remount.locked': { file: 'mnt.md', line: 606, rows: ['MREM-2'], text: 'Flags that are locked cannot be taken back, and access times not be kept otherwise: `EPERM`.', origin: 'since: 3.17 - man: mount_namespaces(7) - kernel: fs/namespace.c can_change_locked_flags - looseness: none' },
  'mnt.remount.super': { file: 'mnt.md', line: 622, rows: [], text: '`MS_REMOUNT` without `MS_BIND` does the same, and makes the file system itself read-only or not, as the same flags say: that is seen by everybody, whatever mount it is looked at through. What is mounted with `MS_RDONLY` is read-only from the beginning.', origin: 'since: 2.4 - man: mount(2) - kernel: fs/namespace.c do_remount - looseness: none' },
  'mnt.remount.super.cap': { file: 'mnt.md', line: 642, rows: [], text: 'It takes `CAP_SYS_ADMIN` over the user namespace of who mounted the file system first, wherever the mount is now: `EPERM`, after all other reasons.', origin: 'since: 3.8 - man: none - kernel: fs/namespace.c do_remount - looseness: none' },
  'mnt.lock.flags': { file: 'mnt.md', line: 660, rows: [], text: 'What comes into a mount namespace that another user namespace owns, by the copy or by propagation, has the flags locked that it has then, and how access times are kept. Copies of it have the same locks.', origin: 'since: 3.17 - man: mount_namespaces(7) - kernel: fs/namespace.c lock_mnt_tree - looseness: none' },
  'mnt.umount': { file: 'mnt.md', line: 680, rows: [], text: '`umount2` takes away the mount on top at a path, with `MNT_DETACH` also if it is used, and all that is on it. Who has it for a root or is in it stays there, and finds nothing above it.', origin: 'since: 2.4.11 - man: umount(2) - kernel: fs/namespace.c do_umount - looseness: none' },
  'mnt.umount.flags': { file: 'mnt.md', line: 701, rows: ['UMOUNT-1'], text: 'A flag that `umount2` does not know is `EINVAL`, whatever the path is.', origin: 'since: 2.6.34 - man: umount(2) - kernel: fs/namespace.c ksys_umount - looseness: none' },
  'mnt.umount.force': { file: 'mnt.md', line: 711, rows: ['UMOUNT-5'], text: '`MNT_FORCE` takes `CAP_SYS_ADMIN` over the user namespace of who mounted the file system first: `EPERM`. Of a `tmpfs` it changes nothing else.', origin: 'since: 4.8 - man: umount(2) - kernel: fs/namespace.c can_umount - looseness: none' },
  'mnt.umount.expire': { file: 'mnt.md', line: 732, rows: ['UMOUNT-7'], text: 'With `MNT_EXPIRE` a mount goes if nobody has come by since it was asked the last time: it is marked, and the call fails with `EAGAIN`, unless it is marked already. Every path that ends in the mount takes the mark away, but for that of `umount2`. What is used, or has something mounted on it, is `EBUSY` before.', origin: 'since: 2.6.8 - man: umount(2) - kernel: fs/namespace.c do_umount - looseness: none' },
  'mnt.umount.expire.alone': { file: 'mnt.md', line: 752, rows: ['UMOUNT-6'], text: '`MNT_EXPIRE` goes together neither with `MNT_FORCE` nor with `MNT_DETACH`, and the caller\'s root does not expire: `EINVAL`.', origin: 'since: 2.6.8 - man: umount(2) - kernel: fs/namespace.c do_umount - looseness: none' },
  'mnt.umount.callers-root': { file: 'mnt.md', line: 767, rows: ['UMOUNT-8'], text: 'What the caller has for a root is not unmounted but with `MNT_DETACH`: its file system becomes read-only, which takes `CAP_SYS_ADMIN` over the user namespace of who mounted it first (`EPERM`).', origin: 'since: 3.15 - man: umount(2) - kernel: fs/namespace.c do_umount_root - looseness: none' },
  'mnt.umount.root': { file: 'mnt.md', line: 787, rows: ['UMOUNT-4'], text: 'A path that is not the root of a mount is `EINVAL`.', origin: 'since: 1.0 - man: umount(2) - kernel: fs/namespace.c can_umount - looseness: none' },
  'mnt.umount.mine': { file: 'mnt.md', line: 797, rows: ['UMOUNT-4'], text: 'A mount in no namespace, or in another one, is `EINVAL`.', origin: 'since: 2.6.16 - man: umount(2) - kernel: fs/namespace.c can_umount - looseness: none' },
  'mnt.umount.locked': { file: 'mnt.md', line: 810, rows: ['UMOUNT-4'], text: 'What is locked cannot be unmounted: `EINVAL`. The lock binds everybody.', origin: 'since: 3.13 - man: mount_namespaces(7) - kernel: fs/namespace.c can_umount - looseness: none' },
  'mnt.umount.busy': { file: 'mnt.md', line: 826, rows: ['UMOUNT-9'], text: 'Without `MNT_DETACH` a mount is `EBUSY` on which something is mounted, that somebody has for a root, or is in; or if that is so of a copy that would go with it and has nothing on it.', origin: 'since: 1.0 - man: umount(2) - kernel: fs/pnode.c propagate_mount_busy - looseness: none' },
  'mnt.umount.propagate': { file: 'mnt.md', line: 849, rows: [], text: 'With a mount go those at the same place of all that receive from its parent, but for those on which something stays. What covers one of them completely takes its place; what is locked goes only if its parent goes.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/pnode.c propagate_umount - looseness: none' },
  'mnt.umount.unlock': { file: 'mnt.md', line: 869, rows: [], text: 'A copy that stays when its original is unmounted is locked no more: what it hides can be seen from then on.', origin: 'since: 3.13 - man: none - kernel: fs/pnode.c propagate_mount_unlock - looseness: none' },
  'mnt.umount.connected': { file: 'mnt.md', line: 888, rows: [], text: 'Of what `MNT_DETACH` takes away together, what is locked stays on its parent: who is in that does not see what is beneath.', origin: 'since: 4.1 - man: none - kernel: fs/namespace.c disconnect_mount - looseness: none' },
  'mnt.copy': { file: 'mnt.md', line: 914, rows: [], text: 'A new mount namespace has a copy of its maker\'s tree. Shared mounts are peers of their originals, slaves receive from the same master; what was unbindable is private. Root and working directory are on the copies.', origin: 'since: 2.6.15 - man: mount_namespaces(7) - kernel: fs/namespace.c copy_mnt_ns - looseness: none' },
  'mnt.copy.slave': { file: 'mnt.md', line: 933, rows: [], text: 'If another user namespace owns the copy, the shared mounts in it are slaves of their originals, and every mount is locked where it is.', origin: 'since: 3.8 - man: mount_namespaces(7) - kernel: fs/namespace.c copy_mnt_ns - looseness: none' },
  'mnt.pivot': { file: 'mnt.md', line: 957, rows: [], text: '`pivot_root` puts a mount in the place of the caller\'s root, and that on a directory below. Every task that had the old root for a root, or was in it, has the new one. If the old root was locked, the new one is, and the old one no more.', origin: 'since: 2.3.41 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.shared': { file: 'mnt.md', line: 978, rows: ['PIVOT-3'], text: 'The mount of the directory for the old root, the parent of the new root, and that of the old one must not be shared: `EINVAL`.', origin: 'since: 2.6.15 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.mine': { file: 'mnt.md', line: 994, rows: ['PIVOT-4'], text: 'Both roots must be in the caller\'s namespace: `EINVAL`.', origin: 'since: 2.6.16 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.locked': { file: 'mnt.md', line: 1008, rows: ['PIVOT-4'], text: 'What is locked cannot become the root: `EINVAL`.', origin: 'since: 3.13 - man: mount_namespaces(7) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.same': { file: 'mnt.md', line: 1024, rows: ['PIVOT-6'], text: 'The new root, and the directory for the old one, must not be on the mount of the old root: `EBUSY`.', origin: 'since: 2.3.41 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.root': { file: 'mnt.md', line: 1037, rows: ['PIVOT-7'], text: 'Both roots must be roots of mounts: `EINVAL`.', origin: 'since: 2.3.41 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.pivot.reach': { file: 'mnt.md', line: 1051, rows: ['PIVOT-7'], text: 'The directory for the old root must be below the new one, and that below the old one: `EINVAL`.', origin: 'since: 2.3.41 - man: pivot_root(2) - kernel: fs/namespace.c path_pivot_root - looseness: none' },
  'mnt.opentree': { file: 'mount-api.md', line: 16, rows: [], text: '`open_tree` without `OPEN_TREE_CLONE` opens a directory or file through its mount, which is in use until the descriptor and its copies are closed. Everybody may: no capability is asked for. An empty path with `AT_EMPTY_PATH` means what the descriptor means, whatever has been mounted over it since.', origin: 'since: 5.2 - man: open_tree(2) - kernel: fs/namespace.c vfs_open_tree - looseness: none' },
  'mnt.opentree.flags': { file: 'mount-api.md', line: 37, rows: [], text: '`open_tree` fails with `EINVAL` if it is given a flag other than `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, `AT_EMPTY_PATH`, `AT_NO_AUTOMOUNT`, `AT_RECURSIVE` and `AT_SYMLINK_NOFOLLOW`, or `AT_RECURSIVE` without `OPEN_TREE_CLONE`.', origin: 'since: 5.2 - man: open_tree(2) - kernel: fs/namespace.c vfs_open_tree - looseness: none' },
  'mnt.opentree.clone': { file: 'mount-api.md', line: 53, rows: [], text: 'With `OPEN_TREE_CLONE` the descriptor means a copy of the mount, from the directory on, or with `AT_RECURSIVE` of all that is on it. The copy shares as one that is bound does, and in the same cases there is none. Nothing is to be seen of it until it is attached.', origin: 'since: 5.2 - man: open_tree(2) - kernel: fs/namespace.c open_detached_copy - looseness: none' },
  'mnt.opentree.mine': { file: 'mount-api.md', line: 72, rows: [], text: '`open_tree` with `OPEN_TREE_CLONE` fails with `EINVAL` for a mount that is neither in the tree of the caller\'s namespace nor in one that is not attached and was copied from there.', origin: 'since: 6.15 - man: none - kernel: fs/namespace.c may_copy_tree - looseness: none' },
  'mnt.opentree.dissolve': { file: 'mount-api.md', line: 88, rows: [], text: 'Once the descriptor for which it was made and all its copies are closed, a tree that has not been attached is taken apart. Another descriptor that means something in it does not keep it.', origin: 'since: 5.2 - man: open_tree(2) - kernel: fs/namespace.c dissolve_on_fput - looseness: none' },
  'mnt.movemount': { file: 'mount-api.md', line: 107, rows: [], text: '`move_mount` moves a mount, with all that is on it, as `mount` with `MS_MOVE` does, or attaches a tree that is not attached yet. What is attached comes to all that receive, as what is bound does, and stays when the descriptor is closed.', origin: 'since: 5.2 - man: move_mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.movemount.flags': { file: 'mount-api.md', line: 127, rows: [], text: '`move_mount` fails with `EINVAL` for a flag that it does not know, and for `MOVE_MOUNT_BENEATH` together with `MOVE_MOUNT_SET_GROUP`, but first with `EPERM` for who may not mount.', origin: 'since: 5.2 - man: move_mount(2) - kernel: fs/namespace.c sys_move_mount - looseness: none' },
  'mnt.movemount.same': { file: 'mount-api.md', line: 143, rows: [], text: '`move_mount` fails with `EINVAL` if the target is in the same tree that is not attached.', origin: 'since: 5.2 - man: move_mount(2) - kernel: fs/namespace.c do_move_mount - looseness: none' },
  'mnt.movemount.loop': { file: 'mount-api.md', line: 158, rows: [], text: 'A tree in which the file of a mount namespace is bound is not attached in that namespace or in one that was made later: `ELOOP`.', origin: 'since: 5.2 - man: none - kernel: fs/namespace.c check_for_nsfs_mounts - looseness: none' },
  'mnt.setattr': { file: 'mount-api.md', line: 177, rows: [], text: '`mount_setattr` sets and clears flags of a mount, and how it shares, or with `AT_RECURSIVE` of all that is on it: of each of them or, if one of them may not be changed so, of none. Access times are one field, of which nothing changes unless all of it is cleared.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c do_mount_setattr - looseness: none' },
  'mnt.setattr.nothing': { file: 'mount-api.md', line: 199, rows: [], text: '`mount_setattr` that neither sets nor clears anything, nor says how to share, is granted to who may mount, whatever its path.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c wants_mount_setattr - looseness: none' },
  'mnt.setattr.flags': { file: 'mount-api.md', line: 212, rows: [], text: '`mount_setattr` fails with `EINVAL` for a flag other than `AT_EMPTY_PATH`, `AT_RECURSIVE`, `AT_SYMLINK_NOFOLLOW` and `AT_NO_AUTOMOUNT`.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c sys_mount_setattr - looseness: none' },
  'mnt.setattr.size': { file: 'mount-api.md', line: 223, rows: [], text: '`mount_setattr` fails with `E2BIG` if the structure is larger than a page, and with `EINVAL` if it is smaller than it was at first: 32 bytes.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c wants_mount_setattr - looseness: none' },
  'mnt.setattr.type': { file: 'mount-api.md', line: 238, rows: [], text: '`mount_setattr` fails with `EINVAL` if `propagation` is anything but one of `MS_SHARED`, `MS_SLAVE`, `MS_PRIVATE` and `MS_UNBINDABLE`.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c build_mount_kattr - looseness: none' },
  'mnt.setattr.attributes': { file: 'mount-api.md', line: 250, rows: [], text: '`mount_setattr` fails with `EINVAL` for an attribute that it does not know.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c build_mount_kattr - looseness: none' },
  'mnt.setattr.atime': { file: 'mount-api.md', line: 261, rows: [], text: '`mount_setattr` fails with `EINVAL` if a part of the field of access times is cleared, or if it is set and not cleared, or set to no value that it has.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c build_mount_kattr - looseness: none' },
  'mnt.setattr.root': { file: 'mount-api.md', line: 275, rows: [], text: '`mount_setattr` fails with `EINVAL` if the path does not lead to the root of a mount.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c do_mount_setattr - looseness: none' },
  'mnt.setattr.mine': { file: 'mount-api.md', line: 285, rows: [], text: '`mount_setattr` fails with `EINVAL` for a mount that is not in the caller\'s tree, unless it is the root of one that is not attached, wherever that comes from and whoever owns it: nobody is asked for power over that owner, as `mount` asks.', origin: 'since: 5.12 - man: mount_setattr(2) - kernel: fs/namespace.c do_mount_setattr - looseness: none' },
  'mnt.bind.file': { file: 'mounts.md', line: 31, rows: [], text: '`mount` with `MS_BIND` puts the file of a namespace, found as a link of `/proc/PID/ns` or bound already, at the path of a file. The namespace lives as long as there is such a mount, wherever it has been copied or moved.', origin: 'since: 3.8 - man: namespaces(7) - kernel: fs/namespace.c do_loopback - looseness: none' },
  'mnt.bind.open': { file: 'mounts.md', line: 52, rows: [], text: 'The path leads everybody who finds the mount to the namespace: who opens it is not asked whether it could trace anybody. Of several mounts at one path the last one counts.', origin: 'since: 3.8 - man: namespaces(7) - kernel: fs/nsfs.c - looseness: none' },
  'mnt.bind.loop': { file: 'mounts.md', line: 108, rows: ['MBIND-3'], text: 'The file of the caller\'s own mount namespace, or of one that was made before it, cannot be bound: `EINVAL`, before it is asked where.', origin: 'since: 3.8 - man: none - kernel: fs/namespace.c mnt_ns_loop - looseness: none' },
  'mnt.copy.mnt-files': { file: 'mounts.md', line: 129, rows: [], text: 'In the copy of a tree that a new mount namespace begins with there are no files of mount namespaces, and nothing that was on them.', origin: 'since: 3.12 - man: none - kernel: fs/namespace.c copy_tree (CL_COPY_MNT_NS_FILE) - looseness: none' },
  'mnt.propagate.mnt-file': { file: 'mounts.md', line: 146, rows: [], text: 'Nor does anybody receive one: where somebody would, it can neither be bound nor moved there, `EINVAL`.', origin: 'since: 3.12 - man: none - kernel: fs/pnode.c propagate_mnt, fs/namespace.c copy_tree - looseness: none' },
  'procfs.mount': { file: 'mounts.md', line: 164, rows: [], text: 'A new procfs belongs to the PID namespace that its mounter is in, for ever, and keeps it.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: fs/proc/root.c proc_init_fs_context - looseness: none' },
  'procfs.shows': { file: 'mounts.md', line: 183, rows: [], text: 'It shows the tasks of that namespace and of those below, by their numbers there, whoever looks: of the lines `NSpid` and its like what is said from that namespace inwards.', origin: 'since: 4.1 - man: proc(5) - kernel: fs/proc/array.c task_state - looseness: none' },
  'procfs.self': { file: 'mounts.md', line: 203, rows: [], text: 'Below `/proc/self` there is nothing for a reader that the procfs does not show: `ENOENT`.', origin: 'since: 2.6.24 - man: proc(5) - kernel: fs/proc/self.c proc_self_get_link - looseness: none' },
  'mnt.new.revealing': { file: 'mounts.md', line: 242, rows: ['MNEW-5'], text: 'In a mount namespace that the initial user namespace does not own, `proc` and `sysfs` are mounted only where a mount of the type may be seen whole: nothing locked is on it, it is not locked read-only, nor its access times, unless the new one is as restricted. Else: `EPERM`. The new one has the same locks.', origin: 'since: 4.2 - man: mount_namespaces(7) - kernel: fs/namespace.c mount_too_revealing - looseness: none' },
  'mnt.new.sysfs': { file: 'mounts.md', line: 279, rows: [], text: 'A mount of the type `sysfs` shows the network namespace that the caller is in then, and takes `CAP_SYS_ADMIN` over the owner of that. It does not keep the namespace.', origin: 'since: 2.6.35 - man: sysfs(5) - kernel: fs/sysfs/mount.c sysfs_init_fs_context - looseness: none' },
  'mnt.new.cgroup2': { file: 'mounts.md', line: 297, rows: [], text: 'A mount of the type `cgroup2` shows the hierarchy of cgroups from where the caller\'s cgroup namespace begins, and takes `CAP_SYS_ADMIN` over the owner of that. Where it begins, `mountinfo` tells as the reader\'s cgroup namespace has it.', origin: 'since: 4.6 - man: cgroup_namespaces(7) - kernel: kernel/cgroup/cgroup.c cgroup_do_get_tree - looseness: none' },
  'mnt.new.options': { file: 'mounts.md', line: 315, rows: ['MNEW-4'], text: '`overlay` and `fuse` have nothing to show without options: `EINVAL`, before the place is looked at.', origin: 'since: 2.6.14 - man: mount(8) - kernel: fs/fuse/inode.c fuse_get_tree - looseness: none' },
  'mnt.new.busy': { file: 'mounts.md', line: 328, rows: ['MNEW-7'], text: 'What is one file system for all who mount it (the queues of an IPC namespace, the sysfs of a network namespace, the hierarchy of cgroups) is not mounted on top of itself: `EBUSY`. Every `proc` is one of its own.', origin: 'since: 5.2 - man: mount(2) - kernel: fs/namespace.c do_add_mount - looseness: none' },
  'mq.isolated': { file: 'mqueue.md', line: 20, rows: [], text: 'A name means a queue in the caller\'s own IPC namespace, and nothing in another, whoever is above whom.', origin: 'since: 2.6.30 - man: ipc_namespaces(7) - kernel: ipc/mqueue.c do_mq_open - looseness: none' },
  'mq.name.empty': { file: 'mqueue.md', line: 36, rows: [], text: 'A queue of no name is `ENOENT`, also with `O_CREAT`.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: fs/namei.c getname_flags - looseness: none' },
  'mq.name': { file: 'mqueue.md', line: 47, rows: ['MQ-1'], text: 'A name with a slash in it is `EACCES`; so are `.` and `..`.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: fs/namei.c lookup_noperm_common - looseness: none' },
  'mq.enoent': { file: 'mqueue.md', line: 60, rows: ['MQ-2'], text: 'A name that nothing has is `ENOENT` without `O_CREAT`, and to `mq_unlink`.', origin: 'since: 2.6.6 - man: mq_open(3), mq_unlink(3) - kernel: ipc/mqueue.c prepare_open - looseness: none' },
  'mq.open': { file: 'mqueue.md', line: 79, rows: [], text: 'A name that means a queue makes another file open on it; a mode and attributes that are given do not matter.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: ipc/mqueue.c do_mq_open - looseness: none' },
  'mq.cloexec': { file: 'mqueue.md', line: 93, rows: [], text: 'The descriptor is closed by `execve`.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: ipc/mqueue.c do_mq_open - looseness: none' },
  'mq.open.eexist': { file: 'mqueue.md', line: 104, rows: ['MQ-3'], text: '`O_CREAT` together with `O_EXCL` is `EEXIST` if the name means a queue. This is found out before anything else about it.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: ipc/mqueue.c prepare_open - looseness: none' },
  'mq.open.both': { file: 'mqueue.md', line: 118, rows: [], text: '`O_WRONLY` and `O_RDWR` at once are `EINVAL` for a queue that there is. A new one is made and opened, and can neither be sent to nor received from.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: ipc/mqueue.c prepare_open - looseness: none' },
  'mq.open.eacces': { file: 'mqueue.md', line: 132, rows: ['MQ-4'], text: 'Opening a queue to receive takes the permission to read it, to send that to write it, as for any file: by the fsuid, the groups and the mode, or with `CAP_DAC_OVERRIDE`, to read also `CAP_DAC_READ_SEARCH`. These count in the caller\'s user namespace, if that has names for the queue\'s owner and group; in a child of it they do not help.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: fs/namei.c inode_permission - looseness: none' },
  'mq.create': { file: 'mqueue.md', line: 161, rows: [], text: 'A new queue belongs to the fsuid and fsgid of who makes it, and its mode is the one that was given without the bits of the umask. Who makes it has it open as asked, whatever its mode says. Without attributes it is as large as `fs.mqueue.msg_default` and `msgsize_default` say, or the maxima if these are less.', origin: 'since: 2.6.6 - man: mq_open(3) - kernel: ipc/mqueue.c mqueue_get_inode - looseness: none' },
  'mq.create.unmapped': { file: 'mqueue.md', line: 180, rows: [], text: 'Making a queue is `EOVERFLOW` for whose fsuid or fsgid has no name in the user namespace that owns the IPC namespace. Others of its queues can be opened.', origin: 'since: 5.19 - man: none - kernel: fs/namei.c may_create - looseness: none' },
  'mq.create.enospc': { file: 'mqueue.md', line: 195, rows: ['MQ-5'], text: 'An IPC namespace has no more queues than `fs.mqueue.queues_max`, those without a name that are still open among them: `ENOSPC`, unless the caller has `CAP_SYS_RESOURCE` over the machine.', origin: 'since: 2.6.30 - man: mq_overview(7) - kernel: ipc/mqueue.c mqueue_create_attr - looseness: none' },
  'mq.create.attr': { file: 'mqueue.md', line: 209, rows: ['MQ-5'], text: 'A queue has room for at least one message of one byte, and for no more than `fs.mqueue.msg_max` messages of `msgsize_max` bytes: `EINVAL`. With `CAP_SYS_RESOURCE` over the machine it is 65536 messages of 16 MiB, whatever these say.', origin: 'since: 2.6.6 - man: mq_overview(7) - kernel: ipc/mqueue.c mqueue_get_inode - looseness: none' },
  'mq.create.emfile': { file: 'mqueue.md', line: 228, rows: ['MQ-5'], text: 'The queues of a user take no more than `RLIMIT_MSGQUEUE`, 819200 bytes: of each its messages, and 96 bytes for each of them. More is `EMFILE`, whatever the capabilities. Only a queue that is too large by itself is modelled.', origin: 'since: 2.6.8 - man: getrlimit(2) - kernel: ipc/mqueue.c mqueue_get_inode - looseness: none' },
  'mq.unlink': { file: 'mqueue.md', line: 257, rows: [], text: '`mq_unlink` takes a queue its name. One that is not open is gone.', origin: 'since: 2.6.6 - man: mq_unlink(3) - kernel: ipc/mqueue.c mqueue_unlink - looseness: none' },
  'mq.unlink.open': { file: 'mqueue.md', line: 272, rows: [], text: 'A queue without a name exists as long as a descriptor means it, and is used as before.', origin: 'since: 2.6.6 - man: mq_unlink(3) - kernel: ipc/mqueue.c mqueue_evict_inode - looseness: none' },
  'mq.unlink.eperm': { file: 'mqueue.md', line: 288, rows: [], text: 'A queue is removed by who has the fsuid of its owner or of who made the IPC namespace, or `CAP_FOWNER` where its owner and group have names. To others it is `EPERM`, whatever its mode says; the C library makes that `EACCES`.', origin: 'since: 2.6.6 - man: mq_unlink(3) - kernel: fs/namei.c may_delete - looseness: none' },
  'mq.outlives': { file: 'mqueue.md', line: 305, rows: [], text: 'A descriptor means its queue wherever who uses it is, also when the queue\'s IPC namespace is gone. It does not keep that.', origin: 'since: 2.6.30 - man: ipc_namespaces(7) - kernel: ipc/mqueue.c mq_clear_sbinfo - looseness: none' },
  'mq.keeps': { file: 'mqueue.md', line: 321, rows: [], text: 'A queue keeps the user namespace of who made it, where its memory is counted.', origin: 'since: 5.14 - man: none - kernel: ipc/mqueue.c mqueue_get_inode (info->ucounts), kernel/ucount.c alloc_ucounts - looseness: none' },
  'mq.send.prio': { file: 'mqueue.md', line: 352, rows: [], text: 'A priority of 32768 or more is `EINVAL`, even before the descriptor is looked at.', origin: 'since: 2.6.6 - man: mq_send(3) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'mq.fd': { file: 'mqueue.md', line: 365, rows: [], text: 'A descriptor that means something else than a message queue is `EBADF`.', origin: 'since: 2.6.6 - man: mq_send(3), mq_receive(3) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'mq.fd.mode': { file: 'mqueue.md', line: 378, rows: [], text: 'Sending by a descriptor that was opened `O_RDONLY`, and receiving by one that was opened `O_WRONLY`, is `EBADF`.', origin: 'since: 2.6.6 - man: mq_send(3), mq_receive(3) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'mq.send': { file: 'mqueue.md', line: 392, rows: [], text: 'A message comes behind all those of its priority or a higher one.', origin: 'since: 2.6.6 - man: mq_send(3) - kernel: ipc/mqueue.c msg_insert - looseness: none' },
  'mq.send.emsgsize': { file: 'mqueue.md', line: 410, rows: [], text: 'A message of more bytes than the queue\'s `msgsize` is `EMSGSIZE`.', origin: 'since: 2.6.6 - man: mq_send(3) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'mq.send.full': { file: 'mqueue.md', line: 423, rows: [], text: 'Sending to a queue that has as many messages as it may is `EAGAIN` by a descriptor with `O_NONBLOCK`, and waits by another one.', origin: 'since: 2.6.6 - man: mq_send(3) - kernel: ipc/mqueue.c do_mq_timedsend - looseness: none' },
  'mq.receive': { file: 'mqueue.md', line: 438, rows: [], text: 'The first message is taken: of those of the highest priority the one that was sent first.', origin: 'since: 2.6.6 - man: mq_receive(3) - kernel: ipc/mqueue.c msg_get - looseness: none' },
  'mq.receive.emsgsize': { file: 'mqueue.md', line: 452, rows: [], text: 'Receiving with room for fewer bytes than the queue\'s `msgsize` is `EMSGSIZE`, however short the message.', origin: 'since: 2.6.6 - man: mq_receive(3) - kernel: ipc/mqueue.c do_mq_timedreceive - looseness: none' },
  'mq.receive.empty': { file: 'mqueue.md', line: 465, rows: [], text: 'Receiving from an empty queue is `EAGAIN` by a descriptor with `O_NONBLOCK`, and waits by another one.', origin: 'since: 2.6.6 - man: mq_receive(3) - kernel: ipc/mqueue.c do_mq_timedreceive - looseness: none' },
  'mq.attr': { file: 'mqueue.md', line: 478, rows: [], text: '`mq_getsetattr` answers the attributes of a queue, how many messages are in it, and whether the open file has `O_NONBLOCK`; it then gives it that, or takes it away. All descriptors of that open file have it.', origin: 'since: 2.6.6 - man: mq_getsetattr(2) - kernel: ipc/mqueue.c do_mq_getsetattr - looseness: none' },
  'mq.attr.flags': { file: 'mqueue.md', line: 494, rows: [], text: '`mq_getsetattr` changes no flag but `O_NONBLOCK`: `EINVAL`, even before the descriptor is looked at.', origin: 'since: 2.6.6 - man: mq_getsetattr(2) - kernel: ipc/mqueue.c do_mq_getsetattr - looseness: none' },
  'mq.sysctl': { file: 'mqueue.md', line: 507, rows: [], text: 'The files of `/proc/sys/fs/mqueue` are those of the opener\'s IPC namespace, and written like the other limits of it: by root of the user namespace that owns it. A new IPC namespace has those that Linux starts with.', origin: 'since: 2.6.30 - man: mq_overview(7) - kernel: ipc/mq_sysctl.c - looseness: none' },
  'mq.mount': { file: 'mqueue.md', line: 532, rows: [], text: '`mount` of the type `mqueue` shows the message queues of the IPC namespace that the caller is in then, to everybody who finds the mount.', origin: 'since: 2.6.30 - man: mq_overview(7) - kernel: ipc/mqueue.c mqueue_init_fs_context - looseness: none' },
  'mq.mount.open': { file: 'mqueue.md', line: 550, rows: [], text: '`open` of a name in such a mount makes a file open on the queue, if its mode permits it, as `mq_open` does ([mq.open.eacces](#opening)). It is not closed by `execve` unless that is asked for.', origin: 'since: 2.6.6 - man: mq_overview(7) - kernel: ipc/mqueue.c mqueue_file_operations - looseness: none' },
  'mq.mount.none': { file: 'mqueue.md', line: 564, rows: [], text: 'A name that nothing has is `ENOENT` there.', origin: 'since: 2.6.6 - man: open(2) - kernel: fs/namei.c do_open - looseness: none' },
  'mq.mount.stale': { file: 'mqueue.md', line: 587, rows: [], text: 'A mount does not keep the IPC namespace. When that is gone the mount shows the queues that it had, which can be opened and used as before, until the last such mount is gone.', origin: 'since: 2.6.30 - man: namespaces(7) - kernel: ipc/mqueue.c mq_clear_sbinfo - looseness: none' },
  'mq.mount.create': { file: 'mqueue.md', line: 622, rows: [], text: 'Making a queue where the IPC namespace is gone is `EACCES`, whoever asks.', origin: 'since: 2.6.30 - man: none - kernel: ipc/mqueue.c mqueue_create_attr - looseness: none' },
  'user.owner': { file: 'namespaces.md', line: 12, rows: [], text: 'A new namespace that is no user namespace is owned by the user namespace of the task that will be in it: the caller\'s, or the one that the same call makes.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/nsproxy.c create_new_namespaces - looseness: none' },
  'task.clone.cap': { file: 'namespaces.md', line: 29, rows: ['CLONE-12'], text: '`clone` with a flag that asks for a namespace other than a user namespace fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that will own it. With `CLONE_NEWUSER` it never does.', origin: 'since: 2.6.19 - man: clone(2) - kernel: kernel/nsproxy.c copy_namespaces - looseness: none' },
  'task.unshare.cap': { file: 'namespaces.md', line: 46, rows: ['UNSHARE-6'], text: 'The same holds for `unshare`.', origin: 'since: 2.6.19 - man: unshare(2) - kernel: kernel/nsproxy.c unshare_nsproxy_namespaces - looseness: none' },
  'pid.new.owner': { file: 'namespaces.md', line: 60, rows: ['CLONE-18', 'UNSHARE-9'], text: 'A PID namespace can be made only by somebody whose new namespaces are owned by the owner of the PID namespace that it is in, or by a user namespace below that: else `EINVAL`. It is asked after [pid.clone.aimed](pid.md) and [pid.unshare.once](pid.md) and before [pid.depth](pid.md).', origin: 'since: 4.9 - man: none - kernel: kernel/pid_namespace.c create_pid_namespace - looseness: none' },
  'ns.unshare.time': { file: 'namespaces.md', line: 70, rows: [], text: '`unshare(CLONE_NEWTIME)` makes a time namespace for the caller\'s children: the caller stays in its own. Of a PID namespace the same is true ([pid.children](pid.md)); of every other kind the caller enters the new one.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c copy_time_ns - looseness: none' },
  'ns.fork.time': { file: 'namespaces.md', line: 88, rows: [], text: 'A new task is in the time namespace that its maker aims children at, unless it shares its maker\'s memory (`CLONE_VM`): then it is in its maker\'s, and aims its own children as its maker does.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/nsproxy.c copy_namespaces - looseness: none' },
  'ns.life': { file: 'namespaces.md', line: 106, rows: [], text: 'A namespace exists as long as somebody refers to it: a task that has not begun to die, for most kinds. When it goes it lets go of its owner.', origin: 'since: 2.6.19 - man: namespaces(7) - kernel: kernel/nsproxy.c free_nsproxy - looseness: none' },
  'net.lo': { file: 'net.md', line: 26, rows: [], text: 'A new network namespace has one device: `lo`, which is down.', origin: 'since: 2.6.24 - man: network_namespaces(7) - kernel: drivers/net/loopback.c loopback_net_init - looseness: none' },
  'net.get': { file: 'net.md', line: 42, rows: [], text: '`RTM_GETLINK` tells of the devices that are in the network namespace of the socket, and nobody needs a capability for it. Of a veth that has its other end elsewhere it says so (`link_netnsid`).', origin: 'since: 2.6.24 - man: rtnetlink(7) - kernel: net/core/rtnetlink.c rtnl_getlink - looseness: none' },
  'net.proc': { file: 'net.md', line: 61, rows: [], text: '`/proc/PID/net` shows the network namespace of that task, and so `/proc/self/net` that which its reader is in. All may read `dev`, which lists the devices.', origin: 'since: 2.6.26 - man: proc(5) - kernel: fs/proc/proc_net.c get_proc_task_net - looseness: none' },
  'net.link.cap': { file: 'net.md', line: 78, rows: ['LINK-1'], text: 'A request to make, change or delete a device fails with `EPERM` unless both its sender and whoever opened the socket have `CAP_NET_ADMIN` over the user namespace that owns the socket\'s network namespace. This is found out first of all.', origin: 'since: 3.8 - man: none - kernel: net/core/rtnetlink.c rtnetlink_rcv_msg - looseness: none' },
  'net.veth': { file: 'net.md', line: 96, rows: [], text: '`RTM_NEWLINK` with the kind `veth` makes two devices, which are down: one in the network namespace of the socket, or the one that the request names, and its `peer` in that of the socket, or the one named there.', origin: 'since: 2.6.24 - man: veth(4) - kernel: drivers/net/veth.c veth_newlink - looseness: none' },
  'net.veth.kind': { file: 'net.md', line: 113, rows: [], text: 'A device of a kind that the kernel does not know is refused with `EOPNOTSUPP`, after everything else.', origin: 'since: 2.6.24 - man: none - kernel: net/core/rtnetlink.c __rtnl_newlink - looseness: none' },
  'net.up': { file: 'net.md', line: 125, rows: [], text: '`up` brings a device up or down; lo comes up without an address and is given 127.0.0.1.', origin: 'since: 2.6.24 - man: rtnetlink(7) - kernel: net/core/rtnetlink.c do_setlink - looseness: none' },
  'net.delete': { file: 'net.md', line: 139, rows: [], text: '`RTM_DELLINK` of a veth deletes both of its ends, wherever the other one is.', origin: 'since: 2.6.24 - man: veth(4) - kernel: drivers/net/veth.c veth_dellink - looseness: none' },
  'net.delete.lo': { file: 'net.md', line: 154, rows: [], text: '`lo` cannot be deleted: `EOPNOTSUPP`.', origin: 'since: 2.6.24 - man: none - kernel: net/core/rtnetlink.c rtnl_delete_link - looseness: none' },
  'net.link.unknown': { file: 'net.md', line: 165, rows: ['LINK-4'], text: 'A request about a device that is not in the network namespace of the socket fails with `ENODEV`.', origin: 'since: 2.6.24 - man: none - kernel: net/core/rtnetlink.c rtnl_setlink - looseness: none' },
  'net.name.long': { file: 'net.md', line: 183, rows: [], text: 'A name of more than 15 bytes is refused with `ERANGE`, before anybody looks what it is for.', origin: 'since: 5.4 - man: none - kernel: net/core/rtnetlink.c ifla_policy - looseness: none' },
  'net.name.bad': { file: 'net.md', line: 196, rows: [], text: 'A name that is empty, `.` or `..`, or has a slash, a colon or white space in it is refused with `EINVAL`.', origin: 'since: 2.6.24 - man: none - kernel: net/core/dev.c dev_valid_name - looseness: none' },
  'net.name.taken': { file: 'net.md', line: 211, rows: [], text: 'A name that another device of the network namespace has, where the device is or is to be, is refused with `EEXIST`, and nothing is made.', origin: 'since: 2.6.24 - man: none - kernel: net/core/dev.c dev_prep_valid_name - looseness: none' },
  'net.rename': { file: 'net.md', line: 230, rows: [], text: 'A device can be given another name, `lo` too, and also while it is up. An empty name is none.', origin: 'since: 6.2 - man: none - kernel: net/core/dev.c netif_change_name - looseness: none' },
  'net.move': { file: 'net.md', line: 247, rows: [], text: '`net_ns_pid` sends a device to the network namespace that a task is in, `net_ns_fd` to that of a handle. It is down there, even if it was up, and keeps its name unless that is in use there and another one is given. If it is there already nothing happens.', origin: 'since: 2.6.33 - man: network_namespaces(7) - kernel: net/core/dev.c __dev_change_net_namespace - looseness: none' },
  'net.target.twice': { file: 'net.md', line: 271, rows: [], text: 'A request that names a network namespace by a task and by a handle fails with `EINVAL`.', origin: 'since: 5.17 - man: none - kernel: net/core/rtnetlink.c rtnl_ensure_unique_netns - looseness: none' },
  'net.target.pid': { file: 'net.md', line: 282, rows: ['LINK-2'], text: '`net_ns_pid` fails with `ESRCH` if nobody has that number where the sender is, or if whoever has it is dead.', origin: 'since: 2.6.33 - man: none - kernel: net/core/net_namespace.c get_net_ns_by_pid - looseness: none' },
  'net.target.fd': { file: 'net.md', line: 298, rows: ['LINK-2'], text: '`net_ns_fd` fails with `EBADF` if the descriptor is not open.', origin: 'since: 2.6.33 - man: none - kernel: net/core/net_namespace.c get_net_ns_by_fd - looseness: none' },
  'net.target.file': { file: 'net.md', line: 311, rows: ['LINK-2'], text: '`net_ns_fd` fails with `EINVAL` if the descriptor is anything but a handle on a network namespace.', origin: 'since: 2.6.33 - man: none - kernel: net/core/net_namespace.c get_net_ns_by_fd - looseness: none' },
  'net.target.cap': { file: 'net.md', line: 326, rows: ['LINK-3'], text: 'Who names another network namespace needs `CAP_NET_ADMIN` over its owner as well, and so does whoever opened the socket: `EPERM`. This holds for a device that is made or sent there, and for the peer of a veth.', origin: 'since: 3.8 - man: none - kernel: net/core/rtnetlink.c rtnl_link_get_net_capable - looseness: none' },
  'net.move.lo': { file: 'net.md', line: 344, rows: ['LINK-5'], text: '`lo` stays in its network namespace: `EINVAL`.', origin: 'since: 2.6.24 - man: network_namespaces(7) - kernel: net/core/dev.c __dev_change_net_namespace - looseness: none' },
  'net.move.taken': { file: 'net.md', line: 356, rows: ['LINK-6'], text: 'A device is not sent to where its name is in use (`EEXIST`), unless another name is given that is free there.', origin: 'since: 2.6.24 - man: none - kernel: net/core/dev.c __dev_change_net_namespace - looseness: none' },
  'net.move.half': { file: 'net.md', line: 373, rows: [], text: 'A device that is sent elsewhere under a name that is free there, and is to be called something that is not, has moved when the request fails with `EEXIST` or `EINVAL`.', origin: 'since: 2.6.24 - man: none - kernel: net/core/rtnetlink.c do_setlink - looseness: none' },
  'net.death.late': { file: 'net.md', line: 390, rows: [], text: 'The devices of a network namespace are gone with it. The other end of a veth, where that is elsewhere, goes some time later; until then it is as it was.', origin: 'since: 2.6.24 - man: veth(4) - kernel: net/core/dev.c default_device_exit_batch - looseness: the other end of a veth may still be there' },
  'net.socket': { file: 'net.md', line: 407, rows: [], text: 'A socket belongs to the network namespace that its maker is in when it makes it, for ever; whoever enters another one keeps the sockets it has.', origin: 'since: 2.6.24 - man: namespaces(7) - kernel: net/core/sock.c sk_alloc - looseness: none' },
  'net.socket.life': { file: 'net.md', line: 422, rows: [], text: 'A socket keeps its network namespace alive, and the devices in it, with no task there and no handle on it.', origin: 'since: 2.6.24 - man: namespaces(7) - kernel: net/core/sock.c sk_alloc - looseness: none' },
  'net.socket.raw': { file: 'net.md', line: 440, rows: [], text: 'Raw sockets of `AF_INET` and all of `AF_PACKET` are only for who has `CAP_NET_RAW` over the owner of its network namespace: `EPERM`.', origin: 'since: 3.8 - man: raw(7) - kernel: net/ipv4/af_inet.c inet_create, net/packet/af_packet.c packet_create - looseness: none' },
  'net.socket.cookie': { file: 'net.md', line: 456, rows: [], text: '`SO_NETNS_COOKIE` tells the same number for two sockets if and only if they belong to one network namespace.', origin: 'since: 5.14 - man: none - kernel: net/core/sock.c sk_getsockopt - looseness: none' },
  'net.bind': { file: 'net.md', line: 478, rows: [], text: 'A socket that is bound to an abstract name, or to an address and a port, is bound in its own network namespace; in any other, and to a socket of another type, the same name and port are free.', origin: 'since: 2.6.24 - man: unix(7) - kernel: net/unix/af_unix.c unix_bind_abstract, net/ipv4/af_inet.c __inet_bind - looseness: none' },
  'net.bind.twice': { file: 'net.md', line: 499, rows: [], text: 'A socket that is bound cannot be bound again: `EINVAL`.', origin: 'since: 1.0 - man: bind(2) - kernel: net/unix/af_unix.c unix_bind_abstract, net/ipv4/af_inet.c __inet_bind - looseness: none' },
  'net.bind.taken': { file: 'net.md', line: 514, rows: [], text: '`bind` fails with `EADDRINUSE` where a socket of the same network namespace, family and type is bound: to the same name, or to the same port at the same address, where 0.0.0.0 is every address.', origin: 'since: 1.0 - man: bind(2) - kernel: net/ipv4/inet_connection_sock.c inet_csk_get_port - looseness: none' },
  'net.bind.address': { file: 'net.md', line: 535, rows: [], text: 'From the first time on that lo has been up, `bind` to an address that is not the network namespace\'s own fails with `EADDRNOTAVAIL`. Until then every address will do.', origin: 'since: 2.6.24 - man: bind(2) - kernel: net/ipv4/fib_frontend.c __inet_dev_addr_type - looseness: none' },
  'net.bind.port': { file: 'net.md', line: 554, rows: [], text: 'A port below `net.ipv4.ip_unprivileged_port_start` is only for who has `CAP_NET_BIND_SERVICE` over the owner of the socket\'s network namespace: `EACCES`, before it is looked whether anybody is bound.', origin: 'since: 3.8 - man: ip(7) - kernel: net/ipv4/af_inet.c __inet_bind - looseness: none' },
  'net.port-start': { file: 'net.md', line: 573, rows: [], text: '`/proc/sys/net/ipv4/ip_unprivileged_port_start` is that of the network namespace of who opens it: 1024 in a new one, whatever it was where its maker is.', origin: 'since: 4.11 - man: ip(7) - kernel: net/ipv4/sysctl_net_ipv4.c ipv4_privileged_ports - looseness: none' },
  'net.port-start.access': { file: 'net.md', line: 592, rows: [], text: 'Who is neither root of the machine nor has `CAP_NET_ADMIN` over the owner of its network namespace cannot open the file to write it: `EACCES`.', origin: 'since: 4.11 - man: none - kernel: net/sysctl_net.c net_ctl_permissions - looseness: none' },
  'net.port-start.range': { file: 'net.md', line: 606, rows: [], text: '`ip_unprivileged_port_start` cannot be less than 0, nor more than 32768, where the ports begin that the kernel gives out: `EINVAL`.', origin: 'since: 4.11 - man: none - kernel: net/ipv4/sysctl_net_ipv4.c ipv4_privileged_ports - looseness: none' },
  'net.listen': { file: 'net.md', line: 620, rows: [], text: 'A stream socket that is bound can be listened on.', origin: 'since: 1.0 - man: listen(2) - kernel: net/unix/af_unix.c unix_listen, net/ipv4/af_inet.c inet_listen - looseness: none' },
  'net.listen.type': { file: 'net.md', line: 633, rows: [], text: '`listen` fails with `EOPNOTSUPP` on a socket of any type but `SOCK_STREAM`.', origin: 'since: 1.0 - man: listen(2) - kernel: net/core/sock.c sock_no_listen - looseness: none' },
  'net.listen.unbound': { file: 'net.md', line: 646, rows: [], text: '`listen` fails with `EINVAL` on a unix socket that is not bound, or is connected.', origin: 'since: 1.0 - man: listen(2) - kernel: net/unix/af_unix.c unix_listen - looseness: none' },
  'net.connect': { file: 'net.md', line: 663, rows: [], text: '`connect` to an abstract name finds the unix socket that listens under it in the same network namespace.', origin: 'since: 2.6.24 - man: unix(7) - kernel: net/unix/af_unix.c unix_find_abstract - looseness: none' },
  'net.connect.refused': { file: 'net.md', line: 678, rows: [], text: '`connect` fails with `ECONNREFUSED` where nobody listens: also if somebody does in another network namespace.', origin: 'since: 1.0 - man: connect(2) - kernel: net/unix/af_unix.c unix_stream_connect - looseness: none' },
  'net.connect.down': { file: 'net.md', line: 696, rows: [], text: 'As long as lo has never been up there is no way to 127.0.0.1: `ENETUNREACH`.', origin: 'since: 2.6.24 - man: connect(2) - kernel: net/ipv4/route.c ip_route_output_key_hash_rcu - looseness: none' },
  'net.connect.twice': { file: 'net.md', line: 710, rows: [], text: 'A unix socket that is connected is not connected again (`EISCONN`), once somebody who listens has been found.', origin: 'since: 1.0 - man: connect(2) - kernel: net/unix/af_unix.c unix_stream_connect - looseness: none' },
  'net.connect.listening': { file: 'net.md', line: 726, rows: [], text: 'A unix socket that listens is not connected: `EINVAL`, once somebody who listens has been found; itself, perhaps.', origin: 'since: 1.0 - man: none - kernel: net/unix/af_unix.c unix_stream_connect - looseness: none' },
  'pid.visible': { file: 'pid.md', line: 23, rows: [], text: 'A task has a number in the PID namespace it is a member of and in every one above, and in no other. A caller knows a task by the number in the caller\'s own namespace; a task without one does not exist for it. A task never changes its namespace, nor its numbers.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid.c pid_nr_ns - looseness: none' },
  'pid.getpid': { file: 'pid.md', line: 44, rows: [], text: '`getpid` answers the caller\'s number in its own PID namespace.', origin: 'since: 2.6.24 - man: getpid(2) - kernel: kernel/sys.c sys_getpid - looseness: none' },
  'pid.getppid': { file: 'pid.md', line: 58, rows: [], text: '`getppid` answers the number of the caller\'s parent in the caller\'s own PID namespace.', origin: 'since: 2.6.24 - man: getpid(2) - kernel: kernel/sys.c sys_getppid - looseness: none' },
  'pid.getppid.outside': { file: 'pid.md', line: 72, rows: [], text: '`getppid` answers 0 if the caller\'s namespace does not see the parent: for its init, and for every other task in it that was made from outside.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/sys.c sys_getppid - looseness: none' },
  'pid.alloc.every-level': { file: 'pid.md', line: 91, rows: [], text: 'A new task gets a number in its own PID namespace and in every one above, each namespace counting for itself.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'pid.alloc.cyclic': { file: 'pid.md', line: 109, rows: [], text: 'The number given is the smallest free one above the last one given there: a number that has become free is not used again at once. If there is none below `pid_max` the search goes on from 300, or from 1 if no number above 299 was ever given there.', origin: 'since: 2.6.24 - man: proc(5) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'pid.alloc.full': { file: 'pid.md', line: 127, rows: ['CLONE-28'], text: 'If that search finds no free number in one of the namespaces the call fails with `EAGAIN`. It may do so although a number is free: those below 300 are not looked at again once the numbers have passed them.', origin: 'since: 2.6.24 - man: fork(2) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'pid.alloc.consumed': { file: 'pid.md', line: 144, rows: [], text: 'Numbers are given from the innermost namespace outwards. A call that fails afterwards has used up those it got: with `ENOMEM` one in every namespace, with `EAGAIN` one in each namespace below the full one. The number 1 of an unborn namespace alone is not used up.', origin: 'since: 3.8 - man: none - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'pid.max': { file: 'pid.md', line: 162, rows: [], text: 'Every PID namespace has a `pid_max` of its own, the sysctl kernel.pid_max of its members: 4194304 in a new one, whatever that of its parent is. Numbers that were given out before it was lowered stay.', origin: 'since: 6.14 - man: none - kernel: kernel/pid_namespace.c create_pid_namespace - looseness: none' },
  'pid.max.cap': { file: 'pid.md', line: 179, rows: [], text: 'Only the root user of the user namespace that owns a PID namespace, and who has `CAP_SYS_ADMIN` there, may open the `pid_max` of the PID namespace for writing: `EACCES`.', origin: 'since: 6.14 - man: none - kernel: kernel/pid.c pid_table_root_permissions - looseness: none' },
  'pid.max.range': { file: 'pid.md', line: 192, rows: [], text: 'A `pid_max` less than 301 or greater than 4194304 is `EINVAL`.', origin: 'since: 6.14 - man: proc(5) - kernel: kernel/pid.c pid_table - looseness: none' },
  'pid.last': { file: 'pid.md', line: 204, rows: [], text: 'The sysctl kernel.ns_last_pid is the number given out last in the PID namespace of who opens it. Written, it makes the search for the next number begin behind it.', origin: 'since: 3.3 - man: pid_namespaces(7) - kernel: kernel/pid_namespace.c pid_ns_ctl_handler - looseness: none' },
  'pid.last.cap': { file: 'pid.md', line: 220, rows: [], text: 'Who may not [choose numbers](clone.md#chosen-numbers) in a PID namespace may not write to its ns_last_pid: `EPERM`.', origin: 'since: 5.9 - man: pid_namespaces(7) - kernel: kernel/pid_namespace.c pid_ns_ctl_handler - looseness: none' },
  'pid.last.range': { file: 'pid.md', line: 233, rows: [], text: 'A number below 0, or greater than the namespace\'s `pid_max`, is `EINVAL` there.', origin: 'since: 3.3 - man: none - kernel: kernel/pid_namespace.c pid_ns_ctl_handler - looseness: none' },
  'pid.first': { file: 'pid.md', line: 247, rows: [], text: 'The first task of a PID namespace has number 1 there and is its init.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/fork.c copy_process - looseness: none' },
  'pid.children': { file: 'pid.md', line: 270, rows: [], text: '`unshare(CLONE_NEWPID)` makes a PID namespace below the caller\'s own and aims the caller\'s children at it. The caller itself stays where it is. Its children from then on are members of the new namespace.', origin: 'since: 3.8 - man: unshare(2), pid_namespaces(7) - kernel: kernel/pid_namespace.c copy_pid_ns - looseness: none' },
  'pid.unshare.once': { file: 'pid.md', line: 291, rows: ['UNSHARE-8'], text: '`unshare(CLONE_NEWPID)` fails with `EINVAL` if the caller aims its children at another PID namespace than its own already.', origin: 'since: 3.8 - man: unshare(2) - kernel: kernel/pid_namespace.c copy_pid_ns - looseness: none' },
  'pid.clone.aimed': { file: 'pid.md', line: 306, rows: ['CLONE-17'], text: '`clone(CLONE_NEWPID)` fails with `EINVAL` if the caller aims its children at another PID namespace than its own.', origin: 'since: 3.8 - man: clone(2) - kernel: kernel/pid_namespace.c copy_pid_ns - looseness: none' },
  'pid.link.unborn': { file: 'pid.md', line: 321, rows: [], text: 'As long as the PID namespace that a task aims its children at has no init, the task\'s link `/proc/self/ns/pid_for_children` leads nowhere: `ENOENT`. From the first child on it works, even after the init has died.', origin: 'since: 4.12 - man: namespaces(7) - kernel: kernel/pid_namespace.c pidns_for_children_get - looseness: none' },
  'pid.depth': { file: 'pid.md', line: 343, rows: ['CLONE-19', 'UNSHARE-10'], text: 'A PID namespace more than 32 levels below the machine\'s own cannot be made: `clone` and `unshare` fail with `ENOSPC`. How many levels are left below the outermost modelled namespace is a parameter.', origin: 'since: 4.9 - man: clone(2), unshare(2) - kernel: kernel/pid_namespace.c create_pid_namespace - looseness: none - example: none (the levels left are a parameter of the scope, on a kernel they are 31 at most)' },
  'pid.init.protected': { file: 'pid.md', line: 352, rows: [], text: 'A signal with default disposition that the init of a PID namespace gets from a member of that namespace, itself included, is dropped. `kill` returns 0 and init lives on, even with `SIGKILL`.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/signal.c sig_task_ignored - looseness: none' },
  'pid.init.ancestor': { file: 'pid.md', line: 370, rows: [], text: 'A sender from a PID namespace above kills an init with `SIGKILL`. Every other deadly signal is dropped, as if it came from inside.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/signal.c sig_task_ignored - looseness: none' },
  'pid.zap.kill': { file: 'pid.md', line: 391, rows: [], text: 'When the init of a PID namespace dies, by `_exit` or by a signal, every other task in the namespace and below it is killed with `SIGKILL`.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'pid.zap.reap': { file: 'pid.md', line: 418, rows: [], text: 'The children of a dying init leave no zombies: those that are dead already are reaped by it, and those that die now are gone at once. The same holds for all tasks whose parents are inside.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'pid.zap.wait': { file: 'pid.md', line: 439, rows: [], text: 'A dead init is not a zombie until no other task of its namespace is left, zombies included. A zombie in it whose parent is outside keeps it waiting until that parent has waited for the zombie; to wait for the init first is to wait in vain.', origin: 'since: 3.5 - man: none - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'pid.zap.status': { file: 'pid.md', line: 487, rows: [], text: 'The wait status of an init is that of its own death, whatever happens while it waits.', origin: 'since: 2.6.24 - man: wait(2) - kernel: kernel/exit.c do_exit - looseness: none' },
  'pid.zap.nested': { file: 'pid.md', line: 503, rows: [], text: 'The death of an init takes the namespaces below with it. An inner init that waits for a zombie of its own namespace keeps the outer one waiting too.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'pid.reboot.cap': { file: 'pid.md', line: 544, rows: [], text: '`reboot` needs `CAP_SYS_BOOT` over the owner of the caller\'s PID namespace: else `EPERM`.', origin: 'since: 3.4 - man: reboot(2) - kernel: kernel/reboot.c sys_reboot - looseness: none' },
  'pid.reboot.magic': { file: 'pid.md', line: 560, rows: [], text: 'It then fails with `EINVAL` unless the first number is `LINUX_REBOOT_MAGIC1` and the second one of the four that are known.', origin: 'since: 2.2.0 - man: reboot(2) - kernel: kernel/reboot.c sys_reboot - looseness: none' },
  'pid.reboot.command': { file: 'pid.md', line: 574, rows: [], text: 'It then fails with `EINVAL` unless it is told to restart (`LINUX_REBOOT_CMD_RESTART`, `RESTART2`), to halt (`HALT`) or to power off (`POWER_OFF`).', origin: 'since: 3.4 - man: reboot(2) - kernel: kernel/pid_namespace.c reboot_pid_ns - looseness: none' },
  'pid.reboot': { file: 'pid.md', line: 589, rows: [], text: 'Else the init of the caller\'s PID namespace is killed, and the namespace with it. The call does not return: the calling thread ends as by `exit(0)`, unless it is a thread of the init.', origin: 'since: 3.4 - man: reboot(2) - kernel: kernel/pid_namespace.c reboot_pid_ns - looseness: none' },
  'pid.reboot.status': { file: 'pid.md', line: 608, rows: [], text: 'The init has then been killed by `SIGHUP`, as its parent sees it, if the namespace was to be restarted, and by `SIGINT` if it was to be halted. It is so whatever else has killed it before it is dead.', origin: 'since: 3.4 - man: reboot(2) - kernel: kernel/pid_namespace.c zap_pid_ns_processes - looseness: none' },
  'pid.dead.enomem': { file: 'pid.md', line: 642, rows: ['CLONE-29'], text: 'Once the init of a PID namespace has died no task can be added: `fork` and `clone` by a task that aims its children at the namespace fail with `ENOMEM`, while it is zapped and ever after.', origin: 'since: 3.8 - man: pid_namespaces(7) - kernel: kernel/pid.c alloc_pid - looseness: none' },
  'pid.life': { file: 'pid.md', line: 662, rows: [], text: 'A PID namespace exists as long as a task is a member of it (a zombie is one), a running task aims its children at it, or a namespace below it exists.', origin: 'since: 2.6.24 - man: pid_namespaces(7), namespaces(7) - kernel: kernel/pid_namespace.c put_pid_ns - looseness: none' },
  'proc.status.anybody': { file: 'proc.md', line: 17, rows: [], text: 'Anybody can read the file `status` of every task that the procfs shows, of the dead too, whatever the reader\'s credentials. It is opened by the reader: ids are shown by their names in the reader\'s user namespace, and capabilities as they are, though they count in the task\'s own.', origin: 'since: 3.5 - man: proc(5) - kernel: fs/proc/array.c proc_pid_status - looseness: none' },
  'proc.status.opener': { file: 'proc.md', line: 38, rows: [], text: 'A descriptor of the file shows ids by their names in the user namespace of who opened it, whoever reads it and wherever that is.', origin: 'since: 3.5 - man: none - kernel: fs/proc/array.c task_state, include/linux/seq_file.h seq_user_ns - looseness: none' },
  'proc.status.gone': { file: 'proc.md', line: 54, rows: [], text: 'When the task has been waited for the descriptor says `ESRCH`.', origin: 'since: 2.6.12 - man: none - kernel: fs/proc/base.c proc_single_show - looseness: none' },
  'proc.status.numbers': { file: 'proc.md', line: 70, rows: [], text: 'The lines `NSpid` and `NStgid` have a number for each PID namespace in which the task is visible, from that of the procfs inwards to the task\'s own.', origin: 'since: 4.1 - man: proc(5) - kernel: fs/proc/array.c task_state - looseness: none' },
  'proc.status.groups': { file: 'proc.md', line: 88, rows: [], text: 'The lines `NSpgid` and `NSsid` say in the same way by which numbers the task\'s process group and session are known in each of these namespaces. A 0 stands where they are not visible, because their leader was born outside.', origin: 'since: 4.1 - man: proc(5) - kernel: fs/proc/array.c task_state - looseness: none' },
  'proc.status.state': { file: 'proc.md', line: 108, rows: [], text: 'The line `State` shows `Z` for a zombie, which has its numbers and its credentials still. Who lives is never shown so. (Whether it runs or sleeps is of no concern here: the examples write `S`.)', origin: 'since: 1.0 - man: proc(5) - kernel: fs/proc/array.c get_task_state - looseness: none' },
  'ptrace.attach': { file: 'ptrace.md', line: 22, rows: [], text: 'Whoever may look into a task, also into one thread of a process, by any number that means it in its own PID namespace, can trace it. When it has let go again, nothing is left of it: who was stopped is stopped, and its parent is not told another time.', origin: 'since: 3.4 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_attach - looseness: none' },
  'ptrace.esrch': { file: 'ptrace.md', line: 53, rows: ['PTRACE-4'], text: 'It fails with `ESRCH` if the number means nobody in the caller\'s PID namespace: from inside nobody outside can be traced, whatever the caller may do.', origin: 'since: 2.6.24 - man: ptrace(2) - kernel: kernel/ptrace.c SYSCALL_DEFINE4(ptrace) - looseness: none' },
  'ptrace.options': { file: 'ptrace.md', line: 70, rows: [], text: '`PTRACE_SEIZE` then fails with `EIO` if it has an address that is not 0, or an option that is not known. `PTRACE_ATTACH` takes no notice of either.', origin: 'since: 3.4 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_attach - looseness: none' },
  'ptrace.own': { file: 'ptrace.md', line: 86, rows: [], text: 'It then fails with `EPERM` if the task is of the caller\'s own process: nobody traces itself or a thread beside it, although it may look into it.', origin: 'since: 2.6.27 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_attach - looseness: none' },
  'ptrace.access': { file: 'ptrace.md', line: 101, rows: ['PTRACE-1', 'PTRACE-3'], text: 'It then fails with `EPERM` if the caller may not look into the task, by its real user and group id and its permitted capabilities: the same as `pidfd_getfd` asks. In a user namespace below the task\'s it may not, whoever it is there.', origin: 'since: 2.6.27 - man: ptrace(2) - kernel: kernel/ptrace.c __ptrace_may_access - looseness: none' },
  'ptrace.dead': { file: 'ptrace.md', line: 153, rows: ['PTRACE-4'], text: 'It then fails with `EPERM` if the task is dead and nobody has waited for it.', origin: 'since: 2.6.27 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_attach - looseness: none' },
  'ptrace.untraced': { file: 'ptrace.md', line: 169, rows: [], text: 'Every request but `PTRACE_ATTACH`, `PTRACE_SEIZE` and `PTRACE_TRACEME` fails with `ESRCH` if the caller does not trace the task.', origin: 'since: 1.0 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_check_attach - looseness: none' },
  'ptrace.sigchld': { file: 'ptrace.md', line: 185, rows: [], text: 'The stop is told to the tracer as if it were the parent: SIGCHLD of CLD_STOPPED, with the signal that had stopped the task already, or 0. The parent is told nothing. Who has said SA_NOCLDSTOP, or ignores SIGCHLD, gets none.', origin: 'since: 3.4 - man: ptrace(2) - kernel: kernel/signal.c do_notify_parent_cldstop - looseness: none' },
  'ptrace.sigmask': { file: 'ptrace.md', line: 212, rows: [], text: 'The tracer reads and sets which signals the task has blocked, all but SIGKILL and SIGSTOP. What waits and is not blocked any more is taken when the task goes on.', origin: 'since: 3.11 - man: ptrace(2) - kernel: kernel/ptrace.c ptrace_request - looseness: none' },
  'rlimit.set': { file: 'rlimits.md', line: 9, rows: [], text: '`setrlimit` sets the soft limit, which is the one that counts, and the hard limit, up to which anybody can raise the soft one.', origin: 'since: 2.0 - man: setrlimit(2) - kernel: kernel/sys.c do_prlimit - looseness: none' },
  'rlimit.get': { file: 'rlimits.md', line: 25, rows: [], text: '`getrlimit` answers both.', origin: 'since: 1.0 - man: getrlimit(2) - kernel: kernel/sys.c getrlimit - looseness: none' },
  'rlimit.resource': { file: 'rlimits.md', line: 31, rows: [], text: 'A resource that Linux does not know is refused with `EINVAL`.', origin: 'since: 1.0 - man: setrlimit(2) - kernel: kernel/sys.c do_prlimit - looseness: none' },
  'rlimit.order': { file: 'rlimits.md', line: 42, rows: [], text: 'So is a soft limit above the hard one.', origin: 'since: 1.0 - man: setrlimit(2) - kernel: kernel/sys.c do_prlimit - looseness: none' },
  'rlimit.raise': { file: 'rlimits.md', line: 48, rows: [], text: 'To raise the hard limit takes `CAP_SYS_RESOURCE` over the initial user namespace, or it is `EPERM`. Power over a user namespace below is of no use here.', origin: 'since: 1.0 - man: setrlimit(2) - kernel: kernel/sys.c do_prlimit - looseness: none' },
  'rlimit.fork': { file: 'rlimits.md', line: 55, rows: [], text: 'A new task has the limits of its maker, and each its own from then on.', origin: 'since: 1.0 - man: setrlimit(2) - kernel: kernel/fork.c copy_signal - looseness: none' },
  'rlimit.nofile': { file: 'rlimits.md', line: 71, rows: ['CLONE-30'], text: 'A call that needs a descriptor fails with `EMFILE` if the lowest that is free is not below the limit. `open` asks before it looks at the path; with `CLONE_PIDFD` it is asked before the address of the pidfd is used.', origin: 'since: 1.0 - man: open(2) - kernel: fs/file.c alloc_fd - looseness: none' },
  'rlimit.nofile.dup': { file: 'rlimits.md', line: 90, rows: [], text: 'A descriptor that `dup2` and `dup3` are told is `EBADF` if it is not below the limit, which is looked at before the one that is to be copied. Descriptors that are open stay as they are, whatever the limit.', origin: 'since: 1.0 - man: dup(2) - kernel: fs/file.c ksys_dup3 - looseness: none' },
  'rlimit.nproc': { file: 'rlimits.md', line: 108, rows: ['CLONE-10'], text: 'A new process is refused with `EAGAIN` if its real user would have more of them in its user namespace than its maker may: the dead count until somebody has waited for them. The uid 0 of the initial user namespace and who has `CAP_SYS_RESOURCE` or `CAP_SYS_ADMIN` over that are exempt.', origin: 'since: 5.14 - man: setrlimit(2) - kernel: kernel/ucount.c is_rlimit_overlimit - looseness: none' },
  'pgrp.fork': { file: 'signals.md', line: 13, rows: [], text: 'A new task is in the process group and in the session of its maker, also if it is born in another PID namespace, or as a sibling of its maker.', origin: 'since: 1.0 - man: setpgid(2), setsid(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'pgrp.number': { file: 'signals.md', line: 32, rows: [], text: 'The numbers of a struct pid are taken as long as a task, a process group or a session is known by it. After the founder of a group is reaped nobody is meant by its number, but the number still means the group, and is not given to a new task.', origin: 'since: 2.6.24 - man: setpgid(2) - kernel: kernel/pid.c __change_pid - looseness: none' },
  'setpgid.move': { file: 'signals.md', line: 61, rows: [], text: '`setpgid` moves a task to the process group that has the number, or to a new one if it is the task\'s own number.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.negative': { file: 'signals.md', line: 80, rows: [], text: '`setpgid` fails with `EINVAL` if the number of the group is negative.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.nobody': { file: 'signals.md', line: 91, rows: [], text: '`setpgid` fails with `ESRCH` if no task has the number in the caller\'s PID namespace.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.thread': { file: 'signals.md', line: 103, rows: [], text: '`setpgid` of a thread that is not the leader of its process fails with `EINVAL`.', origin: 'since: 2.4.0 - man: none - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.session': { file: 'signals.md', line: 118, rows: [], text: '`setpgid` of a child fails with `EPERM` if the child is in another session than the caller.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.exec': { file: 'signals.md', line: 134, rows: [], text: 'It is `EACCES` for a child that has executed a program.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.stranger': { file: 'signals.md', line: 151, rows: [], text: '`setpgid` fails with `ESRCH` if the task is neither the caller nor a child of it.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.leader': { file: 'signals.md', line: 164, rows: [], text: 'The leader of a session stays in its process group: `setpgid` fails with `EPERM`.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setpgid.group': { file: 'signals.md', line: 177, rows: [], text: '`setpgid` fails with `EPERM` if the number is not that of the task itself, and no process group in the caller\'s session has it.', origin: 'since: 1.0 - man: setpgid(2) - kernel: kernel/sys.c setpgid - looseness: none' },
  'setsid.new': { file: 'signals.md', line: 198, rows: [], text: '`setsid` makes the caller the leader of a new session and of a new process group in it. It returns the caller\'s own number, which is that of both. The first task of a PID namespace can call it.', origin: 'since: 1.0 - man: setsid(2) - kernel: kernel/sys.c ksys_setsid - looseness: none' },
  'setsid.leader': { file: 'signals.md', line: 215, rows: [], text: '`setsid` fails with `EPERM` if some process group has the caller\'s number, its own or one that it has left: a session would then have a group of another session\'s number.', origin: 'since: 1.0 - man: setsid(2) - kernel: kernel/sys.c ksys_setsid - looseness: none' },
  'getpgid.number': { file: 'signals.md', line: 236, rows: [], text: '`getpgid(pid)` answers the number of the process group of a task, or of the caller for 0, as the caller\'s PID namespace has it; 0 if the group has no number there. `getpgrp()` is `getpgid(0)`.', origin: 'since: 2.6.24 - man: getpgid(2) - kernel: kernel/sys.c do_getpgid - looseness: none' },
  'getsid.number': { file: 'signals.md', line: 254, rows: [], text: '`getsid(pid)` answers the number of the session of a task in the same way.', origin: 'since: 2.6.24 - man: getsid(2) - kernel: kernel/sys.c getsid - looseness: none' },
  'getpgid.esrch': { file: 'signals.md', line: 268, rows: [], text: '`getpgid` and `getsid` fail with `ESRCH` if no task has the number in the caller\'s PID namespace. A zombie has one.', origin: 'since: 1.0 - man: getpgid(2), getsid(2) - kernel: kernel/sys.c do_getpgid - looseness: none' },
  'wait.group': { file: 'signals.md', line: 286, rows: [], text: '`wait4(0, ...)` asks for children in the caller\'s process group, `wait4(-pgid, ...)` for children in the group that has the number in the caller\'s PID namespace.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c kernel_wait4 - looseness: none' },
  'kill.group': { file: 'signals.md', line: 307, rows: ['KILL-2'], text: '`kill(-pgid, sig)` sends the signal to every member of the process group that has the number in the caller\'s PID namespace, zombies and the caller included. If the number means no group, or one without members, it fails with `ESRCH`.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c __kill_pgrp_info - looseness: none' },
  'kill.own-group': { file: 'signals.md', line: 328, rows: [], text: '`kill(0, sig)` sends the signal to the caller\'s own process group, which is an object and not a number: members that the caller\'s PID namespace does not see get the signal like the others.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c __kill_pgrp_info - looseness: none' },
  'kill.eperm': { file: 'signals.md', line: 348, rows: ['KILL-4'], text: '`kill` fails with `EPERM` unless it may signal at least one of those it means: the caller itself; a task whose real or saved user id is the caller\'s real or effective one; any task if the caller has `CAP_KILL` over that task\'s user namespace. Members of a group that it may not signal are passed over.', origin: 'since: 3.5 - man: kill(2) - kernel: kernel/signal.c check_kill_permission - looseness: none' },
  'kill.kuid': { file: 'signals.md', line: 385, rows: [], text: 'User ids are compared as the kernel stores them, whatever user namespaces they are in: the same kuid may signal from one user namespace into another, in both directions, and the same name for another kuid may not.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/signal.c kill_ok_by_cred - looseness: none' },
  'kill.sigcont': { file: 'signals.md', line: 406, rows: [], text: '`SIGCONT` may be sent to every task of the caller\'s session, whatever its user ids.', origin: 'since: 1.0 - man: kill(2) - kernel: kernel/signal.c check_kill_permission - looseness: none' },
  'kill.all.eperm': { file: 'signals.md', line: 421, rows: [], text: '`kill(-1, sig)` returns 0 also if it may signal none of those it means.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c kill_something_info - looseness: none' },
  'sigaction.set': { file: 'signals.md', line: 444, rows: [], text: '`sigaction` sets what is done with a signal from then on. Ignored signals that wait already, blocked or not, are dropped by it.', origin: 'since: 1.0 - man: sigaction(2) - kernel: kernel/signal.c do_sigaction - looseness: none' },
  'sigaction.einval': { file: 'signals.md', line: 465, rows: [], text: '`sigaction` fails with `EINVAL` for `SIGKILL`, `SIGSTOP` and numbers that are no signals.', origin: 'since: 1.0 - man: sigaction(2) - kernel: kernel/signal.c do_sigaction - looseness: none' },
  'sigaction.exec': { file: 'signals.md', line: 479, rows: [], text: 'Who executes a program goes on to ignore what it ignored, and does with every other signal what is the default; flags are forgotten.', origin: 'since: 1.0 - man: execve(2) - kernel: kernel/signal.c flush_signal_handlers - looseness: none' },
  'sigaction.fork': { file: 'signals.md', line: 497, rows: [], text: 'A new task does with every signal what its maker does. With `CLONE_CLEAR_SIGHAND` (since 5.5) it goes on to ignore what its maker ignores, and does with every other signal what is the default; flags are forgotten.', origin: 'since: 1.0 - man: sigaction(2) - kernel: kernel/fork.c copy_sighand - looseness: none' },
  'signal.ignored': { file: 'signals.md', line: 521, rows: [], text: 'A signal that a task ignores does nothing to it. `SIGKILL` and `SIGSTOP` cannot be ignored.', origin: 'since: 1.0 - man: signal(7) - kernel: kernel/signal.c sig_ignored - looseness: none' },
  'signal.handler': { file: 'signals.md', line: 536, rows: [], text: 'A signal for which a task has a handler calls it, and does nothing else. An init is no exception: with a handler it gets signals from everybody.', origin: 'since: 1.0 - man: signal(7), pid_namespaces(7) - kernel: kernel/signal.c get_signal - looseness: none' },
  'sigmask.set': { file: 'signals.md', line: 553, rows: [], text: '`sigprocmask` adds signals to those that are blocked (`SIG_BLOCK`), takes them away (`SIG_UNBLOCK`), or names all that are (`SIG_SETMASK`). Signals that waited and are not blocked any more are taken before it returns. `SIGKILL` and `SIGSTOP` are never blocked.', origin: 'since: 1.0 - man: sigprocmask(2) - kernel: kernel/signal.c sigprocmask - looseness: none' },
  'sigmask.einval': { file: 'signals.md', line: 572, rows: [], text: '`sigprocmask` fails with `EINVAL` if it is asked for anything else.', origin: 'since: 1.0 - man: sigprocmask(2) - kernel: kernel/signal.c sigprocmask - looseness: none' },
  'sigmask.fork': { file: 'signals.md', line: 582, rows: [], text: 'A new task has the same signals blocked as its maker, and none that wait.', origin: 'since: 1.0 - man: sigprocmask(2), fork(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'signal.blocked': { file: 'signals.md', line: 598, rows: [], text: 'A blocked signal waits, whatever would be done with it: ignored signals too, and those from which an init is protected. `sigpending` answers which signals are blocked and wait.', origin: 'since: 1.0 - man: signal(7), sigpending(2) - kernel: kernel/signal.c sig_ignored - looseness: none' },
  'signal.init.unblocked': { file: 'signals.md', line: 616, rows: [], text: 'A signal with default disposition that waited for an init because it was blocked is dropped when it is unblocked.', origin: 'since: 2.6.24 - man: none - kernel: kernel/signal.c get_signal - looseness: none' },
  'signal.once': { file: 'signals.md', line: 632, rows: [], text: 'A signal below 32 that waits already is not kept a second time. Those from 32 on are, each with what it tells of its sender.', origin: 'since: 2.2 - man: signal(7) - kernel: kernel/signal.c legacy_queue - looseness: none' },
  'sigwait.eagain': { file: 'signals.md', line: 653, rows: [], text: '`sigtimedwait` with a timeout of 0 takes the first signal among those it asks for, and fails with `EAGAIN` if none of them waits.', origin: 'since: 2.2 - man: sigtimedwait(2) - kernel: kernel/signal.c do_sigtimedwait - looseness: none' },
  'siginfo.pid': { file: 'signals.md', line: 671, rows: [], text: 'A receiver that sees the sender is told the number that the *sender\'s* PID namespace has for it. It means the sender to the receiver too if they are in the same namespace; a receiver outside, whom the signal reached through a process group, is told a number that to itself means somebody else, or nobody.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/signal.c prepare_kill_siginfo - looseness: if one call signals several tasks, 0 where some of them do not see the sender (the kernel fills in one siginfo for all)' },
  'siginfo.pid.outside': { file: 'signals.md', line: 690, rows: [], text: 'A receiver that does not see the sender, because it is in a PID namespace above, is told 0.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/signal.c send_signal_locked - looseness: none' },
  'siginfo.uid': { file: 'signals.md', line: 703, rows: [], text: 'A receiver is told the sender\'s real user id as the receiver\'s user namespace calls it, and 65534 if it has no name for it there.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/signal.c send_signal_locked - looseness: if one call signals several tasks, what another user namespace than the receiver\'s calls it, if some of them are there' },
  'signal.child': { file: 'signals.md', line: 736, rows: [], text: 'A parent that has `SIGCHLD` blocked, and does not ignore it, finds out from it which child has died, stopped or gone on: by the parent\'s number for it, the parent\'s name for its real user, and what `waitid` would say. An orphan that is dead already is told to its new parent.', origin: 'since: 2.6.24 - man: sigaction(2) - kernel: kernel/signal.c do_notify_parent - looseness: none' },
  'signal.child.uid': { file: 'signals.md', line: 757, rows: [], text: 'What a parent is told of a child that stops or goes on has the child\'s user translated twice: the parent\'s name for it, taken for a name in the child\'s user namespace, is looked up there once more. If that is another one than the parent\'s, and has no such name, the parent is told 65534.', origin: 'since: 3.5 - man: none - kernel: kernel/signal.c do_notify_parent_cldstop - looseness: none' },
  'wait.ignored': { file: 'signals.md', line: 777, rows: [], text: 'If a parent ignores `SIGCHLD`, or has said `SA_NOCLDWAIT`, its children with the exit signal `SIGCHLD` leave no zombies: they are gone when they die, and orphans that come to it dead are gone at once.', origin: 'since: 2.6 - man: sigaction(2), wait(2) - kernel: kernel/signal.c do_notify_parent - looseness: none' },
  'signal.stop': { file: 'signals.md', line: 800, rows: [], text: '`SIGSTOP`, `SIGTSTP`, `SIGTTIN` and `SIGTTOU` stop a task by default: it makes no calls, and of the signals that are sent to it takes `SIGKILL` alone. `SIGSTOP` stops always, an init if it comes from above.', origin: 'since: 1.0 - man: signal(7) - kernel: kernel/signal.c do_signal_stop - looseness: none' },
  'signal.stop.orphan': { file: 'signals.md', line: 825, rows: [], text: '`SIGTSTP`, `SIGTTIN` and `SIGTTOU` do nothing by default in a process group that is orphaned: one in which no member\'s parent is in the same session and outside of the group.', origin: 'since: 1.0 - man: setpgid(2), credentials(7) - kernel: kernel/signal.c get_signal - looseness: none' },
  'signal.continue': { file: 'signals.md', line: 841, rows: [], text: '`SIGCONT` continues a stopped task when it is sent, also if it is blocked or ignored, and drops stop signals that wait; a stop signal drops a `SIGCONT` that waits. Signals that the task got while it was stopped are taken then.', origin: 'since: 1.0 - man: signal(7) - kernel: kernel/signal.c prepare_signal - looseness: none' },
  'pgrp.orphaned': { file: 'signals.md', line: 866, rows: [], text: 'When a death takes from a process group its last connection to the rest of the session, and a member of it is stopped, every member gets `SIGHUP` and then `SIGCONT` from the kernel.', origin: 'since: 1.0 - man: setpgid(2), _exit(2) - kernel: kernel/exit.c kill_orphaned_pgrp - looseness: none' },
  'task.pdeathsig.sent': { file: 'signals.md', line: 898, rows: [], text: 'When a task dies, each of its children gets the signal it has asked for with `PR_SET_PDEATHSIG`, from the dying task: forced on an init that is in a namespace below.', origin: 'since: 2.3.15 - man: prctl(2) - kernel: kernel/exit.c forget_original_parent - looseness: none' },
  'wait.stopped': { file: 'signals.md', line: 919, rows: [], text: 'With `WUNTRACED` a wait answers also for a child that has stopped, once for each stop.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c wait_task_stopped - looseness: none' },
  'wait.continued': { file: 'signals.md', line: 933, rows: [], text: 'With `WCONTINUED` a wait answers also for a child that goes on after a stop, once for each time.', origin: 'since: 2.6.10 - man: wait4(2) - kernel: kernel/exit.c wait_task_continued - looseness: none' },
  'waitid.answer': { file: 'signals.md', line: 954, rows: [], text: '`waitid` answers for a child that is ready: its number and the name of its real user to the caller, what has happened, and the exit status or signal; with `WNOHANG` 0 if none is.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid - looseness: none' },
  'waitid.options': { file: 'signals.md', line: 980, rows: ['WAITID-1'], text: '`waitid` fails with `EINVAL` if an option bit is set that it does not know; `WUNTRACED` is its `WSTOPPED`.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid_prepare - looseness: none' },
  'waitid.events': { file: 'signals.md', line: 990, rows: ['WAITID-1'], text: '`waitid` fails with `EINVAL` if none of `WEXITED`, `WSTOPPED` and `WCONTINUED` is given.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid_prepare - looseness: none' },
  'waitid.id': { file: 'signals.md', line: 1000, rows: ['WAITID-1'], text: '`waitid` fails with `EINVAL` for an unknown idtype, for `P_PID` with a number that is not positive, and for `P_PGID` with a negative one; `P_PGID` with 0 means the caller\'s own group.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid_prepare - looseness: none' },
  'waitid.pidfd': { file: 'signals.md', line: 1014, rows: ['WAITID-2'], text: 'With `P_PIDFD` the id is a pidfd, and the child is the one that it means. A descriptor that is not open, or no pidfd, is `EBADF`; one of a process that is no child, or is no more, is `ECHILD`.', origin: 'since: 5.4 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid_prepare - looseness: none' },
  'waitid.pidfd.nonblock': { file: 'signals.md', line: 1035, rows: ['WAITID-4'], text: 'A pidfd that was opened with `PIDFD_NONBLOCK` keeps the caller from sleeping: if nothing has happened yet it is told `EAGAIN`, or 0 with `WNOHANG`.', origin: 'since: 5.10 - man: waitid(2) - kernel: kernel/exit.c kernel_waitid - looseness: none' },
  'waitid.echild': { file: 'signals.md', line: 1053, rows: ['WAITID-3'], text: '`waitid` fails with `ECHILD` if no child of the caller matches. A zombie does not match if `WEXITED` is not given: nothing of what is asked for will ever happen to it.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c do_wait - looseness: none' },
  'waitid.nowait': { file: 'signals.md', line: 1069, rows: [], text: 'With `WNOWAIT` the child stays as it is, and can be waited for again.', origin: 'since: 2.6.9 - man: waitid(2) - kernel: kernel/exit.c wait_task_zombie - looseness: none' },
  'sock.pair': { file: 'sockets.md', line: 14, rows: [], text: '`socketpair` makes two sockets and gives the caller the two lowest descriptors. What is sent through one is received through the other, message by message, in the order in which it was sent.', origin: 'since: 1.0 - man: socketpair(2) - kernel: net/unix/af_unix.c unix_socketpair - looseness: none' },
  'sock.not': { file: 'sockets.md', line: 32, rows: [], text: 'A call that is about sockets fails with `ENOTSOCK` if the open file is none.', origin: 'since: 1.0 - man: sendmsg(2) - kernel: net/socket.c sockfd_lookup_light - looseness: none' },
  'sock.empty': { file: 'sockets.md', line: 46, rows: [], text: '`recvmsg` fails with `EAGAIN` if there is no message and there may be one yet. Of `SOCK_DGRAM` that is so also when the other end is closed.', origin: 'since: 1.0 - man: recvmsg(2) - kernel: net/core/datagram.c __skb_recv_datagram - looseness: none' },
  'sock.net': { file: 'sockets.md', line: 62, rows: [], text: 'A socket belongs to the network namespace in which its maker was, wherever it goes, and keeps it. `ioctl` with `SIOCGSKNS` gives a handle on it, closed by `execve`.', origin: 'since: 4.9 - man: none - kernel: net/socket.c sock_ioctl - looseness: none' },
  'sock.net.cap': { file: 'sockets.md', line: 83, rows: [], text: 'That takes `CAP_NET_ADMIN` over the owner of the namespace: else `EPERM`.', origin: 'since: 4.9 - man: none - kernel: net/socket.c sock_ioctl - looseness: none' },
  'sock.end': { file: 'sockets.md', line: 102, rows: [], text: 'Of `SOCK_SEQPACKET`, `recvmsg` answers 0 when the other end is closed and everything that it sent has been received.', origin: 'since: 2.6.38 - man: recvmsg(2) - kernel: net/unix/af_unix.c __unix_dgram_recvmsg - looseness: none' },
  'sock.reset': { file: 'sockets.md', line: 117, rows: [], text: 'If the end that was closed had messages that nobody had received, the next `sendmsg` or `recvmsg` fails with `ECONNRESET`, once. A `SOCK_DGRAM` is not told so.', origin: 'since: 1.0 - man: unix(7) - kernel: net/unix/af_unix.c unix_release_sock - looseness: none' },
  'sock.pipe': { file: 'sockets.md', line: 132, rows: [], text: 'Of `SOCK_SEQPACKET`, `sendmsg` to an end that is closed fails with `EPIPE`.', origin: 'since: 1.0 - man: unix(7) - kernel: net/unix/af_unix.c unix_dgram_sendmsg - looseness: none' },
  'sock.refused': { file: 'sockets.md', line: 146, rows: [], text: 'Of `SOCK_DGRAM`, the first `sendmsg` to an end that is closed fails with `ECONNREFUSED`, and ends the connection.', origin: 'since: 1.0 - man: unix(7) - kernel: net/unix/af_unix.c unix_dgram_sendmsg - looseness: none' },
  'sock.unconnected': { file: 'sockets.md', line: 160, rows: [], text: 'Every later one fails with `ENOTCONN`.', origin: 'since: 1.0 - man: sendmsg(2) - kernel: net/unix/af_unix.c unix_dgram_sendmsg - looseness: none' },
  'scm.rights': { file: 'sockets.md', line: 168, rows: [], text: 'Who receives a message with a descriptor in it gets a new one of its own, the lowest that is free, which means the same open file. It is closed by `execve` if `recvmsg` was given `MSG_CMSG_CLOEXEC`.', origin: 'since: 2.2 - man: unix(7) - kernel: net/core/scm.c scm_detach_fds - looseness: none' },
  'scm.rights.truncated': { file: 'sockets.md', line: 192, rows: [], text: 'Who may have no descriptor more gets the message without it, and `MSG_CTRUNC` in `msg_flags` instead of an error; the open file is let go of.', origin: 'since: 2.2 - man: recvmsg(2) - kernel: net/core/scm.c scm_detach_fds - looseness: none' },
  'scm.rights.bad': { file: 'sockets.md', line: 210, rows: [], text: '`sendmsg` fails with `EBADF` if it passes a descriptor that is not open. One that was opened with `O_PATH` is.', origin: 'since: 2.2 - man: unix(7) - kernel: net/core/scm.c scm_fp_copy - looseness: none' },
  'scm.rights.flight': { file: 'sockets.md', line: 225, rows: [], text: 'A message that nobody has received keeps the open file that it passes, and so a namespace in which nobody is. When the socket is closed that would receive it, it lets go.', origin: 'since: 2.2 - man: unix(7) - kernel: net/unix/af_unix.c unix_attach_fds - looseness: none' },
  'scm.cred.passcred': { file: 'sockets.md', line: 253, rows: [], text: 'Who receives a message is told the credentials if the option `SO_PASSCRED` of its socket is set just then; others are not, whatever was sent.', origin: 'since: 2.2 - man: unix(7) - kernel: include/net/scm.h scm_recv - looseness: none' },
  'scm.cred.own': { file: 'sockets.md', line: 271, rows: [], text: 'If the sender claims nothing, the kernel puts its pid and its real user and group id into the message, provided that one of the two sockets has `SO_PASSCRED` at that time.', origin: 'since: 3.2 - man: unix(7) - kernel: net/unix/af_unix.c unix_maybe_add_creds - looseness: none' },
  'scm.cred.absent': { file: 'sockets.md', line: 287, rows: [], text: 'A message that was sent while nobody asked for credentials has none: whoever asks for them afterwards is told pid 0 and the overflow ids.', origin: 'since: 3.2 - man: none - kernel: net/unix/af_unix.c unix_maybe_add_creds - looseness: none' },
  'scm.cred.translated': { file: 'sockets.md', line: 301, rows: [], text: 'The pid is told as the reader\'s PID namespace has it, 0 if it is not visible there, and the ids as its user namespace has them, the overflow id (65534) if they have no name there. It is the reader that counts, and not who made the socket.', origin: 'since: 2.6.34 - man: user_namespaces(7) - kernel: include/net/scm.h scm_recv - looseness: none' },
  'scm.cred.unmapped': { file: 'sockets.md', line: 325, rows: [], text: 'Who claims an id that means nothing in its user namespace is refused: `EINVAL`.', origin: 'since: 3.5 - man: none - kernel: net/core/scm.c scm_check_creds - looseness: none' },
  'scm.cred.pid': { file: 'sockets.md', line: 339, rows: [], text: 'A pid that is not its own is claimed only with `CAP_SYS_ADMIN` over the user namespace that owns the caller\'s PID namespace: else `EPERM`.', origin: 'since: 3.8 - man: unix(7) - kernel: net/core/scm.c scm_check_creds - looseness: none' },
  'scm.cred.uid': { file: 'sockets.md', line: 359, rows: [], text: 'A user id that is not the caller\'s real, effective or saved one is claimed only with `CAP_SETUID` over its own user namespace: else `EPERM`.', origin: 'since: 2.2 - man: unix(7) - kernel: net/core/scm.c scm_check_creds - looseness: none' },
  'scm.cred.gid': { file: 'sockets.md', line: 374, rows: [], text: 'The same holds for the group id and `CAP_SETGID`.', origin: 'since: 2.2 - man: unix(7) - kernel: net/core/scm.c scm_check_creds - looseness: none' },
  'scm.cred.nobody': { file: 'sockets.md', line: 388, rows: [], text: 'Who may claim any pid is refused one that means nobody, no task, no group and no session: `ESRCH`.', origin: 'since: 2.6.36 - man: none - kernel: net/core/scm.c __scm_send - looseness: none' },
  'sock.peercred': { file: 'sockets.md', line: 403, rows: [], text: '`SO_PEERCRED` answers who made the pair: its pid and its effective ids at that time, in the names of the reader. Nothing that becomes of that task changes the answer, and the number is told when it has long been somebody else\'s.', origin: 'since: 2.2 - man: unix(7) - kernel: net/core/sock.c sk_getsockopt - looseness: none' },
  'sock.peerpidfd': { file: 'sockets.md', line: 424, rows: [], text: '`SO_PEERPIDFD` gives the caller a pidfd for that process, closed by `execve`, also where the process is not visible, and when it is gone.', origin: 'since: 6.16 - man: none - kernel: net/core/sock.c sk_getsockopt - looseness: none' },
  'sysctl.fd.opener': { file: 'sysctls.md', line: 21, rows: [], text: 'A descriptor of a sysctl of an IPC, network, PID (`pid_max`) or user namespace reads and writes that of the namespace in which its opener was at that time, wherever the reader or writer is.', origin: 'since: 6.14 - man: none - kernel: fs/proc/proc_sysctl.c proc_sys_lookup, sysctl_follow_link - looseness: none' },
  'sysctl.fd.caller': { file: 'sysctls.md', line: 62, rows: [], text: 'A descriptor of kernel.hostname, kernel.domainname or kernel.ns_last_pid reads and writes what belongs to the namespace that the reader or writer is in, whoever opened it where.', origin: 'since: 2.6.19 - man: none - kernel: kernel/utsname_sysctl.c get_uts, kernel/pid_namespace.c pid_ns_ctl_handler - looseness: none' },
  'sysctl.fd.writer': { file: 'sysctls.md', line: 88, rows: [], text: 'Each write asks again whether who writes may, by the rule by which opening is granted, and fails with `EPERM` (where opening fails with `EACCES`). What the opener was allowed to counts for nothing any more.', origin: 'since: 2.6.30 - man: none - kernel: fs/proc/proc_sysctl.c proc_sys_call_handler, sysctl_perm - looseness: none' },
  'sysctl.fd.position': { file: 'sysctls.md', line: 130, rows: [], text: 'Numbers are read and written at the beginning of a file only: elsewhere nothing is read, and what is written is taken and ignored. A name is read from anywhere; what is written goes on from there (up to 64 bytes, and the rest is gone), but is ignored behind its end. `pwrite` says by itself where.', origin: 'since: 3.16 - man: proc(5) - kernel: kernel/sysctl.c proc_first_pos_non_zero_ignore, _proc_do_string - looseness: none' },
  'sysctl.fd.gone': { file: 'sysctls.md', line: 167, rows: [], text: 'A descriptor does not keep a namespace. When it is gone, reading and writing fail with `ENOENT`.', origin: 'since: 2.6.27 - man: none - kernel: fs/proc/proc_sysctl.c grab_header - looseness: an IPC, network or PID namespace is freed some milliseconds after its last user is gone; until then the file says what it said before' },
  'sysctl.text': { file: 'sysctls.md', line: 187, rows: [], text: 'Digits say their base: `0x` begins a hexadecimal number, `0` an octal one; white space is around them. As many as the file has numbers are taken, and `write` answers how many bytes that were: what is behind them is not looked at. What is no number is `EINVAL`, as one that is too great; an empty text changes nothing.', origin: 'since: 2.6.34 - man: proc(5) - kernel: kernel/sysctl.c do_proc_dointvec, proc_get_long - looseness: none' },
  'task.fork.pid': { file: 'task.md', line: 36, rows: [], text: '`fork` and `clone` make a new task and return its pid, as a number of the caller\'s own PID namespace. The new task may know itself by another number.', origin: 'since: 2.6.24 - man: fork(2), clone(2) - kernel: kernel/fork.c kernel_clone - looseness: none' },
  'task.fork.parent': { file: 'task.md', line: 50, rows: [], text: 'The parent of a new task is the task that made it, unless `CLONE_PARENT` was given.', origin: 'since: 1.0 - man: fork(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.fork.namespaces': { file: 'task.md', line: 63, rows: [], text: 'A new task is a member of the PID namespace its maker aims children at (`pid_for_children`), and aims its own children there too. It shares the UTS namespace of its maker, unless `CLONE_NEWUTS` was given.', origin: 'since: 3.8 - man: namespaces(7) - kernel: kernel/nsproxy.c copy_namespaces - looseness: none' },
  'task.clone.parent': { file: 'task.md', line: 80, rows: [], text: 'With `CLONE_PARENT` the new task is a sibling of the caller: its parent is the caller\'s parent, who is also the one that waits for it. `CLONE_NEWPID` may be given together with it.', origin: 'since: 3.13 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.clone.parent.init': { file: 'task.md', line: 101, rows: ['CLONE-6'], text: 'The init of a PID namespace cannot use `CLONE_PARENT`: `clone` fails with `EINVAL`. The other members of the namespace can.', origin: 'since: 2.6.32 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'task.vfork': { file: 'task.md', line: 119, rows: [], text: 'With `CLONE_VFORK` the call does not return before the new task executes a program or dies: before it lets go of the memory that it was made with, shared or not. `vfork` is `clone(CLONE_VM|CLONE_VFORK|SIGCHLD)`.', origin: 'since: 2.2.0 - man: vfork(2), clone(2) - kernel: kernel/fork.c wait_for_vfork_done - looseness: none' },
  'task.vfork.done': { file: 'task.md', line: 135, rows: [], text: 'Then it goes on. Signals that have come meanwhile are taken now.', origin: 'since: 2.2.0 - man: vfork(2) - kernel: kernel/fork.c complete_vfork_done - looseness: none' },
  'task.vfork.killed': { file: 'task.md', line: 141, rows: [], text: 'Whoever waits so is not woken by a signal that it handles, nor stopped. It dies at once of `SIGKILL`, and of any other signal that kills by default without a core dump, if no other waits for it that it has not blocked.', origin: 'since: 3.3 - man: vfork(2) - kernel: kernel/signal.c complete_signal - looseness: none' },
  'task.unshare.flags': { file: 'task.md', line: 171, rows: ['UNSHARE-1'], text: '`unshare` fails with `EINVAL` if any bit is set that it does not know, even when other bits ask for something it could do. `CLONE_PARENT` is such a bit, and so are the bits of the exit signal.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c check_unshare_flags - looseness: none' },
  'task.unshare.nothing': { file: 'task.md', line: 185, rows: [], text: '`unshare(0)` succeeds and changes nothing.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c ksys_unshare - looseness: none' },
  'task.refused.unchanged': { file: 'task.md', line: 199, rows: [], text: 'A call that fails changes nothing: what it had already made is undone. One trace may remain, the pid numbers that [pid.alloc.consumed](pid.md#numbers) describes.', origin: 'since: 2.6.16 - man: unshare(2) - kernel: kernel/fork.c ksys_unshare, copy_process - looseness: none' },
  'task.exit.status': { file: 'task.md', line: 221, rows: [], text: 'Only the low eight bits of the number given to `_exit` are kept as the exit status.', origin: 'since: 1.0 - man: _exit(2) - kernel: kernel/exit.c sys_exit_group - looseness: none' },
  'task.exit.zombie': { file: 'task.md', line: 236, rows: [], text: 'A dead task remains as a zombie until its parent has waited for it. Until then it keeps its pid numbers: calls still find it, and the numbers are not given to anyone else.', origin: 'since: 1.0 - man: wait(2) - kernel: kernel/exit.c exit_notify - looseness: none' },
  'task.exit.autoreap': { file: 'task.md', line: 251, rows: [], text: 'If the parent ignores `SIGCHLD` the dead task is gone at once, without being a zombie first. In this model only one kind of task ignores it: the init of a PID namespace that is zapping.', origin: 'since: 2.6.24 - man: wait(2), pid_namespaces(7) - kernel: kernel/signal.c do_notify_parent - looseness: none' },
  'task.orphan.init': { file: 'task.md', line: 272, rows: [], text: 'The children of a dying task become children of the init of that task\'s PID namespace, unless there is a subreaper to take them.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/exit.c find_new_reaper - looseness: none' },
  'task.orphan.subreaper': { file: 'task.md', line: 290, rows: [], text: 'If an ancestor of the dying task in the same PID namespace is a subreaper, the nearest such ancestor becomes the parent of the children. The search never leaves that namespace: a subreaper outside gets no orphan of a task inside.', origin: 'since: 3.4 - man: prctl(2) - kernel: kernel/exit.c find_new_reaper - looseness: none' },
  'task.orphan.outside': { file: 'task.md', line: 330, rows: [], text: 'A task whose parent is outside its PID namespace, such as an init, remains such a task when that parent dies: the rules are those of the parent\'s namespace. Its `getppid` is 0 before and after.', origin: 'since: 2.6.24 - man: pid_namespaces(7) - kernel: kernel/exit.c find_new_reaper - looseness: none' },
  'task.subreaper.set': { file: 'task.md', line: 348, rows: [], text: '`prctl(PR_SET_CHILD_SUBREAPER, n)` makes the caller a subreaper if `n` is not 0 and makes it an ordinary task again if it is. `PR_GET_CHILD_SUBREAPER` answers 1 or 0.', origin: 'since: 3.4 - man: prctl(2) - kernel: kernel/sys.c sys_prctl - looseness: none' },
  'task.subreaper.descendants': { file: 'task.md', line: 368, rows: [], text: 'Becoming a subreaper counts for the descendants that exist already, not only for later ones.', origin: 'since: 4.11 - man: prctl(2) - kernel: kernel/sys.c propagate_has_child_subreaper - looseness: none' },
  'task.subreaper.fork': { file: 'task.md', line: 389, rows: [], text: 'A new task is not a subreaper, whatever its maker is. What a subreaper above takes care of, it takes care of in the new task\'s offspring too: the mark is inherited, the flag is not.', origin: 'since: 3.4 - man: prctl(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'wait.options': { file: 'task.md', line: 414, rows: ['WAIT-1'], text: '`wait4` fails with `EINVAL` if an option bit is set that it does not know. Nothing else is looked at before.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c kernel_wait4 - looseness: none' },
  'wait.intmin': { file: 'task.md', line: 426, rows: ['WAIT-2'], text: '`wait4` of the smallest integer, -2147483648, fails with `ESRCH`: it is the number that has no positive counterpart and so names no process group.', origin: 'since: 4.13 - man: wait4(2) - kernel: kernel/exit.c kernel_wait4 - looseness: none' },
  'wait.echild': { file: 'task.md', line: 437, rows: ['WAIT-3'], text: '`wait4` fails with `ECHILD` if no child of the caller matches, dead or alive. Grandchildren, siblings and numbers that the caller\'s namespace does not have are no children.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c __do_wait - looseness: none' },
  'wait.nohang': { file: 'task.md', line: 453, rows: ['WAIT-4'], text: 'With `WNOHANG`, `wait4` returns 0 if a child matches and none that matches is ready.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c do_wait - looseness: none' },
  'wait.blocks': { file: 'task.md', line: 467, rows: ['WAIT-4'], text: 'Without `WNOHANG`, `wait4` blocks as long as a child matches and none that matches is ready. It then answers as if it had been called at that moment.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c do_wait - looseness: none' },
  'wait.reap': { file: 'task.md', line: 480, rows: [], text: '`wait4` takes a zombie away. It answers the child\'s pid in the caller\'s namespace and how the child ended; afterwards the child is gone and its numbers are free at every level.', origin: 'since: 2.6.24 - man: wait4(2) - kernel: kernel/exit.c wait_task_zombie - looseness: none' },
  'wait.any': { file: 'task.md', line: 497, rows: [], text: '`wait4(-1, ...)` takes any child that is ready, each one once. If several are, which of them is answered first is left open.', origin: 'since: 1.0 - man: wait4(2) - kernel: kernel/exit.c do_wait - looseness: any ready child (order of the list)' },
  'kill.intmin': { file: 'task.md', line: 521, rows: ['KILL-1'], text: '`kill` of the smallest integer, -2147483648, fails with `ESRCH`.', origin: 'since: 4.13 - man: kill(2) - kernel: kernel/signal.c kill_something_info - looseness: none' },
  'kill.esrch': { file: 'task.md', line: 531, rows: ['KILL-2'], text: '`kill` fails with `ESRCH` if no task in sight has the number, be the signal valid or not. A task that the caller\'s PID namespace does not see has no number there.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c kill_something_info - looseness: none' },
  'kill.einval': { file: 'task.md', line: 547, rows: ['KILL-3'], text: '`kill` fails with `EINVAL` if the signal is negative or greater than 64.', origin: 'since: 1.0 - man: kill(2) - kernel: kernel/signal.c check_kill_permission - looseness: none' },
  'kill.check': { file: 'task.md', line: 561, rows: [], text: 'Signal 0 is never sent: the call does the checks and tells whether the target exists.', origin: 'since: 1.0 - man: kill(2) - kernel: kernel/signal.c do_send_sig_info - looseness: none' },
  'kill.zombie': { file: 'task.md', line: 574, rows: [], text: 'A zombie accepts every signal: `kill` returns 0 and nothing happens. How it ended does not change.', origin: 'since: 1.0 - man: kill(2) - kernel: kernel/signal.c prepare_signal - looseness: none' },
  'kill.ignored': { file: 'task.md', line: 588, rows: [], text: '`SIGCHLD`, `SIGCONT`, `SIGURG` and `SIGWINCH` do nothing by default: `kill` returns 0 and the target lives on.', origin: 'since: 1.0 - man: signal(7) - kernel: kernel/signal.c sig_ignored - looseness: none' },
  'kill.fatal': { file: 'task.md', line: 604, rows: [], text: 'Every other signal kills the target, whose end is then `CLD_KILLED` with that signal. A task may kill itself: the call does not return. Inits are protected by [pid.init.protected](pid.md#init).', origin: 'since: 1.0 - man: signal(7) - kernel: kernel/signal.c get_signal - looseness: none' },
  'kill.all': { file: 'task.md', line: 620, rows: ['KILL-5'], text: '`kill(-1, sig)` sends the signal to every task that the caller\'s namespace sees, except the caller and the one with number 1 there. Zombies count. With no such task at all it fails with `ESRCH`.', origin: 'since: 2.6.24 - man: kill(2) - kernel: kernel/signal.c kill_something_info - looseness: none' },
  'thread.new': { file: 'threads.md', line: 14, rows: [], text: '`clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD)` makes a thread of the caller\'s process. Its parent is that of the process, in whose process group and session it is; nobody is told of its death, whatever the exit signal.', origin: 'since: 2.4.0 - man: clone(2) - kernel: kernel/fork.c copy_process - looseness: none' },
  'thread.getpid': { file: 'threads.md', line: 32, rows: [], text: '`getpid` of any thread answers the number of the leader, and so does `getppid` of a child of any thread.', origin: 'since: 2.4.0 - man: getpid(2) - kernel: kernel/sys.c sys_getpid - looseness: none' },
  'thread.gettid': { file: 'threads.md', line: 46, rows: [], text: '`gettid` answers the caller\'s own number in its PID namespace.', origin: 'since: 2.4.11 - man: gettid(2) - kernel: kernel/sys.c sys_gettid - looseness: none' },
  'thread.proc-self': { file: 'threads.md', line: 61, rows: [], text: '`/proc/self` is the directory of the leader, `/proc/thread-self` that of the caller. By its number every thread has a directory, though none that is listed.', origin: 'since: 3.17 - man: proc(5) - kernel: fs/proc/self.c, fs/proc/thread_self.c - looseness: none' },
  'thread.status': { file: 'threads.md', line: 81, rows: [], text: 'The line `Threads` of `/proc/PID/status` counts the threads of the process, among them a leader that is dead.', origin: 'since: 2.6.0 - man: proc(5) - kernel: fs/proc/array.c task_sig - looseness: none' },
  'thread.exit': { file: 'threads.md', line: 100, rows: [], text: '`exit` ends the caller alone, if its process has other threads that live. From the only one it ends the process.', origin: 'since: 2.5.35 - man: exit_group(2) - kernel: kernel/exit.c sys_exit, do_exit - looseness: none' },
  'thread.exit-group': { file: 'threads.md', line: 116, rows: [], text: 'All threads of a process end if one calls `_exit`, or if a signal kills it, whichever of them the signal was sent to. The status of the process is that code or that signal.', origin: 'since: 2.5.35 - man: exit_group(2) - kernel: kernel/exit.c do_group_exit, kernel/signal.c complete_signal - looseness: none' },
  'thread.gone': { file: 'threads.md', line: 134, rows: [], text: 'A thread that is not the leader leaves nothing behind when it dies: its number is free, and nobody can wait for it.', origin: 'since: 2.4.0 - man: pthreads(7) - kernel: kernel/exit.c exit_notify - looseness: none' },
  'thread.leader': { file: 'threads.md', line: 150, rows: [], text: 'A leader that ends before its threads is a zombie that nobody can wait for. When the last thread is gone, the parent is told and can wait, and the status of the process is that of the thread which ended last.', origin: 'since: 2.5.35 - man: wait4(2) - kernel: kernel/exit.c delay_group_leader, release_task - looseness: none' },
  'thread.stop': { file: 'threads.md', line: 171, rows: [], text: 'A signal that stops one thread stops all threads of the process, and `SIGCONT` to any of them continues all. The parent is told once.', origin: 'since: 2.6.0 - man: signal(7) - kernel: kernel/signal.c do_signal_stop, prepare_signal - looseness: none' },
  'thread.exec': { file: 'threads.md', line: 192, rows: [], text: 'A thread that executes a program is the only one of its process afterwards: all others end, nobody is told of that, and their children are its children.', origin: 'since: 2.5.35 - man: execve(2) - kernel: fs/exec.c de_thread - looseness: none' },
  'thread.exec.leader': { file: 'threads.md', line: 211, rows: [], text: 'If it was not the leader it is from then on: it has the leader\'s number, is in its process group and session, and waits to be reaped by the parent of the process. Its own number is free.', origin: 'since: 2.5.35 - man: execve(2) - kernel: fs/exec.c de_thread - looseness: none' },
  'thread.wait': { file: 'threads.md', line: 235, rows: ['WAIT-3'], text: 'A thread waits for the children of all threads of its process, unless it says `__WNOTHREAD`: then for those that it has made or inherited itself.', origin: 'since: 2.4.0 - man: wait4(2) - kernel: kernel/exit.c do_wait - looseness: none' },
  'thread.orphan': { file: 'threads.md', line: 251, rows: [], text: 'The children of a thread that ends go to another thread of its process, if one lives, before anybody else is asked. They stay the process\'s children: their exit signals do not change.', origin: 'since: 2.4.0 - man: prctl(2) - kernel: kernel/exit.c find_new_reaper - looseness: none' },
  'thread.init': { file: 'threads.md', line: 269, rows: [], text: 'The init of a PID namespace is there as long as one of its threads is: orphans of the namespace go to a thread that lives, and the last one to end takes the namespace with it.', origin: 'since: 3.5 - man: pid_namespaces(7) - kernel: kernel/exit.c find_child_reaper - looseness: none' },
  'thread.tgkill.positive': { file: 'threads.md', line: 292, rows: [], text: '`tgkill` and `tkill` fail with `EINVAL` if a number is not positive.', origin: 'since: 2.5.75 - man: tgkill(2) - kernel: kernel/signal.c sys_tgkill, sys_tkill - looseness: none' },
  'thread.tgkill': { file: 'threads.md', line: 307, rows: [], text: '`tgkill` and `tkill` send a signal that no other thread takes, with the code `SI_TKILL`. What it does to the receiver, to end or to stop, it does to the whole process.', origin: 'since: 2.5.75 - man: tgkill(2) - kernel: kernel/signal.c do_tkill - looseness: none' },
  'thread.pidfd.open': { file: 'threads.md', line: 331, rows: ['PIDFD-4'], text: '`pidfd_open` of a thread that is not the leader of its process fails with `ENOENT` without `PIDFD_THREAD`.', origin: 'since: 6.9 - man: none - kernel: kernel/fork.c pidfd_prepare - looseness: none' },
  'thread.pidfd': { file: 'threads.md', line: 346, rows: [], text: '`clone` with `CLONE_PIDFD` and `CLONE_THREAD` gives a pidfd of the thread, as does `pidfd_open` with `PIDFD_THREAD`. Through either one reaches the thread\'s own namespaces.', origin: 'since: 6.9 - man: none - kernel: kernel/fork.c copy_process - looseness: none' },
  'thread.pidfd.scope': { file: 'threads.md', line: 365, rows: [], text: '`pidfd_send_signal` is for the process, or through a pidfd of a thread for that thread. `PIDFD_SIGNAL_THREAD` and `PIDFD_SIGNAL_THREAD_GROUP` say which, `PIDFD_SIGNAL_PROCESS_GROUP` means the members of the process group that has the number, of which there must be one. For a thread the code is `SI_TKILL`.', origin: 'since: 6.9 - man: none - kernel: kernel/signal.c do_pidfd_send_signal - looseness: none' },
  'thread.access': { file: 'threads.md', line: 395, rows: ['PTRACE-0'], text: 'A thread may look into every other thread of its process, whatever its credentials are.', origin: 'since: 2.6.27 - man: ptrace(2) - kernel: kernel/ptrace.c __ptrace_may_access - looseness: none' },
  'thread.unshare': { file: 'threads.md', line: 409, rows: ['UNSHARE-2'], text: '`unshare` fails with `EINVAL` if it is asked for `CLONE_THREAD`, `CLONE_SIGHAND`, `CLONE_VM` or `CLONE_NEWUSER`, and the caller is not the only thread of its process. A dead leader counts.', origin: 'since: 3.8 - man: unshare(2) - kernel: kernel/fork.c check_unshare_flags - looseness: none' },
  'thread.setns.user': { file: 'threads.md', line: 427, rows: ['SETNS-USER-2'], text: '`setns` with a user namespace other than the caller\'s own fails with `EINVAL` if the caller is not the only thread of its process, whatever it may do. A dead leader that was not reaped counts.', origin: 'since: 3.8 - man: setns(2) - kernel: kernel/user_namespace.c userns_install - looseness: none' },
  'thread.namespaces': { file: 'threads.md', line: 445, rows: [], text: 'Every other kind of namespace a thread can leave by itself: `unshare` and `setns` move the caller and no other thread, and `clone` can make a thread in new ones.', origin: 'since: 3.0 - man: unshare(2), setns(2) - kernel: kernel/fork.c ksys_unshare - looseness: none' },
  'thread.init.signal': { file: 'threads.md', line: 471, rows: [], text: 'An init is killed by a signal that would do nothing to it (`pid.init.protected`) if that is sent to a thread which has it blocked, while another thread has not. Signals that dump core, stop or do nothing are no such signals.', origin: 'since: 2.6.30 - man: none - kernel: kernel/signal.c complete_signal - looseness: none' },
  'time.clock': { file: 'time.md', line: 15, rows: [], text: '`CLOCK_MONOTONIC`, `CLOCK_MONOTONIC_RAW` and `CLOCK_MONOTONIC_COARSE` are ahead by the monotonic offset of the caller\'s time namespace, `CLOCK_BOOTTIME` by its boottime offset. What `time_for_children` says is no matter.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/posix-timers.c posix_get_monotonic_timespec - looseness: none' },
  'time.clock.date': { file: 'time.md', line: 34, rows: [], text: '`CLOCK_REALTIME`, `CLOCK_REALTIME_COARSE` and `CLOCK_TAI` are the same in every time namespace.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/posix-timers.c posix_get_realtime_timespec - looseness: none' },
  'time.sleep': { file: 'time.md', line: 49, rows: [], text: '`clock_nanosleep` with `TIMER_ABSTIME` sleeps until the caller\'s own clock says so: where the time is past already, it does not sleep. The date is everybody\'s.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/posix-timers.c common_nsleep_timens - looseness: none' },
  'time.uptime': { file: 'time.md', line: 70, rows: [], text: 'The first number of `/proc/uptime` is `CLOCK_BOOTTIME` as the reader has it.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: fs/proc/uptime.c uptime_proc_show - looseness: none' },
  'time.copy': { file: 'time.md', line: 86, rows: [], text: 'A new time namespace has the offsets of that which its maker\'s children would have been in.', origin: 'since: 5.6 - man: none - kernel: kernel/time/namespace.c clone_time_ns - looseness: none' },
  'time.frozen': { file: 'time.md', line: 108, rows: [], text: 'From the moment that a task enters a time namespace its offsets stay what they are, also when nobody is in it any more. One enters as a child that shares no memory with its maker, by `execve`, and by `setns`; the child of `clone3(CLONE_NEWTIME)` is in the new one at once.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c timens_set_vvar_page - looseness: none' },
  'time.exec': { file: 'time.md', line: 129, rows: [], text: '`execve` takes its caller into the time namespace that its children would be in.', origin: 'since: 5.11 - man: none - kernel: kernel/nsproxy.c exec_task_namespaces - looseness: none' },
  'time.offsets.open': { file: 'time.md', line: 172, rows: ['TOFF-1'], text: 'Opening `timens_offsets` for writing is `EACCES` for who neither owns the file nor has `CAP_DAC_OVERRIDE` over its owner. The owner is the task\'s effective user, or root if the task is not dumpable.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: fs/proc/base.c proc_pid_make_inode - looseness: none' },
  'time.offsets.whole': { file: 'time.md', line: 189, rows: ['TOFF-2'], text: 'A write that does not start at the beginning of the file, or is of 4096 bytes or more, is `EINVAL`. After a write the next one starts where that did; after a read it does not.', origin: 'since: 5.6 - man: none - kernel: fs/proc/base.c timens_offsets_write - looseness: none' },
  'time.offsets.syntax': { file: 'time.md', line: 207, rows: ['TOFF-2'], text: 'A line is `monotonic` or `1`, or `boottime` or `7`; a number of seconds, with or without a minus sign; and a number of nanoseconds below 1000000000. What follows in the line is passed over. Blanks may precede each of them, and between a name of nine letters and the seconds there need be none. Anything else is `EINVAL`, also if it is the second line, and a write of nothing.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: fs/proc/base.c timens_offsets_write - looseness: none' },
  'time.offsets.negative': { file: 'time.md', line: 232, rows: [], text: 'Numbers are taken modulo 2^64, and the nanoseconds, which are read as a number without a sign, are compared as one that has a sign: those from 2^63 on are negative, and let through.', origin: 'since: 5.6 - man: none - kernel: fs/proc/base.c timens_offsets_write - looseness: none' },
  'time.offsets.nobody': { file: 'time.md', line: 247, rows: ['TOFF-3'], text: 'Reading or writing by a descriptor is `ESRCH` when the task is gone for good. Of one that has begun to die nothing is read, and writing is `ESRCH`. What was written is looked at before.', origin: 'since: 5.6 - man: none - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'time.offsets.cap': { file: 'time.md', line: 266, rows: ['TOFF-4'], text: 'Setting offsets is `EPERM` if who opened the file lacked `CAP_SYS_TIME` over the user namespace that owns the time namespace. Who writes is no matter.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'time.offsets.range': { file: 'time.md', line: 286, rows: ['TOFF-5'], text: 'Setting offsets is `ERANGE` if the seconds are more than 9223372036 in either direction, or if the clock would stand before 0 or beyond 4611686018 seconds. This is found out also where the offsets are frozen.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'time.offsets.frozen': { file: 'time.md', line: 305, rows: ['TOFF-6'], text: 'Setting offsets is `EACCES` if somebody is in the time namespace, or was. Those of the outermost one cannot be set.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'time.offsets.set': { file: 'time.md', line: 323, rows: [], text: 'A write sets the offsets of at most two lines, one after the other, all or none; it is as long as what it has taken, and lines after the second one are left. A clock that is not named keeps its offset.', origin: 'since: 5.6 - man: none - kernel: kernel/time/namespace.c proc_timens_set_offset - looseness: none' },
  'time.offsets.read': { file: 'time.md', line: 338, rows: [], text: 'Reading shows the offsets of the time namespace that the task\'s children will be in, to everybody.', origin: 'since: 5.6 - man: time_namespaces(7) - kernel: kernel/time/namespace.c proc_timens_show_offsets - looseness: none' },
  'user.new': { file: 'user.md', line: 16, rows: [], text: '`CLONE_NEWUSER` makes a user namespace below the caller\'s. No capability is needed for it. The caller of `unshare`, or the child of `clone`, enters it. It belongs to the caller\'s effective user id.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/user_namespace.c create_user_ns - looseness: none' },
  'user.new.depth': { file: 'user.md', line: 34, rows: ['USERNS-NEW-1', 'CLONE-9', 'UNSHARE-5'], text: 'A user namespace more than 32 levels below the initial one can have none below it: `ENOSPC`.', origin: 'since: 4.9 - man: user_namespaces(7) - kernel: kernel/user_namespace.c create_user_ns - looseness: none - example: none (it takes 33 levels)' },
  'user.new.chroot': { file: 'user.md', line: 40, rows: ['USERNS-NEW-3', 'CLONE-9', 'UNSHARE-5'], text: 'Making a user namespace fails with `EPERM` if the caller\'s root is not that of its mount namespace.', origin: 'since: 3.9 - man: clone(2) - kernel: kernel/user_namespace.c create_user_ns - looseness: none' },
  'user.new.mapped': { file: 'user.md', line: 54, rows: ['USERNS-NEW-4', 'CLONE-9', 'UNSHARE-5'], text: 'Making a user namespace fails with `EPERM` if the caller\'s effective user or group id has no name in the user namespace it is in. In a user namespace whose maps have not been written nobody has one.', origin: 'since: 3.9 - man: clone(2) - kernel: kernel/user_namespace.c create_user_ns - looseness: none' },
  'user.map': { file: 'user.md', line: 82, rows: [], text: 'A write that is not refused gives names to ids, and answers its length in bytes. The ids are the same ones as before: only what they are called is new.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.open': { file: 'user.md', line: 99, rows: ['MAP-1'], text: 'A map can be opened for writing by who has the effective user id of the task whose file it is, or `CAP_DAC_OVERRIDE` in a user namespace where both effective ids of that task have names; else `EACCES`. The files of a dead task are those of user 0 of the initial user namespace. Everybody can read all of them.', origin: 'since: 3.5 - man: proc(5) - kernel: fs/proc/base.c task_dump_owner, fs/namei.c generic_permission - looseness: none' },
  'user.map.initial': { file: 'user.md', line: 116, rows: ['MAP-3'], text: 'The maps of the initial user namespace cannot be written: `EPERM`.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_uid_map_write - looseness: none' },
  'user.map.opener': { file: 'user.md', line: 127, rows: ['MAP-4'], text: 'A map can be written only through a file that was opened in the user namespace itself or in the one right above it: else `EPERM`, whatever capabilities the opener has.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_uid_map_write - looseness: none' },
  'user.map.whole': { file: 'user.md', line: 143, rows: ['MAP-5'], text: 'A map is written in one write, at the beginning of the file and with less than a page of 4096 bytes: else `EINVAL`.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.once': { file: 'user.md', line: 150, rows: ['MAP-6'], text: 'Each map can be written successfully once: later writes fail with `EPERM`, whatever they write.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.cap': { file: 'user.md', line: 164, rows: ['MAP-7'], text: 'The opener needs `CAP_SYS_ADMIN` over the user namespace to write its `uid_map` or `gid_map`: else `EPERM`. For `projid_map` it does not.', origin: 'since: 3.9 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.syntax': { file: 'user.md', line: 182, rows: ['MAP-8', 'MAP-9'], text: 'Each line has three decimal numbers with blanks between them, and may begin and end with blanks; the last one may do without its line feed. Anything else is `EINVAL`: no line, an empty one, a sign, a word.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.range': { file: 'user.md', line: 201, rows: ['MAP-10'], text: 'A line is about at least one id, and not about 4294967295, which is none: else `EINVAL`. Numbers that have more than 32 bits lose what is above these.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none' },
  'user.map.overlap': { file: 'user.md', line: 218, rows: ['MAP-11'], text: 'No id may stand in two lines, neither on the side of the new names nor on that of the old ones: else `EINVAL`.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c mappings_overlap - looseness: none' },
  'user.map.lines': { file: 'user.md', line: 232, rows: ['MAP-12'], text: 'A map has at most 340 lines: else `EINVAL`.', origin: 'since: 4.15 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_write - looseness: none - example: none (it takes 341 lines; random scenarios write them)' },
  'user.map.root': { file: 'user.md', line: 238, rows: ['MAP-13'], text: 'A line of `uid_map` that begins at user 0 of the namespace above needs `CAP_SETFCAP`: of the opener over that namespace, or, if the opener is in the new one, of its creator when it was made. Else `EPERM`.', origin: 'since: 5.12 - man: none - kernel: kernel/user_namespace.c verify_root_map - looseness: none' },
  'user.map.permitted': { file: 'user.md', line: 256, rows: ['MAP-14'], text: 'Anybody may give a name to one id: the opener\'s own effective one, if the opener\'s user id owns the namespace; of groups only where `setgroups` is denied. For anything else both the opener and the writer need `CAP_SETUID` (`CAP_SETGID` for groups) over the namespace above. Else `EPERM`. Project ids need nothing.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c new_idmap_permitted - looseness: none' },
  'user.map.above': { file: 'user.md', line: 289, rows: ['MAP-15'], text: 'The old names of a line must be in one line of the map of the namespace above: else `EPERM`, also where two lines together have them.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c map_id_range_down - looseness: none' },
  'user.map.read': { file: 'user.md', line: 306, rows: [], text: 'A map shows its lines as they were written; one of more than five lines sorted by the first number. `lower` is what the reader\'s user namespace calls the id, or the one above it where the map is the reader\'s own: 4294967295 where it has no name there. The map of the initial user namespace is one line of all ids.', origin: 'since: 3.5 - man: user_namespaces(7) - kernel: kernel/user_namespace.c uid_m_show - looseness: none' },
  'user.map.opened': { file: 'user.md', line: 330, rows: [], text: 'An open map is that of the user namespace in which its task was when it was opened, and has the credentials of who opened it: their user namespace, ids and capabilities are the opener\'s at that time, whoever writes. One who hands a descriptor on to a task with fewer capabilities does not hand on the right to map more.', origin: 'since: 3.9 - man: none - kernel: kernel/user_namespace.c map_write, fs/proc/base.c proc_id_map_open - looseness: none' },
  'file.seek': { file: 'user.md', line: 354, rows: [], text: 'A read or write by descriptor starts where the last one of the same open file has ended, or where `lseek` has put it. A write that fails moves nothing.', origin: 'since: 1.0 - man: lseek(2) - kernel: fs/read_write.c ksys_write, fs/seq_file.c seq_lseek - looseness: none' },
  'user.map.pwrite': { file: 'user.md', line: 374, rows: ['MAP-2'], text: '`pwrite` to a map or to the file setgroups fails with `ESPIPE`.', origin: 'since: 3.5 - man: none - kernel: fs/seq_file.c seq_open - looseness: none' },
  'fd.mode': { file: 'user.md', line: 388, rows: [], text: '`write` to what was not opened for writing, and `read` from what was not opened for reading, fail with `EBADF`.', origin: 'since: 1.0 - man: write(2) - kernel: fs/read_write.c vfs_write - looseness: none' },
  'user.setgroups': { file: 'user.md', line: 409, rows: [], text: 'A user namespace allows `setgroups` if the one above does when it is made. Writing `deny` to `/proc/PID/setgroups` forbids it, for ever and for all that are made below afterwards. Writing `allow` where it is allowed, and `deny` where it is denied and no `gid_map` has been written, changes nothing.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_setgroups_write - looseness: none' },
  'user.setgroups.read': { file: 'user.md', line: 429, rows: [], text: 'Reading the file answers `allow` or `deny`, of the user namespace that the task is in.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_setgroups_show - looseness: none' },
  'user.setgroups.cap': { file: 'user.md', line: 443, rows: ['SG-1'], text: 'Opening the file for writing fails with `EACCES` without `CAP_SYS_ADMIN` over the user namespace, after the question of [user.map.open](#the-maps). Which user namespace the opener is in does not matter.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: fs/proc/base.c proc_setgroups_open - looseness: none' },
  'user.setgroups.text': { file: 'user.md', line: 459, rows: ['SG-2'], text: 'What is written is `allow` or `deny`, with nothing but blanks and line feeds behind it, seven bytes at most, and from the beginning: else `EINVAL`.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_setgroups_write - looseness: none' },
  'user.setgroups.denied': { file: 'user.md', line: 475, rows: ['SG-3'], text: '`allow` fails with `EPERM` where `setgroups` is denied.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_setgroups_write - looseness: none' },
  'user.setgroups.late': { file: 'user.md', line: 487, rows: ['SG-4'], text: '`deny` fails with `EPERM` once the `gid_map` has been written.', origin: 'since: 3.19 - man: user_namespaces(7) - kernel: kernel/user_namespace.c proc_setgroups_write - looseness: none' },
  'user.limit': { file: 'user.md', line: 507, rows: ['CLONE-9', 'CLONE-15', 'CLONE-16', 'CLONE-20', 'CLONE-21', 'CLONE-22', 'CLONE-23', 'UNSHARE-5', 'UNSHARE-7', 'UNSHARE-10', 'UNSHARE-11', 'USERNS-NEW-2'], text: 'Making a namespace fails with `ENOSPC` if as many of its kind, made by the caller\'s effective user, are owned by the same user namespace as may be; or if in a user namespace above as many are there on account of who made the user namespace below. It is asked kind by kind as they are made, for PID and user namespaces after [pid.depth](pid.md) and [user.new.depth](#making-one). A new one is counted before an old one is left.', origin: 'since: 4.9 - man: namespaces(7) - kernel: kernel/ucount.c inc_ucount - looseness: none' },
  'user.limit.late': { file: 'user.md', line: 547, rows: ['CLONE-20', 'UNSHARE-10', 'USERNS-NEW-2'], text: 'User, PID and network namespaces are released some time after nobody refers to them any more. Until then the kernel counts them: who has just lost one may be refused another, or not. So it is after a call that had made one and failed: that is gone as well, and perhaps still counted.', origin: 'since: 4.9 - man: none - kernel: kernel/user_namespace.c free_user_ns, kernel/pid_namespace.c delayed_free_pidns, net/core/net_namespace.c cleanup_net - looseness: `ENOSPC` or success' },
  'user.limit.read': { file: 'user.md', line: 573, rows: [], text: 'Reading such a file answers the limit. In a new user namespace there is none: 2147483647.', origin: 'since: 4.9 - man: namespaces(7) - kernel: kernel/ucount.c setup_userns_sysctls - looseness: none' },
  'user.limit.set': { file: 'user.md', line: 587, rows: [], text: 'Writing it sets the limit, also to less than there are.', origin: 'since: 4.9 - man: namespaces(7) - kernel: kernel/ucount.c - looseness: none' },
  'user.limit.cap': { file: 'user.md', line: 603, rows: [], text: 'Opening it for writing fails with `EACCES` without `CAP_SYS_RESOURCE` over the user namespace.', origin: 'since: 4.9 - man: none - kernel: kernel/ucount.c set_permissions - looseness: none' },
  'user.limit.range': { file: 'user.md', line: 616, rows: [], text: 'A limit is a number from 0 to 2147483647: else `EINVAL`.', origin: 'since: 4.9 - man: none - kernel: kernel/sysctl.c proc_doulongvec_minmax - looseness: none' },
  'user.life': { file: 'user.md', line: 633, rows: [], text: 'A user namespace exists as long as a task, dead or alive, has credentials in it, or a namespace of any kind is owned by it, or there is a user namespace below it.', origin: 'since: 3.8 - man: user_namespaces(7) - kernel: kernel/user_namespace.c free_user_ns - looseness: none' },
  'uts.copy': { file: 'uts.md', line: 13, rows: [], text: 'A new UTS namespace starts with the nodename and the domainname of the one its maker is in.', origin: 'since: 2.6.19 - man: uts_namespaces(7) - kernel: kernel/utsname.c clone_uts_ns - looseness: none' },
  'uts.clone': { file: 'uts.md', line: 26, rows: [], text: '`clone(CLONE_NEWUTS)` puts the child into a new UTS namespace. The caller stays in its own.', origin: 'since: 2.6.19 - man: clone(2) - kernel: kernel/nsproxy.c create_new_namespaces - looseness: none' },
  'uts.unshare': { file: 'uts.md', line: 41, rows: [], text: '`unshare(CLONE_NEWUTS)` moves the caller into a new UTS namespace. Its children stay where they are, those it makes later are with it. It may do so as often as it likes.', origin: 'since: 2.6.19 - man: unshare(2) - kernel: kernel/nsproxy.c unshare_nsproxy_namespaces - looseness: none' },
  'uts.set.cap': { file: 'uts.md', line: 64, rows: ['UTS-1'], text: '`sethostname` fails with `EPERM` if the caller lacks `CAP_SYS_ADMIN` over the user namespace that owns its UTS namespace. This is found out first of all.', origin: 'since: 3.0 - man: sethostname(2) - kernel: kernel/sys.c sys_sethostname - looseness: none' },
  'uts.set.length': { file: 'uts.md', line: 82, rows: ['UTS-2'], text: '`sethostname(name, len)` fails with `EINVAL` if `len` is negative or greater than 64. This is found out before anything is read from `name`.', origin: 'since: 2.6.19 - man: sethostname(2) - kernel: kernel/sys.c sys_sethostname - looseness: none' },
  'uts.set.fault': { file: 'uts.md', line: 99, rows: ['UTS-3'], text: '`sethostname` and `setdomainname` fail with `EFAULT` if the length is good and the name cannot be read.', origin: 'since: 1.0 - man: sethostname(2) - kernel: kernel/sys.c sys_sethostname - looseness: none' },
  'uts.set.name': { file: 'uts.md', line: 113, rows: [], text: 'The new name is the first `len` bytes of `name`. The other of the two strings does not change.', origin: 'since: 2.6.19 - man: sethostname(2) - kernel: kernel/sys.c sys_sethostname - looseness: none' },
  'uts.set.empty': { file: 'uts.md', line: 128, rows: [], text: 'A `len` of 0 makes the name empty.', origin: 'since: 2.6.19 - man: none - kernel: kernel/sys.c sys_sethostname - looseness: none' },
  'uts.sysctl.read': { file: 'uts.md', line: 146, rows: [], text: 'Reading `/proc/sys/kernel/hostname` or `domainname` shows the name in the reader\'s own UTS namespace.', origin: 'since: 2.6.19 - man: none - kernel: kernel/utsname_sysctl.c proc_do_uts_string - looseness: none' },
  'uts.sysctl.owner': { file: 'uts.md', line: 162, rows: [], text: 'Opening them for writing fails with `EACCES` if the caller\'s effective user id is not 0 in the initial user namespace. No capability is asked for, and none helps, whoever owns the UTS namespace.', origin: 'since: 2.6.19 - man: none - kernel: fs/proc/proc_sysctl.c sysctl_perm - looseness: none' },
  'uts.sysctl.write': { file: 'uts.md', line: 187, rows: [], text: 'The name becomes the text up to the first line feed or zero byte, and no more than 64 bytes of it. The write takes all that it is given, however long.', origin: 'since: 2.6.19 - man: none - kernel: kernel/sysctl.c proc_dostring - looseness: none' },
  'uts.sysctl.empty': { file: 'uts.md', line: 202, rows: [], text: 'Writing nothing changes nothing.', origin: 'since: 2.6.19 - man: none - kernel: kernel/sysctl.c proc_dostring - looseness: none' },
  'uts.shared': { file: 'uts.md', line: 215, rows: [], text: 'All tasks of a UTS namespace read the names that any one of them has set last.', origin: 'since: 2.6.19 - man: uts_namespaces(7) - kernel: kernel/sys.c sys_newuname - looseness: none' },
  'uts.isolated': { file: 'uts.md', line: 230, rows: [], text: 'Nothing that happens in one UTS namespace can be seen in another.', origin: 'since: 2.6.19 - man: uts_namespaces(7) - kernel: kernel/utsname.c copy_utsname - looseness: none' },
  'uts.life': { file: 'uts.md', line: 246, rows: [], text: 'A UTS namespace exists as long as a running task is in it, whoever made it. The dead are in none: a zombie has let go of its UTS namespace, and so has an init that is zapping.', origin: 'since: 2.6.19 - man: namespaces(7) - kernel: kernel/nsproxy.c exit_task_namespaces - looseness: none' },
} as const;

/** The id of a clause: one that is misspelt or withdrawn does not compile. */
export type ClauseId = keyof typeof clauses;

/** The executable examples; `line` is that of the first line of the trace in `file`. */
export const examples = [
  {
    clauses: ['pid.unshare.once', 'pid.children'],
    file: 'README.md',
    line: 81,
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
    clauses: ['cgroup.chown.cap'],
    file: 'cgroup.md',
    line: 288,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: chown("/sys/fs/cgroup/a", 1000, 8) = 0
A: setgroups(1, [7]) = 0
A: setresuid(-1, 1000, -1) = 0
A: chown("/sys/fs/cgroup/a", 1000, 8) = 0
A: chown("/sys/fs/cgroup/a", 1000, 7) = 0
A: chown("/sys/fs/cgroup/a", 1000, 8) = EPERM                    # cgroup.chown.cap
A: chown("/sys/fs/cgroup/a", 1000, 0) = 0
A: chown("/sys/fs/cgroup/a", 1001, 7) = EPERM                    # cgroup.chown.cap`,
  },
  {
    clauses: ['cgroup.procs.move'],
    file: 'cgroup.md',
    line: 315,
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
    line: 331,
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
    line: 346,
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
    line: 361,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.procs", "") = 0
A: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.procs.syntax'],
    file: 'cgroup.md',
    line: 374,
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
    line: 390,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: write("/sys/fs/cgroup/cgroup.procs", "3") = ESRCH             # cgroup.procs.nobody
B: write("/sys/fs/cgroup/cgroup.procs", "2") = ESRCH             # cgroup.procs.nobody`,
  },
  {
    clauses: ['cgroup.procs.common'],
    file: 'cgroup.md',
    line: 403,
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
    line: 425,
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
    line: 441,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = 2 as B
B: _exit(0) = died
A: write("/sys/fs/cgroup/a/cgroup.procs", "2") = 1
A: read("/proc/B/cgroup") = "/"`,
  },
  {
    clauses: ['cgroup.clone'],
    file: 'cgroup.md',
    line: 462,
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
    line: 480,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: clone3({flags: CLONE_INTO_CGROUP|CLONE_NEWCGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = _ as B
B: read("/proc/self/cgroup") = "/"
B: read("/proc/A/cgroup") = "/.."`,
  },
  {
    clauses: ['cgroup.clone.removed'],
    file: 'cgroup.md',
    line: 494,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: open("/sys/fs/cgroup/a", O_RDONLY) = _ as fd1
A: rmdir("/sys/fs/cgroup/a") = 0
A: clone3({flags: CLONE_INTO_CGROUP, exit_signal: SIGCHLD, cgroup: fd1}) = ENOENT  # cgroup.clone.removed
A: fork() = 3 as B`,
  },
  {
    clauses: ['cgroup.clone.owner'],
    file: 'cgroup.md',
    line: 509,
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
    line: 531,
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
    line: 559,
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
    line: 582,
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
    line: 600,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "") = 0
A: read("/sys/fs/cgroup/a/cgroup.type") = "domain"`,
  },
  {
    clauses: ['cgroup.type.syntax'],
    file: 'cgroup.md',
    line: 612,
    trace: `A: write("/sys/fs/cgroup/cgroup.type", "domain") = EINVAL                # cgroup.type.syntax
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/a/cgroup.type", "domain") = EINVAL              # cgroup.type.syntax
A: write("/sys/fs/cgroup/a/cgroup.type", "thread") = EINVAL              # cgroup.type.syntax`,
  },
  {
    clauses: ['cgroup.type.again'],
    file: 'cgroup.md',
    line: 626,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8
A: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = 8`,
  },
  {
    clauses: ['cgroup.type.populated'],
    file: 'cgroup.md',
    line: 640,
    trace: `A: write("/sys/fs/cgroup/cgroup.type", "threaded") = EOPNOTSUPP          # cgroup.type.populated
A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: mkdir("/sys/fs/cgroup/a/b", 0755) = 0
A: write("/sys/fs/cgroup/a/b/cgroup.procs", "0") = 1
A: write("/sys/fs/cgroup/a/cgroup.type", "threaded") = EOPNOTSUPP        # cgroup.type.populated`,
  },
  {
    clauses: ['cgroup.type.invalid'],
    file: 'cgroup.md',
    line: 654,
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
    line: 671,
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
    line: 688,
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
    line: 728,
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
    clauses: ['channel.group-signal'],
    file: 'channels.md',
    line: 51,
    trace: `A: fork() = _ as B
B: setpgid(0, 0) = 0
B: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: kill(B, SIGKILL) = ESRCH
C: kill(0, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['channel.exit'],
    file: 'channels.md',
    line: 67,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: _exit(0) = died
A: sigpending() = [SIGCHLD]`,
  },
  {
    clauses: ['channel.wait'],
    file: 'channels.md',
    line: 81,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: _exit(3) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 3}
A: kill(B, 0) = ESRCH`,
  },
  {
    clauses: ['channel.group'],
    file: 'channels.md',
    line: 94,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: setpgid(B, 0) = 0
A: getpgid(B) = B`,
  },
  {
    clauses: ['channel.numbers'],
    file: 'channels.md',
    line: 110,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = 2 as B
B: fork() = 2 as C
A: fork() = 4 as D`,
  },
  {
    clauses: ['channel.set-tid'],
    file: 'channels.md',
    line: 123,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone3({exit_signal: SIGCHLD, set_tid: [1, 7]}, 88) = 7 as B
B: getpid() = 1`,
  },
  {
    clauses: ['channel.proc'],
    file: 'channels.md',
    line: 139,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: stat("/proc/B/ns/uts") = _ as uts
B: stat("/proc/self/ns/uts") = uts
B: stat("/proc/A/ns/uts") = EACCES`,
  },
  {
    clauses: ['channel.status'],
    file: 'channels.md',
    line: 153,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0
A: read("/proc/B/status", NoNewPrivs) = 1
B: read("/proc/A/status", NoNewPrivs) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0
B: read("/proc/A/status", NoNewPrivs) = 1`,
  },
  {
    clauses: ['channel.ptrace'],
    file: 'channels.md',
    line: 170,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
C: sigprocmask(SIG_BLOCK, [SIGTERM]) = 0
B: kill(C, SIGTERM) = 0
A: ptrace(PTRACE_SEIZE, 3, 0, 0, PTRACE_GETSIGMASK) = [15]
A: ptrace(PTRACE_SEIZE, 3, 0, 0, PTRACE_SETSIGMASK, []) = 0
B: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGTERM}
B: ptrace(PTRACE_SEIZE, A, 0, 0) = ESRCH`,
  },
  {
    clauses: ['channel.pidfd-getfd'],
    file: 'channels.md',
    line: 187,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
B: open("/proc/self/ns/uts", O_RDONLY) = 3
A: pidfd_open(B, 0) = 3
A: pidfd_getfd(3, 3, 0) = 4
A: setns(4, CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['channel.setns'],
    file: 'channels.md',
    line: 203,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("inside", 6) = 0
A: open("/proc/B/ns/uts", O_RDONLY) = 3
A: setns(3, CLONE_NEWUTS) = 0
A: uname() = {nodename: "inside"}`,
  },
  {
    clauses: ['channel.map'],
    file: 'channels.md',
    line: 220,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: getuid() = 65534
A: write("/proc/B/uid_map", "0 0 1") = 5
B: getuid() = 0`,
  },
  {
    clauses: ['channel.limits'],
    file: 'channels.md',
    line: 234,
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
    line: 251,
    trace: `A: fork() = _ as B
B: unshare(CLONE_NEWTIME) = 0
A: write("/proc/B/timens_offsets", "monotonic 5 0") = 13
B: fork() = _ as C
A: write("/proc/B/timens_offsets", "monotonic 6 0") = EACCES`,
  },
  {
    clauses: ['channel.cgroup'],
    file: 'channels.md',
    line: 266,
    trace: `A: mkdir("/sys/fs/cgroup/a", 493) = 0
A: clone3({flags: CLONE_NEWUSER|CLONE_NEWCGROUP, exit_signal: SIGCHLD}) = _ as B
A: read("/proc/B/cgroup") = "/"
A: write("/sys/fs/cgroup/a/cgroup.procs", "2") = 1
A: read("/proc/B/cgroup") = "/a"`,
  },
  {
    clauses: ['channel.mount'],
    file: 'channels.md',
    line: 283,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: clone(CLONE_NEWNS|CLONE_NEWUSER|SIGCHLD) = _ as B
A: mount("none", "/a", "tmpfs", 0, null) = 0
B: mount("none", "/b", "tmpfs", 0, null) = 0
A: umount2("/b", MNT_DETACH) = EINVAL`,
  },
  {
    clauses: ['channel.pivot'],
    file: 'channels.md',
    line: 298,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: pivot_root("/a", "/a/b") = 0
B: read("/proc/self/mountinfo") = [{mountpoint: "/", root: "/a"}, {mountpoint: "/b", root: "/", parent: 0}]`,
  },
  {
    clauses: ['channel.device'],
    file: 'channels.md',
    line: 313,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: read("/proc/B/net/dev") = ["b", "lo"]`,
  },
  {
    clauses: ['channel.bind'],
    file: 'channels.md',
    line: 327,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: socket(AF_UNIX, SOCK_STREAM, 0) = 4
A: clone(CLONE_NEWUSER|CLONE_NEWNET|SIGCHLD) = _ as B
B: bind(3, {sun_path: "\\0x"}) = 0
A: bind(4, {sun_path: "\\0x"}) = EADDRINUSE`,
  },
  {
    clauses: ['channel.mqueue'],
    file: 'channels.md',
    line: 341,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 384, {maxmsg: 1, msgsize: 1}) = 3
A: clone(CLONE_NEWUSER|CLONE_NEWIPC|SIGCHLD) = _ as B
B: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedreceive(3, 1, null) = _`,
  },
  {
    clauses: ['channel.shm'],
    file: 'channels.md',
    line: 355,
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
    line: 371,
    trace: `A: socketpair(AF_UNIX, SOCK_DGRAM, 0) = [3, 4]
A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/self/ns/uts", O_RDONLY) = 5
A: sendmsg(3, {SCM_RIGHTS: 5}, 0) = 1
B: recvmsg(4, 0) = {SCM_RIGHTS: 5}`,
  },
  {
    clauses: ['channel.shared'],
    file: 'channels.md',
    line: 386,
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
    clauses: ['chroot.fchdir'],
    file: 'credentials.md',
    line: 995,
    trace: `A: open_tree(AT_FDCWD, "/", 0) = _ as root
A: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = _ as t
A: open_tree(AT_FDCWD, "/f", 0) = _ as f
A: chroot("/b") = 0
A: fchdir(root) = 0
A: mount("none", "c", "tmpfs", 0, null) = 0
A: fchdir(t) = 0
A: mount("none", "a", "tmpfs", 0, null) = EINVAL   # mnt.target.mine
A: mount(null, ".", null, MS_SHARED, null) = 0
A: chdir("..") = 0
A: chdir("b") = 0
A: fchdir(f) = ENOTDIR                            # chroot.path
A: fchdir(57) = EBADF                             # fd.bad`,
  },
  {
    clauses: ['chroot.link'],
    file: 'credentials.md',
    line: 1018,
    trace: `A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/a", "tmpfs", 0, null) = 0
B: chdir("/a") = 0
A: mount("none", "/proc/B/cwd", "tmpfs", 0, null) = EINVAL    # mnt.target.mine
A: umount2("/proc/B/root/a", MNT_DETACH) = EINVAL             # mnt.umount.mine
A: chdir("/proc/B/cwd") = 0
A: chroot("/proc/B/root") = 0
A: unshare(CLONE_NEWUSER) = EPERM                             # user.new.chroot`,
  },
  {
    clauses: ['chroot.link.access'],
    file: 'credentials.md',
    line: 1036,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: chdir("/proc/A/root") = EACCES                             # chroot.link.access
B: mount("none", "/proc/A/cwd", "tmpfs", 0, null) = EACCES    # chroot.link.access
B: umount2("/proc/A/root", 0) = EACCES                        # chroot.link.access
B: _exit(0) = died
A: chdir("/proc/B/root") = ENOENT                             # chroot.path`,
  },
  {
    clauses: ['chroot.fork'],
    file: 'credentials.md',
    line: 1051,
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
    line: 1073,
    trace: `A: execve("/tmp/nowhere", null, null) = ENOENT    # exec.path`,
  },
  {
    clauses: ['exec.mode'],
    file: 'credentials.md',
    line: 1084,
    trace: `A: execve("/tmp/data", null, null) = EACCES       # exec.mode
A: setgid(1000) = 0
A: setfsuid(7) = 0
A: execve("/tmp/setgid-locking", null, null) = EACCES # exec.mode`,
  },
  {
    clauses: ['exec.ids'],
    file: 'credentials.md',
    line: 1099,
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
    line: 1115,
    trace: `A: setresuid(1000, 1000, 1000) = 0
A: unshare(CLONE_NEWUSER) = 0
A: execve("/tmp/setuid-root", null, null) = 0
A: setresuid(-1, -1, -1) = 0
A: read("/proc/self/status", CapEff) = []`,
  },
  {
    clauses: ['exec.caps'],
    file: 'credentials.md',
    line: 1131,
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
    line: 1145,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: execve("/tmp/plain", null, null) = 0
A: capget({}) = {permitted: [], effective: []}
A: unshare(CLONE_NEWUTS) = EPERM                  # task.unshare.cap`,
  },
  {
    clauses: ['exec.nnp'],
    file: 'credentials.md',
    line: 1159,
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
    line: 1174,
    trace: `A: prctl(PR_SET_KEEPCAPS, 1) = 0
A: execve("/tmp/plain", null, null) = 0
A: prctl(PR_GET_KEEPCAPS) = 0`,
  },
  {
    clauses: ['exec.dumpable'],
    file: 'credentials.md',
    line: 1188,
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
    line: 1206,
    trace: `A: setresuid(7, 7, 7) = 0
A: execve("/tmp/unreadable", null, null) = 0
A: prctl(PR_GET_DUMPABLE) = 0`,
  },
  {
    clauses: ['exec.unreadable', 'nsfs.link.access'],
    file: 'credentials.md',
    line: 1212,
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
    line: 22,
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
    line: 41,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = _ as B
A: unshare(CLONE_NEWPID) = 0
B: stat("/proc/thread-self/ns/pid_for_children") = _ as pid1
A: stat("/proc/thread-self/ns/pid_for_children") = ENOENT
A: unshare(CLONE_THREAD) = EINVAL                     # thread.unshare`,
  },
  {
    clauses: ['task.unshare.vm'],
    file: 'divergences.md',
    line: 58,
    trace: `A: clone(CLONE_VM|SIGCHLD) = _ as B
A: unshare(CLONE_THREAD) = 0
A: unshare(CLONE_SIGHAND) = 0
A: unshare(CLONE_VM) = EINVAL`,
  },
  {
    clauses: ['pid.unshare.once'],
    file: 'divergences.md',
    line: 74,
    trace: `A: open("/proc/self/ns/pid", O_RDONLY) = _ as own
A: unshare(CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = EINVAL                # pid.unshare.once
A: setns(own, CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = 0`,
  },
  {
    clauses: ['pid.link.unborn'],
    file: 'divergences.md',
    line: 101,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: readlink("/proc/self/ns/pid_for_children") = ENOENT    # pid.link.unborn
A: stat("/proc/self/ns/pid_for_children") = ENOENT        # pid.link.unborn
A: fork() = _ as B
A: readlink("/proc/self/ns/pid_for_children") = _`,
  },
  {
    clauses: ['pid.getppid.outside', 'task.clone.parent'],
    file: 'divergences.md',
    line: 118,
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
    line: 139,
    trace: `A: fork() = _ as B
A: pidfd_open(B, 0) = _ as child
A: setns(child, CLONE_NEWUTS) = 0
B: _exit(0) = died
A: setns(child, CLONE_NEWUTS) = ESRCH`,
  },
  {
    clauses: ['setns.mnt.fs'],
    file: 'divergences.md',
    line: 156,
    trace: `A: clone(CLONE_NEWNS|CLONE_NEWUTS|SIGCHLD) = _ as B
A: clone(CLONE_FS|SIGCHLD) = _ as C
A: pidfd_open(B, 0) = _ as target
A: setns(target, CLONE_NEWNS) = EINVAL
A: setns(target, CLONE_NEWNS|CLONE_NEWUTS) = 0`,
  },
  {
    clauses: ['mnt.type.others'],
    file: 'divergences.md',
    line: 183,
    trace: `A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/", null, MS_REC|MS_PRIVATE, null) = 0
B: mount("none", "/tmp", "tmpfs", 0, null) = 0
A: mount("none", "/proc/2/root/tmp", null, MS_SHARED, null) = 0`,
  },
  {
    clauses: ['mnt.copy'],
    file: 'divergences.md',
    line: 199,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("none", "/a", null, MS_UNBINDABLE, null) = 0
A: mount("/a", "/b", null, MS_BIND, null) = EINVAL
A: unshare(CLONE_NEWNS) = 0
A: mount("/a", "/b", null, MS_BIND, null) = 0`,
  },
  {
    clauses: ['uts.sysctl.owner'],
    file: 'divergences.md',
    line: 216,
    trace: `A: unshare(CLONE_NEWUTS) = 0
A: unshare(CLONE_NEWUSER) = 0
A: sethostname("x", 1) = EPERM
A: write("/proc/sys/kernel/hostname", "x") = 1`,
  },
  {
    clauses: ['kill.all.eperm', 'kill.eperm'],
    file: 'divergences.md',
    line: 232,
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
    line: 251,
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
    line: 270,
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
    line: 288,
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
    line: 306,
    trace: `A: clone3({flags: CLONE_NEWTIME, exit_signal: SIGCHLD}) = _ as B
B: stat("/proc/self/ns/time") = _ as time2
B: stat("/proc/self/ns/time_for_children") = time2
A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "boottime 100 0") = 14`,
  },
  {
    clauses: ['task.clone.newtime'],
    file: 'divergences.md',
    line: 323,
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
    line: 341,
    trace: `A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_PIDFD}) = {pid: 2, pidfd: 3} as B
A: pidfd_send_signal(3, 0, null) = 0
B: exit(0) = died
A: pidfd_send_signal(3, 0, null) = ESRCH`,
  },
  {
    clauses: ['clone3.set-tid.cap', 'clone3.set-tid.exists'],
    file: 'divergences.md',
    line: 357,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone3({exit_signal: SIGCHLD, set_tid: [1, 200]}) = EEXIST
B: clone3({exit_signal: SIGCHLD, set_tid: [51, 200]}) = EPERM
B: clone3({exit_signal: SIGCHLD, set_tid: [51]}) = 51`,
  },
  {
    clauses: ['mnt.pivot.shared'],
    file: 'divergences.md',
    line: 373,
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
    line: 392,
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
    line: 411,
    trace: `A: fork() = 2 as B
B: unshare(CLONE_NEWUSER) = 0
A: write("/proc/2/gid_map", "0 0 1") = 5
B: write("/proc/self/setgroups", "allow") = 5
B: write("/proc/self/setgroups", "deny") = EPERM       # user.setgroups.late`,
  },
  {
    clauses: ['pid.first.failed'],
    file: 'divergences.md',
    line: 428,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone3({flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD}) = EFAULT
A: fork() = ENOMEM`,
  },
  {
    clauses: ['pid.max'],
    file: 'divergences.md',
    line: 443,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: clone(CLONE_NEWPID|SIGCHLD) = 2 as B
B: read("/proc/sys/kernel/pid_max") = 4194304`,
  },
  {
    clauses: ['cred.bounding', 'user.new'],
    file: 'divergences.md',
    line: 458,
    trace: `A: prctl(PR_CAPBSET_DROP, CAP_CHOWN) = 0
A: prctl(PR_CAPBSET_READ, CAP_CHOWN) = 0
A: unshare(CLONE_NEWUSER) = 0
A: prctl(PR_CAPBSET_READ, CAP_CHOWN) = 1`,
  },
  {
    clauses: ['user.map.range'],
    file: 'divergences.md',
    line: 474,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 4294967296") = EINVAL     # user.map.range
A: write("/proc/self/uid_map", "4294967296 0 1") = 14
A: read("/proc/self/uid_map") = [[0, 0, 1]]`,
  },
  {
    clauses: ['pid.zap.wait', 'wait.blocks'],
    file: 'divergences.md',
    line: 490,
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
    line: 508,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: open("/proc/self/ns/pid", O_RDONLY) = _ as own
B: ioctl(own, NS_GET_PARENT) = EPERM`,
  },
  {
    clauses: ['pid.alloc.full'],
    file: 'divergences.md',
    line: 524,
    trace: `A: write("/proc/sys/kernel/pid_max", "301") = 3
A: write("/proc/sys/kernel/ns_last_pid", "299") = 3
A: fork() = 300 as B
A: fork() = EAGAIN                               # pid.alloc.full`,
  },
  {
    clauses: ['pid.alloc.consumed'],
    file: 'divergences.md',
    line: 541,
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
    line: 565,
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
    line: 584,
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
    line: 618,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/self/uid_map", "0 0 1\\0junk") = 10
A: read("/proc/self/uid_map") = [[0, 0, 1]]`,
  },
  {
    clauses: ['waitid.id', 'waitid.pidfd'],
    file: 'divergences.md',
    line: 645,
    trace: `A: fork() = _ as B
A: waitid(P_PGID, -1, null, WEXITED|WNOHANG) = EINVAL
A: waitid(P_PIDFD, -1, null, WEXITED|WNOHANG) = EINVAL
A: waitid(P_PIDFD, 50, null, WEXITED|WNOHANG) = EBADF`,
  },
  {
    clauses: ['pidfd.directory', 'pidfd.self'],
    file: 'divergences.md',
    line: 662,
    trace: `A: fork() = 2 as B
A: open("/proc/B", O_RDONLY|O_DIRECTORY) = _ as dir
A: pidfd_send_signal(dir, 0, null, 0) = 0
A: pidfd_send_signal(-10000, 0, null, 0) = 0
A: setns(dir, CLONE_NEWUTS) = EINVAL
A: setns(-10000, CLONE_NEWUTS) = EBADF
A: waitid(P_PIDFD, dir, null, WEXITED|WNOHANG) = EBADF
A: waitid(P_PIDFD, -10000, null, WEXITED|WNOHANG) = EINVAL`,
  },
  {
    clauses: ['rlimit.nofile'],
    file: 'divergences.md',
    line: 694,
    trace: `A: setrlimit(RLIMIT_NOFILE, {rlim_cur: 3, rlim_max: 3}) = 0
A: pidfd_open(99, 0) = ESRCH                       # pidfd.open.esrch
A: pidfd_open(A, 1) = EINVAL                       # pidfd.open.flags
A: pidfd_open(A, 0) = EMFILE                       # rlimit.nofile
A: open("/proc/self/ns/uts", O_RDONLY) = EMFILE    # rlimit.nofile`,
  },
  {
    clauses: ['thread.namespaces'],
    file: 'divergences.md',
    line: 712,
    trace: `A: stat("/proc/self/ns/uts") = _ as uts1
A: clone3({flags: CLONE_VM|CLONE_SIGHAND|CLONE_THREAD|CLONE_NEWUTS}) = _ as B
B: sethostname("b", 1) = 0
A: stat("/proc/thread-self/ns/uts") = uts1`,
  },
  {
    clauses: ['user.limit.late'],
    file: 'divergences.md',
    line: 729,
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
    line: 748,
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
    line: 767,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: kill(B, SIGSTOP) = 0
A: sigtimedwait([SIGCHLD]) = {code: CLD_STOPPED, pid: B, uid: 65534}
A: waitid(P_PID, B, null, WSTOPPED) = {pid: B, uid: 0, code: CLD_STOPPED}`,
  },
  {
    clauses: ['pidfd.ioctl.unborn'],
    file: 'divergences.md',
    line: 794,
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
    line: 815,
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
    line: 833,
    trace: `A: setuid(1000) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = 0
A: prctl(PR_SET_SECUREBITS, SECBIT_EXEC_RESTRICT_FILE) = EPERM # cred.securebits.cap`,
  },
  {
    clauses: ['cred.setresuid.nothing'],
    file: 'divergences.md',
    line: 848,
    trace: `A: setfsuid(7) = 0
A: setresuid(0, -1, 0) = 0                        # cred.setresuid.nothing
A: read("/proc/self/status", Uid) = [0, 0, 0, 7]
A: setresuid(-1, 0, -1) = 0
A: read("/proc/self/status", Uid) = [0, 0, 0, 0]`,
  },
  {
    clauses: ['exec.nnp'],
    file: 'divergences.md',
    line: 865,
    trace: `A: setresuid(7, 0, 0) = 0
A: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL]}) = 0
A: prctl(PR_SET_NO_NEW_PRIVS, 1) = 0
A: execve("/tmp/plain", null, null) = 0
A: read("/proc/self/status", Uid) = [7, 7, 7, 7]`,
  },
  {
    clauses: ['pid.zap.sighand'],
    file: 'divergences.md',
    line: 882,
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
    line: 900,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: clone(CLONE_NEWNET|SIGCHLD) = _ as B
A: rtnetlink(3, RTM_NEWLINK, {ifname: "a", kind: "veth", peer: {ifname: "b", net_ns_pid: B}}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "a", ifname: "lo", net_ns_pid: B}) = EEXIST    # net.name.taken
A: read("/proc/B/net/dev") = ["a", "b", "lo"]`,
  },
  {
    clauses: ['net.bind.address'],
    file: 'divergences.md',
    line: 917,
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
    line: 936,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", ifname: "loop"}) = 0
A: rtnetlink(3, RTM_GETLINK, {ifname: "loop"}) = {up: 1}`,
  },
  {
    clauses: ['scm.cred.absent'],
    file: 'divergences.md',
    line: 952,
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
    line: 970,
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
    line: 993,
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
    line: 1013,
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
    line: 1031,
    trace: `A: unshare(CLONE_NEWTIME) = 0
A: write("/proc/self/timens_offsets", "monotonic 0 -1") = EINVAL                      # time.offsets.syntax
A: write("/proc/self/timens_offsets", "monotonic 0 18446744073709551615") = 32
A: read("/proc/self/timens_offsets") = {monotonic: [0, -1], boottime: [0, 0]}`,
  },
  {
    clauses: ['cgroup.clone.removed', 'cgroup.procs.removed'],
    file: 'divergences.md',
    line: 1047,
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
    line: 1065,
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
    line: 1083,
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
    line: 1105,
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
    line: 1125,
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
    line: 1146,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0666, {maxmsg: 1, msgsize: 8}) = 3
A: setresuid(1000, 1000, 1000) = 0
A: mq_unlink("q") = EPERM`,
  },
  {
    clauses: ['mq.create.unmapped'],
    file: 'divergences.md',
    line: 1162,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: msgget(7, IPC_CREAT|0600) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = EOVERFLOW`,
  },
  {
    clauses: ['exec.parent'],
    file: 'divergences.md',
    line: 1177,
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
    line: 1196,
    trace: `A: fork() = _ as B
B: clone(CLONE_VFORK|SIGCHLD) = blocks as C
A: kill(B, SIGTERM) = 0                           # task.vfork.killed
C: getppid() = A
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['pid.reboot'],
    file: 'divergences.md',
    line: 1213,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
C: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_HALT) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGINT}`,
  },
  {
    clauses: ['mnt.movemount'],
    file: 'divergences.md',
    line: 1231,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: mount("none", "/a/a", "tmpfs", MS_RDONLY, null) = 0
A: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = _ as t
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = EINVAL
B: move_mount(t, "", AT_FDCWD, "/c", MOVE_MOUNT_F_EMPTY_PATH) = 0
B: mount("none", "/c/b", "tmpfs", 0, null) = 0
A: umount2("/a/b", 0) = 0`,
  },
  {
    clauses: ['ptrace.sigchld'],
    file: 'divergences.md',
    line: 1251,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: fork() = _ as B
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: 0}
A: waitid(P_PID, B, null, WSTOPPED|WNOHANG) = 0
A: kill(B, SIGSTOP) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: SIGSTOP}
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: SIGSTOP}`,
  },
  {
    clauses: ['fd.lowest'],
    file: 'handles.md',
    line: 21,
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
    line: 36,
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
    line: 57,
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
    clauses: ['fd.noread', 'fd.mode'],
    file: 'handles.md',
    line: 78,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: read(3) = EINVAL                               # fd.noread
A: write(3, "x") = EBADF                          # fd.mode
A: pidfd_open(A, 0) = 4
A: read(4) = EINVAL                               # fd.noread
A: write(4, "x") = EINVAL                         # fd.noread`,
  },
  {
    clauses: ['fd.dup', 'fd.close'],
    file: 'handles.md',
    line: 93,
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
    line: 110,
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
    line: 129,
    trace: `A: dup3(0, 3, O_WRONLY) = EINVAL                  # fd.dup3.flags
A: dup3(9, 9, O_PATH) = EINVAL                    # fd.dup3.flags`,
  },
  {
    clauses: ['fd.dup3.same'],
    file: 'handles.md',
    line: 140,
    trace: `A: dup3(0, 0, 0) = EINVAL                         # fd.dup3.same
A: dup3(9, 9, O_CLOEXEC) = EINVAL                 # fd.dup3.same`,
  },
  {
    clauses: ['fd.cloexec'],
    file: 'handles.md',
    line: 152,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: dup(3) = 4
A: fcntl(4, F_SETFD, FD_CLOEXEC) = 0
A: fcntl(3, F_GETFD) = 0
A: fcntl(4, F_GETFD) = 1`,
  },
  {
    clauses: ['fd.fork'],
    file: 'handles.md',
    line: 167,
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
    line: 184,
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
    line: 201,
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
    line: 218,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY|O_CLOEXEC) = 3
A: clone(CLONE_FILES|SIGCHLD) = _ as B
B: execve("/tmp/plain", null, null) = 0           # exec.files
B: close(3) = EBADF                               # fd.bad
A: close(3) = 0`,
  },
  {
    clauses: ['fd.exit', 'sock.end'],
    file: 'handles.md',
    line: 232,
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
    line: 250,
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
    line: 272,
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
    line: 288,
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
    line: 304,
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
    line: 323,
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
    line: 349,
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
    line: 366,
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
    line: 382,
    trace: `A: open("/proc/self/ns/uts", O_WRONLY) = EPERM    # nsfs.readonly
A: open("/proc/self/ns/uts", O_RDWR|O_CLOEXEC) = EPERM  # nsfs.readonly
A: open("/proc/self/ns/uts", O_WRONLY|O_PATH) = 3`,
  },
  {
    clauses: ['setns.file'],
    file: 'handles.md',
    line: 399,
    trace: `A: setns(0, 0) = EINVAL                           # setns.file
A: open("/proc/self/status", O_RDONLY) = 3
A: setns(3, CLONE_NEWUTS) = EINVAL                # setns.file`,
  },
  {
    clauses: ['setns.nstype'],
    file: 'handles.md',
    line: 412,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: setns(3, CLONE_NEWIPC) = EINVAL                # setns.nstype
A: setns(3, CLONE_NEWUTS|CLONE_NEWIPC) = EINVAL   # setns.nstype
A: setns(3, CLONE_NEWUTS) = 0
A: setns(3, 0) = 0`,
  },
  {
    clauses: ['setns.enter'],
    file: 'handles.md',
    line: 427,
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
    line: 446,
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
    line: 463,
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
    line: 482,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: open("/proc/self/ns/uts", O_RDONLY) = 4
A: capset({}, {permitted: [CAP_SYS_ADMIN], effective: [CAP_SYS_ADMIN]}) = 0
A: setns(3, 0) = EPERM                            # setns.mnt.chroot
A: setns(4, 0) = 0`,
  },
  {
    clauses: ['setns.mnt.root', 'user.new.chroot'],
    file: 'handles.md',
    line: 497,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: chroot("/tmp") = 0
A: unshare(CLONE_NEWUSER) = EPERM                 # user.new.chroot
A: setns(3, CLONE_NEWNS) = 0
A: unshare(CLONE_NEWUSER) = 0`,
  },
  {
    clauses: ['setns.user.own'],
    file: 'handles.md',
    line: 511,
    trace: `A: open("/proc/self/ns/user", O_RDONLY) = 3
A: setns(3, 0) = EINVAL                           # setns.user.own
A: unshare(CLONE_NEWUSER) = 0
A: open("/proc/self/ns/user", O_RDONLY) = 4
A: setns(4, CLONE_NEWUSER) = EINVAL               # setns.user.own`,
  },
  {
    clauses: ['setns.user.cap'],
    file: 'handles.md',
    line: 526,
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
    line: 545,
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
    line: 564,
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
    line: 590,
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
    line: 611,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, 46848) = ENOTTY                       # nsio.unknown
A: ioctl(0, NS_GET_USERNS) = ENOTTY               # nsio.unknown
A: ioctl(0, NS_GET_NSTYPE) = ENOTTY               # nsio.unknown`,
  },
  {
    clauses: ['nsio.userns'],
    file: 'handles.md',
    line: 625,
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
    line: 643,
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
    line: 659,
    trace: `A: stat("/proc/self/ns/pid") = _ as pid1
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PARENT) = 4
A: fstat(4) = pid1`,
  },
  {
    clauses: ['nsio.parent.kind'],
    file: 'handles.md',
    line: 673,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_PARENT) = EINVAL               # nsio.parent.kind
A: open("/proc/self/ns/time", O_RDONLY) = 4
A: ioctl(4, NS_GET_PARENT) = EINVAL               # nsio.parent.kind`,
  },
  {
    clauses: ['nsio.parent.sight'],
    file: 'handles.md',
    line: 687,
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
    line: 703,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_NSTYPE) = CLONE_NEWUTS
A: open("/proc/self/ns/pid_for_children", O_RDONLY) = 4
A: ioctl(4, NS_GET_NSTYPE) = CLONE_NEWPID`,
  },
  {
    clauses: ['nsio.mntns'],
    file: 'handles.md',
    line: 717,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: ioctl(3, NS_GET_MNTNS_ID) = _ as id1
A: ioctl(3, NS_GET_ID) = id1`,
  },
  {
    clauses: ['nsio.mnt.next'],
    file: 'handles.md',
    line: 730,
    trace: `A: open("/proc/self/ns/mnt", O_RDONLY) = 3
A: open("/proc/self/ns/uts", O_RDONLY) = 4
A: ioctl(3, NS_MNT_GET_NEXT) = EPERM              # nsio.mnt.next
A: ioctl(4, NS_MNT_GET_PREV) = EPERM              # nsio.mnt.next
A: ioctl(4, NS_MNT_GET_INFO) = EINVAL             # nsio.pid.kind
A: ioctl(0, NS_MNT_GET_NEXT) = ENOTTY             # nsio.unknown`,
  },
  {
    clauses: ['nsio.id'],
    file: 'handles.md',
    line: 750,
    trace: `A: open("/proc/self/ns/uts", O_RDONLY) = 3
A: ioctl(3, NS_GET_ID) = _ as id1
A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
B: ioctl(3, NS_GET_ID) = id1
B: open("/proc/self/ns/uts", O_RDONLY) = 4
B: setresuid(1000, 1000, 1000) = EINVAL
B: ioctl(4, NS_GET_ID) = _ as id2
B: setns(3, 0) = EPERM
A: open("/proc/B/ns/uts", O_RDONLY) = 4
A: ioctl(4, NS_GET_ID) = id2`,
  },
  {
    clauses: ['nsio.owner'],
    file: 'handles.md',
    line: 770,
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
    line: 786,
    trace: `A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_OWNER_UID) = EINVAL            # nsio.owner.kind`,
  },
  {
    clauses: ['nsio.pid'],
    file: 'handles.md',
    line: 799,
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
    line: 814,
    trace: `A: open("/proc/self/ns/user", O_RDONLY) = 3
A: ioctl(3, NS_GET_PID_IN_PIDNS, 1) = EINVAL      # nsio.pid.kind
A: ioctl(3, NS_GET_MNTNS_ID) = EINVAL             # nsio.pid.kind`,
  },
  {
    clauses: ['nsio.pid.nobody'],
    file: 'handles.md',
    line: 826,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: open("/proc/B/ns/pid", O_RDONLY) = 3
A: ioctl(3, NS_GET_PID_IN_PIDNS, 1) = ESRCH       # nsio.pid.nobody
A: ioctl(3, NS_GET_PID_FROM_PIDNS, 7) = ESRCH     # nsio.pid.nobody
A: ioctl(3, NS_GET_PID_IN_PIDNS, 0) = ESRCH       # nsio.pid.nobody`,
  },
  {
    clauses: ['pidfd.open', 'pidfd.life', 'pidfd.signal.esrch'],
    file: 'handles.md',
    line: 845,
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
    line: 872,
    trace: `A: pidfd_open(0, 1) = EINVAL                      # pidfd.open.flags
A: pidfd_open(A, PIDFD_NONBLOCK) = 3
A: pidfd_open(A, PIDFD_THREAD) = 4`,
  },
  {
    clauses: ['pidfd.open.positive'],
    file: 'handles.md',
    line: 884,
    trace: `A: pidfd_open(0) = EINVAL                         # pidfd.open.positive
A: pidfd_open(-1) = EINVAL                        # pidfd.open.positive`,
  },
  {
    clauses: ['pidfd.open.esrch'],
    file: 'handles.md',
    line: 895,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: pidfd_open(A) = ESRCH                          # pidfd.open.esrch
B: pidfd_open(B) = 3
A: pidfd_open(7) = ESRCH                          # pidfd.open.esrch`,
  },
  {
    clauses: ['pidfd.signal'],
    file: 'handles.md',
    line: 911,
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
    line: 928,
    trace: `A: pidfd_send_signal(0, 0, null, 8) = EINVAL      # pidfd.signal.flags
A: pidfd_send_signal(9, 0, null, PIDFD_SIGNAL_THREAD|PIDFD_SIGNAL_PROCESS_GROUP) = EINVAL  # pidfd.signal.flags`,
  },
  {
    clauses: ['pidfd.bad'],
    file: 'handles.md',
    line: 939,
    trace: `A: pidfd_send_signal(0, 0, null) = EBADF          # pidfd.bad
A: pidfd_getfd(0, 0) = EBADF                      # pidfd.bad
A: open("/proc/self/ns/pid", O_RDONLY) = 3
A: pidfd_send_signal(3, 0, null) = EBADF          # pidfd.bad`,
  },
  {
    clauses: ['pidfd.directory'],
    file: 'handles.md',
    line: 953,
    trace: `A: fork() = _ as B
A: open("/proc/B", O_RDONLY|O_DIRECTORY) = 3
A: open("/proc/B", O_PATH) = 4
A: pidfd_send_signal(3, 65, null) = EINVAL        # pidfd.directory kill.einval
A: pidfd_send_signal(4, 0, null) = EBADF          # fd.path
A: pidfd_getfd(3, 0) = EBADF                      # pidfd.bad
A: setns(3, CLONE_NEWUTS) = EINVAL                # setns.file
A: pidfd_send_signal(3, SIGKILL, null) = 0        # pidfd.directory
A: waitid(P_PIDFD, 3, null, WEXITED) = EBADF
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}
A: pidfd_send_signal(3, 0, null) = ESRCH          # pidfd.signal.esrch`,
  },
  {
    clauses: ['pidfd.self'],
    file: 'handles.md',
    line: 974,
    trace: `A: fork() = _ as B
B: pidfd_send_signal(PIDFD_SELF_THREAD, 65, null) = EINVAL      # pidfd.self kill.einval
B: pidfd_getfd(-10000, 0) = EBADF                               # fd.bad
B: setns(-10001, 0) = EBADF                                     # fd.bad
B: pidfd_send_signal(PIDFD_SELF_THREAD_GROUP, SIGKILL, null) = died   # pidfd.self
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['proc.directory'],
    file: 'handles.md',
    line: 989,
    trace: `A: open("/proc/self", O_WRONLY) = EISDIR          # proc.directory
A: open("/proc/self", O_RDONLY) = 3
A: read(3) = EISDIR                               # proc.directory
A: write(3, "x") = EBADF                          # fd.mode`,
  },
  {
    clauses: ['pidfd.signal.below'],
    file: 'handles.md',
    line: 1003,
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
    line: 1028,
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
    line: 1046,
    trace: `A: pidfd_getfd(9, 0, 1) = EINVAL                  # pidfd.getfd.flags`,
  },
  {
    clauses: ['pidfd.task'],
    file: 'handles.md',
    line: 1056,
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
    line: 1073,
    trace: `A: pidfd_open(A) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: pidfd_getfd(3, 0) = EPERM                      # pidfd.access
B: setns(3, CLONE_NEWUTS) = EPERM                 # pidfd.access
B: setns(3, CLONE_NEWUSER|CLONE_NEWNET) = EPERM   # pidfd.access`,
  },
  {
    clauses: ['pidfd.getfd.bad'],
    file: 'handles.md',
    line: 1087,
    trace: `A: pidfd_open(A) = 3
A: pidfd_getfd(3, 9) = EBADF                      # pidfd.getfd.bad
A: pidfd_getfd(3, -1) = EBADF                     # pidfd.getfd.bad
A: pidfd_getfd(3, 3) = 4`,
  },
  {
    clauses: ['pidfd.getfd.dead'],
    file: 'handles.md',
    line: 1100,
    trace: `A: fork() = _ as B
A: pidfd_open(B) = 3
B: _exit(0) = died
A: pidfd_getfd(3, 0) = ESRCH                      # pidfd.getfd.dead`,
  },
  {
    clauses: ['setns.pidfd'],
    file: 'handles.md',
    line: 1117,
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
    line: 1139,
    trace: `A: pidfd_open(A) = 3
A: setns(3, 0) = EINVAL                           # setns.pidfd.kinds
A: setns(3, CLONE_NEWUTS|CLONE_FS) = EINVAL       # setns.pidfd.kinds
A: setns(3, CLONE_NEWUTS|CLONE_NEWIPC) = 0`,
  },
  {
    clauses: ['pidfd.dropped'],
    file: 'handles.md',
    line: 1154,
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
    line: 1171,
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
    line: 1190,
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
    line: 1209,
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
    clauses: ['ipc.perm'],
    file: 'ipc.md',
    line: 259,
    trace: `A: setresgid(9, 9, 9) = 0
A: msgget(7, IPC_CREAT|0060) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 1000, gid: 5, mode: 0060, qbytes: 100}) = 0
A: setresgid(8, 8, 8) = 0
A: setfsgid(5) = 8
A: setresuid(1001, 1001, 1001) = 0
A: msgctl(q1, IPC_STAT, null) = {qnum: 0}
A: setfsgid(8) = 5
A: msgctl(q1, IPC_STAT, null) = EACCES            # ipc.perm`,
  },
  {
    clauses: ['ipc.perm.cap'],
    file: 'ipc.md',
    line: 277,
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
    line: 294,
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
    line: 311,
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
    line: 328,
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
    line: 347,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, IPC_SET, {uid: 1000, gid: 5, mode: 07644}) = 0
A: semctl(s1, 0, IPC_STAT, null) = {key: 7, uid: 1000, gid: 5, cuid: 0, cgid: 0, mode: 0644}`,
  },
  {
    clauses: ['ipc.set.ids'],
    file: 'ipc.md',
    line: 359,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: unshare(CLONE_NEWIPC) = 0
A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, IPC_SET, {uid: 0, gid: 0, mode: 0600}) = EINVAL
A: semctl(s1, 0, IPC_SET, {uid: -1, gid: 0, mode: 0600}) = EINVAL`,
  },
  {
    clauses: ['ipc.remove'],
    file: 'ipc.md',
    line: 373,
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
    line: 390,
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
    line: 405,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 2, mtext: "hello"}, 4, 0) = 0
A: msgctl(q1, IPC_STAT, null) = {qnum: 1, cbytes: 4, lspid: A}
A: msgrcv(q1, null, 9, 0, 0) = {mtype: 2, mtext: "hell"}`,
  },
  {
    clauses: ['msg.send.full'],
    file: 'ipc.md',
    line: 419,
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
    line: 435,
    trace: `A: msgget(7, IPC_CREAT|0) = 0 as q1
A: msgrcv(q1, null, -1, 0, IPC_NOWAIT) = EINVAL`,
  },
  {
    clauses: ['msg.receive'],
    file: 'ipc.md',
    line: 447,
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
    line: 465,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 3, mtext: "a"}, 1, 0) = 0
A: msgrcv(q1, null, 0, 1, IPC_NOWAIT) = ENOMSG
A: msgrcv(q1, null, 0, 1, 0) = blocks`,
  },
  {
    clauses: ['msg.receive.long'],
    file: 'ipc.md',
    line: 478,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgsnd(q1, {mtype: 3, mtext: "abc"}, 3, 0) = 0
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT) = E2BIG
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT|MSG_NOERROR) = {mtype: 3, mtext: "ab"}
A: msgrcv(q1, null, 2, 0, IPC_NOWAIT) = ENOMSG`,
  },
  {
    clauses: ['msg.set'],
    file: 'ipc.md',
    line: 492,
    trace: `A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 5}) = 0
A: msgctl(q1, IPC_STAT, null) = {qbytes: 5}`,
  },
  {
    clauses: ['msg.qbytes'],
    file: 'ipc.md',
    line: 505,
    trace: `A: unshare(CLONE_NEWUSER|CLONE_NEWIPC) = 0
A: msgget(7, IPC_CREAT|0600) = 0 as q1
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 16385}) = EPERM   # msg.qbytes
A: msgctl(q1, IPC_SET, {uid: 0, gid: 0, mode: 0600, qbytes: 16384}) = EINVAL  # ipc.set.ids`,
  },
  {
    clauses: ['sem.get.nsems'],
    file: 'ipc.md',
    line: 521,
    trace: `A: semget(7, -1, 0) = EINVAL                      # sem.get.nsems
A: semget(7, 32001, 0) = EINVAL                   # sem.get.nsems
A: semget(7, 32000, 0) = ENOENT                   # ipc.get.enoent`,
  },
  {
    clauses: ['sem.get.zero'],
    file: 'ipc.md',
    line: 533,
    trace: `A: semget(7, 0, IPC_CREAT|0600) = EINVAL          # sem.get.zero
A: semget(7, 1, IPC_CREAT|0600) = 0
A: semctl(0, 0, IPC_STAT, null) = {nsems: 1}`,
  },
  {
    clauses: ['sem.get.semmns'],
    file: 'ipc.md',
    line: 546,
    trace: `A: write("/proc/sys/kernel/sem", "32000 3 500 32000") = 17
A: semget(7, 2, IPC_CREAT|0600) = 0
A: semget(8, 2, IPC_CREAT|0600) = ENOSPC          # sem.get.semmns
A: semget(8, 1, IPC_CREAT|0600) = 1`,
  },
  {
    clauses: ['sem.op.none'],
    file: 'ipc.md',
    line: 559,
    trace: `A: semop(5, [], 0) = EINVAL                       # sem.op.none`,
  },
  {
    clauses: ['sem.op.many'],
    file: 'ipc.md',
    line: 569,
    trace: `A: write("/proc/sys/kernel/sem", "32000 32000 1 32000") = 19
A: semop(5, [{sem_op: 1}, {sem_op: 1}]) = E2BIG   # sem.op.many
A: semop(5, [{sem_op: 1}]) = EINVAL               # ipc.id.unknown`,
  },
  {
    clauses: ['sem.op.efbig'],
    file: 'ipc.md',
    line: 581,
    trace: `A: semget(7, 2, IPC_CREAT|0) = 0 as s1
A: setresuid(1000, 1000, 1000) = 0
A: semop(s1, [{sem_num: 2, sem_op: 1}]) = EFBIG   # sem.op.efbig
A: semop(s1, [{sem_num: 1, sem_op: 1}]) = EACCES  # ipc.perm`,
  },
  {
    clauses: ['sem.op'],
    file: 'ipc.md',
    line: 595,
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
    line: 611,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semop(s1, [{sem_num: 0, sem_op: -1, sem_flg: IPC_NOWAIT}]) = EAGAIN
A: semop(s1, [{sem_num: 0, sem_op: 1}]) = 0
A: semop(s1, [{sem_num: 0, sem_op: 0, sem_flg: IPC_NOWAIT}]) = EAGAIN
A: semop(s1, [{sem_num: 0, sem_op: 0}]) = blocks`,
  },
  {
    clauses: ['sem.op.erange'],
    file: 'ipc.md',
    line: 625,
    trace: `A: semget(7, 1, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 0, SETVAL, 32767) = 0
A: semop(s1, [{sem_num: 0, sem_op: 1}]) = ERANGE
A: semop(s1, [{sem_num: 0, sem_op: -32767, sem_flg: SEM_UNDO}, {sem_num: 0, sem_op: 32767}]) = 0
A: semop(s1, [{sem_num: 0, sem_op: -1, sem_flg: SEM_UNDO}]) = ERANGE`,
  },
  {
    clauses: ['sem.number'],
    file: 'ipc.md',
    line: 639,
    trace: `A: semget(7, 2, IPC_CREAT|0600) = 0 as s1
A: semctl(s1, 2, GETVAL) = EINVAL
A: semctl(s1, -1, GETPID) = EINVAL
A: semctl(s1, 2, SETVAL, 1) = EINVAL`,
  },
  {
    clauses: ['sem.get'],
    file: 'ipc.md',
    line: 652,
    trace: `A: semget(7, 2, IPC_CREAT|0200) = 0 as s1
A: semctl(s1, 0, GETALL) = []
A: setresuid(1000, 1000, 1000) = 0
A: semctl(s1, 9, GETVAL) = EACCES                 # ipc.perm`,
  },
  {
    clauses: ['sem.set.erange'],
    file: 'ipc.md',
    line: 666,
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
    line: 681,
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
    line: 697,
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
    line: 716,
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
    line: 738,
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
    line: 759,
    trace: `A: shmget(7, 0, IPC_CREAT|0600) = EINVAL          # shm.get.size
A: write("/proc/sys/kernel/shmmax", "100") = 3
A: shmget(7, 101, IPC_CREAT|0600) = EINVAL        # shm.get.size
A: shmget(7, 100, IPC_CREAT|0600) = 0
A: shmctl(0, IPC_STAT, null) = {segsz: 100, nattch: 0, cpid: A, lpid: 0}`,
  },
  {
    clauses: ['shm.get.shmall'],
    file: 'ipc.md',
    line: 774,
    trace: `A: write("/proc/sys/kernel/shmall", "2") = 1
A: shmget(7, 4097, IPC_CREAT|0600) = 0
A: shmget(8, 1, IPC_CREAT|0600) = ENOSPC          # shm.get.shmall`,
  },
  {
    clauses: ['shm.at.address'],
    file: 'ipc.md',
    line: 786,
    trace: `A: shmget(7, 1, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000001, 0) = EINVAL           # shm.at.address
A: shmat(m1, 0x20000000001, SHM_RND) = 0x20000000000`,
  },
  {
    clauses: ['shm.at'],
    file: 'ipc.md',
    line: 799,
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
    line: 817,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmat(m1, 0x20000001000, 0) = EINVAL           # shm.at.taken
A: shmat(m1, 0x1fffffff000, 0) = EINVAL            # shm.at.taken
A: shmat(m1, 0x20000002000, 0) = 0x20000002000`,
  },
  {
    clauses: ['shm.at.taken.forced'],
    file: 'ipc.md',
    line: 832,
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
    line: 848,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmdt(0x20000000000) = 0
A: shmctl(m1, IPC_STAT, null) = {nattch: 0, lpid: A}`,
  },
  {
    clauses: ['shm.dt.einval'],
    file: 'ipc.md',
    line: 861,
    trace: `A: shmget(7, 8192, IPC_CREAT|0600) = 0 as m1
A: shmat(m1, 0x20000000000, 0) = 0x20000000000
A: shmdt(0x20000001000) = EINVAL
A: shmdt(0x20000000000) = 0
A: shmdt(0x20000000000) = EINVAL`,
  },
  {
    clauses: ['shm.fork'],
    file: 'ipc.md',
    line: 875,
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
    line: 894,
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
    line: 913,
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
    line: 933,
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
    line: 953,
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
    line: 980,
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
    line: 1001,
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
    line: 1023,
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
    line: 1040,
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
    line: 1056,
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
    clauses: ['mnt.type.cap'],
    file: 'mnt.md',
    line: 463,
    trace: `A: unshare(CLONE_NEWUSER) = 0
A: fork() = 2 as B
A: unshare(CLONE_NEWNS) = 0
A: mount(null, "/proc/2/root", null, MS_SHARED, null) = EPERM    # mnt.type.cap`,
  },
  {
    clauses: ['mnt.type.cap'],
    file: 'mnt.md',
    line: 470,
    trace: `A: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = _ as t
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: fchdir(t) = 0
B: mount(null, ".", null, MS_SHARED, null) = EPERM              # mnt.type.cap
A: fchdir(t) = 0
A: mount(null, ".", null, MS_SHARED, null) = 0`,
  },
  {
    clauses: ['mnt.type.others'],
    file: 'mnt.md',
    line: 485,
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
    line: 500,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: mount(null, "/", null, MS_SHARED|MS_REC, null) = 0
A: mount(null, "/", null, MS_SHARED, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 1}, {mountpoint: "/a", shared: 2}]`,
  },
  {
    clauses: ['mnt.type.slave'],
    file: 'mnt.md',
    line: 513,
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
    line: 532,
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
    line: 547,
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
    line: 562,
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
    line: 578,
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
    line: 599,
    trace: `A: mount("none", "/a", "tmpfs", MS_NOATIME|MS_NOEXEC, null) = 0
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_RDONLY, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "ro,noatime"}]
A: mount(null, "/a", null, MS_REMOUNT|MS_BIND|MS_STRICTATIME, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", options: "rw"}]`,
  },
  {
    clauses: ['mnt.remount.locked', 'mnt.lock.flags'],
    file: 'mnt.md',
    line: 613,
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
    line: 631,
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
    line: 650,
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
    line: 668,
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
    line: 688,
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
    line: 708,
    trace: `A: umount2("/nowhere", 16) = EINVAL                      # mnt.umount.flags`,
  },
  {
    clauses: ['mnt.umount.force'],
    file: 'mnt.md',
    line: 719,
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
    line: 741,
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
    line: 760,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: umount2("/a", MNT_EXPIRE|MNT_DETACH) = EINVAL         # mnt.umount.expire.alone
A: umount2("/a", MNT_EXPIRE|MNT_FORCE) = EINVAL          # mnt.umount.expire.alone
A: chroot("/a") = 0
A: umount2("/", MNT_EXPIRE) = EINVAL                     # mnt.umount.expire.alone`,
  },
  {
    clauses: ['mnt.umount.callers-root'],
    file: 'mnt.md',
    line: 775,
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
    line: 794,
    trace: `A: umount2("/a", 0) = EINVAL                             # mnt.umount.root`,
  },
  {
    clauses: ['mnt.umount.mine'],
    file: 'mnt.md',
    line: 804,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: umount2(".", MNT_DETACH) = EINVAL                     # mnt.umount.mine`,
  },
  {
    clauses: ['mnt.umount.locked'],
    file: 'mnt.md',
    line: 817,
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
    line: 834,
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
    line: 858,
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
    line: 876,
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
    line: 896,
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
    line: 922,
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
    line: 941,
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
    line: 966,
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
    line: 986,
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
    line: 1001,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: mount("/b", "/b", null, MS_BIND, null) = 0
A: chdir("/a") = 0
A: umount2("/a", MNT_DETACH) = 0
A: pivot_root(".", "/b/b") = EINVAL                      # mnt.pivot.mine`,
  },
  {
    clauses: ['mnt.pivot.locked'],
    file: 'mnt.md',
    line: 1015,
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
    line: 1031,
    trace: `A: pivot_root("/a", "/a/b") = EBUSY                      # mnt.pivot.same
A: mount("/a", "/a", null, MS_BIND, null) = 0
A: pivot_root("/a", "/b") = EBUSY                        # mnt.pivot.same
A: pivot_root(".", "/a/b") = EBUSY                       # mnt.pivot.same`,
  },
  {
    clauses: ['mnt.pivot.root'],
    file: 'mnt.md',
    line: 1044,
    trace: `A: mount("/a", "/a", null, MS_BIND, null) = 0
A: pivot_root("/a/a", "/a/a") = EINVAL                   # mnt.pivot.root
A: mount("none", "/b/a", "tmpfs", 0, null) = 0
A: chroot("/b") = 0
A: pivot_root("/a", "/a") = EINVAL                       # mnt.pivot.root`,
  },
  {
    clauses: ['mnt.pivot.reach'],
    file: 'mnt.md',
    line: 1058,
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
    clauses: ['mnt.opentree'],
    file: 'mount-api.md',
    line: 25,
    trace: `A: mount("none", "/a", "tmpfs", 0, null) = 0
A: open_tree(AT_FDCWD, "/a", 0) = _ as a
A: umount2("/a", 0) = EBUSY
A: umount2("/a", MNT_DETACH) = 0
A: open_tree(a, "", AT_EMPTY_PATH) = _
A: open_tree(a, "", 0) = ENOENT
A: open_tree(a, "a", 0) = ENOENT
A: open_tree(57, "a", 0) = EBADF
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: open_tree(AT_FDCWD, "/b", 0) = _`,
  },
  {
    clauses: ['mnt.opentree.flags'],
    file: 'mount-api.md',
    line: 46,
    trace: `A: open_tree(AT_FDCWD, "/a", AT_RECURSIVE) = EINVAL        # mnt.opentree.flags
A: open_tree(AT_FDCWD, "/nowhere", 2) = EINVAL             # mnt.opentree.flags
A: open_tree(AT_FDCWD, "/nowhere", OPEN_TREE_CLONE) = ENOENT
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: open_tree(AT_FDCWD, "/nowhere", OPEN_TREE_CLONE) = EPERM`,
  },
  {
    clauses: ['mnt.opentree.clone'],
    file: 'mount-api.md',
    line: 62,
    trace: `A: mount("/b", "/b", null, MS_BIND, null) = 0
A: mount(null, "/b", null, MS_SHARED, null) = 0
A: open_tree(AT_FDCWD, "/b", OPEN_TREE_CLONE) = _ as t
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/b", shared: 1}]
A: move_mount(t, "", AT_FDCWD, "/a", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", root: "/b", shared: 1}, {mountpoint: "/b", shared: 1}]
A: mount(null, "/b", null, MS_UNBINDABLE, null) = 0
A: open_tree(AT_FDCWD, "/b", OPEN_TREE_CLONE) = EINVAL     # mnt.bind.unbindable`,
  },
  {
    clauses: ['mnt.opentree.mine'],
    file: 'mount-api.md',
    line: 80,
    trace: `A: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = _ as t
A: open_tree(AT_FDCWD, "/a", 0) = _ as a
A: open_tree(t, "a", OPEN_TREE_CLONE) = _
A: unshare(CLONE_NEWNS) = 0
A: open_tree(t, "a", OPEN_TREE_CLONE) = EINVAL             # mnt.opentree.mine
A: open_tree(a, "", OPEN_TREE_CLONE|AT_EMPTY_PATH) = EINVAL  # mnt.opentree.mine`,
  },
  {
    clauses: ['mnt.opentree.dissolve'],
    file: 'mount-api.md',
    line: 96,
    trace: `A: open_tree(AT_FDCWD, "/a", OPEN_TREE_CLONE) = _ as t
A: open_tree(t, "", AT_EMPTY_PATH) = _ as other
A: fork() = _ as B
A: close(t) = 0
A: open_tree(other, "a", OPEN_TREE_CLONE) = _
B: close(t) = 0
A: open_tree(other, "a", OPEN_TREE_CLONE) = EINVAL         # mnt.opentree.mine`,
  },
  {
    clauses: ['mnt.movemount'],
    file: 'mount-api.md',
    line: 116,
    trace: `A: mount(null, "/", null, MS_SHARED, null) = 0
A: unshare(CLONE_NEWNS) = 0
A: open_tree(AT_FDCWD, "/b", OPEN_TREE_CLONE|OPEN_TREE_CLOEXEC) = _ as t
A: fork() = _ as B
A: mount(null, "/", null, MS_PRIVATE, null) = 0
A: move_mount(t, "", AT_FDCWD, "/a", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: close(t) = 0
A: move_mount(AT_FDCWD, "/a", AT_FDCWD, "/c", 0) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/c", root: "/b", shared: 1}]`,
  },
  {
    clauses: ['mnt.movemount.flags'],
    file: 'mount-api.md',
    line: 135,
    trace: `A: move_mount(AT_FDCWD, "/nowhere", AT_FDCWD, "/nowhere", 0x400) = EINVAL            # mnt.movemount.flags
A: move_mount(AT_FDCWD, "/a", AT_FDCWD, "/b", MOVE_MOUNT_SET_GROUP|MOVE_MOUNT_BENEATH) = EINVAL  # mnt.movemount.flags
A: move_mount(57, "", AT_FDCWD, "/nowhere", MOVE_MOUNT_F_EMPTY_PATH) = ENOENT
A: move_mount(57, "", AT_FDCWD, "/b", MOVE_MOUNT_F_EMPTY_PATH) = EBADF
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: move_mount(AT_FDCWD, "/a", AT_FDCWD, "/b", 0x400) = EPERM`,
  },
  {
    clauses: ['mnt.movemount.same'],
    file: 'mount-api.md',
    line: 150,
    trace: `A: open_tree(AT_FDCWD, "/", OPEN_TREE_CLONE) = _ as t
A: move_mount(t, "", t, "a", MOVE_MOUNT_F_EMPTY_PATH) = EINVAL      # mnt.movemount.same
A: open_tree(AT_FDCWD, "/b", OPEN_TREE_CLONE) = _ as b
A: move_mount(b, "", t, "a", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: move_mount(t, "", AT_FDCWD, "/c", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/c", root: "/"}, {mountpoint: "/c/a", root: "/b"}]`,
  },
  {
    clauses: ['mnt.movemount.loop'],
    file: 'mount-api.md',
    line: 166,
    trace: `A: clone(CLONE_NEWNS|SIGCHLD) = _ as B
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0
A: open_tree(AT_FDCWD, "/", OPEN_TREE_CLONE|AT_RECURSIVE) = _ as t
A: setns(t, CLONE_NEWNS) = EBADF
A: open("/tmp/a", O_RDONLY) = _ as ns
A: setns(ns, CLONE_NEWNS) = 0
A: move_mount(t, "", AT_FDCWD, "/c", MOVE_MOUNT_F_EMPTY_PATH) = ELOOP         # mnt.movemount.loop`,
  },
  {
    clauses: ['mnt.setattr'],
    file: 'mount-api.md',
    line: 186,
    trace: `A: mount("none", "/a", "tmpfs", MS_NODEV, null) = 0
A: mount_setattr(AT_FDCWD, "/a", AT_RECURSIVE, {attr_set: MOUNT_ATTR_RDONLY|MOUNT_ATTR_NOATIME, attr_clr: MOUNT_ATTR_NODEV|MOUNT_ATTR__ATIME, propagation: MS_SHARED}) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", shared: 0}, {mountpoint: "/a", options: "ro,noatime", shared: 1}]
A: open_tree(AT_FDCWD, "/b", OPEN_TREE_CLONE) = _ as t
A: mount_setattr(t, "", AT_EMPTY_PATH, {attr_set: MOUNT_ATTR_NOEXEC}) = 0
A: move_mount(t, "", AT_FDCWD, "/b", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/", options: "rw,nodev,relatime"}, {mountpoint: "/a"}, {mountpoint: "/b", options: "rw,nodev,noexec,relatime"}]
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: mount_setattr(AT_FDCWD, "/b", 0, {attr_clr: MOUNT_ATTR_NOEXEC}) = EPERM        # mnt.remount.locked
A: mount_setattr(AT_FDCWD, "/", AT_RECURSIVE, {attr_set: MOUNT_ATTR_NOSUID, attr_clr: MOUNT_ATTR_NOEXEC}) = EPERM
A: read("/proc/self/mountinfo") = [{mountpoint: "/", options: "rw,nodev,relatime"}, {mountpoint: "/a"}, {mountpoint: "/b"}]`,
  },
  {
    clauses: ['mnt.setattr.nothing'],
    file: 'mount-api.md',
    line: 207,
    trace: `A: mount_setattr(AT_FDCWD, "/nowhere", 0, {}) = 0                      # mnt.setattr.nothing
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: mount_setattr(AT_FDCWD, "/nowhere", 0, {}) = EPERM`,
  },
  {
    clauses: ['mnt.setattr.flags'],
    file: 'mount-api.md',
    line: 220,
    trace: `A: mount_setattr(AT_FDCWD, "/a", 1, {}, 5000) = EINVAL                 # mnt.setattr.flags`,
  },
  {
    clauses: ['mnt.setattr.size'],
    file: 'mount-api.md',
    line: 231,
    trace: `A: mount_setattr(AT_FDCWD, "/a", 0, {}, 5000) = E2BIG                  # mnt.setattr.size
A: mount_setattr(AT_FDCWD, "/a", 0, {}, 31) = EINVAL                   # mnt.setattr.size
A: mount_setattr(AT_FDCWD, "/a", 0, {}, 40) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: mount_setattr(AT_FDCWD, "/a", 0, {}, 5000) = E2BIG                  # mnt.setattr.size`,
  },
  {
    clauses: ['mnt.setattr.type'],
    file: 'mount-api.md',
    line: 246,
    trace: `A: mount_setattr(AT_FDCWD, "/nowhere", 0, {propagation: MS_SHARED|MS_SLAVE}) = EINVAL      # mnt.setattr.type
A: mount_setattr(AT_FDCWD, "/nowhere", 0, {propagation: MS_SHARED|MS_REC}) = EINVAL        # mnt.setattr.type`,
  },
  {
    clauses: ['mnt.setattr.attributes'],
    file: 'mount-api.md',
    line: 257,
    trace: `A: mount_setattr(AT_FDCWD, "/nowhere", 0, {attr_set: 0x400000}) = EINVAL           # mnt.setattr.attributes
A: mount_setattr(AT_FDCWD, "/nowhere", 0, {attr_clr: 0x400000}) = EINVAL           # mnt.setattr.attributes`,
  },
  {
    clauses: ['mnt.setattr.atime'],
    file: 'mount-api.md',
    line: 269,
    trace: `A: mount_setattr(AT_FDCWD, "/", 0, {attr_set: MOUNT_ATTR_NOATIME}) = EINVAL                  # mnt.setattr.atime
A: mount_setattr(AT_FDCWD, "/", 0, {attr_clr: MOUNT_ATTR_NOATIME}) = EINVAL                  # mnt.setattr.atime
A: mount_setattr(AT_FDCWD, "/", 0, {attr_set: 0x30, attr_clr: MOUNT_ATTR__ATIME}) = EINVAL   # mnt.setattr.atime
A: mount_setattr(AT_FDCWD, "/", 0, {attr_set: MOUNT_ATTR_STRICTATIME, attr_clr: MOUNT_ATTR__ATIME}) = 0`,
  },
  {
    clauses: ['mnt.setattr.root'],
    file: 'mount-api.md',
    line: 282,
    trace: `A: mount_setattr(AT_FDCWD, "/a", 0, {attr_set: MOUNT_ATTR_RDONLY}) = EINVAL        # mnt.setattr.root`,
  },
  {
    clauses: ['mnt.setattr.mine'],
    file: 'mount-api.md',
    line: 294,
    trace: `A: open_tree(AT_FDCWD, "/", OPEN_TREE_CLONE) = _ as t
A: open_tree(AT_FDCWD, "/", OPEN_TREE_CLONE) = _ as on
A: open_tree(AT_FDCWD, "/", 0) = _ as root
A: move_mount(on, "", t, "a", MOVE_MOUNT_F_EMPTY_PATH) = 0
A: unshare(CLONE_NEWNS) = 0
A: mount_setattr(root, "", AT_EMPTY_PATH, {attr_set: MOUNT_ATTR_RDONLY}) = EINVAL  # mnt.setattr.mine
A: mount_setattr(t, "a", 0, {attr_set: MOUNT_ATTR_RDONLY}) = EINVAL                # mnt.setattr.mine
A: mount_setattr(t, "", AT_EMPTY_PATH, {attr_set: MOUNT_ATTR_RDONLY}) = 0
A: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
A: fchdir(t) = 0
A: mount(null, ".", null, MS_SHARED, null) = EPERM                                 # mnt.type.cap
A: mount_setattr(t, "", AT_EMPTY_PATH, {propagation: MS_SHARED}) = 0`,
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
    clauses: ['mnt.new.cgroup2', 'mnt.new.cap'],
    file: 'mounts.md',
    line: 306,
    trace: `A: mount("none", "/a", "cgroup2", 0, null) = 0
A: read("/proc/self/mountinfo") = [{mountpoint: "/"}, {mountpoint: "/a", fstype: "cgroup2", root: "/"}]
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/b", "cgroup2", 0, null) = EPERM                            # mnt.new.cap
B: unshare(CLONE_NEWCGROUP) = 0
B: mount("none", "/b", "cgroup2", 0, null) = 0
B: mount("none", "/b", "cgroup2", 0, null) = EBUSY                            # mnt.new.busy`,
  },
  {
    clauses: ['mnt.new.options', 'mnt.new.cap'],
    file: 'mounts.md',
    line: 322,
    trace: `A: mount("none", "/f", "overlay", 0, null) = EINVAL       # mnt.new.options
A: mount("none", "/f", "fuse", 0, null) = EINVAL          # mnt.new.options
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/a", "overlay", 0, null) = EINVAL       # mnt.new.options`,
  },
  {
    clauses: ['mnt.new.busy'],
    file: 'mounts.md',
    line: 336,
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
    clauses: ['mq.create.emfile'],
    file: 'mqueue.md',
    line: 246,
    trace: `A: write("/proc/sys/fs/mqueue/msgsize_max", "1000000") = 7
A: setresuid(-1, 1000, -1) = 0
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 819105}) = EMFILE
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 10, msgsize: 81825}) = EMFILE
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 10, msgsize: 81824}) = 3
A: mq_unlink("q") = 0
A: close(3) = 0`,
  },
  {
    clauses: ['mq.unlink'],
    file: 'mqueue.md',
    line: 264,
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
    line: 279,
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
    line: 297,
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
    line: 313,
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
    line: 328,
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
    line: 359,
    trace: `A: mq_timedsend(9, "a", 1, 32768, null) = EINVAL
A: mq_timedsend(9, "a", 1, -1, null) = EINVAL
A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_timedsend(3, "a", 1, 32767, null) = 0`,
  },
  {
    clauses: ['mq.fd'],
    file: 'mqueue.md',
    line: 372,
    trace: `A: open("/proc/self/ns/ipc", O_RDONLY) = 3
A: mq_timedsend(3, "a", 1, 0, null) = EBADF
A: mq_timedreceive(3, 8, null) = EBADF
A: mq_getsetattr(3, null) = EBADF`,
  },
  {
    clauses: ['mq.fd.mode'],
    file: 'mqueue.md',
    line: 386,
    trace: `A: mq_open("q", O_RDONLY|O_CREAT, 0600, {maxmsg: 1, msgsize: 8}) = 3
A: mq_open("q", O_WRONLY) = 4
A: mq_timedsend(3, "longer than it may be", 21, 0, null) = EBADF
A: mq_timedreceive(4, 0, null) = EBADF`,
  },
  {
    clauses: ['mq.send'],
    file: 'mqueue.md',
    line: 399,
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
    line: 417,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedsend(3, "abc", 3, 0, null) = EMSGSIZE
A: mq_timedsend(3, "ab", 2, 0, null) = 0
A: mq_timedsend(3, "abc", 3, 0, null) = EMSGSIZE`,
  },
  {
    clauses: ['mq.send.full'],
    file: 'mqueue.md',
    line: 431,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedsend(3, "b", 1, 1, null) = EAGAIN
A: mq_getsetattr(3, {flags: 0}) = {flags: O_NONBLOCK, maxmsg: 1, msgsize: 2, curmsgs: 1}
A: mq_timedsend(3, "b", 1, 1, null) = blocks`,
  },
  {
    clauses: ['mq.receive'],
    file: 'mqueue.md',
    line: 445,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 3, msgsize: 2}) = 3
A: mq_timedsend(3, "a", 1, 0, null) = 0
A: mq_timedsend(3, "b", 1, 0, null) = 0
A: mq_timedreceive(3, 2, null) = {prio: 0, text: "a"}
A: mq_getsetattr(3, null) = {flags: O_NONBLOCK, maxmsg: 3, msgsize: 2, curmsgs: 1}`,
  },
  {
    clauses: ['mq.receive.emsgsize'],
    file: 'mqueue.md',
    line: 459,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_timedreceive(3, 1, null) = EMSGSIZE
A: mq_timedsend(3, "", 0, 0, null) = 0
A: mq_timedreceive(3, 1, null) = EMSGSIZE`,
  },
  {
    clauses: ['mq.receive.empty'],
    file: 'mqueue.md',
    line: 472,
    trace: `A: mq_open("q", O_RDWR|O_CREAT|O_NONBLOCK, 0600, {maxmsg: 1, msgsize: 2}) = 3
A: mq_open("q", O_RDWR) = 4
A: mq_timedreceive(3, 2, null) = EAGAIN
A: mq_timedreceive(4, 2, null) = blocks`,
  },
  {
    clauses: ['mq.attr'],
    file: 'mqueue.md',
    line: 486,
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
    line: 501,
    trace: `A: mq_getsetattr(9, {flags: 1}) = EINVAL
A: mq_getsetattr(9, {flags: O_NONBLOCK}) = EBADF   # fd.bad`,
  },
  {
    clauses: ['mq.sysctl'],
    file: 'mqueue.md',
    line: 516,
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
    line: 540,
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
    line: 558,
    trace: `A: mq_open("q", O_RDWR|O_CREAT, 0200, {maxmsg: 1, msgsize: 8}) = 3
A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: setresuid(1000, 1000, 1000) = 0
A: open("/tmp/proc/q", O_WRONLY) = EACCES          # mq.open.eacces`,
  },
  {
    clauses: ['mq.mount.none'],
    file: 'mqueue.md',
    line: 571,
    trace: `A: mount("none", "/tmp/proc", "mqueue", 0, null) = 0
A: open("/tmp/proc/q", O_RDONLY) = ENOENT          # mq.mount.none`,
  },
  {
    clauses: ['mnt.new.cap', 'mnt.new.directory'],
    file: 'mqueue.md',
    line: 580,
    trace: `A: mount("none", "/tmp/a", "mqueue", 0, null) = ENOTDIR      # mnt.new.directory
A: clone(CLONE_NEWUSER|CLONE_NEWNS|SIGCHLD) = _ as B
B: mount("none", "/tmp/proc", "mqueue", 0, null) = EPERM     # mnt.new.cap
B: unshare(CLONE_NEWIPC) = 0
B: mount("none", "/tmp/proc", "mqueue", 0, null) = 0`,
  },
  {
    clauses: ['mq.mount.stale'],
    file: 'mqueue.md',
    line: 595,
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
    line: 611,
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
    line: 629,
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
A: write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "-1") = EINVAL
A: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 32768`,
  },
  {
    clauses: ['net.listen'],
    file: 'net.md',
    line: 627,
    trace: `A: socket(AF_UNIX, SOCK_STREAM, 0) = 3
A: bind(3, {sun_path: "\\0x"}) = 0
A: listen(3, 128) = 0
A: listen(3, 128) = 0`,
  },
  {
    clauses: ['net.listen.type'],
    file: 'net.md',
    line: 640,
    trace: `A: socket(AF_INET, SOCK_DGRAM, 0) = 3
A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 4
A: listen(3, 128) = EOPNOTSUPP
A: listen(4, 128) = EOPNOTSUPP`,
  },
  {
    clauses: ['net.listen.unbound'],
    file: 'net.md',
    line: 653,
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
    line: 670,
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
    line: 685,
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
    line: 703,
    trace: `A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
A: socket(AF_INET, SOCK_STREAM, 0) = 4
A: connect(4, {sin_addr: "127.0.0.1", sin_port: 80}) = ENETUNREACH
A: rtnetlink(3, RTM_SETLINK, {dev: "lo", up: 1}) = 0
A: connect(4, {sin_addr: "127.0.0.1", sin_port: 80}) = ECONNREFUSED # net.connect.refused`,
  },
  {
    clauses: ['net.connect.twice'],
    file: 'net.md',
    line: 717,
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
    line: 734,
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
A: write("/proc/sys/kernel/ns_last_pid", "-1") = EINVAL            # pid.last.range
A: write("/proc/sys/kernel/ns_last_pid", "301") = 3
A: fork() = 300 as B`,
  },
  {
    clauses: ['pid.first'],
    file: 'pid.md',
    line: 254,
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
    line: 278,
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
    line: 299,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: unshare(CLONE_NEWPID) = EINVAL             # pid.unshare.once
A: fork() = _ as B
A: unshare(CLONE_NEWPID) = EINVAL             # pid.unshare.once
B: unshare(CLONE_NEWPID) = 0`,
  },
  {
    clauses: ['pid.clone.aimed'],
    file: 'pid.md',
    line: 314,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL       # pid.clone.aimed
A: fork() = 2 as B
A: clone(CLONE_NEWPID|SIGCHLD) = EINVAL       # pid.clone.aimed
B: clone(CLONE_NEWPID|SIGCHLD) = 2 as C`,
  },
  {
    clauses: ['pid.link.unborn'],
    file: 'pid.md',
    line: 330,
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
    line: 360,
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
    line: 378,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: kill(B, SIGTERM) = 0
B: getpid() = 1
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.kill'],
    file: 'pid.md',
    line: 399,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
B: _exit(0) = died
A: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.kill', 'pid.reboot'],
    file: 'pid.md',
    line: 409,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
A: pidfd_open(B, 0) = 3
A: setns(3, CLONE_NEWPID) = 0
A: fork() = _ as D
D: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = _ as E
D: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = died
A: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['pid.zap.reap'],
    file: 'pid.md',
    line: 426,
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
    line: 448,
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
    line: 459,
    trace: `A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
A: fork() = _ as C
A: kill(B, SIGKILL) = 0
A: wait4(B, null, 0, null) = blocks`,
  },
  {
    clauses: ['pid.zap.wait', 'pgrp.number'],
    file: 'pid.md',
    line: 470,
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
    line: 494,
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
    line: 511,
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
    line: 524,
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
    line: 551,
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
    line: 568,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: reboot(1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = EINVAL  # pid.reboot.magic
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_CMD_RESTART) = EINVAL  # pid.reboot.magic
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2B, LINUX_REBOOT_CMD_RESTART) = died`,
  },
  {
    clauses: ['pid.reboot.command'],
    file: 'pid.md',
    line: 582,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_ON) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC) = EINVAL  # pid.reboot.command
B: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_SW_SUSPEND) = EINVAL  # pid.reboot.command`,
  },
  {
    clauses: ['pid.reboot'],
    file: 'pid.md',
    line: 597,
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
    line: 616,
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
    line: 631,
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
    line: 650,
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
    line: 670,
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
    line: 26,
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
    clauses: ['proc.status.opener'],
    file: 'proc.md',
    line: 46,
    trace: `A: open("/proc/self/status", O_RDONLY) = 3
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
B: read("/proc/1/status", Uid) = [65534, 65534, 65534, 65534]
B: read(3, Uid) = [0, 0, 0, 0]
B: open("/proc/1/status", O_RDONLY) = 4
B: read(4, Gid) = [65534, 65534, 65534, 65534]`,
  },
  {
    clauses: ['proc.status.gone'],
    file: 'proc.md',
    line: 61,
    trace: `A: fork() = _ as B
A: open("/proc/B/status", O_RDONLY) = 3
B: _exit(0) = died
A: read(3, State) = "Z"
A: open("/proc/B/status", O_RDONLY) = 4
A: wait4(B, null, 0, null) = B
A: read(4, State) = ESRCH                              # proc.status.gone`,
  },
  {
    clauses: ['proc.status.numbers'],
    file: 'proc.md',
    line: 78,
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
    line: 97,
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
    line: 116,
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
    clauses: ['ptrace.attach'],
    file: 'ptrace.md',
    line: 31,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = 2 as B
B: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as C
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: ptrace(PTRACE_SEIZE, 3, 0, PTRACE_O_EXITKILL) = 0
A: kill(B, SIGSTOP) = 0
A: ptrace(PTRACE_SEIZE, C, 0, 0) = 0
A: wait4(B, null, WUNTRACED, null) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: wait4(B, null, WNOHANG|WUNTRACED, null) = 0
A: kill(B, SIGCONT) = 0
B: getpid() = 1`,
  },
  {
    clauses: ['ptrace.attach'],
    file: 'ptrace.md',
    line: 45,
    trace: `A: fork() = _ as B
B: fork() = _ as C
B: wait4(-1, null, 0, null) = blocks
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
C: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
C: getppid() = B`,
  },
  {
    clauses: ['ptrace.esrch'],
    file: 'ptrace.md',
    line: 61,
    trace: `A: fork() = _ as B
A: clone(CLONE_NEWPID|SIGCHLD) = _ as C
C: ptrace(PTRACE_SEIZE, B, 0, 0) = ESRCH          # ptrace.esrch
C: ptrace(PTRACE_SEIZE, B, 1, 0) = ESRCH          # ptrace.esrch
C: ptrace(PTRACE_ATTACH, 0, 0, 0) = ESRCH         # ptrace.esrch
C: ptrace(PTRACE_DETACH, -1, 0, 0) = ESRCH        # ptrace.esrch
A: ptrace(PTRACE_SEIZE, C, 0, 0) = 0`,
  },
  {
    clauses: ['ptrace.options'],
    file: 'ptrace.md',
    line: 78,
    trace: `A: fork() = _ as B
A: ptrace(PTRACE_SEIZE, B, 1, 0) = EIO            # ptrace.options
A: ptrace(PTRACE_SEIZE, B, 0, 0x100) = EIO        # ptrace.options
A: ptrace(PTRACE_SEIZE, A, 0, -1) = EIO           # ptrace.options
A: ptrace(PTRACE_ATTACH, A, 1, -1) = EPERM        # ptrace.own
A: ptrace(PTRACE_SEIZE, B, 0, PTRACE_O_TRACEEXEC|PTRACE_O_EXITKILL) = 0`,
  },
  {
    clauses: ['ptrace.own'],
    file: 'ptrace.md',
    line: 94,
    trace: `A: clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 2 as B
A: ptrace(PTRACE_SEIZE, A, 0, 0) = EPERM          # ptrace.own
A: ptrace(PTRACE_SEIZE, B, 0, 0) = EPERM          # ptrace.own
B: ptrace(PTRACE_ATTACH, A, 0, 0) = EPERM         # ptrace.own
B: stat("/proc/A/ns/uts") = _`,
  },
  {
    clauses: ['ptrace.access'],
    file: 'ptrace.md',
    line: 110,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: fork() = _ as C
B: ptrace(PTRACE_SEIZE, A, 0, 0) = EPERM          # ptrace.access
B: ptrace(PTRACE_SEIZE, C, 0, 0) = EPERM          # ptrace.access
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
C: setresuid(1000, 1000, 1000) = 0
C: ptrace(PTRACE_SEIZE, A, 0, 0) = EPERM          # ptrace.access
A: ptrace(PTRACE_SEIZE, C, 0, 0) = 0`,
  },
  {
    clauses: ['ptrace.access'],
    file: 'ptrace.md',
    line: 121,
    trace: `A: capset({}, {permitted: [CAP_SETUID, CAP_SETGID], effective: [CAP_SETUID, CAP_SETGID]}) = 0
A: fork() = _ as B
A: fork() = _ as C
B: setreuid(-1, 1000) = 0
A: ptrace(PTRACE_SEIZE, B, 0, 0) = EPERM          # ptrace.access
C: setresuid(1000, 1000, 1000) = 0
B: ptrace(PTRACE_SEIZE, C, 0, 0) = EPERM          # ptrace.access
C: ptrace(PTRACE_SEIZE, B, 0, 0) = EPERM          # ptrace.access`,
  },
  {
    clauses: ['ptrace.access'],
    file: 'ptrace.md',
    line: 134,
    trace: `A: setresuid(1000, 1000, 1001) = 0
A: prctl(PR_SET_DUMPABLE, 1) = 0
A: fork() = _ as B
B: setresuid(-1, -1, 1000) = 0
A: setresuid(-1, 1001, -1) = 0
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: stat("/proc/B/ns/uts") = EACCES                 # nsfs.link.access
A: setresuid(1001, 1000, -1) = 0
A: ptrace(PTRACE_SEIZE, B, 0, 0) = EPERM           # ptrace.access
A: stat("/proc/B/ns/uts") = _`,
  },
  {
    clauses: ['ptrace.access'],
    file: 'ptrace.md',
    line: 147,
    trace: `A: capset({}, {permitted: [CAP_SETUID], effective: []}) = 0
A: fork() = _ as B
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: stat("/proc/B/ns/uts") = EACCES                 # nsfs.link.access`,
  },
  {
    clauses: ['ptrace.dead'],
    file: 'ptrace.md',
    line: 160,
    trace: `A: fork() = _ as B
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
B: _exit(0) = died
A: ptrace(PTRACE_SEIZE, B, 0, 0) = EPERM          # ptrace.dead
A: ptrace(PTRACE_ATTACH, B, 0, 0) = EPERM         # ptrace.dead
A: wait4(B, null, 0, null) = _
A: ptrace(PTRACE_SEIZE, B, 0, 0) = ESRCH          # ptrace.esrch`,
  },
  {
    clauses: ['ptrace.untraced'],
    file: 'ptrace.md',
    line: 177,
    trace: `A: fork() = _ as B
A: ptrace(PTRACE_GETSIGMASK, B, 8, 0) = ESRCH     # ptrace.untraced
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: ptrace(PTRACE_DETACH, B, 0, 0) = ESRCH         # ptrace.untraced
A: ptrace(PTRACE_KILL, B, 0, 0) = ESRCH           # ptrace.untraced
A: ptrace(12345, A, 0, 0) = ESRCH                 # ptrace.untraced`,
  },
  {
    clauses: ['ptrace.sigchld'],
    file: 'ptrace.md',
    line: 194,
    trace: `A: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
A: fork() = _ as B
A: fork() = _ as C
C: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: sigpending() = []
C: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, uid: 0, status: 0}
A: kill(B, SIGSTOP) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: SIGSTOP}
C: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
C: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: SIGSTOP}
A: wait4(B, null, WUNTRACED, null) = _
A: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
A: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: B, status: 0}
C: sigaction(SIGCHLD, {sa_handler: SIG_DFL, sa_flags: SA_NOCLDSTOP}) = 0
C: ptrace(PTRACE_SEIZE, B, 0, 0) = 0
C: sigpending() = []`,
  },
  {
    clauses: ['ptrace.sigmask'],
    file: 'ptrace.md',
    line: 220,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWPID|SIGCHLD) = _ as B
B: fork() = _ as C
A: ptrace(PTRACE_SEIZE, B, 0, 0, PTRACE_GETSIGMASK) = []
A: ptrace(PTRACE_SEIZE, 3, 0, 0, PTRACE_SETSIGMASK, [SIGTERM, SIGKILL, SIGSTOP]) = 0
C: sigpending() = []
B: kill(C, SIGTERM) = 0
C: sigpending() = [15]
A: ptrace(PTRACE_SEIZE, 3, 0, 0, PTRACE_GETSIGMASK) = [15]
A: ptrace(PTRACE_SEIZE, 3, 0, 0, PTRACE_SETSIGMASK, []) = 0
B: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['ptrace.sigmask', 'ptrace.attach'],
    file: 'ptrace.md',
    line: 233,
    trace: `A: fork() = _ as B
A: fork() = _ as C
B: sigprocmask(SIG_BLOCK, [SIGCHLD]) = 0
B: ptrace(PTRACE_SEIZE, C, 0, 0) = 0
A: kill(B, SIGSTOP) = 0
A: ptrace(PTRACE_SEIZE, B, 0, 0, PTRACE_SETSIGMASK, []) = 0
A: ptrace(PTRACE_SEIZE, B, 0, 0, PTRACE_SETSIGMASK, [SIGCHLD]) = 0
A: kill(B, SIGCONT) = 0
B: sigtimedwait([SIGCHLD]) = {signo: SIGCHLD, code: CLD_STOPPED, pid: C, status: 0}`,
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
    clauses: ['setns.enter', 'user.map', 'kill.all'],
    file: 'scenarios.md',
    line: 12,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWNS|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|CLONE_NEWCGROUP|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 100000 1000") = 13              # user.map
A: write("/proc/B/gid_map", "0 100000 1000") = 13
A: fork() = _ as N
N: pidfd_open(B) = _ as p
N: setns(p, CLONE_NEWUSER|CLONE_NEWNS|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|CLONE_NEWCGROUP) = 0  # setns.enter
N: setresgid(0, 0, 0) = 0
N: setgroups(0, []) = 0
N: setresuid(0, 0, 0) = 0
N: fork() = _ as M
M: getpid() = 2
M: getppid() = 0
M: sethostname("x") = 0
B: uname() = {nodename: "x"}
B: kill(-1, SIGTERM) = 0                                       # kill.all
N: wait4(M, null, WNOHANG, null) = {pid: M, code: CLD_KILLED, status: SIGTERM}`,
  },
  {
    clauses: ['mnt.new.revealing', 'procfs.shows', 'procfs.self', 'mnt.umount.locked', 'user.map'],
    file: 'scenarios.md',
    line: 37,
    trace: `A: mount("proc", "/proc", "proc", 0, null) = 0
A: setresgid(1000, 1000, 1000) = 0
A: setresuid(1000, 1000, 1000) = 0
A: prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) = 0
A: fork() = _ as U
U: unshare(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS) = 0
U: write("/proc/self/setgroups", "deny") = 4
U: write("/proc/self/uid_map", "0 1000 1") = 8                 # user.map
U: write("/proc/self/gid_map", "0 1000 1") = 8
U: mount("proc", "/proc", "proc", 0, null) = EPERM             # mnt.new.cap
U: fork() = _ as C
C: mount("none", "/", null, MS_REC|MS_PRIVATE, null) = 0
C: read("/proc/self/status", NSpid) = [3, 1]
C: mount("proc", "/proc", "proc", MS_NOSUID|MS_NODEV|MS_NOEXEC, null) = 0
C: read("/proc/self/status", NSpid) = [1]
C: read("/proc/1/status", Uid) = [0, 0, 0, 0]
C: read("/proc/A/status", Uid) = ENOENT                        # proc.nobody
A: read("/proc/C/status", Uid) = [1000, 1000, 1000, 1000]
C: stat("/proc/self/ns/pid") = _ as inner
A: stat("/proc/C/ns/pid") = inner
U: stat("/proc/self/ns/pid_for_children") = ENOENT             # procfs.self
U: stat("/proc/1/ns/pid") = inner
C: unshare(CLONE_NEWNET) = 0
C: read("/proc/self/net/dev") = ["lo"]
C: clone(CLONE_NEWUSER|SIGCHLD) = 2 as D
C: write("/proc/D/uid_map", "5 0 1") = 5
D: read("/proc/self/uid_map") = [[5, 0, 1]]
C: umount2("/proc", 0) = 0
C: umount2("/proc", 0) = EINVAL                                # mnt.umount.locked
C: read("/proc/self/status", NSpid) = [3, 1]
C: _exit(0) = died
U: wait4(C, null, 0, null) = {pid: C, code: CLD_EXITED, status: 0}
U: fork() = ENOMEM`,
  },
  {
    clauses: ['mnt.new.revealing', 'mnt.new.cap', 'mnt.cap'],
    file: 'scenarios.md',
    line: 75,
    trace: `A: fork() = _ as N
N: unshare(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS) = 0
N: fork() = _ as M
M: mount("proc", "/proc", "proc", 0, null) = EPERM             # mnt.new.revealing
A: mount("proc", "/proc", "proc", MS_RDONLY, null) = 0
A: fork() = _ as B
B: unshare(CLONE_NEWUSER|CLONE_NEWNS) = 0
B: mount("proc", "/proc", "proc", 0, null) = EPERM             # mnt.new.cap
A: fork() = _ as C
C: unshare(CLONE_NEWUSER|CLONE_NEWPID) = 0
C: fork() = _ as D
D: mount("proc", "/proc", "proc", 0, null) = EPERM             # mnt.cap
A: fork() = _ as E
E: unshare(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS) = 0
E: fork() = _ as F
F: mount("proc", "/proc", "proc", 0, null) = EPERM             # mnt.new.revealing
F: mount("proc", "/proc", "proc", MS_RDONLY, null) = 0
A: mount("none", "/proc", "tmpfs", 0, null) = 0
A: fork() = _ as G
G: unshare(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNS) = 0
G: fork() = _ as H
H: mount("proc", "/a", "proc", MS_RDONLY, null) = EPERM        # mnt.new.revealing`,
  },
  {
    clauses: ['mnt.bind.file', 'setns.enter', 'mnt.propagate'],
    file: 'scenarios.md',
    line: 105,
    trace: `A: mount("/tmp", "/tmp", "none", MS_BIND|MS_REC, null) = 0
A: mount("", "/tmp", "none", MS_SHARED|MS_REC, null) = 0
A: fork() = _ as N
N: unshare(CLONE_NEWNET) = 0
N: mount("/proc/self/ns/net", "/tmp/a", "none", MS_BIND, null) = 0  # mnt.bind.file
N: stat("/proc/self/ns/net") = _ as red
N: _exit(0) = died
A: fork() = _ as X
X: open("/tmp/a", O_RDONLY|O_CLOEXEC) = 3 as n
X: setns(n, CLONE_NEWNET) = 0                                  # setns.enter
X: stat("/proc/self/ns/net") = red
X: unshare(CLONE_NEWNS) = 0
X: mount("", "/", "none", MS_SLAVE|MS_REC, null) = 0
X: mount("red", "/b", "sysfs", 0, null) = 0
X: open("/tmp/a", O_RDONLY) = 4
A: umount2("/tmp/a", MNT_DETACH) = 0
A: umount2("/tmp/a", MNT_DETACH) = EINVAL`,
  },
  {
    clauses: ['setns.enter', 'cred.enter'],
    file: 'scenarios.md',
    line: 130,
    trace: `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 100000 10") = 11
A: write("/proc/B/gid_map", "0 100000 10") = 11
A: open("/proc/B/ns/user", O_RDONLY) = _ as u
A: open("/proc/B/ns/uts", O_RDONLY) = _ as h
A: fork() = _ as W
W: setresuid(1000, 1000, 1000) = 0
W: setns(u, CLONE_NEWUSER) = EPERM
W: setns(h, CLONE_NEWUTS) = EPERM
A: fork() = _ as N
N: setns(h, CLONE_NEWUSER) = EINVAL
N: setns(u, CLONE_NEWUSER) = 0                                 # setns.enter
N: setns(h, CLONE_NEWUTS) = 0
N: sethostname("in") = 0
N: read("/proc/self/status", Uid) = [65534, 65534, 65534, 65534]
N: setresgid(0, 0, 0) = 0
N: setresuid(0, 0, 0) = 0
A: read("/proc/N/status", Uid) = [100000, 100000, 100000, 100000]
N: setns(u, CLONE_NEWUSER) = EINVAL
N: unshare(CLONE_NEWUSER) = 0                                  # cred.enter
N: setns(h, CLONE_NEWUTS) = EPERM
N: setns(u, 0) = EPERM`,
  },
  {
    clauses: ['setns.enter', 'mnt.pivot', 'user.map'],
    file: 'scenarios.md',
    line: 160,
    trace: `A: fork() = _ as S
S: prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) = 0
S: clone(CLONE_PARENT|SIGCHLD) = _ as C
C: unshare(CLONE_NEWUSER) = 0
A: write("/proc/C/setgroups", "deny") = 4
A: write("/proc/C/uid_map", "0 100000 65536") = 14             # user.map
A: write("/proc/C/gid_map", "0 100000 65536") = 14
C: setresuid(0, 0, 0) = 0
C: unshare(CLONE_NEWNS|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET) = 0
C: clone(CLONE_PARENT|SIGCHLD) = _ as I
C: _exit(0) = died
S: _exit(0) = died
A: wait4(C, null, WNOHANG, null) = C
A: wait4(S, null, WNOHANG, null) = S
I: setsid() = 1
I: setresgid(0, 0, 0) = 0
I: setgroups(0, []) = EPERM
I: unshare(CLONE_NEWCGROUP) = 0
I: mount("none", "/", null, MS_SLAVE|MS_REC, null) = 0
I: mount("/a", "/a", null, MS_BIND|MS_REC, null) = 0
I: chdir("/a") = 0
I: pivot_root(".", ".") = 0                                    # mnt.pivot
I: mount("", ".", "", MS_SLAVE|MS_REC, null) = 0
I: umount2(".", MNT_DETACH) = 0
I: chdir("/") = 0
I: sethostname("c") = 0
I: capset({}, {permitted: [CAP_KILL], effective: [CAP_KILL], inheritable: [CAP_KILL]}) = 0
I: prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = 0
I: mount("none", "/a", "tmpfs", 0, null) = EPERM
I: _exit(0) = died
A: wait4(I, null, WNOHANG, null) = {pid: I, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['time.offsets.frozen'],
    file: 'scenarios.md',
    line: 199,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: clone3({exit_signal: SIGCHLD, set_tid: [50]}) = 50 as C
B: clone3({flags: CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1, 60]}) = 60 as D
D: clone3({exit_signal: SIGCHLD, set_tid: [5, 70]}) = 5 as E
B: read("/proc/E/status", NSpid) = _
D: clone3({exit_signal: SIGCHLD, set_tid: [5]}) = EEXIST
D: clone3({exit_signal: SIGCHLD, set_tid: [0]}) = EINVAL
B: clone3({flags: CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [2]}) = EINVAL
B: write("/proc/sys/kernel/ns_last_pid", "99") = 2
B: fork() = 100 as F
F: setresuid(1000, 1000, 1000) = 0
F: clone3({exit_signal: SIGCHLD, set_tid: [90]}) = EPERM
B: unshare(CLONE_NEWTIME) = 0
B: write("/proc/self/timens_offsets", "monotonic 5 0") = 13
B: fork() = 101 as G
B: write("/proc/self/timens_offsets", "monotonic 5 0") = EACCES
G: clock_gettime(CLOCK_MONOTONIC) = 5`,
  },
  {
    clauses: ['cgroup.fork'],
    file: 'scenarios.md',
    line: 221,
    trace: `A: mkdir("/sys/fs/cgroup/a", 0755) = 0
A: fork() = _ as R
R: write("/sys/fs/cgroup/a/cgroup.procs", "0") = 1
R: unshare(CLONE_NEWCGROUP) = 0
R: read("/proc/self/cgroup") = "/"
A: read("/proc/R/cgroup") = "/a"
R: read("/proc/A/cgroup") = "/.."
R: write("/sys/fs/cgroup/cgroup.procs", "0") = 1
R: read("/proc/self/cgroup") = "/.."
R: unshare(CLONE_NEWCGROUP) = 0
R: read("/proc/self/cgroup") = "/"`,
  },
  {
    clauses: ['user.map', 'user.map.syntax'],
    file: 'scenarios.md',
    line: 237,
    trace: `A: clone(CLONE_NEWUSER|SIGCHLD) = _ as B
A: write("/proc/B/uid_map", "0 100 10\\n5 200 10") = EINVAL
A: write("/proc/B/uid_map", "0 100 10\\n20 105 10") = EINVAL
A: write("/proc/B/uid_map", "0 100 0") = EINVAL
A: write("/proc/B/uid_map", "4294967295 100 1") = EINVAL
A: write("/proc/B/uid_map", "0 4294967290 10") = EINVAL
A: write("/proc/B/uid_map", "0 100 1 7") = EINVAL              # user.map.syntax
A: write("/proc/B/uid_map", "0 100 1\\n\\n1 200 1") = EINVAL
B: write("/proc/self/uid_map", "0 7 1") = EPERM
A: write("/proc/B/uid_map", " 0  100\\t1\\n10 200 5\\n") = _       # user.map
A: write("/proc/B/uid_map", "0 100 1") = EPERM
B: setresuid(12, 12, 12) = 0
A: read("/proc/B/status", Uid) = [202, 202, 202, 202]
B: setresuid(3, 3, 3) = EINVAL`,
  },
  {
    clauses: ['setns.enter', 'shm.rmid-forced'],
    file: 'scenarios.md',
    line: 259,
    trace: `A: fork() = _ as B
B: shmget(7, 4096, IPC_CREAT|384) = 0
A: write("/proc/sys/kernel/shm_rmid_forced", "1") = 1
A: clone(CLONE_NEWIPC|SIGCHLD) = _ as C
B: open("/proc/C/ns/ipc", O_RDONLY) = _ as new
B: setns(new, CLONE_NEWIPC) = 0                               # setns.enter
A: shmctl(0, IPC_STAT) = {key: 7}
B: _exit(0) = died                                            # shm.rmid-forced
A: shmget(7, 0, 0) = ENOENT`,
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
    line: 505,
    trace: `A: fork() = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
B: sigaction(SIGUSR1, {sa_handler: SIG_HANDLER}) = 0
B: fork() = _ as C
A: kill(C, SIGTERM) = 0
A: kill(C, SIGUSR1) = 0
C: getppid() = B
A: kill(C, SIGUSR2) = 0
B: wait4(C, null, 0, null) = {pid: C, code: CLD_KILLED, status: SIGUSR2}
B: clone3({flags: CLONE_CLEAR_SIGHAND, exit_signal: SIGCHLD}) = _ as D
A: kill(D, SIGTERM) = 0
D: getppid() = B
A: kill(D, SIGUSR1) = 0
B: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGUSR1}`,
  },
  {
    clauses: ['signal.ignored'],
    file: 'signals.md',
    line: 528,
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
    line: 544,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: sigaction(SIGTERM, {sa_handler: SIG_HANDLER}) = 0
B: fork() = _ as C
C: kill(1, SIGTERM) = 0
B: getpid() = 1`,
  },
  {
    clauses: ['sigmask.set'],
    file: 'signals.md',
    line: 562,
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
    line: 579,
    trace: `A: sigprocmask(3, [SIGTERM]) = EINVAL               # sigmask.einval`,
  },
  {
    clauses: ['sigmask.fork'],
    file: 'signals.md',
    line: 589,
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
    line: 606,
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
    line: 624,
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
    line: 640,
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
    line: 661,
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
    line: 680,
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
    line: 697,
    trace: `A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, code: SI_USER, pid: 0}`,
  },
  {
    clauses: ['siginfo.uid'],
    file: 'signals.md',
    line: 711,
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
    clauses: ['siginfo.uid'],
    file: 'signals.md',
    line: 728,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: setresuid(1, 2, 3) = 0
A: kill(B, SIGUSR1) = 0
B: sigtimedwait([SIGUSR1]) = {signo: SIGUSR1, pid: A, uid: 1}`,
  },
  {
    clauses: ['signal.child'],
    file: 'signals.md',
    line: 745,
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
    line: 766,
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
    line: 785,
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
    line: 808,
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
    line: 833,
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
    line: 850,
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
    line: 874,
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
    line: 888,
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
    line: 906,
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
    line: 926,
    trace: `A: fork() = _ as B
A: kill(B, SIGSTOP) = 0
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(B, null, WUNTRACED|WNOHANG, null) = {pid: B, code: CLD_STOPPED, status: SIGSTOP}
A: wait4(B, null, WUNTRACED|WNOHANG, null) = 0`,
  },
  {
    clauses: ['wait.continued'],
    file: 'signals.md',
    line: 940,
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
    line: 962,
    trace: `A: fork() = _ as B
B: setresuid(1, 1, 1) = 0
A: waitid(P_PID, B, null, WEXITED|WNOHANG) = 0
A: kill(B, SIGSTOP) = 0
A: waitid(P_ALL, 0, null, WSTOPPED) = {pid: B, uid: 1, code: CLD_STOPPED, status: SIGSTOP}
A: kill(B, SIGKILL) = 0
A: waitid(P_PGID, 0, null, WEXITED) = {pid: B, uid: 1, code: CLD_KILLED, status: SIGKILL}`,
  },
  {
    clauses: ['waitid.answer'],
    file: 'signals.md',
    line: 974,
    trace: `A: fork() = _ as B
B: setresuid(1, 2, 3) = 0
B: _exit(0) = died
A: waitid(P_PID, B, null, WEXITED) = {pid: B, uid: 1, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['waitid.options'],
    file: 'signals.md',
    line: 987,
    trace: `A: waitid(P_ALL, 0, null, WEXITED|16) = EINVAL           # waitid.options`,
  },
  {
    clauses: ['waitid.events'],
    file: 'signals.md',
    line: 997,
    trace: `A: waitid(P_ALL, 0, null, WNOHANG) = EINVAL              # waitid.events`,
  },
  {
    clauses: ['waitid.id'],
    file: 'signals.md',
    line: 1008,
    trace: `A: waitid(4, 1, null, WEXITED) = EINVAL                  # waitid.id
A: waitid(P_PID, 0, null, WEXITED) = EINVAL              # waitid.id
A: waitid(P_PGID, -1, null, WEXITED) = EINVAL            # waitid.id
A: waitid(P_PGID, 0, null, WEXITED) = ECHILD             # waitid.echild`,
  },
  {
    clauses: ['waitid.pidfd'],
    file: 'signals.md',
    line: 1022,
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
    line: 1043,
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
    line: 1061,
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
    line: 1076,
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
    clauses: ['sysctl.fd.opener'],
    file: 'sysctls.md',
    line: 29,
    trace: `A: open("/proc/sys/kernel/msgmax", O_RDWR) = _ as msgmax
A: clone(CLONE_NEWIPC|SIGCHLD) = _ as B
B: read(msgmax) = 8192
B: write("/proc/sys/kernel/msgmax", "100") = 3
B: read("/proc/sys/kernel/msgmax") = 100
B: lseek(msgmax, 0, SEEK_SET) = 0
B: write(msgmax, "200") = 3
B: read("/proc/sys/kernel/msgmax") = 100
A: read("/proc/sys/kernel/msgmax") = 200`,
  },
  {
    clauses: ['sysctl.fd.opener'],
    file: 'sysctls.md',
    line: 41,
    trace: `A: unshare(CLONE_NEWNET) = 0
A: open("/proc/sys/net/ipv4/ip_unprivileged_port_start", O_RDWR) = _ as ports
A: open("/proc/sys/kernel/pid_max", O_RDWR) = _ as pid_max
A: clone(CLONE_NEWNET|CLONE_NEWPID|SIGCHLD) = _ as B
B: write(ports, "80\\n") = 3
B: write(pid_max, "500") = 3
B: read("/proc/sys/kernel/pid_max") = 4194304
A: read("/proc/sys/kernel/pid_max") = 500
A: read("/proc/sys/net/ipv4/ip_unprivileged_port_start") = 80`,
  },
  {
    clauses: ['sysctl.fd.opener'],
    file: 'sysctls.md',
    line: 53,
    trace: `A: clone(CLONE_NEWUSER|CLONE_FILES|SIGCHLD) = _ as B
B: open("/proc/sys/user/max_uts_namespaces", O_RDWR) = _ as limit
B: write(limit, "5") = 1
A: unshare(CLONE_NEWUSER) = 0
A: lseek(limit, 0, SEEK_SET) = 0
A: read(limit) = 5
A: read("/proc/sys/user/max_uts_namespaces") = 2147483647`,
  },
  {
    clauses: ['sysctl.fd.caller'],
    file: 'sysctls.md',
    line: 70,
    trace: `A: sethostname("outer", 5) = 0
A: open("/proc/sys/kernel/hostname", O_RDWR) = _ as hostname
A: clone(CLONE_NEWUTS|SIGCHLD) = _ as B
B: sethostname("inner", 5) = 0
B: read(hostname) = "inner"
B: lseek(hostname, 0, SEEK_SET) = 0
B: write(hostname, "byB") = 3
A: gethostname() = "outer"
B: gethostname() = "byB"`,
  },
  {
    clauses: ['sysctl.fd.caller'],
    file: 'sysctls.md',
    line: 82,
    trace: `A: open("/proc/sys/kernel/ns_last_pid", O_RDWR) = _ as last
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: write(last, "70") = 2
B: fork() = 71 as C`,
  },
  {
    clauses: ['sysctl.fd.writer'],
    file: 'sysctls.md',
    line: 96,
    trace: `A: open("/proc/sys/kernel/msgmax", O_RDWR) = _ as msgmax
A: open("/proc/sys/kernel/hostname", O_RDWR) = _ as hostname
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: write(msgmax, "100") = EPERM               # sysctl.fd.writer
B: write(hostname, "mine") = EPERM            # sysctl.fd.writer
B: read(msgmax) = 8192
B: unshare(CLONE_NEWUSER|CLONE_NEWUTS) = 0
B: write(hostname, "mine") = EPERM            # sysctl.fd.writer`,
  },
  {
    clauses: ['sysctl.fd.writer'],
    file: 'sysctls.md',
    line: 108,
    trace: `A: unshare(CLONE_NEWNET) = 0
A: open("/proc/sys/net/ipv4/ip_unprivileged_port_start", O_WRONLY) = _ as ports
A: open("/proc/sys/kernel/pid_max", O_WRONLY) = _ as pid_max
A: fork() = _ as B
B: setresuid(1000, 1000, 1000) = 0
B: unshare(CLONE_NEWUSER) = 0
B: write(ports, "80") = EPERM                 # sysctl.fd.writer
B: write(pid_max, "500") = EPERM              # sysctl.fd.writer
A: write(ports, "80") = 2`,
  },
  {
    clauses: ['sysctl.fd.writer', 'fd.mode'],
    file: 'sysctls.md',
    line: 122,
    trace: `A: clone(CLONE_NEWUSER|CLONE_FILES|SIGCHLD) = _ as B
B: open("/proc/sys/user/max_uts_namespaces", O_WRONLY) = _ as limit
A: write(limit, "5") = 1
A: setresuid(1000, 1000, 1000) = 0
A: write(limit, "6") = EPERM                  # sysctl.fd.writer
B: read(limit) = EBADF                        # fd.mode`,
  },
  {
    clauses: ['sysctl.fd.position'],
    file: 'sysctls.md',
    line: 139,
    trace: `A: open("/proc/sys/kernel/msgmax", O_RDWR) = _ as msgmax
A: write(msgmax, "100\\n") = 4
A: write(msgmax, "200\\n") = 4
A: read(msgmax) = []
A: pwrite(msgmax, "300", 0) = 3
A: pwrite(msgmax, "400", 1) = 3
A: lseek(msgmax, 0, SEEK_SET) = 0
A: read(msgmax) = 300
A: read(msgmax) = []`,
  },
  {
    clauses: ['sysctl.fd.position'],
    file: 'sysctls.md',
    line: 151,
    trace: `A: open("/proc/sys/kernel/hostname", O_RDWR) = _ as hostname
A: write(hostname, "outer\\n") = 6
A: write(hostname, "more") = 4
A: lseek(hostname, 2, SEEK_SET) = 2
A: read(hostname) = "ter"
A: lseek(hostname, 5, SEEK_SET) = 5
A: read(hostname) = ""
A: read(hostname) = []
A: lseek(hostname, 2, SEEK_SET) = 2
A: write(hostname, "ch") = 2
A: write(hostname, "ing") = 3
A: gethostname() = "ouching"
A: pwrite(hostname, "x\\n", 3) = 2
A: gethostname() = "oucx"`,
  },
  {
    clauses: ['sysctl.fd.gone'],
    file: 'sysctls.md',
    line: 174,
    trace: `A: open("/proc/self/ns/ipc", O_RDONLY) = _ as home
A: unshare(CLONE_NEWIPC) = 0
A: open("/proc/sys/kernel/msgmax", O_RDWR) = _ as msgmax
A: write(msgmax, "100") = 3
A: lseek(msgmax, 0, SEEK_SET) = 0
A: setns(home, CLONE_NEWIPC) = 0
A: read(msgmax) = 100 | ENOENT`,
  },
  {
    clauses: ['sysctl.text'],
    file: 'sysctls.md',
    line: 196,
    trace: `A: write("/proc/sys/kernel/msgmax", "0x64") = 4                 # sysctl.text
A: read("/proc/sys/kernel/msgmax") = 100
A: write("/proc/sys/kernel/msgmax", " 010 20") = 5              # sysctl.text
A: read("/proc/sys/kernel/msgmax") = 8
A: write("/proc/sys/kernel/msgmax", "5 apples") = 2
A: write("/proc/sys/kernel/msgmax", "5apples") = EINVAL
A: write("/proc/sys/kernel/msgmax", "09") = EINVAL
A: write("/proc/sys/kernel/msgmax", "+9") = EINVAL
A: write("/proc/sys/kernel/msgmax", "\\n") = EINVAL
A: write("/proc/sys/kernel/msgmax", "") = 0
A: read("/proc/sys/kernel/msgmax") = 5
A: write("/proc/sys/kernel/sem", "10 20") = 5
A: write("/proc/sys/kernel/sem", "30 x 50 60") = EINVAL
A: read("/proc/sys/kernel/sem") = [30, 20, 500, 32000]
A: write("/proc/sys/kernel/sem", "1 2 3 4 5") = 8
A: unshare(CLONE_NEWUSER|CLONE_NEWPID) = 0
A: write("/proc/sys/user/max_uts_namespaces", "-1") = EINVAL
A: write("/proc/sys/user/max_uts_namespaces", "none") = EINVAL
A: write("/proc/sys/user/max_uts_namespaces", "0") = 1
A: unshare(CLONE_NEWUTS) = ENOSPC
A: fork() = _ as B
B: write("/proc/sys/kernel/ns_last_pid", "0x10\\n") = 5
B: fork() = 17 as C`,
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
    clauses: ['task.orphan.subreaper'],
    file: 'task.md',
    line: 311,
    trace: `A: fork() = _ as B
B: prctl(PR_SET_CHILD_SUBREAPER, 1) = 0
B: fork() = _ as C
C: fork() = _ as D
B: clone(CLONE_VFORK|SIGCHLD) = blocks as E
C: _exit(0) = died
D: getppid() = B`,
  },
  {
    clauses: ['task.orphan.subreaper', 'task.orphan.init'],
    file: 'task.md',
    line: 321,
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
    line: 338,
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
    line: 356,
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
    line: 375,
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
    line: 397,
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
    line: 422,
    trace: `A: wait4(-1, null, 16, null) = EINVAL               # wait.options
A: wait4(-2147483648, null, 16, null) = EINVAL      # wait.options`,
  },
  {
    clauses: ['wait.intmin'],
    file: 'task.md',
    line: 434,
    trace: `A: wait4(-2147483648, null, 0, null) = ESRCH        # wait.intmin`,
  },
  {
    clauses: ['wait.echild'],
    file: 'task.md',
    line: 445,
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
    line: 460,
    trace: `A: fork() = _ as B
A: fork() = _ as C
C: _exit(0) = died
A: wait4(B, null, WNOHANG, null) = 0
A: wait4(-1, null, WNOHANG, null) = {pid: C, code: CLD_EXITED, status: 0}`,
  },
  {
    clauses: ['wait.blocks'],
    file: 'task.md',
    line: 475,
    trace: `A: fork() = _ as B
A: wait4(B, null, 0, null) = blocks
B: getppid() = A`,
  },
  {
    clauses: ['wait.reap'],
    file: 'task.md',
    line: 488,
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
    line: 505,
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
    line: 528,
    trace: `A: kill(-2147483648, SIGKILL) = ESRCH               # kill.intmin`,
  },
  {
    clauses: ['kill.esrch'],
    file: 'task.md',
    line: 539,
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
    line: 554,
    trace: `A: fork() = _ as B
A: kill(B, 65) = EINVAL                             # kill.einval
A: kill(B, -1) = EINVAL                             # kill.einval
A: kill(-1, 65) = EINVAL                            # kill.einval
B: getpid() = 2`,
  },
  {
    clauses: ['kill.check'],
    file: 'task.md',
    line: 568,
    trace: `A: fork() = _ as B
A: kill(B, 0) = 0
B: getpid() = 2
A: kill(99, 0) = ESRCH                              # kill.esrch`,
  },
  {
    clauses: ['kill.zombie'],
    file: 'task.md',
    line: 581,
    trace: `A: fork() = _ as B
B: _exit(2) = died
A: kill(B, SIGKILL) = 0
A: kill(B, 65) = EINVAL                             # kill.einval
A: wait4(B, null, 0, null) = {pid: B, code: CLD_EXITED, status: 2}`,
  },
  {
    clauses: ['kill.ignored'],
    file: 'task.md',
    line: 596,
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
    line: 612,
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
    line: 628,
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
    line: 640,
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
