/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"

static void starts_empty_and_ended(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 10);
	assert_string_equal(b.data, "");
	assert_int_equal(b.len, 0);
	assert_true(buf_ok(&b));
	buf_release(&b);
	assert_null(b.data);
}

static void grows_to_its_ceiling_and_no_further(void **state)
{
	struct buf b;

	(void)state;
	for (size_t max = 0; max < 300; max++) {
		buf_init(&b, max);
		for (size_t i = 0; i < max; i++)
			buf_add_char(&b, 'x');
		assert_int_equal(b.len, max);
		assert_true(buf_ok(&b));
		buf_add_char(&b, 'y');
		assert_false(buf_ok(&b));
		assert_int_equal(b.len, max);
		assert_int_equal(strlen(b.data), max);
		buf_release(&b);
	}
}

static void drops_what_does_not_fit_whole(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 5);
	buf_add_str(&b, "abc");
	buf_add_str(&b, "def");
	assert_string_equal(b.data, "abc");
	assert_false(buf_ok(&b));
	/* Once over, nothing more goes in: no gap can arise. */
	buf_add_char(&b, 'd');
	assert_string_equal(b.data, "abc");
	buf_clear(&b);
	assert_true(buf_ok(&b));
	buf_add_str(&b, "fghij");
	assert_string_equal(b.data, "fghij");
	buf_release(&b);
}

static void a_printf_result_may_be_long_or_nothing(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s", "");
	assert_true(buf_ok(&b));
	buf_addf(&b, "%05d-%1000s", 42, "x");
	assert_int_equal(b.len, 1006);
	assert_memory_equal(b.data, "00042- ", 7);
	buf_addf(&b, "%*s", BUF_LINE, "x");
	assert_false(buf_ok(&b));
	assert_int_equal(b.len, 1006);
	buf_release(&b);
}

static void holds_bytes_with_nul(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, 100);
	buf_add(&b, "a\0b", 3);
	buf_add(&b, "ignored", 0);
	assert_int_equal(b.len, 3);
	assert_memory_equal(b.data, "a\0b", 4);
	buf_release(&b);
}

static void take_moves_the_bytes_out(void **state)
{
	struct buf b;
	char *taken;

	(void)state;
	buf_init(&b, 7);
	buf_add_str(&b, "words");
	taken = buf_take(&b);
	assert_string_equal(taken, "words");
	assert_string_equal(b.data, "");
	buf_add_str(&b, "1234567");
	assert_true(buf_ok(&b));
	assert_string_equal(taken, "words");
	free(taken);
	buf_release(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(starts_empty_and_ended),
		cmocka_unit_test(grows_to_its_ceiling_and_no_further),
		cmocka_unit_test(drops_what_does_not_fit_whole),
		cmocka_unit_test(a_printf_result_may_be_long_or_nothing),
		cmocka_unit_test(holds_bytes_with_nul),
		cmocka_unit_test(take_moves_the_bytes_out)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
