import { isAnswer, NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { kernelId, mapNames, numbersIn, writingOf } from './maps.ts';

export const mapSaysWhatWasWritten = stepProperty({
  name: 'a-map-says-what-was-written-and-never-anything-else',
  says: 'A map changes only by a granted write to it, once, from empty: then each first id of a line means what the namespace above means by the second, and so on for as many as the third, and no other id means anything.',
  clauses: ['user.map', 'user.map.once', 'user.map.opened', 'user.map.read', 'user.map.syntax'],
  touches: ['userNamespaces'],
  holds: (before, step, after) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    for (let ns = 0; ns < before.userNamespaces.capacity; ns++)
      for (const map of mapNames) {
        const was = before.userNamespaces.get(ns);
        const is = after.userNamespaces.get(ns);
        const written = writing?.ns === ns && writing.file === map;
        if (!written) {
          if (was.state === 'live' && is.state === 'live' && was[map] !== is[map] && !same(was[map], is[map]))
            return false;
          continue;
        }
        const lines = numbersIn(writing.text);
        if (was[map].length > 0 || is[map].length !== lines.length) return false;
        for (const [first = 0, lower = 0, count = 0] of lines)
          for (const i of [0, count - 1]) {
            const meant = kernelId(before, was.parent, map, lower + i);
            if (meant === NONE || kernelId(after, ns, map, first + i) !== meant) return false;
          }
      }
    return true;
  },
  // One of more than one line, in a namespace whose parent has other names than the kernel.
  witness: (before, step) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    return writing !== undefined && writing.file !== 'setgroups' && numbersIn(writing.text).length > 1;
  },
});

function same(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
