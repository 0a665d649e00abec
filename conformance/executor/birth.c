// SPDX-License-Identifier: Apache-2.0
/* New tasks: the arguments they are made by, and how the controller gets hold of them. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "raw.h"
#include "tasks.h"

#define PIDFD_THREAD O_EXCL	/* linux/pidfd.h, since 6.9 */

bool wait_turn(uint32_t seen, uint64_t nanoseconds)
{
	struct timespec wait = { 0, nanoseconds };

	return futex_wait(&shm->turn, seen, shm->futex_flag, &wait) != -ETIMEDOUT;
}

bool has_thread_pidfds(void)
{
	int fd = syscall(SYS_pidfd_open, getpid(), PIDFD_THREAD);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

/* Clears a slot and the arguments by which its task is made; the stack is ours to choose. */
struct clone3_args *prepare_birth(int slot)
{
	struct slot *s = &shm->slots[slot];
	struct clone3_args *args = (void *)shm->clone3;

	memset(s, 0, sizeof(*s));
	s->shared = shm;
	s->stack_top = (uint64_t)shm->stacks[slot] + STACK_SIZE;
	memset(args, 0, sizeof(*args));
	args->stack = (uint64_t)shm->stacks[slot];
	args->stack_size = STACK_SIZE;
	return args;
}

static bool given(const struct wire_step *step, enum clone_word i)
{
	return i < step->nargs && step->kind[i] != KIND_DEFAULT;
}

/* What the step says of struct clone_args, and of the size and pointer that clone3 is told. */
static void fill_clone3(const struct wire_step *step, const uint64_t *word, struct clone3_args *args,
			struct slot *s)
{
	uint64_t size = sizeof(*args);

	args->flags = word[CLONE_FLAGS] | (shm->futex_flag ? CLONE_VM : 0);
	args->exit_signal = word[CLONE_EXIT_SIGNAL];
	args->pidfd = word[CLONE_PIDFD_AT];
	args->child_tid = word[CLONE_CHILD_TID];
	args->parent_tid = word[CLONE_PARENT_TID];
	args->tls = word[CLONE_TLS];
	args->set_tid = word[CLONE_SET_TID];
	args->set_tid_size = word[CLONE_SET_TID_SIZE];
	args->cgroup = word[CLONE_CGROUP];
	if (given(step, CLONE_STACK))
		args->stack = word[CLONE_STACK];
	if (given(step, CLONE_STACK_SIZE))
		args->stack_size = word[CLONE_STACK_SIZE];
	if (given(step, CLONE_SIZE))
		size = word[CLONE_SIZE];
	/* What a later kernel may have added to the structure. */
	if (size > sizeof(*args))
		memset(args + 1, 0, CLONE3_SIZE - sizeof(*args));
	memcpy(args + 1, &word[CLONE_TRAILING], sizeof(word[0]));
	s->arg[0] = given(step, CLONE_POINTER) ? word[CLONE_POINTER] : (uint64_t)args;
	s->arg[1] = size;
}

bool prepare_clone(const struct wire_step *step, const uint64_t *word, struct slot *s)
{
	uint8_t child = step->child;
	struct clone3_args *args;

	if (child >= MAX_SLOTS || (tasks[child].life != FREE && tasks[child].life != GONE))
		return false;
	if (tasks[child].pidfd >= 0)
		close(tasks[child].pidfd);
	tasks[child] = (struct tracked){ .life = FREE, .pidfd = -1, .step = -1 };
	args = prepare_birth(child);
	fill_clone3(step, word, args, s);
	s->child = &shm->slots[child];
	s->child->is_thread = step->flags & STEP_THREAD;
	s->nr = SYS_clone3;
	if (step->flags & STEP_CLONE3)
		return true;
	s->nr = SYS_clone;
	s->arg[0] = args->flags | args->exit_signal;
	s->arg[1] = given(step, CLONE_STACK) ? args->stack : s->child->stack_top;
	s->arg[2] = args->parent_tid;
	s->arg[3] = args->child_tid;
	s->arg[4] = args->tls;
	return true;
}

/*
 * Waits for the birth and opens the pidfd. At once, before any step that can kill: later the number
 * might be another's. The child may still be running after it said ready; the next ping finds it.
 * @group is the number of the thread group that a thread joins, or 0.
 */
bool adopt(int slot, int group)
{
	struct slot *s = &shm->slots[slot];
	struct tracked *t = &tasks[slot];
	uint64_t deadline = now_ns() + hang_ms * 1000000ull;

	for (;;) {
		uint32_t seen = load(&shm->turn);

		if (load(&s->ready))
			break;
		wait_turn(seen, 2000000);
		if (now_ns() > deadline)
			return false;
	}
	*t = (struct tracked){ .life = ALIVE, .step = -1, .hostpid = s->hostpid };
	if (s->hostpid < 0)
		t->hostpid = unknown_task(group);
	t->group = group ? group : t->hostpid;
	t->pidfd = syscall(SYS_pidfd_open, t->hostpid, group ? PIDFD_THREAD : 0);
	if (t->pidfd < 0)
		t->life = FREE;
	return t->life == ALIVE;
}
