/** Searches and walks are generators, so that whoever drives them can show how far they are. */

/** Drives one to its end; `onProgress` may stop it by answering 'stop'. */
export function finish<Progress, Report>(
  run: Generator<Progress, Report, 'stop' | undefined>,
  onProgress: (progress: Progress) => 'stop' | undefined = () => undefined,
): Report {
  let step = run.next();
  while (!step.done) step = run.next(onProgress(step.value));
  return step.value;
}
