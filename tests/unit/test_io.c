/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io.h"

static const struct loc asker = { "document.xml", 7 };

/* Reads with a limit of 100 bytes; what was read is in out. */
static int try_read(struct help *h, const char *path, struct buf *out)
{
	buf_init(out, BUF_FILE);
	return io_read(h->d, path, asker, 100, out);
}

static void reads_a_file(void **state)
{
	struct help h;
	struct buf b;

	(void)state;
	help_start(&h);
	help_write_bytes("plain", "a\0b", 3);
	assert_int_equal(try_read(&h, "plain", &b), 0);
	assert_int_equal(b.len, 3);
	buf_release(&b);
	help_write("empty", "");
	assert_int_equal(try_read(&h, "empty", &b), 0);
	assert_int_equal(b.len, 0);
	buf_release(&b);
	help_assert_silent(&h);
	help_end(&h);
}

static void assert_unread(const char *path, const char *words)
{
	struct help h;
	struct buf b;

	help_start(&h);
	assert_int_equal(try_read(&h, path, &b), -1);
	help_assert_said(&h, "document.xml:7: error: ");
	help_assert_said(&h, words);
	buf_release(&b);
	help_end(&h);
}

static void says_why_it_cannot_read(void **state)
{
	char big[102];

	(void)state;
	assert_unread("nowhere", "there is no file 'nowhere' [file-missing]");
	help_write("file", "");
	assert_unread("file/below", "[file-missing]");
	assert_int_equal(mkdir("folder", 0777), 0);
	assert_unread("folder", "'folder' is not a file [file-not-regular]");
	assert_unread("/dev/null", "[file-not-regular]");
	memset(big, 'x', 101);
	big[101] = '\0';
	help_write("big", big);
	assert_unread("big", "[file-too-large]");
	assert_int_equal(symlink("round", "round"), 0);
	assert_unread("round", "[file-unreadable]");
}

/* Without care, opening this waits for somebody to write: for ever. */
static void a_pipe_does_not_hold_it_up(void **state)
{
	(void)state;
	assert_int_equal(mkfifo("pipe", 0666), 0);
	alarm(10);
	assert_unread("pipe", "'pipe' is not a file [file-not-regular]");
	alarm(0);
}

static void says_that_it_may_not_read(void **state)
{
	(void)state;
	help_write("secret", "x");
	assert_int_equal(chmod("secret", 0), 0);
	if (access("secret", R_OK) == 0) {
		/* Root may: be somebody else for a moment. */
		assert_int_equal(chmod(".", 0777), 0);
		assert_int_equal(seteuid(65534), 0);
		assert_unread("secret", "cannot read 'secret' (Permission denied) [file-unreadable]");
		assert_int_equal(seteuid(0), 0);
		return;
	}
	assert_unread("secret", "cannot read 'secret' (Permission denied) [file-unreadable]");
}

static void assert_within(const char *rel, int rc, const char *words)
{
	struct help h;
	struct buf b;

	help_start(&h);
	buf_init(&b, BUF_FILE);
	assert_int_equal(io_read_within(h.d, "root", rel, asker, 100, &b), rc);
	if (rc < 0)
		help_assert_said(&h, words);
	else
		assert_string_equal(b.data, words);
	buf_release(&b);
	help_end(&h);
}

static void reads_within_a_folder_only(void **state)
{
	(void)state;
	help_write("root/in/file", "inside");
	help_write("outside", "secret");
	help_write("rootless/file", "a sibling whose name begins alike");
	assert_int_equal(symlink("../outside", "root/out"), 0);
	assert_int_equal(symlink("../..", "root/in/up"), 0);
	assert_int_equal(symlink("in/file", "root/well"), 0);
	assert_int_equal(symlink("../rootless", "root/alike"), 0);
	assert_within("in/file", 0, "inside");
	assert_within("in/../in/./file", 0, "inside");
	assert_within("well", 0, "inside");
	assert_within("../outside", -1, "[file-outside]");
	assert_within("/etc/passwd", -1, "[file-outside]");
	assert_within("out", -1, "[file-outside]");
	assert_within("in/up/outside", -1, "[file-outside]");
	assert_within("alike/file", -1, "[file-outside]");
	assert_within("in/nothing", -1, "[file-missing]");
	assert_within("in", -1, "[file-not-regular]");
}

static void makes_folders(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	assert_int_equal(io_make_dir(h.d, "a/b/c"), 0);
	assert_true(io_is_dir("a/b/c"));
	assert_int_equal(io_make_dir(h.d, "a/b/c/"), 0);
	assert_int_equal(io_make_dir(h.d, "a/b/new/"), 0);
	assert_true(io_is_dir("a/b/new"));
	help_assert_silent(&h);
	help_write("a/file", "");
	assert_int_equal(io_make_dir(h.d, "a/file"), -1);
	assert_int_equal(io_make_dir(h.d, "a/file/below"), -1);
	help_assert_said(&h, "[cannot-write]");
	help_end(&h);
}

