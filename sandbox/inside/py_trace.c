/* py_trace.c - tells each step of the snippet, and changes nothing */
#include "inside/py_trace.h"

#include <pthread.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "inside/tape.h"

/*
 * PyEval_SetTrace() on every version: from 3.12 on it stands upon the events
 * of sys.monitoring, and so costs what they cost; a tool of our own there
 * would be one that a snippet sees, and that takes its number away. With no
 * object beside the function sys.gettrace() goes on saying None. Only the
 * main thread is told of.
 *
 * What differs all the same: a frame that is traced is an object from 3.11 on,
 * so a collection that Python starts by itself comes a few allocations sooner.
 * When it does depends on all that ran before, and is another moment in the
 * box than under python3 anyway.
 */

#define EVENTS_MAX 1000000	/* of the standard library, which is not told */
#define TELLING_MAX_US 500000	/* of CPU time, for all steps together */
#define LAST_LINE 512		/* bytes kept for the line that says why */
#define FRAMES_MAX 50

static const struct detail details[] = {
	{.elements = 50, .characters = 200, .depth = 6, .frames = FRAMES_MAX,
	 .names = 100},
	{.elements = 10, .characters = 60, .depth = 3, .frames = 10,
	 .names = 30},
	{.elements = 3, .characters = 20, .depth = 1, .frames = 2,
	 .names = 10},
};

static const char too_many_steps[] = "it took more steps than are told of";
static const char too_many_bytes[] =
	"its steps hold more than can be told of";
static const char too_long[] =
	"it went through more of the standard library, or through larger "
	"values, than there is time to tell of";
static const char own_trace[] =
	"it watches its own run (sys.settrace or sys.addaudithook), and only "
	"one can";

/* --------------------------------------------------------------- the state */

/* A frame that is on the stack, or of a generator that waits. */
struct shadow {
	PyFrameObject *frame;	/* only compared */
	PyCodeObject *code;	/* only compared */
	unsigned id;
	int start;		/* where in its code a first call stands */
};

static bool tracing;
static PyObject *main_names;		/* borrowed: python_run() holds it */
static struct shadow stack[TRACE_STEPS], asleep[64];
static size_t depth, next_asleep;
static unsigned frame_ids, steps;
static unsigned long events;
static int calls;		/* under way, of the standard library too */
static long telling_us;
static struct heap heap;

struct step {
	const char *event;
	PyFrameObject *frame;	/* NULL: the program has ended */
	PyCodeObject *code;
	unsigned line;
	PyObject *returns;	/* NULL: nothing to show */
	PyObject *exception;
};

static long cpu_us(void)
{
	struct timespec used;

	/* Not clock_gettime(): sources.c stands before that one. */
	syscall(SYS_clock_gettime, CLOCK_THREAD_CPUTIME_ID, &used);
	return used.tv_sec * 1000000L + used.tv_nsec / 1000;
}

/* A process that the snippet forks has the tape too; only one may write. */
static void lose_tape(void)
{
	tape = NULL;
	tracing = false;
}

static void commit(struct json_line *line)
{
	line_text(line, "\n");
	if (!line->full)	/* the bytes before the count of them */
		__atomic_store_n(&tape->len, tape->len + line->len,
				 __ATOMIC_RELEASE);
}

/* No more steps, and the last line says why. The tracer stays where it is
 * when `remove` is false: somebody else takes its place. */
static void give_up(const char *why, bool remove)
{
	struct json_line line = {.at = tape->at + tape->len,
				 .max = TRACE_CAP - tape->len};

	tape->cut = 1;
	tape->deep |= calls > 2;
	line_text(&line, "{\"event\":\"instruction_limit_reached\","
			 "\"exception_msg\":");
	line_string(&line, why);
	line_text(&line, "}");
	commit(&line);
	tracing = false;
	if (remove)
		PyEval_SetTrace(NULL, NULL);
}

/* ------------------------------------------------------------- the frames */

static bool is_module(PyCodeObject *code)
{
	return PyUnicode_CompareWithASCIIString(code->co_name, "<module>") == 0;
}

/* The top level of main.py: its names are the globals, not a frame's. */
static bool is_top(PyFrameObject *frame, PyCodeObject *code)
{
	return !(code->co_flags & CO_OPTIMIZED) &&
	       py_names_of_frame(frame, code).dict == main_names;
}

