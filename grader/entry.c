/* entry.c - what can happen, by name */
#include "entry.h"

static const char *const kinds[ENTRY_KIND_COUNT] = {
	[ENTRY_ANSWER] = "answer",
	[ENTRY_SKIP] = "skip",
	[ENTRY_DRILL_START] = "drill-start",
	[ENTRY_DRILL_END] = "drill-end",
	[ENTRY_EXAM_START] = "exam-start",
	[ENTRY_EXAM_ANSWER] = "exam-answer",
	[ENTRY_EXAM_MARK] = "exam-mark",
	[ENTRY_EXAM_END] = "exam-end",
	[ENTRY_SETTING] = "setting",
};

const char *entry_kind_name(enum entry_kind kind)
{
	return kinds[kind];
}

bool entry_kind_parse(struct str name, enum entry_kind *out)
{
	for (int i = 0; i < ENTRY_KIND_COUNT; i++)
		if (str_is(name, kinds[i])) {
			*out = (enum entry_kind)i;
			return true;
		}
	return false;
}

bool entry_uid_is_one(struct str uid)
{
	size_t i = 0;

	while (i < uid.len && ((uid.at[i] >= '0' && uid.at[i] <= '9') ||
			       (uid.at[i] >= 'a' && uid.at[i] <= 'f')))
		i++;
	return i == uid.len && i == ENTRY_UID_LEN;
}

const char *entry_lacks(const struct entry *entry)
{
	static const struct {
		bool question, exam, detail;
	} needs[ENTRY_KIND_COUNT] = {
		[ENTRY_ANSWER] = {.question = true},
		[ENTRY_SKIP] = {.question = true},
		[ENTRY_EXAM_ANSWER] = {.question = true, .exam = true},
		[ENTRY_EXAM_MARK] = {.question = true, .exam = true},
		[ENTRY_EXAM_END] = {.exam = true},
		[ENTRY_SETTING] = {.detail = true},
	};

	if (!entry->uid.len)
		return "\"uid\"";
	if (needs[entry->kind].question && !entry->question.len)
		return "\"question\"";
	if (needs[entry->kind].exam && !entry->exam.len)
		return "\"exam\"";
	if (needs[entry->kind].detail && !entry->detail.len)
		return "\"detail\"";
	return NULL;
}

/* -------------------------------------------------------------- the members */

enum type { TYPE_TEXT, TYPE_UID, TYPE_KIND, TYPE_VERDICT, TYPE_RATING,
	    TYPE_REAL, TYPE_INT64, TYPE_INT, TYPE_UNSIGNED };

#define FIELD(name, type) {#name, type, offsetof(struct entry, name)}
static const struct field {
	const char *name;
	enum type type;
	size_t offset;
} fields[] = {
	FIELD(uid, TYPE_UID),
	FIELD(kind, TYPE_KIND),
	FIELD(at_ms, TYPE_INT64),
	FIELD(zone, TYPE_INT),
	FIELD(question, TYPE_TEXT),
	FIELD(key, TYPE_TEXT),
	FIELD(variation, TYPE_INT64),
	FIELD(text, TYPE_TEXT),
	FIELD(ends, TYPE_TEXT),
	FIELD(verdict, TYPE_VERDICT),
	FIELD(marks, TYPE_REAL),
	FIELD(rating, TYPE_RATING),
	FIELD(hints, TYPE_UNSIGNED),
	FIELD(ms, TYPE_UNSIGNED),
	FIELD(belief, TYPE_TEXT),
	FIELD(asked_for, TYPE_TEXT),
	FIELD(exam, TYPE_TEXT),
	FIELD(place, TYPE_UNSIGNED),
	FIELD(detail, TYPE_TEXT),
};
_Static_assert(sizeof(fields) / sizeof(*fields) == ENTRY_FIELD_COUNT,
	       "ENTRY_FIELD_COUNT counts them");

static const enum entry_value_kind value_kinds[] = {
	[TYPE_TEXT] = ENTRY_TEXT, [TYPE_UID] = ENTRY_TEXT,
	[TYPE_KIND] = ENTRY_TEXT, [TYPE_VERDICT] = ENTRY_TEXT,
	[TYPE_RATING] = ENTRY_TEXT, [TYPE_REAL] = ENTRY_REAL,
	[TYPE_INT64] = ENTRY_NUMBER, [TYPE_INT] = ENTRY_NUMBER,
	[TYPE_UNSIGNED] = ENTRY_NUMBER,
};

