/* doctor.c - `whatprints doctor`: which boxes work, and how well jailed */
#include "cmd/doctor.h"

#include <stdio.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "jobs_trust.h"

struct doctor_options {
	struct common common;
};

/* --------------------------------------------------------------- one a box */

static void add_text(struct buf *out, const char *text)
{
	text_escape(out, str_of(text), TEXT_BLANKS_PLAIN);
}

static void tell_box(const struct patient *p)
{
	const struct sandbox_report *report = &p->report;
	FREE_BUF struct buf out = BUF_INIT;
	char text[32];

	if (report->started) {
		snprintf(text, sizeof(text), "%zu of %zu held",
			 p->attempts.held, p->attempts.count);
		buf_format(&out, "%-9s S%-4d %-15s ", report->python,
			   jail_level(report->layers), text);
		jobs_missing_layers(report->layers, &out);
		if (report->layers == JAIL_LAYERS_ALL)
			buf_text(&out, "none");
	} else {
		snprintf(text, sizeof(text), "3.%u", p->box->minor);
		buf_format(&out, "%-9s -     ", text);
		add_text(&out, report->problem);
	}
	printf("%s\n", out.at);
}

static void tell_attempts(const struct patient *p)
{
	for (size_t i = 0; i < p->attempts.count; i++) {
		const struct attempt *one = &p->attempts.at[i];
		FREE_BUF struct buf out = BUF_INIT;

		if (one->result == ATTEMPT_HELD)
			continue;
		buf_format(&out, "%s on Python 3.%u: %s: ",
			   one->result == ATTEMPT_BREACH ? "BREACH"
							 : "not tried",
			   p->box->minor, one->name);
		add_text(&out, one->result == ATTEMPT_BREACH ? one->means
							     : one->why);
		printf("%s\n", out.at);
	}
}

/* ------------------------------------------------------------- the remedies */

static void tell_remedy(const char *means, const struct remedy *remedy,
			const struct sandbox_box *box)
{
	FREE_BUF struct buf command = BUF_INIT;

	doctor_command(&command, remedy, box->path);
	printf("  why:   %s\n  means: %s\n  to do: %s\n", remedy->why, means,
	       command.at);
}

/* A layer that is missing from several boxes is told of once for each cause. */
static bool is_told(const struct patient *all, size_t before,
		    enum jail_layer layer, const struct remedy *remedy,
		    unsigned facts)
{
	for (size_t i = 0; i < before; i++)
		if (all[i].report.started &&
		    !(all[i].report.layers & layer) &&
		    doctor_remedy(layer, all[i].report.layers, facts) == remedy)
			return true;
	return false;
}

static void tell_layer(const struct patient *all, size_t count,
		       enum jail_layer layer, unsigned facts)
{
	for (size_t i = 0; i < count; i++) {
		unsigned layers = all[i].report.layers;
		const struct remedy *remedy;

		if (!all[i].report.started || layers & layer)
			continue;
		remedy = doctor_remedy(layer, layers, facts);
		if (is_told(all, i, layer, remedy, facts))
			continue;
		printf("\nmissing: %s\n", jail_layer_name(layer));
		tell_remedy(doctor_meaning(layer), remedy, all[i].box);
	}
}

static void tell_broken(const struct patient *all, size_t count,
			unsigned facts)
{
	FREE_BUF struct buf names = BUF_INIT;
	const struct sandbox_box *box = NULL;

	for (size_t i = 0; i < count; i++) {
		if (all[i].report.started)
			continue;
		buf_format(&names, "%s3.%u", names.len ? ", " : "",
			   all[i].box->minor);
		box = all[i].box;
	}
	if (!box)
		return;
	printf("\nnot started: %s\n", names.at);
	tell_remedy("no question runs on it", doctor_broken(facts), box);
}

static void tell_notes(const struct sandbox_box *box, unsigned facts)
{
	const struct doctor_note *note;

	for (size_t i = 0; (note = doctor_note(facts, i)); i++) {
		printf("\ngood to know:\n");
		tell_remedy(note->means, &note->remedy, box);
	}
}

static void tell_all(const struct patient *all, size_t count, unsigned facts)
{
	for (size_t i = 0; i < count; i++)
		tell_attempts(&all[i]);
	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++)
		tell_layer(all, count, 1u << bit, facts);
	tell_broken(all, count, facts);
	tell_notes(all[0].box, facts);
}

/* ------------------------------------------------------------- the command */

/* 0 when the box works and holds. */
static int examine(const struct sandbox_box *box, struct patient *out)
{
	*out = (struct patient){.box = box};
	sandbox_probe(box, 0, &out->report);
	if (!out->report.started)
		return -1;
	sandbox_attempt(box, &out->attempts);
	jobs_trust_store(box, &out->attempts);
	for (size_t i = 0; i < out->attempts.count; i++)
		if (out->attempts.at[i].result == ATTEMPT_BREACH)
			return -1;
	return 0;
}

static int doctor_boxes(const struct doctor_options *options,
			const struct pythons *pythons)
{
	bool human = common_is_human(&options->common);
	struct report_list list = common_list(&options->common);
	struct patient all[sizeof(pythons->box) / sizeof(pythons->box[0])];
	unsigned facts = sandbox_probe_host();
	int code = EXIT_TRUE;

	if (human)
		printf("PYTHON    JAIL  BREAK-OUTS      LAYERS MISSING\n");
	for (size_t i = 0; i < pythons->count; i++) {
		if (examine(&pythons->box[i], &all[i]))
			code = EXIT_OURS;
		if (human) {
			tell_box(&all[i]);
			fflush(stdout);
			continue;
		}
		FREE_BUF struct buf out = BUF_INIT;

		report_list_item(&list);
		doctor_json(&out, &all[i], facts);
		fwrite(out.at, 1, out.len, stdout);
	}
	if (human)
		tell_all(all, pythons->count, facts);
	else
		report_list_end(&list);
	return code;
}

static int doctor_main(const void *options, const char *const *args,
		       size_t count)
{
	struct pythons pythons;
	struct err err;
	int code;

	if (count) {
		err_set(&err, ERR_USAGE, "doctor takes no argument, but got "
			"'%s'", args[0]);
		return cli_fail(&err);
	}
	if (pythons_find(&pythons, &err))
		return cli_fail(&err);
	code = doctor_boxes(options, &pythons);
	pythons_free(&pythons);
	return code;
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
		"Starts each box, makes harmless break-out attempts in it, and "
		"shows which layers of the jail are missing, what that means, "
		"and what to do about it. S3 is all layers, S2 what plain "
		"snippets need; at S1 no command runs anything unless "
		"--unsafe-own-snippets is given. Exits with 3 when any of the "
		"boxes does not start, or an attempt gets through.",
	.options = options,
	.options_size = sizeof(struct doctor_options),
	.run = doctor_main,
};
