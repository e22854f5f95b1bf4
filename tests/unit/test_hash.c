/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "hash.h"

/* FIPS 180-4: the examples that NIST publishes for SHA-256. */
static void examples_of_nist(void **state)
{
	char hex[HASH_HEX];

	(void)state;
	hash_hex("abc", 3, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	hash_hex("", 0, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	hash_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56, hex);
	assert_string_equal(hex, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

static void bytes_of_any_kind_count(void **state)
{
	char one[HASH_HEX];
	char other[HASH_HEX];

	(void)state;
	hash_hex("a\0b", 3, one);
	hash_hex("a\0c", 3, other);
	assert_string_not_equal(one, other);
	assert_int_equal(strlen(one), HASH_HEX - 1);
}

/* However the bytes come. */
static void pieces_are_the_whole(void **state)
{
	struct hash *h = hash_new();
	char one[HASH_HEX];
	char other[HASH_HEX];

	(void)state;
	hash_add(h, "a", 1);
	hash_add(h, "", 0);
	hash_add(h, "bc", 2);
	hash_end(h, one);
	hash_hex("abc", 3, other);
	assert_string_equal(one, other);
	hash_free(hash_new());
	hash_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_of_nist),
		cmocka_unit_test(bytes_of_any_kind_count),
		cmocka_unit_test(pieces_are_the_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
