/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "io.h"
#include "mem.h"
#include "profile.h"
#include "str.h"

/* Profiles of the program, and how those of a workspace are put together. */

#define PROFILE(id, attributes, body)                                                                   \
	"<profile xmlns='urn:engross:1' id='" id "' " attributes ">\n<title>T</title>\n<summary>S</summary>\n" body \
	"</profile>\n"
#define REQUIREMENT(id, attributes)                                                                        \
	"<requirement id='" id "' confidence='verified' " attributes "><title>T</title><asks>The document says it.</asks>" \
	"<why>W</why><met><declared/></met><source instrument='scie-boards'/></requirement>\n"

struct stand {
	struct help h;
	struct workspace ws;
	struct profiles *ps;
};

static void begin(struct stand *s)
{
	help_start(&s->h);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->ps = profiles_new(s->h.x, s->h.d, &s->ws);
}

static void end(struct stand *s)
{
	profiles_free(s->ps);
	workspace_release(&s->ws);
	help_end(&s->h);
}

/* The ids of what a profile asks for, with spaces between them. */
static void assert_asks(struct stand *s, const char *id, const char *want)
{
	const struct profile *p = profiles_find(s->ps, id);
	struct buf b;

	assert_non_null(p);
	buf_init(&b, BUF_LINE);
	for (size_t i = 0; i < p->count; i++)
		buf_addf(&b, "%s%s", i > 0 ? " " : "", p->requirements[i].id);
	assert_string_equal(b.data, want);
	buf_release(&b);
}

static void what_is_extended_comes_first(void **state)
{
	struct stand s;
	const struct profile *p;

	(void)state;
	help_write("profiles/a.xml", PROFILE("a", "", REQUIREMENT("A-01", "strength='must'") REQUIREMENT("A-02", "strength='good'")
	                                     REQUIREMENT("A-03", "strength='seen' missing='error'")));
	help_write("profiles/b.xml", PROFILE("b", "extends='a'", "<adjust requirement='A-02' strength='must'>Why.</adjust>"
	                                     REQUIREMENT("B-01", "strength='should'")
	                                     "<adjust requirement='A-03' strength='good' missing='warning'>Why.</adjust>"));
	help_write("profiles/c.xml", PROFILE("c", "extends='a'", REQUIREMENT("C-01", "strength='should' places='many'")
	                                     "<retired id='A-01' on='2026-01-01'>Why.</retired>"));
	help_write("profiles/d.xml", PROFILE("d", "extends='c b'", REQUIREMENT("D-01", "strength='should'")));
	begin(&s);
	assert_int_equal(profiles_check_own(s.ps), 0);
	help_assert_silent(&s.h);
	assert_asks(&s, "a", "A-01 A-02 A-03");
	assert_asks(&s, "b", "A-01 A-02 A-03 B-01");
	assert_asks(&s, "c", "A-02 A-03 C-01");
	assert_asks(&s, "d", "A-02 A-03 C-01 A-01 B-01 D-01");
	p = profiles_find(s.ps, "b");
	assert_int_equal(profile_requirement(p, "A-01")->missing, DIAG_ERROR);
	assert_int_equal(profile_requirement(p, "A-02")->strength, STRENGTH_MUST);
	assert_int_equal(profile_requirement(p, "A-02")->missing, DIAG_ERROR);
	assert_int_equal(profile_requirement(p, "A-03")->strength, STRENGTH_GOOD);
	assert_int_equal(profile_requirement(p, "A-03")->missing, DIAG_WARNING);
	/* The one that was adjusted is as it was where it came from. */
	p = profiles_find(s.ps, "a");
	assert_int_equal(profile_requirement(p, "A-02")->missing, DIAG_ADVICE);
	assert_int_equal(profile_requirement(p, "A-03")->missing, DIAG_ERROR);
	assert_ptr_equal(profiles_requirement(s.ps, "C-01")->from, profiles_find(s.ps, "c"));
	assert_true(profiles_requirement(s.ps, "C-01")->many);
	assert_null(profiles_requirement(s.ps, "C-02"));
	end(&s);
}

