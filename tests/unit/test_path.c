/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "path.h"

/* Asserts and frees. */
static void assert_path(char *got, const char *want)
{
	if (want == NULL)
		assert_null(got);
	else
		assert_string_equal(got, want);
	free(got);
}

static void joins(void **state)
{
	(void)state;
	assert_path(path_join("a", "b"), "a/b");
	assert_path(path_join("a/", "b"), "a/b");
	assert_path(path_join("", "b"), "b");
	assert_path(path_join(".", "b"), "b");
	assert_path(path_join(NULL, "b"), "b");
	assert_path(path_join("a", "/b"), "/b");
	assert_path(path_join("/", "b"), "/b");
}

static void splits(void **state)
{
	(void)state;
	assert_path(path_dir("a/b/c"), "a/b");
	assert_path(path_dir("c"), "");
	assert_path(path_dir("/c"), "/");
	assert_string_equal(path_base("a/b/c"), "c");
	assert_string_equal(path_base("c"), "c");
	assert_string_equal(path_base("a/"), "");
}

static void stays_inside(void **state)
{
	(void)state;
	assert_path(path_inside("a/b"), "a/b");
	assert_path(path_inside("./a//b/."), "a/b");
	assert_path(path_inside("a/../b"), "b");
	assert_path(path_inside("a/b/../../c"), "c");
	assert_path(path_inside("..."), "...");
	assert_path(path_inside("a b'c\n"), "a b'c\n");
}

static void refuses_what_leads_out(void **state)
{
	static const char *const bad[] = {
		"", "/", "/etc/passwd", "..", "../a", "a/../..", "a/../../b", ".", "a/..", "a\\b",
		"..\\a", "a/b/../../../c"
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		assert_path(path_inside(bad[i]), NULL);
}

static void refuses_a_path_longer_than_any(void **state)
{
	size_t n = BUF_LINE + 1;
	char *name = calloc(n + 1, 1);

	(void)state;
	assert_non_null(name);
	memset(name, 'a', n);
	assert_path(path_inside(name), NULL);
	free(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(joins), cmocka_unit_test(splits), cmocka_unit_test(stays_inside),
		cmocka_unit_test(refuses_what_leads_out),
		cmocka_unit_test(refuses_a_path_longer_than_any)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
