/* py_stdio.c - notes who writes which bytes to stdout, and changes nothing */
#include "inside/py.h"

#include <string.h>

#include "inside/testimony.h"
#include "inside/unwritten.h"

/*
 * sys.stdout stays the text layer over a buffer over descriptor 1 that CPython
 * made. Two of its methods get a stand-in on the instance: a builtin of the
 * same name that notes the line and calls the real one. A text lies pending in
 * the text layer until that hands its bytes to the buffer; only then is its
 * place among the bytes known, since a snippet may write to the buffer itself
 * in between (and then its bytes come first, as under python3).
 */
struct pending {
	struct py_where where;
	size_t length;
};

#define PENDING_MAX 1024
#define PENDING_BYTES (64 << 10)

static struct pending pending[PENDING_MAX];
static size_t pending_count;
static char pending_bytes[PENDING_BYTES];
static size_t pending_len;
static bool lost;		/* too much pending: give up, say so */
static struct pending large;	/* a text too long to lie pending; or length 0 */
static size_t told;		/* bytes given to stdout, pending ones too */

static PyObject *text_write, *buffer_write;	/* the real methods */

/* ------------------------------------------------------------- the pieces */

/* Offset of `text` in testimony->names, which it is added to; 0 when full. */
static uint32_t intern(const char *text)
{
	struct testimony *t = testimony;
	size_t len = strlen(text) + 1;

	if (!t->names_len)
		t->names[t->names_len++] = '\0';
	for (uint32_t at = 0; at < t->names_len;
	     at += (uint32_t)strlen(t->names + at) + 1)
		if (strcmp(t->names + at, text) == 0)
			return at;
	if (len > TESTIMONY_NAMES - t->names_len)
		return 0;
	uint32_t at = t->names_len;
	memcpy(t->names + at, text, len);
	t->names_len += (uint32_t)len;
	return at;
}

static void add_piece(const struct py_where *where, size_t length)
{
	struct testimony *t = testimony;
	struct testimony_piece piece = {
		(uint32_t)length, where->line, intern(where->file),
		intern(where->function),
	};

	if (t->piece_count) {
		struct testimony_piece *last = &t->pieces[t->piece_count - 1];
		if (last->line == piece.line && last->file == piece.file &&
		    last->function == piece.function) {
			last->length += piece.length;
			return;
		}
	}
	if (t->piece_count >= TESTIMONY_PIECES)
		t->pieces_lost++;
	else
		t->pieces[t->piece_count++] = piece;
}

/* The first `length` pending bytes have reached the buffer. */
static void settle(size_t length)
{
	size_t done = 0, left = length;

	while (left && done < pending_count) {
		struct pending *first = &pending[done];
		size_t part = first->length < left ? first->length : left;
		add_piece(&first->where, part);
		first->length -= part;
		left -= part;
		if (first->length == 0)
			done++;
	}
	memmove(pending, pending + done,
		(pending_count - done) * sizeof(*pending));
	pending_count -= done;
	memmove(pending_bytes, pending_bytes + length, pending_len - length);
	pending_len -= length;
}

static bool same_place(const struct py_where *a, const struct py_where *b)
{
	return a->line == b->line && strcmp(a->file, b->file) == 0 &&
	       strcmp(a->function, b->function) == 0;
}

static void remember(const char *bytes, size_t length)
{
	struct pending now = {.length = length};

	py_where(&now.where);
	if (length > PENDING_BYTES - pending_len) {
		/* Longer than what the text layer keeps (8 KiB): it hands all
		 * on at once, the pending first, and then this. */
		large = now;
		return;
	}
	memcpy(pending_bytes + pending_len, bytes, length);
	pending_len += length;
	if (pending_count &&
	    same_place(&pending[pending_count - 1].where, &now.where))
		pending[pending_count - 1].length += length;
	else if (pending_count < PENDING_MAX)
		pending[pending_count++] = now;
	else
		lost = true;
}

size_t py_stdio_told(void)
{
	return told;
}

