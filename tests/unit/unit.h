/* unit.h - cmocka with what it needs before it, and asserts for struct str */
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"

/* The bytes of both, so that a failure shows them. */
#define assert_str(s, expected) do {					\
	struct str assert_got_ = (s);					\
	struct str assert_want_ = STR(expected);			\
	assert_int_equal(assert_got_.len, assert_want_.len);		\
	if (assert_want_.len)						\
		assert_memory_equal(assert_got_.at, assert_want_.at,	\
				    assert_want_.len);			\
} while (0)

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
