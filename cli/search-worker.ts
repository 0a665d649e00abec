/** A thread that searches scopes one after the other, as it is told. */
import { parentPort } from 'node:worker_threads';
import type { Progress } from '../checker/index.ts';
import { type Search, type Searched, searchHere } from './search.ts';

/** What a worker is told: to search, or to stop with what it knows. */
export type Order = { readonly search: Search } | 'stop';
/** What it answers. */
export type Message =
  | { readonly progress: Progress; readonly seconds: number }
  | { readonly done: Searched }
  | { readonly failed: { readonly name: string; readonly message: string } };

const interrupt = new AbortController();
const say = (message: Message) => parentPort?.postMessage(message);

parentPort?.on('message', async (order: Order) => {
  if (order === 'stop') return interrupt.abort();
  try {
    const show = (progress: Progress, seconds: number) => say({ progress, seconds });
    say({ done: await searchHere(order.search, show, interrupt.signal) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    say({ failed: { name, message } });
  }
});