static bool through;

/* A snippet that closed its stdout has nothing to flush. */
static void flush_text(void)
{
	PyObject *type, *value, *traceback;

	PyErr_Fetch(&type, &value, &traceback);
	PyObject *done = PyObject_CallMethod(PyCFunction_GET_SELF(text_write),
					     "flush", NULL);
	Py_XDECREF(done);
	PyErr_Restore(type, value, traceback);
}

void py_stdio_write_through(void)
{
	flush_text();
	through = true;
}

/* -------------------------------------------------------- the stand-ins */

/* The number of bytes that the text is. */
static size_t note_text(PyObject *text)
{
	Py_ssize_t length = 0;
	const char *bytes = PyUnicode_Check(text) ?
			    PyUnicode_AsUTF8AndSize(text, &length) : NULL;

	if (!bytes) {
		PyErr_Clear();	/* a lone surrogate: the write will fail too */
		return 0;
	}
	unwritten_add(bytes, (size_t)length);
	told += (size_t)length;
	if (length && !lost)
		remember(bytes, (size_t)length);
	return (size_t)length;
}

static PyObject *stdout_write(PyObject *self, PyObject *text)
{
	size_t before = pending_len, length = note_text(text);

	(void)self;
	PyObject *result = PyObject_CallFunctionObjArgs(text_write, text, NULL);
	if (through && result)
		flush_text();
	if (!result) {
		unwritten_take_back(length);
		told -= length;
	}
	/* What was refused was not written: forget it if it is still there. */
	if (!result && pending_len > before && pending_count) {
		size_t extra = pending_len - before;
		struct pending *last = &pending[pending_count - 1];
		if (last->length >= extra) {
			last->length -= extra;
			pending_len = before;
		}
	}
	return result;
}

static PyObject *stdout_buffer_write(PyObject *self, PyObject *bytes)
{
	Py_buffer view;

	(void)self;
	if (!lost && PyObject_GetBuffer(bytes, &view, PyBUF_SIMPLE) == 0) {
		size_t length = (size_t)view.len;
		if (length <= pending_len &&
		    memcmp(view.buf, pending_bytes, length) == 0) {
			settle(length);
		} else if (large.length &&
			   length == pending_len + large.length) {
			settle(pending_len);
			add_piece(&large.where, large.length);
			large.length = 0;
		} else if (large.length && length == large.length) {
			add_piece(&large.where, large.length);
			large.length = 0;
		} else {
			struct py_where where;
			py_where(&where);
			add_piece(&where, length);
			told += length;
			unwritten_lost();	/* it comes before the pending */
		}
		PyBuffer_Release(&view);
	} else {
		PyErr_Clear();
		testimony->pieces_lost += lost;
	}
	return PyObject_CallFunctionObjArgs(buffer_write, bytes, NULL);
}

static PyMethodDef stand_ins[] = {
	{"write", stdout_write, METH_O, NULL},
	{"write", stdout_buffer_write, METH_O, NULL},
};

/* Puts a stand-in on `stream`; gives the real method back, new. */
static PyObject *stand_in(PyObject *stream, PyMethodDef *method)
{
	PyObject *real = PyObject_GetAttrString(stream, method->ml_name);
	PyObject *ours = PyCFunction_New(method, stream);

	if (real && ours &&
	    PyObject_SetAttrString(stream, method->ml_name, ours) == 0) {
		Py_DECREF(ours);
		return real;
	}
	Py_XDECREF(real);
	Py_XDECREF(ours);
	return NULL;
}

int py_stdio_hook(void)
{
	PyObject *stream = PySys_GetObject("stdout");	/* borrowed */
	PyObject *buffer = stream ? PyObject_GetAttrString(stream, "buffer") :
				    NULL;

	if (!buffer)
		return -1;
	text_write = stand_in(stream, &stand_ins[0]);
	buffer_write = stand_in(buffer, &stand_ins[1]);
	Py_DECREF(buffer);
	return text_write && buffer_write ? 0 : -1;
}
