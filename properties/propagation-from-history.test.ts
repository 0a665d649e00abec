/**
 * Peer groups and masters, as mountinfo tells them in every namespace, are what follows from the history of calls;
 * and whatever is mounted or unmounted comes to whom it follows that it comes to, and to nobody else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, mutantsOf, mutate } from '../checker/index.ts';
import { CLONE, MNT, MS, SIGNAL } from '../models/constants.ts';
import { linux } from '../models/system.ts';
import { roomy } from '../models/trace/play.ts';
import { openSession, type Session } from '../models/trace/session.ts';
import { type History, startHistory, type Told } from './propagation-history.fixture.ts';

const places = ['/a', '/b', '/c'] as const;
const names = ['a', 'b'] as const;
const types: readonly Told[] = [
  'MS_SHARED',
  'MS_SHARED',
  'MS_SLAVE',
  'MS_SLAVE',
  'MS_PRIVATE',
  'MS_UNBINDABLE',
];

/** One thing that somebody does; what cannot be done in the place is left out. */
type Doing = {
  readonly what: 'bind' | 'tell' | 'tell below' | 'mount' | 'umount' | 'umount below' | 'clone';
  readonly by: number;
  readonly at: number;
  readonly to: number;
  readonly name: number;
  readonly type: number;
  readonly newUser: boolean;
};

const doing: fc.Arbitrary<Doing> = fc.record({
  what: fc.oneof(
    { arbitrary: fc.constantFrom<Doing['what']>('bind', 'tell', 'tell', 'mount', 'tell below'), weight: 8 },
    { arbitrary: fc.constantFrom<Doing['what']>('umount', 'umount below', 'clone'), weight: 1 },
  ),
  by: fc.nat(2),
  at: fc.nat(places.length - 1),
  to: fc.nat(places.length - 1),
  name: fc.nat(1),
  type: fc.nat(types.length - 1),
  newUser: fc.boolean(),
});

type Played = {
  readonly session: Session;
  readonly history: History;
  readonly tasks: string[];
  users: number;
};

function must(session: Session, task: string, call: string, args: readonly (string | number | null)[]): void {
  const { actual } = session.call(task, call, args, undefined, 'BC'[session.tasks.size - 1]);
  if (actual.kind !== 'answer')
    throw new Error(`${task}: ${call}(${args.join()}): ${JSON.stringify(actual)}`);
}

/** Does it on the model and in the history, where it makes sense and is granted. */
function perform({ session, history, tasks, ...rest }: Played, one: Doing): number {
  const by = tasks[one.by % tasks.length] ?? 'A';
  const [at = '/a', to = '/a', name = 'a', type = 'MS_SHARED'] = [
    places[one.at],
    places[one.to],
    names[one.name],
    types[one.type],
  ];
  const below = `${at}/${name}`;
  const mayUnmount = rest.users === 0;
  const received = history.receivers(by, at).some((key) => {
    const [ns = '', path = ''] = key.split(' ');
    return history.has(ns, `${path}/${name}`);
  });
  if (one.what === 'clone') {
    const newcomer = ['B', 'C'][tasks.length - 1];
    if (newcomer === undefined) return rest.users;
    // Who has no name in its user namespace makes no other.
    const newUser = one.newUser && by === 'A';
    must(session, by, 'clone', [CLONE.CLONE_NEWNS | (newUser ? CLONE.CLONE_NEWUSER : 0) | SIGNAL.SIGCHLD]);
    history.copy(by, newcomer, newUser);
    tasks.push(newcomer);
    return rest.users + (newUser ? 1 : 0);
  }
  if (!history.has(by, at)) return rest.users;
  const hasBelow = names.some((child) => history.has(by, `${at}/${child}`));
  if (one.what === 'bind' && !history.has(by, to) && !history.isUnbindable(by, at)) {
    // What is locked on it has to come along, and then it is another call.
    if (hasBelow && !mayUnmount) return rest.users;
    must(session, by, 'mount', [at, to, null, MS.MS_BIND]);
    history.bind(by, at, to);
  } else if (one.what === 'tell') {
    must(session, by, 'mount', [null, at, null, MS[type]]);
    history.tell(by, at, type);
  } else if (one.what === 'tell below' && history.has(by, below)) {
    must(session, by, 'mount', [null, below, null, MS[type]]);
    history.tell(by, below, type);
  } else if (one.what === 'mount' && !received) {
    must(session, by, 'mount', ['none', below, 'tmpfs', 0]);
    history.mountBelow(by, at, name);
  } else if (one.what === 'umount' && mayUnmount && !hasBelow) {
    must(session, by, 'umount2', [at, MNT.MNT_DETACH]);
    history.umount(by, at);
  } else if (one.what === 'umount below' && mayUnmount && history.has(by, below)) {
    must(session, by, 'umount2', [below, 0]);
    history.umountBelow(by, at, name);
  }
  return rest.users;
}

