/* py_trace_instance.c - objects of the snippet's classes, and what they hold */
#include "inside/py_trace.h"

#include <string.h>

static void put_attributes(struct heap *heap, PyObject *object, size_t *count,
			   unsigned depth)
{
	struct py_names names = py_names_of_object(object);
	PyObject *name, *value;

	while (py_names_next(&names, &name, &value)) {
		if (!heap_shows_name(name))
			continue;
		if (!heap_next_element(heap, count))
			return;
		heap_pair(heap, name, value, depth);
	}
}

/* __slots__: where each value lies in the object, its class knows. */
static void put_slots(struct heap *heap, PyObject *object, size_t *count,
		      unsigned depth)
{
	PyObject *mro = Py_TYPE(object)->tp_mro;

	for (Py_ssize_t i = PyTuple_GET_SIZE(mro); i-- > 0;) {
		PyTypeObject *type = (PyTypeObject *)PyTuple_GET_ITEM(mro, i);
		PyMemberDef *member = type->tp_flags & Py_TPFLAGS_HEAPTYPE ?
				      type->tp_members : NULL;

		for (; member && member->name; member++) {
			PyObject *value;
			if (member->type != T_OBJECT_EX ||
			    strncmp(member->name, "__", 2) == 0)
				continue;
			memcpy(&value, (char *)object + member->offset,
			       sizeof(value));
			if (!value)
				continue;
			if (!heap_next_element(heap, count))
				return;
			line_text(heap->line, "[");
			line_string(heap->line, member->name);
			line_text(heap->line, ",");
			heap_value(heap, value, depth);
			line_text(heap->line, "]");
		}
	}
}

/* The elements of a list in the snippet's class, as attributes "[0]". */
static void put_indexed(struct heap *heap, PyObject *const *items,
			Py_ssize_t size, size_t *count, unsigned depth)
{
	for (Py_ssize_t i = 0; i < size && heap_next_element(heap, count); i++) {
		line_text(heap->line, "[\"[");
		line_number(heap->line, (unsigned long)i);
		line_text(heap->line, "]\",");
		heap_value(heap, items[i], depth);
		line_text(heap->line, "]");
	}
}

/* "['a']", "[1]": what could be typed behind the name. */
static void put_key(struct heap *heap, PyObject *key)
{
	int overflow = 0;

	if (PyUnicode_CheckExact(key)) {
		line_text(heap->line, "\"['");
		heap_text(heap, key);
		line_text(heap->line, "']\"");
	} else if (PyLong_CheckExact(key) && _PyLong_NumBits(key) < 60) {
		char text[32];
		snprintf(text, sizeof(text), "\"[%lld]\"",
			 PyLong_AsLongLongAndOverflow(key, &overflow));
		line_text(heap->line, text);
	} else {
		line_text(heap->line, "\"[...]\"");
	}
}

static void put_entries(struct heap *heap, PyObject *dict, size_t *count,
			unsigned depth)
{
	struct py_names names = py_names_of_dict(dict);
	PyObject *key, *value;

	while (py_names_next(&names, &key, &value) &&
	       heap_next_element(heap, count)) {
		line_text(heap->line, "[");
		put_key(heap, key);
		line_text(heap->line, ",");
		heap_value(heap, value, depth);
		line_text(heap->line, "]");
	}
}

/* collections.deque itself, or what this type has of it; NULL. It has no C API
 * and no address of its own: but a type that a snippet makes may have its
 * name, never its attribute in C. */
static PyTypeObject *deque_in(PyTypeObject *type)
{
	for (; type; type = type->tp_base)
		if (strcmp(type->tp_name, "collections.deque") == 0 &&
		    type->tp_getset && type->tp_getset->name &&
		    strcmp(type->tp_getset->name, "maxlen") == 0)
			return type;
	return NULL;
}

static void put_deque(struct heap *heap, PyObject *deque, PyTypeObject *type,
		      size_t *count, unsigned depth)
{
	const PySequenceMethods *methods = type->tp_as_sequence;
	Py_ssize_t size = methods->sq_length(deque);

	for (Py_ssize_t i = 0; i < size && heap_next_element(heap, count); i++) {
		PyObject *item = methods->sq_item(deque, i);	/* new */

		line_text(heap->line, "[\"[");
		line_number(heap->line, (unsigned long)i);
		line_text(heap->line, "]\",");
		heap_value(heap, item, depth);
		line_text(heap->line, "]");
		Py_DECREF(item);	/* the deque has it still */
	}
}

/* A number or a text in the snippet's class: ["int",5]. */
static void put_builtin(struct heap *heap, PyObject *object, size_t *count)
{
	const char *name = PyLong_Check(object) ? "int" :
			   PyFloat_Check(object) ? "float" :
			   PyUnicode_Check(object) ? "str" : NULL;

	if (!name || !heap_next_element(heap, count))
		return;
	line_text(heap->line, "[");
	line_string(heap->line, name);
	line_text(heap->line, ",");
	heap_builtin(heap, object);
	line_text(heap->line, "]");
}

/* What a builtin base holds, which the object's own names don't show. */
static void put_base(struct heap *heap, PyObject *object, size_t *count,
		     unsigned depth)
{
	PyTypeObject *deque = deque_in(Py_TYPE(object));

	put_builtin(heap, object, count);
	if (deque)
		put_deque(heap, object, deque, count, depth);
	else if (PyList_Check(object))
		put_indexed(heap, ((PyListObject *)object)->ob_item,
			    PyList_GET_SIZE(object), count, depth);
	else if (PyTuple_Check(object))
		put_indexed(heap, ((PyTupleObject *)object)->ob_item,
			    PyTuple_GET_SIZE(object), count, depth);
	else if (PyDict_Check(object))
		put_entries(heap, object, count, depth);
	else if (PyExceptionInstance_Check(object) &&
		 ((PyBaseExceptionObject *)object)->args &&
		 heap_next_element(heap, count)) {
		line_text(heap->line, "[\"args\",");
		heap_value(heap, ((PyBaseExceptionObject *)object)->args,
			   depth);
		line_text(heap->line, "]");
	}
}

void heap_instance(struct heap *heap, PyObject *object, unsigned depth)
{
	size_t count = 0;

	line_text(heap->line, "[\"INSTANCE\",");
	heap_type_name(heap, Py_TYPE(object));
	put_base(heap, object, &count, depth);
	put_slots(heap, object, &count, depth);
	put_attributes(heap, object, &count, depth);
	line_text(heap->line, "]");
}

bool heap_is_container(PyObject *object)
{
	return PyExceptionInstance_Check(object) || PyList_Check(object) ||
	       PyTuple_Check(object) || PyDict_Check(object) ||
	       deque_in(Py_TYPE(object));
}
