/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "mem.h"
#include "profile.h"
#include "str.h"

/*
 * What parts say that they meet: twice, where a reader looks in one place; once more inside
 * a part that says it already; and titles that look like what nothing claims. This runs
 * when it is known which requirements are met.
 */

/* The part as a reader finds it: its number or id, and its line; its file where that is
 * another. Added to b. */
static void add_place(const struct check *c, const struct part *p, const xmlNode *from, struct buf *b)
{
	struct loc loc = xml_loc(c->run->x, p->node);
	struct loc here = xml_loc(c->run->x, from);

	if (p->number != NULL)
		buf_addf(b, "%s %s ", node_name(p->node), p->number);
	else if (p->id != NULL)
		buf_addf(b, "'%s' ", p->id);
	if (!str_eq(loc.path, here.path))
		buf_addf(b, "(%s, line %ld)", loc.path, loc.line);
	else
		buf_addf(b, "(line %ld)", loc.line);
}

/* The part around p that claims the same; NULL. */
static const struct part *claimed_around(const struct part *p, const char *id)
{
	const struct part *up = p->parent;

	while (up != NULL && !part_claims(up, id))
		up = up->parent;
	return up;
}

static void check_idle(struct check *c, const struct part *p)
{
	enum { MANY = 500 };   /* ids that a part may claim, to be held against those around it */
	const char *rest = p->meets;
	size_t count = 0;
	char id[REG_ID];

	while (count++ < MANY && rest != NULL && (rest = reg_next_id(rest, id)) != NULL) {
		const struct part *around = claimed_around(p, id);
		struct buf b;

		if (around == NULL)
			continue;
		buf_init(&b, BUF_LINE);
		add_place(c, around, p->node, &b);
		tell(c, MSG_CLAIM_IDLE, p->node, "'%s', which %s claims", id, b.data);
		buf_release(&b);
	}
}

/* Tells of each part after the first that claims a requirement of one place. */
static void check_twice(struct check *c, const char *id)
{
	const struct part *first = NULL;

	for (size_t i = 0; i < c->part_count; i++) {
		const struct part *p = c->parts[i];
		struct buf b;

		if (p->meets == NULL || !part_claims(p, id) || claimed_around(p, id) != NULL)
			continue;
		if (first == NULL) {
			first = p;
			continue;
		}
		buf_init(&b, BUF_LINE);
		add_place(c, first, p->node, &b);
		tell(c, MSG_CLAIM_TWICE, p->node, "'%s', which %s claims first", id, b.data);
		buf_release(&b);
	}
}

/* True for the first row of a requirement: two profiles may share it. */
static bool is_first(const struct checked *out, size_t row)
{
	for (size_t i = 0; i < row; i++)
		if (str_eq(out->met[i].requirement->id, out->met[row].requirement->id))
			return false;
	return true;
}

/* Adds the phrases that a heading stands for: {a|b} for each of its words. Each {} makes
 * several of each, so that there is an end to them: `left`. */
static void add_phrases(struct plain *p, const char *key, const char *heading, size_t *left)
{
	const char *open = strchr(heading, '{');
	const char *close = open != NULL ? strchr(open, '}') : NULL;

	if (close == NULL) {
		plain_add(p, key, heading);
		*left -= *left > 0;
		return;
	}
	for (const char *w = open + 1; w < close && *left > 0; w += strcspn(w, "|}") + 1) {
		struct buf b;

		buf_init(&b, BUF_LINE);
		buf_addf(&b, "%.*s%.*s%s", (int)(open - heading), heading, (int)strcspn(w, "|}"), w, close + 1);
		add_phrases(p, key, b.data, left);
		buf_release(&b);
	}
}

/* What titles are held against: requirements that nothing claims, by their headings. */
struct headings {
	struct check *c;
	struct plain *plain;
	char (*keys)[24];          /* the place in out->met, in words */
	const struct requirement *found[4];
	size_t count;
};

static void add_headings(struct headings *h, size_t row)
{
	enum { MANY = 1000 };   /* phrases of one requirement */
	const struct requirement *r = h->c->out->met[row].requirement;
	const char *lang = node_lang(xmlDocGetRootElement(r->node->doc));
	size_t left = MANY;

	if (!plain_is_for(h->plain, lang != NULL ? lang : "en-GB"))
		return;
	(void)snprintf(h->keys[row], sizeof(h->keys[row]), "%zu", row);
	for (const xmlNode *n = node_child(r->node, "heading"); n != NULL; n = node_next(n, "heading")) {
		char *words = node_squeezed(n);

		add_phrases(h->plain, h->keys[row], words, &left);
		free(words);
	}
}

static void take(void *arg, const char *list, struct piece piece)
{
	struct headings *h = arg;
	const struct requirement *r = h->c->out->met[strtoul(list, NULL, 10)].requirement;

	(void)piece;
	for (size_t i = 0; i < h->count; i++)
		if (h->found[i] == r)
			return;
	if (h->count < ARRAY_LEN(h->found))
		h->found[h->count++] = r;
}

/* One finding for a section, with all that its title looks like. */
static void check_title(struct headings *h, const struct text *t)
{
	struct buf ids;
	struct buf words;

	if (t->role != TEXT_TITLE || t->plain == NULL || t->part == NULL || t->part->meets != NULL ||
	    !node_is(t->part->node, "section") || t->node->parent != t->part->node ||
	    !plain_is_for(h->plain, t->lang))
		return;
	h->count = 0;
	plain_scan(h->plain, t->plain, take, h);
	if (h->count == 0)
		return;
	buf_init(&ids, BUF_LINE);
	buf_init(&words, BUF_FILE);
	for (size_t i = 0; i < h->count; i++) {
		buf_addf(&ids, "%s%s", i > 0 ? " " : "", h->found[i]->id);
		buf_addf(&words, "%s%s (%s)", i > 0 ? ", " : "", h->found[i]->id, h->found[i]->title);
	}
	tell(h->c, MSG_REQUIREMENT_UNDECLARED, t->part->node, "%s, meets=\"%s\"", words.data, ids.data);
	buf_release(&words);
	buf_release(&ids);
}

static void check_titles(struct check *c)
{
	struct headings h = { .c = c, .plain = plain_new(c->lang) };

	h.keys = mem_zalloc(c->out->met_count + 1, sizeof(*h.keys));
	for (size_t i = 0; i < c->out->met_count; i++)
		if (c->out->met[i].state == MET_NOT && is_first(c->out, i))
			add_headings(&h, i);
	for (size_t i = 0; i < c->text_count; i++)
		check_title(&h, c->texts[i]);
	plain_free(h.plain);
	free(h.keys);
}

void check_claims(struct check *c)
{
	for (size_t i = 0; i < c->part_count; i++)
		if (c->parts[i]->meets != NULL && c->parts[i]->parent != NULL)
			check_idle(c, c->parts[i]);
	for (size_t i = 0; i < c->out->met_count; i++)
		if (!c->out->met[i].requirement->many && is_first(c->out, i))
			check_twice(c, c->out->met[i].requirement->id);
	if (c->out->met_count > 0)
		check_titles(c);
}
