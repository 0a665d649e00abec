// SPDX-License-Identifier: Apache-2.0
/* The words of a step, as they came over the wire, into arguments of a call. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "tasks.h"

static uint32_t out_used;

void forget_outs(void)
{
	out_used = 0;
}

char *take_out(uint64_t length)
{
	uint64_t size = (length + 7) & ~7ull;
	char *memory = shm->out + out_used;

	if (length > OUT_SIZE || size > OUT_SIZE - out_used)
		return NULL;
	/* Stale bytes of the scenario before would look like a difference. */
	memset(memory, 0, size);
	out_used += size;
	return memory;
}

/* What nothing was read into, of the buffer that was taken last: many tasks read small files after each call. */
void give_back(struct result *r, uint64_t used)
{
	if (!r->out || used >= r->out_length)
		return;
	r->out_length = used;
	out_used = r->out + ((used + 7) & ~7ull) - shm->out;
}

static bool has_returned(const struct result *r)
{
	return r->status == STATUS_OK || r->status == STATUS_BLOCKED_DONE;
}

/* The result of step @index as an argument; -1 if there is none (a descriptor or pid nobody has). */
static bool word_of_result(uint64_t index, int now, uint64_t *word)
{
	if (index >= (uint64_t)now)
		return false;
	*word = has_returned(&results[index]) ? (uint64_t)results[index].ret : ~0ull;
	return true;
}

static bool word_of_out(uint64_t where, int now, uint64_t *word)
{
	uint32_t index = where >> 32, offset = (uint32_t)where;
	const struct result *r = &results[index];
	int32_t value = -1;

	if (index >= (uint32_t)now)
		return false;
	if (has_returned(r) && r->ret >= 0) {
		if (!r->out || offset + sizeof(value) > r->out_length || offset > r->out_length)
			return false;
		memcpy(&value, r->out + offset, sizeof(value));
	}
	*word = (uint64_t)(int64_t)value;
	return true;
}

/* The pid, in our procfs, of the task in a slot, and what the step's text says after it. */
static bool word_of_path(uint64_t where, const struct wire_step *step, int i, uint64_t *word)
{
	uint32_t slot = (where >> 32) & ~PATH_FROM_PROC, offset = (uint32_t)where;
	char *path = shm->paths[i];

	if (offset >= step_data_size(step) || slot >= MAX_SLOTS || tasks[slot].life == FREE || i >= MAX_PATHS)
		return false;
	*word = (uint64_t)path;
	if (where >> 32 & PATH_FROM_PROC)
		shm->slots[step->task].from_proc = 1;
	return snprintf(path, PATH_SIZE, "%d/%s", tasks[slot].hostpid, step_data(step) + offset) < PATH_SIZE;
}

static bool word_of_buffer(uint64_t length, struct result *r, uint64_t *word)
{
	char *out = take_out(length);

	if (!out)
		return false;
	if (!r->out)
		r->out = out;
	r->out_length = out + length - r->out;
	*word = (uint64_t)out;
	return true;
}

/* The clocks as the jail has them, for those of a task to be compared with: in nanoseconds. */
void add_clocks(struct result *r)
{
	static const clockid_t clocks[] = {
		CLOCK_REALTIME, CLOCK_TAI, CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME,
	};
	uint64_t word;

	/* The buffers of a step lie one behind the other. */
	if (!word_of_buffer(sizeof(clocks) / sizeof(clocks[0]) * sizeof(int64_t), r, &word))
		return;
	for (unsigned int i = 0; i < sizeof(clocks) / sizeof(clocks[0]); i++) {
		struct timespec now;

		clock_gettime(clocks[i], &now);
		((int64_t *)word)[i] = now.tv_sec * 1000000000ll + now.tv_nsec;
	}
}

bool read_words(const struct wire_step *step, int now, uint64_t *arg, struct result *r)
{
	memset(arg, 0, MAX_WORDS * sizeof(*arg));
	shm->slots[step->task].from_proc = 0;
	for (int i = 0; i < step->nargs; i++) {
		uint64_t word = step->arg[i];
		bool good = true;

		switch (step->kind[i]) {
		case KIND_DEFAULT:
		case KIND_NUMBER:
			arg[i] = word;
			break;
		case KIND_IN:
			good = word <= step_data_size(step);
			arg[i] = (uint64_t)(step_data(step) + word);
			break;
		case KIND_PATH:
			good = word_of_path(word, step, i, &arg[i]);
			break;
		case KIND_OUT:
			good = word_of_buffer(word, r, &arg[i]);
			break;
		case KIND_RESULT:
			good = word_of_result(word, now, &arg[i]);
			break;
		case KIND_RESULT_OUT:
			good = word_of_out(word, now, &arg[i]);
			break;
		default:
			good = false;
		}
		if (!good)
			return false;
	}
	return true;
}
