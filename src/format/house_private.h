/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HOUSE_PRIVATE_H
#define ENGROSS_HOUSE_PRIVATE_H

#ifndef ENGROSS_FLOOR_FORMAT
#error "house_private.h is for the files of src/format alone"
#endif

#include <libxml/tree.h>
#include <stddef.h>

#include "house.h"
#include "pack.h"
#include "stage.h"

/* A picture of the template that goes into the documents. */
struct house_picture {
	char *from;              /* its part in the template */
	char name[32];           /* in the document: "house1.png"; "" for what is no picture */
	struct buf bytes;
};

struct house {
	struct xml *x;
	struct diag *d;
	char *shown;
	const struct house_kind *kind;
	const struct buf *file;  /* while it is read */
	/* <house>: <theirs part="styles"> … for each part that is taken, <relation>
	 * for what its headers and footers lead to; <ours> while a document is made. */
	xmlDoc *tree;
	xmlDoc *answers;         /* what the sheet kind->read says of it */
	struct house_picture *pictures;
	size_t picture_count;
	size_t shown_count;      /* of those that are pictures */
	const char *left_out[16];  /* kinds of things, borrowed, ended by NULL */
};

/* What differs between the formats. */
struct house_kind {
	const char *format;
	/* Adds the parts to h->tree. NULL, or what is wrong with the file in words. */
	const char *(*take)(struct house *h);
	const char *read;            /* sheet that says what the template has and lacks */
	const char *merge;           /* sheet that makes the parts of a document */
	const char *const *ours;     /* parts that it is given, ended by NULL */
	const char *const *replaced; /* what parts begin with that it makes anew, or NULL */
	const char *pictures;        /* folder of pictures */
};

const char *house_take_docx(struct house *h);
const char *house_take_odt(struct house *h);

/* A new element of the tree. */
xmlNode *house_element(const struct house *h, const char *name);

/* Adds a copy of a tree as a part of theirs; gives the <theirs> for more
 * attributes. */
xmlNode *house_add(struct house *h, const char *part, const xmlNode *root);

/* The tree of a part; NULL when it is not there or cannot be read. Caller frees with
 * xmlFreeDoc(). */
xmlDoc *house_open_part(const struct house *h, const char *path);

/* Opens a part and adds it; false when it is not there or cannot be read. */
bool house_add_part(struct house *h, const char *part, const char *path);

/* The name in our packages of a picture in the template, which is taken with it,
 * and its media type; NULL when it is none that is taken. */
const char *house_picture(struct house *h, const char *path, const char **type);

/* Remembers that things of this kind are left out, for one finding. */
void house_leave_out(struct house *h, const char *what);

/* Puts the look of the house on a package that was made. 0, or -1 reported. */
int house_dress(const struct house *h, const struct work *w, struct pack *pack) MUST_USE;

#endif
