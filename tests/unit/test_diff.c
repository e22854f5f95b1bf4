/* SPDX-License-Identifier: MIT */
/*
 * Differences between two lists of blocks. A list is written as a string: blocks parted by |,
 * each "number#words" or "words"; [] is an empty cell.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "diff.h"
#include "help.h"
#include "mem.h"
#include "str.h"

static void make(struct words *list, const char *text)
{
	words_init(list);
	while (*text != '\0') {
		size_t n = strcspn(text, "|");
		char *block = mem_strndup(text, n);
		char *words = strchr(block, '#');

		if (words != NULL)
			*words++ = '\0';
		if (str_eq(block, "[]"))
			words_end_cell(list, list->count, LOC_NONE);
		else
			words_add(list, words != NULL ? block : "", words != NULL ? words : block, LOC_NONE);
		free(block);
		text += n + (text[n] == '|');
	}
}

/* Compares and asserts what is told, a difference a line. */
static void told(const char *meant, const char *found, const char *expected)
{
	struct words a;
	struct words b;
	struct diff d;
	struct buf said;

	make(&a, meant);
	make(&b, found);
	diff_words(&a, &b, &d);
	buf_init(&said, BUF_FILE);
	for (size_t i = 0; i < d.count; i += diff_run(&d, i)) {
		diff_add_item(&said, &d, i);
		buf_add_char(&said, '\n');
	}
	assert_string_equal(said.data, expected);
	assert_int_equal(d.count == 0, words_difference(&a, &b) < 0);
	buf_release(&said);
	diff_release(&d);
	words_release(&a);
	words_release(&b);
}

static void test_the_same(void **state)
{
	(void)state;
	told("", "", "");
	told("1#Aim|The aim.", "1#Aim|The aim.", "");
}

static void test_changed_words(void **state)
{
	(void)state;
	told("1#The board shall meet", "1#The board may meet", "the text: 'shall meet' is 'may meet'\n");
	told("The board shall", "The board may", "the text: 'board shall' is 'board may'\n");
	told("It shall not meet", "It shall meet", "the text: 'shall not meet' is 'shall meet'\n");
	told("It shall meet", "It shall not meet", "the text: 'shall meet' is 'shall not meet'\n");
	told("12", "13", "the text: '12' is '13'\n");
	told("meets in May", "meets in May,", "the text: 'in May' is 'in May,'\n");
	told("a b c d e f g h i j k", "a B c d e f g H i j k",
	     "the text: 'b c' is 'B c'; 'h i' is 'H i'\n");
	told("a b c d e", "a B c D e", "the text: 'b c d e' is 'B c D e'\n");
	told("1#Aim", "2#Aims", "the text: 'Aim' is 'Aims'; the number '1' is '2'\n");
}

static void test_missing_and_added(void **state)
{
	(void)state;
	told("A|B|C", "A|C", "the text: 'B' is missing\n");
	told("A|C", "A|B|C", "after the text: 'B' is added\n");
	told("A", "X|A", "at the beginning: 'X' is added\n");
	told("A", "", "the text: 'A' is missing\n");
	told("", "A", "at the beginning: 'A' is added\n");
	told("(a)#|A", "A", "the text: '(a)' is missing\n");
}

static void test_numbers(void **state)
{
	(void)state;
	told("1#A|2#B", "1#A|3#B", "the text: the number '2' is '3'\n");
	told("A", "1#A", "the text: the number none is '1'\n");
	told("1#A|2#B|3#C|4#D|5#E", "1#A|2#C|3#D|4#E",
	     "the text: '2 B' is missing\n"
	     "the text: the number '3' is '2', and 2 numbers after it changed too\n");
}

static void test_moved(void **state)
{
	(void)state;
	told("A|B|C|D", "A|C|D|B", "the text: 'B' now stands after 'D'\n");
	told("A|B", "B|A", "the text: 'A' now stands after 'B'\n");
	told("One long sentence.|X|Two long words.", "Two long words.|X|One long sentence.",
	     "the text: 'One long sentence.' now stands after 'X'\n"
	     "the text: 'X' now stands after 'Two long words.'\n");
	told("A|B|C|D", "D|A|B|C", "the text: 'D' now stands at the beginning\n");
}

