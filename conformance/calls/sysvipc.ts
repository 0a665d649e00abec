/** The lists of /proc/sysvipc. */
import type { Answer } from '../../checker/index.ts';

/** Which columns are told, under which names; of the rest are times and processes. */
const columns: Readonly<Record<string, readonly (string | null)[]>> = {
  msg: ['key', 'id', 'mode', 'cbytes', 'qnum', null, null, 'uid', 'gid', 'cuid', 'cgid'],
  sem: ['key', 'id', 'mode', 'nsems', 'uid', 'gid', 'cuid', 'cgid'],
  shm: ['key', 'id', 'mode', 'segsz', null, null, 'nattch', 'uid', 'gid', 'cuid', 'cgid'],
};

/** The records of a list; undefined for another file. */
export function sysvipcOf(path: unknown, text: string): Answer | undefined {
  const [, what = ''] = /^\/proc\/sysvipc\/(\w+)$/.exec(String(path)) ?? [];
  const names = columns[what];
  if (!names) return undefined;
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      const fields = names.flatMap((name, i) =>
        name === null
          ? []
          : [[name, name === 'mode' ? Number.parseInt(words[i] ?? '', 8) : Number(words[i])]],
      );
      return { answer: Object.fromEntries(fields) };
    });
}
