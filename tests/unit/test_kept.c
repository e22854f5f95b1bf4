/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "hash.h"
#include "kept.h"

/* Whether `now` counts as what was kept when it was `then`. */
static bool counts(const char *then, size_t then_length, const char *now, size_t now_length)
{
	char digest[HASH_HEX];

	hash_hex(then, then_length, digest);
	return kept_is_same(now, now_length, digest);
}

#define COUNTS(then, now) counts(then, sizeof(then) - 1, now, sizeof(now) - 1)

static void the_same_bytes_count(void **state)
{
	(void)state;
	assert_true(COUNTS("", ""));
	assert_true(COUNTS("a\nb\n", "a\nb\n"));
	assert_true(COUNTS("a\r\nb\n", "a\r\nb\n"));
	assert_true(COUNTS("%PDF\0\n\r\n", "%PDF\0\n\r\n"));
}

/* As Git does it, either way, and programs for mail. */
static void line_ends_of_a_text_do_not_count(void **state)
{
	(void)state;
	assert_true(COUNTS("a\nb\n", "a\r\nb\r\n"));
	assert_true(COUNTS("a\r\nb\r\n", "a\nb\n"));
	assert_true(COUNTS("a\nb", "a\r\nb"));
	assert_true(COUNTS("a\n\n\nb", "a\r\n\r\n\r\nb"));
	/* half of them */
	assert_true(COUNTS("a\nb\n", "a\r\nb\n"));
	assert_true(COUNTS("a\r\nb\r\n", "a\r\nb\n"));
}

static void anything_else_counts(void **state)
{
	(void)state;
	assert_false(COUNTS("a\nb\n", "a\nb"));
	assert_false(COUNTS("a\nb\n", "a\nc\n"));
	assert_false(COUNTS("a\nb\n", "a\n\nb\n"));
	assert_false(COUNTS("a\nb\n", "a\rb\r"));
	assert_false(COUNTS("a\nb\n", "a\r\r\nb\r\r\n"));
	assert_false(COUNTS("a b", "a\nb"));
	assert_false(COUNTS("a", "a\r"));
	assert_false(COUNTS("", "\n"));
	assert_false(COUNTS("", "\r"));
}

/* A scanned page has bytes that look like ends of lines. */
static void line_ends_count_where_there_is_a_nul(void **state)
{
	(void)state;
	assert_false(COUNTS("a\0\nb\n", "a\0\r\nb\r\n"));
	assert_false(COUNTS("a\0\r\nb", "a\0\nb"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_bytes_count),
		cmocka_unit_test(line_ends_of_a_text_do_not_count),
		cmocka_unit_test(anything_else_counts),
		cmocka_unit_test(line_ends_count_where_there_is_a_nul),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
