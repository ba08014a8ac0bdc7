/* terminal.c - one key at a time, and the user's editor */
#include "cmd/terminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/scope.h"
#include "base/str.h"
#include "jobs.h"

bool terminal_asks(void)
{
	const char *ci = getenv("CI");

	return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && !(ci && *ci);
}

/* Keys come at once and unseen; Ctrl-C still interrupts. The old mode is back
 * before anything else happens, so that no way out can miss it. */
char terminal_key(void)
{
	struct termios old, raw;
	char key = 0;

	if (tcgetattr(STDIN_FILENO, &old))
		return 0;
	raw = old;
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	raw.c_cc[VMIN] = 1;
	raw.c_cc[VTIME] = 0;
	tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
	if (interrupt_wait(STDIN_FILENO, -1) <= 0 ||
	    read(STDIN_FILENO, &key, 1) != 1)
		key = 0;
	tcsetattr(STDIN_FILENO, TCSADRAIN, &old);
	return key == 4 ? 0 : key;	/* Ctrl-D ends the input */
}

static const char *editor(void)
{
	static const char *const from[] = {"VISUAL", "EDITOR"};

	for (size_t i = 0; i < sizeof(from) / sizeof(*from); i++) {
		const char *command = getenv(from[i]);

		if (command && *command)
			return command;
	}
	return "vi";
}

/* By a shell: the variable may hold options, too. */
static void become(const char *command, const char *path)
{
	const char *at = *path == '-' ? "./" : "";
	FREE_ARENA struct arena arena = ARENA_INIT;
	const char *line = str_format(&arena, "%s \"$1\"", command).at;
	const char *file = str_format(&arena, "%s%s", at, path).at;

	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	execl("/bin/sh", "sh", "-c", line, "sh", file, (char *)NULL);
	_exit(127);
}

int terminal_edit(const char *path, struct err *err)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, old_int, old_quit;
	const char *command = editor();
	int status = -1;
	pid_t child;

	/* Ctrl-C in the editor is meant for the editor. */
	sigaction(SIGINT, &ignore, &old_int);
	sigaction(SIGQUIT, &ignore, &old_quit);
	child = fork();
	if (!child)
		become(command, path);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &old_int, NULL);
	sigaction(SIGQUIT, &old_quit, NULL);
	if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status))
		return err_set(err, ERR_SYSTEM, "the editor `%s` failed: set "
			       "VISUAL or EDITOR to one that works", command);
	return 0;
}
