/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "mem.h"
#include "str.h"

/* The section or clause with an id that n lies in, or NULL. */
static const char *part_of(const xmlNode *n)
{
	for (; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent)
		if ((node_is(n, "section") || node_is(n, "clause")) && node_attr(n, "id") != NULL)
			return node_attr(n, "id");
	return NULL;
}

PRINTF_LIKE(6, 0)
static void add(struct check *c, enum msg id, enum diag_level level, const xmlNode *n,
                const char *about, const char *fmt, va_list ap)
{
	struct buf particulars;

	buf_init(&particulars, BUF_FILE);
	buf_vaddf(&particulars, fmt, ap);
	diag_cut(&particulars);
	findings_add(&c->out->found, id, level_at(id, level, c->stage), xml_loc(c->run->x, n),
	             particulars.data, about, part_of(n));
	buf_release(&particulars);
}

void tell(struct check *c, enum msg id, const xmlNode *n, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add(c, id, diag_row(id)->level, n, NULL, fmt, ap);
	va_end(ap);
}

void tell_about(struct check *c, enum msg id, enum diag_level level, const xmlNode *n,
                const char *requirement, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add(c, id, level, n, requirement, fmt, ap);
	va_end(ap);
}

bool part_claims(const struct part *p, const char *id)
{
	const char *rest = p->meets;
	char one[REG_ID];

	while (rest != NULL && (rest = reg_next_id(rest, one)) != NULL)
		if (str_eq(one, id))
			return true;
	return false;
}

bool part_is_open(const struct check *c, const struct part *p)
{
	for (size_t i = 0; i < c->text_count; i++) {
		const struct part *at = c->texts[i]->part;

		while (at != NULL && at != p)
			at = at->parent;
		if (at != NULL && strstr(c->texts[i]->words, "[[") != NULL)
			return true;
	}
	return false;
}

size_t text_spans_from(const struct text *t, size_t at)
{
	size_t low = 0;
	size_t high = t->span_count;

	/* A span stands after those that lie in it: their ends are in order. */
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t->spans[middle].at + t->spans[middle].length <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct span *text_span(const struct text *t, struct piece piece)
{
	for (size_t i = text_spans_from(t, piece.at), n = 0; i < t->span_count && n < SPANS_NEAR; i++, n++)
		if (t->spans[i].at < piece.at + piece.length)
			return &t->spans[i];
	return NULL;
}

char *text_piece(const struct text *t, struct piece piece)
{
	enum { SHOWN = 120 };
	size_t n = piece.length > SHOWN ? str_cut(t->words + piece.at, SHOWN) : piece.length;

	return mem_strndup(t->words + piece.at, n);
}
