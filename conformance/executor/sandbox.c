// SPDX-License-Identifier: Apache-2.0
/* One sandbox a scenario: its init is the model's first task, so that pids are exactly 1, 2, 3. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "raw.h"
#include "tasks.h"

static pid_t init_pid;

/* 0, or the errno of making it. */
int sandbox_begin(uint32_t nsflags, bool fork_mode)
{
	uint64_t flags = nsflags | CLONE_NEWPID | (fork_mode ? 0 : CLONE_VM);
	struct slot *s = &shm->slots[0];
	long pid;

	for (int i = 0; i < MAX_SLOTS; i++)
		tasks[i] = (struct tracked){ .life = FREE, .pidfd = -1, .step = -1 };
	memset(shm->slots, 0, sizeof(shm->slots));
	shm->futex_flag = fork_mode ? 0 : FUTEX_PRIVATE_FLAG;
	/* Dumpable belongs to the mm: a setresuid of the scenario before may have cleared it. */
	prctl(PR_SET_DUMPABLE, 1);
	fresh_names(nsflags);
	prepare_birth(0, flags, SIGCHLD);
	s->is_init = 1;
	/* With a pid namespace of our own the kernel does it: our death is the death of all in it. */
	s->pdeathsig = private_pids ? 0 : SIGKILL;
	/* clone3, because CLONE_NEWTIME has no room in the flags of clone. */
	pid = spawn(SYS_clone3, (uint64_t)&s->clone3, sizeof(s->clone3), s);
	if (pid < 0)
		return -pid;
	init_pid = pid;
	if (!adopt(0))
		die(EXIT_LOST_TASK, "the first task of a sandbox did not start");
	return 0;
}

/* SIGKILL to the init reaches all below it, parked and stopped tasks too; wait returns when all are reaped. */
void sandbox_end(void)
{
	struct pollfd p = { .fd = tasks[0].pidfd, .events = POLLIN };

	kill(init_pid, SIGKILL);
	/* Not waitpid at once: a task stuck in the kernel must not hold us for ever. */
	if (poll(&p, 1, 5000) <= 0)
		die(EXIT_LOST_TASK, "the sandbox did not end within 5 s of SIGKILL");
	waitpid(init_pid, NULL, __WALL);
	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].pidfd >= 0)
			close(tasks[i].pidfd);
}
