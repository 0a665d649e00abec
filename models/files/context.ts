/** A struct file: something that is open, and how many descriptors mean it. */
import { type Answer, anyOf, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';
import type { UserFileName } from '../user/context.ts';

/** What a file is open on. Another flavour of file is another line here, with the data it needs. */
export type Opened =
  | { readonly is: 'nothing' }
  /** A file of nsfs: a namespace, by its kind and slot. */
  | { readonly is: 'namespace'; readonly kind: NamespaceKind; readonly ns: number }
  /** A map of a user namespace or its file setgroups, with the credentials that opened it (f_cred). */
  | {
      readonly is: 'user file';
      readonly name: UserFileName;
      readonly user_ns: number;
      readonly f_cred: Cred;
      /** FMODE_READ and FMODE_WRITE. */
      readonly readable: boolean;
      readonly writable: boolean;
    }
  /** timens_offsets of a task, by its struct pid, with the credentials that opened it. */
  | {
      readonly is: 'timens_offsets';
      readonly pid: number;
      readonly f_cred: Cred;
      readonly readable: boolean;
      readonly writable: boolean;
    }
  /** The directory of a cgroup. */
  | { readonly is: 'cgroup'; readonly cgroup: number }
  /** Its file cgroup.procs, with the credentials and the cgroup namespace of who opened it. */
  | {
      readonly is: 'cgroup.procs';
      readonly cgroup: number;
      readonly cgroup_ns: number;
      readonly f_cred: Cred;
      readonly readable: boolean;
      readonly writable: boolean;
    }
  /** A pidfd: a struct pid, by its slot. */
  | {
      readonly is: 'pidfd';
      readonly pid: number;
      /** It means one thread (PIDFD_THREAD), not its process. */
      readonly thread: boolean;
      /** O_NONBLOCK: who waits for the process through it does not sleep. */
      readonly nonblock: boolean;
    }
  /** A socket, by its slot. */
  | { readonly is: 'socket'; readonly socket: number }
  /** A socket that socket(2) has made, by its slot. */
  | { readonly is: 'net socket'; readonly socket: number }
  /** A POSIX message queue, by its slot; `nonblock`: O_NONBLOCK. */
  | {
      readonly is: 'mqueue';
      readonly queue: number;
      readonly readable: boolean;
      readonly writable: boolean;
      readonly nonblock: boolean;
    }
  /**
   * A directory or file of a tree of mounts, opened with O_PATH, by its path in its file system; `need_unmount`: of
   * a tree that was made for it, which goes with it (FMODE_NEED_UNMOUNT).
   */
  | { readonly is: 'path'; readonly dentry: string; readonly need_unmount: boolean }
  /** The directory of a process in a procfs, by its struct pid. */
  | { readonly is: 'process directory'; readonly pid: number }
  /** The file status of a task, by its struct pid, in the procfs of a PID namespace. */
  | { readonly is: 'status'; readonly pid: number; readonly pid_ns: number }
  /** A file below /proc/sys, by its path. */
  | {
      readonly is: 'sysctl';
      readonly path: string;
      /** The namespace whose table it was found in; NONE for one that is about whoever calls, and once that is gone. */
      readonly ns: number;
      /** What it said last, once its namespace is gone and the table unregistered; null before. */
      readonly left: Answer | null;
      readonly readable: boolean;
      readonly writable: boolean;
    }
  /** An ordinary file, of which nothing is told but that it is neither of the others. */
  | { readonly is: 'other' };

export type OpenFile = {
  readonly on: Opened;
  /** The user namespace of the credentials that opened it (f_cred), which it keeps. */
  readonly f_user_ns: number;
  /** FMODE_PATH: opened with O_PATH, it only says where something is. */
  readonly path: boolean;
  /** The mount through which it was found; NONE for one that is in no tree. */
  readonly mnt: number;
  /** Where the next read or write starts. */
  readonly f_pos: number;
  /** Who refers to it: descriptors and messages in flight, one by one. */
  readonly refs: number;
};

export const noFile: OpenFile = {
  on: { is: 'nothing' },
  f_user_ns: NONE,
  path: false,
  mnt: NONE,
  f_pos: 0,
  refs: 0,
};

export const openFile = events({
  /** open(2): made for the descriptor that will mean it. `write`: O_WRONLY or O_RDWR. */
  OPEN: event(
    (on: Opened, f_user_ns: number, path: boolean, write: boolean, mnt: number) => ({
      on,
      f_user_ns,
      path,
      write,
      mnt,
    }),
    anyOf<Opened>(),
    slot,
    flag,
    flag,
    slot,
  ),
  /** Somebody reads from it, writes to it, or writes at an offset of its own. */
  READ: event(() => ({})),
  WRITE: event(() => ({})),
  PWRITE: event(() => ({})),
  /**
   * A sysctl is read or written; `freed`: the kernel has taken the table of a namespace that is gone away,
   * `permitted`: the table allows who calls to do so.
   */
  SYSCTL: event((freed: boolean, permitted: boolean) => ({ freed, permitted }), flag, flag),
  /** The namespace of its table is gone, and it said this last. */
  UNREGISTER: event((left: Answer) => ({ left }), anyOf<Answer>()),
  /** The next read or write starts there. */
  SEEK: event((f_pos: number) => ({ f_pos }), anyOf<number>()),
  /** setns(2) is given it; `nstype`: the CLONE_NEW* that it must be, or 0. */
  SETNS: event((nstype: number) => ({ nstype }), anyOf<number>()),
  /** pidfd_send_signal(2) or pidfd_getfd(2) is given it. */
  PIDFD: event(() => ({})),
  PIDFD_SEND_SIGNAL: event(() => ({})),
  /** ioctl(2) asks a pidfd for a namespace. */
  PIDFD_GET_NAMESPACE: event(() => ({})),
  /** ioctl(2) with a request that is not one of the following. */
  IOCTL: event(() => ({})),
  /** `inSight`: what is asked for is in the caller's own namespace of that kind, or below it. */
  NS_GET_USERNS: event((inSight: boolean) => ({ inSight }), flag),
  NS_GET_PARENT: event((inSight: boolean) => ({ inSight }), flag),
  NS_GET_NSTYPE: event(() => ({})),
  NS_GET_OWNER_UID: event(() => ({})),
  NS_GET_MNTNS_ID: event(() => ({})),
  NS_GET_ID: event(() => ({})),
  /** The mount namespace made next to one, or before it, is asked for by a task that is in a PID namespace of its own. */
  NS_MNT_GET_NEXT: event(() => ({})),
  /** A pid is translated into or out of a PID namespace; `found`: it means somebody in both. */
  NS_TRANSLATE_PID: event((found: boolean) => ({ found }), flag),
  /** A call that is about sockets is given it. */
  SOCKET: event(() => ({})),
  /** ioctl(2) asks a socket for its namespace; `capable`: of CAP_NET_ADMIN over the owner of that. */
  SIOCGSKNS: event((capable: boolean) => ({ capable }), flag),
  /** A call that is about message queues is given it. */
  MQUEUE: event((to: 'send' | 'receive' | 'ask') => ({ to }), anyOf<'send' | 'receive' | 'ask'>()),
  /** Whether who uses the queue through it waits. */
  MQ_NONBLOCK: event((nonblock: boolean) => ({ nonblock }), flag),
  /** One more descriptor means it, or a message in flight keeps it. */
  GET: event(() => ({})),
  /** A descriptor that meant it is closed, or the message that kept it is gone. */
  PUT: event(() => ({})),
});

export type OpenFileEvent = EventOf<typeof openFile>;
