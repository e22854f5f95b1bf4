/* SPDX-License-Identifier: MIT */
#include "waiver.h"

#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "exits.h"
#include "mem.h"
#include "profile.h"
#include "str.h"

/* The post in words, as the register knows it. Caller frees. */
static char *post_words(const struct check_run *run, const char *id)
{
	const xmlNode *post = reg_find(run->reg, "post", id);
	const xmlNode *org = post != NULL && node_attr(post, "organisation") != NULL
	                             ? reg_find(run->reg, "org", node_attr(post, "organisation")) : NULL;
	char *title = post != NULL ? reg_name_on(post, &run->today) : mem_strdup(id);
	char *body = org != NULL ? reg_name_on(org, &run->today) : NULL;
	struct buf b;
	char *words;

	buf_init(&b, BUF_LINE);
	buf_add_str(&b, title != NULL ? title : id);
	if (body != NULL)
		buf_addf(&b, ", %s", body);
	words = buf_take(&b);
	buf_release(&b);
	free(title);
	free(body);
	return words;
}

/* True when the attribute, a list of ids or NULL for all, has the id. */
static bool has_id(const char *ids, const char *id)
{
	char one[REG_ID];

	if (ids == NULL)
		return true;
	while ((ids = reg_next_id(ids, one)) != NULL)
		if (str_eq(one, id))
			return true;
	return false;
}

static void add_waivers(const struct check_run *run, struct waivers *all, const xmlNode *root,
                        const char *id, bool own)
{
	for (const xmlNode *n = node_child(root, "waiver"); n != NULL; n = node_next(n, "waiver")) {
		struct waiver *w;

		if (!own && !has_id(node_attr(n, "documents"), id))
			continue;
		all->list = mem_resize(all->list, all->count + 1, sizeof(*all->list));
		w = &all->list[all->count++];
		*w = (struct waiver){ .rule = node_attr(n, "rule"), .in = node_attr(n, "in"),
			              .until = node_attr(n, "until"), .by = post_words(run, node_attr(n, "by")),
			              .reason = node_squeezed(n), .node = n, .own = own };
	}
}

static const struct diag_row *row_of(const char *code)
{
	for (const struct diag_row *row = diag_row(0); row->code != NULL; row++)
		if (str_eq(row->code, code))
			return row;
	return NULL;
}

/* Only what is found in a text that can be read may be waived, and no waiver waives what is
 * said of waivers. */
static bool may_be_waived(const struct diag_row *row)
{
	return row->level != DIAG_NOTE && (row->status == EXIT_FINDINGS || row->status == EXIT_FINE) &&
	       !str_starts(row->code, "waiver-");
}

static bool is_expired(const struct waiver *w, struct when today)
{
	struct when until;

	return when_parse(w->until, &until) && when_compare(until, today) < 0;
}

/* Looks whether a waiver can be, whatever it covers. Faults go to fn; true when there is
 * none. */
static bool can_be(const struct check_run *run, const struct waiver *w)
{
	struct loc loc = xml_loc(run->x, w->node);
	const struct diag_row *row = row_of(w->rule);

	if (reg_need(run->reg, run->d, loc, "post", node_attr(w->node, "by")) == NULL)
		return false;
	if (row == NULL && profiles_requirement(run->profiles, w->rule) == NULL) {
		const char *near = diag_nearest(w->rule);

		if (near == NULL)
			near = profiles_nearest_requirement(run->profiles, w->rule);
		diag(run->d, MSG_WAIVER_UNKNOWN, loc, "'%s' is neither a code nor a requirement%s%s%s", w->rule,
		     near != NULL ? " (did you mean '" : "", near != NULL ? near : "", near != NULL ? "'?)" : "");
		return false;
	}
	if (row != NULL && !may_be_waived(row)) {
		diag(run->d, MSG_WAIVER_REFUSED, loc, "'%s'", w->rule);
		return false;
	}
	if (is_expired(w, run->today)) {
		diag(run->d, MSG_WAIVER_EXPIRED, loc, "that of '%s' ended on %s", w->rule, w->until);
		return false;
	}
	return true;
}

/* The same without a word, of a waiver of the workspace, whose faults are told once a run. */
static bool is_fit(const struct check_run *run, const struct waiver *w)
{
	const struct diag_row *row = row_of(w->rule);

	return !is_expired(w, run->today) && (row == NULL || may_be_waived(row));
}

/* The part of that id, or NULL. */
static const struct part *part_named(const struct check *c, const char *id)
{
	for (size_t i = 0; c != NULL && i < c->part_count; i++)
		if (str_eq(c->parts[i]->id, id))
			return c->parts[i];
	return NULL;
}

