/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "records.h"

/* Reads the n bytes at text as "f.csv". */
static int read_bytes(struct help *h, struct records *r, const char *text, size_t n)
{
	struct buf bytes;
	int rc;

	buf_init(&bytes, BUF_FILE);
	buf_add(&bytes, text, n);
	rc = records_read(r, h->d, "f.csv", &bytes);
	buf_release(&bytes);
	return rc;
}

/* Asserts that text is read as `want`: "line:field|field;" for each record. */
static void assert_reads(const char *text, const char *want)
{
	struct records r;
	struct help h;
	struct buf got;

	help_start(&h);
	assert_int_equal(read_bytes(&h, &r, text, strlen(text)), 0);
	help_assert_silent(&h);
	buf_init(&got, BUF_FILE);
	for (size_t i = 0; i < r.count; i++) {
		buf_addf(&got, "%ld:", r.rows[i].line);
		for (size_t j = 0; j < r.rows[i].count; j++)
			buf_addf(&got, "%s%s", j > 0 ? "|" : "", records_field(&r, i, j));
		buf_add_char(&got, ';');
	}
	assert_string_equal(got.data, want);
	buf_release(&got);
	records_release(&r);
	help_end(&h);
}

/* Asserts that text is refused with these words. */
static void assert_refuses(const char *text, size_t n, const char *words)
{
	struct records r;
	struct help h;

	help_start(&h);
	assert_int_equal(read_bytes(&h, &r, text, n), -1);
	help_assert_said(&h, words);
	records_release(&r);
	help_end(&h);
}

static void reads_rows_and_fields(void **state)
{
	(void)state;
	assert_reads("", "");
	assert_reads("a", "1:a;");
	assert_reads("a,b\nc,d\n", "1:a|b;2:c|d;");
	assert_reads("a,,\n,b,\n,,", "1:a||;2:|b|;3:||;");
	assert_reads(" a , b c \n", "1:a|b c;");
}

static void reads_every_kind_of_line_end(void **state)
{
	(void)state;
	assert_reads("a\r\nb\r\n", "1:a;2:b;");
	assert_reads("a\rb\r", "1:a;2:b;");
	assert_reads("a\n\n\nb", "1:a;4:b;");
	assert_reads("\xEF\xBB\xBF" "a,b\r\n", "1:a|b;");
}

static void reads_quoted_fields(void **state)
{
	(void)state;
	assert_reads("\"a,b\",c\n", "1:a,b|c;");
	assert_reads("\"a \"\"b\"\"\",c\n", "1:a \"b\"|c;");
	assert_reads("\"a\nb\",c\nd,e\n", "1:a b|c;3:d|e;");
	assert_reads("\"\",\"\"\n", "1:|;");
	assert_reads("\"a\n\n\nb\"\nc\n", "1:a b;5:c;");
}

static void keeps_what_is_no_ascii(void **state)
{
	(void)state;
	assert_reads("\xC3\xA9,\xF0\x9F\x98\x80\n", "1:\xC3\xA9|\xF0\x9F\x98\x80;");
}

static void tells_broken_quotes_at_their_line(void **state)
{
	static const char stray[] = "a\nb\"c\n";
	static const char after[] = "a\n\"b\nc\"d\n";
	static const char open[] = "a\n\n\"b\nc\n";

	(void)state;
	assert_refuses(stray, strlen(stray), "f.csv:2: error: the CSV is broken");
	assert_refuses(after, strlen(after), "f.csv:3: error: the CSV is broken");
	assert_refuses(open, strlen(open), "f.csv:3: error: the CSV is broken");
}

static void refuses_what_is_no_text(void **state)
{
	(void)state;
	assert_refuses("a\nb\xFF\n", 5, "f.csv:2: error: the text is not UTF-8");
	assert_refuses("a\rb\0\r", 5, "f.csv:2: error: the text is not UTF-8");
}

static void counts_up_to_its_limit(void **state)
{
	struct records r;
	struct help h;
	struct buf text;

	(void)state;
	buf_init(&text, BUF_FILE);
	for (int i = 0; i < RECORDS_MAX; i++)
		buf_addf(&text, "%d,x\n", i);
	help_start(&h);
	assert_int_equal(read_bytes(&h, &r, text.data, text.len), 0);
	assert_int_equal(r.count, RECORDS_MAX);
	assert_string_equal(records_field(&r, RECORDS_MAX - 1, 1), "x");
	assert_string_equal(records_field(&r, 0, 2), "");
	assert_string_equal(records_field(&r, RECORDS_MAX, 0), "");
	records_release(&r);
	help_end(&h);
	buf_add_str(&text, "one,more");
	assert_refuses(text.data, text.len, "f.csv:10001: error: the file has more than 9999 rows");
	buf_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_rows_and_fields),
		cmocka_unit_test(reads_every_kind_of_line_end),
		cmocka_unit_test(reads_quoted_fields),
		cmocka_unit_test(keeps_what_is_no_ascii),
		cmocka_unit_test(tells_broken_quotes_at_their_line),
		cmocka_unit_test(refuses_what_is_no_text),
		cmocka_unit_test(counts_up_to_its_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
