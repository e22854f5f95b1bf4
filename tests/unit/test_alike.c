/* SPDX-License-Identifier: MIT */
/* Pages that lost what tells their words apart, held against what is meant. */
#include "help.h"

#include <string.h>

#include "alike.h"
#include "words.h"

/* What is meant: number, words; a word beginning with "|" begins a cell. */
static const char *const agreement[][2] = {
	{ "", "An agreement" }, { "1", "Aim" }, { "1.1", "The parties agree." }, { "(a)", "to meet" },
	{ "\xE2\x80\xA2", "in June" }, { "\xE2\x80\xA2", "" }, { "2", "Money" }, { "", "|Council" }, { "", "|5" }, { "", "|" },
	{ "", "|Police" }, { "", "|" }, { "", "|6 of 7" }, { "", "The end." }
};

static const char resolved[] =
	"<resolved xmlns='urn:engross:1'><labels><label key='table-hint'>Scroll sideways.</label>"
	"<label key='download-docx'>Word document</label></labels>"
	"<body><table caption-hidden='yes'><caption>Money</caption></table>"
	"<chart><description>It rose.</description><axis title='\xC2\xA3'><tick label='0'/><tick label='50'/></axis>"
	"<category label='April to June'/><series name='Paid'><point label='12'/></series>"
	"<table><tick label='9'/></table></chart></body></resolved>";

static void fill(struct words *list, const char *const blocks[][2], size_t n)
{
	words_init(list);
	for (size_t i = 0; i < n; i++) {
		bool cell = blocks[i][1][0] == '|';
		size_t before = list->count;

		words_add(list, blocks[i][0], blocks[i][1] + cell, LOC_NONE);
		if (cell)
			words_end_cell(list, before, LOC_NONE);
	}
}

/* The first block that differs once `page` was read and settled; -1 where none does. */
static long settle(const char *page)
{
	struct help h;
	struct words meant;
	struct words found;
	struct buf file;
	xmlDoc *doc;
	long at;

	help_start(&h);
	buf_init(&file, BUF_FILE);
	buf_add_str(&file, page);
	fill(&meant, agreement, ARRAY_LEN(agreement));
	words_init(&found);
	doc = xml_parse_part(resolved, strlen(resolved));
	assert_non_null(doc);
	assert_int_equal(words_of_html(h.x, &file, &found), 0);
	alike_settle(xmlDocGetRootElement(doc), &meant, &found);
	at = words_difference(&meant, &found);
	xmlFreeDoc(doc);
	words_release(&meant);
	words_release(&found);
	buf_release(&file);
	help_end(&h);
	return at;
}

/* A page with that before, between and after, of which the table is one too. */
#define PAGE(aim, agree, table, end) \
	"<h1>An agreement</h1><h2>" aim "</h2><p>" agree "</p><ol type='a'><li><p>to meet</p><ul><li>in June" \
	"<li><ul></ul></ul></ol><h2>2 Money</h2>" table "<p>" end "</p>"
#define TABLE "<table><tr><th>Council</th><td>5</td><td></td></tr><tr><th>Police<td><p><br></p><td><p>6</p>" \
	"<p>of 7</p></table>"

static void other_pieces_of_the_same_words_are_the_same(void **state)
{
	(void)state;
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties agree.", TABLE, "The end.")), -1);
	/* Blocks in one, and one in blocks. */
	assert_int_equal(settle("<p>An agreement<br>1 Aim<br>1.1 The parties</p>agree.<div>(a) to meet</div>"
	                        "<p>in June 2 Money</p>" TABLE "The <b>end</b>."), -1);
	/* What the page brings, and what a list brings where none was. */
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties agree.", "<p>Scroll sideways.</p><p>Money</p>" TABLE,
	                             "The end.</p><ul><li><a>Word document</a> (3&nbsp;KB)</ul><p>")), -1);
	assert_int_equal(settle("<ol><li>An agreement</ol>" PAGE("1 Aim", "1.1 The parties agree.", TABLE, "The end.")),
	                 1);
	assert_int_equal(settle("<ol><li>An agreement</ol><h2>1 Aim</h2><p>1.1 The parties agree.</p><ol type=a><li>to meet"
	                        "<ul><li>in June</ul></ol><h2>2 Money</h2>" TABLE "<p>The end.</p>"), -1);
}

