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

#define DUMP_SIZE 65536

static uint32_t out_used;

static char *take_out(uint64_t length)
{
	uint64_t size = (length + 7) & ~7ull;
	char *memory = shm->out + out_used;

	if (length > OUT_SIZE || size > OUT_SIZE - out_used)
		return NULL;
	/* Stale bytes of the scenario before would look like a difference. */
	memset(memory, 0, size);
	out_used += size;
	return memory;
}

/* The result of step @index as an argument; -1 if there is none (a descriptor or pid nobody has). */
static bool word_of_result(uint64_t index, int now, uint64_t *word)
{
	const struct result *r = &results[index];

	if (index >= (uint64_t)now)
		return false;
	*word = r->status == STATUS_OK || r->status == STATUS_BLOCKED_DONE ? (uint64_t)r->ret : ~0ull;
	return true;
}

static bool word_of_out(uint64_t where, int now, uint64_t *word)
{
	uint32_t index = where >> 32, offset = (uint32_t)where;
	const struct result *r = &results[index];
	int32_t value = -1;

	if (index >= (uint32_t)now)
		return false;
	if (r->status == STATUS_OK && r->ret >= 0) {
		if (!r->out || offset + sizeof(value) > r->out_length || offset > r->out_length)
			return false;
		memcpy(&value, r->out + offset, sizeof(value));
	}
	*word = (uint64_t)(int64_t)value;
	return true;
}

/* The pid, in our procfs, of the task in a slot, and what the step's text says after it. */
static bool word_of_path(uint64_t where, const struct wire_step *step, int i, uint64_t *word)
{
	uint32_t slot = (where >> 32) & ~PATH_ABSOLUTE, offset = (uint32_t)where;
	const char *root = where >> 32 & PATH_ABSOLUTE ? "/proc/" : "";
	const char *rest = step->data + offset;
	char *path = shm->paths[i];

	if (offset >= step->size - sizeof(*step) || slot >= MAX_SLOTS || tasks[slot].life == FREE)
		return false;
	*word = (uint64_t)path;
	return snprintf(path, PATH_SIZE, "%s%d/%s", root, tasks[slot].hostpid, rest) < PATH_SIZE;
}

static bool read_arguments(const struct wire_step *step, int now, uint64_t *arg, struct result *r)
{
	uint32_t data_size = step->size - sizeof(*step);

	for (int i = 0; i < 6; i++) {
		uint64_t word = step->arg[i];
		char *out;

		arg[i] = word;
		if (i >= step->nargs)
			continue;
		switch (step->kind[i]) {
		case KIND_NUMBER:
			break;
		case KIND_IN:
			if (word > data_size)
				return false;
			arg[i] = (uint64_t)(step->data + word);
			break;
		case KIND_PATH:
			if (!word_of_path(word, step, i, &arg[i]))
				return false;
			break;
		case KIND_OUT:
			out = take_out(word);
			if (!out)
				return false;
			if (!r->out)
				r->out = out;
			r->out_length = out + word - r->out;
			arg[i] = (uint64_t)out;
			break;
		case KIND_RESULT:
			if (!word_of_result(word, now, &arg[i]))
				return false;
			break;
		case KIND_RESULT_OUT:
			if (!word_of_out(word, now, &arg[i]))
				return false;
			break;
		default:
			return false;
		}
	}
	return true;
}

/*
 * Clears a slot and fills in by which arguments its task is made: the stack is ours to choose, and
 * in vm mode the mm is shared.
 */
void prepare_birth(int slot, uint64_t flags, uint64_t exit_signal)
{
	struct slot *s = &shm->slots[slot];

	memset(s, 0, sizeof(*s));
	s->shared = shm;
	s->clone3.flags = flags;
	s->clone3.exit_signal = exit_signal;
	s->clone3.stack = (uint64_t)shm->stacks[slot];
	s->clone3.stack_size = STACK_SIZE;
}

static bool prepare_clone(const struct wire_step *step, struct slot *s)
{
	uint8_t child = step->child;
	uint64_t flags = s->arg[0];
	struct slot *c;

	if (child >= MAX_SLOTS || (tasks[child].life != FREE && tasks[child].life != GONE))
		return false;
	if (tasks[child].life == GONE)
		close(tasks[child].pidfd);
	tasks[child] = (struct tracked){ .life = FREE, .pidfd = -1, .step = -1 };
	if (shm->futex_flag)
		flags |= CLONE_VM;
	prepare_birth(child, flags, s->arg[1]);
	c = &shm->slots[child];
	s->child = c;
	if (step->flags & STEP_CLONE3) {
		c->clone3.set_tid = s->arg[2];
		c->clone3.set_tid_size = s->arg[3];
		s->nr = SYS_clone3;
		s->arg[0] = (uint64_t)&c->clone3;
		s->arg[1] = sizeof(c->clone3);
	} else {
		s->nr = SYS_clone;
		s->arg[0] = flags | c->clone3.exit_signal;
		s->arg[1] = c->clone3.stack + STACK_SIZE;
	}
	return true;
}

