/** Of the designs, too, no rule is there for nothing, and no law: `mutants.md` says which claim misses which rule. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore, mutantsOf } from '../../checker/index.ts';
import { interfaceScope } from '../../models/designs/interfaces/scopes.ts';
import { interfaceSystem } from '../../models/designs/interfaces/system.ts';
import { linux } from '../../models/system.ts';
import { whatAContainerHasExists } from './interfaces/what-a-container-has-exists.ts';
import { whoEntersIsInAll } from './interfaces/who-enters-is-in-all-that-a-container-has.ts';
import { cases, isTrue, mutantsOfDesigns, pageOf, rowsOf } from './mutants.fixture.ts';

const page = readFileSync(new URL('mutants.md', import.meta.url), 'utf8');
const rows = rowsOf(page);

describe('the rules of the designs', () => {
  it('are each missed by a claim', () => {
    const noticed = rows.map(({ mutant }) => mutant);
    expect(mutantsOfDesigns.filter(({ id }) => !noticed.includes(id)).map(({ says }) => says)).toEqual([]);
  });

  it.each(rows)('$mutant is missed as the table says', (row) => {
    expect(isTrue(row)).toBe(true);
  });

  it('have a page that says nothing else, in order', () => {
    expect(page).toBe(pageOf(rows));
  });
});

/** The claims that no design refutes: each has to be worth something. */
const laws = [
  'a-container-has-what-was-added-and-keeps-it',
  'a-container-has-a-kind-once-and-only-if-there-is-such-a-kind',
  'a-task-remembers-the-name-that-it-was-told',
  'nobody-remembers-the-name-of-somebody-else',
  'entering-fails-exactly-by-a-name-that-denotes-nothing',
  'namespaces-that-exist-are-told-apart',
];

describe('the laws of the designs', () => {
  it.each(cases)('are kept in $scope', ({ claims, refuted }) => {
    const judged = claims.filter((claim) => laws.includes(claim));
    expect(judged.length).toBeGreaterThan(0);
    expect(refuted(undefined, judged)).toEqual([]);
  });

  it('are each refuted without some rule', () => {
    const worth = rows.filter(({ isRefuted }) => isRefuted).map(({ property }) => property);
    expect(laws.filter((law) => !worth.includes(law))).toEqual([]);
  });
});

it('what-a-container-has-exists is refuted where a namespace does not count who comes in', () => {
  const mutant = mutantsOf(linux).find(({ id }) => id === 'utsNamespaces/add-a-reference');
  const [objects] = cases;
  expect(objects?.refuted(undefined, [whatAContainerHasExists.name])).toEqual([]);
  expect(objects?.refuted(mutant, [whatAContainerHasExists.name])).toEqual([whatAContainerHasExists.name]);
});

/** Entering is no machine's rule, so none of the mutants is about it: here it forgets one kind. */
function refutedOfEntering(forgets: boolean): readonly string[] {
  const { container_enter, ...others } = interfaceSystem.calls;
  const half: typeof container_enter = {
    run: (k, caller, object) =>
      container_enter.run(
        forgets ? { ...k, parameters: { ...k.parameters, kinds: k.parameters.kinds.slice(1) } } : k,
        caller,
        object,
      ),
  };
  const scope = interfaceScope('container objects', { kinds: ['uts', 'ipc'] });
  const search = explore({ ...interfaceSystem, calls: { ...others, container_enter: half } }, scope, {
    properties: [whoEntersIsInAll],
    stopAtFirst: forgets,
  });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value.counterexamples.map(({ property }) => property);
}

it('who enters a container without one of its namespaces is found out', () => {
  expect(refutedOfEntering(false)).toEqual([]);
  expect(refutedOfEntering(true)).toEqual([whoEntersIsInAll.name]);
});
