/* SPDX-License-Identifier: MIT */
#include "numbering_docx_private.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "macros.h"
#include "mem.h"
#include "part.h"
#include "str.h"

/*
 * ECMA-376 part 1, 17.9. A w:abstractNum holds the counters, one a level; a
 * w:num is a use of it, and two uses of one go on from each other. A w:num may
 * begin a level anew, once, where it first counts there (17.9.26).
 */

enum { LEVELS = 9 };

struct level {
	int start;            /* 17.9.25 */
	int restart;          /* 17.9.10; -1 where it is not given */
	enum numeral how;     /* 17.9.17 */
	bool bullet;
	bool legal;           /* 17.9.4 */
	const char *text;     /* 17.9.11 */
	const char *style;    /* 17.9.23, NULL when none */
};

struct abstract {
	struct level levels[LEVELS];
	const char *link;     /* the list style that has the levels, 17.9.21 */
	int count[LEVELS];
	bool going[LEVELS];   /* false: the level begins at its start */
};

struct num {
	struct abstract *abstract;
	struct level *own[LEVELS];   /* 17.9.8, NULL: the abstract's */
	int start[LEVELS];           /* 17.9.26, -1 where it is not given */
	bool begun[LEVELS];
};

struct docx_style {
	const char *id;
	const char *based;    /* NULL when on none */
	const char *num;      /* w:numId, NULL when none */
	int level;            /* w:ilvl, -1 when none */
	bool entry;
};

/* Ids of lists are numbers: "07" is 7. */
struct key {
	char text[16];
};

static struct key key_of(const char *id)
{
	struct key key;

	snprintf(key.text, sizeof(key.text), "%d", part_int(id, 0x7FFFFFFF, -1));
	return key;
}

static void *find_number(xmlHashTable *table, const char *id)
{
	struct key key = key_of(id);

	return part_find(table, key.text);
}

/* The w:val of a child. */
static const char *val(const xmlNode *n, const char *child)
{
	return part_attr(part_child(n, NS_W, child), NS_W, "val");
}

/* An on/off property (17.17.4): there, and not switched off. */
static bool on(const xmlNode *n, const char *child)
{
	const xmlNode *c = part_child(n, NS_W, child);
	const char *s = part_attr(c, NS_W, "val");

	return c != NULL && !str_eq(s, "0") && !str_eq(s, "false") && !str_eq(s, "off");
}

static enum numeral numeral_of(const char *name)
{
	static const struct {
		const char *name;
		enum numeral how;
	} known[] = {
		{ "decimal", NUMERAL_DECIMAL }, { "none", NUMERAL_NONE },
		{ "bullet", NUMERAL_NONE }, { "decimalZero", NUMERAL_DECIMAL_ZERO },
		{ "lowerLetter", NUMERAL_LETTER }, { "upperLetter", NUMERAL_LETTER_UPPER },
		{ "lowerRoman", NUMERAL_ROMAN }, { "upperRoman", NUMERAL_ROMAN_UPPER }
	};

	if (name == NULL)
		return NUMERAL_DECIMAL;
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(name, known[i].name))
			return known[i].how;
	return NUMERAL_UNKNOWN;
}

static void read_level(const xmlNode *n, struct level *level)
{
	const char *how = val(n, "numFmt");

	/* Formats that Word 2010 added stand beside one that all know. */
	if (how == NULL)
		how = val(part_child(part_child(n, NS_MC, "AlternateContent"), NS_MC, "Fallback"),
		          "numFmt");
	level->start = part_int(val(n, "start"), COUNT_MAX, 0);
	level->restart = part_int(val(n, "lvlRestart"), LEVELS, -1);
	level->how = numeral_of(how);
	level->bullet = str_eq(how, "bullet");
	level->legal = on(n, "isLgl");
	level->text = val(n, "lvlText");
	level->style = val(n, "pStyle");
}

/* The level that n's w:ilvl names; -1 when it is out of range. */
static int level_index(const xmlNode *n)
{
	return part_int(part_attr(n, NS_W, "ilvl"), LEVELS - 1, -1);
}

static void add_abstract(struct docx_numbering *all, const xmlNode *n)
{
	struct key key = key_of(part_attr(n, NS_W, "abstractNumId"));
	struct abstract *a = mem_zalloc(1, sizeof(*a));

	for (int i = 0; i < LEVELS; i++)
		a->levels[i].restart = -1;
	a->link = val(n, "numStyleLink");
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (part_is(c, NS_W, "lvl") && level_index(c) >= 0)
			read_level(c, &a->levels[level_index(c)]);
	if (xmlHashAddEntry(all->abstracts, (const xmlChar *)key.text, a) != 0)
		free(a);
}

