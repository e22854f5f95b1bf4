/* SPDX-License-Identifier: MIT */
#include "copy_private.h"

#include <stdlib.h>
#include <string.h>

#include "beside.h"
#include "figures.h"
#include "links.h"
#include "pictures.h"
#include "str.h"

enum {
	DIFFERENCES_MAX = 50,
	BESIDE_MAX = 10,      /* pieces of what stands beside the words */
	BESIDE_LONG = 120     /* bytes of one */
};

/* What is told of differences, and what is only counted. */
struct telling {
	struct copy *c;
	bool words_alone;   /* not what a draft says of its state, its number and its day */
	size_t told;
	size_t left;
};

/* The element of that name that n is or is in; NULL for none. */
static const xmlNode *around(const xmlNode *n, const char *name)
{
	while (n != NULL && n->type == XML_ELEMENT_NODE && !node_is(n, name))
		n = n->parent;
	return n != NULL && n->type == XML_ELEMENT_NODE ? n : NULL;
}

/* True for a difference in what a draft says of itself: its number, its day, its state, its tables
 * of facts and of versions, and what it adds to those of signatures. */
static bool is_own(const struct diff *d, size_t item)
{
	bool added = d->items[item].kind == DIFF_ADDED;
	size_t i = d->items[item].meant;
	const char *role;
	const xmlNode *n;

	if (diff_is_record(d, item))
		return true;
	if (added ? i == 0 : i >= d->meant->count)
		return false;
	n = d->meant->blocks[added ? i - 1 : i].node;
	if (around(n, "detail") != NULL)
		return true;
	n = around(n, "table");
	role = n != NULL ? node_attr(n, "role") : NULL;
	return str_eq(role, "history") || str_eq(role, "control") ||
	       (added && (str_eq(role, "signatures") || str_eq(role, "approvals")));
}

static void tell_items(struct telling *t, const struct diff *d)
{
	for (size_t i = 0; i < d->count; i += diff_run(d, i)) {
		struct buf b;

		if (t->words_alone && is_own(d, i))
			continue;
		if (t->told == DIFFERENCES_MAX) {
			t->left++;
			continue;
		}
		buf_init(&b, BUF_LINE);
		diff_add_item(&b, d, i);
		copy_say(t->c, diff_is_record(d, i) ? MSG_COPY_RECORD : MSG_COPY_DIFFERS, "%s", b.data);
		buf_release(&b);
		t->told++;
	}
}

/* Compares one copy of the figures behind the charts. */
static void tell_figures(struct telling *t, const struct words *meant,
                         void (*read)(const struct buf *file, struct words *list), bool must)
{
	struct words found;
	struct diff diff;

	words_init(&found);
	read(t->c->file, &found);
	if (found.count == 0 && must)
		copy_say(t->c, MSG_COPY_PICTURES, "no figures are behind its charts any more");
	if (found.count > 0) {
		diff_words(meant, &found, &diff);
		tell_items(t, &diff);
		diff_release(&diff);
	}
	words_release(&found);
}

static void tell_charts(struct telling *t, const struct expected *e)
{
	struct words meant;

	words_init(&meant);
	figures_of_resolved(e->w.x, xmlDocGetRootElement(e->w.doc), &meant);
	if (meant.count > 0 && t->c->kind == COPY_ODT)
		tell_figures(t, &meant, figures_of_odt_charts, true);
	if (meant.count > 0 && t->c->kind == COPY_DOCX) {
		tell_figures(t, &meant, figures_of_docx_charts, true);
		tell_figures(t, &meant, figures_of_docx_workbooks, false);
	}
	words_release(&meant);
}

static bool has_block(const struct words *list, const char *text)
{
	for (size_t i = 0; i < list->count; i++)
		if (str_eq(list->blocks[i].text, text))
			return true;
	return false;
}

/* Pictures that are not there byte for byte: as many as there are others in their place may be
 * the same in another form, which a person has to look at. */
static void tell_pictures(struct telling *t, const struct expected *e)
{
	struct words meant;
	struct words found;
	size_t others = 0;
	size_t unlike = 0;

	words_init(&meant);
	words_init(&found);
	pictures_of_resolved(e->w.x, xmlDocGetRootElement(e->w.doc), &meant);
	if (meant.count > 0)
		pictures_of_copy(t->c->kind, t->c->file, &found);
	for (size_t i = 0; i < found.count; i++)
		others += !has_block(&meant, found.blocks[i].text);
	for (size_t i = 0; i < meant.count; i++) {
		if (has_block(&found, meant.blocks[i].text))
			continue;
		if (others > 0) {
			others--;
			unlike++;
		} else {
			struct buf place;

			buf_init(&place, BUF_LINE);
			diff_add_place(&place, &meant.blocks[i]);
			copy_say(t->c, MSG_COPY_DIFFERS, "%s: the picture is missing", place.data);
			buf_release(&place);
		}
	}
	if (others > 0)
		copy_say(t->c, MSG_COPY_PICTURES, others == 1 ? "%zu picture in it is none of the document’s"
		                                              : "%zu pictures in it are none of the document’s", others);
	if (unlike > 0)
		copy_say(t->c, MSG_COPY_PICTURES, unlike == 1 ? "%zu picture has other bytes than was agreed"
		                                              : "%zu pictures have other bytes than were agreed", unlike);
	words_release(&meant);
	words_release(&found);
}

