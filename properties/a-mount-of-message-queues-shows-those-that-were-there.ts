import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { mayOpen } from './mqueues.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { shownBy, walkTo } from './trees.ts';

/** A file system of queues: its IPC namespace, or NONE, and its own slot. */
type Queues = { readonly ns: number; readonly sb: number };

const queuesOf = (world: Linux, sb: number): Queues | undefined => {
  const { shows } = world.superBlocks.get(sb);
  return shows.fstype === 'mqueue' ? { ns: shows.ns, sb } : undefined;
};

/** The file system and the name by which a step opens a queue; undefined for another step. */
function opensIn(before: Linux, step: Step): readonly [Queues, string] | undefined {
  const [, place, name] = (step.name === 'open' && /^(.+)\/(\w+)$/.exec(String(step.args[0]))) || [];
  if (place === undefined || name === undefined || before.mounts.capacity === 0) return undefined;
  const found = walkTo(before, step.slot, place);
  if (typeof found === 'string' || shownBy(before, found.mnt).fstype !== 'mqueue') return undefined;
  const queues = queuesOf(before, before.mounts.get(found.mnt).mnt_sb);
  return queues && [queues, name];
}

/** Whether a queue is one of those that a file system shows. */
const isIn = (world: Linux, queue: number, { ns, sb }: Queues): boolean => {
  const its = world.mqueues.get(queue);
  return ns === NONE ? its.stale === sb : its.ns === ns;
};

function opensAsDue(before: Linux, step: Step, after: Linux, [of, name]: readonly [Queues, string]): boolean {
  const creates = Math.floor(numberArg(step, 1) / 0o100) % 2 === 1;
  const found = before.mqueues
    .slots()
    .find((one) => before.mqueues.get(one).name === name && isIn(before, one, of));
  if (found === undefined) return errnoOf(step) === (creates && of.ns === NONE ? 'EACCES' : 'ENOENT');
  if (!mayOpen(before, step.slot, before.mqueues.get(found), numberArg(step, 1) % 4))
    return errnoOf(step) === 'EACCES';
  if (!isAnswer(step.result)) return errnoOf(step) === 'EMFILE';
  const on = openedOn(after, fileOf(after, step.slot, Number(step.result)));
  return on.is === 'mqueue' && on.queue === found;
}

/** What shows queues that have names. */
const showing = (world: Linux): readonly Queues[] =>
  world.superBlocks.slots().flatMap((sb) => queuesOf(world, sb) ?? []);

/** The queues that are found in a file system, by their slots. */
const foundIn = (world: Linux, of: Queues): string =>
  world.mqueues
    .slots()
    .filter((one) => world.mqueues.get(one).name !== '' && isIn(world, one, of))
    .join();

export const mountShowsItsQueues = stepProperty({
  name: 'a-mount-of-message-queues-shows-those-that-were-there',
  says: 'In a mount of message queues exactly those are opened by their names that are in its IPC namespace, or were when that ended, as far as their modes permit it; none is made where there is no namespace. When a namespace ends its mounts go on showing what they have shown.',
  clauses: ['mq.mount', 'mq.mount.open', 'mq.mount.none', 'mq.mount.stale', 'mq.mount.create'],
  refused: true,
  holds: (before, step, after) => {
    if (before.mqueues.capacity === 0) return true;
    const opens = opensIn(before, step);
    if (opens && !opensAsDue(before, step, after, opens)) return false;
    if (step.name === 'umount2' || step.name.startsWith('mq_')) return true;
    const now = new Map(showing(after).map((of) => [of.sb, of]));
    return showing(before).every((of) => {
      const has = now.get(of.sb);
      return has === undefined || foundIn(before, of) === foundIn(after, has);
    });
  },
  // A queue of an IPC namespace that is gone is opened.
  witness: (before, step) => opensIn(before, step)?.[0].ns === NONE && isAnswer(step.result),
});