static void free_num(void *payload, const xmlChar *name)
{
	struct num *num = payload;

	(void)name;
	for (int i = 0; i < LEVELS; i++)
		free(num->own[i]);
	free(num);
}

static void read_override(const xmlNode *n, struct num *num)
{
	const xmlNode *own = part_child(n, NS_W, "lvl");
	int i = level_index(n);

	if (i < 0)
		return;
	/* LibreOffice says more than once that it overrides a level: what was said stays. */
	num->start[i] = part_int(val(n, "startOverride"), COUNT_MAX, num->start[i]);
	if (own != NULL && num->own[i] == NULL) {
		num->own[i] = mem_zalloc(1, sizeof(*num->own[i]));
		read_level(own, num->own[i]);
	}
}

static void add_num(struct docx_numbering *all, const xmlNode *n)
{
	struct key key = key_of(part_attr(n, NS_W, "numId"));
	struct num *num = mem_zalloc(1, sizeof(*num));

	for (int i = 0; i < LEVELS; i++)
		num->start[i] = -1;
	num->abstract = find_number(all->abstracts, val(n, "abstractNumId"));
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (part_is(c, NS_W, "lvlOverride"))
			read_override(c, num);
	if (num->abstract == NULL || xmlHashAddEntry(all->nums, (const xmlChar *)key.text, num) != 0)
		free_num(num, NULL);
}

static void add_style(struct docx_numbering *all, const xmlNode *n)
{
	const xmlNode *numpr = part_child(part_child(n, NS_W, "pPr"), NS_W, "numPr");
	const char *type = part_attr(n, NS_W, "type");
	const char *standard = part_attr(n, NS_W, "default");
	const char *name = val(n, "name");
	struct docx_style *style;

	if (!str_eq(type, "paragraph") && !str_eq(type, "numbering"))
		return;
	style = mem_zalloc(1, sizeof(*style));
	style->id = part_attr(n, NS_W, "styleId");
	style->based = val(n, "basedOn");
	style->num = val(numpr, "numId");
	style->level = part_int(val(numpr, "ilvl"), LEVELS - 1, -1);
	style->entry = name != NULL && strncasecmp(name, "toc ", 4) == 0 &&
	               part_int(name + 4, LEVELS, 0) > 0;
	if (style->id == NULL ||
	    xmlHashAddEntry(all->styles, (const xmlChar *)style->id, style) != 0) {
		free(style);
		return;
	}
	if (str_eq(type, "paragraph") && (str_eq(standard, "1") || str_eq(standard, "true") ||
	                                  str_eq(standard, "on")))
		all->normal = style;
}

/* An abstract that only points to a list style stands for the one that the
 * list of that style uses (17.9.21). */
static void follow_link(void *payload, void *data, const xmlChar *name)
{
	struct docx_numbering *all = data;
	struct num *num = payload;
	const struct docx_style *style = part_find(all->styles, num->abstract->link);
	const struct num *other = style != NULL && style->num != NULL
	                                  ? find_number(all->nums, style->num) : NULL;

	(void)name;
	if (other != NULL)
		num->abstract = other->abstract;
}

static void each_child(struct docx_numbering *all, const xmlDoc *part, const char *name,
                       void (*add)(struct docx_numbering *, const xmlNode *))
{
	const xmlNode *root = part != NULL ? xmlDocGetRootElement(part) : NULL;

	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next)
		if (part_is(n, NS_W, name))
			add(all, n);
}

void docx_numbering_init(struct docx_numbering *all, const xmlDoc *styles,
                         const xmlDoc *numbering)
{
	all->styles = mem_check(xmlHashCreate(0));
	all->abstracts = mem_check(xmlHashCreate(0));
	all->nums = mem_check(xmlHashCreate(0));
	all->normal = NULL;
	each_child(all, styles, "style", add_style);
	each_child(all, numbering, "abstractNum", add_abstract);
	each_child(all, numbering, "num", add_num);
	xmlHashScan(all->nums, follow_link, all);
}

