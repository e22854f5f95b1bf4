/* SPDX-License-Identifier: MIT */
#include "figures.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "charts.h"
#include "pack.h"
#include "part.h"
#include "str.h"

/* Adds a figure as the number that it is: programs that save a chart again write 63.0 as 63,
 * and 0.1 with all the digits that it has in binary (xsd:double in ODF 1.3 part 3, 18.2, and
 * in charts of ECMA-376). Fifteen digits are what such a number keeps of a decimal one. */
static void add_value(struct buf *text, const char *value)
{
	char *end;
	double number = strtod(value, &end);

	if (end == value || !str_blank(end))
		buf_add_str(text, value);
	else if (isnan(number))
		buf_add_char(text, '-');   /* as LibreOffice says that there is none */
	else
		buf_addf(text, "%.15g", number);
}

/* One figure, or "-" where there is none. */
static void add_figure(struct words *list, int chart, const char *series, const char *category,
                       const char *value, struct loc loc)
{
	struct buf number;
	struct buf text;

	buf_init(&number, BUF_LINE);
	buf_init(&text, BUF_FILE);
	buf_addf(&number, "%d", chart);
	buf_addf(&text, "%s, %s: ", series, category);
	add_value(&text, value != NULL ? value : "-");
	words_add(list, number.data, text.data, loc);
	buf_release(&number);
	buf_release(&text);
}

static void add_series(const struct xml *x, const xmlNode *series, int chart, struct words *list)
{
	const xmlNode *category = node_child(series->parent, "category");

	for (const xmlNode *p = node_child(series, "point"); p != NULL; p = node_next(p, "point")) {
		add_figure(list, chart, node_attr(series, "name"),
		           category != NULL ? node_attr(category, "label") : "",
		           node_attr(p, "value"), xml_loc(x, p));
		list->blocks[list->count - 1].node = p;
		if (category != NULL)
			category = node_next(category, "category");
	}
}

void figures_of_resolved(const struct xml *x, const xmlNode *root, struct words *list)
{
	int chart = 0;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (!node_is(n, "chart"))
			continue;
		chart++;
		for (const xmlNode *s = node_child(n, "series"); s != NULL; s = node_next(s, "series"))
			add_series(x, s, chart, list);
	}
}

static const xmlNode *next(const xmlNode *n, enum part_ns ns, const char *name)
{
	for (n = n != NULL ? n->next : NULL; n != NULL; n = n->next)
		if (part_is(n, ns, name))
			return n;
	return NULL;
}

/* The text below n, "" when n is NULL. Caller frees. */
static char *text_of(const xmlNode *n)
{
	struct buf b;
	char *text;

	buf_init(&b, BUF_FILE);
	if (n != NULL)
		node_add_text_to(n, &b);
	text = buf_take(&b);
	buf_release(&b);
	return text;
}

/* The reading of one chart from its part. False when it is none. */
typedef bool chart_fn(const xmlNode *root, int chart, struct words *list);

/* Reads the charts one after the other; a part that is there and no chart is passed over. */
static void read_charts(const struct buf *file, const struct charts *all, chart_fn *fn,
                        struct words *list)
{
	int chart = 1;

	for (size_t i = 0; i < all->count; i++) {
		xmlDoc *doc = part_open(file, all->paths[i]);

		if (doc == NULL)
			return;
		if (fn(xmlDocGetRootElement(doc), chart, list))
			chart++;
		xmlFreeDoc(doc);
	}
}

/*
 * DOCX: the caches of the series (ECMA-376 part 1, 21.2.2.24, 21.2.2.121).
 */

static const xmlNode *chart_child(const xmlNode *n, const char *name)
{
	return part_child(n, NS_CHART, name);
}

/* The cache of a series' tx, cat or val. */
static const xmlNode *cache_of(const xmlNode *ser, const char *what)
{
	const xmlNode *ref = chart_child(ser, what);
	const xmlNode *strings = chart_child(chart_child(ref, "strRef"), "strCache");

	return strings != NULL ? strings : chart_child(chart_child(ref, "numRef"), "numCache");
}

/* The text of the point *pt where its place is i, and *pt goes on to the next; NULL
 * where it is another's. Caller frees. */
static char *take_point(const xmlNode **pt, int i)
{
	char *text;

	if (*pt == NULL || part_int(part_attr(*pt, NS_NONE, "idx"), INT_MAX, -1) != i)
		return NULL;
	text = text_of(chart_child(*pt, "v"));
	*pt = next(*pt, NS_CHART, "pt");
	return text;
}

static void read_ser(const xmlNode *ser, int chart, struct words *list)
{
	const xmlNode *values = cache_of(ser, "val");
	const xmlNode *category = chart_child(cache_of(ser, "cat"), "pt");
	const xmlNode *value = chart_child(values, "pt");
	char *name = text_of(chart_child(chart_child(cache_of(ser, "tx"), "pt"), "v"));
	int count = part_int(part_attr(chart_child(values, "ptCount"), NS_NONE, "val"), INT_MAX, 0);

	for (int i = 0; i < count; i++) {
		char *label = take_point(&category, i);
		char *figure = take_point(&value, i);

		add_figure(list, chart, name, label != NULL ? label : "", figure, LOC_NONE);
		free(label);
		free(figure);
	}
	free(name);
}

