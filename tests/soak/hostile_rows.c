/* hostile_rows.c - the table of hostile programs */
#include "hostile.h"

#define IS(status) (1u << STATUS_##status)

const struct hostile hostile_rows[] = {
	/* refused calls, caught or silent */
	{.name = "a shell", .statuses = IS(REFUSED),
	 .refused = "clone fork vfork execve", .rest = "False\n",
	 .body = "import os\n"
		 "print(os.system('true') == 0)\n"},
	{.name = "a folder made, caught", .statuses = IS(REFUSED),
	 .refused = "mkdir mkdirat", .rest = "caught\n",
	 .body = "import os\n"
		 "try:\n"
		 "    os.mkdir('x')\n"
		 "except OSError:\n"
		 "    print('caught')\n"},
	{.name = "forty refusals in a row", .statuses = IS(REFUSED),
	 .refused = "unlink unlinkat", .rest = "40\n",
	 .body = "import os\n"
		 "caught = 0\n"
		 "for i in range(40):\n"
		 "    try:\n"
		 "        os.unlink('main.py')\n"
		 "    except OSError:\n"
		 "        caught += 1\n"
		 "print(caught)\n"},
	{.name = "a signal to the box", .statuses = IS(REFUSED),
	 .refused = "kill", .rest = "caught\n",
	 .body = "import os\n"
		 "try:\n"
		 "    os.kill(1, 9)\n"
		 "except OSError:\n"
		 "    print('caught')\n"},
	{.name = "a fork in plain", .statuses = IS(REFUSED) | IS(RAISED),
	 .body = "import os\n"
		 "os.fork()\n"},
	{.name = "a module that isn't granted, caught",
	 .statuses = IS(REFUSED), .refused = "socket", .rest = "caught\n",
	 .body = "try:\n"
		 "    import socket\n"
		 "except ImportError:\n"
		 "    print('caught')\n"},
	{.name = "another user", .statuses = IS(REFUSED),
	 .refused = "setuid setresuid",
	 .body = "import os\n"
		 "try:\n"
		 "    os.setuid(0)\n"
		 "except OSError:\n"
		 "    pass\n"},

	/* floods */
	{.name = "a flood of lines", .statuses = IS(OUTPUT_FULL),
	 .body = "while True:\n"
		 "    print(MARK * 50)\n"},
	{.name = "a flood below the text layer", .statuses = IS(OUTPUT_FULL),
	 .body = "import os\n"
		 "block = ((MARK + '\\n') * 3000).encode()\n"
		 "while True:\n"
		 "    os.write(1, block)\n"},
	{.name = "a flood of errors", .statuses = IS(OUTPUT_FULL), .rest = "",
	 .body = "import sys\n"
		 "while True:\n"
		 "    sys.stderr.write(MARK * 50 + '\\n')\n"},

	/* memory */
	{.name = "one big request, caught", .statuses = IS(OUT_OF_MEMORY),
	 .rest = "caught\n",
	 .body = "try:\n"
		 "    x = 'a' * 10 ** 11\n"
		 "except MemoryError:\n"
		 "    print('caught')\n"},
	{.name = "slow growth", .statuses = IS(OUT_OF_MEMORY), .rest = "",
	 .body = "x = []\n"
		 "while True:\n"
		 "    x.append('a' * 20_000_000)\n"},

	/* time */
	{.name = "a loop", .statuses = IS(NEVER_ENDS), .cpu_ms = 50,
	 .rest = "",
	 .body = "while True:\n"
		 "    pass\n"},
	{.name = "a long sleep", .statuses = IS(NEVER_ENDS), .wall_ms = 60,
	 .cpu_ms = 60, .rest = "",
	 .body = "import time\n"
		 "time.sleep(60)\n"},
	{.name = "arithmetic without end", .statuses = IS(NEVER_ENDS),
	 .cpu_ms = 50, .rest = "",
	 .body = "x = 3 ** (10 ** 7) ** 2\n"},
	{.name = "nobody to read from", .statuses = IS(NEVER_ENDS),
	 .cpu_ms = 60, .wall_ms = 60, .rest = "",
	 .body = "import os\n"
		 "r, w = os.pipe()\n"
		 "os.read(r, 1)\n"},

	/* lies */
	{.name = "frames on every descriptor", .statuses = IS(ENDED),
	 .rest = "end\n",
	 .body = "import os\n"
		 "frames = [b'hwwp' + bytes([1, 0, kind, 0]) + size + bytes(64)\n"
		 "          for kind in range(1, 6)\n"
		 "          for size in (bytes(4), b'\\x40\\0\\0\\0', b'\\xff' * 4)]\n"
		 "for fd in range(2, 256):\n"
		 "    for frame in frames:\n"
		 "        try:\n"
		 "            os.write(fd, frame)\n"
		 "        except OSError:\n"
		 "            break\n"
		 "print('end')\n"},
	{.name = "every descriptor closed", .rest = "",
	 .statuses = IS(ENDED) | IS(EXITED) | IS(RAISED),
	 .body = "import os\n"
		 "os.closerange(0, 256)\n"},
	{.name = "hooks and streams taken away", .statuses = IS(RAISED),
	 .rest = "",
	 .body = "import sys, builtins\n"
		 "del sys.excepthook, sys.displayhook, builtins.print\n"
		 "sys.stdout = sys.stderr = None\n"
		 "raise KeyError(MARK)\n"},
	{.name = "an exception that can't be shown", .statuses = IS(RAISED),
	 .rest = "",
	 .body = "class E(Exception):\n"
		 "    def __str__(self):\n"
		 "        raise SystemExit(MARK)\n"
		 "raise E\n"},
	{.name = "a message of most of a megabyte", .statuses = IS(RAISED), .rest = "",
	 .body = "raise ValueError(MARK * 40_000)\n"},

	/* crashes and exits */
	{.name = "abort", .statuses = IS(CRASHED), .signal = 6, .rest = "",
	 .body = "import os\n"
		 "os.abort()\n"},
	{.name = "a segmentation fault", .statuses = IS(CRASHED), .signal = 11,
	 .rest = "",
	 .body = "import os\n"
		 "os.kill(os.getpid(), 11)\n"},
	{.name = "its own SIGKILL", .statuses = IS(CRASHED), .signal = 9,
	 .rest = "",
	 .body = "import os\n"
		 "os.kill(os.getpid(), 9)\n"},
	{.name = "sys.exit", .statuses = IS(EXITED), .exit_code = 7,
	 .rest = "",
	 .body = "import sys\n"
		 "sys.exit(7)\n"},
	{.name = "os._exit", .statuses = IS(EXITED), .exit_code = 213,
	 .rest = "",
	 .body = "import os\n"
		 "os._exit(213)\n"},
	{.name = "recursion", .statuses = IS(RAISED), .rest = "",
	 .body = "def f():\n"
		 "    f()\n"
		 "f()\n"},
	{.name = "recursion, caught", .statuses = IS(ENDED), .rest = "caught\n",
	 .body = "def f():\n"
		 "    f()\n"
		 "try:\n"
		 "    f()\n"
		 "except RecursionError:\n"
		 "    print('caught')\n"},
	{.name = "a syntax error late", .statuses = IS(RAISED), .rest = "",
	 .body = "compile('(' * 5000, 'x', 'exec')\n"},

	/* threads */
	{.name = "thirty threads and their output", .needs = NEED_THREADS,
	 .statuses = IS(ENDED), .rest = "30\n",
	 .body = "import threading\n"
		 "done = []\n"
		 "all = [threading.Thread(target=done.append, args=(i,))\n"
		 "       for i in range(30)]\n"
		 "for one in all:\n"
		 "    one.start()\n"
		 "for one in all:\n"
		 "    one.join()\n"
		 "print(len(done))\n"},
	{.name = "a thread that stays", .needs = NEED_THREADS,
	 .statuses = IS(NEVER_ENDS), .cpu_ms = 80, .wall_ms = 80, .rest = "",
	 .body = "import threading, time\n"
		 "threading.Thread(target=time.sleep, args=(60,)).start()\n"},
	{.name = "threads without end", .needs = NEED_THREADS,
	 .statuses = IS(TOO_MANY_PROCESSES) | IS(NEVER_ENDS) |
		     IS(OUT_OF_MEMORY),
	 .cpu_ms = 300, .wall_ms = 300, .rest = "",
	 .body = "import threading, time\n"
		 "while True:\n"
		 "    threading.Thread(target=time.sleep, args=(60,),\n"
		 "                     daemon=True).start()\n"},

	/* processes */
	{.name = "a fork bomb", .needs = NEED_PROCESSES, .cpu_ms = 80,
	 .wall_ms = 80, .statuses = IS(NEVER_ENDS) | IS(TOO_MANY_PROCESSES),
	 .body = "import os\n"
		 "while True:\n"
		 "    try:\n"
		 "        os.fork()\n"
		 "    except OSError:\n"
		 "        pass\n"},
	{.name = "deaf orphans", .needs = NEED_PROCESSES, .rest = "parent\n",
	 .statuses = IS(ENDED),
	 .body = "import os, signal, time\n"
		 "for i in range(4):\n"
		 "    if os.fork() == 0:\n"
		 "        os.setsid()\n"
		 "        if os.fork() == 0:\n"
		 "            signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
		 "            time.sleep(60)\n"
		 "        os._exit(0)\n"
		 "print('parent')\n"},
	{.name = "a child that prints later", .needs = NEED_PROCESSES,
	 .statuses = IS(ENDED), .rest = "",
	 .body = "import os, time\n"
		 "if os.fork() == 0:\n"
		 "    time.sleep(1)\n"
		 "    for i in range(100):\n"
		 "        os.write(1, b'too late\\n' * 100)\n"},

	/* files */
	{.name = "a full folder", .needs = NEED_FILES, .statuses = IS(REFUSED),
	 .rest = "caught\n",
	 .body = "try:\n"
		 "    for i in range(40):\n"
		 "        with open(str(i), 'wb') as file:\n"
		 "            file.write(bytes(1 << 20))\n"
		 "except OSError:\n"
		 "    print('caught')\n"},
	{.name = "folders that are hard to empty", .needs = NEED_FILES,
	 .statuses = IS(ENDED), .rest = "['main.py']\n",
	 .body = "import os\n"
		 "print(os.listdir('.'))\n"
		 "os.makedirs('/'.join('abcdefgh'))\n"
		 "os.symlink('/', 'a/link')\n"
		 "open('a/b/' + MARK, 'w').close()\n"
		 "os.chmod('a/b', 0)\n"},

	/* network */
	{.name = "a listener that stays", .needs = NEED_NETWORK, .rest = "up\n",
	 .statuses = IS(ENDED),
	 .body = "import socket\n"
		 "one = socket.socket()\n"
		 "one.bind(('127.0.0.1', 4711))\n"
		 "one.listen()\n"
		 "print('up')\n"},
	{.name = "raw packets", .needs = NEED_NETWORK, .refused = "socket",
	 .statuses = IS(REFUSED), .rest = "caught\n",
	 .body = "import socket\n"
		 "try:\n"
		 "    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)\n"
		 "except OSError:\n"
		 "    print('caught')\n"},
};

const size_t hostile_count = sizeof(hostile_rows) / sizeof(hostile_rows[0]);
