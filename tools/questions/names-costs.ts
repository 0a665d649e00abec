/** Question 3: what a name of each naming costs, counted and read off where B is in a container and C in one inside it. */
import { countEvents, createStepper, type ScriptLine } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../../models/constants.ts';
import { type Naming, namings } from '../../models/designs/names/naming.ts';
import { nested } from '../../models/designs/names/scopes.ts';
import { names } from '../../models/designs/names/system.ts';
import { table } from './markdown.ts';

const by = (caller: number, call: string, ...args: readonly number[]): ScriptLine => ({ caller, call, args });
const contain = SIGNAL.SIGCHLD | CLONE.CLONE_NEWPID | CLONE.CLONE_NEWUTS;
const containers = [by(0, 'clone', contain), by(1, 'clone', contain)];

const allocated: Readonly<Record<string, string>> = {
  'files.OPEN': 'a file',
  'fdTables.INSTALL': 'a descriptor',
};
const held: Readonly<Record<string, string>> = {
  'pids.GET': 'the struct pid',
  'utsNamespaces.GET': 'the namespace',
  'userNamespaces.GET': 'the user namespace of who was told',
};

/** What A is told of B costs: the events of that call, in words. */
function told(naming: Naming, words: Readonly<Record<string, string>>): string {
  const events = countEvents(names, nested(naming), [...containers, by(0, 'ns_name', 2)]);
  return (
    Object.keys(words)
      .flatMap((event) => (events[event] ? [words[event]] : []))
      .join(', ') || 'nothing'
  );
}

/** How many numbers the namespaces have that were made by A, B and C: none, one and two containers deep. */
function numbersOf(naming: Naming): readonly number[] {
  const stepper = createStepper(names, { ...nested(naming), calls: containers });
  for (const [at, { caller }] of containers.entries()) {
    const action = stepper.calls[at];
    if (!action || stepper.take(action, caller) !== 'granted') throw new Error('the containers are not made');
  }
  const { nsNumbers } = stepper.machinery.kernel;
  return nsNumbers
    .slots()
    .map((slot) => nsNumbers.get(slot))
    .toSorted((one, other) => one.serial - other.serial)
    .map(({ numbers }) => numbers.length);
}

export const namesCosts = (): string =>
  table(
    [
      'naming',
      'allocated as it is told',
      'what it holds',
      'numbers of a namespace, none, one and two containers deep',
    ],
    namings.map((naming) => [
      naming,
      told(naming, allocated),
      told(naming, held),
      numbersOf(naming).join(', '),
    ]),
  );
