/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "xml.h"

/* The text is refused with those words; nothing is left of it. */
static void assert_refused_bytes(const char *bytes, size_t n, const char *words)
{
	struct help h;

	help_start(&h);
	assert_null(xml_parse(h.x, "doc.xml", bytes, n));
	help_assert_said(&h, words);
	assert_int_equal(diag_count(h.d, DIAG_ERROR), 1);
	help_end(&h);
}

static void assert_refused(const char *text, const char *words)
{
	assert_refused_bytes(text, strlen(text), words);
}

static void broken_xml_is_one_finding_at_its_line(void **state)
{
	(void)state;
	assert_refused("<a>\n<b>\n</a>", "doc.xml:3: error: the XML is broken: <b> of line 2 is closed by </a>");
	assert_refused("<a>\n<b x='1' x='2'/></a>", "doc.xml:2: error: the XML is broken: the attribute 'x' stands twice");
	assert_refused("<a>R&D</a>", "[xml-syntax]");
	assert_refused("<a>&nbsp;</a>", "doc.xml:1: error: the XML is broken: &nbsp; is not known here");
	assert_refused("<a/><b/>", "something after the last element");
	assert_refused("<x:a/>", "the prefix 'x:' is not declared");
	assert_refused("", "the file is empty");
	assert_refused("words", "[xml-syntax]");
	assert_refused("<a>\n<b>", "[xml-syntax]");
	assert_refused_bytes("\0\0\0\0", 4, "[xml-");
	assert_refused_bytes("<a>\0</a>", 8, "[xml-");
}

static void a_doctype_is_refused_before_it_can_do_anything(void **state)
{
	(void)state;
	assert_refused("<?xml version='1.0'?>\n<!DOCTYPE a>\n<a/>", "doc.xml:2: error: a DOCTYPE is not accepted [xml-doctype]");
	assert_refused("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>\n<a/>", "[xml-doctype]");
	assert_refused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>", "[xml-doctype]");
	assert_refused("<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://example.org/'> %p;]>\n<a/>", "[xml-doctype]");
}

static void a_billion_laughs_cost_nothing(void **state)
{
	struct buf b;
	clock_t before = clock();

	(void)state;
	buf_init(&b, BUF_LINE);
	buf_add_str(&b, "<!DOCTYPE a [\n<!ENTITY e0 'ha'>\n");
	for (int i = 1; i < 10; i++) {
		buf_addf(&b, "<!ENTITY e%d '", i);
		for (int j = 0; j < 10; j++)
			buf_addf(&b, "&e%d;", i - 1);
		buf_add_str(&b, "'>\n");
	}
	buf_add_str(&b, "]>\n<a>&e9;</a>");
	assert_refused(b.data, "[xml-doctype]");
	assert_true(clock() - before < CLOCKS_PER_SEC);
	buf_release(&b);
}

static void other_encodings_are_refused(void **state)
{
	(void)state;
	assert_refused("<a>\n\xA3</a>", "doc.xml:2: error: the text is not UTF-8: the byte 0xa3");
	assert_refused_bytes("\xFF\xFE<\0a\0/\0>\0", 10, "it is UTF-16");
	assert_refused_bytes("<\0a\0/\0>\0", 8, "it is UTF-16");
	assert_refused_bytes("\0<\0a\0/\0>", 8, "it is UTF-16");
	assert_refused("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "[xml-encoding]");
	assert_refused("<?xml version='1.0' encoding='klingon'?><a/>", "[xml-");
}

static void limits_end_the_parse_with_a_finding(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, BUF_FILE);
	for (int i = 0; i < 100000; i++)
		buf_add_str(&b, "<a>");
	assert_refused(b.data, "elements are nested deeper than 200 [xml-depth]");
	buf_clear(&b);
	buf_add_str(&b, "<a>");
	for (int i = 0; i < 250001; i++)
		buf_add_str(&b, "<b/>");
	buf_add_str(&b, "</a>");
	assert_refused(b.data, "more than 250,000 elements [xml-size]");
	buf_release(&b);
}

