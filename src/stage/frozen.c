/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "kept.h"
#include "mem.h"
#include "str.h"

/* A version as it was frozen: the resolved form that it had when it was agreed, with the
 * pictures of then. Nothing of the workspace of today is read. */

/* The file of a frozen version that is, or was in the workspace, `name`; NULL. */
static const xmlNode *kept_file(const struct version *v, bool source, const char *name)
{
	static const char folder[] = "/sources/";
	const xmlNode *file = node_child(v->agreed->node, "file");

	for (; file != NULL; file = node_next(file, "file")) {
		const char *path = node_attr(file, "path");
		const char *at = strstr(path, folder);
		const char *last = strrchr(path, '/');

		if (source ? at != NULL && str_eq(at + strlen(folder), name)
		           : at == NULL && last != NULL && str_eq(last + 1, name))
			return file;
	}
	return NULL;
}

/* Reads resolved.xml, which must be as it was written. NULL, reported. Caller frees. */
static xmlDoc *read_resolved(struct work *w, const struct version *v)
{
	const xmlNode *file = kept_file(v, false, "resolved.xml");
	char *path = file != NULL ? ledger_path(w->id, node_attr(file, "path")) : NULL;
	struct loc loc = { path, 0 };
	xmlDoc *doc = NULL;
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (path == NULL)
		diag(w->d, MSG_HISTORY_FROZEN, (struct loc){ w->path, 0 }, "version %s names no resolved.xml",
		     v->number);
	else if (workspace_read(w->ws, w->d, path, loc, BUF_FILE, &bytes) < 0)
		;
	else if (!kept_is_same(bytes.data, bytes.len, node_attr(file, "digest")))
		diag(w->d, MSG_HISTORY_CHANGED, loc, "%s", "");
	else
		doc = xml_parse_printed(w->x, path, bytes.data, bytes.len);
	/* Whoever can write a ledger can write a tree that nothing here expects. */
	if (doc != NULL && xml_validate(w->x, "schemas/resolved.xsd", doc) < 0) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	buf_release(&bytes);
	free(path);
	return doc;
}

/* Reads the pictures that the tree shows. 0, or -1 reported. */
static int thaw_pictures(struct work *w, const struct version *v)
{
	int rc = 0;

	for (const xmlNode *n = work_root(w); n != NULL; n = node_walk(work_root(w), n, false)) {
		const char *src = node_is(n, "image") ? node_attr(n, "src") : NULL;
		const xmlNode *file = src != NULL ? kept_file(v, true, src) : NULL;
		char *path;

		if (src == NULL)
			continue;
		if (file == NULL) {
			rc = diag(w->d, MSG_HISTORY_FROZEN, work_loc(w, n), "version %s has no picture '%s'",
			          v->number, src);
			continue;
		}
		path = ledger_path(w->id, node_attr(file, "path"));
		if (picture_thaw(w, n, path, node_attr(file, "digest")) < 0)
			rc = -1;
		free(path);
	}
	return rc;
}

/* Takes the tree of a version over. */
static void take_tree(struct work *w, const struct version *v, xmlDoc *doc)
{
	work_drop_text(w);
	w->doc = doc;
	w->frozen = true;
	w->as = v;
	w->dated = true;
	w->date = v->agreed->on;
	labels_take_frozen(w);
}

int work_thaw(struct work *w, const struct version *v)
{
	xmlDoc *doc = read_resolved(w, v);

	if (doc == NULL)
		return -1;
	take_tree(w, v, doc);
	return thaw_pictures(w, v);
}

/* No version of that number was agreed, or none by the day that is asked for. */
static void tell_none(struct work *w, const char *number)
{
	struct buf day;

	buf_init(&day, BUF_LINE);
	if (w->as_of != NULL) {
		buf_add_str(&day, " by ");
		when_add_words(&day, *w->as_of);
	}
	diag(w->d, MSG_VERSION_NONE, (struct loc){ w->path, 0 }, "%s%s", number, day.data);
	buf_release(&day);
}

/* The version of that number, as the ledger tells of it; NULL, reported. */
static const struct version *find_version(struct work *w, const char *number)
{
	const struct version *v;

	work_read_ledger(w);
	v = version_find(&w->versions, number);
	if (v == NULL)
		tell_none(w, number);
	return v;
}

int work_begin_frozen(struct work *w, const char *number)
{
	const struct version *v;

	w->ledger = ledger_open(w->ws, w->x, w->d, w->id);
	v = w->ledger != NULL ? find_version(w, number) : NULL;
	return v != NULL ? work_thaw(w, v) : -1;
}

int work_begin_lent(struct work *w, struct ledger *l, const char *number)
{
	const struct version *v;

	w->ledger = l;
	w->lent = true;
	v = find_version(w, number);
	return v != NULL ? work_thaw(w, v) : -1;
}

/* A copy of a tree whose elements come from the same places. Caller frees. */
static xmlDoc *copy_tree(xmlDoc *doc)
{
	xmlDoc *copy = mem_check(xmlCopyDoc(doc, 1));
	const xmlNode *from = xmlDocGetRootElement(doc);
	xmlNode *root = xmlDocGetRootElement(copy);

	for (xmlNode *to = root; to != NULL; to = node_walk(root, to, false)) {
		to->_private = from->_private;
		from = node_walk(xmlDocGetRootElement(doc), from, false);
	}
	return copy;
}

int work_begin_again(struct work *w, const struct work *thawed)
{
	const struct version *v;

	w->ledger = thawed->ledger;
	w->lent = true;
	v = find_version(w, thawed->as->number);
	if (v == NULL)
		return -1;
	take_tree(w, v, copy_tree(thawed->doc));
	return 0;
}
