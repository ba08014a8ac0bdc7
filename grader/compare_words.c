/* compare_words.c - endings and sentences in people's words, by tables */
#include "compare_words.h"

#include "base/scope.h"
#include "question.h"

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* ASCII only: a bank in another script keeps its bytes. */
static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static bool is_word_byte(char c)
{
	return (lower(c) >= 'a' && lower(c) <= 'z') ||
	       (c >= '0' && c <= '9') || c == '_' || (unsigned char)c >= 0x80;
}

struct str words_lower(struct arena *arena, struct str text)
{
	char *copy = arena_alloc(arena, text.len + 1);

	for (size_t i = 0; i < text.len; i++)
		copy[i] = lower(text.at[i]);
	return (struct str){copy, text.len};
}

bool words_hold(struct str text, struct str phrase)
{
	for (size_t from = 0; phrase.len && from < text.len;) {
		struct str rest = str_slice(text, from, text.len);
		size_t at = from + str_find(rest, phrase);
		size_t end = at + phrase.len;

		if (at >= text.len)
			return false;
		if ((!at || !is_word_byte(text.at[at - 1])) &&
		    (end == text.len || !is_word_byte(text.at[end])))
			return true;
		from = at + 1;
	}
	return false;
}

static bool is_one_of(struct str s, const char *const *table, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(s, table[i]))
			return true;
	return false;
}

/* ---------------------------------------------------- endings in words */

/* Bases that are asked about; the rest of the tree doesn't come up. */
static const struct {
	const char *child, *parent;
} bases[] = {
	{"UnboundLocalError", "NameError"},
	{"IndentationError", "SyntaxError"},
	{"TabError", "IndentationError"},
	{"TabError", "SyntaxError"},
	{"ModuleNotFoundError", "ImportError"},
	{"KeyError", "LookupError"},
	{"IndexError", "LookupError"},
	{"ZeroDivisionError", "ArithmeticError"},
	{"OverflowError", "ArithmeticError"},
	{"FloatingPointError", "ArithmeticError"},
	{"RecursionError", "RuntimeError"},
	{"NotImplementedError", "RuntimeError"},
	{"UnicodeDecodeError", "UnicodeError"},
	{"UnicodeEncodeError", "UnicodeError"},
	{"UnicodeDecodeError", "ValueError"},
	{"UnicodeEncodeError", "ValueError"},
	{"UnicodeError", "ValueError"},
	{"JSONDecodeError", "ValueError"},
	{"FileNotFoundError", "OSError"},
	{"FileExistsError", "OSError"},
	{"PermissionError", "OSError"},
	{"IsADirectoryError", "OSError"},
	{"FrozenInstanceError", "AttributeError"},
};

bool words_exception_is_a(struct str child, struct str parent)
{
	for (size_t i = 0; i < COUNT(bases); i++)
		if (str_is(child, bases[i].child) &&
		    str_is(parent, bases[i].parent))
			return true;
	return false;
}

/* Words around an ending's name that add nothing to it. */
static const char *const fillers[] = {
	"it", "the", "this", "a", "an", "is", "will", "be", "get", "gets",
	"program", "code", "snippet", "script", "python", "raise", "raises",
	"raised", "throw", "throws", "thrown", "cause", "causes", "print",
	"prints", "printed", "display", "displays", "displayed", "result",
	"results", "in", "into", "with", "occurs", "uncaught", "unhandled",
	"at", "all", "give", "gives", "produces", "produced", "enters",
	"goes", "there", "runs", "you", "we",
};

