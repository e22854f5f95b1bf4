/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "kept.h"
#include "version.h"

/* How versions stand, from entries that are made here without files. */

struct made {
	struct help h;
	struct ledger l;
	struct versions v;
};

static void start(struct made *m)
{
	memset(m, 0, sizeof(*m));
	help_start(&m->h);
}

static void end(struct made *m)
{
	versions_release(&m->v);
	for (size_t i = 0; i < m->l.count; i++)
		xmlFreeDoc(m->l.entries[i].doc);
	free(m->l.entries);
	help_end(&m->h);
}

static void record(struct made *m, enum ledger_event event, const char *text)
{
	struct ledger_entry *e;
	struct buf b;

	m->l.entries = realloc(m->l.entries, (m->l.count + 1) * sizeof(*m->l.entries));
	assert_non_null(m->l.entries);
	e = &m->l.entries[m->l.count++];
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<ledger-entry xmlns='urn:engross:1'>%s</ledger-entry>", text);
	*e = (struct ledger_entry){ .event = event, .doc = xml_parse(m->h.x, "e.xml", b.data, b.len) };
	buf_release(&b);
	assert_non_null(e->doc);
	e->node = node_child(xmlDocGetRootElement(e->doc), NULL);
	e->version = node_attr(e->node, "version");
	assert_true(when_parse_loose(node_attr(e->node, "on"), &e->on));
}

#define ASKED_A "<sign-off kind='signature' organisation='a' post='chief'><body>A</body><role>Chief</role></sign-off>"
#define VACANT_A "<sign-off kind='signature' organisation='a' post='dep' vacant='yes'><body>A</body></sign-off>"
#define ASKED_B "<sign-off kind='signature' organisation='b'><body>B</body></sign-off>"
#define VACANT_B "<sign-off kind='signature' organisation='b' vacant='yes'><body>B</body></sign-off>"
#define ASKED_C "<sign-off kind='approval' organisation='c'><body>C</body></sign-off>"
#define SIGNED(body, more, on) \
	"<signed version='1.0' kind='signature' organisation='" body "' on='" on "' method='email'" more "><body>X</body></signed>"
#define APPROVED_C(on) \
	"<signed version='1.0' kind='approval' organisation='c' on='" on "' method='minute'><body>C</body></signed>"

static void agree(struct made *m, const char *number, const char *on, const char *rest)
{
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<agreed version='%s' on='%s' seal='0' %s</agreed>", number, on, rest);
	record(m, LEDGER_AGREED, b.data);
	buf_release(&b);
}

/* The state of a version after so many entries, as of a day. */
static void assert_state(struct made *m, const char *number, size_t upto, const char *day, const char *state, size_t waiting)
{
	const struct version *v;
	struct when on;

	versions_release(&m->v);
	assert_true(day == NULL || when_parse(day, &on));
	versions_of(&m->l, upto > 0 ? upto : m->l.count, day != NULL ? &on : NULL, &m->v);
	v = version_find(&m->v, number);
	assert_non_null(v);
	assert_string_equal(version_state_word(v->state), state);
	assert_int_equal(v->waiting, waiting);
}

static void each_signature_brings_it_on(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A ASKED_B ASKED_C);
	record(&m, LEDGER_SIGNED, SIGNED("a", " post='chief'", "2019-09-02"));
	record(&m, LEDGER_SIGNED, SIGNED("b", "", "2019-09-03"));
	record(&m, LEDGER_SIGNED, APPROVED_C("2019-10"));
	assert_state(&m, "1.0", 1, NULL, "agreed", 3);
	assert_state(&m, "1.0", 2, NULL, "agreed", 2);
	assert_state(&m, "1", 3, NULL, "agreed", 1);
	assert_state(&m, "1.0", 4, NULL, "in-force", 0);
	/* A month without a day is the last word there is. */
	assert_int_equal(version_last(&m.v)->completed.month, 10);
	assert_int_equal(version_last(&m.v)->completed.day, WHEN_NO_DAY);
	end(&m);
}

static void a_vacant_post_waits_for_nobody_else(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A VACANT_A VACANT_B);
	assert_state(&m, "1.0", 0, NULL, "agreed", 2);
	record(&m, LEDGER_SIGNED, SIGNED("a", " post='chief'", "2019-09-02"));
	assert_state(&m, "1.0", 0, NULL, "agreed", 1);
	assert_true(version_awaits(version_last(&m.v), &version_last(&m.v)->offs[2]));
	record(&m, LEDGER_SIGNED, SIGNED("b", "", "2019-09-03"));
	assert_state(&m, "1.0", 0, NULL, "in-force", 0);
	end(&m);
}

