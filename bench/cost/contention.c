/*
 * What two processors that do the same cost each other, in one container, each in its own, and in one that is nested deep.
 *
 * Usage: contention ROUNDS [waits]. Prints a line for every measurement: OPERATION PLACE CPUS NANOSECONDS, where PLACE is
 * together, apart or deep, and CPUS how many were at it at once. With `waits` the two are always at it both, and what is
 * printed is what the kernel says they waited for, see waits.h. One `count` is an atomic addition to each of 256 lines, the
 * same ones for those who are together: what it is dearer by is what a line costs that is fetched. Containers are namespaces of all kinds with a process that
 * waits in them for its workers; those that are not deep are nested once. It ends by itself after 300 seconds at the
 * latest, and dies with its parent.
 */
#define _GNU_SOURCE
#include "children.h"
#include "waits.h"
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NEWTIME 0x00000080
#define SLICE INT64_C(4000000)

/* RENAME is sethostname on the second processor, beside uname on the first, whose time alone is told. */
enum operation { COMPUTE, COUNT, VFORK, FORK, UNSHARE, SETNS, UNAME, RENAME, CGROUP, TIME, IPC, MNT, NET, OPERATIONS };
/* Of the last three the kernel takes much down later, on any processor: their time would tell of that. */
enum { TIMED = IPC };
static const char *const operations[] = {
	"compute", "count", "vfork", "fork", "unshare", "setns", "uname", "uname beside sethostname",
	"unshare CLONE_NEWCGROUP", "unshare CLONE_NEWTIME", "unshare CLONE_NEWIPC", "unshare CLONE_NEWNS",
	"unshare CLONE_NEWNET",
};
static const int flags[OPERATIONS] = {
	[UNSHARE] = CLONE_NEWUTS, [CGROUP] = CLONE_NEWCGROUP, [TIME] = NEWTIME, [IPC] = CLONE_NEWIPC,
	[MNT] = CLONE_NEWNS, [NET] = CLONE_NEWNET,
};
static const char *const places[] = { "together", "apart", "deep" };
enum place { TOGETHER, APART, DEEP, PLACES };
/* Who leaves its namespaces has an nsproxy of its own from then on, and is another process than those that stay. */
enum role { STAYS, LEAVES, ROLES };
enum { CPUS = 2, LINE = 64, COUNTERS = 256, BUSY = 900, NESTED = 6 };

/* Whatever is written has a line of its own. */
struct counter {
	_Alignas(LINE) atomic_long value;
};
struct worker {
	_Alignas(LINE) atomic_int command;
	_Alignas(LINE) int64_t took, start, end;
	/* Of the time that it took, in thousandths, it and its children had the processor, or nobody else had it. */
	int64_t busy, done;
	/* Its number in the first PID namespace. */
	volatile pid_t pid;
	struct counter own[COUNTERS];
};
static struct shared {
	_Alignas(LINE) atomic_int arrived;
	struct counter counters[COUNTERS];
	struct worker workers[PLACES][CPUS][ROLES];
} *shared;

/* The time on a processor, of the caller and of its children that are gone. */
static int64_t used(void)
{
	int64_t sum = 0;
	for (int who = RUSAGE_CHILDREN; who <= RUSAGE_SELF; who++) {
		struct rusage of;
		if (getrusage(who, &of) != 0)
			fail("getrusage");
		sum += (of.ru_utime.tv_sec + of.ru_stime.tv_sec) * INT64_C(1000000000) +
			(of.ru_utime.tv_usec + of.ru_stime.tv_usec) * INT64_C(1000);
	}
	return sum;
}

/* The time that the caller could have run and did not, since others had the processor. */
static int64_t delayed(void)
{
	long long delay;
	FILE *file = fopen("/proc/self/schedstat", "r");
	if (file == NULL || fscanf(file, "%*s %lld", &delay) != 1)
		fail("/proc/self/schedstat");
	fclose(file);
	return delay;
}

static void write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);
	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
		fail(path);
	close(fd);
}

