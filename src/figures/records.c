/* SPDX-License-Identifier: MIT */
#include "records.h"

#include <csv.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* The only file that knows libcsv. It is handed one line of the file at a time,
 * because it does not count them itself. */

struct reading {
	struct records *r;
	struct diag *d;
	const char *path;
	size_t row_space;
	size_t field_space;
	size_t first;     /* field of the record that is being read */
	long line;        /* that is being read */
	long started;     /* in which the record that is open began */
	bool open;        /* a record has begun and not ended */
	bool too_many;
};

static struct loc here(const struct reading *reading)
{
	return (struct loc){ reading->path, reading->line };
}

/* Called by libcsv for each field. */
static void take_field(void *bytes, size_t n, void *arg)
{
	struct reading *reading = arg;
	struct records *r = reading->r;
	struct buf field;
	size_t at = r->field_count;

	if (r->count == RECORDS_MAX || reading->too_many)
		return;
	if (at == reading->field_space) {
		reading->field_space = at > 0 ? at * 2 : 64;
		r->fields = mem_resize(r->fields, reading->field_space, sizeof(*r->fields));
	}
	r->fields[at] = r->text.len;
	r->field_count++;
	buf_init(&field, BUF_FILE);
	buf_add(&field, bytes, n);
	str_add_squeezed(&r->text, field.data);
	buf_add_char(&r->text, '\0');
	buf_release(&field);
}

/* Called by libcsv at the end of each record. */
static void take_record(int end, void *arg)
{
	struct reading *reading = arg;
	struct records *r = reading->r;
	size_t first = reading->first;

	(void)end;
	reading->open = false;
	if (r->count == RECORDS_MAX) {
		reading->too_many = true;
		return;
	}
	reading->first = r->field_count;
	if (r->rows == NULL || r->count == reading->row_space) {
		reading->row_space = r->count > 0 ? r->count * 2 : 64;
		r->rows = mem_resize(r->rows, reading->row_space, sizeof(*r->rows));
	}
	r->rows[r->count++] = (struct record){ first, r->field_count - first, reading->started };
}

/* How long the line at s is, with its end. */
static size_t line_length(const char *s, const char *end)
{
	const char *p = s;

	while (p < end && *p != '\n' && *p != '\r')
		p++;
	if (p < end)
		p += p[0] == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
	return (size_t)(p - s);
}

static bool is_blank(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strchr(" \t\r\n", s[i]) == NULL)
			return false;
	return true;
}

/* What libcsv stopped at. */
static int report(struct reading *reading, struct csv_parser *parser)
{
	if (csv_error(parser) != CSV_EPARSE)
		return diag(reading->d, MSG_INTERNAL, here(reading), "libcsv: %s",
		            csv_strerror(csv_error(parser)));
	if (reading->started != reading->line)
		return diag(reading->d, MSG_CSV_SYNTAX, here(reading),
		            "a quotation mark stands inside a cell of the row that starts in line %ld",
		            reading->started);
	return diag(reading->d, MSG_CSV_SYNTAX, here(reading),
	            "a quotation mark stands inside a cell");
}

static int report_rows(struct reading *reading)
{
	return diag(reading->d, MSG_CSV_ROWS, here(reading), "%d", RECORDS_MAX - 1);
}

static int read_lines(struct reading *reading, struct csv_parser *parser, const char *s,
                      const char *end)
{
	while (s < end) {
		size_t n = line_length(s, end);

		reading->line++;
		if (!reading->open && !is_blank(s, n)) {
			reading->open = true;
			reading->started = reading->line;
		}
		if (csv_parse(parser, s, n, take_field, take_record, reading) != n)
			return report(reading, parser);
		if (reading->too_many)
			return report_rows(reading);
		s += n;
	}
	if (csv_fini(parser, take_field, take_record, reading) != 0) {
		reading->line = reading->started;
		return diag(reading->d, MSG_CSV_SYNTAX, here(reading),
		            "a quotation mark of this row is never closed");
	}
	return reading->too_many ? report_rows(reading) : 0;
}

/* Where the first byte of that place is, for a finding. */
static struct loc loc_of(const struct reading *reading, const struct buf *bytes, size_t place)
{
	struct loc loc = { reading->path, 1 };

	for (size_t i = 0; i < place; i++)
		loc.line += bytes->data[i] == '\n' ||
		            (bytes->data[i] == '\r' && bytes->data[i + 1] != '\n');
	return loc;
}

/* The place of the first character that XML cannot hold (production [2] Char: control
 * characters and U+FFFE/F); the length where there is none. */
static size_t forbidden(const struct buf *bytes)
{
	const unsigned char *s = (const unsigned char *)bytes->data;
	size_t i = 0;

	for (; i < bytes->len; i++)
		if ((s[i] < 0x20 && strchr("\t\r\n", s[i]) == NULL) ||
		    (s[i] == 0xEF && s[i + 1] == 0xBF && s[i + 2] >= 0xBE))
			break;
	return i;
}

/* True when the bytes are text that a document can carry; otherwise reported. */
static bool check_text(struct reading *reading, const struct buf *bytes)
{
	size_t fault = str_utf8_fault(bytes->data, bytes->len);

	if (fault == bytes->len)
		fault = strlen(bytes->data);
	if (fault < bytes->len) {
		diag(reading->d, MSG_XML_ENCODING, loc_of(reading, bytes, fault),
		     "the byte 0x%02x is not part of a character",
		     (unsigned)(unsigned char)bytes->data[fault]);
		return false;
	}
	fault = forbidden(bytes);
	if (fault < bytes->len)
		diag(reading->d, MSG_MD_CHARACTER, loc_of(reading, bytes, fault), "'%.*s'",
		     bytes->data[fault] == '\xEF' ? 3 : 1, bytes->data + fault);
	return fault == bytes->len;
}

static int check_width(const struct reading *reading)
{
	const struct records *r = reading->r;

	for (size_t i = 0; i < r->count; i++)
		if (r->rows[i].count > RECORDS_MAX_FIELDS)
			return diag(reading->d, MSG_TABLE_CELLS,
			            (struct loc){ reading->path, r->rows[i].line },
			            "%zu cells, and no more than %d are read", r->rows[i].count,
			            RECORDS_MAX_FIELDS);
	return 0;
}

int records_read(struct records *r, struct diag *d, const char *path, const struct buf *bytes)
{
	struct reading reading = { .r = r, .d = d, .path = path };
	struct csv_parser parser;
	const char *s = bytes->data;
	int rc;

	memset(r, 0, sizeof(*r));
	buf_init(&r->text, BUF_FILE);
	if (!check_text(&reading, bytes))
		return -1;
	if (str_starts(s, "\xEF\xBB\xBF"))
		s += 3;
	/* 0 unless an option is unknown. */
	if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
		return diag(d, MSG_INTERNAL, here(&reading), "libcsv does not start");
	csv_set_blk_size(&parser, 4096);
	rc = read_lines(&reading, &parser, s, bytes->data + bytes->len);
	csv_free(&parser);
	return rc < 0 ? rc : check_width(&reading);
}

void records_release(struct records *r)
{
	free(r->rows);
	free(r->fields);
	buf_release(&r->text);
	memset(r, 0, sizeof(*r));
}

const char *records_field(const struct records *r, size_t row, size_t field)
{
	if (row >= r->count || field >= r->rows[row].count)
		return "";
	return r->text.data + r->fields[r->rows[row].first + field];
}
