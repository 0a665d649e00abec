/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the controller and the tasks share: one MAP_SHARED region, inherited through clone. No
 * descriptor is involved, so the channel survives close_range(0, ~0), chroot, pivot_root, setns,
 * setresuid, new user namespaces and the death of the parent. Only exec needs SHARED_FD, to map the
 * region again at the same address.
 */
#ifndef SHARED_H
#define SHARED_H

#include <stdint.h>

#ifndef __x86_64__
#error "the Cloister executor knows only x86-64: clone's trampoline (task.c) and raw.h are written for it"
#endif

#define MAX_SLOTS 32		/* the masks of a result are 32 bits wide */
#define MAX_STEPS 4096
#define STACK_SIZE 16384
#define DATA_SIZE (1 << 20)	/* a scenario as it came over the wire: IN buffers point into it */
#define PATH_SIZE 256
#define MAX_PATHS 6
#define CLONE3_SIZE 4160	/* a page, which is the most that clone3 reads, and some more */
#define OUT_SIZE (4 << 20)	/* OUT buffers of all steps of a scenario */

/*
 * Reserved descriptors lie below 64, because a higher one would make every fork copy a larger table,
 * and above all others, so that the first free descriptor of a scenario is 3.
 */
#define SHARED_FD 58		/* the shared region, for who execs */
#define SYSCTL_FD 59		/* /proc/sys, writable; closed where pid_max is the machine's */
#define PROC_FD 60		/* procfs of the controller's own pid namespace; the tasks keep it */
#define IN_FD 61		/* frames in, out and diagnostics; closed by the sandbox init */
#define OUT_FD 62
#define ERR_FD 63

enum { EXIT_NO_START = 2, EXIT_LOST_TASK = 3, EXIT_PROTOCOL = 4 };

/* Far from where programs, libraries and stacks are put, so that it is free in every program. */
#define SHARED_AT 0x10000000000

#define EXEC_SLOT_A 'A'		/* argv[1] of an exec is the slot, as a character from here on */

enum op {
	OP_SYSCALL, OP_CLONE, OP_EXIT, OP_NSIDS, OP_READFILE, OP_WRITEFILE, OP_EXEC, OP_MKEXEC, OP_SIGACTION,
	OP_SENDMSG, OP_RECVMSG, OP_RTNETLINK, OP_COUNT
};

enum { PART_RIGHTS = 1, PART_CREDENTIALS = 2 };

struct outgoing {		/* OP_SENDMSG */
	uint32_t parts, length;
	char data[];
};

struct incoming {		/* OP_RECVMSG */
	uint32_t parts;
	int32_t fd, pid;
	uint32_t uid, gid, flags;
	char data[40];
};

/* OP_RTNETLINK: what of a request there is, and one end of what it is about. */
enum { LINK_NAME = 1, LINK_PID = 2, LINK_FD = 4, LINK_DEVICE = 8, LINK_UP = 16, LINK_KIND = 32 };

#define LINK_NAME_SIZE 32	/* longer than any that the kernel takes */
#define LINK_ENTRIES 64

struct link_end {
	uint32_t has;
	int32_t pid, fd;
	char name[LINK_NAME_SIZE];
};

struct link_request {
	uint32_t type, up;
	struct link_end end, peer;
	char device[LINK_NAME_SIZE], kind[LINK_NAME_SIZE];
};

struct link_entry {
	char name[16];
	uint32_t up, link_netnsid;	/* whether it has one */
};

struct link_answer {
	uint32_t count, reserved;
	struct link_entry entries[LINK_ENTRIES];
};

/* The low two bits of a mailbox; the rest numbers the ping, so that a late answer is told apart. */
enum { GO_NONE, GO_RUN, GO_PING };

/*
 * Where a task stands in its step. The controller sets SENT, the task CALLING just before the call.
 * Afterwards the task tries CALLING -> IDLE and the controller, when it finds the task asleep in the
 * call, CALLING -> GIVEN_UP: exactly one of them wins. A task that lost has finished LATE.
 */
enum { PHASE_IDLE, PHASE_SENT, PHASE_CALLING, PHASE_GIVEN_UP, PHASE_LATE };

struct clone3_args {
	uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls;
	uint64_t set_tid, set_tid_size, cgroup;
};

struct shared;

struct slot {
	uint32_t go;		/* futex: the task sleeps on it */
	uint32_t ack;		/* the number of the last ping answered */
	uint32_t phase;
	uint32_t ready;		/* born: hostpid is valid */
	int32_t hostpid;	/* pid in the controller's pid namespace, or a negative errno */
	uint32_t is_thread;	/* not the leader of its group */
	uint32_t is_init;	/* pid 1 of the sandbox */
	uint32_t pdeathsig;	/* for is_init: the signal to ask for, 0 for none */
	uint32_t op;
	uint32_t from_proc;	/* OP_SYSCALL: a path of it begins at PROC_FD */
	int64_t nr;
	uint64_t arg[8];
	int64_t ret;
	struct slot *child;	/* OP_CLONE */
	struct shared *shared;
	uint64_t stack_top;
} __attribute__((aligned(64)));

struct shared {
	uint32_t turn;		/* futex: counts births and finished steps; the controller sleeps on it */
	uint32_t futex_flag;	/* FUTEX_PRIVATE_FLAG if all tasks share one mm */
	struct slot slots[MAX_SLOTS];
	char paths[MAX_PATHS][PATH_SIZE];	/* PATH arguments of the step that runs */
	uint64_t clone3[CLONE3_SIZE / 8];	/* struct clone3_args of the task to be made, and zeros */
	char data[DATA_SIZE] __attribute__((aligned(4096)));
	char out[OUT_SIZE] __attribute__((aligned(4096)));
	char stacks[MAX_SLOTS][STACK_SIZE] __attribute__((aligned(4096)));
};

#define NS_LINKS 10
extern const char *const ns_links[NS_LINKS];	/* task.c: the order of OP_NSIDS */

/* task.c: goes on after exec, in a program that has nothing of the old one but the shared region. */
__attribute__((noreturn)) void task_resume(struct slot *s);

/* signals.c, messages.c, netlink.c */
int64_t set_action(uint64_t signal, uint64_t how, uint64_t flags, uint64_t mask);
int64_t send_message(const uint64_t *a);
int64_t receive_message(uint64_t fd, struct incoming *in, uint64_t flags);
int64_t rtnetlink(uint64_t fd, const struct link_request *ask, struct link_answer *answer);

/* Makes a task that lives in @child; @a are the five arguments of clone, or the two of clone3. */
long spawn(long nr, const uint64_t *a, struct slot *child);

#endif
