import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import {
  areInside,
  domainOf,
  hasSayAboveBoth,
  intoCgroup,
  isInvalid,
  mayWrite,
  meantBy,
  movingOf,
} from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, leaderOf, newbornOf } from './reading.ts';
import { errnoOf } from './stepping.ts';

/** Whom a text names to who writes it: NONE for nobody; undefined for a text that is not one number. */
function namedBy(before: Linux, writer: number, text: string): number | undefined {
  const word = (text.split('\0')[0] ?? '').trim().replace(/^\+/, '');
  const octal = /^0[0-7]+$/.test(word);
  if (!octal && !/^(0|0x[\da-f]+|[1-9]\d*)$/i.test(word)) return undefined;
  const number = octal ? Number.parseInt(word, 8) : Number(word);
  if (number > 2 ** 31 - 1) return undefined;
  return number === 0 ? writer : bearerOf(before, homeOf(before, writer), number);
}

/** The first thread of the process that a step moves: NONE for nobody, because it is dead or nothing was written; or the errno due. */
function due(before: Linux, step: Step, isBoundary: boolean): number | string | undefined {
  const moving = movingOf(before, step);
  if (!moving) return undefined;
  const { to, opener, ns, text } = moving;
  if (typeof step.args[0] === 'string' && !mayWrite(before, opener, before.cgroups.get(to).procs))
    return 'EACCES';
  if (before.cgroups.get(to).state !== 'live') return 'ENODEV';
  if (text === '') return NONE;
  const named = namedBy(before, step.slot, text);
  if (named === undefined) return 'EINVAL';
  if (named === NONE) return 'ESRCH';
  const leader = leaderOf(before, named);
  const from = before.cssSets.get(leader).cgroup;
  if (!hasSayAboveBoth(before, opener, from, to)) return 'EACCES';
  if (isBoundary && !areInside(before, ns, [from, to])) return 'ENOENT';
  return isInvalid(before, domainOf(before, to)) ? 'EOPNOTSUPP' : leader;
}

export const tasksMoveAsAsked = ({ nsdelegate }: Parameters) =>
  stepProperty({
    name: 'tasks-are-in-the-cgroups-where-they-were-born-or-moved',
    says: 'A task is born into the cgroup of its maker, or into that of the descriptor that clone3 is given, and moves, with all threads of its process that live, when somebody writes a number of one to cgroup.procs and not otherwise. This is refused as the text, the task, the cgroup, its type, the owners of files and boundaries of delegation say.',
    clauses: [
      'cgroup.fork',
      'cgroup.clone',
      'cgroup.procs.move',
      'cgroup.procs.threads',
      'cgroup.procs.dead',
      'cgroup.procs.empty',
      'cgroup.procs.open',
      'cgroup.procs.removed',
      'cgroup.procs.syntax',
      'cgroup.procs.nobody',
      'cgroup.procs.common',
      'cgroup.procs.invalid',
      'cgroup.delegate',
    ],
    refused: true,
    holds: (before, step, after) => {
      if (before.cgroups.capacity === 0) return true;
      const moved = due(before, step, nsdelegate === true);
      if (typeof moved === 'string') return errnoOf(step) === moved;
      if (moved !== undefined && !isAnswer(step.result)) return false;
      const child = newbornOf(before, after);
      for (let task = 0; task < before.tasks.capacity; task++) {
        const [had, has] = [before.cssSets.get(task), after.cssSets.get(task)];
        if ((has.state === 'held') !== (after.creds.get(task).state !== 'none')) return false;
        if (has.state === 'none') continue;
        let expected =
          task === child ? (intoCgroup(before, step) ?? before.cssSets.get(step.slot).cgroup) : had.cgroup;
        const moves = moved !== undefined && moved !== NONE && leaderOf(before, task) === moved;
        if (moves && before.nsproxies.get(task).state === 'held')
          expected = movingOf(before, step)?.to ?? NONE;
        if (has.cgroup !== expected) return false;
      }
      return true;
    },
    witness: (before, step) => {
      const moved = due(before, step, nsdelegate === true);
      return (
        typeof moved === 'number' && moved !== NONE && meantBy(before, step.args[0])?.name === 'cgroup.procs'
      );
    },
  });