static void once(enum operation what, int cpu, int init, struct counter *counters)
{
	static volatile int spun;
	struct utsname names;
	pid_t child;
	switch (what) {
	case COMPUTE:
		for (spun = 0; spun < 1000; spun++)
			;
		return;
	case COUNT:
		/* All of them, in an order that no cache foresees. */
		for (unsigned i = 0, at = 0; i < COUNTERS; i++, at = (at * 77 + 1) % COUNTERS)
			atomic_fetch_add(&counters[at].value, 1);
		return;
	case VFORK:
		child = vfork();
		if (child == 0)
			_exit(0);
		reap(child);
		return;
	case FORK:
		child = fork();
		if (child == 0)
			_exit(0);
		reap(child);
		return;
	case RENAME:
		if (cpu == 1) {
			if (sethostname("container", 9) != 0)
				fail("sethostname");
			return;
		}
		/* fallthrough */
	case UNAME:
		if (uname(&names) != 0)
			fail("uname");
		return;
	case SETNS:
		if (setns(init, CLONE_NEWUTS) != 0)
			fail("setns");
		return;
	default:
		if (unshare(flags[what]) != 0)
			fail("unshare");
	}
}

/* Commands are numbers: an operation, and how many are at it; -1 is the end, 0 nothing. */
static void work(int place, int cpu, int role)
{
	struct worker *me = &shared->workers[place][cpu][role];
	cpu_set_t set;
	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	if (sched_setaffinity(0, sizeof set, &set) != 0)
		fail("a processor");
	/* This /proc is of the first PID namespace, wherever it is read. */
	char number[16] = "";
	if (readlink("/proc/self", number, sizeof number - 1) < 0)
		fail("/proc/self");
	me->pid = atoi(number);
	int init = syscall(SYS_pidfd_open, getppid(), 0);
	if (init < 0)
		fail("pidfd_open");
	for (;;) {
		int command;
		while ((command = atomic_load(&me->command)) == 0)
			usleep(200);
		if (command < 0)
			_exit(0);
		enum operation what = command % 16;
		int many = command / 16;
		/* Once to be warm, and then at one time. */
		once(what, cpu, init, me->own);
		atomic_fetch_add(&shared->arrived, 1);
		/* The other one may wait for RCU, and that for a thread of the kernel that wants this processor. */
		int64_t late = now() + SLICE * 100;
		while (atomic_load(&shared->arrived) % many != 0 && now() < late)
			sched_yield();
		/* Who waits for a child is asked how long the two ran; others how long they could have run and did not. */
		int forks = what == FORK || what == VFORK;
		int64_t before = forks ? used() : delayed(), start = now(), end;
		int done = 0;
		do {
			once(what, cpu, init, place == APART ? me->own : shared->counters);
			done++;
		} while ((end = now()) - start < SLICE);
		me->busy = 1000 * (forks ? used() - before : end - start - (delayed() - before)) / (end - start);
		me->took = (end - start) / done;
		me->done = done;
		me->start = start;
		me->end = end;
		atomic_store(&me->command, 0);
	}
}

/* So many containers in each other, and in the last those workers whose bits are set; first processes wait. */
static pid_t container(int place, int cpus, int levels)
{
	struct clone_args args = {
		.flags = CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWCGROUP | NEWTIME | CLONE_NEWNS | CLONE_NEWPID |
			CLONE_NEWUSER | CLONE_NEWNET,
		.exit_signal = SIGCHLD,
	};
	pid_t child = syscall(SYS_clone3, &args, sizeof args);
	if (child < 0)
		fail("clone3");
	if (child > 0)
		return child;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	write_file("/proc/self/setgroups", "deny");
	write_file("/proc/self/uid_map", "0 0 1");
	write_file("/proc/self/gid_map", "0 0 1");
	if (levels > 1) {
		reap(container(place, cpus, levels - 1));
		_exit(0);
	}
	pid_t workers[CPUS * ROLES];
	int many = 0;
	for (int one = 0; one < CPUS * ROLES; one++)
		if (cpus & 1 << one / ROLES && (workers[many++] = fork()) == 0)
			work(place, one / ROLES, one % ROLES);
	while (many > 0)
		reap(workers[--many]);
	_exit(0);
}

