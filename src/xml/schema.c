/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "schema_private.h"
#include "str.h"

/* What a schema says of itself: the names that it declares and how it explains
 * its types. */

void schema_init(struct schema *s, struct xml *x, const char *path)
{
	memset(s, 0, sizeof(*s));
	s->x = x;
	s->path = path;
}

void schema_release(struct schema *s)
{
	for (size_t i = 0; i < s->file_count; i++)
		xmlFreeDoc(s->files[i]);
	s->file_count = 0;
}

bool schema_is(const xmlNode *n, const char *name)
{
	return n->type == XML_ELEMENT_NODE && n->ns != NULL &&
	       xmlStrEqual(n->ns->href, (const xmlChar *)XSD_NS) &&
	       xmlStrEqual(n->name, (const xmlChar *)name);
}

const xmlNode *schema_child(const xmlNode *n, const char *name)
{
	const xmlNode *child = node_child(n, NULL);

	while (child != NULL && !schema_is(child, name))
		child = node_next(child, NULL);
	return child;
}

/* Reads a file of the schema, once. */
static void load_file(struct schema *s, const char *name)
{
	struct buf path;
	xmlDoc *doc;

	for (size_t i = 0; i < s->file_count; i++)
		if (str_eq(s->names[i], name))
			return;
	if (s->file_count == SCHEMA_MAX_FILES)
		return;
	buf_init(&path, BUF_LINE);
	buf_addf(&path, "schemas/%s", name);
	doc = xml_read_resource(s->x, path.data, NULL);
	if (doc != NULL) {
		s->names[s->file_count] = name;
		s->files[s->file_count++] = doc;
	}
	buf_release(&path);
}

/* The files that the schema includes stand behind it in s->files, and have
 * their own includes read in their turn. */
static void load(struct schema *s)
{
	if (s->loaded)
		return;
	s->loaded = true;
	load_file(s, str_starts(s->path, "schemas/") ? s->path + strlen("schemas/") : s->path);
	for (size_t i = 0; i < s->file_count; i++) {
		const xmlNode *n = node_child(xmlDocGetRootElement(s->files[i]), NULL);

		for (; n != NULL; n = node_next(n, NULL))
			if (schema_is(n, "include") && node_attr(n, "schemaLocation") != NULL)
				load_file(s, node_attr(n, "schemaLocation"));
	}
}

void schema_each(struct schema *s, void (*fn)(const xmlNode *, void *), void *arg)
{
	load(s);
	for (size_t i = 0; i < s->file_count; i++) {
		const xmlNode *root = xmlDocGetRootElement(s->files[i]);

		for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
			fn(n, arg);
	}
}

const xmlNode *schema_find(struct schema *s, const char *kind, const char *name)
{
	load(s);
	for (size_t i = 0; i < s->file_count; i++) {
		const xmlNode *n = node_child(xmlDocGetRootElement(s->files[i]), NULL);

		for (; n != NULL; n = node_next(n, NULL))
			if (schema_is(n, kind) && str_eq(node_attr(n, "name"), name))
				return n;
	}
	return NULL;
}

struct nearest {
	const char *kind;      /* "element" or "attribute" */
	const char *wrong;
	const char *name;      /* the best so far */
	int distance;
};

static void compare_name(const xmlNode *n, void *arg)
{
	struct nearest *best = arg;
	const char *name = node_attr(n, "name");
	int distance;

	if (name == NULL || !schema_is(n, best->kind))
		return;
	distance = str_distance(name, best->wrong, 2);
	if (distance >= best->distance)
		return;
	best->name = name;
	best->distance = distance;
}

/* Short names have many neighbours: one slip, not two. */
int schema_slip(const char *wrong)
{
	return strlen(wrong) < 5 ? 1 : 2;
}

const char *schema_nearest(struct schema *s, const char *kind, const char *wrong)
{
	struct nearest best = { kind, wrong, NULL, schema_slip(wrong) + 1 };

	schema_each(s, compare_name, &best);
	return best.name;
}

/* Adds the first sentences of a documentation, as the end of a sentence: "a day
 * written year-month-day, such as 2019-09-10". */
static void add_gist(struct buf *b, const char *words)
{
	enum { GIST = 200 };
	struct buf text;
	size_t n;

	buf_init(&text, BUF_LINE);
	str_add_squeezed(&text, words);
	n = text.len;
	for (size_t i = 0; text.len > GIST && i < GIST; i++)
		if (text.data[i] == '.' && text.data[i + 1] == ' ')
			n = i;
	if (n > 0 && text.data[n - 1] == '.')
		n--;
	if (n > 1 && text.data[0] >= 'A' && text.data[0] <= 'Z')
		text.data[0] = (char)(text.data[0] - 'A' + 'a');
	buf_add(b, text.data, n);
	buf_release(&text);
}

/* How a named simple type is explained. Caller frees; NULL for none. */
static char *type_words(struct schema *s, const char *type)
{
	static const char *const known[][2] = {
		{ "xs:date", "a date such as 2019-09-10" },
		{ "xs:positiveInteger", "a whole number from 1 up" },
		{ "xs:nonNegativeInteger", "a whole number from 0 up" },
		{ "xs:language", "a language tag such as en-GB or cy" },
		{ "xs:NMTOKEN", "one word" },
		{ "xs:NMTOKENS", "words with spaces between" },
	};
	const xmlNode *doc;

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(known[i][0], type))
			return mem_strdup(known[i][1]);
	doc = schema_find(s, "simpleType", type);
	doc = doc != NULL ? schema_child(doc, "annotation") : NULL;
	doc = doc != NULL ? schema_child(doc, "documentation") : NULL;
	return doc != NULL ? node_text(doc) : NULL;
}

void schema_add_type(struct schema *s, struct buf *b, const char *type)
{
	char *words = type_words(s, type);

	if (words != NULL) {
		buf_add_str(b, "; this should be ");
		add_gist(b, words);
	}
	free(words);
}