static bool is_snippets(PyCodeObject *code)
{
	const char *file = PyUnicode_AsUTF8(code->co_filename);

	if (!file)
		PyErr_Clear();
	return file && py_is_snippet_file(file);
}

/* A generator's frame that goes on keeps the number that it had, and the place
 * where it began: it may wake at the same yield again and again. */
static unsigned id_asleep(PyFrameObject *frame, PyCodeObject *code,
			  int position, int *start)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(asleep); i++) {
		struct shadow *one = &asleep[i];
		if (one->frame != frame || one->code != code)
			continue;
		one->frame = NULL;
		if (position == one->start)
			return 0;
		*start = one->start;
		return one->id;
	}
	return 0;
}

/* The frame of this event, on top of the shadow stack from here on. */
static struct shadow *enter(PyFrameObject *frame, PyCodeObject *code)
{
	for (size_t i = depth; i-- > 0;)
		if (stack[i].frame == frame && stack[i].code == code) {
			depth = i + 1;
			return &stack[i];
		}
	if (depth == TRACE_STEPS)
		return &stack[depth - 1];
	int position = py_frame_position(frame), start = position;
	unsigned id = id_asleep(frame, code, position, &start);

	stack[depth++] = (struct shadow){frame, code, id ? id : ++frame_ids,
					 start};
	return &stack[depth - 1];
}

#define SLEEPERS (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR)

/* It returns, or yields. */
static void leave(PyCodeObject *code)
{
	depth--;
	if (code->co_flags & SLEEPERS)
		asleep[next_asleep++ % Py_ARRAY_LENGTH(asleep)] = stack[depth];
}

static unsigned id_of(PyFrameObject *frame)
{
	for (size_t i = depth; i-- > 0;)
		if (stack[i].frame == frame)
			return stack[i].id;
	return 0;
}

/* -------------------------------------------------------------- the names */

/* Of each the name; `values`: and what it stands for, as an object's members. */
static void put_names(struct py_names names, bool values, bool *first)
{
	PyObject *name, *value;
	size_t count = 0;

	while (count < heap.detail->names &&
	       py_names_next(&names, &name, &value)) {
		if (!heap_shows_name(name))
			continue;
		line_comma(heap.line, first);
		heap_string(&heap, name);
		if (values) {
			line_text(heap.line, ":");
			heap_value(&heap, value, 1);
		}
		count++;
	}
}

static void put_order(struct py_names names, bool *first)
{
	put_names(names, false, first);
}

static void put_values(struct py_names names, bool *first)
{
	put_names(names, true, first);
}

static void put_flag(const char *name, bool value)
{
	line_text(heap.line, ",\"");
	line_text(heap.line, name);
	line_text(heap.line, value ? "\":true" : "\":false");
}

/* In place of the calls around those that are told. */
static void put_cut(void)
{
	line_text(heap.line,
		  "{\"func_name\":\"...\",\"frame_id\":0,"
		  "\"unique_hash\":\"f_0\",\"is_highlighted\":false,"
		  "\"is_zombie\":false,\"is_parent\":false,"
		  "\"parent_frame_id_list\":[],\"ordered_varnames\":[],"
		  "\"encoded_locals\":{}}");
}

static void put_frame(PyFrameObject *frame, PyCodeObject *code,
		      const struct step *step)
{
	struct py_names names = py_names_of_frame(frame, code);
	bool newest = frame == step->frame, first = true;
	unsigned id = id_of(frame);

	line_text(heap.line, "{\"func_name\":");
	heap_string(&heap, code->co_name);
	line_text(heap.line, ",\"frame_id\":");
	line_number(heap.line, id);
	line_text(heap.line, ",\"unique_hash\":\"f_");
	line_number(heap.line, id);
	line_text(heap.line, "\"");
	put_flag("is_highlighted", newest);
	put_flag("is_zombie", false);
	put_flag("is_parent", false);
	line_text(heap.line, ",\"parent_frame_id_list\":[],"
			     "\"ordered_varnames\":[");
	put_order(names, &first);
	if (newest && step->returns) {
		line_comma(heap.line, &first);
		line_text(heap.line, "\"__return__\"");
	}
	line_text(heap.line, "],\"encoded_locals\":{");
	first = true;
	put_values(names, &first);
	if (newest && step->returns) {
		line_comma(heap.line, &first);
		line_text(heap.line, "\"__return__\":");
		heap_value(&heap, step->returns, 1);
	}
	line_text(heap.line, "}}");
}

