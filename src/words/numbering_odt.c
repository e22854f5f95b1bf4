/* SPDX-License-Identifier: MIT */
#include "numbering_odt_private.h"

#include <stdlib.h>
#include <string.h>

#include "macros.h"
#include "mem.h"
#include "part.h"
#include "str.h"

/*
 * ODF 1.3 part 3, 5.3 and 16.30 to 16.34. Where the standard leaves something open,
 * as Writer does it: the counters belong to the list whatever style a block of it
 * has, and a level that was passed over counts as begun.
 */

struct level {
	bool set;
	enum numeral how;       /* 19.500 style:num-format, 19.502 style:num-letter-sync */
	const char *bullet;     /* 19.762 text:bullet-char, NULL in a level that counts */
	const char *prefix;     /* 19.503 */
	const char *suffix;     /* 19.504 */
	const char *format;     /* "(%1%.%2%)", as Writer adds; NULL when absent */
	int display;            /* 19.797 text:display-levels */
	int start;              /* 19.868 text:start-value */
};

struct odt_style {
	const char *name;
	struct level levels[ODT_LEVELS];
};

/* What a paragraph style says that matters here. */
struct paragraph {
	const char *parent;
	const char *list;       /* 19.508 style:list-style-name; "" takes numbers away */
};

static enum numeral numeral_of(const xmlNode *n)
{
	const char *format = part_attr(n, NS_STYLE, "num-format");
	bool sync = str_eq(part_attr(n, NS_STYLE, "num-letter-sync"), "true");

	if (format == NULL || format[0] == '\0')
		return NUMERAL_NONE;
	if (str_eq(format, "1"))
		return NUMERAL_DECIMAL;
	if (str_eq(format, "a"))
		return sync ? NUMERAL_LETTER : NUMERAL_ALPHABET;
	if (str_eq(format, "A"))
		return sync ? NUMERAL_LETTER_UPPER : NUMERAL_ALPHABET_UPPER;
	if (str_eq(format, "i"))
		return NUMERAL_ROMAN;
	return str_eq(format, "I") ? NUMERAL_ROMAN_UPPER : NUMERAL_UNKNOWN;
}

static void read_level(const xmlNode *n, struct odt_style *style)
{
	int i = part_int(part_attr(n, NS_TEXT, "level"), ODT_LEVELS, 0) - 1;
	struct level *level = &style->levels[i < 0 ? 0 : i];

	if (i < 0)
		return;
	level->set = true;
	level->how = numeral_of(n);
	level->prefix = part_attr(n, NS_STYLE, "num-prefix");
	level->suffix = part_attr(n, NS_STYLE, "num-suffix");
	level->format = part_attr(n, NS_LOEXT, "num-list-format");
	level->display = part_int(part_attr(n, NS_TEXT, "display-levels"), COUNT_MAX, 1);
	level->display = level->display < 1 ? 1 : level->display > i + 1 ? i + 1 : level->display;
	level->start = part_int(part_attr(n, NS_TEXT, "start-value"), COUNT_MAX, 1);
	if (part_is(n, NS_TEXT, "list-level-style-bullet")) {
		level->bullet = part_attr(n, NS_TEXT, "bullet-char");
		level->bullet = level->bullet != NULL ? level->bullet : "";
	} else if (part_is(n, NS_TEXT, "list-level-style-image")) {
		level->bullet = "";
	}
}

/* Takes in a text:list-style or text:outline-style; the first of a name stays. */
static struct odt_style *add_list_style(struct odt_numbering *all, const xmlNode *n)
{
	struct odt_style *style = mem_zalloc(1, sizeof(*style));

	style->name = part_attr(n, NS_STYLE, "name");
	if (style->name == NULL && part_is(n, NS_TEXT, "outline-style"))
		style->name = "Outline";
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (c->type == XML_ELEMENT_NODE && part_ns(c->ns) == NS_TEXT)
			read_level(c, style);
	if (style->name == NULL ||
	    xmlHashAddEntry(all->styles, (const xmlChar *)style->name, style) != 0) {
		free(style);
		return NULL;
	}
	return style;
}

