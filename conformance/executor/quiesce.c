// SPDX-License-Identifier: Apache-2.0
/*
 * Quiescence: when has the kernel finished, so that model and kernel may be compared? A fixpoint that
 * consults no model: every task must be in a class that only a further step can change.
 *
 * P1 The dying signal others late (PDEATHSIG, zap, orphaned groups): after a death, ask all again.
 * P2 A task that is reaped automatically looks like a zombie to its pidfd until it is released.
 * P3 State S is not yet sleep: the state is set before the decision to sleep.
 * P4 On two CPUs, a zombie may be seen that never was one: controller and tasks share one.
 * P5 A pidfd says "reaped" before the init that waits for it is woken: who is parked needs a reason.
 * P6 A controller that only yields starves the dying when others load the CPU: sleep.
 * P7 Whether the call of a dying caller still returns is not determined: do not tell its result.
 * P8 If a thread stops its own group, another one takes the signal: whether the caller's call returns
 *    before it is stopped is not determined. Its step is ok or blocked; it is stopped in either case.
 * P9 A pidfd says "reaped" before the number is free for set_tid: let the last of the dying finish.
 *
 * Each was a reproduced disagreement. What remains undetermined is the kernel's own: if one call kills
 * a task and its child, the scheduler decides who goes first. It shows if the parent ignores SIGCHLD
 * (is the child left a zombie?) or sleeps in wait4 (does it still reap the child?).
 */
#define _GNU_SOURCE
#include <poll.h>
#include <sched.h>
#include <string.h>
#include <time.h>

#include "raw.h"
#include "tasks.h"

static bool reaped;		/* somebody was reaped in this quiescence (P9) */
static uint32_t ping;
static bool changed;		/* somebody died, was reaped or returned from a call: look again (P1) */

uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* Sleeps until a pidfd of @mask has news: to spin would starve the dying task under load (P6). */
static void doze(uint32_t mask, unsigned int turn)
{
	struct timespec wait = { 0, turn < 12 ? 20 * 1000 : 500 * 1000 };
	struct pollfd p[MAX_SLOTS];
	int n = 0;

	for (int i = 0; i < MAX_SLOTS; i++)
		if (mask & 1u << i)
			p[n++] = (struct pollfd){ .fd = tasks[i].pidfd, .events = POLLIN };
	ppoll(p, n, &wait, NULL);
}

static uint32_t lives(enum life life)
{
	uint32_t mask = 0;

	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].life == life)
			mask |= 1u << i;
	return mask;
}

/* What we knew of the zombies is stale. */
static void forget_zombies(void)
{
	for (int i = 0; i < MAX_SLOTS; i++)
		tasks[i].really_zombie = false;
}

static void died(int i, short events)
{
	tasks[i].life = events & POLLHUP ? GONE : ZOMBIE;
	reaped |= tasks[i].life == GONE;
	tasks[i].step = -1;
	tasks[i].blocked = false;
	tasks[i].stopped = false;
	changed = true;
	/* A death may auto-reap other zombies (P2). */
	forget_zombies();
}

/* A call that was given up, or that nobody waited for, has returned. */
static void returned(int i, int step)
{
	struct tracked *t = &tasks[i];
	struct result *r = &results[t->step];

	r->ret = shm->slots[i].ret;
	if (t->execs && r->ret == 0)
		become_leader(i);
	if (r->status == STATUS_BLOCKED) {
		r->status = STATUS_BLOCKED_DONE;
		r->completed = step;
	}
	store(&shm->slots[i].phase, PHASE_IDLE);
	t->step = -1;
	t->blocked = false;
	t->stopped = false;
	changed = true;
}

/*
 * Is the task asleep for good in its call? First the phase, then the state, then the queue: the
 * mailbox sleeps in state S too, but never in phase CALLING. The swap fails if it woke meanwhile.
 */
static bool given_up(int i, char state)
{
	uint32_t *phase = &shm->slots[i].phase;
	uint32_t seen = load(phase);

	if (seen != PHASE_CALLING && seen != PHASE_GIVEN_UP)
		return false;
	if (!off_run_queue(tasks[i].hostpid) || stat_of(tasks[i].hostpid).state != state)
		return false;
	return swap_if(phase, PHASE_CALLING, PHASE_GIVEN_UP) || load(phase) == PHASE_GIVEN_UP;
}

