import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { type Mount, mountsOf, topAt } from './mounts.ts';
import { mayOpen } from './mqueues.ts';
import { errnoOf, numberArg } from './stepping.ts';

type Queues = Extract<Mount['of'], { readonly is: 'mqueue' }>;

/** The mount and the name by which a step opens a queue; undefined for another step. */
function opensIn(before: Linux, step: Step): readonly [Queues, string] | undefined {
  const [, name] = (step.name === 'open' && /^\/tmp\/proc\/(\w+)$/.exec(String(step.args[0]))) || [];
  const top = topAt(mountsOf(before, step.slot), '/tmp/proc')?.of;
  return name !== undefined && top?.is === 'mqueue' ? [top, name] : undefined;
}

function opensAsDue(before: Linux, step: Step, after: Linux, [of, name]: readonly [Queues, string]): boolean {
  const creates = Math.floor(numberArg(step, 1) / 0o100) % 2 === 1;
  const found = before.mqueues.slots().find((one) => {
    const its = before.mqueues.get(one);
    return its.name === name && its.ns === of.ns && its.stale === of.stale;
  });
  if (found === undefined) return errnoOf(step) === (creates && of.ns === NONE ? 'EACCES' : 'ENOENT');
  if (!mayOpen(before, step.slot, before.mqueues.get(found), numberArg(step, 1) % 4))
    return errnoOf(step) === 'EACCES';
  if (!isAnswer(step.result)) return errnoOf(step) === 'EMFILE';
  const on = openedOn(after, fileOf(after, step.slot, Number(step.result)));
  return on.is === 'mqueue' && on.queue === found;
}

/** What shows queues that have names: the mounts by their places, and what each of them shows. */
const showing = (world: Linux): readonly { readonly at: string; readonly of: Queues }[] =>
  world.mntNamespaces
    .slots()
    .flatMap((tree) =>
      world.mntNamespaces
        .get(tree)
        .mounts.flatMap(({ of }, i) => (of.is === 'mqueue' ? [{ at: `${tree} ${i}`, of }] : [])),
    );

/** The queues that are found in a mount, by their slots. */
const foundIn = (world: Linux, { ns, stale }: Queues): string =>
  world.mqueues
    .slots()
    .filter((one) => {
      const its = world.mqueues.get(one);
      return its.name !== '' && its.ns === ns && its.stale === stale;
    })
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
    const now = new Map(showing(after).map(({ at, of }) => [at, of]));
    return showing(before).every(({ at, of }) => {
      const has = now.get(at);
      return has === undefined || foundIn(before, of) === foundIn(after, has);
    });
  },
  // A queue of an IPC namespace that is gone is opened.
  witness: (before, step) => opensIn(before, step)?.[0].ns === NONE && isAnswer(step.result),
});
