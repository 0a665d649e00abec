/** The engine without a browser: what it plays, forks, tries and searches is the model itself. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { withHeader } from './header.ts';
import type { SearchAsked } from './protocol.ts';

const folder = join(import.meta.dirname, '..', '..', 'counterexamples');
const traceOf = (name: string) => readFileSync(join(folder, name, 'trace.trace'), 'utf8');
/** Those of a rule that is missing; others show what a kernel of another design answers. */
const kept = globSync('*/trace.trace', { cwd: folder })
  .map(dirname)
  .filter((name) => /^mutant:/m.test(traceOf(name)));

const pids = `# the first process of a PID namespace is 1 to itself
A: unshare(CLONE_NEWPID) = 0
A: fork() = _ as B
B: getpid() = 1
A: unshare(CLONE_NEWPID) = EINVAL
`;

/** A search to its end, or until it has reported so often. */
function searched(engine: ReturnType<typeof createEngine>, asked: SearchAsked, reports = Infinity) {
  const search = engine.search(asked);
  let next = search.next();
  for (let told = 0; !next.done; told++) next = search.next(told < reports ? undefined : 'stop');
  return next.value;
}

describe('a counterexample', () => {
  it.each(kept)('%s breaks its property, and the model itself does not', (name) => {
    const engine = createEngine();
    const run = engine.open(traceOf(name), name);
    expect(run.problems).toEqual([]);
    const broken = run.steps.filter(({ violation }) => violation !== null);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.violation).toMatchObject({ property: run.property, says: run.propertySays });
    expect(broken[0]?.violation?.binding).not.toEqual([]);
    const itself = engine.replay(run.run, null);
    expect(itself.mutant).toBeNull();
    expect(itself.steps.filter(({ violation }) => violation !== null)).toEqual([]);
    expect(engine.parts(run.run, itself.run)).not.toBeNull();
    expect(engine.parts(run.run, run.run)).toBeNull();
  });
});

describe('a trace about a kernel of another design', () => {
  it('is played on that kernel, beside one on Linux as it is', () => {
    const engine = createEngine();
    const trace = traceOf('task-in-two-containers');
    const run = engine.open(trace, 'designed');
    const linux = engine.open(withHeader(trace, 'design', null), 'linux');
    expect(run.steps.map(({ otherwise }) => otherwise)).toEqual(run.steps.map(() => null));
    expect(linux.steps.some(({ otherwise }) => otherwise !== null)).toBe(true);
  });
});

describe('a run', () => {
  it('tells what each call answers, and which guard refused it', () => {
    const { steps, lanes } = createEngine().open(pids, 'pids');
    expect(steps.map(({ call, result }) => [call, result])).toEqual([
      ['', ''],
      ['unshare(CLONE_NEWPID)', '0'],
      ['fork()', '2'],
      ['getpid()', '1'],
      ['unshare(CLONE_NEWPID)', 'EINVAL'],
    ]);
    expect(lanes).toEqual(['A', 'B']);
    expect(steps[1]?.comments).toEqual(['the first process of a PID namespace is 1 to itself']);
    expect(steps[4]?.refusal).toMatchObject({ errno: 'EINVAL', clause: 'pid.unshare.once' });
    expect(steps[4]?.refusal?.guards).toHaveLength(1);
    expect(steps.some(({ otherwise }) => otherwise !== null)).toBe(false);
  });

  it('marks an answer that the trace has otherwise', () => {
    const { steps } = createEngine().open('kernel: 6.18\n---\nA: getpid() = 7\n', 'other');
    expect(steps[1]).toMatchObject({ result: '1', otherwise: '7' });
  });

  it('has the answer of a kernel beside the model’s, and marks where they differ', () => {
    const text =
      'kernel: 6.18\n---\nA: getpid() = 1  kernel: 1\nA: getppid() = 0  kernel: EPERM\nA: getpid() = 1\n';
    const { steps } = createEngine().open(text, 'besides');
    expect(steps.map(({ kernel, otherwise }) => [kernel, otherwise])).toEqual([
      [null, null],
      [{ answer: '1', differs: false }, null],
      [{ answer: 'EPERM', differs: true }, null],
      [null, null],
    ]);
  });

  it.each([
    ['A: getpid( = 1', 1, 'expected'],
    ['A: getpid() = 1\nA: no_such_call() = 0', 2, 'there is no call no_such_call'],
    ['mutant: nobody\n---\nA: getpid() = 1', 1, 'there is no mutant'],
    ['A: getpid() = 1\nB: getpid() = 1', 2, 'there is no task B'],
  ])('that cannot be played says where: %j', (text, line, message) => {
    const { problems } = createEngine().open(text, 'broken');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(message) });
    expect(problems[0]?.column).toBeGreaterThan(0);
  });

  it('is played as far as it can be', () => {
    const { steps } = createEngine().open('A: getpid() = 1\nB: getpid() = 1\n', 'half');
    expect(steps.map(({ line }) => line)).toEqual([0, 1]);
  });

  it('begins in the start state of a scope', () => {
    const engine = createEngine();
    const run = engine.scope('tiny');
    expect(run).toMatchObject({ scope: 'tiny', problems: [], lanes: ['A'] });
    expect(engine.world(run.run, 0).shown.tasks).toHaveLength(1);
  });
});

