// SPDX-License-Identifier: Apache-2.0
/*
 * The executor: reads scenarios, has real tasks perform their steps, writes what happened. It knows
 * no policy and expects nothing. Ends with 0 when its input ends, 2 if it could not start, 3 if it
 * lost control of a task, 4 if a frame made no sense.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "tasks.h"

struct shared *shm;
struct tracked tasks[MAX_SLOTS];
struct result results[MAX_STEPS];
unsigned int hang_ms = 3000;
bool private_pids;

#define ANSWER_SIZE (OUT_SIZE + MAX_STEPS * sizeof(struct result) + 4096)
#define RESULT_HEAD offsetof(struct result, out)

static char *answer;

/* False at the end of the input. */
static bool read_all(void *memory, size_t length)
{
	size_t have = 0;

	while (have < length) {
		ssize_t got = read(IN_FD, (char *)memory + have, length - have);

		if (got == 0 && have == 0)
			return false;
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			die(EXIT_PROTOCOL, "the input ended inside a frame");
		have += got;
	}
	return true;
}

static void send_frame(uint32_t length)
{
	const char *from = answer;
	size_t left = length + sizeof(length);

	memcpy(answer, &length, sizeof(length));
	while (left) {
		ssize_t put = write(OUT_FD, from, left);

		if (put < 0 && errno == EINTR)
			continue;
		/* Nobody listens any more: an ordinary end, the driver is gone. */
		if (put <= 0)
			exit(0);
		from += put;
		left -= put;
	}
}

/* Finds the steps of the frame in shm->data; dies if it does not hold what it says. */
static uint32_t find_steps(uint32_t length, const struct wire_step **steps)
{
	const struct wire_scenario *head = (void *)shm->data;
	uint64_t at = sizeof(*head);

	errno = EPROTO;
	if (length < sizeof(*head) || head->count > MAX_STEPS)
		die(EXIT_PROTOCOL, "a bad scenario");
	for (uint32_t i = 0; i < head->count; i++) {
		const struct wire_step *step = (void *)(shm->data + at);

		if (length - at < sizeof(*step) || step->size < sizeof(*step) || step->size % 8 ||
		    step->size > length - at || step->nargs > MAX_WORDS ||
		    step->size - sizeof(*step) < step->nargs * sizeof(step->arg[0]))
			die(EXIT_PROTOCOL, "a bad step %u", i);
		steps[i] = step;
		at += step->size;
	}
	return head->count;
}

static uint32_t write_answer(int error, uint32_t count, uint64_t began)
{
	struct wire_answer head = { .error = error, .count = error ? 0 : count };
	uint32_t at = sizeof(uint32_t);

	head.microseconds = (now_ns() - began) / 1000;
	memcpy(answer + at, &head, sizeof(head));
	at += sizeof(head);
	for (uint32_t i = 0; i < head.count; i++) {
		const struct result *r = &results[i];

		memcpy(answer + at, r, RESULT_HEAD);
		at += RESULT_HEAD;
		memcpy(answer + at, r->out, r->out_length);
		at += (r->out_length + 7) & ~7u;
	}
	return at - sizeof(uint32_t);
}

static void *map(size_t size, int flags)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | flags, -1, 0);

	if (memory == MAP_FAILED)
		die(EXIT_NO_START, "mmap of %zu bytes", size);
	return memory;
}

/* Shared also in vm mode, so that one mapping serves both modes. */
static void map_shared(void)
{
	/* 8: MFD_NOEXEC_SEAL, which newer kernels may insist on and older ones do not know. */
	int fd = memfd_create("cloister", 8);

	if (fd < 0)
		fd = memfd_create("cloister", 0);
	if (fd < 0 || ftruncate(fd, sizeof(*shm)) < 0 || dup2(fd, SHARED_FD) < 0)
		die(EXIT_NO_START, "memfd_create");
	close(fd);
	shm = mmap((void *)SHARED_AT, sizeof(*shm), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED_NOREPLACE,
		   SHARED_FD, 0);
	if (shm != (void *)SHARED_AT)
		die(EXIT_NO_START, "mmap of the shared region");
}

static int controller(void)
{
	static const struct wire_step *steps[MAX_STEPS];
	uint32_t length, probe;

	map_shared();
	answer = map(ANSWER_SIZE, MAP_PRIVATE);
	madvise(answer, ANSWER_SIZE, MADV_DONTFORK);
	/* A sandbox before the probe is sent: who reads the probe knows that scenarios will run. */
	errno = sandbox_begin(0, false);
	if (errno)
		die(EXIT_NO_START, "clone3 of a sandbox");
	probe = probe_text(answer + sizeof(length), 4096);
	sandbox_end();
	send_frame(probe);
	while (read_all(&length, sizeof(length))) {
		const struct wire_scenario *head = (void *)shm->data;
		uint64_t began = now_ns();
		uint32_t count;
		int error;

		errno = EPROTO;
		if (length > DATA_SIZE || !read_all(shm->data, length))
			die(EXIT_PROTOCOL, "a frame of %u bytes", length);
		count = find_steps(length, steps);
		error = sandbox_begin(head->nsflags, head->options & OPTION_FORK);
		if (!error) {
			run_steps(steps, count);
			sandbox_end();
			if (head->options & OPTION_LIMITS)
				restore_limits();
		}
		send_frame(write_answer(error, count, began));
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct options options = { .cpu = -1, .outer_uid = -1, .uid = -1, .argv = argv };

	for (int i = 1; i < argc; i++) {
		if (sscanf(argv[i], "--cpu=%d", &options.cpu) == 1)
			continue;
		if (sscanf(argv[i], "--outer-uid=%d", &options.outer_uid) == 1)
			continue;
		if (sscanf(argv[i], "--uid=%d", &options.uid) == 1)
			continue;
		if (sscanf(argv[i], "--hang-ms=%u", &hang_ms) == 1)
			continue;
		options.user_namespace |= strcmp(argv[i], "--user-namespace") == 0;
	}
	return enter_jail(&options, controller);
}
