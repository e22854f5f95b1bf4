/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "xpath.h"

static void assert_refused(const char *expression, const char *words)
{
	struct buf why;
	struct xpath *p;

	buf_init(&why, BUF_LINE);
	p = xpath_new(expression, &why);
	if (p != NULL)
		fail_msg("%s is taken", expression);
	if (strstr(why.data, words) == NULL)
		fail_msg("%s: '%s' does not say '%s'", expression, why.data, words);
	buf_release(&why);
}

static struct xpath *taken(const char *expression)
{
	struct buf why;
	struct xpath *p;

	buf_init(&why, BUF_LINE);
	p = xpath_new(expression, &why);
	if (p == NULL)
		fail_msg("%s: %s", expression, why.data);
	buf_release(&why);
	return p;
}

static void says_what_is_wrong_with_an_expression(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	assert_refused("e:a[", "it ends too early");
	assert_refused("e:a and", "it ends too early");
	assert_refused("e:a ] = 1", "it cannot be read on from '] = 1'");
	assert_refused("$x = 1", "variable");
	assert_refused("document('/etc/passwd')", "there is no function 'document'");
	assert_refused("id('x')", "there is no function 'id'");
	assert_refused("e:a/section", "'section' lacks its prefix; write e:section");
	assert_refused("/resolved", "'resolved' lacks its prefix");
	assert_refused("x:a", "nothing has the prefix 'x:'");
	assert_refused("e:a/@e:id", "nothing has the prefix 'e:'");
	assert_refused("contains(e:a)", "contains() does not take 1 argument");
	assert_refused("false() and string(1, 2)", "string() does not take 2 arguments");
	assert_refused("concat()", "concat() does not take 0 arguments");
	assert_refused("//e:p[contains(string(/), 'x')]", "inside [ ] it cannot start at the root");
	assert_refused("//e:p[//e:q]", "inside [ ] it cannot start at the root");
	assert_refused("//e:p[string(..)]", "'..' is not offered");
	assert_refused("//e:p/parent::e:a", "parent:: is not offered");
	assert_refused("//e:p/preceding::e:a", "preceding:: is not offered");
	assert_refused("//e:p/following-sibling::e:a", "at the start inside [ ] alone");
	assert_refused("//e:p[e:a/following-sibling::e:a]", "at the start inside [ ] alone");
	assert_refused("//e:p//e:a", "a path can have // once");
	assert_refused("//e:p[e:b]//e:a", "a path can have // once");
	assert_refused("(//e:p)//e:a", "a path can have // once");
	assert_refused("//e:p/descendant::e:a", "a path can have // once");
	assert_refused("//e:p | //e:a", "there is no | here; write or");
	help_end(&h);
}

static const char text[] =
	"<resolved xmlns='urn:engross:1' kind='mou' xml:lang='en'><meta><date iso='2026-01-02'>2 January</date></meta>"
	"<body><section id='a' kind='endorsement'><p>One</p><and/><div/></section></body></resolved>";

static enum xpath_answer answer(const char *expression)
{
	struct help h;
	struct xpath *p;
	struct xpath_steps steps;
	xmlDoc *doc;
	enum xpath_answer is;

	help_start(&h);
	p = taken(expression);
	doc = xml_parse(h.x, "r.xml", text, strlen(text));
	steps = xpath_steps_for(doc);
	is = xpath_holds(p, doc, &steps);
	xmlFreeDoc(doc);
	xpath_free(p);
	help_end(&h);
	return is;
}

static void answers_as_xpath_does(void **state)
{
	static const char *const yes[] = {
		"/e:resolved/e:meta/e:date", "e:meta/e:date/@iso = '2026-01-02'", "//e:section[@kind = 'endorsement']",
		"boolean(@xml:lang)", "not(e:body//e:x)", "'text'", "2", "count(//e:p) * 2 = 2", "e:body/e:section/e:and and true()",
		"e:body/e:section/e:div div 1 != 3", "/*", "/", "/ = /e:resolved", "e:body/*[@id='a']/node()", "*", "e:*", "//text()[. = 'One']",
		"attribute::kind = 'mou'", "child::e:body/descendant::e:p", "number(translate(e:meta/e:date/@iso, '-', '')) < 20270000", "(e:meta/e:date)[1]", "//e:p and //e:and and not(e:meta//@x)",
		"//e:section[.//e:p]/e:and[preceding-sibling::e:p]", "count(//e:p) = count(//e:div)",
		"@*", "string-length(substring(e:meta, 1, 3)) >= .5",
	};
	static const char *const no[] = { "e:x", "false()", "''", "0", "e:body/e:section[2]", "@none" };

	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(yes); i++)
		if (answer(yes[i]) != XPATH_TRUE)
			fail_msg("%s does not hold", yes[i]);
	for (size_t i = 0; i < ARRAY_LEN(no); i++)
		if (answer(no[i]) != XPATH_FALSE)
			fail_msg("%s holds", no[i]);
}

