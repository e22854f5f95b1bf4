/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <string.h>

#include "pack.h"

static unsigned at16(const char *p)
{
	const unsigned char *u = (const unsigned char *)p;

	return (unsigned)(u[0] | u[1] << 8);
}

static unsigned long at32(const char *p)
{
	return at16(p) | (unsigned long)at16(p + 2) << 16;
}

/* A package as ODF has them. */
static void make(struct help *h, struct buf *out)
{
	struct pack *p = pack_new(h->d);
	static char repeated[5000];

	memset(repeated, 'r', sizeof(repeated));
	pack_add(p, "mimetype", PACK_STORED, "application/x", 13);
	pack_add(p, "z/last-by-name.xml", PACK_DEFLATED, repeated, sizeof(repeated));
	pack_add(p, "a.xml", PACK_DEFLATED, "<a/>", 4);
	pack_add(p, "empty", PACK_DEFLATED, "", 0);
	buf_init(out, BUF_FILE);
	assert_int_equal(pack_finish(p, out), 0);
	pack_free(p);
}

static void the_same_parts_give_the_same_bytes(void **state)
{
	struct help h;
	struct buf a;
	struct buf b;

	(void)state;
	help_start(&h);
	make(&h, &a);
	make(&h, &b);
	assert_int_equal(a.len, b.len);
	assert_memory_equal(a.data, b.data, a.len);
	buf_release(&a);
	buf_release(&b);
	help_end(&h);
}

/* ODF 1.3 part 2, 3.3: readers look at fixed offsets. */
static void mimetype_is_first_and_stored_bare(void **state)
{
	struct help h;
	struct buf b;

	(void)state;
	help_start(&h);
	make(&h, &b);
	assert_memory_equal(b.data, "PK\3\4", 4);
	assert_memory_equal(b.data + 30, "mimetype", 8);
	assert_memory_equal(b.data + 38, "application/x", 13);
	buf_release(&b);
	help_end(&h);
}

/* Walks the central directory (APPNOTE 4.3.12) and the local headers that it
 * points to (4.3.7). */
static void entries_are_in_order_and_say_nothing_of_the_machine(void **state)
{
	static const char *const names[] = { "mimetype", "z/last-by-name.xml", "a.xml", "empty" };
	struct help h;
	struct buf b;
	const char *entry;

	(void)state;
	help_start(&h);
	make(&h, &b);
	/* No comment: the end record is the last 22 bytes. */
	assert_memory_equal(b.data + b.len - 22, "PK\5\6", 4);
	assert_int_equal(at16(b.data + b.len - 22 + 10), ARRAY_LEN(names));
	entry = b.data + at32(b.data + b.len - 22 + 16);
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		const char *local = b.data + at32(entry + 42);

		assert_memory_equal(entry, "PK\1\2", 4);
		assert_int_equal(at16(entry + 28), strlen(names[i]));
		assert_memory_equal(entry + 46, names[i], strlen(names[i]));
		assert_int_equal(at16(entry + 4) >> 8, 0);       /* made by: MS-DOS */
		assert_int_equal(at16(entry + 12), 0);           /* time 00:00 */
		assert_int_equal(at16(entry + 14), 0x21);        /* 1 January 1980 */
		assert_int_equal(at16(entry + 30), 0);           /* no extra field */
		assert_int_equal(at16(entry + 32), 0);           /* no comment */
		assert_int_equal(at32(entry + 38), 0);           /* no attributes */
		assert_memory_equal(local, "PK\3\4", 4);
		assert_int_equal(at16(local + 28), 0);           /* no extra field */
		assert_int_equal(at16(local + 6) & 8, 0);        /* sizes up front */
		entry += 46 + at16(entry + 28);
	}
	buf_release(&b);
	help_end(&h);
}

static void parts_are_read_back(void **state)
{
	struct help h;
	struct buf b;
	struct buf part;

	(void)state;
	help_start(&h);
	make(&h, &b);
	buf_init(&part, BUF_FILE);
	assert_int_equal(pack_read(b.data, b.len, "a.xml", &part), 0);
	assert_string_equal(part.data, "<a/>");
	buf_clear(&part);
	assert_int_equal(pack_read(b.data, b.len, "empty", &part), 0);
	assert_int_equal(part.len, 0);
	assert_int_equal(pack_read(b.data, b.len, "none", &part), -1);
	buf_release(&part);
	buf_release(&b);
	help_end(&h);
}

static void no_more_is_unpacked_than_asked_for(void **state)
{
	struct help h;
	struct buf b;
	struct buf part;

	(void)state;
	help_start(&h);
	make(&h, &b);
	buf_init(&part, 4999);
	assert_int_equal(pack_read(b.data, b.len, "z/last-by-name.xml", &part), -1);
	buf_release(&part);
	buf_init(&part, 5000);
	assert_int_equal(pack_read(b.data, b.len, "z/last-by-name.xml", &part), 0);
	buf_release(&part);
	buf_release(&b);
	help_end(&h);
}

/* Every truncation and every flipped byte ends in an answer. */
static void broken_packages_do_no_harm(void **state)
{
	struct help h;
	struct buf b;
	struct buf part;

	(void)state;
	help_start(&h);
	make(&h, &b);
	for (size_t n = 0; n < b.len; n++) {
		buf_init(&part, BUF_LINE);
		assert_int_equal(pack_read(b.data, n, "a.xml", &part), -1);
		buf_release(&part);
	}
	for (size_t i = 0; i < b.len; i++) {
		b.data[i] = (char)(b.data[i] ^ 0xFF);
		buf_init(&part, BUF_LINE);
		(void)!pack_read(b.data, b.len, "a.xml", &part);
		buf_release(&part);
		b.data[i] = (char)(b.data[i] ^ 0xFF);
	}
	buf_release(&b);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_parts_give_the_same_bytes),
		cmocka_unit_test(mimetype_is_first_and_stored_bare),
		cmocka_unit_test(entries_are_in_order_and_say_nothing_of_the_machine),
		cmocka_unit_test(parts_are_read_back),
		cmocka_unit_test(no_more_is_unpacked_than_asked_for),
		cmocka_unit_test(broken_packages_do_no_harm)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
