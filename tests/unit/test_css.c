/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "css.h"

#define IN ".engross:not(#_)"

static void assert_scoped(const char *css, const char *want)
{
	struct buf out;

	buf_init(&out, BUF_FILE);
	css_scope(css, &out);
	assert_string_equal(out.data, want);
	buf_release(&out);
}

static void selectors_go_inside(void **state)
{
	(void)state;
	assert_scoped("p, .text > p { margin: 0; }", IN " p, " IN " .engross-text > p { margin: 0; }\n");
	assert_scoped("h2.long{}", IN " .engross-h2.engross-long {}\n");
	assert_scoped("* { a: b }", IN " * { a: b }\n");
	assert_scoped(".clause:has(+ .signatures), a[href^=\"#\"]:not(.bare)::after {}",
	              IN " .engross-clause:has(+ .engross-signatures), " IN
	              " a[href^=\"#\"]:not(.engross-bare)::after {}\n");
	assert_scoped("a[title=\".x, h2\"] {}", IN " a[title=\".x, h2\"] {}\n");
	assert_scoped("/* h1 { */ p {}", IN " p {}\n");
	assert_scoped(".h2 {}", IN " .engross-h2 {}\n");
	/* A string ends with its line, and what is escaped begins none. */
	assert_scoped("p{a:\"x\n}i{b:\"y\"}", IN " p {a:\"x\n}\n" IN " i {b:\"y\"}\n");
	assert_scoped("p{a:\\\"}i{b:c}", IN " p {a:\\\"}\n" IN " i {b:c}\n");
}

static void the_page_is_the_fragment(void **state)
{
	(void)state;
	assert_scoped(":root { --gutter: 0rem; }",
	              IN " { --engross-gutter: calc(0 * var(--engross-rem)); }\n");
	assert_scoped("html { a: b }", IN " { a: b }\n");
	assert_scoped("body { a: b }", IN " > .engross-document { a: b }\n");
	assert_scoped(".engross li { a: b }", IN " li { a: b }\n");
}

static void values_have_names_and_lengths_of_ours(void **state)
{
	(void)state;
	assert_scoped("p { margin: -4rem .5rem 0 1em; color: #1b2rem; }",
	              IN " p { margin: calc(-4 * var(--engross-rem)) calc(.5 * var(--engross-rem)) 0 1em;"
	              " color: #1b2rem; }\n");
	assert_scoped("p { width: calc(100vw - var(--gutter)); content: \"1rem --x\"; }",
	              IN " p { width: calc(100cqi - var(--engross-gutter)); content: \"1rem --x\"; }\n");
	assert_scoped("ol { list-style-type: alpha-bracket; } @counter-style alpha-bracket { system: x; }",
	              IN " ol { list-style-type: engross-alpha-bracket; }\n"
	              "@counter-style engross-alpha-bracket { system: x; }\n");
}

static void conditions_are_the_hosts(void **state)
{
	(void)state;
	assert_scoped("@media screen and (min-width: 48rem) { p { a: b } }",
	              "@container engross (min-width: 48em) {\n" IN " p { a: b }\n}\n");
	assert_scoped("@media print { p { a: b } }", "@media print {\n" IN " p { a: b }\n}\n");
	assert_scoped("@media screen and (prefers-color-scheme: dark) { :root { a: b } }",
	              "@media screen and (prefers-color-scheme: dark) {\n" IN
	              ":is([data-engross-scheme=\"auto\"], [data-engross-scheme=\"auto\"] *) { a: b }\n}\n"
	              "@media screen {\n" IN
	              ":is([data-engross-scheme=\"dark\"], [data-engross-scheme=\"dark\"] *) { a: b }\n}\n");
	assert_scoped("@page { size: A4; @top-left { content: none; } } @import \"x\"; @font-face { a: b } p {}",
	              IN " p {}\n");
}

/* A theme may write anything: it is read to its end, and nothing of it is outside. */
static void what_is_broken_harms_nothing(void **state)
{
	static const char *const broken[] = {
		"", "p", "p {", "p { a: \"b", "@media", "@media -width: { p {} }", "} p {}", "a[b {}", "/*",
		"@counter-style ", "@counter-style x {", "p { --", "p { a: b } } } q { }", "\\", "p { a: '\\", ".", "p,{}"
	};
	struct buf deep;
	struct buf out;

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
		buf_init(&out, BUF_FILE);
		css_scope(broken[i], &out);
		buf_release(&out);
	}
	buf_init(&deep, BUF_FILE);
	buf_init(&out, BUF_FILE);
	for (int i = 0; i < 100000; i++)
		buf_add_str(&deep, "@media print {");
	css_scope(deep.data, &out);
	buf_release(&deep);
	buf_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(selectors_go_inside),
		cmocka_unit_test(the_page_is_the_fragment),
		cmocka_unit_test(values_have_names_and_lengths_of_ours),
		cmocka_unit_test(conditions_are_the_hosts),
		cmocka_unit_test(what_is_broken_harms_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
