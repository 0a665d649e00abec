// SPDX-License-Identifier: Apache-2.0
/*
 * The sysctls that belong to the namespaces of the task that opens them: the limits of its user
 * namespace (sys/user), its network namespace (sys/net) and the numbers of its PID namespace (pid_max,
 * ns_last_pid). Everything else of /proc/sys may be the host's and is mounted read-only in the jail.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/capability.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "tasks.h"

#ifndef OPEN_TREE_CLONE
#define OPEN_TREE_CLONE 1
#endif

static const char *const limits[] = {
	"user", "pid", "uts", "ipc", "net", "mnt", "cgroup", "time",
};

#define LIMITS (sizeof(limits) / sizeof(limits[0]))

static char saved[LIMITS][24];

/* Since Linux 6.14 each PID namespace has a pid_max of its own; before, it was the machine's. */
static bool pid_max_is_per_namespace(void)
{
	struct utsname uts;
	int major = 0, minor = 0;

	uname(&uts);
	sscanf(uts.release, "%d.%d", &major, &minor);
	return major > 6 || (major == 6 && minor >= 14);
}

/*
 * In the initial user namespace only CAP_SYS_RESOURCE can write sys/user, so that without it the
 * kernel itself keeps the host's limits from the tasks. New user namespaces have it again, over
 * their own limits.
 */
static bool give_up_resource_capability(void)
{
	struct __user_cap_header_struct head = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2];
	uint32_t bit = 1u << CAP_SYS_RESOURCE;

	if (prctl(PR_CAPBSET_DROP, CAP_SYS_RESOURCE) < 0 || syscall(SYS_capget, &head, data) < 0)
		return false;
	data[0].effective &= ~bit;
	data[0].permitted &= ~bit;
	data[0].inheritable &= ~bit;
	return syscall(SYS_capset, &head, data) == 0;
}

/*
 * Called in the new root, before it is entered: the paths are relative. @outer_uid is our uid outside
 * our user namespace, or -1 if we have none: root of the machine may write its sysctls in either
 * case, because their owner is compared with the uid and no capability asked for.
 */
bool arrange_sysctls(int outer_uid)
{
	bool read_only = false, root = outer_uid <= 0;
	int kernel = -1;

	if (pid_max_is_per_namespace()) {
		/* A mount of its own, nowhere attached: it stays writable, and no path leads to it. */
		kernel = root ? syscall(SYS_open_tree, AT_FDCWD, "proc/sys", OPEN_TREE_CLONE)
			      : open("proc/sys", O_PATH | O_DIRECTORY);
		if (kernel >= 0) {
			dup2(kernel, SYSCTL_FD);
			close(kernel);
		}
	}
	if (root && mount("proc/sys", "proc/sys", NULL, MS_BIND, NULL) == 0) {
		if (outer_uid == 0 || give_up_resource_capability())
			mount("proc/sys/user", "proc/sys/user", NULL, MS_BIND, NULL);
		/* What is below it belongs to the network namespace of who looks. */
		mount("proc/sys/net", "proc/sys/net", NULL, MS_BIND, NULL);
		read_only = mount(NULL, "proc/sys", NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL) == 0;
	}
	return read_only;
}

static int open_limit(unsigned int i, int flags)
{
	char path[64];

	snprintf(path, sizeof(path), "sys/user/max_%s_namespaces", limits[i]);
	return openat(PROC_FD, path, flags | O_CLOEXEC);
}

void save_limits(void)
{
	for (unsigned int i = 0; i < LIMITS; i++) {
		int fd = open_limit(i, O_RDONLY);
		ssize_t got = fd < 0 ? 0 : read(fd, saved[i], sizeof(saved[i]) - 1);

		saved[i][got > 0 ? got : 0] = 0;
		if (fd >= 0)
			close(fd);
	}
}

/* The jail's own user namespace, unlike those of a sandbox, lives on: its limits are put back. */
void restore_limits(void)
{
	for (unsigned int i = 0; i < LIMITS; i++) {
		int fd = saved[i][0] ? open_limit(i, O_WRONLY) : -1;

		if (fd < 0)
			continue;
		if (write(fd, saved[i], strlen(saved[i])) < 0)
			die(EXIT_LOST_TASK, "the limit of %s namespaces stays changed", limits[i]);
		close(fd);
	}
}
