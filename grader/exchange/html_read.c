/* html_read.c - HTML -> what it says of a question */
#include "exchange/html.h"

#include "base/arena.h"
#include "base/scope.h"
#include "exchange/xml.h"

/* The texts and the <pre>s of the page, in their order. */
struct block {
	struct str text;	/* of a text: blanks joined, never empty */
	bool is_pre;
};
struct blocks {
	struct arena *arena;
	struct block *at;
	size_t count;
	struct buf open;	/* the text that goes on */
};

static bool is(const struct xml_node *node, const char *name)
{
	return node->name.at && str_is(node->name, name);
}

static bool is_any(const struct xml_node *node, const char *const *names)
{
	for (; *names; names++)
		if (is(node, *names))
			return true;
	return false;
}

static void add_block(struct blocks *b, struct str text, bool is_pre)
{
	b->at = arena_grow(b->arena, b->at, b->count, sizeof(*b->at));
	b->at[b->count++] = (struct block){text, is_pre};
}

/* Blanks and line breaks of HTML are one blank. */
static struct str squeezed(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	bool gap = false;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
			gap = true;
			continue;
		}
		if (gap && out.len)
			buf_char(&out, ' ');
		gap = false;
		buf_char(&out, c);
	}
	return str_copy(arena, buf_view(&out));
}

static void close_text(struct blocks *b)
{
	struct str text = squeezed(b->arena, buf_view(&b->open));

	if (text.len)
		add_block(b, text, false);
	buf_clear(&b->open);
}

static void add_pre(struct buf *out, const struct xml_node *node)
{
	if (is(node, "br"))
		buf_char(out, '\n');
	buf_str(out, node->text);
	for (node = node->first; node; node = node->next)
		add_pre(out, node);
}

static void take_pre(struct blocks *b, const struct xml_node *node)
{
	FREE_BUF struct buf out = BUF_INIT;
	bool direct = node->first && node->first->text.len;
	struct str text;

	add_pre(&out, node);
	text = buf_view(&out);
	if (direct && str_starts(text, "\n"))
		text = str_slice(text, 1, text.len);
	close_text(b);
	add_block(b, str_copy(b->arena, text.at ? text : STR("")), true);
}

static void collect(struct blocks *b, const struct xml_node *node)
{
	static const char *const breaks[] = {
		"p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4",
		"h5", "h6", "table", "tr", "blockquote", NULL,
	};
	static const char *const unseen[] = {"script", "style", "head", NULL};

	for (; node; node = node->next) {
		bool breaking = is_any(node, breaks);

		if (is(node, "pre")) {
			take_pre(b, node);
			continue;
		}
		if (is_any(node, unseen))
			continue;
		if (breaking)
			close_text(b);
		buf_str(&b->open, node->text);
		collect(b, node->first);
		if (breaking)
			close_text(b);
	}
}

static struct blocks blocks_of(struct arena *arena, struct str html)
{
	struct blocks b = {.arena = arena, .open = BUF_INIT};

	collect(&b, xml_parse_html(arena, html));
	close_text(&b);
	buf_free(&b.open);
	return b;
}

/* ----------------------------------------------------------- the question */

/* "shapes.py:" above a <pre> */
static bool is_module_line(struct str text)
{
	return str_ends(text, ".py:") &&
	       str_find(text, STR(" ")) == text.len;
}

static void add_file(struct arena *arena, struct html_question *q,
		     struct str name, struct str text)
{
	q->files = arena_grow(arena, q->files, q->file_count,
			      sizeof(*q->files));
	q->files[q->file_count++] = (struct source_file){
		str_copy(arena, name), str_format(arena, "%s\n", text.at),
	};
}

/* A <pre>, by the line above it. */
static void place_pre(struct arena *arena, struct html_question *q,
		      struct str label, struct str text)
{
	if (str_is(label, HTML_READS) && q->program.at)
		q->input = text;
	else if (is_module_line(label) && !str_is(label, "main.py:"))
		add_file(arena, q, str_slice(label, 0, label.len - 1), text);
	else if (!q->program.at)
		q->program = text;
	else
		q->problem = "the question has several blocks of code (<pre>),"
			     " and none of them says which module it is: join"
			     " them";
}

static bool is_label(const struct blocks *b, size_t i)
{
	return i + 1 < b->count && b->at[i + 1].is_pre &&
	       (str_is(b->at[i].text, HTML_READS) ||
		is_module_line(b->at[i].text));
}

struct html_question html_question_read(struct arena *arena, struct str html)
{
	FREE_BUF struct buf stem = BUF_INIT;
	struct blocks b = blocks_of(arena, html);
	struct html_question q = {0};

	for (size_t i = 0; i < b.count; i++) {
		struct block *block = &b.at[i];

		if (block->is_pre) {
			place_pre(arena, &q, i ? block[-1].text : STR_NONE,
				  block->text);
		} else if (!is_label(&b, i)) {
			buf_text(&stem, stem.len ? " " : "");
			buf_str(&stem, block->text);
		}
	}
	if (!q.program.at)
		q.problem = "no code: put the program in a <pre>";
	if (stem.len)
		q.stem = str_copy(arena, buf_view(&stem));
	return q;
}

/* ------------------------------------------------------- what else it says */

void html_option_read(struct arena *arena, struct str html,
		      struct option *out)
{
	struct blocks b = blocks_of(arena, html);
	struct str text = b.count ? b.at[0].text : STR("");
	struct str name;

	out->kind = ENDS_NORMALLY;
	out->text = text;
	if (!b.count || b.at[0].is_pre)
		return;
	name = str_slice(text, sizeof(HTML_RAISES) - 1, text.len);
	if (str_is(text, HTML_NEVER_ENDS)) {
		out->kind = ENDS_NEVER;
		out->text = STR("");
	} else if (str_is(text, HTML_NOTHING)) {
		out->text = STR("");
	} else if (str_starts(text, HTML_RAISES) && str_ends(name, ".") &&
		   str_find(name, STR(" ")) == name.len) {
		out->kind = ENDS_RAISING;
		out->text = str_slice(name, 0, name.len - 1);
	}
}

static void add_markdown(struct buf *out, const struct xml_node *node)
{
	for (; node; node = node->next) {
		const char *mark = is(node, "code") ? "`" :
				   is(node, "strong") || is(node, "b") ? "**" :
				   "";
		bool part = is(node, "p") || is(node, "div") || is(node, "pre");

		if ((part || is(node, "br")) && out->len)
			buf_text(out, part ? "\n\n" : "\n");
		buf_text(out, mark);
		buf_str(out, node->text);
		add_markdown(out, node->first);
		buf_text(out, mark);
	}
}

struct str html_explanation_read(struct arena *arena, struct str html)
{
	FREE_BUF struct buf out = BUF_INIT;

	add_markdown(&out, xml_parse_html(arena, html));
	return str_copy(arena, str_trim(buf_view(&out)));
}
