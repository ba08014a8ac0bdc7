/* attempts.c - break-out attempts that do no harm, through the real path
 *
 * Each is a program of ours. It says "reached" right before it tries, so that
 * an attempt that something else stopped (a missing module, the import gate)
 * isn't taken for one that the jail held, and "through" if it succeeds.
 * Modules that the gate keeps from snippets come through pkgutil, which the
 * gate doesn't stop: what is tried here are the walls.
 */
#include "sandbox/run.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct try {
	const char *name, *means, *program;
};

#define CANARY "WHATPRINTS_CANARY"
/* Stdin holds what of the host is to be touched. */
#define HOST "port, pid = map(int, input().split())\n"
#define REACHED "print('reached', flush=True)\n"
#define NATIVE "import pkgutil\n" \
	"ctypes = pkgutil.resolve_name('ctypes')\n" \
	"libc = ctypes.CDLL(None)\n"

/* AddressSanitizer needs a run to have no limit on memory: nothing to try. */
#if !defined(__SANITIZE_ADDRESS__)
#define TAKE_MEMORY \
	{"take-memory", "a snippet can take all of this machine's memory", \
	 REACHED \
	 "whole = bytes(3 << 29)\n" \
	 "print('through')\n"},
#else
#define TAKE_MEMORY
#endif

static const struct try tries[] = {
	{"read-file", "a snippet can read this machine's files",
	 REACHED
	 "if b':' in open('/etc/passwd', 'rb').read():\n"
	 "    print('through')\n"},
	{"list-folder", "a snippet can see the names of this machine's files",
	 "import os\n" REACHED
	 "if 'passwd' in os.listdir('/etc'):\n"
	 "    print('through')\n"},
	{"write-file", "a snippet can leave files on this machine",
	 "import os\n" REACHED
	 "for folder in '.', '/tmp', '/var/tmp', '/dev/shm', '/':\n"
	 "    path = folder + '/whatprints-attempt-%d' % os.getpid()\n"
	 "    try:\n"
	 "        open(path, 'x')\n"
	 "    except OSError:\n"
	 "        continue\n"
	 "    print('through')\n"
	 "    os.remove(path)\n"},
	{"write-library", "a snippet can change the Python that others use",
	 "import os\n"
	 "path = os.path.dirname(os.__file__) + '/whatprints-attempt'\n" REACHED
	 "open(path, 'x')\n"
	 "print('through')\n"
	 "os.remove(path)\n"},
	{"os-system", "a snippet can run this machine's programs",
	 "import os\n" REACHED
	 "if os.system('exit 7') == 7 << 8:\n"
	 "    print('through')\n"},
	{"fork", "a snippet can start processes",
	 "import os\n" NATIVE REACHED
	 "pid = libc.fork()\n"
	 "if pid == 0:\n"
	 "    os._exit(0)\n"
	 "if pid > 0:\n"
	 "    print('through')\n"},
	{"connect", "a snippet can talk to this machine's network",
	 "import pkgutil\n" HOST
	 "socket = pkgutil.resolve_name('socket')\n" REACHED
	 "socket.create_connection(('127.0.0.1', port), 1)\n"
	 "print('through')\n"},
	{"signal", "a snippet can signal this machine's processes",
	 "import os\n" HOST REACHED
	 "os.kill(pid, 0)\n"
	 "print('through')\n"},
	{"trace", "a snippet can look into this machine's processes",
	 HOST NATIVE REACHED
	 "if libc.ptrace(0x4206, pid, None, None) == 0:\n"	/* SEIZE */
	 "    print('through')\n"},
	{"map-wx", "a snippet can run machine code that it wrote itself",
	 NATIVE
	 "libc.mmap.restype = ctypes.c_void_p\n" REACHED
	 "at = libc.mmap(None, ctypes.c_size_t(4096), 7, 0x22, -1,\n"
	 "               ctypes.c_long(0))\n"
	 "if at not in (None, ctypes.c_void_p(-1).value):\n"
	 "    print('through')\n"},
	{"environment", "a snippet can read the environment of this machine's "
	 "processes",
	 "import os\n" HOST REACHED
	 "if '" CANARY "' in os.environ:\n"
	 "    print('through')\n"
	 "if open('/proc/%d/environ' % pid, 'rb').read():\n"
	 "    print('through')\n"},
	{"descriptor", "a snippet can use what this machine's processes have "
	 "open",
	 "import os\n" REACHED
	 "for fd in range(3, 1024):\n"
	 "    try:\n"
	 "        os.fstat(fd)\n"
	 "        print('through')\n"
	 "    except OSError:\n"
	 "        pass\n"},
	{"become-root", "a snippet can take root's rights",
	 "import os\n" REACHED
	 "os.setuid(0)\n"
	 "print('through')\n"},
	{"unshare", "a snippet can make namespaces, and be root in them",
	 NATIVE REACHED
	 "if libc.unshare(0x10000000) == 0:\n"			/* NEWUSER */
	 "    print('through')\n"},
	TAKE_MEMORY
};
#define TRIES (sizeof(tries) / sizeof(tries[0]))

