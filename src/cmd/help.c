/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "str.h"

/* Whether the verb has an option of its own by the name of one that all take. */
static bool is_hidden(const struct verb *v, const struct option_row *common)
{
	for (const struct option_row *row = option_table; row->name != NULL; row++)
		if ((v->flags & row->flag) != 0 && str_eq(row->name, common->name))
			return true;
	return false;
}

static void print_options(FILE *out, const struct verb *v)
{
	fputs("\nOptions\n", out);
	for (const struct option_row *row = option_table; row->name != NULL; row++) {
		char letter[] = { '-', row->letter, ',', ' ', '\0' };

		if (row->flag != 0 ? (v->flags & row->flag) == 0 : is_hidden(v, row))
			continue;
		fprintf(out, "  %s--%s%s%s\n      %s\n", row->letter != 0 ? letter : "", row->name,
		        row->argument != NULL ? " " : "",
		        row->argument != NULL ? row->argument : "", row->help);
	}
}

static void print_verbs(FILE *out)
{
	fputs("engross: partnership documents from XML and Markdown to HTML, ODT and DOCX\n\n"
	      "Use: engross VERB [options] [what]\n\nVerbs\n", out);
	for (const struct verb *v = verb_table; v->name != NULL; v++)
		fprintf(out, "  %-10s%s\n", v->name, v->summary);
	fputs("\n'engross help VERB' shows examples. engross(1) is the manual.\n", out);
}

void help_print(FILE *out, const struct verb *v)
{
	if (v == NULL) {
		print_verbs(out);
		return;
	}
	fprintf(out, "engross %s: %s\n\nExamples\n%s\nUse: engross %s [options] %s\n", v->name,
	        v->summary, v->examples, v->name, v->synopsis);
	print_options(out, v);
}

int cmd_help(struct app *a)
{
	const struct verb *v = a->operand_count > 0 ? verb_find(a->operands[0]) : NULL;

	if (a->operand_count > 0 && v == NULL)
		return verb_report_unknown(a, a->operands[0]);
	help_print(a->out, v);
	return 0;
}
