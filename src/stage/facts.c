/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Facts of the register: what [](org:ID) and its like stand for is put into
 * the text, and the register's words into what the program makes of it.
 */

xmlNode *fact_add(xmlNode *parent, const char *kind, const char *key)
{
	xmlNode *fact = node_add(parent, "fact");

	node_set(fact, "kind", kind);
	node_set(fact, "key", key);
	return fact;
}

struct facts {
	struct work *w;
	struct abbreviations *abbreviations;
	xmlNode **lists;         /* blocks <abbreviations/>, filled when all uses are known */
	size_t list_count;
	int rc;
};

/* What stands for a reference: its kind, and the form that the quotation marks ask for. */
struct fact {
	xmlNode *node;
	const xmlNode *entry;
	const char *form;        /* NULL for none */
	struct loc loc;
};

static int no_short(struct work *w, const struct fact *f)
{
	return diag(w->d, MSG_REGISTER_NO_SHORT, f->loc, "'%s'", node_attr(f->entry, "id"));
}

static int put_org(struct facts *k, const struct fact *f)
{
	struct work *w = k->w;
	char *name;

	/* The last name of an organisation of the past is meant. */
	if (str_eq(f->form, "past"))
		name = reg_name(f->entry);
	else if (str_eq(f->form, "past short"))
		name = reg_short(f->entry);
	else if (need_org(w, f->loc, node_attr(f->entry, "id"), NULL) == NULL)
		return -1;
	else
		name = str_eq(f->form, "short") ? short_of(w, f->entry) : name_of(w, f->entry);
	if (name == NULL)
		return no_short(w, f);
	node_add_text(f->node, name);
	free(name);
	return 0;
}

/* The title, the holder, or both; the post itself is named while nobody is in it. */
static int put_post(struct facts *k, const struct fact *f)
{
	bool both = str_eq(f->form, "holder and title");
	char *title = reg_name(f->entry);
	const char *name = NULL;
	int rc = 0;

	/* An undated draft has no names yet, only posts. */
	if (str_eq(f->form, "holder") || (both && k->w->dated))
		name = holder_of(k->w, f->entry, f->loc, NULL, &rc);
	if (name != NULL)
		node_add_text(f->node, name);
	if (name != NULL && both)
		node_add_text(f->node, ", ");
	if (name == NULL || both)
		node_add_text(f->node, title);
	free(title);
	return rc;
}

static int put_abbr(struct facts *k, const struct fact *f)
{
	return put_abbreviation(k->w, k->abbreviations, f->node, f->entry, f->form);
}

/* Adds the short name of a work; where it has none its title, with the edition where the
 * title does not say that. */
static void add_cited_name(struct buf *b, const xmlNode *entry)
{
	const char *edition = node_attr(entry, "edition");
	char *brief = reg_short(entry);
	char *title = reg_name(entry);

	buf_add_str(b, brief != NULL ? brief : title);
	if (brief == NULL && edition != NULL && strstr(title, edition) == NULL)
		buf_addf(b, " %s", edition);
	free(brief);
	free(title);
}

/* Adds "section 5 of the Children Act 2004"; other works are cited the other way
 * round: "Working Together 2018, chapter 3". */
static void add_citation(struct work *w, struct buf *b, const struct fact *f)
{
	const char *kind = node_attr(f->entry, "kind");
	char *title = reg_name(f->entry);

	if (str_eq(kind, "act") || str_eq(kind, "regulations")) {
		bool article = strncasecmp(title, "the ", 4) == 0;

		buf_addf(b, "%s %s %s", f->form, label(w, "part-of-the"), article ? title + 4 : title);
	} else {
		add_cited_name(b, f->entry);
		buf_addf(b, ", %s", f->form);
	}
	free(title);
}

static int put_work(struct facts *k, const struct fact *f)
{
	const char *href = node_attr(f->entry, "href");
	struct buf b;
	char *words = NULL;

	if (f->form == NULL) {
		words = reg_name(f->entry);
	} else if (str_eq(f->form, "short")) {
		words = reg_short(f->entry);
	} else {
		buf_init(&b, BUF_FILE);
		add_citation(k->w, &b, f);
		words = buf_take(&b);
		buf_release(&b);
	}
	if (words == NULL)
		return no_short(k->w, f);
	node_add_text(f->node, words);
	/* A heading leads to its section, not away from the document. */
	if (href != NULL && !in_title(f->node))
		node_set(f->node, "href", href);
	free(words);
	return 0;
}

