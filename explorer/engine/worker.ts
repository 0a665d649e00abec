/** The engine in a Web Worker: takes questions one by one, and lets a search be stopped in between. */
import { createEngine } from './engine.ts';
import type { Question, Reply } from './protocol.ts';

const engine = createEngine();
let stop = false;

const reply = (message: Reply) => globalThis.postMessage(message);
/** Lets the messages in that have come meanwhile. */
const breath = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    resolve();
  };
  channel.port2.postMessage(null);
  return promise;
};

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'stop') {
    stop = true;
    return null;
  }
  if (question.ask !== 'search') {
    const ask = engine[question.ask] as (...args: readonly unknown[]) => unknown;
    return ask(...question.args);
  }
  stop = false;
  const search = engine.search(...question.args);
  let next = search.next();
  let told = performance.now();
  while (!next.done) {
    if (performance.now() - told > 100) {
      told = performance.now();
      reply({ id: question.id, progress: next.value });
      await breath();
    }
    next = search.next(stop ? 'stop' : undefined);
  }
  return next.value;
}

globalThis.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    reply({ id: data.id, answer: await answer(data) });
  } catch (error) {
    reply({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});
