/** After every call: namespaces that are new get their numbers, those that are gone give them back. */
import { type BeyondScope, beyond, fact, NONE } from '../../../checker/index.ts';
import { task_active_pid_ns } from '../../facts/visibility.ts';
import { heldName } from './held-name.ts';
import { history } from './history.ts';
import { isById, type NamesKernel, type Naming } from './naming.ts';
import { idSpace, type NsNumber, nsNumber } from './number.ts';

const SPACE_GONE = beyond('ends a container that has numbers of its own');
const TOO_MANY = beyond('makes one more namespace than the scope numbers');

/** The PID namespaces whose members know a namespace by a number: all around its first member, or the outermost. */
export const spaces_of = fact(
  'spaces_of',
  (k: NamesKernel, naming: Naming, birthplace: number): readonly number[] => {
    if (!isById(naming)) return [];
    return naming === 'id per level' ? levels_around(k, birthplace) : [0];
  },
  {
    'does not number on the levels above': (_, naming, birthplace) => {
      if (!isById(naming)) return [];
      return naming === 'id per level' ? [birthplace] : [0];
    },
  },
);

function levels_around(k: NamesKernel, birthplace: number): readonly number[] {
  const spaces: number[] = [];
  for (let ns = birthplace; ns !== NONE; ns = k.pidNamespaces.get(ns).parent) spaces.unshift(ns);
  return spaces;
}

/** The next number of a space: one after the last, or the lowest that no living namespace has. */
export const next_number = fact(
  'next_number',
  (k: NamesKernel, naming: Naming, ns: number): number =>
    naming === 'id, reused' ? lowest_free(k, ns) : k.idSpaces.get(ns).last + 1,
  {
    'gives out again what somebody had': (k, _, ns) => lowest_free(k, ns),
    'does not look who has a number': (k, _, ns) => k.idSpaces.get(ns).last + 1,
  },
);

function lowest_free(k: NamesKernel, ns: number): number {
  let nr = 1;
  while (ns_by_number(k, nr, ns) !== NONE) nr++;
  return nr;
}

/** The namespace that has a number in a space, or NONE. */
export const ns_by_number = fact(
  'ns_by_number',
  (k: NamesKernel, nr: number, space: number): number =>
    k.nsNumbers
      .slots()
      .find((slot) => k.nsNumbers.get(slot).numbers.some((one) => one.nr === nr && one.ns === space)) ?? NONE,
  {
    'does not ask in which space': (k, nr) =>
      k.nsNumbers.slots().find((slot) => k.nsNumbers.get(slot).numbers.some((one) => one.nr === nr)) ?? NONE,
  },
);

/** Takes the next number of a space, which remembers it unless numbers are used again. */
export function take_number(k: NamesKernel, ns: number): NsNumber {
  const nr = next_number(k, k.parameters.naming, ns);
  if (k.parameters.naming !== 'id, reused') k.idSpaces.send(ns, idSpace.TAKE(nr));
  return { nr, ns };
}

/** The first task that is in a UTS namespace; there is one as soon as it is made. */
function memberOf(k: NamesKernel, uts_ns: number): number {
  return k.tasks.slots().find((task) => k.nsproxies.get(task).uts_ns === uts_ns) ?? NONE;
}

export function renumber(k: NamesKernel): BeyondScope | undefined {
  for (let ns = 0; ns < k.utsNamespaces.capacity; ns++) {
    const live = k.utsNamespaces.get(ns).state === 'live';
    const known = k.nsNumbers.get(ns).state === 'numbered';
    if (known && !live) k.nsNumbers.send(ns, nsNumber.FREE());
    if (known || !live) continue;
    const serial = k.nsHistory.get(0).birthplaces.length + 1;
    if (serial > k.parameters.madeMax) return TOO_MANY;
    const birthplace = task_active_pid_ns(k, memberOf(k, ns));
    k.nsHistory.send(0, history.MADE(birthplace));
    const numbers = spaces_of(k, k.parameters.naming, birthplace).map((space) => take_number(k, space));
    k.nsNumbers.send(ns, nsNumber.NUMBER(serial, numbers));
  }
  if (k.idSpaces.slots().some((ns) => k.pidNamespaces.get(ns).state === 'free')) return SPACE_GONE;
  for (const task of k.heldNames.slots())
    if (k.nsproxies.get(task).state !== 'held') k.heldNames.send(task, heldName.FORGET());
  return undefined;
}
