/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "history_private.h"
#include "io.h"
#include "mem.h"
#include "path.h"
#include "place.h"
#include "seal.h"
#include "str.h"

/*
 * A version as it is kept: its resolved form, what the seal is over, and the files that it was made
 * of. Its folder is named after the digest of the list of them, so that who freezes the same
 * words at the same moment writes the same folder, and nobody writes into another's.
 */

struct frozen_file {
	char *path;              /* in the folder of the version */
	struct buf bytes;
	char digest[HASH_HEX];
};

struct frozen {
	struct frozen_file *files;
	size_t count;
	char *folder;            /* "versions/1.0-3f2a91bc" */
	char seal[HASH_HEX];
	xmlNode *asked;          /* <sign-off> elements in a tree of their own */
	xmlDoc *doc;
	char *effective;         /* year-month-day; NULL */
};

void frozen_free(struct frozen *f)
{
	if (f == NULL)
		return;
	for (size_t i = 0; i < f->count; i++) {
		free(f->files[i].path);
		buf_release(&f->files[i].bytes);
	}
	free(f->files);
	free(f->folder);
	free(f->effective);
	xmlFreeDoc(f->doc);
	free(f);
}

/* A new file of the version, whose bytes the caller adds. */
static struct buf *add_file(struct frozen *f, const char *path)
{
	struct frozen_file *one;

	f->files = mem_resize(f->files, f->count + 1, sizeof(*f->files));
	one = &f->files[f->count++];
	memset(one, 0, sizeof(*one));
	one->path = mem_strdup(path);
	buf_init(&one->bytes, BUF_FILE);
	return &one->bytes;
}

/* The histories of this and other documents are no part of what a version is made of. */
static bool is_history(const char *path)
{
	const char *rest = str_starts(path, "documents/") ? strchr(path + strlen("documents/"), '/') : NULL;

	return rest != NULL && str_starts(rest, "/history/");
}

static void add_sources(struct frozen *f, const struct sources *sources)
{
	for (size_t i = 0; i < sources->count; i++) {
		const struct source *s = &sources->list[i];
		char *inside = path_inside(s->path);
		char *path = inside != NULL ? path_join("sources", inside) : NULL;
		bool known = path == NULL || is_history(inside);

		for (size_t k = 0; k < f->count && !known; k++)
			known = str_eq(f->files[k].path, path);
		if (!known)
			buf_add(add_file(f, path), s->bytes.data, s->bytes.len);
		free(path);
		free(inside);
	}
}

/* What reads the frozen text back will find the words that were sealed. 0, or -1 reported. */
static int prove(const struct history *h, const struct frozen *f, const struct buf *resolved)
{
	char seal[HASH_HEX] = "";
	struct buf sealed;
	xmlDoc *doc = xml_parse_printed(h->x, "resolved.xml", resolved->data, resolved->len);
	int rc = -1;

	buf_init(&sealed, BUF_FILE);
	if (doc != NULL && seal_resolved(h->x, doc, &sealed, seal) == 0)
		rc = str_eq(seal, f->seal) ? 0
		                           : diag(h->d, MSG_INTERNAL, LOC_NONE,
		                                  "the frozen text of '%s' would not have the seal of the text", h->id);
	buf_release(&sealed);
	xmlFreeDoc(doc);
	return rc;
}

/* A body that a row of a table of signatures or approvals asks. */
static void add_asked(const struct history *h, struct frozen *f, const xmlNode *row, bool approval, struct when day)
{
	static const char *const copied[][2] = { { "org", "organisation" }, { "post", "post" } };
	const xmlNode *org = reg_find(h->reg, "org", node_attr(row, "org"));
	xmlNode *n = node_add(f->asked, "sign-off");
	char *name = node_attr(row, "body") != NULL ? mem_strdup(node_attr(row, "body"))
	                                            : org != NULL ? reg_name_on(org, &day) : NULL;

	node_set(n, "kind", approval ? "approval" : "signature");
	for (size_t i = 0; i < ARRAY_LEN(copied); i++)
		if (node_attr(row, copied[i][0]) != NULL)
			node_set(n, copied[i][1], node_attr(row, copied[i][0]));
	if (approval && node_attr(row, "decision") != NULL && !str_eq(node_attr(row, "decision"), "approved"))
		node_set(n, "decision", node_attr(row, "decision"));
	if (str_eq(node_attr(row, "vacant"), "yes") || str_eq(node_attr(row, "state"), "vacant"))
		node_set(n, "vacant", "yes");
	node_add_element(n, "body", name != NULL ? name : node_attr(row, "org"));
	if (node_attr(row, "role") != NULL)
		node_add_element(n, "role", node_attr(row, "role"));
	free(name);
}

static void add_all_asked(const struct history *h, struct frozen *f, const xmlNode *root, struct when day)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *role = node_is(n, "table") ? node_attr(n, "role") : NULL;
		const xmlNode *body = role != NULL ? node_child(n, "body") : NULL;

		if (body == NULL || (!str_eq(role, "signatures") && !str_eq(role, "approvals")))
			continue;
		for (const xmlNode *row = node_child(body, "row"); row != NULL; row = node_next(row, "row"))
			add_asked(h, f, row, str_eq(role, "approvals"), day);
	}
}

