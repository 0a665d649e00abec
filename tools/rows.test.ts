/** Every row of the table of errnos is reached or excused, and none is both. */
import { describe, expect, it } from 'vitest';
import { excuses } from '../conformance/rows/excuses.ts';
import { canDecide, rowIds, rows } from '../conformance/rows/table.ts';
import { linux } from '../models/system.ts';
import { clauses } from '../spec/clauses.gen.ts';
import { readCampaigns, recheckRecords } from './records.ts';
import { accountOfRows, isReached } from './rows.ts';

const accounts = accountOfRows(recheckRecords(), readCampaigns());
const idsOf = (some: typeof accounts) => some.map(({ row }) => row.rule_id);

describe('the rows of the table of errnos', () => {
  it('are reached, or excused', () => {
    const lost = accounts.filter((one) => !isReached(one) && !excuses[one.row.rule_id]);
    expect(idsOf(lost), 'no scenario and no example reaches these: why? (excuses.ts)').toEqual([]);
  });

  it('need no excuse when they are reached', () => {
    const excused = accounts.filter(({ row }) => excuses[row.rule_id]);
    expect(idsOf(excused.filter(isReached)), 'take these out of conformance/rows/excuses.ts').toEqual([]);
  });

  it('exist: no id that is excused is unknown, and none is there twice', () => {
    expect(Object.keys(excuses).filter((id) => !rowIds.has(id))).toEqual([]);
    expect(rowIds.size).toBe(rows.length);
  });

  it('are never decided otherwise by the kernel', () => {
    expect(idsOf(accounts.filter(({ model, kernel }) => model !== kernel))).toEqual([]);
  });
});

describe('a clause that states rows', () => {
  /** The refusals in the machines' own definitions. */
  const refusals = Object.values(linux.kinds).flatMap(({ machine }) => refusalsIn(machine.config));

  function refusalsIn(part: unknown): readonly { readonly errno: string; readonly clause: string }[] {
    if (typeof part !== 'object' || part === null) return [];
    if ('type' in part && part.type === 'refuse' && 'params' in part)
      return [part.params as { errno: string; clause: string }];
    return Object.values(part).flatMap(refusalsIn);
  }

  it('refuses with the errno of one of them', () => {
    expect(refusals.length).toBeGreaterThan(10);
    const others = refusals.filter(({ errno, clause }) => {
      const stated: readonly string[] = clauses[clause as keyof typeof clauses].rows;
      const fitting = rows.filter(
        (row) =>
          stated.includes(row.rule_id) &&
          (row.errno === 'see condition' || row.errno?.split('/').includes(errno)),
      );
      return stated.length > 0 && fitting.length === 0;
    });
    expect(others).toEqual([]);
  });
});

describe('a row', () => {
  const rowOf = (id: string) => rows.find(({ rule_id }) => rule_id === id) ?? expect.fail(`no row ${id}`);

  it('is decided by the calls that go through its list, with its errno', () => {
    expect(canDecide(rowOf('CLONE-17'), 'fork', 'EINVAL')).toBe(true);
    expect(canDecide(rowOf('CLONE-17'), 'clone3', 'EINVAL')).toBe(true);
    expect(canDecide(rowOf('CLONE-17'), 'unshare', 'EINVAL')).toBe(false);
    expect(canDecide(rowOf('CLONE-17'), 'clone', 'EPERM')).toBe(false);
    expect(canDecide(rowOf('CLONE-17'), 'clone', null)).toBe(false);
  });

  it('may have one of several errnos, any, or none', () => {
    expect(canDecide(rowOf('CLONE-9'), 'clone', 'EPERM')).toBe(true);
    expect(canDecide(rowOf('CLONE-9'), 'clone', 'EINVAL')).toBe(false);
    expect(canDecide(rowOf('CLONE-32'), 'clone3', 'EBADF')).toBe(true);
    expect(canDecide(rowOf('WAIT-4'), 'wait4', null)).toBe(true);
    expect(canDecide(rowOf('WAIT-4'), 'wait4', 'ECHILD')).toBe(false);
  });
});
