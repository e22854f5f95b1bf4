/* SPDX-License-Identifier: MIT */
#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "schema_private.h"
#include "str.h"

/*
 * XSD validation by libxml2, with its findings put into plain words. libxml2
 * tells what is wrong by a code, a node and an English sentence. The sentence
 * may quote the author, who may have written anything, even libxml2's own words;
 * so it is used only for what the schema expects, which stands at its end.
 */

struct validation {
	struct xml *x;
	struct schema schema;   /* as it was written, to word faults with */
	unsigned faults;
	const xmlNode *last;    /* the element of the last finding */
	const xmlAttr *last_attribute;   /* and its attribute, NULL for none */
};

/* Where `what` stands last in s, or NULL. */
static const char *last_of(const char *s, const char *what)
{
	const char *last = NULL;

	for (s = strstr(s, what); s != NULL; s = strstr(s + 1, what))
		last = s;
	return last;
}

/* The part of s between the last `open` and the next `close`. Caller frees;
 * NULL when there is none. */
static char *between(const char *s, const char *open, const char *close)
{
	const char *from = last_of(s, open);
	const char *to;

	if (from == NULL)
		return NULL;
	from += strlen(open);
	to = strstr(from, close);
	return to == NULL ? NULL : mem_strndup(from, (size_t)(to - from));
}

