/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "number_private.h"
#include "mem.h"
#include "ordinal.h"
#include "str.h"

/*
 * Schemes: each is what a word processor calls a multilevel list. Writers make
 * their definitions from what is written here, so that they need to know
 * nothing of how documents are numbered.
 */

struct scheme *scheme_add(struct numbering *nb, enum scheme_kind kind, const char *name,
                          const char *first, const char *below)
{
	struct scheme *s = mem_zalloc(1, sizeof(*s));

	s->kind = kind;
	s->name = mem_strdup(name);
	s->first = mem_strdup(first);
	s->below = mem_strdup(below);
	*nb->last = s;
	nb->last = &s->next;
	return s;
}

struct scheme *scheme_find(const struct numbering *nb, const char *name)
{
	for (struct scheme *s = nb->schemes; s != NULL; s = s->next)
		if (str_eq(s->name, name))
			return s;
	return NULL;
}

void scheme_add_number(const struct scheme *s, int depth, const char *above, int count,
                       struct buf *number)
{
	if (depth > 1) {
		buf_addf(number, "%s%d", above, count);
		return;
	}
	buf_add_str(number, s->first);
	if (s->kind == SCHEME_KEPT)
		return;
	if (s->letters)
		ordinal_add_capital(number, count);
	else
		buf_addf(number, "%d", count);
}

void scheme_add_above(const struct scheme *s, int depth, const char *number, int count,
                      struct buf *above)
{
	if (s->kind == SCHEME_KEPT && depth == 1) {
		buf_add_str(above, s->below);
	} else if (s->kind == SCHEME_APPENDIX && depth == 1) {
		/* Without the word: A.1 in Appendix A, A1.1 in Appendix 1. */
		buf_add_str(above, s->below);
		if (s->letters)
			buf_add_str(above, number + strlen(s->first));
		else
			buf_addf(above, "%d", count);
		buf_add_char(above, '.');
	} else {
		buf_addf(above, "%s.", number);
	}
}

/* What level `depth` of a scheme looks like. */
static void write_level(const struct scheme *s, int depth, xmlNode *scheme)
{
	xmlNode *level = node_add(scheme, "level");
	bool kept = s->kind == SCHEME_KEPT;
	const char *prefix = depth == 1 ? s->first : s->below;
	const char *format = depth > 1 ? "decimal" : kept ? "none" : s->letters ? "letter" : "decimal";

	node_setf(level, "level", "%d", depth);
	if (prefix[0] != '\0')
		node_set(level, "prefix", prefix);
	node_set(level, "format", format);
	node_setf(level, "counts", "%d", kept ? depth - 1 : depth);
}

void schemes_write(struct numbering *nb, xmlNode *root)
{
	static const char *const kinds[] = { "main", "running", "appendix", "kept" };
	xmlNode *schemes = node_add(root, "schemes");
	int seq = 0;

	for (const struct scheme *s = nb->schemes; s != NULL; s = s->next) {
		xmlNode *scheme = node_add(schemes, "scheme");
		/* One level more, for who adds to a part in a word processor. */
		int levels = s->kind == SCHEME_KEPT ? s->deepest + 1 : MAX_LEVEL;

		node_set(scheme, "name", s->name);
		node_setf(scheme, "seq", "%d", ++seq);
		node_set(scheme, "kind", kinds[s->kind]);
		for (int depth = 1; depth <= levels && depth <= MAX_LEVEL; depth++)
			write_level(s, depth, scheme);
	}
}

void schemes_free(struct numbering *nb)
{
	while (nb->schemes != NULL) {
		struct scheme *s = nb->schemes;

		nb->schemes = s->next;
		free(s->name);
		free(s->first);
		free(s->below);
		free(s);
	}
	nb->last = &nb->schemes;
}
