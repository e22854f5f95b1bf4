/* SPDX-License-Identifier: MIT */
#include "app.h"

int cmd_agree(struct app *a)
{
	return diag(a->d, MSG_INTERNAL, LOC_NONE, "agree is being written");
}
