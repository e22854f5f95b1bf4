/* SPDX-License-Identifier: MIT */
#include "help.h"

#include "ordinal.h"

static void assert_counts(void (*add)(struct buf *, int), int n, const char *want)
{
	struct buf b;

	buf_init(&b, 200);
	add(&b, n);
	assert_string_equal(b.data, want);
	buf_release(&b);
}

/* ECMA-376 17.18.59, lowerLetter: after z come aa, bb, not aa, ab. */
static void letters_as_word_counts(void **state)
{
	(void)state;
	assert_counts(ordinal_add_letter, 1, "a");
	assert_counts(ordinal_add_letter, 26, "z");
	assert_counts(ordinal_add_letter, 27, "aa");
	assert_counts(ordinal_add_letter, 28, "bb");
	assert_counts(ordinal_add_letter, 52, "zz");
	assert_counts(ordinal_add_letter, 53, "aaa");
	assert_counts(ordinal_add_letter, 0, "");
	assert_counts(ordinal_add_letter, -5, "");
}

static void capitals_as_word_counts(void **state)
{
	(void)state;
	assert_counts(ordinal_add_capital, 1, "A");
	assert_counts(ordinal_add_capital, 26, "Z");
	assert_counts(ordinal_add_capital, 28, "BB");
	assert_counts(ordinal_add_capital, 0, "");
}

static void roman(void **state)
{
	static const char *const first[] = {
		"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(first); i++)
		assert_counts(ordinal_add_roman, (int)i + 1, first[i]);
	assert_counts(ordinal_add_roman, 49, "xlix");
	assert_counts(ordinal_add_roman, 1994, "mcmxciv");
	assert_counts(ordinal_add_roman, 0, "");
	assert_counts(ordinal_add_roman, -1, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_as_word_counts),
		cmocka_unit_test(capitals_as_word_counts), cmocka_unit_test(roman)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
