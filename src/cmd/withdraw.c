/* SPDX-License-Identifier: MIT */
#include "app.h"

int cmd_withdraw(struct app *a)
{
	return diag(a->d, MSG_INTERNAL, LOC_NONE, "withdraw is being written");
}
