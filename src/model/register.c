/* SPDX-License-Identifier: MIT */
#include "register.h"

#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "register_private.h"
#include "buf.h"
#include "io.h"
#include "mem.h"
#include "str.h"

#define REGISTER "register.xml"

struct reg {
	xmlDoc *doc;             /* NULL when there is no register */
	xmlHashTable *entries;   /* (kind, id) -> xmlNode, borrowed from doc */
	xmlHashTable *heirs;     /* id -> the organisation that succeeds it, borrowed */
};

static const struct {
	const char *element;
	const char *kind;
} kinds[] = {
	{ "organisation", "org" },
	{ "post", "post" },
	{ "abbreviation", "abbr" },
	{ "work", "work" },
	{ "place", "place" },
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

const char *reg_next_id(const char *s, char id[REG_ID])
{
	size_t n;

	s += strspn(s, " \t\r\n");
	n = strcspn(s, " \t\r\n");
	if (n == 0)
		return NULL;
	/* A longer one is no id, and found nowhere either. */
	memcpy(id, s, n < REG_ID ? n : REG_ID - 1);
	id[n < REG_ID ? n : REG_ID - 1] = '\0';
	return s + n;
}

/* Remembers who took the place of whom; the first to say so does. */
static void enter_heirs(struct reg *r, xmlNode *org)
{
	const char *s = node_attr(org, "succeeds");
	char id[REG_ID];

	while (s != NULL && (s = reg_next_id(s, id)) != NULL)
		(void)xmlHashAddEntry(r->heirs, xs(id), org);
}

/* Enters every entry; doubles are reported. */
static int enter_all(struct reg *r, struct xml *x, struct diag *d)
{
	int rc = 0;

	for (xmlNode *n = node_child(reg_root(r), NULL); n != NULL; n = node_next(n, NULL)) {
		const char *kind = kind_of(n);
		const char *id = node_attr(n, "id");

		if (kind != NULL &&
		    xmlHashAddEntry2(r->entries, xs(kind), xs(id), n) < 0)
			rc = diag(d, MSG_REGISTER_DUPLICATE, xml_loc(x, n), "the %s '%s'",
			          node_name(n), id);
		if (node_is(n, "organisation"))
			enter_heirs(r, n);
	}
	return rc;
}

const xmlNode *reg_root(const struct reg *r)
{
	return r->doc != NULL ? xmlDocGetRootElement(r->doc) : NULL;
}

struct reg *reg_open(const struct workspace *ws, struct xml *x, struct diag *d)
{
	struct reg *r = mem_zalloc(1, sizeof(*r));
	char *path = workspace_path(ws, REGISTER);
	int rc = -1;

	r->entries = mem_check(xmlHashCreate(64));
	r->heirs = mem_check(xmlHashCreate(16));
	if (!io_exists(path)) {
		rc = 0;
		goto out;
	}
	r->doc = workspace_parse(ws, x, d, REGISTER, (struct loc){ REGISTER, 0 });
	if (r->doc == NULL || xml_validate(x, "schemas/register.xsd", r->doc) < 0)
		goto out;
	node_trim_attributes(xmlDocGetRootElement(r->doc));
	rc = enter_all(r, x, d);
	if (reg_check(r, x, d) < 0)
		rc = -1;
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
	xmlHashFree(r->heirs, NULL);
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
	const xmlNode *root = reg_root(r);
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

/* The name that an organisation had before and still had on that day: the first whose
 * last day had not passed. NULL for the name of today. */
static const xmlNode *former_on(const xmlNode *entry, const struct when *day)
{
	const xmlNode *f = day != NULL ? node_child(entry, "former") : NULL;
	struct when to;

	for (; f != NULL; f = node_next(f, "former"))
		if (when_parse(node_attr(f, "to"), &to) && when_compare(*day, to) <= 0)
			return f;
	return NULL;
}

char *reg_name_on(const xmlNode *entry, const struct when *day)
{
	const xmlNode *former = former_on(entry, day);
	const xmlNode *n = entry;

	if (former != NULL)
		return mem_strdup(node_attr(former, "name"));
	if (node_is(entry, "organisation"))
		n = node_child(entry, "name");
	else if (node_is(entry, "post"))
		n = node_child(entry, "title");
	return n != NULL ? node_squeezed(n) : NULL;
}

char *reg_name(const xmlNode *entry)
{
	return reg_name_on(entry, NULL);
}

char *reg_short_on(const xmlNode *entry, const struct when *day)
{
	const xmlNode *former = former_on(entry, day);
	const xmlNode *n = former == NULL ? node_child(entry, "short") : NULL;
	const char *s = node_attr(former != NULL ? former : entry, "short");

	if (n != NULL)
		return node_squeezed(n);
	return s != NULL ? mem_strdup(s) : NULL;
}

char *reg_short(const xmlNode *entry)
{
	return reg_short_on(entry, NULL);
}

bool reg_is_early(const xmlNode *entry, struct when day)
{
	const char *from = node_attr(entry, "from");
	struct when w;

	if (from == NULL || !when_parse(from, &w))
		return false;
	/* Of a month without a day, only what began after it is known to be later. */
	if (day.day == WHEN_NO_DAY)
		w.day = WHEN_NO_DAY;
	return when_compare(day, w) < 0;
}

bool reg_is_late(const xmlNode *entry, struct when day)
{
	const char *to = node_attr(entry, "to");
	struct when w;

	return to != NULL && when_parse(to, &w) && when_compare(day, w) > 0;
}

const xmlNode *reg_successor(const struct reg *r, const xmlNode *org)
{
	return xmlHashLookup(r->heirs, xs(node_attr(org, "id")));
}

const char *reg_holder(const xmlNode *post, struct when day, int *holders)
{
	const char *name = NULL;

	*holders = 0;
	for (const xmlNode *h = node_child(post, "holder"); h != NULL; h = node_next(h, "holder"))
		if (!reg_is_early(h, day) && !reg_is_late(h, day)) {
			name = node_attr(h, "name");
			(*holders)++;
		}
	return name;
}
