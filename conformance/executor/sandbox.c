// SPDX-License-Identifier: Apache-2.0
/* One sandbox a scenario: its init is the model's first task, so that pids are exactly 1, 2, 3. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "raw.h"
#include "tasks.h"

static pid_t init_pid;

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *where)
{
	(void)st;
	(void)type;
	(void)where;
	return remove(path);
}

static void change_time(const char *path, struct timespec *time)
{
	struct stat st;

	*time = stat(path, &st) == 0 ? st.st_ctim : (struct timespec){ 0, 0 };
}

/*
 * The tmpfs is one for all scenarios, also for those with a mount namespace: what one leaves there
 * would be EEXIST to the next. The change times of the places tell whether there is anything to do;
 * /nosuid, a mount point, is emptied and stays.
 */
static void fresh_tree(void)
{
	static const char *const places[] = { "/", "/tmp", "/nosuid" };
	static struct timespec seen[3];
	struct timespec now[3];
	struct dirent *entry;
	struct stat st;
	DIR *root;

	/* Never remove anything where we are not certain to be in our own tmpfs. */
	if (stat("/", &st) < 0 || st.st_dev != jail_device)
		die(EXIT_LOST_TASK, "the root is not the jail's any more");

	for (int i = 0; i < 3; i++)
		change_time(places[i], &now[i]);
	if (memcmp(now, seen, sizeof(now)) == 0)
		return;
	root = opendir("/");
	while (root && (entry = readdir(root))) {
		char path[sizeof(entry->d_name) + 1] = "/";

		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
		    strcmp(entry->d_name, "proc") == 0 || strcmp(entry->d_name, "sys") == 0)
			continue;
		nftw(strcat(path, entry->d_name), remove_entry, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
	}
	if (root)
		closedir(root);
	chmod("/", 0755);
	mkdir("/tmp", 0777);
	chmod("/tmp", 01777);
	chmod("/nosuid", 01777);
	for (int i = 0; i < 3; i++)
		change_time(places[i], &seen[i]);
}

/* 0, or the errno of making it. */
int sandbox_begin(uint32_t nsflags, bool fork_mode)
{
	struct slot *s = &shm->slots[0];
	struct clone3_args *args;
	uint64_t arg[5] = { 0 };
	long pid;

	for (int i = 0; i < MAX_SLOTS; i++)
		tasks[i] = (struct tracked){ .life = FREE, .pidfd = -1, .step = -1 };
	memset(shm->slots, 0, sizeof(shm->slots));
	shm->futex_flag = fork_mode ? 0 : FUTEX_PRIVATE_FLAG;
	/* Dumpable belongs to the mm: a setresuid of the scenario before may have cleared it. */
	prctl(PR_SET_DUMPABLE, 1);
	fresh_names(nsflags);
	fresh_tree();
	fresh_cgroups();
	args = prepare_birth(0);
	args->flags = nsflags | CLONE_NEWPID | (fork_mode ? 0 : CLONE_VM);
	args->exit_signal = SIGCHLD;
	arg[0] = (uint64_t)args;
	arg[1] = sizeof(*args);
	s->is_init = 1;
	/* With a pid namespace of our own the kernel does it: our death is the death of all in it. */
	s->pdeathsig = private_pids ? 0 : SIGKILL;
	/* clone3, because CLONE_NEWTIME has no room in the flags of clone. */
	pid = spawn(SYS_clone3, arg, s);
	if (pid < 0)
		return -pid;
	init_pid = pid;
	if (!adopt(0, 0))
		die(EXIT_LOST_TASK, "the first task of a sandbox did not start");
	return 0;
}

/* SIGKILL to the init reaches all below it, parked and stopped tasks too; wait returns when all are reaped. */
void sandbox_end(void)
{
	struct pollfd p = { .fd = -1, .events = POLLIN };

	/* Usually slot 0; another if a thread of the init has exec'ed. */
	for (int i = 0; i < MAX_SLOTS && p.fd < 0; i++)
		if (tasks[i].hostpid == init_pid)
			p.fd = tasks[i].pidfd;
	kill(init_pid, SIGKILL);
	/* Not waitpid at once: a task stuck in the kernel must not hold us for ever. */
	if (poll(&p, 1, 5000) <= 0)
		die(EXIT_LOST_TASK, "the sandbox did not end within 5 s of SIGKILL");
	waitpid(init_pid, NULL, __WALL);
	for (int i = 0; i < MAX_SLOTS; i++)
		if (tasks[i].pidfd >= 0)
			close(tasks[i].pidfd);
}
