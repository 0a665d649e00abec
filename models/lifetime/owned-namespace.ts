/**
 * What all namespaces of an nsproxy have in common: a user namespace owns each, it is counted on account of
 * who made it, and it is alive as long as somebody refers to it (struct ns_common, get_*_ns and put_*_ns).
 * A kind's own machine adds its contents to these guards, actions and transitions.
 */
import { type EventObject, type MachineContext, setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import type { ClauseId } from '../../spec/clauses.gen.ts';
import { by } from '../clauses.ts';

export type OwnedNamespace = {
  /** The user namespace that owns it. */
  readonly user_ns: number;
  /** The kuid that made it, on whose account it is counted; NONE for the first one, which is not. */
  readonly creator: number;
  /** How many refer to it: nsproxies and open files. */
  readonly refs: number;
};

/** Of a slot in which there is no namespace. */
export const nobodys: OwnedNamespace = { user_ns: NONE, creator: NONE, refs: 0 };

/** Events of every such kind. One with contents has a CREATE of its own, with these fields and more. */
export const ownedEvents = {
  /** Made for the nsproxy that holds the first reference. */
  CREATE: event((user_ns: number, creator: number) => ({ user_ns, creator }), slot, anyOf<number>()),
  GET: event(() => ({})),
  PUT: event(() => ({})),
};

type OwnedEvent = EventOf<{ readonly types: typeof ownedEvents }>;

/** The rules of a kind whose context is `nothing` while there is no namespace. */
export function ownedRules<Context extends OwnedNamespace & MachineContext, Event extends EventObject>(
  nothing: Context,
) {
  const { test, set } = rules<OwnedNamespace, OwnedEvent>();
  const guards = { 'nobody else keeps it': test('PUT', (ns) => ns.refs === 1) };
  const actions = {
    'get its owner': set('CREATE', (_, { user_ns }) => ({ user_ns, refs: 1 })),
    'remember its creator': set('CREATE', (_, { creator }) => ({ creator })),
    'add a reference': set('GET', (ns) => ({ refs: ns.refs + 1 })),
    'drop a reference': set('PUT', (ns) => ({ refs: ns.refs - 1 })),
    'leave nothing behind': set('PUT', () => nothing),
  };
  // A machine with more data and more events asks them about its own: these are among them.
  type Guard = ReturnType<ReturnType<typeof rules<Context, Event>>['test']>;
  type Action = ReturnType<ReturnType<typeof rules<Context, Event>>['set']>;
  return {
    guards: guards as unknown as { readonly [Name in keyof typeof guards]: Guard },
    actions: actions as unknown as { readonly [Name in keyof typeof actions]: Action },
  };
}

/** What the CREATE of a kind begins with. */
export const getsItsOwner = ['get its owner', 'remember its creator'] as const;

/** The transitions of one that is there; `clause` says when it ceases to be. */
export function countsReferences<Clause extends ClauseId>(clause: Clause) {
  return {
    GET: { actions: 'add a reference' },
    PUT: [
      { guard: 'nobody else keeps it', target: 'free', actions: ['leave nothing behind', by(clause)] },
      { actions: 'drop a reference' },
    ],
  } as const;
}

/** A kind that has an owner and a life, and no contents that are modelled. */
export function ownedNamespaceKind(id: string) {
  const constructors = events(ownedEvents);
  const { guards, actions } = ownedRules<OwnedNamespace, OwnedEvent>(nobodys);
  const { verdicts } = rules<OwnedNamespace, OwnedEvent>();
  const machine = setup({
    types: { context: {} as OwnedNamespace, events: {} as OwnedEvent },
    guards,
    actions: { ...verdicts, ...actions },
  }).createMachine({
    id,
    initial: 'free',
    context: nobodys,
    states: {
      free: { on: { CREATE: { target: 'live', actions: [...getsItsOwner, by('user.owner')] } } },
      live: { on: countsReferences('ns.life') },
    },
  });
  return {
    machine: defineKind(machine, constructors),
    get: constructors.GET,
    put: constructors.PUT,
    first: () => constructors.CREATE(0, NONE),
    create: (_: unknown, __: number, user_ns: number, creator: number) =>
      constructors.CREATE(user_ns, creator),
  };
}
