/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "seal.h"
#include "stage.h"
#include "str.h"

/* One document, sealed as it is and with one thing changed: unit/seal/ holds it. */

static const char document[] = "documents/x/document.xml";
static const char *const files[][2] = {
	{ "document.xml", "documents/x/document.xml" },
	{ "money.csv", "documents/x/money.csv" },
	{ "register.xml", "register.xml" },
};

/* What is put in the place of what in a file. */
struct edit {
	const char *path;
	const char *from;
	const char *to;
};

/* The picture, with extra bytes at its end. */
static void write_picture(const char *extra)
{
	static const unsigned char png[] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02";
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_add(&b, png, sizeof(png) - 1);
	buf_add_str(&b, extra);
	help_write_bytes("documents/x/map.png", b.data, b.len);
	buf_release(&b);
}

/* Writes the workspace with the edit, whose words must be there. */
static void write_all(const struct edit *e)
{
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	write_picture("");
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		struct buf path;
		struct buf b;
		char *text;
		const char *at;

		buf_init(&path, BUF_LINE);
		buf_init(&b, BUF_FILE);
		buf_addf(&path, "%s/seal/%s", TESTS, files[i][0]);
		text = help_read(path.data);
		if (e == NULL || !str_eq(e->path, files[i][1])) {
			buf_add_str(&b, text);
		} else {
			at = strstr(text, e->from);
			assert_non_null(at);
			buf_add(&b, text, (size_t)(at - text));
			buf_add_str(&b, e->to);
			buf_add_str(&b, at + strlen(e->from));
		}
		help_write(files[i][1], b.data);
		free(text);
		buf_release(&b);
		buf_release(&path);
	}
}

/* Seals what stands in the folder; the sealed form has to be valid. */
static void seal_folder(char seal[HASH_HEX])
{
	struct workspace ws;
	struct reg *reg;
	struct work w;
	struct help h;
	struct buf text;
	xmlDoc *sealed;

	help_start(&h);
	buf_init(&text, BUF_FILE);
	assert_int_equal(workspace_open(&ws, h.x, h.d, "."), 0);
	reg = reg_open(&ws, h.x, h.d);
	if (reg == NULL)
		fail_msg("%s", help_said(&h));
	work_init(&w, h.x, h.d, &ws, reg, "x");
	w.digests = true;
	if (work_run(&w, NULL) < 0)
		fail_msg("%s", help_said(&h));
	assert_int_equal(seal_resolved(h.x, w.doc, &text, seal), 0);
	sealed = xml_parse_printed(h.x, "sealed.xml", text.data, text.len);
	if (sealed == NULL || xml_validate(h.x, "schemas/sealed.xsd", sealed) < 0)
		fail_msg("%s%s", help_said(&h), text.data);
	xmlFreeDoc(sealed);
	buf_release(&text);
	work_release(&w);
	reg_free(reg);
	workspace_release(&ws);
	help_end(&h);
}

/* The seal with the edit. */
static void seal_with(const struct edit *e, char seal[HASH_HEX])
{
	write_all(e);
	seal_folder(seal);
}

static void what_readers_read_is_sealed(void **state)
{
	static const struct edit edits[] = {
		{ document, "by 1 December", "by 2 December" },
		{ document, "Council paints", "Council  paints not" },
		{ document, "Memorandum on parking", "Memorandum on Parking" },
		{ document, "<version>1.0<", "<version>1.1<" },
		{ document, "<date>2026-03-01", "<date>2026-03-02" },
		{ document, "xml:lang=\"en-GB\"", "xml:lang=\"cy\"" },
		{ document, "MP/2026/7", "MP/2026/8" },
		{ document, "<owner post=\"chief\"/>", "" },
		{ document, "<party organisation=\"police\"/>",
		  "<party organisation=\"police\"/><party organisation=\"schools\"/>" },
		/* a clause with another number, and the words that refer to it */
		{ document, "<clause id=\"aim-signs\">", "<clause id=\"aim-signs\" number=\"3\">" },
		{ document, "numbering=\"section\"", "numbering=\"none\"" },
		{ document, "[](#money-section)", "[](#aim)" },
		{ document, "\n          The Police", "\n\n          The Police" },
		/* a cell moved into the empty one beside it; rows in another order */
		{ document, "<cell>much</cell><cell/>", "<cell/><cell>much</cell>" },
		{ document, "<row><cell>Signs</cell><cell/><cell>little</cell></row>", "" },
		{ document, "<column type=\"text\">Later<", "<column type=\"text\">After<" },
		/* a footnote removed, moved, with other words */
		{ document, "[](note:why)</md></clause>\n      <footnote id=\"why\">Because it is needed.</footnote>",
		  "</md></clause>" },
		{ document, "up signs.[](note:why)", "up[](note:why) signs." },
		{ document, "Because it is needed", "Because it was needed" },
		{ document, "https://www.example.org/lines", "https://www.example.net/lines" },
		{ document, "[its web page](https://www.example.org/lines) says",
		  "its [web page](https://www.example.org/lines) says" },
		{ "documents/x/money.csv", "300", "301" },
		{ document, "The Council pays most.", "The Police pays most." },
		{ document, "alt=\"Two wards\"", "alt=\"Three wards\"" },
		{ document, "<label>Name<", "<label>Address<" },
		{ document, "<field kind=\"text\">", "<field kind=\"date\">" },
		/* who is asked, and as what */
		{ document, "<signature party=\"police\"/>", "" },
		{ document, "<signature party=\"police\"/>", "<approval body=\"police\"/>" },
		{ "register.xml", "Millshire Police", "Millshire Constabulary" },
		{ "register.xml", "<title>Chief Executive", "<title>Chief Officer" },
	};
	char plain[HASH_HEX];
	char other[HASH_HEX];

	(void)state;
	seal_with(NULL, plain);
	for (size_t i = 0; i < ARRAY_LEN(edits); i++) {
		seal_with(&edits[i], other);
		if (str_eq(plain, other))
			fail_msg("'%s' for '%s' gives the same seal", edits[i].to, edits[i].from);
	}
	write_all(NULL);
	write_picture("x");
	seal_folder(other);
	assert_string_not_equal(plain, other);
}

