/* SPDX-License-Identifier: MIT */
/* The figures behind charts, as they are read back from packages that may be made in any way. */
#include "help.h"

#include <string.h>

#include "figures.h"
#include "pack.h"

#define CHART "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'>" \
	"<c:chart><c:plotArea>%s</c:plotArea></c:chart></c:chartSpace>"
#define SHEET "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" \
	"<sheetData>%s</sheetData></worksheet>"
#define OBJECT "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' " \
	"xmlns:c='urn:oasis:names:tc:opendocument:xmlns:chart:1.0' " \
	"xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>" \
	"<o:body><o:chart><c:chart>%s</c:chart></o:chart></o:body></o:document-content>"

typedef void read_fn(const struct buf *file, struct words *list);

/* The parts that name a chart, as a program that saved the package again may do it. */
static const char *const around[][2] = {
	{ "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
	  "<Relationship Id='r' Type='x/officeDocument' Target='word/document.xml'/></Relationships>" },
	{ "word/_rels/document.xml.rels",
	  "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
	  "<Relationship Id='c' Type='x/chart' Target='charts/chart7.xml'/></Relationships>" },
	{ "word/document.xml", "<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
	  "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' r:id='c'/>" },
	{ "content.xml", "<d:object xmlns:d='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
	  "xmlns:x='http://www.w3.org/1999/xlink' x:href='./Object 7'/>" }
};

/* A package with those parts and one more: `inside` put into `frame`. */
static void make(struct help *h, const char *path, const char *frame, const char *inside,
                 struct buf *file)
{
	struct pack *pack = pack_new(h->d);
	const char *at = strstr(frame, "%s");
	struct buf part;

	buf_init(&part, BUF_FILE);
	buf_addf(&part, "%.*s%s%s", (int)(at - frame), frame, inside, at + 2);
	for (size_t i = 0; i < ARRAY_LEN(around); i++)
		pack_add(pack, around[i][0], PACK_DEFLATED, around[i][1], strlen(around[i][1]));
	pack_add(pack, path, PACK_DEFLATED, part.data, part.len);
	assert_int_equal(pack_finish(pack, file), 0);
	buf_release(&part);
	pack_free(pack);
}

/* Asserts that the file's figures are those, each followed by a line break. */
static void assert_figures(read_fn *read, const struct buf *file, const char *want)
{
	struct words list;
	struct buf got;

	words_init(&list);
	buf_init(&got, BUF_FILE);
	read(file, &list);
	for (size_t i = 0; i < list.count; i++)
		buf_addf(&got, "%s %s\n", list.blocks[i].number, list.blocks[i].text);
	assert_string_equal(got.data, want);
	words_release(&list);
	buf_release(&got);
}

static void assert_part(read_fn *read, const char *path, const char *frame, const char *inside,
                        const char *want)
{
	struct help h;
	struct buf file;

	help_start(&h);
	buf_init(&file, BUF_FILE);
	make(&h, path, frame, inside, &file);
	assert_figures(read, &file, want);
	buf_release(&file);
	help_end(&h);
}

static void assert_chart(const char *inside, const char *want)
{
	assert_part(figures_of_docx_charts, "word/charts/chart7.xml", CHART, inside, want);
}

static void drawn_figures_are_read_by_their_places(void **state)
{
	(void)state;
	assert_chart("<c:barChart><c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>Council</c:v></c:pt>"
	             "</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx='0'><c:v>North</c:v></c:pt>"
	             "<c:pt idx='1'><c:v>South</c:v></c:pt><c:pt idx='2'><c:v>West</c:v></c:pt></c:strCache></c:strRef></c:cat>"
	             "<c:val><c:numRef><c:numCache><c:ptCount val='3'/><c:pt idx='0'><c:v>12.50</c:v></c:pt>"
	             "<c:pt idx='2'><c:v>-3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart>",
	             "1 Council, North: 12.5\n1 Council, South: -\n1 Council, West: -3\n");
}

static void a_chart_without_caches_says_nothing(void **state)
{
	(void)state;
	assert_chart("", "");
	assert_chart("<c:lineChart/>", "");
	assert_chart("<c:lineChart><c:ser/></c:lineChart>", "");
	assert_chart("<c:pieChart><c:ser/></c:pieChart>", "");
	assert_chart("<c:lineChart><c:ser><c:val><c:numRef><c:numCache><c:ptCount val='x'/>"
	             "</c:numCache></c:numRef></c:val></c:ser></c:lineChart>", "");
}

