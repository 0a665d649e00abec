/** What the kernel says that processes waited for, as contention.c prints it: addresses become names of functions. */
import { readFileSync } from 'node:fs';

/** How often somebody found a lock held, at one place of the kernel. */
export type Waits = {
  readonly operation: string;
  readonly place: string;
  /** How many times both together have done the operation. */
  readonly done: number;
  readonly waits: readonly {
    /** The same for the same lock, if it is one of the whole machine: it lies in the kernel's image. */
    readonly lock: number | null;
    /** spin, read, write or mutex. */
    readonly how: string;
    /** The function that takes the lock, and the one that it was called from. */
    readonly taker: string;
    readonly caller: string;
    readonly times: number;
  }[];
};

/** The functions of the kernel by their addresses; an empty list where the kernel does not tell them. */
function symbols(): (address: bigint) => string {
  const all = readFileSync('/proc/kallsyms', 'utf8')
    .split('\n')
    .map((line) => line.split(/\s/))
    .filter(([, type = '', name = '']) => /^[tw]$/i.test(type) && !name.startsWith('__pfx_'))
    .map(([address, , name = '']) => ({ address: BigInt(`0x${address}`), name }))
    .toSorted((a, b) => Number(a.address - b.address));
  return (wanted) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.address ?? 0n) <= wanted) low = middle + 1;
      else high = middle;
    }
    return (all[low - 1]?.name ?? 'nobody knows').replace(/\.(constprop|isra|part|cold).*$/, '');
  };
}

/** What a lock is made of is of no interest: who takes it is. */
const ofLocks =
  /slowpath|^_raw_|^__raw_|^rwsem_|^down_|^up_|^__mutex|^mutex_|^__percpu_|^percpu_down|^osq_|^queued_/;
/** The kernel's image, which is above all memory that it hands out; and what only marks a chain of functions. */
const [IMAGE, MARKS] = [0xffffffff80000000n, 0xfffffffffffff000n];

function howOf(flags: number): string {
  if (flags & 32) return 'mutex';
  if (flags & 2) return 'read';
  return flags & 4 ? 'write' : 'spin';
}

/** Counts the lines that the program prints; complains if the kernel had more to say than there was room for. */
export function waitsOf(text: string): readonly Waits[] {
  const nameOf = symbols();
  const locks = new Map<string, number>();
  const all = new Map<string, { done: number; waits: Map<string, number> }>();
  for (const line of text.trim().split('\n')) {
    const [, asked = '', what = '', rest = ''] = /^(.* \w+) (done|wait|lost) ?(.*)$/.exec(line) ?? [];
    if (what === 'lost') throw new Error(`there was no room for all that ${asked} waited for`);
    const of = all.get(asked) ?? { done: 0, waits: new Map<string, number>() };
    all.set(asked, of);
    if (what === 'done') of.done += Number(rest);
    if (what !== 'wait') continue;
    const [address = '', flags = '', ...chain] = rest.split(' ');
    const [taker = '', caller = ''] = chain
      .map((one) => BigInt(`0x${one}`))
      .filter((one) => one < MARKS)
      .map(nameOf)
      .filter((name) => !ofLocks.test(name));
    if (BigInt(`0x${address}`) >= IMAGE && !locks.has(address)) locks.set(address, locks.size);
    const key = JSON.stringify([locks.get(address) ?? null, howOf(Number(flags)), taker, caller]);
    of.waits.set(key, (of.waits.get(key) ?? 0) + 1);
  }
  return [...all].map(([asked, { done, waits }]) => {
    const at = asked.lastIndexOf(' ');
    return {
      operation: asked.slice(0, at),
      place: asked.slice(at + 1),
      done,
      waits: [...waits]
        .toSorted(([, one], [, other]) => other - one)
        // One in thousands is what the timer and the scheduler do meanwhile, and what is rare tells nothing.
        .filter(([, times]) => times * 1_000 >= done)
        .slice(0, 12)
        .map(([key, times]) => {
          const [lock, how, taker, caller] = JSON.parse(key) as [number | null, string, string, string];
          return { lock, how, taker, caller, times };
        }),
    };
  });
}
