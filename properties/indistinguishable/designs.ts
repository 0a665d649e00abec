/** What a container lacks, or what a kernel has once for all: each is found out by a program inside. */
import type { Ingredient } from './containers.ts';

export type Lack = { readonly ingredient: Ingredient; readonly says: string; readonly theme: string };

/** Every part of the recipe, and the theme in which its absence is found out. */
export const lacks: readonly Lack[] = [
  { ingredient: 'user', says: 'no user namespace', theme: 'limits' },
  { ingredient: 'maps', says: 'no maps', theme: 'ids' },
  { ingredient: 'pid', says: 'no PID namespace', theme: 'processes' },
  { ingredient: 'setsid', says: 'no session of its own', theme: 'processes' },
  { ingredient: 'mnt', says: 'no mount namespace', theme: 'old mounts' },
  { ingredient: 'uts', says: 'no UTS namespace', theme: 'names of the machine' },
  { ingredient: 'ipc', says: 'no IPC namespace', theme: 'queues' },
  { ingredient: 'net', says: 'no network namespace', theme: 'sockets' },
  { ingredient: 'cgroup', says: 'no cgroup namespace', theme: 'cgroups' },
  { ingredient: 'time', says: 'no time namespace', theme: 'clocks' },
];

export type FaultyDesign = { readonly mutant: string; readonly says: string; readonly theme: string };

/** Kernels that have one table or counter where Linux has one for each namespace. */
export const faultyDesigns: readonly FaultyDesign[] = [
  {
    mutant: 'facts/next_free_nr-counts-for-the-whole-machine',
    says: 'one counter of pid numbers for the whole machine',
    theme: 'processes',
  },
  {
    mutant: 'facts/ipc_findkey-finds-what-is-in-another-namespace',
    says: 'one table of keys of message queues',
    theme: 'queues',
  },
  {
    mutant: 'facts/ipc_obtain_object_check-finds-what-is-in-another-namespace',
    says: 'one table of ids of message queues',
    theme: 'queues',
  },
  {
    mutant: 'facts/bound_there-does-not-care-in-which-network-namespace-it-is',
    says: 'one table of names that sockets are bound to',
    theme: 'sockets',
  },
];
