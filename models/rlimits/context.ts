/** The resource limits of a task, of those that decide here (struct rlimit). */
import { anyOf, byte, type EventOf, event, events, flag } from '../../checker/index.ts';

/** The soft limit, which counts, and the hard limit, up to which that can be set. */
export type Rlimit = { readonly rlim_cur: number; readonly rlim_max: number };

/** What a limit is that nobody has set: the machine's own, which no trace comes near. */
export const RLIM_INFINITY = 0x7fffffff;

export type Resource = 'nofile' | 'nproc';

export type Rlimits = Readonly<Record<Resource, Rlimit>>;

const unlimited: Rlimit = { rlim_cur: RLIM_INFINITY, rlim_max: RLIM_INFINITY };

export const noRlimits: Rlimits = { nofile: unlimited, nproc: unlimited };

/** The limits out of a view of them. */
const limitsOf = ({ nofile, nproc }: Rlimits): Rlimits => ({ nofile, nproc });

/** What setrlimit(2) is told; `known`: there is such a resource, `capable`: of CAP_SYS_RESOURCE. */
export type LimitAsked = {
  readonly known: boolean;
  readonly resource: Resource;
  readonly limit: Rlimit;
  readonly capable: boolean;
};

export const rlimits = events({
  /** A new task has the limits of its maker. */
  COPY: event(limitsOf, anyOf<Rlimits>()),
  SETRLIMIT: event((asked: LimitAsked) => asked, anyOf<LimitAsked>()),
  /** A call needs a new descriptor; `fd`: the lowest that is free. */
  ALLOC_FD: event((fd: number) => ({ fd }), byte),
  /** dup2(2) or dup3(2) is told which one it shall be. */
  DUP_TO: event((fd: number) => ({ fd }), anyOf<number>()),
  /** It makes a task; `over`: there would be more processes than may be, `exempt`: which is nothing to it. */
  FORK: event((over: boolean, exempt: boolean) => ({ over, exempt }), flag, flag),
  /** Its task is dying. */
  PUT: event(() => ({})),
});

export type RlimitsEvent = EventOf<typeof rlimits>;
