// SPDX-License-Identifier: Apache-2.0
/* The life of a task of the model: born in spawn(), it obeys its mailbox until it dies. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/ptrace.h>
#include <sys/prctl.h>
#include <time.h>

#include "raw.h"
#include "shared.h"

const char *const ns_links[NS_LINKS] = {
	"thread-self/ns/cgroup", "thread-self/ns/ipc", "thread-self/ns/mnt", "thread-self/ns/net",
	"thread-self/ns/pid", "thread-self/ns/pid_for_children", "thread-self/ns/time",
	"thread-self/ns/time_for_children", "thread-self/ns/user", "thread-self/ns/uts",
};

/*
 * The child has a stack of its own with nothing on it, so it must not return into C code of the
 * parent: it calls task_main() from here. r12 and r13 survive the system call and carry its slot and
 * its stack, which it takes whatever stack the call was told: the parent's is shared memory too. Works
 * alike with and without CLONE_VM.
 */
long spawn(long nr, const uint64_t *a, struct slot *child)
{
	register struct slot *r12 asm("r12") = child;
	register uint64_t r13 asm("r13") = child->stack_top;
	register uint64_t r10 asm("r10") = a[3];
	register uint64_t r8 asm("r8") = a[4];
	long ret;

	asm volatile("syscall\n\t"
		     "test %%rax, %%rax\n\t"
		     "jnz 1f\n\t"
		     "mov %%r13, %%rsp\n\t"
		     "xor %%ebp, %%ebp\n\t"
		     "mov %%r12, %%rdi\n\t"
		     "call task_main\n\t"
		     "hlt\n"
		     "1:"
		     : "=a"(ret)
		     : "a"(nr), "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8), "r"(r12), "r"(r13)
		     : "rcx", "r11", "memory", "cc");
	return ret;
}

/* The last decimal number in @text: of "uts:[4026531838]", or of "17/task/18". */
static int64_t number_in(const char *text, long length)
{
	int64_t value = 0, scale = 1;

	while (length && (text[length - 1] < '0' || text[length - 1] > '9'))
		length--;
	for (; length && text[length - 1] >= '0' && text[length - 1] <= '9'; length--, scale *= 10)
		value += scale * (text[length - 1] - '0');
	return value;
}

static int64_t number_of_link(const char *path)
{
	char text[64];
	long length = raw4(SYS_readlinkat, PROC_FD, (uint64_t)path, (uint64_t)text, sizeof(text));

	return length < 0 ? length : number_in(text, length);
}

static int64_t nsids(const struct slot *s, int64_t *out)
{
	/* "self" is the leader, and a fifth faster. */
	int skip = s->is_thread ? 0 : sizeof("thread-") - 1;

	for (int i = 0; i < NS_LINKS; i++)
		out[i] = number_of_link(ns_links[i] + skip);
	return 0;
}

static int64_t readfile(uint64_t path, char *out, uint64_t cap)
{
	long fd = raw4(SYS_openat, PROC_FD, path, O_RDONLY | O_CLOEXEC, 0);
	uint64_t total = 0;
	long got;

	if (fd < 0)
		return fd;
	do {
		got = raw4(SYS_read, fd, (uint64_t)(out + total), cap - total, 0);
		if (got > 0)
			total += got;
	} while (got > 0 && total < cap);
	raw4(SYS_close, fd, 0, 0, 0);
	return got < 0 ? got : (int64_t)total;
}

/* One write, because uid_map and its like accept only one. */
static int64_t writefile(uint64_t path, uint64_t data, uint64_t length)
{
	long fd = raw4(SYS_openat, PROC_FD, path, O_WRONLY | O_CLOEXEC, 0);
	long put;

	if (fd < 0)
		return fd;
	put = raw4(SYS_write, fd, data, length, 0);
	raw4(SYS_close, fd, 0, 0, 0);
	return put;
}

/* Returns only if it fails: otherwise start.c calls task_resume(). */
static int64_t execute(const struct slot *s, const uint64_t *a)
{
	char slot[] = { EXEC_SLOT_A + (s - s->shared->slots), 0 };
	char *argv[] = { "task", slot, NULL }, *envp[] = { NULL };

	return raw6(SYS_execveat, a[1], a[0], (uint64_t)argv, (uint64_t)envp, a[2], 0);
}

/*
 * For calls that take a path and no directory descriptor: our procfs may be on no path of the task. Where it is
 * itself it finds again, by a descriptor that nobody sees, unless it was to go elsewhere.
 */
