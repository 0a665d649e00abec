/** Traces that leave out what the kernel does by itself: each of its steps is judged for itself. */
import { expect, it } from 'vitest';
import { createEngine } from './engine.ts';

/** At each the whole call, with what comes after it, would seem to break a claim. */
const texts = [
  `A: clone(CLONE_NEWPID|SIGCHLD) = any as B
B: reboot(4276215469, 672274793, 19088743) = died
`,
  `A: fork() = any as B
B: fork() = any as C
B: setresuid(1, 1, 1) = 0
B: kill(0, SIGKILL) = died
`,
];

it.each(texts)('breaks no claim at any step: %j', (text) => {
  const engine = createEngine();
  const { run, steps, problems } = engine.open(text, 'settled');
  expect(problems).toEqual([]);
  const broken = steps.flatMap((_, step) =>
    engine.properties(run, step).filter(({ verdict }) => /violated|cannot/.test(verdict)),
  );
  expect(broken).toEqual([]);
});
