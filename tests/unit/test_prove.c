/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "words.h"

static void blocks_are_squeezed_and_empty_ones_left_out(void **state)
{
	struct words list;

	(void)state;
	words_init(&list);
	words_add(&list, "", " \n ", LOC_NONE);
	words_add(&list, "1", "  a \n b", LOC_NONE);
	words_add(&list, "(a)", "", LOC_NONE);
	assert_int_equal(list.count, 2);
	assert_string_equal(list.blocks[0].number, "1");
	assert_string_equal(list.blocks[0].text, "a b");
	assert_string_equal(list.blocks[1].text, "");
	words_release(&list);
	assert_int_equal(list.count, 0);
}

/* The first n of the pairs; a pair of nothing is an empty cell. */
static void fill(struct words *list, const char *const pairs[][2], size_t n)
{
	words_init(list);
	for (size_t i = 0; i < n; i++)
		if (pairs[i][0][0] == '\0' && pairs[i][1][0] == '\0')
			words_end_cell(list, list->count, LOC_NONE);
		else
			words_add(list, pairs[i][0], pairs[i][1], LOC_NONE);
}

static void the_first_difference_is_found(void **state)
{
	static const char *const meant[][2] = { { "1", "Aim" }, { "1.1", "We agree." }, { "", "End" } };
	static const char *const word[][2] = { { "1", "Aim" }, { "1.1", "We disagree." }, { "", "End" } };
	static const char *const number[][2] = { { "1", "Aim" }, { "1.2", "We agree." }, { "", "End" } };
	static const char *const order[][2] = { { "1.1", "We agree." }, { "1", "Aim" }, { "", "End" } };
	struct words a;
	struct words b;

	(void)state;
	fill(&a, meant, 3);
	fill(&b, meant, 3);
	assert_int_equal(words_difference(&a, &b), -1);
	words_release(&b);
	fill(&b, word, 3);
	assert_int_equal(words_difference(&a, &b), 1);
	words_release(&b);
	fill(&b, number, 3);
	assert_int_equal(words_difference(&a, &b), 1);
	words_release(&b);
	fill(&b, order, 3);
	assert_int_equal(words_difference(&a, &b), 0);
	words_release(&b);
	fill(&b, meant, 2);
	assert_int_equal(words_difference(&a, &b), 2);
	assert_int_equal(words_difference(&b, &a), 2);
	words_release(&b);
	fill(&b, meant, 0);
	assert_int_equal(words_difference(&a, &b), 0);
	assert_int_equal(words_difference(&b, &b), -1);
	words_release(&b);
	words_release(&a);
}

static void many_blocks_are_kept(void **state)
{
	struct words list;

	(void)state;
	words_init(&list);
	for (int i = 0; i < 1000; i++)
		words_add(&list, "", i % 2 != 0 ? "odd" : "even", LOC_NONE);
	assert_int_equal(list.count, 1000);
	assert_string_equal(list.blocks[999].text, "odd");
	assert_string_equal(list.blocks[0].text, "even");
	words_release(&list);
}

static void assert_html(const char *page, const char *const want[][2], size_t n)
{
	struct help h;
	struct words found;
	struct words meant;
	struct buf file;

	help_start(&h);
	buf_init(&file, BUF_FILE);
	buf_add_str(&file, page);
	words_init(&found);
	assert_int_equal(words_of_html(h.x, &file, &found), 0);
	fill(&meant, want, n);
	for (size_t i = 0; i < n && i < found.count; i++) {
		assert_string_equal(found.blocks[i].number, want[i][0]);
		assert_string_equal(found.blocks[i].text, want[i][1]);
	}
	assert_int_equal(found.count, n);
	assert_int_equal(words_difference(&meant, &found), -1);
	words_release(&meant);
	words_release(&found);
	buf_release(&file);
	help_end(&h);
}

static void a_page_is_read_as_its_reader_meets_it(void **state)
{
	static const char *const want[][2] = {
		{ "", "Title" }, { "1", "Aim & end" }, { "1.1", "We agree." }, { "(c)", "first" },
		{ "", "and on" }, { "(d)", "second" }, { "\xE2\x80\xA2", "dot" }, { "2.", "two" },
		{ "", "" }, { "", "Cell" }, { "", "No-break\xC2\xA0space" }
	};

	(void)state;
	assert_html("<!DOCTYPE html><html><head><title>Not read</title><style>p{}</style></head><body>"
	            "<a class='skip ui' href='#x'>Skip</a><h1>Title</h1>"
	            "<section><h2><span class='number'>1</span> Aim &amp; <em>e</em>nd<a class='ui'>#</a></h2>"
	            "<p><span class='number'>1.1</span> We\n agree.</p>"
	            "<ol type='a' start='3'><li><p>first</p><p>and on</p></li><li>second</li></ol>"
	            "<ul class='bullet-1'><li>dot</li></ul><ol type='1' start='2'><li>two</li></ol>"
	            "<table><tr><th></th><td>Cell</td></tr></table><p>No-break&nbsp;space</p>"
	            "</section></body></html>",
	            want, ARRAY_LEN(want));
}

static void a_figure_moved_into_the_empty_cell_beside_it_is_seen(void **state)
{
	static const char *const left[][2] = { { "", "5" }, { "", "" } };
	static const char *const right[][2] = { { "", "" }, { "", "5" } };

	(void)state;
	assert_html("<table><tr><td><p>5</p></td><td><p><br></p></td></tr></table>", left, 2);
	assert_html("<table><tr><td></td><td>5</td></tr></table>", right, 2);
}

static void an_empty_page_says_nothing(void **state)
{
	static const char *const none[1][2] = { { "", "" } };

	(void)state;
	assert_html("<!DOCTYPE html><html><body></body></html>", none, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_are_squeezed_and_empty_ones_left_out),
		cmocka_unit_test(the_first_difference_is_found),
		cmocka_unit_test(many_blocks_are_kept),
		cmocka_unit_test(a_page_is_read_as_its_reader_meets_it),
		cmocka_unit_test(a_figure_moved_into_the_empty_cell_beside_it_is_seen),
		cmocka_unit_test(an_empty_page_says_nothing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
