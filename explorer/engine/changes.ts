/** What a step has moved, and which instances a broken property is about. */
import type { Step } from '../../checker/index.ts';
import { kinds, type Linux, type LinuxKinds } from '../../models/kinds.ts';
import type { LinuxProperty } from '../../properties/claims.ts';
import type { ChangeShown } from './protocol.ts';

type KindName = keyof LinuxKinds & string;
type View = Readonly<Record<string, unknown>> & { readonly state: string };

const kindNames = Object.keys(kinds) as readonly KindName[];
/** The machines in whose slots a task's own things are: they are called by its name. */
const ofTasks: readonly KindName[] = ['tasks', 'signals', 'sigpendings', 'nsproxies', 'creds'];

function instance(kind: KindName, slot: number, names: ReadonlyMap<number, string>): string {
  return `${kind} ${(ofTasks.includes(kind) && names.get(slot)) || slot}`;
}

/** Every instance that is not what it was, with the fields that differ. */
export function changesBetween(
  before: Linux,
  after: Linux,
  names: ReadonlyMap<number, string>,
): readonly ChangeShown[] {
  return kindNames.flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    const slots = [...new Set([...was.slots(), ...is.slots()])].toSorted((a, b) => a - b);
    return slots.flatMap((slot): readonly ChangeShown[] => {
      const [old, now] = [was.get(slot), is.get(slot)] as unknown as readonly [View, View];
      if (old === now) return [];
      const fields = Object.keys(now).flatMap((field) => {
        const [from, to] = [JSON.stringify(old[field]), JSON.stringify(now[field])];
        return from === to ? [] : [{ field, from: from ?? '', to: to ?? '' }];
      });
      // The state first: it says what became of the instance.
      const ordered = fields.toSorted((a, b) => Number(b.field === 'state') - Number(a.field === 'state'));
      return [{ instance: instance(kind, slot, names), fields: ordered }];
    });
  });
}

/** Whether a property breaks at this step; the start has no step. */
export function breaksAt(
  property: LinuxProperty,
  before: Linux | undefined,
  step: Step | undefined,
  after: Linux,
): boolean {
  if (property.kind === 'state') return !property.holds(after);
  if (!before || !step) return false;
  if (property.of && !property.of.includes(step.name)) return false;
  if (isRefused(step) && !property.refused) return false;
  return !property.holds(before, step, after);
}

function isRefused({ result }: Step): boolean {
  return typeof result === 'object' && result !== null && 'errno' in result;
}

/**
 * The instances that a violation is about: a property is a predicate of a whole world, and says that it is
 * broken but not where. If it would hold with one instance out of sight, that instance is what it is about.
 */
export function bindingOf(
  property: LinuxProperty,
  before: Linux | undefined,
  step: Step | undefined,
  after: Linux,
  names: ReadonlyMap<number, string>,
): readonly string[] {
  const read: readonly KindName[] =
    property.kind === 'state' ? property.reads : (property.touches ?? kindNames);
  const essential = read.flatMap((kind) =>
    after[kind].slots().flatMap((slot) => {
      try {
        const still = breaksAt(
          property,
          before && hiding(before, kind, slot),
          step,
          hiding(after, kind, slot),
        );
        if (still) return [];
      } catch {
        // A claim may not bear a world without it: then it was no mere part of what is quantified over.
        return [];
      }
      return [`${instance(kind, slot, names)} (${after[kind].get(slot).state})`];
    }),
  );
  if (essential.length > 0 || !before) return essential;
  // Where no single instance decides: those that it reads and the step has moved, since it held before.
  return changesBetween(before, after, names)
    .filter(({ instance: one }) => read.some((kind) => one.startsWith(`${kind} `)))
    .map(
      ({ instance: one, fields }) => `${one} (${fields.map(({ field, to }) => `${field} ${to}`).join(', ')})`,
    );
}

/** The same world, in which nobody finds one instance by looking for all of its kind. */
function hiding(world: Linux, kind: KindName, slot: number): Linux {
  const slots = world[kind].slots().filter((one) => one !== slot);
  return { ...world, [kind]: { ...world[kind], slots: () => slots } };
}
