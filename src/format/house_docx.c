/* SPDX-License-Identifier: MIT */
#include "house_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "part.h"
#include "path.h"
#include "str.h"

/* What relationships lead to ends in these (ECMA-376 part 1, 11.3, 15.2). */
#define OFFICE_DOCUMENT "/officeDocument"

enum {
	EDGE_ELEMENTS = 2000,   /* in a header or footer: a page full of them has some hundred */
	EDGE_FIELDS = 60        /* likewise: most have two */
};

/* "word/_rels/document.xml.rels" of "word/document.xml". NULL when there is none. Caller frees
 * with xmlFreeDoc(). */
static xmlDoc *open_rels(const struct house *h, const char *part)
{
	char *dir = path_dir(part);
	struct buf path;
	xmlDoc *doc;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "%s%s_rels/%s.rels", dir, dir[0] != '\0' ? "/" : "", path_base(part));
	doc = house_open_part(h, path.data);
	buf_release(&path);
	free(dir);
	return doc;
}

/* The part that a relationship of `part` leads to; NULL when it leads out of the
 * package. Caller frees. */
static char *target_of(const xmlNode *rel, const char *part)
{
	const char *target = part_attr(rel, NS_NONE, "Target");
	char *dir = path_dir(part);
	char *path = NULL;
	char *inside = NULL;

	if (target != NULL && !str_eq(part_attr(rel, NS_NONE, "TargetMode"), "External")) {
		path = target[0] == '/' ? mem_strdup(target + 1) : path_join(dir, target);
		inside = path_inside(path);
	}
	free(path);
	free(dir);
	return inside;
}

static bool is_type(const xmlNode *rel, const char *end)
{
	const char *type = part_attr(rel, NS_NONE, "Type");

	return part_is(rel, NS_RELS, "Relationship") && type != NULL && str_ends(type, end);
}

/* The part that the first relationship of that type leads to. Caller frees; NULL. */
static char *find_target(const xmlDoc *rels, const char *part, const char *end)
{
	const xmlNode *root = rels != NULL ? xmlDocGetRootElement(rels) : NULL;

	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next)
		if (is_type(n, end))
			return target_of(n, part);
	return NULL;
}

static const xmlNode *find_id(const xmlDoc *rels, const char *id)
{
	const xmlNode *root = rels != NULL ? xmlDocGetRootElement(rels) : NULL;

	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next)
		if (part_is(n, NS_RELS, "Relationship") && id != NULL &&
		    str_eq(part_attr(n, NS_NONE, "Id"), id))
			return n;
	return NULL;
}

/* Adds a <relation> of the header or footer called `edge` for a picture. Links go
 * with no finding: their words stay, and nobody who hears a page gets to them. */
static void add_relation(struct house *h, const char *edge, const char *part, const xmlNode *rel)
{
	const char *type = NULL;
	const char *name = NULL;
	char *target = target_of(rel, part);
	xmlNode *n;

	if (is_type(rel, "/image") && target != NULL)
		name = house_picture(h, target, &type);
	if (name != NULL) {
		n = house_element(h, "relation");
		node_set(n, "edge", edge);
		node_set(n, "id", part_attr(rel, NS_NONE, "Id"));
		node_set(n, "target", name);
		node_set(n, "type", type);
	} else if (is_type(rel, "/image") && target != NULL) {
		house_leave_out(h, "pictures that are no PNG, JPEG, GIF, EMF or WMF");
	} else if (!is_type(rel, "/hyperlink")) {
		house_leave_out(h, target == NULL ? "links to other files" : "embedded objects");
	}
	free(target);
}

static bool is_small(const xmlNode *root)
{
	size_t count = 0;
	size_t fields = 0;

	for (const xmlNode *n = root; n != NULL && count <= EDGE_ELEMENTS; n = node_walk(root, n, false)) {
		fields += str_eq(part_attr(n, NS_W, "fldCharType"), "begin");
		count++;
	}
	return count <= EDGE_ELEMENTS && fields <= EDGE_FIELDS;
}

/* Takes the header or footer that a w:headerReference names, in place of one of
 * its kind that was taken before: a section without one has that of the section before. */