static void the_limits_themselves_are_fine(void **state)
{
	struct help h;
	struct buf b;
	xmlDoc *doc;

	(void)state;
	help_start(&h);
	buf_init(&b, BUF_FILE);
	for (int i = 0; i < 200; i++)
		buf_add_str(&b, "<a>");
	for (int i = 0; i < 200; i++)
		buf_add_str(&b, "</a>");
	doc = xml_parse(h.x, "doc.xml", b.data, b.len);
	assert_non_null(doc);
	xmlFreeDoc(doc);
	help_assert_silent(&h);
	buf_release(&b);
	help_end(&h);
}

/* libxml2's own line numbers end at 65,535. */
static void lines_are_known_however_long_the_file(void **state)
{
	struct help h;
	struct buf b;
	xmlDoc *doc;
	const xmlNode *last;

	(void)state;
	help_start(&h);
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, "<a xmlns='urn:engross:1'>\n");
	for (int i = 0; i < 70000; i++)
		buf_add_str(&b, "\n");
	buf_add_str(&b, "<b\n\n/><c/></a>");
	doc = xml_parse(h.x, "doc.xml", b.data, b.len);
	assert_non_null(doc);
	last = node_child(xmlDocGetRootElement(doc), "c");
	assert_int_equal(xml_loc(h.x, last).line, 70004);
	xmlFreeDoc(doc);
	buf_clear(&b);
	for (int i = 0; i < 70000; i++)
		buf_add_str(&b, "\n");
	buf_add_str(&b, "<a>\n<b>\n</a>");
	assert_null(xml_parse(h.x, "late.xml", b.data, b.len));
	help_assert_said(&h, "late.xml:70003: error: the XML is broken: <b> of line 70002");
	buf_release(&b);
	help_end(&h);
}

static void assert_tree(const char *text, const char *want)
{
	struct help h;
	xmlDoc *doc;
	char *got;

	help_start(&h);
	doc = xml_parse(h.x, "doc.xml", text, strlen(text));
	assert_non_null(doc);
	help_assert_silent(&h);
	got = help_dump(xmlDocGetRootElement(doc));
	assert_string_equal(got, want);
	free(got);
	xmlFreeDoc(doc);
	help_end(&h);
}

static void layout_goes_words_stay(void **state)
{
	(void)state;
	assert_tree("<a>\n  <b>\n two  words \n</b>\n  <!-- note --><c/>\n</a>",
	            "<a><b>\n two  words \n</b><c/></a>");
	assert_tree("\xEF\xBB\xBF<a>\r\n<b>x\r\ny</b>\r\n</a>", "<a><b>x\ny</b></a>");
	assert_tree("<a><b> </b><c><![CDATA[a < b]]> &#163;</c></a>",
	            "<a><b> </b><c>a < b \xC2\xA3</c></a>");
}

static void parts_of_packages_may_have_no_doctype_either(void **state)
{
	static const char laughs[] =
		"<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a>&y;</a>";
	xmlDoc *doc = xml_parse_part("<a> <b/> </a>", 13);

	(void)state;
	assert_non_null(doc);
	xmlFreeDoc(doc);
	assert_null(xml_parse_part(laughs, strlen(laughs)));
	assert_null(xml_parse_part("<a>", 3));
	assert_null(xml_parse_part("", 0));
}

/* The text of what parse makes of open, n bytes of words and close. */
static size_t length_read(xmlDoc *parse(const char *, size_t), const char *open, size_t n,
                          const char *close)
{
	struct buf b;
	xmlDoc *doc;
	char *text;

	buf_init(&b, BUF_FILE);
	buf_add_str(&b, open);
	for (size_t i = 0; i < n; i++)
		buf_add_char(&b, i % 5 == 4 ? ' ' : 'w');
	buf_add_str(&b, close);
	doc = parse(b.data, b.len);
	assert_non_null(doc);
	text = node_text(xmlDocGetRootElement(doc));
	n = strlen(text);
	free(text);
	xmlFreeDoc(doc);
	buf_release(&b);
	return n;
}

