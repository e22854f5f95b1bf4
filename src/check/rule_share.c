/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "digits_private.h"
#include "rules_private.h"
#include "str.h"

/*
 * Arithmetic in sentences: "42 of 125 children (34%)", and "120% of the children",
 * and "rose from 400 to 450, an increase of 50 (12.5%)". Only what stands in these very forms is checked.
 */

enum {
	WORDS_BETWEEN = 6,   /* at most, between the whole and its share */
	EXACT_PLACES = 4     /* that a true share is worked out to */
};

/* A text, token by token. */
struct reading {
	struct check *c;
	const struct text *t;
	struct token *tokens;
	size_t count;
};

static const struct token *token(const struct reading *r, size_t i)
{
	static const struct token none = { .kind = TOKEN_MARK, .at = "" };

	return i < r->count ? &r->tokens[i] : &none;
}

static bool is_number(const struct reading *r, size_t i)
{
	return token(r, i)->kind == TOKEN_NUMBER;
}

/* Adds a number as it is written. */
static void add(struct buf *b, const struct token *t)
{
	buf_addf(b, "%.*s", (int)t->length, t->at);
}

/* The share that x is of y, in per cent with one more place than is written. */
static void add_share(struct buf *b, struct figure x, struct figure y, int places)
{
	struct figure f;

	if (figure_ratio(x, y, 100, places < 3 ? places + 1 : places, &f)) {
		figure_add_shown(b, f);
		buf_add_str(b, "%");
	}
}

/* Compares x of y with the share z. */
static void check_share(const struct reading *r, const struct token *x, const struct token *y,
                        const struct token *z)
{
	struct figure exact;
	bool more = figure_compare(x->value, y->value) > 0;
	struct buf b;

	if (!more && (!figure_ratio(x->value, y->value, 100, EXACT_PLACES, &exact) ||
	              number_rounds(exact, z->value)))
		return;
	buf_init(&b, BUF_FILE);
	add(&b, x);
	buf_add_str(&b, " of ");
	add(&b, y);
	if (more) {
		buf_add_str(&b, " is more than all");
	} else {
		buf_add_str(&b, " is ");
		add_share(&b, x->value, y->value, z->value.places);
		buf_add_str(&b, ", not ");
		add(&b, z);
	}
	tell(r->c, MSG_PERCENT_WRONG, r->t->node, "%s", b.data);
	buf_release(&b);
}

/* From i on: "of", "out of", perhaps "the", "all" or "our", and a number; gives its place,
 * or 0. */
static size_t whole_after(const struct reading *r, size_t i)
{
	static const char *const fillers[] = { "the", "all", "our", "these", "those", "a" };

	i += token_is(token(r, i), "out");
	if (!token_is(token(r, i), "of"))
		return 0;
	i++;
	for (size_t k = 0; k < ARRAY_LEN(fillers); k++)
		if (token_is(token(r, i), fillers[k])) {
			i++;
			break;
		}
	return is_number(r, i) ? i : 0;
}

/* True when the share at i is closed at once: "(34%)", "(34%, up from 30%)"; what goes on
 * with words, "(34% of the boys)", is of another whole. */
static bool is_closed(const struct reading *r, size_t i)
{
	const struct token *next = token(r, i + 1);

	return next->kind == TOKEN_CLOSE || (next->kind == TOKEN_MARK && (*next->at == ',' || *next->at == ';'));
}

/* The share in brackets after the words that follow i: "children and young people (34%)";
 * its place or 0. */
static size_t share_after(const struct reading *r, size_t i)
{
	size_t words = 0;

	for (i++; token(r, i)->kind == TOKEN_WORD && words < WORDS_BETWEEN; i++)
		words++;
	if (token(r, i)->kind != TOKEN_OPEN || token(r, i + 1)->kind != TOKEN_PERCENT || !is_closed(r, i + 1))
		return 0;
	return i + 1;
}

