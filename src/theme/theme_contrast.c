/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "colour.h"
#include "str.h"
#include "theme_private.h"

/* Words and their grounds (WCAG 2.2, 1.4.3): 4.5 to 1. Lines and areas that say
 * something (1.4.11): 3 to 1. */
#define WORDS 4.5
#define SHAPES 3.0

static const struct colour paper = { { 255, 255, 255 } };

/* What a dark page is painted on. */
#define DARK_GROUND "#14181b"

/* Two colours that meet: words, or the series of a chart, and what is under them. */
static const struct pair {
	const char *words;    /* role of a colour */
	const char *ground;   /* likewise; NULL for the page */
	double least;
} pairs[] = {
	{ "text", NULL, WORDS },
	{ "muted", NULL, WORDS },
	{ "accent", NULL, WORDS },
	{ "warn-text", NULL, WORDS },
	{ "text", "tint", WORDS },
	{ "muted", "tint", WORDS },
	{ "accent", "tint", WORDS },
	{ "warn-text", "tint", WORDS },
	{ "text", "warn-tint", WORDS },
	{ "warn-text", "warn-tint", WORDS },
	{ "on-accent", "accent", WORDS },
	{ "series-1", NULL, SHAPES },
	{ "series-2", NULL, SHAPES },
	{ "series-3", NULL, SHAPES },
	{ "series-4", NULL, SHAPES },
	{ "series-5", NULL, SHAPES },
	{ "series-6", NULL, SHAPES },
};

/* How far each colour is moved on a dark screen: words and series towards white,
 * grounds and lines towards the dark ground. */
static const struct {
	const char *role;
	int percent;
	bool ground;
} dark[] = {
	/* The grounds first: words are held against them. */
	{ "rule", 70, true },       { "tint", 93, true },       { "warn-tint", 86, true },
	{ "text", 88, false },      { "muted", 60, false },     { "accent", 60, false },
	{ "warn-text", 75, false }, { "series-1", 50, false },  { "series-2", 50, false },
	{ "series-3", 50, false },  { "series-4", 50, false },  { "series-5", 50, false },
	{ "series-6", 50, false },
};

/* The value of a role; stem is "theme-colour-" or "theme-dark-". NULL when the theme
 * has no such colour. */
static const struct theme_value *find_colour(const struct theme_values *values, const char *stem,
                                             const char *role, struct colour *c)
{
	const struct theme_value *v;
	struct buf name;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s%s", stem, role);
	v = theme_find(values, name.data);
	buf_release(&name);
	return v != NULL && colour_read(v->value, c) ? v : NULL;
}

static void set_dark(struct theme_reading *r, const char *role, struct colour c, bool shipped)
{
	struct buf name;
	char value[8];

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "theme-dark-%s", role);
	colour_write(c, value);
	r->shipping = shipped;
	theme_set(r, name.data, value, LOC_NONE);
	r->shipping = false;
	buf_release(&name);
}

/* The lowest contrast that c has with the grounds of a dark screen that it can
 * stand on. */
static double dark_contrast(const struct theme_values *values, const char *role, struct colour c,
                            struct colour ground)
{
	double least = colour_contrast(c, ground);
	struct colour other;

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
		double with;

		if (!str_eq(pairs[i].words, role) || pairs[i].ground == NULL ||
		    find_colour(values, "theme-dark-", pairs[i].ground, &other) == NULL)
			continue;
		with = colour_contrast(c, other);
		least = with < least ? with : least;
	}
	return least;
}

