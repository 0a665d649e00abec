import { stepProperty } from './claims.ts';
import { descriptorsOf } from './descriptors.ts';
import { errnoOf } from './stepping.ts';

export const programKeepsUnmarked = stepProperty({
  name: 'a-program-has-the-descriptors-that-are-not-marked-and-has-them-alone',
  says: 'Who executes a program has the descriptors it had but for those that are closed by execve, and shares them with nobody. Nobody else’s descriptors change. An execve that fails changes none.',
  clauses: ['exec.files', 'fd.cloexec'],
  of: ['execve'],
  refused: true,
  holds: (before, step, after) =>
    after.tasks.slots().every((task) => {
      const had = descriptorsOf(before, task);
      const has = JSON.stringify(descriptorsOf(after, task));
      if (task !== step.slot || errnoOf(step) !== '') return has === JSON.stringify(had);
      const { files } = after.tasks.get(task);
      const alone = after.tasks
        .slots()
        .every(
          (other) =>
            other === task ||
            descriptorsOf(after, other).length === 0 ||
            after.tasks.get(other).files !== files,
        );
      return alone && has === JSON.stringify(had.filter(({ cloexec }) => !cloexec));
    }),
  // Another task goes on to have what the program has lost.
  witness: (before, step, after) =>
    errnoOf(step) === '' &&
    descriptorsOf(before, step.slot).some(({ cloexec }) => cloexec) &&
    after.tasks
      .slots()
      .some((other) => other !== step.slot && descriptorsOf(after, other).some(({ cloexec }) => cloexec)),
});