static const struct {
	const char *words;
	enum words_kind kind;
	const char *type;
} phrases[] = {
	{"error", WORDS_ANY_ERROR, NULL},
	{"errors", WORDS_ANY_ERROR, NULL},
	{"exception", WORDS_ANY_ERROR, NULL},
	{"baseexception", WORDS_ANY_ERROR, NULL},
	{"error message", WORDS_ANY_ERROR, NULL},
	{"traceback", WORDS_ANY_ERROR, NULL},
	{"runtime error", WORDS_ANY_ERROR, NULL},
	{"run time error", WORDS_ANY_ERROR, NULL},
	{"runtime exception", WORDS_ANY_ERROR, NULL},
	{"crash", WORDS_ANY_ERROR, NULL},
	{"crashes", WORDS_ANY_ERROR, NULL},
	{"invalid syntax", WORDS_TYPE, "SyntaxError"},
	{"compile error", WORDS_TYPE, "SyntaxError"},
	{"compiler error", WORDS_TYPE, "SyntaxError"},
	{"compilation error", WORDS_TYPE, "SyntaxError"},
	{"compile time error", WORDS_TYPE, "SyntaxError"},
	{"does not compile", WORDS_TYPE, "SyntaxError"},
	{"division by zero", WORDS_TYPE, "ZeroDivisionError"},
	{"division by zero error", WORDS_TYPE, "ZeroDivisionError"},
	{"infinite recursion", WORDS_TYPE, "RecursionError"},
	{"stack overflow", WORDS_TYPE, "RecursionError"},
	{"infinite loop", WORDS_NEVER, NULL},
	{"endless loop", WORDS_NEVER, NULL},
	{"infinite", WORDS_NEVER, NULL},
	{"infinitely", WORDS_NEVER, NULL},
	{"loops infinitely", WORDS_NEVER, NULL},
	{"loops forever", WORDS_NEVER, NULL},
	{"forever", WORDS_NEVER, NULL},
	{"never ends", WORDS_NEVER, NULL},
	{"never stops", WORDS_NEVER, NULL},
	{"never terminates", WORDS_NEVER, NULL},
	{"never finishes", WORDS_NEVER, NULL},
	{"does not end", WORDS_NEVER, NULL},
	{"does not terminate", WORDS_NEVER, NULL},
	{"nothing", WORDS_SILENCE, NULL},
	{"no output", WORDS_SILENCE, NULL},
	{"empty output", WORDS_SILENCE, NULL},
	{"output empty", WORDS_SILENCE, NULL},
	{"nothing output", WORDS_SILENCE, NULL},
	{"output nothing", WORDS_SILENCE, NULL},
	{"outputs nothing", WORDS_SILENCE, NULL},
	{"does not anything", WORDS_SILENCE, NULL},
	{"empty", WORDS_SILENCE, NULL},
	{"blank", WORDS_SILENCE, NULL},
	{"blank output", WORDS_SILENCE, NULL},
	{"empty line", WORDS_EMPTY_LINE, NULL},
	{"blank line", WORDS_EMPTY_LINE, NULL},
	{"newline", WORDS_EMPTY_LINE, NULL},
	{"empty string", WORDS_EMPTY_LINE, NULL},
};

/* "zero division error" -> ZeroDivisionError, where there is such a one. */
static struct str joined_name(struct arena *arena, struct str words)
{
	char *name = arena_alloc(arena, words.len + 1);
	size_t len = 0;
	bool start = true;

	for (size_t i = 0; i < words.len; i++) {
		if (words.at[i] != ' ')
			name[len++] = start ? upper(words.at[i]) : words.at[i];
		start = words.at[i] == ' ';
	}
	return (struct str){name, len};
}

static struct words look_up(struct arena *arena, struct str rest)
{
	struct str name = joined_name(arena, rest);

	for (size_t i = 0; i < COUNT(phrases); i++)
		if (str_is(rest, phrases[i].words))
			return (struct words){phrases[i].kind,
					      str_of(phrases[i].type)};
	if (str_find(rest, STR(" ")) < rest.len && exception_is_builtin(name))
		return (struct words){WORDS_TYPE, name};
	return (struct words){WORDS_NONE, STR_NONE};
}

/* Cuts a word off *rest. False at the end, and with *odd set where something
 * stands that is in no ending's name. */
static bool next_word(struct str *rest, struct str *word, bool *odd)
{
	size_t len = 0;

	*rest = str_trim(*rest);
	while (rest->len && (*rest->at == '-' || *rest->at == '\'' ||
			     *rest->at == '"' || *rest->at == '`'))
		*rest = str_slice(*rest, 1, rest->len);
	*rest = str_trim(*rest);
	while (len < rest->len &&
	       (is_word_byte(rest->at[len]) || rest->at[len] == '.'))
		len++;
	*word = str_slice(*rest, 0, len);
	*odd = rest->len && !len;
	*rest = str_slice(*rest, len, rest->len);
	return len > 0;
}

static bool is_exception_name(struct str word, struct str own_type)
{
	if (own_type.len && str_equal(word, own_type))
		return true;
	return exception_is_builtin(word) && !str_is(word, "Exception") &&
	       !str_is(word, "BaseException");
}

