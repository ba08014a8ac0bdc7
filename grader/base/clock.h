/*
 * clock.h - what time is it, for a learner?
 *
 * In:    the system's clock; $WHATPRINTS_CLOCK, seconds to add to it, by which
 *        tests let days pass
 * Out:   Unix time in milliseconds, and the zone's distance from UTC
 * Never: used for how long a program ran (sandbox/ has its own)
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

int64_t clock_now_ms(void);
/* Minutes east of UTC, at that time, where the user is. */
int clock_zone(int64_t at_ms);
/* The day there: days since 1 January 1970, by the zone given. */
int64_t clock_day(int64_t at_ms, int zone);

#endif
