/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "xml_private.h"
#include "schema_private.h"
#include "str.h"

/*
 * What may stand inside an element, and in what order, as the schema says it:
 * libxml2 tells only what could come next, and not what must. Our content models
 * are a sequence, or one choice, of elements and choices of elements; a particle
 * is one member of the sequence.
 */

enum {
	MAX_PARTICLES = 48,
	MAX_NESTED = 12,     /* groups in groups, types on types */
	MAX_NAMED = 10       /* elements that a finding lists */
};

struct content {
	const xmlNode *particle[MAX_PARTICLES];
	size_t count;
};

static bool is_optional(const xmlNode *particle)
{
	return str_eq(node_attr(particle, "minOccurs"), "0");
}

static bool repeats(const xmlNode *particle)
{
	return node_attr(particle, "maxOccurs") != NULL;
}

/* Adds the particles of a complexType, or of an extension, after those of the
 * type that it builds on. */
static void add_particles(struct schema *s, struct content *c, const xmlNode *type, int depth)
{
	const xmlNode *n = type != NULL ? schema_child(type, "complexContent") : NULL;

	if (type == NULL || depth > MAX_NESTED)
		return;
	n = n != NULL ? schema_child(n, "extension") : NULL;
	if (n != NULL) {
		add_particles(s, c, schema_find(s, "complexType", node_attr(n, "base")), depth + 1);
		add_particles(s, c, n, depth + 1);
		return;
	}
	n = schema_child(type, "choice");
	if (n == NULL)
		n = schema_child(type, "group");
	if (n != NULL && c->count < MAX_PARTICLES)
		c->particle[c->count++] = n;
	n = schema_child(type, "sequence");
	for (n = n != NULL ? node_child(n, NULL) : NULL; n != NULL; n = node_next(n, NULL))
		if (!schema_is(n, "annotation") && c->count < MAX_PARTICLES)
			c->particle[c->count++] = n;
}

/* Calls fn for each element or wildcard that a particle stands for, until one
 * says true. */
static bool any_of(struct schema *s, const xmlNode *n, int depth,
                   bool (*fn)(const xmlNode *, void *), void *arg)
{
	if (n == NULL || depth > MAX_NESTED)
		return false;
	if (schema_is(n, "element") || schema_is(n, "any"))
		return fn(n, arg);
	if (schema_is(n, "group") && node_attr(n, "ref") != NULL)
		n = schema_find(s, "group", node_attr(n, "ref"));
	for (n = n != NULL ? node_child(n, NULL) : NULL; n != NULL; n = node_next(n, NULL))
		if (any_of(s, n, depth + 1, fn, arg))
			return true;
	return false;
}

struct search {
	const xmlNode *element;   /* of a document */
	const xmlNode *found;     /* what declares it */
};

static bool declares(const xmlNode *n, void *arg)
{
	struct search *search = arg;
	bool ours = search->element->ns != NULL &&
	            xmlStrEqual(search->element->ns->href, (const xmlChar *)ENGROSS_NS);
	bool included = search->element->ns != NULL &&
	                xmlStrEqual(search->element->ns->href, (const xmlChar *)XINCLUDE_NS);

	if (schema_is(n, "any") ? included
	                        : ours && str_eq(node_attr(n, "name"), node_name(search->element)))
		search->found = n;
	return search->found != NULL;
}

/* The first particle from `from` on that stands for the element; c->count for
 * none. */
static size_t particle_of(struct schema *s, const struct content *c, size_t from,
                          const xmlNode *element)
{
	struct search search = { element, NULL };

	while (from < c->count && !any_of(s, c->particle[from], 0, declares, &search))
		from++;
	return from;
}

/* The complexType that an element is declared to have. */
static const xmlNode *declared_type(struct schema *s, const xmlNode *element)
{
	const char *name = node_attr(element, "type");

	return name != NULL ? schema_find(s, "complexType", name)
	                    : schema_child(element, "complexType");
}

