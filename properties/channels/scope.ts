/** How a scope in which channels are looked for is written. */
import { type Answer, type CallInstance, each } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../../models/constants.ts';
import type { Parameters } from '../../models/kinds.ts';
import { type LinuxScope, linuxScope, type Room } from '../../models/scopes/scope.ts';

export const record = (fields: { readonly [field: string]: Answer }): Answer => ({ answer: fields });

/** The flags of an ordinary container: root of its own, numbers of its own. */
export const inside = SIGNAL.SIGCHLD | CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWPID;

export const ends: readonly CallInstance[] = [
  ...each('_exit', [0]),
  ...each('wait4', [-1], [WAIT.WNOHANG | WAIT.WUNTRACED]),
];

/** Two tasks, two user and two PID namespaces, unless `room` says otherwise. Its pins are in `pins.ts`. */
export function channelScope(
  name: string,
  says: string,
  room: Partial<Room> & { readonly descriptorMax?: number; readonly more?: Partial<Parameters> },
  ...calls: readonly (readonly CallInstance[])[]
): LinuxScope {
  const { descriptorMax = 4, more, ...rest } = room;
  return linuxScope({
    name: `channels-${name}`,
    says,
    tasks: 2,
    pidNamespaces: 2,
    userNamespaces: 2,
    utsNamespaces: 1,
    ...rest,
    parameters: { depthMax: 1, pid_max: 4, descriptorMax, ...more },
    schedule: 'settled',
    calls: calls.flat(),
    pinned: { states: 0, transitions: 0, depth: 0 },
  });
}
