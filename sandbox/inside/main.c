/*
 * main.c - whatprints-box: jails itself, embeds one CPython, runs snippets
 *
 * Not for people: the host starts it with its socket at descriptor 3 and the
 * hash seed and capabilities as arguments. The order of the calls is the
 * point: walls before Python, Python before the last walls, all of them
 * before a snippet is seen.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "inside/companion.h"
#include "inside/jail.h"
#include "inside/means.h"
#include "inside/python.h"
#include "inside/serve.h"

enum { HOST = 3 };

/*
 * CPython makes its streams over what is open while it starts: pipes, as a
 * run will have, so that it asks them the same things (isatty, seek, block
 * size) and is told the same. The reading end stays open: Python may write.
 */
static int open_model_pipes(void)
{
	int in[2], out[2];

	if (pipe2(in, O_CLOEXEC) || pipe2(out, O_CLOEXEC))
		return -1;
	if (dup2(in[0], 0) < 0 || dup2(out[1], 1) < 0 || dup2(out[1], 2) < 0)
		return -1;
	close(in[0]);
	close(in[1]);
	close(out[1]);
	return fcntl(out[0], F_DUPFD_CLOEXEC, 16) < 0 ? -1 : close(out[0]);
}

int main(int argc, char **argv)
{
	struct jail jail = {.python = python_home};

	if (argc != 3 || fcntl(HOST, F_GETFD) < 0) {
		fprintf(stderr, "whatprints-box: started by whatprints, "
				"not by hand\n");
		return 2;
	}
	uint64_t seed = strtoull(argv[1], NULL, 10);
	jail.needs = (unsigned)strtoul(argv[2], NULL, 10);
	jail.grants = profile_grants(jail.needs);
	means_environment(&jail);
	setsid();	/* Ctrl-C is the host's to hear; it ends us by closing */
	if (jail_build(&jail) || open_model_pipes() ||
	    python_start(seed, jail.grants, jail.problem,
			 sizeof(jail.problem)) ||
	    means_check(&jail) || companions_prepare(&jail) ||
	    jail_seal(&jail) || jail_compile(&jail)) {
		serve_problem(HOST, &jail);
		return 1;
	}
	return serve(HOST, &jail);
}