const char *entry_field_name(size_t field)
{
	return fields[field].name;
}

enum entry_value_kind entry_field_kind(size_t field)
{
	return value_kinds[fields[field].type];
}

static struct entry_value of_text(struct str text)
{
	return (struct entry_value){
		.kind = text.at ? ENTRY_TEXT : ENTRY_NONE,
		.text = text,
	};
}

static struct entry_value of_number(int64_t number)
{
	return (struct entry_value){.kind = ENTRY_NUMBER, .number = number};
}

/* Always a share that entry_set() takes, even if somebody miscounted. */
static struct entry_value of_marks(const struct entry *entry)
{
	return (struct entry_value){
		.kind = entry->has_verdict || entry->kind == ENTRY_EXAM_END
			? ENTRY_REAL : ENTRY_NONE,
		.real = entry->marks > 0 ?
			entry->marks < 1 ? entry->marks : 1 : 0,
	};
}

struct entry_value entry_get(const struct entry *entry, size_t field)
{
	const void *at = (const char *)entry + fields[field].offset;

	switch (fields[field].type) {
	case TYPE_KIND:
		return of_text(str_of(entry_kind_name(entry->kind)));
	case TYPE_VERDICT:
		return of_text(str_of(entry->has_verdict ?
				      rung_name(entry->verdict) : NULL));
	case TYPE_RATING:
		return of_text(str_of(entry->rating == RATING_NONE ? NULL :
				      rating_name(entry->rating)));
	case TYPE_REAL:
		return of_marks(entry);
	case TYPE_INT64:
		return of_number(*(const int64_t *)at);
	case TYPE_INT:
		return of_number(*(const int *)at);
	case TYPE_UNSIGNED:
		return of_number(*(const unsigned *)at);
	case TYPE_TEXT:
	case TYPE_UID:
		break;
	}
	return of_text(*(const struct str *)at);
}

static const char *set_uid(struct entry *entry, struct str text)
{
	if (!entry_uid_is_one(text))
		return "is no uid: it has 32 digits, of 0-9 and a-f";
	entry->uid = text;
	return NULL;
}

static const char *set_kind(struct entry *entry, struct str text)
{
	return entry_kind_parse(text, &entry->kind) ? NULL :
	       "is no kind of entry: a newer whatprints may read it";
}

static const char *set_verdict(struct entry *entry, struct str text)
{
	if (!rung_parse(text, RUNG_COUNT, &entry->verdict))
		return "is no verdict: a newer whatprints may read it";
	entry->has_verdict = true;
	return NULL;
}

static const char *set_rating(struct entry *entry, struct str text)
{
	return rating_parse(text, &entry->rating) ? NULL :
	       "is no rating: write again, hard, good or easy";
}

static const char *set_marks(struct entry *entry, double marks)
{
	if (!(marks >= 0 && marks <= 1))
		return "is no share of the marks: write a number from 0 to 1";
	entry->marks = marks;
	return NULL;
}

static const char *set_int(int *to, int64_t number)
{
	if (number < INT32_MIN || number > INT32_MAX)
		return "is too large";
	*to = (int)number;
	return NULL;
}

static const char *set_unsigned(unsigned *to, int64_t number)
{
	if (number < 0 || number > UINT32_MAX)
		return "is negative or too large";
	*to = (unsigned)number;
	return NULL;
}

const char *entry_set(struct entry *entry, size_t field,
		      const struct entry_value *value)
{
	void *at = (char *)entry + fields[field].offset;

	if (value->kind == ENTRY_NONE)
		return NULL;
	switch (fields[field].type) {
	case TYPE_UID:
		return set_uid(entry, value->text);
	case TYPE_KIND:
		return set_kind(entry, value->text);
	case TYPE_VERDICT:
		return set_verdict(entry, value->text);
	case TYPE_RATING:
		return set_rating(entry, value->text);
	case TYPE_REAL:
		return set_marks(entry, value->real);
	case TYPE_INT64:
		*(int64_t *)at = value->number;
		return NULL;
	case TYPE_INT:
		return set_int(at, value->number);
	case TYPE_UNSIGNED:
		return set_unsigned(at, value->number);
	case TYPE_TEXT:
		break;
	}
	*(struct str *)at = value->text;
	return NULL;
}
