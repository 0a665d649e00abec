/**
 * `npm run pairs`: asks the kernel of this machine what the pages on names and containers say of Linux, and writes its
 * answers into spec/questions/data/indistinguishable.json, from which they are rendered: both traces of every exception
 * and their counterparts, whose numbers of peer groups and namespaces are, and how large an nsproxy is.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, parseTrace, printExpected, type Trace } from '../../checker/index.ts';
import { type KernelUnderTest, openKernel } from '../../conformance/kernel.ts';
import { runOn } from '../../conformance/run.ts';
import { CAP } from '../../models/constants.ts';
import { allCapabilities, cap_drop, cap_number_raised } from '../../models/credentials/capabilities.ts';
import { writeActual } from '../../models/trace/write.ts';
import { counterpartsOn } from '../../properties/indistinguishable/counterparts.ts';
import { exceptions } from '../../properties/indistinguishable/exceptions.ts';
import { tracesOf } from '../../properties/indistinguishable/traces.ts';
import { pairFor, textOf } from './indistinguishable.ts';
import { digestOf, type KernelRecord, recordFile, textsOf } from './kernel-record.ts';

const root = join(import.meta.dirname, '..', '..');

function traceOf(text: string, name: string): Trace {
  const parsed = parseTrace(text, name);
  if (!parsed.ok) throw new Error(`a trace that was written cannot be read:\n${text}`);
  return parsed.trace;
}

/** What the kernel said to a trace, and whether that is what it expects; otherwise its last answer. */
async function ask(kernel: KernelUnderTest, text: string, name: string) {
  const { model, lines, difference } = await runOn(kernel, traceOf(text, name));
  const agrees = model.problem === undefined && !difference;
  const last = lines.at(-1);
  return {
    expected: agrees && lines.every(({ accepted }) => accepted),
    agrees,
    answer: last ? printExpected(writeActual(last.actual)) : '',
    told: last?.told,
  };
}

/** Both traces of every exception, and of every counterpart. */
async function askAll(kernel: KernelUnderTest, depths: KernelRecord['depths']) {
  const confirmed = new Set<string>();
  const otherwise: Record<string, { answer: string; model: boolean }> = {};
  const texts = [
    ...exceptions.map(({ id }) => ({ id, all: [pairFor(id).machine, pairFor(id).container].map(textOf) })),
    ...counterpartsOn(depths).map((one) => ({ id: one.id, all: textsOf(one) })),
  ];
  for (const { id, all } of texts)
    for (const text of all.filter((one) => one !== '')) {
      const { expected, agrees, answer } = await ask(kernel, text, id);
      if (expected) confirmed.add(digestOf(text));
      else otherwise[digestOf(text)] = { answer, model: agrees };
      if (!expected) process.stderr.write(`not as expected, but ${answer}: ${id}\n${text}\n\n`);
    }
  return { confirmed: [...confirmed].toSorted(), otherwise };
}

/** The group of the first mount that a mountinfo says is shared. */
function groupIn(answer: Answer): number {
  const lines = Array.isArray(answer) ? (answer as readonly Answer[]) : [];
  const groups = lines.map((line) =>
    typeof line === 'object' && line !== null && 'answer' in line ? Number(line.answer.shared) : 0,
  );
  return groups.find((group) => group > 0) ?? 0;
}

/** Others on this machine share mounts too: asked until that was quiet, ten times at most. */
async function peerGroups(kernel: KernelUnderTest): Promise<KernelRecord['peerGroups']> {
  const exception = exceptions.find(({ id }) => id === 'numbers-of-peer-groups');
  if (!exception) throw new Error('peer groups are no exception any more');
  const { machine, container } = tracesOf(exception, 'silence');
  const group = async (trace: Trace) => {
    const { told } = await ask(kernel, textOf(trace), 'peer groups');
    return told?.kind === 'answer' ? groupIn(told.value) : 0;
  };
  let found = { silent: 0, active: 0 };
  for (let tries = 0; tries < 10 && found.active !== found.silent + 1; tries++)
    found = { silent: await group(machine), active: await group(container) };
  return found;
}

/** Compiles and runs the program that measures the channel. */
function nsIds(): KernelRecord['nsIds'] {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-repro-'));
  try {
    const source = join(root, 'counterexamples/designs/number-that-tells-of-outside/repro.c');
    const program = join(folder, 'repro');
    execFileSync('cc', ['-o', program, source]);
    const lines = execFileSync(program, { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => {
      const [processor = '', made, more] = line.split(' ');
      return { processor, made: Number(made), more: Number(more) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function nsproxySize(): number {
  try {
    return Number(readFileSync('/sys/kernel/slab/nsproxy/object_size', 'utf8'));
  } catch {
    return 0;
  }
}

const kernel = await openKernel('fork');
try {
  const { depthMax, userLevelMax = 0, first } = kernel.parameters;
  const wanting = cap_drop(allCapabilities, first?.effective ?? allCapabilities);
  const record: KernelRecord = {
    release: kernel.release,
    depths: { depthMax, userLevelMax },
    lacks: Object.entries(CAP).flatMap(([name, number]) =>
      cap_number_raised(wanting, number) ? [name] : [],
    ),
    ...(await askAll(kernel, { depthMax, userLevelMax })),
    peerGroups: await peerGroups(kernel),
    nsIds: nsIds(),
    nsproxy: nsproxySize(),
  };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  process.stdout.write(`${record.confirmed.length} traces as on Linux ${kernel.release}\n`);
} finally {
  await kernel.close();
}