static void knows_what_looks_at_nothing(void **state)
{
	static const char *const constant[] = { "true()", "1 = 1", "'x'", "contains('a', 'b')", "not(false())" };
	static const char *const looking[] = { "e:a", ".", "*", "string()", "/", "@id", "node()" };
	struct help h;
	struct xpath *p;

	(void)state;
	help_start(&h);
	for (size_t i = 0; i < ARRAY_LEN(constant); i++) {
		p = taken(constant[i]);
		assert_true(xpath_is_constant(p));
		xpath_free(p);
	}
	for (size_t i = 0; i < ARRAY_LEN(looking); i++) {
		p = taken(looking[i]);
		assert_false(xpath_is_constant(p));
		xpath_free(p);
	}
	help_end(&h);
}

static void knows_the_names_of_the_schema(void **state)
{
	struct help h;
	struct buf why;
	struct xpath *p;

	(void)state;
	help_start(&h);
	p = taken("/e:resolved/e:body//e:section[@kind][@xml:lang]");
	buf_init(&why, BUF_LINE);
	assert_true(xpath_fits(p, h.x, "schemas/resolved.xsd", &why));
	xpath_free(p);
	p = taken("e:body/e:sectoin");
	assert_false(xpath_fits(p, h.x, "schemas/resolved.xsd", &why));
	assert_string_equal(why.data, "the resolved form has no element 'sectoin' (did you mean 'section'?)");
	xpath_free(p);
	buf_clear(&why);
	p = taken("//e:section[@knd]");
	assert_false(xpath_fits(p, h.x, "schemas/resolved.xsd", &why));
	assert_non_null(strstr(why.data, "no attribute 'knd'"));
	xpath_free(p);
	buf_release(&why);
	help_end(&h);
}

/* What takes for ever ends all the same, over a text as large as texts come. */
static void ends(void **state)
{
	static const char *const hostile[] = {
		"//e:p//e:p//e:p", "//*//*//*//*", "//*[.//*[.//*[.//*]]]", "count(//*//*//*//*) > 1",
		"//node()[count(.//node()) > count(.//e:none/.//node())]", "//@id = //@none", "//@id < //@at",
		"//*[string(.)][string(.)][string(.)]//*//*", "//*[count(.//*) > count(.//*//*//*)]",
		"//*[normalize-space(.) = normalize-space(.)][contains(., 'zzz')]", "//*[.//@id < .//@id]",
		"//*[translate(translate(., 'a', 'b'), 'b', 'a') = 'x']", "//* = //*", "//*[* = *]", "//* < //*",
		"//*[concat(., ., ., ., ., ., ., ., ., .) = concat(., ., ., ., ., ., ., ., ., .)]",
	};
	struct help h;
	struct buf b;
	xmlDoc *doc;

	(void)state;
	help_start(&h);
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, "<resolved xmlns='urn:engross:1'>");
	for (int i = 0; i < 150; i++)
		buf_addf(&b, "<section id='s%d'>", i);
	for (int i = 0; i < 3000; i++)
		buf_addf(&b, "<p id='i%d'>Some words of one short line</p>", i);
	for (int i = 0; i < 150; i++)
		buf_add_str(&b, "</section>");
	buf_add_str(&b, "</resolved>");
	doc = xml_parse(h.x, "r.xml", b.data, b.len);
	assert_non_null(doc);
	for (size_t i = 0; i < ARRAY_LEN(hostile); i++) {
		struct buf why;
		struct xpath *p;
		struct xpath_steps steps = xpath_steps_for(doc);
		unsigned long all = steps.left;

		buf_init(&why, BUF_LINE);
		p = xpath_new(hostile[i], &why);
		assert_true(p != NULL || why.len > 0);
		if (p != NULL)
			(void)xpath_holds(p, doc, &steps);
		/* The step that is one too many is counted too. */
		assert_in_range(all - steps.left, 0, steps.each + 1000);
		xpath_free(p);
		buf_release(&why);
	}
	xmlFreeDoc(doc);
	buf_release(&b);
	help_end(&h);
}

/* Many expressions, each within its own limit, have one together. */
static void ends_together(void **state)
{
	struct help h;
	struct buf b;
	struct xpath *p;
	struct xpath_steps steps;
	xmlDoc *doc;
	int held = 0;

	(void)state;
	help_start(&h);
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, "<resolved xmlns='urn:engross:1'>");
	for (int i = 0; i < 3000; i++)
		buf_addf(&b, "<p id='i%d'>Some words</p>", i);
	buf_add_str(&b, "</resolved>");
	doc = xml_parse(h.x, "r.xml", b.data, b.len);
	assert_non_null(doc);
	steps = xpath_steps_for(doc);
	p = taken("count(//e:p) = 3000");
	while (held < 100000 && xpath_holds(p, doc, &steps) == XPATH_TRUE)
		held++;
	/* An honest profile has a hundred at most. */
	assert_in_range(held, 100, 5000);
	assert_int_equal(xpath_holds(p, doc, &steps), XPATH_TOO_LONG);
	xpath_free(p);
	xmlFreeDoc(doc);
	buf_release(&b);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_what_is_wrong_with_an_expression),
		cmocka_unit_test(answers_as_xpath_does),
		cmocka_unit_test(knows_what_looks_at_nothing),
		cmocka_unit_test(knows_the_names_of_the_schema),
		cmocka_unit_test(ends),
		cmocka_unit_test(ends_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
