/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Frames, little endian: u32 length of the payload, payload. wire.ts is the other half.
 * In: one scenario a frame. Out: the probe (text) first, then one answer a scenario, in order.
 */
#ifndef WIRE_H
#define WIRE_H

#include <stdint.h>

#define NO_SLOT 0xff

enum { OPTION_FORK = 1, OPTION_LIMITS = 2 };	/* LIMITS: a step writes to sys/user */
enum {
	STEP_QUIESCE = 1, STEP_MAY_BLOCK = 2, STEP_CLONE3 = 4, STEP_VFORK = 8, STEP_THREAD = 16,
	STEP_CLOCKS = 32	/* the controller's clocks follow what the step stores */
};

#define MAX_WORDS 16

/*
 * How an argument word is to be read. PATH: "<pid in procfs>/" and the text at the offset; the upper
 * half of the word is the slot, and PATH_FROM_PROC if the call shall be made from our procfs. DEFAULT: as if it had
 * not been given.
 */
#define PATH_FROM_PROC 0x100
enum kind { KIND_NUMBER, KIND_IN, KIND_OUT, KIND_RESULT, KIND_RESULT_OUT, KIND_PATH, KIND_DEFAULT };

/*
 * The words of OP_CLONE: the fields of struct clone_args, what follows it, its size and its address.
 * The executor chooses what is left out: a stack, the true size, no further bytes, the true address.
 */
enum clone_word {
	CLONE_FLAGS, CLONE_EXIT_SIGNAL, CLONE_PIDFD_AT, CLONE_CHILD_TID, CLONE_PARENT_TID, CLONE_STACK,
	CLONE_STACK_SIZE, CLONE_TLS, CLONE_SET_TID, CLONE_SET_TID_SIZE, CLONE_CGROUP, CLONE_SIZE,
	CLONE_TRAILING, CLONE_POINTER
};

enum status {
	STATUS_OK,
	STATUS_DEAD_TASK,	/* the task was not alive; nothing was done */
	STATUS_DIED,		/* the task is not alive after its step; ret and out mean nothing (P7) */
	STATUS_BLOCKED,		/* the call had not returned when the world was quiet */
	STATUS_BLOCKED_DONE,	/* as above, and it returned during step .completed */
	STATUS_BUSY,		/* the task was still in an earlier call; nothing was done */
	STATUS_STOPPED,		/* the task was stopped; nothing was done */
	STATUS_HANG,		/* the world did not become quiet; out holds a dump, the scenario ends */
	STATUS_NOT_RUN,		/* the scenario ended before */
	STATUS_BAD_STEP,	/* the step refers to something that is not there */
};

struct wire_scenario {
	uint32_t nsflags;
	uint32_t options;
	uint32_t count;
	uint32_t reserved;
};

struct wire_step {
	uint32_t size;		/* of all of it, a multiple of 8 */
	uint8_t op;
	uint8_t task;
	uint8_t child;		/* OP_CLONE */
	uint8_t nargs;
	uint16_t flags;
	uint16_t reserved;
	uint32_t nr;		/* OP_SYSCALL */
	uint8_t kind[MAX_WORDS];
	uint64_t arg[];		/* nargs words; then data, from whose start offsets count */
};

static inline const char *step_data(const struct wire_step *step)
{
	return (const char *)(step->arg + step->nargs);
}

static inline uint32_t step_data_size(const struct wire_step *step)
{
	return step->size - sizeof(*step) - step->nargs * sizeof(step->arg[0]);
}

struct wire_answer {
	int32_t error;		/* errno of making the sandbox; then there are no results */
	uint32_t count;
	uint32_t microseconds;
	uint32_t reserved;
};

struct result {
	int64_t ret;
	uint16_t status;
	uint16_t reserved;
	uint32_t out_length;	/* bytes that follow, padded to a multiple of 8 */
	uint32_t alive;		/* includes blocked and stopped tasks */
	uint32_t zombie;
	uint32_t parked;
	uint32_t blocked;
	uint32_t stopped;
	uint32_t completed;
	char *out;		/* meaningless on the wire */
};

#endif
