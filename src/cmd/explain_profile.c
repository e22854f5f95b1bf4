/* SPDX-License-Identifier: MIT */
#include "explain_private.h"

#include <stdlib.h>

#include "str.h"

/* What engross explain says of profiles and their requirements. */

static void add_day(struct buf *b, const char *iso)
{
	struct when day;

	if (when_parse(iso, &day))
		when_add_words(b, day);
}

/* "from 4 July 2018 to 14 December 2023"; nothing without either. */
static void add_edition(struct buf *b, const struct profile *p)
{
	if (p->from != NULL) {
		buf_add_str(b, "from ");
		add_day(b, p->from);
	}
	if (p->until != NULL) {
		buf_add_str(b, p->from != NULL ? " to " : "until ");
		add_day(b, p->until);
	} else if (p->from != NULL) {
		buf_add_str(b, " on");
	}
}

/* The strengths in words of a newcomer. */
static const char *const strengths[] = {
	"must (a law asks for it, or guidance says that it must be there)",
	"should (guidance says that it should be there)",
	"good (guidance on good practice asks for it)",
	"seen (real documents have it; no duty was found)",
};

static const char *const confidences[] = {
	"verified (somebody read it word for word in the source itself)",
	"quoted (a council, a law firm or the like quotes it; the source itself was not read)",
	"practice (seen in real documents that follow the source, which itself was not read)",
	"unconfirmed (recalled and read nowhere, so confirm it before you rely on it)",
};

static void print_labelled(FILE *out, const char *label, const char *words)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s %s", label, words);
	fputc('\n', out);
	explain_paragraph(out, "", b.data);
	buf_release(&b);
}

static void print_strength(FILE *out, const struct requirement *r)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s. When it is not met, that is %s in a final text%s.", strengths[r->strength],
	         r->missing == DIAG_ERROR ? "an error" : r->missing == DIAG_WARNING ? "a warning" : "advice",
	         r->missing > DIAG_ADVICE ? ", and one level less in a draft" : "");
	print_labelled(out, "How strongly it is put:", b.data);
	print_labelled(out, "How sure that is:", confidences[r->confidence]);
	buf_release(&b);
}

static void print_sources(FILE *out, struct profiles *ps, const struct requirement *r)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	fputs("\nWhere it is asked for:\n", out);
	for (const xmlNode *n = node_child(r->node, "source"); n != NULL; n = node_next(n, "source")) {
		const char *address = source_address(ps, r, n);

		buf_clear(&b);
		source_add_words(ps, r, n, &b);
		buf_addf(&b, " (%s)", confidence_word(source_confidence(r, n)));
		explain_paragraph(out, "  - ", b.data);
		if (address != NULL)
			explain_paragraph(out, "    ", address);
	}
	buf_release(&b);
}

/* One way in which it can be met. */
static void add_way(struct buf *b, const struct requirement *r, const xmlNode *way)
{
	static const struct {
		const char *name;
		const char *words;
	} least[] = { { "measures", "measures (tables of figures, charts, quoted figures)" },
		          { "commitments", "commitments (who=)" } };
	const char *words = node_attr(way, "words");

	if (node_is(way, "stated")) {
		buf_addf(b, "the document says %s (<%s>)", stated_words(way), stated_element(way));
	} else if (node_is(way, "tested")) {
		char *text = node_squeezed(way);

		buf_addf(b, "the document has %s", text);
		free(text);
	} else {
		buf_addf(b, "sections or clauses say meets=\"%s\" and have at least %s word%s", r->id,
		         words != NULL ? words : "10", str_eq(words, "1") ? "" : "s");
		for (size_t i = 0; i < ARRAY_LEN(least); i++)
			if (node_attr(way, least[i].name) != NULL)
				buf_addf(b, ", %s %s", node_attr(way, least[i].name), least[i].words);
	}
}

static void print_met(FILE *out, const struct requirement *r)
{
	const xmlNode *when = node_child(r->node, "when");
	const xmlNode *met = node_child(r->node, "met");
	const xmlNode *first = node_child(met, NULL);
	char *words = when != NULL ? node_squeezed(when) : NULL;
	struct buf b;

	buf_init(&b, BUF_LINE);
	if (words != NULL) {
		buf_addf(&b, "%s.", words);
		print_labelled(out, "It counts where", b.data);
	}
	fprintf(out, "\nIt is met when%s:\n",
	        node_next(first, NULL) == NULL ? "" : str_eq(node_attr(met, "need"), "any") ? " one of these holds" : " all of these hold");
	for (const xmlNode *way = first; way != NULL; way = node_next(way, NULL)) {
		buf_clear(&b);
		add_way(&b, r, way);
		explain_paragraph(out, "  - ", b.data);
	}
	buf_release(&b);
	free(words);
}

