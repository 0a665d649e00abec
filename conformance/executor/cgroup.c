// SPDX-License-Identifier: Apache-2.0
/*
 * A cgroup of our own, below the one that we were started in: the tasks are in it, their cgroup namespace
 * begins there, and they make others below it. Nothing else of the machine's hierarchy is touched or even
 * seen. The guard makes it and, whatever became of the controller, removes it.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "tasks.h"

#define CREATE_FS 6		/* FSCONFIG_CMD_CREATE; the headers of both libc and Linux would clash */
#define CGROUPS "/sys/fs/cgroup"
#define PREFIX "cloister."

bool has_cgroup;

static int hierarchy = -1;	/* the guard's cgroup, mounted nowhere */
static char name[32];

/* Removes what is below a cgroup: as long as a task that dies is in one it cannot go. */
static bool empty(int dir)
{
	int copy = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *list = copy < 0 ? NULL : fdopendir(copy);
	struct dirent *entry;
	bool all = list != NULL;

	while (list && (entry = readdir(list))) {
		int below;

		if (entry->d_type != DT_DIR || entry->d_name[0] == '.')
			continue;
		below = openat(dir, entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		all &= below >= 0 && empty(below);
		if (below >= 0)
			close(below);
		all &= unlinkat(dir, entry->d_name, AT_REMOVEDIR) == 0;
	}
	if (list)
		closedir(list);
	return all;
}

static bool remove_cgroup(const char *which)
{
	int dir = openat(hierarchy, which, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (dir >= 0) {
		empty(dir);
		close(dir);
	}
	return unlinkat(hierarchy, which, AT_REMOVEDIR) == 0;
}

/* Whose guard was killed as well could not clean up. Who is still at work has a task in his. */
static void remove_stale(void)
{
	int copy = openat(hierarchy, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *list = copy < 0 ? NULL : fdopendir(copy);
	struct dirent *entry;

	while (list && (entry = readdir(list))) {
		char path[sizeof(entry->d_name) + 16], events[64] = "";
		int fd;

		if (strncmp(entry->d_name, PREFIX, strlen(PREFIX)) != 0)
			continue;
		snprintf(path, sizeof(path), "%s/cgroup.events", entry->d_name);
		fd = openat(hierarchy, path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			continue;
		if (read(fd, events, sizeof(events) - 1) > 0 && strstr(events, "populated 0"))
			remove_cgroup(entry->d_name);
		close(fd);
	}
	if (list)
		closedir(list);
}

/*
 * By the guard. In a cgroup namespace of its own, because a mount made in the initial one would set
 * the options of the whole hierarchy. Without permission there is none: scenarios do without.
 */
void make_cgroup(void)
{
	int fs;

	if (unshare(CLONE_NEWNS | CLONE_NEWCGROUP) < 0)
		return;
	fs = syscall(SYS_fsopen, "cgroup2", 1);
	if (fs < 0)
		return;
	if (syscall(SYS_fsconfig, fs, CREATE_FS, NULL, NULL, 0) == 0)
		hierarchy = syscall(SYS_fsmount, fs, 1, 0);
	close(fs);
	if (hierarchy < 0)
		return;
	remove_stale();
	snprintf(name, sizeof(name), PREFIX "%d", getpid());
	if (mkdirat(hierarchy, name, 0755) < 0) {
		close(hierarchy);
		hierarchy = -1;
	}
}

/* By the guard, when the controller and all tasks are dead: the last of them may still be leaving. */
void unmake_cgroup(void)
{
	const struct timespec pause = { 0, 1000000 };

	for (int turn = 0; hierarchy >= 0 && turn < 1000 && !remove_cgroup(name); turn++)
		nanosleep(&pause, NULL);
}

/* By the controller, before it leaves the host's mounts: the working directory is the new root. */
void enter_cgroup(void)
{
	char path[64];
	int fd;

	if (hierarchy < 0)
		return;
	snprintf(path, sizeof(path), "%s/cgroup.procs", name);
	fd = openat(hierarchy, path, O_WRONLY | O_CLOEXEC);
	has_cgroup = fd >= 0 && write(fd, "0", 1) == 1 && unshare(CLONE_NEWCGROUP) == 0 &&
		     mkdir("sys", 0555) == 0 && mkdir("sys/fs", 0555) == 0 && mkdir("sys/fs/cgroup", 0555) == 0 &&
		     mount("cgroup", "sys/fs/cgroup", "cgroup2", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0;
	if (fd >= 0)
		close(fd);
	close(hierarchy);
}

/* What a scenario has made: a directory has two links and one for each that is below it. */
void fresh_cgroups(void)
{
	const struct timespec pause = { 0, 100000 };
	struct stat st;

	if (!has_cgroup)
		return;
	for (int turn = 0; turn < 10000 && stat(CGROUPS, &st) == 0 && st.st_nlink > 2; turn++) {
		int dir = open(CGROUPS, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

		if (dir < 0 || !empty(dir))
			nanosleep(&pause, NULL);
		close(dir);
	}
}
