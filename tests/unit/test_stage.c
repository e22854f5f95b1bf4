/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "stage.h"

/* A document on its way: body is what stands in <body>. */
struct stand {
	struct help h;
	struct workspace ws;
	struct reg *reg;
	struct work w;
};

static void begin(struct stand *s, const char *attributes, const char *body)
{
	struct buf b;

	help_start(&s->h);
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<mou xmlns='urn:engross:1' id='x'%s>\n<meta><title>T</title><version>1.0</version>"
	             "<status>draft</status><date>2019-09-10</date></meta>\n<body>\n%s</body></mou>",
	         attributes, body);
	help_write("documents/x/document.xml", b.data);
	buf_release(&b);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	help_write("register.xml",
	           "<register xmlns='urn:engross:1'><organisation id='a' kind='council'>"
	           "<name>A Council</name></organisation>"
	           "<abbreviation id='mou' short='MOU'>memorandum of understanding</abbreviation></register>");
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->reg = reg_open(&s->ws, s->h.x, s->h.d);
	assert_non_null(s->reg);
	work_init(&s->w, s->h.x, s->h.d, &s->ws, s->reg, "x");
}

static void end(struct stand *s)
{
	work_release(&s->w);
	reg_free(s->reg);
	workspace_release(&s->ws);
	help_end(&s->h);
}

static const xmlNode *find(const struct stand *s, const char *id)
{
	const xmlNode *root = xmlDocGetRootElement(s->w.doc);

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (node_attr(n, "id") != NULL && strcmp(node_attr(n, "id"), id) == 0)
			return n;
	fail_msg("there is no '%s'", id);
	return NULL;
}

static void assert_attr(const struct stand *s, const char *id, const char *name, const char *want)
{
	const char *got = node_attr(find(s, id), name);

	if (want == NULL)
		assert_null(got);
	else if (got == NULL)
		fail_msg("'%s' has no %s", id, name);
	else
		assert_string_equal(got, want);
}

#define CLAUSE(id) "<clause id='" id "'><md>Words.</md></clause>\n"

static void sections_and_clauses_share_a_counter(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1'><title>A</title>" CLAUSE("c1") "<section id='s2'><title>B</title>"
	      CLAUSE("c2") "</section>" CLAUSE("c3") "</section>\n"
	      "<section id='s3'><title>C</title><clause id='c4'><md>W.</md>" CLAUSE("c5") "</clause></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "s1", "number", "1");
	assert_attr(&s, "c1", "number", "1.1");
	assert_attr(&s, "s2", "number", "1.2");
	assert_attr(&s, "c2", "number", "1.2.1");
	assert_attr(&s, "c3", "number", "1.3");
	assert_attr(&s, "s3", "number", "2");
	assert_attr(&s, "c5", "number", "2.1.1");
	assert_attr(&s, "c5", "level", "3");
	end(&s);
}

static void kept_numbers_go_on_from_there(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1'><title>A</title><clause id='c1' number='4'><md>W.</md></clause>"
	      CLAUSE("c2") "</section><section id='s2' number='7'><title>B</title>" CLAUSE("c3")
	      "</section><section id='s3'><title>C</title></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "c1", "number", "1.4");
	assert_attr(&s, "c1", "kept", "4");
	assert_attr(&s, "c2", "number", "1.5");
	assert_attr(&s, "c2", "kept", NULL);
	assert_attr(&s, "c3", "number", "7.1");
	assert_attr(&s, "s3", "number", "8");
	end(&s);
}

static void a_kept_number_cannot_go_back(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1'><title>A</title>" CLAUSE("c1") "\n"
	      "<clause id='c2' number='1'><md>W.</md></clause></section>");
	assert_int_equal(work_run(&s.w, NULL), -1);
	help_assert_said(&s.h, "documents/x/document.xml:6: error: the kept number '1' does not come after 1");
	end(&s);
}

