// SPDX-License-Identifier: Apache-2.0
/*
 * Where a task comes back to life after exec. With task.c and what that needs this is a program of its
 * own, without libc, which exec.c holds as bytes: it needs no files, makes no calls of its own that
 * would show in a scenario, and asks for nothing that a set-user-ID program is refused.
 */
#include <stddef.h>
#include <sys/mman.h>

#include "raw.h"
#include "shared.h"

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

asm(".globl _start\n"
    "_start:\n\t"
    "xor %ebp, %ebp\n\t"
    "mov %rsp, %rdi\n\t"
    "and $-16, %rsp\n\t"
    "call start\n\t"
    "hlt\n");

/* @stack: argc, argv[0], argv[1] and so on, as the kernel leaves them. */
__attribute__((noreturn, used)) void start(const uint64_t *stack)
{
	const char *slot = (const char *)stack[2];
	long at = raw6(SYS_mmap, SHARED_AT, sizeof(struct shared), PROT_READ | PROT_WRITE,
		       MAP_SHARED | MAP_FIXED_NOREPLACE, SHARED_FD, 0);

	/* The scenario has closed the descriptor. To the controller the task died in its exec. */
	if (at != SHARED_AT)
		raw4(SYS_exit_group, EXIT_NO_START, 0, 0, 0);
	task_resume(&((struct shared *)at)->slots[*slot - EXEC_SLOT_A]);
}

/* The compiler may call these two whatever it is told. */
void *memset(void *to, int byte, size_t length)
{
	for (size_t i = 0; i < length; i++)
		((volatile char *)to)[i] = byte;
	return to;
}

void *memcpy(void *restrict to, const void *restrict from, size_t length)
{
	for (size_t i = 0; i < length; i++)
		((volatile char *)to)[i] = ((const char *)from)[i];
	return to;
}
