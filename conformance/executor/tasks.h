/* SPDX-License-Identifier: Apache-2.0 */
/* What the controller knows of the tasks, and how it looks at them. Only the controller uses this. */
#ifndef TASKS_H
#define TASKS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "shared.h"
#include "wire.h"

enum life { FREE, ALIVE, ZOMBIE, PARKED, GONE };

struct tracked {
	enum life life;
	int pidfd;
	int hostpid;		/* of the thread, in our pid namespace */
	int group;		/* its thread group: the number of the leader */
	int step;		/* the step whose call has not returned, or -1 */
	bool may_block;		/* of that step */
	bool execs;		/* that step is an exec */
	bool vforks;		/* that step waits for a child to exec or exit */
	bool blocked;		/* asleep in that call */
	bool stopped;
	bool really_zombie;	/* state Z seen since the last death of anybody */
};

extern struct shared *shm;
extern struct tracked tasks[MAX_SLOTS];
extern struct result results[MAX_STEPS];

extern unsigned int hang_ms;
extern bool private_pids;	/* the controller is pid 1 of a pid namespace of its own */

uint64_t now_ns(void);

#define TASK_EXITING 0x4	/* PF_EXITING of include/linux/sched.h, in field 9 of stat */

/* proc.c: looking at a task through procfs and its pidfd */
struct stat_line {
	char state;		/* 0 if there is no such task any more */
	int pgrp;
	unsigned int flags;
};
struct stat_line stat_of(int hostpid);
bool off_run_queue(int hostpid);
bool is_parked(int slot);
bool in_nested_pid_namespace(int hostpid);
short poll_task(int slot);
uint32_t dump_tasks(char *text, uint32_t cap);
int unknown_task(int group);

/* quiesce.c */
bool quiesce(int step);
bool someone_in_call(void);

/* step.c */
void run_steps(const struct wire_step *const *steps, uint32_t count);

/* words.c */
bool read_words(const struct wire_step *step, int now, uint64_t *arg, struct result *r);
char *take_out(uint64_t length);
void give_back(struct result *r, uint64_t used);
void add_clocks(struct result *r);
void forget_outs(void);

/* birth.c */
struct clone3_args *prepare_birth(int slot);
bool prepare_clone(const struct wire_step *step, const uint64_t *word, struct slot *s);
bool adopt(int slot, int group);
bool wait_turn(uint32_t seen, uint64_t nanoseconds);
bool has_thread_pidfds(void);

/* exec.c */
int64_t make_executable(const char *path, uint32_t uid, uint32_t gid, uint32_t mode);
void become_leader(int slot);

/* sandbox.c */
int sandbox_begin(uint32_t nsflags, bool fork_mode);
void sandbox_end(void);

/* cgroup.c */
extern bool has_cgroup;		/* the tasks have a hierarchy of their own */
void make_cgroup(void);
void unmake_cgroup(void);
void enter_cgroup(void);
void fresh_cgroups(void);

/* sysctl.c */
bool arrange_sysctls(int outer_uid);
void save_limits(void);
void restore_limits(void);

/* jail.c */
struct options {
	int cpu;
	int outer_uid;		/* the uid on the host, when we already are root of a user namespace */
	int uid;		/* the user to become first, or -1 */
	bool user_namespace;
	char **argv;
};
extern struct options opt;
extern bool sys_read_only;
extern dev_t jail_device;	/* of the tmpfs that is our root */
int enter_jail(struct options *options, int (*controller)(void));
__attribute__((noreturn, format(printf, 2, 3))) void die(int code, const char *format, ...);
void fresh_names(uint32_t nsflags);

/* probe.c */
uint32_t probe_text(char *text, uint32_t cap);

#endif
