/**
 * The registry of namespaces: a kind is a folder whose `kind.ts` exports what models/lifetime/namespace-kind.ts
 * asks for, and one line here. spec/adding-a-namespace.md adds one.
 */
export { cgroup } from './cgroup/kind.ts';
export { ipc } from './ipc/kind.ts';
export { mnt } from './mnt/kind.ts';
export { net } from './net/kind.ts';
export { pid } from './pid/kind.ts';
export { time } from './time/kind.ts';
export { user } from './user/kind.ts';
export { uts } from './uts/kind.ts';