type Line = Readonly<Record<'mountpoint', string>> &
  Readonly<Record<'shared' | 'master' | 'unbindable', number>>;

/** What mountinfo tells of a task's mounts but the root. */
function linesOf(session: Session, task: string): readonly Line[] {
  const { actual } = session.call(task, 'read', ['/proc/self/mountinfo', null]);
  if (actual.kind !== 'answer') throw new Error('mountinfo cannot be read');
  const lines = actual.value as readonly { readonly answer: Readonly<Record<string, Answer>> }[];
  return lines.map(({ answer }) => answer as Line).filter(({ mountpoint }) => mountpoint !== '/');
}

/** Where the two do not tell the same, up to the numbers of the groups; nothing if they do. */
function difference({ session, history, tasks }: Played): string {
  const numbers = new Map<number, number>();
  const isSame = (told: number, follows: number): boolean => {
    if (told === 0 || follows === 0) return told === follows;
    const known = numbers.get(told);
    if (known !== undefined) return known === follows;
    if ([...numbers.values()].includes(follows)) return false;
    numbers.set(told, follows);
    return true;
  };
  for (const task of tasks) {
    const expected = history.tellsOf(task);
    const lines = linesOf(session, task);
    const paths = lines.map(({ mountpoint }) => mountpoint).toSorted();
    const due = [...expected.keys()].toSorted();
    if (paths.join() !== due.join()) return `${task} has ${paths.join()}, and it follows ${due.join()}`;
    for (const { mountpoint, shared, master, unbindable } of lines) {
      const [group = 0, from = 0, alone = 0] = expected.get(mountpoint) ?? [];
      if (!isSame(shared, group) || !isSame(master, from) || unbindable !== alone)
        return `${task} ${mountpoint}: ${[shared, master, unbindable]}, and it follows ${[group, from, alone]}`;
    }
  }
  return '';
}

/** Whether a model tells what follows, through a whole sequence. */
function agrees(session: Session, doings: readonly Doing[]): string {
  session.restart();
  const played: Played = { session, history: startHistory(), tasks: ['A'], users: 0 };
  must(session, 'A', 'mount', ['/a', '/a', null, MS.MS_BIND]);
  played.history.mountAlone('A', '/a');
  for (const one of doings) {
    played.users = perform(played, one);
    const found = difference(played);
    if (found !== '') return found;
  }
  return '';
}

const sequences = fc.array(doing, { minLength: 10, maxLength: 40 });

it('who shares with whom follows from the history of calls', () => {
  const session = openSession(linux, roomy);
  fc.assert(
    fc.property(sequences, (doings) => {
      expect(agrees(session, doings)).toBe('');
    }),
    { numRuns: 500, seed: 20 },
  );
});

describe('a model that shares otherwise is found out', () => {
  it.each([
    'propagations/be-a-peer',
    'propagations/be-a-slave',
    'propagations/is-in-a-group-with-others',
    'propagations/receive-from-its-group',
    'propagations/receive-from-nobody',
    'propagations/receive-from-the-next-group',
  ])('without %s', (id) => {
    const mutant = mutantsOf(linux).find((one) => one.id === id);
    if (!mutant) throw new Error(`there is no mutant ${id}`);
    const session = openSession(mutate(linux, mutant), roomy);
    const tells = (doings: readonly Doing[]): boolean => {
      try {
        return agrees(session, doings) === '';
      } catch {
        // What follows cannot be done any more.
        return false;
      }
    };
    expect(
      fc.check(fc.property(sequences, tells), { numRuns: 500, seed: 20, endOnFailure: true }).failed,
    ).toBe(true);
  });
});
