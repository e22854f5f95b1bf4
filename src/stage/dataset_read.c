/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "figures_private.h"
#include "io.h"
#include "mem.h"
#include "path.h"
#include "str.h"

/* Datasets: what a CSV file has is brought together with what <dataset> says of it. */

enum { MAX_FAULTS = 10 };   /* that are told one by one of a file */

int dataset_fault(struct dataset *ds, enum msg id, size_t record, const char *fmt, ...)
{
	struct loc loc = { ds->path, ds->records.rows[record].line };
	struct buf words;
	va_list ap;

	ds->broken = true;
	if (++ds->faults > MAX_FAULTS)
		return -1;
	buf_init(&words, BUF_LINE);
	va_start(ap, fmt);
	buf_vaddf(&words, fmt, ap);
	va_end(ap);
	if (ds->faults == MAX_FAULTS)
		buf_add_str(&words, " (no more is told of this file)");
	diag(ds->w->d, id, loc, "%s", words.data);
	buf_release(&words);
	return -1;
}

static void read_columns(struct dataset *ds)
{
	for (const xmlNode *n = node_child(ds->node, "column"); n != NULL;
	     n = node_next(n, "column")) {
		struct data_column *c;

		ds->columns = mem_resize(ds->columns, ds->column_count + 1, sizeof(*ds->columns));
		c = &ds->columns[ds->column_count++];
		*c = (struct data_column){ 0 };
		c->node = n;
		c->name = node_attr(n, "name");
		c->type = node_attr(n, "type");
		c->figures = str_eq(c->type, "money") || str_eq(c->type, "count") ||
		             str_eq(c->type, "percent");
		c->adds = c->figures && !str_eq(c->type, "percent");
	}
}

/* Reads the file that the dataset names, from the folder of the document. */
static int read_file(struct dataset *ds)
{
	struct work *w = ds->w;
	struct loc loc = work_loc(w, ds->node);
	const char *href = node_attr(ds->node, "href");
	char *dir = path_dir(loc.path);
	char *path = path_join(dir, href);
	struct buf bytes;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	ds->path = path_inside(path);
	if (ds->path == NULL)
		work_report_outside(w, loc, href);
	else if (workspace_read(w->ws, w->d, ds->path, loc, IO_LIMIT_SOURCE,
	                        &bytes) == 0 &&
	         work_add_weight(w, loc, bytes.len) == 0)
		rc = records_read(&ds->records, w->d, ds->path, &bytes);
	buf_release(&bytes);
	free(path);
	free(dir);
	return rc;
}

/* Adds the names in the first row, as many as a line takes. */
static void add_names(const struct dataset *ds, struct buf *b)
{
	enum { SHOWN = 12 };
	size_t count = ds->records.rows[0].count;

	for (size_t i = 0; i < count && i < SHOWN; i++)
		buf_addf(b, "%s'%s'", i > 0 ? ", " : "", records_field(&ds->records, 0, i));
	if (count > SHOWN)
		buf_addf(b, " and %zu more", count - SHOWN);
}

static void find_column(struct dataset *ds, struct data_column *c)
{
	size_t count = ds->records.rows[0].count;
	struct buf names;

	for (c->at = 0; c->at < count; c->at++)
		if (str_eq(records_field(&ds->records, 0, c->at), c->name))
			return;
	buf_init(&names, BUF_LINE);
	add_names(ds, &names);
	dataset_fault(ds, MSG_CSV_COLUMN, 0, "there is no '%s' in it, but %s", c->name, names.data);
	buf_release(&names);
}

/* The first row: each column once. */
static void read_names(struct dataset *ds)
{
	size_t count = ds->records.rows[0].count;

	/* As spreadsheets do where the comma is in the numbers. */
	if (count == 1 && ds->column_count > 1 &&
	    strchr(records_field(&ds->records, 0, 0), ';') != NULL) {
		dataset_fault(ds, MSG_CSV_COLUMN, 0,
		              "they are parted by semicolons; save the file with commas between them");
		return;
	}
	for (size_t i = 1; i < count; i++) {
		const char *name = records_field(&ds->records, 0, i);

		for (size_t j = 0; j < i && name[0] != '\0'; j++)
			if (str_eq(records_field(&ds->records, 0, j), name)) {
				dataset_fault(ds, MSG_CSV_COLUMN, 0, "'%s' stands in it twice", name);
				break;
			}
	}
	for (size_t i = 0; i < ds->column_count; i++) {
		for (size_t j = 0; j < i; j++)
			if (str_eq(ds->columns[i].name, ds->columns[j].name)) {
				ds->broken = true;
				diag(ds->w->d, MSG_CSV_COLUMN, work_loc(ds->w, ds->columns[i].node),
				     "the dataset names '%s' twice", ds->columns[i].name);
			}
		find_column(ds, &ds->columns[i]);
	}
}

