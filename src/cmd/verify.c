/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "verify_copy.h"

int cmd_verify(struct app *a)
{
	int rc = 0;

	if (app_open_workspace(a) < 0)
		return -1;
	a->reg = reg_open(&a->ws, a->x, a->d);
	for (int i = 0; i < a->operand_count; i++)
		if (verify_copy(a, a->operands[i]) < 0)
			rc = -1;
	return rc;
}
