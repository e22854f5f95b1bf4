/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "met_private.h"
#include "str.h"

/* The ways in which one can see that a requirement is met (<met> of a profile). */

enum { DEFAULT_WORDS = 10 };

static size_t number(const xmlNode *n, const char *name, size_t otherwise)
{
	const char *s = node_attr(n, name);

	return s != NULL ? strtoul(s, NULL, 10) : otherwise;
}

/* Starts another sentence part, or the first. */
static void add_and(struct buf *b)
{
	if (b->len > 0)
		buf_add_str(b, ", and ");
}

static void add_shortage(struct buf *b, size_t have, size_t need, const char *one, const char *many)
{
	if (have >= need)
		return;
	if (b->len > 0)
		buf_add_str(b, ", ");
	buf_addf(b, "%zu of %zu %s", have, need, need == 1 ? one : many);
}

/* Parts of the text say so, and there is something in them. */
static enum met_state judge_declared(const struct requirement *r, const xmlNode *way,
                                     const struct claims *claims, struct verdict *v)
{
	size_t words = 0;
	size_t measures = 0;
	size_t commitments = 0;
	struct buf shortage;
	enum met_state state = MET;

	if (claims == NULL) {
		add_and(&v->lacking);
		buf_addf(&v->lacking, "no section or clause says meets=\"%s\"", r->id);
		return MET_NOT;
	}
	for (size_t i = 0; i < claims->count; i++) {
		words += claims->parts[i]->words;
		measures += claims->parts[i]->measures;
		commitments += claims->parts[i]->commitments;
	}
	buf_init(&shortage, BUF_LINE);
	add_shortage(&shortage, words, number(way, "words", DEFAULT_WORDS), "word", "words");
	add_shortage(&shortage, measures, number(way, "measures", 0), "measure (a table of figures, a chart, a quoted figure)",
	             "measures (tables of figures, charts, quoted figures)");
	add_shortage(&shortage, commitments, number(way, "commitments", 0), "commitment (who=)", "commitments (who=)");
	if (shortage.len > 0) {
		add_and(&v->lacking);
		if (claims->count > 1)
			buf_addf(&v->lacking, "the %zu parts that claim it have %s together", claims->count, shortage.data);
		else
			buf_addf(&v->lacking, "the part that claims it has %s", shortage.data);
		state = MET_THIN;
	}
	buf_release(&shortage);
	return state;
}

/* Facts that a document can state about itself. */
static bool has_meta(const struct check *c, const char *name)
{
	return node_child(c->meta, name) != NULL;
}

/* The first table of that role in n, or NULL. */
static const xmlNode *table_in(const xmlNode *n, const char *role)
{
	const xmlNode *t = n != NULL ? node_child(n, "table") : NULL;

	while (t != NULL && !str_eq(node_attr(t, "role"), role))
		t = node_next(t, "table");
	return t;
}

/* A row of document control. */
static bool has_row(const struct check *c, const char *key)
{
	const xmlNode *t = table_in(node_child(c->root, "front"), "control");
	const xmlNode *row = t != NULL ? node_child(node_child(t, "body"), "row") : NULL;

	while (row != NULL && !str_eq(node_attr(row, "key"), key))
		row = node_next(row, "row");
	return row != NULL;
}

static bool has_review(const struct check *c, const char *name)
{
	return has_meta(c, name) || has_row(c, name);
}

static bool has_history(const struct check *c, const char *name)
{
	return table_in(node_child(c->root, "front"), name) != NULL;
}

/* A memorandum of one party is none. */
static bool has_parties(const struct check *c, const char *name)
{
	const xmlNode *cover = node_child(node_child(c->root, "front"), "cover");
	const xmlNode *parties = cover != NULL ? node_child(cover, name) : NULL;
	const xmlNode *first = parties != NULL ? node_child(parties, "party") : NULL;

	if (str_eq(c->kind, "mou") || str_eq(c->kind, "arrangements"))
		return first != NULL && node_next(first, "party") != NULL;
	return first != NULL || has_meta(c, "publisher");
}

/* An endorsement with places for signatures, or what bodies decided. */
static bool has_signatories(const struct check *c, const char *name)
{
	(void)name;
	for (size_t i = 0; i < c->part_count; i++) {
		const xmlNode *n = c->parts[i]->node;

		if (str_eq(node_attr(n, "kind"), "endorsement") &&
		    (table_in(n, "signatures") != NULL || table_in(n, "approvals") != NULL))
			return true;
	}
	return false;
}

