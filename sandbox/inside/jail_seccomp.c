/* jail_seccomp.c - which system calls a run may make; one row a call */
#include "inside/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * An allow-list. Whatever isn't on it, the box hears of (user notification)
 * and answers: EPERM for what is known and forbidden (the second table),
 * ENOSYS for everything else and all that is newer than these tables. Both
 * are in the ledger, but for the few calls that libraries only try. ENOSYS is
 * what glibc and Python expect of an old kernel and fall back from: clone3
 * answered with EPERM would break threads even where clone is allowed. Only a
 * call of another architecture, whose number means something else, kills.
 *
 * A row is a sum of 64-bit comparisons, and libseccomp has got those wrong
 * before (GHSA-4q85-33p6-j5g6). tests/unit/test_jail_seccomp.c runs what it
 * compiles against what the rows say.
 */

/* What no clone() may ask for. The low byte is the signal that tells of the
 * child's end (clone3 has flags there, CLONE_NEWTIME among them); the upper
 * half is clone3's; a child of CLONE_PARENT would be the box's. */
#define SIGNAL_BITS 0xffu
#define NEVER_CLONED (0xffffffff00000000u | CLONE_NEWNS | CLONE_NEWCGROUP | \
		      CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | \
		      CLONE_NEWPID | CLONE_NEWNET | CLONE_PTRACE | CLONE_PARENT)

/* Stands for the run's own pid until jail_seccomp_load() puts that in. */
#define OWN_PID 0x7e57da1du

struct allowed {
	unsigned grants;	/* any of these brings it; 0: always there */
	const char *name;
	/* 0: any arguments. Else all of these must hold. */
	unsigned count;
	struct scmp_arg_cmp arg[3];
};

#define NO_ARG {0, 0, 0, 0}
#define ARG(n, op, a, b) {n, op, a, b}
#define ANY(name) {0, name, 0, {NO_ARG, NO_ARG, NO_ARG}}
#define IF(name, one) {0, name, 1, {one, NO_ARG, NO_ARG}}
#define IF2(name, one, two) {0, name, 2, {one, two, NO_ARG}}
#define IF3(name, one, two, three) {0, name, 3, {one, two, three}}
#define WITH(grants, name) {grants, name, 0, {NO_ARG, NO_ARG, NO_ARG}}
#define WITH_IF(grants, name, one) {grants, name, 1, {one, NO_ARG, NO_ARG}}
#define WITH_IF2(grants, name, one, two) {grants, name, 2, {one, two, NO_ARG}}

#define SOCKET_OPTION(option) \
	IF2("setsockopt", ARG(1, SCMP_CMP_EQ, SOL_SOCKET, 0), \
	    ARG(2, SCMP_CMP_EQ, option, 0))

#define NETWORK_OPTION(level, option) \
	WITH_IF2(GRANT_SOCKETS | GRANT_MYSQL, "setsockopt", \
		 ARG(1, SCMP_CMP_EQ, level, 0), ARG(2, SCMP_CMP_EQ, option, 0))

/* Urgent data has a code path of its own in the kernel, in socket pairs too,
 * that hardly anybody but attackers goes (CVE-2025-38236). */
#define NOT_URGENT(name, flags) \
	IF(name, ARG(flags, SCMP_CMP_MASKED_EQ, MSG_OOB, 0))

#define OWN_SIGNAL(number) \
	IF2("kill", ARG(0, SCMP_CMP_EQ, OWN_PID, 0), \
	    ARG(1, SCMP_CMP_EQ, number, 0)), \
	IF3("tgkill", ARG(0, SCMP_CMP_EQ, OWN_PID, 0), \
	    ARG(1, SCMP_CMP_EQ, OWN_PID, 0), ARG(2, SCMP_CMP_EQ, number, 0))

/* Shared memory counts against no limit on data, and outlives its mapping.
 * (With a display: fontconfig maps its cache so.) */
