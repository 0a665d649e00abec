/** A trace with something in every part of the world view: two containers, one in the other, and what each kind holds. */

const lines = [
  'A: mount(null, "/", null, MS_REC|MS_SHARED, null) = 0',
  'A: socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3',
  'A: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWNET|CLONE_NEWNS|CLONE_NEWCGROUP|SIGCHLD) = any as B',
  'A: write("/proc/B/uid_map", "0 0 1\\n1 100001 999\\n5000 200000 10") = any',
  'A: write("/proc/B/gid_map", "0 0 1\\n1 100001 999") = any',
  'A: rtnetlink(3, RTM_NEWLINK, {ifname: "v0", kind: "veth", peer: {ifname: "eth0", net_ns_pid: B}}) = 0',
  'B: sethostname("outer", 5) = 0',
  'B: setdomainname("inside", 6) = 0',
  'B: msgget(7, IPC_CREAT|438) = any',
  'B: mq_open("jobs", O_CREAT|O_RDWR, 384, null) = any',
  'B: mount("none", "/a", "tmpfs", 0, null) = any',
  'B: mount(null, "/", null, MS_REC|MS_SHARED, null) = 0',
  'A: mkdir("/sys/fs/cgroup/pod", 493) = 0',
  'B: write("/sys/fs/cgroup/pod/cgroup.procs", "0") = any',
  'B: clone(CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWUTS|CLONE_NEWNS|SIGCHLD) = any as C',
  'B: write("/proc/C/uid_map", "0 0 1\\n1 5000 5") = any',
  'C: unshare(CLONE_NEWTIME) = 0',
  'C: write("/proc/self/timens_offsets", "boottime 86400 0") = any',
  'C: fork() = any as D',
  'D: sethostname("inner", 5) = 0',
];

export const rich = lines.join('\n');

/** The step at which a call is made, by how its line begins. */
export const stepOf = (beginning: string): number => {
  const at = lines.findIndex((line) => line.startsWith(beginning));
  if (at < 0) throw new Error(`no line begins with ${beginning}`);
  return at + 1;
};