/* Of the calls under way the innermost; each new. Sets `more` when there are
 * others around them. */
static size_t find_frames(PyFrameObject *innermost, PyFrameObject **frames,
			  bool *more)
{
	PyFrameObject *frame = (PyFrameObject *)Py_XNewRef(
		(PyObject *)innermost);
	size_t count = 0;

	*more = false;
	while (frame && !*more) {
		PyFrameObject *back = py_frame_back(frame);
		PyCodeObject *code = py_frame_code(frame);
		bool told = is_snippets(code) && !is_top(frame, code);

		*more = told && count == heap.detail->frames;
		if (told && !*more)
			frames[count++] = frame;
		else
			Py_DECREF(frame);
		Py_DECREF(code);
		frame = back;
	}
	Py_XDECREF(frame);
	return count;
}

/* The outermost first. */
static void put_stack(const struct step *step)
{
	PyFrameObject *frames[FRAMES_MAX];
	bool more, first = true;
	size_t count = find_frames(step->frame, frames, &more);

	if (more) {
		line_comma(heap.line, &first);
		put_cut();
	}
	while (count-- > 0) {
		PyCodeObject *code = py_frame_code(frames[count]);

		line_comma(heap.line, &first);
		put_frame(frames[count], code, step);
		Py_DECREF(code);
		Py_DECREF(frames[count]);
	}
}

/* -------------------------------------------------------------- the steps */

/* Where that runs no code of the snippet's: else the type alone. */
static void put_exception(PyObject *exception)
{
	PyObject *type = py_exception_type(Py_TYPE(exception));
	PyObject *message = py_exception_message(exception);
	PyObject *both = !type ? NULL :
			 message && PyUnicode_GET_LENGTH(message) ?
			 PyUnicode_FromFormat("%U: %U", type, message) :
			 Py_NewRef(type);

	line_text(heap.line, ",\"exception_msg\":");
	if (both)
		heap_string(&heap, both);
	else
		line_text(heap.line, "\"?\"");
	PyErr_Clear();
	Py_XDECREF(both);
	Py_XDECREF(message);
	Py_XDECREF(type);
}

/* The names of the parameters of what is called; they come first. */
static void put_arguments(PyCodeObject *code)
{
	int count = code->co_argcount + code->co_kwonlyargcount +
		    !!(code->co_flags & CO_VARARGS) +
		    !!(code->co_flags & CO_VARKEYWORDS);
	bool first = true;

	line_text(heap.line, ",\"arguments\":[");
	for (int i = 0; i < count; i++) {
		line_comma(heap.line, &first);
		heap_string(&heap, py_local_name(code, i));
	}
	line_text(heap.line, "]");
}

static void put_place(const struct step *step)
{
	static const char *const main_file = "main.py";

	line_text(heap.line, "{\"event\":");
	line_string(heap.line, step->event);
	line_text(heap.line, ",\"line\":");
	line_number(heap.line, step->line);
	line_text(heap.line, ",\"func_name\":");
	if (step->code)
		heap_string(&heap, step->code->co_name);
	else
		line_string(heap.line, "<module>");
	line_text(heap.line, ",\"out\":");
	line_number(heap.line, py_stdio_told());
	if (step->code && PyUnicode_CompareWithASCIIString(
				  step->code->co_filename, main_file) != 0) {
		line_text(heap.line, ",\"file\":");
		heap_string(&heap, step->code->co_filename);
	}
	if (step->code && strcmp(step->event, "call") == 0)
		put_arguments(step->code);
}

static void put_step(const struct step *step)
{
	struct py_names globals = py_names_of_dict(main_names);
	bool first = true;

	put_place(step);
	line_text(heap.line, ",\"ordered_globals\":[");
	put_order(globals, &first);
	line_text(heap.line, "],\"globals\":{");
	first = true;
	put_values(globals, &first);
	line_text(heap.line, "},\"stack_to_render\":[");
	put_stack(step);
	line_text(heap.line, "],\"heap\":{");
	heap_objects(&heap);
	line_text(heap.line, "}");
	if (step->exception)
		put_exception(step->exception);
	line_text(heap.line, "}");
}

