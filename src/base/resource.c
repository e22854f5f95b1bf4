/* SPDX-License-Identifier: MIT */
#include "resource.h"

#include <string.h>

const struct resource *resource_find(const char *path)
{
	for (const struct resource *r = resource_table; r->path != NULL; r++)
		if (strcmp(r->path, path) == 0)
			return r;
	return NULL;
}
