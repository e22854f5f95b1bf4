/* SPDX-License-Identifier: MIT */
#include "ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "path.h"
#include "str.h"

char *ledger_path(const char *id, const char *rest)
{
	struct buf b;
	char *path;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "documents/%s/history%s%s", id, rest[0] != '\0' ? "/" : "", rest);
	path = buf_take(&b);
	buf_release(&b);
	return path;
}

char *ledger_entry_name(size_t number)
{
	struct buf b;
	char *name;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "ledger/%04zu.xml", number);
	name = buf_take(&b);
	buf_release(&b);
	return name;
}

void ledger_digest(xmlDoc *entry, char out[HASH_HEX])
{
	xmlNode *root = xmlDocGetRootElement(entry);
	const char *said = node_attr(root, "digest");
	char *kept = said != NULL ? mem_strdup(said) : NULL;
	struct buf text;

	node_unset(root, "digest");
	buf_init(&text, BUF_FILE);
	xml_canonical(entry, &text);
	hash_hex(text.data, text.len, out);
	buf_release(&text);
	if (kept != NULL)
		node_set(root, "digest", kept);
	free(kept);
}

int version_compare(const char *a, const char *b)
{
	for (int i = 0; i < 3; i++) {
		char *end_a;
		char *end_b;
		long x = strtol(a, &end_a, 10);
		long y = strtol(b, &end_b, 10);

		if (x != y)
			return x < y ? -1 : 1;
		a = *end_a == '.' ? end_a + 1 : end_a;
		b = *end_b == '.' ? end_b + 1 : end_b;
	}
	return 0;
}

/* The number that the name of a file gives an entry; 0 for no entry. */
static size_t number_of(const char *name)
{
	if (strlen(name) != strlen("0001.xml") || strspn(name, "0123456789") != 4 ||
	    !str_eq(name + 4, ".xml"))
		return 0;
	return (size_t)strtoul(name, NULL, 10);
}

/* Whether an entry is there that a list of the folder lacks: it may have been added while the list was made,
 * and one after it been seen. */
static bool came_since(const char *folder, size_t number)
{
	char *name = ledger_entry_name(number);
	char *path = path_join(folder, path_base(name));
	bool came = io_exists(path);

	free(path);
	free(name);
	return came;
}

/* How many entries there are: 1, 2, 3 … without a gap. -1, reported, when one is missing in
 * between, or the folder cannot be read. */
static long count_entries(const struct workspace *ws, struct diag *d, const char *id)
{
	char *inside = ledger_path(id, "ledger");
	char *path = workspace_path(ws, inside);
	bool missing = io_is_missing(path);
	char **names = missing ? NULL : io_list_dir(d, path);
	bool unreadable = names == NULL && !missing;
	size_t last = 0;
	long rc = 0;

	for (size_t i = 0; names != NULL && names[i] != NULL && rc == 0; i++) {
		size_t number = number_of(names[i]);

		if (number == 0)
			continue;   /* what it is is for verify to say */
		while (++last < number && came_since(path, last))
			;
		if (number != last)
			rc = diag(d, MSG_LEDGER_GAP, ((struct loc){ inside, 0 }), "%04zu.xml", last);
	}
	io_free_names(names);
	free(path);
	free(inside);
	return unreadable || rc < 0 ? -1 : (long)last;
}

/* What an entry of a newer program says nobody here can know. */
static int check_form(struct diag *d, const xmlNode *root, const char *path)
{
	const char *form = node_is(root, "ledger-entry") ? node_attr(root, "form") : NULL;
	long number = form != NULL ? strtol(form, NULL, 10) : 0;

	if (number <= LEDGER_FORM)
		return 0;
	return diag(d, MSG_LEDGER_NEWER, ((struct loc){ path, 1 }), "form %ld, and this one knows form %d",
	            number, LEDGER_FORM);
}

/* The entry is what it was when it was written, and follows the one before it. */
static int check_chain(const struct ledger *l, struct diag *d, xmlDoc *doc, const char *path)
{
	const xmlNode *root = xmlDocGetRootElement(doc);
	const struct ledger_entry *before = l->count > 0 ? &l->entries[l->count - 1] : NULL;
	const char *previous = node_attr(root, "previous");
	struct loc loc = { path, 1 };
	char digest[HASH_HEX];

	ledger_digest(doc, digest);
	if (!str_eq(digest, node_attr(root, "digest")))
		return diag(d, MSG_LEDGER_CHANGED, loc, "%s", "");
	if (!str_eq(node_attr(root, "document"), l->id))
		return diag(d, MSG_LEDGER_FOREIGN, loc, "'%s'", node_attr(root, "document"));
	if (strtoul(node_attr(root, "number"), NULL, 10) != l->count + 1 ||
	    !str_eq(previous, before != NULL ? before->digest : NULL))
		return diag(d, MSG_LEDGER_CHAIN, loc, "%s", "");
	return 0;
}

