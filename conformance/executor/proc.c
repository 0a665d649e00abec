// SPDX-License-Identifier: Apache-2.0
/* Looking at a task from outside: its pidfd and its files in the controller's procfs. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tasks.h"

static int read_file(int hostpid, const char *name, char *text, int cap)
{
	char path[64];
	int fd, got;

	snprintf(path, sizeof(path), "%d/%s", hostpid, name);
	fd = openat(PROC_FD, path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		text[0] = 0;
		return -1;
	}
	got = read(fd, text, cap - 1);
	close(fd);
	text[got > 0 ? got : 0] = 0;
	return got;
}

struct stat_line stat_of(int hostpid)
{
	struct stat_line line = { 0, 0, 0 };
	char text[512], *end;

	if (read_file(hostpid, "stat", text, sizeof(text)) <= 0)
		return line;
	/* The name may hold any character, also ')'; what follows it may not. */
	end = strrchr(text, ')');
	if (!end || sscanf(end + 1, " %c %*d %d %*d %*d %*d %u", &line.state, &line.pgrp, &line.flags) != 3)
		line.state = 0;
	return line;
}

/*
 * State S does not mean asleep: do_wait() and zap set the state before they decide to sleep, and the
 * scheduler may leave a task queued for a while. wchan is "0" while a task is queued. Without
 * kallsyms it always is; then the syscall file tells, which waits until the task is inactive.
 */
bool off_run_queue(int hostpid)
{
	char text[256];

	if (read_file(hostpid, "wchan", text, sizeof(text)) > 0 && strcmp(text, "0") != 0)
		return true;
	return read_file(hostpid, "syscall", text, sizeof(text)) > 0 && text[0] != 'r';
}

static ino_t pid_namespace_of(int hostpid, int *fd)
{
	char path[64];
	struct stat st;

	snprintf(path, sizeof(path), "%d/ns/pid", hostpid);
	*fd = openat(PROC_FD, path, O_RDONLY | O_CLOEXEC);
	if (*fd < 0)
		return 0;
	return fstat(*fd, &st) < 0 ? 0 : st.st_ino;
}

/* Is the task's pid namespace another than ours, and so below it? Never true of the machine's own. */
bool in_nested_pid_namespace(int hostpid)
{
	int fd, our_fd, parent;
	ino_t its = pid_namespace_of(hostpid, &fd), ours = pid_namespace_of(getpid(), &our_fd);

	/* The kernel shows the parent of none but those below ours: the machine's own has none at all. */
	parent = fd >= 0 ? ioctl(fd, NS_GET_PARENT) : -1;
	if (parent >= 0)
		close(parent);
	if (fd >= 0)
		close(fd);
	if (our_fd >= 0)
		close(our_fd);
	return its && ours && its != ours && parent >= 0;
}

/* Is the task in pid namespace @inside or below it? */
static bool lives_inside(int hostpid, ino_t inside)
{
	int fd, parent;
	ino_t ino = pid_namespace_of(hostpid, &fd);

	while (fd >= 0) {
		struct stat st;

		if (ino == inside) {
			close(fd);
			return true;
		}
		parent = ioctl(fd, NS_GET_PARENT);
		close(fd);
		fd = parent;
		ino = fd >= 0 && fstat(fd, &st) == 0 ? st.st_ino : 0;
	}
	return false;
}

static bool is_pid_one(int hostpid)
{
	char text[4096], *line, *last;

	if (read_file(hostpid, "status", text, sizeof(text)) <= 0)
		return false;
	/* Not NSpid: of an init with threads the last one waits, whichever that is. */
	line = strstr(text, "\nNStgid:");
	if (!line)
		return false;
	*strchrnul(line + 1, '\n') = 0;
	last = strrchr(line, '\t');
	return last && atoi(last + 1) == 1;
}

/*
 * Asked afresh, also of one that has just answered: the init whose death takes it may wait for what
 * we decide here, and who has answered is not asked again before that init has settled.
 */