static int64_t call_from_proc(const struct slot *s)
{
	const uint64_t *a = s->arg;
	long here = raw4(SYS_openat, AT_FDCWD, (uint64_t)".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
	int64_t ret;

	if (here < 0)
		return here;
	ret = raw4(SYS_fchdir, PROC_FD, 0, 0, 0);
	if (ret == 0) {
		ret = raw6(s->nr, a[0], a[1], a[2], a[3], a[4], a[5]);
		if (s->nr != SYS_chdir || ret != 0)
			raw4(SYS_fchdir, here, 0, 0, 0);
	}
	raw4(SYS_close, here, 0, 0, 0);
	return ret;
}

/*
 * With PTRACE_SEIZE everything up to PTRACE_DETACH, so that nobody is left traced between two steps: it is stopped,
 * a[4] is done to it with the mask at a[5], and it is let go. Not by wait4, which another thread's could overtake.
 */
static int64_t trace(const uint64_t *a)
{
	const struct timespec moment = { 0, 20 * 1000 };
	int64_t ret = raw4(SYS_ptrace, a[0], a[1], a[2], a[3]);

	if (ret < 0 || a[0] != PTRACE_SEIZE)
		return ret;
	raw4(SYS_ptrace, PTRACE_INTERRUPT, a[1], 0, 0);
	/* Until it has stopped, any other request fails with ESRCH. */
	for (int tries = 0; tries < 5000; tries++) {
		ret = a[4] ? (int64_t)raw4(SYS_ptrace, a[4], a[1], 8, a[5]) : 0;
		if (ret == 0)
			ret = raw4(SYS_ptrace, PTRACE_DETACH, a[1], 0, 0);
		if (ret != -ESRCH)
			return ret;
		raw4(SYS_nanosleep, (uint64_t)&moment, 0, 0, 0);
	}
	return -ETIMEDOUT;
}

static int64_t perform(const struct slot *s)
{
	const uint64_t *a = s->arg;

	switch (s->op) {
	case OP_SYSCALL:
		if (s->from_proc)
			return call_from_proc(s);
		if (s->nr == SYS_ptrace)
			return trace(a);
		return raw6(s->nr, a[0], a[1], a[2], a[3], a[4], a[5]);
	case OP_CLONE:
		return spawn(s->nr, a, s->child);
	case OP_EXIT:
		return raw4(a[1] ? SYS_exit : SYS_exit_group, a[0], 0, 0, 0);
	case OP_NSIDS:
		return nsids(s, (int64_t *)a[0]);
	case OP_READFILE:
		return readfile(a[0], (char *)a[1], a[2]);
	case OP_WRITEFILE:
		return writefile(a[0], a[1], a[2]);
	case OP_EXEC:
		return execute(s, a);
	case OP_SIGACTION:
		return set_action(a[0], a[1], a[2], a[3]);
	case OP_SENDMSG:
		return send_message(a);
	case OP_RECVMSG:
		return receive_message(a[0], (struct incoming *)a[1], a[2]);
	case OP_RTNETLINK:
		return rtnetlink(a[0], (const struct link_request *)a[1], (struct link_answer *)a[2]);
	}
	return -ENOSYS;
}

static void tell_controller(struct shared *m)
{
	__atomic_add_fetch(&m->turn, 1, __ATOMIC_SEQ_CST);
	futex_wake(&m->turn, m->futex_flag);
}

static void born(struct slot *s)
{
	if (s->is_init) {
		/* The frames and diagnostics belong to the controller; a scenario must not reach them. */
		raw4(SYS_close_range, IN_FD, ~0U, 0, 0);
		/* A group of its own: kill(0) reaches members of the group outside the pid namespace too. */
		raw4(SYS_setsid, 0, 0, 0, 0);
		if (s->pdeathsig)
			raw4(SYS_prctl, PR_SET_PDEATHSIG, s->pdeathsig, 0, 0);
	}
	/* It needs no permission and gives the number of the procfs' own pid namespace. */
	s->hostpid = number_of_link("thread-self");
	/* After hostpid: the controller reads it as soon as it sees ready. */
	store(&s->ready, 1);
	tell_controller(s->shared);
}

static void end_step(struct slot *s, int64_t ret)
{
	s->ret = ret;
	if (!swap_if(&s->phase, PHASE_CALLING, PHASE_IDLE))
		store(&s->phase, PHASE_LATE);
	tell_controller(s->shared);
}

__attribute__((noreturn)) static void obey(struct slot *s)
{
	struct shared *m = s->shared;

	for (;;) {
		uint32_t go = load(&s->go);

		if (go == GO_NONE) {
			futex_wait(&s->go, GO_NONE, m->futex_flag, NULL);
			continue;
		}
		/*
		 * Emptied before the order is carried out: the controller writes the next order only after
		 * it has seen the ack or the end of the phase, so nothing can be overwritten here.
		 */
		store(&s->go, GO_NONE);
		if ((go & 3) == GO_PING) {
			store(&s->ack, go >> 2);
			continue;
		}
		store(&s->phase, PHASE_CALLING);
		end_step(s, perform(s));
	}
}

__attribute__((noreturn, used)) void task_main(struct slot *s)
{
	born(s);
	obey(s);
}

void task_resume(struct slot *s)
{
	end_step(s, 0);
	obey(s);
}