/* A workbook inside a package, with that in its sheet. */
static void assert_sheet(const char *rows, const char *want)
{
	struct help h;
	struct buf workbook;
	struct buf file;
	struct pack *pack;

	help_start(&h);
	buf_init(&workbook, BUF_FILE);
	buf_init(&file, BUF_FILE);
	make(&h, "xl/worksheets/sheet1.xml", SHEET, rows, &workbook);
	pack = pack_new(h.d);
	pack_add(pack, "word/embeddings/chart1.xlsx", PACK_STORED, workbook.data, workbook.len);
	assert_int_equal(pack_finish(pack, &file), 0);
	assert_figures(figures_of_docx_workbooks, &file, want);
	pack_free(pack);
	buf_release(&workbook);
	buf_release(&file);
	help_end(&h);
}

static void a_workbook_is_read_by_its_columns(void **state)
{
	(void)state;
	assert_sheet("<row><c r='B1'><is><t>Council</t></is></c><c r='AB1'><is><t>Board</t></is></c></row>"
	             "<row><c r='A2'><is><t>North</t></is></c><c r='AB2'><v>7</v></c><c r='B2'><v>5</v></c></row>"
	             "<row><c r='A3'><is><t>South</t></is></c></row>",
	             "1 Council, North: 5\n1 Council, South: -\n1 Board, North: 7\n1 Board, South: -\n");
}

static void cells_without_a_place_are_no_series(void **state)
{
	(void)state;
	assert_sheet("", "");
	assert_sheet("<row/>", "");
	assert_sheet("<row><c/><c r=''/><c r='12'/></row><row><c r='A2'/></row>", "");
}

static void what_is_no_workbook_says_nothing(void **state)
{
	(void)state;
	assert_part(figures_of_docx_workbooks, "word/embeddings/chart1.xlsx", "%s", "no package", "");
	assert_part(figures_of_docx_workbooks, "word/styles.xml", "%s", "<w/>", "");
}

static void assert_object(const char *inside, const char *want)
{
	assert_part(figures_of_odt_charts, "Object 7/content.xml", OBJECT, inside, want);
}

static void a_table_of_an_object_is_read_by_its_columns(void **state)
{
	(void)state;
	assert_object("<t:table><t:table-header-rows><t:table-row><t:table-cell/><t:table-cell>Council</t:table-cell>"
	              "<t:table-cell>Board</t:table-cell></t:table-row></t:table-header-rows><t:table-rows><t:table-row>"
	              "<t:table-cell>North</t:table-cell><t:table-cell o:value='5'>five</t:table-cell><t:table-cell/>"
	              "</t:table-row></t:table-rows></t:table>",
	              "1 Council, North: 5\n1 Board, North: -\n");
}

static void a_figure_is_the_number_that_it_is(void **state)
{
	static const char *const same[][2] = {
		{ "5.00", "5" }, { "-0.50", "-0.5" }, { "0.10000000000000001", "0.1" }, { "1.25E3", "1250" },
		{ "123456789012.34", "123456789012.34" }, { "NaN", "-" }, { "five", "five" }, { "5 of", "5 of" }
	};
	char inside[512];
	char want[64];

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(same); i++) {
		snprintf(inside, sizeof(inside), "<t:table><t:table-header-rows><t:table-row><t:table-cell/>"
		         "<t:table-cell>C</t:table-cell></t:table-row></t:table-header-rows><t:table-rows><t:table-row>"
		         "<t:table-cell>N</t:table-cell><t:table-cell o:value='%s'/></t:table-row></t:table-rows></t:table>",
		         same[i][0]);
		snprintf(want, sizeof(want), "1 C, N: %s\n", same[i][1]);
		assert_object(inside, want);
	}
}

static void an_object_without_a_table_says_nothing(void **state)
{
	(void)state;
	assert_object("", "");
	assert_object("<t:table/>", "");
	assert_object("<t:table><t:table-header-rows><t:table-row/></t:table-header-rows></t:table>", "");
	assert_part(figures_of_odt_charts, "Object 7/content.xml", "%s", "<broken", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(drawn_figures_are_read_by_their_places),
		cmocka_unit_test(a_chart_without_caches_says_nothing),
		cmocka_unit_test(a_workbook_is_read_by_its_columns),
		cmocka_unit_test(cells_without_a_place_are_no_series),
		cmocka_unit_test(what_is_no_workbook_says_nothing),
		cmocka_unit_test(a_table_of_an_object_is_read_by_its_columns),
		cmocka_unit_test(a_figure_is_the_number_that_it_is),
		cmocka_unit_test(an_object_without_a_table_says_nothing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
