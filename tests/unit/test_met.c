/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "profile.h"
#include "str.h"

/* The matrix of a document: which requirements are met, and where. */

static const char profile[] =
	"<profile xmlns='urn:engross:1' id='own'><title>T</title><summary>S</summary>\n"
#define R(id, when, met)                                                                            \
	"<requirement id='" id "' strength='must' confidence='verified'><title>T</title><asks>A.</asks><why>W</why>" when \
	met "<source instrument='scie-boards'/></requirement>\n"
	R("O-01", "", "<met><declared words='6'/></met>")
	R("O-02", "", "<met><declared words='7'/></met>")
	R("O-03", "", "<met><declared/></met>")
	R("O-04", "<when test=\"@kind = 'board-paper'\">it is a paper</when>", "<met><declared/></met>")
	R("O-05", "", "<met><stated name='date'/><stated name='parties'/><tested test='e:body/e:section'>a section</tested></met>")
	R("O-06", "", "<met need='any'><stated name='owner'/><declared words='2'/></met>")
	R("O-07", "", "<met><stated name='history'/><stated name='signatories'/></met>")
	"</profile>\n";

static const char document[] =
	"<mou xmlns='urn:engross:1' id='d' profiles='own' numbering='section' xml:lang='en-GB'>\n"
	"<meta><title>T</title><version>1</version><status>draft</status><date>2026-05-01</date></meta>\n"
	"<parties><party organisation='a'/><party organisation='b'/></parties>\n"
	"<history><change version='1' date='2026-05-01'>Made.</change></history>\n"
	"<body>\n"
	"<section id='s' meets='O-01'><title>First part</title>\n"
	"<clause id='c' meets='O-01 O-02'><md>Three words here.</md></clause>\n"
	"</section>\n"
	"<section id='t'><title>Second part</title>\n"
	"<clause id='e' meets='O-01 O-02 O-06'><md>Three more words. [[Five that do not count.]]</md></clause>\n"
	"</section>\n"
	"<endorsement id='f'><title>Signed</title><md>We agree.</md><signature party='a' on='2026-05-01'/></endorsement>\n"
	"</body></mou>\n";

struct stand {
	struct help h;
	struct workspace ws;
	struct reg *reg;
	struct check_run run;
	struct checked c;
};

static void begin(struct stand *s, const char *text)
{
	memset(s, 0, sizeof(*s));
	help_start(&s->h);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	help_write("register.xml", "<register xmlns='urn:engross:1'><organisation id='a' kind='council'><name>A</name></organisation>"
	                           "<organisation id='b' kind='council'><name>B</name></organisation></register>");
	help_write("profiles/own.xml", profile);
	help_write("documents/d/document.xml", text);
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->reg = reg_open(&s->ws, s->h.x, s->h.d);
	assert_non_null(s->reg);
	s->run = (struct check_run){ .x = s->h.x, .d = s->h.d, .ws = &s->ws, .reg = s->reg, .today = { 2026, 6, 1 } };
	s->run.profiles = profiles_new(s->h.x, s->h.d, &s->ws);
	check_document(&s->run, "d", &s->c);
}

static void end(struct stand *s)
{
	checked_release(&s->c);
	profiles_free(s->run.profiles);
	reg_free(s->reg);
	workspace_release(&s->ws);
	help_end(&s->h);
}

static const struct met *row(const struct stand *s, const char *id)
{
	for (size_t i = 0; i < s->c.met_count; i++)
		if (str_eq(s->c.met[i].requirement->id, id))
			return &s->c.met[i];
	fail_msg("there is no row for %s", id);
	return NULL;
}

static void tells_what_is_met_and_where(void **state)
{
	struct stand s;
	const struct met *m;

	(void)state;
	begin(&s, document);
	assert_true(s.c.resolved);
	assert_int_equal(s.c.met_count, 7);
	/* What lies in a part that claims the same counts once. */
	m = row(&s, "O-01");
	assert_int_equal(m->state, MET);
	assert_int_equal(m->place_count, 2);
	assert_string_equal(m->places[0].id, "s");
	assert_string_equal(m->places[0].number, "1");
	assert_string_equal(m->places[0].title, "First part");
	assert_string_equal(m->places[0].path, "documents/d/document.xml");
	assert_int_equal(m->places[0].line, 6);
	assert_string_equal(m->places[1].id, "e");
	assert_string_equal(m->places[1].number, "2.1");
	assert_string_equal(m->places[1].title, "Second part");
	m = row(&s, "O-02");
	assert_int_equal(m->state, MET_THIN);
	assert_int_equal(m->place_count, 2);
	assert_int_equal(row(&s, "O-03")->state, MET_NOT);
	assert_int_equal(row(&s, "O-03")->place_count, 0);
	m = row(&s, "O-04");
	assert_int_equal(m->state, MET_NOT_ASKED);
	assert_string_equal(m->found, "it counts where it is a paper");
	m = row(&s, "O-05");
	assert_int_equal(m->state, MET);
	assert_string_equal(m->found, "it says its date, and it says its parties, and it has a section");
	assert_int_equal(row(&s, "O-06")->state, MET);
	assert_int_equal(row(&s, "O-07")->state, MET);
	end(&s);
}

static void nobody_can_look_where_the_text_has_errors(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "<mou xmlns='urn:engross:1' id='d' profiles='own' xml:lang='en-GB'>\n"
	          "<meta><title>T</title><version>1</version><status>draft</status></meta><body>\n"
	          "<section id='s'><title>S</title><md>See [](#none).</md></section></body></mou>");
	assert_false(s.c.resolved);
	assert_int_equal(s.c.profile_count, 1);
	assert_int_equal(s.c.met_count, 7);
	for (size_t i = 0; i < s.c.met_count; i++)
		assert_int_equal(s.c.met[i].state, MET_UNKNOWN);
	end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(tells_what_is_met_and_where, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(nobody_can_look_where_the_text_has_errors, help_folder_setup,
		                                help_folder_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
