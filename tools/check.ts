/**
 * `npm run check`, the main job: every pinned scope explored, random walks, and where this machine
 * permits it a short conformance run against its kernel; where it does not, one line says why.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exitCodes } from '../cli/exit-codes.ts';

const cloister = join(import.meta.dirname, '..', 'bin', 'cloister.js');
const [quick] = process.argv.slice(2);

const stages: readonly {
  readonly title: string;
  readonly args: readonly string[];
  readonly mayBeImpossible?: true;
}[] = [
  { title: 'exhaustive search of the pinned scopes', args: ['check'] },
  { title: 'random walks', args: ['walk', '--runs', '3000', '--steps', '60'] },
  {
    title: 'conformance with this kernel',
    args: ['conform', '--runs', quick === '--quick' ? '300' : '3000'],
    mayBeImpossible: true,
  },
];

let worst = 0;
for (const { title, args, mayBeImpossible } of stages) {
  process.stdout.write(`\n== ${title}: cloister ${args.join(' ')}\n`);
  const { status, signal } = spawnSync(process.execPath, [cloister, ...args], { stdio: 'inherit' });
  if (signal) process.exit(exitCodes.unfinished);
  if (mayBeImpossible && status === exitCodes.cannot) {
    process.stdout.write(
      'left out: the line above says why this machine cannot do it, and what would help\n',
    );
    continue;
  }
  worst = Math.max(worst, status ?? exitCodes.violated);
}
process.stdout.write(worst === 0 ? '\nEverything held.\n' : '\nNot everything held: see above.\n');
process.exitCode = worst;