/* Words that would still be too dark go on towards white, which is 17 to 1 there. */
void theme_add_dark(struct theme_reading *r)
{
	struct colour ground;
	struct colour c;

	colour_read(DARK_GROUND, &ground);
	set_dark(r, "ground", ground, true);
	for (size_t i = 0; i < ARRAY_LEN(dark); i++) {
		int percent = dark[i].percent;
		double least = str_starts(dark[i].role, "series-") ? SHAPES : WORDS;
		const struct theme_value *v = find_colour(r->values, "theme-colour-", dark[i].role, &c);
		struct colour moved;

		if (v == NULL)
			continue;
		moved = colour_mix(c, dark[i].ground ? ground : paper, percent);
		while (!dark[i].ground && percent < 100 &&
		       dark_contrast(r->values, dark[i].role, moved, ground) < least)
			moved = colour_mix(c, paper, ++percent);
		set_dark(r, dark[i].role, moved, v->shipped && percent == dark[i].percent);
	}
	set_dark(r, "on-accent", ground, true);
}

/* Rounded down: what is short of the limit must not look as if it reached it. */
static double shown(double ratio)
{
	return (double)(long)(ratio * 100) / 100;
}

/* The colour that meets role in a pair: what is under it, or the words on it. False
 * when role is in no part of the pair. */
static bool find_other(const struct theme_values *values, const struct pair *pair, const char *role,
                       struct colour *other)
{
	*other = paper;
	if (str_eq(pair->words, role))
		return pair->ground == NULL || find_colour(values, "theme-colour-", pair->ground, other) != NULL;
	return pair->ground != NULL && str_eq(pair->ground, role) &&
	       find_colour(values, "theme-colour-", pair->words, other) != NULL;
}

/* Moves the colour of a role until it does for all that it meets, so that who takes
 * it is not told again. False when there is none. */
static bool find_remedy(const struct theme_values *values, const char *role, struct colour *c)
{
	struct colour other;

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		if (find_other(values, &pairs[i], role, &other) &&
		    !colour_with_contrast(*c, other, pairs[i].least, c))
			return false;
	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		if (find_other(values, &pairs[i], role, &other) && colour_contrast(*c, other) < pairs[i].least)
			return false;
	return true;
}

/* Says which two colours do not go together, at the one that was written later. A
 * colour near that one would do, if there is one. */
static void report(struct theme_reading *r, const struct pair *pair, const struct theme_value *words,
                   const struct theme_value *ground)
{
	bool at_ground = ground != NULL && ground->turn > words->turn;
	const struct theme_value *mine = at_ground ? ground : words;
	const struct theme_value *other = at_ground ? words : ground;
	const char *role = at_ground ? pair->ground : pair->words;
	struct colour a;
	struct colour b = paper;
	struct buf said;
	char value[8];

	colour_read(mine->value, &a);
	if (other != NULL)
		colour_read(other->value, &b);
	buf_init(&said, BUF_LINE);
	buf_addf(&said, "'%s' (%s) on ", pair->words, words->value);
	if (ground != NULL)
		buf_addf(&said, "'%s' (%s)", pair->ground, ground->value);
	else
		buf_add_str(&said, "white");
	buf_addf(&said, " has %.2f to 1 and needs %.1f to 1", shown(colour_contrast(a, b)), pair->least);
	if (find_remedy(r->values, role, &a)) {
		colour_write(a, value);
		buf_addf(&said, "; %s would do for '%s'", value, role);
	}
	diag(r->d, MSG_THEME_CONTRAST, mine->loc, "%s", said.data);
	buf_release(&said);
}

int theme_check_contrast(struct theme_reading *r)
{
	int rc = 0;

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
		struct colour a;
		struct colour b = paper;
		const struct theme_value *words = find_colour(r->values, "theme-colour-", pairs[i].words, &a);
		const struct theme_value *ground = NULL;

		if (pairs[i].ground != NULL)
			ground = find_colour(r->values, "theme-colour-", pairs[i].ground, &b);
		/* What a theme of --resources leaves out, the stylesheets have. */
		if (words == NULL || (pairs[i].ground != NULL && ground == NULL) ||
		    colour_contrast(a, b) >= pairs[i].least)
			continue;
		report(r, &pairs[i], words, ground);
		rc = -1;
	}
	return rc;
}
