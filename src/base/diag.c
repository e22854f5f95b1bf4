/* SPDX-License-Identifier: MIT */
#include "diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "exits.h"
#include "mem.h"
#include "str.h"

struct diag {
	FILE *err;
	const char *prefix;
	enum diag_level threshold;
	struct diag_sum found;
};

static const struct diag_row catalogue[] = {
#define D(id, level, status, code, what, fix) \
	{ code, DIAG_##level, EXIT_##status, what, fix },
#include "diag.def"
#undef D
	{ NULL, DIAG_NOTE, EXIT_FINE, NULL, NULL }
};

static const char *const level_words[] = { "note", "advice", "warning", "error" };

/* Which status wins when several apply, worst last. */
static const int status_order[] = {
	EXIT_FINE, EXIT_FINDINGS, EXIT_NOT_VALID, EXIT_NOT_VERIFIED, EXIT_CANNOT_READ,
	EXIT_WRONG_USE, EXIT_CANNOT_WRITE, EXIT_INTERNAL
};

static size_t status_rank(int status)
{
	for (size_t i = 0; i < ARRAY_LEN(status_order); i++)
		if (status_order[i] == status)
			return i;
	return ARRAY_LEN(status_order);
}

struct diag *diag_new(FILE *err)
{
	struct diag *d = mem_zalloc(1, sizeof(*d));

	d->err = err;
	d->prefix = "";
	return d;
}

void diag_free(struct diag *d)
{
	free(d);
}

void diag_set_prefix(struct diag *d, const char *prefix)
{
	d->prefix = prefix;
}

void diag_set_threshold(struct diag *d, enum diag_level level)
{
	d->threshold = level;
}

static void add_place(struct buf *b, const char *prefix, struct loc loc)
{
	if (loc.path == NULL) {
		buf_add_str(b, "engross: ");
		return;
	}
	if (loc.path[0] != '/')
		str_add_shown(b, prefix);
	str_add_shown(b, loc.path);
	if (loc.line > 0)
		buf_addf(b, ":%ld", loc.line);
	buf_add_str(b, ": ");
}

/* The catalogue's words with the particulars put in. */
static void add_words(struct buf *b, const char *what, const char *particulars)
{
	const char *slot = strstr(what, "{}");

	if (slot == NULL) {
		buf_add_str(b, what);
		return;
	}
	buf_add(b, what, (size_t)(slot - what));
	str_add_shown(b, particulars);
	buf_add_str(b, slot + 2);
}

static void print_finding(struct diag *d, const struct diag_row *row, struct loc loc,
                          const char *particulars)
{
	struct buf line;

	buf_init(&line, BUF_LINE);
	add_place(&line, d->prefix, loc);
	buf_addf(&line, "%s: ", level_words[row->level]);
	add_words(&line, row->what, particulars);
	if (row->level > DIAG_NOTE)
		buf_addf(&line, " [%s]", row->code);
	buf_add_char(&line, '\n');
	if (row->fix[0] != '\0')
		buf_addf(&line, "  fix: %s\n", row->fix);
	fwrite(line.data, 1, line.len, d->err);
	buf_release(&line);
}

/* Nobody reads more of a finding than this. */
enum { MAX_PARTICULARS = 2000 };

static void cut(struct buf *b)
{
	if (b->len <= MAX_PARTICULARS)
		return;
	b->len = str_cut(b->data, MAX_PARTICULARS);
	b->data[b->len] = '\0';
	buf_add_str(b, "…");
}

static void add_status(struct diag *d, int status)
{
	if (status_rank(status) > status_rank(d->found.status))
		d->found.status = status;
}

int diag(struct diag *d, enum msg id, struct loc loc, const char *fmt, ...)
{
	const struct diag_row *row = &catalogue[id];
	struct buf particulars;
	va_list ap;

	d->found.count[row->level]++;
	if (row->level == DIAG_ERROR)
		add_status(d, row->status);
	if (d->err != NULL && row->level >= d->threshold) {
		buf_init(&particulars, BUF_FILE);
		va_start(ap, fmt);
		buf_vaddf(&particulars, fmt, ap);
		va_end(ap);
		cut(&particulars);
		print_finding(d, row, loc, particulars.data);
		buf_release(&particulars);
	}
	return row->level == DIAG_ERROR ? -1 : 0;
}

size_t diag_count(const struct diag *d, enum diag_level level)
{
	return d->found.count[level];
}

int diag_status(const struct diag *d)
{
	return d->found.status;
}

void diag_restart(struct diag *d, FILE *err)
{
	d->err = err;
	d->found = (struct diag_sum){ .status = EXIT_FINE };
}

/* Member by member: a sum may be written to a pipe, with what lies between them. */
void diag_get_sum(const struct diag *d, struct diag_sum *sum)
{
	memcpy(sum->count, d->found.count, sizeof(sum->count));
	sum->status = d->found.status;
}

void diag_add_sum(struct diag *d, const struct diag_sum *sum)
{
	for (size_t i = 0; i < ARRAY_LEN(sum->count); i++)
		d->found.count[i] += sum->count[i];
	add_status(d, sum->status);
}

const struct diag_row *diag_row(enum msg id)
{
	return &catalogue[id];
}
