/* SPDX-License-Identifier: MIT */
#include "recorded.h"

int cmd_withdraw(struct app *a)
{
	struct withdrawal w = { .version = a->opt.number, .party = a->opt.party, .reason = a->opt.note,
		                .minute = a->opt.minute, .evidence = a->opt.evidence };
	struct history h;
	struct buf told;
	int rc = -1;

	buf_init(&told, BUF_FILE);
	if (app_today(a, &w.on) == 0 && recorded_open(a, &h) == 0)
		rc = history_withdraw(&h, &w, &told);
	recorded_tell(a, &told);
	buf_release(&told);
	return rc;
}
