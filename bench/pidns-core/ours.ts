/** pidns-core searched by our checker. */
import { explore } from '../../checker/index.ts';
import type { Counts, Size } from './sizes.ts';
import { pidnsCore, size as scopeOf } from './system.ts';

/** Searches a size, always the whole of it. */
export function ours({ name, tasks, namespaces, depthMax }: Size): Counts {
  const search = explore(pidnsCore, scopeOf(name, tasks, namespaces, depthMax));
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
