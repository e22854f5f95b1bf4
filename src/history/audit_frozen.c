/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "io.h"
#include "path.h"
#include "seal.h"
#include "str.h"
#include "version.h"

/* A frozen version: its files, and that they are of the version that its entry tells of. */

/* "versions/1.0-3f2a91bc/" of a path in there; NULL for any other path. Caller frees. */
static char *folder_of(const char *path)
{
	const char *name = path + strlen("versions/");
	size_t n = str_starts(path, "versions/") ? strcspn(name, "/") : 0;
	struct buf b;
	char *folder;

	if (n == 0 || name[n] != '/')
		return NULL;
	buf_init(&b, BUF_LINE);
	buf_add(&b, path, strlen("versions/") + n + 1);
	folder = buf_take(&b);
	buf_release(&b);
	return folder;
}

/* Each file that the entry names is there as it was kept, and in one folder. */
static int check_files(struct audit *a, const struct ledger_entry *e, const char *folder)
{
	int rc = 0;

	for (const xmlNode *n = node_child(e->node, "file"); n != NULL; n = node_next(n, "file")) {
		if (!str_starts(node_attr(n, "path"), folder))
			rc = audit_say(a, MSG_HISTORY_FROZEN, node_attr(n, "path"),
			               "a file of the version lies outside its folder");
		if (audit_kept(a, n) < 0)
			rc = -1;
	}
	return rc;
}

/* There is nothing in the folder that the entry does not name. */
static int check_alone(struct audit *a, const char *folder)
{
	int rc = 0;

	for (size_t i = 0; i < a->tree.count; i++) {
		struct kept_file *f = &a->tree.list[i];

		if (f->named || !str_starts(f->path, folder) || audit_is_litter(f->path))
			continue;
		f->named = true;   /* and that is said of it */
		rc = audit_say(a, MSG_HISTORY_ADDED, f->path, "");
	}
	return rc;
}

/* The bytes of a file of the folder. 0, or -1 reported. */
static int read_file(const struct audit *a, const char *path, struct buf *out)
{
	char *inside = ledger_path(a->id, path);
	int rc = workspace_read(a->ws, a->d, inside, ((struct loc){ inside, 0 }), BUF_FILE, out);

	free(inside);
	return rc;
}

/* The sealed form gives the seal by its own digest. */
static int check_sealed(const struct audit *a, const struct ledger_entry *e, const char *path)
{
	struct buf bytes;
	struct buf text;
	char seal[HASH_HEX] = "";
	xmlDoc *doc = NULL;
	int rc;

	buf_init(&bytes, BUF_FILE);
	buf_init(&text, BUF_FILE);
	rc = read_file(a, path, &bytes);
	if (rc == 0)
		doc = xml_parse_part(bytes.data, bytes.len);
	if (doc != NULL) {
		xml_canonical(doc, &text);
		hash_hex(text.data, text.len, seal);
	}
	if (rc == 0 && !str_eq(seal, node_attr(e->node, "seal")))
		rc = audit_say(a, MSG_HISTORY_FROZEN, path, "the sealed words have another seal than the ledger says");
	xmlFreeDoc(doc);
	buf_release(&text);
	buf_release(&bytes);
	return rc;
}

/* Validates without a word: what is wrong with a file that nobody wrote by hand is for
 * maintainers. */
static bool is_resolved_form(const struct audit *a, xmlDoc *doc)
{
	bool hushed = diag_hush(a->d, true);
	bool valid = xml_validate(a->x, "schemas/resolved.xsd", doc) == 0;

	diag_hush(a->d, hushed);
	return valid;
}

/* What the frozen text says of itself that is not what the entry says; NULL: nothing. */
static const char *contradiction(const struct audit *a, const struct ledger_entry *e, const xmlNode *root)
{
	const xmlNode *meta = node_child(root, "meta");
	const xmlNode *version = node_child(meta, "version");
	const xmlNode *date = node_child(meta, "date");
	char *number = version != NULL ? node_squeezed(version) : NULL;
	const char *wrong = NULL;

	if (!str_eq(node_attr(root, "id"), a->id))
		wrong = "the frozen text is of another document";
	else if (!str_eq(number, e->version))
		wrong = "the frozen text is of another version";
	else if (!str_eq(date != NULL ? node_attr(date, "iso") : NULL, node_attr(e->node, "on")))
		wrong = "the frozen text is of another day";
	else if (!audit_asks_the_same(root, e->node))
		wrong = "the frozen text asks others to sign than the ledger says";
	free(number);
	return wrong;
}

