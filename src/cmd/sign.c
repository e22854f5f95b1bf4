/* SPDX-License-Identifier: MIT */
#include "recorded.h"

/* The day of a signature, or the day or month of a decision. 0, or -1 reported. */
static int read_day(struct app *a, struct when *day)
{
	if (a->opt.on == NULL)
		return app_clock(a, day);
	return when_parse_loose(a->opt.on, day)
	               ? 0 : diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is no day; write it as 2026-03-31", a->opt.on);
}

int cmd_sign(struct app *a)
{
	struct signing s = { .version = a->opt.number, .party = a->opt.party, .name = a->opt.name, .post = a->opt.post,
		             .method = a->opt.method, .minute = a->opt.minute, .authority = a->opt.authority,
		             .evidence = a->opt.evidence, .joins = a->opt.joins };
	struct history h;
	struct buf told;
	int rc = -1;

	buf_init(&told, BUF_FILE);
	if (read_day(a, &s.on) == 0 && recorded_open(a, &h) == 0)
		rc = history_sign(&h, &s, &told);
	recorded_tell(a, &told);
	buf_release(&told);
	return rc;
}
