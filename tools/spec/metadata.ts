/** What stands under a clause: where it comes from and how exact it is. */
export type Metadata = {
  /** The first kernel for which the clause is true. */
  readonly since: string;
  readonly man: string;
  readonly kernel: string;
  /** What the clause leaves open, or `none`. */
  readonly looseness: string;
  /** `none (reason)` for a clause that no trace can show. */
  readonly example?: string;
  /** The last kernel for which the clause is true. */
  readonly until?: string;
  /** The rows of the table of errnos that the clause states. */
  readonly rows: readonly string[];
};

export type MetadataReading = {
  readonly metadata: Metadata | null;
  readonly complaints: readonly string[];
};

const required = ['since', 'man', 'kernel', 'looseness'];
const optional = ['example', 'until', 'rows'];
const version = /^\d+\.\d+(\.\d+)?$/;

/**
 * Reads `since: 3.5 - man: ... - kernel: ... - looseness: none`. Without a complaint there is a result.
 * `knownRows` are the rows that a clause can state.
 */
export function parseMetadata(line: string, knownRows: ReadonlySet<string>): MetadataReading {
  const complaints: string[] = [];
  const fields = new Map<string, string>();
  for (const part of line.split(/ [-·] (?=[a-z]+:)/)) {
    const [, key, value] = /^([a-z]+):\s*(.*)$/.exec(part.trim()) ?? [];
    if (key === undefined || value === undefined || value === '')
      complaints.push(`"${part}" in the metadata is not "key: value"`);
    else if (![...required, ...optional].includes(key))
      complaints.push(`unknown metadata "${key}", expected one of ${[...required, ...optional].join(', ')}`);
    else if (fields.has(key)) complaints.push(`metadata "${key}" is given twice`);
    else fields.set(key, value);
  }
  for (const key of required) if (!fields.has(key)) complaints.push(`metadata "${key}" is missing`);
  for (const key of ['since', 'until']) {
    const value = fields.get(key);
    if (value !== undefined && !version.test(value))
      complaints.push(`"${key}: ${value}" is not a version of the kernel, such as 3.5`);
  }
  const example = fields.get('example');
  if (example !== undefined && !/^none \(.+\)$/.test(example))
    complaints.push(`"example: ${example}" should be "example: none (reason)"`);
  const rows = rowsIn(fields);
  for (const [at, row] of rows.entries()) {
    if (!knownRows.has(row)) complaints.push(`there is no row "${row}" in conformance/rows/errno-table.json`);
    if (rows.indexOf(row) < at) complaints.push(`the row ${row} is given twice`);
  }
  return { metadata: complaints.length === 0 ? toMetadata(fields) : null, complaints };
}

/** `CLONE-17, UNSHARE-8` */
function rowsIn(fields: ReadonlyMap<string, string>): readonly string[] {
  return fields.get('rows')?.split(/\s*,\s*/) ?? [];
}

function toMetadata(fields: ReadonlyMap<string, string>): Metadata {
  const example = fields.get('example');
  const until = fields.get('until');
  return {
    since: fields.get('since') ?? '',
    man: fields.get('man') ?? '',
    kernel: fields.get('kernel') ?? '',
    looseness: fields.get('looseness') ?? '',
    rows: rowsIn(fields),
    ...(example === undefined ? {} : { example }),
    ...(until === undefined ? {} : { until }),
  };
}
