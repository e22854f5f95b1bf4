/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MAKE_H
#define ENGROSS_MAKE_H

#include "app.h"
#include "format.h"
#include "look.h"
#include "macros.h"
#include "stage.h"

enum { MAKE_FORMATS = 8 };

/* Which files are made of each document of a run, where, and how they look. */
struct make {
	const struct format *formats[MAKE_FORMATS];
	size_t format_count;
	struct look look;
	char *dir;
	const char *id_prefix;   /* of a fragment, see format.h */
	int heading_level;
};

/* Reads a list such as "html,docx" into the formats, each once, in the order of
 * format_table; `instead` is what is made in the place of "html", NULL for the page. 0, or -1
 * reported. */
int make_choose(struct make *m, struct app *a, const char *list, const struct format *instead)
	MUST_USE;

/* Finds the folder to write into: -o, or that of the workspace. 0, or -1 reported. */
int make_open_dir(struct make *m, struct app *a) MUST_USE;

/* Writes into a folder of it instead that is named after a version. */
void make_open_below(struct make *m, const char *id, const char *version);

/* Makes the files of a document that is resolved, all or none, and says which were written.
 * 0, or -1 reported. */
int make_files(const struct make *m, struct app *a, struct work *w) MUST_USE;

/* Makes one format of it, a page or not, and adds its bytes to out. 0, or -1 reported. */
int make_one(const struct make *m, const struct format *f, struct work *w, const struct words *meant,
             struct page *page, struct buf *out) MUST_USE;

void make_release(struct make *m);

#endif
