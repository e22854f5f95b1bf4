/* SPDX-License-Identifier: MIT */
#include "help.h"

#include "when.h"

static void reads_dates_that_exist(void **state)
{
	static const char *const good[] = {
		"0001-01-01", "9999-12-31", "2019-09-10", "2024-02-29", "2000-02-29"
	};
	static const char *const bad[] = {
		"", "2019-9-10", "2019-09-10Z", "10-09-2019", "2019-13-01", "2019-00-01", "2019-01-00",
		"2019-04-31", "2023-02-29", "1900-02-29", "0000-01-01", "2019/09/10", "2019-09-1x",
		"+019-09-10", " 2019-09-1"
	};
	struct when w;

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(good); i++)
		assert_true(when_parse(good[i], &w));
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_false(when_parse(bad[i], &w));
}

static void a_refused_date_changes_nothing(void **state)
{
	struct when w = { 2020, 1, 2 };

	(void)state;
	assert_false(when_parse("2023-02-29", &w));
	assert_int_equal(w.year, 2020);
	assert_int_equal(w.day, 2);
}

static void compares(void **state)
{
	struct when a = { 2019, 9, 10 };

	(void)state;
	assert_int_equal(when_compare(a, a), 0);
	assert_true(when_compare(a, (struct when){ 2019, 9, 11 }) < 0);
	assert_true(when_compare(a, (struct when){ 2019, 8, 30 }) > 0);
	assert_true(when_compare(a, (struct when){ 2020, 1, 1 }) < 0);
}

static void adds_durations(void **state)
{
	static const struct {
		const char *from;
		const char *duration;
		const char *to;   /* NULL: refused */
	} rows[] = {
		{ "2019-09-10", "P1Y", "2020-09-10" }, { "2020-02-29", "P1Y", "2021-02-28" },
		{ "2020-02-29", "P4Y", "2024-02-29" }, { "2019-08-31", "P6M", "2020-02-29" },
		{ "2019-12-31", "P2M", "2020-02-29" }, { "2019-01-31", "P1M", "2019-02-28" },
		{ "2019-12-31", "P1D", "2020-01-01" }, { "2019-01-01", "P365D", "2020-01-01" },
		{ "2019-01-01", "P0D", "2019-01-01" }, { "2019-06-15", "P18M", "2020-12-15" },
		{ "9999-01-01", "P1Y", NULL }, { "2019-01-01", "P9000Y", NULL },
		{ "2019-01-01", "", NULL }, { "2019-01-01", "P", NULL }, { "2019-01-01", "P1", NULL },
		{ "2019-01-01", "P1W", NULL }, { "2019-01-01", "1Y", NULL }, { "2019-01-01", "PY", NULL },
		{ "2019-01-01", "P-1Y", NULL }, { "2019-08-31", "P1Y6M", "2021-02-28" }, { "2019-01-01", "P1Y1M1D", "2020-02-02" },
		{ "2019-01-01", "P1Y6", NULL }, { "2019-01-01", "P1YM", NULL },
		{ "2019-01-01", "P99999999999999999999D", NULL }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct when w;
		struct buf b;

		assert_true(when_parse(rows[i].from, &w));
		assert_int_equal(when_add(&w, rows[i].duration), rows[i].to != NULL);
		if (rows[i].to == NULL)
			continue;
		buf_init(&b, 100);
		when_add_iso(&b, w);
		assert_string_equal(b.data, rows[i].to);
		buf_release(&b);
	}
}

static void words_a_date(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 100);
	when_add_words(&b, (struct when){ 2019, 9, 1 });
	assert_string_equal(b.data, "1 September 2019");
	buf_clear(&b);
	when_add_iso(&b, (struct when){ 33, 1, 2 });
	assert_string_equal(b.data, "0033-01-02");
	buf_release(&b);
}

static void a_month_may_stand_for_its_day(void **state)
{
	struct when w;
	struct when day;
	struct buf b;

	(void)state;
	assert_false(when_parse("2012-12", &w));
	assert_false(when_parse_loose("2012-13", &w));
	assert_false(when_parse_loose("2012-1", &w));
	assert_false(when_parse_loose("2012/12", &w));
	assert_true(when_parse_loose("2012-12-04", &day));
	assert_int_equal(day.day, 4);
	assert_true(when_parse_loose("2012-12", &w));
	assert_true(when_compare(w, day) < 0);
	assert_true(when_compare(w, (struct when){ 2012, 11, 30 }) > 0);
	buf_init(&b, 100);
	when_add_words(&b, w);
	assert_string_equal(b.data, "December 2012");
	buf_clear(&b);
	when_add_iso(&b, w);
	assert_string_equal(b.data, "2012-12");
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_dates_that_exist),
		cmocka_unit_test(a_refused_date_changes_nothing), cmocka_unit_test(compares),
		cmocka_unit_test(adds_durations), cmocka_unit_test(words_a_date),
		cmocka_unit_test(a_month_may_stand_for_its_day)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
