/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "json.h"
#include "profile.h"
#include "report.h"
#include "str.h"
#include "waiver.h"

/* The report as JSON, as schemas/check.schema.json describes it. */

const char *report_json_version(void)
{
	return jansson_version_str();
}

static void put_counts(json_t *object, const size_t counts[DIAG_ERROR + 1], size_t waived)
{
	json_put_number(object, "errors", counts[DIAG_ERROR]);
	json_put_number(object, "warnings", counts[DIAG_WARNING]);
	json_put_number(object, "advice", counts[DIAG_ADVICE]);
	json_put_number(object, "waived", waived);
}

static void put_line(json_t *object, long line)
{
	json_put(object, "line", line > 0 ? json_integer(line) : json_null());
}

static void put_waiver(json_t *object, const struct waiver *w)
{
	json_t *waiver;

	if (w == NULL) {
		json_put_text(object, "waiver", NULL);
		return;
	}
	waiver = json_put_object(object, "waiver");
	json_put_text(waiver, "rule", w->rule);
	json_put_text(waiver, "until", w->until);
	json_put_text(waiver, "by", w->by);
	json_put_text(waiver, "reason", w->reason);
	json_put_text(waiver, "scope", w->own ? "document" : "workspace");
}

static void put_findings(json_t *object, const struct findings *all)
{
	json_t *list = json_put_array(object, "findings");

	for (size_t i = 0; i < all->count; i++) {
		const struct finding *f = &all->list[i];
		const struct diag_row *row = diag_row(f->id);
		json_t *finding = json_add_object(list);
		struct buf words;
		struct buf fix;

		buf_init(&words, BUF_LINE);
		buf_init(&fix, BUF_LINE);
		diag_add_words(&words, f->id, f->particulars);
		diag_add_fix(&fix, f->id, f->about);
		json_put_text(finding, "code", row->code);
		json_put_text(finding, "requirement", f->about);
		json_put_text(finding, "level", diag_level_word(f->level));
		json_put_text(finding, "path", report_path(f->path));
		put_line(finding, f->line);
		json_put_text(finding, "message", words.data);
		json_put_text(finding, "fix", fix.len > 0 ? fix.data : NULL);
		json_put_text(finding, "part", f->part);
		put_waiver(finding, f->waiver);
		buf_release(&words);
		buf_release(&fix);
	}
}

static void put_sources(json_t *object, const struct check_run *run, const struct requirement *r)
{
	static const char *const names[] = { "instrument", "section", "chapter", "paragraph", "page" };
	json_t *list = json_put_array(object, "sources");

	for (const xmlNode *n = node_child(r->node, "source"); n != NULL; n = node_next(n, "source")) {
		json_t *source = json_add_object(list);
		struct buf words;

		buf_init(&words, BUF_LINE);
		source_add_words(run->profiles, r, n, &words);
		json_put_text(source, "words", words.data);
		for (size_t i = 0; i < ARRAY_LEN(names); i++)
			json_put_text(source, names[i], node_attr(n, names[i]));
		json_put_text(source, "address", source_address(run->profiles, r, n));
		json_put_text(source, "confidence", confidence_word(source_confidence(r, n)));
		buf_release(&words);
	}
}

static void put_places(json_t *object, const struct met *m)
{
	json_t *list = json_put_array(object, "places");

	for (size_t i = 0; i < m->place_count; i++) {
		const struct met_place *p = &m->places[i];
		json_t *place = json_add_object(list);

		json_put_text(place, "id", p->id);
		json_put_text(place, "number", p->number);
		json_put_text(place, "title", p->title);
		json_put_text(place, "path", p->path);
		put_line(place, p->line);
	}
}

static void add_requirement(json_t *list, const struct check_run *run, const struct met *m)
{
	const struct requirement *r = m->requirement;
	json_t *row = json_add_object(list);

	json_put_text(row, "id", r->id);
	json_put_text(row, "title", r->title);
	json_put_text(row, "asks", r->asks);
	json_put_text(row, "strength", strength_word(r->strength));
	json_put_text(row, "confidence", confidence_word(r->confidence));
	put_sources(row, run, r);
	json_put_text(row, "state", met_state_word(m->state));
	put_places(row, m);
	json_put_text(row, "found", m->found);
	put_waiver(row, m->waiver);
}

static void put_profiles(json_t *object, const struct check_run *run, const struct checked *c)
{
	json_t *list = json_put_array(object, "profiles");

	for (size_t i = 0; i < c->profile_count; i++) {
		const struct profile *p = c->profiles[i];
		json_t *profile = json_add_object(list);
		json_t *rows;

		json_put_text(profile, "id", p->id);
		json_put_text(profile, "title", p->title);
		json_put_text(profile, "caveat", p->caveat);
		json_put_bool(profile, "stub", p->stub);
		rows = json_put_array(profile, "requirements");
		for (size_t k = 0; k < c->met_count; k++)
			if (c->met[k].profile == p)
				add_requirement(rows, run, &c->met[k]);
	}
}

static void add_document(json_t *list, const struct check_run *run, const struct checked *c)
{
	json_t *document = json_add_object(list);

	json_put_text(document, "id", c->id);
	json_put_text(document, "title", c->title);
	json_put_text(document, "kind", c->kind);
	json_put_text(document, "version", c->version);
	json_put_text(document, "status", c->status);
	json_put_text(document, "date", c->date);
	json_put_text(document, "path", c->path);
	json_put_text(document, "stage", check_stage_word(c->stage));
	json_put_bool(document, "resolved", c->resolved);
	put_counts(json_put_object(document, "counts"), c->counts, c->waived);
	put_findings(document, &c->found);
	put_profiles(document, run, c);
}

void report_json(const struct report *r, struct buf *out)
{
	const struct check_run *run = r->run;
	char *workspace = report_workspace(r);
	struct buf day;
	json_t *report;
	json_t *list;

	json_begin();
	buf_init(&day, BUF_LINE);
	when_add_iso(&day, run->today);
	report = json_new_object();
	json_put_text(report, "tool", "engross");
	json_put_text(report, "version", ENGROSS_VERSION);
	json_put_text(report, "workspace", workspace);
	json_put_text(report, "day", day.data);
	json_put_text(report, "stage", run->stage != CHECK_BY_STATUS ? check_stage_word(run->stage) : NULL);
	json_put_text(report, "failOn", diag_level_word(r->fail_on));
	json_put_number(report, "status", (size_t)r->status);
	list = json_put_array(report, "documents");
	for (size_t i = 0; i < r->document_count; i++)
		add_document(list, run, &r->documents[i]);
	put_findings(report, &r->others);
	list = json_put_object(report, "summary");
	json_put_number(list, "documents", r->document_count);
	put_counts(list, r->counts, r->waived);
	json_finish(report, out);
	buf_release(&day);
	free(workspace);
}
