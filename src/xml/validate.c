/* SPDX-License-Identifier: MIT */
#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "str.h"

/*
 * XSD validation by libxml2, with its findings put into plain words. libxml2
 * tells what is wrong in an English sentence and a code; the names are taken
 * from the sentence, the place from the node.
 */

struct validation {
	struct xml *x;
	const char *schema;     /* path of the schema resource */
	unsigned faults;
	const xmlNode *last;    /* the node of the last finding */
	char *last_attribute;   /* and its attribute, "" for none */
};

#define XSD_NS "http://www.w3.org/2001/XMLSchema"

/* The part of s between the first `open` and the next `close`. Caller frees;
 * NULL when there is none. */
static char *between(const char *s, const char *open, const char *close)
{
	const char *from = strstr(s, open);
	const char *to;

	if (from == NULL)
		return NULL;
	from += strlen(open);
	to = strstr(from, close);
	return to == NULL ? NULL : mem_strndup(from, (size_t)(to - from));
}

/* s without "{namespace}" marks. Caller frees. */
static char *plain_names(const char *s)
{
	struct buf b;
	char *plain;

	buf_init(&b, BUF_LINE);
	while (*s != '\0') {
		const char *end = *s == '{' ? strchr(s, '}') : NULL;

		if (end != NULL)
			s = end + 1;
		else
			buf_add_char(&b, *s++);
	}
	plain = buf_take(&b);
	buf_release(&b);
	return plain;
}

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

/* Adds " (did you mean 'clause'?)" where the schema has a name so near that
 * the other is likely a slip. */
static void add_suggestion(struct validation *v, struct buf *b, const char *kind,
                           const char *wrong)
{
	/* Short names have many neighbours: one slip, not two. */
	struct nearest best = { kind, wrong, NULL, strlen(wrong) < 5 ? 2 : 3 };

	each_declaration(v->x, v->schema, 0, compare_name, &best);
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

/* Adds what the schema's own documentation says of a named simple type. */
static void add_type(struct validation *v, struct buf *b, const char *type)
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
		each_declaration(v->x, v->schema, 0, find_type, &t);
	if (t.words != NULL) {
		buf_add_str(b, "; this should be ");
		add_gist(b, t.words);
	}
	free(t.words);
}

/* Adds "; what can: a, b" from the expectation in libxml2's sentence. The only
 * wildcard in our schemas is for xi:include. */
static void add_expected(struct buf *b, const char *words, const char *message)
{
	char *list = between(message, "( ", " )");
	char *plain = list != NULL ? plain_names(list) : NULL;

	if (plain != NULL)
		buf_addf(b, "; %s: ", words);
	for (const char *s = plain; s != NULL && *s != '\0'; s++) {
		if (*s == '*')
			buf_add_str(b, "xi:include");
		else
			buf_add_char(b, *s);
	}
	free(list);
	free(plain);
}

static enum msg word_content(struct validation *v, struct buf *b, const xmlNode *n,
                             const char *message)
{
	if (strstr(message, "Missing child") != NULL) {
		buf_addf(b, "'%s'", node_name(n));
		add_expected(b, "what can stand there", message);
		return MSG_SCHEMA_MISSING;
	}
	buf_addf(b, "'%s'", node_name(n));
	if (n->ns == NULL)
		buf_add_str(b, " (it is in no namespace; add xmlns=\"" ENGROSS_NS "\")");
	else if (!xmlStrEqual(n->ns->href, (const xmlChar *)ENGROSS_NS))
		buf_addf(b, " (it is in the namespace '%s')", (const char *)n->ns->href);
	else
		add_suggestion(v, b, "element", node_name(n));
	add_expected(b, "what can", message);
	return MSG_SCHEMA_ELEMENT;
}

static enum msg word_root(struct buf *b, const xmlNode *n)
{
	if (n->ns == NULL)
		buf_addf(b, "its first element, '%s', lacks xmlns=\"" ENGROSS_NS "\"", node_name(n));
	else if (!xmlStrEqual(n->ns->href, (const xmlChar *)ENGROSS_NS))
		buf_addf(b, "'%s' is in the namespace '%s'", node_name(n),
		         (const char *)n->ns->href);
	else
		buf_addf(b, "'%s' is no kind of document", node_name(n));
	return MSG_SCHEMA_ROOT;
}