static void add_entry(struct ledger *l, xmlDoc *doc)
{
	static const char *const events[] = { "agreed", "signed", "left", "withdrawn" };
	const xmlNode *root = xmlDocGetRootElement(doc);
	struct ledger_entry e = { .node = node_child(root, NULL), .doc = doc };

	for (size_t i = 0; i < ARRAY_LEN(events); i++)
		if (node_is(e.node, events[i]))
			e.event = (enum ledger_event)i;
	e.version = node_attr(e.node, "version");
	e.digest = node_attr(root, "digest");
	(void)when_parse_loose(node_attr(e.node, "on"), &e.on);   /* the schema has seen to it */
	l->entries = mem_resize(l->entries, l->count + 1, sizeof(*l->entries));
	l->entries[l->count++] = e;
}

int ledger_add(struct ledger *l, struct xml *x, struct diag *d, xmlDoc *entry, const char *path)
{
	if (check_form(d, xmlDocGetRootElement(entry), path) < 0 ||
	    xml_validate(x, "schemas/ledger.xsd", entry) < 0 || check_chain(l, d, entry, path) < 0)
		return -1;
	add_entry(l, entry);
	return 0;
}

/* True for what no entry has when it is written: comments, which its digest is not over, instructions
 * and CDATA. An '<' in words or attributes is written &lt;. */
static bool has_insertions(const struct buf *bytes)
{
	const char *first = strstr(bytes->data, "<?");

	if (strstr(bytes->data, "<!") != NULL)
		return true;
	if (first == NULL)
		return false;
	return !str_starts(first, "<?xml") || strchr(" \t\r\n", first[strlen("<?xml")]) == NULL ||
	       strstr(first + 2, "<?") != NULL;
}

/* True for the entries of two branches, between the marks that Git puts where it cannot merge. */
static bool has_conflict(const struct buf *bytes)
{
	return strstr(bytes->data, "<<<<<<< ") != NULL && strstr(bytes->data, "\n>>>>>>> ") != NULL;
}

/* The entry that stands in those bytes of a file. NULL, reported, when it is no XML: what is wrong with that is
 * not told, as nobody is to mend it there. Caller frees. */
static xmlDoc *parse_entry(struct xml *x, struct diag *d, const struct buf *bytes, const char *path)
{
	bool hushed = diag_hush(d, true);
	xmlDoc *doc = xml_parse(x, path, bytes->data, bytes->len);

	diag_hush(d, hushed);
	if (doc == NULL && has_conflict(bytes))
		diag(d, MSG_LEDGER_MERGED, ((struct loc){ path, 0 }), "%s", "");
	else if (doc == NULL)
		diag(d, MSG_LEDGER_CHANGED, ((struct loc){ path, 0 }), "%s", ": it is broken");
	return doc;
}

/* Adds the entry that stands in those bytes of a file. */
static int add_bytes(struct ledger *l, struct xml *x, struct diag *d, const struct buf *bytes, const char *path)
{
	xmlDoc *doc = parse_entry(x, d, bytes, path);
	int rc = -1;

	if (doc == NULL)
		return -1;
	if (has_insertions(bytes) && check_form(d, xmlDocGetRootElement(doc), path) == 0)
		diag(d, MSG_LEDGER_CHANGED, ((struct loc){ path, 1 }), "%s", "");
	else
		rc = ledger_add(l, x, d, doc, path);
	if (rc < 0)
		xmlFreeDoc(doc);
	return rc;
}

static int read_entry(struct ledger *l, const struct workspace *ws, struct xml *x, struct diag *d)
{
	char *name = ledger_entry_name(l->count + 1);
	char *path = ledger_path(l->id, name);
	struct buf bytes;
	int rc;

	buf_init(&bytes, BUF_FILE);
	rc = workspace_read(ws, d, path, (struct loc){ path, 0 }, IO_LIMIT_SOURCE, &bytes);
	if (rc == 0)
		rc = add_bytes(l, x, d, &bytes, path);
	buf_release(&bytes);
	free(path);
	free(name);
	return rc;
}

struct ledger *ledger_open(const struct workspace *ws, struct xml *x, struct diag *d, const char *id)
{
	struct ledger *l = mem_zalloc(1, sizeof(*l));
	long count = count_entries(ws, d, id);

	l->id = mem_strdup(id);
	while (count > 0 && (long)l->count < count)
		if (read_entry(l, ws, x, d) < 0)
			count = -1;
	if (count >= 0)
		return l;
	ledger_free(l);
	return NULL;
}

void ledger_free(struct ledger *l)
{
	if (l == NULL)
		return;
	for (size_t i = 0; i < l->count; i++)
		xmlFreeDoc(l->entries[i].doc);
	free(l->entries);
	free(l->id);
	free(l);
}
