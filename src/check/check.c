/* SPDX-License-Identifier: MIT */
#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "exits.h"
#include "mem.h"
#include "profile.h"
#include "stage.h"
#include "str.h"
#include "waiver.h"

const char *check_stage_word(enum check_stage stage)
{
	static const char *const words[] = { "by status", "draft", "consultation", "final" };

	return words[stage];
}

const char *met_state_word(enum met_state state)
{
	static const char *const words[] = { "met", "thin", "not-met", "not-asked", "unknown" };

	return words[state];
}

/* What a text of that status is checked as. */
static enum check_stage stage_of(const char *status)
{
	if (str_eq(status, "draft") || status == NULL)
		return CHECK_DRAFT;
	return str_eq(status, "consultation") ? CHECK_CONSULTATION : CHECK_FINAL;
}

/* Takes what the stages find. Its level is put right once the document's status is known. */
static void take(void *arg, enum msg id, struct loc loc, const char *particulars)
{
	struct checked *out = arg;

	findings_add(&out->found, id, diag_row(id)->level, loc, particulars, NULL, NULL);
}

static char *meta_text(const xmlNode *meta, const char *name)
{
	const xmlNode *n = meta != NULL ? node_child(meta, name) : NULL;

	return n != NULL ? node_squeezed(n) : NULL;
}

/* What the document says about itself, as far as the stages came. */
static void read_head(struct checked *out, const struct work *w)
{
	const xmlNode *root = w->doc != NULL ? xmlDocGetRootElement(w->doc) : NULL;
	const xmlNode *meta = root != NULL ? node_child(root, "meta") : NULL;
	const xmlNode *status = meta != NULL ? node_child(meta, "status") : NULL;
	const xmlNode *date = meta != NULL ? node_child(meta, "date") : NULL;

	out->resolved = node_is(root, "resolved");
	if (root == NULL)
		return;
	out->kind = mem_strdup(out->resolved ? node_attr(root, "kind") : node_name(root));
	out->title = meta_text(meta, "title");
	out->version = meta_text(meta, "version");
	if (status != NULL)
		out->status = out->resolved ? mem_strdup(node_attr(status, "code")) : node_squeezed(status);
	if (date != NULL)
		out->date = out->resolved ? mem_strdup(node_attr(date, "iso")) : node_squeezed(date);
}

/* The document's waivers, which the caller takes over. */
static xmlDoc *take_waivers(struct work *w)
{
	xmlDoc *waivers = w->waivers;

	w->waivers = NULL;
	return waivers;
}

struct plain *check_phrases(struct xml *x, const char *lang)
{
	return plain_open(x, "schemas/rules", lang);
}

/* Runs the rules over the resolved form and looks which requirements are met. */
static void run_rules(const struct check_run *run, struct checked *out, struct work *w)
{
	const xmlNode *root = xmlDocGetRootElement(w->doc);
	struct check c = {
		.run = run, .out = out, .id = out->id, .root = root, .meta = node_child(root, "meta"),
		.body = node_child(root, "body"), .kind = node_attr(root, "kind"), .lang = node_lang(root),
		.stage = out->stage, .today = run->today, .dated = w->dated, .date = w->date
	};
	bool shared;

	c.steps = xpath_steps_for(w->doc);
	shared = run->phrases != NULL && plain_is_for(run->phrases, c.lang);
	c.plain = shared ? run->phrases : check_phrases(run->x, c.lang);
	check_walk(&c);
	check_requirements(&c);
	check_claims(&c);
	check_impact(&c);
	waivers_apply(run, out, &c, take_waivers(w));
	check_walk_release(&c);
	if (!shared)
		plain_free(c.plain);
}

/* Counts what is not waived. */
static void count(struct checked *out)
{
	for (size_t i = 0; i < out->found.count; i++) {
		const struct finding *f = &out->found.list[i];

		if (f->waiver != NULL)
			out->waived++;
		else
			out->counts[f->level]++;
	}
}

void check_document(const struct check_run *run, const char *id, struct checked *out)
{
	struct diag_sum before;
	struct work w;

	memset(out, 0, sizeof(*out));
	out->id = mem_strdup(id);
	diag_get_sum(run->d, &before);
	diag_set_sink(run->d, take, out);
	work_init(&w, run->x, run->d, run->ws, run->reg, id);
	out->path = mem_strdup(w.path);
	if (run->agreeing != NULL)
		work_agree_as(&w, run->agreeing, run->agreed_on);
	w.as_of = run->as_of;
	w.unsealed = run->agreeing == NULL;
	(void)!work_run(&w, NULL);   /* what is wrong is among the findings */
	read_head(out, &w);
	out->stage = run->stage != CHECK_BY_STATUS ? run->stage : stage_of(out->status);
	for (size_t i = 0; i < out->found.count; i++)
		out->found.list[i].level = level_at(out->found.list[i].id, out->found.list[i].level, out->stage);
	if (out->resolved) {
		run_rules(run, out, &w);
	} else {
		if (w.doc != NULL && xmlDocGetRootElement(w.doc) != NULL)
			check_requirements_unknown(run, out, xmlDocGetRootElement(w.doc));
		waivers_apply(run, out, NULL, take_waivers(&w));
	}
	diag_set_sink(run->d, NULL, NULL);
	diag_set_sum(run->d, &before);
	findings_sort(&out->found, out->path);
	count(out);
	work_release(&w);
}

void checked_release(struct checked *c)
{
	free(c->id);
	free(c->title);
	free(c->kind);
	free(c->version);
	free(c->status);
	free(c->date);
	free(c->path);
	findings_release(&c->found);
	met_release(c);
	waivers_free(c->waivers);
	memset(c, 0, sizeof(*c));
}

void checked_count(const struct checked *c, struct diag *d, enum diag_level fail_on)
{
	struct diag_sum sum;
	struct diag_sum more = { .status = EXIT_FINE };

	for (size_t i = 0; i < c->found.count; i++) {
		const struct finding *f = &c->found.list[i];

		if (f->waiver != NULL || f->level < fail_on)
			continue;
		diag_get_sum(d, &sum);
		more.status = f->level == DIAG_ERROR && diag_row(f->id)->status != EXIT_FINE
		                      ? diag_row(f->id)->status : EXIT_FINDINGS;
		diag_add_sum(d, &more);
	}
	memset(&more, 0, sizeof(more));
	memcpy(more.count, c->counts, sizeof(more.count));
	more.waived = c->waived;
	diag_add_sum(d, &more);
}