/* Links that lead somewhere else: every link has to be there as often as it was agreed. */
static void tell_links(struct telling *t, const struct expected *e)
{
	struct words meant;
	struct words found;
	struct diff diff;

	words_init(&meant);
	words_init(&found);
	links_of_resolved(e->w.x, xmlDocGetRootElement(e->w.doc), &meant);
	if (meant.count > 0)
		links_of_copy(t->c->kind, t->c->file, &found);
	diff_words(&meant, &found, &diff);
	for (size_t i = 0; i < diff.count; i++) {
		const struct words_block *link = &meant.blocks[diff.items[i].meant];
		struct buf b;

		/* What else a page links to is its own affair. */
		if (diff.items[i].kind == DIFF_ADDED)
			continue;
		buf_init(&b, BUF_LINE);
		diff_add_place(&b, link);
		if (diff.items[i].kind == DIFF_CHANGED)
			copy_say(t->c, MSG_COPY_DIFFERS, "%s: the link to '%s' leads to '%s'", b.data, link->text,
			         found.blocks[diff.items[i].found].text);
		else
			copy_say(t->c, MSG_COPY_DIFFERS, "%s: the link to '%s' is not there", b.data, link->text);
		buf_release(&b);
	}
	diff_release(&diff);
	words_release(&meant);
	words_release(&found);
}

/* What it shows that is none of the document's words: a house has such, and so has who wants to add some. */
static void tell_beside(const struct telling *t, const struct expected *e)
{
	const xmlNode *root = xmlDocGetRootElement(e->w.doc);
	struct words found;
	struct words told;

	words_init(&found);
	words_init(&told);
	beside_of_copy(t->c->kind, t->c->file, &found);
	for (size_t i = 0; i < found.count && told.count < BESIDE_MAX; i++) {
		const struct words_block *block = &found.blocks[i];

		if (has_block(&told, block->number[0] != '\0' ? block->number : block->text) ||
		    (block->number[0] == '\0' && beside_is_known(root, block->text)))
			continue;
		words_add(&told, "", block->number[0] != '\0' ? block->number : block->text, LOC_NONE);
		if (block->number[0] != '\0')
			copy_say(t->c, MSG_COPY_PICTURES, "there is %s in it", block->number);
		else
			copy_say(t->c, MSG_COPY_PICTURES, "it also says '%.*s'%s", (int)str_cut(block->text, BESIDE_LONG), block->text,
			         strlen(block->text) > BESIDE_LONG ? " and more" : "");
	}
	words_release(&found);
	words_release(&told);
}

static void tell_all(struct telling *t, const struct expected *e)
{
	tell_items(t, &e->diff);
	tell_charts(t, e);
	tell_links(t, e);
	tell_pictures(t, e);
	tell_beside(t, e);
	if (t->left > 0)
		copy_say(t->c, MSG_COPY_DIFFERS, "and in %zu more places", t->left);
}

void copy_tell_differences(struct copy *c, const struct expected *e)
{
	tell_all(&(struct telling){ .c = c }, e);
}

/* "Exampleshire Council signed on 2 April 2026" and the like. */
static void add_event(struct buf *b, const struct versions *all, const struct ledger_entry *e)
{
	const struct version *v = version_find(all, e->version);
	const struct sign_off *o = v != NULL ? version_signed_at(v, e) : NULL;
	const xmlNode *body = node_child(e->node, "body");
	char *name = body != NULL ? node_squeezed(body) : NULL;

	switch (e->event) {
	case LEDGER_AGREED:
		buf_addf(b, "version %s was agreed on ", e->version);
		break;
	case LEDGER_SIGNED:
		buf_addf(b, "%s %s%s ", name != NULL ? name : "a body", o != NULL && o->approval ? o->decision : "signed",
		         o != NULL && o->approval ? " it" : "");
		buf_add_str(b, e->on.day != WHEN_NO_DAY ? "on " : "in ");
		break;
	case LEDGER_LEFT:
		buf_addf(b, "%s left on ", name != NULL ? name : "a body");
		break;
	case LEDGER_WITHDRAWN:
		buf_addf(b, "version %s was withdrawn on ", e->version);
		break;
	}
	when_add_words(b, e->on);
	free(name);
}

