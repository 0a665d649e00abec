/** The scopes in which every naming is tried: two about life and death, one about containers. */
import { type CallInstance, each, type Scope } from '../../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../../constants.ts';
import { capacitiesOf } from '../../scopes/scope.ts';
import { isById, type NamesParameters, type Naming } from './naming.ts';

const { CLONE_NEWPID, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;

export type NamesScope = Scope<NamesParameters>;

/** Names that a program may try: small numbers, or the one descriptor that a scope has room for. */
const tried = (naming: Naming, numbers: readonly number[]): CallInstance[] =>
  each('ns_enter', isById(naming) || naming === 'pid' ? numbers : [3]);

const room = { nsHistory: 1, heldNames: 2, idSpaces: 1 } as const;
const lives = [...each('_exit', [0]), ...each('wait4', [-1], [WAIT.WNOHANG])];

/** Where members stay where they are: what a name loses it loses by deaths, and by numbers that go round. */
export const deaths = (naming: Naming): NamesScope => ({
  name: `names-deaths (${naming})`,
  says: 'Two tasks, of which one dies and makes place for another, name and enter UTS namespaces; pid numbers go round.',
  capacities: {
    ...capacitiesOf({ tasks: 2, pidNamespaces: 1, utsNamespaces: 3, files: 3 }),
    ...room,
    nsNumbers: 3,
  },
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3, naming, madeMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUTS]),
    ...lives,
    ...each('ns_name', [2, 3]),
    ...tried(naming, naming === 'pid' ? [2, 3] : [1, 2, 3]),
  ],
});

/** Where they leave for namespaces of their own, too. */
export const moves = (naming: Naming): NamesScope => ({
  ...deaths(naming),
  name: `names-moves (${naming})`,
  says: 'The same, and tasks leave for UTS namespaces of their own.',
  calls: [...deaths(naming).calls, ...each('unshare', [CLONE_NEWUTS])],
});

export const containers = (naming: Naming): NamesScope => ({
  name: `names-containers (${naming})`,
  says: 'A task and a container, of a PID and a UTS namespace, name and enter UTS namespaces; the container is restored elsewhere.',
  capacities: {
    ...capacitiesOf({ tasks: 2, pidNamespaces: 2, utsNamespaces: 3, files: 3 }),
    ...room,
    nsNumbers: 3,
    idSpaces: 2,
  },
  parameters: { depthMax: 1, pid_max: 3, descriptorMax: 3, naming, madeMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUTS]),
    ...each('ns_name', [1, 2]),
    ...tried(naming, [1, 2]),
    ...each('restore', [2]),
  ],
});

/** A container in a container: three levels of numbers; the outer one is restored with the inner one in it. */
export const nested = (naming: Naming): NamesScope => ({
  name: `names-nested (${naming})`,
  says: 'A task and two containers, one in the other or side by side, name and enter UTS namespaces; the outer ones are restored elsewhere.',
  capacities: {
    ...capacitiesOf({ tasks: 3, pidNamespaces: 3, utsNamespaces: 3, files: 4 }),
    ...room,
    heldNames: 3,
    nsNumbers: 3,
    idSpaces: 3,
  },
  parameters: { depthMax: 2, pid_max: 4, descriptorMax: 3, naming, madeMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('ns_name', [1]),
    ...tried(naming, [1, 2]),
    ...each('restore', [2]),
  ],
});

/** Deaths and moves with a task and a number more: too large to be searched again and again (`npm run names`). */
export const larger = (naming: Naming): NamesScope => ({
  ...moves(naming),
  name: `names-larger (${naming})`,
  says: 'Three tasks die, are born and leave for UTS namespaces of their own, name them and enter them; pid numbers go round.',
  capacities: {
    ...capacitiesOf({ tasks: 3, pidNamespaces: 1, utsNamespaces: 3, files: 4 }),
    ...room,
    heldNames: 3,
    nsNumbers: 3,
  },
  parameters: { ...moves(naming).parameters, pid_max: 4, madeMax: 3 },
});
