/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PART_H
#define ENGROSS_PART_H

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <stdbool.h>

#include "buf.h"

/*
 * Reading parts of ODF and OOXML packages that may come from anywhere. A tree
 * from here is at most 256 elements deep (see xml_parse_part()), which bounds
 * every recursion over it.
 */

/* What an element or attribute belongs to. The transitional and the strict
 * form of OOXML have addresses of their own and mean the same. */
enum part_ns {
	NS_NONE,        /* attributes without a prefix */
	NS_OTHER,
	NS_W,           /* w:p */
	NS_M,           /* m:t */
	NS_MC,          /* mc:AlternateContent */
	NS_RELS,        /* Relationship in a .rels part */
	NS_CHART,       /* c:ser */
	NS_SYMBOL,      /* w16se:symEx */
	NS_SHEET,       /* row in a worksheet */
	NS_OFFICE,      /* office:text */
	NS_TEXT,        /* text:p */
	NS_TABLE,       /* table:table */
	NS_DRAW,        /* draw:frame */
	NS_STYLE,       /* style:name */
	NS_ODF_CHART,   /* chart:chart */
	NS_LOEXT,       /* loext:num-list-format */
	NS_DC,          /* dc:creator */
	NS_R,           /* r:id */
	NS_XLINK,       /* xlink:href */
	NS_XML          /* xml:id */
};

/* The tree of one part of a package; NULL when it is not there or cannot be
 * read. Caller frees with xmlFreeDoc(). */
xmlDoc *part_open(const struct buf *package, const char *path);

/* What names the target of a relationship. */
enum part_name {
	PART_OF_TYPE,   /* how its type ends: "/styles" */
	PART_OF_ID      /* its Id */
};

/* Adds the path of the part that the part `source` ("" for the package) has that
 * relationship to (ECMA-376 part 2, 6.5). False when there is none in the package. */
bool part_target(const struct buf *package, const char *source, enum part_name by,
                 const char *name, struct buf *path);

/* n's namespace; kept in its xmlNs, which is ours: the tree came from part_open(). */
enum part_ns part_ns(const xmlNs *ns);

bool part_is(const xmlNode *n, enum part_ns ns, const char *name);

/* The first child of that name, or NULL; n may be NULL. */
const xmlNode *part_child(const xmlNode *n, enum part_ns ns, const char *name);

/* An attribute's value, borrowed; NULL when absent or n is NULL. */
const char *part_attr(const xmlNode *n, enum part_ns ns, const char *name);

/* The entry of that name in a table; NULL when there is none or name is NULL. */
void *part_find(xmlHashTable *table, const char *name);

/* Frees an entry, for xmlHashFree(). */
void part_free_entry(void *entry, const xmlChar *name);

/* s as a number from 0 to most; `absent` where s is NULL or no such number. */
int part_int(const char *s, int most, int absent);

/* How a number in a label is written. */
enum numeral {
	NUMERAL_NONE,           /* nothing */
	NUMERAL_DECIMAL,        /* 1 2 3 */
	NUMERAL_DECIMAL_ZERO,   /* 01 02 */
	NUMERAL_LETTER,         /* a b … z aa bb */
	NUMERAL_LETTER_UPPER,   /* A B … Z AA BB */
	NUMERAL_ALPHABET,       /* a b … z aa ab */
	NUMERAL_ALPHABET_UPPER, /* A B … Z AA AB */
	NUMERAL_ROMAN,          /* i ii iii */
	NUMERAL_ROMAN_UPPER,    /* I II III */
	NUMERAL_UNKNOWN         /* written as "?": equal to nothing of ours */
};

enum {
	COUNT_MAX = 32767,      /* counters stop here: a numeral has a bounded length */
	CHAIN_MAX = 32,         /* styles on styles: a longer chain, or a loop, ends here */
	LABEL_MAX = 256         /* bytes of a label; longer ones lose their end */
};

void numeral_add(struct buf *b, enum numeral how, int n);

/* A bullet as a reader sees it: the private-use code points of the Symbol and
 * Wingdings fonts are the signs that stand there. */
void bullet_add(struct buf *b, const char *sign);

/* Takes the white space off both ends of a label. */
void label_trim(struct buf *b);

/*
 * An entry of a table of contents as programs make it: [number TAB] words
 * [TAB page]. Puts the number, or "", into `number` and leaves the words in
 * `text`. `pages` says that the entries may end in a page number, which is
 * layout, not words.
 */
void contents_split(struct buf *text, bool pages, struct buf *number);

#endif
