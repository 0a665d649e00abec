// SPDX-License-Identifier: Apache-2.0
/* The program that tasks execute (start.c), and what exec changes in the controller's book-keeping. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tasks.h"

asm(".pushsection .rodata\n"
    "task_program:\n\t"
    ".incbin \"" TASK_PROGRAM "\"\n"
    "task_program_end:\n\t"
    ".popsection\n");

extern const char task_program[], task_program_end[];

/* A copy of the program at @path in the jail, with an owner, a group and a mode. */
int64_t make_executable(const char *path, uint32_t uid, uint32_t gid, uint32_t mode)
{
	ssize_t size = task_program_end - task_program;
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0700);
	int64_t ret = 0;

	if (fd < 0)
		return -errno;
	/* The mode last: a change of owner clears the set-id bits. */
	if (write(fd, task_program, size) != size || fchown(fd, uid, gid) < 0 || fchmod(fd, mode) < 0)
		ret = -errno;
	close(fd);
	if (ret < 0)
		unlink(path);
	return ret;
}

/*
 * A thread that execs becomes the leader: the number of the group, and with it the leader's pidfd, is
 * now its own, and the old leader is gone without having been a zombie.
 */
void become_leader(int slot)
{
	struct tracked *t = &tasks[slot];

	for (int i = 0; i < MAX_SLOTS && t->hostpid != t->group; i++) {
		struct tracked *leader = &tasks[i];

		if (leader->hostpid != t->group || leader->pidfd < 0 || leader->life == GONE)
			continue;
		close(t->pidfd);
		t->pidfd = leader->pidfd;
		t->hostpid = t->group;
		*leader = (struct tracked){ .life = GONE, .pidfd = -1, .step = -1 };
	}
}
