import type { Step } from '../checker/index.ts';
import { OPEN } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, type Handle, handleIn } from './descriptors.ts';
import { boundAt, linkOf } from './mounts.ts';
import { errnoOf, fieldOf, numberArg } from './stepping.ts';

/** Where a path leads by rights: a namespace, an errno, or undefined for a path that is no link. */
function destination(before: Linux, step: Step): Handle | string | undefined {
  // Who opens what is bound to a path is asked nothing.
  const bound = boundAt(before, step.slot, String(step.args[0]));
  if (bound) return bound;
  return linkOf(before, step);
}

export const linkLeadsWhereItsTaskIs = stepProperty({
  name: 'a-link-leads-where-its-task-is-for-who-may-look',
  says: 'stat, readlink and open of /proc/PID/ns/KIND lead to the namespace that the task is in, those of a path to which such a file is bound to that namespace. They fail with ENOENT if there is no such task, or if it is dead and the kind is none of its credentials’ or its pid’s; with EACCES for who could not trace it; and open, with EPERM, for who would write.',
  clauses: [
    'proc.nobody',
    'nsfs.link.access',
    'nsfs.link.dropped',
    'nsfs.link.undumpable',
    'nsfs.open',
    'nsfs.readonly',
    'mnt.bind.open',
    'procfs.self',
    'thread.proc-self',
    'thread.access',
  ],
  of: ['stat', 'readlink', 'open'],
  refused: true,
  holds: (before, step, after) => {
    // Who may have no descriptor more does not come to see where it leads.
    if (errnoOf(step) === 'EMFILE') return step.name === 'open';
    const found = destination(before, step);
    if (found === undefined) return true;
    if (typeof found === 'string') return errnoOf(step) === found;
    if (step.name !== 'open')
      return fieldOf(step, 'kind') === found.kind && fieldOf(step, 'slot') === found.ns;
    const flags = numberArg(step, 1);
    if ((flags & (OPEN.O_WRONLY | OPEN.O_RDWR)) !== 0 && (flags & OPEN.O_PATH) === 0)
      return errnoOf(step) === 'EPERM';
    const opened = handleIn(after, fileOf(after, step.slot, Number(step.result)));
    return opened?.kind === found.kind && opened.ns === found.ns;
  },
  // Somebody is not let look at somebody who is there.
  witness: (before, step) => destination(before, step) === 'EACCES',
});
