/* py_trace_object.c - objects of the snippet's, in Python Tutor's encodings */
#include "inside/py_trace.h"

#include <stdlib.h>
#include <string.h>

/*
 * Types are asked for by their address, never by name or by isinstance(), and
 * what holds other objects is read from its own memory. So nothing that the
 * snippet put between an object and its contents is run.
 */

#define LOOKED_AT 100	/* entries of a namespace in which a name is sought */

bool heap_next_element(struct heap *heap, size_t *count)
{
	bool fits = (*count)++ < heap->detail->elements;

	line_text(heap->line, fits ? "," : ",\"...\"");
	return fits && !heap->line->full;
}

/* A str in a namespace, found without a lookup: that may compare its name with
 * keys of the snippet's own types. Borrowed, or NULL. */
static PyObject *named_text(PyObject *dict, const char *wanted)
{
	struct py_names names = py_names_of_dict(dict);
	PyObject *name, *value;

	for (size_t i = 0; i < LOOKED_AT && py_names_next(&names, &name, &value);
	     i++)
		if (PyUnicode_CheckExact(name) && PyUnicode_CheckExact(value) &&
		    PyUnicode_CompareWithASCIIString(name, wanted) == 0)
			return value;
	return NULL;
}

void heap_type_name(struct heap *heap, PyTypeObject *type)
{
	const char *dot = strrchr(type->tp_name, '.');

	if (type->tp_flags & Py_TPFLAGS_HEAPTYPE)
		heap_string(heap, ((PyHeapTypeObject *)type)->ht_name);
	else
		line_string(heap->line, dot ? dot + 1 : type->tp_name);
}

/* ["HEAP_PRIMITIVE","bytes",": the caller adds the text, and "] */
static void begin_primitive(struct heap *heap, PyObject *object)
{
	line_text(heap->line, "[\"HEAP_PRIMITIVE\",");
	heap_type_name(heap, Py_TYPE(object));
	line_text(heap->line, ",\"");
}

/* What nothing more is known of: <generator>. */
static void tell_opaque(struct heap *heap, PyObject *object, unsigned depth)
{
	const char *dot = strrchr(Py_TYPE(object)->tp_name, '.');

	(void)depth;
	begin_primitive(heap, object);
	line_text(heap->line, "<");
	line_text(heap->line, dot ? dot + 1 : Py_TYPE(object)->tp_name);
	line_text(heap->line, ">\"]");
}

/* ------------------------------------------------------------- containers */

static void put_items(struct heap *heap, PyObject *const *items,
		      Py_ssize_t size, unsigned depth)
{
	size_t count = 0;

	for (Py_ssize_t i = 0; i < size && heap_next_element(heap, &count); i++)
		heap_value(heap, items[i], depth);
	line_text(heap->line, "]");
}

static void tell_list(struct heap *heap, PyObject *object, unsigned depth)
{
	line_text(heap->line, "[\"LIST\"");
	put_items(heap, ((PyListObject *)object)->ob_item,
		  PyList_GET_SIZE(object), depth);
}

static void tell_tuple(struct heap *heap, PyObject *object, unsigned depth)
{
	line_text(heap->line, "[\"TUPLE\"");
	put_items(heap, ((PyTupleObject *)object)->ob_item,
		  PyTuple_GET_SIZE(object), depth);
}

/* A set that has lost most of its elements is mostly holes. */
#define HOLES_MAX 10000

/* Borrowed, or NULL at the end. What was removed has left -1 for a hash, which
 * nothing has. */
static PyObject *next_member(PySetObject *set, Py_ssize_t *at)
{
	for (Py_ssize_t holes = 0; *at <= set->mask; (*at)++, holes++) {
		const setentry *entry = &set->table[*at];

		if (holes == HOLES_MAX)
			return NULL;
		if (entry->key && entry->hash != -1) {
			(*at)++;
			return entry->key;
		}
	}
	return NULL;
}

static void tell_set(struct heap *heap, PyObject *object, unsigned depth)
{
	Py_ssize_t at = 0;
	size_t count = 0;
	PyObject *member;

	line_text(heap->line, "[\"SET\"");
	while ((member = next_member((PySetObject *)object, &at)) &&
	       heap_next_element(heap, &count))
		heap_value(heap, member, depth);
	line_text(heap->line, "]");
}

static void tell_dict(struct heap *heap, PyObject *object, unsigned depth)
{
	struct py_names names = py_names_of_dict(object);
	PyObject *key, *value;
	size_t count = 0;

	line_text(heap->line, "[\"DICT\"");
	while (py_names_next(&names, &key, &value) &&
	       heap_next_element(heap, &count)) {
		line_text(heap->line, "[");
		heap_value(heap, key, depth);
		line_text(heap->line, ",");
		heap_value(heap, value, depth);
		line_text(heap->line, "]");
	}
	line_text(heap->line, "]");
}

