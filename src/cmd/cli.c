/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "exits.h"
#include "hash.h"
#include "io.h"
#include "mark.h"
#include "mem.h"
#include "pack.h"
#include "path.h"
#include "report.h"
#include "str.h"

static void print_version(FILE *out)
{
	fprintf(out, "engross %s\n", ENGROSS_VERSION);
	fprintf(out, "libxml2 %s, libxslt %s, cmark %s, libzip %s, libcrypto %s, jansson %s\n", xml_version(),
	        xslt_version(), mark_version(), pack_version(), hash_version(), report_json_version());
}

/* Findings name files as seen from here, not from the workspace. */
static void set_prefix(struct app *a, const char *workspace)
{
	struct buf prefix;

	buf_init(&prefix, BUF_LINE);
	if (!str_eq(workspace, ".") && workspace[0] != '\0')
		buf_addf(&prefix, "%s%s", workspace, str_ends(workspace, "/") ? "" : "/");
	a->prefix = buf_take(&prefix);
	buf_release(&prefix);
	diag_set_prefix(a->d, a->prefix);
}

int app_open_workspace(struct app *a)
{
	if (workspace_open_noting(&a->ws, a->x, a->d, a->opt.workspace, a->sources) < 0)
		return -1;
	if (a->prefix == NULL)
		set_prefix(a, a->ws.dir);
	return 0;
}

/* Opens what the verb needs. */
static int prepare(struct app *a, const struct verb *v)
{
	a->x = xml_new(a->d, a->opt.resources);
	if (a->opt.resources != NULL && !io_is_dir(a->opt.resources))
		return diag(a->d, MSG_FILE_MISSING, LOC_NONE, "'%s'", a->opt.resources);
	if (a->opt.workspace != NULL)
		set_prefix(a, a->opt.workspace);
	if ((v->flags & NEEDS_WORKSPACE) == 0)
		return 0;
	if (app_open_workspace(a) < 0)
		return -1;
	/* What a version takes from the register was frozen with it. */
	if (a->opt.number != NULL)
		return 0;
	a->reg = reg_open(&a->ws, a->x, a->d);
	return a->reg != NULL ? 0 : -1;
}

static void run(struct app *a, int argc, char **argv)
{
	const struct verb *v = NULL;

	if (argc < 2 || str_eq(argv[1], "--help") || str_eq(argv[1], "-h")) {
		help_print(argc < 2 ? a->err : a->out, NULL);
		if (argc < 2)
			diag(a->d, MSG_USAGE, LOC_NONE, "no verb was given");
		return;
	}
	if (str_eq(argv[1], "--version")) {
		print_version(a->out);
		return;
	}
	v = verb_find(argv[1]);
	if (v == NULL) {
		verb_report_unknown(a, argv[1]);
		return;
	}
	/* The help on help leads nowhere. */
	if (!str_eq(v->name, "help"))
		diag_set_verb(a->d, v->name);
	if (options_read(a, v, argc - 1, argv + 1) < 0)
		return;
	if (a->opt.help)
		help_print(a->out, v);
	else if (a->opt.version)
		print_version(a->out);
	else if (prepare(a, v) == 0)
		(void)v->run(a);   /* what went wrong is in a->d */
}

int cli_main(int argc, char **argv, FILE *out, FILE *err)
{
	struct app a = { .out = out, .err = err };
	int status;

	a.d = diag_new(err);
	run(&a, argc, argv);
	if (fflush(out) != 0 || ferror(out))
		diag(a.d, MSG_OUTPUT_LOST, LOC_NONE, "%s", "");
	status = diag_status(a.d);
	reg_free(a.reg);
	workspace_release(&a.ws);
	xml_free(a.x);
	diag_free(a.d);
	free(a.prefix);
	free(a.opt.profiles);
	free(a.operands);
	return status;
}

void app_print(struct app *a, const char *words)
{
	struct buf shown;

	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, words);
	fwrite(shown.data, 1, shown.len, a->out);
	buf_release(&shown);
}

int app_each_document(struct app *a, app_document_fn *fn, void *arg)
{
	char **all = NULL;
	char **ids;
	size_t count = 0;
	size_t jobs = 1;
	int rc;

	if (a->operand_count == 0) {
		all = workspace_documents(&a->ws, a->d);
		if (all == NULL)
			return -1;
	}
	ids = all != NULL ? all : a->operands;
	while (ids[count] != NULL)
		count++;
	a->document_count = count;
	rc = jobs_choose(a, ids, count, &jobs);
	if (a->one_process)
		jobs = 1;
	if (rc < 0)
		count = 0;
	/* With the first one is compiled what nearly all need: workers have it from us. */
	for (size_t i = 0; i < (jobs > 1 ? 1 : count); i++)
		if (fn(a, ids[i], arg) < 0)
			rc = -1;
	if (jobs > 1 && count > 1 && jobs_each(a, ids + 1, count - 1, jobs, fn, arg) < 0)
		rc = -1;
	io_free_names(all);
	return rc;
}
