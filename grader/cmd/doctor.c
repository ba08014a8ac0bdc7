/* doctor.c - `whatprints doctor`: which boxes work, and how well jailed */
#include <stdio.h>

#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"

struct doctor_options {
	struct common common;
};

static const struct {
	unsigned layers;
	const char *missing;	/* what it means */
	const char *todo;
} advice[] = {
	{LAYER_NO_NEW_PRIVS | LAYER_SECCOMP | LAYER_RLIMITS |
	 LAYER_CLOSED_FDS,
	 "a layer that every run needs; nothing runs without it",
	 "use a Linux kernel with seccomp filters (CONFIG_SECCOMP_FILTER); "
	 "gVisor, WSL 1 and user-mode emulators lack them"},
	{LAYER_NAMESPACES | LAYER_PRIVATE_ROOT,
	 "names of host files and processes can be seen, no content",
	 "let ordinary users make user namespaces: on Ubuntu give the boxes "
	 "an AppArmor profile with `userns,`; on Debian `sysctl "
	 "kernel.unprivileged_userns_clone=1`; see too that `sysctl "
	 "user.max_user_namespaces` isn't 0. In a container its own seccomp "
	 "profile has to allow them"},
	{LAYER_LANDLOCK,
	 "files are guarded by the other layers only",
	 "use Linux 5.13 or newer with landlock among the `lsm=` modules"},
	{LAYER_UNPRIVILEGED,
	 "snippets run with more rights than they need",
	 "start whatprints as an ordinary user"},
	{LAYER_LEDGER,
	 "a refused call that a snippet swallows isn't noticed",
	 "use Linux 5.0 or newer; some containers refuse seccomp "
	 "notifications"},
};

static void add_layers(struct buf *out, unsigned layers)
{
	const char *between = "";

	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++) {
		if (!(layers & 1u << bit))
			continue;
		buf_format(out, "%s%s", between, jail_layer_name(1u << bit));
		between = ", ";
	}
	if (!layers)
		buf_text(out, "none");
}

static void tell_box(const struct sandbox_box *box,
		     const struct sandbox_report *report)
{
	FREE_BUF struct buf out = BUF_INIT;
	char python[16];

	snprintf(python, sizeof(python), "3.%u", box->minor);
	if (report->started)
		buf_format(&out, "%-9s S%-4d ", report->python,
			   jail_level(report->layers));
	else
		buf_format(&out, "%-9s -     ", python);
	if (report->started)
		add_layers(&out, JAIL_LAYERS_ALL & ~report->layers);
	else
		text_escape(&out, str_of(report->problem), TEXT_BLANKS_PLAIN);
	printf("%s\n", out.at);
}

static void tell_advice(unsigned missing)
{
	for (size_t i = 0; i < sizeof(advice) / sizeof(advice[0]); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		if (!(missing & advice[i].layers))
			continue;
		buf_text(&out, "\nmissing: ");
		add_layers(&out, missing & advice[i].layers);
		printf("%s\n  means: %s\n  to do: %s\n", out.at,
		       advice[i].missing, advice[i].todo);
	}
}

static void tell_failed(const struct buf *failed)
{
	if (failed->len)
		printf("\nnot started: %s\n"
		       "  means: no question runs on it\n"
		       "  to do: build the box again (`make`), and see with "
		       "`ldd` that it has its libraries; where the jail can't "
		       "be built, its line says what this machine lacks\n",
		       failed->at);
}

static void tell_json(const struct sandbox_box *box,
		      const struct sandbox_report *report)
{
	FREE_BUF struct buf out = BUF_INIT;
	char text[16];

	json_open(&out, NULL, '{');
	snprintf(text, sizeof(text), "3.%u", box->minor);
	json_text(&out, "python",
		  str_of(report->started ? report->python : text));
	json_text(&out, "box", str_of(box->path));
	json_bool(&out, "started", report->started);
	snprintf(text, sizeof(text), "S%d", jail_level(report->layers));
	json_text(&out, "level", str_of(text));
	json_open(&out, "layers", '[');
	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++)
		if (report->layers & 1u << bit)
			json_text(&out, NULL,
				  str_of(jail_layer_name(1u << bit)));
	json_close(&out, ']');
	json_text(&out, "problem", report->problem[0]
		  ? str_of(report->problem) : STR_NONE);
	json_close(&out, '}');
	fwrite(out.at, 1, out.len, stdout);
}

static int doctor_main(const void *options_, const char *const *args,
		       size_t count)
{
	const struct doctor_options *o = options_;
	bool human = common_is_human(&o->common);
	struct report_list list = common_list(&o->common);
	FREE_BUF struct buf failed = BUF_INIT;
	unsigned missing = 0;
	struct pythons pythons;
	struct err err;

	if (count) {
		err_set(&err, ERR_USAGE, "doctor takes no argument, but got "
			"'%s'", args[0]);
		return cli_fail(&err);
	}
	if (pythons_find(&pythons, &err))
		return cli_fail(&err);
	if (human)
		printf("PYTHON    JAIL  LAYERS MISSING\n");
	for (size_t i = 0; i < pythons.count; i++) {
		struct sandbox_report report = {0};

		sandbox_probe(&pythons.box[i], &report);
		if (report.started)
			missing |= JAIL_LAYERS_ALL & ~report.layers;
		else
			buf_format(&failed, "%s3.%u", failed.len ? ", " : "",
				   pythons.box[i].minor);
		if (human) {
			tell_box(&pythons.box[i], &report);
		} else {
			report_list_item(&list);
			tell_json(&pythons.box[i], &report);
		}
	}
	if (human) {
		tell_advice(missing);
		tell_failed(&failed);
	} else {
		report_list_end(&list);
	}
	pythons_free(&pythons);
	return failed.len ? EXIT_OURS : EXIT_TRUE;
}

static const struct cli_option options[] = {
	COMMON_FORMAT(struct doctor_options),
	OPTIONS_END,
};

const struct command cmd_doctor = {
	.name = "doctor",
	.summary = "show which Pythons work here, and how well jailed",
	.arguments = "",
	.description =
		"Starts each box once and shows which layers of the jail are "
		"in force, what a missing one means, and what to do about "
		"it. S3 is all layers, S2 what plain snippets need. Exits "
		"with 3 when any of the boxes does not start.",
	.options = options,
	.options_size = sizeof(struct doctor_options),
	.run = doctor_main,
};