/* The complexType of an element of a document, NULL where it has none. */
static const xmlNode *type_of(struct schema *s, const xmlNode *n)
{
	const xmlNode *chain[XML_MAX_DEPTH + 1];
	const xmlNode *type;
	size_t depth = 0;

	for (; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent) {
		if (depth == XML_MAX_DEPTH)
			return NULL;
		chain[depth++] = n;
	}
	if (depth == 0)
		return NULL;
	type = schema_find(s, "element", node_name(chain[--depth]));
	type = type != NULL ? declared_type(s, type) : NULL;
	while (type != NULL && depth > 0) {
		struct search search = { chain[--depth], NULL };
		struct content c = { { NULL }, 0 };

		add_particles(s, &c, type, 0);
		for (size_t i = 0; i < c.count && search.found == NULL; i++)
			any_of(s, c.particle[i], 0, declares, &search);
		type = search.found != NULL ? declared_type(s, search.found) : NULL;
	}
	return type;
}

/* The attribute's declaration in a complexType, in what that builds on, or in
 * an attribute group of either. */
static const xmlNode *attribute_in(struct schema *s, const xmlNode *type, const char *name,
                                   int depth)
{
	const xmlNode *found = NULL;

	if (type == NULL || depth > MAX_NESTED)
		return NULL;
	for (const xmlNode *n = node_child(type, NULL); n != NULL && found == NULL;
	     n = node_next(n, NULL)) {
		if (schema_is(n, "attribute") && str_eq(node_attr(n, "name"), name))
			found = n;
		else if (schema_is(n, "attributeGroup"))
			found = attribute_in(s, schema_find(s, "attributeGroup", node_attr(n, "ref")),
			                     name, depth + 1);
		else if (schema_is(n, "simpleContent") || schema_is(n, "complexContent"))
			found = attribute_in(s, n, name, depth + 1);
		else if (schema_is(n, "extension")) {
			found = attribute_in(s, n, name, depth + 1);
			if (found == NULL)
				found = attribute_in(s, schema_find(s, "complexType",
				                                    node_attr(n, "base")),
				                     name, depth + 1);
		}
	}
	return found;
}

/* What the words of a type are made of: the base of its simple content. */
static const char *words_of(struct schema *s, const xmlNode *type)
{
	const char *base = NULL;

	for (int depth = 0; type != NULL && depth < MAX_NESTED; depth++) {
		const xmlNode *n = schema_child(type, "simpleContent");

		n = n != NULL ? schema_child(n, "extension") : NULL;
		base = n != NULL ? node_attr(n, "base") : NULL;
		type = base != NULL ? schema_find(s, "complexType", base) : NULL;
	}
	return base;
}

const char *schema_type_of(struct schema *s, const xmlNode *n, const char *attribute)
{
	const xmlNode *type = type_of(s, n);
	const xmlNode *found;
	struct search search = { n, NULL };
	struct content c = { { NULL }, 0 };

	if (attribute != NULL) {
		found = attribute_in(s, type, attribute, 0);
		return found != NULL ? node_attr(found, "type") : NULL;
	}
	if (type != NULL)
		return words_of(s, type);
	/* An element of a simple type: its declaration names it. */
	add_particles(s, &c, n->parent != NULL ? type_of(s, n->parent) : NULL, 0);
	for (size_t i = 0; i < c.count && search.found == NULL; i++)
		any_of(s, c.particle[i], 0, declares, &search);
	return search.found != NULL ? node_attr(search.found, "type") : NULL;
}

void schema_add_choices(struct schema *s, struct buf *b, const xmlNode *n, const char *attribute)
{
	const xmlNode *type = attribute_in(s, type_of(s, n), attribute, 0);
	const xmlNode *value;
	const char *before = " (one of ";

	if (type != NULL)
		type = node_attr(type, "type") != NULL
		       ? schema_find(s, "simpleType", node_attr(type, "type"))
		       : schema_child(type, "simpleType");
	type = type != NULL ? schema_child(type, "restriction") : NULL;
	value = type != NULL ? schema_child(type, "enumeration") : NULL;
	for (; value != NULL; value = node_next(value, NULL)) {
		buf_addf(b, "%s'%s'", before, node_attr(value, "value"));
		before = ", ";
	}
	if (*before == ',')
		buf_add_char(b, ')');
}

struct naming {
	struct buf *b;
	unsigned count;
	const char *only;      /* the one name, where there is one */
};

static bool add_name(const xmlNode *n, void *arg)
{
	struct naming *names = arg;
	const char *name = schema_is(n, "any") ? NULL : node_attr(n, "name");

	/* A file can be brought in wherever a section can: that is said last. */
	if (name == NULL)
		return false;
	names->only = name;
	if (names->b != NULL && names->count < MAX_NAMED)
		buf_addf(names->b, "%s%s", names->count > 0 ? ", " : "", name);
	names->count++;
	return false;
}

