/*
 * What a process waits for, by the kernel's own account: the tracepoint lock:contention_begin, which is met where a lock
 * is found held, with the lock's address and the functions that led there. Only the process itself is watched, not its
 * children: to hand an event on to them would cost a fork a lock more.
 *
 * Printed is a line for every wait: NAME wait LOCK FLAGS FUNCTION..., addresses in hexadecimal, FLAGS as in
 * linux/lock.h (1 spin, 2 read, 4 write, 16 of each processor, 32 mutex), functions from the inside.
 */
#include <linux/perf_event.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>

enum { WATCHED = 64 * 4096, SHOWN = 12 };

struct waits {
	int fd;
	struct perf_event_mmap_page *ring;
};
/* What the tracepoint writes, after what all tracepoints write. */
struct contention { uint32_t size; char common[8]; uint64_t lock; uint32_t flags; } __attribute__((packed));

static long tracepoint(void)
{
	FILE *file = fopen("/sys/kernel/tracing/events/lock/contention_begin/id", "r");
	long id;
	if (file == NULL || fscanf(file, "%ld", &id) != 1)
		fail("the tracepoint of locks");
	fclose(file);
	return id;
}

static struct waits watch(pid_t process)
{
	struct perf_event_attr wanted = {
		.type = PERF_TYPE_TRACEPOINT, .size = sizeof wanted, .config = tracepoint(), .sample_period = 1,
		.sample_type = PERF_SAMPLE_CALLCHAIN | PERF_SAMPLE_RAW, .exclude_callchain_user = 1,
	};
	struct waits waits = { .fd = syscall(SYS_perf_event_open, &wanted, process, -1, -1, PERF_FLAG_FD_CLOEXEC) };
	if (waits.fd < 0)
		fail("perf_event_open");
	waits.ring = mmap(NULL, 4096 + WATCHED, PROT_READ | PROT_WRITE, MAP_SHARED, waits.fd, 0);
	if (waits.ring == MAP_FAILED)
		fail("the ring of an event");
	return waits;
}

/* All that was seen, and no more is. Where the ring was full the rest is lost: there is a line `NAME lost`. */
static void print_waits(const char *name, struct waits *waits)
{
	static char record[WATCHED];
	const char *data = (const char *)waits->ring + 4096;
	ioctl(waits->fd, PERF_EVENT_IOC_DISABLE, 0);
	for (uint64_t at = 0, end = __atomic_load_n(&waits->ring->data_head, __ATOMIC_ACQUIRE); at < end;) {
		struct perf_event_header head;
		/* Records go round the end of the ring. */
		for (size_t i = 0; i < sizeof head; i++)
			((char *)&head)[i] = data[(at + i) % WATCHED];
		for (size_t i = 0; i < head.size; i++)
			record[i] = data[(at + i) % WATCHED];
		at += head.size;
		if (head.type != PERF_RECORD_SAMPLE) {
			printf("%s lost\n", name);
			continue;
		}
		uint64_t many, function;
		struct contention found;
		memcpy(&many, record + sizeof head, sizeof many);
		memcpy(&found, record + sizeof head + (1 + many) * sizeof many, sizeof found);
		printf("%s wait %llx %u", name, (unsigned long long)found.lock, found.flags);
		for (uint64_t i = 0; i < many && i < SHOWN; i++) {
			memcpy(&function, record + sizeof head + (1 + i) * sizeof many, sizeof function);
			printf(" %llx", (unsigned long long)function);
		}
		printf("\n");
	}
	munmap(waits->ring, 4096 + WATCHED);
	close(waits->fd);
}
