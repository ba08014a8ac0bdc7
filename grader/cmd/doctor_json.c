/* doctor_json.c - a box as `doctor --format json` tells it */
#include "cmd/doctor.h"

#include <stdio.h>

#include "base/json_write.h"
#include "base/scope.h"

static void add_remedy(struct buf *out, const struct remedy *remedy,
		       const struct sandbox_box *box)
{
	FREE_BUF struct buf command = BUF_INIT;

	doctor_command(&command, remedy, box->path);
	json_text(out, "why", str_of(remedy->why));
	json_text(out, "command", buf_view(&command));
}

static void add_layers(struct buf *out, unsigned layers)
{
	json_open(out, "layers", '[');
	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++)
		if (layers & 1u << bit)
			json_text(out, NULL, str_of(jail_layer_name(1u << bit)));
	json_close(out, ']');
}

static void add_missing(struct buf *out, const struct patient *p,
			unsigned facts)
{
	json_open(out, "missing", '[');
	for (unsigned bit = 0; p->report.started && bit < JAIL_LAYER_COUNT;
	     bit++) {
		enum jail_layer layer = 1u << bit;

		if (p->report.layers & layer)
			continue;
		json_open(out, NULL, '{');
		json_text(out, "layer", str_of(jail_layer_name(layer)));
		json_text(out, "means", str_of(doctor_meaning(layer)));
		add_remedy(out, doctor_remedy(layer, p->report.layers, facts),
			   p->box);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_attempts(struct buf *out, const struct attempts *all)
{
	static const char *const results[] = {
		[ATTEMPT_HELD] = "held", [ATTEMPT_BREACH] = "breach",
		[ATTEMPT_UNTRIED] = "untried",
	};

	json_open(out, "attempts", '[');
	for (size_t i = 0; i < all->count; i++) {
		const struct attempt *one = &all->at[i];

		json_open(out, NULL, '{');
		json_text(out, "name", str_of(one->name));
		json_text(out, "result", str_of(results[one->result]));
		json_text(out, "means", str_of(one->means));
		json_text(out, "why", one->why[0] ? str_of(one->why)
						  : STR_NONE);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_notes(struct buf *out, const struct patient *p, unsigned facts)
{
	const struct doctor_note *note;

	json_open(out, "notes", '[');
	for (size_t i = 0; (note = doctor_note(facts, i)); i++) {
		json_open(out, NULL, '{');
		json_text(out, "means", str_of(note->means));
		add_remedy(out, &note->remedy, p->box);
		json_close(out, '}');
	}
	json_close(out, ']');
}

void doctor_json(struct buf *out, const struct patient *p, unsigned facts)
{
	const struct sandbox_report *report = &p->report;
	char text[16];

	json_open(out, NULL, '{');
	snprintf(text, sizeof(text), "3.%u", p->box->minor);
	json_text(out, "python",
		  str_of(report->started ? report->python : text));
	json_text(out, "box", str_of(p->box->path));
	json_bool(out, "started", report->started);
	snprintf(text, sizeof(text), "S%d", jail_level(report->layers));
	json_text(out, "level", str_of(report->started ? text : "S0"));
	add_layers(out, report->layers);
	json_text(out, "problem", report->problem[0] ? str_of(report->problem)
						     : STR_NONE);
	add_missing(out, p, facts);
	add_attempts(out, &p->attempts);
	add_notes(out, p, facts);
	json_close(out, '}');
}
