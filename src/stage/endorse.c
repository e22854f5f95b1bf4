/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <strings.h>

#include "stage_private.h"
#include "str.h"

/*
 * Endorsements: the signature elements become a table of signatories, the
 * approval elements one of bodies and what they decided.
 */

/* With a ledger, or when one begins, the text only says who is asked: the stage "standing" puts in
 * who signed. What somebody wrote by hand is told and passed over. Gives what counts. */
static const char *by_hand(struct work *w, const xmlNode *n, const char *attribute)
{
	const char *value = node_attr(n, attribute);

	if (value == NULL || !work_keeps_history(w))
		return value;
	if (str_eq(attribute, "on"))
		diag(w->d, MSG_SIGNATURE_BY_HAND, work_loc(w, n), "on=\"%s\"", value);
	return NULL;
}

/* Says on the row of a place in words and ids who is asked, for the ledger and for the seal. */
static void say_asked(struct work *w, xmlNode *row, const char *post, const char *body, const char *role)
{
	if (!work_keeps_history(w))
		return;
	if (post != NULL)
		node_set(row, "post", post);
	if (body != NULL)
		node_set(row, "body", body);
	if (role != NULL)
		node_set(row, "role", role);
}

/* What becomes of a signature's place. */
enum place {
	PLACE_SIGNED,      /* on="2019-09-10" */
	PLACE_AWAITING,
	PLACE_VACANT       /* vacant="yes", or nobody holds the post */
};

static const char *const place_names[] = { "signed", "awaiting", "vacant" };

/* Who signs: the post and its holder, where there are any, and the body. */
struct signatory {
	char *title;
	const char *holder;
	char *body;
	const char *on;        /* the day that counts; NULL */
	enum place place;
};

/* Finds out who signs, and whether somebody can. 0, or -1 reported; release
 * the strings either way. */
static int find_signatory(struct work *w, struct signatory *s, const xmlNode *signature)
{
	struct loc loc = work_loc(w, signature);
	const char *post_id = node_attr(signature, "post");
	bool vacant = str_eq(node_attr(signature, "vacant"), "yes");
	const char *on = s->on;
	struct when day;
	bool signed_on = on != NULL && when_parse(on, &day);
	const xmlNode *org = need_org(w, loc, node_attr(signature, "party"), NULL);
	const xmlNode *post = NULL;
	int rc = org != NULL ? 0 : -1;

	if (org != NULL)
		s->body = name_of(w, org);
	if (post_id != NULL) {
		post = reg_need(w->reg, w->d, loc, "post", post_id);
		if (post == NULL)
			rc = -1;
	}
	if (vacant && signed_on)
		rc = diag(w->d, MSG_SIGNATURE_VACANT, loc, "'%s'", on);
	if (post != NULL)
		s->title = reg_name(post);
	/* Whoever held the post on the day of signing signed. An undated draft has no names
	 * yet, only posts. */
	if (post != NULL && (w->dated || signed_on) && !vacant) {
		s->holder = holder_of(w, post, loc, signed_on ? &day : NULL, &rc);
		vacant = s->holder == NULL;
	}
	s->place = signed_on ? PLACE_SIGNED : vacant ? PLACE_VACANT : PLACE_AWAITING;
	return rc;
}

/* The signatory's cell: name, post, body, each in a paragraph of its own; what
 * comes first is set strong. */
static void add_signatory(xmlNode *row, const struct signatory *s)
{
	const char *const lines[] = { s->holder, s->title, s->body };
	xmlNode *cell = table_add_cell(row, "row", NULL);

	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		xmlNode *p;

		if (lines[i] == NULL)
			continue;
		p = node_add(cell, "p");
		if (p->prev == NULL && lines[i] != s->body)
			node_add_element(p, "strong", lines[i]);
		else
			node_add_text(p, lines[i]);
	}
}

static int add_signature(struct work *w, xmlNode *body, const xmlNode *signature)
{
	const char *method = node_attr(signature, "method");
	const char *party = node_attr(signature, "party");
	struct signatory s = { .on = by_hand(w, signature, "on"), .place = PLACE_AWAITING };
	int rc = find_signatory(w, &s, signature);
	xmlNode *row = node_add(body, "row");
	struct buf key;

	node_set_origin(row, signature);
	if (s.body != NULL && !work_is_party(w, party))
		rc = diag(w->d, MSG_PARTY_UNKNOWN, work_loc(w, signature), "'%s'", party);
	add_signatory(row, &s);
	node_set(row, "state", place_names[s.place]);
	node_set(row, "org", party);
	if (s.place == PLACE_SIGNED)
		node_set(row, "on", s.on);
	say_asked(w, row, node_attr(signature, "post"), s.body, s.title);
	if (s.place == PLACE_VACANT && work_keeps_history(w))
		node_set(row, "vacant", "yes");
	buf_init(&key, BUF_LINE);
	if (s.place == PLACE_SIGNED)
		buf_addf(&key, "signed-%s", method != NULL ? method : "wet-ink");
	else
		buf_add_str(&key, s.place == PLACE_VACANT ? "post-vacant" : "awaiting-signature");
	table_add_cell(row, NULL, label(w, key.data));
	cell_add_date(row, s.on);
	buf_release(&key);
	free(s.title);
	free(s.body);
	return rc;
}

