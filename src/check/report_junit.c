/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>

#include "mem.h"
#include "profile.h"
#include "report.h"
#include "str.h"
#include "waiver.h"

/*
 * The report as JUnit XML: a suite for each document, in it a case for each requirement and
 * for each code that was found. Here is what a case says; stylesheets/check/junit.xsl has
 * the words of the form.
 */

/* What findings go into a case. */
struct topic {
	const struct findings *found;
	const char *code;
	const char *requirement;
	const bool *required;             /* which of the findings are about a requirement that has a case */
};

static void set_shown(xmlNode *n, const char *name, const char *words)
{
	struct buf shown;

	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, words);
	node_set(n, name, shown.data);
	buf_release(&shown);
}

static void add_shown(xmlNode *parent, const char *name, const char *fact, const char *words)
{
	struct buf shown;
	xmlNode *n;

	if (words == NULL)
		return;
	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, words);
	n = node_add_element(parent, name, shown.data);
	if (fact != NULL)
		node_set(n, "name", fact);
	buf_release(&shown);
}

/* Which findings of a document are about a requirement that has a case of its own. Caller
 * frees. */
static bool *find_required(const struct checked *c)
{
	bool *required = mem_zalloc(c->found.count + 1, sizeof(*required));
	xmlHashTable *rows = mem_check(xmlHashCreate(64));

	for (size_t i = 0; i < c->met_count; i++)
		(void)xmlHashAddEntry(rows, (const xmlChar *)c->met[i].requirement->id, &c->met[i]);
	for (size_t i = 0; i < c->found.count; i++)
		required[i] = c->found.list[i].about != NULL &&
		              xmlHashLookup(rows, (const xmlChar *)c->found.list[i].about) != NULL;
	xmlHashFree(rows, NULL);
	return required;
}

/* Which case a finding belongs to: that of its requirement, where there is one. */
static bool is_about(const struct topic *t, size_t finding)
{
	const struct finding *f = &t->found->list[finding];
	bool required = t->required != NULL && t->required[finding];

	if (t->requirement != NULL)
		return required && str_eq(f->about, t->requirement);
	return !required && str_eq(diag_row(f->id)->code, t->code);
}

/* Adds a line of the text form. */
static void add_line(xmlNode *node, const char *words, bool fails)
{
	add_shown(node, "line", NULL, words);
	if (fails)
		node_set(xmlGetLastChild(node), "fails", "yes");
}

/* The lines of a finding, as the text form has them. */
static void add_lines(xmlNode *node, const struct report *r, const struct finding *f, bool fails)
{
	const struct diag_row *row = diag_row(f->id);
	struct buf line;

	buf_init(&line, BUF_FILE);
	if (f->path != NULL)
		report_add_path(r, &line, f->path);
	else
		buf_add_str(&line, "engross");
	if (f->line > 0)
		buf_addf(&line, ":%ld", f->line);
	buf_addf(&line, ": %s: ", f->waiver != NULL ? "waived" : diag_level_word(f->level));
	diag_add_words(&line, f->id, f->particulars);
	buf_addf(&line, " [%s%s%s]", row->code, f->about != NULL ? ": " : "", f->about != NULL ? f->about : "");
	add_line(node, line.data, fails);
	buf_clear(&line);
	if (f->waiver != NULL)
		buf_addf(&line, "  until %s, by %s: %s", f->waiver->until, f->waiver->by, f->waiver->reason);
	else if (row->fix[0] != '\0') {
		buf_add_str(&line, "  fix: ");
		diag_add_fix(&line, f->id, f->about);
	}
	if (line.len > 0)
		add_line(node, line.data, fails);
	buf_release(&line);
}

/* Says of a case how it went: why is that of its first finding that makes it fail. */
static void set_failed(xmlNode *node, const struct finding *f)
{
	struct buf words;

	if (node_attr(node, "state") != NULL)
		return;
	buf_init(&words, BUF_FILE);
	diag_add_words(&words, f->id, f->particulars);
	node_set(node, "state", "failed");
	node_set(node, "level", diag_level_word(f->level));
	set_shown(node, "why", words.data);
	buf_release(&words);
}

/* Adds the findings of a case. How many of them are waived. */
static size_t add_findings(xmlNode *node, const struct report *r, const struct topic *t, size_t *count)
{
	size_t waived = 0;

	*count = 0;
	for (size_t i = 0; i < t->found->count; i++) {
		const struct finding *f = &t->found->list[i];
		bool fails = f->waiver == NULL && f->level >= r->fail_on;

		if (!is_about(t, i))
			continue;
		if (fails)
			set_failed(node, f);
		add_lines(node, r, f, fails);
		waived += f->waiver != NULL;
		++*count;
	}
	return waived;
}

