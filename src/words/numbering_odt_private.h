/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_NUMBERING_ODT_PRIVATE_H
#define ENGROSS_NUMBERING_ODT_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "numbering_odt_private.h is for the files of src/words alone"
#endif

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <stdbool.h>

#include "buf.h"

enum { ODT_LEVELS = 10 };

struct odt_style;   /* a list style or the outline style */

/* The counters of one list, shared by all that continue it. */
struct odt_list {
	struct odt_list *next;             /* all lists, for their release */
	const struct odt_style *style;     /* of the block that was last read */
	int count[ODT_LEVELS];
	bool going[ODT_LEVELS];            /* false: the level begins at its start */
};

/*
 * The list numbers of an ODT, counted as Writer counts them. The parts are
 * borrowed until odt_numbering_release().
 */
struct odt_numbering {
	xmlHashTable *styles;              /* list styles by style:name */
	xmlHashTable *paragraphs;          /* paragraph styles by style:name */
	xmlHashTable *ids;                 /* lists by xml:id; borrowed */
	struct odt_list *lists;
	struct odt_list *last;             /* the list before, NULL at first */
	struct odt_style *outline_style;   /* NULL when there is none */
	struct odt_list outline;
};

/* Takes in content.xml, whose automatic styles go first, and styles.xml, which
 * may be NULL. */
void odt_numbering_init(struct odt_numbering *all, const xmlDoc *content, const xmlDoc *styles);
void odt_numbering_release(struct odt_numbering *all);

/* The list style of that name; NULL when there is none or no name. */
const struct odt_style *odt_style(const struct odt_numbering *all, const char *name);

/* The counters that an outermost text:list counts with. */
struct odt_list *odt_list(struct odt_numbering *all, const xmlNode *n,
                          const struct odt_style *style);

/* The counters that a text:numbered-paragraph with that text:list-id (or none)
 * counts with. */
struct odt_list *odt_list_of_id(struct odt_numbering *all, const char *id);

/* Makes level and what is below it begin anew. */
void odt_restart(struct odt_list *list, int level);

/* Counts an item at level 0 … 9 (start: its own start value, or -1) and adds
 * its label. */
void odt_number(struct odt_list *list, const struct odt_style *style, int level, int start,
                struct buf *label);

/* Counts a heading that is in no list and adds its label. */
void odt_outline_number(struct odt_numbering *all, const xmlNode *heading, struct buf *label);

#endif
