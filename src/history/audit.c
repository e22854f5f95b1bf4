/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "exits.h"
#include "said.h"
#include "str.h"
#include "version.h"

bool audit_has_history(const struct workspace *ws, const char *id)
{
	char *inside = ledger_path(id, "");
	char *path = workspace_path(ws, inside);
	struct stat st;
	bool has = lstat(path, &st) == 0;

	free(path);
	free(inside);
	return has;
}

/* Nobody has signed on a day that is still to come. */
static void check_day(const struct audit *a, const struct ledger_entry *e, const char *path)
{
	struct buf day;

	if ((e->event != LEDGER_AGREED && e->event != LEDGER_SIGNED) || when_compare(e->on, a->today) <= 0)
		return;
	buf_init(&day, BUF_LINE);
	when_add_words(&day, e->on);
	audit_say(a, MSG_HISTORY_AHEAD, path, day.data);
	buf_release(&day);
}

/* One entry, and what it names. */
static int check_entry(struct audit *a, size_t number)
{
	const struct ledger_entry *e = &a->ledger->entries[number - 1];
	const xmlNode *evidence = node_child(e->node, "evidence");
	char *name = ledger_entry_name(number);
	struct kept_file *own = kept_tree_find(&a->tree, name);
	int rc = 0;

	if (own != NULL)
		own->named = true;
	check_day(a, e, name);
	if (e->event == LEDGER_AGREED)
		rc = audit_frozen(a, e);
	if (evidence != NULL) {
		a->evidence++;
		if (audit_kept(a, evidence) < 0)
			rc = -1;
	}
	free(name);
	return rc;
}

/* A folder without a ledger: what was agreed, if anything was, is lost. A command that was cut
 * off before its first entry leaves the same. */
static void check_no_ledger(struct audit *a)
{
	static const char *const kept[][2] = {
		{ "versions/", "a frozen version" },
		{ "evidence/", "evidence" },
	};

	for (size_t k = 0; k < ARRAY_LEN(kept); k++)
		for (size_t i = 0; i < a->tree.count; i++)
			if (str_starts(a->tree.list[i].path, kept[k][0])) {
				audit_say(a, MSG_HISTORY_NO_LEDGER, "", kept[k][1]);
				return;
			}
	audit_strays(a);
}

static int check_all(struct audit *a)
{
	int rc = 0;

	if (versions_check(a->ledger, a->d) < 0)
		rc = -1;
	for (size_t i = 1; i <= a->ledger->count; i++)
		if (check_entry(a, i) < 0)
			rc = -1;
	if (a->ledger->count > 0)
		audit_strays(a);
	else
		check_no_ledger(a);
	return rc;
}

static void add_count(struct buf *b, size_t n, const char *one, const char *many)
{
	buf_addf(b, "%zu %s", n, n == 1 ? one : many);
}

/* "history is whole: 4 entries, 1 version, 3 pieces of evidence; 1.0 in force since …" */
static void add_whole(const struct audit *a, const struct when *as_of, struct buf *line)
{
	struct versions all;

	versions_of(a->ledger, a->ledger->count, NULL, &all);
	buf_add_str(line, "history is whole: ");
	add_count(line, a->ledger->count, "entry", "entries");
	buf_add_str(line, ", ");
	add_count(line, all.count, "version", "versions");
	versions_release(&all);
	if (a->evidence > 0) {
		buf_add_str(line, ", ");
		add_count(line, a->evidence, "piece of evidence", "pieces of evidence");
	}
	buf_add_str(line, "; ");
	versions_of(a->ledger, a->ledger->count, as_of, &all);
	said_standing(line, &all);
	versions_release(&all);
}

/* Whether an entry is of the form that entries have. */
static bool is_entry(const struct audit *a, const char *path)
{
	char *inside = ledger_path(a->id, path);
	bool hushed = diag_hush(a->d, true);
	xmlDoc *doc = workspace_parse(a->ws, a->x, a->d, inside, LOC_NONE);
	bool is = doc != NULL && xml_validate(a->x, "schemas/ledger.xsd", doc) == 0;

	diag_hush(a->d, hushed);
	xmlFreeDoc(doc);
	free(inside);
	return is;
}

/* An entry that is not even valid was changed: what is wrong with it is told before. */
static void blame_entry(const struct audit *a)
{
	bool found = false;

	for (size_t i = 1; i <= LEDGER_MAX && !found; i++) {
		char *name = ledger_entry_name(i);

		found = kept_tree_find(&a->tree, name) == NULL || !is_entry(a, name);
		if (found)
			audit_say(a, MSG_LEDGER_CHANGED, name, "");
		free(name);
	}
}

/* The audit of a document that has a history. 0, or -1 reported. */
static int look_through(struct audit *a)
{
	int rc = kept_tree_read(&a->tree, a->ws, a->d, a->id);

	/* Nothing could be read, and that is told. */
	if (rc < 0 && a->tree.count == 0)
		return -1;
	a->ledger = ledger_open(a->ws, a->x, a->d, a->id);
	if (a->ledger == NULL && diag_status(a->d) == EXIT_NOT_VALID)
		blame_entry(a);
	return a->ledger != NULL && check_all(a) == 0 ? rc : -1;
}

int audit_document(const struct workspace *ws, struct xml *x, struct diag *d, const char *id,
                   struct when today, const struct when *as_of, struct buf *line)
{
	const struct diag_sum none = { .status = EXIT_FINE };
	struct audit a = { .ws = ws, .x = x, .d = d, .id = id, .today = today };
	struct diag_sum before;
	struct diag_sum found;
	int rc = 0;

	buf_addf(line, "%s: ", id);
	if (!audit_has_history(ws, id)) {
		buf_add_str(line, "no history: no version was agreed");
		return 0;
	}
	diag_get_sum(d, &before);
	diag_set_sum(d, &none);
	rc = look_through(&a);
	diag_get_sum(d, &found);
	diag_add_sum(d, &before);
	if (rc < 0) {
		buf_addf(line, "history %s: ", found.status == EXIT_NOT_VERIFIED ? "is not whole" : "could not be looked through");
		add_count(line, found.count[DIAG_ERROR], "error", "errors");
	} else if (a.ledger->count == 0) {
		buf_add_str(line, "no history: no version was agreed");
	} else {
		add_whole(&a, as_of, line);
	}
	ledger_free(a.ledger);
	kept_tree_release(&a.tree);
	return rc;
}