#define MAPPING(protection) \
	IF2("mmap", ARG(2, SCMP_CMP_MASKED_EQ, PROT_WRITE | PROT_EXEC, \
			protection), \
	    ARG(3, SCMP_CMP_MASKED_EQ, MAP_TYPE, MAP_PRIVATE)), \
	WITH_IF(GRANT_SCRATCH | GRANT_SHM | GRANT_DISPLAY, "mmap", \
		ARG(2, SCMP_CMP_MASKED_EQ, PROT_WRITE | PROT_EXEC, protection))

/* Compared with all 64 bits: a number that is SIGKILL in its lower 32 only
 * fits none of these, and is asked for. */
#define THREAD_SIGNAL(op, number) \
	WITH_IF2(GRANT_THREADS, "kill", ARG(0, SCMP_CMP_EQ, OWN_PID, 0), \
		 ARG(1, op, number, 0)), \
	WITH_IF2(GRANT_THREADS, "tgkill", ARG(0, SCMP_CMP_EQ, OWN_PID, 0), \
		 ARG(2, op, number, 0))
#define FORK_SIGNAL(op, number) \
	WITH_IF(GRANT_FORK, "kill", ARG(1, op, number, 0)), \
	WITH_IF(GRANT_FORK, "tgkill", ARG(2, op, number, 0))