static struct words parse_words(struct arena *arena, struct str text,
				struct str own_type)
{
	struct words none = {WORDS_NONE, STR_NONE};
	FREE_BUF struct buf rest = BUF_INIT;
	struct str word, type = STR_NONE;
	bool odd = false;

	while (next_word(&text, &word, &odd)) {
		struct str low = words_lower(arena, word);

		if (is_exception_name(word, own_type)) {
			if (type.len && !str_equal(type, word))
				return none;
			type = word;
		} else if (!is_one_of(low, fillers, COUNT(fillers))) {
			buf_text(&rest, rest.len ? " " : "");
			buf_str(&rest, low);
		}
	}
	if (odd)
		return none;
	if (!type.len)
		return look_up(arena, str_copy(arena, buf_view(&rest)));
	if (!rest.len || str_is(buf_view(&rest), "error") ||
	    str_is(buf_view(&rest), "exception"))
		return (struct words){WORDS_TYPE, type};
	return none;
}

/* What may come after an ending's name: the reason, in whatever words. */
static const char *const tails[] = {
	" (", ":", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " because ",
	", ", " since ", " due to ",
};

static struct str sans_wrapping(struct str text)
{
	text = str_trim(text);
	if (str_ends(text, "."))
		text.len--;
	if (text.len > 2 && ((text.at[0] == '(' && str_ends(text, ")")) ||
			     (text.at[0] == '<' && str_ends(text, ">")) ||
			     (text.at[0] == '[' && str_ends(text, "]"))))
		text = str_slice(text, 1, text.len - 2);
	return text;
}

struct words words_parse(struct arena *arena, struct str text,
			 struct str own_type)
{
	struct words found = {WORDS_NONE, STR_NONE};

	text = sans_wrapping(text);
	if (str_find(text, STR("\n")) < text.len)
		return found;	/* lines are an output */
	found = parse_words(arena, text, own_type);
	for (size_t i = 0; i < COUNT(tails) && !found.kind; i++) {
		size_t at = str_find(text, str_of(tails[i]));

		if (at < text.len)
			found = parse_words(arena, str_slice(text, 0, at),
					    own_type);
	}
	return found;
}

/* ----------------------------------------------------------- sentences */

/* Words of sentences about an output. Names of types and values are left
 * out: programs print those. */
static const char *const prose[] = {
	"above", "address", "after", "all", "always", "any", "arbitrary",
	"because", "before", "below", "but", "calls", "code", "contains",
	"crash", "crashes", "created", "dependent", "depending", "depends",
	"displayed", "displays", "does", "doesn't", "each", "either", "empty",
	"ends", "error", "errors", "every", "exactly", "exception", "executed",
	"executes", "first", "followed", "forever", "gets", "immediately",
	"infinite", "infinitely", "instead", "iteration", "iterations", "is",
	"its", "line", "lines", "loop", "loops", "memory", "never", "newline",
	"newlines", "nothing", "object", "of", "once", "only", "or", "order",
	"output", "outputs", "print", "printed", "prints", "program", "raise",
	"raised", "raises", "random", "returned", "returns", "same", "separate",
	"shows", "similar", "some", "something", "statement", "stops",
	"terminates", "that", "the", "then", "these", "thrice", "throws",
	"times", "twice", "undefined", "unknown", "unspecified", "varies",
	"when", "which", "will", "with", "without",
};

bool words_are_prose(struct arena *arena, struct str text,
		     struct str program, struct str out)
{
	bool sentence = false;
	size_t count = 0;

	for (size_t i = 0; i < text.len;) {
		struct str word;
		size_t start = i;

		while (i < text.len &&
		       (is_word_byte(text.at[i]) ||
			(text.at[i] == '\'' && i > start)))
			i++;
		if (i == start) {
			i++;
			continue;
		}
		word = str_slice(text, start, i - start);
		/* A sentence begins with a capital. */
		if (!count++)
			word = words_lower(arena, word);
		if (is_one_of(word, prose, COUNT(prose)) &&
		    !words_hold(words_lower(arena, program), word) &&
		    !words_hold(words_lower(arena, out), word))
			sentence = true;
	}
	/* A single word is an output until shown otherwise. */
	return sentence && count > 1;
}
