/**
 * What a step needs, by trying: it is taken again in the same world by the same task without a capability, as another
 * user, or where user namespaces were made by somebody else. Capabilities are always had in the user namespace of who
 * has them.
 */
import { isRefusal, type Kernel, type Recorded, type Result, type Stepper } from '../../checker/index.ts';
import { CAP } from '../../models/constants.ts';
import {
  type CapabilitySet,
  cap_drop,
  cap_issubset,
  capabilities,
  noCapabilities,
} from '../../models/credentials/capabilities.ts';
import { type Cred, credentials, credOf } from '../../models/credentials/context.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { userNamespace } from '../../models/user/context.ts';
import { thingsOf } from './things.ts';

/** Who may do without a capability: nobody is kept from it, or one of these is asked for. */
export const withoutCapability = {
  anybody: 'anybody',
  /** Without being the user who made a user namespace it is refused. */
  owner: 'its owner',
  /** Without being the user whom the task that is acted on runs as. */
  sameUser: 'same user',
  /** Of the two either is enough. */
  either: 'its owner or same user',
  /** As another user it is refused, whoever made what and whoever else runs. */
  known: 'this user',
} as const;

/** Two users of whom no scope has heard. */
const stranger = 40_001;
const otherwise = 40_002;

type World = Kernel<LinuxKinds>;
/** Makes the world another one before a step is taken. */
type Change = (world: World, caller: number) => void;

/**
 * A step, and the worlds in which it is taken: one, in which it changes or enters something; or two that differ in what
 * it is told of, and it has to be answered otherwise in the second.
 */
export type Asked = {
  readonly step: Recorded;
  readonly worlds: readonly Int32Array[];
  /** What is changed, a key of `Things`: the step has to change it. Without one it has to be granted. */
  readonly thing?: string | undefined;
};

/**
 * The capabilities without any of which the step does not do what it did, as text: `CAP_KILL`, `A and B`; `A or B`
 * where one of several is enough. For a step that needs none, one of `withoutCapability`. Changes the stepper's world.
 */
export function needOf(stepper: Stepper<LinuxKinds>, asked: Asked): string {
  const world = stepper.machinery.kernel as unknown as World;
  stepper.machinery.load(asked.worlds[0] as Int32Array, 0);
  const { effective } = world.creds.get(asked.step.slot);
  const isEnough = (left: CapabilitySet, ...changes: readonly Change[]): boolean =>
    isAsBefore(stepper, asked, [having(left), ...changes]);
  if (!isEnough(noCapabilities)) return missedOf(effective, isEnough);
  const who = whoOf(stepper, asked);
  if (who !== withoutCapability.owner || !isEnough(effective, madeByOthers)) return who;
  // Where it is not the owner who asks, capabilities do as well.
  return `${who} or ${missedOf(effective, (left) => isEnough(left, madeByOthers))}`;
}

/** Of the capabilities that one has those that are missed: each of them, or one of several. */
function missedOf(effective: CapabilitySet, isEnough: (left: CapabilitySet) => boolean): string {
  const mine = (Object.keys(CAP) as (keyof typeof CAP)[]).filter((name) =>
    cap_issubset(capabilities(name), effective),
  );
  const needed = mine.filter((name) => !isEnough(cap_drop(effective, capabilities(name))));
  if (isEnough(capabilities(...needed))) return needed.join(' and ');
  const each = mine.filter((name) => isEnough(capabilities(...needed, name)));
  return [...needed, each.join(' or ')].join(' and ');
}

/** Who may take a step that takes no capability. */
function whoOf(stepper: Stepper<LinuxKinds>, asked: Asked): string {
  const bare = having(noCapabilities);
  const is = (...changes: readonly Change[]): boolean => isAsBefore(stepper, asked, [bare, ...changes]);
  if (is(becoming(stranger))) return withoutCapability.anybody;
  const [unowned, apart] = [is(madeByOthers), is(amongOthers)];
  if (!unowned)
    return apart ? withoutCapability.owner : `${withoutCapability.owner} and ${withoutCapability.sameUser}`;
  if (!apart) return withoutCapability.sameUser;
  return is(madeByOthers, amongOthers) ? withoutCapability.known : withoutCapability.either;
}