static void what_they_do_not_read_is_not(void **state)
{
	static const struct edit edits[] = {
		{ document, "*all*", "all" },
		{ document, "*all*", "**all**" },
		{ document, "<status>draft", "<status>agreed" },
		{ document, "First version.", "The first version." },
		{ document, "<change version=\"1.0\" date=\"2026-03-01\">First version.</change>",
		  "<change version=\"0.9\" date=\"2026-01-01\">Draft.</change>"
		  "<change version=\"1.0\" date=\"2026-03-01\">First version.</change>" },
		/* what happens after the words were agreed */
		{ document, "post=\"chief\"/>\n      <signature", "post=\"chief\" on=\"2026-03-05\"/>\n      <signature" },
		{ document, "party=\"police\"/>", "party=\"police\" vacant=\"yes\"/>" },
		{ document, "decision=\"ratified\"", "decision=\"noted\" on=\"2026-03\" minute=\"12/26\"" },
		/* names that nobody reads */
		{ document, "<clause id=\"aim-signs\">", "<clause id=\"aim-of-signs\" who=\"org:council\">" },
		{ document, "<table id=\"costs\">", "<table id=\"the-costs\">" },
		/* how the source is written */
		{ document, "<section id=\"aim\">", "<!-- What it is for. -->\n\n\n<section   id=\"aim\">" },
		{ document, "The Council paints", "The\n          Council paints" },
		{ document, "<cell/></row>", "<cell></cell></row>" },
		{ document, "<figure id", "<drafting-note by=\"post:chief\"><md>Is it so?</md></drafting-note>\n<figure id" },
		{ "documents/x/money.csv", "Council,300", "Council,\"300\"" },
		{ "register.xml", "Pat Example", "Sam Example" },
	};
	char plain[HASH_HEX];
	char other[HASH_HEX];

	(void)state;
	seal_with(NULL, plain);
	for (size_t i = 0; i < ARRAY_LEN(edits); i++) {
		seal_with(&edits[i], other);
		if (!str_eq(plain, other))
			fail_msg("'%s' for '%s' gives another seal", edits[i].to, edits[i].from);
	}
}

/* The form of line endings is Git's business, the theme is the web officer's. */
static void line_endings_and_theme_do_not_count(void **state)
{
	char plain[HASH_HEX];
	char other[HASH_HEX];

	(void)state;
	seal_with(NULL, plain);
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		char *text = help_read(files[i][1]);
		struct buf b;

		buf_init(&b, BUF_FILE);
		for (const char *s = text; *s != '\0'; s++) {
			if (*s == '\n')
				buf_add_char(&b, '\r');
			buf_add_char(&b, *s);
		}
		help_write(files[i][1], b.data);
		buf_release(&b);
		free(text);
	}
	seal_folder(other);
	assert_string_equal(plain, other);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'><theme>large-print</theme></workspace>");
	seal_folder(other);
	assert_string_equal(plain, other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_readers_read_is_sealed, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(what_they_do_not_read_is_not, help_folder_setup, help_folder_teardown),
		cmocka_unit_test_setup_teardown(line_endings_and_theme_do_not_count, help_folder_setup,
		                                help_folder_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