/* ------------------------------------------------------------------ texts */

static void put_bytes(struct heap *heap, const unsigned char *at,
		      Py_ssize_t len)
{
	static const char plain[] = "\\'\n\r\t", letters[] = "\\'nrt";
	char text[8];

	line_text(heap->line, "b'");
	for (Py_ssize_t i = 0; i < len; i++) {
		const char *found = at[i] ? strchr(plain, at[i]) : NULL;

		if ((size_t)i == heap->detail->characters) {
			line_text(heap->line, "…");
			break;
		}
		if (found)
			snprintf(text, sizeof(text), "\\%c",
				 letters[found - plain]);
		else
			snprintf(text, sizeof(text),
				 at[i] < 0x20 || at[i] > 0x7e ? "\\x%02x" :
								"%c", at[i]);
		for (const char *c = text; *c; c++)
			line_char(heap->line, (unsigned char)*c);
	}
	line_text(heap->line, "'");
}

static void tell_bytes(struct heap *heap, PyObject *object, unsigned depth)
{
	(void)depth;
	begin_primitive(heap, object);
	put_bytes(heap, (unsigned char *)PyBytes_AS_STRING(object),
		  PyBytes_GET_SIZE(object));
	line_text(heap->line, "\"]");
}

static void tell_bytearray(struct heap *heap, PyObject *object, unsigned depth)
{
	(void)depth;
	begin_primitive(heap, object);
	line_text(heap->line, "bytearray(");
	put_bytes(heap, (unsigned char *)PyByteArray_AS_STRING(object),
		  PyByteArray_GET_SIZE(object));
	line_text(heap->line, ")\"]");
}

/* Their repr() is CPython's own, over numbers alone. */
static void tell_by_repr(struct heap *heap, PyObject *object, unsigned depth)
{
	PyObject *text = Py_TYPE(object)->tp_repr(object);

	if (!text) {
		PyErr_Clear();
		tell_opaque(heap, object, depth);
		return;
	}
	line_text(heap->line, "[\"HEAP_PRIMITIVE\",");
	heap_type_name(heap, Py_TYPE(object));
	line_text(heap->line, ",");
	heap_string(heap, text);
	line_text(heap->line, "]");
	Py_DECREF(text);
}

/* 3.9 lets a range keep ints of a class of the snippet's. */
static void tell_range(struct heap *heap, PyObject *object, unsigned depth)
{
	static const char *const parts[] = {"start", "stop", "step"};
	bool plain = true;

	for (size_t i = 0; i < Py_ARRAY_LENGTH(parts); i++) {
		PyObject *part = PyObject_GetAttrString(object, parts[i]);
		plain = plain && part && PyLong_CheckExact(part) &&
			_PyLong_NumBits(part) < 256;
		Py_XDECREF(part);
	}
	PyErr_Clear();
	if (plain)
		tell_by_repr(heap, object, depth);
	else
		tell_opaque(heap, object, depth);
}

/* -------------------------------------------- functions, modules, classes */

void heap_text(struct heap *heap, PyObject *text)
{
	for (Py_ssize_t i = 0; i < PyUnicode_GET_LENGTH(text); i++)
		if ((size_t)i < heap->detail->characters)
			line_char(heap->line, PyUnicode_READ_CHAR(text, i));
}

/* "(a, b, *rest, key)". Among the variables those with stars come last. */
static void put_parameters(struct heap *heap, PyCodeObject *code)
{
	int plain = code->co_argcount, all = plain + code->co_kwonlyargcount;
	int rest = code->co_flags & CO_VARARGS ? 1 : 0;
	int named = code->co_flags & CO_VARKEYWORDS ? 1 : 0;
	bool first = true;

	line_text(heap->line, "(");
	for (int i = 0; i < all + rest + named; i++) {
		bool star = rest && i == plain, stars = i == all + rest;
		int at = star ? all : rest && i > plain && !stars ? i - 1 : i;

		line_text(heap->line, first ? "" : ", ");
		line_text(heap->line, star ? "*" : stars ? "**" :
				      !rest && i == plain ? "*, " : "");
		heap_text(heap, py_local_name(code, at));
		first = false;
	}
	line_text(heap->line, ")");
}

static void tell_function(struct heap *heap, PyObject *object, unsigned depth)
{
	PyFunctionObject *function = (PyFunctionObject *)object;

	(void)depth;
	line_text(heap->line, "[\"FUNCTION\",\"");
	heap_text(heap, function->func_name);
	put_parameters(heap, (PyCodeObject *)function->func_code);
	line_text(heap->line, "\",null]");
}

static void tell_method(struct heap *heap, PyObject *object, unsigned depth)
{
	PyObject *function = PyMethod_GET_FUNCTION(object);

	if (PyFunction_Check(function))
		tell_function(heap, function, depth);
	else
		tell_opaque(heap, object, depth);
}

