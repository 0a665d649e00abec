/**
 * What is asked before a namespace of a kind is made or entered, in the order in which it is asked: the events that
 * a call sends in a run of the model, and the refusals that the machines have for them.
 */
import { OPEN, SIGNAL } from '../../models/constants.ts';
import { kinds as linuxKinds } from '../../models/kinds.ts';
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { kindsInOrder } from '../../models/lifetime/registered.ts';
import { linux } from '../../models/system.ts';
import { described } from '../../properties/channels/things.ts';
import { type Transition, transitionsOf } from '../diagrams.ts';
import { table } from './markdown.ts';
import { openRun } from './pattern-facts.ts';

/** A condition, and what is answered where it holds. */
type Asked = { readonly text: string; readonly errno: string; readonly clause: string };

type Sends = { readonly send: (slot: number, event: unknown) => unknown };

/** The kernel of a run, with a list of what is sent to its machines. */
function overheard<World extends object>(world: World, log: { kind: string; event: string }[]): World {
  return new Proxy(world, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      const kind = Object.entries(linuxKinds).find(([one]) => one === name)?.[1];
      if (!kind) return value;
      const instances = value as Sends;
      const heard = (how: 'send' | 'sendForGood') => (slot: number, event: never) => {
        const { type } = (kind.events as { decode: (id: never) => { type: string } }).decode(event);
        log.push({ kind: String(name), event: type });
        return (instances as unknown as Readonly<Record<string, Sends['send']>>)[how]?.(slot, event);
      };
      return { ...(value as object), send: heard('send'), sendForGood: heard('sendForGood') };
    },
  });
}

/** The refusals of an event, whatever state its machine is in. */
function refusalsOf(kind: string, event: string): readonly Asked[] {
  const machine = Object.entries(linuxKinds).find(([one]) => one === kind)?.[1].machine;
  const found = new Map<string, Asked>();
  for (const one of machine ? transitionsOf(machine) : []) {
    if (one.event !== event) continue;
    const { guard, actions }: Transition = one.transition;
    for (const action of [actions ?? []].flat()) {
      if (typeof action === 'string' || action.params?.errno === undefined) continue;
      const { clause, errno } = action.params as { clause: string; errno: string };
      const text = guard === undefined ? `is ${one.state}` : String(guard);
      found.set(`${text} ${errno}`, { text, errno, clause });
    }
  }
  return [...found.values()];
}

/** What a call asked, each condition once. */
function askedBy(log: readonly { kind: string; event: string }[]): readonly Asked[] {
  const all = log.flatMap(({ kind, event }) => refusalsOf(kind, event));
  return all.filter(
    (one, at) => all.findIndex(({ text, clause }) => text === one.text && clause === one.clause) === at,
  );
}

function ofEntering(kind: NamespaceKind): readonly Asked[] {
  const { world, call } = openRun(kind);
  const { flag } = described(kind);
  call(0, ['clone3', { answer: { flags: flag, exit_signal: SIGNAL.SIGCHLD } }, 88]);
  call(0, ['open', `/proc/2/ns/${kind}`, OPEN.O_RDONLY]);
  const log: { kind: string; event: string }[] = [];
  linux.calls.setns.run(overheard(world, log) as never, 0, 3, 0);
  return askedBy(log);
}

function ofMaking(kind: NamespaceKind): readonly Asked[] {
  const { world } = openRun(kind, { limits: true });
  const log: { kind: string; event: string }[] = [];
  linux.calls.unshare.run(overheard(world, log) as never, 0, described(kind).flag);
  return askedBy(log);
}

function ofCloning(kind: NamespaceKind): readonly Asked[] {
  const { world } = openRun(kind, { limits: true });
  const log: { kind: string; event: string }[] = [];
  const fields = { flags: described(kind).flag, exit_signal: SIGNAL.SIGCHLD };
  linux.calls.clone3.run(overheard(world, log) as never, 0, { answer: fields }, 88);
  return askedBy(log);
}

/** A row a kind, of conditions in the order of the kernel; what all ask first has a row of its own. */
function tableOf(of: (kind: NamespaceKind) => readonly Asked[]): string {
  const asked = kindsInOrder().map((kind) => ({ kind, all: of(kind).map(written) }));
  const [first, ...others] = asked.map(({ all }) => all);
  const differ = (first ?? []).findIndex((text, at) => others.some((all) => all[at] !== text));
  return table(
    ['kind', 'refused if it, or who asks, in this order'],
    [
      ['every kind, first', (first ?? []).slice(0, differ).join('<br>')],
      ...asked.map(({ kind, all }) => [described(kind).called, all.slice(differ).join('<br>')]),
    ],
  );
}

const written = ({ text, errno, clause }: Asked): string => `${text}: \`${errno}\` (\`${clause}\`)`;

export const orderOfEntering = (): string => tableOf(ofEntering);
export const orderOfMaking = (): string => tableOf(ofMaking);
export const orderOfCloning = (): string => tableOf(ofCloning);
