/* SPDX-License-Identifier: MIT */
/*
 * What is read back from packages. words/<name>.<docx|odt>/ is a package
 * unpacked, and beside its parts the blocks that a reader finds in it, one a
 * line: "[number] words". Those named saved-again went through
 * LibreOffice; word-saved is made of what Word writes when it saves.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "diag.h"
#include "pack.h"
#include "str.h"
#include "words.h"

static const char *const parts[] = {
	"_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
	"word/numbering.xml", "word/footnotes.xml", "word/comments.xml", "word/endnotes.xml", "content.xml", "styles.xml"
};

/* A place in a part to spoil: the first `from` becomes `to`. */
struct spoil {
	const char *package;
	const char *part;
	const char *from;
	const char *to;
};

static bool read_file(const char *package, const char *name, struct buf *out)
{
	struct buf path;
	char chunk[4096];
	size_t n;
	FILE *f;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "%s/words/%s/%s", TESTS, package, name);
	f = fopen(path.data, "rb");
	buf_release(&path);
	if (f == NULL)
		return false;
	while ((n = fread(chunk, 1, sizeof(chunk), f)) > 0)
		buf_add(out, chunk, n);
	fclose(f);
	return true;
}

static void replace_first(struct buf *b, const char *from, const char *to)
{
	char *at = strstr(b->data, from);
	struct buf whole;

	assert_non_null(at);
	buf_init(&whole, BUF_FILE);
	buf_add(&whole, b->data, (size_t)(at - b->data));
	buf_add_str(&whole, to);
	buf_add_str(&whole, at + strlen(from));
	buf_clear(b);
	buf_add(b, whole.data, whole.len);
	buf_release(&whole);
}

static void make_package(struct diag *d, const char *name, const struct spoil *spoil,
                         struct buf *file)
{
	struct pack *pack = pack_new(d);
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		buf_clear(&bytes);
		if (!read_file(name, parts[i], &bytes))
			continue;
		if (spoil != NULL && str_eq(spoil->part, parts[i]))
			replace_first(&bytes, spoil->from, spoil->to);
		pack_add(pack, parts[i], PACK_DEFLATED, bytes.data, bytes.len);
	}
	assert_int_equal(pack_finish(pack, file), 0);
	buf_release(&bytes);
	pack_free(pack);
}

/* Adds what is read from the package to text as lines. The reader's result. */
static int read_package(const char *name, const struct spoil *spoil, struct buf *text)
{
	struct diag *d = diag_new(stderr);
	struct xml *x = xml_new(d, NULL);
	struct words list;
	struct buf file;
	int rc;

	words_init(&list);
	buf_init(&file, BUF_FILE);
	make_package(d, name, spoil, &file);
	rc = (str_ends(name, ".odt") ? words_of_odt : words_of_docx)(x, &file, &list);
	for (size_t i = 0; i < list.count; i++)
		buf_addf(text, "[%s] %s\n", list.blocks[i].number, list.blocks[i].text);
	words_release(&list);
	buf_release(&file);
	xml_free(x);
	diag_free(d);
	return rc;
}

static void check_package(const char *name)
{
	struct buf expected;
	struct buf found;

	buf_init(&expected, BUF_FILE);
	buf_init(&found, BUF_FILE);
	print_message("%s\n", name);
	assert_true(read_file(name, "expected", &expected));
	assert_int_equal(read_package(name, NULL, &found), 0);
	assert_string_equal(found.data, expected.data);
	buf_release(&expected);
	buf_release(&found);
}

static void every_package_is_read_as_its_readers_see_it(void **state)
{
	DIR *dir = opendir(TESTS "/words");
	size_t count = 0;

	(void)state;
	assert_non_null(dir);
	for (struct dirent *e = readdir(dir); e != NULL; e = readdir(dir)) {
		if (!str_ends(e->d_name, ".docx") && !str_ends(e->d_name, ".odt"))
			continue;
		check_package(e->d_name);
		count++;
	}
	closedir(dir);
	assert_true(count >= 8);
}

