/*
 * What fork, clone, unshare and setns cost on this kernel, by how deep the caller is nested in namespaces.
 *
 * Usage: cost DEPTHS REPETITIONS [bare]. Prints a line for every measurement: DEPTH OPERATION FLAG NANOSECONDS.
 * Bare is the control: processes are nested just as deep, but in no namespaces, and only fork and vfork are measured.
 * Everything happens in a process group, a mount namespace and (below depth 0) in PID and user namespaces of
 * its own; it ends by itself after 100 seconds at the latest, and dies with its parent.
 */
#define _GNU_SOURCE
#include "children.h"
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NEWTIME 0x00000080

static const struct kind { const char *name, *link; uint64_t flag; } kinds[] = {
	{ "CLONE_NEWUTS", "uts", CLONE_NEWUTS },
	{ "CLONE_NEWIPC", "ipc", CLONE_NEWIPC },
	{ "CLONE_NEWCGROUP", "cgroup", CLONE_NEWCGROUP },
	{ "CLONE_NEWTIME", "time", NEWTIME },
	{ "CLONE_NEWNS", "mnt", CLONE_NEWNS },
	{ "CLONE_NEWPID", "pid", CLONE_NEWPID },
	{ "CLONE_NEWUSER", "user", CLONE_NEWUSER },
	{ "CLONE_NEWNET", "net", CLONE_NEWNET },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static int64_t *shared;
static int bare;

static pid_t clone3(uint64_t flags)
{
	struct clone_args args = { .flags = flags, .exit_signal = SIGCHLD };
	return syscall(SYS_clone3, &args, sizeof args);
}

/* From the call until the child, which ends at once, has been waited for. */
static int64_t clone_and_wait(uint64_t flags)
{
	int64_t start = now();
	pid_t child = clone3(flags);
	if (child == 0)
		_exit(0);
	if (child < 0)
		return -1;
	reap(child);
	return now() - start;
}

/* The same without a copy of the memory: all who are forked from one another share that. */
static int64_t vfork_and_wait(void)
{
	int64_t start = now();
	pid_t child = vfork();
	if (child == 0)
		_exit(0);
	if (child < 0)
		return -1;
	reap(child);
	return now() - start;
}

/*
 * A descriptor of what the caller will enter: what it has just left, or a user namespace of a child, for nobody enters
 * one that it is in or has left. The child opens it in the descriptors of both, and lives until it is killed.
 */
static int leave(const struct kind *kind, pid_t *child)
{
	char path[64];
	snprintf(path, sizeof path, "/proc/self/ns/%s", kind->link);
	if (kind->flag != CLONE_NEWUSER) {
		int fd = open(path, O_RDONLY);
		return unshare(kind->flag) == 0 ? fd : -1;
	}
	int ready[2];
	char byte;
	if (pipe(ready) != 0)
		return -1;
	*child = clone3(CLONE_NEWUSER | CLONE_FILES);
	if (*child == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		*shared = open(path, O_RDONLY);
		if (write(ready[1], "", 1) == 1)
			pause();
		_exit(1);
	}
	return *child > 0 && read(ready[0], &byte, 1) == 1 ? (int)*shared : -1;
}

/* A child of its own makes the call: some can be made only once. */
static int64_t in_child(const struct kind *kind, int back)
{
	pid_t child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		pid_t other = 0;
		int fd = back ? leave(kind, &other) : -1;
		int64_t start = now();
		int done = back ? setns(fd, 0) : unshare(kind->flag);
		int64_t end = now();
		*shared = done == 0 ? end - start : -1;
		if (other > 0) {
			kill(other, SIGKILL);
			waitpid(other, NULL, 0);
		}
		_exit(0);
	}
	reap(child);
	return *shared;
}

static void tell(int depth, const char *what, const char *flag, int64_t took)
{
	if (took >= 0)
		printf("%d %s %s %lld\n", depth, what, flag, (long long)took);
}

/* Repetitions are interleaved, so that what else the machine does is shared by all. */
static void measure(int depth, int repetitions)
{
	for (int i = 0; i < repetitions; i++) {
		for (int kind = 0; kind < KINDS; kind++) {
			const struct kind *of = &kinds[kind];
			tell(depth, bare ? "fork-bare" : "fork", "-", clone_and_wait(0));
			tell(depth, bare ? "vfork-bare" : "vfork", "-", vfork_and_wait());
			if (bare)
				continue;
			/* Network namespaces are taken down later, by somebody else: a few will do. */
			if (of->flag == CLONE_NEWNET && i % 4 != 0)
				continue;
			tell(depth, "clone", of->name, clone_and_wait(of->flag));
			tell(depth, "unshare", of->name, in_child(of, 0));
			tell(depth, "setns", of->name, in_child(of, 1));
		}
	}
	fflush(stdout);
}

static void write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);
	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
		fail(path);
	close(fd);
}

/* All of them: what is entered must belong to the user namespace of whoever enters. */
static void nested(int depth, int depths, int repetitions)
{
	/* Half before and half after what is deeper: what drifts while all this runs strikes all depths alike. */
	measure(depth, (repetitions + 1) / 2);
	if (depth + 1 >= depths) {
		measure(depth, repetitions / 2);
		return;
	}
	uint64_t every = 0;
	for (int kind = 0; kind < KINDS && !bare; kind++)
		every |= kinds[kind].flag;
	pid_t child = clone3(every);
	if (child < 0)
		fail("clone3");
	if (child == 0) {
		if (!bare) {
			write_file("/proc/self/setgroups", "deny");
			write_file("/proc/self/uid_map", "0 0 1");
			write_file("/proc/self/gid_map", "0 0 1");
		}
		nested(depth + 1, depths, repetitions);
		_exit(0);
	}
	reap(child);
	measure(depth, repetitions / 2);
}

int main(int argc, char **argv)
{
	bare = argc == 4 && strcmp(argv[3], "bare") == 0;
	int given = argc == 3 || bare;
	int depths = given ? atoi(argv[1]) : 0, repetitions = given ? atoi(argv[2]) : 0;
	if (depths < 1 || depths > 16 || repetitions < 1 || repetitions > 1000) {
		fprintf(stderr, "usage: cost DEPTHS (1-16) REPETITIONS (1-1000) [bare]\n");
		return 2;
	}
	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	alarm(100);
	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		fail("mmap");
	if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		fail("a mount namespace");
	nested(0, depths, repetitions);
	return 0;
}
