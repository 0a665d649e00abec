// SPDX-License-Identifier: Apache-2.0
/* What a model of this kernel takes as its parameters, as lines of a name, a tab and a value. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tasks.h"

static bool put(const char *name, const char *text)
{
	char path[64];
	int fd;
	bool done;

	snprintf(path, sizeof(path), "self/%s", name);
	fd = openat(PROC_FD, path, O_WRONLY | O_CLOEXEC);
	done = fd >= 0 && write(fd, text, strlen(text)) > 0;
	if (fd >= 0)
		close(fd);
	return done;
}

/* Enters one user namespace after the other, as the only user of each, until it is allowed no more. */
static int descend(void)
{
	char uid[32], gid[32];
	int levels = 0;

	for (;; levels++) {
		snprintf(uid, sizeof(uid), "%u %u 1", geteuid(), geteuid());
		snprintf(gid, sizeof(gid), "%u %u 1", getegid(), getegid());
		if (unshare(CLONE_NEWUSER) < 0)
			return levels;
		put("setgroups", "deny");
		if (!put("uid_map", uid) || !put("gid_map", gid))
			return levels + 1;
	}
}

static int user_levels_below(void)
{
	int status = 0;
	pid_t pid = fork();

	if (pid == 0)
		_exit(descend());
	if (pid < 0 || waitpid(pid, &status, 0) < 0)
		return 0;
	return WEXITSTATUS(status);
}

/* A file of the first task, its lines joined by commas and its white space by single blanks. */
static uint32_t add_file(char *text, uint32_t cap, int hostpid, const char *file)
{
	char content[4096], path[64];
	uint32_t n = snprintf(text, cap, "%s\t", file);
	int fd;
	ssize_t got;

	snprintf(path, sizeof(path), "%d/%s", hostpid, file);
	fd = openat(PROC_FD, path, O_RDONLY | O_CLOEXEC);
	got = fd < 0 ? 0 : read(fd, content, sizeof(content));
	if (fd >= 0)
		close(fd);
	for (ssize_t i = 0; i < got && n + 2 < cap; i++) {
		char c = content[i], before = text[n - 1];

		if (c == '\n')
			text[n++] = ',';
		else if (c != ' ' || (before != ' ' && before != ',' && before != '\t'))
			text[n++] = c;
	}
	if (text[n - 1] == ',')
		n--;
	text[n++] = '\n';
	return n;
}

static uint32_t add_status(char *text, uint32_t cap, int hostpid)
{
	static const char *const wanted[] = {
		"Uid:", "Gid:", "Groups:", "CapInh:", "CapPrm:", "CapEff:", "CapBnd:", "CapAmb:",
		"NoNewPrivs:", "Seccomp:",
	};
	char status[4096], path[64];
	uint32_t n = 0;
	ssize_t got;
	int fd;

	snprintf(path, sizeof(path), "%d/status", hostpid);
	fd = openat(PROC_FD, path, O_RDONLY | O_CLOEXEC);
	got = read(fd, status, sizeof(status) - 1);
	close(fd);
	status[got > 0 ? got : 0] = 0;
	for (unsigned int i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
		char *line = strstr(status, wanted[i]);

		if (!line)
			continue;
		/* Uid and Gid have further tabs, which would end the value. */
		for (char *c = line + strlen(wanted[i]) + 1; *c && *c != '\n'; c++)
			*c = *c == '\t' ? ' ' : *c;
		n += snprintf(text + n, cap - n, "%.*s\n", (int)strcspn(line, "\n"), line);
	}
	return n;
}

/* Needs a sandbox: the first task of any scenario is like the first task of this one. */
uint32_t probe_text(char *text, uint32_t cap)
{
	static const char *const files[] = { "uid_map", "gid_map", "projid_map", "setgroups" };
	int hostpid = tasks[0].hostpid;
	struct utsname uts;
	uint32_t n;

	uname(&uts);
	n = snprintf(text, cap, "release\t%s\nmachine\t%s\ncpu\t%d\nouterUid\t%d\nprivatePids\t%d\n"
		     "sysReadOnly\t%d\nthreadPidfds\t%d\nsecurebits\t%d\nuserLevels\t%d\ncgroups\t%d\n", uts.release,
		     uts.machine, opt.cpu, opt.outer_uid, private_pids, sys_read_only, has_thread_pidfds(),
		     prctl(PR_GET_SECUREBITS), user_levels_below(), has_cgroup);
	n += add_status(text + n, cap - n, hostpid);
	for (unsigned int i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		n += add_file(text + n, cap - n, hostpid, files[i]);
	return n;
}