static void test_cells(void **state)
{
	(void)state;
	told("A|12|[]|B", "A|[]|12|B", "the text: '12' now stands after an empty cell\n");
	told("A|[]|12|B", "A|12|[]|B", "the text: '12' now stands after 'A'\n");
	told("A|12|[]|B", "A|12|13|B", "the text: empty is '13'\n");
	told("A|12|[]|B", "A|[]|[]|B", "the text: '12' is empty\n");
	told("A|[]|B", "A|B", "the text: an empty cell is missing\n");
}

static void test_pairs(void **state)
{
	(void)state;
	told("one two three four|five six seven eight|nine",
	     "new words here|one two three FOUR|five six seven EIGHT|nine",
	     "at the beginning: 'new words here' is added\n"
	     "the text: 'three four' is 'three FOUR'\n"
	     "the text: 'seven eight' is 'seven EIGHT'\n");
	told("12|13|14", "12|31|14", "the text: '13' is '31'\n");
}

/* Documents of 10,000 blocks, alike, turned round, and with nothing in common. */
static void test_large(void **state)
{
	enum { MANY = 10000 };
	struct words lists[4];
	struct diff d;
	clock_t start = clock();

	(void)state;
	for (size_t k = 0; k < ARRAY_LEN(lists); k++) {
		words_init(&lists[k]);
		for (int i = 0; i < MANY; i++) {
			struct buf text;

			buf_init(&text, BUF_LINE);
			buf_addf(&text, "Paragraph %d of %d", k == 1 ? MANY - i : i,
			         k == 2 ? i + 1 : k == 3 && i % 100 == 0 ? 7 : MANY);
			words_add(&lists[k], "", text.data, LOC_NONE);
			buf_release(&text);
		}
	}
	for (size_t k = 0; k < ARRAY_LEN(lists); k++) {
		diff_words(&lists[0], &lists[k], &d);
		assert_true((d.count == 0) == (k == 0));
		if (k == 3)
			assert_int_equal(d.count, MANY / 100);
		diff_release(&d);
	}
	assert_true((clock() - start) / CLOCKS_PER_SEC < 8);
	for (size_t k = 0; k < ARRAY_LEN(lists); k++)
		words_release(&lists[k]);
}

static void test_likeness(void **state)
{
	struct words a;
	struct words b;

	(void)state;
	make(&a, "A|B|C|D");
	make(&b, "A|B|X|D");
	assert_int_equal(diff_likeness(&a, &a), 1000);
	assert_int_equal(diff_likeness(&a, &b), 750);
	words_release(&b);
	make(&b, "E");
	assert_int_equal(diff_likeness(&a, &b), 0);
	words_release(&a);
	words_release(&b);
}

/* Differences of lists at random lead from the one to the other. */
static void test_random(void **state)
{
	unsigned seed = 1;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct words lists[2];
		struct diff d;
		long balance = 0;

		for (size_t k = 0; k < 2; k++) {
			words_init(&lists[k]);
			seed = seed * 1103515245u + 12345u;
			for (unsigned n = seed >> 16 & 15; n > 0; n--) {
				char text[2] = "a";

				seed = seed * 1103515245u + 12345u;
				text[0] = (char)('a' + (seed >> 16) % 6);
				words_add(&lists[k], "", text, LOC_NONE);
			}
		}
		diff_words(&lists[0], &lists[1], &d);
		for (size_t i = 0; i < d.count; i++)
			balance += (d.items[i].kind == DIFF_ADDED) - (d.items[i].kind == DIFF_MISSING);
		assert_int_equal(balance, (long)lists[1].count - (long)lists[0].count);
		assert_int_equal(d.count == 0, words_difference(&lists[0], &lists[1]) < 0);
		diff_release(&d);
		words_release(&lists[0]);
		words_release(&lists[1]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_same), cmocka_unit_test(test_changed_words),
		cmocka_unit_test(test_missing_and_added), cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_moved), cmocka_unit_test(test_cells), cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_large), cmocka_unit_test(test_likeness),
		cmocka_unit_test(test_random)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