static bool wait_turn(uint32_t seen, uint64_t nanoseconds)
{
	struct timespec wait = { 0, nanoseconds };

	return futex_wait(&shm->turn, seen, shm->futex_flag, &wait) != -ETIMEDOUT;
}

/*
 * Waits for the birth and opens the pidfd. At once, before any step that can kill: later the number
 * might be another's. The child may still be running after it said ready; the next ping finds it.
 */
bool adopt(int slot)
{
	struct slot *s = &shm->slots[slot];
	uint64_t deadline = now_ns() + hang_ms * 1000000ull;

	for (;;) {
		uint32_t seen = load(&shm->turn);

		if (load(&s->ready))
			break;
		wait_turn(seen, 2000000);
		if (now_ns() > deadline)
			return false;
	}
	tasks[slot] = (struct tracked){ .life = ALIVE, .step = -1, .hostpid = s->hostpid };
	if (s->hostpid < 0)
		tasks[slot].hostpid = unknown_task();
	tasks[slot].pidfd = syscall(SYS_pidfd_open, tasks[slot].hostpid, 0);
	if (tasks[slot].pidfd < 0)
		tasks[slot].life = FREE;
	return tasks[slot].life == ALIVE;
}

/* Nothing can have changed: the call was refused, or a wait4 found nobody to reap. */
static bool without_effect(const struct wire_step *step, int64_t ret)
{
	if (step->op == OP_SYSCALL && step->nr == SYS_wait4 && ret == 0)
		return true;
	return ret == -ESRCH || ret == -EINVAL || ret == -EPERM || ret == -ECHILD || ret == -EBADF ||
	       ret == -ENOSYS;
}

/* Gives the order and waits for its end in the common case. False: ask quiesce() what became of it. */
static bool give_order(struct slot *s, bool risky)
{
	store(&s->phase, PHASE_SENT);
	/* After all arguments and the phase: from here on the task may run. */
	store(&s->go, GO_RUN);
	futex_wake(&s->go, shm->futex_flag);
	for (int turn = 0; turn < 3; turn++) {
		uint32_t seen = load(&shm->turn);

		if (load(&s->phase) == PHASE_IDLE)
			return true;
		/* A caller that dies in its call never wakes us: yield instead of sleeping. */
		if (risky)
			sched_yield();
		else if (!wait_turn(seen, 2000000))
			return load(&s->phase) == PHASE_IDLE;
	}
	return load(&s->phase) == PHASE_IDLE;
}

static void fill_masks(struct result *r)
{
	r->alive = r->zombie = r->parked = r->blocked = r->stopped = 0;
	for (int i = 0; i < MAX_SLOTS; i++) {
		uint32_t bit = 1u << i;

		r->alive |= tasks[i].life == ALIVE ? bit : 0;
		r->zombie |= tasks[i].life == ZOMBIE ? bit : 0;
		r->parked |= tasks[i].life == PARKED ? bit : 0;
		r->blocked |= tasks[i].life == ALIVE && tasks[i].blocked ? bit : 0;
		r->stopped |= tasks[i].life == ALIVE && tasks[i].stopped ? bit : 0;
	}
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

	if (step->task >= MAX_SLOTS || step->op >= OP_COUNT || step->nargs > 6)
		return STATUS_BAD_STEP;
	if (t->life != ALIVE)
		return STATUS_DEAD_TASK;
	if (t->stopped)
		return STATUS_STOPPED;
	return t->step >= 0 ? STATUS_BUSY : STATUS_OK;
}

static enum status run_step(const struct wire_step *step, int now, struct result *r)
{
	struct slot *s = &shm->slots[step->task];
	struct tracked *t = &tasks[step->task];
	enum status status = why_not(step);
	bool returned, bystanders;

	if (status != STATUS_OK)
		return status;
	if (!read_arguments(step, now, s->arg, r))
		return STATUS_BAD_STEP;
	s->op = step->op;
	s->nr = step->nr;
	if (step->op == OP_CLONE && !prepare_clone(step, s))
		return STATUS_BAD_STEP;
	bystanders = someone_in_call();
	t->step = now;
	t->may_block = step->flags & STEP_MAY_BLOCK;
	returned = give_order(s, step->flags & (STEP_QUIESCE | STEP_MAY_BLOCK));
	if (returned) {
		r->ret = s->ret;
		t->step = -1;
	}
	if (returned && step->op == OP_CLONE && r->ret > 0 && !adopt(step->child))
		return hang(r);
	/* Who sleeps in a call may be released by any call of another, such as msgsnd. */
	if (!returned || bystanders || (step->flags & STEP_QUIESCE && !without_effect(step, r->ret)))
		if (!quiesce(now))
			return hang(r);
	/* A clone that took its time: with a network namespace, for instance. */
	if (!returned && step->op == OP_CLONE && r->ret > 0 && !adopt(step->child))
		return hang(r);
	/* Rule P7: whether a dying caller's call still returned is the kernel's whim. */
	if (t->life != ALIVE)
		return STATUS_DIED;
	return t->step == now ? STATUS_BLOCKED : STATUS_OK;
}

void run_steps(const struct wire_step *const *steps, uint32_t count)
{
	bool over = false;

	out_used = 0;
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
