/**
 * What a violation is about. A property is a predicate of a whole world: it says that it is broken, not where. While
 * it is asked once more it is watched: for which instances its quantifiers were when it turned out false.
 */
import type { Step } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { LinuxProperty } from '../../properties/claims.ts';
import { instanceName, type KindName, kindNames, type NamesBySlot, type View } from './instances.ts';

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

/** At most so many are named: more say nothing any more. */
const namedMax = 4;

type Bound = { readonly kind: KindName; readonly slot: number };

/**
 * The instances that a violation is about, the outermost first: what the quantifiers of the property were bound to;
 * where it has none, whom the step is by and what was read last before the property said no.
 */
export function bindingOf(
  property: LinuxProperty,
  before: Linux | undefined,
  step: Step | undefined,
  after: Linux,
  names: NamesBySlot,
): readonly string[] {
  const watch = createWatch();
  const broken = breaksAt(property, before && watch.over(before), step, watch.over(after));
  if (!broken) return [];
  const caller: readonly Bound[] =
    property.kind === 'step' && step && !step.internal ? [{ kind: 'tasks', slot: step.slot }] : [];
  const quantified = watch.quantified();
  const bound = [...caller, ...(quantified.length > 0 ? quantified : watch.readLast())];
  const told = new Set(bound.map(({ kind, slot }) => inWords(before, after, kind, slot, names)));
  return [...told].slice(0, namedMax);
}

/** `task C (zombie)`; where it is new or gone with the step, what it was. */
function inWords(
  before: Linux | undefined,
  after: Linux,
  kind: KindName,
  slot: number,
  names: NamesBySlot,
): string {
  const is = after[kind].get(slot).state;
  const was = before?.[kind].get(slot).state ?? is;
  const name = instanceName(is === 'free' && before ? before : after, kind, slot, names);
  return `${name} (${is === was ? is : `${was} → ${is}`})`;
}

const rank = ({ kind }: Bound) => (kind === 'tasks' ? 0 : kind.endsWith('Namespaces') ? 1 : 2);

/** Worlds that tell what is read of them, and for which of their instances a quantifier decided. */
function createWatch() {
  let bound: readonly Bound[] = [];
  const reads: Bound[] = [];

  /** What `all` tells of one element: if it decides, it is bound around what was bound within. */
  const decides = <Answer>(
    kind: KindName,
    slot: number,
    ask: () => Answer,
    whether: (answer: Answer) => boolean,
  ) => {
    const outside = bound;
    bound = [];
    const answer = ask();
    const within = bound;
    bound = whether(answer) ? [...outside, { kind, slot }, ...within] : outside;
    return answer;
  };

  const watched = (kind: KindName, slots: readonly number[]): readonly number[] =>
    new Proxy(slots, {
      get: (target, key) => {
        if (key === 'every')
          return (test: (slot: number, at: number, all: readonly number[]) => unknown) =>
            target.every((slot, at) =>
              decides(
                kind,
                slot,
                () => Boolean(test(slot, at, target)),
                (holds) => !holds,
              ),
            );
        if (key === 'some')
          return (test: (slot: number, at: number, all: readonly number[]) => unknown) =>
            target.some((slot, at) =>
              decides(
                kind,
                slot,
                () => Boolean(test(slot, at, target)),
                (holds) => holds,
              ),
            );
        if (key === 'filter')
          return (test: (slot: number, at: number, all: readonly number[]) => unknown) =>
            watched(kind, target.filter(test));
        if (key === Symbol.iterator)
          return function* () {
            for (const slot of target) {
              const outside = bound;
              let left = true;
              try {
                yield slot;
                left = false;
              } finally {
                // A loop that is left early was left for this one.
                bound = left ? [...outside, { kind, slot }, ...bound.slice(outside.length)] : outside;
              }
            }
          };
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });

  const over = (world: Linux): Linux => {
    const kinds = kindNames.map((kind) => {
      const instances = world[kind];
      const get = (slot: number) => {
        const view = instances.get(slot);
        if ((view as View).state !== 'free') reads.push({ kind, slot });
        return view;
      };
      return [kind, { ...instances, get, slots: () => watched(kind, instances.slots()) }];
    });
    return { ...world, ...Object.fromEntries(kinds) } as Linux;
  };

  return {
    over,
    quantified: () => bound,
    /** The instance of each kind that was read last: tasks and namespaces first, since they are what one knows. */
    readLast: (): readonly Bound[] => {
      const last = new Map<KindName, Bound>();
      for (const read of reads.toReversed()) if (!last.has(read.kind)) last.set(read.kind, read);
      return [...last.values()].toSorted((a, b) => rank(a) - rank(b));
    },
  };
}
