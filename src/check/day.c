/* SPDX-License-Identifier: MIT */
#include "day_private.h"

#include "str.h"

bool day_in(const xmlNode *n, const char *name, struct when *day)
{
	const char *value = n != NULL ? node_attr(n, name) : NULL;

	return value != NULL && when_parse_loose(value, day);
}

bool day_of_meta(const struct check *c, const char *name, struct when *day)
{
	return day_in(node_child(c->meta, name), "iso", day);
}

bool text_counts(const struct check *c)
{
	const char *s = c->out->status;

	return str_eq(s, "agreed") || str_eq(s, "signed") || str_eq(s, "in-force");
}

bool text_is_past(const struct check *c)
{
	return str_eq(c->out->status, "superseded") || str_eq(c->out->status, "withdrawn");
}
