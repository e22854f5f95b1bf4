/* SPDX-License-Identifier: MIT */
#include "register.h"

#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "io.h"
#include "mem.h"
#include "str.h"

#define REGISTER "register.xml"

struct reg {
	xmlDoc *doc;             /* NULL when there is no register */
	xmlHashTable *entries;   /* (kind, id) -> xmlNode, borrowed from doc */
};

static const struct {
	const char *element;
	const char *kind;
} kinds[] = {
	{ "organisation", "org" },
	{ "post", "post" },
	{ "abbreviation", "abbr" },
	{ "work", "work" },
};

static const char *kind_of(const xmlNode *entry)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (node_is(entry, kinds[i].element))
			return kinds[i].kind;
	return NULL;
}

static const xmlChar *xs(const char *s)
{
	return (const xmlChar *)s;
}

/* Enters every entry; doubles and posts of unknown bodies are reported. */
static int enter_all(struct reg *r, struct xml *x, struct diag *d)
{
	const xmlNode *root = xmlDocGetRootElement(r->doc);
	int rc = 0;

	for (xmlNode *n = node_child(root, NULL); n != NULL; n = node_next(n, NULL)) {
		const char *kind = kind_of(n);
		const char *id = node_attr(n, "id");

		if (kind != NULL &&
		    xmlHashAddEntry2(r->entries, xs(kind), xs(id), n) < 0)
			rc = diag(d, MSG_REGISTER_DUPLICATE, xml_loc(x, n), "the %s '%s'",
			          node_name(n), id);
	}
	for (xmlNode *n = node_child(root, "post"); n != NULL; n = node_next(n, "post"))
		if (reg_need(r, d, xml_loc(x, n), "org", node_attr(n, "organisation")) == NULL)
			rc = -1;
	return rc;
}

struct reg *reg_open(const struct workspace *ws, struct xml *x, struct diag *d)
{
	struct reg *r = mem_zalloc(1, sizeof(*r));
	char *path = workspace_path(ws, REGISTER);
	int rc = -1;

	r->entries = mem_check(xmlHashCreate(64));
	if (!io_exists(path)) {
		rc = 0;
		goto out;
	}
	r->doc = workspace_parse(ws, x, d, REGISTER, (struct loc){ REGISTER, 0 });
	if (r->doc == NULL || xml_validate(x, "schemas/register.xsd", r->doc) < 0)
		goto out;
	rc = enter_all(r, x, d);
out:
	free(path);
	if (rc == 0)
		return r;
	reg_free(r);
	return NULL;
}

void reg_free(struct reg *r)
{
	if (r == NULL)
		return;
	xmlHashFree(r->entries, NULL);
	xmlFreeDoc(r->doc);
	free(r);
}

const xmlNode *reg_find(const struct reg *r, const char *kind, const char *id)
{
	return xmlHashLookup2(r->entries, xs(kind), xs(id));
}

/* The word for a kind that an officer knows. */
static const char *word_of(const char *kind)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (str_eq(kinds[i].kind, kind))
			return kinds[i].element;
	return kind;
}

/* The id of that kind that is nearest to a wrong one, borrowed, or NULL. */
static const char *nearest(const struct reg *r, const char *kind, const char *id)
{
	const xmlNode *root = r->doc != NULL ? xmlDocGetRootElement(r->doc) : NULL;
	const xmlNode *n = root != NULL ? node_child(root, word_of(kind)) : NULL;
	const char *best = NULL;
	int distance = 3;

	for (; n != NULL; n = node_next(n, word_of(kind))) {
		int far = str_distance(node_attr(n, "id"), id, 2);

		if (far < distance) {
			distance = far;
			best = node_attr(n, "id");
		}
	}
	return best;
}

const xmlNode *reg_need(const struct reg *r, struct diag *d, struct loc from,
                        const char *kind, const char *id)
{
	const xmlNode *entry = reg_find(r, kind, id);
	const char *near;

	if (entry != NULL)
		return entry;
	near = nearest(r, kind, id);
	if (near != NULL)
		diag(d, MSG_REGISTER_UNKNOWN, from, "%s '%s' (did you mean '%s'?)", word_of(kind),
		     id, near);
	else
		diag(d, MSG_REGISTER_UNKNOWN, from, "%s '%s'", word_of(kind), id);
	return NULL;
}

char *reg_name(const xmlNode *entry)
{
	const xmlNode *n = entry;

	if (node_is(entry, "organisation"))
		n = node_child(entry, "name");
	else if (node_is(entry, "post"))
		n = node_child(entry, "title");
	return n != NULL ? node_squeezed(n) : NULL;
}

char *reg_short(const xmlNode *entry)
{
	const xmlNode *n = node_child(entry, "short");
	const char *s = node_attr(entry, "short");

	if (n != NULL)
		return node_squeezed(n);
	return s != NULL ? mem_strdup(s) : NULL;
}

/* True when the day is not before `from` and not after `to`; a bound that is
 * absent is open. The schema has seen to it that both are dates. */
static bool covers(const xmlNode *holder, struct when day)
{
	const char *from = node_attr(holder, "from");
	const char *to = node_attr(holder, "to");
	struct when w;

	if (from != NULL && when_parse(from, &w) && when_compare(day, w) < 0)
		return false;
	return to == NULL || !when_parse(to, &w) || when_compare(day, w) <= 0;
}

const char *reg_holder(const xmlNode *post, struct when day, int *holders)
{
	const char *name = NULL;

	*holders = 0;
	for (const xmlNode *h = node_child(post, "holder"); h != NULL; h = node_next(h, "holder"))
		if (covers(h, day)) {
			name = node_attr(h, "name");
			(*holders)++;
		}
	return name;
}
