/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Facts of the register: what [](org:ID) and its like stand for is put into
 * the text, signature elements become a table of signatories.
 */

/* The name of who holds a post at the document's date. NULL, reported when it
 * is an error; a vacant post is a warning and has no name. Borrowed. */
static const char *holder_of(struct work *w, const xmlNode *post, struct loc loc, int *rc)
{
	const char *id = node_attr(post, "id");
	const char *name;
	int holders;

	if (!w->dated) {
		*rc = diag(w->d, MSG_DATE_NEEDED, loc, "'%s'", id);
		return NULL;
	}
	name = reg_holder(post, w->date, &holders);
	if (holders > 1)
		*rc = diag(w->d, MSG_POST_AMBIGUOUS, loc, "'%s' at the document's date", id);
	else if (holders == 0)
		diag(w->d, MSG_POST_VACANT, loc, "'%s' at the document's date", id);
	return holders == 1 ? name : NULL;
}

static int put_org(struct work *w, xmlNode *fact, const xmlNode *entry, const char *form)
{
	char *name = reg_name(entry);

	if (str_eq(form, "short")) {
		free(name);
		name = reg_short(entry);
	}
	if (name == NULL)
		return diag(w->d, MSG_REGISTER_NO_SHORT, work_loc(w, fact), "'%s'",
		            node_attr(entry, "id"));
	node_add_text(fact, name);
	free(name);
	return 0;
}

static int put_post(struct work *w, xmlNode *fact, const xmlNode *entry, const char *form)
{
	char *title = reg_name(entry);
	const char *name;
	int rc = 0;

	if (str_eq(form, "holder")) {
		name = holder_of(w, entry, work_loc(w, fact), &rc);
		/* The post itself is named while nobody is in it. */
		node_add_text(fact, name != NULL ? name : title);
	} else {
		node_add_text(fact, title);
	}
	free(title);
	return rc;
}

/* Titles stand outside the run of the text: they say the words in full and do
 * not count as the first use. */
static bool in_title(const xmlNode *n)
{
	for (; n != NULL; n = n->parent)
		if (node_is(n, "title") || node_is(n, "subtitle") || node_is(n, "caption"))
			return true;
	return false;
}

/* The full words with the abbreviation the first time, the abbreviation alone
 * from then on. */
static void put_abbreviation(xmlNode *fact, const xmlNode *entry, xmlHashTable *used)
{
	const xmlChar *id = (const xmlChar *)node_attr(entry, "id");
	char *full = reg_name(entry);
	char *abbr = reg_short(entry);

	if (in_title(fact)) {
		node_add_text(fact, full);
	} else if (xmlHashLookup(used, id) != NULL) {
		node_add_text(fact, abbr);
	} else {
		node_add_text(fact, full);
		node_add_text(fact, " (");
		node_add_text(fact, abbr);
		node_add_text(fact, ")");
		xmlHashAddEntry(used, id, fact);
	}
	free(full);
	free(abbr);
}

static bool form_fits(const char *kind, const char *form)
{
	return form == NULL || (str_eq(kind, "org") && str_eq(form, "short")) ||
	       (str_eq(kind, "post") && str_eq(form, "holder"));
}

static int put_fact(struct work *w, xmlNode *fact, xmlHashTable *used)
{
	const char *kind = node_attr(fact, "kind");
	const char *form = node_attr(fact, "form");
	const xmlNode *entry;
	char *name;
	int rc = 0;

	if (str_eq(kind, "value"))
		return value_put(w, fact);
	entry = reg_need(w->reg, w->d, work_loc(w, fact), kind, node_attr(fact, "key"));
	if (entry == NULL)
		return -1;
	if (!form_fits(kind, form))
		return diag(w->d, MSG_MD_LINK, work_loc(w, fact), "'%s:%s' with \"%s\"", kind,
		            node_attr(fact, "key"), form);
	if (str_eq(kind, "org")) {
		rc = put_org(w, fact, entry, form);
	} else if (str_eq(kind, "post")) {
		rc = put_post(w, fact, entry, form);
	} else if (str_eq(kind, "abbr")) {
		put_abbreviation(fact, entry, used);
	} else {
		name = reg_name(entry);
		node_add_text(fact, name);
		free(name);
	}
	node_unset(fact, "form");
	return rc;
}

static bool is_party(const struct work *w, const char *org)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;

	for (; p != NULL; p = node_next(p, "party"))
		if (str_eq(node_attr(p, "organisation"), org))
			return true;
	return false;
}

