/** Sockets of network namespaces behind descriptors (net/socket.c: sockfd_lookup_light). */
import { type BeyondScope, beyond, type Refusal } from '../../checker/index.ts';
import { openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { fdget } from '../syscalls/open.ts';

const NO_SOCKET = beyond('is modelled for sockets that socket(2) makes only');

/** The socket that a descriptor means, by its slot. */
export function sock_from_file(k: LinuxKernel, caller: number, fd: number): number | Refusal | BeyondScope {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const refused = k.files.send(found.file, openFile.SOCKET());
  if (refused) return refused;
  const { on } = k.files.get(found.file);
  // The first there is where the rule that says so is missing.
  return on.is === 'net socket'
    ? on.socket
    : ((on.is === 'socket' ? undefined : k.netSockets.slots()[0]) ?? NO_SOCKET);
}
