/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "figure.h"
#include "str.h"

static struct figure of(const char *text)
{
	struct figure f;

	assert_true(figure_read(text, &f));
	return f;
}

/* What figure_add_shown() and figure_add_plain() make of f. */
static void assert_shown(struct figure f, const char *shown, const char *plain)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	figure_add_shown(&b, f);
	assert_string_equal(b.data, shown);
	buf_clear(&b);
	figure_add_plain(&b, f);
	assert_string_equal(b.data, plain);
	buf_release(&b);
}

static void reads_and_shows(void **state)
{
	(void)state;
	assert_shown(of("0"), "0", "0");
	assert_shown(of("-0"), "0", "0");
	assert_shown(of("007"), "7", "7");
	assert_shown(of("999"), "999", "999");
	assert_shown(of("1000"), "1,000", "1000");
	assert_shown(of("133600.50"), "133,600.50", "133600.50");
	assert_shown(of("-1234567.8"), "\xE2\x88\x92" "1,234,567.8", "-1234567.8");
	assert_shown(of("0.05"), "0.05", "0.05");
	assert_shown(of("-0.05"), "\xE2\x88\x92" "0.05", "-0.05");
	assert_shown(of("999999999999999999"), "999,999,999,999,999,999", "999999999999999999");
}

static void refuses_what_is_no_figure(void **state)
{
	static const char *const bad[] = {
		"", "-", "+1", "1,000", "1.", ".5", "1.23456", "1e3", " 1", "1 ", "1.2.3", "--1", "x",
		"1000000000000000000", "\302\2431"
	};
	struct figure f = { 7, 0 };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(figure_read(bad[i], &f));
	assert_int_equal(f.units, 7);
}

static void adds_and_subtracts_exactly(void **state)
{
	struct figure sum = of("0.1");

	(void)state;
	for (int i = 0; i < 9; i++)
		assert_true(figure_add(&sum, of("0.1")));
	assert_int_equal(figure_compare(sum, of("1")), 0);
	assert_true(figure_subtract(&sum, of("1.0001")));
	assert_shown(sum, "\xE2\x88\x92" "0.0001", "-0.0001");
}

static void refuses_sums_that_do_not_fit(void **state)
{
	struct figure sum = of("999999999999999999");

	(void)state;
	for (int i = 0; i < 8; i++)
		assert_true(figure_add(&sum, of("999999999999999999")));
	assert_false(figure_add(&sum, of("999999999999999999")));
	assert_false(figure_add(&sum, of("0.1")));
}

static void compares(void **state)
{
	(void)state;
	assert_int_equal(figure_compare(of("1"), of("1.00")), 0);
	assert_true(figure_compare(of("-1"), of("0.01")) < 0);
	assert_true(figure_compare(of("999999999999999999"), of("0.0001")) > 0);
	assert_true(figure_compare(of("-999999999999999999"), of("0.0001")) < 0);
	assert_true(figure_compare(of("0.0001"), of("999999999999999999")) < 0);
	assert_true(figure_compare(of("0.0001"), of("-999999999999999999")) > 0);
}

/* a * times / b with that many places is `want`. */
static void assert_ratio(const char *a, const char *b, uint64_t times, int places,
                         const char *want)
{
	struct figure f;
	struct buf text;

	assert_true(figure_ratio(of(a), of(b), times, places, &f));
	buf_init(&text, BUF_LINE);
	figure_add_plain(&text, f);
	assert_string_equal(text.data, want);
	buf_release(&text);
}

static void divides_and_rounds_half_away_from_zero(void **state)
{
	struct figure f;

	(void)state;
	assert_ratio("1", "3", 100, 1, "33.3");
	assert_ratio("2", "3", 100, 1, "66.7");
	assert_ratio("1", "8", 100, 1, "12.5");
	assert_ratio("1", "16", 100, 1, "6.3");
	assert_ratio("-1", "16", 100, 1, "-6.3");
	assert_ratio("1", "-16", 100, 1, "-6.3");
	assert_ratio("0.05", "1", 1, 1, "0.1");
	assert_ratio("0.5", "0.25", 1, 0, "2");
	assert_ratio("43", "9950", 10000, 1, "43.2");
	assert_ratio("0", "5", 100, 1, "0.0");
	assert_false(figure_ratio(of("1"), of("0"), 100, 1, &f));
	assert_false(figure_ratio(of("999999999999999999"), of("1"), 100000, 1, &f));
	assert_false(figure_ratio(of("1"), of("1"), UINT64_MAX, 4, &f));
}

static void shares_add_up_to_a_hundred(void **state)
{
	static const char *const parts[][4] = {
		{ "1", "1", "1", "0" }, { "1", "2", "4", "8" }, { "0.01", "99999999.99", "0", "3" },
		{ "7", "7", "7", "7" }, { "0", "0", "0", "5" }, { "200000000000000000", "1", "1", "1" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		struct figure in[4];
		struct figure out[4];
		int64_t sum = 0;

		for (size_t j = 0; j < 4; j++)
			in[j] = of(parts[i][j]);
		assert_true(figure_shares(in, 4, 1, out));
		for (size_t j = 0; j < 4; j++) {
			assert_true(in[j].units != 0 || out[j].units == 0);
			assert_int_equal(out[j].places, 1);
			sum += out[j].units;
		}
		assert_int_equal(sum, 1000);
	}
}

static void largest_remainder_is_rounded_up(void **state)
{
	struct figure in[3] = { of("1"), of("2"), of("3") };
	struct figure out[3];

	(void)state;
	/* 16.66…, 33.33…, 50 */
	assert_true(figure_shares(in, 3, 1, out));
	assert_int_equal(out[0].units, 167);
	assert_int_equal(out[1].units, 333);
	assert_int_equal(out[2].units, 500);
}

static void there_are_no_shares_of_nothing(void **state)
{
	struct figure none[2] = { of("0"), of("0.00") };
	struct figure negative[2] = { of("5"), of("-1") };
	struct figure out[2];

	(void)state;
	assert_false(figure_shares(none, 2, 1, out));
	assert_false(figure_shares(negative, 2, 1, out));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_and_shows),
		cmocka_unit_test(refuses_what_is_no_figure),
		cmocka_unit_test(adds_and_subtracts_exactly),
		cmocka_unit_test(refuses_sums_that_do_not_fit),
		cmocka_unit_test(compares),
		cmocka_unit_test(divides_and_rounds_half_away_from_zero),
		cmocka_unit_test(shares_add_up_to_a_hundred),
		cmocka_unit_test(largest_remainder_is_rounded_up),
		cmocka_unit_test(there_are_no_shares_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
