/* test_text.c - UTF-8 and what is escaped for a terminal */
#include "unit.h"

#include "base/scope.h"
#include "base/text.h"

static void test_decode(void **state)
{
	static const struct {
		struct str bytes;
		size_t length;
		uint32_t code;
	} rows[] = {
		{STR("a"), 1, 'a'},
		{STR("\0"), 1, 0},
		{STR("\x7f"), 1, 0x7f},
		{STR("\xc2\x80"), 2, 0x80},
		{STR("\xdf\xbf"), 2, 0x7ff},
		{STR("\xe0\xa0\x80"), 3, 0x800},
		{STR("\xed\x9f\xbf"), 3, 0xd7ff},
		{STR("\xee\x80\x80"), 3, 0xe000},
		{STR("\xef\xbf\xbf"), 3, 0xffff},
		{STR("\xf0\x90\x80\x80"), 4, 0x10000},
		{STR("\xf4\x8f\xbf\xbf"), 4, 0x10ffff},
		{STR(""), 0, 0},
		{STR("\x80"), 0, 0},		/* a continuation alone */
		{STR("\xc0\x80"), 0, 0},	/* overlong */
		{STR("\xc1\xbf"), 0, 0},
		{STR("\xe0\x9f\xbf"), 0, 0},
		{STR("\xf0\x8f\xbf\xbf"), 0, 0},
		{STR("\xed\xa0\x80"), 0, 0},	/* surrogates */
		{STR("\xed\xbf\xbf"), 0, 0},
		{STR("\xf4\x90\x80\x80"), 0, 0},	/* beyond Unicode */
		{STR("\xf5\x80\x80\x80"), 0, 0},
		{STR("\xff"), 0, 0},
		{STR("\xc3"), 0, 0},		/* cut */
		{STR("\xe2\x82"), 0, 0},
		{STR("\xf0\x9f\x98"), 0, 0},
		{STR("\xc3" "a"), 0, 0},
		{STR("\xe2" "a\x82"), 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		uint32_t code = 0;

		assert_int_equal(text_decode(rows[i].bytes, 0, &code),
				 rows[i].length);
		assert_int_equal(code, rows[i].code);
		assert_int_equal(text_is_utf8(rows[i].bytes),
				 rows[i].length || !rows[i].bytes.len);
	}
	assert_int_equal(text_decode(STR("ab"), 2, &(uint32_t){0}), 0);
	assert_false(text_is_utf8(STR("good\xff")));
	assert_true(text_is_utf8(STR("äöü €😀\n")));
}

static void test_hidden(void **state)
{
	static const uint32_t hidden[] = {
		0, 0x08, 0x0b, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f,
		0xad, 0x061c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f,
		0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x3164,
		0xfeff, 0xfff9, 0xe0001, 0xe0041, 0xe007f,
	};
	static const uint32_t shown[] = {
		'\t', '\n', ' ', '~', 0xa0, 0xac, 0xe9, 0x2010, 0x2027, 0x202f,
		0x2070, 0x20ac, 0x3042, 0xfffd, 0x1f600, 0x20000,
	};

	(void)state;
	for (size_t i = 0; i < COUNT(hidden); i++)
		assert_true(text_is_hidden(hidden[i]));
	for (size_t i = 0; i < COUNT(shown); i++)
		assert_false(text_is_hidden(shown[i]));
}

static void test_escape(void **state)
{
	static const struct {
		struct str in;
		const char *plain, *visible;
	} rows[] = {
		{STR(""), "", ""},
		{STR("a b\tc\nd"), "a b\tc\nd", "a·b→c⏎\nd"},
		{STR("\r\x1b[31m\x07\0"), "\\x0d\\x1b[31m\\x07\\x00",
		 "\\x0d\\x1b[31m\\x07\\x00"},
		{STR("\x7f\xc2\x9b"), "\\x7f\\x9b", "\\x7f\\x9b"},
		{STR("\u202eabc\u2069"), "\\u202eabc\\u2069",
		 "\\u202eabc\\u2069"},
		{STR("x\u200by\ufeff"), "x\\u200by\\ufeff",
		 "x\\u200by\\ufeff"},
		{STR("\U000e0041"), "\\U000e0041", "\\U000e0041"},
		{STR("\xff\xc3z"), "\\xff\\xc3z", "\\xff\\xc3z"},
		{STR("\xed\xa0\x80\xed\xb0"), "\\ud800\\xed\\xb0",
		 "\\ud800\\xed\\xb0"},
		{STR("é€😀"), "é€😀", "é€😀"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf plain = BUF_INIT, visible = BUF_INIT;

		buf_text(&plain, "");
		buf_text(&visible, "");
		text_escape(&plain, rows[i].in, TEXT_BLANKS_PLAIN);
		text_escape(&visible, rows[i].in, TEXT_BLANKS_VISIBLE);
		assert_string_equal(plain.at, rows[i].plain);
		assert_string_equal(visible.at, rows[i].visible);
	}
}

/* No byte sequence gets a control, or broken UTF-8, to the terminal. */
static void test_escape_all_pairs(void **state)
{
	FREE_BUF struct buf out = BUF_INIT;
	char pair[2];
	struct str bytes = {pair, 2};

	(void)state;
	for (unsigned i = 0; i < 0x10000; i++) {
		uint32_t code;

		pair[0] = (char)(i >> 8);
		pair[1] = (char)i;
		buf_clear(&out);
		text_escape(&out, bytes, TEXT_BLANKS_PLAIN);
		for (size_t at = 0, step; at < out.len; at += step) {
			step = text_decode(buf_view(&out), at, &code);
			assert_true(step > 0);
			assert_false(text_is_hidden(code));
		}
	}
}

static void test_columns(void **state)
{
	(void)state;
#define PLAIN(text) text_columns(STR(text), TEXT_BLANKS_PLAIN)
	assert_int_equal(PLAIN(""), 0);
	assert_int_equal(PLAIN("abc"), 3);
	assert_int_equal(PLAIN("é€"), 2);
	assert_int_equal(PLAIN("日本"), 4);
	assert_int_equal(PLAIN("😀!"), 3);
	assert_int_equal(PLAIN("e\u0301"), 1);		/* combining */
	assert_int_equal(PLAIN("\x1b[0m"), 7);		/* \x1b is four */
	assert_int_equal(PLAIN("\u200b"), 6);
	assert_int_equal(PLAIN("\tx"), 9);
	assert_int_equal(PLAIN("ab\tx"), 9);
	assert_int_equal(PLAIN("\xff"), 4);
	assert_int_equal(text_columns(STR("a \t"), TEXT_BLANKS_VISIBLE), 3);
	assert_int_equal(text_columns(STR("a\n"), TEXT_BLANKS_VISIBLE), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_decode),
		cmocka_unit_test(test_hidden),
		cmocka_unit_test(test_escape),
		cmocka_unit_test(test_escape_all_pairs),
		cmocka_unit_test(test_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