/* "42 of 125 children (34%)", "34% (42 of 125)" and "42 (34%) of 125", whose number or
 * share stands at i. */
static void find_share(const struct reading *r, size_t i)
{
	size_t y;
	size_t z;

	if (is_number(r, i)) {
		y = whole_after(r, i + 1);
		z = y > 0 ? share_after(r, y) : 0;
		if (z > 0 && !(i > 1 && token(r, i - 1)->kind == TOKEN_OPEN && token(r, i - 2)->kind == TOKEN_PERCENT))
			check_share(r, token(r, i), token(r, y), token(r, z));
		if (token(r, i + 1)->kind == TOKEN_OPEN && token(r, i + 2)->kind == TOKEN_PERCENT &&
		    token(r, i + 3)->kind == TOKEN_CLOSE) {
			y = whole_after(r, i + 4);
			if (y > 0)
				check_share(r, token(r, i), token(r, y), token(r, i + 2));
		}
	} else if (token(r, i)->kind == TOKEN_PERCENT && token(r, i + 1)->kind == TOKEN_OPEN && is_number(r, i + 2)) {
		y = whole_after(r, i + 3);
		if (y > 0 && token(r, y + 1)->kind == TOKEN_CLOSE)
			check_share(r, token(r, i + 2), token(r, y), token(r, i));
	}
}

/* "120% of the children" at i: more than all there are. */
static void find_excess(const struct reading *r, size_t i)
{
	const struct figure all = { 100, 0 };
	size_t of = i + 2;
	char word[24];
	const struct token *t;

	if (token(r, i)->kind != TOKEN_PERCENT || figure_compare(token(r, i)->value, all) <= 0 ||
	    !token_is(token(r, i + 1), "of"))
		return;
	of += token_is(token(r, of), "the") || token_is(token(r, of), "all") || token_is(token(r, of), "our");
	t = token(r, of);
	if (t->kind != TOKEN_WORD || t->length >= sizeof(word))
		return;
	memcpy(word, t->at, t->length);
	word[t->length] = '\0';
	if (plain_has(r->c->plain, "people", word))
		tell(r->c, MSG_PERCENT_WRONG, r->t->node, "%.*s is more than all %s", (int)token(r, i)->length,
		     token(r, i)->at, word);
}

/* Up or down: 1 or -1 where the word of a token says so, else 0. */
static int way_of(const struct reading *r, size_t i)
{
	char word[24];
	const struct token *t = token(r, i);

	if (t->kind != TOKEN_WORD || t->length >= sizeof(word))
		return 0;
	memcpy(word, t->at, t->length);
	word[t->length] = '\0';
	return plain_has(r->c->plain, "rise", word) ? 1 : plain_has(r->c->plain, "fall", word) ? -1 : 0;
}

/* A change from one number to another, and what is said of it. */
struct change {
	const struct token *from;
	const struct token *to;
	int way;                    /* 1 up, -1 down, 0 not said */
	const struct token *by;     /* NULL: not said */
	const struct token *share;  /* NULL: not said */
};

static bool is_year(const struct token *t)
{
	return t->length == 4 && t->value.places == 0 && t->value.units >= 1900 && t->value.units <= 2100;
}

static void check_change(const struct reading *r, const struct change *k)
{
	int way = figure_compare(k->to->value, k->from->value);
	struct figure apart;
	struct figure exact;
	struct buf b;

	if (!number_apart(k->from->value, k->to->value, &apart))
		return;
	buf_init(&b, BUF_FILE);
	if (k->way != 0 && (way < 0 ? -1 : way > 0) != k->way) {
		buf_addf(&b, " is no %s", k->way > 0 ? "rise" : "fall");
	} else if (k->by != NULL && figure_compare(apart, k->by->value) != 0) {
		buf_add_str(&b, " is a change of ");
		figure_add_shown(&b, apart);
		buf_add_str(&b, ", not ");
		add(&b, k->by);
	} else if (k->share != NULL && figure_ratio(apart, k->from->value, 100, EXACT_PLACES, &exact) &&
	           !number_rounds(exact, k->share->value)) {
		buf_add_str(&b, " is a change of ");
		add_share(&b, apart, k->from->value, k->share->value.places);
		buf_add_str(&b, ", not ");
		add(&b, k->share);
	}
	if (b.len > 0)
		tell(r->c, MSG_CHANGE_WRONG, r->t->node, "from %.*s to %.*s%s", (int)k->from->length, k->from->at,
		     (int)k->to->length, k->to->at, b.data);
	buf_release(&b);
}

