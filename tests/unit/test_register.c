/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "register.h"

/* A register on its own. */
struct stand {
	struct help h;
	struct workspace ws;
	struct reg *reg;
};

/* Opens a register of those entries; NULL when it is at fault. */
static void begin(struct stand *s, const char *entries)
{
	struct buf b;

	help_start(&s->h);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<register xmlns='urn:engross:1'>%s</register>", entries);
	help_write("register.xml", b.data);
	buf_release(&b);
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->reg = reg_open(&s->ws, s->h.x, s->h.d);
}

static void end(struct stand *s)
{
	reg_free(s->reg);
	workspace_release(&s->ws);
	help_end(&s->h);
}

/* Takes the name it is given. */
static void assert_name(char *got, const char *want)
{
	if (want == NULL)
		assert_null(got);
	else
		assert_string_equal(got, want);
	free(got);
}

#define BOARD                                                                        \
	"<organisation id='board' kind='board' from='2010-01-01' to='2020-12-31'>"   \
	"<name> The\nPartnership </name><short>partners</short>"                     \
	"<former name='Committee' to='2012-12-31'/>"                                 \
	"<former name='Board' short='board' to='2019-09-28'/></organisation>"

static void names_are_those_of_the_day(void **state)
{
	static const struct {
		struct when day;
		const char *name;
		const char *brief;
	} rows[] = {
		{ { 2010, 1, 1 }, "Committee", NULL }, { { 2012, 12, 31 }, "Committee", NULL },
		{ { 2012, 12, WHEN_NO_DAY }, "Committee", NULL }, { { 2013, 1, 1 }, "Board", "board" },
		{ { 2019, 9, 28 }, "Board", "board" }, { { 2019, 9, 29 }, "The Partnership", "partners" }
	};
	struct stand s;
	const xmlNode *org;

	(void)state;
	begin(&s, BOARD);
	org = reg_find(s.reg, "org", "board");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_name(reg_name_on(org, &rows[i].day), rows[i].name);
		assert_name(reg_short_on(org, &rows[i].day), rows[i].brief);
	}
	assert_name(reg_name(org), "The Partnership");
	assert_name(reg_short(org), "partners");
	end(&s);
}

static void a_body_has_a_first_and_a_last_day(void **state)
{
	struct stand s;
	const xmlNode *org;

	(void)state;
	begin(&s, BOARD);
	org = reg_find(s.reg, "org", "board");
	assert_true(reg_is_early(org, (struct when){ 2009, 12, 31 }));
	assert_false(reg_is_early(org, (struct when){ 2010, 1, 1 }));
	assert_true(reg_is_early(org, (struct when){ 2009, 12, WHEN_NO_DAY }));
	assert_false(reg_is_early(org, (struct when){ 2010, 1, WHEN_NO_DAY }));
	assert_false(reg_is_late(org, (struct when){ 2020, 12, 31 }));
	assert_true(reg_is_late(org, (struct when){ 2021, 1, 1 }));
	assert_false(reg_is_late(org, (struct when){ 2020, 12, WHEN_NO_DAY }));
	assert_true(reg_is_late(org, (struct when){ 2021, 1, WHEN_NO_DAY }));
	end(&s);
}

static void who_took_the_place_of_whom(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "<organisation id='icb' kind='health' succeeds=' ccg\n pct '><name>I</name></organisation>"
	          "<organisation id='ccg' kind='health'><name>C</name></organisation>"
	          "<organisation id='pct' kind='health'><name>P</name></organisation>");
	assert_string_equal(node_attr(reg_successor(s.reg, reg_find(s.reg, "org", "ccg")), "id"), "icb");
	assert_string_equal(node_attr(reg_successor(s.reg, reg_find(s.reg, "org", "pct")), "id"), "icb");
	assert_null(reg_successor(s.reg, reg_find(s.reg, "org", "icb")));
	end(&s);
}

static void holders_follow_each_other(void **state)
{
	struct stand s;
	const xmlNode *post;
	int holders;

	(void)state;
	begin(&s, "<organisation id='a' kind='other'><name>A</name></organisation>"
	          "<post id='p' organisation='a'><title>P</title>"
	          "<holder name='First' to='2018-12-31'/>"
	          "<holder name='Second' from='2019-02-01' to='2019-03-01'/></post>");
	post = reg_find(s.reg, "post", "p");
	assert_string_equal(reg_holder(post, (struct when){ 1990, 1, 1 }, &holders), "First");
	assert_int_equal(holders, 1);
	assert_null(reg_holder(post, (struct when){ 2019, 1, 31 }, &holders));
	assert_int_equal(holders, 0);
	assert_string_equal(reg_holder(post, (struct when){ 2019, 3, 1 }, &holders), "Second");
	assert_null(reg_holder(post, (struct when){ 2019, 3, 2 }, &holders));
	help_assert_silent(&s.h);
	end(&s);
}

static void ids_are_taken_one_by_one(void **state)
{
	static const char *const want[] = { "a", "b-2", "c" };
	const char *s = " a\tb-2\n\nc ";
	char id[REG_ID];
	char over[100];

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(want); i++) {
		s = reg_next_id(s, id);
		assert_non_null(s);
		assert_string_equal(id, want[i]);
	}
	assert_null(reg_next_id(s, id));
	assert_null(reg_next_id("", id));
	memset(over, 'x', sizeof(over) - 1);
	over[sizeof(over) - 1] = '\0';
	s = reg_next_id(over, id);
	assert_string_equal(s, "");
	assert_int_equal(strlen(id), REG_ID - 1);
}

static void faults_refuse_the_register(void **state)
{
	static const struct {
		const char *entries;
		const char *said;
	} rows[] = {
		{ "<place id='a' kind='ward' within='a'>A</place>", "register-loop" },
		{ "<work id='a' supersedes='b'>A</work>", "register-unknown" },
		{ "<work id='a' from='2019-01-02' to='2019-01-01'>A</work>", "register-dates" },
		{ "<work id='a'>A</work><work id='a'>A</work>", "register-duplicate" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct stand s;

		begin(&s, rows[i].entries);
		assert_null(s.reg);
		help_assert_said(&s.h, rows[i].said);
		end(&s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_those_of_the_day),
		cmocka_unit_test(a_body_has_a_first_and_a_last_day),
		cmocka_unit_test(who_took_the_place_of_whom),
		cmocka_unit_test(holders_follow_each_other), cmocka_unit_test(ids_are_taken_one_by_one),
		cmocka_unit_test(faults_refuse_the_register)
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
