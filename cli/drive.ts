/** Drives a search or a walk to its end: shows how far it is, and lets Ctrl-C end it with what is known. */
import { setImmediate } from 'node:timers/promises';
import { hideProgress, showProgress } from './output.ts';

const millisecondsBetweenLines = 1000;
/** How long the work may keep signals waiting. */
const millisecondsBetweenBreaths = 40;

/** From the first Ctrl-C on `signal` is aborted; the second one ends the process at once. */
export function watchInterrupts(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

/** Shows a line when the last one is a second old. */
export function throttledProgress(): (line: () => string) => void {
  const due = everySecond();
  return (line) => {
    if (due()) showProgress(line());
  };
}

function everySecond(): () => boolean {
  let last = performance.now();
  return () => {
    if (performance.now() - last < millisecondsBetweenLines) return false;
    last = performance.now();
    return true;
  };
}

export type Driven<Report> = { readonly report: Report; readonly seconds: number };

/** Runs the generator; `show` is told of its progress once a second. */
export async function drive<Progress, Report>(
  generator: Generator<Progress, Report, 'stop' | undefined>,
  show: (progress: Progress, seconds: number) => void,
  interrupt: AbortSignal,
): Promise<Driven<Report>> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const due = everySecond();
  let breath = started;
  let step = generator.next(undefined);
  while (!step.done) {
    const { value } = step;
    if (due()) show(value, seconds());
    if (performance.now() - breath >= millisecondsBetweenBreaths) {
      await setImmediate();
      breath = performance.now();
    }
    step = generator.next(interrupt.aborted ? 'stop' : undefined);
  }
  hideProgress();
  return { report: step.value, seconds: seconds() };
}
