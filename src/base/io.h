/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_IO_H
#define ENGROSS_IO_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "diag.h"

enum {
	IO_LIMIT_SOURCE = 16 * 1024 * 1024,  /* one XML, Markdown or CSV file */
	IO_LIMIT_IMAGE = 32 * 1024 * 1024    /* one picture */
};

/* Adds the bytes of a regular file to out (initialised by the caller). 0, or
 * -1 with the failure reported at `shown`, the name that a person knows. */
int io_read(struct diag *d, const char *path, struct loc shown, size_t limit,
            struct buf *out) MUST_USE;

/* As io_read() for `rel`, a path relative to the folder root, which it may not
 * leave: not by "..", not by being absolute, not through a symbolic link.
 * Failures are reported at `from`, the place that asked for the file. */
int io_read_within(struct diag *d, const char *root, const char *rel, struct loc from,
                   size_t limit, struct buf *out) MUST_USE;

bool io_exists(const char *path);

/* True when path, or where it would be made, is inside the folder root, with
 * all symbolic links followed. False with an errno other than 0 when nobody can say, as
 * for a folder that may not be looked into. */
bool io_is_within(const char *root, const char *path);

bool io_is_dir(const char *path);

/* True when nothing is there. What may not be looked at, or cannot be, is not missing. */
bool io_is_missing(const char *path);

/* Makes a folder and those above it. 0, or -1 reported. */
int io_make_dir(struct diag *d, const char *path) MUST_USE;

/* The names in a folder that do not start with a dot, sorted by byte, ended by
 * NULL; NULL (reported) when it cannot be read. Free with io_free_names(). */
char **io_list_dir(struct diag *d, const char *path);
void io_free_names(char **names);

/*
 * Files that appear together: io_batch_add() writes each to a temporary file
 * beside its target, io_batch_commit() renames them all. When one cannot be
 * renamed, those before it are put back as they were. io_batch_release()
 * removes what was not committed. A process that is killed may leave files
 * .engross-PID-N.tmp behind; they are nothing but copies.
 */
struct io_batch {
	struct io_pending *files;
	size_t count;
	bool fresh;   /* set after init: no target may be there yet */
};

void io_batch_init(struct io_batch *batch);
int io_batch_add(struct io_batch *batch, struct diag *d, const char *path,
                 const void *bytes, size_t n) MUST_USE;
int io_batch_commit(struct io_batch *batch, struct diag *d) MUST_USE;
void io_batch_release(struct io_batch *batch);

#endif