static const char *take_edge(struct house *h, const xmlDoc *rels, const char *part,
                             const xmlNode *reference)
{
	const char *id = NULL;
	const char *type = part_attr(reference, NS_W, "type");
	const xmlNode *rel;
	char *target = NULL;
	xmlDoc *doc = NULL;
	xmlDoc *own = NULL;
	struct buf edge;
	xmlNode *theirs;
	const char *fault = NULL;

	for (const xmlAttr *a = reference->properties; a != NULL; a = a->next)
		if (str_eq((const char *)a->name, "id") && a->children != NULL)
			id = (const char *)a->children->content;
	rel = find_id(rels, id);
	target = rel != NULL ? target_of(rel, part) : NULL;
	doc = target != NULL ? house_open_part(h, target) : NULL;
	buf_init(&edge, BUF_LINE);
	if (doc == NULL)
		house_leave_out(h, "headers or footers that cannot be read");
	if (doc == NULL || (!str_eq(type, "default") && !str_eq(type, "first") && !str_eq(type, "even")))
		goto out;
	if (!is_small(xmlDocGetRootElement(doc))) {
		fault = "has a header or footer that is larger than a page";
		goto out;
	}
	buf_addf(&edge, "%s-%s", part_is(reference, NS_W, "headerReference") ? "header" : "footer", type);
	theirs = house_add(h, edge.data, xmlDocGetRootElement(doc));
	node_set(theirs, "edge", "yes");
	own = open_rels(h, target);
	for (const xmlNode *n = own != NULL ? xmlDocGetRootElement(own)->children : NULL; n != NULL; n = n->next)
		if (part_is(n, NS_RELS, "Relationship"))
			add_relation(h, edge.data, target, n);
out:
	buf_release(&edge);
	xmlFreeDoc(doc);
	xmlFreeDoc(own);
	free(target);
	return fault;
}

/* The reference of that name and type in the last section that has one; NULL. */
static const xmlNode *find_reference(const xmlNode *root, const char *name, const char *type)
{
	const xmlNode *found = NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (part_is(n, NS_W, name) && str_eq(part_attr(n, NS_W, "type"), type))
			found = n;
	return found;
}

/* Takes the properties of the last section and the headers and footers in force there. */
static const char *take_sections(struct house *h, const xmlDoc *doc, const xmlDoc *rels, const char *part)
{
	static const char *const names[] = { "headerReference", "footerReference" };
	static const char *const types[] = { "default", "first", "even" };
	const xmlNode *root = xmlDocGetRootElement(doc);
	const xmlNode *last = NULL;
	const char *fault = NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (part_is(n, NS_W, "sectPr"))
			last = n;
	if (last != NULL)
		house_add(h, "section", last);
	for (size_t i = 0; i < ARRAY_LEN(names) * ARRAY_LEN(types) && fault == NULL; i++) {
		const xmlNode *reference = find_reference(root, names[i / 3], types[i % 3]);

		if (reference != NULL)
			fault = take_edge(h, rels, part, reference);
	}
	return fault;
}

/* What the template may bring that no document of ours has. */
static void look_for_unwanted(struct house *h, const xmlDoc *rels)
{
	const xmlNode *root = rels != NULL ? xmlDocGetRootElement(rels) : NULL;
	const struct buf *f = h->file;

	if (pack_has(f->data, f->len, "word/vbaProject") || pack_has(f->data, f->len, "word/vbaData"))
		house_leave_out(h, "macros");
	if (pack_has(f->data, f->len, "word/activeX"))
		house_leave_out(h, "ActiveX controls");
	if (pack_has(f->data, f->len, "word/fonts/"))
		house_leave_out(h, "embedded fonts");
	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next)
		if (is_type(n, "/oleObject") || is_type(n, "/package"))
			house_leave_out(h, "embedded objects");
}

/* Takes the part that the document leads to by that type of relationship; only
 * styles have to be there. NULL, or what is wrong. */
static const char *take_part(struct house *h, const xmlDoc *rels, const char *part, const char *name)
{
	struct buf type;
	char *path;
	const char *fault = NULL;

	buf_init(&type, BUF_LINE);
	buf_addf(&type, "/%s", name);
	path = find_target(rels, part, type.data);
	if (!house_add_part(h, name, path) && (path != NULL || str_eq(name, "styles")))
		fault = "has a part that cannot be read";
	free(path);
	buf_release(&type);
	return fault;
}

const char *house_take_docx(struct house *h)
{
	xmlDoc *top = house_open_part(h, "_rels/.rels");
	char *part = find_target(top, "", OFFICE_DOCUMENT);
	xmlDoc *doc = part != NULL ? house_open_part(h, part) : NULL;
	xmlDoc *rels = doc != NULL ? open_rels(h, part) : NULL;
	const char *fault = "has no text document in it that can be read";
	static const char *const taken[] = { "styles", "numbering", "theme", "settings", "fontTable" };

	if (doc == NULL || !part_is(xmlDocGetRootElement(doc), NS_W, "document"))
		goto out;
	fault = "is saved as Strict Open XML; save it in Word as 'Word Template (*.dotx)'";
	if (strstr((const char *)xmlDocGetRootElement(doc)->ns->href, "purl.oclc.org") != NULL)
		goto out;
	fault = NULL;
	for (size_t i = 0; i < ARRAY_LEN(taken) && fault == NULL; i++)
		fault = take_part(h, rels, part, taken[i]);
	house_add_part(h, "custom", "docProps/custom.xml");
	look_for_unwanted(h, rels);
	if (fault == NULL)
		fault = take_sections(h, doc, rels, part);
out:
	xmlFreeDoc(top);
	xmlFreeDoc(doc);
	xmlFreeDoc(rels);
	free(part);
	return fault;
}
