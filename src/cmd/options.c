/* SPDX-License-Identifier: MIT */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "mem.h"
#include "str.h"

#define REPORT_FORMATS "give the report as text, json, sarif, junit or html (default text)"

const struct option_row option_table[] = {
	{ "authority", 0, "TEXT", TAKES_SIGNER, "for a deputy: what gives the authority to sign, such as a scheme" },
	{ "evidence", 0, "FILE", TAKES_EVENT, "keep a copy of FILE, such as a scanned page, with the entry" },
	{ "fail-on", 0, "LEVEL", TAKES_REPORT,
	  "end with a status other than 0 from that level up: error, warning or advice (default error)" },
	{ "format", 0, "NAME", TAKES_REPORT, REPORT_FORMATS },
	{ "format", 0, "NAME", TAKES_LISTING, "give the history as text or json (default text)" },
	{ "fragment", 0, NULL, TAKES_FRAGMENT,
	  "make a piece of a page for a content management system instead of a page" },
	{ "heading-level", 0, "N", TAKES_FRAGMENT,
	  "level of the title in a fragment, 1 to 4 (default 2)" },
	{ "help", 'h', NULL, 0, "show this page" },
	{ "id-prefix", 0, "P", TAKES_FRAGMENT,
	  "what the ids in a fragment begin with (default: the document's id and -)" },
	{ "jobs", 'j', "N", TAKES_JOBS,
	  "work in N processes at once (default: one for each core, when there are many documents)" },
	{ "joins", 0, NULL, TAKES_SIGNER, "the text does not name the body: it becomes a party by signing" },
	{ "method", 0, "HOW", TAKES_SIGNER, "wet-ink, email, minute or electronic" },
	{ "minute", 0, "REF", TAKES_EVENT, "the number of the minute or of the item" },
	{ "name", 0, "NAME", TAKES_SIGNER, "who signed (default: the holder of the post on that day)" },
	{ "note", 0, "TEXT", TAKES_NOTE, "what changed, or why, in a sentence" },
	{ "on", 0, "DATE", TAKES_DAY, "the day, such as 2026-03-31 (default: today)" },
	{ "on", 0, "DATE", TAKES_STANDING,
	  "tell how versions stand as of that day (default: the last day that their history tells of)" },
	{ "output", 'o', "DIR", TAKES_OUTPUT, "write into DIR instead of the workspace's out" },
	{ "output", 'o', "FILE", TAKES_REPORT,
	  "write the report to FILE; - is the standard output (default -)" },
	{ "party", 0, "ID", TAKES_EVENT, "the body, by its id in register.xml" },
	{ "post", 0, "POST", TAKES_SIGNER, "the signer's post: an id in register.xml, or words" },
	{ "profile", 0, "LIST", TAKES_REPORT,
	  "the profiles to check against instead of those that the document names; +ID adds one" },
	{ "quiet", 'q', NULL, TAKES_QUIET, "show errors only, and no results line" },
	{ "resources", 0, "DIR", TAKES_RESOURCES,
	  "take schemas and stylesheets from DIR where it has them" },
	{ "stage", 0, "NAME", TAKES_STAGE, "print the document as it is after a stage, make nothing" },
	{ "stage", 0, "STAGE", TAKES_REPORT,
	  "check as a draft, consultation or final text (default: as the document's status says)" },
	{ "theme", 0, "NAME", TAKES_THEME, "the look of the documents instead of the one of engross.xml" },
	{ "template", 0, "FILE", TAKES_TEMPLATE,
	  "take styles, page, header and footer from a house template (.dotx, .ott; one for each format)" },
	{ "to", 't', "LIST", TAKES_TO, "which of html,odt,docx,resolved to make (default html,odt,docx)" },
	{ "to", 't', "LIST", TAKES_REPORT,
	  "make the matrix of each document too, as html, odt or docx; -o is then the folder for them" },
	{ "version", 0, "V", TAKES_NUMBER, "the version, such as 2.0" },
	{ "version", 0, NULL, 0, "show the version and those of the libraries" },
	{ "workspace", 'w', "DIR", TAKES_WORKSPACE,
	  "the workspace (default: the nearest engross.xml from here upward)" },
	{ NULL, 0, NULL, 0, NULL }
};

enum { OPTION_COUNT = ARRAY_LEN(option_table) - 1 };

static bool is_there(const struct option *longs, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(longs[i].name, name))
			return true;
	return false;
}

/* The table in getopt_long()'s own form, for the options that v takes. */
static void make_getopt(const struct verb *v, struct option longs[OPTION_COUNT + 1],
                        struct buf *shorts)
{
	size_t n = 0;

	buf_add_str(shorts, "-:");   /* "-": operands come as they stand, whatever POSIXLY_CORRECT says */
	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_row *row = &option_table[i];

		if (row->flag != 0 && (v->flags & row->flag) == 0)
			continue;
		/* What a verb takes by that name counts before what all take. */
		if (row->flag == 0 && is_there(longs, n, row->name))
			continue;
		longs[n].name = row->name;
		longs[n].has_arg = row->argument != NULL ? required_argument : no_argument;
		longs[n].flag = NULL;
		longs[n++].val = 256 + i;
		if (row->letter != 0) {
			buf_add_char(shorts, row->letter);
			if (row->argument != NULL)
				buf_add_char(shorts, ':');
		}
	}
	memset(&longs[n], 0, sizeof(longs[n]));
}

