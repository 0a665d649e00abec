// SPDX-License-Identifier: Apache-2.0
/* One step after another: hand the order to the task's mailbox, wait, let the world become quiet. */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "raw.h"
#include "tasks.h"

/* The same call by its other number, where the kernel has the x32 ABI. */
#define X32_BIT 0x40000000u

#define DUMP_SIZE 65536

/* Nothing can have changed: the call was refused, or a wait4 found nobody to reap. */
static bool without_effect(const struct wire_step *step, int64_t ret)
{
	if (step->op == OP_SYSCALL && step->nr == SYS_wait4 && ret == 0)
		return true;
	return ret == -ESRCH || ret == -EINVAL || ret == -EPERM || ret == -ECHILD || ret == -EBADF ||
	       ret == -ENOSYS;
}

/*
 * Gives the order and waits for its end in the common case. False: ask quiesce() what became of it.
 * A parent that vforks does not return: then the birth of @child is the end.
 */
static bool give_order(struct slot *s, bool risky, const struct slot *child)
{
	unsigned int patience = child ? hang_ms : 3;

	store(&s->phase, PHASE_SENT);
	/* After all arguments and the phase: from here on the task may run. */
	store(&s->go, GO_RUN);
	futex_wake(&s->go, shm->futex_flag);
	for (unsigned int turn = 0; turn < patience; turn++) {
		uint32_t seen = load(&shm->turn);

		if (load(&s->phase) == PHASE_IDLE)
			return true;
		if (child && load(&child->ready))
			return false;
		/* A caller that dies in its call never wakes us: yield instead of sleeping. */
		if (risky)
			sched_yield();
		else if (!wait_turn(seen, 2000000) && !child)
			return load(&s->phase) == PHASE_IDLE;
	}
	return load(&s->phase) == PHASE_IDLE;
}

static int leader_of(int slot)
{
	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].hostpid == tasks[slot].group && tasks[i].life == ZOMBIE)
			return i;
	return slot;
}

static void fill_masks(struct result *r)
{
	r->alive = r->zombie = r->parked = r->blocked = r->stopped = 0;
	for (int i = 0; i < MAX_SLOTS; i++) {
		uint32_t bit = 1u << i;

		r->alive |= tasks[i].life == ALIVE ? bit : 0;
		r->zombie |= tasks[i].life == ZOMBIE ? bit : 0;
		r->blocked |= tasks[i].life == ALIVE && tasks[i].blocked ? bit : 0;
		r->stopped |= tasks[i].life == ALIVE && tasks[i].stopped ? bit : 0;
	}
	/* Of threads that die at once, which is the last and waits? The kernel's whim: name the leader. */
	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].life == PARKED)
			r->parked |= 1u << leader_of(i);
	r->zombie &= ~r->parked;
}

static enum status hang(struct result *r)
{
	r->out = take_out(DUMP_SIZE);
	r->out_length = r->out ? dump_tasks(r->out, DUMP_SIZE) : 0;
	return STATUS_HANG;
}

static enum status why_not(const struct wire_step *step)
{
	const struct tracked *t = &tasks[step->task];

	if (step->task >= MAX_SLOTS || step->op >= OP_COUNT)
		return STATUS_BAD_STEP;
	if (t->life != ALIVE)
		return STATUS_DEAD_TASK;
	if (t->stopped)
		return STATUS_STOPPED;
	return t->step >= 0 ? STATUS_BUSY : STATUS_OK;
}

static bool prepare_step(const struct wire_step *step, int now, struct slot *s, struct result *r)
{
	uint64_t word[MAX_WORDS];

	if (!read_words(step, now, word, r))
		return false;
	s->op = step->op;
	s->nr = step->nr;
	if (step->op == OP_CLONE)
		return prepare_clone(step, word, s);
	memcpy(s->arg, word, sizeof(s->arg));
	/* In a nested pid namespace reboot(2) ends that, in the outermost one the machine. Make sure. */
	if (step->op == OP_SYSCALL && (step->nr & ~X32_BIT) == SYS_reboot &&
	    !in_nested_pid_namespace(tasks[step->task].hostpid))
		return false;
	/* A private futex of the shared memory would not be found again from the new program. */
	return step->op != OP_EXEC || !shm->futex_flag;
}

/* Takes charge of what a clone has made, which may be known before it returns (CLONE_VFORK). */
static bool adopt_child(const struct wire_step *step, const struct result *r)
{
	if (step->op != OP_CLONE || tasks[step->child].life != FREE)
		return true;
	if (r->ret <= 0 && !load(&shm->slots[step->child].ready))
		return true;
	return adopt(step->child, step->flags & STEP_THREAD ? tasks[step->task].group : 0);
}

static enum status run_step(const struct wire_step *step, int now, struct result *r)
{
	struct slot *s = &shm->slots[step->task];
	struct tracked *t = &tasks[step->task];
	enum status status = why_not(step);
	bool returned, bystanders, risky, vforks = step->flags & STEP_VFORK;

	if (step->op == OP_MKEXEC) {
		if (step->nargs != 4 || !step_data_size(step))
			return STATUS_BAD_STEP;
		r->ret = make_executable(step_data(step), step->arg[1], step->arg[2], step->arg[3]);
		return STATUS_OK;
	}
	if (status != STATUS_OK)
		return status;
	if (!prepare_step(step, now, s, r))
		return STATUS_BAD_STEP;
	bystanders = someone_in_call();
	t->step = now;
	t->may_block = step->flags & STEP_MAY_BLOCK;
	t->vforks = vforks;
	t->execs = step->op == OP_EXEC;
	risky = step->flags & (STEP_QUIESCE | STEP_MAY_BLOCK) && !vforks && !t->execs;
	returned = give_order(s, risky, vforks ? s->child : NULL);
	if (returned) {
		r->ret = s->ret;
		t->step = -1;
		if (t->execs && r->ret == 0)
			become_leader(step->task);
	}
	if (!adopt_child(step, r))
		return hang(r);
	/* Who sleeps in a call may be released by any call of another, such as msgsnd. */
	if (!returned || bystanders || (step->flags & STEP_QUIESCE && !without_effect(step, r->ret)))
		if (!quiesce(now))
			return hang(r);
	/* A clone that took its time: with a network namespace, for instance. */
	if (!adopt_child(step, r))
		return hang(r);
	if (step->op == OP_READFILE && t->step != now)
		give_back(r, r->ret > 0 ? r->ret : 0);
	if (step->flags & STEP_CLOCKS)
		add_clocks(r);
	/* Rule P7: whether a dying caller's call still returned is the kernel's whim. */
	if (t->life != ALIVE)
		return STATUS_DIED;
	return t->step == now ? STATUS_BLOCKED : STATUS_OK;
}

void run_steps(const struct wire_step *const *steps, uint32_t count)
{
	bool over = false;

	forget_outs();
	memset(results, 0, count * sizeof(*results));
	for (uint32_t i = 0; i < count; i++) {
		struct result *r = &results[i];

		r->status = over ? STATUS_NOT_RUN : run_step(steps[i], i, r);
		fill_masks(r);
		over |= r->status == STATUS_HANG;
	}
	for (uint32_t i = 0; i < count; i++) {
		struct result *r = &results[i];

		if (r->status == STATUS_OK || r->status == STATUS_BLOCKED_DONE || r->status == STATUS_HANG)
			continue;
		/* Nothing of the call may show: it would differ between runs. */
		r->ret = 0;
		r->out_length = 0;
	}
}
