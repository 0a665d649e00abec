/** The machines of the kinds side by side: what all of an nsproxy have in common, and what each has of its own. */
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { nsproxyKinds } from '../../models/lifetime/registered.ts';
import { described } from '../../properties/channels/things.ts';
import { type Transition, transitionsOf } from '../diagrams.ts';

type Listed = { readonly state: string; readonly event: string; readonly transition: Transition };

/** What a kind's machine has, and how much of it is its own. */
export type MachineFacts = {
  readonly kind: string;
  readonly states: readonly string[];
  /** The events that the shared machine has not, with the refusals of each in the order of their guards. */
  readonly own: readonly { readonly event: string; readonly refusals: readonly string[] }[];
  /** How many of the shared machine's transitions it has as they are. */
  readonly shared: number;
};

const listOf = (kind: NamespaceKind): readonly Listed[] => transitionsOf(described(kind).machine.machine);

/** A transition without the clause that it cites, and of CREATE without what it does with the contents. */
function textOf({ state, event, transition }: Listed): string {
  const actions = [transition.actions ?? []].flat().filter((action) => typeof action === 'string');
  const common = event === 'CREATE' ? actions.slice(0, 2) : actions;
  return [state, event, transition.guard ?? '', transition.target ?? '', common.join('; ')].join(' | ');
}

/** The transitions that the machines of all kinds of an nsproxy have. */
export function sharedTransitions(): readonly string[] {
  const [first, ...others] = nsproxyKinds().map(({ kind }) => listOf(kind).map(textOf));
  return (first ?? []).filter((text) => others.every((texts) => texts.includes(text)));
}

export function machineOf(kind: NamespaceKind): MachineFacts {
  const shared = sharedTransitions();
  const mine = listOf(kind);
  const own = new Map<string, string[]>();
  for (const { event, transition } of mine) {
    if (['CREATE', 'GET', 'PUT'].includes(event)) continue;
    const refusals = [transition.actions ?? []].flat().flatMap((action) => {
      const errno = typeof action === 'string' ? undefined : action.params?.errno;
      return errno === undefined ? [] : [errno];
    });
    own.set(event, [...(own.get(event) ?? []), ...refusals]);
  }
  return {
    kind: described(kind).called,
    states: [...new Set(mine.map(({ state }) => state))],
    own: [...own].map(([event, refusals]) => ({ event, refusals: [...new Set(refusals)] })),
    shared: shared.filter((text) => mine.some((one) => textOf(one) === text)).length,
  };
}
