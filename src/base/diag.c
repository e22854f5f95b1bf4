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
	const char *verb;
	enum diag_level threshold;
	diag_sink_fn *sink;
	void *sink_arg;
	bool hushed;
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

void diag_set_verb(struct diag *d, const char *verb)
{
	d->verb = verb;
}

void diag_set_threshold(struct diag *d, enum diag_level level)
{
	d->threshold = level;
}

bool diag_hush(struct diag *d, bool hushed)
{
	bool before = d->hushed;

	d->hushed = hushed;
	return before;
}

void diag_set_sink(struct diag *d, diag_sink_fn *fn, void *arg)
{
	d->sink = fn;
	d->sink_arg = arg;
}

void diag_add_path(const struct diag *d, struct buf *b, const char *path)
{
	if (path[0] != '/')
		str_add_shown(b, d->prefix);
	str_add_shown(b, path);
}

static void add_place(const struct diag *d, struct buf *b, struct loc loc)
{
	if (loc.path == NULL) {
		buf_add_str(b, "engross: ");
		return;
	}
	diag_add_path(d, b, loc.path);
	if (loc.line > 0)
		buf_addf(b, ":%ld", loc.line);
	buf_add_str(b, ": ");
}

/* The catalogue's words with the particulars put in. */
void diag_add_words(struct buf *b, enum msg id, const char *particulars)
{
	const char *what = catalogue[id].what;
	const char *slot = strstr(what, "{}");

	if (slot == NULL) {
		buf_add_str(b, what);
		return;
	}
	buf_add(b, what, (size_t)(slot - what));
	str_add_shown(b, particulars);
	buf_add_str(b, slot + 2);
}

void diag_add_fix(struct buf *b, enum msg id, const char *about)
{
	const char *fix = catalogue[id].fix;
	const char *slot = strstr(fix, "{}");

	if (slot == NULL) {
		buf_add_str(b, fix);
		return;
	}
	buf_add(b, fix, (size_t)(slot - fix));
	str_add_shown(b, about != NULL ? about : "ID");
	buf_add_str(b, slot + 2);
}

const char *diag_level_word(enum diag_level level)
{
	return level_words[level];
}

/* The line of a finding; `word` is its level or what stands for it. */
static void add_line(const struct diag *d, struct buf *line, const char *word, enum msg id,
                     struct loc loc, const char *particulars, const char *about)
{
	const struct diag_row *row = &catalogue[id];

	add_place(d, line, loc);
	buf_addf(line, "%s: ", word);
	diag_add_words(line, id, particulars);
	if (row->level > DIAG_NOTE)
		buf_addf(line, " [%s%s%s]", row->code, about != NULL ? ": " : "", about != NULL ? about : "");
	buf_add_char(line, '\n');
}

void diag_print(struct diag *d, enum msg id, enum diag_level level, struct loc loc,
                const char *particulars, const char *about)
{
	const struct diag_row *row = &catalogue[id];
	struct buf line;

	if (d->err == NULL || level < d->threshold)
		return;
	buf_init(&line, BUF_LINE);
	add_line(d, &line, level_words[level], id, loc, particulars, about);
	if (row->fix[0] != '\0') {
		buf_add_str(&line, "  fix: ");
		/* Who has found the verb needs no list of them. */
		if (id == MSG_USAGE && d->verb != NULL)
			buf_addf(&line, "'engross help %s' shows its options, with examples", d->verb);
		else
			diag_add_fix(&line, id, about);
		buf_add_char(&line, '\n');
	}
	fwrite(line.data, 1, line.len, d->err);
	buf_release(&line);
}

void diag_print_waived(struct diag *d, enum msg id, struct loc loc, const char *particulars,
                       const char *about, const char *until, const char *by, const char *reason)
{
	struct buf line;

	if (d->err == NULL || d->threshold > DIAG_ADVICE)
		return;
	buf_init(&line, BUF_LINE);
	add_line(d, &line, "waived", id, loc, particulars, about);
	buf_addf(&line, "  until %s, by ", until);
	str_add_shown(&line, by);
	buf_add_str(&line, ": ");
	str_add_shown(&line, reason);
	buf_add_char(&line, '\n');
	fwrite(line.data, 1, line.len, d->err);
	buf_release(&line);
}

void diag_cut(struct buf *b)
{
	enum { MAX_PARTICULARS = 2000 };

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

	if (d->hushed)
		return row->level == DIAG_ERROR ? -1 : 0;
	d->found.count[row->level]++;
	if (row->level == DIAG_ERROR)
		add_status(d, row->status);
	if (d->sink != NULL || (d->err != NULL && row->level >= d->threshold)) {
		buf_init(&particulars, BUF_FILE);
		va_start(ap, fmt);
		buf_vaddf(&particulars, fmt, ap);
		va_end(ap);
		diag_cut(&particulars);
		if (d->sink != NULL)
			d->sink(d->sink_arg, id, loc, particulars.data);
		else
			diag_print(d, id, row->level, loc, particulars.data, NULL);
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
	sum->waived = d->found.waived;
	sum->status = d->found.status;
}

void diag_set_sum(struct diag *d, const struct diag_sum *sum)
{
	d->found = *sum;
}

void diag_add_sum(struct diag *d, const struct diag_sum *sum)
{
	for (size_t i = 0; i < ARRAY_LEN(sum->count); i++)
		d->found.count[i] += sum->count[i];
	d->found.waived += sum->waived;
	add_status(d, sum->status);
}

const struct diag_row *diag_row(enum msg id)
{
	return &catalogue[id];
}

const char *diag_nearest(const char *code)
{
	enum { LIMIT = 2 };
	const char *best = NULL;
	int distance = LIMIT + 1;

	for (const struct diag_row *row = catalogue; row->code != NULL; row++) {
		int far = str_distance(row->code, code, LIMIT);

		if (far < distance) {
			best = row->code;
			distance = far;
		}
	}
	return best;
}
