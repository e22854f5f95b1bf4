/* SPDX-License-Identifier: MIT */
#include "house_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "part.h"
#include "str.h"

static const char *const docx_ours[] = {
	"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
	"word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "docProps/core.xml",
	"docProps/custom.xml", NULL
};
static const char *const docx_replaced[] = {
	"word/header", "word/footer", "word/_rels/header", "word/_rels/footer", NULL
};
static const char *const odt_ours[] = { "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", NULL };
static const char *const odt_replaced[] = { NULL };

static const struct house_kind kinds[] = {
	{ "docx", house_take_docx, "stylesheets/docx/house-read.xsl", "stylesheets/docx/house.xsl",
	  docx_ours, docx_replaced, "word/media" },
	{ "odt", house_take_odt, "stylesheets/odt/house-read.xsl", "stylesheets/odt/house.xsl",
	  odt_ours, odt_replaced, "Pictures" }
};

/* The tree is in no namespace, so that no declaration of ours is in force in
 * the parts and copied with what is taken out of them. */
xmlNode *house_element(const struct house *h, const char *name)
{
	return mem_check(xmlNewChild(xmlDocGetRootElement(h->tree), NULL, (const xmlChar *)name, NULL));
}

static bool is_plain(const xmlNode *n, const char *name)
{
	return n->type == XML_ELEMENT_NODE && xmlStrEqual(n->name, (const xmlChar *)name);
}

static void add_copy(xmlNode *parent, const xmlNode *root)
{
	xmlAddChild(parent, mem_check(xmlDocCopyNode((xmlNode *)(uintptr_t)root, parent->doc, 1)));
}

xmlNode *house_add(struct house *h, const char *part, const xmlNode *root)
{
	xmlNode *theirs = house_element(h, "theirs");

	node_set(theirs, "part", part);
	add_copy(theirs, root);
	return theirs;
}

xmlDoc *house_open_part(const struct house *h, const char *path)
{
	xmlDoc *doc = NULL;
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (pack_read(h->file->data, h->file->len, path, &bytes) == 0)
		doc = xml_parse_foreign_part(bytes.data, bytes.len);
	if (doc != NULL && xmlDocGetRootElement(doc) == NULL) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	buf_release(&bytes);
	return doc;
}

bool house_add_part(struct house *h, const char *part, const char *path)
{
	xmlDoc *doc = path != NULL ? house_open_part(h, path) : NULL;

	if (doc == NULL)
		return false;
	house_add(h, part, xmlDocGetRootElement(doc));
	xmlFreeDoc(doc);
	return true;
}

void house_leave_out(struct house *h, const char *what)
{
	size_t i = 0;

	while (h->left_out[i] != NULL && !str_eq(h->left_out[i], what))
		i++;
	if (i + 1 < ARRAY_LEN(h->left_out))
		h->left_out[i] = what;
}

/* Which picture the first bytes are of; the programs can show no others. */
static const char *picture_kind(const struct buf *b, const char **type)
{
	static const struct {
		size_t at;
		const char *bytes;
		const char *suffix;
		const char *type;
	} known[] = {
		{ 0, "\x89PNG", "png", "image/png" },
		{ 0, "\xFF\xD8\xFF", "jpeg", "image/jpeg" },
		{ 0, "GIF8", "gif", "image/gif" },
		{ 40, " EMF", "emf", "image/x-emf" },
		{ 0, "\xD7\xCD\xC6\x9A", "wmf", "image/x-wmf" }
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		size_t n = strlen(known[i].bytes);

		if (b->len < known[i].at + n || memcmp(b->data + known[i].at, known[i].bytes, n) != 0)
			continue;
		*type = known[i].type;
		return known[i].suffix;
	}
	return NULL;
}

