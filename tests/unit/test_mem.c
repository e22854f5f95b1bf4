/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>

#include "mem.h"

/* More than the limit, and so large that no page of it is touched. */
static void a_limit_leaves_some_memory(void **state)
{
	const volatile size_t most = (size_t)3 * 1024 * 1024 * 1024;
	/* volatile: a compiler may leave memory out that nothing looks at. */
	void *volatile p = malloc(most);
	void *volatile q;

	(void)state;
	if (p == NULL)
		skip();
	free(p);
	mem_limit();
	q = malloc(most);
	if (MEM_LIMITS)
		assert_null(q);
	free(q);
	free(mem_alloc(1024 * 1024));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_limit_leaves_some_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