bool sandbox_is_strict(void)
{
#ifdef JAIL_MUTANT
	return false;
#else
	return true;
#endif
}

/* ------------------------------------------- what there is to get hold of */

/* Of the host, while the attempts run; a descriptor is -1 where it can't be
 * had, and then there is one thing less to find. */
struct bait {
	int listener, open;
	unsigned port;
};

static void bait_listen(struct bait *bait)
{
	struct sockaddr_in at = {.sin_family = AF_INET,
				 .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(at);

	bait->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (bait->listener < 0 ||
	    bind(bait->listener, (struct sockaddr *)&at, sizeof(at)) ||
	    listen(bait->listener, 1) ||
	    getsockname(bait->listener, (struct sockaddr *)&at, &size))
		return;
	bait->port = ntohs(at.sin_port);
}

static struct bait bait_lay(void)
{
	struct bait bait = {.listener = -1};

	bait_listen(&bait);
	setenv(CANARY, "1", 1);
	bait.open = open("/", O_RDONLY | O_DIRECTORY);	/* not O_CLOEXEC */
	return bait;
}

static void bait_clear(struct bait *bait)
{
	unsetenv(CANARY);
	if (bait->listener >= 0)
		close(bait->listener);
	if (bait->open >= 0)
		close(bait->open);
}

/* ---------------------------------------------------------------- the runs */

/* A whole line of what it printed. */
static bool said(const struct observation *o, const char *word)
{
	const char *at = o->out;
	size_t len = strlen(word);

	while ((at = strstr(at, word))) {
		if ((at == o->out || at[-1] == '\n') && at[len] == '\n')
			return true;
		at += len;
	}
	return false;
}

static int on_attempt(void *ctx, size_t index, struct observation *o)
{
	struct attempts *all = ctx;
	struct attempt *one = &all->at[index];

	all->layers |= o->layers;
	if (o->status == STATUS_NO_JAIL || !said(o, "reached")) {
		one->result = ATTEMPT_UNTRIED;
		snprintf(one->why, sizeof(one->why), "%s", o->reason);
	} else if (said(o, "through")) {
		one->result = ATTEMPT_BREACH;
	} else {
		one->result = ATTEMPT_HELD;
		all->held++;
	}
	observation_clear(o);
	return 0;
}

void sandbox_attempt(const struct sandbox_box *box, struct attempts *out)
{
	struct sandbox_config config = {.boxes = box, .box_count = 1, .jobs = 1,
					.any_level = true};
	struct run_plan plans[TRIES] = {0};
	struct bait bait = bait_lay();
	char host[48];
	int len = snprintf(host, sizeof(host), "%u %d\n", bait.port,
			   (int)getpid());

	_Static_assert(TRIES <= ATTEMPTS_MAX, "room for all attempts");
	*out = (struct attempts){.count = TRIES};
	for (size_t i = 0; i < TRIES; i++) {
		out->at[i] = (struct attempt){tries[i].name, tries[i].means,
					      ATTEMPT_UNTRIED, ""};
		plans[i].program = (struct bytes){tries[i].program,
						  strlen(tries[i].program)};
		plans[i].input = (struct bytes){host, (size_t)len};
	}
	sandbox_run(&config, plans, TRIES, on_attempt, out);
	bait_clear(&bait);
}
