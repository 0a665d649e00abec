/** Searches several scopes at once, each in a thread: they have nothing to do with each other. */
import { Worker } from 'node:worker_threads';
import { ModelError, type Progress } from '../checker/index.ts';
import { hideProgress, showProgress } from './output.ts';
import { Problem } from './problem.ts';
import { type Search, type Searched, searchHere } from './search.ts';
import type { Message, Order } from './search-worker.ts';

export type Pool = {
  /** How many threads; with one, everything happens in this thread. */
  readonly workers: number;
  readonly interrupt: AbortSignal;
  /** The next search; undefined when there is none, or no time for one. */
  readonly next: () => Search | undefined;
  /** Called as each search ends, in the order in which they end. */
  readonly ended: (search: Search, searched: Searched) => void;
  /** A line about a search that runs. */
  readonly line: (search: Search, progress: Progress, seconds: number) => string;
};

/** Runs all searches; rejects with what went wrong in one, the others being ended. */
export async function searchAll(pool: Pool): Promise<void> {
  if (pool.workers > 1) return inThreads(pool);
  for (let search = pool.next(); search && !pool.interrupt.aborted; search = pool.next()) {
    const current = search;
    const showing = (now: Progress, time: number) => showProgress(pool.line(current, now, time));
    pool.ended(current, await searchHere(current, showing, pool.interrupt));
  }
}

// In an installed package the sources are JavaScript.
const program = new URL(`./search-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

async function inThreads(pool: Pool): Promise<void> {
  const running = new Map<Worker, string>();
  const workers = Array.from({ length: pool.workers }, () => new Worker(program));
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let current: Search | undefined;
            const order = (what: Order) => worker.postMessage(what);
            const goOn = () => {
              current = pool.interrupt.aborted ? undefined : pool.next();
              running.delete(worker);
              if (current) order({ search: current });
              else resolve();
            };
            worker.on('error', reject);
            worker.on('message', (message: Message) => {
              if (!current) return;
              if ('failed' in message) return reject(asError(message.failed));
              if ('progress' in message) {
                running.set(worker, pool.line(current, message.progress, message.seconds));
                return showProgress([...running.values()].join(' | '));
              }
              hideProgress();
              pool.ended(current, message.done);
              goOn();
            });
            pool.interrupt.addEventListener('abort', () => order('stop'));
            goOn();
          }),
      ),
    );
  } finally {
    hideProgress();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function asError({ name, message }: { readonly name: string; readonly message: string }): Error {
  if (name === 'Problem') return new Problem(message);
  return name === ModelError.name ? new ModelError(message) : new Error(message);
}