static void unnumbered_means_without_any_number(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1' numbered='no'><title>A</title>" CLAUSE("c1") "</section>"
	      "<section id='s2'><title>B</title></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "s1", "number", NULL);
	assert_attr(&s, "c1", "number", NULL);
	assert_attr(&s, "s2", "number", "1");
	end(&s);
	begin(&s, " numbering='none'", "<section id='s1'><title>A</title>" CLAUSE("c1") "</section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "s1", "number", NULL);
	assert_attr(&s, "c1", "number", NULL);
	end(&s);
}

/* A list with one item for each letter of marks. */
static void add_list(struct buf *b, const char *marker, int items)
{
	buf_addf(b, "<list marker='%s'>", marker);
	for (int i = 1; i <= items; i++)
		buf_addf(b, "<item id='%s-%d'><md>w</md></item>", marker, i);
	buf_add_str(b, "</list>");
}

static void clauses_run_through_the_document(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, " numbering='continuous' number-prefix='1.'",
	      "<section id='s1'><title>A</title><clause id='c1'><md>W.</md>" CLAUSE("c2") "</clause>"
	      "<section id='s2'><title>B</title>" CLAUSE("c3") "</section></section>"
	      "<section id='s3' restart='yes'><title>C</title>" CLAUSE("c4") "</section>"
	      "<section id='s4'><title>D</title>" CLAUSE("c5") "<clause id='c6' number='9'><md>W.</md></clause>"
	      CLAUSE("c7") "</section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "s1", "number", NULL);
	assert_attr(&s, "c1", "number", "1.1");
	assert_attr(&s, "c2", "number", "1.1.1");
	assert_attr(&s, "c2", "depth", "2");
	assert_attr(&s, "c2", "level", "3");
	assert_attr(&s, "c3", "number", "1.2");
	assert_attr(&s, "c3", "depth", "1");
	assert_attr(&s, "c4", "number", "1.1");
	assert_attr(&s, "c4", "scheme", "restart-1");
	assert_attr(&s, "s3", "restart", NULL);
	assert_attr(&s, "c5", "number", "1.3");
	assert_attr(&s, "c6", "number", "1.9");
	assert_attr(&s, "c7", "number", "1.10");
	end(&s);
}

static void what_is_kept_in_full_does_not_count(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1'><title>A</title>" CLAUSE("c1")
	      "<clause id='c2' keep='13a'><md>W.</md>" CLAUSE("c3") "</clause>" CLAUSE("c4") "</section>"
	      "<section id='s2' keep='7'><title>B</title>" CLAUSE("c5") "</section>"
	      "<section id='s3'><title>C</title></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "c2", "number", "13a");
	assert_attr(&s, "c2", "scheme", "kept-1");
	assert_attr(&s, "c2", "depth", "1");
	assert_attr(&s, "c2", "keep", NULL);
	assert_attr(&s, "c3", "number", "13a.1");
	assert_attr(&s, "c4", "number", "1.2");
	assert_attr(&s, "s2", "number", "7");
	assert_attr(&s, "c5", "number", "7.1");
	assert_attr(&s, "s3", "number", "2");
	end(&s);
}

static void appendices_count_by_their_word(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<appendix id='a1'><title>A</title><section id='s1'><title>B</title>" CLAUSE("c1") "</section></appendix>"
	      "<appendix id='a2' kind='schedule'><title>A</title>" CLAUSE("c2") "</appendix>"
	      "<section id='s2'><title>B</title></section>"
	      "<appendix id='a3' number='5' landscape='yes'><title>A</title>" CLAUSE("c3") "</appendix>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "a1", "number", "Appendix 1");
	assert_attr(&s, "a1", "kind", "appendix");
	assert_attr(&s, "s1", "number", "A1.1");
	assert_attr(&s, "c1", "number", "A1.1.1");
	assert_attr(&s, "a2", "number", "Schedule 1");
	assert_attr(&s, "c2", "number", "S1.1");
	assert_attr(&s, "s2", "number", "1");
	assert_attr(&s, "a3", "number", "Appendix 5");
	assert_attr(&s, "a3", "landscape", "yes");
	assert_attr(&s, "c3", "number", "A5.1");
	end(&s);
}

static void a_list_goes_on_with_another(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "",
	      "<section id='s1'><title>A</title>"
	      "<list marker='recital' id='l1'><item id='i1'><md>x</md></item><item><md>x</md></item></list>"
	      "<md>Between.</md>"
	      "<list marker='recital' id='l2' continues='l1'><item id='i3'><md>x</md></item></list>"
	      "<list marker='recital' id='l3' continues='l2'><item id='i4'><md>x</md></item></list></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "i1", "label", "(A)");
	assert_attr(&s, "i3", "label", "(C)");
	assert_attr(&s, "i4", "label", "(D)");
	assert_attr(&s, "l1", "continues", NULL);
	assert_attr(&s, "l2", "continues", node_attr(find(&s, "l1"), "seq"));
	assert_attr(&s, "l3", "continues", node_attr(find(&s, "l1"), "seq"));
	assert_attr(&s, "l3", "start", "4");
	end(&s);
}

static void items_have_letters_and_numerals(void **state)
{
	struct stand s;
	struct buf b;

	(void)state;
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, "<section id='s'><title>A</title>");
	add_list(&b, "alpha", 26);
	add_list(&b, "roman", 9);
	add_list(&b, "decimal", 30);
	add_list(&b, "bullet", 1);
	buf_add_str(&b, "<list marker='alpha' start='3'><item id='from-c'><md>w</md><list marker='bullet'>"
	                "<item id='dash'><md>w</md></item></list></item></list></section>");
	begin(&s, "", b.data);
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_attr(&s, "alpha-1", "label", "(a)");
	assert_attr(&s, "alpha-26", "label", "(z)");
	assert_attr(&s, "roman-9", "label", "(ix)");
	assert_attr(&s, "decimal-30", "label", "30.");
	assert_attr(&s, "bullet-1", "label", "\xE2\x80\xA2");
	assert_attr(&s, "from-c", "label", "(c)");
	assert_attr(&s, "dash", "label", "\xE2\x80\x93");
	end(&s);
	buf_release(&b);
}