/* A table of that role at the end of the endorsement. Under a heading that says the same,
 * the caption is only the table's name: nobody reads "Signatures" twice. */
static xmlNode *add_table(struct work *w, xmlNode *endorsement, const char *role, const int *widths)
{
	const char *caption = label(w, role);
	const xmlNode *title = node_child(endorsement, "title");
	char *heading = title != NULL ? words_quoted(title) : NULL;
	xmlNode *table = table_new(endorsement, role, caption, widths);

	if (heading != NULL && strcasecmp(heading, caption) == 0)
		node_set(table, "caption-hidden", "yes");
	free(heading);
	return table;
}

static int put_signatures(struct work *w, xmlNode *endorsement)
{
	static const int widths[] = { 46, 30, 24, 0 };
	static const char *const heads[] = { "signatory", "signature", "date-signed", NULL };
	xmlNode *signature = node_child(endorsement, "signature");
	xmlNode *table;
	xmlNode *body;
	int rc = 0;

	if (signature == NULL)
		return 0;
	table = add_table(w, endorsement, "signatures", widths);
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

/* The body as it was called when it decided, what it did, when, and the minute. It need
 * be no party: a cabinet approves what its council agrees with others. */
static int add_approval(struct work *w, xmlNode *body, const xmlNode *approval, bool minutes)
{
	struct loc loc = work_loc(w, approval);
	const char *id = node_attr(approval, "body");
	const char *on = by_hand(w, approval, "on");
	const char *decision = node_attr(approval, "decision");
	struct when day;
	bool decided = on != NULL && when_parse_loose(on, &day);
	const xmlNode *org = need_org(w, loc, id, decided ? &day : NULL);
	xmlNode *row = node_add(body, "row");
	struct buf key;
	char *name;

	node_set_origin(row, approval);
	if (org == NULL)
		return -1;
	name = decided ? reg_name_on(org, &day) : name_of(w, org);
	node_set(row, "state", decided ? "signed" : "awaiting");
	node_set(row, "org", id);
	if (decided)
		node_set(row, "on", on);
	say_asked(w, row, NULL, name, NULL);
	if (work_keeps_history(w))
		node_set(row, "decision", decision != NULL ? decision : "approved");
	table_add_cell(row, "row", name);
	free(name);
	buf_init(&key, BUF_LINE);
	buf_addf(&key, "%s%s", decided ? "decision-" : "awaiting-",
	         decision != NULL ? decision : "approved");
	table_add_cell(row, NULL, label(w, key.data));
	buf_release(&key);
	cell_add_date(row, on);
	if (minutes)
		table_add_cell(row, NULL, node_attr(approval, "minute"));
	return 0;
}

static int put_approvals(struct work *w, xmlNode *endorsement)
{
	static const int widths[2][5] = { { 50, 26, 24, 0, 0 }, { 40, 20, 22, 18, 0 } };
	static const char *const heads[2][5] = {
		{ "body", "decision", "date-decided", NULL, NULL },
		{ "body", "decision", "date-decided", "minute", NULL },
	};
	xmlNode *approval = node_child(endorsement, "approval");
	bool minutes = false;
	xmlNode *table;
	xmlNode *body;
	int rc = 0;

	if (approval == NULL)
		return 0;
	for (const xmlNode *a = approval; a != NULL; a = node_next(a, "approval"))
		minutes = minutes || by_hand(w, a, "minute") != NULL;
	table = add_table(w, endorsement, "approvals", widths[minutes]);
	table_add_head(w, table, heads[minutes]);
	body = node_add(table, "body");
	while (approval != NULL) {
		xmlNode *next = node_next(approval, "approval");

		if (add_approval(w, body, approval, minutes) < 0)
			rc = -1;
		node_drop(approval);
		approval = next;
	}
	return rc;
}

int put_endorsement(struct work *w, xmlNode *endorsement)
{
	int rc;

	xmlNodeSetName(endorsement, (const xmlChar *)"section");
	node_set(endorsement, "kind", "endorsement");
	rc = put_signatures(w, endorsement);
	return put_approvals(w, endorsement) < 0 ? -1 : rc;
}