void docx_numbering_release(struct docx_numbering *all)
{
	xmlHashFree(all->styles, part_free_entry);
	xmlHashFree(all->nums, free_num);
	xmlHashFree(all->abstracts, part_free_entry);
}

static const struct docx_style *style_of(const struct docx_numbering *all, const xmlNode *ppr)
{
	const struct docx_style *style = part_find(all->styles, val(ppr, "pStyle"));

	return style != NULL ? style : all->normal;
}

bool docx_is_entry(const struct docx_numbering *all, const xmlNode *ppr)
{
	const struct docx_style *style = style_of(all, ppr);

	for (int i = 0; style != NULL && i < CHAIN_MAX; i++) {
		if (style->entry)
			return true;
		style = part_find(all->styles, style->based);
	}
	return false;
}

/* The list that the styles from `style` on give; NULL when they give none. */
static const char *num_of_styles(const struct docx_numbering *all,
                                 const struct docx_style *style)
{
	for (int i = 0; style != NULL && i < CHAIN_MAX; i++) {
		if (style->num != NULL)
			return style->num;
		style = part_find(all->styles, style->based);
	}
	return NULL;
}

static const struct level *level_of(const struct num *num, int i)
{
	return num->own[i] != NULL ? num->own[i] : &num->abstract->levels[i];
}

/* The level that the styles give: the one that names the style (17.9.23), or
 * what the style says itself. */
static int level_of_styles(const struct docx_numbering *all, const struct num *num,
                           const struct docx_style *style)
{
	for (int i = 0; style != NULL && i < CHAIN_MAX; i++) {
		for (int k = 0; k < LEVELS; k++)
			if (str_eq(level_of(num, k)->style, style->id))
				return k;
		if (style->level >= 0)
			return style->level;
		style = part_find(all->styles, style->based);
	}
	return 0;
}

/* Where a level begins, also after it was restarted (17.9.26). */
static int start_of(const struct num *num, int i)
{
	return num->start[i] >= 0 ? num->start[i] : level_of(num, i)->start;
}

/* True when level i begins anew after level `used`, which is above it (17.9.10). */
static bool restarts_after(const struct num *num, int i, int used)
{
	int restart = level_of(num, i)->restart;

	return restart < 0 || restart > i ? true : used < restart;
}

static void count(struct num *num, int i)
{
	struct abstract *a = num->abstract;

	if (num->start[i] >= 0 && !num->begun[i])
		a->count[i] = num->start[i];
	else if (!a->going[i])
		a->count[i] = start_of(num, i);
	else if (a->count[i] < COUNT_MAX)
		a->count[i]++;
	a->going[i] = true;
	num->begun[i] = true;
	for (int k = i + 1; k < LEVELS; k++)
		if (restarts_after(num, k, i))
			a->going[k] = false;
}

/* Adds the text of level i with each %n as the counter of level n (17.9.11);
 * levels below i have no place in it. */
static void add_label(const struct num *num, int i, struct buf *label)
{
	const struct level *level = level_of(num, i);
	const struct abstract *a = num->abstract;

	for (const char *s = level->text; s != NULL && *s != '\0'; s++) {
		int k = s[1] - '1';

		if (*s != '%' || k < 0 || k >= LEVELS) {
			buf_add_char(label, *s);
			continue;
		}
		s++;
		if (k <= i)
			numeral_add(label, level->legal ? NUMERAL_DECIMAL : level_of(num, k)->how,
			            a->going[k] ? a->count[k] : start_of(num, k));
	}
}

void docx_number(struct docx_numbering *all, const xmlNode *ppr, struct buf *label)
{
	const xmlNode *numpr = part_child(ppr, NS_W, "numPr");
	const struct docx_style *style = style_of(all, ppr);
	const char *id = val(numpr, "numId");
	struct num *num;
	int i;

	if (id == NULL)
		id = num_of_styles(all, style);
	/* 0 takes the numbering of the style away (17.9.18); nothing has that id. */
	num = id != NULL && part_int(id, 0x7FFFFFFF, 0) > 0 ? find_number(all->nums, id) : NULL;
	if (num == NULL)
		return;
	i = part_int(val(numpr, "ilvl"), LEVELS - 1, -1);
	if (i < 0)
		i = level_of_styles(all, num, style);
	count(num, i);
	if (level_of(num, i)->bullet && level_of(num, i)->text != NULL)
		bullet_add(label, level_of(num, i)->text);
	else
		add_label(num, i, label);
	label_trim(label);
}
