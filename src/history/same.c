/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "history_private.h"
#include "io.h"
#include "mem.h"
#include "seal.h"
#include "str.h"
#include "words.h"

/*
 * Whether the text of today says what was agreed. It is resolved as the version that it claims
 * to be, of that version's day; then it has that version's seal, or other words.
 */

/* Lets errors through alone: what else there is to say of the text, check says. */
static void take(void *arg, enum msg id, struct loc loc, const char *particulars)
{
	struct diag *d = arg;

	if (diag_row(id)->level == DIAG_ERROR)
		diag_print(d, id, DIAG_ERROR, loc, particulars, NULL);
}

/* Resolves the text as a version. 0, or -1 with its errors reported. */
static int resolve_as(struct work *w, const struct history *h, const struct version *v)
{
	struct diag_sum before;
	int rc;

	diag_get_sum(h->d, &before);
	diag_set_sink(h->d, take, h->d);
	work_agree_as(w, v->number, v->agreed->on);
	rc = work_run(w, "resolve");
	diag_set_sink(h->d, NULL, NULL);
	if (rc == 0)
		diag_set_sum(h->d, &before);
	return rc;
}

/* The frozen resolved form of a version; NULL, reported. Caller frees. */
static xmlDoc *frozen(const struct history *h, const struct version *v)
{
	const xmlNode *f = node_child(v->agreed->node, "file");
	char *path = NULL;
	xmlDoc *doc = NULL;
	struct buf bytes;

	while (f != NULL && !str_ends(node_attr(f, "path"), "/resolved.xml"))
		f = node_next(f, "file");
	if (f == NULL) {
		diag(h->d, MSG_INTERNAL, LOC_NONE, "version %s has no resolved form", v->number);
		return NULL;
	}
	buf_init(&bytes, BUF_FILE);
	path = ledger_path(h->id, node_attr(f, "path"));
	if (workspace_read(h->ws, h->d, path, (struct loc){ path, 0 }, BUF_FILE, &bytes) == 0)
		doc = xml_parse_printed(h->x, path, bytes.data, bytes.len);
	free(path);
	buf_release(&bytes);
	return doc;
}

static void tell_block(const struct history *h, struct loc at, const struct words_block *was,
                       const struct words_block *is)
{
	if (was != NULL && is != NULL)
		diag(h->d, MSG_WORDS_DIFFER, at, "'%s%s%s', and agreed was '%s%s%s'", is->number,
		     is->number[0] != '\0' ? " " : "", is->text, was->number, was->number[0] != '\0' ? " " : "", was->text);
	else if (is != NULL)
		diag(h->d, MSG_WORDS_DIFFER, at, "'%s' was not in it", is->text);
	else
		diag(h->d, MSG_WORDS_DIFFER, at, "'%s' is missing", was->text);
}

/* Reports what differs between the version and the text. */
static void tell_differences(const struct history *h, const struct version *v, const struct work *w)
{
	xmlDoc *doc = frozen(h, v);
	struct words was;
	struct words is;
	long at;

	if (doc == NULL)
		return;
	words_init(&was);
	words_init(&is);
	words_of_resolved(h->x, xmlDocGetRootElement(doc), &was);
	words_of_resolved(h->x, xmlDocGetRootElement(w->doc), &is);
	at = words_difference(&was, &is);
	if (at >= 0)
		tell_block(h, (size_t)at < is.count ? is.blocks[at].loc : (struct loc){ w->path, 0 },
		           (size_t)at < was.count ? &was.blocks[at] : NULL,
		           (size_t)at < is.count ? &is.blocks[at] : NULL);
	words_release(&was);
	words_release(&is);
	xmlFreeDoc(doc);
}

int text_compare(const struct history *h, const struct version *v, bool tell)
{
	char seal[HASH_HEX];
	struct buf sealed;
	struct work w;
	int rc = -1;

	buf_init(&sealed, BUF_FILE);
	work_init(&w, h->x, h->d, h->ws, h->reg, h->id);
	if (resolve_as(&w, h, v) < 0)
		diag(h->d, MSG_SIGN_WORDS, ((struct loc){ w.path, 0 }),
		     "it has errors, so that nobody can tell whether it is that of version %s", v->number);
	else if (seal_resolved(h->x, w.doc, &sealed, seal) == 0)
		rc = str_eq(seal, v->seal);
	if (rc == 0 && tell)
		tell_differences(h, v, &w);
	work_release(&w);
	buf_release(&sealed);
	return rc;
}

int text_is_later(const struct history *h, const struct version *v)
{
	const xmlNode *number;
	struct diag_sum before;
	struct work w;
	char *said = NULL;
	int rc = -1;

	work_init(&w, h->x, h->d, h->ws, h->reg, h->id);
	diag_get_sum(h->d, &before);
	diag_set_sink(h->d, take, h->d);
	if (work_run(&w, "valid") == 0) {
		number = node_child(node_child(xmlDocGetRootElement(w.doc), "meta"), "version");
		said = number != NULL ? node_squeezed(number) : NULL;
		rc = said != NULL && version_compare(said, v->number) > 0;
	}
	diag_set_sink(h->d, NULL, NULL);
	if (rc >= 0)
		diag_set_sum(h->d, &before);
	free(said);
	work_release(&w);
	return rc;
}
