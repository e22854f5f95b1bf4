/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WORKSPACE_H
#define ENGROSS_WORKSPACE_H

#include <stdbool.h>

#include "diag.h"
#include "macros.h"
#include "sources.h"
#include "xml.h"

/*
 * The folder that a partnership keeps: engross.xml, register.xml and
 * documents/<id>/document.xml. Paths inside it are relative to it, so that no
 * output says where on a machine it lies.
 */
struct workspace {
	char *dir;      /* as the user would write it from here; "" is here */
	char *area;     /* "Herefordshire", or NULL */
	char *lang;     /* BCP 47: "en-GB" unless engross.xml says otherwise */
	char *theme;    /* name of a theme, "default" unless engross.xml says */
	char *templates[2];  /* paths of house templates inside dir; NULL: none */
	char *output;   /* folder for outputs inside dir, "out" unless it says */
	/* Where engross.xml says so, or engross.xml as a whole. */
	struct loc theme_at;
	struct loc templates_at[2];
	struct loc output_at;
	struct sources *sources;   /* where what is read is put down too; NULL: nowhere. Borrowed */
	xmlDoc *waivers;   /* findings that do not count, with their places; NULL: none */
};

/* Opens the workspace in folder dir or, when dir is NULL, in the nearest folder
 * from here upward that has an engross.xml. 0, or -1 reported; release
 * with workspace_release() either way. */
int workspace_open(struct workspace *ws, struct xml *x, struct diag *d, const char *dir) MUST_USE;
void workspace_release(struct workspace *ws);

/* The same; what is read of it, from engross.xml on, is put down in `sources`, and what is there
 * is not read again: all that comes of one run comes of the same bytes. NULL: nothing is put
 * down. */
int workspace_open_noting(struct workspace *ws, struct xml *x, struct diag *d, const char *dir,
                          struct sources *sources) MUST_USE;

/* True when there is a workspace here or above. */
bool workspace_is_near(void);

/* True when there is one in dir; NULL: here or above. */
bool workspace_is_at(const char *dir);

/* Where a file of the workspace is from here. Caller frees. */
char *workspace_path(const struct workspace *ws, const char *inside);

/* The folder as the system takes it: never "". Borrowed. */
const char *workspace_root(const struct workspace *ws);

/* "documents/<id>/document.xml". Caller frees. */
char *workspace_document(const char *id);

/* True when the folder documents/<id> holds a document. */
bool workspace_has_document(const struct workspace *ws, const char *id);

/* The ids of all documents, sorted, ended by NULL; NULL, reported, when there
 * are none. Free with io_free_names(). */
char **workspace_documents(const struct workspace *ws, struct diag *d);

/* Adds the bytes of a file of the workspace to out, which must be empty, on behalf of the
 * place `from`. 0, or -1 reported. */
int workspace_read(const struct workspace *ws, struct diag *d, const char *inside, struct loc from,
                   size_t limit, struct buf *out) MUST_USE;

/* Reads and parses a file of the workspace on behalf of the place `from`; NULL,
 * reported. Caller frees with xmlFreeDoc(). */
xmlDoc *workspace_parse(const struct workspace *ws, struct xml *x, struct diag *d,
                        const char *inside, struct loc from);

#endif
