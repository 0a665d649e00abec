// SPDX-License-Identifier: Apache-2.0
/*
 * Where the controller lives: namespaces of its own of every kind, a mount tree of a tmpfs and a
 * procfs. Nothing that a scenario does can then reach the host's hostname, mounts, network or ids.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tasks.h"

#define NO_PROC_MOUNT 77	/* between controller and guard: try again without a pid namespace */

static const char hostname[] = "cloister", domainname[] = "(none)";
struct options opt;
bool sys_read_only;
dev_t jail_device;

void die(int code, const char *format, ...)
{
	int error = errno;
	va_list list;

	va_start(list, format);
	dprintf(ERR_FD, "executor: ");
	vdprintf(ERR_FD, format, list);
	dprintf(ERR_FD, " (errno %d: %s)\n", error, strerror(error));
	va_end(list);
	exit(code);
}

static void must(long result, const char *what)
{
	if (result < 0)
		die(EXIT_NO_START, "%s", what);
}

static void write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	/* The kernels that lack setgroups do not ask for it. */
	if (fd < 0 && errno == ENOENT)
		return;
	must(fd, path);
	must(write(fd, text, strlen(text)), path);
	close(fd);
}

/* What we inherited must not show in the scenarios: a SIGHUP ignored by nohup, for instance. */
static void clean_inheritance(void)
{
	static const int counted[] = { RLIMIT_MSGQUEUE, RLIMIT_NPROC, RLIMIT_SIGPENDING };
	const struct rlimit unlimited = { RLIM_INFINITY, RLIM_INFINITY };
	struct rlimit core = { 1, 1 };	/* 1 and not 0: also no pipe to a core helper */
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	for (int i = 1; i < NSIG; i++)
		signal(i, SIG_DFL);
	setrlimit(RLIMIT_CORE, &core);
	/* Dead namespaces are freed late, and until then count. Without CAP_SYS_RESOURCE it stays as it is. */
	for (unsigned int i = 0; i < sizeof(counted) / sizeof(counted[0]); i++)
		setrlimit(counted[i], &unlimited);
	prctl(PR_SET_TIMERSLACK, 1);
	/* The same name for the guard, the controller and, by inheritance, every task. */
	prctl(PR_SET_NAME, "cloister-exec");
	/* A driver that is killed takes us along even while a scenario hangs; we take the controller. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	umask(022);
	setsid();
}

/*
 * Controller and tasks share one CPU. That is what makes a step cheap, and with two CPUs an
 * auto-reaped task is seen as a zombie for an instant (P4).
 */
static void pin(int cpu)
{
	cpu_set_t set;

	must(sched_getaffinity(0, sizeof(set), &set), "sched_getaffinity");
	for (int i = CPU_SETSIZE - 1; cpu < 0 && i >= 0; i--)
		if (CPU_ISSET(i, &set))
			cpu = i;
	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	must(sched_setaffinity(0, sizeof(set), &set), "sched_setaffinity");
	opt.cpu = cpu;
}

static void arrange_descriptors(void)
{
	struct rlimit files;
	int null;

	/* The reserved numbers must be allowed. */
	getrlimit(RLIMIT_NOFILE, &files);
	if (files.rlim_cur <= ERR_FD + 1 && files.rlim_max > ERR_FD + 64) {
		files.rlim_cur = ERR_FD + 65;
		setrlimit(RLIMIT_NOFILE, &files);
	}
	must(dup2(2, ERR_FD), "dup2 stderr");
	must(dup2(0, IN_FD), "dup2 stdin");
	must(dup2(1, OUT_FD), "dup2 stdout");
	null = open("/dev/null", O_RDWR);
	must(null, "/dev/null");
	for (int fd = 0; fd < 3; fd++)
		dup2(null, fd);
	syscall(SYS_close_range, 3, IN_FD - 1, 0);
	syscall(SYS_close_range, ERR_FD + 1, ~0U, 0);
}

/* As an ordinary user would have started us. */
static void become_user(int uid)
{
	must(syscall(SYS_setgroups, 0, NULL), "setgroups");
	must(setresgid(uid, uid, uid), "setresgid");
	must(setresuid(uid, uid, uid), "setresuid");
	/* The change has cleared it, and with it the permission to write our own uid_map. */
	must(prctl(PR_SET_DUMPABLE, 1), "PR_SET_DUMPABLE");
}

/*
 * Executes ourselves again afterwards: only exec gives the new user namespace to the mm, and the
 * tasks must relate to it as root's tasks do to the initial one.
 */
static void enter_user_namespace(void)
{
	int uid = geteuid(), gid = getegid();
	char map[64], *argv[8];
	int n = 0;

	must(unshare(CLONE_NEWUSER), "unshare(CLONE_NEWUSER)");
	write_file("/proc/self/setgroups", "deny");
	snprintf(map, sizeof(map), "0 %d 1", uid);
	write_file("/proc/self/uid_map", map);
	snprintf(map, sizeof(map), "0 %d 1", gid);
	write_file("/proc/self/gid_map", map);
	snprintf(map, sizeof(map), "--outer-uid=%d", uid);
	for (char **arg = opt.argv; *arg && n < 6; arg++)
		if (strcmp(*arg, "--user-namespace") != 0 && strncmp(*arg, "--uid=", 6) != 0)
			argv[n++] = *arg;
	argv[n++] = map;
	argv[n] = NULL;
	must(execv("/proc/self/exe", argv), "exec of the executor");
}

/*
 * A tree of few mounts instead of the host's; what the host mounted is out of reach afterwards. The
 * set-user-ID bits of programs count, except below /nosuid.
 */
static void enter_mount_tree(void)
{
	struct stat st;

	must(mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL), "making mounts private");
	must(mount("cloister", "/tmp", "tmpfs", MS_NODEV, "mode=755,size=16m"), "mounting a tmpfs");
	must(chdir("/tmp"), "chdir");
	must(stat(".", &st), "stat");
	jail_device = st.st_dev;
	must(mkdir("proc", 0555), "mkdir proc");
	must(mkdir("tmp", 01777), "mkdir tmp");
	must(mkdir("nosuid", 01777), "mkdir nosuid");
	must(mount("nosuid", "nosuid", NULL, MS_BIND, NULL), "mounting nosuid");
	must(mount(NULL, "nosuid", NULL, MS_BIND | MS_REMOUNT | MS_NOSUID | MS_NODEV, NULL), "remounting nosuid");
	/* Before the old tree is left: unprivileged, the kernel wants to see an unmasked proc first. */
	if (mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0) {
		if (private_pids)
			exit(NO_PROC_MOUNT);
		must(mount("/proc", "proc", NULL, MS_BIND | MS_REC, NULL), "a procfs in the jail");
	}
	sys_read_only = arrange_sysctls(opt.outer_uid);
	enter_cgroup();
	if (syscall(SYS_pivot_root, ".", ".") == 0) {
		must(umount2(".", MNT_DETACH), "leaving the old root");
	} else {
		/* The first root of a machine (an initramfs) cannot be pivoted away, only covered. */
		must(mount(".", "/", NULL, MS_MOVE, NULL), "moving the new root over the old one");
		must(chroot("."), "chroot");
	}
	must(chdir("/"), "chdir");
}