static bool is_wildcard(const xmlNode *n, void *arg)
{
	(void)arg;
	return schema_is(n, "any");
}

/* Adds the names of the particles from..to-1, under the heading `words`. */
static void add_names(struct schema *s, struct buf *b, const char *words, const struct content *c,
                      size_t from, size_t to)
{
	struct naming names = { b, 0, NULL };
	bool included = false;

	if (from >= to)
		return;
	buf_addf(b, "; %s: ", words);
	for (size_t i = from; i < to; i++) {
		any_of(s, c->particle[i], 0, add_name, &names);
		included = included || any_of(s, c->particle[i], 0, is_wildcard, NULL);
	}
	if (names.count > MAX_NAMED)
		buf_add_str(b, " and others, which engross(1) lists");
	else if (included)
		buf_addf(b, "%sxi:include", names.count > 0 ? ", " : "");
}

/* How far the children of an element have come: the first particle that the
 * next child can be of, and whether that one was there already. */
struct place {
	size_t next;
	bool met;
};

/* Reads the children of parent before `end`. */
static struct place read_children(struct schema *s, const struct content *c, const xmlNode *parent,
                                  const xmlNode *end)
{
	struct place place = { 0, false };

	for (const xmlNode *n = node_child(parent, NULL); n != NULL && n != end;
	     n = node_next(n, NULL)) {
		size_t found = particle_of(s, c, place.next, n);

		if (found == c->count)
			continue;
		place.met = repeats(c->particle[found]);
		place.next = place.met ? found : found + 1;
	}
	return place;
}

/* Adds what can come at a place: all up to the first particle that has to be.
 * `must` and `may` are how that one and the others are headed. */
static void add_next(struct schema *s, struct buf *b, const struct content *c, struct place place,
                     const char *must, const char *may)
{
	struct naming names = { NULL, 0, NULL };
	size_t to = place.next + place.met;

	while (to < c->count && is_optional(c->particle[to]))
		to++;
	if (to < c->count)
		any_of(s, c->particle[to], 0, add_name, &names);
	if (names.count == 1) {
		buf_addf(b, "; %s: %s", must, names.only);
		add_names(s, b, "what may come before it", c, place.next, to);
	} else {
		add_names(s, b, may, c, place.next, to < c->count ? to + 1 : to);
	}
}

/* What HTML and others call what is called otherwise here. */
static const char *also_called(const char *name)
{
	static const char *const known[][2] = {
		{ "p", "md" }, { "para", "md" }, { "paragraph", "md" }, { "text", "md" },
		{ "ul", "list" }, { "ol", "list" }, { "li", "item" }, { "img", "figure" },
		{ "tr", "row" }, { "td", "cell" }, { "th", "column" }, { "dl", "definitions" },
		{ "blockquote", "quotation" }, { "heading", "title" }, { "note", "footnote" },
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(known[i][0], name))
			return known[i][1];
	return NULL;
}

struct slip {
	const char *wrong;
	bool known;            /* elsewhere in the schema */
	const char *name;
	int distance;
	size_t same;           /* letters that both start with */
};

static bool compare(const xmlNode *n, void *arg)
{
	struct slip *best = arg;
	const char *name = schema_is(n, "any") ? NULL : node_attr(n, "name");
	int distance;
	size_t same = 0;

	if (name == NULL)
		return false;
	if (str_eq(name, best->wrong) ||
	    (!best->known && str_eq(name, also_called(best->wrong)))) {
		best->name = str_eq(name, best->wrong) ? NULL : name;
		return true;
	}
	while (name[same] != '\0' && name[same] == best->wrong[same])
		same++;
	distance = str_distance(name, best->wrong, 2);
	/* A name that there is was not mistyped, but may stand for its list. */
	if (best->known && name[same] != '\0' && best->wrong[same] != '\0')
		return false;
	if (distance > schema_slip(best->wrong))
		distance = 3;
	/* A word that was cut short, or made longer: definition-list. */
	if (distance == 3 && (same < 4 || same * 2 < strlen(best->wrong) || same <= best->same))
		return false;
	if (distance < best->distance || (distance == 3 && best->distance >= 3)) {
		best->name = name;
		best->distance = distance;
		best->same = same;
	}
	return false;
}

