/* SPDX-License-Identifier: MIT */
#include "pictures.h"

#include <string.h>

#include "base64.h"
#include "hash.h"
#include "pack.h"
#include "part.h"
#include "str.h"

void pictures_of_resolved(const struct xml *x, const xmlNode *root, struct words *list)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *digest = node_is(n, "image") ? node_attr(n, "digest") : NULL;

		if (digest == NULL)
			continue;
		words_add(list, "", digest, xml_loc(x, n));
		list->blocks[list->count - 1].node = n;
	}
}

static void add_bytes(struct words *list, const struct buf *bytes)
{
	char digest[HASH_HEX];

	hash_hex(bytes->data, bytes->len, digest);
	words_add(list, "", digest, LOC_NONE);
}

static void add_part(const struct buf *file, const char *path, struct words *list)
{
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (pack_read(file->data, file->len, path, &bytes) == 0)
		add_bytes(list, &bytes);
	else
		words_add(list, "", "elsewhere", LOC_NONE);
	buf_release(&bytes);
}

static void read_odt(const struct buf *file, struct words *list)
{
	xmlDoc *doc = part_open(file, "content.xml");
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *href = part_is(n, NS_DRAW, "image") ? part_attr(n, NS_XLINK, "href") : NULL;

		/* An object has a picture of itself beside it. */
		if (href != NULL && part_child(n->parent, NS_DRAW, "object") == NULL)
			add_part(file, strncmp(href, "./", 2) == 0 ? href + 2 : href, list);
	}
	xmlFreeDoc(doc);
}

static void read_docx(const struct buf *file, struct words *list)
{
	xmlDoc *doc = NULL;
	const xmlNode *root = NULL;
	struct buf main_part;
	struct buf path;

	buf_init(&main_part, BUF_LINE);
	buf_init(&path, BUF_LINE);
	if (part_target(file, "", PART_OF_TYPE, "/officeDocument", &main_part))
		doc = part_open(file, main_part.data);
	if (doc != NULL)
		root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *id = str_eq((const char *)n->name, "blip") ? part_attr(n, NS_R, "embed") : NULL;

		buf_clear(&path);
		if (id != NULL && part_target(file, main_part.data, PART_OF_ID, id, &path))
			add_part(file, path.data, list);
	}
	xmlFreeDoc(doc);
	buf_release(&main_part);
	buf_release(&path);
}

/* data:image/png;base64,… (RFC 2397). */
static void add_address(struct words *list, const char *src)
{
	const char *comma = strchr(src, ',');
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (str_starts(src, "data:") && comma != NULL && base64_read(&bytes, comma + 1))
		add_bytes(list, &bytes);
	else
		words_add(list, "", "elsewhere", LOC_NONE);
	buf_release(&bytes);
}

static void read_html(const struct buf *file, struct words *list)
{
	xmlDoc *doc = xml_parse_html(file->data, file->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (str_eq((const char *)n->name, "img") && node_attr(n, "src") != NULL)
			add_address(list, node_attr(n, "src"));
	xmlFreeDoc(doc);
}

void pictures_of_copy(enum copy_kind kind, const struct buf *file, struct words *list)
{
	if (kind == COPY_ODT)
		read_odt(file, list);
	else if (kind == COPY_DOCX)
		read_docx(file, list);
	else if (kind == COPY_HTML)
		read_html(file, list);
}