/* The innermost section or clause that begins at that line of the file or before it. */
static const struct part *part_at(const struct check *c, const char *path, long line)
{
	const struct part *found = NULL;
	long best = 0;

	for (size_t i = 0; c != NULL && i < c->part_count && path != NULL; i++) {
		struct loc loc = xml_loc(c->run->x, c->parts[i]->node);

		if (c->parts[i]->id == NULL || loc.line > line || loc.line < best || !str_eq(loc.path, path))
			continue;
		found = c->parts[i];
		best = loc.line;
	}
	return found;
}

/* True when a finding lies in the part with that id or in what is in it. */
static bool lies_in(const struct check *c, const struct finding *f, const char *id)
{
	const struct part *p = f->part != NULL ? part_named(c, f->part) : part_at(c, f->path, f->line);

	while (p != NULL && !str_eq(p->id, id))
		p = p->parent;
	return p != NULL;
}

static bool covers(const struct waiver *w, const struct check *c, const struct finding *f)
{
	return w->counts && f->level > DIAG_NOTE && may_be_waived(diag_row(f->id)) &&
	       (str_eq(w->rule, diag_row(f->id)->code) || str_eq(w->rule, f->about)) &&
	       (w->in == NULL || lies_in(c, f, w->in));
}

/* Lets a waiver cover what is not covered yet. */
static void apply(struct waiver *w, struct checked *out, const struct check *c, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct finding *f = &out->found.list[i];

		if (f->waiver != NULL || !covers(w, c, f))
			continue;
		f->waiver = w;
		w->used++;
	}
	for (size_t i = 0; i < out->met_count; i++) {
		struct met *m = &out->met[i];

		if (m->waiver == NULL && w->counts && w->in == NULL &&
		    (m->state == MET_NOT || m->state == MET_THIN) &&
		    str_eq(w->rule, m->requirement->id))
			m->waiver = w;
	}
}

/* What is to be said of a waiver of the document. */
static void look_at(const struct check_run *run, struct waiver *w, const struct check *c)
{
	struct loc loc = xml_loc(run->x, w->node);

	w->counts = can_be(run, w);
	if (!w->counts || w->in == NULL || c == NULL || part_named(c, w->in) != NULL)
		return;
	diag(run->d, MSG_WAIVER_UNKNOWN, loc, "the text has no section or clause '%s'", w->in);
	w->counts = false;
}

void waivers_apply(const struct check_run *run, struct checked *out, const struct check *c, xmlDoc *own)
{
	struct waivers *all = mem_zalloc(1, sizeof(*all));
	size_t count = out->found.count;   /* what comes now is about waivers */

	out->waivers = all;
	all->doc = own;
	if (own != NULL)
		add_waivers(run, all, xmlDocGetRootElement(own), out->id, true);
	if (run->ws->waivers != NULL)
		add_waivers(run, all, xmlDocGetRootElement(run->ws->waivers), out->id, false);
	for (size_t i = 0; i < all->count; i++) {
		struct waiver *w = &all->list[i];

		if (w->own)
			look_at(run, w, c);
		else
			w->counts = is_fit(run, w);
		apply(w, out, c, count);
		/* Where the text was not read to its end, more might have been found. */
		if (w->own && w->counts && w->used == 0 && out->resolved)
			diag(run->d, MSG_WAIVER_IDLE, xml_loc(run->x, w->node), "'%s'", w->rule);
	}
}

void waivers_check_workspace(const struct check_run *run)
{
	struct waivers all = { .count = 0 };

	if (run->ws->waivers == NULL)
		return;
	for (const xmlNode *n = node_child(xmlDocGetRootElement(run->ws->waivers), "waiver"); n != NULL;
	     n = node_next(n, "waiver")) {
		const char *ids = node_attr(n, "documents");
		char id[REG_ID];

		while (ids != NULL && (ids = reg_next_id(ids, id)) != NULL)
			if (!workspace_has_document(run->ws, id))
				diag(run->d, MSG_WAIVER_UNKNOWN, xml_loc(run->x, n),
				     "the workspace has no document '%s'", id);
	}
	add_waivers(run, &all, xmlDocGetRootElement(run->ws->waivers), NULL, true);
	for (size_t i = 0; i < all.count; i++) {
		(void)can_be(run, &all.list[i]);
		free(all.list[i].by);
		free(all.list[i].reason);
	}
	free(all.list);
}

void waivers_free(struct waivers *w)
{
	if (w == NULL)
		return;
	for (size_t i = 0; i < w->count; i++) {
		free(w->list[i].by);
		free(w->list[i].reason);
	}
	free(w->list);
	xmlFreeDoc(w->doc);
	free(w);
}