static void knows_what_is_missing(void **state)
{
	(void)state;
	help_write("there/file", "");
	assert_int_equal(symlink("nowhere", "loose"), 0);
	assert_true(io_is_missing("nowhere"));
	assert_true(io_is_missing("nowhere/at/all"));
	assert_true(io_is_missing("there/file/below"));
	assert_false(io_is_missing("there"));
	assert_false(io_is_missing("there/file"));
	assert_false(io_is_missing("loose"));
}

static void lists_names_sorted(void **state)
{
	struct help h;
	char **names;

	(void)state;
	help_start(&h);
	help_write("list/b", "");
	help_write("list/a", "");
	help_write("list/B", "");
	help_write("list/.hidden", "");
	names = io_list_dir(h.d, "list");
	assert_non_null(names);
	assert_string_equal(names[0], "B");
	assert_string_equal(names[1], "a");
	assert_string_equal(names[2], "b");
	assert_null(names[3]);
	io_free_names(names);
	assert_null(io_list_dir(h.d, "nowhere"));
	help_assert_said(&h, "[file-missing]");
	help_end(&h);
}

static void assert_file(const char *path, const char *want)
{
	char *got = help_read(path);

	assert_string_equal(got, want);
	free(got);
}

static void files_appear_together(void **state)
{
	struct help h;
	struct io_batch batch;

	(void)state;
	help_start(&h);
	help_write("batch/one", "old");
	io_batch_init(&batch);
	assert_int_equal(io_batch_add(&batch, h.d, "batch/one", "new", 3), 0);
	assert_int_equal(io_batch_add(&batch, h.d, "batch/two", "2", 1), 0);
	assert_file("batch/one", "old");
	assert_false(io_exists("batch/two"));
	assert_int_equal(io_batch_commit(&batch, h.d), 0);
	io_batch_release(&batch);
	assert_file("batch/one", "new");
	assert_file("batch/two", "2");
	assert_int_equal(help_count_names("batch"), 2);
	help_end(&h);
}

static void nothing_stays_of_files_given_up(void **state)
{
	struct help h;
	struct io_batch batch;

	(void)state;
	help_start(&h);
	help_write("given-up/one", "old");
	io_batch_init(&batch);
	assert_int_equal(io_batch_add(&batch, h.d, "given-up/one", "new", 3), 0);
	assert_int_equal(io_batch_add(&batch, h.d, "nowhere/two", "2", 1), -1);
	help_assert_said(&h, "cannot write 'nowhere/two' (No such file or directory)");
	io_batch_release(&batch);
	assert_file("given-up/one", "old");
	assert_int_equal(help_count_names("given-up"), 1);
	help_end(&h);
}

static void a_folder_in_the_way_stops_all(void **state)
{
	struct help h;
	struct io_batch batch;

	(void)state;
	help_start(&h);
	help_write("way/one", "old");
	assert_int_equal(mkdir("way/two", 0777), 0);
	io_batch_init(&batch);
	assert_int_equal(io_batch_add(&batch, h.d, "way/one", "new", 3), 0);
	assert_int_equal(io_batch_add(&batch, h.d, "way/two", "2", 1), 0);
	assert_int_equal(io_batch_commit(&batch, h.d), -1);
	io_batch_release(&batch);
	help_assert_said(&h, "cannot write 'way/two' (Is a directory)");
	assert_file("way/one", "old");
	assert_int_equal(help_count_names("way"), 2);
	help_end(&h);
}

/* A limit on the size of files stands in for a full disk: the write that goes
 * over it is short, the next fails. */
static void a_full_disk_changes_nothing(void **state)
{
	struct help h;
	struct io_batch batch;
	struct rlimit before;
	struct rlimit small;
	static char much[100000];
	void (*handler)(int);

	(void)state;
	help_start(&h);
	help_write("full/one", "old");
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = 4096;
	handler = signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	io_batch_init(&batch);
	assert_int_equal(io_batch_add(&batch, h.d, "full/one", much, sizeof(much)), -1);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, handler);
	io_batch_release(&batch);
	help_assert_said(&h, "cannot write 'full/one' (File too large) [cannot-write]");
	assert_file("full/one", "old");
	assert_int_equal(help_count_names("full"), 1);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_a_file), cmocka_unit_test(says_why_it_cannot_read),
		cmocka_unit_test(a_pipe_does_not_hold_it_up),
		cmocka_unit_test(says_that_it_may_not_read),
		cmocka_unit_test(reads_within_a_folder_only), cmocka_unit_test(makes_folders),
		cmocka_unit_test(knows_what_is_missing), cmocka_unit_test(lists_names_sorted), cmocka_unit_test(files_appear_together),
		cmocka_unit_test(nothing_stays_of_files_given_up),
		cmocka_unit_test(a_folder_in_the_way_stops_all),
		cmocka_unit_test(a_full_disk_changes_nothing)
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