static void what_was_written_can_be_read_back_however_long(void **state)
{
	enum { N = 12 * 1024 * 1024 };

	(void)state;
	assert_int_equal(length_read(xml_parse_part, "<a>", N, "</a>"), N);
	assert_int_equal(length_read(xml_parse_part, "<a b='", N, "'>x</a>"), 1);
	assert_int_equal(length_read(xml_parse_html, "<p>", N, "</p>"), N);
	assert_int_equal(length_read(xml_parse_html, "<p title='", N, "'>x</p>"), 1);
}

static void pages_are_not_too_deep(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, BUF_FILE);
	for (int depth = 100; depth <= 100000; depth *= 10) {
		xmlDoc *doc;

		buf_clear(&b);
		for (int i = 0; i < depth; i++)
			buf_add_str(&b, "<div>");
		doc = xml_parse_html(b.data, b.len);
		assert_true((doc != NULL) == (depth == 100));
		xmlFreeDoc(doc);
	}
	buf_release(&b);
}

static void parts_of_packages_are_not_too_deep(void **state)
{
	struct buf b;

	(void)state;
	buf_init(&b, BUF_LINE);
	for (int depth = 256; depth <= 257; depth++) {
		xmlDoc *doc;

		buf_clear(&b);
		for (int i = 0; i < depth; i++)
			buf_add_str(&b, "<a>");
		for (int i = 0; i < depth; i++)
			buf_add_str(&b, "</a>");
		doc = xml_parse_part(b.data, b.len);
		assert_true((doc != NULL) == (depth == 256));
		xmlFreeDoc(doc);
	}
	buf_release(&b);
}

static void a_start_tag_over_lines_is_where_it_begins(void **state)
{
	struct help h;
	xmlDoc *doc;
	const xmlNode *n;
	const char *text = "<a\n xmlns='urn:engross:1'>\n<b\n x='>'\n\n y='&lt;\n'\n><c/></b\n><d/>\n"
	                   "<md\n>x</md></a>";

	(void)state;
	help_start(&h);
	doc = xml_parse(h.x, "doc.xml", text, strlen(text));
	assert_non_null(doc);
	n = xmlDocGetRootElement(doc);
	assert_int_equal(xml_loc(h.x, n).line, 1);
	n = node_child(n, "b");
	assert_int_equal(xml_loc(h.x, n).line, 3);
	assert_int_equal(xml_loc(h.x, node_child(n, "c")).line, 8);
	n = node_next(n, "d");
	assert_int_equal(xml_loc(h.x, n).line, 9);
	/* The lines of Markdown are counted from the end of the tag. */
	assert_int_equal(xml_loc(h.x, node_next(n, "md")).line, 11);
	xmlFreeDoc(doc);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(broken_xml_is_one_finding_at_its_line),
		cmocka_unit_test(a_doctype_is_refused_before_it_can_do_anything),
		cmocka_unit_test(a_billion_laughs_cost_nothing),
		cmocka_unit_test(other_encodings_are_refused),
		cmocka_unit_test(limits_end_the_parse_with_a_finding),
		cmocka_unit_test(the_limits_themselves_are_fine),
		cmocka_unit_test(lines_are_known_however_long_the_file),
		cmocka_unit_test(a_start_tag_over_lines_is_where_it_begins),
		cmocka_unit_test(layout_goes_words_stay),
		cmocka_unit_test(what_was_written_can_be_read_back_however_long),
		cmocka_unit_test(pages_are_not_too_deep),
		cmocka_unit_test(parts_of_packages_are_not_too_deep),
		cmocka_unit_test(parts_of_packages_may_have_no_doctype_either)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