/* What is said after "to B": ", an increase of 50 (12.5%)", "(up 12.5%)". */
static void read_after(const struct reading *r, size_t i, struct change *k)
{
	size_t words = 0;
	int way = 0;

	for (i++; token(r, i)->kind == TOKEN_WORD && words < 3 && way == 0; i++, words++)
		way = way_of(r, i);
	if (way == 0 && (token(r, i)->kind == TOKEN_OPEN || *token(r, i)->at == ',')) {
		i++;
		i += token_is(token(r, i), "a") || token_is(token(r, i), "an");
		way = way_of(r, i);
		i += way != 0;
	}
	if (way == 0)
		return;
	i += token_is(token(r, i), "of") || token_is(token(r, i), "by");
	if (!is_number(r, i) && token(r, i)->kind != TOKEN_PERCENT)
		return;
	k->way = way;
	if (token(r, i)->kind == TOKEN_PERCENT) {
		k->share = token(r, i);
		return;
	}
	k->by = token(r, i);
	if (token(r, i + 1)->kind == TOKEN_OPEN && token(r, i + 2)->kind == TOKEN_PERCENT && is_closed(r, i + 2))
		k->share = token(r, i + 2);
}

/* What is said before "from A": "rose", "fell by 12%". */
static void read_before(const struct reading *r, size_t i, struct change *k)
{
	if (i > 2 && token_is(token(r, i - 2), "by")) {
		k->way = way_of(r, i - 3);
		if (k->way != 0 && is_number(r, i - 1))
			k->by = token(r, i - 1);
		else if (k->way != 0 && token(r, i - 1)->kind == TOKEN_PERCENT)
			k->share = token(r, i - 1);
	} else if (i > 0) {
		k->way = way_of(r, i - 1);
	}
}

/* "from A to B" at i: A and B may each have words after them, "from 12 weeks to 10". */
static void find_change(const struct reading *r, size_t i)
{
	size_t to = i + 2;
	struct change k = { .way = 0 };

	if (!token_is(token(r, i), "from") || !is_number(r, i + 1))
		return;
	while (to < i + 5 && token(r, to)->kind == TOKEN_WORD && !token_is(token(r, to), "to"))
		to++;
	if (!token_is(token(r, to), "to") || !is_number(r, to + 1))
		return;
	k.from = token(r, i + 1);
	k.to = token(r, to + 1);
	if (is_year(k.from) && is_year(k.to))
		return;
	read_before(r, i, &k);
	if (k.by == NULL && k.share == NULL)
		read_after(r, to + 1, &k);
	if (k.way != 0)
		check_change(r, &k);
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct reading r = { .c = c, .t = t };

	(void)state;
	if (t->plain == NULL || t->role == TEXT_QUOTATION || t->role == TEXT_CODE || t->role == TEXT_DRAFTING_NOTE ||
	    (strchr(t->words, '%') == NULL && strstr(t->words, "per cent") == NULL && strstr(t->words, "from ") == NULL))
		return;
	r.tokens = tokens_of(t->words, &r.count);
	for (size_t i = 0; i < r.count; i++) {
		find_share(&r, i);
		find_excess(&r, i);
		find_change(&r, i);
	}
	free(r.tokens);
}

const struct rule rule_share = { .name = "share", .text = at_text };