static int put_place(struct facts *k, const struct fact *f)
{
	char *name = reg_name(f->entry);

	(void)k;
	node_add_text(f->node, name);
	free(name);
	return 0;
}

static const struct fact_kind {
	const char *kind;
	int (*put)(struct facts *k, const struct fact *f);
	const char *forms[4];    /* that it knows, ended by NULL; "*" is any */
} fact_kinds[] = {
	{ "org", put_org, { "short", "past", "past short", NULL } },
	{ "post", put_post, { "holder", "holder and title", NULL } },
	{ "abbr", put_abbr, { "plural", NULL } },
	{ "work", put_work, { "*", NULL } },
	{ "place", put_place, { NULL } },
};

static bool form_fits(const struct fact_kind *kind, const char *form)
{
	if (form == NULL)
		return true;
	for (const char *const *known = kind->forms; *known != NULL; known++)
		if (str_eq(*known, form) || (*known)[0] == '*')
			return true;
	return false;
}

/* Says that a kind of fact has no such form, and which forms it has. */
static int report_form(struct work *w, const struct fact_kind *kind, const struct fact *f)
{
	struct buf known;
	int rc;

	buf_init(&known, BUF_LINE);
	for (const char *const *form = kind->forms; *form != NULL; form++)
		buf_addf(&known, "%s\"%s\"", form == kind->forms ? "" : form[1] == NULL ? " or " : ", ",
		         *form);
	rc = diag(w->d, MSG_MD_LINK, f->loc, "'%s:%s' with \"%s\" (it may have %s)", kind->kind,
	          node_attr(f->node, "key"), f->form, known.len > 0 ? known.data : "nothing there");
	buf_release(&known);
	return rc;
}

static const struct fact_kind *find_kind(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(fact_kinds); i++)
		if (str_eq(fact_kinds[i].kind, name))
			return &fact_kinds[i];
	return NULL;
}

static int put_fact(struct facts *k, xmlNode *node)
{
	struct work *w = k->w;
	const struct fact_kind *kind = find_kind(node_attr(node, "kind"));
	const char *key = node_attr(node, "key");
	struct fact f = { .node = node, .form = node_attr(node, "form"),
	                  .loc = work_loc(w, node) };
	int rc;

	/* The one other kind is no matter of the register. */
	if (kind == NULL)
		return value_put(w, node);
	f.entry = reg_need(w->reg, w->d, f.loc, kind->kind, key);
	if (f.entry == NULL)
		return -1;
	if (!form_fits(kind, f.form))
		return report_form(w, kind, &f);
	rc = kind->put(k, &f);
	node_unset(node, "form");
	return rc;
}

/* True for facts that hang on the document that states them: on its date, on its figures. */
static bool is_of_its_document(const xmlNode *fact)
{
	const char *kind = node_attr(fact, "kind");

	return str_eq(kind, "org") || str_eq(kind, "post") || str_eq(kind, "value");
}

int facts_settle(struct work *other, xmlNode *words)
{
	struct facts k = { .w = other };
	int rc = 0;
	xmlNode *next;

	for (xmlNode *n = words; n != NULL; n = next) {
		bool ours = node_is(n, "fact") && is_of_its_document(n);

		next = node_walk(words, n, ours);
		if (!ours)
			continue;
		if (str_eq(node_attr(n, "kind"), "value") && other->values == NULL &&
		    stage_data(other) < 0)
			rc = -1;
		if (put_fact(&k, n) < 0)
			rc = -1;
		while (n->children != NULL)
			node_move_before(n->children, n);
		node_drop(n);
	}
	return rc;
}

/* The post that an attribute names must be in the register; NULL, reported, or when
 * there is no such attribute. *rc becomes -1 when it was reported. */
static const xmlNode *check_post(struct work *w, const xmlNode *n, const char *attribute, int *rc)
{
	const char *id = n != NULL ? node_attr(n, attribute) : NULL;
	const xmlNode *post = id != NULL ? reg_need(w->reg, w->d, work_loc(w, n), "post", id) : NULL;

	if (id != NULL && post == NULL)
		*rc = -1;
	return post;
}