static void set_skipped(xmlNode *node, const char *why)
{
	if (node_attr(node, "state") != NULL)
		return;
	node_set(node, "state", "skipped");
	node_set(node, "why", why);
}

/* A case; file: the path of the document, NULL for none. */
static xmlNode *add_case(xmlNode *suite, const struct report *r, const char *name, const char *group,
                         const char *file)
{
	xmlNode *node = node_add(suite, "case");
	struct buf path;

	set_shown(node, "name", name);
	set_shown(node, "group", group);
	if (file == NULL)
		return node;
	buf_init(&path, BUF_LINE);
	report_add_path(r, &path, file);
	set_shown(node, "file", path.data);
	buf_release(&path);
	return node;
}

static void add_requirement(xmlNode *suite, const struct report *r, const struct checked *c,
                            const struct met *m, const bool *required)
{
	struct topic t = { &c->found, NULL, m->requirement->id, required };
	xmlNode *node;
	struct buf name;
	struct buf group;
	size_t count;
	size_t waived;

	buf_init(&name, BUF_LINE);
	buf_init(&group, BUF_LINE);
	buf_addf(&name, "%s %s", m->requirement->id, m->requirement->title);
	buf_addf(&group, "%s.%s", c->id, m->profile->id);
	node = add_case(suite, r, name.data, group.data, c->path);
	waived = add_findings(node, r, &t, &count);
	if (waived > 0 && waived == count)
		set_skipped(node, "waived");
	else if (m->state == MET_NOT_ASKED)
		set_skipped(node, "does not apply to this document");
	else if (m->state == MET_UNKNOWN)
		set_skipped(node, "the text has errors, so that nobody could look");
	else if (m->state == MET_NOT || m->state == MET_THIN)
		/* What is missing must not look as if it were there, where it is no reason to fail. */
		set_skipped(node, m->state == MET_NOT ? "not met, which does not make this check fail"
		                                      : "hardly met, which does not make this check fail");
	buf_release(&name);
	buf_release(&group);
}

/* A case for each code. */
static void add_codes(xmlNode *suite, const struct report *r, const struct findings *found,
                      const bool *required, const char *name, const char *file)
{
	bool seen[MSG__COUNT] = { false };
	struct buf group;
	size_t cases = 0;

	buf_init(&group, BUF_LINE);
	buf_addf(&group, "%s.rules", name);
	for (size_t i = 0; i < found->count; i++) {
		struct topic t = { found, diag_row(found->list[i].id)->code, NULL, required };
		xmlNode *node;
		size_t count;

		if (seen[found->list[i].id] || !is_about(&t, i))
			continue;
		seen[found->list[i].id] = true;
		cases++;
		node = add_case(suite, r, t.code, group.data, file);
		if (add_findings(node, r, &t, &count) == count)
			set_skipped(node, "waived");
	}
	if (cases == 0)
		add_case(suite, r, "no findings", group.data, file);
	buf_release(&group);
}

static void add_document(xmlNode *suites, const struct report *r, const struct checked *c, const char *day)
{
	xmlNode *suite = node_add(suites, "suite");
	bool *required = find_required(c);

	set_shown(suite, "name", c->id);
	add_shown(suite, "fact", "title", c->title);
	add_shown(suite, "fact", "version", c->version);
	add_shown(suite, "fact", "date", c->date);
	add_shown(suite, "fact", "stage", check_stage_word(c->stage));
	add_shown(suite, "fact", "day", day);
	for (size_t i = 0; i < c->met_count; i++)
		add_requirement(suite, r, c, &c->met[i], required);
	add_codes(suite, r, &c->found, required, c->id, c->path);
	free(required);
}

int report_junit(const struct report *r, struct buf *out)
{
	xmlDoc *doc = xml_new_doc("suites");
	xmlNode *suites = xmlDocGetRootElement(doc);
	struct buf day;
	int rc;

	buf_init(&day, BUF_LINE);
	when_add_iso(&day, r->run->today);
	if (r->others.count > 0) {
		xmlNode *suite = node_add(suites, "suite");

		node_set(suite, "name", "workspace");
		add_shown(suite, "fact", "day", day.data);
		add_codes(suite, r, &r->others, NULL, "workspace", NULL);
	}
	for (size_t i = 0; i < r->document_count; i++)
		add_document(suites, r, &r->documents[i], day.data);
	rc = xml_transform(r->run->x, "stylesheets/check/junit.xsl", doc, NULL, out);
	buf_release(&day);
	xmlFreeDoc(doc);
	return rc;
}
