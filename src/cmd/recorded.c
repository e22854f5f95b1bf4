/* SPDX-License-Identifier: MIT */
#include "recorded.h"

#include "str.h"

/* A document is named by its id alone, as its history is written where that says. */
static int check_document_named(struct app *a)
{
	const char *id = a->operands[0];

	if (str_is_id(id) && workspace_has_document(&a->ws, id))
		return 0;
	return diag(a->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s'", id);
}

int recorded_open(struct app *a, struct history *h)
{
	if (a->operand_count != 1)
		return diag(a->d, MSG_USAGE, LOC_NONE, "name one document by its id, the name of its folder in documents");
	if (app_open_workspace(a) < 0 || check_document_named(a) < 0)
		return -1;
	a->reg = reg_open(&a->ws, a->x, a->d);
	if (a->reg == NULL)
		return -1;
	*h = (struct history){ .x = a->x, .d = a->d, .ws = &a->ws, .reg = a->reg, .id = a->operands[0] };
	return app_clock(a, &h->today);
}

void recorded_tell(struct app *a, const struct buf *told)
{
	if (!a->opt.quiet)
		fwrite(told->data, 1, told->len, a->out);   /* a failure is seen when it is flushed */
}
