// SPDX-License-Identifier: Apache-2.0
/* One rtnetlink request about a device, and what the kernel answers to it. Runs in tasks: no libc. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <linux/if.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <linux/veth.h>
#include <sys/socket.h>

#include "raw.h"
#include "shared.h"

#define REQUEST_SIZE 1024
#define ANSWER_SIZE 4096	/* a dump is told in messages of less than a page */

static struct nlmsghdr *head_of(char *request)
{
	return (struct nlmsghdr *)request;
}

static struct rtattr *append(char *request, int type, const void *data, uint32_t length)
{
	struct nlmsghdr *head = head_of(request);
	struct rtattr *attr = (struct rtattr *)(request + NLMSG_ALIGN(head->nlmsg_len));

	attr->rta_type = type;
	attr->rta_len = RTA_LENGTH(length);
	for (uint32_t i = 0; i < length; i++)
		((char *)RTA_DATA(attr))[i] = ((const char *)data)[i];
	head->nlmsg_len = NLMSG_ALIGN(head->nlmsg_len) + RTA_ALIGN(attr->rta_len);
	return attr;
}

/* What has been appended since then is inside @attr. */
static void enclose(char *request, struct rtattr *attr)
{
	attr->rta_len = request + head_of(request)->nlmsg_len - (char *)attr;
}

static void append_text(char *request, int type, const char *text)
{
	uint32_t length = 0;

	while (length < LINK_NAME_SIZE - 1 && text[length])
		length++;
	append(request, type, text, length + 1);
}

static void append_target(char *request, const struct link_end *end)
{
	if (end->has & LINK_NAME)
		append_text(request, IFLA_IFNAME, end->name);
	if (end->has & LINK_PID)
		append(request, IFLA_NET_NS_PID, &end->pid, sizeof(end->pid));
	if (end->has & LINK_FD)
		append(request, IFLA_NET_NS_FD, &end->fd, sizeof(end->fd));
}

static void append_kind(char *request, const struct link_request *ask)
{
	struct ifinfomsg none = { 0 };
	struct rtattr *info = append(request, IFLA_LINKINFO, NULL, 0), *data, *peer;

	append_text(request, IFLA_INFO_KIND, ask->kind);
	data = append(request, IFLA_INFO_DATA, NULL, 0);
	peer = append(request, VETH_INFO_PEER, &none, sizeof(none));
	append_target(request, &ask->peer);
	enclose(request, peer);
	enclose(request, data);
	enclose(request, info);
}

/* The number of the device that is called so in the socket's namespace; one that no device has, if none is. */
static int index_of(uint64_t fd, const char *name)
{
	struct ifreq ask = { 0 };

	for (int i = 0; i < IFNAMSIZ - 1 && name[i]; i++)
		ask.ifr_name[i] = name[i];
	return raw4(SYS_ioctl, fd, SIOCGIFINDEX, (uint64_t)&ask, 0) < 0 ? 0x7ffffff : ask.ifr_ifindex;
}

static void build(char *request, uint64_t fd, const struct link_request *ask)
{
	static const int skip_stats = RTEXT_FILTER_SKIP_STATS;
	struct nlmsghdr *head = head_of(request);
	struct ifinfomsg *info = NLMSG_DATA(head);
	bool dump = ask->type == RTM_GETLINK && !(ask->end.has & LINK_NAME);

	for (int i = 0; i < REQUEST_SIZE; i++)
		request[i] = 0;
	head->nlmsg_len = NLMSG_LENGTH(sizeof(*info));
	head->nlmsg_type = ask->type;
	head->nlmsg_flags = NLM_F_REQUEST | (dump ? NLM_F_DUMP : 0);
	if (ask->type != RTM_GETLINK)
		head->nlmsg_flags |= NLM_F_ACK;
	if (ask->type == RTM_NEWLINK)
		head->nlmsg_flags |= NLM_F_CREATE | NLM_F_EXCL;
	if (ask->end.has & LINK_DEVICE)
		info->ifi_index = index_of(fd, ask->device);
	if (ask->end.has & LINK_UP) {
		info->ifi_change = IFF_UP;
		info->ifi_flags = ask->up ? IFF_UP : 0;
	}
	append_target(request, &ask->end);
	if (ask->type == RTM_GETLINK)
		append(request, IFLA_EXT_MASK, &skip_stats, sizeof(skip_stats));
	if (ask->end.has & LINK_KIND)
		append_kind(request, ask);
}

/* Notes a device that the kernel tells of. */
static void note(const struct nlmsghdr *head, struct link_answer *answer)
{
	const struct ifinfomsg *info = NLMSG_DATA(head);
	struct link_entry *entry = &answer->entries[answer->count];
	const struct rtattr *attr = IFLA_RTA(info);
	int left = IFLA_PAYLOAD(head);

	if (answer->count == LINK_ENTRIES)
		return;
	answer->count++;
	entry->up = !!(info->ifi_flags & IFF_UP);
	for (; RTA_OK(attr, left); attr = RTA_NEXT(attr, left)) {
		if (attr->rta_type == IFLA_LINK_NETNSID)
			entry->link_netnsid = 1;
		for (uint32_t i = 0; attr->rta_type == IFLA_IFNAME && i < RTA_PAYLOAD(attr) && i < IFNAMSIZ; i++)
			entry->name[i] = ((const char *)RTA_DATA(attr))[i];
	}
}

/* 1: there is more to come; otherwise the answer to the request. */
static int64_t read_messages(const char *text, long length, struct link_answer *answer)
{
	const struct nlmsghdr *head = (const void *)text;

	for (; NLMSG_OK(head, (uint32_t)length); head = NLMSG_NEXT(head, length)) {
		if (head->nlmsg_type == NLMSG_ERROR)
			return ((const struct nlmsgerr *)NLMSG_DATA(head))->error;
		if (head->nlmsg_type == NLMSG_DONE)
			return 0;
		if (head->nlmsg_type != RTM_NEWLINK)
			return -EPROTO;
		note(head, answer);
		if (!(head->nlmsg_flags & NLM_F_MULTI))
			return 0;
	}
	return 1;
}

/* The kernel works on a request before send(2) returns, and its answer waits in the socket then. */
int64_t rtnetlink(uint64_t fd, const struct link_request *ask, struct link_answer *answer)
{
	char text[ANSWER_SIZE] __attribute__((aligned(8)));
	int64_t got;

	build(text, fd, ask);
	got = raw6(SYS_sendto, fd, (uint64_t)text, head_of(text)->nlmsg_len, MSG_DONTWAIT | MSG_NOSIGNAL, 0, 0);
	if (got < 0)
		return got;
	do {
		got = raw6(SYS_recvfrom, fd, (uint64_t)text, sizeof(text), MSG_DONTWAIT, 0, 0);
		if (got >= 0)
			got = read_messages(text, got, answer);
	} while (got == 1);
	return got;
}
