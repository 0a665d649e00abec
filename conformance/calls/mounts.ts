/** Mounts. */
import type { Word } from '../executor/scenario.ts';
import { isBelowProc, type Places, syscall, type Translations } from './translation.ts';

/** A path for a call without a directory descriptor: below /proc of a task, whatever its number there is. */
function absolute(path: string, { slotOf }: Places): Word {
  const [, who = '', rest = ''] = /^\/proc\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!isBelowProc(path) || /^\d+$/.test(who)) return { in: path };
  const of = who === 'self' ? {} : { of: slotOf(who) };
  return { proc: `self/${rest}`, absolute: true, ...of };
}

export const mountCalls: Translations = {
  mount: {
    step: ({ args: [source, target, type, flags] }, places) =>
      syscall(
        places.caller,
        'mount',
        absolute(String(source), places),
        { in: String(target) },
        type === null ? 0 : { in: String(type) },
        Number(flags),
        0,
      ),
  },
  umount2: {
    step: ({ args: [target, flags] }, { caller }) =>
      syscall(caller, 'umount2', { in: String(target) }, Number(flags)),
  },
};
