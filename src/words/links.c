/* SPDX-License-Identifier: MIT */
#include "links.h"

#include <libxml/hash.h>
#include <stdint.h>
#include <string.h>

#include "part.h"
#include "str.h"

/* Adds an address that leads out of the document. Some programs write the slash after the name of
 * a host that others leave out. */
static void add(struct words *list, const char *address, struct loc loc)
{
	struct buf b;

	if (address == NULL || address[0] == '#' || strchr(address, ':') == NULL)
		return;
	buf_init(&b, BUF_FILE);
	buf_add(&b, address, strlen(address) - str_ends(address, "/"));
	words_add(list, "", b.data, loc);
	buf_release(&b);
}

static bool is_in(const xmlNode *n, const xmlNode *outer)
{
	while (n != NULL && n != outer)
		n = n->parent;
	return n != NULL;
}

/* In the order of the words: footnotes after all text. */
void links_of_resolved(const struct xml *x, const xmlNode *root, struct words *list)
{
	for (int notes = 0; notes < 2; notes++) {
		const xmlNode *within = NULL;   /* the footnote that n is in */

		for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
			size_t before = list->count;

			if (within != NULL && !is_in(n, within))
				within = NULL;
			if (node_is(n, "footnote"))
				within = n;
			if ((within != NULL) == (notes != 0) && (node_is(n, "link") || node_is(n, "fact")))
				add(list, node_attr(n, "href"), xml_loc(x, n));
			if (list->count > before)
				list->blocks[before].node = n;
		}
	}
}

static void read_html(const struct buf *file, struct words *list)
{
	xmlDoc *doc = xml_parse_html(file->data, file->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (str_eq((const char *)n->name, "a"))
			add(list, node_attr(n, "href"), LOC_NONE);
	xmlFreeDoc(doc);
}

static void read_odt(const struct buf *file, struct words *list)
{
	xmlDoc *doc = part_open(file, "content.xml");
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (int notes = 0; notes < 2; notes++) {
		const xmlNode *within = NULL;

		for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
			if (within != NULL && !is_in(n, within))
				within = NULL;
			if (part_is(n, NS_TEXT, "note"))
				within = n;
			if ((within != NULL) == (notes != 0) && (part_is(n, NS_TEXT, "a") || part_is(n, NS_DRAW, "a")))
				add(list, part_attr(n, NS_XLINK, "href"), LOC_NONE);
		}
	}
	xmlFreeDoc(doc);
}

/* The addresses that a part of a DOCX names, by their ids. Borrowed from rels; NULL for none. */
static xmlHashTable *read_targets(const xmlDoc *rels)
{
	xmlHashTable *targets = rels != NULL ? xmlHashCreate(64) : NULL;
	const xmlNode *n = targets != NULL ? xmlDocGetRootElement(rels)->children : NULL;

	for (; n != NULL; n = n->next) {
		const char *id = part_is(n, NS_RELS, "Relationship") ? part_attr(n, NS_NONE, "Id") : NULL;
		const char *target = id != NULL ? part_attr(n, NS_NONE, "Target") : NULL;

		if (target != NULL)
			(void)xmlHashAddEntry(targets, (const xmlChar *)id, (void *)(uintptr_t)target);
	}
	return targets;
}

/* ' HYPERLINK "https://…" ' (ECMA-376 part 1, 17.16.5.25). */
static void add_field(struct words *list, const char *code)
{
	const char *at = code != NULL ? strstr(code, "HYPERLINK") : NULL;
	const char *from = at != NULL ? strchr(at, '"') : NULL;
	const char *to = from != NULL ? strchr(from + 1, '"') : NULL;
	struct buf b;

	if (to == NULL)
		return;
	buf_init(&b, BUF_FILE);
	buf_add(&b, from + 1, (size_t)(to - from - 1));
	add(list, b.data, LOC_NONE);
	buf_release(&b);
}

static void read_docx_part(const struct buf *file, const char *path, struct words *list)
{
	const char *slash = strrchr(path, '/');
	size_t folder = slash != NULL ? (size_t)(slash + 1 - path) : 0;
	xmlDoc *doc = part_open(file, path);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	xmlDoc *rels;
	xmlHashTable *targets;
	struct buf rels_path;

	buf_init(&rels_path, BUF_FILE);
	buf_addf(&rels_path, "%.*s_rels/%s.rels", (int)folder, path, path + folder);
	rels = part_open(file, rels_path.data);
	targets = read_targets(rels);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (part_is(n, NS_W, "hyperlink") && targets != NULL)
			add(list, part_find(targets, part_attr(n, NS_R, "id")), LOC_NONE);
		else if (part_is(n, NS_W, "instrText") && n->children != NULL)
			add_field(list, (const char *)n->children->content);
		else if (part_is(n, NS_W, "fldSimple"))
			add_field(list, part_attr(n, NS_W, "instr"));
	}
	xmlHashFree(targets, NULL);
	xmlFreeDoc(rels);
	xmlFreeDoc(doc);
	buf_release(&rels_path);
}

static void read_docx(const struct buf *file, struct words *list)
{
	struct buf main_part;
	struct buf notes;

	buf_init(&main_part, BUF_LINE);
	buf_init(&notes, BUF_LINE);
	if (part_target(file, "", PART_OF_TYPE, "/officeDocument", &main_part)) {
		read_docx_part(file, main_part.data, list);
		if (part_target(file, main_part.data, PART_OF_TYPE, "/footnotes", &notes))
			read_docx_part(file, notes.data, list);
	}
	buf_release(&main_part);
	buf_release(&notes);
}

void links_of_copy(enum copy_kind kind, const struct buf *file, struct words *list)
{
	if (kind == COPY_ODT)
		read_odt(file, list);
	else if (kind == COPY_DOCX)
		read_docx(file, list);
	else if (kind == COPY_HTML)
		read_html(file, list);
}
