/* probe.c - what a box says of itself before it runs anything */
#include "sandbox/run.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "sandbox/boxes.h"

void sandbox_probe(const struct sandbox_box *box, unsigned needs,
		   struct sandbox_report *out)
{
	struct box one;
	enum wire_kind kind;
	size_t size = 0;
	const unsigned char *payload = NULL;
	time_t deadline = time(NULL) + BOX_HELLO_S;

	*out = (struct sandbox_report){0};
	snprintf(out->problem, sizeof(out->problem), "the box does not start");
	if (box_start(&one, box, 0, needs))
		return;
	while (!payload && time(NULL) < deadline) {
		struct pollfd fd = {one.socket, POLLIN, 0};
		if (poll(&fd, 1, 1000) < 0 && errno != EINTR)
			break;
		if (fd.revents && box_pump(&one, fd.revents))
			break;
		if (one.in)
			payload = box_frame(&one, &kind, &size);
	}
	struct wire_in in = {payload, size ? size - WIRE_HEADER : 0, !size};
	if (payload && kind == WIRE_HELLO && wire_get_hello(&in, &one.hello)) {
		out->started = !one.hello.problem[0];
		out->layers = one.hello.layers;
		out->lacks = one.hello.lacks;
		memcpy(out->python, one.hello.python, sizeof(out->python));
		memcpy(out->problem, one.hello.problem, sizeof(out->problem));
	}
	box_stop(&one);
}