static void days_and_kinds_of_a_profile(void **state)
{
	struct stand s;
	const struct profile *p;

	(void)state;
	help_write("profiles/a.xml", PROFILE("a", "kinds='mou annual-report' from='2020-01-01' until='2020-12-31'",
	                                     REQUIREMENT("A-01", "strength='must'")));
	begin(&s);
	p = profiles_find(s.ps, "a");
	assert_non_null(p);
	assert_true(profile_is_for(p, "mou"));
	assert_true(profile_is_for(p, "annual-report"));
	assert_false(profile_is_for(p, "annual"));
	assert_false(profile_is_for(p, "report"));
	assert_false(profile_counts_on(p, (struct when){ 2019, 12, 31 }));
	assert_true(profile_counts_on(p, (struct when){ 2020, 1, 1 }));
	assert_true(profile_counts_on(p, (struct when){ 2020, 12, 31 }));
	assert_false(profile_counts_on(p, (struct when){ 2021, 1, 1 }));
	end(&s);
}

static void what_is_broken_is_said_once(void **state)
{
	struct stand s;

	(void)state;
	help_write("profiles/a.xml", PROFILE("a", "extends='b'", ""));
	help_write("profiles/b.xml", PROFILE("b", "", "<odd/>"));
	begin(&s);
	assert_int_equal(profiles_check_own(s.ps), -1);
	help_assert_said(&s.h, "profiles/b.xml:4: error: this cannot stand here: 'odd'");
	help_assert_said(&s.h, "profiles/a.xml:1: error: the profile 'b' cannot be used");
	assert_int_equal(diag_count(s.h.d, DIAG_ERROR), 2);
	assert_null(profiles_find(s.ps, "a"));
	assert_int_equal(profiles_check_own(s.ps), -1);
	assert_int_equal(diag_count(s.h.d, DIAG_ERROR), 2);
	assert_null(profiles_get(s.ps, "a", (struct loc){ "d.xml", 3 }));
	help_assert_said(&s.h, "d.xml:3: error: the profile 'a' cannot be used");
	assert_null(profiles_get(s.ps, "../b", (struct loc){ "d.xml", 4 }));
	help_assert_said(&s.h, "d.xml:4: error: there is no profile '../b'");
	end(&s);
}

/* A profile that leads out of the workspace is not read. */
static void hostile_names_are_refused(void **state)
{
	struct stand s;
	struct buf chain;

	(void)state;
	begin(&s);
	buf_init(&chain, BUF_LINE);
	for (int i = 0; i < 100; i++) {
		char path[32];

		snprintf(path, sizeof(path), "profiles/p%d.xml", i);
		buf_clear(&chain);
		buf_addf(&chain, "<profile xmlns='urn:engross:1' id='p%d' extends='p%d'><title>T</title><summary>S</summary></profile>",
		         i, (i + 1) % 100);
		help_write(path, chain.data);
	}
	assert_null(profiles_find(s.ps, "p0"));
	help_assert_said(&s.h, "for it lies more than 32 deep");
	buf_release(&chain);
	end(&s);
}

static void words_for_sources(void **state)
{
	struct stand s;
	const struct requirement *r;
	const xmlNode *n;
	static const char *const want[] = {
		"Own rules, section 16E(2), chapter 3, paragraphs 38–39, page 7", "Own rules, Schedule 2, paragraph 4",
		"SCIE, Safeguarding adults boards: checklist and resources",
	};
	struct buf b;

	(void)state;
	help_write("profiles/a.xml", PROFILE("a", "", "<instrument id='own' kind='practice' address='https://x.example/' confidence='quoted'><title>Own rules</title></instrument>\n"
	           "<requirement id='A-01' strength='must' confidence='practice'><title>T</title><asks>A.</asks><why>W</why><met><declared/></met>"
	           "<source instrument='own' section='16E(2)' chapter='3' paragraph='38–39' page='7'/>"
	           "<source instrument='own' section='Schedule 2' paragraph='4' confidence='verified' address='https://y.example/'/>"
	           "<source instrument='scie-boards'/></requirement>"));
	begin(&s);
	r = profiles_requirement(s.ps, "A-01");
	assert_non_null(r);
	n = node_child(r->node, "source");
	for (size_t i = 0; i < ARRAY_LEN(want); i++, n = node_next(n, "source")) {
		buf_init(&b, BUF_LINE);
		source_add_words(s.ps, r, n, &b);
		assert_string_equal(b.data, want[i]);
		buf_release(&b);
	}
	n = node_child(r->node, "source");
	assert_string_equal(source_address(s.ps, r, n), "https://x.example/");
	assert_int_equal(source_confidence(r, n), CONFIDENCE_PRACTICE);
	n = node_next(n, "source");
	assert_string_equal(source_address(s.ps, r, n), "https://y.example/");
	assert_int_equal(source_confidence(r, n), CONFIDENCE_VERIFIED);
	end(&s);
}