static const struct allowed allowed[] = {
	/* memory: no mapping that is writable and executable at once, and
	 * nothing made executable later; the modules' own code is mapped so */
	ANY("brk"), ANY("munmap"), ANY("mremap"), ANY("madvise"),
	MAPPING(0), MAPPING(PROT_WRITE), MAPPING(PROT_EXEC),
	IF("mprotect", ARG(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)),
	/* descriptors that are open already */
	ANY("read"), ANY("write"), ANY("readv"), ANY("writev"),
	ANY("pread64"), ANY("close"), ANY("close_range"), ANY("lseek"),
	ANY("fstat"), ANY("dup"), ANY("dup2"), ANY("dup3"),
	/* not F_SETOWN, F_SETSIG and O_ASYNC: they make the kernel send signals
	 * for us */
	IF("fcntl", ARG(1, SCMP_CMP_EQ, F_GETFD, 0)),
	IF("fcntl", ARG(1, SCMP_CMP_EQ, F_SETFD, 0)),
	IF("fcntl", ARG(1, SCMP_CMP_EQ, F_GETFL, 0)),
	IF2("fcntl", ARG(1, SCMP_CMP_EQ, F_SETFL, 0),
	    ARG(2, SCMP_CMP_MASKED_EQ, O_ASYNC, 0)),
	IF("fcntl", ARG(1, SCMP_CMP_EQ, F_DUPFD, 0)),
	IF("fcntl", ARG(1, SCMP_CMP_EQ, F_DUPFD_CLOEXEC, 0)),
	ANY("poll"), ANY("ppoll"), ANY("select"), ANY("pselect6"),
	ANY("pipe"), ANY("pipe2"), ANY("eventfd2"), ANY("fadvise64"),
	ANY("epoll_create1"), ANY("epoll_ctl"), ANY("epoll_wait"),
	ANY("epoll_pwait"), ANY("epoll_pwait2"),
	ANY("timerfd_create"), ANY("timerfd_settime"), ANY("timerfd_gettime"),
	IF("ioctl", ARG(1, SCMP_CMP_EQ, TCGETS, 0)),	/* isatty */
	IF("ioctl", ARG(1, SCMP_CMP_EQ, TIOCGWINSZ, 0)),
	IF("ioctl", ARG(1, SCMP_CMP_EQ, FIOCLEX, 0)),
	IF("ioctl", ARG(1, SCMP_CMP_EQ, FIONCLEX, 0)),
	IF("ioctl", ARG(1, SCMP_CMP_EQ, FIONBIO, 0)),
	IF("ioctl", ARG(1, SCMP_CMP_EQ, FIONREAD, 0)),
	/* names: Landlock and the private root decide what there is to see */
	IF("openat", ARG(2, SCMP_CMP_MASKED_EQ,
			 O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY)),
	IF("open", ARG(1, SCMP_CMP_MASKED_EQ,
		       O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY)),
	ANY("stat"), ANY("lstat"), ANY("newfstatat"), ANY("statx"),
	ANY("access"), ANY("faccessat"), ANY("faccessat2"),
	ANY("readlink"), ANY("readlinkat"), ANY("getdents64"),
	ANY("getcwd"), ANY("chdir"), ANY("umask"), ANY("statfs"),
	ANY("fstatfs"),
	/* clocks, in case the vDSO can't answer */
	ANY("clock_gettime"), ANY("clock_getres"), ANY("gettimeofday"),
	ANY("time"), ANY("times"), ANY("nanosleep"), ANY("clock_nanosleep"),
	ANY("getitimer"), ANY("setitimer"), ANY("alarm"),
	/* signals of one's own */
	ANY("rt_sigaction"), ANY("rt_sigprocmask"), ANY("rt_sigreturn"),
	ANY("rt_sigpending"), ANY("rt_sigtimedwait"), ANY("rt_sigsuspend"),
	ANY("sigaltstack"), ANY("pause"), ANY("restart_syscall"),
	/* only what ends it as it ends any program: what CPython would handle
	 * a subinterpreter never hears of, and SIGKILL is asked for, so that
	 * a run that kills itself is told from one that was killed (child.c) */
	OWN_SIGNAL(SIGABRT), OWN_SIGNAL(SIGSEGV), OWN_SIGNAL(SIGFPE),
	OWN_SIGNAL(SIGILL), OWN_SIGNAL(SIGBUS), OWN_SIGNAL(SIGTERM),
	/* who am I */
	ANY("getpid"), ANY("getppid"), ANY("gettid"), ANY("getuid"),
	ANY("geteuid"), ANY("getgid"), ANY("getegid"), ANY("getgroups"),
	ANY("getpgrp"), ANY("getpgid"), ANY("getsid"), ANY("getresuid"),
	ANY("getresgid"), ANY("uname"), ANY("sysinfo"), ANY("getrusage"),
	ANY("getrlimit"), ANY("getpriority"), ANY("sched_getaffinity"),
	ANY("sched_yield"), ANY("getcpu"), ANY("getrandom"),
	ANY("sched_getparam"), ANY("sched_getscheduler"),
	ANY("sched_get_priority_max"), ANY("sched_get_priority_min"),
	ANY("sched_rr_get_interval"),
	IF2("prlimit64", ARG(0, SCMP_CMP_EQ, 0, 0),
	    ARG(2, SCMP_CMP_EQ, 0, 0)),
	IF("prctl", ARG(0, SCMP_CMP_EQ, PR_SET_NAME, 0)),
	IF("prctl", ARG(0, SCMP_CMP_EQ, PR_GET_NAME, 0)),
	IF("prctl", ARG(0, SCMP_CMP_EQ, 0x53564d41, 0)),	/* PR_SET_VMA */
	/* what glibc does for itself */
	ANY("futex"), ANY("futex_waitv"), ANY("set_robust_list"),
	ANY("get_robust_list"), ANY("set_tid_address"), ANY("rseq"),
	ANY("membarrier"), ANY("exit"), ANY("exit_group"),
	/* asyncio wakes itself through a socket pair. A stream leads nowhere
	 * else; a datagram socket could send to any socket with a name */
	IF2("socketpair", ARG(0, SCMP_CMP_EQ, AF_UNIX, 0),
	    ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_STREAM)),
	NOT_URGENT("sendto", 3), NOT_URGENT("recvfrom", 3),
	NOT_URGENT("sendmsg", 2), NOT_URGENT("recvmsg", 2),
	ANY("shutdown"), ANY("getsockopt"),
	/* not SO_ATTACH_FILTER and its kind */
	SOCKET_OPTION(SO_REUSEADDR), SOCKET_OPTION(SO_REUSEPORT),
	SOCKET_OPTION(SO_KEEPALIVE), SOCKET_OPTION(SO_BROADCAST),
	SOCKET_OPTION(SO_SNDBUF), SOCKET_OPTION(SO_RCVBUF),
	SOCKET_OPTION(SO_SNDTIMEO), SOCKET_OPTION(SO_RCVTIMEO),
	SOCKET_OPTION(SO_LINGER),
	ANY("getsockname"), ANY("getpeername"),

	/* threads: the flags that pthread_create() gives, and no namespaces */
	WITH_IF(GRANT_THREADS, "clone",
		ARG(0, SCMP_CMP_MASKED_EQ,
		    CLONE_THREAD | CLONE_VM | NEVER_CLONED | SIGNAL_BITS,
		    CLONE_THREAD | CLONE_VM)),
	THREAD_SIGNAL(SCMP_CMP_LT, SIGKILL), THREAD_SIGNAL(SCMP_CMP_EQ, SIGUSR1),
	THREAD_SIGNAL(SCMP_CMP_EQ, SIGUSR2), THREAD_SIGNAL(SCMP_CMP_EQ, SIGALRM),
	THREAD_SIGNAL(SCMP_CMP_EQ, SIGTERM), THREAD_SIGNAL(SCMP_CMP_EQ, SIGCHLD),
	THREAD_SIGNAL(SCMP_CMP_EQ, SIGSEGV), THREAD_SIGNAL(SCMP_CMP_EQ, SIGCONT),
	/* processes: its pid namespace holds the box (pid 1, which hears no
	 * signal) and what it forked itself */
	WITH_IF(GRANT_FORK, "clone",
		ARG(0, SCMP_CMP_MASKED_EQ, NEVER_CLONED | SIGNAL_BITS,
		    SIGCHLD)),
	WITH(GRANT_FORK, "fork"), WITH(GRANT_FORK, "vfork"),
	WITH(GRANT_FORK, "wait4"), WITH(GRANT_FORK, "waitid"),
	FORK_SIGNAL(SCMP_CMP_LT, SIGKILL), FORK_SIGNAL(SCMP_CMP_EQ, SIGUSR1),
	FORK_SIGNAL(SCMP_CMP_EQ, SIGUSR2), FORK_SIGNAL(SCMP_CMP_EQ, SIGALRM),
	FORK_SIGNAL(SCMP_CMP_EQ, SIGTERM), FORK_SIGNAL(SCMP_CMP_EQ, SIGCHLD),
	FORK_SIGNAL(SCMP_CMP_EQ, SIGSEGV), FORK_SIGNAL(SCMP_CMP_EQ, SIGCONT),
	FORK_SIGNAL(SCMP_CMP_EQ, SIGSTOP),
	WITH(GRANT_FORK, "setpgid"), WITH(GRANT_FORK, "setsid"),
	WITH(GRANT_FORK, "pidfd_open"),
	/* files: Landlock keeps them in the scratch folder */
	WITH(GRANT_SCRATCH, "open"), WITH(GRANT_SCRATCH, "openat"),
	WITH(GRANT_SCRATCH, "creat"), WITH(GRANT_SCRATCH, "truncate"),
	WITH(GRANT_SCRATCH, "ftruncate"), WITH(GRANT_SCRATCH, "fallocate"),
	WITH(GRANT_SCRATCH, "mkdir"), WITH(GRANT_SCRATCH, "mkdirat"),
	WITH(GRANT_SCRATCH, "rmdir"), WITH(GRANT_SCRATCH, "unlink"),
	WITH(GRANT_SCRATCH, "unlinkat"), WITH(GRANT_SCRATCH, "rename"),
	WITH(GRANT_SCRATCH, "renameat"), WITH(GRANT_SCRATCH, "renameat2"),
	WITH(GRANT_SCRATCH, "link"), WITH(GRANT_SCRATCH, "linkat"),
	WITH(GRANT_SCRATCH, "symlink"), WITH(GRANT_SCRATCH, "symlinkat"),
	WITH(GRANT_SCRATCH, "chmod"), WITH(GRANT_SCRATCH, "fchmod"),
	WITH(GRANT_SCRATCH, "fchmodat"), WITH(GRANT_SCRATCH, "utime"),
	WITH(GRANT_SCRATCH, "utimes"), WITH(GRANT_SCRATCH, "utimensat"),
	WITH(GRANT_SCRATCH, "fsync"), WITH(GRANT_SCRATCH, "fdatasync"),
	WITH_IF(GRANT_SCRATCH, "fcntl", ARG(1, SCMP_CMP_EQ, F_GETLK, 0)),
	WITH_IF(GRANT_SCRATCH, "fcntl", ARG(1, SCMP_CMP_EQ, F_SETLK, 0)),
	WITH_IF(GRANT_SCRATCH, "fcntl", ARG(1, SCMP_CMP_EQ, F_SETLKW, 0)),
	WITH(GRANT_SCRATCH, "flock"), WITH(GRANT_SCRATCH, "fchdir"),
	WITH(GRANT_SCRATCH, "copy_file_range"), WITH(GRANT_SCRATCH, "sendfile"),
	WITH(GRANT_SCRATCH, "pwrite64"), WITH(GRANT_SCRATCH, "msync"),
	WITH(GRANT_SCRATCH, "getxattr"), WITH(GRANT_SCRATCH, "listxattr"),
	/* sockets: its network has a loopback and nothing else */
	WITH_IF2(GRANT_SOCKETS | GRANT_MYSQL, "socket",
		 ARG(0, SCMP_CMP_EQ, AF_INET, 0),
		 ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_STREAM)),
	WITH_IF2(GRANT_SOCKETS, "socket", ARG(0, SCMP_CMP_EQ, AF_INET, 0),
		 ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_DGRAM)),
	WITH_IF2(GRANT_SOCKETS | GRANT_MYSQL, "socket",
		 ARG(0, SCMP_CMP_EQ, AF_INET6, 0),
		 ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_STREAM)),
	WITH_IF2(GRANT_SOCKETS, "socket", ARG(0, SCMP_CMP_EQ, AF_INET6, 0),
		 ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_DGRAM)),
	WITH_IF(GRANT_SOCKETS | GRANT_UNIX, "socket",
		ARG(0, SCMP_CMP_EQ, AF_UNIX, 0)),
	/* servers of its own, beside it */
	WITH_IF2(GRANT_COMPANIONS, "socket", ARG(0, SCMP_CMP_EQ, AF_UNIX, 0),
		 ARG(1, SCMP_CMP_MASKED_EQ, 0xf, SOCK_STREAM)),
	WITH(GRANT_SOCKETS | GRANT_UNIX | GRANT_COMPANIONS, "connect"),
	WITH(GRANT_SOCKETS | GRANT_UNIX, "bind"),
	WITH(GRANT_SOCKETS | GRANT_UNIX, "listen"),
	WITH(GRANT_SOCKETS | GRANT_UNIX, "accept"),
	WITH(GRANT_SOCKETS | GRANT_UNIX, "accept4"),
	WITH_IF(GRANT_SOCKETS, "sendmmsg",
		ARG(3, SCMP_CMP_MASKED_EQ, MSG_OOB, 0)),
	WITH_IF(GRANT_SOCKETS, "recvmmsg",
		ARG(3, SCMP_CMP_MASKED_EQ, MSG_OOB, 0)),
	/* not TCP_ULP, TCP_MD5SIG and their kind. asyncio and socketserver
	 * want to have IPv6 servers to themselves */
	NETWORK_OPTION(IPPROTO_TCP, TCP_NODELAY),
	NETWORK_OPTION(IPPROTO_TCP, TCP_CORK),
	NETWORK_OPTION(IPPROTO_TCP, TCP_KEEPIDLE),
	NETWORK_OPTION(IPPROTO_TCP, TCP_KEEPINTVL),
	NETWORK_OPTION(IPPROTO_TCP, TCP_KEEPCNT),
	NETWORK_OPTION(IPPROTO_TCP, TCP_USER_TIMEOUT),
	NETWORK_OPTION(IPPROTO_IPV6, IPV6_V6ONLY),
};