/* Which of two places of a body is filled is said by the post; without one, the first that is free. */
static void a_signature_finds_its_place(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A VACANT_A);
	record(&m, LEDGER_SIGNED, SIGNED("a", " post='dep'", "2019-09-02"));
	assert_state(&m, "1.0", 0, NULL, "agreed", 1);
	assert_null(version_last(&m.v)->offs[0].signing);
	assert_non_null(version_last(&m.v)->offs[1].signing);
	assert_ptr_equal(version_place(version_last(&m.v), false, "a", NULL), &version_last(&m.v)->offs[0]);
	assert_null(version_place(version_last(&m.v), true, "a", NULL));
	assert_null(version_place(version_last(&m.v), false, "z", NULL));
	end(&m);
}

static void the_day_decides_what_is_in_force(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", "effective='2020-04-01'>" ASKED_B);
	record(&m, LEDGER_SIGNED, SIGNED("b", "", "2019-09-03"));
	assert_state(&m, "1.0", 0, NULL, "signed", 0);
	assert_state(&m, "1.0", 0, "2020-03-31", "signed", 0);
	assert_state(&m, "1.0", 0, "2020-04-01", "in-force", 0);
	end(&m);
}

static void a_version_is_superseded_once_the_next_is_in_force(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">");
	agree(&m, "2.0", "2020-01-01", "effective='2020-04-01'>" ASKED_B);
	assert_state(&m, "1.0", 0, "2021-01-01", "in-force", 0);
	record(&m, LEDGER_SIGNED,
	       "<signed version='2.0' kind='signature' organisation='b' on='2020-02-01' method='email'><body>B</body></signed>");
	assert_state(&m, "1.0", 0, NULL, "in-force", 0);
	assert_state(&m, "2.0", 0, NULL, "signed", 0);
	assert_state(&m, "1.0", 0, "2020-04-01", "superseded", 0);
	record(&m, LEDGER_WITHDRAWN, "<withdrawn version='2.0' on='2020-05-01'><reason>R</reason></withdrawn>");
	/* What was superseded does not come back. */
	assert_state(&m, "2.0", 0, NULL, "withdrawn", 0);
	/* What was superseded does not come back. */
	assert_state(&m, "1.0", 0, NULL, "superseded", 0);
	end(&m);
}

static void who_leaves_is_not_waited_for_and_who_joins_was_not(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A ASKED_B);
	record(&m, LEDGER_SIGNED, SIGNED("a", " post='chief'", "2019-09-02"));
	record(&m, LEDGER_SIGNED, SIGNED("d", " joins='yes'", "2019-12-01"));
	assert_state(&m, "1.0", 0, NULL, "agreed", 1);
	record(&m, LEDGER_LEFT, "<left version='1.0' organisation='b' on='2020-01-01'><body>B</body><reason>R</reason></left>");
	assert_state(&m, "1.0", 0, NULL, "in-force", 0);
	/* It was waited for who left until then; the day of who joined brings nothing on. */
	assert_int_equal(version_last(&m.v)->in_force.year, 2020);
	assert_true(version_last(&m.v)->offs[2].joined);
	end(&m);
}

/* As of a day, what happened later is not known. */
static void what_happens_later_does_not_count(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A ASKED_B);
	record(&m, LEDGER_SIGNED, SIGNED("a", " post='chief'", "2019-09-02"));
	record(&m, LEDGER_SIGNED, SIGNED("b", "", "2019-09-10"));
	record(&m, LEDGER_LEFT, "<left version='1.0' organisation='b' on='2020-01-01'><body>B</body><reason>R</reason></left>");
	agree(&m, "2.0", "2020-03-01", ">");
	record(&m, LEDGER_WITHDRAWN, "<withdrawn version='2.0' on='2020-12-31'><reason>R</reason></withdrawn>");
	assert_state(&m, "1.0", 0, "2019-09-01", "agreed", 2);
	assert_state(&m, "1.0", 0, "2019-09-09", "agreed", 1);
	assert_state(&m, "1.0", 0, "2019-12-31", "in-force", 0);
	assert_null(version_last(&m.v)->offs[1].leaving);
	assert_state(&m, "1.0", 0, "2020-03-01", "superseded", 0);
	assert_non_null(m.v.list[0].offs[1].leaving);
	assert_state(&m, "2.0", 0, "2020-12-30", "in-force", 0);
	assert_state(&m, "2.0", 0, "2020-12-31", "withdrawn", 0);
	versions_release(&m.v);
	versions_of(&m.l, m.l.count, &(struct when){ 2019, 8, 31 }, &m.v);
	assert_int_equal(m.v.count, 0);
	end(&m);
}

