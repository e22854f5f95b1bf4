/* SPDX-License-Identifier: MIT */
#include "hiding_private.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "macros.h"
#include "mem.h"
#include "str.h"
#include "xml.h"

/* What an element of a page says itself about being shown. What a style sheet says is not looked
 * at: another program may have written it anew. */

/* The value of a declaration among those of an attribute style, in small letters; NULL for none.
 * Of several the last counts. Caller frees. */
static char *declared(const char *style, const char *property)
{
	size_t length = strlen(property);
	char *value = NULL;

	for (; style != NULL && *style != '\0'; style += strcspn(style, ";"), style += *style == ';') {
		style += strspn(style, " \t\r\n\f");
		if (strncasecmp(style, property, length) != 0)
			continue;
		style += length;
		style += strspn(style, " \t\r\n\f");
		if (*style == ':') {
			char *raw = mem_strndup(style + 1, strcspn(style + 1, ";"));

			free(value);
			value = str_in_case(raw + strspn(raw, " \t\r\n\f"), false);
			free(raw);
		}
	}
	return value;
}

static bool says(const char *style, const char *property, const char *word)
{
	char *value = declared(style, property);
	bool said = value != NULL && strstr(value, word) != NULL;

	free(value);
	return said;
}

/* "0", "0.0", "0px", but not "0.5em". */
static bool says_nought(const char *style, const char *property)
{
	char *value = declared(style, property);
	char *end = value;
	bool nought = value != NULL && strtod(value, &end) <= 0 && end != value;

	free(value);
	return nought;
}

bool hiding_html(const xmlNode *n)
{
	static const char *const silent[] = { "s", "strike", "del", "noscript" };
	const char *style = node_attr(n, "style");

	for (size_t i = 0; i < ARRAY_LEN(silent); i++)
		if (str_eq((const char *)n->name, silent[i]))
			return true;
	if (xmlHasProp(n, (const xmlChar *)"hidden") != NULL)
		return true;
	return style != NULL &&
	       (says(style, "display", "none") || says(style, "visibility", "hidden") ||
	        says(style, "visibility", "collapse") || says(style, "content-visibility", "hidden") ||
	        says(style, "text-decoration", "line-through") ||
	        says(style, "text-decoration-line", "line-through") ||
	        says_nought(style, "opacity") || says_nought(style, "font-size"));
}