static void there_are_26_letters(void **state)
{
	struct stand s;
	struct buf b;

	(void)state;
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, "<section id='s'><title>A</title>");
	add_list(&b, "alpha", 27);
	buf_add_str(&b, "</section>");
	begin(&s, "", b.data);
	assert_int_equal(work_run(&s.w, NULL), -1);
	help_assert_said(&s.h, "[list-letters]");
	end(&s);
	buf_release(&b);
	begin(&s, "", "<section id='s'><title>A</title><list marker='alpha' start='26'>"
	              "<item><md>z</md></item><item><md>?</md></item></list></section>");
	assert_int_equal(work_run(&s.w, NULL), -1);
	help_assert_said(&s.h, "[list-letters]");
	end(&s);
}

static void assert_ref_words(const char *md, const char *want)
{
	struct stand s;
	struct buf b;
	char *got;

	buf_init(&b, BUF_FILE);
	buf_addf(&b,
	         "<section id='aim'><title>The *aim*</title>" CLAUSE("aim-one")
	         "<clause id='aim-two'><md>The:</md><list marker='alpha'><item id='aim-a'><md>w;</md>"
	         "<list marker='roman'><item id='aim-a-i'><md>w;</md></item></list></item></list>"
	         "<list marker='decimal'><item id='aim-first'><md>w;</md></item></list></clause></section>"
	         "<section id='bare' numbered='no'><title>No number</title>"
	         "<clause id='here'><md>%s</md></clause></section>", md);
	begin(&s, "", b.data);
	assert_int_equal(work_run(&s.w, NULL), 0);
	got = node_text(find(&s, "here"));
	assert_string_equal(got, want);
	free(got);
	end(&s);
	buf_release(&b);
}

static void references_get_their_words(void **state)
{
	(void)state;
	assert_ref_words("See [](#aim).", "See section 1.");
	assert_ref_words("See [](#aim-one).", "See clause 1.1.");
	assert_ref_words("See [](#aim-a).", "See clause 1.2(a).");
	assert_ref_words("See [](#aim-a-i).", "See clause 1.2(a)(i).");
	assert_ref_words("See [](#aim-first).", "See clause 1.2 1.");
	assert_ref_words("See [](#bare).", "See No number.");
	assert_ref_words("See [the aim](#aim).", "See the aim.");
}