static bool is_gone(int slot)
{
	return tasks[slot].life != FREE && (tasks[slot].life == GONE || poll_task(slot) & POLLHUP);
}

/*
 * Is somebody in a process group whose founder is gone? Then the group keeps the founder's numbers,
 * and an init that waits until it has the only one goes on waiting.
 */
static bool group_is_left(void)
{
	for (int i = 0; i < MAX_SLOTS; i++) {
		int pgrp;

		if (tasks[i].life == FREE || is_gone(i))
			continue;
		pgrp = stat_of(tasks[i].hostpid).pgrp;
		for (int j = 0; j < MAX_SLOTS; j++)
			if (is_gone(j) && tasks[j].hostpid == pgrp)
				return true;
	}
	return false;
}

/*
 * A dead init that waits, in zap_pid_ns_processes(), for zombies whose parent is outside its
 * namespace. The last condition is needed because a pidfd says POLLHUP before free_pid() wakes the
 * init: an init that has nobody left to wait for is about to move (P5).
 */
bool is_parked(int slot)
{
	struct tracked *t = &tasks[slot];
	struct stat_line line = stat_of(t->hostpid);
	bool someone = false;
	ino_t inside;
	int fd;

	if (line.state != 'S' || !(line.flags & TASK_EXITING) || !off_run_queue(t->hostpid))
		return false;
	if (!is_pid_one(t->hostpid))
		return false;
	inside = pid_namespace_of(t->hostpid, &fd);
	if (fd < 0)
		return false;
	for (int i = 0; i < MAX_SLOTS && !someone; i++) {
		if (i == slot || tasks[i].life == FREE || tasks[i].life == GONE)
			continue;
		/* Its own leader, which died before it, is not waited for. */
		if (tasks[i].group == t->group)
			continue;
		/* Asked afresh: what we knew of the other may be older than the wakeup we must not miss. */
		if (!(poll_task(i) & POLLHUP))
			someone = lives_inside(tasks[i].hostpid, inside);
	}
	close(fd);
	return someone || group_is_left();
}

short poll_task(int slot)
{
	struct pollfd p = { .fd = tasks[slot].pidfd, .events = POLLIN };

	return poll(&p, 1, 0) > 0 ? p.revents : 0;
}

uint32_t dump_tasks(char *text, uint32_t cap)
{
	static const char *const files[] = { "stat", "wchan", "syscall", "stack" };
	uint32_t length = 0;
	char part[2048];

	for (int i = 0; i < MAX_SLOTS; i++) {
		if (tasks[i].life == FREE || tasks[i].life == GONE)
			continue;
		for (unsigned int f = 0; f < sizeof(files) / sizeof(files[0]); f++) {
			if (read_file(tasks[i].hostpid, files[f], part, sizeof(part)) <= 0)
				continue;
			if (length < cap)
				length += snprintf(text + length, cap - length, "task %d %s: %s\n", i, files[f], part);
		}
	}
	return length < cap ? length : cap;
}

/*
 * A task that was born after its parent had closed PROC_FD cannot say its number. In our own pid
 * namespace everybody else is known, so that it is the one left over: of the threads of @group, or
 * (0) of all processes.
 */
int unknown_task(int group)
{
	char path[32] = ".";
	struct dirent *entry;
	int fd, found = -1;
	DIR *dir;

	if (group)
		snprintf(path, sizeof(path), "%d/task", group);
	fd = openat(PROC_FD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = private_pids && fd >= 0 ? fdopendir(fd) : NULL;
	if (!dir) {
		if (fd >= 0)
			close(fd);
		return -1;
	}
	while ((entry = readdir(dir))) {
		int hostpid = atoi(entry->d_name), known = hostpid <= 1;

		for (int i = 0; i < MAX_SLOTS && !known; i++)
			known = tasks[i].life != FREE && tasks[i].hostpid == hostpid;
		if (!known)
			found = hostpid;
	}
	closedir(dir);
	return found;
}