/* The signatory's cell: name, post, body, each in a paragraph of its own; what
 * comes first is set strong. */
static int add_signatory(struct work *w, xmlNode *row, const xmlNode *signature,
                         const xmlNode *org)
{
	xmlNode *cell = table_add_cell(row, "row", NULL);
	const char *post_id = node_attr(signature, "post");
	struct loc loc = work_loc(w, signature);
	const xmlNode *post = NULL;
	const char *holder = NULL;
	char *title = NULL;
	char *body = reg_name(org);
	int rc = 0;

	if (post_id != NULL) {
		post = reg_need(w->reg, w->d, loc, "post", post_id);
		rc = post == NULL ? -1 : 0;
	}
	/* An undated draft has no names yet, only posts. */
	if (post != NULL && w->dated)
		holder = holder_of(w, post, loc, &rc);
	if (post != NULL)
		title = reg_name(post);
	if (holder != NULL)
		node_add_element(node_add(cell, "p"), "strong", holder);
	if (title != NULL && holder == NULL)
		node_add_element(node_add(cell, "p"), "strong", title);
	else if (title != NULL)
		node_add_element(cell, "p", title);
	node_add_element(cell, "p", body);
	free(title);
	free(body);
	return rc;
}

static int add_signature(struct work *w, xmlNode *body, const xmlNode *signature)
{
	const char *org_id = node_attr(signature, "party");
	const char *on = node_attr(signature, "on");
	const char *method = node_attr(signature, "method");
	const xmlNode *org = reg_need(w->reg, w->d, work_loc(w, signature), "org", org_id);
	xmlNode *row = node_add(body, "row");
	struct when day;
	struct buf words;
	int rc;

	node_set_origin(row, signature);
	if (org == NULL)
		return -1;
	rc = add_signatory(w, row, signature, org);
	if (!is_party(w, org_id))
		rc = diag(w->d, MSG_PARTY_UNKNOWN, work_loc(w, signature), "'%s'", org_id);
	node_set(row, "state", on != NULL ? "signed" : "awaiting");
	buf_init(&words, BUF_LINE);
	if (on != NULL && when_parse(on, &day)) {
		buf_addf(&words, "signed-%s", method != NULL ? method : "wet-ink");
		table_add_cell(row, NULL, label(w, words.data));
		buf_clear(&words);
		when_add_words(&words, day);
		table_add_cell(row, NULL, words.data);
	} else {
		table_add_cell(row, NULL, label(w, "awaiting-signature"));
		table_add_cell(row, NULL, NULL);
	}
	buf_release(&words);
	return rc;
}

/* The signature elements of an endorsement become one table at its end. */
static int put_signatures(struct work *w, xmlNode *endorsement)
{
	static const int widths[] = { 46, 30, 24, 0 };
	static const char *const heads[] = { "signatory", "signature", "date-signed", NULL };
	xmlNode *signature = node_child(endorsement, "signature");
	xmlNode *table;
	xmlNode *body;
	int rc = 0;

	xmlNodeSetName(endorsement, (const xmlChar *)"section");
	node_set(endorsement, "kind", "endorsement");
	if (signature == NULL)
		return 0;
	table = table_new(endorsement, "signatures", label(w, "signatures"), widths);
	table_add_head(w, table, heads);
	body = node_add(table, "body");
	while (signature != NULL) {
		xmlNode *next = node_next(signature, "signature");

		if (add_signature(w, body, signature) < 0)
			rc = -1;
		node_drop(signature);
		signature = next;
	}
	return rc;
}

/* Parties and owner must be in the register even if no text refers to them. */
static int check_people(struct work *w)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *owner = node_child(work_meta(w), "owner");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;
	int rc = 0;

	for (; p != NULL; p = node_next(p, "party"))
		if (reg_need(w->reg, w->d, work_loc(w, p), "org", node_attr(p, "organisation")) == NULL)
			rc = -1;
	if (owner != NULL && node_attr(owner, "post") != NULL &&
	    reg_need(w->reg, w->d, work_loc(w, owner), "post", node_attr(owner, "post")) == NULL)
		rc = -1;
	return rc;
}

int stage_facts(struct work *w)
{
	xmlHashTable *used = mem_check(xmlHashCreate(32));
	xmlNode *root = work_root(w);
	int rc = check_people(w);

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (node_is(n, "fact") && put_fact(w, n, used) < 0)
			rc = -1;
		else if (node_is(n, "endorsement") && put_signatures(w, n) < 0)
			rc = -1;
	}
	xmlHashFree(used, NULL);
	return rc;
}
