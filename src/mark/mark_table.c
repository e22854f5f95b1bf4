/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "mark_private.h"

/* CommonMark has no tables: the cells would be printed with their bars. */
bool mark_is_table_line(const char *s)
{
	return strchr(s, '|') != NULL && strstr(s, "--") != NULL &&
	       s[strspn(s, "|-: \t")] == '\0';
}
