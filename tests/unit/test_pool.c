/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdint.h>
#include <string.h>

#include "pool.h"

/* Each size from 0 to beyond the small ones, all alive at once. */
static void blocks_are_apart_and_aligned(void **state)
{
	enum { MOST = POOL_STEP * POOL_SIZES + 40 };
	static unsigned char *blocks[MOST];

	(void)state;
	for (size_t n = 0; n < MOST; n++) {
		blocks[n] = pool_alloc(n);
		assert_non_null(blocks[n]);
		assert_int_equal((uintptr_t)blocks[n] % POOL_STEP, 0);
		memset(blocks[n], (int)(n % 251), n);
	}
	for (size_t n = 0; n < MOST; n++) {
		for (size_t i = 0; i < n; i++)
			assert_int_equal(blocks[n][i], n % 251);
		pool_free(blocks[n]);
	}
	pool_release();
}

#ifndef ENGROSS_WATCHED

static void what_comes_back_is_given_again(void **state)
{
	void *a = pool_alloc(100);
	void *b = pool_alloc(100);

	(void)state;
	pool_free(a);
	pool_free(NULL);
	assert_ptr_not_equal(pool_alloc(300), a);
	assert_ptr_equal(pool_alloc(97), a);
	pool_free(b);
	pool_release();
	/* And it can be used again. */
	assert_non_null(pool_alloc(100));
	pool_release();
}

static void too_much_is_none(void **state)
{
	void *a = pool_alloc(10);

	(void)state;
	assert_non_null(a);
	assert_null(pool_alloc(SIZE_MAX));
	assert_null(pool_resize(a, SIZE_MAX - 8));
	pool_free(a);
	pool_release();
}

#endif

static void a_block_keeps_its_bytes_when_it_grows(void **state)
{
	static const char words[] = "the words of the deed";
	char *s = pool_resize(NULL, sizeof(words));

	(void)state;
	memcpy(s, words, sizeof(words));
	for (size_t n = sizeof(words); n < 8 * (size_t)POOL_CHUNK; n += 1 + n / 3) {
		s = pool_resize(s, n);
		assert_non_null(s);
		assert_string_equal(s, words);
	}
	s = pool_resize(s, sizeof(words));
	assert_string_equal(s, words);
	pool_free(s);
	pool_release();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_are_apart_and_aligned),
		cmocka_unit_test(a_block_keeps_its_bytes_when_it_grows),
#ifndef ENGROSS_WATCHED
		cmocka_unit_test(what_comes_back_is_given_again),
		cmocka_unit_test(too_much_is_none),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