describe('every state of the corpus', () => {
  it('can be shown, also where a rule is missing or a scope is without some machines', () => {
    const engine = createEngine();
    const shown = globSync('**/*.trace', { cwd: folder }).flatMap((file) => {
      const { run, steps } = engine.open(readFileSync(join(folder, file), 'utf8'), file);
      return steps.map((_, step) => {
        expect(engine.world(run, step).shown.tasks.length, `${file}, step ${step}`).toBeGreaterThan(0);
        return engine.seen(run, step).tasks.length;
      });
    });
    expect(Math.max(...shown)).toBeGreaterThan(2);
  });
});

describe('who sees what', () => {
  const text = `A: clone(CLONE_NEWUSER|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = any as B
A: msgget(7, IPC_CREAT|438) = any
B: sethostname("inside", 6) = 0
A: fork() = any as C
A: mq_open("q", O_CREAT|O_RDWR, 384, null) = any
`;
  const engine = createEngine();
  const { run, problems, steps } = engine.open(text, 'sees');
  const { tasks, groups } = engine.seen(run, steps.length - 1);
  const cell = (title: string, resource: RegExp, task: string) =>
    groups.find((group) => group.title === title)?.rows.find((row) => resource.test(row.resource))?.cells[
      tasks.indexOf(task)
    ];
  it('is what the model answers to every task', () => {
    expect(problems).toEqual([]);
    expect(tasks).toEqual(['A', 'B', 'C']);
    const both = (title: string, resource: RegExp) => [
      cell(title, resource, 'A'),
      cell(title, resource, 'B'),
    ];
    expect(both('Names and clocks', /^nodename$/)).toEqual(['cloister', 'inside']);
    expect(both('IPC', /^msg 0 of ipc:0$/)).toEqual(['listed', '']);
    expect(both('IPC', /^\/q of ipc:0$/)).toEqual(['opens', '']);
    expect(both('Network', /^lo of net:1$/)).toEqual(['', 'listed']);
    expect(both('Mounts', /of mnt:1,/)).toEqual(['', '/ rw']);
    expect(both('Files of processes', /^\/proc\/C$/)).toEqual([
      'status ns maps cgroup net mounts',
      'status maps cgroup net mounts',
    ]);
    expect(both('Cgroups', /^\/$/)).toEqual(['/', '/']);
  });
  it('leaves the run as it was', () => {
    expect(engine.open(text, 'again').steps).toEqual(steps);
    expect(engine.seen(run, 0).tasks).toEqual(['A']);
  });
});

