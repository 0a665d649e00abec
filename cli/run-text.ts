/** A trace that was played, for people: each call, what was answered, why, and what differs. */
import { type CallLine, printExpected, printLine } from '../checker/index.ts';
import { fieldsOf } from '../models/trace/bind.ts';
import type { PlayedLine } from '../models/trace/play.ts';
import type { Actual } from '../models/trace/session.ts';
import { writeActual } from '../models/trace/write.ts';
import { propertiesNamed } from './catalogue.ts';
import { colours, counted } from './output.ts';
import type { Run } from './run.ts';

/** The widest column of calls; longer ones stick out. */
const callWidthMax = 60;

export function performanceText(run: Run): string {
  const { file, stage, performance, kernel } = run;
  const { bold, red, green, dim } = colours;
  const rows = stage.trace.lines.flatMap((line) => (line.kind === 'call' ? [rowOf(run, line)] : []));
  const width = Math.min(callWidthMax, Math.max(0, ...rows.map(({ call }) => call.length)));
  const answerWidth = Math.min(callWidthMax, Math.max(0, ...rows.map(({ answer }) => answer.length)));
  const title = [
    `on ${run.on === 'both' ? 'model and kernel' : run.on === 'kernel' ? 'the kernel' : 'the model'}`,
    ...(stage.mutant === undefined ? [] : [`with the mutant ${stage.mutant}`]),
    ...(stage.design === undefined ? [] : [`in the design ${stage.design}`]),
    ...(kernel ? [`Linux ${kernel.release}`] : []),
  ];
  const lines = rows.map(({ good, number, call, answer, remark, clauses }) => {
    const mark = good ? ' ' : red('✗');
    const text = `${mark} ${dim(String(number).padStart(4))}  ${call.padEnd(width)}  = ${answer.padEnd(answerWidth)}`;
    return `${text}  ${good ? '' : `${red(remark)}  `}${dim(clauses)}`.trimEnd();
  });
  const verdict = run.asExpected
    ? green(`as expected: ${counted(performance.lines.length, 'call')}`)
    : red(
        `not as expected: ${counted(rows.filter(({ good }) => !good).length, 'call')} of ${performance.lines.length}`,
      );
  return [`${bold(file)} ${title.join(', ')}`, ...lines, verdict, ...difference(run), ...claim(run)].join(
    '\n',
  );
}

type Row = {
  readonly good: boolean;
  readonly number: number;
  readonly call: string;
  readonly answer: string;
  readonly remark: string;
  readonly clauses: string;
};

function rowOf({ on, performance, kernel }: Run, line: CallLine): Row {
  const call = callOf(line);
  const at = performance.lines.findIndex((one) => one.line === line);
  const played = performance.lines[at];
  const { line: number } = line.position;
  // What the kernel does by itself: there is nothing to compare.
  if (!played) return { good: true, number, call, answer: '0', remark: '', clauses: '' };
  const actual = kernel?.lines[at];
  const modelSays = show(played.actual);
  const kernelSays = actual ? show(actual.actual) : undefined;
  const modelGood = on === 'kernel' || played.accepted;
  const kernelGood = !actual || actual.accepted;
  const as = line.as === null ? '' : ` as ${line.as}`;
  const answers =
    on === 'both' && kernelSays !== modelSays ? `model ${modelSays}, kernel ${kernelSays}` : undefined;
  const answer = answers ?? (on === 'kernel' ? (kernelSays ?? '') : modelSays);
  return {
    good: modelGood && kernelGood && kernel?.difference?.at !== at,
    number,
    call,
    answer: answer + as,
    remark: `expected ${printExpected(line.expected)}`,
    clauses: on === 'kernel' ? '' : played.clauses.join(', '),
  };
}

/** `TASK: call(args)`, as the trace has it. */
function callOf(line: CallLine): string {
  const whole = printLine({ ...line, as: null, kernel: null, comment: null, expected: { kind: 'anything' } });
  return whole.slice(0, whole.lastIndexOf(' = '));
}

/** An answer, in the words of a trace. */
export function show(actual: Actual): string {
  if (actual.kind === 'cannot call') return 'nothing: the task is not there to call';
  if (actual.kind === 'not modelled') return `nothing: ${actual.why}`;
  const fields = actual.kind === 'answer' ? fieldsOf(actual.value) : undefined;
  // A namespace has no number that means anything outside: which one it is shows in who else has it.
  if (fields && 'slot' in fields) return `${String(fields.kind)}:[${String(fields.slot)}]`;
  return printExpected(writeActual(actual));
}

function difference({ kernel }: Run): readonly string[] {
  if (!kernel?.difference) return [];
  const { at, what, kernel: theirs, model } = kernel.difference;
  const line = kernel.model.lines[at]?.line.position.line;
  const about = what === 'answer' ? 'what is answered' : 'who is alive afterwards';
  return [
    colours.red(`model and kernel differ in line ${line}, in ${about}:`),
    `  kernel  ${theirs}`,
    `  model   ${model}`,
  ];
}

/** What became of the property that the trace is about. */
function claim({ judged, stage }: Run): readonly string[] {
  if (!judged) return [];
  const { green, red } = colours;
  const says = propertiesNamed([judged.property], stage.options.parameters)[0]?.says ?? '';
  const { brokenAt } = judged;
  const where =
    brokenAt === 'start'
      ? 'at the start'
      : `in line ${brokenAt?.position.line}, ${brokenAt ? callOf(brokenAt) : ''}`;
  if (brokenAt === undefined) {
    const holds = `${judged.property} holds along this trace${judged.witnessed ? '' : ' (which does not put it to a test)'}`;
    return [
      stage.mutant === undefined
        ? green(holds)
        : red(`${holds}: the mutant ${stage.mutant} does not break it`),
    ];
  }
  const broken = `${judged.property} is violated ${where}`;
  return [
    stage.mutant === undefined
      ? red(broken)
      : green(`${broken}: reproduced, as the mutant ${stage.mutant} should`),
    `  ${says}`,
  ];
}

/** The calls, for machines. */
export function linesAsJson({ on, performance, kernel }: Run) {
  return performance.lines.map((played: PlayedLine, at) => ({
    line: played.line.position.line,
    call: callOf(played.line),
    expected: printExpected(played.line.expected),
    ...(on === 'kernel'
      ? {}
      : { model: show(played.actual), accepted: played.accepted, clauses: played.clauses }),
    ...(kernel?.lines[at]
      ? { kernel: show(kernel.lines[at].actual), kernelAccepted: kernel.lines[at].accepted }
      : {}),
  }));
}