/* Spreadsheets end files in rows of nothing but commas. */
static bool is_nothing(const struct dataset *ds, size_t record)
{
	for (size_t i = 0; i < ds->records.rows[record].count; i++)
		if (records_field(&ds->records, record, i)[0] != '\0')
			return false;
	return true;
}

bool dataset_is_formula(const char *text)
{
	struct figure f;

	return text[0] != '\0' && strchr("=+@-", text[0]) != NULL && !figure_read(text, &f);
}

static void check_formulas(struct dataset *ds, size_t record)
{
	for (size_t i = 0; i < ds->records.rows[record].count; i++) {
		const char *field = records_field(&ds->records, record, i);

		if (dataset_is_formula(field))
			dataset_fault(ds, MSG_CSV_FORMULA, record, "'%.*s'", (int)str_cut(field, 60),
			              field);
	}
}

/* True for the row in which a file has its own totals: it is called as the label has
 * it or, where it is the last, as a table of this dataset calls its total. */
static bool is_total(const struct dataset *ds, const char *key, bool last)
{
	const xmlNode *root = last ? work_root(ds->w) : NULL;
	bool found = strcasecmp(key, label(ds->w, "total")) == 0;

	for (const xmlNode *n = root; n != NULL && !found; n = node_walk(root, n, false)) {
		const xmlNode *total = node_is(n, "data-table") ? node_child(n, "total") : NULL;
		char *words;

		if (total == NULL || !str_eq(node_attr(n, "data"), ds->id))
			continue;
		words = node_squeezed(total);
		found = str_eq(words, key);
		free(words);
	}
	return found;
}

static void enter_row(struct dataset *ds, size_t record)
{
	const char *key = records_field(&ds->records, record, ds->columns[0].at);
	const size_t *other;
	size_t *place;

	if (key[0] == '\0') {
		dataset_fault(ds, MSG_CSV_KEY, record, "this one has nothing in '%s'",
		              ds->columns[0].name);
		return;
	}
	ds->rows = ds->rows != NULL ? ds->rows
	                            : mem_zalloc(ds->records.count, sizeof(*ds->rows));
	other = xmlHashLookup(ds->keys, (const xmlChar *)key);
	if (other != NULL) {
		dataset_fault(ds, MSG_CSV_KEY, record, "'%s' stands already in line %ld", key,
		              ds->records.rows[*other].line);
		return;
	}
	ds->rows[ds->row_count++] = record;
	place = &ds->rows[ds->row_count - 1];
	xmlHashAddEntry(ds->keys, (const xmlChar *)key, place);
}

static void read_rows(struct dataset *ds)
{
	size_t width = ds->records.rows[0].count;
	size_t end = ds->records.count;

	check_formulas(ds, 0);
	while (end > 1 && is_nothing(ds, end - 1))
		end--;
	for (size_t i = 1; i < end; i++) {
		size_t count = ds->records.rows[i].count;

		if (is_nothing(ds, i))
			continue;
		check_formulas(ds, i);
		if (count != width)
			dataset_fault(ds, MSG_TABLE_CELLS, i, "%zu cell%s for %zu column%s", count,
			              count == 1 ? "" : "s", width, width == 1 ? "" : "s");
		else if (ds->total == 0 &&
		         is_total(ds, records_field(&ds->records, i, ds->columns[0].at), i == end - 1))
			ds->total = i;
		else
			enter_row(ds, i);
	}
	if (ds->row_count == 0 && !ds->broken) {
		ds->broken = true;
		diag(ds->w->d, MSG_CSV_EMPTY, (struct loc){ ds->path, ds->records.rows[0].line },
		     "the rows under the first of '%s'", ds->path);
	}
}

struct dataset *dataset_read(struct work *w, const xmlNode *node)
{
	struct dataset *ds = mem_zalloc(1, sizeof(*ds));

	ds->w = w;
	ds->node = node;
	ds->id = node_attr(node, "id");
	ds->keys = mem_check(xmlHashCreate(64));
	read_columns(ds);
	if (read_file(ds) < 0) {
		ds->broken = true;
	} else if (ds->records.count == 0) {
		ds->broken = true;
		diag(w->d, MSG_CSV_EMPTY, (struct loc){ ds->path, 0 }, "'%s': it is empty", ds->path);
	} else {
		read_names(ds);
		if (!ds->broken)
			read_rows(ds);
		if (ds->rows != NULL && dataset_check(ds) < 0)
			ds->broken = true;
	}
	return ds;
}

void dataset_free(struct dataset *ds)
{
	if (ds == NULL)
		return;
	for (size_t i = 0; i < ds->column_count; i++) {
		free(ds->columns[i].amounts);
		free(ds->columns[i].shares);
	}
	dataset_free(ds->last);
	free(ds->last_rows);
	xmlHashFree(ds->keys, NULL);
	free(ds->columns);
	free(ds->rows);
	free(ds->path);
	records_release(&ds->records);
	free(ds);
}
