/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "colour.h"
#include "str.h"
#include "theme.h"

/* A workspace in the fresh folder with these settings. */
static void open_workspace(struct help *h, struct workspace *ws)
{
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	assert_int_equal(workspace_open(ws, h->x, h->d, "."), 0);
}

static const char *value(const struct theme *t, const char *name)
{
	const struct theme_value *v = theme_find(&t->values, name);

	return v != NULL ? v->value : "(none)";
}

/* The program hands the stylesheets nothing of the default theme: what they have of
 * themselves must be the same. */
static void stylesheets_have_the_default_theme(void **state)
{
	struct workspace ws;
	struct theme t;
	struct help h;
	struct buf sheet;
	struct buf line;

	(void)state;
	help_start(&h);
	open_workspace(&h, &ws);
	buf_init(&sheet, BUF_FILE);
	buf_init(&line, BUF_LINE);
	assert_int_equal(theme_open(&t, h.x, h.d, &ws, "default", LOC_NONE), 0);
	help_assert_silent(&h);
	assert_int_equal(xml_resource(h.x, "stylesheets/common/theme.xsl", &sheet), 0);
	for (size_t i = 0; i < t.values.count; i++) {
		buf_clear(&line);
		buf_addf(&line, "<xsl:param name=\"%s\" select=\"'%s'\"/>", t.values.list[i].name,
		         t.values.list[i].value);
		if (strstr(sheet.data, line.data) == NULL)
			fail_msg("not in theme.xsl: %s", line.data);
	}
	assert_int_equal(t.values.count > 50, 1);
	assert_string_equal(t.values.params[0].name, "generator");
	assert_null(t.values.params[1].value);
	theme_release(&t);
	buf_release(&line);
	buf_release(&sheet);
	workspace_release(&ws);
	help_end(&h);
}

/* The themes of the program are not held against the schema when they are used. */
static void built_in_themes_are_valid(void **state)
{
	static const char *const names[] = { "default", "large-print" };
	struct help h;

	(void)state;
	help_start(&h);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct buf path;
		xmlDoc *doc;

		buf_init(&path, BUF_LINE);
		buf_addf(&path, "stylesheets/themes/%s/theme.xml", names[i]);
		doc = xml_parse_resource(h.x, path.data);
		assert_non_null(doc);
		assert_int_equal(xml_validate(h.x, "schemas/theme.xsd", doc), 0);
		xmlFreeDoc(doc);
		buf_release(&path);
	}
	help_assert_silent(&h);
	help_end(&h);
}

static void a_theme_has_what_it_does_not_say_from_others(void **state)
{
	struct workspace ws;
	struct theme t;
	struct help h;

	(void)state;
	help_start(&h);
	open_workspace(&h, &ws);
	help_write("themes/sea/theme.xml",
	           "<theme xmlns='urn:engross:1' name='sea'><colour role='accent' value='#004a60'/>"
	           "<font role='body' family='Calibri'/><header>  By the\n sea </header></theme>");
	help_write("themes/bay/theme.xml",
	           "<theme xmlns='urn:engross:1' name='bay' extends='sea'>"
	           "<colour role='accent' value='#003040'/><space line='150'/></theme>");
	assert_int_equal(theme_open(&t, h.x, h.d, &ws, "bay", LOC_NONE), 0);
	help_assert_silent(&h);
	assert_string_equal(value(&t, "theme-colour-accent"), "#003040");
	assert_string_equal(value(&t, "theme-font-body"), "Calibri");
	assert_string_equal(value(&t, "theme-font-body-substitute"), "Carlito");
	assert_string_equal(value(&t, "theme-font-body-fallback"), "sans-serif");
	assert_string_equal(value(&t, "theme-header"), "By the sea");
	assert_string_equal(value(&t, "theme-space-line"), "150");
	assert_string_equal(value(&t, "theme-space-paragraph"), "7");
	assert_string_equal(value(&t, "theme-colour-text"), "#1b2024");
	theme_release(&t);
	workspace_release(&ws);
	help_end(&h);
}

/* Whatever the theme, words on a dark screen can be read. */
static void dark_colours_have_contrast(void **state)
{
	static const char *const words[] = { "text", "muted", "accent", "warn-text" };
	static const char *const grounds[] = { "ground", "tint" };
	struct workspace ws;
	struct theme t;
	struct help h;

	(void)state;
	help_start(&h);
	open_workspace(&h, &ws);
	help_write("themes/black/theme.xml",
	           "<theme xmlns='urn:engross:1' name='black'><colour role='text' value='#000000'/>"
	           "<colour role='muted' value='#000000'/><colour role='accent' value='#000000'/>"
	           "<colour role='warn-text' value='#000000'/><colour role='tint' value='#ffffff'/>"
	           "<colour role='series-1' value='#000000'/></theme>");
	assert_int_equal(theme_open(&t, h.x, h.d, &ws, "black", LOC_NONE), 0);
	for (size_t i = 0; i < 4; i++)
		for (size_t k = 0; k < 2; k++) {
			struct colour a;
			struct colour b;
			char name[64];

			snprintf(name, sizeof(name), "theme-dark-%s", words[i]);
			assert_true(colour_read(value(&t, name), &a));
			snprintf(name, sizeof(name), "theme-dark-%s", grounds[k]);
			assert_true(colour_read(value(&t, name), &b));
			assert_true(colour_contrast(a, b) >= 4.5);
		}
	theme_release(&t);
	workspace_release(&ws);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(stylesheets_have_the_default_theme, help_folder_setup,
		                                help_folder_teardown),
		cmocka_unit_test(built_in_themes_are_valid),
		cmocka_unit_test_setup_teardown(a_theme_has_what_it_does_not_say_from_others,
		                                help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(dark_colours_have_contrast, help_folder_setup,
		                                help_folder_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
