/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "report.h"
#include "profile.h"
#include "str.h"
#include "waiver.h"

/*
 * What was found, as a tree (schemas/check-report.xsd): data without a word of ours but the
 * findings' own, for the stylesheets that make something to read of it.
 */

static const char *yes_no(bool yes)
{
	return yes ? "yes" : "no";
}

static void set_if(xmlNode *n, const char *name, const char *value)
{
	if (value != NULL)
		node_set(n, name, value);
}

/* A day or month as year-month-day in an attribute, and in words in another. */
static void set_day(xmlNode *n, const char *name, const char *iso)
{
	struct when day;
	struct buf key;
	struct buf words;

	set_if(n, name, iso);
	if (iso == NULL || !when_parse_loose(iso, &day))
		return;
	buf_init(&key, BUF_LINE);
	buf_init(&words, BUF_LINE);
	buf_addf(&key, "%s-words", name);
	when_add_words(&words, day);
	node_set(n, key.data, words.data);
	buf_release(&words);
	buf_release(&key);
}

static void add_if(xmlNode *parent, const char *name, const char *text)
{
	if (text != NULL && text[0] != '\0')
		node_add_element(parent, name, text);
}

static void add_waiver(xmlNode *parent, const struct waiver *waiver)
{
	xmlNode *n;

	if (waiver == NULL)
		return;
	n = node_add(parent, "waiver");
	set_if(n, "rule", waiver->rule);
	set_if(n, "in", waiver->in);
	set_if(n, "by", waiver->by);
	set_day(n, "until", waiver->until);
	node_set(n, "own", yes_no(waiver->own));
	node_set(n, "counts", yes_no(waiver->counts));
	node_setf(n, "used", "%zu", waiver->used);
	add_if(n, "reason", waiver->reason);
}

/* What names the place of a source comes first. */
static const char *const of_source[] = {
	"instrument", "section", "chapter", "paragraph", "page", "address"
};

enum { PLACE_OF_SOURCE = 4 };

/* True when a source before n names the same place: it was read there in two ways. */
static bool is_again(const xmlNode *n)
{
	for (const xmlNode *o = n->prev; o != NULL && node_is(o, "source"); o = o->prev) {
		size_t i = 0;

		while (i < PLACE_OF_SOURCE && str_eq(node_attr(o, of_source[i]), node_attr(n, of_source[i])))
			i++;
		if (i == PLACE_OF_SOURCE)
			return true;
	}
	return false;
}

/* Where a requirement comes from, as its profile says it. */
static void add_source(const struct requirement *r, const xmlNode *source, xmlNode *parent)
{
	const char *confidence = node_attr(source, "confidence");
	xmlNode *n = node_add(parent, "source");

	for (size_t i = 0; i < ARRAY_LEN(of_source); i++)
		set_if(n, of_source[i], node_attr(source, of_source[i]));
	if (is_again(n))
		node_set(n, "again", "yes");
	node_set(n, "confidence", confidence != NULL ? confidence : confidence_word(r->confidence));
}

static void add_place(const struct met_place *place, xmlNode *parent)
{
	xmlNode *n = node_add(parent, "place");

	set_if(n, "id", place->id);
	set_if(n, "number", place->number);
	set_if(n, "path", place->path);
	node_setf(n, "line", "%ld", place->line);
	if (place->title != NULL)
		node_add_text(n, place->title);
}

static const char *state_word(enum met_state state)
{
	static const char *const words[] = { "met", "thin", "not", "not-asked", "unknown" };

	return words[state];
}

static void add_requirement(const struct met *met, xmlNode *parent)
{
	const struct requirement *r = met->requirement;
	xmlNode *n = node_add(parent, "requirement");

	node_set(n, "id", r->id);
	node_set(n, "strength", strength_word(r->strength));
	node_set(n, "confidence", confidence_word(r->confidence));
	node_set(n, "state", state_word(met->state));
	node_set(n, "from", r->from != NULL ? r->from->id : met->profile->id);
	add_if(n, "title", r->title);
	add_if(n, "asks", r->asks);
	add_if(n, "note", r->note);
	for (const xmlNode *s = r->node != NULL ? node_child(r->node, "source") : NULL; s != NULL;
	     s = node_next(s, "source"))
		add_source(r, s, n);
	for (size_t i = 0; i < met->place_count; i++)
		add_place(&met->places[i], n);
	add_if(n, "found", met->found);
	add_if(n, "lacking", met->lacking);
	add_waiver(n, met->waiver);
}

