/* SPDX-License-Identifier: MIT */
#include "checking.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "profile.h"
#include "str.h"

static int read_stage(struct checking *k, struct app *a)
{
	const char *said = a->opt.stage;

	k->run.stage = CHECK_BY_STATUS;
	if (said == NULL)
		return 0;
	for (enum check_stage s = CHECK_DRAFT; s <= CHECK_FINAL; s++)
		if (str_eq(check_stage_word(s), said))
			k->run.stage = s;
	if (k->run.stage != CHECK_BY_STATUS)
		return 0;
	return diag(a->d, MSG_USAGE, LOC_NONE,
	            "nothing is checked as '%s'; there are draft, consultation and final", said);
}

static int read_fail_on(struct checking *k, struct app *a)
{
	const char *said = a->opt.fail_on != NULL ? a->opt.fail_on : "error";

	for (enum diag_level l = DIAG_ADVICE; l <= DIAG_ERROR; l++) {
		if (!str_eq(diag_level_word(l), said))
			continue;
		k->fail_on = l;
		return 0;
	}
	return diag(a->d, MSG_USAGE, LOC_NONE,
	            "there is no level '%s' to fail on; there are error, warning and advice", said);
}

static int read_form(struct checking *k, struct app *a)
{
	struct buf names;

	k->form = a->opt.format != NULL ? report_form_find(a->opt.format) : report_form_table;
	k->output = a->opt.output != NULL && !str_eq(a->opt.output, "-") ? a->opt.output : NULL;
	if (a->opt.to != NULL && a->opt.format != NULL)
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "--to makes files of each document, --format one report: say one of them");
	if (a->opt.to != NULL && str_eq(a->opt.output, "-"))
		return diag(a->d, MSG_USAGE, LOC_NONE, "--to makes files: -o is a folder for them, and not '-'");
	if (k->form != NULL && k->form->write == NULL && k->output != NULL && a->opt.to == NULL)
		return diag(a->d, MSG_USAGE, LOC_NONE, "-o is for a report: name its form with --format");
	if (k->output != NULL && k->output[0] == '\0')
		return diag(a->d, MSG_USAGE, LOC_NONE, "-o names no file");
	if (k->form != NULL)
		return 0;
	buf_init(&names, BUF_LINE);
	for (const struct report_form *f = report_form_table; f->name != NULL; f++)
		buf_addf(&names, "%s%s", f == report_form_table ? "" : f[1].name == NULL ? " and " : ", ", f->name);
	diag(a->d, MSG_USAGE, LOC_NONE, "a report cannot be given as '%s'; there are %s", a->opt.format,
	     names.data);
	buf_release(&names);
	return -1;
}

/* A list of names that is ended by NULL. */
static void add_name(char ***names, const char *s, size_t n)
{
	size_t count = 0;

	while (*names != NULL && (*names)[count] != NULL)
		count++;
	*names = mem_resize(*names, count + 2, sizeof(**names));
	(*names)[count] = mem_strndup(s, n);
	(*names)[count + 1] = NULL;
}

static void free_names(char **names)
{
	for (size_t i = 0; names != NULL && names[i] != NULL; i++)
		free(names[i]);
	free(names);
}

/* "mou,+ours": what stands without + is instead of what the documents name. */
static int read_profiles(struct checking *k, struct app *a)
{
	for (size_t i = 0; i < a->opt.profile_count; i++) {
		const char *s = a->opt.profiles[i];
		bool some = false;

		while (*s != '\0') {
			size_t n = strcspn(s, ",");
			bool more = s[0] == '+';

			if (n > more)
				add_name(more ? &k->run.add : &k->run.replace, s + more, n - more);
			some = some || n > more;
			s += n + (s[n] == ',');
		}
		if (!some)
			return diag(a->d, MSG_USAGE, LOC_NONE, "--profile names no profile");
	}
	return 0;
}

int checking_read(struct checking *k, struct app *a)
{
	memset(k, 0, sizeof(*k));
	k->run = (struct check_run){ .x = a->x, .d = a->d, .ws = &a->ws };
	if (read_stage(k, a) < 0 || read_fail_on(k, a) < 0 || read_form(k, a) < 0 ||
	    read_profiles(k, a) < 0 || (a->opt.to != NULL && make_choose(&k->matrix, a, a->opt.to, NULL) < 0))
		return -1;
	k->run.as_of = a->opt.on != NULL ? &k->run.today : NULL;
	return app_today(a, &k->run.today);
}

void checking_release(struct checking *k)
{
	report_release(&k->report);
	make_release(&k->matrix);
	profiles_free(k->run.profiles);
	plain_free(k->run.phrases);
	free_names(k->run.replace);
	free_names(k->run.add);
}

static bool is_among(char **names, const char *name)
{
	for (size_t i = 0; names[i] != NULL; i++)
		if (str_eq(names[i], name))
			return true;
	return false;
}

/* One that is there and broken is told of in its own file, and by each document. */
static int check_names(const struct checking *k, char **names)
{
	char **all = profiles_all(k->run.profiles);
	struct buf list;

	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		if (is_among(all, names[i]))
			continue;
		buf_init(&list, BUF_LINE);
		for (size_t n = 0; all[n] != NULL; n++)
			buf_addf(&list, "%s%s", n == 0 ? "" : all[n + 1] == NULL ? " and " : ", ", all[n]);
		diag(k->run.d, MSG_USAGE, LOC_NONE, "there is no profile '%s'; there are %s", names[i], list.data);
		buf_release(&list);
		return -1;
	}
	return 0;
}

int checking_profiles(const struct checking *k)
{
	return check_names(k, k->run.replace) < 0 || check_names(k, k->run.add) < 0 ? -1 : 0;
}
