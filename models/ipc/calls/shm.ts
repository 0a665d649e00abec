/** shmget(2), shmctl(2), shmat(2) and shmdt(2) (ipc/shm.c). */
import { type Answer, beyond, type Result } from '../../../checker/index.ts';
import { PAGE_SIZE } from '../../constants.ts';
import { objectsIn, pid_vnr } from '../../facts/ipc.ts';
import type { Linux, LinuxKernel } from '../../kinds.ts';
import { free_ipc, ipc_update_pid, shm_close, shm_open, shm_unopened } from '../../lifetime/ipc.ts';
import { put_ns } from '../../lifetime/namespaces.ts';
import { get_user_ns } from '../../lifetime/user.ts';
import { IPC_CMD, S_IRUGO, S_IWUGO, S_IXUGO, SHM } from '../constants.ts';
import { ipcNamespace } from '../namespace.ts';
import { ipcPerm } from '../perm.ts';
import { shmSegment } from '../shm.ts';
import { shmMap } from '../shm-map.ts';
import {
  forStat,
  ipc_obtain_with,
  ipc_update_perm,
  ipcctl_obtain,
  ipcget,
  ipcNsOf,
  kernel_to_ipc64_perm,
} from './ipcget.ts';
import { fieldsOf } from './msg.ts';

const NO_COMMAND = beyond('is modelled with IPC_STAT, IPC_SET and IPC_RMID only');
const NO_BUFFER = beyond('is modelled with a buffer only');
const NO_ADDRESS = beyond('is modelled at an address that the caller chooses, and without SHM_REMAP');

const pagesOf = (size: number): number => Math.ceil(size / PAGE_SIZE);

export const shmget = {
  run: (k: LinuxKernel, caller: number, key: number, size: number, flags: number): Result => {
    const ns = ipcNsOf(k, caller);
    return ipcget(k, caller, 'shm', key, flags, {
      small: (segment) => k.shmSegments.get(segment).shm_segsz < size,
      check: () => k.ipcNamespaces.send(ns, ipcNamespace.NEWSEG(size, pagesOf(size), shm_tot(k, ns))),
      fill: (segment) => {
        const numbers = ipc_update_pid(k, [], caller);
        const { user_ns } = k.creds.get(caller);
        get_user_ns(k, user_ns);
        k.shmSegments.send(segment, shmSegment.NEW(size, caller, numbers, user_ns));
        k.by('shm.keeps');
      },
    });
  },
};

/** The pages of all segments in a namespace. */
function shm_tot(k: Linux, ns: number): number {
  return objectsIn(k, ns, 'shm').reduce((sum, one) => sum + pagesOf(k.shmSegments.get(one).shm_segsz), 0);
}

/** `buf`: what IPC_SET is given, as struct shmid_ds has it. */
export const shmctl = {
  run: (k: LinuxKernel, caller: number, shmid: number, cmd: number, buf: Answer): Result => {
    if (cmd === IPC_CMD.IPC_STAT) return shmctl_stat(k, caller, shmid);
    if (cmd !== IPC_CMD.IPC_RMID && cmd !== IPC_CMD.IPC_SET) return NO_COMMAND;
    const given = cmd === IPC_CMD.IPC_SET ? fieldsOf(buf) : {};
    if (given === undefined) return NO_BUFFER;
    const found = ipcctl_obtain(k, caller, 'shm', shmid);
    if ('errno' in found) return found;
    if (cmd === IPC_CMD.IPC_SET) return ipc_update_perm(k, caller, found.object, given) ?? 0;
    do_shm_rmid(k, found.object);
    return 0;
  },
};

/** What is attached goes with the last attachment; until then only its id means it. */
function do_shm_rmid(k: LinuxKernel, segment: number): void {
  if (k.shmSegments.get(segment).shm_nattch > 0) k.ipcPerms.send(segment, ipcPerm.MARK());
  else free_ipc(k, segment);
}

function shmctl_stat(k: LinuxKernel, caller: number, shmid: number): Result {
  const found = ipc_obtain_with(k, caller, 'shm', shmid, forStat);
  if ('errno' in found) return found;
  const { shm_segsz, shm_nattch, shm_cprid, shm_lprid } = k.shmSegments.get(found.object);
  k.by('ipc.stat.pid');
  return {
    answer: {
      ...kernel_to_ipc64_perm(k, caller, k.ipcPerms.get(found.object)),
      segsz: shm_segsz,
      nattch: shm_nattch,
      cpid: pid_vnr(k, caller, shm_cprid),
      lpid: pid_vnr(k, caller, shm_lprid),
    },
  };
}

/** Answers the address, which the caller has chosen. */
export const shmat = {
  run: (k: LinuxKernel, caller: number, shmid: number, shmaddr: number, flags: number): Result => {
    if (shmaddr < PAGE_SIZE || (flags & SHM.SHM_REMAP) !== 0) return NO_ADDRESS;
    const into = shmaddr % PAGE_SIZE;
    const address = flags & SHM.SHM_RND ? shmaddr - into : shmaddr;
    const refused = k.ipcNamespaces.send(
      ipcNsOf(k, caller),
      ipcNamespace.SHMAT(shmid >= 0 && address % PAGE_SIZE === 0),
    );
    if (refused) return refused;
    const found = ipc_obtain_with(k, caller, 'shm', shmid, accessOf(flags));
    if ('errno' in found) return found;
    const { mm } = k.tasks.get(caller);
    const length = pagesOf(k.shmSegments.get(found.object).shm_segsz) * PAGE_SIZE;
    const { attached } = k.shmMaps.get(mm);
    const free = attached.every(
      (one) => one.address + one.length <= address || address + length <= one.address,
    );
    const taken = k.shmMaps.send(mm, shmMap.PLACE(free));
    if (taken) return shm_unopened(k, found.object) ?? taken;
    const { user_ns: f_user_ns } = k.creds.get(caller);
    const attachment = { segment: found.object, address, length, f_user_ns };
    shm_open(k, caller, attachment);
    k.by('shm.outlives');
    k.by('shm.keeps');
    k.shmMaps.send(mm, shmMap.ATTACH(attachment));
    return address;
  },
};

function accessOf(flags: number): number {
  const read = flags & SHM.SHM_RDONLY ? S_IRUGO : S_IRUGO | S_IWUGO;
  return flags & SHM.SHM_EXEC ? read | S_IXUGO : read;
}

export const shmdt = {
  run: (k: LinuxKernel, caller: number, shmaddr: number): Result => {
    const { mm } = k.tasks.get(caller);
    const there = k.shmMaps.get(mm).attached.find(({ address }) => address === shmaddr);
    const refused = k.shmMaps.send(mm, shmMap.DETACH(shmaddr));
    if (refused) return refused;
    if (there) put_ns(k, 'ipc', shm_close(k, caller, there));
    return 0;
  },
};