/* The instrument with that id, once in a profile. */
static void add_instrument(struct profiles *ps, const struct profile *p, const char *id, xmlNode *parent)
{
	const xmlNode *about = profiles_instrument(ps, p, id);
	const xmlNode *other = node_child(parent, "instrument");
	const xmlNode *title = about != NULL ? node_child(about, "title") : NULL;
	char *words;
	xmlNode *n;

	while (other != NULL && !str_eq(node_attr(other, "id"), id))
		other = node_next(other, "instrument");
	if (other != NULL || title == NULL)
		return;
	words = node_squeezed(title);
	n = node_add_element(parent, "instrument", words);
	free(words);
	node_set(n, "id", id);
	set_if(n, "short", node_attr(about, "short"));
	set_if(n, "kind", node_attr(about, "kind"));
	set_if(n, "address", node_attr(about, "address"));
	set_day(n, "from", node_attr(about, "from"));
	set_day(n, "until", node_attr(about, "until"));
	set_if(n, "confidence", node_attr(about, "confidence"));
}

static void add_profile(struct profiles *ps, const struct checked *c, const struct profile *p,
                        xmlNode *parent)
{
	xmlNode *n = node_add(parent, "profile");

	node_set(n, "id", p->id);
	node_set(n, "stub", yes_no(p->stub));
	node_set(n, "own", yes_no(p->own));
	set_day(n, "from", p->from);
	set_day(n, "until", p->until);
	set_if(n, "succeeded-by", p->succeeded_by);
	add_if(n, "title", p->title);
	add_if(n, "summary", p->summary);
	add_if(n, "caveat", p->caveat);
	for (size_t i = 0; i < c->met_count; i++)
		if (c->met[i].profile == p)
			add_requirement(&c->met[i], n);
	for (size_t i = 0; i < c->met_count; i++) {
		const struct requirement *r = c->met[i].requirement;
		const xmlNode *s = r->node != NULL ? node_child(r->node, "source") : NULL;

		for (; c->met[i].profile == p && s != NULL; s = node_next(s, "source"))
			add_instrument(ps, r->from, node_attr(s, "instrument"), n);
	}
}

/* The path of a file in the folder of the document (NULL: none), from there. */
static const char *inside(const struct checked *c, const char *path)
{
	const char *slash = c != NULL ? strrchr(c->path, '/') : NULL;
	size_t folder = slash != NULL ? (size_t)(slash - c->path) + 1 : 0;

	return folder > 0 && strncmp(path, c->path, folder) == 0 ? path + folder : path;
}

static void add_finding(const struct checked *c, const struct finding *f, xmlNode *parent)
{
	xmlNode *n = node_add(parent, "finding");
	struct buf words;

	node_set(n, "code", diag_row(f->id)->code);
	node_set(n, "level", diag_level_word(f->level));
	set_if(n, "requirement", f->about);
	set_if(n, "part", f->part);
	set_if(n, "path", f->path);
	if (f->path != NULL)
		node_set(n, "file", inside(c, f->path));
	if (f->path != NULL && f->line > 0)
		node_setf(n, "line", "%ld", f->line);
	buf_init(&words, BUF_LINE);
	diag_add_words(&words, f->id, f->particulars);
	node_add_element(n, "words", words.data);
	buf_clear(&words);
	diag_add_fix(&words, f->id, f->about);
	add_if(n, "fix", words.data);
	buf_release(&words);
	add_waiver(n, f->waiver);
}

static void add_document(struct profiles *ps, const struct checked *c, xmlNode *parent)
{
	xmlNode *n = node_add(parent, "document");

	node_set(n, "id", c->id);
	set_if(n, "kind", c->kind);
	set_if(n, "version", c->version);
	set_if(n, "status", c->status);
	set_day(n, "date", c->date);
	node_set(n, "path", c->path);
	node_set(n, "stage", check_stage_word(c->stage));
	node_set(n, "resolved", yes_no(c->resolved));
	node_setf(n, "errors", "%zu", c->counts[DIAG_ERROR]);
	node_setf(n, "warnings", "%zu", c->counts[DIAG_WARNING]);
	node_setf(n, "advice", "%zu", c->counts[DIAG_ADVICE]);
	node_setf(n, "waived", "%zu", c->waived);
	add_if(n, "title", c->title);
	for (size_t i = 0; i < c->profile_count; i++)
		add_profile(ps, c, c->profiles[i], n);
	for (size_t i = 0; i < c->found.count; i++)
		add_finding(c, &c->found.list[i], n);
	for (size_t i = 0; c->waivers != NULL && i < c->waivers->count; i++)
		add_waiver(n, &c->waivers->list[i]);
}

xmlDoc *report_tree(const struct check_run *run, const struct checked *list, size_t count,
                    const struct findings *others)
{
	xmlDoc *doc = xml_new_doc("check-report");
	xmlNode *root = xmlDocGetRootElement(doc);
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_iso(&day, run->today);
	node_set(root, "form", "1");
	set_day(root, "day", day.data);
	buf_release(&day);
	for (size_t i = 0; i < count; i++)
		add_document(run->profiles, &list[i], root);
	for (size_t i = 0; others != NULL && i < others->count; i++)
		add_finding(NULL, &others->list[i], root);
	return doc;
}