/* False when there is no room for it, whatever is left out. */
static bool write_step(const struct step *step)
{
	size_t room = TRACE_CAP - LAST_LINE - tape->len;

	heap_begin(&heap);
	for (size_t i = 0; i < Py_ARRAY_LENGTH(details); i++) {
		struct json_line line = {
			.at = tape->at + tape->len,
			.max = room < TRACE_STEP_MAX ? room
						      : TRACE_STEP_MAX,
		};
		heap.line = &line;
		heap.detail = &details[i];
		heap_again(&heap);
		put_step(step);
		commit(&line);
		if (!line.full)
			return true;
	}
	return false;
}

static void tell(const struct step *step)
{
	long started = cpu_us();

	if (steps++ == TRACE_STEPS)
		give_up(too_many_steps, true);
	else if (!write_step(step))
		give_up(too_many_bytes, true);
	else if ((telling_us += cpu_us() - started) > TELLING_MAX_US)
		give_up(too_long, true);
}

/* ------------------------------------------------------------- the events */

/* The exception that passes through this very frame. Borrowed, or NULL: an
 * iterator that says it has no more is nobody's business. */
static PyObject *raised_here(PyFrameObject *frame, PyObject *arg)
{
	PyObject *value, *traceback;

	if (!arg || !PyTuple_CheckExact(arg) || PyTuple_GET_SIZE(arg) != 3)
		return NULL;
	value = PyTuple_GET_ITEM(arg, 1);
	traceback = PyTuple_GET_ITEM(arg, 2);
	if (!PyExceptionInstance_Check(value) || !PyTraceBack_Check(traceback) ||
	    ((PyTracebackObject *)traceback)->tb_frame != frame)
		return NULL;
	return value;
}

static void take_event(PyFrameObject *frame, PyCodeObject *code, int what,
		       PyObject *arg)
{
	static const char *const names[] = {
		[PyTrace_CALL] = "call", [PyTrace_LINE] = "step_line",
		[PyTrace_RETURN] = "return", [PyTrace_EXCEPTION] = "exception",
	};
	bool top = is_top(frame, code);
	int line = PyFrame_GetLineNumber(frame);
	struct step step = {
		.event = names[what], .frame = frame, .code = code,
		.line = line > 0 ? (unsigned)line : 0,
	};

	if (what == PyTrace_RETURN && !is_module(code) &&
	    !py_frame_unwinds(frame, code, arg))
		step.returns = arg;
	if (what == PyTrace_EXCEPTION) {
		step.exception = raised_here(frame, arg);
		if (!step.exception)
			return;
	}
	if (!top)
		enter(frame, code);
	/* a module isn't called: its first line comes next */
	if (what != PyTrace_CALL || !is_module(code))
		tell(&step);
	if (what == PyTrace_RETURN && !top)
		leave(code);
}

/* Each call takes up to three of what the recursion limit counts. */
static void count_call(int what)
{
	calls += what == PyTrace_CALL ? 1 : what == PyTrace_RETURN ? -1 : 0;
	if (calls > Py_GetRecursionLimit() / 10)
		tape->deep = 1;
}

static int on_event(PyObject *unused, PyFrameObject *frame, int what,
		    PyObject *arg)
{
	(void)unused;
	if (!tracing || what > PyTrace_RETURN)
		return 0;
	count_call(what);
	PyCodeObject *code = py_frame_code(frame);
	if (is_snippets(code))
		take_event(frame, code, what, arg);
	else if (++events == EVENTS_MAX)
		give_up(too_long, true);
	Py_DECREF(code);
	return 0;
}

/* Whatever the snippet sets in our place, or would see us by. */
static int on_audit(const char *event, PyObject *args, void *unused)
{
	(void)args;
	(void)unused;
	if (tracing && (strcmp(event, "sys.settrace") == 0 ||
			strcmp(event, "sys.addaudithook") == 0))
		give_up(own_trace, strcmp(event, "sys.settrace") != 0);
	return 0;
}

void py_trace_begin(const struct run_plan *plan, PyObject *names)
{
	if (!tape || plan->mode == RUN_REWRITES ||
	    pthread_atfork(NULL, NULL, lose_tape) ||
	    PySys_AddAuditHook(on_audit, NULL))
		return;
	main_names = names;
	PyEval_SetTrace(on_event, NULL);
	tracing = true;
}

void py_trace_end(void)
{
	if (!tracing)
		return;
	tracing = false;
	PyEval_SetTrace(NULL, NULL);
}

void py_trace_uncaught(PyObject *exception, unsigned line)
{
	struct step step = {.event = "uncaught_exception", .line = line,
			    .exception = exception};

	if (tape && main_names && !tape->cut)
		write_step(&step);
}