/** The caller has these capabilities in effect, and no more. */
const having =
  (effective: CapabilitySet): Change =>
  (world, caller) =>
    setCred(world, caller, { effective });

/** The caller is another user. */
const becoming =
  (id: number): Change =>
  (world, caller) =>
    setCred(world, caller, idsOf(id));

/** All but the caller are other users. */
const amongOthers: Change = (world, caller) => {
  for (const task of world.tasks.slots())
    if (task !== caller && world.creds.get(task).state === 'held') setCred(world, task, idsOf(otherwise));
};

/** Every user namespace was made by somebody else. */
const madeByOthers: Change = (world) => {
  for (const ns of world.userNamespaces.slots()) {
    const { state: _, ...is } = world.userNamespaces.get(ns);
    for (let refs = is.refs; refs > 0; refs--) world.userNamespaces.send(ns, userNamespace.PUT());
    world.userNamespaces.send(ns, userNamespace.START({ ...is, owner: otherwise, group: otherwise }));
  }
};

function setCred(world: World, task: number, fields: Partial<Cred>): void {
  const cred = credOf(world.creds.get(task));
  world.creds.send(task, credentials.PUT());
  world.creds.send(task, credentials.COPY({ ...cred, ...fields }));
}

const idsOf = (id: number): Partial<Cred> => ({
  uid: id,
  euid: id,
  suid: id,
  fsuid: id,
  gid: id,
  egid: id,
  sgid: id,
  fsgid: id,
  groups: [],
});

/** Whether the step still does what it did where the worlds are changed: it is granted, or tells them apart. */
function isAsBefore(
  stepper: Stepper<LinuxKinds>,
  { step, worlds, thing }: Asked,
  changes: readonly Change[],
): boolean {
  const [one, two] = worlds.map((words) => taken(stepper, step, words, changes, thing));
  if (worlds.length > 1) return one?.answer !== two?.answer;
  return thing === undefined ? one?.isGranted === true : one?.was !== one?.is;
}

type Taken = {
  readonly isGranted: boolean;
  readonly answer: string;
  /** The thing that is asked for, before the step and after it; undefined where it is not there. */
  readonly was: string | undefined;
  readonly is: string | undefined;
};

function taken(
  stepper: Stepper<LinuxKinds>,
  step: Recorded,
  words: Int32Array,
  changes: readonly Change[],
  thing: string | undefined,
): Taken {
  const { machinery } = stepper;
  machinery.load(words, 0);
  for (const change of changes) change(machinery.kernel as unknown as World, step.slot);
  const world = machinery.kernel as unknown as Linux;
  const valueNow = () => (thing === undefined ? undefined : thingsOf(world).get(thing)?.value);
  const was = valueNow();
  const action = stepper.actionFor({ call: step.name, args: step.args });
  machinery.choices.preset(step.choices);
  const outcome = stepper.take(action, step.slot);
  machinery.choices.preset([]);
  const isGranted = outcome === 'granted' || outcome === 'blocks';
  return { isGranted, answer: answerOf(world, step, stepper.result(), isGranted), was, is: valueNow() };
}

/** The calls of which what they answer is also what the descriptor means that they give. */
const givesDescriptors: readonly string[] = ['open', 'pidfd_open', 'pidfd_getfd', 'recvmsg', 'ioctl'];

/** What a step has told, in the world after it. */
export function answerOf(
  world: Linux,
  { name, slot }: Pick<Recorded, 'name' | 'slot'>,
  result: Result,
  isGranted: boolean,
): string {
  const given = isGranted && givesDescriptors.includes(name);
  const means = given ? (thingsOf(world).get(`task ${slot} descriptors`)?.value ?? '') : '';
  return `${textOf(result)} ${means}`;
}

export const textOf = (result: Result): string =>
  isRefusal(result) ? result.errno : typeof result === 'symbol' ? String(result) : JSON.stringify(result);
