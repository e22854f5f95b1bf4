/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "schema_private.h"
#include "str.h"

/* What a schema says of itself: the names that it declares and how it explains
 * its types. Read anew when there is a fault to word, and only then. */

#define XSD_NS "http://www.w3.org/2001/XMLSchema"

static bool is_xsd(const xmlNode *n, const char *name)
{
	return n->type == XML_ELEMENT_NODE && n->ns != NULL &&
	       xmlStrEqual(n->ns->href, (const xmlChar *)XSD_NS) &&
	       xmlStrEqual(n->name, (const xmlChar *)name);
}

/* Calls fn for each element of the schema and of those it includes. */
static void each_declaration(struct xml *x, const char *path, int depth,
                             void (*fn)(const xmlNode *, void *), void *arg)
{
	xmlDoc *doc = depth < 8 ? xml_read_resource(x, path, NULL) : NULL;
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	struct buf other;

	buf_init(&other, BUF_LINE);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *location = node_attr(n, "schemaLocation");

		fn(n, arg);
		if (!is_xsd(n, "include") || location == NULL)
			continue;
		buf_clear(&other);
		buf_addf(&other, "schemas/%s", location);
		each_declaration(x, other.data, depth + 1, fn, arg);
	}
	buf_release(&other);
	xmlFreeDoc(doc);
}

struct nearest {
	const char *kind;      /* "element" or "attribute" */
	const char *wrong;
	char *name;            /* the best so far */
	int distance;
};

static void compare_name(const xmlNode *n, void *arg)
{
	struct nearest *best = arg;
	const char *name = node_attr(n, "name");
	int distance;

	if (name == NULL || !is_xsd(n, best->kind))
		return;
	distance = str_distance(name, best->wrong, 2);
	if (distance >= best->distance)
		return;
	free(best->name);
	best->name = mem_strdup(name);
	best->distance = distance;
}

void schema_add_suggestion(struct xml *x, const char *schema, struct buf *b, const char *kind,
                           const char *wrong)
{
	/* Short names have many neighbours: one slip, not two. */
	struct nearest best = { kind, wrong, NULL, strlen(wrong) < 5 ? 2 : 3 };

	each_declaration(x, schema, 0, compare_name, &best);
	if (best.name != NULL && best.distance > 0)
		buf_addf(b, " (did you mean '%s'?)", best.name);
	free(best.name);
}

struct type_words {
	const char *type;
	char *words;
};

static void find_type(const xmlNode *n, void *arg)
{
	struct type_words *t = arg;
	const xmlNode *doc;

	if (t->words != NULL || !is_xsd(n, "simpleType") || !str_eq(node_attr(n, "name"), t->type))
		return;
	doc = node_child(n, NULL);
	if (doc != NULL && is_xsd(doc, "annotation"))
		doc = node_child(doc, NULL);
	if (doc != NULL && is_xsd(doc, "documentation"))
		t->words = node_text(doc);
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

void schema_add_type(struct xml *x, const char *schema, struct buf *b, const char *type)
{
	static const char *const known[][2] = {
		{ "xs:date", "a date such as 2019-09-10" },
		{ "xs:positiveInteger", "a whole number from 1 up" },
		{ "xs:nonNegativeInteger", "a whole number from 0 up" },
		{ "xs:language", "a language tag such as en-GB or cy" },
		{ "xs:NMTOKEN", "one word" },
		{ "xs:NMTOKENS", "words with spaces between" },
	};
	struct type_words t = { type, NULL };

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(known[i][0], type))
			t.words = mem_strdup(known[i][1]);
	if (t.words == NULL)
		each_declaration(x, schema, 0, find_type, &t);
	if (t.words != NULL) {
		buf_add_str(b, "; this should be ");
		add_gist(b, t.words);
	}
	free(t.words);
}

struct declared {
	const char *kind;      /* "element" or "attribute" */
	const char *name;
	char *type;
};

static void find_declared(const xmlNode *n, void *arg)
{
	struct declared *d = arg;

	if (d->type == NULL && is_xsd(n, d->kind) && str_eq(node_attr(n, "name"), d->name) &&
	    node_attr(n, "type") != NULL)
		d->type = mem_strdup(node_attr(n, "type"));
}

char *schema_type_of(struct xml *x, const char *schema, const char *kind, const char *name)
{
	struct declared d = { kind, name, NULL };

	each_declaration(x, schema, 0, find_declared, &d);
	return d.type;
}