/* The name of an attribute as its author wrote it: "xml:lang". Caller frees. */
static char *attribute_name(const xmlAttr *a)
{
	struct buf b;
	char *name;

	buf_init(&b, BUF_LINE);
	if (a->ns != NULL && a->ns->prefix != NULL)
		buf_addf(&b, "%s:", (const char *)a->ns->prefix);
	buf_add_str(&b, (const char *)a->name);
	name = buf_take(&b);
	buf_release(&b);
	return name;
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

/* A name as libxml2's sentences have it: "{urn:engross:1}section". */
static void add_qname(struct buf *b, const xmlNs *ns, const xmlChar *name)
{
	if (ns != NULL)
		buf_addf(b, "{%s}", (const char *)ns->href);
	buf_add_str(b, (const char *)name);
}

/* The attribute of n that a sentence is about, "Element '…', attribute '…': …";
 * NULL when it is about n itself. */
static const xmlAttr *attribute_of(const xmlNode *n, const char *message)
{
	const xmlAttr *a;
	struct buf start;
	size_t element;

	buf_init(&start, BUF_LINE);
	buf_add_str(&start, "Element '");
	add_qname(&start, n->ns, n->name);
	buf_add_str(&start, "', attribute '");
	element = start.len;
	for (a = str_starts(message, start.data) ? n->properties : NULL; a != NULL; a = a->next) {
		start.len = element;
		start.data[element] = '\0';
		add_qname(&start, a->ns, a->name);
		buf_add_str(&start, "': ");
		if (str_starts(message, start.data))
			break;
	}
	buf_release(&start);
	return a;
}

/* Caller frees. */
static char *attribute_value(const xmlAttr *a)
{
	/* One text node is all there can be, see node.c. */
	return mem_strdup(a->children != NULL ? (const char *)a->children->content : "");
}

static enum msg word_content(struct validation *v, struct buf *b, const xmlNode *n,
                             const char *message)
{
	const char *missing = last_of(message, "Missing child element");
	const char *unexpected = last_of(message, "This element is not expected");

	if (missing != NULL && (unexpected == NULL || unexpected < missing)) {
		buf_addf(b, "'%s'", node_name(n));
		schema_add_missing(&v->schema, b, n);
		return MSG_SCHEMA_MISSING;
	}
	buf_addf(b, "'%s'", node_name(n));
	if (n->ns == NULL)
		buf_add_str(b, " (it is in no namespace; add xmlns=\"" ENGROSS_NS "\")");
	else if (!xmlStrEqual(n->ns->href, (const xmlChar *)ENGROSS_NS))
		buf_addf(b, " (it is in the namespace '%s')", (const char *)n->ns->href);
	schema_add_place(&v->schema, b, n);
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

/* Adds the values that there are, "'draft', 'agreed'", and the one that was
 * meant if it is near: from libxml2's "… of the set {'draft', 'agreed'}". */
static void add_choice(struct buf *b, const char *message, const char *value)
{
	char *list = between(message, "set {", "}");
	int best = schema_slip(value) + 1;
	char *near = NULL;

	if (list == NULL)
		return;
	for (const char *s = strchr(list, '\''); s != NULL; s = strchr(s, '\'')) {
		size_t n = strcspn(s + 1, "'");
		char *one = mem_strndup(s + 1, n);
		int distance = str_distance(one, value, 2);   /* 3 for more */

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

/* The type of ours that libxml2's message names: "… of the union type
 * '{urn:engross:1}day-or-month'."; NULL when it names none. Caller frees. */
static char *type_in(const char *message)
{
	static const char before[] = " type '{" ENGROSS_NS "}";
	const char *from = strstr(message, before);

	if (from == NULL)
		return NULL;
	from += sizeof(before) - 1;
	return mem_strndup(from, strcspn(from, "'"));
}

/* Whether s has the shape of a pattern in which 0 stands for any digit. */
static bool has_shape(const char *s, const char *pattern)
{
	for (; *s != '\0' && *pattern != '\0'; s++, pattern++)
		if (*pattern == '0' ? *s < '0' || *s > '9' : *s != *pattern)
			return false;
	return *s == *pattern;
}

/* What is wrong with a value of a type: its form, or that nothing is so in
 * spite of the form, such as 30 February. */
static void add_form(struct validation *v, struct buf *b, const char *type, const char *value)
{
	bool day = str_eq(type, "date") || str_eq(type, "day-or-month");

	if (day && has_shape(value, "0000-00-00"))
		buf_add_str(b, "; there is no such day");
	else if (str_eq(type, "day-or-month") && has_shape(value, "0000-00"))
		buf_add_str(b, "; there is no such month");
	else if (str_eq(type, "interval") && strspn(value, "P0YM") == strlen(value) && *value == 'P')
		buf_add_str(b, "; that is no length of time: P1Y is a year, P6M six months");
	else if (type != NULL)
		schema_add_type(&v->schema, b, type);
}

/* A value that its type does not allow; attribute is NULL where it is the words
 * of n. libxml2 names the type not always: then it is taken from the schema. */
static enum msg word_value(struct validation *v, struct buf *b, const xmlNode *n,
                           const xmlError *e, const xmlAttr *attribute)
{
	char *named = NULL;
	const char *type;
	char *name = attribute != NULL ? attribute_name(attribute) : NULL;
	char *value = attribute != NULL ? attribute_value(attribute) : node_text(n);
	struct buf shown;
	enum msg id = MSG_SCHEMA_VALUE;

	buf_init(&shown, BUF_LINE);
	if (attribute != NULL)
		buf_add_str(&shown, value);
	else
		str_add_squeezed(&shown, value);
	if (attribute == NULL && shown.len == 0) {
		buf_addf(b, "'%s', which has no words", node_name(n));
		id = MSG_SCHEMA_MISSING;
		goto out;
	}
	buf_addf(b, "'%.*s%s'", (int)str_cut(shown.data, 80), shown.data,
	         shown.len > 80 ? "…" : "");
	if (attribute != NULL)
		buf_addf(b, " for '%s' of '%s'", name, node_name(n));
	else
		buf_addf(b, " in '%s'", node_name(n));
	named = type_in(e->message);
	type = named != NULL ? named : schema_type_of(&v->schema, n, name);
	if (e->code == XML_SCHEMAV_CVC_ENUMERATION_VALID)
		add_choice(b, e->message, shown.data);
	else
		add_form(v, b, type, shown.data);
out:
	free(named);
	free(value);
	free(name);
	buf_release(&shown);
	return id;
}

/* How words are marked that an author has marked as in HTML. */
static const char *in_markdown(const char *html)
{
	static const char *const known[][2] = {
		{ "b", "**strong**" }, { "strong", "**strong**" },
		{ "i", "*emphasis*" }, { "em", "*emphasis*" },
		{ "a", "[words](address)" }, { "code", "`code`" },
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(known[i][0], html))
			return known[i][1];
	return NULL;
}

/* The first element inside one that may hold none: it is what has to go. */
static enum msg word_no_elements(struct validation *v, struct buf *b, const xmlNode **n,
                                 bool words)
{
	const xmlNode *child = node_child(*n, NULL);

	buf_addf(b, words ? "'%s' inside '%s', which holds words alone"
	                  : "'%s' inside '%s', which stays empty",
	         child != NULL ? node_name(child) : "?", node_name(*n));
	if (child != NULL && in_markdown(node_name(child)) != NULL &&
	    schema_is_markdown(&v->schema, *n))
		buf_addf(b, "; in Markdown it is %s", in_markdown(node_name(child)));
	if (child != NULL)
		*n = child;
	return MSG_SCHEMA_ELEMENT;
}

static bool is_facet(int code)
{
	return code >= XML_SCHEMAV_CVC_LENGTH_VALID && code <= XML_SCHEMAV_CVC_ENUMERATION_VALID;
}

static enum msg word_attribute(struct validation *v, struct buf *b, const xmlNode *n,
                               const xmlAttr *attribute)
{
	char *name = attribute != NULL ? attribute_name(attribute) : mem_strdup("");
	const char *near = NULL;

	buf_addf(b, "'%s' of '%s'", name, node_name(n));
	/* One with a prefix is no slip of ours. */
	if (attribute != NULL && attribute->ns == NULL)
		near = str_eq(name, "lang") ? "xml:lang" : schema_nearest(&v->schema, "attribute", name);
	if (near != NULL && !str_eq(near, name))
		buf_addf(b, " (did you mean '%s'?)", near);
	free(name);
	return MSG_SCHEMA_ATTRIBUTE;
}

/* "Element '…': The attribute 'id' is required but missing." */
static enum msg word_attribute_missing(struct validation *v, struct buf *b, const xmlNode *n,
                                       const char *message)
{
	char *name = between(message, "The attribute '", "'");

	buf_addf(b, "'%s' of '%s'", name != NULL ? name : "", node_name(n));
	if (name != NULL)
		schema_add_choices(&v->schema, b, n, name);
	free(name);
	return MSG_SCHEMA_ATTRIBUTE_MISSING;
}

/* Words for one libxml2 error, and which finding it is. *at is where it is
 * shown: the element itself, or the one inside that is at fault. attribute is
 * NULL where the fault is in none. */
static enum msg word_fault(struct validation *v, struct buf *b, const xmlError *e,
                           const xmlNode **at, const xmlAttr *attribute)
{
	const xmlNode *n = *at;

	if (is_facet(e->code))
		return word_value(v, b, n, e, attribute);
	switch (e->code) {
	case XML_SCHEMAV_ELEMENT_CONTENT:
		return word_content(v, b, n, e->message);
	case XML_SCHEMAV_CVC_ELT_1:
		return word_root(b, n);
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1:
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
		return word_attribute(v, b, n, attribute);
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
		return word_attribute_missing(v, b, n, e->message);
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1:
		if (node_child(n, NULL) != NULL)
			return word_no_elements(v, b, at, false);
		/* fall through */
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3:
		buf_addf(b, "'%s'", node_name(n));
		schema_add_holds(&v->schema, b, n);
		return MSG_SCHEMA_TEXT;
	case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2:
	case XML_SCHEMAV_CVC_TYPE_3_1_2:
		return word_no_elements(v, b, at, true);
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1:
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_2:
	case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3:
		return word_value(v, b, n, e, attribute);
	case XML_SCHEMAV_CVC_IDC: {
		char *twice = between(e->message, "Duplicate key-sequence ['", "']");

		buf_addf(b, "'%s' stands twice in this file", twice != NULL ? twice : "");
		free(twice);
		return MSG_SCHEMA_OTHER;
	}
	default: {
		char *plain = plain_names(e->message);

		str_add_squeezed(b, plain);
		free(plain);
		return MSG_SCHEMA_OTHER;
	}
	}
}

/* Where the loose text in n begins: counted back from the tag that follows it,
 * else n itself. */
static struct loc text_loc(const struct validation *v, const xmlNode *n)
{
	struct loc loc = xml_loc(v->x, n);

	for (const xmlNode *t = n->children; t != NULL; t = t->next) {
		const char *s = t->type == XML_TEXT_NODE ? (const char *)t->content : "";
		struct loc next;

		s += strspn(s, " \t\r\n");
		if (*s == '\0')
			continue;
		if (t->next == NULL || t->next->type != XML_ELEMENT_NODE)
			return loc;
		next = xml_loc(v->x, t->next);
		for (; *s != '\0' && str_eq(next.path, loc.path); s++)
			next.line -= *s == '\n';
		return str_eq(next.path, loc.path) && next.line >= loc.line ? next : loc;
	}
	return loc;
}

static void on_fault(void *ctx, xmlError *e)
{
	struct validation *v = ctx;
	const xmlNode *at = e->node;
	const xmlAttr *attribute;
	struct buf words;
	enum msg id;

	if (at == NULL || at->type != XML_ELEMENT_NODE || e->message == NULL)
		return;
	attribute = attribute_of(at, e->message);
	if (v->faults++ >= XML_MAX_FAULTS || (v->last == at && v->last_attribute == attribute))
		return;
	/* Of one value libxml2 says several things, of missing attributes one each. */
	v->last = e->code == XML_SCHEMAV_CVC_COMPLEX_TYPE_4 ? NULL : at;
	v->last_attribute = attribute;
	buf_init(&words, BUF_LINE);
	id = word_fault(v, &words, e, &at, attribute);
	diag(v->x->d, id, id == MSG_SCHEMA_TEXT ? text_loc(v, at) : xml_loc(v->x, at), "%s",
	     words.data);
	buf_release(&words);
}

/* What libxml2 says of a schema that does not compile. */
static void on_schema_fault(void *ctx, xmlError *e)
{
	xml_resource_fault(ctx, e, "schemas");
}

/* The compiled schema, from the cache or made now; NULL, reported. */
static xmlSchema *schema_of(struct xml *x, const char *path)
{
	struct xml_compiled *entry = xml_compiled(x, path);
	xmlDoc *doc = NULL;
	xmlSchemaParserCtxt *parser = NULL;

	if (entry->schema != NULL)
		return entry->schema;
	doc = xml_read_schema(x, path);
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
	struct validation v = { .x = x };
	xmlSchema *compiled = schema_of(x, schema);
	xmlSchemaValidCtxt *ctxt;
	int verdict;

	if (compiled == NULL)
		return -1;
	schema_init(&v.schema, x, schema);
	ctxt = mem_check(xmlSchemaNewValidCtxt(compiled));
	xmlSchemaSetValidStructuredErrors(ctxt, on_fault, &v);
	verdict = xmlSchemaValidateDoc(ctxt, doc);
	xmlSchemaFreeValidCtxt(ctxt);
	schema_release(&v.schema);
	if (verdict > 0 && v.faults > 0)
		return -1;
	if (verdict != 0)
		return diag(x->d, MSG_INTERNAL, xml_loc(x, xmlDocGetRootElement(doc)),
		            "validation gave no verdict");
	return 0;
}
