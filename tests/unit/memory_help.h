/* memory_help.h - an assert for memories, which have padding */
#ifndef MEMORY_HELP_H
#define MEMORY_HELP_H

#include "unit.h"

#include "schedule.h"

#define assert_same_memory(a, b) do {					\
	const struct memory *x_ = (a), *y_ = (b);			\
	assert_int_equal(x_->state, y_->state);				\
	assert_int_equal(x_->step, y_->step);				\
	assert_memory_equal(&x_->stability, &y_->stability,		\
			    2 * sizeof(double));			\
	assert_int_equal(x_->last_ms, y_->last_ms);			\
	assert_int_equal(x_->due_ms, y_->due_ms);			\
	assert_int_equal(x_->free_ms, y_->free_ms);			\
	assert_int_equal(x_->interval, y_->interval);			\
	assert_int_equal(x_->reviews, y_->reviews);			\
	assert_int_equal(x_->lapses, y_->lapses);			\
} while (0)

#endif
