/*
 * driver.c - histories of reviews -> what schedule.c makes of each
 *
 * In:  lines "RETENTION LONGEST", then "MS RATING" (1 to 4) a review; a blank
 *      line ends a history
 * Out: a line a review: "DUE STATE STEP DAYS REVIEWS LAPSES STABILITY
 *      DIFFICULTY RECALL", where RECALL is that of ten days later
 */
#include <inttypes.h>
#include <stdio.h>

#include "schedule.h"

#define TEN_DAYS_MS ((int64_t)10 * 24 * 3600 * 1000)

static int history(const char *head)
{
	struct schedule_options options = SCHEDULE_DEFAULT;
	struct memory m = MEMORY_INIT;
	char line[256];
	unsigned rating;
	int64_t ms;

	if (sscanf(head, "%lf %u", &options.retention, &options.longest) != 2)
		return -1;
	while (fgets(line, sizeof(line), stdin) && line[0] != '\n') {
		if (sscanf(line, "%" SCNd64 " %u", &ms, &rating) != 2)
			return -1;
		m = schedule_review(&m, (enum rating)rating, ms, &options);
		printf("%" PRId64 " %d %u %u %u %u %.8f %.8f %.8f\n", m.due_ms,
		       (int)m.state, m.step, m.interval, m.reviews, m.lapses,
		       m.stability, m.difficulty,
		       schedule_recall(&m, ms + TEN_DAYS_MS));
	}
	return 0;
}

int main(void)
{
	char head[256];

	while (fgets(head, sizeof(head), stdin))
		if (history(head)) {
			fprintf(stderr, "driver: a line can't be read\n");
			return 1;
		}
	return 0;
}