struct told {
	const char *name;
	const char *meaning;	/* "tried to ...", for a person */
};

static const struct told forbidden[] = {
	{"clone", "start a thread or a process"},
	{"fork", "start a process"}, {"vfork", "start a process"},
	{"execve", "run a program"}, {"execveat", "run a program"},
	{"socket", "open a network socket"},
	{"connect", "connect a socket"}, {"bind", "bind a socket"},
	{"listen", "listen on a socket"}, {"accept", "accept a connection"},
	{"accept4", "accept a connection"},
	{"socketpair", "make a socket pair that is no stream"},
	{"setsockopt", "set an unusual option of a socket"},
	{"sendto", "send urgent data"}, {"sendmsg", "send urgent data"},
	{"recvfrom", "read urgent data"}, {"recvmsg", "read urgent data"},
	{"sendmmsg", "send on a socket"}, {"recvmmsg", "read from a socket"},
	{"open", "write a file"}, {"openat", "write a file"},
	{"creat", "create a file"},
	{"truncate", "truncate a file"}, {"ftruncate", "truncate a file"},
	{"fallocate", "allocate file space"},
	{"mkdir", "make a folder"}, {"mkdirat", "make a folder"},
	{"rmdir", "remove a folder"}, {"unlink", "remove a file"},
	{"unlinkat", "remove a file"}, {"rename", "rename a file"},
	{"renameat", "rename a file"}, {"renameat2", "rename a file"},
	{"link", "link a file"}, {"linkat", "link a file"},
	{"symlink", "link a file"}, {"symlinkat", "link a file"},
	{"mknod", "make a special file"}, {"mknodat", "make a special file"},
	{"chmod", "change a file's mode"}, {"fchmod", "change a file's mode"},
	{"fchmodat", "change a file's mode"},
	{"chown", "change a file's owner"}, {"fchown", "change a file's owner"},
	{"lchown", "change a file's owner"},
	{"fchownat", "change a file's owner"},
	{"utime", "change a file's times"}, {"utimes", "change a file's times"},
	{"utimensat", "change a file's times"},
	{"setxattr", "change a file's attributes"},
	{"lsetxattr", "change a file's attributes"},
	{"fsetxattr", "change a file's attributes"},
	{"flock", "lock a file"}, {"fsync", "sync a file"},
	{"sync", "sync all files"}, {"copy_file_range", "copy a file"},
	{"mmap", "map memory shared, or both writable and executable"},
	{"mprotect", "make memory executable"},
	{"pkey_mprotect", "make memory executable"},
	{"memfd_create", "make a file in memory"},
	{"memfd_secret", "make secret memory"},
	{"ioctl", "control a device"},
	{"fcntl", "have signals sent by a descriptor"},
	{"kill", "send a signal"},
	{"tkill", "send a signal"},
	{"tgkill", "send a signal"},
	{"rt_sigqueueinfo", "signal another process"},
	{"rt_tgsigqueueinfo", "signal another process"},
	{"pidfd_open", "take hold of a process"},
	{"pidfd_send_signal", "signal another process"},
	{"pidfd_getfd", "take another process's descriptor"},
	{"wait4", "wait for a process"}, {"waitid", "wait for a process"},
	{"ptrace", "trace a process"},
	{"process_vm_readv", "read another process"},
	{"process_vm_writev", "write another process"},
	{"setuid", "change its user"}, {"setgid", "change its group"},
	{"setreuid", "change its user"}, {"setregid", "change its group"},
	{"setresuid", "change its user"}, {"setresgid", "change its group"},
	{"setgroups", "change its groups"}, {"setsid", "leave its session"},
	{"setpgid", "leave its group"}, {"capset", "take capabilities"},
	{"setrlimit", "change its limits"}, {"prlimit64", "change its limits"},
	{"setpriority", "change its priority"},
	{"sched_setaffinity", "choose its CPUs"},
	{"sched_setscheduler", "change its scheduling"},
	{"sched_setattr", "change its scheduling"},
	{"prctl", "change the process's settings"},
	{"arch_prctl", "change the processor's settings"},
	{"seccomp", "change its system call filter"},
	{"unshare", "make namespaces"}, {"setns", "enter namespaces"},
	{"mount", "mount a file system"}, {"umount2", "unmount a file system"},
	{"pivot_root", "change the root"}, {"chroot", "change the root"},
	{"fchdir", "change folder by descriptor"},
	{"bpf", "load a kernel program"}, {"userfaultfd", "handle page faults"},
	{"perf_event_open", "measure the kernel"},
	{"io_uring_setup", "queue system calls"},
	{"io_uring_enter", "queue system calls"},
	{"io_uring_register", "queue system calls"},
	{"add_key", "use the kernel's keys"},
	{"request_key", "use the kernel's keys"},
	{"keyctl", "use the kernel's keys"},
	{"open_by_handle_at", "open a file by handle"},
	{"name_to_handle_at", "open a file by handle"},
	{"inotify_init", "watch files"}, {"inotify_init1", "watch files"},
	{"fanotify_init", "watch files"},
	{"shmget", "share memory"}, {"shmat", "share memory"},
	{"semget", "share semaphores"}, {"msgget", "share messages"},
	{"mq_open", "open a message queue"},
	{"personality", "change how programs run"},
	{"init_module", "load a kernel module"},
	{"finit_module", "load a kernel module"},
	{"delete_module", "unload a kernel module"},
	{"kexec_load", "load a kernel"}, {"reboot", "reboot"},
	{"swapon", "change swap"}, {"swapoff", "change swap"},
	{"acct", "switch accounting"}, {"quotactl", "change quotas"},
	{"syslog", "read the kernel's log"}, {"iopl", "use hardware ports"},
	{"ioperm", "use hardware ports"}, {"sethostname", "rename the host"},
	{"setdomainname", "rename the host"},
	{"settimeofday", "set the clock"}, {"clock_settime", "set the clock"},
	{"adjtimex", "set the clock"}, {"clock_adjtime", "set the clock"},
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static struct sock_filter *program;
static unsigned short program_len;

/* libseccomp takes the same rule twice, but not a rule with conditions and
 * one without for the same call: the latter swallows the former. */
static int add_rule(scmp_filter_ctx filter, const struct allowed *row)
{
	int nr = seccomp_syscall_resolve_name(row->name);

	/* a call that this architecture doesn't have is nothing to allow */
	if (nr < 0)
		return 0;
	int failed = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, nr,
					    row->count, row->arg);
	if (failed && failed != -EEXIST) {
		errno = -failed;
		return -1;
	}
	return 0;
}

