/** The page's side of the engine: a question goes to the worker, its answer is a promise. */

import { computed, signal } from '@preact/signals';
import type {
  Engine,
  Question,
  Reply,
  SearchAsked,
  SearchFound,
  SearchProgress,
} from '../engine/protocol.ts';
import EngineWorker from '../engine/worker.ts?worker&inline';

const worker = new EngineWorker();
type Waiting = {
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly progress: (progress: SearchProgress) => void;
};
const waiting = new Map<number, Waiting>();
let questions = 0;
/** Questions that are not answered yet; a search is none of them: the page can be read while it goes on. */
const unanswered = signal(0);
export const busy = computed(() => unanswered.value > 0);

worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
  const one = waiting.get(data.id);
  if (!one) return;
  if ('progress' in data) return one.progress(data.progress);
  waiting.delete(data.id);
  if ('error' in data) one.fail(new Error(data.error));
  else one.answer(data.answer);
});
worker.addEventListener('error', ({ message }) => {
  for (const { fail } of waiting.values()) fail(new Error(message));
  waiting.clear();
});

function send<Answer>(
  question: Pick<Question, 'ask' | 'args'>,
  progress: (progress: SearchProgress) => void = () => undefined,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const id = ++questions;
  waiting.set(id, { answer: (value) => resolve(value as Answer), fail: reject, progress });
  worker.postMessage({ id, ...question });
  return promise;
}

/** Asks the engine; the answer is what its function of that name returns. */
export function ask<Name extends keyof Engine>(
  name: Name,
  ...args: Parameters<Engine[Name]>
): Promise<ReturnType<Engine[Name]>> {
  unanswered.value++;
  const answer = send<ReturnType<Engine[Name]>>({ ask: name, args } as Pick<Question, 'ask' | 'args'>);
  return answer.finally(() => {
    unanswered.value--;
  });
}

/** Searches; `stop` ends it early, and what is known by then is the answer. */
export function search(
  asked: SearchAsked,
  progress: (progress: SearchProgress) => void,
): Promise<SearchFound> {
  return send({ ask: 'search', args: [asked] }, progress);
}

export function stopSearch(): Promise<null> {
  return send({ ask: 'stop', args: [] });
}
