/* SPDX-License-Identifier: MIT */
#include "waiver.h"

#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "exits.h"
#include "mem.h"
#include "profile.h"
#include "str.h"
#include "waiver_private.h"

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

/* What waivers are laid against. */
struct covering {
	struct checked *out;
	size_t count;              /* findings: what comes after is about waivers */
	struct places places;
	const struct part **parts; /* that each of the findings lies in; NULL until asked for */
};

/* The parts that the findings lie in are looked for once, and only where a waiver is for one
 * part. */
static void find_parts(struct covering *k)
{
	if (k->parts != NULL)
		return;
	k->parts = mem_zalloc(k->count + 1, sizeof(const struct part *));
	for (size_t i = 0; i < k->count; i++)
		k->parts[i] = places_of(&k->places, &k->out->found.list[i]);
}

/* True when a finding lies in the part with that id or in what is in it. */
static bool lies_in(const struct covering *k, size_t finding, const char *id)
{
	const struct part *p = k->parts[finding];

	while (p != NULL && !str_eq(p->id, id))
		p = p->parent;
	return p != NULL;
}

static bool covers(const struct waiver *w, const struct covering *k, size_t finding)
{
	const struct finding *f = &k->out->found.list[finding];

	return w->counts && f->level > DIAG_NOTE && may_be_waived(diag_row(f->id)) &&
	       (str_eq(w->rule, diag_row(f->id)->code) || str_eq(w->rule, f->about)) &&
	       (w->in == NULL || lies_in(k, finding, w->in));
}

/* Lets a waiver cover what is not covered yet. */
static void apply(struct waiver *w, struct covering *k)
{
	struct checked *out = k->out;

	if (w->in != NULL)
		find_parts(k);
	for (size_t i = 0; i < k->count; i++) {
		struct finding *f = &out->found.list[i];

		if (f->waiver != NULL || !covers(w, k, i))
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
static void look_at(const struct check_run *run, struct waiver *w, const struct covering *k)
{
	struct loc loc = xml_loc(run->x, w->node);

	w->counts = can_be(run, w);
	if (!w->counts || w->in == NULL || !k->out->resolved || places_named(&k->places, w->in) != NULL)
		return;
	diag(run->d, MSG_WAIVER_UNKNOWN, loc, "the text has no section or clause '%s'", w->in);
	w->counts = false;
}

void waivers_apply(const struct check_run *run, struct checked *out, const struct check *c, xmlDoc *own)
{
	struct waivers *all = mem_zalloc(1, sizeof(*all));
	struct covering k = { .out = out, .count = out->found.count };

	places_init(&k.places, c);
	out->waivers = all;
	all->doc = own;
	if (own != NULL)
		add_waivers(run, all, xmlDocGetRootElement(own), out->id, true);
	if (run->ws->waivers != NULL)
		add_waivers(run, all, xmlDocGetRootElement(run->ws->waivers), out->id, false);
	for (size_t i = 0; i < all->count; i++) {
		struct waiver *w = &all->list[i];

		if (w->own)
			look_at(run, w, &k);
		else
			w->counts = is_fit(run, w);
		apply(w, &k);
		/* Where the text was not read to its end, more might have been found. */
		if (w->own && w->counts && w->used == 0 && out->resolved)
			diag(run->d, MSG_WAIVER_IDLE, xml_loc(run->x, w->node), "'%s'", w->rule);
	}
	places_release(&k.places);
	free(k.parts);
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