static int add_rules(scmp_filter_ctx filter, unsigned grants)
{
	for (size_t i = 0; i < COUNT(allowed); i++)
		if (!allowed[i].grants || allowed[i].grants & grants)
			if (add_rule(filter, &allowed[i]))
				return -1;
	return 0;
}

#ifdef __x86_64__
/*
 * The numbers of the x32 ABI are calls that this kernel "doesn't have".
 * libseccomp takes them for another architecture and would kill; so they are
 * looked at before its program, which another architecture still reaches.
 */
#define X32_BIT 0x40000000u
static const struct sock_filter before[] = {
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 3),
	BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
	BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1),
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
};
#define BEFORE COUNT(before)
#else
static const struct sock_filter before[1];
#define BEFORE ((size_t)0)
#endif

/* libseccomp writes to a descriptor only; we want the program in memory, so
 * that a run makes one system call and allocates nothing. */
static int export_program(scmp_filter_ctx filter)
{
	int fd = memfd_create("filter", MFD_CLOEXEC);

	if (fd < 0)
		return -1;
	int failed = seccomp_export_bpf(filter, fd);
	off_t size = lseek(fd, 0, SEEK_END);
	program = malloc(sizeof(before) + (size > 0 ? (size_t)size : 0));
	program_len = (unsigned short)(BEFORE +
				       (size_t)size / sizeof(*program));
	if (failed || !program ||
	    pread(fd, program + BEFORE, (size_t)size, 0) != size) {
		close(fd);
		errno = failed ? -failed : EIO;
		return -1;
	}
	memcpy(program, before, BEFORE * sizeof(*before));
	return close(fd);
}

