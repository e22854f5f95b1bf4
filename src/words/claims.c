/* SPDX-License-Identifier: MIT */
#include "claims.h"

#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mem.h"
#include "pack.h"
#include "part.h"
#include "str.h"

/* True when one of the words that begin HTML stands in the first bytes. */
static bool looks_like_html(const struct buf *file)
{
	static const char *const signs[] = {
		"<!doctype html", "<html", "<head", "<body", "<main", "<article", "<section", "<div",
		"<header", "<h1", "<h2", "<h3", "<p", "<table"
	};
	enum { BEGINNING = 4096 };

	if (memchr(file->data, '\0', file->len) != NULL)
		return false;
	for (size_t i = 0; i < file->len && i < BEGINNING; i++)
		for (size_t k = 0; file->data[i] == '<' && k < ARRAY_LEN(signs); k++) {
			size_t length = strlen(signs[k]);

			if (strncasecmp(file->data + i, signs[k], length) == 0 &&
			    strchr(" \t\r\n/>", file->data[i + length]) != NULL)
				return true;
		}
	return false;
}

enum copy_kind copy_kind(const struct buf *file, const char **fault)
{
	static const char zip[] = "PK\x03\x04";

	*fault = NULL;
	if (file->len < sizeof(zip) || memcmp(file->data, zip, sizeof(zip) - 1) != 0)
		return looks_like_html(file) ? COPY_HTML : COPY_OTHER;
	*fault = pack_fault(file->data, file->len);
	if (*fault != NULL)
		return COPY_OTHER;
	if (pack_has(file->data, file->len, "[Content_Types].xml"))
		return pack_has(file->data, file->len, "word/") ? COPY_DOCX : COPY_OTHER;
	return pack_has(file->data, file->len, "content.xml") ? COPY_ODT : COPY_OTHER;
}

/* The place in c for what has that name; NULL for what is of no interest. */
static char **place(struct claims *c, const char *name)
{
	if (name == NULL)
		return NULL;
	if (strcasecmp(name, "identifier") == 0 || strcasecmp(name, "dcterms.identifier") == 0 ||
	    strcasecmp(name, "data-document") == 0)
		return &c->document;
	if (strcasecmp(name, "version") == 0 || strcasecmp(name, "data-version") == 0)
		return &c->version;
	if (strcasecmp(name, "seal") == 0 || strcasecmp(name, "data-seal") == 0)
		return &c->seal;
	return NULL;
}

/* Puts down what is said under that name, when it was not said before. */
static void put(struct claims *c, const char *name, const char *value)
{
	char **at = place(c, name);
	struct buf squeezed;

	if (at == NULL || *at != NULL || value == NULL || str_blank(value))
		return;
	buf_init(&squeezed, BUF_LINE);
	str_add_squeezed(&squeezed, value);
	*at = buf_take(&squeezed);
	buf_release(&squeezed);
}

/* The value of an attribute of that local name, borrowed; NULL. */
static const char *attr(const xmlNode *n, const char *name)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (str_eq((const char *)a->name, name) && a->children != NULL)
			return (const char *)a->children->content;
	return NULL;
}

/* The element after n in the tree, all of whose namespaces count; NULL at the end. */
static const xmlNode *after(const xmlNode *root, const xmlNode *n)
{
	do {
		if (n->children != NULL && n->type == XML_ELEMENT_NODE) {
			n = n->children;
		} else {
			while (n != root && n->next == NULL)
				n = n->parent;
			n = n != root ? n->next : NULL;
		}
	} while (n != NULL && n->type != XML_ELEMENT_NODE);
	return n;
}

/* Properties that a part of a package holds in elements of that name. */
static void read_properties(const struct buf *file, const char *path, const char *element,
                            struct claims *c)
{
	xmlDoc *doc = part_open(file, path);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = after(root, n)) {
		char *value;

		if (!str_eq((const char *)n->name, element))
			continue;
		value = node_text(n);
		put(c, attr(n, "name"), value);
		free(value);
	}
	xmlFreeDoc(doc);
}

static void read_page(const struct buf *file, struct claims *c)
{
	xmlDoc *doc = xml_parse_html(file->data, file->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = after(root, n)) {
		if (str_eq((const char *)n->name, "meta"))
			put(c, attr(n, "name"), attr(n, "content"));
		for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
			if (str_starts((const char *)a->name, "data-") && a->children != NULL)
				put(c, (const char *)a->name, (const char *)a->children->content);
	}
	xmlFreeDoc(doc);
}

void claims_read(enum copy_kind kind, const struct buf *file, struct claims *out)
{
	*out = (struct claims){ NULL, NULL, NULL };
	if (kind == COPY_DOCX)
		read_properties(file, "docProps/custom.xml", "property", out);
	else if (kind == COPY_ODT)
		read_properties(file, "meta.xml", "user-defined", out);
	else if (kind == COPY_HTML)
		read_page(file, out);
}

void claims_release(struct claims *c)
{
	free(c->document);
	free(c->version);
	free(c->seal);
	*c = (struct claims){ NULL, NULL, NULL };
}

int copy_words(enum copy_kind kind, struct xml *x, const struct buf *file, struct words *list)
{
	if (kind == COPY_HTML)
		return words_of_html(x, file, list);
	if (kind == COPY_ODT)
		return words_of_odt(x, file, list);
	return kind == COPY_DOCX ? words_of_docx(x, file, list) : -1;
}
