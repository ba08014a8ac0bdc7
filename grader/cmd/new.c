/* new.c - `whatprints new`: a question file to start from */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"

struct new_options {
	const char *id, *objective, *mode;
};

/* "snippets/Ranges_1.py" -> "ranges-1"; of a main.py the folder's name. */
static struct str id_from_path(struct arena *arena, const char *path)
{
	struct str s = str_of(path);
	struct buf id = BUF_INIT;
	struct str result;

	if (str_ends(s, ".py"))
		s.len -= 3;
	if (str_ends(s, "/main"))
		s.len -= 5;
	for (size_t i = s.len; i-- > 0;)
		if (s.at[i] == '/') {
			s = str_slice(s, i + 1, s.len);
			break;
		}
	for (size_t i = 0; i < s.len; i++) {
		char c = s.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			buf_char(&id, c);
		else if (id.len && id.at[id.len - 1] != '-')
			buf_char(&id, '-');
	}
	while (id.len && id.at[id.len - 1] == '-')
		id.len--;
	result = str_copy(arena, buf_view(&id));
	buf_free(&id);
	return result;
}

static void add_objectives(struct buf *out, const char *list)
{
	const char *between = "";

	buf_text(out, "#: objective = [");
	while (*list) {
		size_t length = strcspn(list, ",");

		buf_format(out, "%s\"%.*s\"", between, (int)length, list);
		between = ", ";
		list += length + (list[length] == ',');
	}
	buf_text(out, "]\n");
}

static void write_template(struct buf *out, const struct new_options *o,
			   struct str id)
{
	bool repl = o->mode && !strcmp(o->mode, "repl");

	buf_text(out, repl ? "x = [1, 2, 3]\nx[-1]\n"
			   : "x = [1, 2, 3]\nprint(x[-1])\n");
	buf_format(out, "\n#: id = \"%.*s\"\n", STR_ARG(id));
	if (o->objective)
		add_objectives(out, o->objective);
	else
		buf_text(out, "# objective = [\"pcep.3.1\"]\n");
	buf_text(out, "#: difficulty = 1\n#: status = \"draft\"\n");
	if (repl)
		buf_text(out, "#: mode = \"repl\"\n");
	buf_text(out,
		 "#: verified = []\n"
		 "#: + 3\n"
		 "#: - 1\n"
		 "#: - [1, 2, 3]\n"
		 "#: - !IndexError\n"
		 "#: | Index -1 is the **last** item.\n");
}

/* Ids and objectives come from the user: what they make must be readable. */
static int check_template(struct arena *arena, const char *path,
			  struct str text, struct err *err)
{
	struct complaints complaints = {0};
	struct question q;

	if (trailer_parse(arena, str_of(path), text, &q, &complaints) ==
	    TRAILER_OK)
		return 0;
	/* The template itself is good, so it is the id or the objective. */
	if (complaints.count)
		err_set(err, ERR_USAGE, "%.*s",
			STR_ARG(complaints.at[0].text));
	else
		err_set(err, ERR_USAGE, "%s: makes no question", path);
	complaints_free(&complaints);
	return -1;
}

/* Unlike file_replace(), never over a file that is there. */
static int create(const char *path, struct str text, struct err *err)
{
	CLOSE_FD int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			       0666);
	ssize_t written;

	if (fd < 0 && errno == EEXIST)
		return err_set(err, ERR_USAGE, "%s is there already: name "
			       "another file, or edit that one", path);
	if (fd < 0)
		return err_errno(err, "%s", path);
	written = write(fd, text.at, text.len);
	if (written < 0 || (size_t)written < text.len || fsync(fd)) {
		if (written >= 0 && (size_t)written < text.len)
			errno = ENOSPC;
		err_errno(err, "%s", path);
		unlink(path);
		return -1;
	}
	return 0;
}

static int make_folder_of(struct arena *arena, const char *path,
			  struct err *err)
{
	const char *slash = strrchr(path, '/');

	if (!slash || slash == path)
		return 0;
	return file_make_dirs(str_copy(arena, (struct str){
		path, (size_t)(slash - path)}).at, err);
}

static void tell_next(const char *path)
{
	FREE_BUF struct buf name = BUF_INIT;

	text_escape(&name, str_of(path), TEXT_BLANKS_PLAIN);
	printf("%s: written, with a program to replace by yours\n"
	       "next:\n"
	       "  1. write the program, the options and the explanation\n"
	       "  2. whatprints update %s\n"
	       "  3. whatprints check %s\n"
	       "  4. take out the line `#: status = \"draft\"`\n",
	       name.at, name.at, name.at);
}

static int new_file(const struct new_options *o, const char *path,
		    struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf text = BUF_INIT;
	struct str id = o->id ? str_of(o->id) : id_from_path(&arena, path);

	if (!str_ends(str_of(path), ".py"))
		return err_set(err, ERR_USAGE, "%s: a question is a .py file, "
			       "or a folder's main.py", path);
	if (!id.len)
		return err_set(err, ERR_USAGE, "%s: no id can be made of that "
			       "name: give one with --id", path);
	write_template(&text, o, id);
	if (check_template(&arena, path, buf_view(&text), err) ||
	    make_folder_of(&arena, path, err) ||
	    create(path, buf_view(&text), err))
		return -1;
	tell_next(path);
	return EXIT_TRUE;
}

static int new_main(const void *options_, const char *const *args,
		    size_t count)
{
	struct err err;
	int code;

	if (count != 1)
		code = err_set(&err, ERR_USAGE, "new takes one path: "
			       "whatprints new snippets/pcep/my-question.py");
	else
		code = new_file(options_, args[0], &err);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct new_options, field)

static const struct cli_option options[] = {
	{"id", 0, CLI_TEXT, OWN(id), "ID",
	 "the question's id: a-z, 0-9 and -; default: from the file's name",
	 0, 0},
	{"objective", 0, CLI_TEXT, OWN(objective), "ID[,ID...]",
	 "what it is about, as in pcep.3.1; see snippets/syllabus.json", 0, 0},
	{"mode", 0, CLI_CHOICE, OWN(mode), "script|repl",
	 "repl echoes values as the interactive interpreter does", 0, 0},
	OPTIONS_END,
};

const struct command cmd_new = {
	.name = "new",
	.summary = "start a question file",
	.arguments = "PATH.py",
	.description =
		"Writes a small question to start from, and says what to do "
		"next. Never overwrites a file.",
	.options = options,
	.options_size = sizeof(struct new_options),
	.run = new_main,
};