int jail_seccomp_compile(struct jail *jail)
{
	/* The listener hears of whatever isn't allowed. */
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_NOTIFY);

	if (!filter) {
		errno = ENOTSUP;
		return -1;
	}
	int result = -1;
	/* A tree by number: the kernel runs the program for each number there
	 * is whenever a run loads it, which takes half the time of a list. */
	if (seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2) == 0 &&
	    seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH,
			     SCMP_ACT_KILL_PROCESS) == 0 &&
	    add_rules(filter, jail->grants) == 0)
		result = export_program(filter);
	seccomp_release(filter);
	if (result == 0)
		jail->layers |= LAYER_LEDGER;
	return result;
}

/*
 * What no X server and no database has to do, but what a snippet might want
 * one to do that it took over: reach the box or its run, or the kernel's
 * darker corners. Of its calls nobody keeps a ledger.
 */
static const char *const not_for_servers[] = {
	"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise",
	"pidfd_open", "pidfd_getfd", "pidfd_send_signal", "rt_sigqueueinfo",
	"rt_tgsigqueueinfo", "tkill", "unshare", "setns", "mount", "umount2",
	"pivot_root", "chroot", "bpf", "userfaultfd", "perf_event_open",
	"io_uring_setup", "io_uring_enter", "io_uring_register", "add_key",
	"request_key", "keyctl", "open_by_handle_at", "name_to_handle_at",
	"fanotify_init", "personality", "init_module", "finit_module",
	"delete_module", "kexec_load", "reboot", "swapon", "swapoff", "acct",
	"quotactl", "syslog", "iopl", "ioperm", "sethostname", "setdomainname",
	"settimeofday", "clock_settime", "adjtimex", "clock_adjtime",
	"memfd_secret", "shmget", "semget", "msgget", "mq_open", "capset",
	"mknod", "mknodat",
};