/* What cannot have happened is no reason to fall over. */
static void nonsense_is_passed_over(void **state)
{
	struct made m;

	(void)state;
	start(&m);
	record(&m, LEDGER_SIGNED, SIGNED("a", "", "2019-09-02"));
	record(&m, LEDGER_LEFT, "<left version='3.0' organisation='b' on='2020-01-01'><body>B</body><reason>R</reason></left>");
	agree(&m, "1.0", "2019-09-01", ">" ASKED_B);
	record(&m, LEDGER_SIGNED, SIGNED("a", "", "2019-09-02"));
	assert_state(&m, "1.0", 0, NULL, "agreed", 1);
	assert_null(version_find(&m.v, "3.0"));
	m.l.id = (char[]){ "x" };
	assert_int_equal(versions_check(&m.l, m.h.d), -1);
	help_assert_said(&m.h, "[ledger-sense]");
	end(&m);
}

static void nobody_leaves_twice_or_signs_after(void **state)
{
	static const char left[] = "<left version='1.0' organisation='b' on='2019-09-04'><body>B</body><reason>R</reason></left>";
	struct made m;

	(void)state;
	start(&m);
	m.l.id = (char[]){ "x" };
	agree(&m, "1.0", "2019-09-01", ">" ASKED_A ASKED_B);
	record(&m, LEDGER_LEFT, left);
	assert_int_equal(versions_check(&m.l, m.h.d), 0);
	record(&m, LEDGER_SIGNED, SIGNED("b", "", "2019-09-05"));
	assert_int_equal(versions_check(&m.l, m.h.d), -1);
	help_assert_said(&m.h, "that body had left before [ledger-sense]");
	record(&m, LEDGER_LEFT, left);
	assert_int_equal(versions_check(&m.l, m.h.d), -1);
	help_assert_said(&m.h, "that body was no party, or had left before [ledger-sense]");
	end(&m);
}

static void line_endings_alone_are_the_same_file(void **state)
{
	static const char lf[] = "a\nb\n";
	static const char crlf[] = "a\r\nb\r\n";
	static const char mixed[] = "a\r\nb\n";
	static const char other[] = "a\nb";
	static const char binary[] = "a\n\0b";
	static const char binary_crlf[] = "a\r\n\0b";
	char digest[HASH_HEX];

	(void)state;
	hash_hex(lf, strlen(lf), digest);
	assert_true(kept_is_same(lf, strlen(lf), digest));
	assert_true(kept_is_same(crlf, strlen(crlf), digest));
	assert_true(kept_is_same(mixed, strlen(mixed), digest));
	assert_false(kept_is_same(other, strlen(other), digest));
	hash_hex(crlf, strlen(crlf), digest);
	assert_true(kept_is_same(lf, strlen(lf), digest));
	hash_hex(binary, sizeof(binary) - 1, digest);
	assert_true(kept_is_same(binary, sizeof(binary) - 1, digest));
	assert_false(kept_is_same(binary_crlf, sizeof(binary_crlf) - 1, digest));
	hash_hex("", 0, digest);
	assert_true(kept_is_same("", 0, digest));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_signature_brings_it_on),
		cmocka_unit_test(a_vacant_post_waits_for_nobody_else),
		cmocka_unit_test(a_signature_finds_its_place),
		cmocka_unit_test(the_day_decides_what_is_in_force),
		cmocka_unit_test(a_version_is_superseded_once_the_next_is_in_force),
		cmocka_unit_test(who_leaves_is_not_waited_for_and_who_joins_was_not),
		cmocka_unit_test(what_happens_later_does_not_count),
		cmocka_unit_test(nonsense_is_passed_over),
		cmocka_unit_test(nobody_leaves_twice_or_signs_after),
		cmocka_unit_test(line_endings_alone_are_the_same_file),
	};

	return cmocka_run_group_tests_name("version", tests, NULL, NULL);
}
