/** Question 6, the locks that two processors of this machine wait for: by the kernel's own account, and by the model. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, places, runTogether } from './cost-contention.ts';
import { inTurns } from './cost-of-lines.ts';
import { once } from './markdown.ts';
import { table } from './tables.ts';

type Wait = {
  readonly lock: number | null;
  readonly how: string;
  readonly taker: string;
  readonly caller: string;
  readonly times: number;
};
type Measurement = {
  readonly operation: string;
  readonly place: Place;
  readonly done: number;
  readonly waits: readonly Wait[];
};
type Recorded = { readonly rounds: number; readonly measurements: readonly Measurement[] };

/** Which lock a function takes: from the source, and held against the addresses that were recorded. */
const lockOf: Readonly<Record<string, string>> = {
  alloc_pid: 'pidmap_lock',
  free_pid: 'pidmap_lock',
  copy_process: 'tasklist_lock',
  release_task: 'tasklist_lock',
  __do_wait: 'tasklist_lock',
  cgroup_can_fork: 'css_set_lock',
  cgroup_post_fork: 'css_set_lock',
  cgroup_enter_frozen: 'css_set_lock',
  cgroup_leave_frozen: 'css_set_lock',
  copy_cgroup_ns: 'css_set_lock',
  ida_alloc_range: 'proc_inum_ida',
  ida_free: 'proc_inum_ida',
  __ns_tree_add_raw: 'ns_tree',
  __ns_tree_remove: 'ns_tree',
  __do_sys_newuname: 'uts_sem',
  __x64_sys_sethostname: 'uts_sem',
  ptrace_may_access: 'alloc_lock',
  __do_sys_setns: 'alloc_lock',
  __register_sysctl_table: 'sysctl_lock',
  __proc_create: 'proc_subdir_lock',
  proc_register: 'proc_subdir_lock',
  sget_fc: 'sb_lock',
  put_mnt_ns: 'namespace_sem',
  copy_mnt_ns: 'namespace_sem',
  setup_mnt: 'mount_lock',
  copy_tree: 'mount_lock',
  mntput_no_expire: 'mount_lock',
  alloc_vfsmnt: 'mnt_id_ida',
  xa_erase: 'mnt_id_ida',
  exp_funnel_lock: 'rcu_state.exp_mutex',
  register_nexthop_notifier: 'rtnl_mutex',
};
/** Of these there are many: one for each kind of namespaces, one for each task. */
const isOfMany = (lock: string) => lock === 'ns_tree' || lock === 'alloc_lock';
/** A lock that is slept for has a spin lock inside, which guards the list of those who sleep: it is another one. */
const isSleptFor = (lock: string) => ['uts_sem', 'namespace_sem'].includes(lock);

function nameOf({ taker, how }: Wait): string | undefined {
  const lock = Object.hasOwn(lockOf, taker) ? lockOf[taker] : undefined;
  return lock !== undefined && isSleptFor(lock) && how === 'spin' ? undefined : lock;
}

/** What `npm run bench:cost -- --record` has seen; one lock has one address, and one address is one lock. */
const recorded = once((): Recorded => {
  const file = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'data', 'waits.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
  const byName = new Map<string, number | null>();
  const byAddress = new Map<number, string>();
  for (const wait of all.measurements.flatMap(({ waits }) => waits)) {
    const name = nameOf(wait);
    if (name === undefined || isOfMany(name)) continue;
    const [address, known] = [byName.get(name), byAddress.get(wait.lock ?? -1)];
    if (wait.lock === null || (address ?? wait.lock) !== wait.lock || (known ?? name) !== name)
      throw new Error(`data/waits.json: ${wait.taker} does not take ${name}`);
    byName.set(name, wait.lock);
    byAddress.set(wait.lock, name);
  }
  return all;
});

const measuredAt = (operation: string, place: Place) =>
  recorded().measurements.find((one) => one.operation === operation && one.place === place);

/** How often a lock was found held, for each thousand operations. */
function waitsFor(lock: string | undefined, operation: string, place: Place): number {
  const { done = 1, waits = [] } = measuredAt(operation, place) ?? {};
  const times = waits.filter((wait) => nameOf(wait) === lock).reduce((sum, one) => sum + one.times, 0);
  return (1000 * times) / done;
}

const shown = (often: number) => (often === 0 ? '' : often.toFixed(often < 10 ? 1 : 0));

/** By operation and lock; who took it is told by the functions. */
function waits(): string {
  const operations = [...new Set(recorded().measurements.map(({ operation }) => operation))];
  const rows = operations.flatMap((operation) => {
    const of = places.flatMap((place) => measuredAt(operation, place)?.waits ?? []);
    const locks = new Set(of.map(nameOf).filter((lock) => lock !== undefined));
    return [...locks, ...(locks.size > 0 ? [undefined] : [])].map((lock) => {
      const takers = new Set(of.filter((one) => nameOf(one) === lock).map(({ taker }) => taker));
      return [
        `\`${operation}\`: ${lock === undefined ? 'others' : `\`${lock}\``}`,
        lock === undefined ? '' : [...takers].map((taker) => `\`${taker}\``).join(', '),
        ...places.map((place) => shown(waitsFor(lock, operation, place))),
      ];
    });
  });
  return table(
    ['operation: lock', 'found held by', ...places],
    rows.filter(([, , ...often]) => often.some((one) => one !== '')),
  );
}

/** The locks of fork and exit: how many times as often as in containers that are not nested, by the machine and by the model. */
function grown(): string {
  const model = (place: Place) => inTurns(runTogether(['fork', 'exit, others stay'], place), 4_000).waits;
  const [together, deep] = [model('together'), model('deep')];
  return table(
    ['lock', 'together, measured', 'deep, measured', 'times as often', 'by the model'],
    ['pidmap_lock', 'tasklist_lock', 'css_set_lock'].map((lock) => {
      const [flat, nested] = [waitsFor(lock, 'vfork', 'together'), waitsFor(lock, 'vfork', 'deep')];
      const expected = (deep[lock] ?? 0) / (together[lock] ?? 0);
      return [`\`${lock}\``, shown(flat), shown(nested), (nested / flat).toFixed(1), expected.toFixed(1)];
    }),
  );
}

/** How much was done while the kernel told what it waited for. */
function watched(): string {
  const { rounds, measurements } = recorded();
  const done = measurements.map((one) => one.done);
  return `${rounds} rounds; between ${Math.min(...done)} and ${Math.max(...done)} operations of each sort at each place.`;
}

export const waitParts = { watched, waits, grown };
