// SPDX-License-Identifier: Apache-2.0
/* Signal dispositions, among them a handler that does nothing. Runs in tasks: no libc. */
#include <errno.h>

#include "raw.h"
#include "shared.h"

#define SA_RESTORER 0x04000000

enum { HOW_DEFAULT, HOW_IGNORE, HOW_HANDLER };

struct kernel_sigaction {
	uint64_t handler, flags, restorer, mask;
};

/* A task's mailbox sleeps in futex(2), which a handler interrupts; task_main() then looks again. */
static void do_nothing(int signal)
{
	(void)signal;
}

void return_from_signal(void);
asm("return_from_signal:\n\t"
    "mov $15, %eax\n\t"		/* rt_sigreturn */
    "syscall\n");

int64_t set_action(uint64_t signal, uint64_t how, uint64_t flags, uint64_t mask)
{
	struct kernel_sigaction action = {
		.handler = how == HOW_HANDLER ? (uint64_t)do_nothing : how,
		.flags = flags | SA_RESTORER,
		.restorer = (uint64_t)return_from_signal,
		.mask = mask,
	};

	return raw4(SYS_rt_sigaction, signal, (uint64_t)&action, 0, sizeof(action.mask));
}
