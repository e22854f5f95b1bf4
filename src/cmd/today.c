/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <time.h>

#include "app.h"

/* The one place where a clock is read: the day that "overdue" and "expired" are told by,
 * which no document depends on. */

/* Seconds since 1970 as SOURCE_DATE_EPOCH gives them; false where it does not. */
static bool given_seconds(time_t *seconds)
{
	const char *s = getenv("SOURCE_DATE_EPOCH");
	char *end = NULL;
	long long n = s != NULL ? strtoll(s, &end, 10) : -1;

	if (n < 0 || end == s || *end != '\0' || n > 253402300799LL)   /* the last of 9999 */
		return false;
	*seconds = (time_t)n;
	return true;
}

int app_clock(struct app *a, struct when *day)
{
	time_t now;
	struct tm tm;

	if (!given_seconds(&now))
		now = time(NULL);
	if (gmtime_r(&now, &tm) == NULL)
		return diag(a->d, MSG_INTERNAL, LOC_NONE, "the system's clock gives no day");
	*day = (struct when){ tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday };
	return 0;
}

int app_today(struct app *a, struct when *day)
{
	if (a->opt.on == NULL)
		return app_clock(a, day);
	return when_parse(a->opt.on, day)
	               ? 0 : diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is no day; write it as 2026-03-31", a->opt.on);
}