/* The type that the schema declares for an attribute, or for the words of an
 * element; NULL when the name is declared nowhere. */
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

/* Adds the values that there are, "'draft', 'agreed'", and the one that was
 * meant if it is near: from libxml2's "… of the set {'draft', 'agreed'}". */
static void add_choice(struct buf *b, const char *message, const char *value)
{
	char *list = between(message, "set {", "}");
	int best = 3;
	char *near = NULL;

	if (list == NULL)
		return;
	for (const char *s = strchr(list, '\''); s != NULL; s = strchr(s, '\'')) {
		size_t n = strcspn(s + 1, "'");
		char *one = mem_strndup(s + 1, n);
		int distance = str_distance(one, value, 2);

		s += n + 1 + (s[n + 1] == '\'');
		if (distance < best) {
			best = distance;
			free(near);
			near = mem_strdup(one);
		}
		free(one);
	}
	if (near != NULL)
		buf_addf(b, " (did you mean '%s'?)", near);
	buf_addf(b, "; it is one of %s", list);
	free(near);
	free(list);
}

/* A value that its type does not allow. libxml2 names the value in two ways and
 * the type not always: what is missing is taken from the tree and the schema. */
static enum msg word_value(struct validation *v, struct buf *b, const xmlNode *n,
                           const char *message, const char *attribute)
{
	bool on_attribute = attribute[0] != '\0';
	struct declared d = { on_attribute ? "attribute" : "element",
	                      on_attribute ? attribute : node_name(n), NULL };
	char *value = on_attribute ? NULL : node_text(n);
	struct buf shown;

	buf_init(&shown, BUF_LINE);
	if (!on_attribute)
		str_add_squeezed(&shown, value);
	else if (node_attr(n, attribute) != NULL)
		buf_add_str(&shown, node_attr(n, attribute));
	free(value);
	if (!on_attribute && shown.len == 0) {
		buf_addf(b, "'%s', which has no words", node_name(n));
		buf_release(&shown);
		return MSG_SCHEMA_MISSING;
	}
	buf_addf(b, "'%.*s%s'", (int)str_cut(shown.data, 80), shown.data,
	         shown.len > 80 ? "…" : "");
	if (on_attribute)
		buf_addf(b, " for '%s' of '%s'", attribute, node_name(n));
	else
		buf_addf(b, " in '%s'", node_name(n));
	each_declaration(v->x, v->schema, 0, find_declared, &d);
	if (strstr(message, "'enumeration'") != NULL)
		add_choice(b, message, shown.data);
	else if (d.type != NULL)
		add_type(v, b, d.type);
	free(d.type);
	buf_release(&shown);
	return MSG_SCHEMA_VALUE;
}

/* The first element inside one that may hold none: it is what has to go. */
static enum msg word_no_elements(struct buf *b, const xmlNode **n, bool words)
{
	const xmlNode *child = node_child(*n, NULL);

	buf_addf(b, words ? "'%s' inside '%s', which holds words alone"
	                  : "'%s' inside '%s', which stays empty",
	         child != NULL ? node_name(child) : "?", node_name(*n));
	if (child != NULL)
		*n = child;
	return MSG_SCHEMA_ELEMENT;
}

static bool is_facet(int code)
{
	return code >= XML_SCHEMAV_CVC_LENGTH_VALID && code <= XML_SCHEMAV_CVC_ENUMERATION_VALID;
}

/* Words for one libxml2 error, and which finding it is. *at is where it is
 * shown: the element itself, or the one inside that is at fault. */