/* Gives each file its digest, and the folder its name. */
static void name_folder(struct frozen *f, const char *version)
{
	char digest[HASH_HEX];
	struct buf list;

	buf_init(&list, BUF_FILE);
	for (size_t i = 0; i < f->count; i++) {
		hash_hex(f->files[i].bytes.data, f->files[i].bytes.len, f->files[i].digest);
		buf_addf(&list, "%s  %s\n", f->files[i].digest, f->files[i].path);
	}
	hash_hex(list.data, list.len, digest);
	buf_clear(&list);
	buf_addf(&list, "versions/%s-%.8s", version, digest);
	f->folder = buf_take(&list);
	buf_release(&list);
}

/* Makes the files of the version in memory. NULL, reported. */
static struct frozen *make(const struct history *h, const struct agreement *a)
{
	struct frozen *f = mem_zalloc(1, sizeof(*f));
	const xmlNode *root;
	const xmlNode *effective;
	struct buf *resolved;
	struct work w;
	int rc = -1;

	f->doc = xml_new_doc("asked");
	f->asked = xmlDocGetRootElement(f->doc);
	work_init(&w, h->x, h->d, h->ws, h->reg, h->id);
	work_agree_as(&w, a->version, a->on);
	if (run_quietly(h, &w, "resolve") < 0 || seal_resolved(h->x, w.doc, add_file(f, "sealed.xml"), f->seal) < 0)
		goto out;
	resolved = add_file(f, "resolved.xml");
	xml_print(h->x, w.doc, resolved);
	if (prove(h, f, resolved) < 0)
		goto out;
	root = xmlDocGetRootElement(w.doc);
	effective = node_child(node_child(root, "meta"), "effective");
	f->effective = effective != NULL ? mem_strdup(node_attr(effective, "iso")) : NULL;
	add_all_asked(h, f, root, a->on);
	add_sources(f, a->sources);
	name_folder(f, a->version);
	rc = 0;
	for (size_t i = 0; i < f->count; i++)
		if (!buf_ok(&f->files[i].bytes))
			rc = diag(h->d, MSG_FILE_TOO_LARGE, LOC_NONE, "'%s' is over 64 MB", f->files[i].path);
out:
	work_release(&w);
	if (rc == 0)
		return f;
	frozen_free(f);
	return NULL;
}

/* What stands in the folder of that name is what would be put there: somebody froze the same
 * words, and was ended before the entry was written. 0, or -1 reported. */
static int check_folder(const struct recording *r, const struct frozen *f)
{
	struct diag *d = r->h->d;
	char *folder = path_join(r->dir, f->folder);
	int rc = 0;

	for (size_t i = 0; i < f->count && rc == 0; i++) {
		char *path = path_join(folder, f->files[i].path);
		struct buf bytes;

		buf_init(&bytes, BUF_FILE);
		rc = io_read(d, path, LOC_NONE, BUF_FILE, &bytes);
		if (rc == 0 && (bytes.len != f->files[i].bytes.len ||
		                memcmp(bytes.data, f->files[i].bytes.data, bytes.len) != 0))
			rc = diag(d, MSG_CANNOT_WRITE, LOC_NONE, "'%s' (it is there already, and has been changed)", path);
		buf_release(&bytes);
		free(path);
	}
	free(folder);
	return rc;
}

/* Puts the folder of the version into its place. */
static int place_all(struct recording *r, const struct frozen *f)
{
	struct place_folder folder = { NULL };
	char *path = path_join(r->dir, f->folder);
	enum placed placed = PLACE_FAILED;
	int rc = -1;

	if (recording_dir(r, "versions") < 0 || place_folder_begin(&folder, r->h->d, path) < 0)
		goto out;
	for (size_t i = 0; i < f->count; i++)
		if (place_folder_add(&folder, r->h->d, f->files[i].path, f->files[i].bytes.data,
		                     f->files[i].bytes.len) < 0)
			goto out;
	placed = place_folder_commit(&folder, r->h->d, path);
	if (placed == PLACE_TAKEN)
		rc = check_folder(r, f);
	else if (placed == PLACED_UNSURE)
		diag(r->h->d, MSG_CANNOT_WRITE, LOC_NONE, "'%s' (the folder above it cannot be written through)", path);
	else if (placed == PLACED)
		rc = 0;
out:
	place_folder_release(&folder);
	free(path);
	return rc;
}

int freeze(struct recording *r, const struct agreement *a, xmlNode *event)
{
	const struct frozen *f;

	if (r->frozen == NULL) {
		r->frozen = make(r->h, a);
		if (r->frozen == NULL || place_all(r, r->frozen) < 0)
			return -1;
	}
	f = r->frozen;
	if (f->effective != NULL)
		node_set(event, "effective", f->effective);
	node_set(event, "seal", f->seal);
	node_copy_children(f->asked, event);
	for (size_t i = 0; i < f->count; i++) {
		xmlNode *n = node_add(event, "file");
		char *path = path_join(f->folder, f->files[i].path);

		node_set(n, "path", path);
		node_set(n, "digest", f->files[i].digest);
		node_setf(n, "size", "%zu", f->files[i].bytes.len);
		free(path);
	}
	return 0;
}
