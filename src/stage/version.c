/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "kept.h"
#include "seal.h"
#include "str.h"

/*
 * Which version the words of the working text are. A document without a history says so itself;
 * with one, the ledger says it: the words are those of the last version that was agreed, or
 * they are a draft of the next.
 */

void work_agree_as(struct work *w, const char *number, struct when day)
{
	w->agreeing = number;
	w->agreed_on = day;
}

/* Puts words in the place of what the metadata says; a date that there was not stands after
 * the status. */
static void put_meta(struct work *w, const char *name, const char *words)
{
	xmlNode *n = node_child(work_meta(w), name);
	xmlNode *status = node_child(work_meta(w), "status");

	if (n == NULL) {
		n = node_new(status, name);
		if (status->next != NULL)
			node_move_before(n, status->next);
		else
			node_move_into(n, work_meta(w));
	}
	while (n->children != NULL)
		node_drop(n->children);
	node_add_text(n, words);
}

/* Has the text resolved as that version of that day, as it was or will be when it is agreed:
 * how it stands since then is for the stage "standing". */
static void resolve_as(struct work *w, const char *number, struct when day)
{
	struct buf iso;

	buf_init(&iso, BUF_LINE);
	when_add_iso(&iso, day);
	put_meta(w, "version", number);
	put_meta(w, "status", "agreed");
	put_meta(w, "date", iso.data);
	buf_release(&iso);
	w->dated = true;
	w->date = day;
}

/* Versions are agreed in order, and what is agreed is no older than the text says it is. */
static int agree(struct work *w)
{
	const struct version *last = version_last(&w->versions);
	char *own = work_meta_text(w, "version");
	int rc = 0;

	if (version_compare(own, w->agreeing) > 0)
		rc = diag(w->d, MSG_VERSION_ORDER, work_loc(w, node_child(work_meta(w), "version")),
		          "this text says that it is %s, and %s is to be agreed", own, w->agreeing);
	else if (last != NULL && version_compare(w->agreeing, last->number) <= 0)
		rc = diag(w->d, MSG_VERSION_ORDER, (struct loc){ w->path, 0 },
		          "%s was agreed before, and %s is to be agreed", last->number, w->agreeing);
	else
		resolve_as(w, w->agreeing, w->agreed_on);
	free(own);
	return rc;
}

/* How files are held against those that a version keeps. */
enum proof {
	BY_BYTES,     /* against the kept files where they are the same byte by byte, else by digest: a tenth of the work */
	BY_DIGEST     /* against the ledger alone: kept files that somebody changed prove nothing */
};

/* Whether those bytes are those of a kept file; a file that is not there, or has other ends of
 * lines, is not: its digest tells. */
static bool are_bytes_of(struct work *w, const xmlNode *file, const struct buf *bytes)
{
	char *path = ledger_path(w->id, node_attr(file, "path"));
	struct buf kept;
	bool same;

	buf_init(&kept, BUF_FILE);
	same = workspace_read(w->ws, w->d, path, LOC_NONE, IO_LIMIT_IMAGE, &kept) == 0 && kept.len == bytes->len &&
	       memcmp(kept.data, bytes->data, kept.len) == 0;
	buf_release(&kept);
	free(path);
	return same;
}

/* Whether a file of the workspace still is as the version keeps it. */
static bool is_as_kept(struct work *w, const char *inside, const xmlNode *file, enum proof proof)
{
	struct buf bytes;
	bool same;

	buf_init(&bytes, BUF_FILE);
	same = workspace_read(w->ws, w->d, inside, LOC_NONE, IO_LIMIT_IMAGE, &bytes) == 0 &&
	       ((proof == BY_BYTES && are_bytes_of(w, file, &bytes)) ||
	        kept_is_same(bytes.data, bytes.len, node_attr(file, "digest")));
	buf_release(&bytes);
	return same;
}

/* Whether all files that a version was made of are as they were: then its words are. */
static bool has_sources_of(struct work *w, const struct version *v, enum proof proof)
{
	static const char folder[] = "/sources/";
	const xmlNode *file = node_child(v->agreed->node, "file");
	bool same = true;
	bool any = false;

	for (; file != NULL && same; file = node_next(file, "file")) {
		const char *inside = strstr(node_attr(file, "path"), folder);

		if (inside == NULL)
			continue;
		any = true;
		same = is_as_kept(w, inside + strlen(folder), file, proof);
	}
	return same && any;
}

bool work_proves_sources(struct work *w, const struct version *v)
{
	bool hushed = diag_hush(w->d, true);
	bool same = has_sources_of(w, v, BY_DIGEST);

	diag_hush(w->d, hushed);
	return same;
}

/* Whether the text, resolved as that version, has its seal. */
static bool has_seal_of(struct work *w, const struct version *v)
{
	struct work trial;
	struct buf text;
	char seal[HASH_HEX];
	bool same;

	work_init(&trial, w->x, w->d, w->ws, w->reg, w->id);
	trial.trial = true;
	trial.as = v;
	buf_init(&text, BUF_FILE);
	same = work_run(&trial, "resolve") == 0 && seal_resolved(w->x, trial.doc, &text, seal) == 0 &&
	       str_eq(seal, v->seal);
	buf_release(&text);
	work_release(&trial);
	return same;
}

/* The last version, when the text claims to be it and has its words; NULL. */
static const struct version *version_of_words(struct work *w)
{
	const struct version *last = version_last(&w->versions);
	char *own = work_meta_text(w, "version");
	bool claims = version_compare(own, last->number) <= 0;
	bool hushed = diag_hush(w->d, true);
	bool same;

	w->same_sources = claims && has_sources_of(w, last, BY_BYTES);
	same = w->same_sources || (claims && has_seal_of(w, last));
	diag_hush(w->d, hushed);
	free(own);
	w->changed = claims && !same;
	return same ? last : NULL;
}

void work_tell_changed(struct work *w, struct loc loc)
{
	const struct version *last = version_last(&w->versions);
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_words(&day, last->agreed->on);
	diag(w->d, MSG_VERSION_CHANGED, loc, "%s, agreed on %s", last->number, day.data);
	buf_release(&day);
}

/* What no version of the ledger is, is a draft, whatever the text says of itself. */
static void become_draft(struct work *w)
{
	const xmlNode *status = node_child(work_meta(w), "status");
	char *own = node_squeezed(status);
	bool draft = str_eq(own, "draft") || str_eq(own, "consultation");

	if (w->changed)
		work_tell_changed(w, work_loc(w, node_child(work_meta(w), "version")));
	else if (!draft)
		diag(w->d, MSG_STATUS_BY_HAND, work_loc(w, status), "'%s'", own);
	if (!draft)
		put_meta(w, "status", "draft");
	free(own);
}

void work_read_ledger(struct work *w)
{
	versions_of(w->ledger, w->upto > 0 ? w->upto : w->ledger->count, w->as_of, &w->versions);
}

int stage_version(struct work *w)
{
	if (w->trial) {
		resolve_as(w, w->as->number, w->as->agreed->on);
		return 0;
	}
	w->ledger = ledger_open(w->ws, w->x, w->d, w->id);
	if (w->ledger == NULL)
		return -1;
	work_read_ledger(w);
	if (w->agreeing != NULL)
		return agree(w);
	if (w->ledger->count == 0)
		return 0;
	if (w->versions.count > 0)
		w->as = version_of_words(w);
	if (w->as != NULL)
		resolve_as(w, w->as->number, w->as->agreed->on);
	else
		become_draft(w);
	return 0;
}
