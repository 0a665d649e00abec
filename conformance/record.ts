/** Kernel answers on file: one line of JSON per scenario, to be checked again where no kernel may be used. */
import type { Parameters } from '../models/kinds.ts';
import { linux } from '../models/system.ts';
import { sessionFor } from './campaign.ts';
import { compare, type Difference, type Witnessed } from './compare.ts';
import { type Counted, createDecisions } from './rows/decisions.ts';
import type { ScriptedCall } from './script.ts';

type Scenario = {
  readonly kernel: string;
  readonly parameters: Parameters;
  readonly script: readonly ScriptedCall[];
  readonly witnessed: readonly Witnessed[];
};

export function writeRecord(
  kernel: { readonly release: string; readonly parameters: Parameters },
  script: readonly ScriptedCall[],
  witnessed: readonly Witnessed[],
): string {
  const record: Scenario = { kernel: kernel.release, parameters: kernel.parameters, script, witnessed };
  return `${JSON.stringify(record)}\n`;
}

export type Rechecked = {
  readonly scenarios: number;
  readonly calls: number;
  /** The kernels that gave the answers. */
  readonly kernels: readonly string[];
  /** How often each clause decided a call on which the model agrees. */
  readonly clauses: Readonly<Record<string, number>>;
  /** How often each clause decided which call, and how. */
  readonly decisions: readonly Counted[];
  readonly difference:
    | (Difference & { readonly line: number; readonly script: readonly ScriptedCall[] })
    | undefined;
};

/** A line of a record that is none. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Holds the model against recorded answers; throws a RecordError for a line that is not a record. */
export function recheck(text: string): Rechecked {
  const kernels = new Set<string>();
  let session: ReturnType<typeof sessionFor> | undefined;
  let parameters = '';
  let scenarios = 0;
  let calls = 0;
  const clauses: Record<string, number> = {};
  const decisions = createDecisions();
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = parseRecord(line, i + 1);
    if (!session || JSON.stringify(record.parameters) !== parameters) {
      session = sessionFor(linux, record);
      parameters = JSON.stringify(record.parameters);
    }
    const { difference, clauses: firing, decided } = compare(session, record.script, record.witnessed);
    for (const clause of firing) clauses[clause] = (clauses[clause] ?? 0) + 1;
    decisions.add(decided);
    kernels.add(record.kernel);
    scenarios++;
    calls += record.script.length;
    if (difference)
      return {
        scenarios,
        calls,
        kernels: [...kernels],
        clauses,
        decisions: decisions.totals(),
        difference: { ...difference, line: i + 1, script: record.script },
      };
  }
  return {
    scenarios,
    calls,
    kernels: [...kernels],
    clauses,
    decisions: decisions.totals(),
    difference: undefined,
  };
}

function parseRecord(line: string, number: number): Scenario {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError(number, 'expected one scenario as JSON, as `cloister conform --record` writes it');
  }
  const record = value as Partial<Scenario> | null;
  if (
    typeof record?.kernel !== 'string' ||
    typeof record.parameters?.depthMax !== 'number' ||
    typeof record.parameters.pid_max !== 'number' ||
    !Array.isArray(record.script) ||
    !Array.isArray(record.witnessed) ||
    record.script.length !== record.witnessed.length
  )
    throw new RecordError(
      number,
      'expected the fields kernel, parameters, script and witnessed, as long as each other',
    );
  return record as Scenario;
}
