/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "mark.h"

/* What mark_blocks() makes of text that begins at line 10 of doc.xml. */
static int blocks(struct help *h, const char *text, char **made)
{
	xmlDoc *doc = xml_new_doc("d");
	xmlNode *root = xmlDocGetRootElement(doc);
	xmlNode *end = node_add(root, "end");
	int rc = mark_blocks(h->x, h->d, text, (struct loc){ "doc.xml", 10 },
	                     MARK_NO_HEADINGS, end);

	node_drop(end);
	*made = help_dump(root);
	xmlFreeDoc(doc);
	return rc;
}

static void each_construct_has_its_element(void **state)
{
	static const char *const rows[][2] = {
		{ "one\ntwo", "<d><p>one two</p></d>" },
		{ "one\n\ntwo", "<d><p>one</p><p>two</p></d>" },
		{ "one\\\ntwo", "<d><p>one<br/>two</p></d>" },
		{ "one  \ntwo", "<d><p>one<br/>two</p></d>" },
		{ "*a* **b** ***c***", "<d><p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p></d>" },
		{ "`a *b* <c>`", "<d><p><code>a *b* <c></code></p></d>" },
		{ "\\*a\\* &amp; &copy; \\<b>", "<d><p>*a* & \xC2\xA9 <b></p></d>" },
		{ "> a\n> b", "<d><quote><p>a b</p></quote></d>" },
		{ "    a\n     b\n", "<d><listing>a\n b</listing></d>" },
		{ "```\na\n```", "<d><listing>a</listing></d>" },
		{ "- a\n- b", "<d><list type=\"bullet\"><item><p>a</p></item><item><p>b</p></item></list></d>" },
		{ "1. a\n2. b", "<d><list type=\"decimal\"><item><p>a</p></item><item><p>b</p></item></list></d>" },
		{ "7) a", "<d><list type=\"decimal\" start=\"7\"><item><p>a</p></item></list></d>" },
		{ "- a\n  - b", "<d><list type=\"bullet\"><item><p>a</p><list type=\"bullet\"><item><p>b</p></item></list></item></list></d>" },
		{ "- a\n\n  b", "<d><list type=\"bullet\"><item><p>a</p><p>b</p></item></list></d>" },
		{ "[a](https://example.org/)", "<d><p><link href=\"https://example.org/\">a</link></p></d>" },
		{ "[a](<https://example.org/a b>)", "<d><p><link href=\"https://example.org/a%20b\">a</link></p></d>" },
		{ "<https://example.org/>", "<d><p><link href=\"https://example.org/\">https://example.org/</link></p></d>" },
		{ "[*a*](mailto:a@example.org)", "<d><p><link href=\"mailto:a@example.org\"><em>a</em></link></p></d>" },
		{ "[](#aim)", "<d><p><ref to=\"aim\"/></p></d>" },
		{ "[the aim](#aim)", "<d><p><ref to=\"aim\">the aim</ref></p></d>" },
		{ "[](org:a)", "<d><p><fact kind=\"org\" key=\"a\"/></p></d>" },
		{ "[](org:a \"short\")", "<d><p><fact kind=\"org\" key=\"a\" form=\"short\"/></p></d>" },
		{ "[](post:a \"holder\")", "<d><p><fact kind=\"post\" key=\"a\" form=\"holder\"/></p></d>" },
		{ "[](abbr:a) [](work:b)", "<d><p><fact kind=\"abbr\" key=\"a\"/> <fact kind=\"work\" key=\"b\"/></p></d>" },
		{ "![a *b*](c.png)", "<d><figure><image src=\"c.png\" alt=\"a b\"/></figure></d>" },
		{ "![a](c.png \"b *c*\")", "<d><figure><image src=\"c.png\" alt=\"a\"/><caption>b *c*</caption></figure></d>" },
		{ "see ![a](c.png)", "<d><p>see <image src=\"c.png\" alt=\"a\"/></p></d>" },
		{ "a\xC2\xA0" "b \"c\" -- d", "<d><p>a\xC2\xA0" "b \"c\" -- d</p></d>" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct help h;
		char *made;

		help_start(&h);
		assert_int_equal(blocks(&h, rows[i][0], &made), 0);
		help_assert_silent(&h);
		assert_string_equal(made, rows[i][1]);
		free(made);
		help_end(&h);
	}
}

static void what_has_no_place_is_a_finding_at_its_line(void **state)
{
	static const char *const rows[][2] = {
		{ "see ![a](c.png \"b\")", "doc.xml:10: error: the title 'b' would be lost [md-title]" },
		{ " \n\n ", "doc.xml:10: error: 'md' has no text [md-empty]" },
		{ "a\n\n<b>c</b>", "doc.xml:12: error: HTML in Markdown is not accepted: '<b>' [md-html]" },
		{ "a\n\n<div>\nc\n</div>", "doc.xml:12: error: HTML in Markdown is not accepted: '<div>'" },
		{ "<!-- a -->", "[md-html]" },
		{ "a\n\n# b", "doc.xml:12: error: no heading can stand here: 'b' [md-heading]" },
		{ "a\n===", "[md-heading]" },
		{ "a\n\n---", "doc.xml:12: error: there is a ruled line" },
		{ "[a](javascript:alert)", "the link 'javascript:alert' is not of an accepted kind [md-link]" },
		{ "[a](JavaScript:alert)", "[md-link]" },
		{ "[a](data:text/html,b)", "[md-link]" },
		{ "[a](file:///etc/passwd)", "[md-link]" },
		{ "[a](other.html)", "[md-link]" },
		{ "[a](//example.org/)", "[md-link]" },
		{ "[a](#)", "[md-link]" },
		{ "[a](https://)", "[md-link]" },
		{ "[](https://example.org/)", "[md-link-empty]" },
		{ "[a](org:b)", "the reference 'org:b' has words of its own [md-fact-words]" },
		{ "![](c.png)", "[md-image-alt]" },
		{ "a\nb \x01 c", "there is a character that no document can carry" },
		{ "&#1;", "[md-character]" },
		{ "", "[md-empty]" },
		{ " \n\n ", "[md-empty]" },
		{ "`\x1B`", "[md-character]" },
		{ "a\xEF\xBF\xBE", "[md-character]" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct help h;
		char *made;

		help_start(&h);
		assert_int_equal(blocks(&h, rows[i][0], &made), -1);
		help_assert_said(&h, rows[i][1]);
		free(made);
		help_end(&h);
	}
}

static void depth_is_bounded(void **state)
{
	struct help h;
	struct buf b;
	char *made;

	(void)state;
	help_start(&h);
	buf_init(&b, BUF_FILE);
	for (int i = 0; i < 10000; i++)
		buf_add_str(&b, "> ");
	buf_add_str(&b, "a");
	assert_int_equal(blocks(&h, b.data, &made), -1);
	help_assert_said(&h, "Markdown is nested deeper than 60 [md-depth]");
	free(made);
	buf_release(&b);
	help_end(&h);
}

static void origins_are_lines_of_the_author(void **state)
{
	struct help h;
	xmlDoc *doc;
	xmlNode *end;
	const xmlNode *root;

	(void)state;
	help_start(&h);
	doc = xml_new_doc("d");
	root = xmlDocGetRootElement(doc);
	end = node_add(xmlDocGetRootElement(doc), "end");
	assert_int_equal(mark_blocks(h.x, h.d, "a\n\nb\n\n- c\n- d", (struct loc){ "x.md", 5 }, MARK_NO_HEADINGS, end), 0);
	assert_int_equal(xml_loc(h.x, node_child(root, "p")).line, 5);
	assert_int_equal(xml_loc(h.x, node_next(node_child(root, "p"), "p")).line, 7);
	assert_int_equal(xml_loc(h.x, node_next(node_child(node_child(root, "list"), "item"), NULL)).line, 10);
	assert_string_equal(xml_loc(h.x, node_child(root, "list")).path, "x.md");
	xmlFreeDoc(doc);
	help_end(&h);
}

/* What mark_inline() makes of the text of <t>. */
static int inline_of(struct help *h, const char *text, char **made)
{
	xmlDoc *doc = xml_new_doc("d");
	xmlNode *t = node_add_element(xmlDocGetRootElement(doc), "t", text);
	int rc;

	xml_set_loc(h->x, t, "doc.xml", 10);
	rc = mark_inline(h->x, h->d, t);
	*made = help_dump(t);
	xmlFreeDoc(doc);
	return rc;
}

/* What would start a block elsewhere is text in a title. */
static void a_line_is_never_read_as_a_block(void **state)
{
	static const char *const rows[][2] = {
		{ "Words", "<t>Words</t>" },
		{ "  two \n words ", "<t>two words</t>" },
		{ "1. March", "<t>1. March</t>" },
		{ "# 4", "<t># 4</t>" },
		{ "- dash", "<t>- dash</t>" },
		{ "> more", "<t>> more</t>" },
		{ "---", "<t>---</t>" },
		{ "```", "<t>```</t>" },
		{ "*a*", "<t><em>a</em></t>" },
		{ "**a** b", "<t><strong>a</strong> b</t>" },
		{ "[](org:a)", "<t><fact kind=\"org\" key=\"a\"/></t>" },
		{ "`a`", "<t><code>a</code></t>" },
		{ "\xC2\xA0" "a", "<t>\xC2\xA0" "a</t>" },
		{ "O\xE2\x80\x99" "Neill & <Sons", "<t>O\xE2\x80\x99" "Neill & <Sons</t>" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct help h;
		char *made;

		help_start(&h);
		assert_int_equal(inline_of(&h, rows[i][0], &made), 0);
		help_assert_silent(&h);
		assert_string_equal(made, rows[i][1]);
		free(made);
		help_end(&h);
	}
}

static void html_in_a_line_is_a_finding(void **state)
{
	struct help h;
	char *made;

	(void)state;
	help_start(&h);
	assert_int_equal(inline_of(&h, "<div>a</div>", &made), -1);
	help_assert_said(&h, "[md-html]");
	free(made);
	help_end(&h);
}

static void common_indentation_goes(void **state)
{
	static const char *const rows[][2] = {
		{ "", "" },
		{ "a", "a" },
		{ "\n    a\n    b\n  ", "\na\nb\n" },
		{ "a\n    b\n      c", "a\nb\n  c" },
		{ "   a\n  b", "a\nb" },
		{ "\n  a\n\n  b", "\na\n\nb" },
		{ "\n\ta\n\t\tb", "\na\n\tb" },
		{ "\n  a\nb", "\n  a\nb" }
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		char *got = mark_dedent(rows[i][0]);

		assert_string_equal(got, rows[i][1]);
		free(got);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_construct_has_its_element),
		cmocka_unit_test(what_has_no_place_is_a_finding_at_its_line),
		cmocka_unit_test(depth_is_bounded),
		cmocka_unit_test(origins_are_lines_of_the_author),
		cmocka_unit_test(a_line_is_never_read_as_a_block),
		cmocka_unit_test(html_in_a_line_is_a_finding),
		cmocka_unit_test(common_indentation_goes)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
