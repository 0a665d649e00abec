import { describe, expect, it } from 'vitest';
import { decodeReceived, PROC_FD, type Slot, type Step, type StepResult, type Word } from './driver.ts';
import { clone, exit, inSandboxes, int32, returns } from './play.fixture.ts';
import { CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS, call } from './random.fixture.ts';

const [AF_UNIX, SOCK_DGRAM, SOCK_SEQPACKET] = [1, 2, 5];
const [SOL_SOCKET, SO_PASSCRED, SO_PEERCRED] = [1, 16, 17];
const [EPERM, EAGAIN, ESRCH] = [1, 11, 3];

const pair = (task: Slot, type: number): Step => call(task, 'socketpair', AF_UNIX, type, 0, { out: 8 });
const passcred = (task: Slot, fd: Word): Step =>
  call(task, 'setsockopt', fd, SOL_SOCKET, SO_PASSCRED, { in: new Uint8Array([1, 0, 0, 0]) }, 4);
const receive = (task: Slot, fd: Word): Step => ({ op: 'recvmsg', task, fd });
const got = (step: StepResult | undefined) => (step === undefined ? undefined : decodeReceived(step));

describe.each([{ mode: 'vm' }, { mode: 'fork' }] as const)('messages in mode $mode', ({ mode }) => {
  const play = inSandboxes({ nsflags: CLONE_NEWUTS, mode });
  const [left, right]: readonly Word[] = [{ resOut: 0 }, { resOut: 0, offset: 4 }];
  const send = (task: Slot, credentials?: readonly [Word, number, number]): Step => {
    const [pid, uid, gid] = credentials ?? [];
    return {
      op: 'sendmsg',
      task,
      fd: left ?? 0,
      ...(credentials ? { credentials: { pid: pid ?? 0, uid: uid ?? 0, gid: gid ?? 0 } } : {}),
    };
  };

  it('carry a descriptor to who had none', async () => {
    const steps = await play(
      pair(0, SOCK_SEQPACKET),
      clone(0, 1),
      clone(0, 2, CLONE_NEWUTS),
      call(2, 'openat', PROC_FD, { proc: 'self/ns/uts' }, 0, 0),
      { op: 'sendmsg', task: 2, fd: left ?? 0, rights: { res: 3 }, data: 'here' },
      exit(2),
      receive(1, right ?? 0),
      call(1, 'setns', { resOut: 6, offset: 4 }, CLONE_NEWUTS),
      receive(1, right ?? 0),
    );
    expect(returns(steps)).toEqual([0, 2, 3, 5, 4, 'died', 4, 0, -EAGAIN]);
    expect(got(steps[6])).toEqual({ data: 'here', flags: 0, fd: 5 });
  });

  it('carry credentials, seen with the eyes of the receiver', async () => {
    const steps = await play(
      pair(0, SOCK_DGRAM),
      passcred(0, right ?? 0),
      clone(0, 1, CLONE_NEWPID),
      send(0),
      receive(1, right ?? 0),
      send(1),
      receive(0, right ?? 0),
      send(0, [{ res: 2 }, 0, 0]),
      receive(1, right ?? 0),
      send(0, [99, 0, 0]),
      send(0, [1, 7, 8]),
      receive(0, right ?? 0),
      clone(1, 2, CLONE_NEWUSER),
      send(2, [2, 0, 0]),
      send(2),
      receive(2, right ?? 0),
      send(1, [2, 0, 0]),
      receive(0, right ?? 0),
    );
    const overflow = 65534;
    expect(got(steps[4])?.credentials).toEqual({ pid: 0, uid: 0, gid: 0 });
    expect(got(steps[6])?.credentials).toEqual({ pid: 2, uid: 0, gid: 0 });
    expect(got(steps[8])?.credentials).toEqual({ pid: 1, uid: 0, gid: 0 });
    expect([steps[9]?.ret, steps[10]?.ret]).toEqual([-ESRCH, 1]);
    expect(got(steps[11])?.credentials).toEqual({ pid: 1, uid: 7, gid: 8 });
    // Without a map, no id can be named.
    expect(steps[13]?.ret).toBe(-22);
    expect(got(steps[15])?.credentials).toEqual({ pid: 2, uid: overflow, gid: overflow });
    expect(got(steps[17])?.credentials).toEqual({ pid: 3, uid: 0, gid: 0 });
    const [, , refused] = await play(pair(0, SOCK_DGRAM), call(0, 'setresuid', 5, 5, 5), send(0, [1, 0, 5]));
    expect(refused?.ret).toBe(-EPERM);
  });

  it('can be asked for the other end', async () => {
    const steps = await play(
      clone(0, 1, CLONE_NEWPID),
      call(1, 'socketpair', AF_UNIX, SOCK_SEQPACKET, 0, { out: 8 }),
      clone(1, 2, CLONE_NEWPID),
      ...([1, 2] as const).map((task) =>
        call(
          task,
          'getsockopt',
          { resOut: 1 },
          SOL_SOCKET,
          SO_PEERCRED,
          { out: 12 },
          { in: new Uint8Array([12, 0, 0, 0]) },
        ),
      ),
    );
    expect(steps.slice(3).map((step) => [step.ret, int32(step), int32(step, 4)])).toEqual([
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });
});
