/** Decisions of scenarios, counted and found in the table of errnos. */
import { describe, expect, it } from 'vitest';
import { linux } from '../../models/system.ts';
import { sessionFor } from '../campaign.ts';
import { compare, type Witnessed } from '../compare.ts';
import type { ScriptedCall } from '../script.ts';
import { createDecisions } from './decisions.ts';
import { countRows, isAbout, refusalsWithoutRow } from './reached.ts';
import { rows } from './table.ts';
import { createThinning } from './thinning.ts';

const session = sessionFor(linux, { parameters: { depthMax: 3, pid_max: 300 } });
const CLONE_NEWPID = 0x20000000;

const call = (name: string, ...args: ScriptedCall['args']): ScriptedCall => ({
  task: 'A',
  call: name,
  args,
  child: 'B',
});
const answered = (actual: Witnessed['actual']): Witnessed => ({
  actual,
  alive: ['A'],
  zombie: [],
  zapping: [],
});
const refused = (errno: string) => answered({ kind: 'errno', errno });

function decide(...steps: readonly (readonly [ScriptedCall, Witnessed])[]) {
  const decisions = createDecisions();
  const script = steps.map(([one]) => one);
  const { decided } = compare(
    session,
    script,
    steps.map(([, kernel]) => kernel),
  );
  decisions.add(decided);
  return decisions;
}

const unshared = [call('unshare', CLONE_NEWPID), answered({ kind: 'answer', value: 0 })] as const;

describe('a decision', () => {
  it('is the clause that refused, with its errno, or all that let the call through', () => {
    const decisions = decide(unshared, [call('unshare', CLONE_NEWPID), refused('EINVAL')]);
    expect(decisions.totals()).toEqual([
      { call: 'unshare', clause: 'pid.children', errno: null, model: 1, kernel: 1 },
      { call: 'unshare', clause: 'pid.unshare.once', errno: 'EINVAL', model: 1, kernel: 1 },
    ]);
  });

  it('that the kernel does not share counts for the model only', () => {
    const decisions = decide(unshared, [call('unshare', CLONE_NEWPID), refused('EPERM')]);
    expect(decisions.totals()[1]).toMatchObject({ clause: 'pid.unshare.once', model: 1, kernel: 0 });
  });

  it('is the special case if the call named one that states the refusal', () => {
    const decisions = decide(
      [call('kill', -1, 0), refused('ESRCH')],
      [call('kill', 9, 0), refused('ESRCH')],
      [call('kill', -1, 99), refused('ESRCH')],
    );
    expect(decisions.totals()).toEqual([
      { call: 'kill', clause: 'kill.all', errno: 'ESRCH', model: 2, kernel: 2 },
      { call: 'kill', clause: 'kill.esrch', errno: 'ESRCH', model: 1, kernel: 1 },
    ]);
  });

  it('adds up over records', () => {
    const decisions = decide([call('wait4', -1, 16), refused('EINVAL')]);
    decisions.addAll(decisions.totals());
    expect(decisions.totals()).toEqual([
      { call: 'wait4', clause: 'wait.options', errno: 'EINVAL', model: 2, kernel: 2 },
    ]);
  });
});

describe('thinning', () => {
  const decided = (...clauses: string[]) =>
    clauses.map((clause) => ({ decision: { call: 'fork', clause, errno: null }, agreed: true }));

  it('keeps a scenario as long as one of its decisions is in too few that are kept', () => {
    const keeps = createThinning(2);
    expect(keeps(decided('a', 'b', 'a'))).toBe(true);
    expect(keeps(decided('a'))).toBe(true);
    expect(keeps(decided('a'))).toBe(false);
    expect(keeps(decided('a', 'b'))).toBe(true);
    expect(keeps(decided('b', 'a'))).toBe(false);
    expect(keeps(decided('c'))).toBe(true);
    expect(keeps([])).toBe(false);
  });
});

describe('the rows reached', () => {
  const stated = {
    'x.depth': { rows: ['CLONE-19', 'UNSHARE-10'] },
    'x.none': { rows: [] },
    'x.wait': { rows: ['WAIT-4'] },
  };
  const decisions = [
    { call: 'fork', clause: 'x.depth', errno: 'ENOSPC', model: 3, kernel: 3 },
    { call: 'clone', clause: 'x.depth', errno: 'ENOSPC', model: 4, kernel: 2 },
    { call: 'unshare', clause: 'x.depth', errno: 'ENOSPC', model: 5, kernel: 5 },
    { call: 'unshare', clause: 'x.depth', errno: 'EPERM', model: 6, kernel: 6 },
    { call: 'clone', clause: 'x.depth', errno: null, model: 7, kernel: 7 },
    { call: 'stat', clause: 'x.none', errno: 'ENOENT', model: 8, kernel: 8 },
    { call: 'wait4', clause: 'x.wait', errno: null, model: 9, kernel: 9 },
  ];

  it('are told apart by the call, and counted on model and kernel', () => {
    const counts = countRows(decisions, stated).filter(({ model }) => model > 0);
    expect(counts.map(({ row, clauses, model, kernel }) => [row.rule_id, clauses, model, kernel])).toEqual([
      ['CLONE-19', ['x.depth'], 7, 5],
      ['UNSHARE-10', ['x.depth'], 5, 5],
      ['WAIT-4', ['x.wait'], 9, 9],
    ]);
  });

  it('leave refusals over that are no row', () => {
    expect(refusalsWithoutRow(decisions, stated).map(({ model }) => model)).toEqual([6, 8]);
  });

  it('are about the kinds chosen, about all, or about none', () => {
    const about = (id: string, ...kinds: string[]) =>
      rows.filter(({ rule_id }) => rule_id === id).some((row) => isAbout(row, kinds));
    expect(about('CLONE-17', 'pid')).toBe(true);
    expect(about('CLONE-17', 'uts')).toBe(false);
    expect(about('CLONE-4', 'uts')).toBe(true);
    expect(about('SETNS-1', 'uts')).toBe(true);
    expect(about('CLONE-12', 'uts', 'user')).toBe(true);
  });
});