static void open_proc(void)
{
	char self[32] = "";
	int fd = open("/proc", O_RDONLY | O_DIRECTORY);

	must(fd, "opening /proc");
	must(dup2(fd, PROC_FD), "dup2");
	close(fd);
	must(readlinkat(PROC_FD, "self", self, sizeof(self) - 1), "/proc/self");
	errno = 0;
	if (atoi(self) != getpid())
		die(EXIT_NO_START, "/proc belongs to another pid namespace");
}

static void jail_controller(void)
{
	/* If the guard is killed we follow; and as pid 1 of our namespace we take all tasks with us. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	enter_mount_tree();
	open_proc();
	save_limits();
	/* Half of the restrictions (AppArmor's, for instance) let unshare pass and refuse this. */
	must(sethostname(hostname, strlen(hostname)), "sethostname in a new UTS namespace");
	must(setdomainname(domainname, strlen(domainname)), "setdomainname in a new UTS namespace");
}

/* Without a fresh UTS namespace the scenario before wrote into ours. */
void fresh_names(uint32_t nsflags)
{
	static bool dirty;

	if (dirty) {
		sethostname(hostname, strlen(hostname));
		setdomainname(domainname, strlen(domainname));
	}
	dirty = !(nsflags & CLONE_NEWUTS);
}

static int guarded(bool pids, int (*controller)(void))
{
	uint64_t flags = CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWCGROUP | SIGCHLD;
	int status;
	long pid;

	private_pids = pids;
	pid = syscall(SYS_clone, flags | (pids ? CLONE_NEWPID : 0), 0, 0, 0, 0);
	must(pid, "clone with new namespaces");
	if (pid == 0) {
		jail_controller();
		exit(controller());
	}
	while (waitpid(pid, &status, __WALL) < 0)
		if (errno != EINTR)
			return EXIT_LOST_TASK;
	return WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_LOST_TASK;
}

int enter_jail(struct options *options, int (*controller)(void))
{
	int code;

	opt = *options;
	/* Before anything is cloned: all inherit it. */
	pin(opt.cpu);
	if (opt.uid >= 0)
		become_user(opt.uid);
	/* Root of a container may lack the capability, and yet be allowed a user namespace. */
	if (opt.outer_uid < 0 && (opt.user_namespace || unshare(CLONE_NEWUTS) < 0)) {
		dup2(2, ERR_FD);
		enter_user_namespace();
	}
	clean_inheritance();
	arrange_descriptors();
	/* Only children enter it, hence before the clone. Without it the initial one stays: no harm. */
	(void)!unshare(CLONE_NEWTIME);
	make_cgroup();
	code = guarded(true, controller);
	if (code == NO_PROC_MOUNT)
		code = guarded(false, controller);
	unmake_cgroup();
	return code;
}
