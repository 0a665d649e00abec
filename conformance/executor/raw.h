/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System calls without libc. In vm mode every task shares libc's state with the controller, so a task
 * may touch neither errno nor TLS, malloc or stdio. Results are the kernel's own: a negative errno.
 */
#ifndef RAW_H
#define RAW_H

#include <linux/futex.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

static inline long raw6(long nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f)
{
	register uint64_t r10 asm("r10") = d;
	register uint64_t r8 asm("r8") = e;
	register uint64_t r9 asm("r9") = f;
	long ret;

	asm volatile("syscall"
		     : "=a"(ret)
		     : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
		     : "rcx", "r11", "memory");
	return ret;
}

static inline long raw4(long nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	return raw6(nr, a, b, c, d, 0, 0);
}

static inline uint32_t load(const uint32_t *word)
{
	return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static inline void store(uint32_t *word, uint32_t value)
{
	__atomic_store_n(word, value, __ATOMIC_SEQ_CST);
}

static inline int swap_if(uint32_t *word, uint32_t from, uint32_t to)
{
	return __atomic_compare_exchange_n(word, &from, to, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

static inline long futex_wait(uint32_t *word, uint32_t seen, uint32_t flag, const void *timeout)
{
	return raw4(SYS_futex, (uint64_t)word, FUTEX_WAIT | flag, seen, (uint64_t)timeout);
}

static inline long futex_wake(uint32_t *word, uint32_t flag)
{
	return raw4(SYS_futex, (uint64_t)word, FUTEX_WAKE | flag, 1, 0);
}

#endif
