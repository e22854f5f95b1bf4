/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "path.h"
#include "profile_private.h"
#include "register.h"
#include "str.h"

/* What is wrong with a profile that follows its form. */

static struct loc at(struct profiles *ps, const xmlNode *n)
{
	return xml_loc(ps->x, n);
}

/* A profile is found by the name of its file. */
static int check_name(struct profiles *ps, const struct profile *p)
{
	const char *file = path_base(p->path);
	size_t n = strlen(p->id);

	if (strncmp(file, p->id, n) == 0 && str_eq(file + n, ".xml"))
		return 0;
	return diag(ps->d, MSG_PROFILE_NAME, at(ps, p->root), "'%s' is not that of the file, '%s'", p->id, file);
}

static int check_edition(struct profiles *ps, const struct profile *p)
{
	struct when from;
	struct when until;
	int rc = 0;

	if (p->from != NULL && p->until != NULL && when_parse(p->from, &from) && when_parse(p->until, &until) &&
	    when_compare(until, from) < 0)
		rc = diag(ps->d, MSG_PERIOD_BACKWARDS, at(ps, p->root), "'%s' to '%s'", p->from, p->until);
	if (p->succeeded_by != NULL && profiles_read(ps, p->succeeded_by) == NULL)
		rc = diag(ps->d, MSG_PROFILE_UNKNOWN, at(ps, p->root), "'%s', which should have come after '%s'",
		          p->succeeded_by, p->id);
	return rc;
}

static int check_sources(struct profiles *ps, const struct requirement *r)
{
	int rc = 0;

	for (const xmlNode *n = node_child(r->node, "source"); n != NULL; n = node_next(n, "source"))
		if (profiles_instrument(ps, r->from, node_attr(n, "instrument")) == NULL)
			rc = diag(ps->d, MSG_INSTRUMENT_UNKNOWN, at(ps, n), "'%s'", node_attr(n, "instrument"));
	return rc;
}

/* The expression of a when or tested. */
static int check_test(struct profiles *ps, const struct profile *p, const xmlNode *n)
{
	const struct xpath *compiled;
	struct buf why;
	int rc = 0;

	/* What somebody else wrote is going to run. */
	if (p->own)
		mem_limit();
	buf_init(&why, BUF_LINE);
	compiled = profiles_test(ps, n);
	if (compiled == NULL)
		xpath_free(xpath_new(node_attr(n, "test"), &why));
	else if (xpath_is_constant(compiled))
		buf_add_str(&why, "it looks at nothing in the document");
	else
		(void)xpath_fits(compiled, ps->x, "schemas/resolved.xsd", &why);
	if (why.len > 0)
		rc = diag(ps->d, MSG_PROFILE_TEST, at(ps, n), "%s", why.data);
	buf_release(&why);
	return rc;
}

static int check_tests(struct profiles *ps, const struct requirement *r)
{
	const xmlNode *when = node_child(r->node, "when");
	const xmlNode *met = node_child(r->node, "met");
	int rc = when != NULL ? check_test(ps, r->from, when) : 0;

	for (const xmlNode *n = node_child(met, "tested"); n != NULL; n = node_next(n, "tested"))
		if (check_test(ps, r->from, n) < 0)
			rc = -1;
	return rc;
}

/* True for what every document has. */
static bool is_always_there(const xmlNode *way)
{
	const char *name = node_is(way, "stated") ? node_attr(way, "name") : NULL;

	return str_eq(name, "title") || str_eq(name, "version") || str_eq(name, "status");
}

/* What no document can fail is no requirement; a note may say why it is there. */
static void check_idle(struct profiles *ps, const struct requirement *r)
{
	const xmlNode *met = node_child(r->node, "met");
	bool any = str_eq(node_attr(met, "need"), "any");
	size_t count = 0;
	size_t always = 0;

	for (const xmlNode *n = node_child(met, NULL); n != NULL; n = node_next(n, NULL), count++)
		always += is_always_there(n);
	if (r->note == NULL && (any ? always > 0 : always == count))
		diag(ps->d, MSG_REQUIREMENT_IDLE, at(ps, met), "'%s'", r->id);
}

struct others {
	struct profiles *ps;
	const struct entry *mine;
	const struct requirement *r;
	int rc;
};

/* True when p says that it extends the profile of that id. */
static bool extends(const struct profile *p, const char *id)
{
	const char *rest = node_attr(p->root, "extends");
	char one[REG_ID];

	while (rest != NULL && (rest = reg_next_id(rest, one)) != NULL)
		if (str_eq(one, id))
			return true;
	return false;
}

/* Whether the id means something else in another profile, or has been retired there. */
static void compare_with(struct others *o, const struct entry *other)
{
	const struct profile *p = &other->profile;

	if (other == o->mine || p->root == NULL || o->rc < 0)
		return;
	for (size_t i = 0; i < other->own_count; i++)
		if (str_eq(other->own[i].id, o->r->id) && !str_eq(other->own[i].asks, o->r->asks))
			o->rc = diag(o->ps->d, MSG_REQUIREMENT_REUSED, at(o->ps, o->r->node),
			             "'%s' asks for something else in '%s'", o->r->id, p->id);
	for (const xmlNode *n = node_child(p->root, "retired"); n != NULL && o->rc == 0; n = node_next(n, "retired"))
		if (str_eq(node_attr(n, "id"), o->r->id) && !extends(p, o->mine->profile.id))
			o->rc = diag(o->ps->d, MSG_REQUIREMENT_REUSED, at(o->ps, o->r->node),
			             "'%s' was retired on %s in '%s'", o->r->id, node_attr(n, "on"), p->id);
}

static int check_meaning(struct profiles *ps, const struct entry *e, const struct requirement *r)
{
	struct others o = { ps, e, r, 0 };
	char **all = profiles_all(ps);

	for (size_t i = 0; all[i] != NULL; i++) {
		const struct entry *other = profiles_read(ps, all[i]);

		if (other != NULL)
			compare_with(&o, other);
	}
	return o.rc;
}

int profile_faults(struct profiles *ps, struct entry *e)
{
	int rc = check_name(ps, &e->profile);

	e->checked = true;
	if (check_edition(ps, &e->profile) < 0)
		rc = -1;
	for (size_t i = 0; i < e->own_count; i++) {
		const struct requirement *r = &e->own[i];

		if (check_sources(ps, r) < 0)
			rc = -1;
		if (check_tests(ps, r) < 0)
			rc = -1;
		if (check_meaning(ps, e, r) < 0)
			rc = -1;
		check_idle(ps, r);
	}
	return rc;
}