static void add_paragraph_style(struct odt_numbering *all, const xmlNode *n)
{
	const char *name = part_attr(n, NS_STYLE, "name");
	struct paragraph *p;

	if (name == NULL || !str_eq(part_attr(n, NS_STYLE, "family"), "paragraph"))
		return;
	p = mem_zalloc(1, sizeof(*p));
	p->parent = part_attr(n, NS_STYLE, "parent-style-name");
	p->list = part_attr(n, NS_STYLE, "list-style-name");
	if (xmlHashAddEntry(all->paragraphs, (const xmlChar *)name, p) != 0)
		free(p);
}

static void add_styles(struct odt_numbering *all, const xmlDoc *part, const char *group)
{
	const xmlNode *root = part != NULL ? xmlDocGetRootElement(part) : NULL;
	const xmlNode *styles = part_child(root, NS_OFFICE, group);

	for (const xmlNode *n = styles != NULL ? styles->children : NULL; n != NULL; n = n->next) {
		if (part_is(n, NS_TEXT, "list-style"))
			add_list_style(all, n);
		else if (part_is(n, NS_TEXT, "outline-style"))
			all->outline_style = add_list_style(all, n);
		else if (part_is(n, NS_STYLE, "style"))
			add_paragraph_style(all, n);
	}
}

void odt_numbering_init(struct odt_numbering *all, const xmlDoc *content, const xmlDoc *styles)
{
	memset(all, 0, sizeof(*all));
	all->styles = mem_check(xmlHashCreate(0));
	all->paragraphs = mem_check(xmlHashCreate(0));
	all->ids = mem_check(xmlHashCreate(0));
	add_styles(all, content, "automatic-styles");
	add_styles(all, styles, "styles");
}

void odt_numbering_release(struct odt_numbering *all)
{
	xmlHashFree(all->styles, part_free_entry);
	xmlHashFree(all->paragraphs, part_free_entry);
	xmlHashFree(all->ids, NULL);
	while (all->lists != NULL) {
		struct odt_list *next = all->lists->next;

		free(all->lists);
		all->lists = next;
	}
}

const struct odt_style *odt_style(const struct odt_numbering *all, const char *name)
{
	return part_find(all->styles, name);
}

/* The list that n goes on from: the one it names (19.780), or, where it says no
 * more than that it goes on (19.781), the one before if it has the same style. */
static struct odt_list *continued(const struct odt_numbering *all, const xmlNode *n,
                                  const struct odt_style *style)
{
	const char *id = part_attr(n, NS_TEXT, "continue-list");

	if (id != NULL)
		return part_find(all->ids, id);
	if (str_eq(part_attr(n, NS_TEXT, "continue-numbering"), "true") && all->last != NULL &&
	    all->last->style == style)
		return all->last;
	return NULL;
}

static struct odt_list *add_list(struct odt_numbering *all)
{
	struct odt_list *list = mem_zalloc(1, sizeof(*list));

	list->next = all->lists;
	all->lists = list;
	return list;
}

struct odt_list *odt_list(struct odt_numbering *all, const xmlNode *n,
                          const struct odt_style *style)
{
	const char *id = part_attr(n, NS_XML, "id");
	struct odt_list *list = continued(all, n, style);

	if (style != NULL && style == all->outline_style)
		list = &all->outline;
	if (list == NULL)
		list = add_list(all);
	list->style = style;
	if (id != NULL)
		xmlHashAddEntry(all->ids, (const xmlChar *)id, list);
	all->last = list;
	return list;
}

struct odt_list *odt_list_of_id(struct odt_numbering *all, const char *id)
{
	struct odt_list *list = part_find(all->ids, id);

	if (list != NULL)
		return list;
	list = add_list(all);
	if (id != NULL)
		xmlHashAddEntry(all->ids, (const xmlChar *)id, list);
	return list;
}