static enum msg word_fault(struct validation *v, struct buf *b, const xmlError *e,
                           const xmlNode **at, const char *attribute)
{
	const xmlNode *n = *at;

	if (is_facet(e->code))
		return word_value(v, b, n, e->message, attribute);
	switch (e->code) {
	case XML_SCHEMAV_ELEMENT_CONTENT:
		return word_content(v, b, n, e->message);
	case XML_SCHEMAV_CVC_ELT_1:
		return word_root(b, n);
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
		/* {http://…}space is an attribute with a prefix: no slip of ours is near. */
		buf_addf(b, "'%s' of '%s'", attribute[0] == '{' ? strchr(attribute, '}') + 1 : attribute,
		         node_name(n));
		add_suggestion(v, b, "attribute", attribute);
		return MSG_SCHEMA_ATTRIBUTE;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_4: {
		char *name = between(e->message, "The attribute '", "'");

		buf_addf(b, "'%s' of '%s'", name != NULL ? name : "", node_name(n));
		free(name);
		return MSG_SCHEMA_ATTRIBUTE_MISSING;
	}
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
		if (strstr(e->message, "Element content") != NULL)
			return word_no_elements(b, at, false);
		/* fall through */
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
		buf_addf(b, "'%s'", node_name(n));
		return MSG_SCHEMA_TEXT;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
	case XML_SCHEMAV_CVC_TYPE_3_1_2:
		return word_no_elements(b, at, true);
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1:
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2:
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3:
		return word_value(v, b, n, e->message, attribute);
	default: {
		char *plain = plain_names(e->message);

		str_add_squeezed(b, plain);
		free(plain);
		return MSG_SCHEMA_OTHER;
	}
	}
}

static void on_fault(void *ctx, xmlError *e)
{
	struct validation *v = ctx;
	const xmlNode *n = e->node;
	const xmlNode *at;
	char *attribute;
	struct buf words;
	enum msg id;

	if (n == NULL || e->message == NULL)
		return;
	if (n->type == XML_ATTRIBUTE_NODE)
		n = n->parent;
	attribute = between(e->message, "attribute '", "'");
	if (attribute == NULL)
		attribute = mem_strdup("");
	if (v->faults++ >= XML_MAX_FAULTS ||
	    (v->last == n && str_eq(v->last_attribute, attribute))) {
		free(attribute);
		return;
	}
	buf_init(&words, BUF_LINE);
	at = n;
	id = word_fault(v, &words, e, &at, attribute);
	diag(v->x->d, id, xml_loc(v->x, at), "%s", words.data);
	buf_release(&words);
	free(v->last_attribute);
	v->last = n;
	v->last_attribute = attribute;
}

/* What libxml2 says of a schema that does not compile. */
static void on_schema_fault(void *ctx, xmlError *e)
{
	struct xml *x = ctx;
	const char *path = xml_resource_path(e->file);
	struct buf words;

	buf_init(&words, BUF_LINE);
	str_add_squeezed(&words, e->message != NULL ? e->message : "");
	diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (line %d: %s)",
	     path != NULL ? path : "schemas", e->line, words.data);
	buf_release(&words);
}

/* The compiled schema, from the cache or made now; NULL, reported. */
static xmlSchema *schema_of(struct xml *x, const char *path)
{
	struct xml_compiled *entry = xml_compiled(x, path);
	xmlDoc *doc = NULL;
	xmlSchemaParserCtxt *parser = NULL;

	if (entry->schema != NULL)
		return entry->schema;
	doc = xml_read_resource(x, path, NULL);
	if (doc == NULL)
		return NULL;
	parser = mem_check(xmlSchemaNewDocParserCtxt(doc));
	xmlSchemaSetParserStructuredErrors(parser, on_schema_fault, x);
	entry->schema = xmlSchemaParse(parser);
	if (entry->schema == NULL)
		diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (not a schema)", path);
	xmlSchemaFreeParserCtxt(parser);
	xmlFreeDoc(doc);
	return entry->schema;
}

int xml_validate(struct xml *x, const char *schema, xmlDoc *doc)
{
	struct validation v = { x, schema, 0, NULL, NULL };
	xmlSchema *compiled = schema_of(x, schema);
	xmlSchemaValidCtxt *ctxt;
	int verdict;

	if (compiled == NULL)
		return -1;
	ctxt = mem_check(xmlSchemaNewValidCtxt(compiled));
	xmlSchemaSetValidStructuredErrors(ctxt, on_fault, &v);
	verdict = xmlSchemaValidateDoc(ctxt, doc);
	xmlSchemaFreeValidCtxt(ctxt);
	free(v.last_attribute);
	if (verdict > 0 && v.faults > 0)
		return -1;
	if (verdict != 0)
		return diag(x->d, MSG_INTERNAL, xml_loc(x, xmlDocGetRootElement(doc)),
		            "validation gave no verdict");
	return 0;
}