/* One thing is changed, and what is read has to change. */
static void each_change_is_found(void **state)
{
	static const struct spoil spoils[] = {
		{ "words.docx", "word/comments.xml", "Why?", "How?" },
		{ "words.docx", "word/comments.xml", "Clerk", "Chief" },
		{ "words.odt", "content.xml", "Who?", "How?" },
		{ "words.odt", "content.xml", "Clerk", "Chief" },
		{ "numbering.docx", "word/document.xml", "a clause", "a cause" },
		{ "numbering.docx", "word/document.xml", "w:numId w:val=\"1\"", "w:numId w:val=\"0\"" },
		{ "numbering.docx", "word/numbering.xml", "%1.%2", "%1-%2" },
		{ "numbering.docx", "word/numbering.xml", "<w:start w:val=\"1\"", "<w:start w:val=\"2\"" },
		{ "numbering.docx", "word/numbering.xml", "lowerRoman", "lowerLetter" },
		{ "numbering.docx", "word/numbering.xml", "w:startOverride w:val=\"4\"",
		  "w:startOverride w:val=\"5\"" },
		{ "numbering.docx", "word/numbering.xml", "\xE2\x80\xA2", "-" },
		{ "numbering.docx", "word/numbering.xml", "<w:isLgl/>", "" },
		{ "numbering.docx", "word/numbering.xml", "<w:lvlRestart w:val=\"0\"/>", "" },
		{ "numbering.docx", "word/styles.xml", "<w:numId w:val=\"0\"/>", "" },
		{ "numbering.docx", "word/styles.xml", "<w:basedOn w:val=\"Heading2\"/>", "" },
		{ "words.docx", "word/document.xml", ">A1<", "><" },
		{ "words.docx", "word/document.xml", "fldCharType=\"separate\"", "fldCharType=\"x\"" },
		{ "words.docx", "word/document.xml", "<w:vMerge/>", "" },
		{ "words.docx", "word/document.xml", "<w:rPr><w:vanish/></w:rPr>", "" },
		{ "words.docx", "word/document.xml", "<w:rPr><w:del w:id=\"5\"/></w:rPr>", "" },
		{ "words.docx", "word/document.xml", ">2.1</w:t></w:r><w:r><w:tab/>",
		  ">2.2</w:t></w:r><w:r><w:tab/>" },
		{ "words.docx", "word/styles.xml", "toc 1", "index 1" },
		{ "numbering.odt", "content.xml", ">B level1<", ">B level<" },
		{ "numbering.odt", "content.xml", "text:continue-list=\"a1\"", "" },
		{ "numbering.odt", "content.xml", "text:continue-numbering=\"true\"", "" },
		{ "numbering.odt", "content.xml", "text:start-value=\"4\"", "" },
		{ "numbering.odt", "content.xml", "text:is-list-header=\"true\"", "" },
		{ "numbering.odt", "content.xml",
		  "<text:list-item><text:p>B level2</text:p></text:list-item>", "" },
		{ "numbering.odt", "styles.xml", "text:display-levels=\"2\"", "" },
		{ "numbering.odt", "styles.xml", "style:num-suffix=\".\"", "style:num-suffix=\"\"" },
		{ "numbering.odt", "styles.xml", "style:num-format=\"1\"", "style:num-format=\"\"" },
		{ "numbering.odt", "styles.xml", "text:start-value=\"3\"", "" },
		{ "words.odt", "content.xml", ">A2<", "><" },
		{ "words.odt", "content.xml", "text:display=\"none\"", "" },
		{ "words.odt", "content.xml", "text:reference-format=\"page\"", "" },
		{ "words.odt", "content.xml", "style:num-letter-sync=\"true\"", "" },
		{ "words.odt", "content.xml", "2.1<text:tab/>", "2.2<text:tab/>" },
		{ "words.odt", "content.xml", "<text:index-entry-text/>",
		  "<text:index-entry-page-number/>" },
		{ "word-saved.docx", "word/document.xml", "w16se:char=\"1F600\"", "w16se:char=\"1F601\"" },
		{ "word-saved.docx", "word/document.xml", "w16se:char=\"2611\"", "w16se:char=\"2612\"" },
		{ "word-saved.docx", "word/document.xml", ">Coun<", ">coun<" },
		{ "word-saved.docx", "word/document.xml", "<w:vanish w:val=\"0\"/>", "" },
		{ "word-saved.docx", "word/document.xml", "w:dropCap=\"drop\"", "w:dropCap=\"none\"" },
		{ "word-saved.docx", "word/document.xml", "<w:endnoteReference w:id=\"1\"/>", "" },
		{ "word-saved.docx", "word/document.xml", "<w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>6<",
		  "</w:rPr><w:t>6<" },
		{ "word-saved.docx", "word/styles.xml", "<w:basedOn w:val=\"Unseen\"/>", "" },
		{ "word-saved.docx", "word/numbering.xml", "<w:startOverride w:val=\"7\"/>", "" },
		{ "word-saved.docx", "word/footnotes.xml", "renumbers", "remembers" },
		{ "word-saved.docx", "word/endnotes.xml", "somebody", "nobody" },
		{ "hidden.odt", "content.xml", "style:parent-style-name=\"T1\"", "" },
		{ "hidden.odt", "content.xml", "text:display=\"true\"", "" },
		{ "hidden.odt", "content.xml", "text:condition=\"ooow:0\" text:is-hidden=\"false\"", "" },
		{ "hidden.odt", "content.xml", "table:number-columns-repeated=\"2\"", "" },
		{ "hidden.odt", "content.xml", ">☐<", "><" },
		{ "saved-again.docx", "word/document.xml", "Kept.", "Kept" },
		{ "saved-again.odt", "content.xml", "text:start-value=\"4\"", "" }
	};
	struct buf whole;
	struct buf spoilt;

	(void)state;
	buf_init(&whole, BUF_FILE);
	buf_init(&spoilt, BUF_FILE);
	for (size_t i = 0; i < ARRAY_LEN(spoils); i++) {
		buf_clear(&whole);
		buf_clear(&spoilt);
		assert_int_equal(read_package(spoils[i].package, NULL, &whole), 0);
		assert_int_equal(read_package(spoils[i].package, &spoils[i], &spoilt), 0);
		if (str_eq(whole.data, spoilt.data))
			fail_msg("%s: '%s' was changed and not found", spoils[i].package,
			         spoils[i].from);
	}
	buf_release(&whole);
	buf_release(&spoilt);
}

static void what_is_no_package_is_refused(void **state)
{
	static const struct spoil spoils[] = {
		{ "words.docx", "word/document.xml", "<w:body>", "<w:body" },
		{ "words.docx", "word/document.xml", "2006/main", "2006/mine" },
		{ "words.docx", "_rels/.rels", "word/document.xml", "word/other.xml" },
		{ "words.docx", "_rels/.rels", "/officeDocument\"", "/other\"" },
		{ "words.odt", "content.xml", "<office:body>", "<!DOCTYPE x><office:body>" },
		{ "words.odt", "content.xml", "<office:text>", "<office:text xmlns:office=\"urn:x\">" }
	};
	struct buf text;

	(void)state;
	buf_init(&text, BUF_FILE);
	for (size_t i = 0; i < ARRAY_LEN(spoils); i++)
		assert_int_equal(read_package(spoils[i].package, &spoils[i], &text), -1);
	assert_int_equal(text.len, 0);
	buf_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_package_is_read_as_its_readers_see_it),
		cmocka_unit_test(each_change_is_found),
		cmocka_unit_test(what_is_no_package_is_refused)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