/* The owner or the author: the front says the post's organisation too. */
static int check_person(struct work *w, const char *name)
{
	const xmlNode *n = node_child(work_meta(w), name);
	int rc = 0;
	const xmlNode *post = check_post(w, n, "post", &rc);

	if (post != NULL &&
	    need_org(w, work_loc(w, n), node_attr(post, "organisation"), NULL) == NULL)
		rc = -1;
	return rc;
}

/* Who changed and who approved the versions. */
static int check_history(struct work *w)
{
	const xmlNode *history = node_child(work_root(w), "history");
	const xmlNode *c = history != NULL ? node_child(history, "change") : NULL;
	int rc = 0;

	for (; c != NULL; c = node_next(c, "change")) {
		const char *body = node_attr(c, "approved-by");
		const char *date = node_attr(c, "date");
		struct when day;
		bool dated = date != NULL && when_parse(date, &day);

		(void)check_post(w, c, "by", &rc);
		if (body != NULL && need_org(w, work_loc(w, c), body, dated ? &day : NULL) == NULL)
			rc = -1;
	}
	return rc;
}

/* The places that arrangements hold for. */
static int check_boundary(struct work *w)
{
	const xmlNode *boundary = node_child(work_root(w), "boundary");
	const char *s = boundary != NULL ? node_attr(boundary, "places") : NULL;
	char id[REG_ID];
	int rc = 0;

	while (s != NULL && (s = reg_next_id(s, id)) != NULL)
		if (reg_need(w->reg, w->d, work_loc(w, boundary), "place", id) == NULL)
			rc = -1;
	return rc;
}

/* What stands at the front must be in the register even if no text refers to it. */
static int check_front(struct work *w)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;
	int rc = 0;

	for (; p != NULL; p = node_next(p, "party"))
		if (need_org(w, work_loc(w, p), node_attr(p, "organisation"), NULL) == NULL)
			rc = -1;
	if (check_person(w, "owner") < 0)
		rc = -1;
	if (check_person(w, "author") < 0)
		rc = -1;
	if (check_boundary(w) < 0)
		rc = -1;
	return check_history(w) < 0 ? -1 : rc;
}

static void keep_list(struct facts *k, xmlNode *block)
{
	k->lists = mem_resize(k->lists, k->list_count + 1, sizeof(xmlNode *));
	k->lists[k->list_count++] = block;
}

/* An organisation or a post as a commitment names it: "org:council". */
static int check_responsible(struct work *w, const xmlNode *n, const char *attribute)
{
	const char *value = node_attr(n, attribute);
	const char *id = value != NULL ? strchr(value, ':') : NULL;

	if (id == NULL)
		return 0;
	return reg_need(w->reg, w->d, work_loc(w, n), str_starts(value, "org:") ? "org" : "post",
	                id + 1) != NULL ? 0 : -1;
}

/* Who a clause or item commits, the party that a section is about, and who writes a note. */
static int check_named(struct work *w, const xmlNode *n)
{
	const char *party = node_attr(n, "party");
	int rc = 0;

	if (node_is(n, "drafting-note"))
		return check_responsible(w, n, "by");
	if (node_is(n, "clause") || node_is(n, "item")) {
		if (check_responsible(w, n, "who") < 0)
			rc = -1;
		return check_responsible(w, n, "whom") < 0 ? -1 : rc;
	}
	if (party == NULL || !(node_is(n, "section") || node_is(n, "appendix")))
		return 0;
	if (reg_need(w->reg, w->d, work_loc(w, n), "org", party) == NULL)
		return -1;
	if (!work_is_party(w, party))
		return diag(w->d, MSG_PARTY_UNKNOWN, work_loc(w, n), "'%s'", party);
	return 0;
}

int stage_facts(struct work *w)
{
	struct facts k = { .w = w, .abbreviations = abbreviations_new() };
	xmlNode *root = work_root(w);

	k.rc = check_front(w);
	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (node_is(n, "fact") && put_fact(&k, n) < 0)
			k.rc = -1;
		else if (node_is(n, "endorsement") && put_endorsement(w, n) < 0)
			k.rc = -1;
		else if (node_is(n, "abbreviations"))
			keep_list(&k, n);
		else if (check_named(w, n) < 0)
			k.rc = -1;
	}
	for (size_t i = 0; i < k.list_count; i++)
		if (put_abbreviations_list(w, k.abbreviations, k.lists[i]) < 0)
			k.rc = -1;
	free(k.lists);
	abbreviations_free(k.abbreviations);
	return k.rc;
}
