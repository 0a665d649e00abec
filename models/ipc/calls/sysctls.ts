/**
 * The sysctls of the IPC namespace of who opens them: /proc/sys/kernel/msgmax and its like,
 * and /proc/sys/fs/mqueue (ipc/mq_sysctl.c, ipc/ipc_sysctl.c, fs/proc/proc_sysctl.c).
 */
import { beyond, NONE, type Refusal, type Result } from '../../../checker/index.ts';
import { make_kid } from '../../facts/ids.ts';
import { numbersIn } from '../../facts/sysctl-text.ts';
import type { LinuxKernel } from '../../kinds.ts';
import { shm_destroy_orphaned } from '../../lifetime/ipc.ts';
import type { Sysctl } from '../../lifetime/namespace-kind.ts';
import { ipcNamespace } from '../namespace.ts';
import { type IpcSysctl, mqSysctls, plainSysctls, semSysctls } from '../sysctls.ts';
import { ipcNsOf } from './ipcget.ts';

const GLOBAL_ROOT_UID = 0;

const NO_IPC = beyond('is about IPC namespaces, and the scope has none');

/** The numbers of a file, in its order; undefined for another file. */
function ipcSysctlsAt(path: string): readonly IpcSysctl[] | undefined {
  const [, ofQueues] = /^\/proc\/sys\/fs\/mqueue\/(\w+)$/.exec(path) ?? [];
  const mq = mqSysctls.find((one) => one === ofQueues);
  if (mq) return [mq];
  const [, name] = /^\/proc\/sys\/kernel\/(\w+)$/.exec(path) ?? [];
  if (name === 'sem') return semSysctls;
  const plain = plainSysctls.find((one) => one === name);
  return plain && [plain];
}

function lookup(k: LinuxKernel, task: number) {
  const ns = ipcNsOf(k, task);
  return ns === NONE ? NO_IPC : ns;
}

export function ipc_sysctl(path: string): Sysctl | undefined {
  const names = ipcSysctlsAt(path);
  return (
    names && {
      follows: 'opener',
      lookup,
      permissions: may_write,
      open: (k, ns, may) => k.ipcNamespaces.send(ns, ipcNamespace.OPEN_SYSCTL(may)),
      value: (k, ns) => {
        const { sysctls } = k.ipcNamespaces.get(ns);
        const [only, ...others] = names.map((name) => sysctls[name] ?? 0);
        return others.length === 0 ? (only ?? 0) : [only ?? 0, ...others];
      },
      clause: isOfQueues(names) ? 'mq.sysctl' : 'ipc.sysctl',
      write: (k, ns, text) => write_ipc_sysctl(k, ns, names, text),
    }
  );
}

function write_ipc_sysctl(k: LinuxKernel, ns: number, names: readonly IpcSysctl[], text: string): Result {
  const { values, length } = numbersIn(text, names.length);
  return set_all(k, ns, names.slice(0, values.length), values) ?? length;
}

function set_all(
  k: LinuxKernel,
  ns: number,
  names: readonly IpcSysctl[],
  values: readonly number[],
): Refusal | undefined {
  for (const [i, name] of names.entries()) {
    const event = ipcNamespace.SET_SYSCTL(name, values[i] ?? 0);
    // Of several those before one that is refused stay.
    const refused =
      names.length > 1 ? k.ipcNamespaces.sendForGood(ns, event) : k.ipcNamespaces.send(ns, event);
    if (refused) return refused;
  }
  if (names.includes('shm_rmid_forced') && values[0] === 1) shm_destroy_orphaned(k, ns);
  return undefined;
}

const isOfQueues = (names: readonly IpcSysctl[]): boolean => mqSysctls.some((one) => names.includes(one));

/** Root of the user namespace that owns the IPC namespace may; where that has none, root of the machine. */
function may_write(k: LinuxKernel, caller: number, ns: number): boolean {
  const { uid_map } = k.userNamespaces.get(k.ipcNamespaces.get(ns).user_ns);
  const root = make_kid(uid_map, 0);
  return k.creds.get(caller).euid === (root === NONE ? GLOBAL_ROOT_UID : root);
}