static void a_dangling_reference_is_told_with_its_line(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "", "<section id='aim'><title>A</title>\n<md>\n\nSee\n[](#amis).</md></section>");
	assert_int_equal(work_run(&s.w, NULL), -1);
	help_assert_said(&s.h, "error: there is nothing with the id 'amis' (did you mean 'aim'?) to refer to "
	                       "[ref-unresolved]");
	end(&s);
}

static void an_id_stands_once(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "", "<section id='aim'><title>A</title>\n" CLAUSE("aim") "</section>");
	assert_int_equal(work_run(&s.w, NULL), -1);
	help_assert_said(&s.h, "documents/x/document.xml:5: error: the id 'aim' stands already in line 4 "
	                       "[id-duplicate]");
	end(&s);
}

static void the_register_speaks_the_same_way_everywhere(void **state)
{
	struct stand s;
	char *text;

	(void)state;
	begin(&s, "", "<section id='s'><title>The [](abbr:mou)</title><clause id='c'>"
	              "<md>[](org:a): [](abbr:mou), [](abbr:mou).</md></clause></section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	text = node_text(find(&s, "c"));
	assert_string_equal(text, "A Council: memorandum of understanding (MOU), MOU.");
	free(text);
	end(&s);
}

static void marks_fit_a_word_processor(void **state)
{
	static const char head[] = "a-very-long-id-that-goes-on-and-on-for-";
	struct stand s;
	struct buf b;
	const char *one;
	const char *two;

	(void)state;
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<section id='%sone'><title>A</title></section><section id='%stwo'><title>B</title></section>",
	         head, head);
	begin(&s, "", b.data);
	assert_int_equal(work_run(&s.w, NULL), 0);
	buf_clear(&b);
	buf_addf(&b, "%sone", head);
	one = node_attr(find(&s, b.data), "mark");
	buf_clear(&b);
	buf_addf(&b, "%stwo", head);
	two = node_attr(find(&s, b.data), "mark");
	assert_true(strlen(one) <= 40);
	assert_null(strchr(one, '-'));
	assert_string_not_equal(one, two);
	end(&s);
	buf_release(&b);
}

static void every_stage_can_be_the_last(void **state)
{
	(void)state;
	for (const struct stage *stage = stage_table; stage->name != NULL; stage++) {
		struct stand s;
		struct buf b;

		begin(&s, "", "<section id='s'><title>A</title>" CLAUSE("c") "</section>");
		assert_int_equal(work_run(&s.w, stage->name), 0);
		buf_init(&b, BUF_FILE);
		xml_print(s.h.x, s.w.doc, &b);
		assert_non_null(strstr(b.data, "at=\"documents/x/document.xml:"));
		buf_release(&b);
		end(&s);
	}
}

static void the_resolved_form_is_valid(void **state)
{
	struct stand s;

	(void)state;
	begin(&s, "", "<section id='s'><title>A</title>" CLAUSE("c") "</section>");
	assert_int_equal(work_run(&s.w, NULL), 0);
	assert_int_equal(xml_validate(s.h.x, "schemas/resolved.xsd", s.w.doc), 0);
	help_assert_silent(&s.h);
	end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sections_and_clauses_share_a_counter),
		cmocka_unit_test(kept_numbers_go_on_from_there),
		cmocka_unit_test(a_kept_number_cannot_go_back),
		cmocka_unit_test(unnumbered_means_without_any_number),
		cmocka_unit_test(clauses_run_through_the_document),
		cmocka_unit_test(what_is_kept_in_full_does_not_count),
		cmocka_unit_test(appendices_count_by_their_word),
		cmocka_unit_test(a_list_goes_on_with_another),
		cmocka_unit_test(items_have_letters_and_numerals),
		cmocka_unit_test(there_are_26_letters),
		cmocka_unit_test(references_get_their_words),
		cmocka_unit_test(a_dangling_reference_is_told_with_its_line),
		cmocka_unit_test(an_id_stands_once),
		cmocka_unit_test(the_register_speaks_the_same_way_everywhere),
		cmocka_unit_test(marks_fit_a_word_processor),
		cmocka_unit_test(every_stage_can_be_the_last),
		cmocka_unit_test(the_resolved_form_is_valid)
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
