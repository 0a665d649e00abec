/** A kind of machine: an XState machine, its events, and the state that stands for "no such instance". */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import type { EventId, Events } from './events.ts';

export type Kind<Machine extends AnyStateMachine = AnyStateMachine> = {
  readonly machine: Machine;
  readonly events: Events;
  /** The state of a slot that no instance occupies. */
  readonly absent: string;
};

/** Declares a kind; the machine's initial state is the absent one. */
export function defineKind<Machine extends AnyStateMachine>(
  machine: Machine,
  eventConstructors: { readonly types: object; readonly decode: (id: EventId) => { readonly type: string } },
): Kind<Machine> {
  const absent = machine.config.initial;
  if (typeof absent !== 'string') throw new Error(`machine ${machine.id} has no initial state`);
  return { machine, events: eventConstructors as Events, absent };
}

type StateName<Machine extends AnyStateMachine> = SnapshotFrom<Machine>['value'] & string;
type ContextOf<Machine extends AnyStateMachine> = SnapshotFrom<Machine>['context'];

/** What one reads of an instance: its state and the data of its context, in one frozen object. */
export type ViewOf<K extends Kind> =
  K extends Kind<infer Machine>
    ? Readonly<ContextOf<Machine>> & { readonly state: StateName<Machine> }
    : never;

/** The kinds of a system, by the name under which calls and properties find them. */
export type Kinds = Readonly<Record<string, Kind>>;