/* Has task @i reached a stable class in this round? */
static bool settled(int i, unsigned int turn, int step)
{
	struct tracked *t = &tasks[i];
	struct slot *s = &shm->slots[i];
	uint32_t phase = load(&s->phase);
	char state;
	short events;

	if (t->life != ALIVE)
		return true;
	if (t->step >= 0 && (phase == PHASE_IDLE || phase == PHASE_LATE)) {
		returned(i, step);
		return true;		/* it is pinged in the next round, which the change makes sure of */
	}
	if (t->step < 0 && load(&s->ack) == ping) {
		t->stopped = false;
		return true;
	}
	if (turn < 2)
		return false;
	events = poll_task(i);
	/* Its exec has given it the leader's number; the one it had is gone. */
	if (t->execs && t->step >= 0 && t->hostpid != t->group && events & (POLLIN | POLLHUP)) {
		if (events & POLLHUP)
			become_leader(i);
		return false;
	}
	if (events & (POLLIN | POLLHUP)) {
		died(i, events);
		return true;
	}
	state = stat_of(t->hostpid).state;
	/* A leader that has left its threads behind: dead, although its pidfd does not say so yet. */
	if (state == 'Z') {
		died(i, 0);
		return true;
	}
	t->stopped = false;
	t->blocked = false;
	/* Also T is set before the parent is told and the task really gone from the queue. */
	if (state == 'T' && (t->step < 0 ? off_run_queue(t->hostpid) : given_up(i, 'T'))) {
		t->stopped = true;
		return true;
	}
	if ((state == 'S' || (state == 'D' && t->vforks)) && t->step >= 0 && t->may_block && given_up(i, state)) {
		/* Not if it sleeps on its way out, as an init in zap does: then its call will never return. */
		if (!(stat_of(t->hostpid).flags & TASK_EXITING)) {
			t->blocked = true;
			return true;
		}
	}
	if (turn % 4 == 3 && is_parked(i)) {
		t->life = PARKED;
		t->step = -1;
		changed = true;
		return true;
	}
	return false;
}

/*
 * Pings all who live and waits until each has answered or was found elsewhere. A task with a fatal
 * signal queued can never answer, because it takes the signal on its way back to user mode.
 */
static bool roll_call(int step, uint64_t deadline)
{
	uint32_t pending = 0;

	ping = (ping + 1) & 0x3fffffff;
	for (int i = 0; i < MAX_SLOTS; i++) {
		if (tasks[i].life != ALIVE)
			continue;
		pending |= 1u << i;
		if (tasks[i].step < 0) {
			store(&shm->slots[i].go, ping << 2 | GO_PING);
			futex_wake(&shm->slots[i].go, shm->futex_flag);
		}
	}
	for (unsigned int turn = 0; pending; turn++) {
		if (turn < 3)
			sched_yield();
		else
			doze(pending, turn);
		for (int i = 0; i < MAX_SLOTS; i++)
			if (pending & 1u << i && settled(i, turn, step))
				pending &= ~(1u << i);
		if (turn > 3 && now_ns() > deadline)
			return !pending;
	}
	return true;
}

/* Looks again at the dead, who answer no ping. Returns those who still move. */
static uint32_t inspect_dead(bool *someone_waits)
{
	uint32_t moving = 0;

	for (int i = 0; i < MAX_SLOTS; i++) {
		struct tracked *t = &tasks[i];
		short events;

		*someone_waits |= t->life == PARKED || (t->life == ALIVE && (t->blocked || t->stopped));
		if (t->life != PARKED && t->life != ZOMBIE)
			continue;
		events = poll_task(i);
		if (t->life == PARKED) {
			if (events & (POLLIN | POLLHUP))
				died(i, events);
			else if (!is_parked(i))
				moving |= 1u << i;
		} else if (events & POLLHUP) {
			t->life = GONE;
			reaped = true;
			changed = true;
			/* Its leader may follow: it is reaped with its last thread, or can be from now on. */
			if (t->hostpid != t->group)
				forget_zombies();
		} else if (!t->really_zombie) {
			/* POLLIN comes before an auto-reaped task is released: then the state is X (P2). */
			t->really_zombie = stat_of(t->hostpid).state == 'Z';
			if (!t->really_zombie)
				moving |= 1u << i;
		}
	}
	return moving;
}

/* Waits until nothing moves any more. False: something still did after hang_ms. */
bool quiesce(int step)
{
	uint64_t deadline = now_ns() + hang_ms * 1000000ull;
	bool calm_before = false;

	reaped = false;
	for (unsigned int turn = 0;; turn++) {
		bool someone_waits = false;
		uint32_t moving;

		changed = false;
		if (!roll_call(step, deadline))
			return false;
		moving = inspect_dead(&someone_waits);
		/* Those who wait inside the kernel answer no ping: believe them only the second time. */
		if (!changed && !moving) {
			if ((!someone_waits && !reaped) || calm_before)
				return true;
			/* Who releases a task goes on for a moment; asleep, we are not in its way. */
			if (reaped)
				doze(0, turn);
			calm_before = true;
			continue;
		}
		calm_before = false;
		/* A zombie's pidfd is always readable: to poll it would be to spin. */
		if (moving)
			doze(moving & lives(PARKED), turn);
		if (now_ns() > deadline)
			return false;
	}
}

bool someone_in_call(void)
{
	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].life == ALIVE && tasks[i].step >= 0)
			return true;
	return false;
}
