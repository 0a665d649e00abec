// SPDX-License-Identifier: Apache-2.0
/* Descriptors and credentials over unix sockets. Runs in tasks: no libc. */
#define _GNU_SOURCE
#include <sys/socket.h>

#include "raw.h"
#include "shared.h"

/* Appends a part of @words 32-bit words to the control data; tells where the next one starts. */
static uint64_t append(char *control, uint64_t at, int type, const int32_t *data, int words)
{
	struct cmsghdr *head = (void *)(control + at);
	int32_t *to = (void *)CMSG_DATA(head);

	head->cmsg_len = CMSG_LEN(words * sizeof(*data));
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = type;
	for (int i = 0; i < words; i++)
		to[i] = data[i];
	return at + CMSG_SPACE(words * sizeof(*data));
}

/* @a: socket, struct outgoing, descriptor, pid, uid, gid. */
int64_t send_message(const uint64_t *a)
{
	const struct outgoing *what = (const struct outgoing *)a[1];
	const int32_t word[] = { a[2], a[3], a[4], a[5] };
	char control[128] __attribute__((aligned(8)));
	struct iovec data = { (void *)what->data, what->length };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1 };
	uint64_t used = 0;

	if (what->parts & PART_RIGHTS)
		used = append(control, used, SCM_RIGHTS, &word[0], 1);
	if (what->parts & PART_CREDENTIALS)
		used = append(control, used, SCM_CREDENTIALS, &word[1], 3);
	message.msg_control = used ? control : NULL;
	message.msg_controllen = used;
	return raw4(SYS_sendmsg, a[0], (uint64_t)&message, MSG_DONTWAIT | MSG_NOSIGNAL, 0);
}

static void note_control(const struct cmsghdr *c, struct incoming *in)
{
	const int32_t *data = (const void *)CMSG_DATA(c);

	if (c->cmsg_level != SOL_SOCKET)
		return;
	if (c->cmsg_type == SCM_RIGHTS) {
		in->parts |= PART_RIGHTS;
		in->fd = data[0];
	} else if (c->cmsg_type == SCM_CREDENTIALS) {
		in->parts |= PART_CREDENTIALS;
		in->pid = data[0];
		in->uid = data[1];
		in->gid = data[2];
	}
}

int64_t receive_message(uint64_t fd, struct incoming *in, uint64_t flags)
{
	char control[256] __attribute__((aligned(8)));
	struct iovec data = { in->data, sizeof(in->data) };
	struct msghdr message = {
		.msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control),
	};
	int64_t got = raw4(SYS_recvmsg, fd, (uint64_t)&message, MSG_DONTWAIT | flags, 0);
	uint64_t at = 0;

	in->fd = -1;
	if (got < 0)
		return got;
	in->flags = message.msg_flags;
	while (at + sizeof(struct cmsghdr) <= message.msg_controllen) {
		const struct cmsghdr *c = (const void *)(control + at);

		if (c->cmsg_len < sizeof(*c))
			break;
		note_control(c, in);
		at += CMSG_ALIGN(c->cmsg_len);
	}
	return got;
}
