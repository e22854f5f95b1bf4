/* SPDX-License-Identifier: MIT */
#include "house_private.h"

#include <stdlib.h>
#include <string.h>

#include "part.h"
#include "path.h"
#include "str.h"

enum { MASTER_ELEMENTS = 5000 };   /* in all headers and footers */

/* The value of xlink:href, borrowed; NULL. */
static const char *href_of(const xmlNode *n)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (str_eq((const char *)a->name, "href") && a->children != NULL)
			return (const char *)a->children->content;
	return NULL;
}

/* Takes the picture that an element shows and adds its <relation>. */
static void take_picture(struct house *h, const char *href)
{
	const char *type = NULL;
	const char *name = NULL;
	char *inside = str_starts(href, "Pictures/") ? path_inside(href) : NULL;
	xmlNode *n;

	if (inside != NULL)
		name = house_picture(h, inside, &type);
	if (name != NULL) {
		n = house_element(h, "relation");
		node_set(n, "id", href);
		node_set(n, "target", name);
		node_set(n, "type", type);
	} else {
		house_leave_out(h, inside != NULL ? "pictures that are no PNG, JPEG, GIF, EMF or WMF"
		                                  : "links to other files");
	}
	free(inside);
}

static void take_pictures(struct house *h, const xmlNode *root)
{
	static const char *const objects[] = {
		"object", "object-ole", "plugin", "applet", "floating-frame"
	};

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *href = href_of(n);

		if (href != NULL && (part_is(n, NS_DRAW, "image") || part_is(n, NS_STYLE, "background-image")))
			take_picture(h, href);
		for (size_t i = 0; i < ARRAY_LEN(objects); i++)
			if (part_is(n, NS_DRAW, objects[i]))
				house_leave_out(h, "embedded objects");
	}
}

static const xmlNode *find_below(const xmlNode *root, enum part_ns ns, const char *name)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (part_is(n, ns, name))
			return n;
	return NULL;
}

/* Adds the styles of the text itself, and of its first paragraph the name: it may
 * ask for a first page of its own. */
static void take_first_page(struct house *h)
{
	xmlDoc *doc = house_open_part(h, "content.xml");
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	const xmlNode *text = find_below(root, NS_OFFICE, "text");
	const xmlNode *styles = part_child(root, NS_OFFICE, "automatic-styles");
	const char *first = NULL;

	for (const xmlNode *n = text; n != NULL && first == NULL; n = node_walk(text, n, false))
		if (part_is(n, NS_TEXT, "p") || part_is(n, NS_TEXT, "h"))
			first = part_attr(n, NS_TEXT, "style-name");
	if (first != NULL && styles != NULL)
		node_set(house_add(h, "first", styles), "first", first);
	xmlFreeDoc(doc);
}

/* NULL when the package says that it is a text or a template for one. */
static const char *check_mimetype(const struct house *h)
{
	const char *fault = NULL;
	struct buf type;

	buf_init(&type, BUF_LINE);
	if (pack_read(h->file->data, h->file->len, "mimetype", &type) < 0 ||
	    !str_starts(type.data, "application/vnd.oasis.opendocument.text"))
		fault = "is no text document";
	buf_release(&type);
	return fault;
}

static const char *check_edges(struct house *h, const xmlNode *root)
{
	const xmlNode *masters = part_child(root, NS_OFFICE, "master-styles");
	size_t count = 0;
	bool edge = false;

	for (const xmlNode *n = masters; n != NULL && count <= MASTER_ELEMENTS; n = node_walk(masters, n, false)) {
		edge = edge || part_is(n, NS_STYLE, "header") || part_is(n, NS_STYLE, "footer");
		count++;
	}
	if (count > MASTER_ELEMENTS)
		return "has a header or footer that is larger than a page";
	if (edge)
		node_set(house_element(h, "edges"), "edge", "yes");
	return NULL;
}

const char *house_take_odt(struct house *h)
{
	const char *fault = check_mimetype(h);
	xmlDoc *doc = fault == NULL ? house_open_part(h, "styles.xml") : NULL;
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	if (fault == NULL && (root == NULL || !part_is(root, NS_OFFICE, "document-styles")))
		fault = "has no styles that can be read";
	if (fault == NULL)
		fault = check_edges(h, root);
	if (fault == NULL) {
		house_add(h, "styles", root);
		house_add_part(h, "meta", "meta.xml");
		take_pictures(h, root);
		take_first_page(h);
		if (pack_has(h->file->data, h->file->len, "Basic/") ||
		    pack_has(h->file->data, h->file->len, "Scripts/"))
			house_leave_out(h, "macros");
		if (pack_has(h->file->data, h->file->len, "Fonts/"))
			house_leave_out(h, "embedded fonts");
	}
	xmlFreeDoc(doc);
	return fault;
}
