/* clock.c - what time is it, for a learner? */
#include "base/clock.h"

#include <stdlib.h>
#include <time.h>

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)

int64_t clock_now_ms(void)
{
	const char *more = getenv("WHATPRINTS_CLOCK");
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 +
	       (more ? strtoll(more, NULL, 10) * 1000 : 0);
}

int clock_zone(int64_t at_ms)
{
	time_t at = (time_t)(at_ms / 1000);
	struct tm local;

	if (!localtime_r(&at, &local))
		return 0;
	return (int)(local.tm_gmtoff / 60);
}

int64_t clock_day(int64_t at_ms, int zone)
{
	int64_t local = at_ms + (int64_t)zone * 60 * 1000;

	/* Rounds down, before 1970 too. */
	return local / DAY_MS - (local % DAY_MS < 0);
}
