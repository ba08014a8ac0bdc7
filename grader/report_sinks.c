/* report_sinks.c - the table of formats, and where what they say goes */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/output.h"
#include "base/scope.h"
#include "report_sinks.h"

static const struct report_format *const formats[] = {
	&report_human, &report_json, &report_jsonl, &report_junit,
	&report_tap, &report_sarif, &report_github, &report_editor,
};
#define FORMAT_COUNT (sizeof(formats) / sizeof(formats[0]))

static const struct report_format *format_find(struct str name)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		if (str_is(name, formats[i]->name))
			return formats[i];
	return NULL;
}

int report_target_parse(const char *text, struct report_target *out,
			struct err *err)
{
	struct str name = {text, strcspn(text, "=")};
	const char *path = text[name.len] ? text + name.len + 1 : NULL;
	const struct report_format *format = format_find(name);

	if (!format)
		return err_set(err, ERR_USAGE, "--format '%s': the format is "
			       "one of " REPORT_FORMATS, text);
	if (path && !*path)
		return err_set(err, ERR_USAGE, "--format '%s': name a file "
			       "after the =", text);
	out->format = format->name;
	out->path = path && strcmp(path, "-") ? path : NULL;
	return 0;
}

/* The file is written aside and takes the place of the old one when all is
 * told: nobody reads half a report, and an end in between leaves nothing. */
static int sink_open(struct sink *sink, const struct report_target *target,
		     FILE *to, enum color_when color, struct err *err)
{
	*sink = (struct sink){
		.to = to, .path = target->path,
		.format = format_find(str_of(target->format)),
		.summary = BUF_INIT,
	};
	if (!sink->format)
		return err_set(err, ERR_USAGE, "no format '%s'",
			       target->format);
	if (sink->path) {
		if (report_place_check(sink->path, err) ||
		    file_replace_check(sink->path, err))
			return -1;
		sink->to = tmpfile();
		if (!sink->to)
			return err_errno(err, "%s: no temporary file",
					 sink->path);
	}
	sink->colored = sink->format == &report_human &&
			report_colored(color, sink->to);
	sink->list = (struct report_list){
		.to = sink->to, .array = sink->format == &report_json,
	};
	return 0;
}

int report_place_check(const char *path, struct err *err)
{
	if (!str_ends(str_of(path), ".py"))
		return 0;
	return err_set(err, ERR_USAGE, "%s: that would replace a program: "
		       "give the file another name than *.py", path);
}

/* Two reports in one place: the second would take that of the first. And
 * what a format keeps of a question, it keeps once. */
static int check_places(const struct report_options *o, struct err *err)
{
	for (size_t i = 0; i < o->target_count; i++) {
		const struct report_target *a = &o->targets[i];

		for (size_t j = i + 1; j < o->target_count; j++) {
			const struct report_target *b = &o->targets[j];

			if (!strcmp(a->format, b->format))
				return err_set(err, ERR_USAGE, "--format %s "
					"is there twice", a->format);
			if (!a->path && !b->path)
				return err_set(err, ERR_USAGE, "two formats on"
					" standard output: name a file for one"
					", as in --format %s=FILE", b->format);
			if (a->path && b->path && !strcmp(a->path, b->path))
				return err_set(err, ERR_USAGE, "two formats "
					"in %s: name two files", a->path);
		}
	}
	return 0;
}

static void sink_free(struct sink *sink)
{
	if (sink->path && sink->to)
		fclose(sink->to);
	if (sink->body)
		fclose(sink->body);
	buf_free(&sink->summary);
}

void sinks_free(struct report *report)
{
	for (size_t i = 0; i < report->sink_count; i++)
		sink_free(&report->sinks[i]);
}

int sinks_open(struct report *report, FILE *to, struct err *err)
{
	const struct report_options *o = &report->options;

	if (check_places(o, err))
		return -1;
	for (size_t i = 0; i < o->target_count; i++) {
		struct sink *sink = &report->sinks[report->sink_count++];

		if (sink_open(sink, &o->targets[i], to, o->color, err))
			return -1;
	}
	for (size_t i = 0; i < report->sink_count; i++) {
		report->sink = &report->sinks[i];
		if (report->sink->format->open)
			report->sink->format->open(report);
	}
	return 0;
}

void sinks_complaint(struct report *report, const struct complaint *c)
{
	for (size_t i = 0; i < report->sink_count; i++) {
		report->sink = &report->sinks[i];
		report->sink->format->complaint(report, c);
	}
}

void sinks_verdict(struct report *report, const struct verdict *v)
{
	for (size_t i = 0; i < report->sink_count; i++) {
		report->sink = &report->sinks[i];
		report->sink->format->verdict(report, v);
	}
}

void sinks_settled(struct report *report)
{
	for (size_t i = 0; i < report->sink_count; i++) {
		report->sink = &report->sinks[i];
		if (report->sink->format->settled)
			report->sink->format->settled(report);
	}
}

int sinks_close(struct report *report, struct err *err)
{
	struct err later;
	int failed = 0;

	for (size_t i = 0; i < report->sink_count; i++) {
		struct sink *sink = report->sink = &report->sinks[i];

		sink->format->close(report);
		/* The first failure is told; the other reports still come. */
		if (output_flush(sink->to, failed ? &later : err))
			failed = -1;
		else if (sink->path &&
			 file_replace_by(sink->path, sink->to,
					 failed ? &later : err))
			failed = -1;
	}
	return failed;
}
