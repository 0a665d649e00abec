/** Whatever a trace gives a call: an answer, or a problem that names the line, and never a fault of ours. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTrace } from '../../checker/index.ts';
import { linux } from '../system.ts';
import { playTrace } from './play.ts';

const odd = [
  ...['-1', '0', '1', '3', '2147483648', '4294967295', '""', '"x"', '"/proc/self/ns/uts"', 'null'],
  ...['{}', '{flags: 1}', '{a: "x"}', '{permitted: [CAP_SYS_ADMIN]}', '[]', '[1]', '[[1, 2]]', '[SIGTERM]'],
  ...[
    'A',
    'SIGCHLD',
    'SIG_IGN',
    'CLONE_NEWUSER|SIGCHLD',
    'MS_BIND',
    'AF_UNIX',
    'IPC_STAT',
    'P_PID',
    'O_RDWR',
  ],
];

it.each(Object.keys(linux.calls))('%s', (call) => {
  const given = fc.array(fc.constantFrom(...odd), { maxLength: 6 });
  fc.assert(
    fc.property(given, (args) => {
      const parsed = parseTrace(`A: ${call}(${args.join(', ')}) = any\n`, 'odd.trace');
      if (!parsed.ok) throw new Error(`${args.join(', ')} cannot be read`);
      const { problem, lines } = playTrace(linux, parsed.trace);
      expect(problem !== undefined || lines.length === 1).toBe(true);
    }),
    { seed: 20060213, numRuns: 12 },
  );
});
