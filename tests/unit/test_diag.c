/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "exits.h"
#include "str.h"

static const struct loc place = { "documents/x/document.xml", 12 };

static void a_finding_is_two_lines(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	assert_int_equal(diag(h.d, MSG_ID_DUPLICATE, place, "'%s' stands already", "aim"), -1);
	assert_string_equal(help_said(&h),
	                    "documents/x/document.xml:12: error: the id 'aim' stands already "
	                    "[id-duplicate]\n"
	                    "  fix: give each section, clause, item and table an id of its own\n");
	help_end(&h);
}

static void places_are_seen_from_where_the_user_stands(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	diag_set_prefix(h.d, "content/");
	diag(h.d, MSG_MD_RULE, place, "%s", "");
	help_assert_said(&h, "content/documents/x/document.xml:12: error: ");
	diag(h.d, MSG_MD_RULE, (struct loc){ "/abs/x.xml", 0 }, "%s", "");
	help_assert_said(&h, "\n/abs/x.xml: error: ");
	diag(h.d, MSG_USAGE, LOC_NONE, "no verb");
	help_assert_said(&h, "\nengross: error: no verb [usage]\n");
	help_end(&h);
}

static void hostile_particulars_stay_on_their_line(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	diag(h.d, MSG_FILE_MISSING, (struct loc){ "a\nb", 1 }, "'%s'", "x\n\x1B[2J");
	help_assert_said(&h, "a\\x0ab:1: error: there is no file 'x\\x0a\\x1b[2J' [file-missing]\n");
	help_end(&h);
}

static void counts_below_the_threshold_too(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	diag_set_threshold(h.d, DIAG_ERROR);
	assert_int_equal(diag(h.d, MSG_POST_VACANT, place, "'x'"), 0);
	assert_int_equal(diag(h.d, MSG_PLACEHOLDER, place, "'x'"), 0);
	help_assert_silent(&h);
	assert_int_equal(diag_count(h.d, DIAG_WARNING), 1);
	assert_int_equal(diag_count(h.d, DIAG_ADVICE), 1);
	assert_int_equal(diag_status(h.d), EXIT_FINE);
	help_end(&h);
}

static void the_worst_status_wins_in_any_order(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	diag(h.d, MSG_REF_UNRESOLVED, place, "'x'");
	assert_int_equal(diag_status(h.d), EXIT_FINDINGS);
	diag(h.d, MSG_CANNOT_WRITE, LOC_NONE, "'x'");
	assert_int_equal(diag_status(h.d), EXIT_CANNOT_WRITE);
	diag(h.d, MSG_XML_SYNTAX, place, "x");
	assert_int_equal(diag_status(h.d), EXIT_CANNOT_WRITE);
	diag(h.d, MSG_SAME_WORDS, place, "x");
	diag(h.d, MSG_USAGE, LOC_NONE, "x");
	assert_int_equal(diag_status(h.d), EXIT_INTERNAL);
	help_end(&h);
}

static void findings_of_others_count(void **state)
{
	struct diag_sum sum;
	struct help h;

	(void)state;
	help_start(&h);
	diag(h.d, MSG_CANNOT_WRITE, LOC_NONE, "'x'");
	diag_get_sum(h.d, &sum);
	diag_restart(h.d, NULL);
	assert_int_equal(diag_status(h.d), EXIT_FINE);
	diag(h.d, MSG_REF_UNRESOLVED, place, "'x'");
	diag_add_sum(h.d, &sum);
	assert_int_equal(diag_count(h.d, DIAG_ERROR), 2);
	assert_int_equal(diag_status(h.d), EXIT_CANNOT_WRITE);
	help_end(&h);
}

static void prints_nothing_without_a_stream(void **state)
{
	struct diag *d = diag_new(NULL);

	(void)state;
	assert_int_equal(diag(d, MSG_USAGE, LOC_NONE, "x"), -1);
	assert_int_equal(diag_count(d, DIAG_ERROR), 1);
	diag_free(d);
}

/* Codes and words of the catalogue keep to their form. */
static void the_catalogue_is_well_formed(void **state)
{
	(void)state;
	for (int i = 0; i < MSG__COUNT; i++) {
		const struct diag_row *row = diag_row((enum msg)i);

		assert_true(str_is_id(row->code));
		for (int j = 0; j < i; j++)
			assert_string_not_equal(row->code, diag_row((enum msg)j)->code);
		assert_false(str_ends(row->what, "."));
		assert_false(str_ends(row->fix, "."));
		assert_false(isupper((unsigned char)row->fix[0]));
		if (strstr(row->what, "{}") != NULL)
			assert_null(strstr(strstr(row->what, "{}") + 2, "{}"));
		if (row->level == DIAG_ERROR)
			assert_int_not_equal(row->status, EXIT_FINE);
		if (row->level > DIAG_NOTE)
			assert_true(row->fix[0] != '\0');
	}
	assert_null(diag_row(MSG__COUNT)->code);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_finding_is_two_lines),
		cmocka_unit_test(places_are_seen_from_where_the_user_stands),
		cmocka_unit_test(hostile_particulars_stay_on_their_line),
		cmocka_unit_test(counts_below_the_threshold_too),
		cmocka_unit_test(the_worst_status_wins_in_any_order),
		cmocka_unit_test(findings_of_others_count),
		cmocka_unit_test(prints_nothing_without_a_stream),
		cmocka_unit_test(the_catalogue_is_well_formed)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
