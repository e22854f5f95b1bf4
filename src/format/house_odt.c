/* SPDX-License-Identifier: MIT */
#include "house_private.h"

const char *house_take_odt(struct house *h)
{
	if (!house_add_part(h, "styles", "styles.xml"))
		return "has no styles that can be read";
	return NULL;
}
