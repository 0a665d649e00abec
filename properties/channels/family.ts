/** Which calls are one family: they act through the same door. */
import { type CallArgs, NONE } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';

const families: Readonly<Record<string, string>> = {
  fork: 'clone',
  clone3: 'clone',
  tkill: 'kill',
  tgkill: 'kill',
  exit: '_exit',
  waitid: 'wait4',
  setreuid: 'setresuid',
  setuid: 'setresuid',
  stat: 'readlink',
};

/** The family of a call: its name, or of one about a file the name of the file, with PID and KIND for any. */
export function familyOf(world: Linux, caller: number, name: string, [first]: CallArgs): string {
  const family = families[name] ?? name;
  if (name === 'kill' && first === 0) return 'kill(0)';
  if (name === 'clone3' && JSON.stringify(first).includes('"set_tid"')) return 'clone3 with set_tid';
  if (name === 'write' || name === 'read' || name === 'open' || family === 'readlink') {
    const file = typeof first === 'number' ? openOn(world, caller, first) : normal(String(first));
    return `${family} ${file}`;
  }
  return family;
}

const normal = (path: string): string =>
  path
    .replace(/^\/proc\/\d+\//, '/proc/PID/')
    .replace(/\/ns\/\w+$/, '/ns/KIND')
    .replace(/^.*\/(cgroup\.procs)$/, '$1');

function openOn(world: Linux, task: number, wanted: number): string {
  const { files } = world.tasks.get(task);
  const found = files === NONE ? undefined : world.fdTables.get(files).fds.find(({ fd }) => fd === wanted);
  if (!found) return 'a descriptor';
  const { on } = world.files.get(found.file);
  return `a descriptor of ${on.is === 'user file' ? on.name : on.is}`;
}
