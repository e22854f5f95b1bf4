/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "diff.h"
#include "history_private.h"
#include "io.h"
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

int run_quietly(const struct history *h, struct work *w, const char *last)
{
	struct diag_sum before;
	int rc;

	diag_get_sum(h->d, &before);
	diag_set_sink(h->d, take, h->d);
	rc = work_run(w, last);
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

/* Where the text of today differs, for its author. */
static struct loc place_of(const struct work *w, const struct words *is, const struct diff_item *item)
{
	if (item->found < is->count && is->blocks[item->found].loc.path != NULL)
		return is->blocks[item->found].loc;
	return (struct loc){ w->path, 0 };
}

/* Reports each difference; those that are none of the words, such as the address behind a link,
 * are only said to be there. */
static void tell_words(const struct history *h, const struct version *v, const struct work *w,
                       const struct words *was, const struct words *is)
{
	struct diff d;
	struct buf b;
	size_t told = 0;

	diff_words(was, is, &d);
	for (size_t i = 0; i < d.count; i += diff_run(&d, i)) {
		if (diff_is_record(&d, i))
			continue;
		buf_init(&b, BUF_FILE);
		diff_add_item(&b, &d, i);
		diag(h->d, MSG_WORDS_DIFFER, place_of(w, is, &d.items[i]), "%s", b.data);
		buf_release(&b);
		told++;
	}
	if (told == 0)
		diag(h->d, MSG_WORDS_DIFFER, ((struct loc){ w->path, 0 }),
		     "version %s had another picture, another figure in a chart, or another address behind a link",
		     v->number);
	diff_release(&d);
}

static void tell_differences(const struct history *h, const struct version *v, const struct work *w)
{
	xmlDoc *doc = frozen(h, v);
	struct words was;
	struct words is;

	if (doc == NULL)
		return;
	words_init(&was);
	words_init(&is);
	words_of_resolved(h->x, xmlDocGetRootElement(doc), &was);
	words_of_resolved(h->x, xmlDocGetRootElement(w->doc), &is);
	tell_words(h, v, w, &was, &is);
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
	w.trial = true;
	w.as = v;
	if (run_quietly(h, &w, "resolve") < 0)
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
	struct work w;
	char *said = NULL;
	int rc = -1;

	work_init(&w, h->x, h->d, h->ws, h->reg, h->id);
	if (run_quietly(h, &w, "valid") == 0) {
		number = node_child(node_child(xmlDocGetRootElement(w.doc), "meta"), "version");
		said = number != NULL ? node_squeezed(number) : NULL;
		rc = said != NULL && version_compare(said, v->number) > 0;
	}
	free(said);
	work_release(&w);
	return rc;
}