describe('the dead', () => {
  it('can do nothing, and a search goes on without them', () => {
    const engine = createEngine();
    const { run, steps } = engine.open('A: fork() = any as B\nB: _exit(0) = died\n', 'dead');
    expect(engine.tries(run, steps.length - 1, 'B')).toEqual([]);
    const asked = { run, step: steps.length - 1, property: null, seconds: 60, states: 1e6, known: [] };
    expect(searched(engine, asked, 1)?.verdict).toBe('stopped');
  });
});

describe('a clause', () => {
  it('has its whole text, where it is from, and examples that can be played', () => {
    const engine = createEngine();
    const clause = engine.clause('pid.unshare.once');
    expect(clause?.text).toMatch(/^`unshare\(CLONE_NEWPID\)` fails with `EINVAL` .* its own already\.$/);
    expect(clause?.origin).toMatch(/^since: 3\.8 - man: unshare\(2\) - kernel: .* - looseness: none$/);
    expect(clause?.place).toMatch(/^spec\/pid\.md:\d+$/);
    const [example = ''] = clause?.examples ?? [];
    const { steps, problems } = engine.open(example, 'example');
    expect(problems).toEqual([]);
    expect(steps.some(({ refusal }) => refusal?.clause === 'pid.unshare.once')).toBe(true);
    expect(engine.clause('pid.unshare.never')).toBeNull();
  });
});

describe('a fork', () => {
  it('has the steps before it, and leaves the run that it is from as it was', () => {
    const engine = createEngine();
    const run = engine.open(pids, 'pids');
    const before = JSON.stringify(engine.world(run.run, 4));
    const fork = engine.fork(run.run, 2, ['B: fork() = any as C', 'C: getppid() = 1']);
    expect(fork.problems).toEqual([]);
    expect(fork.steps.slice(0, 3)).toEqual(run.steps.slice(0, 3));
    expect(fork.steps.slice(3).map(({ caller, result }) => [caller, result])).toEqual([
      ['B', '2'],
      ['C', '1'],
    ]);
    expect(fork.lanes).toEqual(['A', 'B', 'C']);
    expect(JSON.stringify(engine.world(run.run, 4))).toBe(before);
    // Played from its text alone it is the same.
    expect(createEngine().open(fork.text, 'pids').steps).toEqual(fork.steps);
  });

  it('of the start begins anew', () => {
    const engine = createEngine();
    const fork = engine.fork(engine.open(pids, 'pids').run, 0, ['A: getpid() = 1']);
    expect(fork.text).toBe('# the first process of a PID namespace is 1 to itself\nA: getpid() = 1\n');
    expect(fork.steps).toHaveLength(2);
  });
});

describe('what can be tried', () => {
  it.each([
    ['of the repertoire', pids],
    ['of a scope', traceOf('container-outlives-its-init').split('\n').slice(0, -2).join('\n')],
  ])('comes out as it was said, %s', (_, text) => {
    const engine = createEngine();
    const run = engine.open(text, 'tried');
    const step = run.steps.length - 1;
    const callers = [...(run.steps[step]?.tasks ?? []), 'kernel'];
    const tries = callers.flatMap((caller) => engine.tries(run.run, step, caller));
    expect(tries.length).toBeGreaterThan(5);
    // Of the repertoire's many hundreds every fifth: each has to be played once more.
    const every = tries.length > 200 ? 5 : 1;
    const playable = tries.filter(({ verdict }, i) => verdict !== 'not modelled' && i % every === 0);
    for (const one of playable) {
      const { steps, problems } = engine.fork(run.run, step, [one.line]);
      const what = {
        line: one.line,
        problems,
        result: steps.at(-1)?.result,
        otherwise: steps.at(-1)?.otherwise,
      };
      expect(what).toEqual({ line: one.line, problems: [], result: one.result, otherwise: null });
      expect(steps.at(-1)?.refusal ?? null).toEqual(one.refusal);
    }
  });

  it('is told of a thread, too', () => {
    const engine = createEngine();
    const threads = 'A: clone(CLONE_VM|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD) = _ as B\n';
    const tries = engine.tries(engine.open(threads, 'threads').run, 1, 'B');
    expect(tries.some(({ call, verdict }) => call === 'gettid()' && verdict === 'granted')).toBe(true);
  });

  it('is nothing for who is not there', () => {
    const engine = createEngine();
    expect(engine.tries(engine.open(pids, 'pids').run, 1, 'B')).toEqual([]);
  });
});

