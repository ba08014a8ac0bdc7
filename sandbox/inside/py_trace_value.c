/* py_trace_value.c - values of the snippet's, and the numbers of its objects */
#include "inside/py_trace.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* --------------------------------------------------- the objects' numbers */

#define SLOTS (2 * OBJECTS_MAX)		/* a power of two */

struct slot {
	PyObject *object;	/* only compared */
	unsigned id, pass;
};

/* What this step has seen, and what the one before had. */
static struct slot tables[2][SLOTS];
static struct slot *now = tables[0], *before = tables[1];
static size_t seen;
static unsigned last_id, pass;

/* Where it is, or could be: a table is never full. */
static struct slot *find(struct slot *table, PyObject *object)
{
	size_t at = ((uintptr_t)object >> 4) * 0x9e3779b97f4a7c15u >> 32;

	while (table[at % SLOTS].object && table[at % SLOTS].object != object)
		at++;
	return &table[at % SLOTS];
}

/* NULL when there are too many. */
static struct slot *slot_of(PyObject *object)
{
	struct slot *slot = find(now, object);

	if (slot->object)
		return slot;
	if (seen == OBJECTS_MAX)
		return NULL;
	seen++;
	const struct slot *old = find(before, object);
	*slot = (struct slot){object, old->object ? old->id : ++last_id, 0};
	return slot;
}

void heap_begin(struct heap *heap)
{
	struct slot *old = before;

	before = now;
	now = old;
	memset(now, 0, sizeof(tables[0]));
	seen = 0;
	heap_again(heap);
}

void heap_again(struct heap *heap)
{
	heap->count = 0;
	pass++;
}

/* ------------------------------------------------------------------ texts */

void heap_string(struct heap *heap, PyObject *text)
{
	Py_ssize_t length = PyUnicode_GET_LENGTH(text);
	Py_ssize_t shown = length;

	if ((size_t)length > heap->detail->characters)
		shown = (Py_ssize_t)heap->detail->characters;
	line_text(heap->line, "\"");
	for (Py_ssize_t i = 0; i < shown && !heap->line->full; i++)
		line_char(heap->line, PyUnicode_READ_CHAR(text, i));
	line_text(heap->line, shown < length ? "…\"" : "\"");
}

bool heap_shows_name(PyObject *name)
{
	Py_ssize_t length = PyUnicode_CheckExact(name) ?
			    PyUnicode_GET_LENGTH(name) : 0;

	if (length && PyUnicode_READ_CHAR(name, 0) == '.')
		return false;
	return length && (length < 2 || PyUnicode_READ_CHAR(name, 0) != '_' ||
			  PyUnicode_READ_CHAR(name, 1) != '_');
}

/* ---------------------------------------------------------------- numbers */

#define SAFE_INTEGER (1ll << 53)	/* what a JSON number holds exactly */
#define DIGITS_BITS 4096		/* beyond, writing it out takes long */

static void put_huge(struct heap *heap, PyObject *value)
{
	size_t bits = (size_t)_PyLong_NumBits(value);
	PyObject *digits = bits > DIGITS_BITS ? NULL : PyLong_Type.tp_repr(value);

	line_text(heap->line, "[\"NUMBER-LITERAL\",");
	if (digits) {
		heap_string(heap, digits);
		Py_DECREF(digits);
	} else {
		PyErr_Clear();
		line_text(heap->line, "\"(about ");
		line_number(heap->line, (unsigned long)
			    ((double)bits * 0.30102999566398120) + 1);
		line_text(heap->line, " digits)\"");
	}
	line_text(heap->line, "]");
}

static void put_int(struct heap *heap, PyObject *value)
{
	int overflow;
	long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
	char text[32];

	if (overflow || number > SAFE_INTEGER || number < -SAFE_INTEGER) {
		put_huge(heap, value);
		return;
	}
	snprintf(text, sizeof(text), "%lld", number);
	line_text(heap->line, text);
}

/* As a JSON number only where that can't be taken for an int. */
static void put_float(struct heap *heap, double number)
{
	char *text = PyOS_double_to_string(number, 'r', 0, Py_DTSF_ADD_DOT_0,
					   NULL);
	bool special = !isfinite(number) || number == floor(number);

	if (!text) {
		PyErr_Clear();
		line_text(heap->line, "null");
		return;
	}
	if (special)
		line_text(heap->line, "[\"SPECIAL_FLOAT\",\"");
	line_text(heap->line, text);
	if (special)
		line_text(heap->line, "\"]");
	PyMem_Free(text);
}

/* ----------------------------------------------------------------- values */

void heap_builtin(struct heap *heap, PyObject *object)
{
	if (PyLong_Check(object))
		put_int(heap, object);
	else if (PyFloat_Check(object))
		put_float(heap, PyFloat_AS_DOUBLE(object));
	else
		heap_string(heap, object);
}

static bool put_primitive(struct heap *heap, PyObject *value)
{
	if (value == Py_None)
		line_text(heap->line, "null");
	else if (value == Py_True || value == Py_False)
		line_text(heap->line, value == Py_True ? "true" : "false");
	else if (PyLong_CheckExact(value) || PyFloat_CheckExact(value) ||
		 PyUnicode_CheckExact(value))
		heap_builtin(heap, value);
	else
		return false;
	return true;
}

void heap_value(struct heap *heap, PyObject *value, unsigned depth)
{
	if (!value) {	/* of a tuple in the making, which gc hands out */
		line_text(heap->line, "null");
		return;
	}
	if (put_primitive(heap, value))
		return;
	struct slot *slot = depth > heap->detail->depth ? NULL :
							  slot_of(value);
	if (!slot) {
		line_text(heap->line, "[\"HEAP_PRIMITIVE\",\"object\","
				      "\"...\"]");
		return;
	}
	if (slot->pass != pass) {
		slot->pass = pass;
		heap->queue[heap->count].object = value;
		heap->queue[heap->count].id = slot->id;
		heap->queue[heap->count++].depth = depth;
	}
	line_text(heap->line, "[\"REF\",");
	line_number(heap->line, slot->id);
	line_text(heap->line, "]");
}

/* The queue grows meanwhile, by what each object holds. */
void heap_objects(struct heap *heap)
{
	bool first = true;

	for (size_t i = 0; i < heap->count && !heap->line->full; i++) {
		line_comma(heap->line, &first);
		line_text(heap->line, "\"");
		line_number(heap->line, heap->queue[i].id);
		line_text(heap->line, "\":");
		heap_object(heap, heap->queue[i].object,
			    heap->queue[i].depth + 1);
	}
}