const char *house_picture(struct house *h, const char *path, const char **type)
{
	enum { MOST = 32 };
	struct house_picture *pic;
	const char *suffix = NULL;

	for (size_t i = 0; i < h->picture_count; i++) {
		pic = &h->pictures[i];
		if (str_eq(pic->from, path))
			return picture_kind(&pic->bytes, type) != NULL ? pic->name : NULL;
	}
	if (h->picture_count == MOST)
		return NULL;
	if (h->pictures == NULL)
		h->pictures = mem_zalloc(MOST, sizeof(*h->pictures));
	/* What is none is remembered too, without bytes: to unpack it takes time. */
	pic = &h->pictures[h->picture_count++];
	pic->from = mem_strdup(path);
	buf_init(&pic->bytes, BUF_FILE / 8);
	if (pack_read(h->file->data, h->file->len, path, &pic->bytes) == 0)
		suffix = picture_kind(&pic->bytes, type);
	if (suffix == NULL) {
		buf_release(&pic->bytes);
		buf_init(&pic->bytes, BUF_FILE / 8);
		return NULL;
	}
	snprintf(pic->name, sizeof(pic->name), "house%zu.%s", ++h->shown_count, suffix);
	return pic->name;
}

/* The kind of package: ODF says it in an entry of its own. */
static const struct house_kind *kind_of(const struct buf *file)
{
	bool odf = pack_has(file->data, file->len, "mimetype");

	if (!odf && !pack_has(file->data, file->len, "[Content_Types].xml"))
		return NULL;
	return &kinds[odf];
}

/* Says what is left out, in one finding. */
static void tell_left_out(const struct house *h, struct loc loc)
{
	struct buf list;

	buf_init(&list, BUF_LINE);
	for (const char *const *what = h->left_out; *what != NULL; what++)
		buf_addf(&list, "%s%s", list.len > 0 ? ", " : "", *what);
	if (list.len > 0)
		diag(h->d, MSG_TEMPLATE_LEFT_OUT, loc, "%s", list.data);
	buf_release(&list);
}

/* Says which roles there is no style for, in one finding, and whether the state of a
 * document has a place. */
static void tell_missing(const struct house *h, struct loc loc)
{
	const xmlNode *root = xmlDocGetRootElement(h->answers);
	struct buf roles;

	buf_init(&roles, BUF_LINE);
	for (const xmlNode *n = node_child(root, "missing"); n != NULL; n = node_next(n, "missing")) {
		char *names = node_squeezed(n);

		buf_addf(&roles, "%s%s", roles.len > 0 ? ", " : "", names);
		free(names);
	}
	if (roles.len > 0)
		diag(h->d, MSG_TEMPLATE_ROLE, loc, "%s", roles.data);
	if (node_child(root, "stateless") != NULL)
		diag(h->d, MSG_TEMPLATE_STATUS, loc, "%s", "");
	buf_release(&roles);
}