void odt_restart(struct odt_list *list, int level)
{
	for (int k = level; k < ODT_LEVELS; k++)
		list->going[k] = false;
}

static void count(struct odt_list *list, const struct odt_style *style, int level, int start)
{
	for (int k = 0; k < level; k++)
		if (!list->going[k]) {
			list->count[k] = style->levels[k].set ? style->levels[k].start : 1;
			list->going[k] = true;
		}
	if (start >= 0)
		list->count[level] = start;
	else if (!list->going[level])
		list->count[level] = style->levels[level].start;
	else if (list->count[level] < COUNT_MAX)
		list->count[level]++;
	odt_restart(list, level + 1);
	list->going[level] = true;
}

/* "%1%.%2%" with each %n% as the counter of level n. */
static void add_format(const struct odt_list *list, const struct odt_style *style,
                       const char *format, struct buf *label)
{
	for (const char *s = format; *s != '\0'; s++) {
		char *end = NULL;
		long k = *s == '%' ? strtol(s + 1, &end, 10) : 0;

		if (k >= 1 && k <= ODT_LEVELS && *end == '%') {
			numeral_add(label, style->levels[k - 1].how, list->count[k - 1]);
			s = end;
			/* Writer shows no full stop after a level without a number. */
			if (style->levels[k - 1].how == NUMERAL_NONE && s[1] == '.')
				s++;
		} else {
			buf_add_char(label, *s);
		}
	}
}

/* The last levels that are displayed, with full stops between; a level that has
 * no number has no full stop either. */
static void add_levels(const struct odt_list *list, const struct odt_style *style, int level,
                       struct buf *label)
{
	bool any = false;

	for (int k = level + 1 - style->levels[level].display; k <= level; k++) {
		if (style->levels[k].how == NUMERAL_NONE)
			continue;
		if (any)
			buf_add_char(label, '.');
		numeral_add(label, style->levels[k].how, list->count[k]);
		any = true;
	}
}

void odt_number(struct odt_list *list, const struct odt_style *style, int level, int start,
                struct buf *label)
{
	const struct level *l = &style->levels[level];

	count(list, style, level, start);
	if (!l->set)
		return;
	if (l->bullet != NULL) {
		/* A bullet may have what goes around it too; Writer does not show it. */
		bullet_add(label, l->bullet);
	} else if (l->format != NULL) {
		add_format(list, style, l->format, label);
	} else {
		buf_add_str(label, l->prefix != NULL ? l->prefix : "");
		add_levels(list, style, level, label);
		buf_add_str(label, l->suffix != NULL ? l->suffix : "");
	}
	label_trim(label);
}

/* True when the heading's style takes its number away. */
static bool is_unnumbered(const struct odt_numbering *all, const xmlNode *heading)
{
	const char *name = part_attr(heading, NS_TEXT, "style-name");

	for (int i = 0; name != NULL && i < CHAIN_MAX; i++) {
		const struct paragraph *p = part_find(all->paragraphs, name);

		if (p != NULL && p->list != NULL)
			return p->list[0] == '\0';
		name = p != NULL ? p->parent : NULL;
	}
	return false;
}

void odt_outline_number(struct odt_numbering *all, const xmlNode *heading, struct buf *label)
{
	int level = part_int(part_attr(heading, NS_TEXT, "outline-level"), ODT_LEVELS, 1) - 1;
	int start = -1;

	if (all->outline_style == NULL || level < 0 || is_unnumbered(all, heading) ||
	    str_eq(part_attr(heading, NS_TEXT, "is-list-header"), "true"))
		return;
	if (str_eq(part_attr(heading, NS_TEXT, "restart-numbering"), "true")) {
		odt_restart(&all->outline, level);
		start = part_int(part_attr(heading, NS_TEXT, "start-value"), COUNT_MAX, -1);
	}
	odt_number(&all->outline, all->outline_style, level, start, label);
}