/* The profiles that ask for it. */
static void print_profiles(FILE *out, struct profiles *ps, const char *id)
{
	char **all = profiles_all(ps);

	fputs("\nIn the profiles:\n", out);
	for (size_t i = 0; all[i] != NULL; i++) {
		const struct profile *p = profiles_find(ps, all[i]);
		struct buf b;

		if (p == NULL || profile_requirement(p, id) == NULL)
			continue;
		buf_init(&b, BUF_LINE);
		buf_addf(&b, "%s: %s", p->id, p->title);
		explain_paragraph(out, "  - ", b.data);
		buf_release(&b);
	}
}

static void explain_requirement(FILE *out, struct profiles *ps, const struct requirement *r)
{
	struct buf title;

	buf_init(&title, BUF_LINE);
	buf_addf(&title, "%s: %s", r->id, r->title);
	explain_paragraph(out, "", title.data);
	buf_release(&title);
	fputc('\n', out);
	explain_paragraph(out, "", r->asks);
	print_labelled(out, "Why:", r->why);
	print_strength(out, r);
	if (r->note != NULL)
		print_labelled(out, "Note:", r->note);
	print_sources(out, ps, r);
	print_met(out, r);
	if (r->example != NULL) {
		fputs("\nRight, for example:\n\n", out);
		explain_paragraph(out, "  ", r->example);
	}
	print_profiles(out, ps, r->id);
}

/* What a profile is for, and what it asks for. */
static void explain_one(FILE *out, const struct profile *p)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s: %s", p->id, p->title);
	explain_paragraph(out, "", b.data);
	fputc('\n', out);
	explain_paragraph(out, "", p->summary);
	buf_clear(&b);
	add_edition(&b, p);
	if (b.len > 0) {
		buf_add_char(&b, '.');
		print_labelled(out, "It counts", b.data);
	}
	if (p->succeeded_by != NULL)
		print_labelled(out, "The next edition:", p->succeeded_by);
	if (p->kinds != NULL)
		print_labelled(out, "For documents of the kind:", p->kinds);
	if (p->stub)
		print_labelled(out, "A beginning:", "nobody has read this edition for us; it asks for more than stands here.");
	if (p->caveat != NULL)
		print_labelled(out, "How sure it is:", p->caveat);
	fputs("\nIt asks for:\n", out);
	for (size_t i = 0; i < p->count; i++) {
		const struct requirement *r = &p->requirements[i];

		buf_clear(&b);
		buf_addf(&b, "%s: %s (%s, %s)", r->id, r->title, strength_word(r->strength),
		         confidence_word(r->confidence));
		explain_paragraph(out, "  - ", b.data);
	}
	fputs("\n'engross explain ID' tells more of each.\n", out);
	buf_release(&b);
}

static void explain_all(FILE *out, struct profiles *ps)
{
	char **all = profiles_all(ps);
	struct buf b;

	buf_init(&b, BUF_LINE);
	for (size_t i = 0; all[i] != NULL; i++) {
		const struct profile *p = profiles_find(ps, all[i]);

		if (p == NULL)
			continue;
		buf_clear(&b);
		buf_addf(&b, "%s: %s", p->id, p->title);
		if (p->own)
			buf_add_str(&b, ", of this workspace");
		if (p->from != NULL || p->until != NULL)
			buf_add_str(&b, ", ");
		add_edition(&b, p);
		explain_paragraph(out, "- ", b.data);
	}
	buf_release(&b);
}

struct profiles *explain_profiles(struct app *a)
{
	/* Without a workspace there are those of the program. One that cannot be opened is told. */
	bool opened = (a->opt.workspace != NULL || workspace_is_near()) && app_open_workspace(a) == 0;

	return profiles_new(a->x, a->d, opened ? &a->ws : NULL);
}

bool explain_from(struct app *a, struct profiles *ps, const char *name)
{
	const struct profile *p = str_is_id(name) ? profiles_find(ps, name) : NULL;
	const struct requirement *r = p == NULL ? profiles_requirement(ps, name) : NULL;

	if (str_eq(name, "profiles"))
		explain_all(a->out, ps);
	else if (p != NULL)
		explain_one(a->out, p);
	else if (r != NULL)
		explain_requirement(a->out, ps, r);
	else
		return false;
	return true;
}