static void what_is_not_the_same_is_told(void **state)
{
	(void)state;
	assert_int_equal(settle(PAGE("2 Aim", "1.1 The parties agree.", TABLE, "The end.")), 1);
	assert_int_equal(settle(PAGE("1 Aim", "1.2 The parties agree.", TABLE, "The end.")), 2);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties do not agree.", TABLE, "The end.")), 2);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties.", TABLE, "The end.")), 2);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 agree. The parties", TABLE, "The end.")), 2);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties agree.", TABLE, "The end. Or not.")), 13);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties agree.", TABLE, "The end.</p><p>Or not.")), 14);
	assert_int_equal(settle(PAGE("1 Aim", "1.1 The parties agree.", "<p>Scroll.</p>" TABLE, "The end.")), 7);
}

/* Time goes up with their number alone: its square would be minutes. */
static void a_great_many_words_more_are_told(void **state)
{
	struct buf page;

	(void)state;
	buf_init(&page, BUF_FILE);
	buf_addf(&page, "%s", PAGE("1 Aim", "1.1 The parties agree.", TABLE, "The end."));
	for (int i = 0; i < 300000; i++)
		buf_addf(&page, i % 20 == 0 ? "<p>more" : " and");
	assert_int_equal(settle(page.data), 14);
	buf_release(&page);
}

/* A page with that between the table and the end. */
static long settle_drawing(const char *drawing)
{
	struct buf page;
	long at;

	buf_init(&page, BUF_FILE);
	buf_addf(&page, PAGE("1 Aim", "1.1 The parties agree.", TABLE "<p>Paid</p><p>%s</p>", "The end."), drawing);
	at = settle(page.data);
	buf_release(&page);
	return at;
}

static void what_a_drawing_says_is_no_word(void **state)
{
	(void)state;
	assert_int_equal(settle_drawing("It rose.050&pound;April toJune12Paid"), -1);
	assert_int_equal(settle_drawing("It rose."), 13);
	assert_int_equal(settle_drawing("It fell.050"), 13);
	assert_int_equal(settle_drawing("It rose.051"), 13);
	assert_int_equal(settle_drawing("It rose.09"), 13);
	assert_int_equal(settle_drawing("It rose.050 And more"), 13);
	assert_int_equal(settle_drawing("Or not. It rose.050"), 13);
}

static void cells_have_edges(void **state)
{
	static const char *const tables[] = {
		/* a figure moved, joined, parted, gone, its row gone */
		"<table><tr><th>Council<td><td>5<tr><th>Police<td><td>6 of 7</table>",
		"<table><tr><th>Council 5<td><td><tr><th>Police<td><td>6 of 7</table>",
		"<table><tr><th>Council<td>5<td><tr><th>Police<td>6<td>of 7</table>",
		"<table><tr><th>Council<td><td><tr><th>Police<td><td>6 of 7</table>",
		"<table><tr><th>Council<td>5<tr><th>Police<td><td>6 of 7</table>",
		"<table><tr><th>Police<td><td>6 of 7</table>",
		"<table><tr><th>Council<td>5<td><td><tr><th>Police<td><td>6 of 7</table>",
		"<p>Council 5 Police 6 of 7</p>"
	};
	struct buf page;

	(void)state;
	buf_init(&page, BUF_FILE);
	for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
		buf_clear(&page);
		buf_addf(&page, "<h1>An agreement</h1><h2>1 Aim</h2><p>1.1 The parties agree.</p><p>(a) to meet</p>"
		         "<p>in June</p><p>2 Money</p>%s<p>The end.</p>", tables[i]);
		assert_in_range(settle(page.data), 7, 12);
	}
	buf_release(&page);
}

static void nothing_is_held_against_nothing(void **state)
{
	struct words none;
	struct words found;

	(void)state;
	words_init(&none);
	fill(&found, agreement, 2);
	alike_settle(NULL, &none, &none);
	assert_int_equal(none.count, 0);
	alike_settle(NULL, &none, &found);
	assert_int_equal(found.count, 2);
	alike_settle(NULL, &found, &none);
	assert_int_equal(none.count, 0);
	words_release(&found);
	words_release(&none);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(other_pieces_of_the_same_words_are_the_same),
		cmocka_unit_test(what_is_not_the_same_is_told),
		cmocka_unit_test(a_great_many_words_more_are_told),
		cmocka_unit_test(what_a_drawing_says_is_no_word),
		cmocka_unit_test(cells_have_edges),
		cmocka_unit_test(nothing_is_held_against_nothing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
