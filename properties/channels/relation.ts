/** How the user namespaces of who acts and of what is acted on lie to each other, and which way that leads. */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import { homeOf, isSelfOrAbove } from '../reading.ts';
import type { Whose } from './things.ts';

/** Where the user namespace of who acts lies, seen from that which the thing belongs to. */
export type Relation = 'above' | 'same' | 'below' | 'beside';
/** From outside to inside, from inside to outside, or between two of which neither is in the other. */
export type Direction = 'inwards' | 'outwards' | 'sideways';

export function relationOf(world: Linux, task: number, whose: Whose): Relation {
  const mine = world.creds.get(task).user_ns;
  const its = ownerOf(world, whose);
  if (mine === its) return 'same';
  if (leadsTo(world, its, mine)) return 'above';
  return leadsTo(world, mine, its) ? 'below' : 'beside';
}

/** User namespaces say what is inside of what; where they are the same, PID namespaces do. */
export function directionOf(world: Linux, task: number, whose: Whose): Direction {
  const relation = relationOf(world, task, whose);
  if (relation === 'above') return 'inwards';
  if (relation === 'below') return 'outwards';
  if (relation === 'beside') return 'sideways';
  const [mine, its] = [homeOf(world, task), whose.of === 'task' ? homeOf(world, whose.slot) : whose.slot];
  if ((whose.of !== 'task' && whose.of !== 'pid') || mine === its || its === NONE) return 'sideways';
  if (isSelfOrAbove(world, mine, its)) return 'inwards';
  return isSelfOrAbove(world, its, mine) ? 'outwards' : 'sideways';
}

function ownerOf(world: Linux, { of, slot }: Whose): number {
  if (of === 'task') return world.creds.get(slot).user_ns;
  return of === 'user' ? slot : world[`${of}Namespaces`].get(slot).user_ns;
}

function leadsTo(world: Linux, from: number, upper: number): boolean {
  for (let at = from; at !== NONE; at = world.userNamespaces.get(at).parent) if (at === upper) return true;
  return false;
}