static void those_of_the_program_are_without_fault(void **state)
{
	struct help h;
	struct profiles *ps;
	char **all;
	size_t count = 0;

	(void)state;
	help_start(&h);
	ps = profiles_new(h.x, h.d, NULL);
	all = profiles_all(ps);
	for (; all[count] != NULL; count++)
		if (profiles_check(ps, all[count]) < 0 || help_said(&h)[0] != '\0')
			fail_msg("%s: %s", all[count], help_said(&h));
	assert_in_range(count, 10, 100);
	profiles_free(ps);
	help_end(&h);
}

/* True when a profile has retired the id. */
static bool is_retired(struct profiles *ps, const char *id)
{
	char **all = profiles_all(ps);

	for (size_t i = 0; all[i] != NULL; i++) {
		const struct profile *p = profiles_find(ps, all[i]);

		for (const xmlNode *n = node_child(p->root, "retired"); n != NULL; n = node_next(n, "retired"))
			if (str_eq(node_attr(n, "id"), id))
				return true;
	}
	return false;
}

/* What every id of the program has meant since it was first there, a line each: the id, a tab and
 * what it asks for. With UPDATE=1 the new ones are added; one that changed has to be put back, or
 * given another id and the old one retired. */
#define MEANINGS TESTS "/../golden/requirements.tsv"

static void add_meanings(struct profiles *ps, const struct buf *old, struct buf *all_lines)
{
	char **all = profiles_all(ps);

	for (size_t i = 0; all[i] != NULL; i++) {
		const struct profile *p = profiles_find(ps, all[i]);

		for (size_t k = 0; k < p->count; k++) {
			const struct requirement *r = &p->requirements[k];
			struct buf start;

			buf_init(&start, BUF_LINE);
			buf_addf(&start, "\n%s\t", r->id);
			if (r->from == p && strstr(old->data, start.data) == NULL)
				buf_addf(all_lines, "%s\t%s\n", r->id, r->asks);
			buf_release(&start);
		}
	}
}

static void ids_mean_what_they_meant(void **state)
{
	struct help h;
	struct profiles *ps;
	struct buf old;
	struct buf more;
	FILE *f;

	(void)state;
	help_start(&h);
	ps = profiles_new(h.x, h.d, NULL);
	buf_init(&old, BUF_FILE);
	buf_init(&more, BUF_FILE);
	buf_add_char(&old, '\n');
	assert_int_equal(io_read(h.d, MEANINGS, (struct loc){ MEANINGS, 0 }, IO_LIMIT_SOURCE, &old), 0);
	for (char *line = old.data + 1; *line != '\0';) {
		char *end = strchr(line, '\n');
		char *tab = strchr(line, '\t');
		char *id;
		const struct requirement *r;

		assert_non_null(end);
		assert_true(tab != NULL && tab < end);
		id = mem_strndup(line, (size_t)(tab - line));
		r = profiles_requirement(ps, id);
		if (r == NULL && !is_retired(ps, id))
			fail_msg("%s has gone; an id that is no longer asked for is retired", id);
		if (r != NULL && (strlen(r->asks) != (size_t)(end - tab - 1) || strncmp(r->asks, tab + 1, strlen(r->asks)) != 0))
			fail_msg("%s now asks: %s\nAn id never changes its meaning. A mere change of words is put into %s by hand.", id,
			         r->asks, MEANINGS);
		free(id);
		line = end + 1;
	}
	add_meanings(ps, &old, &more);
	if (more.len > 0 && getenv("UPDATE") != NULL) {
		f = fopen(MEANINGS, "a");
		assert_non_null(f);
		fwrite(more.data, 1, more.len, f);
		fclose(f);
	} else if (more.len > 0) {
		fail_msg("new requirements; run this with UPDATE=1:\n%s", more.data);
	}
	buf_release(&old);
	buf_release(&more);
	profiles_free(ps);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_is_extended_comes_first, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(days_and_kinds_of_a_profile, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(what_is_broken_is_said_once, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(hostile_names_are_refused, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(words_for_sources, help_folder_setup, help_folder_teardown),
		cmocka_unit_test(those_of_the_program_are_without_fault),
		cmocka_unit_test(ids_mean_what_they_meant),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
