/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_RECORDS_H
#define ENGROSS_RECORDS_H

#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "macros.h"

/*
 * A CSV file (RFC 4180) in memory: records of fields, each record with the line
 * that it starts in. All text stands in one buffer, so that a file takes little
 * more memory than it has bytes.
 */
struct records {
	struct record *rows;
	size_t count;
	size_t *fields;      /* where each field starts in text */
	size_t field_count;
	struct buf text;     /* the fields, each ended by NUL */
};

struct record {
	size_t first;   /* of its fields */
	size_t count;
	long line;      /* 1 is the first of the file */
};

enum {
	RECORDS_MAX = 10000,         /* in one file, with the heading */
	RECORDS_MAX_FIELDS = 256     /* in one record */
};

/* Reads the bytes of the file known to the user as `path`: UTF-8 with or without
 * a byte-order mark; lines end in LF, CRLF or CR; lines with nothing in them are
 * passed over. 0, or -1 with what is wrong reported at its line. Release
 * with records_release() either way. */
int records_read(struct records *r, struct diag *d, const char *path, const struct buf *bytes)
	MUST_USE;
void records_release(struct records *r);

/* A field of a record, without white space around it; "" beyond the last. Borrowed. */
const char *records_field(const struct records *r, size_t row, size_t field);

#endif