/* Adds the name that was meant: of those that the parent can hold, else of all
 * that there are. */
static void add_meant(struct schema *s, struct buf *b, const struct content *c, const xmlNode *n)
{
	const char *near = schema_nearest(s, "element", node_name(n));
	struct slip best = { node_name(n), str_eq(near, node_name(n)), NULL, 4, 0 };

	for (size_t i = 0; i < c->count; i++)
		if (any_of(s, c->particle[i], 0, compare, &best))
			break;
	if (best.name == NULL && !best.known)
		best.name = near;
	if (best.name != NULL)
		buf_addf(b, " (did you mean '%s'?)", best.name);
}

/* Adds where a node is, " in line 12", if it is in the file of another. */
static void add_line(struct schema *s, struct buf *b, const xmlNode *n, const xmlNode *like)
{
	struct loc here = xml_loc(s->x, n);
	struct loc there = xml_loc(s->x, like);

	if (here.line > 0 && str_eq(here.path, there.path))
		buf_addf(b, " in line %ld", here.line);
}

/* Says of an element that is known in this place but too late: that there is one
 * already, or what it should have come before. */
static bool add_too_late(struct schema *s, struct buf *b, const struct content *c,
                         const xmlNode *n, size_t next)
{
	size_t own = particle_of(s, c, 0, n);
	const xmlNode *before = node_child(n->parent, NULL);
	size_t first;

	if (own >= next)
		return false;
	first = repeats(c->particle[own]) ? own + 1 : own;
	while (before != n && particle_of(s, c, 0, before) < first)
		before = node_next(before, NULL);
	if (before == n)
		return false;
	if (particle_of(s, c, 0, before) == own)
		buf_add_str(b, ", for there is one already");
	else
		buf_addf(b, ", which belongs before the '%s'", node_name(before));
	add_line(s, b, before, n);
	return true;
}

void schema_add_place(struct schema *s, struct buf *b, const xmlNode *n)
{
	struct content c = { { NULL }, 0 };
	struct place place;

	add_particles(s, &c, type_of(s, n->parent), 0);
	place = read_children(s, &c, n->parent, n);
	if (n->ns != NULL && xmlStrEqual(n->ns->href, (const xmlChar *)ENGROSS_NS)) {
		if (add_too_late(s, b, &c, n, place.next))
			return;
		add_meant(s, b, &c, n);
	}
	if (c.count > 0 && place.next == c.count)
		buf_addf(b, "; nothing can follow here: '%s' is complete", node_name(n->parent));
	else
		add_next(s, b, &c, place, "what must come here", "what can");
}

void schema_add_missing(struct schema *s, struct buf *b, const xmlNode *n)
{
	struct content c = { { NULL }, 0 };

	add_particles(s, &c, type_of(s, n), 0);
	add_next(s, b, &c, read_children(s, &c, n, NULL), "what must come", "what can stand there");
}

bool schema_is_markdown(struct schema *s, const xmlNode *n)
{
	const xmlNode *type = type_of(s, n);

	for (int depth = 0; type != NULL && depth < MAX_NESTED; depth++) {
		const char *name = node_attr(type, "name");

		if (str_eq(name, "md") || str_eq(name, "inline") || str_eq(name, "optional-inline"))
			return true;
		type = schema_child(type, "simpleContent");
		type = type != NULL ? schema_child(type, "extension") : NULL;
		name = type != NULL ? node_attr(type, "base") : NULL;
		type = name != NULL ? schema_find(s, "complexType", name) : NULL;
	}
	return false;
}

static bool is_md(const xmlNode *n, void *arg)
{
	(void)arg;
	return str_eq(node_attr(n, "name"), "md");
}

void schema_add_holds(struct schema *s, struct buf *b, const xmlNode *n)
{
	struct content c = { { NULL }, 0 };

	add_particles(s, &c, type_of(s, n), 0);
	for (size_t i = 0; i < c.count; i++)
		if (any_of(s, c.particle[i], 0, is_md, NULL)) {
			buf_add_str(b, ", where text stands inside <md>…</md>");
			return;
		}
	if (c.count == 0)
		buf_add_str(b, ", which stays empty");
	else
		add_names(s, b, "what it holds", &c, 0, c.count);
}