static struct worker *who(int place, enum operation what, int cpu)
{
	return &shared->workers[place][cpu][flags[what] != 0 || what == SETNS ? LEAVES : STAYS];
}

static void order(int place, enum operation what, int cpus, int waits)
{
	int many = cpus == 3 ? 2 : 1;
	atomic_store(&shared->arrived, 0);
	for (int cpu = 0; cpu < CPUS; cpu++)
		if (cpus & 1 << cpu)
			atomic_store(&who(place, what, cpu)->command, many * 16 + (int)what);
	int64_t took = 0, busy = 1000, start = 0, end = INT64_MAX, done = 0;
	for (int cpu = 0; cpu < CPUS; cpu++) {
		struct worker *worker = who(place, what, cpu);
		if (!(cpus & 1 << cpu))
			continue;
		for (int64_t late = now() + SLICE * 5000; atomic_load(&worker->command) != 0; usleep(200))
			if (now() > late)
				fail("a worker");
		/* Who renames is what the other one suffers from. */
		took += what == RENAME ? (cpu == 0 ? worker->took : 0) : worker->took / many;
		done += worker->done;
		busy = worker->busy < busy ? worker->busy : busy;
		start = worker->start > start ? worker->start : start;
		end = worker->end < end ? worker->end : end;
	}
	/* Where somebody else had a processor meanwhile they were not at it at once: that says nothing. */
	/* Who sleeps for a lock has to be woken each time, and is not running until it is. */
	int least = what == RENAME ? BUSY / 2 : BUSY;
	if (waits)
		printf("%s %s done %lld\n", operations[what], places[place], (long long)done);
	else if (busy >= least && end - start >= SLICE * BUSY / 1000)
		printf("%s %s %d %lld\n", operations[what], places[place], many, (long long)took);
}

/* Both at once, while the kernel says what they wait for. */
static void order_watched(int place, enum operation what)
{
	struct waits watched[CPUS];
	char name[64];
	snprintf(name, sizeof name, "%s %s", operations[what], places[place]);
	for (int cpu = 0; cpu < CPUS; cpu++)
		watched[cpu] = watch(who(place, what, cpu)->pid);
	order(place, what, 3, 1);
	for (int cpu = 0; cpu < CPUS; cpu++)
		print_waits(name, &watched[cpu]);
}

int main(int argc, char **argv)
{
	int rounds = argc == 2 || argc == 3 ? atoi(argv[1]) : 0, watched = argc == 3 && strcmp(argv[2], "waits") == 0;
	if (rounds < 1 || rounds > 500 || watched != (argc == 3)) {
		fprintf(stderr, "usage: contention ROUNDS [waits] (1-500)\n");
		return 2;
	}
	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	alarm(300);
	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		fail("mmap");
	if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		fail("a mount namespace");
	pid_t containers[] = {
		container(TOGETHER, 3, 1), container(APART, 1, 1), container(APART, 2, 1), container(DEEP, 3, NESTED),
	};
	struct worker *all = &shared->workers[0][0][0];
	for (int one = 0; one < PLACES * CPUS * ROLES; one++)
		while (all[one].pid == 0)
			usleep(200);
	/* Alone and both in turn, so that what else the machine does strikes all alike. */
	for (int round = 0; round < rounds; round++)
		for (int what = 0; what < (watched ? OPERATIONS : TIMED); what++)
			for (int place = 0; place < PLACES; place++) {
				if (watched) {
					order_watched(place, what);
					continue;
				}
				order(place, what, what == RENAME ? 1 : 1 << round % CPUS, 0);
				order(place, what, 3, 0);
			}
	fflush(stdout);
	for (int one = 0; one < PLACES * CPUS * ROLES; one++)
		atomic_store(&all[one].command, -1);
	for (unsigned i = 0; i < sizeof containers / sizeof *containers; i++)
		reap(containers[i]);
	return 0;
}
