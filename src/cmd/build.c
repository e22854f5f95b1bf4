/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "format.h"
#include "histories.h"
#include "house.h"
#include "io.h"
#include "make.h"
#include "stage.h"
#include "str.h"

#define PREFIX_SIGNS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

/* The level and the prefix of a fragment. 0, or -1 reported. */
static int choose_fragment(struct app *a, struct make *m)
{
	const char *level = a->opt.heading_level;
	const char *prefix = a->opt.id_prefix;

	if (!a->opt.fragment && (level != NULL || prefix != NULL))
		return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is for a fragment: say --fragment too",
		            level != NULL ? "--heading-level" : "--id-prefix");
	if (level != NULL && (level[0] < '1' || level[0] > '4' || level[1] != '\0'))
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "'%s' is no level for the heading of a fragment; there are 1 to 4", level);
	if (prefix != NULL && (prefix[0] == '\0' || strchr("0123456789-_", prefix[0]) != NULL ||
	                       prefix[strspn(prefix, PREFIX_SIGNS)] != '\0'))
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "'%s' is no prefix for ids; write letters first, then letters, digits, - or _",
		            prefix);
	m->heading_level = level != NULL ? level[0] - '0' : 2;
	m->id_prefix = prefix;
	return 0;
}

/* The day for which --on has it told how versions stand; none where it is not given. Its
 * address, or NULL; 0, or -1 reported. */
static int read_day(struct app *a, struct when *day, const struct when **as_of)
{
	*as_of = a->opt.on != NULL ? day : NULL;
	return a->opt.on == NULL ? 0 : app_today(a, day);
}

/* Takes a document through its stages, or the version of it that is asked for through the last.
 * 0, or -1 reported. */
static int run_stages(struct app *a, struct work *w, const char *last)
{
	if (a->opt.number != NULL && work_begin_frozen(w, a->opt.number) < 0)
		return -1;
	return work_run(w, last);
}

static bool makes(const struct make *m, const char *format)
{
	for (size_t i = 0; i < m->format_count; i++)
		if (str_eq(m->formats[i]->name, format))
			return true;
	return false;
}

/* Makes one document whole or not at all. */
static int build_document(struct app *a, const char *id, void *arg)
{
	const struct make *m = arg;
	struct when day;
	struct work w;
	int rc;

	work_init(&w, a->x, a->d, &a->ws, a->reg, id);
	w.digests = makes(m, "resolved");
	rc = read_day(a, &day, &w.as_of);
	if (rc == 0)
		rc = run_stages(a, &w, NULL);
	if (rc == 0)
		rc = make_files(m, a, &w);
	work_release(&w);
	return rc;
}

static bool is_stage(const char *name)
{
	for (const struct stage *s = stage_table; s->name != NULL; s++)
		if (str_eq(s->name, name))
			return true;
	return false;
}

/* Prints one document as a stage leaves it. */
static int print_stage(struct app *a)
{
	struct when day;
	struct work w;
	struct buf text;
	int rc = -1;

	if (!is_stage(a->opt.stage)) {
		struct buf names;

		buf_init(&names, BUF_LINE);
		for (const struct stage *s = stage_table; s->name != NULL; s++)
			buf_addf(&names, "%s%s", s == stage_table ? "" : ", ", s->name);
		diag(a->d, MSG_USAGE, LOC_NONE, "there is no stage '%s'; the stages are %s",
		     a->opt.stage, names.data);
		buf_release(&names);
		return -1;
	}
	if (a->operand_count != 1)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--stage prints one document: name it");
	buf_init(&text, BUF_FILE);
	work_init(&w, a->x, a->d, &a->ws, a->reg, a->operands[0]);
	w.digests = true;
	rc = read_day(a, &day, &w.as_of);
	if (rc == 0)
		rc = run_stages(a, &w, a->opt.stage);
	if (w.doc != NULL) {
		xml_print(a->x, w.doc, &text);
		if (buf_ok(&text))
			fwrite(text.data, 1, text.len, a->out);
		else
			rc = diag(a->d, MSG_XML_SIZE, ((struct loc){ w.path, 0 }), "64 MB of text to print");
	}
	work_release(&w);
	buf_release(&text);
	return rc;
}

/* A template that is named for this run is for something that the run makes. */
static int check_templates(struct app *a, const struct make *m)
{
	for (size_t i = 0; i < ARRAY_LEN(m->look.houses) && a->opt.templates[i] != NULL; i++) {
		const char *format = house_format(m->look.houses[i]);

		if (!makes(m, format))
			return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is a template for %s, which --to leaves out",
			            a->opt.templates[i], format);
	}
	return 0;
}

/* The look of a version is that of the files that were frozen with it, unless one is named for
 * this run. `sources` is that folder. */
static int open_look(struct app *a, struct look *look, const char *sources)
{
	struct app frozen = *a;
	int rc = -1;

	if (a->opt.theme != NULL || a->opt.templates[0] != NULL)
		return look_open(look, a);
	if (workspace_open(&frozen.ws, a->x, a->d, sources) == 0)
		rc = look_open(look, &frozen);
	workspace_release(&frozen.ws);
	return rc;
}

/* Makes a version of one document again. It has a folder of its own in the workspace's out,
 * ID-VERSION, so that the files of today's text stay, and its own files the names by which
 * they refer to each other. */
static int build_version(struct app *a, struct make *m)
{
	const char *number = a->opt.number;
	char *sources = NULL;
	int rc = -1;

	if (a->operand_count != 1)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--version makes a version of one document: name it");
	if (!histories_has(a, a->operands[0]))
		return histories_report_none(a, a->operands[0]);
	if (frozen_sources(&a->ws, a->x, a->d, a->operands[0], number, &sources) < 0)
		return -1;
	if (a->opt.output == NULL)
		make_open_below(m, a->operands[0], number);
	if (open_look(a, &m->look, sources) == 0 && check_templates(a, m) == 0)
		rc = build_document(a, a->operands[0], m);
	free(sources);
	return rc;
}

int cmd_build(struct app *a)
{
	const char *list = a->opt.to != NULL ? a->opt.to : a->opt.fragment ? "html" : "html,odt,docx";
	const char *number = a->opt.number;
	struct make m = { .format_count = 0, .dir = NULL };
	int rc = -1;

	if (number != NULL && (number[0] == '\0' || number[strspn(number, "0123456789.")] != '\0'))
		return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is no number of a version; write it as 1.0", number);
	if (a->opt.stage != NULL)
		return print_stage(a);
	if (make_choose(&m, a, list, a->opt.fragment ? format_fragment : NULL) < 0 ||
	    choose_fragment(a, &m) < 0)
		return -1;
	if (make_open_dir(&m, a) < 0)
		goto out;
	if (number != NULL)
		rc = build_version(a, &m);
	else if (look_open(&m.look, a) == 0 && check_templates(a, &m) == 0)
		rc = app_each_document(a, build_document, &m);
out:
	make_release(&m);
	return rc;
}