/* The row for what getopt_long() gave; NULL for its '?' and ':'. */
static const struct option_row *row_of(int given)
{
	if (given >= 256)
		return &option_table[given - 256];
	for (int i = 0; i < OPTION_COUNT; i++)
		if (option_table[i].letter != 0 && option_table[i].letter == given)
			return &option_table[i];
	return NULL;
}

static void add_template(struct options *opt, const char *value)
{
	size_t i = 0;

	while (i < ARRAY_LEN(opt->templates) && opt->templates[i] != NULL)
		i++;
	opt->many_templates = i == ARRAY_LEN(opt->templates);
	if (!opt->many_templates)
		opt->templates[i] = value;
}

static void add_profiles(struct options *opt, const char *value)
{
	opt->profiles = mem_resize(opt->profiles, opt->profile_count + 1, sizeof(*opt->profiles));
	opt->profiles[opt->profile_count++] = value;
}

/* Options that take one word and keep it. */
static const char **word_of(struct options *opt, const char *name)
{
	const struct {
		const char *name;
		const char **word;
	} words[] = {
		{ "authority", &opt->authority },
		{ "evidence", &opt->evidence },
		{ "fail-on", &opt->fail_on },
		{ "format", &opt->format },
		{ "heading-level", &opt->heading_level },
		{ "id-prefix", &opt->id_prefix },
		{ "jobs", &opt->jobs },
		{ "method", &opt->method },
		{ "minute", &opt->minute },
		{ "name", &opt->name },
		{ "note", &opt->note },
		{ "on", &opt->on },
		{ "output", &opt->output },
		{ "party", &opt->party },
		{ "post", &opt->post },
		{ "resources", &opt->resources },
		{ "stage", &opt->stage },
		{ "theme", &opt->theme },
		{ "to", &opt->to },
		{ "workspace", &opt->workspace },
	};

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (str_eq(words[i].name, name))
			return words[i].word;
	return NULL;
}

static void set_option(struct options *opt, const struct option_row *row, const char *value)
{
	const char **word = word_of(opt, row->name);

	if (word != NULL)
		*word = value;
	else if (str_eq(row->name, "help"))
		opt->help = true;
	else if (str_eq(row->name, "version") && value != NULL)
		opt->number = value;
	else if (str_eq(row->name, "version"))
		opt->version = true;
	else if (str_eq(row->name, "joins"))
		opt->joins = true;
	else if (str_eq(row->name, "quiet"))
		opt->quiet = true;
	else if (str_eq(row->name, "fragment"))
		opt->fragment = true;
	else if (str_eq(row->name, "profile"))
		add_profiles(opt, value);
	else if (str_eq(row->name, "template"))
		add_template(opt, value);
}

/* A history keeps for good what is recorded: of an option that is given twice, nobody may lose the first
 * unawares. 0, or -1 reported. */
static int check_once(struct app *a, const struct verb *v, const struct option_row *row)
{
	const char **word = word_of(&a->opt, row->name);
	const char *before = word != NULL ? *word : str_eq(row->name, "version") ? a->opt.number : NULL;

	if (before == NULL || (v->flags & (TAKES_NOTE | TAKES_EVENT)) == 0)
		return 0;
	return diag(a->d, MSG_USAGE, LOC_NONE, "the option '--%s' is given twice; record one thing at a time", row->name);
}

/* Says what is wrong with the option that getopt_long() stopped at. */
static int refuse(struct app *a, const struct verb *v, int given, char **argv)
{
	/* optopt is the letter, also inside a cluster; 0 and numbers of ours mean a long name. */
	const char letter[] = { '-', (char)optopt, '\0' };
	const char *name = optopt > 0 && optopt < 256 ? letter : argv[optind - 1];

	if (given == ':')
		return diag(a->d, MSG_USAGE, LOC_NONE, "the option '%s' needs a value", name);
	return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' does not take the option '%s'", v->name, name);
}

int options_read(struct app *a, const struct verb *v, int argc, char **argv)
{
	struct option longs[OPTION_COUNT + 1];
	struct buf shorts;
	int given;
	int rc = -1;

	buf_init(&shorts, BUF_LINE);
	make_getopt(v, longs, &shorts);
	a->operands = mem_zalloc((size_t)argc + 1, sizeof(*a->operands));
	opterr = 0;
	optind = 0;   /* glibc: start afresh, whoever called before */
	while ((given = getopt_long(argc, argv, shorts.data, longs, NULL)) != -1) {
		const struct option_row *row = row_of(given);

		if (given == 1) {
			a->operands[a->operand_count++] = optarg;
			continue;
		}
		if (row == NULL) {
			refuse(a, v, given, argv);
			goto out;
		}
		if (check_once(a, v, row) < 0)
			goto out;
		set_option(&a->opt, row, optarg);
	}
	/* What follows "--". */
	while (optind < argc)
		a->operands[a->operand_count++] = argv[optind++];
	if (a->opt.quiet)
		diag_set_threshold(a->d, DIAG_ERROR);
	rc = 0;
out:
	buf_release(&shorts);
	return rc;
}
