/** The scope in which the laws are tried on one kind: the same for every kind. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL, WAIT } from '../../models/constants.ts';
import type { NamespaceDescription } from '../../models/lifetime/namespace-kind.ts';
import { type LinuxScope, linuxScope, type Room } from '../../models/scopes/scope.ts';

/** The bits of clone(2) that are the exit signal: what they would ask for only unshare(2) and clone3(2) give. */
const CSIGNAL = 0xff;

/** The kinds of which a task's children can be elsewhere. */
const withLinkForChildren: readonly string[] = ['pid', 'time'];

/** The scopes in which the laws are tried on a kind. */
export function lawScopes(description: NamespaceDescription): readonly LinuxScope[] {
  // Members of a PID namespace cannot leave it: it takes more of them to have two that are not above each other.
  const wide = description.kind === 'pid' ? [lawScope(description, 4, 3)] : [];
  return [lawScope(description, 2, 2), ...wide];
}

/** So many tasks make, share, leave and enter so many namespaces of one kind, hold handles on them, and die. */
function lawScope(
  { kind, called, flag, laws }: NamespaceDescription,
  tasks: number,
  namespaces: number,
): LinuxScope {
  const { SIGCHLD } = SIGNAL;
  const links = withLinkForChildren.includes(kind) ? [kind, `${kind}_for_children`] : [kind];
  // Nobody comes back to a user namespace: it is entered by who is outside.
  const whose = kind === 'user' ? ['self', '2'] : ['self'];
  const room: Room = { tasks, pidNamespaces: 1, utsNamespaces: 1, userNamespaces: 2, files: 3 };
  return linuxScope({
    name: `laws-${kind}`,
    says: `Tasks make, share, leave and enter namespaces of one kind (${called}), hold handles on them, and die.`,
    ...room,
    [`${kind}Namespaces`]: namespaces,
    parameters: { depthMax: 1, pid_max: 6, descriptorMax: 4 },
    schedule: 'settled',
    calls: [
      ...each('clone', (flag & CSIGNAL) === 0 ? [SIGCHLD, SIGCHLD | flag] : [SIGCHLD]),
      ...each('unshare', [flag, flag | CLONE.CLONE_NEWUSER]),
      ...each(
        'open',
        whose.flatMap((who) => links.map((link) => `/proc/${who}/ns/${link}`)),
        [OPEN.O_RDONLY],
      ),
      ...each('setns', [3, 4], [0]),
      ...each('_exit', [0]),
      ...each('wait4', [-1], [WAIT.WNOHANG]),
      ...(laws?.calls ?? []),
    ],
    pinned: { states: 0, transitions: 0, depth: 0 },
  });
}
