/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_STAGE_PRIVATE_H
#define ENGROSS_STAGE_PRIVATE_H

#ifndef ENGROSS_FLOOR_STAGE
#error "stage_private.h is for the files of src/stage alone"
#endif

#include "stage.h"

/* The stages, one file each; stage.c has the table. */
int stage_load(struct work *w);
int stage_include(struct work *w);
int stage_valid(struct work *w);
int stage_data(struct work *w);
int stage_markdown(struct work *w);
int stage_blocks(struct work *w);
int stage_facts(struct work *w);
int stage_drafting(struct work *w);
int stage_number(struct work *w);
int stage_refs(struct work *w);
int stage_resolve(struct work *w);

enum {
	MAX_LEVEL = 9   /* w:ilvl goes to 8 (ECMA-376 17.9.3), ODF lists to 10 */
};

/* The document element. */
xmlNode *work_root(const struct work *w);

/* The document's <meta>, and the text of one of its children, squeezed
 * (caller frees), NULL when there is none. */
xmlNode *work_meta(const struct work *w);
char *work_meta_text(const struct work *w, const char *name);

/* Adds to what a document has put in from other files, each of which may come
 * many times. 0, or -1, reported at loc, when that becomes too much. */
int work_add_weight(struct work *w, struct loc loc, size_t bytes) MUST_USE;

/* Reports a file name that leads out of the workspace, or nowhere because its
 * folders are parted as in Windows. */
void work_report_outside(struct work *w, struct loc loc, const char *name);

/* Where n came from, for a finding. */
struct loc work_loc(const struct work *w, const xmlNode *n);

/* The word or sentence for a key in the document's language, borrowed; a key
 * that there is not is reported as a fault of engross and gives "". */
const char *label(struct work *w, const char *key);

/* As label(), but NULL, in silence, when there is no such key. */
const char *label_if(const struct work *w, const char *key);

/* Adds the page's picture: reads it, finds its kind and size, sets the
 * attributes of the image element. 0, or -1 reported. */
int picture_attach(struct work *w, xmlNode *image) MUST_USE;

/* Puts the figure that a <fact kind="value"> quotes into it. 0, or -1 reported. */
int value_put(struct work *w, xmlNode *fact) MUST_USE;
void values_release(struct work *w);

/* Gives a chart its title and its series their names, once all words are there. */
void chart_finish(xmlNode *chart);

/* Adds to table a column of that width in percent, and a cell holding one
 * paragraph of text (none when text is NULL) to a row; header may be NULL. */
void table_add_column(xmlNode *columns, const char *type, int width);
xmlNode *table_add_cell(xmlNode *row, const char *header, const char *text);

/* A new table with caption and columns of those widths (ended by 0), last in parent. */
xmlNode *table_new(xmlNode *parent, const char *role, const char *caption,
                   const int *widths);

/* Adds a head of column headers, their words by label key, ended by NULL. */
void table_add_head(struct work *w, xmlNode *table, const char *const *keys);

#endif
