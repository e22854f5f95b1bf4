/* SPDX-License-Identifier: MIT */
#include "profile.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "profile_private.h"
#include "str.h"

#define SHIPPED "schemas/profiles/"
#define OWN "profiles/"

struct profiles *profiles_new(struct xml *x, struct diag *d, const struct workspace *ws)
{
	struct profiles *ps = mem_zalloc(1, sizeof(*ps));

	*ps = (struct profiles){ .x = x, .d = d, .ws = ws };
	ps->entries = mem_check(xmlHashCreate(32));
	ps->definers = mem_check(xmlHashCreate(256));
	ps->tests = mem_check(xmlHashCreate(16));
	return ps;
}

static void free_entry(void *payload, const xmlChar *name)
{
	struct entry *e = payload;
	struct profile *p = &e->profile;

	(void)name;
	for (size_t i = 0; i < e->own_count; i++) {
		free(e->own[i].title);
		free(e->own[i].asks);
		free(e->own[i].why);
		free(e->own[i].note);
		free(e->own[i].example);
	}
	free(e->own);
	free(p->requirements);
	free(p->title);
	free(p->summary);
	free(p->caveat);
	free(p->path);
	xmlFreeDoc(p->doc);
	free(e);
}

static void free_test(void *payload, const xmlChar *name)
{
	(void)name;
	xpath_free(payload);
}

void profiles_free(struct profiles *ps)
{
	if (ps == NULL)
		return;
	xmlHashFree(ps->definers, NULL);
	xmlHashFree(ps->entries, free_entry);
	xmlHashFree(ps->tests, free_test);
	io_free_names(ps->all);
	xmlFreeDoc(ps->instruments);
	free(ps);
}

enum diag_level missing_named(const char *word)
{
	return str_eq(word, "error") ? DIAG_ERROR : str_eq(word, "warning") ? DIAG_WARNING : DIAG_ADVICE;
}

static const char *const strengths[] = { "must", "should", "good", "seen" };
static const char *const confidences[] = { "verified", "quoted", "practice", "unconfirmed" };

const char *strength_word(enum strength s)
{
	return strengths[s];
}

const char *confidence_word(enum confidence c)
{
	return confidences[c];
}

/* The place of a word among those of a list; the last where it is none of them. */
static size_t index_of(const char *const words[], size_t count, const char *word)
{
	size_t i = 0;

	while (i + 1 < count && !str_eq(words[i], word))
		i++;
	return i;
}

enum strength strength_named(const char *word)
{
	return (enum strength)index_of(strengths, ARRAY_LEN(strengths), word);
}

static enum confidence confidence_named(const char *word)
{
	return (enum confidence)index_of(confidences, ARRAY_LEN(confidences), word);
}

enum diag_level strength_missing(enum strength s)
{
	return s == STRENGTH_MUST ? DIAG_ERROR : s == STRENGTH_SHOULD ? DIAG_WARNING : DIAG_ADVICE;
}

enum confidence source_confidence(const struct requirement *r, const xmlNode *source)
{
	const char *word = node_attr(source, "confidence");

	return word != NULL ? confidence_named(word) : r->confidence;
}

bool profile_is_for(const struct profile *p, const char *kind)
{
	const char *s = p->kinds;
	size_t n = kind != NULL ? strlen(kind) : 0;

	if (s == NULL || kind == NULL)
		return true;
	for (; *s != '\0'; s += strcspn(s, " \t\r\n")) {
		s += strspn(s, " \t\r\n");
		if (strcspn(s, " \t\r\n") == n && strncmp(s, kind, n) == 0 && n > 0)
			return true;
	}
	return false;
}

bool profile_counts_on(const struct profile *p, struct when day)
{
	struct when limit;

	if (p->from != NULL && when_parse(p->from, &limit) && when_compare(day, limit) < 0)
		return false;
	return p->until == NULL || !when_parse(p->until, &limit) || when_compare(day, limit) <= 0;
}

const struct requirement *profile_requirement(const struct profile *p, const char *id)
{
	for (size_t i = 0; i < p->count; i++)
		if (str_eq(p->requirements[i].id, id))
			return &p->requirements[i];
	return NULL;
}

static char *words_of(const xmlNode *parent, const char *name)
{
	const xmlNode *n = node_child(parent, name);

	return n != NULL ? node_squeezed(n) : NULL;
}

static void read_requirement(struct requirement *r, const xmlNode *n, const struct profile *from)
{
	const char *missing = node_attr(n, "missing");

	*r = (struct requirement){
		.id = node_attr(n, "id"), .title = words_of(n, "title"), .asks = words_of(n, "asks"),
		.why = words_of(n, "why"), .note = words_of(n, "note"), .example = words_of(n, "example"),
		.strength = strength_named(node_attr(n, "strength")),
		.confidence = confidence_named(node_attr(n, "confidence")),
		.many = str_eq(node_attr(n, "places"), "many"), .node = n, .from = from
	};
	r->missing = missing != NULL ? missing_named(missing) : strength_missing(r->strength);
}