static bool read_docx_chart(const xmlNode *root, int chart, struct words *list)
{
	const xmlNode *area = chart_child(chart_child(root, "chart"), "plotArea");
	const xmlNode *drawn = chart_child(area, "barChart");
	if (drawn == NULL)
		drawn = chart_child(area, "lineChart");
	for (const xmlNode *ser = chart_child(drawn, "ser"); ser != NULL; ser = next(ser, NS_CHART, "ser"))
		read_ser(ser, chart, list);
	return true;
}

void figures_of_docx_charts(const struct buf *file, struct words *list)
{
	struct charts all;

	charts_of_docx(file, &all);
	read_charts(file, &all, read_docx_chart, list);
	charts_release(&all);
}

/*
 * Workbooks: names of series in the first row, of categories in the first column.
 */

/* The text of a row's cell in that column ("B"), NULL where there is none. Caller frees. */
static char *cell_of(const xmlNode *row, const char *column)
{
	size_t length = strlen(column);

	for (const xmlNode *c = part_child(row, NS_SHEET, "c"); c != NULL; c = next(c, NS_SHEET, "c")) {
		const char *at = part_attr(c, NS_NONE, "r");

		if (at != NULL && strncmp(at, column, length) == 0 && at[length] >= '0' && at[length] <= '9')
			return text_of(c);
	}
	return NULL;
}

/* The column's letters are those of a cell reference such as "AB12"; a cell
 * without one is in no column. */
static void read_column(const xmlNode *head, const char *reference, int chart, struct words *list)
{
	size_t letters = reference != NULL ? strcspn(reference, "0123456789") : 0;
	char *name;
	struct buf column;

	if (letters == 0)
		return;
	buf_init(&column, BUF_LINE);
	buf_add(&column, reference, letters);
	name = cell_of(head, column.data);
	for (const xmlNode *row = next(head, NS_SHEET, "row"); row != NULL;
	     row = next(row, NS_SHEET, "row")) {
		char *label = cell_of(row, "A");
		char *figure = cell_of(row, column.data);

		add_figure(list, chart, name != NULL ? name : "", label != NULL ? label : "", figure, LOC_NONE);
		free(label);
		free(figure);
	}
	free(name);
	buf_release(&column);
}

static bool read_workbook(const struct buf *file, int chart, struct words *list)
{
	xmlDoc *doc = NULL;
	const xmlNode *head = NULL;
	struct buf path;
	struct buf workbook;

	buf_init(&path, BUF_LINE);
	buf_init(&workbook, BUF_FILE);
	buf_addf(&path, "word/embeddings/chart%d.xlsx", chart);
	if (pack_read(file->data, file->len, path.data, &workbook) == 0)
		doc = part_open(&workbook, "xl/worksheets/sheet1.xml");
	buf_release(&path);
	buf_release(&workbook);
	if (doc == NULL)
		return false;
	head = part_child(part_child(xmlDocGetRootElement(doc), NS_SHEET, "sheetData"), NS_SHEET, "row");
	for (const xmlNode *c = part_child(head, NS_SHEET, "c"); c != NULL; c = next(c, NS_SHEET, "c"))
		read_column(head, part_attr(c, NS_NONE, "r"), chart, list);
	xmlFreeDoc(doc);
	return true;
}

void figures_of_docx_workbooks(const struct buf *file, struct words *list)
{
	for (int chart = 1; read_workbook(file, chart, list); chart++)
		;
}

/*
 * ODT: the table inside the chart (ODF 1.3 part 3, 11.1 and 9.1).
 */

static const xmlNode *table_child(const xmlNode *n, const char *name)
{
	return part_child(n, NS_TABLE, name);
}

static const xmlNode *cell_at(const xmlNode *row, int place)
{
	const xmlNode *cell = table_child(row, "table-cell");

	for (; place > 0 && cell != NULL; place--)
		cell = next(cell, NS_TABLE, "table-cell");
	return cell;
}

static void read_table(const xmlNode *table, int chart, struct words *list)
{
	const xmlNode *head = table_child(table_child(table, "table-header-rows"), "table-row");
	const xmlNode *first = table_child(table_child(table, "table-rows"), "table-row");

	for (int place = 1; cell_at(head, place) != NULL; place++) {
		char *name = text_of(cell_at(head, place));

		for (const xmlNode *row = first; row != NULL; row = next(row, NS_TABLE, "table-row")) {
			char *label = text_of(cell_at(row, 0));

			add_figure(list, chart, name, label,
			           part_attr(cell_at(row, place), NS_OFFICE, "value"), LOC_NONE);
			free(label);
		}
		free(name);
	}
}

static bool read_odt_chart(const xmlNode *root, int chart, struct words *list)
{
	const xmlNode *body = part_child(part_child(root, NS_OFFICE, "body"), NS_OFFICE, "chart");

	if (body == NULL)
		return false;
	read_table(table_child(part_child(body, NS_ODF_CHART, "chart"), "table"), chart, list);
	return true;
}

void figures_of_odt_charts(const struct buf *file, struct words *list)
{
	struct charts all;

	charts_of_odt(file, &all);
	read_charts(file, &all, read_odt_chart, list);
	charts_release(&all);
}
