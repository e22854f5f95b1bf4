/* SPDX-License-Identifier: MIT */
#include "stage.h"

#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

const struct stage stage_table[] = {
	{ "load", stage_load, "read document.xml" },
	{ "include", stage_include, "put in the files that it includes" },
	{ "valid", stage_valid, "validate against the content form" },
	{ "version", stage_version, "find out which version the words are" },
	{ "data", stage_data, "work out tables, charts and values from the figures" },
	{ "markdown", stage_markdown, "turn Markdown into elements" },
	{ "access", stage_access, "look for what some readers could not use" },
	{ "blocks", stage_blocks, "make paragraphs, lists and tables of what has a meaning" },
	{ "facts", stage_facts, "put in what the register knows" },
	{ "drafting", stage_drafting, "look for what is left to write" },
	{ "number", stage_number, "number sections, clauses and items" },
	{ "refs", stage_refs, "give cross-references their words" },
	{ "resolve", stage_resolve, "put the resolved form together" },
	{ "standing", stage_standing, "say how the version stands" },
	{ NULL, NULL, NULL }
};

/* Stages before this one leave nothing that a later one could work on. */
static const char *const first_that_goes_on = "data";

void work_init(struct work *w, struct xml *x, struct diag *d, const struct workspace *ws,
               const struct reg *reg, const char *id)
{
	memset(w, 0, sizeof(*w));
	w->x = x;
	w->d = d;
	w->ws = ws;
	w->reg = reg;
	w->id = id;
	w->path = workspace_document(id);
}

void work_drop_text(struct work *w)
{
	for (size_t i = 0; i < w->picture_count; i++) {
		free(w->pictures[i].src);
		free(w->pictures[i].name);
		buf_release(&w->pictures[i].bytes);
	}
	free(w->pictures);
	w->pictures = NULL;
	w->picture_count = 0;
	xmlFreeDoc(w->doc);
	xmlHashFree(w->label_words, NULL);
	xmlHashFree(w->frozen_words, NULL);
	xmlFreeDoc(w->labels);
	xmlFreeDoc(w->frozen_labels);
	w->doc = w->labels = w->frozen_labels = NULL;
	w->label_words = w->frozen_words = NULL;
}

void work_release(struct work *w)
{
	work_drop_text(w);
	values_release(w);
	versions_release(&w->versions);
	if (!w->lent)
		ledger_free(w->ledger);
	xmlHashFree(w->warned, NULL);
	free(w->path);
	xmlFreeDoc(w->waivers);
	memset(w, 0, sizeof(*w));
}

void work_begin_with(struct work *w, xmlDoc *doc)
{
	char *date;

	w->doc = doc;
	w->given = true;
	date = work_meta_text(w, "date");
	w->dated = date != NULL && when_parse(date, &w->date);
	free(date);
}

/* The stage that a document begins with. */
static const struct stage *first_stage(const struct work *w)
{
	const struct stage *s = stage_table;

	while (w->frozen ? s->run != stage_standing : w->given && s->run != stage_number)
		s++;
	return s;
}

int work_run(struct work *w, const char *last)
{
	bool go_on = w->given || w->frozen;
	size_t errors = diag_count(w->d, DIAG_ERROR);
	int rc = 0;

	for (const struct stage *s = first_stage(w); s->name != NULL; s++) {
		go_on = go_on || str_eq(s->name, first_that_goes_on);
		/* The last stage puts together what the others have made right. */
		if (rc < 0 && s->run == stage_resolve)
			break;
		if (s->run(w) < 0) {
			rc = -1;
			if (!go_on)
				break;
		}
		if (last != NULL && str_eq(s->name, last))
			break;
	}
	/* Nobody may be left without a document and without a word why. */
	if (rc < 0 && diag_count(w->d, DIAG_ERROR) == errors)
		diag(w->d, MSG_INTERNAL, (struct loc){ w->path, 0 }, "a stage failed in silence");
	return rc;
}

xmlNode *work_root(const struct work *w)
{
	return xmlDocGetRootElement(w->doc);
}

xmlNode *work_meta(const struct work *w)
{
	return node_child(work_root(w), "meta");
}

const char *work_kind(const struct work *w)
{
	const xmlNode *root = work_root(w);

	return node_is(root, "resolved") ? node_attr(root, "kind") : node_name(root);
}

bool work_keeps_history(const struct work *w)
{
	return w->agreeing != NULL || w->as != NULL || (w->ledger != NULL && w->ledger->count > 0);
}

bool work_seals(const struct work *w)
{
	return !w->unsealed && (w->as != NULL || w->agreeing != NULL);
}

bool work_is_party(const struct work *w, const char *org)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;

	for (; p != NULL; p = node_next(p, "party"))
		if (str_eq(node_attr(p, "organisation"), org))
			return true;
	return false;
}

char *work_meta_text(const struct work *w, const char *name)
{
	const xmlNode *n = node_child(work_meta(w), name);

	return n != NULL ? node_squeezed(n) : NULL;
}

int work_add_weight(struct work *w, struct loc loc, size_t bytes)
{
	enum {
		FILE_WEIGHT = 4096,             /* opening and reading any file */
		LIMIT = 64 * 1024 * 1024
	};

	/* Said once: what comes after the limit is not looked at. */
	if (w->weight > LIMIT)
		return -1;
	w->weight += FILE_WEIGHT + bytes;
	if (w->weight <= LIMIT)
		return 0;
	return diag(w->d, MSG_XML_SIZE, loc, "64 MB of text, with all that is included");
}

void work_report_outside(struct work *w, struct loc loc, const char *name)
{
	if (strchr(name, '\\') != NULL)
		diag(w->d, MSG_FILE_MISSING, loc, "'%s' (write / between folders, not \\)", name);
	else if (name[0] == '\0')
		diag(w->d, MSG_FILE_MISSING, loc, "'' (no name is given)");
	else
		diag(w->d, MSG_FILE_OUTSIDE, loc, "'%s'", name);
}

struct loc work_loc(const struct work *w, const xmlNode *n)
{
	return xml_loc(w->x, n);
}
