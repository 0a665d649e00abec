/**
 * What Linux does breaks no claim. The traces of the spec are legal behaviour, all of them; so are those below, which
 * random walks over several themes at once have found: the kernel answers as the model does, and a claim said too much.
 */
import { describe, expect, it } from 'vitest';
import { createStepper, parseTrace, unfold, type World } from '../../checker/index.ts';
import { createJudge } from '../../checker/search/judge.ts';
import type { LinuxKinds } from '../../models/kinds.ts';
import { openPlayer, roomy } from '../../models/trace/play.ts';
import { examples } from '../../spec/clauses.gen.ts';
import { propertiesFor } from '../index.ts';
import { linux } from './systems.ts';

const options = { ...roomy, schedule: 'settled' } as const;
const properties = propertiesFor(roomy.parameters);
const player = openPlayer(linux, options);
const begin = player.keep();
const stepper = createStepper<LinuxKinds>(linux, { ...options, calls: [] });
const { machinery } = stepper;
const vector = new Uint16Array(machinery.vector.length);
const before: World<LinuxKinds> = machinery.worldOver(vector);

/** Plays a trace once, and judges every single step of it by all claims: which break, and at which line. */
function brokenBy(text: string): readonly string[] {
  const parsed = parseTrace(text, 'text');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ expected }) => expected).join());
  const judge = createJudge(machinery, before, properties);
  const slots = new Map([['A', 0]]);
  const broken: string[] = [];
  player.restore(begin);
  stepper.restart();
  for (const line of parsed.trace.lines) {
    if (line.kind !== 'call') continue;
    const played = player.play(line);
    if (!played || 'message' in played) throw new Error(`line ${line.position.line} cannot be played`);
    const slot = slots.get(line.task);
    if (played.actual.kind === 'cannot call' || slot === undefined) continue;
    const called = stepper.actionFor({ call: played.call, args: played.called });
    vector.set(machinery.vector);
    for (const { action, slot: by, outcome, recorded } of unfold(stepper, called, slot, played.choices)) {
      if (outcome === 'blocks' || outcome === 'beyond scope') continue;
      const breaks = [
        ...(judge.step(action, by, recorded.result) ?? []),
        ...(outcome === 'refused' ? [] : (judge.changedState() ?? [])),
      ];
      broken.push(...breaks.map((claim) => `${claim}, at line ${line.position.line}`));
      vector.set(machinery.vector);
    }
    if (played.child !== undefined) slots.set(played.childName, played.child);
  }
  return broken;
}

const thread = 'clone(CLONE_VM|CLONE_SIGHAND|CLONE_THREAD)';

