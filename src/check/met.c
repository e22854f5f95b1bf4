/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "met_private.h"
#include "str.h"

/* The compliance matrix of a document: for each requirement of its profiles whether it is
 * met, and where. */

static char *title_around(const struct part *p)
{
	for (; p != NULL; p = p->parent) {
		const xmlNode *title = node_child(p->node, "title");

		if (title != NULL)
			return node_squeezed(title);
	}
	return mem_strdup("");
}

static const char *number_around(const struct part *p)
{
	while (p != NULL && p->number == NULL)
		p = p->parent;
	return p != NULL ? p->number : NULL;
}

/* Enters the places that say they meet a requirement. */
static void add_places(const struct check *c, struct met *row, const struct claims *claims)
{
	row->places = mem_zalloc(claims->count, sizeof(*row->places));
	for (size_t i = 0; i < claims->count; i++) {
		const struct part *p = claims->parts[i];
		const char *number = number_around(p);
		struct loc loc = xml_loc(c->run->x, p->node);

		row->places[row->place_count++] = (struct met_place){
			.id = p->id != NULL ? mem_strdup(p->id) : NULL,
			.number = number != NULL ? mem_strdup(number) : NULL, .title = title_around(p),
			.path = loc.path != NULL ? mem_strdup(loc.path) : NULL, .line = loc.line
		};
	}
}

/* The rows of all profiles, nothing known about them yet. */
static void add_rows(struct checked *out)
{
	for (size_t i = 0; i < out->profile_count; i++)
		out->met_count += out->profiles[i]->count;
	out->met = mem_zalloc(out->met_count + 1, sizeof(*out->met));
	out->met_count = 0;
	for (size_t i = 0; i < out->profile_count; i++)
		for (size_t k = 0; k < out->profiles[i]->count; k++)
			out->met[out->met_count++] = (struct met){
				.profile = out->profiles[i], .requirement = &out->profiles[i]->requirements[k],
				.state = MET_UNKNOWN
			};
}

/* The sentence without its full stop, as the end of another; the first source, how strong and
 * how sure. */
static void add_asks(struct check *c, struct buf *b, const struct requirement *r)
{
	size_t n = strlen(r->asks);
	size_t at = b->len;

	buf_add(b, r->asks, n > 0 && r->asks[n - 1] == '.' ? n - 1 : n);
	if (str_starts(r->asks, "The "))
		b->data[at] = 't';
	buf_add_str(b, " (");
	source_add_words(c->run->profiles, r, node_child(r->node, "source"), b);
	buf_addf(b, "; %s, %s)", strength_word(r->strength), confidence_word(r->confidence));
}

/* How sure it is that anybody asks for it, and whether anybody does. */
static const char *asked_how(const struct requirement *r)
{
	if (r->from->stub || r->confidence == CONFIDENCE_UNCONFIRMED)
		return "it may be asked that ";
	return r->strength == STRENGTH_GOOD ? "it is good practice that "
	       : r->strength == STRENGTH_SEEN ? "it is usual that " : "it is asked that ";
}

/* What is not met, or not enough. `open`: words are still to be written in what claims it. */
static void report(struct check *c, const struct requirement *r, const struct claims *claims,
                   const struct verdict *v, bool open)
{
	enum diag_level level = r->missing;
	struct buf b;

	/* Nobody signs a text that is out for consultation. */
	if (c->stage == CHECK_CONSULTATION && v->signatures_only && level > DIAG_ADVICE)
		level--;
	if (c->stage == CHECK_DRAFT && open)
		level = DIAG_ADVICE;
	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s (%s) is %s: %s; %s", r->id, r->title,
	         v->state == MET_THIN ? "hardly met" : "not met", v->lacking.data, asked_how(r));
	add_asks(c, &b, r);
	tell_about(c, v->state == MET_THIN ? MSG_REQUIREMENT_THIN : MSG_REQUIREMENT_MISSING, level,
	           v->state == MET_THIN && claims != NULL ? claims->parts[0]->node : c->root, r->id, "%s", b.data);
	buf_release(&b);
}

/* True when another profile asks for the same more strictly, or did so before: then it is
 * told there. */
static bool is_told_elsewhere(const struct checked *out, size_t at)
{
	const struct requirement *r = out->met[at].requirement;

	for (size_t i = 0; i < out->met_count; i++) {
		const struct requirement *other = out->met[i].requirement;

		if (i != at && str_eq(other->id, r->id) &&
		    (other->missing > r->missing || (other->missing == r->missing && i < at)))
			return true;
	}
	return false;
}

/* True when a place for words is left open in what claims to meet a requirement: that is
 * told there. */
static bool is_open(const struct check *c, const struct claims *claims)
{
	for (size_t i = 0; claims != NULL && i < claims->count; i++)
		if (part_is_open(c, claims->parts[i]))
			return true;
	return false;
}

/* True when what is not met has to be told here. */
static bool is_told(const struct check *c, size_t at, bool open)
{
	enum met_state state = c->out->met[at].state;

	if (is_told_elsewhere(c->out, at))
		return false;
	return state == MET_NOT || c->stage != CHECK_DRAFT || !open;
}

static void judge(struct check *c, size_t at, xmlHashTable *all)
{
	struct met *row = &c->out->met[at];
	const struct requirement *r = row->requirement;
	const struct claims *claims = xmlHashLookup(all, (const xmlChar *)r->id);
	struct verdict v = { .state = MET_UNKNOWN };

	buf_init(&v.found, BUF_LINE);
	buf_init(&v.lacking, BUF_LINE);
	met_judge(c, r, claims, &v);
	row->state = v.state;
	if (v.found.len > 0)
		row->found = mem_strdup(v.found.data);
	if ((v.state == MET_NOT || v.state == MET_THIN) && !v.unclaimed_only)
		row->lacking = mem_strdup(v.lacking.data);
	if (claims != NULL && v.state != MET_NOT_ASKED)
		add_places(c, row, claims);
	if (v.state == MET_NOT || v.state == MET_THIN) {
		bool open = is_open(c, claims);

		if (is_told(c, at, open))
			report(c, r, claims, &v, open);
	}
	buf_release(&v.found);
	buf_release(&v.lacking);
}

void check_requirements(struct check *c)
{
	xmlHashTable *claims = claims_gather(c);
	bool all = met_choose(c->run, c->out, c->root);
	bool suggested;

	suggested = met_check_choice(c);
	/* A profile that cannot be used may be the one that has what a part claims. */
	if (all && !suggested)
		met_check_claims(c);
	add_rows(c->out);
	for (size_t i = 0; i < c->out->met_count; i++)
		judge(c, i, claims);
	claims_free(claims);
}

void check_requirements_unknown(const struct check_run *run, struct checked *out, const xmlNode *root)
{
	(void)met_choose(run, out, root);
	add_rows(out);
}

void met_release(struct checked *out)
{
	for (size_t i = 0; i < out->met_count; i++) {
		struct met *row = &out->met[i];

		for (size_t k = 0; k < row->place_count; k++) {
			free(row->places[k].id);
			free(row->places[k].number);
			free(row->places[k].title);
			free(row->places[k].path);
		}
		free(row->places);
		free(row->found);
		free(row->lacking);
	}
	free(out->met);
	free(out->profiles);
}
