/* trace_diff.c - what differs between two steps of a trace */
#include "base/scope.h"
#include "trace_steps.h"

struct diff {
	struct arena *arena;
	const struct trace_step *before, *after;
	unsigned frame;		/* as seen from here */
	struct step_changes out;
	const struct trace_name **now;	/* of each change; NULL: gone */
};

/* Names of the interpreter's own, such as __return__, __module__ and .0; but
 * __init__ is a method as any other. */
static bool is_hidden(const struct trace_name *one)
{
	return (str_starts(one->name, "__") && one->kind != TRACE_FUNCTION) ||
	       str_is(one->name, "__return__") || str_starts(one->name, ".");
}

/* Mostly at the same place as before. */
static const struct trace_name *find_name(const struct trace_scope *scope,
					  struct str name, size_t place)
{
	if (place < scope->count &&
	    str_equal(scope->names[place].name, name))
		return &scope->names[place];
	return trace_name(scope, name);
}

static const struct trace_scope *find_scope(const struct trace_step *step,
					    unsigned frame, size_t place)
{
	if (place < step->scope_count && step->scopes[place].frame == frame)
		return &step->scopes[place];
	return trace_scope(step, frame);
}

/* ---------------------------------------------------------------- the words */

/* "x", or "x in f" where it is a name of neither here nor the globals. */
static struct str place_name(struct diff *d, const struct trace_scope *scope,
			     struct str name)
{
	if (!scope->frame || scope->frame == d->frame)
		return name;
	return str_format(d->arena, "%.*s in %.*s", STR_ARG(name),
			  STR_ARG(scope->function));
}

/* Another name that had this object before. */
static struct str other_name(struct diff *d, const struct trace_name *one)
{
	for (size_t i = d->before->scope_count; i--;) {
		const struct trace_scope *scope = &d->before->scopes[i];

		if (scope->frame && scope->frame != d->frame)
			continue;
		for (size_t k = 0; k < scope->count; k++) {
			const struct trace_name *other = &scope->names[k];

			if (other->object == one->object && !other->owner &&
			    !is_hidden(other) &&
			    !str_equal(other->name, one->name))
				return other->name;
		}
	}
	return STR_NONE;
}

static struct str note_of(struct diff *d, const struct trace_name *one)
{
	const char *kind = trace_kind_name(one->kind);
	struct str other = STR_NONE;

	if (one->repeats)
		return STR("some of its items are one and the same object");
	if (kind && one->object)
		other = other_name(d, one);
	return other.at ? str_format(d->arena, "the same %s as %.*s", kind,
				     STR_ARG(other)) : STR_NONE;
}

/* -------------------------------------------------------------- the changes */

/* Is this one object seen through two names, that changed in place? */
static bool is_alias(const struct trace_name *a, const struct trace_name *b)
{
	struct str left = a->name, right = b->name;

	if (a->owner != b->owner || !str_equal(a->value, b->value))
		return false;
	if (!a->owner)
		return a->object && a->object == b->object &&
		       trace_kind_name(a->kind);
	left = str_slice(left, str_find(left, STR(".")), left.len);
	right = str_slice(right, str_find(right, STR(".")), right.len);
	return str_equal(left, right);
}

static bool join_alias(struct diff *d, struct str name,
		       const struct trace_name *one)
{
	for (size_t i = 0; i < d->out.count; i++) {
		struct step_change *change = &d->out.at[i];
		const char *kind = trace_kind_name(one->kind);

		if (!d->now[i] || (!change->was.at && !one->owner) ||
		    !is_alias(d->now[i], one))
			continue;
		change->names = str_format(d->arena, "%.*s, %.*s",
					   STR_ARG(change->names),
					   STR_ARG(name));
		if (kind)
			change->note = str_format(
				d->arena, "one %s with these names", kind);
		return true;
	}
	return false;
}

static void add(struct diff *d, const struct step_change *change,
		const struct trace_name *now)
{
	size_t count = d->out.count;

	d->now = arena_grow(d->arena, d->now, count, sizeof(*d->now));
	d->now[count] = now;
	d->out.at = arena_grow(d->arena, d->out.at, count,
			       sizeof(*d->out.at));
	d->out.at[count] = *change;
	d->out.count++;
}

static void add_change(struct diff *d, const struct trace_scope *scope,
		       const struct trace_name *was,
		       const struct trace_name *now)
{
	struct step_change change = {
		.names = place_name(d, scope, (now ? now : was)->name),
		.was = was ? was->value : STR_NONE,
		.now = now ? now->value : STR_NONE,
	};
	bool in_place = was && now && was->object == now->object;

	if (now && (in_place || now->owner) &&
	    join_alias(d, change.names, now))
		return;
	if (now && !in_place)
		change.note = note_of(d, now);
	add(d, &change, now);
}

/* An object's text changes with its attributes, which are told one by one. */
static bool told_by_attributes(const struct trace_scope *after, size_t at)
{
	const struct trace_name *now = &after->names[at];

	return now->kind == TRACE_INSTANCE && at + 1 < after->count &&
	       now[1].owner == now->object;
}

static bool is_changed(const struct trace_name *was,
		       const struct trace_name *now)
{
	/* Equal numbers and strings are the same to a learner. */
	return !was || !str_equal(was->value, now->value) ||
	       (was->object != now->object && trace_kind_name(now->kind));
}

static void diff_scope(struct diff *d, const struct trace_scope *before,
		       const struct trace_scope *after)
{
	bool bound = false;	/* the name before, to another object */

	for (size_t i = 0; i < after->count; i++) {
		const struct trace_name *now = &after->names[i];
		const struct trace_name *was = find_name(before, now->name, i);

		if (!now->owner)
			bound = !was || was->object != now->object;
		else if (bound)
			continue;
		if (is_hidden(now) || !is_changed(was, now) ||
		    (!bound && told_by_attributes(after, i)))
			continue;
		add_change(d, after, was, now);
	}
	for (size_t i = 0; i < before->count; i++) {
		const struct trace_name *was = &before->names[i];
		const struct trace_name *now = find_name(after, was->name, i);
		struct str base = str_slice(was->name, 0, str_find(
			was->name, STR(".")));
		const struct trace_name *owner = !was->owner || now ? NULL :
			trace_name(after, base);

		if (!now && !is_hidden(was) &&
		    (!was->owner || (owner && owner->object == was->owner)))
			add_change(d, before, was, NULL);
	}
}

struct step_changes steps_diff(struct arena *arena,
			       const struct trace_step *before,
			       const struct trace_step *after, unsigned frame)
{
	struct diff d = {
		.arena = arena, .before = before, .after = after,
		.frame = frame,
	};

	for (size_t i = before->scope_count; i--;) {
		const struct trace_scope *scope = find_scope(
			after, before->scopes[i].frame, i);

		if (scope)
			diff_scope(&d, &before->scopes[i], scope);
	}
	return d.out;
}