const refuted: Readonly<Record<string, string>> = {
  'a thread reads the status of its process, which has other credentials by then': `
A: ${thread} = _ as B
A: setresuid(0, 1, 0) = 0
B: read("/proc/self/status", Uid) = [0, 1, 0, 1]`,
  'a thread asks by a pidfd for a time namespace': `
A: ${thread} = _ as B
B: pidfd_open(A, 0) = 3
B: setns(3, CLONE_NEWTIME) = EUSERS
B: setns(3, CLONE_NEWUTS|CLONE_NEWTIME) = EUSERS`,
  'a thread executes a program, and has the children of another': `
A: ${thread} = _ as B
B: clone(SIGUSR1) = _ as C
A: execve("/tmp/plain", null, null) = 0`,
  'a thread executes a program, and a child of another has wanted a signal at the death of that': `
A: fork() = _ as B
B: ${thread} = _ as C
B: fork() = _ as D
D: prctl(PR_SET_PDEATHSIG, SIGUSR1) = 0
C: execve("/tmp/plain", null, null) = 0
C: wait4(D, null, 0, null) = {pid: D, code: CLD_KILLED, status: SIGUSR1}`,
  'the last number is set to 0, and somebody has been born all the same': `
A: write("/proc/sys/kernel/ns_last_pid", "0") = 1
A: open("/proc/self/ns/pid_for_children", O_RDONLY) = 3`,
  'numbers are written as C does, by descriptors and to limits': `
A: open("/proc/sys/kernel/pid_max", O_RDWR) = 3
A: write(3, "0x1000 apples") = 7
A: read("/proc/sys/kernel/pid_max") = 4096
A: write("/proc/sys/kernel/ns_last_pid", "") = 0
A: unshare(CLONE_NEWUSER) = 0
A: write("/proc/sys/user/max_uts_namespaces", "010 20") = 4
A: read("/proc/sys/user/max_uts_namespaces") = 8`,
  'a signal is for the thread that the caller itself is': `
A: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
A: pidfd_send_signal(PIDFD_SELF_THREAD, SIGUSR1, null, 0) = 0`,
  'a thread of a container reboots it': `
A: clone(CLONE_NEWPID|SIGCHLD) = _ as B
B: clone(SIGCHLD) = _ as D
D: ${thread} = _ as E
D: reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART) = died`,
  'a child has no handlers, since its maker has asked for that': `
A: sigaction(SIGUSR1, {sa_handler: SIG_HANDLER}) = 0
A: sigaction(SIGTERM, {sa_handler: SIG_IGN}) = 0
A: sigaction(SIGCHLD, {sa_handler: SIG_IGN, sa_flags: SA_NOCLDSTOP}) = 0
A: clone3({flags: CLONE_CLEAR_SIGHAND, exit_signal: SIGCHLD}) = _ as B`,
  'a mount namespace goes with the mount of its file': `
A: clone(CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = _ as B
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0
B: _exit(0) = died
A: umount2("/tmp/a", 0) = 0`,
  'who received from a mount namespace that goes has no master left': `
A: clone(CLONE_NEWNS|CLONE_NEWPID|SIGCHLD) = _ as B
B: mount(null, "/", null, MS_SHARED, null) = 0
B: clone(CLONE_NEWNS|SIGCHLD) = _ as C
C: mount(null, "/", null, MS_SLAVE, null) = 0
A: mount("/proc/B/ns/mnt", "/tmp/a", null, MS_BIND, null) = 0
A: mount("/proc/C/ns/mnt", "/tmp/b", null, MS_BIND, null) = 0
B: _exit(0) = died
A: umount2("/tmp/a", 0) = 0
A: umount2("/tmp/b", 0) = 0`,
  'the thread that is named decides whether its process may be signalled': `
A: fork() = _ as B
B: ${thread} = _ as C
B: setresuid(1000, 0, 1000) = 0
A: clone(CLONE_NEWUSER|SIGCHLD) = _ as D
D: kill(B, SIGUSR1) = EPERM
D: kill(C, SIGUSR1) = 0`,
  'what is said about signals is shared with the dead alone': `
A: fork() = _ as B
B: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as C
B: sigaction(SIGUSR1, {sa_handler: SIG_IGN}) = 0
C: _exit(0) = died
B: execve("/tmp/plain", null, null) = 0
A: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as D
A: clone(CLONE_VM|CLONE_SIGHAND|SIGCHLD) = _ as E
D: clone(CLONE_VM|CLONE_SIGHAND|CLONE_PARENT) = _ as F
A: sigaction(SIGUSR1, {sa_handler: SIG_IGN}) = 0
A: execve("/tmp/plain", null, null) = 0
D: _exit(0) = died
E: _exit(0) = died
F: _exit(0) = died
A: wait4(D, null, 0, null) = {pid: D, code: CLD_EXITED, status: 0}`,
  'who shares its memory holds a time namespace by O_PATH': `
A: open("/proc/self/ns/time", O_PATH) = 3
A: clone(CLONE_VM|SIGCHLD) = _ as B
A: setns(3, 0) = EBADF`,
  'the exit signal is taken by a thread that has it not blocked': `
A: fork() = _ as B
B: ${thread} = _ as C
B: sigprocmask(SIG_BLOCK, [SIGUSR1]) = 0
B: clone(SIGUSR1) = _ as D
D: _exit(0) = died
A: wait4(B, null, 0, null) = {pid: B, code: CLD_KILLED, status: SIGUSR1}`,
  'an init dies of an exit signal that one of its threads has blocked, and another not': `
A: clone(SIGUSR1) = _ as B
A: ${thread} = _ as C
A: sigprocmask(SIG_BLOCK, [SIGTERM, SIGUSR1]) = 0
B: ${thread} = _ as D
A: tgkill(B, B, SIGUSR1) = died`,
  'uid 0 of the machine is not the one that a namespace without a map calls 0': `
A: clone3({flags: CLONE_NEWUSER|CLONE_NEWPID, exit_signal: SIGCHLD, set_tid: [1]}, 88) = 2 as B
B: execve("/tmp/plain", null, null) = 0
B: write("/proc/sys/kernel/pid_max", "301") = EACCES`,
};

describe('what Linux does breaks no claim', () => {
  it.each(Object.entries(refuted))('%s', (_, text) => {
    expect(brokenBy(text)).toEqual([]);
  });

  it('in the examples of the spec', () => {
    const plain = examples.filter(({ trace }) => !trace.includes('\n---\n'));
    const broken = plain.flatMap(({ file, line, trace }) =>
      brokenBy(trace).map((claim) => `${file}:${line}: ${claim}`),
    );
    expect(broken).toEqual([]);
    expect(plain.length).toBeGreaterThan(900);
  });
});