/* The frozen text is of that version, and its words give the seal. */
static const char *check_text(const struct audit *a, const struct ledger_entry *e, xmlDoc *doc)
{
	const char *wrong;
	char seal[HASH_HEX];
	struct buf text;

	if (!is_resolved_form(a, doc))
		return "the frozen text is not of the form that frozen texts have";
	wrong = contradiction(a, e, xmlDocGetRootElement(doc));
	if (wrong != NULL)
		return wrong;
	buf_init(&text, BUF_FILE);
	if (seal_resolved(a->x, doc, &text, seal) < 0 || !str_eq(seal, node_attr(e->node, "seal")))
		wrong = "the frozen words have another seal than the ledger says";
	buf_release(&text);
	return wrong;
}

static int check_resolved(const struct audit *a, const struct ledger_entry *e, const char *path)
{
	char *inside = ledger_path(a->id, path);
	const char *wrong = NULL;
	xmlDoc *doc = NULL;
	struct buf bytes;
	int rc;

	buf_init(&bytes, BUF_FILE);
	rc = read_file(a, path, &bytes);
	if (rc == 0)
		doc = xml_parse_printed(a->x, inside, bytes.data, bytes.len);
	if (doc != NULL)
		wrong = check_text(a, e, doc);
	else
		rc = -1;
	if (wrong != NULL)
		rc = audit_say(a, MSG_HISTORY_FROZEN, path, wrong);
	xmlFreeDoc(doc);
	buf_release(&bytes);
	free(inside);
	return rc;
}

/* The same for one of the two that every version has. */
static int check_part(const struct audit *a, const struct ledger_entry *e, const char *folder, const char *name,
                      int (*check)(const struct audit *, const struct ledger_entry *, const char *))
{
	char *path = path_join(folder, name);
	bool named = false;
	int rc;

	for (const xmlNode *n = node_child(e->node, "file"); n != NULL && !named; n = node_next(n, "file"))
		named = str_eq(node_attr(n, "path"), path);
	rc = named ? check(a, e, path)
	           : audit_say(a, MSG_HISTORY_FROZEN, path, "the entry does not name this file, which every version has");
	free(path);
	return rc;
}

int audit_frozen(struct audit *a, const struct ledger_entry *e)
{
	const char *first = node_attr(node_child(e->node, "file"), "path");
	char *folder = folder_of(first);
	int rc;

	if (folder == NULL)
		return audit_say(a, MSG_HISTORY_FROZEN, first, "a file of the version lies outside its folder");
	rc = check_files(a, e, folder);
	if (check_alone(a, folder) < 0)
		rc = -1;
	/* What was changed has other words, and that is said. */
	if (rc == 0 && check_part(a, e, folder, "sealed.xml", check_sealed) < 0)
		rc = -1;
	if (rc == 0 && check_part(a, e, folder, "resolved.xml", check_resolved) < 0)
		rc = -1;
	free(folder);
	return rc;
}

/* Looks at the files of one version. 0, or -1 reported. */
static int check_version(struct audit *a, const char *number, char **folder)
{
	struct versions all;
	const struct version *v;
	int rc = -1;

	versions_of(a->ledger, a->ledger->count, NULL, &all);
	v = version_find(&all, number);
	if (v == NULL) {
		char *path = workspace_document(a->id);

		diag(a->d, MSG_VERSION_NONE, ((struct loc){ path, 0 }), "%s", number);
		free(path);
	} else {
		*folder = folder_of(node_attr(node_child(v->agreed->node, "file"), "path"));
		rc = check_files(a, v->agreed, *folder != NULL ? *folder : "versions/");
	}
	versions_release(&all);
	return rc;
}

int frozen_sources(const struct workspace *ws, struct xml *x, struct diag *d, const char *id,
                   const char *version, char **folder)
{
	struct audit a = { .ws = ws, .x = x, .d = d, .id = id };
	char *below = NULL;
	int rc = -1;

	*folder = NULL;
	a.ledger = ledger_open(ws, x, d, id);
	if (a.ledger == NULL)
		return -1;
	if (a.ledger->count > 0)
		rc = kept_tree_read(&a.tree, ws, d, id);
	if (a.ledger->count == 0 || rc == 0)
		rc = check_version(&a, version, &below);
	if (rc == 0) {
		struct buf inside;
		char *path;

		buf_init(&inside, BUF_LINE);
		buf_addf(&inside, "%ssources", below);
		path = ledger_path(id, inside.data);
		*folder = workspace_path(ws, path);
		free(path);
		buf_release(&inside);
	}
	free(below);
	ledger_free(a.ledger);
	kept_tree_release(&a.tree);
	return rc;
}
