/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FORMAT_PRIVATE_H
#define ENGROSS_FORMAT_PRIVATE_H

#ifndef ENGROSS_FLOOR_FORMAT
#error "format_private.h is for the files of src/format alone"
#endif

#include "format.h"
#include "pack.h"

/* One row of format_table each, see format.h. */
int html_make(struct work *w, const struct theme *theme, const struct page *page,
              struct buf *out);
int fragment_make(struct work *w, const struct theme *theme, const struct page *page,
                  struct buf *out);
int fragment_style_make(struct work *w, const struct theme *theme, const struct page *page,
                        struct buf *out);
int odt_make(struct work *w, const struct theme *theme, struct buf *out);
int docx_make(struct work *w, const struct theme *theme, struct buf *out);
int resolved_make(struct work *w, const struct theme *theme, struct buf *out);

/* A part of a package: its path there, and what the stylesheet knows it by. */
struct package_part {
	const char *path;                    /* a # stands for the number of the round */
	const char *part;
	bool optional;                       /* left out of a document that has no use for it */
	const struct package_part *inside;   /* of a package in the package: its parts */
};

/* Adds the parts (ended by a NULL path), which the stylesheets of the format make in
 * that order; then, as often as the stylesheet makes them, those of the row `each`
 * (NULL for none), such as the parts of a chart. 0, or -1 reported. */
int package_add_parts(struct work *w, const struct theme *theme, const char *format,
                      const char *driver, const struct package_part *parts,
                      const struct package_part *each, struct pack *pack) MUST_USE;

/* Adds the theme's logo and the document's pictures under that folder of the package. */
void package_add_pictures(const struct work *w, const struct theme *theme, const char *folder,
                          struct pack *pack);

#endif