/* Takes what the file has into the entry. */
static void read_profile(struct profiles *ps, struct entry *e)
{
	struct profile *p = &e->profile;

	p->root = xmlDocGetRootElement(p->doc);
	p->title = words_of(p->root, "title");
	p->summary = words_of(p->root, "summary");
	p->caveat = words_of(p->root, "caveat");
	p->stub = str_eq(node_attr(p->root, "stub"), "yes");
	p->kinds = node_attr(p->root, "kinds");
	p->from = node_attr(p->root, "from");
	p->until = node_attr(p->root, "until");
	p->succeeded_by = node_attr(p->root, "succeeded-by");
	for (const xmlNode *n = node_child(p->root, "requirement"); n != NULL; n = node_next(n, "requirement"))
		e->own_count++;
	e->own = mem_zalloc(e->own_count + 1, sizeof(*e->own));
	e->own_count = 0;
	for (const xmlNode *n = node_child(p->root, "requirement"); n != NULL; n = node_next(n, "requirement")) {
		read_requirement(&e->own[e->own_count], n, p);
		(void)!xmlHashAddEntry(ps->definers, (const xmlChar *)e->own[e->own_count].id, e);
		e->own_count++;
	}
}

/* The path of a profile: of the program, or else of the workspace; NULL where there is
 * none. Caller frees. */
static char *path_of(struct profiles *ps, const char *id, bool *own)
{
	struct buf b;
	char *path;
	char *outside;

	if (!str_is_id(id))
		return NULL;
	buf_init(&b, BUF_LINE);
	buf_addf(&b, SHIPPED "%s.xml", id);
	*own = !xml_has_resource(ps->x, b.data);
	if (*own) {
		buf_clear(&b);
		buf_addf(&b, OWN "%s.xml", id);
	}
	path = buf_take(&b);
	buf_release(&b);
	outside = *own && ps->ws != NULL ? workspace_path(ps->ws, path) : NULL;
	if (*own && (outside == NULL || !io_exists(outside))) {
		free(path);
		path = NULL;
	}
	free(outside);
	return path;
}

/* More than anybody asks for at once takes too long to hold against each other. 0, or -1
 * reported. */
static int check_size(struct profiles *ps, const xmlNode *root)
{
	size_t count = 0;

	for (const xmlNode *n = node_child(root, NULL); n != NULL; n = node_next(n, NULL))
		if (++count > PROFILE_MAX)
			return diag(ps->d, MSG_XML_SIZE, xml_loc(ps->x, n), "%d parts of a profile", PROFILE_MAX);
	return 0;
}

/* The tree of a profile; that of a workspace may be anything and is validated. NULL,
 * reported. */
static xmlDoc *parse(struct profiles *ps, const char *path, bool own)
{
	xmlDoc *doc;

	if (!own)
		return xml_parse_resource(ps->x, path);
	doc = workspace_parse(ps->ws, ps->x, ps->d, path, (struct loc){ path, 0 });
	if (doc == NULL)
		return NULL;
	node_trim_attributes(xmlDocGetRootElement(doc));
	if (check_size(ps, xmlDocGetRootElement(doc)) == 0 &&
	    xml_validate(ps->x, "schemas/profile.xsd", doc) == 0)
		return doc;
	xmlFreeDoc(doc);
	return NULL;
}

struct entry *profiles_read(struct profiles *ps, const char *id)
{
	struct entry *e = xmlHashLookup(ps->entries, (const xmlChar *)id);
	bool own = false;
	char *path;

	if (e != NULL)
		return e;
	path = path_of(ps, id, &own);
	if (path == NULL)
		return NULL;
	e = mem_zalloc(1, sizeof(*e));
	if (xmlHashAddEntry(ps->entries, (const xmlChar *)id, e) != 0)
		mem_check(NULL);
	e->profile.path = path;
	e->profile.own = own;
	e->profile.doc = parse(ps, path, own);
	if (e->profile.doc == NULL) {
		e->state = PROFILE_BROKEN;
		e->checked = true;
		return e;
	}
	e->profile.id = node_attr(xmlDocGetRootElement(e->profile.doc), "id");
	read_profile(ps, e);
	return e;
}

const struct profile *profiles_find(struct profiles *ps, const char *id)
{
	struct entry *e = profiles_read(ps, id);

	if (e == NULL)
		return NULL;
	if (e->state == PROFILE_READ)
		profile_compose(ps, e);
	/* Those of the program are checked by its tests. */
	if (e->state == PROFILE_READY && e->profile.own && !e->checked && profile_faults(ps, e) < 0)
		e->state = PROFILE_BROKEN;
	return e->state == PROFILE_READY ? &e->profile : NULL;
}

const struct profile *profiles_get(struct profiles *ps, const char *id, struct loc from)
{
	const struct profile *p = profiles_find(ps, id);
	const char *near;

	if (p != NULL)
		return p;
	if (xmlHashLookup(ps->entries, (const xmlChar *)id) != NULL) {
		diag(ps->d, MSG_PROFILE_BROKEN, from, "'%s'", id);
		return NULL;
	}
	near = profiles_nearest(ps, id);
	if (near != NULL)
		diag(ps->d, MSG_PROFILE_UNKNOWN, from, "'%s' (did you mean '%s'?)", id, near);
	else
		diag(ps->d, MSG_PROFILE_UNKNOWN, from, "'%s'", id);
	return NULL;
}