describe('a search', () => {
  const asked = { property: 'pid-namespace-dies-with-its-init', seconds: 20, states: 100_000, known: [] };

  it('finds from a step what goes wrong, as a trace that shows it; and then another one', () => {
    const engine = createEngine();
    const run = engine.open(traceOf('container-outlives-its-init'), 'known');
    const first = searched(engine, { ...asked, run: run.run, step: 1 });
    expect(first.verdict).toBe('violated');
    const shown = engine.open(first.text ?? '', 'found');
    expect(shown.problems).toEqual([]);
    expect(shown.steps.at(-1)?.violation?.property).toBe(asked.property);
    expect(shown.steps[1]?.call).toBe(run.steps[1]?.call);
    const second = searched(engine, { ...asked, run: run.run, step: 1, known: [first.text ?? ''] });
    expect(second.verdict).toBe('violated');
    expect(engine.open(second.text ?? '', 'found').steps.map(({ call }) => call)).not.toEqual(
      shown.steps.map(({ call }) => call),
    );
  });

  it('finds it where the trace leaves out what the kernel does by itself, and tells it', () => {
    const engine = createEngine();
    const text = traceOf('container-outlives-its-init')
      .replace('schedule: interleaved', 'schedule: settled')
      .replace(/^kernel: .*\n/gm, '');
    const run = engine.open(text, 'settled');
    const violation = run.steps.at(-1)?.violation;
    expect(violation).toMatchObject({ property: asked.property, during: 'do_exit(B)' });
    // After a call that does end somebody, so that the search begins behind a step of the kernel.
    const other = engine.fork(run.run, 2, ['C: fork() = 2 as D', 'A: kill(D, SIGKILL) = 0']);
    expect(other.problems).toEqual([]);
    const found = searched(engine, { ...asked, run: other.run, step: 4 });
    expect(found.verdict).toBe('violated');
    const shown = createEngine().open(found.text ?? '', 'found');
    expect(shown.problems).toEqual([]);
    expect(shown.interleaved).toBe(true);
    expect(shown.steps.slice(1, 6).map(({ call }) => call)).toContain('do_exit(D)');
    expect(shown.steps.at(-1)?.violation?.property).toBe(asked.property);
    expect(shown.steps.some(({ otherwise }) => otherwise !== null)).toBe(false);
  });

  it('finds nothing where no rule is missing', () => {
    const engine = createEngine();
    const run = engine.replay(engine.open(traceOf('container-outlives-its-init'), 'known').run, null);
    expect(searched(engine, { ...asked, run: run.run, step: 1 })).toMatchObject({
      verdict: 'proved in this scope',
      text: null,
    });
  });

  it('is stopped, and says what it knows', () => {
    const engine = createEngine();
    const run = engine.open(pids, 'pids');
    const found = searched(engine, { ...asked, run: run.run, step: 2 }, 0);
    expect(found).toMatchObject({ verdict: 'stopped', text: null });
    expect(found.states).toBeGreaterThan(1);
  });
});

describe('a header', () => {
  it('gets, changes and loses a key', () => {
    const bare = 'A: getpid() = 1\n';
    const one = withHeader(bare, 'mutant', 'a');
    expect(one).toBe(`mutant: a\n---\n${bare}`);
    expect(withHeader(one, 'mutant', 'b')).toBe(`mutant: b\n---\n${bare}`);
    expect(withHeader(one, 'mutant', null)).toBe(bare);
  });
});
