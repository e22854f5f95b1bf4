/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_IO_PRIVATE_H
#define ENGROSS_IO_PRIVATE_H

#ifndef ENGROSS_FLOOR_BASE
#error "io_private.h is for the files of src/base alone"
#endif

#include <stddef.h>

#include "diag.h"

/* What the files that write share. */

enum { IO_MAX_NAMES = 1000 };   /* tried for a name of our own */

/* A name beside target that is ours alone: the number and this process say so.
 * Caller frees. */
char *io_private_name(const char *target, unsigned number);

/* A new file beside target, its name in *temporary, which the caller frees. The descriptor, or
 * -1 with errno. */
int io_open_temporary(const char *target, char **temporary);

/* Writes all n bytes. 0, or -1 with errno. */
int io_write_all(int fd, const char *bytes, size_t n);

/* Reports that path cannot be written, as errno says. Always -1. */
int io_write_failed(struct diag *d, const char *path);

#endif