/* Asks the sheet of the kind what the template has. 0, or -1 reported. */
static int ask(struct house *h)
{
	struct buf bytes;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	if (xml_transform(h->x, h->kind->read, h->tree, NULL, &bytes) == 0) {
		h->answers = xml_parse_part(bytes.data, bytes.len);
		rc = h->answers != NULL ? 0 : diag(h->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s'", h->kind->read);
	}
	buf_release(&bytes);
	return rc;
}

struct house *house_open(struct xml *x, struct diag *d, const char *shown,
                         const struct buf *file)
{
	struct house *h = mem_zalloc(1, sizeof(*h));
	struct loc loc = { NULL, 0 };
	const char *fault = pack_fault(file->data, file->len);

	mem_limit();
	h->x = x;
	h->d = d;
	h->shown = mem_strdup(shown);
	h->file = file;
	h->tree = mem_check(xmlNewDoc((const xmlChar *)"1.0"));
	xmlDocSetRootElement(h->tree, mem_check(xmlNewDocNode(h->tree, NULL, (const xmlChar *)"house", NULL)));
	loc.path = h->shown;
	if (fault == NULL && (h->kind = kind_of(file)) == NULL)
		fault = "is of no format that a template can have";
	if (fault == NULL)
		fault = h->kind->take(h);
	if (fault != NULL)
		diag(d, MSG_TEMPLATE_BROKEN, loc, "%s", fault);
	if (fault != NULL || ask(h) < 0) {
		house_free(h);
		return NULL;
	}
	h->file = NULL;
	tell_left_out(h, loc);
	tell_missing(h, loc);
	return h;
}

void house_free(struct house *h)
{
	if (h == NULL)
		return;
	for (size_t i = 0; i < h->picture_count; i++) {
		free(h->pictures[i].from);
		buf_release(&h->pictures[i].bytes);
	}
	free(h->pictures);
	xmlFreeDoc(h->answers);
	xmlFreeDoc(h->tree);
	free(h->shown);
	free(h);
}

const char *house_format(const struct house *h)
{
	return h->kind->format;
}

void house_theme(const struct house *h, const struct theme *theme, struct theme *dressed)
{
	struct xml_param *values = NULL;
	size_t count = 0;

	for (const xmlNode *n = node_child(xmlDocGetRootElement(h->answers), "set"); n != NULL;
	     n = node_next(n, "set")) {
		values = mem_resize(values, count + 1, sizeof(*values));
		values[count++] = (struct xml_param){ node_attr(n, "name"), node_attr(n, "value") };
	}
	theme_dress(dressed, theme, values, count);
	dressed->house = h;
	free(values);
}

void house_theme_release(struct theme *dressed)
{
	if (dressed->house == NULL)
		return;
	theme_undress(dressed);
}

/* Adds a part of ours to the tree; not there: nothing. */
static void add_ours(const struct house *h, const struct pack *pack, const char *name)
{
	xmlNode *ours;
	xmlDoc *doc = NULL;
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (pack_get(pack, name, &bytes))
		doc = xml_parse_part(bytes.data, bytes.len);
	if (doc != NULL) {
		ours = house_element(h, "ours");
		node_set(ours, "part", name);
		add_copy(ours, xmlDocGetRootElement(doc));
	}
	xmlFreeDoc(doc);
	buf_release(&bytes);
}

/* What the resolved document says of itself, for the fields of the house. */
static void add_facts(const struct house *h, const xmlDoc *resolved)
{
	const xmlNode *root = xmlDocGetRootElement(resolved);
	xmlNode *ours = house_element(h, "ours");

	node_set(ours, "part", "facts");
	node_set(ours, "id", node_attr(root, "id"));
	for (const xmlNode *n = node_child(root, NULL); n != NULL; n = node_next(n, NULL))
		if (node_is(n, "meta") || node_is(n, "running"))
			add_copy(ours, n);
}

static void put_part(void *arg, const char *inside, const char *name, const struct buf *bytes)
{
	if (inside == NULL)
		pack_put(arg, name, PACK_DEFLATED, bytes->data, bytes->len);
}

/* True when the template has a header or a footer: without one, ours stay. */
static bool has_edges(const struct house *h)
{
	const xmlNode *n = xmlDocGetRootElement(h->tree)->children;

	while (n != NULL && node_attr(n, "edge") == NULL)
		n = n->next;
	return n != NULL;
}

static void drop_ours(const struct house *h)
{
	for (xmlNode *n = xmlDocGetRootElement(h->tree)->children, *next; n != NULL; n = next) {
		next = n->next;
		if (is_plain(n, "ours"))
			node_drop(n);
	}
}

static void add_pictures(const struct house *h, struct pack *pack)
{
	for (size_t i = 0; i < h->picture_count; i++) {
		struct buf path;

		if (h->pictures[i].name[0] == '\0')
			continue;
		buf_init(&path, BUF_LINE);
		buf_addf(&path, "%s/%s", h->kind->pictures, h->pictures[i].name);
		pack_add(pack, path.data, PACK_STORED, h->pictures[i].bytes.data, h->pictures[i].bytes.len);
		buf_release(&path);
	}
}

int house_dress(const struct house *h, const struct work *w, struct pack *pack)
{
	int rc;

	for (const char *const *name = h->kind->ours; *name != NULL; name++)
		add_ours(h, pack, *name);
	add_facts(h, w->doc);
	for (const char *const *name = h->kind->replaced; *name != NULL && has_edges(h); name++)
		pack_drop(pack, *name);
	rc = xml_transform_parts(h->x, h->kind->merge, h->tree, NULL, put_part, pack);
	drop_ours(h);
	add_pictures(h, pack);
	return rc;
}