int jail_seccomp_server(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	int failed = !filter || seccomp_attr_set(filter,
						 SCMP_FLTATR_ACT_BADARCH,
						 SCMP_ACT_KILL_PROCESS);

	for (size_t i = 0; !failed && i < COUNT(not_for_servers); i++) {
		int nr = seccomp_syscall_resolve_name(not_for_servers[i]);
		if (nr >= 0)
			failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM),
						  nr, 0);
	}
	failed = failed || seccomp_load(filter);
	seccomp_release(filter);
	return failed ? -1 : 0;
}

static void put_in_pid(uint32_t pid)
{
	for (size_t i = 0; i < program_len; i++)
		if (program[i].k == OWN_PID &&
		    BPF_CLASS(program[i].code) == BPF_JMP)
			program[i].k = pid;
}

int jail_seccomp_load(void)
{
	struct sock_fprog whole = {program_len, program};

	put_in_pid((uint32_t)syscall(SYS_getpid));
	return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
			    SECCOMP_FILTER_FLAG_NEW_LISTENER, &whole);
}

const char *jail_syscall_name(int number, char *space, size_t size)
{
	char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);

	if (name)
		snprintf(space, size, "%s", name);
	else
		snprintf(space, size, "system call %d", number);
	free(name);
	return space;
}

/* What libraries try first and do without, on an older kernel too: told to
 * nobody, since nothing that is printed depends on it. */
bool jail_syscall_is_optional(const char *name)
{
	static const char *const optional[] = {
		"clone3", "rseq", "map_shadow_stack",
		"set_mempolicy", "get_mempolicy", "mbind", "mseal", "statmount",
		"openat2", "fchmodat2", "cachestat", "process_madvise",
	};

	for (size_t i = 0; i < COUNT(optional); i++)
		if (strcmp(optional[i], name) == 0)
			return true;
	return false;
}

const char *jail_syscall_meaning(const char *name)
{
	for (size_t i = 0; i < COUNT(forbidden); i++)
		if (strcmp(forbidden[i].name, name) == 0)
			return forbidden[i].meaning;
	return NULL;
}