static void tell_builtin(struct heap *heap, PyObject *object, unsigned depth)
{
	(void)depth;
	line_text(heap->line, "[\"FUNCTION\",\"");
	line_text(heap->line, ((PyCFunctionObject *)object)->m_ml->ml_name);
	line_text(heap->line, "(...)\",null]");
}

static void tell_module(struct heap *heap, PyObject *object, unsigned depth)
{
	PyObject *name = named_text(PyModule_GetDict(object), "__name__");

	(void)depth;
	line_text(heap->line, "[\"module\",");
	if (name)
		heap_string(heap, name);
	else
		line_text(heap->line, "\"?\"");
	line_text(heap->line, "]");
}

static bool is_snippets_function(PyObject *value)
{
	if (!PyFunction_Check(value))
		return false;
	PyObject *code = ((PyFunctionObject *)value)->func_code;
	const char *file = PyUnicode_AsUTF8(((PyCodeObject *)code)->co_filename);

	if (!file)
		PyErr_Clear();
	return file && py_is_snippet_file(file);
}

/* Of main.py, or with a method that comes from one of the other files. */
static bool is_snippets_class(PyTypeObject *type)
{
	PyObject *module, *name, *value;

	if (!(type->tp_flags & Py_TPFLAGS_HEAPTYPE))
		return false;
	module = named_text(type->tp_dict, "__module__");
	if (module && PyUnicode_CompareWithASCIIString(module, "__main__") == 0)
		return true;
	struct py_names names = py_names_of_dict(type->tp_dict);
	for (size_t i = 0; i < LOOKED_AT && py_names_next(&names, &name, &value);
	     i++)
		if (is_snippets_function(value))
			return true;
	return false;
}

void heap_pair(struct heap *heap, PyObject *name, PyObject *value,
		     unsigned depth)
{
	line_text(heap->line, "[");
	heap_string(heap, name);
	line_text(heap->line, ",");
	heap_value(heap, value, depth);
	line_text(heap->line, "]");
}

/* Names with two underscores are Python's, but for methods like __init__. */
static void put_class_names(struct heap *heap, PyTypeObject *type,
			    unsigned depth)
{
	struct py_names names = py_names_of_dict(type->tp_dict);
	PyObject *name, *value;
	size_t count = 0;

	while (py_names_next(&names, &name, &value)) {
		if (!PyUnicode_CheckExact(name) ||
		    (!heap_shows_name(name) && !PyFunction_Check(value)))
			continue;
		if (!heap_next_element(heap, &count))
			break;
		heap_pair(heap, name, value, depth);
	}
}

static void tell_class(struct heap *heap, PyObject *object, unsigned depth)
{
	PyTypeObject *type = (PyTypeObject *)object;
	PyObject *bases = type->tp_bases;
	Py_ssize_t count = bases ? PyTuple_GET_SIZE(bases) : 0;
	bool first = true;

	line_text(heap->line, "[\"CLASS\",");
	heap_type_name(heap, type);
	line_text(heap->line, ",[");
	for (Py_ssize_t i = 0; i < count; i++) {
		PyObject *base = PyTuple_GET_ITEM(bases, i);
		if (base == (PyObject *)&PyBaseObject_Type)
			continue;
		line_comma(heap->line, &first);
		heap_type_name(heap, (PyTypeObject *)base);
	}
	line_text(heap->line, "]");
	if (is_snippets_class(type))
		put_class_names(heap, type, depth);
	line_text(heap->line, "]");
}

/* -------------------------------------------------------------- the table */

static const struct kind {
	PyTypeObject *type;
	void (*tell)(struct heap *heap, PyObject *object, unsigned depth);
} kinds[] = {
	{&PyList_Type, tell_list},
	{&PyTuple_Type, tell_tuple},
	{&PyDict_Type, tell_dict},
	{&PySet_Type, tell_set},
	{&PyFrozenSet_Type, tell_set},
	{&PyFunction_Type, tell_function},
	{&PyMethod_Type, tell_method},
	{&PyCFunction_Type, tell_builtin},
	{&PyModule_Type, tell_module},
	{&PyBytes_Type, tell_bytes},
	{&PyByteArray_Type, tell_bytearray},
	{&PyRange_Type, tell_range},
	{&PyComplex_Type, tell_by_repr},
};

void heap_object(struct heap *heap, PyObject *object, unsigned depth)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(kinds); i++)
		if (kinds[i].type == Py_TYPE(object)) {
			kinds[i].tell(heap, object, depth);
			return;
		}
	if (PyType_Check(object))
		tell_class(heap, object, depth);
	else if (Py_TYPE(object)->tp_flags & Py_TPFLAGS_HEAPTYPE ||
		 heap_is_container(object))
		heap_instance(heap, object, depth);
	else
		tell_opaque(heap, object, depth);
}