static const struct fact {
	const char *name;
	const char *words;       /* that complete "the document has …" and "it does not say …" */
	const char *element;     /* that an author writes */
	bool (*has)(const struct check *c, const char *name);
} facts[] = {
	{ "title", "its title", "title", has_meta },
	{ "parties", "its parties", "parties", has_parties },
	{ "version", "its version", "version", has_meta },
	{ "status", "its status", "status", has_meta },
	{ "date", "its date", "date", has_meta },
	{ "effective", "the day from which it applies", "effective", has_meta },
	{ "period", "the period that it is about", "reporting", has_meta },
	{ "reference", "the number that it is filed under", "reference", has_meta },
	{ "classification", "who may read it", "classification", has_meta },
	{ "owner", "who looks after it", "owner", has_meta },
	{ "author", "who wrote it", "author", has_meta },
	{ "review", "when it is reviewed", "review", has_review },
	{ "summary", "what it is for", "summary", has_meta },
	{ "supersedes", "what it takes the place of", "supersedes", has_row },
	{ "distribution", "who gets it", "distribution", has_row },
	{ "history", "its versions", "history", has_history },
	{ "signatories", "who signs it", "signature", has_signatories },
};

/* The schema has no other names. */
static const struct fact *fact_of(const xmlNode *way)
{
	const char *name = node_attr(way, "name");
	const struct fact *f = facts;

	while (f < facts + ARRAY_LEN(facts) - 1 && !str_eq(f->name, name))
		f++;
	return f;
}

const char *stated_words(const xmlNode *way)
{
	return fact_of(way)->words;
}

const char *stated_element(const xmlNode *way)
{
	return fact_of(way)->element;
}

static enum met_state judge_stated(const struct check *c, const xmlNode *way, struct verdict *v)
{
	const struct fact *f = fact_of(way);

	if (f->has(c, f->name)) {
		add_and(&v->found);
		buf_addf(&v->found, "it says %s", f->words);
		return MET;
	}
	add_and(&v->lacking);
	buf_addf(&v->lacking, "it does not say %s (<%s>)", f->words, f->element);
	return MET_NOT;
}

static enum met_state judge_tested(struct check *c, const xmlNode *way, struct verdict *v)
{
	const struct xpath *test = profiles_test(c->run->profiles, way);
	enum xpath_answer answer = test != NULL ? xpath_holds(test, c->root->doc, &c->steps) : XPATH_TOO_LONG;
	struct buf *b = answer == XPATH_TRUE ? &v->found : &v->lacking;
	char *words = node_squeezed(way);

	if (answer == XPATH_TOO_LONG) {
		diag(c->run->d, MSG_PROFILE_TEST, xml_loc(c->run->x, way), "it takes too long over this document");
	} else {
		add_and(b);
		buf_addf(b, answer == XPATH_TRUE ? "it has %s" : "it does not have %s", words);
	}
	free(words);
	return answer == XPATH_TRUE ? MET : answer == XPATH_FALSE ? MET_NOT : MET_UNKNOWN;
}

/* True when the requirement counts in this document; else `found` says where it would. */
static bool is_asked(struct check *c, const struct requirement *r, struct verdict *v)
{
	const xmlNode *when = node_child(r->node, "when");
	const struct xpath *test = when != NULL ? profiles_test(c->run->profiles, when) : NULL;
	enum xpath_answer answer = test != NULL ? xpath_holds(test, c->root->doc, &c->steps) : XPATH_TRUE;
	char *words;

	if (answer == XPATH_TRUE)
		return true;
	if (answer == XPATH_TOO_LONG) {
		diag(c->run->d, MSG_PROFILE_TEST, xml_loc(c->run->x, when), "it takes too long over this document");
		v->state = MET_UNKNOWN;
		return false;
	}
	words = node_squeezed(when);
	buf_addf(&v->found, "it counts where %s", words);
	free(words);
	v->state = MET_NOT_ASKED;
	return false;
}

void met_judge(struct check *c, const struct requirement *r, const struct claims *claims,
               struct verdict *v)
{
	const xmlNode *met = node_child(r->node, "met");
	size_t count[MET_UNKNOWN + 1] = { 0 };
	size_t ways = 0;
	size_t signatures = 0;
	size_t unclaimed = 0;

	if (!is_asked(c, r, v))
		return;
	for (const xmlNode *way = node_child(met, NULL); way != NULL; way = node_next(way, NULL), ways++) {
		enum met_state state = node_is(way, "declared") ? judge_declared(r, way, claims, v)
		                       : node_is(way, "stated") ? judge_stated(c, way, v)
		                                                : judge_tested(c, way, v);

		count[state]++;
		unclaimed += state == MET_NOT && node_is(way, "declared");
		signatures += state == MET_NOT && str_eq(node_attr(way, "name"), "signatories");
	}
	if (str_eq(node_attr(met, "need"), "any"))
		v->state = count[MET] > 0        ? MET
		           : count[MET_UNKNOWN] > 0 ? MET_UNKNOWN
		           : count[MET_THIN] > 0 ? MET_THIN
		                                 : MET_NOT;
	else
		v->state = count[MET_NOT] > 0        ? MET_NOT
		           : count[MET_UNKNOWN] > 0  ? MET_UNKNOWN
		           : count[MET_THIN] > 0     ? MET_THIN
		                                     : MET;
	v->unclaimed_only = unclaimed > 0 && count[MET_NOT] == unclaimed && count[MET_THIN] == 0;
	v->signatures_only = signatures > 0 && count[MET] + signatures == ways;
}
