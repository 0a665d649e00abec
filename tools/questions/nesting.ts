/** Containers in containers: what is generated into spec/questions/7-nesting.md. */
import { createStepper, explorePairs, isRefusal } from '../../checker/index.ts';
import { CLONE, SIGNAL } from '../../models/constants.ts';
import type { LinuxKinds } from '../../models/kinds.ts';
import { linux } from '../../models/system.ts';
import { roomy } from '../../models/trace/play.ts';
import { openSession } from '../../models/trace/session.ts';
import { ingredients, sidesFor } from '../../properties/indistinguishable/containers.ts';
import { pairOf } from '../../properties/indistinguishable/search.ts';
import { insideThemes } from '../../properties/indistinguishable/themes.ts';
import type { Question } from './fences.ts';
import { comesAlong, inherited } from './inherited.ts';
import { table } from './markdown.ts';

const { CLONE_NEWUSER, CLONE_NEWPID } = CLONE;
const { SIGCHLD } = SIGNAL;
const depths = [0, 1, 2, 3];

/** Who asks, and what it does to be who it is. */
const askers = {
  'root with every capability': [],
  'another user': [['setresuid', 1, 1, 1]],
  'root after a chroot': [['chroot', '/a']],
} as const;

/** What a call answers to who is so deep, after it has become who it is. */
function askedAt(depth: number, becoming: (typeof askers)[keyof typeof askers], flags: number): string {
  const { right } = sidesFor({ depth }, { tasks: 6, userNamespaces: 6, pidNamespaces: 6 }, { pid_max: 99 });
  const stepper = createStepper<LinuxKinds>(right.system, { ...right.scope, calls: [] });
  const does = (slot: number, call: string, args: readonly (string | number)[]) => {
    stepper.take(stepper.actionFor({ call, args }), slot);
    const result = stepper.result();
    return isRefusal(result) ? `\`${result.errno}\`` : 'yes';
  };
  for (const { slot, call } of right.before) stepper.take(stepper.actionFor(call), slot);
  for (const [call, ...args] of becoming) does(depth, call, args);
  return does(depth, 'unshare', [flags]);
}

function matrix(): string {
  const rows = new Map<string, { readonly kinds: string[]; readonly cells: readonly string[] }>();
  for (const [who, becoming] of Object.entries(askers))
    for (const [kind, flag] of Object.entries(ingredients)) {
      const alone = depths.map((depth) => askedAt(depth, becoming, flag));
      const together = depths.map((depth) => askedAt(depth, becoming, flag | CLONE_NEWUSER));
      const cells = [compact(alone), kind === 'user' ? '' : compact(together)];
      const key = [who, ...cells].join();
      const row = rows.get(key) ?? { kinds: [], cells: [who, ...cells] };
      row.kinds.push(kind);
      rows.set(key, row);
    }
  return table(
    ['who', 'kinds', 'alone', 'together with a user namespace'],
    [...rows.values()].map(({ kinds, cells: [who = '', ...answers] }) => [who, kinds.join(', '), ...answers]),
  );
}

/** One answer for all depths, or one for each. */
function compact(answers: readonly string[]): string {
  return new Set(answers).size === 1
    ? (answers[0] ?? '')
    : answers.map((one, depth) => `${depth}: ${one}`).join(', ');
}

/** How often one can be made in the other, with the limits of Linux, and what stops it. */
function howDeep(
  flags: number,
  mapped: boolean,
  prepare?: (who: string, call: Caller) => void,
): readonly string[] {
  const { call, tasks } = openSession(linux, roomy);
  let who = 'A';
  for (let depth = 0; depth < 60; depth++) {
    prepare?.(who, call);
    const child = `${who}x`;
    const { actual, refusedBy } = call(who, 'clone', [flags | SIGCHLD], () => true, child);
    if (actual.kind === 'errno') return [String(depth), `\`${actual.errno}\``, `\`${refusedBy}\``];
    if (!tasks.has(child)) return [String(depth), 'no more room in the model', ''];
    if (mapped)
      for (const file of ['uid_map', 'gid_map']) call(who, 'write', [`/proc/${child}/${file}`, '0 0 1', -1]);
    who = child;
  }
  return ['60', 'nothing', ''];
}
type Caller = ReturnType<typeof openSession>['call'];

const lower = (file: string) => (who: string, call: Caller) => {
  if (who === 'Ax') call(who, 'write', [`/proc/sys/user/${file}`, '3', -1]);
};

function limits(): string {
  return table(
    ['nested', 'as deep as', 'then', 'clause'],
    [
      ['PID namespaces', ...howDeep(CLONE_NEWPID, false)],
      ['user namespaces with maps', ...howDeep(CLONE_NEWUSER, true)],
      ['user namespaces without', ...howDeep(CLONE_NEWUSER, false)],
      ['both', ...howDeep(CLONE_NEWUSER | CLONE_NEWPID, true)],
      [
        'both, where the outermost container sets `max_pid_namespaces` to 3',
        ...howDeep(CLONE_NEWUSER | CLONE_NEWPID, true, lower('max_pid_namespaces')),
      ],
      [
        'both, where it sets `max_user_namespaces` to 3',
        ...howDeep(CLONE_NEWUSER | CLONE_NEWPID, true, lower('max_user_namespaces')),
      ],
    ],
  );
}

function noticed(): string {
  const rows = insideThemes
    .filter(({ name, pinned }) => pinned[2] && name !== 'processes')
    .map((theme) => {
      const report = explorePairs(pairOf(theme, { recipe: { depth: 2 }, beside: 'shallower' }));
      const found = [...report.excused.keys()].map((id) => `[${id}](indistinguishable.md#${id})`).join(', ');
      const verdict = report.violation ? 'differ' : found || 'nothing';
      return [theme.name, report.states, report.transitions, verdict];
    });
  return table(['theme', 'pairs of worlds', 'steps', 'what tells two deep from one deep'], rows);
}

export const nesting: Question = {
  page: '7-nesting.md',
  parts: { matrix, inherited, comesAlong, limits, noticed },
};