/* What has happened since the point of the history that a copy shows. */
static void add_since(struct buf *b, const struct copy *c, const struct version *v, const struct expected *as)
{
	const struct ledger *l = c->ledger;
	const struct when *day = as->w.as_of;
	size_t count = 0;

	buf_add_str(b, "\n  It shows how things stood on ");
	when_add_words(b, day != NULL ? *day : l->entries[as->upto - 1].on);
	for (size_t i = 0; i < l->count; i++) {
		const struct ledger_entry *e = &l->entries[i];
		bool shown = i < as->upto && (day == NULL || when_compare(e->on, *day) <= 0);

		if (shown || (!str_eq(e->version, v->number) && e->event != LEDGER_AGREED))
			continue;
		buf_add_str(b, count++ == 0 ? "; since then: " : ", ");
		add_event(b, &c->versions, e);
	}
	buf_add_char(b, '.');
}

/* "signed", "approved" where all decided at meetings, or "agreed". */
static const char *how_given(const struct version *v)
{
	bool approved = true;
	bool signed_once = false;

	for (size_t i = 0; i < v->off_count; i++) {
		approved = approved && str_eq(v->offs[i].decision, "approved");
		signed_once = signed_once || !v->offs[i].approval;
	}
	return !v->complete || v->off_count == 0 ? "agreed" : approved ? "approved" : signed_once ? "signed" : "agreed";
}

/* "the signed words of parking-mou 1.0, an earlier version" */
static void add_phrase(struct buf *b, const char *id, const struct version *v)
{
	buf_addf(b, "the %s words of %s %s", how_given(v), id, v->number);
	if (v->state == VERSION_WITHDRAWN)
		buf_add_str(b, ", which was withdrawn");
	else if (v->state == VERSION_SUPERSEDED)
		buf_add_str(b, ", an earlier version");
	else if (v->waiting > 0)
		buf_add_str(b, ", which not all have signed");
}

static size_t count_of(const struct copy_result *r, enum msg id)
{
	size_t count = 0;

	for (size_t i = 0; i < r->count; i++)
		count += r->findings[i].id == id;
	return count;
}

/* True, and said, when something is wrong. */
static bool set_wrong(struct copy *c, const struct version *v)
{
	size_t words = count_of(c->out, MSG_COPY_DIFFERS);

	if (words > DIFFERENCES_MAX)
		copy_set_line(c, "not the words of %s %s: more than %d differences", c->id, v->number, DIFFERENCES_MAX);
	else if (words > 0)
		copy_set_line(c, "not the words of %s %s: %zu difference%s", c->id, v->number, words,
		              words == 1 ? "" : "s");
	else if (count_of(c->out, MSG_COPY_RECORD) > 0)
		copy_set_line(c, "the words of %s %s, but what it says of its signing is wrong", c->id, v->number);
	else if (count_of(c->out, MSG_COPY_VERSION) > 0)
		copy_set_line(c, "the words of %s %s, but not what it says it is", c->id, v->number);
	return c->out->line != NULL;
}

void copy_tell_earlier(struct copy *c, const struct expected *nearest)
{
	const char *number = nearest->w.as->number;
	size_t differences;

	if (version_find(&c->versions, c->claims.version) == NULL)
		copy_say(c, MSG_COPY_UNSIGNED, "it is a draft that calls itself version %s; the agreed version that is most like it is %s",
		         c->claims.version, number);
	else
		copy_say(c, MSG_COPY_UNSIGNED, "it is a draft without a seal, not version %s as it was agreed", number);
	tell_all(&(struct telling){ .c = c, .words_alone = true }, nearest);
	differences = count_of(c->out, MSG_COPY_DIFFERS);
	if (differences == 0)
		copy_set_line(c, "a draft of %s; its clauses have the words of %s", c->id, number);
	else
		copy_set_line(c, "a draft of %s, which nobody has agreed", c->id);
}

void copy_tell_version(struct copy *c, const struct expected *now, const struct expected *as)
{
	const struct version *v = now->w.as;
	const xmlNode *meta = node_child(xmlDocGetRootElement(now->w.doc), "meta");
	const xmlNode *standing = meta != NULL ? node_child(meta, "standing") : NULL;
	struct buf b;

	if (set_wrong(c, v))
		return;
	buf_init(&b, BUF_LINE);
	add_phrase(&b, c->id, v);
	buf_addf(&b, "; seal %.4s %.4s %.4s %.4s", v->seal, v->seal + 4, v->seal + 8, v->seal + 12);
	if (standing != NULL) {
		char *words = node_squeezed(standing);

		buf_addf(&b, "\n  %s", words);
		free(words);
	}
	if (as->upto < c->ledger->count || as->w.as_of != now->w.as_of)
		add_since(&b, c, v, as);
	copy_set_line(c, "%s", b.data);
	buf_release(&b);
}
