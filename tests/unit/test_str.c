/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "str.h"

static void equality_starts_and_ends(void **state)
{
	(void)state;
	assert_true(str_eq(NULL, NULL));
	assert_false(str_eq(NULL, ""));
	assert_false(str_eq("", NULL));
	assert_true(str_eq("a", "a"));
	assert_true(str_starts("abc", ""));
	assert_true(str_starts("abc", "abc"));
	assert_false(str_starts("ab", "abc"));
	assert_true(str_ends("abc", "bc"));
	assert_false(str_ends("c", "bc"));
}

static void blank_is_xml_white_space_alone(void **state)
{
	(void)state;
	assert_true(str_blank(""));
	assert_true(str_blank(" \t\r\n"));
	assert_false(str_blank(" x"));
	assert_false(str_blank("\xC2\xA0"));   /* U+00A0 */
	assert_false(str_blank("\v"));
}

/* Offsets at which RFC 3629 finds fault. */
static void utf8_faults_are_found_where_they_are(void **state)
{
	static const struct {
		const char *bytes;
		size_t fault;
	} rows[] = {
		{ "", 0 },
		{ "plain", 5 },
		{ "\xC2\xA3" "5", 3 },                    /* £5 */
		{ "\xE2\x82\xAC", 3 },                    /* € */
		{ "\xF0\x9F\x98\x80", 4 },                /* an emoji */
		{ "\xF4\x8F\xBF\xBF", 4 },                /* U+10FFFF */
		{ "\xED\x9F\xBF", 3 },                    /* U+D7FF */
		{ "a\x80", 1 },                           /* no lead byte */
		{ "ab\xC0\xAF", 2 },                      /* overlong '/' */
		{ "\xC1\xBF", 0 },
		{ "\xE0\x9F\xBF", 0 },                    /* overlong */
		{ "\xF0\x8F\xBF\xBF", 0 },
		{ "\xED\xA0\x80", 0 },                    /* a surrogate */
		{ "\xF4\x90\x80\x80", 0 },                /* U+110000 */
		{ "\xF5\x80\x80\x80", 0 },
		{ "x\xE2\x82", 1 },                       /* cut short */
		{ "x\xC3", 1 },
		{ "\xE2\x28\xA1", 0 },
		{ "\xFF\xFE", 0 }                         /* UTF-16's mark */
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_int_equal(str_utf8_fault(rows[i].bytes, strlen(rows[i].bytes)),
		                 rows[i].fault);
}

static void what_is_shown_cannot_forge_a_line(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 200);
	str_add_shown(&b, "a\nb\x1B[31m\x7F\xC2\xA3");
	assert_string_equal(b.data, "a\\x0ab\\x1b[31m\\x7f\xC2\xA3");
	buf_release(&b);
}

static void squeezing_keeps_no_break_spaces(void **state)
{
	static const char *const rows[][2] = {
		{ "", "" }, { " \n ", "" }, { "a", "a" }, { "  a \t\r\n b  ", "a b" },
		{ "a\xC2\xA0 b", "a\xC2\xA0 b" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct buf b;

		buf_init(&b, 200);
		str_add_squeezed(&b, rows[i][0]);
		assert_string_equal(b.data, rows[i][1]);
		buf_release(&b);
	}
}

static void distance_counts_slips(void **state)
{
	static const struct {
		const char *a;
		const char *b;
		int limit;
		int distance;
	} rows[] = {
		{ "", "", 2, 0 }, { "aims", "aims", 2, 0 }, { "aims", "aim", 2, 1 },
		{ "aims", "amis", 2, 1 }, { "aims", "alms", 2, 1 }, { "aims", "claims", 2, 2 },
		{ "aims", "purpose", 2, 3 }, { "", "abc", 3, 3 }, { "", "abcd", 3, 4 },
		{ "section", "setcoin", 2, 2 }
	};
	char longer[70];

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_int_equal(str_distance(rows[i].a, rows[i].b, rows[i].limit),
		                 rows[i].distance);
		assert_int_equal(str_distance(rows[i].b, rows[i].a, rows[i].limit),
		                 rows[i].distance);
	}
	memset(longer, 'x', sizeof(longer));
	longer[65] = '\0';
	assert_int_equal(str_distance(longer, longer, 3), 4);
	longer[64] = '\0';
	assert_int_equal(str_distance(longer, longer, 3), 0);
}

static void letters_change_their_case(void **state)
{
	char *small = str_in_case("MOU-13 É", false);
	char *capitals = str_in_case("mou-13 é", true);

	(void)state;
	assert_string_equal(small, "mou-13 É");
	assert_string_equal(capitals, "MOU-13 é");
	free(capitals);
	free(small);
}

static void ids_have_one_form(void **state)
{
	static const char *const good[] = { "a", "a1", "aim-one", "a-1-b", "mou2019" };
	static const char *const bad[] = {
		"", "1a", "-a", "a-", "a--b", "A", "aB", "a_b", "a b", "\xC3\xA9t\xC3\xA9", "a.b", "a/b"
	};
	char longest[66];

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(good); i++)
		assert_true(str_is_id(good[i]));
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(str_is_id(bad[i]));
	memset(longest, 'a', sizeof(longest));
	longest[65] = '\0';
	assert_false(str_is_id(longest));
	longest[64] = '\0';
	assert_true(str_is_id(longest));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(equality_starts_and_ends),
		cmocka_unit_test(blank_is_xml_white_space_alone),
		cmocka_unit_test(utf8_faults_are_found_where_they_are),
		cmocka_unit_test(what_is_shown_cannot_forge_a_line),
		cmocka_unit_test(squeezing_keeps_no_break_spaces),
		cmocka_unit_test(distance_counts_slips),
		cmocka_unit_test(letters_change_their_case),
		cmocka_unit_test(ids_have_one_form)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
