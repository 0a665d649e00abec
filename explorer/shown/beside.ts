/** What a system beside Linux has that Linux has not: the names of question 3, the containers of question 2. */
import { kinds, type Linux } from '../../models/kinds.ts';
import type { View } from './instances.ts';
import type { Names } from './names.ts';

export type BesideShown = {
  /** `heldNames of B`, `containerObjects 0`. */
  readonly instance: string;
  readonly fields: readonly { readonly field: string; readonly value: string }[];
};

type Instances = { readonly slots: () => readonly number[]; readonly get: (slot: number) => View };

/** Machines whose slots are those of tasks. */
const ofTasks = new Set(['heldNames']);

/** Every instance of a kind that Linux has not, with the fields of its machine as they are. */
export function showBeside(world: Linux, names: Names): readonly BesideShown[] {
  // A kernel is a world, too, and has its parameters beside the kinds.
  return Object.entries(world as unknown as Readonly<Record<string, Partial<Instances>>>)
    .filter((entry): entry is [string, Instances] => !Object.hasOwn(kinds, entry[0]) && 'slots' in entry[1])
    .flatMap(([kind, instances]) =>
      instances.slots().map((slot) => ({
        instance: ofTasks.has(kind) ? `${kind} of ${names.task(slot)}` : `${kind} ${slot}`,
        fields: Object.entries(instances.get(slot)).map(([field, value]) => ({
          field,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        })),
      })),
    );
}
