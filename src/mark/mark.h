/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MARK_H
#define ENGROSS_MARK_H

#include "macros.h"
#include "xml.h"

/*
 * Markdown (CommonMark 0.30, by cmark) to nodes of the document: its tree is
 * walked; no HTML comes in between. What a document has no place for is a
 * finding at its line: raw HTML, headings where no section can begin, ruled
 * lines, links of other kinds than http, https, mailto, tel, #id, note: and the
 * register's.
 *
 * Made are p, list, item, quote, listing, figure, heading; and inside them em, strong,
 * code, br, link, image, ref (to an id, words not yet worked out), fact (of
 * the register, likewise) and note-mark (where a footnote is to stand).
 */

/* Whether headings may stand in a text: at its outermost level they become heading
 * elements with a rank, 1 to 6. Anywhere else they are findings. */
enum mark_headings {
	MARK_NO_HEADINGS,   /* in a clause */
	MARK_HEADINGS       /* in a section */
};

/* The blocks of `text`, whose first line is at `from`, put before `where`. 0, or -1
 * when anything was reported. */
int mark_blocks(struct xml *x, struct diag *d, const char *text, struct loc from,
                enum mark_headings headings, xmlNode *where) MUST_USE;

/* Makes the text inside holder, one paragraph of Markdown, into inline nodes. */
int mark_inline(struct xml *x, struct diag *d, xmlNode *holder) MUST_USE;

/* True when what was made has no words, not even those that references will
 * have: no-break spaces alone, or (unless pictures count) pictures. */
bool mark_says_nothing(const xmlNode *root, bool pictures);

/* Takes from each line the indentation that all have in common, tabs counted
 * as themselves; the first line, when it follows the start tag, has none to
 * count. Caller frees. */
char *mark_dedent(const char *text);

/* cmark's version. Borrowed. */
const char *mark_version(void);

#endif
