/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "place.h"

/* A file system without hard links, when it is set. This stands before the C library's own. */
static bool no_links;

int link(const char *from, const char *to)
{
	if (no_links) {
		errno = EPERM;
		return -1;
	}
	return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

static enum placed put(struct help *h, const char *path, const char *text)
{
	return place_new(h->d, path, "ledger/.lock", text, strlen(text));
}

static void assert_file(const char *path, const char *text)
{
	char *bytes = help_read(path);

	assert_string_equal(bytes, text);
	free(bytes);
}

/* What is there stays, with links and without. */
static void places_where_nothing_is(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	assert_int_equal(mkdir("ledger", 0777), 0);
	assert_int_equal(put(&h, "ledger/0001.xml", "one"), PLACED);
	assert_int_equal(put(&h, "ledger/0001.xml", "other"), PLACE_TAKEN);
	assert_file("ledger/0001.xml", "one");
	no_links = true;
	assert_int_equal(put(&h, "ledger/0001.xml", "other"), PLACE_TAKEN);
	assert_int_equal(put(&h, "ledger/0002.xml", "two"), PLACED);
	no_links = false;
	assert_file("ledger/0001.xml", "one");
	assert_file("ledger/0002.xml", "two");
	assert_int_equal(unlink("ledger/.lock"), 0);
	assert_int_equal(help_count_names("ledger"), 2);
	help_assert_silent(&h);
	help_end(&h);
}

/* Even where the name is a link that leads nowhere. */
static void a_link_in_the_way_is_not_followed(void **state)
{
	struct help h;

	(void)state;
	help_start(&h);
	assert_int_equal(mkdir("linked", 0777), 0);
	assert_int_equal(symlink("../elsewhere", "linked/0001.xml"), 0);
	assert_int_equal(put(&h, "linked/0001.xml", "one"), PLACE_TAKEN);
	assert_int_equal(put(&h, "nowhere/0001.xml", "one"), PLACE_FAILED);
	help_assert_said(&h, "cannot write 'nowhere/0001.xml' (No such file or directory) [cannot-write]");
	assert_int_equal(access("elsewhere", F_OK), -1);
	help_end(&h);
}

enum { WRITERS = 20, ENTRIES = 5 };

/* Each takes the next number that is free, five times. */
static void be_writer(struct help *h)
{
	for (int done = 0, number = 0; done < ENTRIES; number++) {
		char path[64];

		snprintf(path, sizeof(path), "race/%04d", number);
		done += put(h, path, "x") == PLACED;
	}
	_exit(0);
}

/* However many ask at once, each name goes to one. */
static void race(const char *links)
{
	struct help h;
	int status;

	help_start(&h);
	assert_int_equal(mkdir("race", 0777), 0);
	if (links == NULL)
		assert_int_equal(mkdir("ledger", 0777) == 0 || errno == EEXIST, 1);
	for (int i = 0; i < WRITERS; i++)
		if (fork() == 0)
			be_writer(&h);
	for (int i = 0; i < WRITERS; i++) {
		assert_true(wait(&status) > 0);
		assert_int_equal(status, 0);
	}
	assert_int_equal(help_count_names("race"), WRITERS * ENTRIES);
	assert_int_equal(system("rm -r race"), 0);
	help_end(&h);
}

static void each_name_goes_to_one(void **state)
{
	(void)state;
	race("links");
	no_links = true;
	race(NULL);
	no_links = false;
}

static void copies_and_takes_the_digest(void **state)
{
	struct help h;
	struct place_copy copy;
	char *temporary = NULL;

	(void)state;
	help_start(&h);
	help_write("scan.pdf", "abc");
	assert_int_equal(mkdir("evidence", 0777), 0);
	assert_int_equal(place_copy(h.d, "scan.pdf", "evidence", &temporary, &copy), 0);
	assert_string_equal(copy.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_int_equal(copy.size, 3);
	assert_int_equal(place_copy_end(h.d, &temporary, "evidence/a.pdf"), 0);
	assert_null(temporary);
	assert_file("evidence/a.pdf", "abc");
	assert_int_equal(place_copy(h.d, "scan.pdf", "evidence", &temporary, &copy), 0);
	place_copy_drop(&temporary);
	assert_int_equal(help_count_names("evidence"), 1);
	help_assert_silent(&h);
	assert_int_equal(place_copy(h.d, "none.pdf", "evidence", &temporary, &copy), -1);
	help_assert_said(&h, "there is no file 'none.pdf' [file-missing]");
	assert_int_equal(place_copy(h.d, "evidence", "evidence", &temporary, &copy), -1);
	help_assert_said(&h, "'evidence' is not a file [file-not-regular]");
	help_end(&h);
}

static void a_folder_appears_as_a_whole(void **state)
{
	struct help h;
	struct place_folder f;

	(void)state;
	help_start(&h);
	assert_int_equal(mkdir("versions", 0777), 0);
	assert_int_equal(place_folder_begin(&f, h.d, "versions/1.0"), 0);
	assert_int_equal(place_folder_add(&f, h.d, "sources/documents/x/document.xml", "x", 1), 0);
	assert_int_equal(place_folder_add(&f, h.d, "sources/engross.xml", "y", 1), 0);
	assert_int_equal(access("versions/1.0", F_OK), -1);
	assert_int_equal(place_folder_commit(&f, h.d, "versions/1.0"), PLACED);
	place_folder_release(&f);
	assert_file("versions/1.0/sources/documents/x/document.xml", "x");
	assert_int_equal(place_folder_begin(&f, h.d, "versions/1.0"), 0);
	assert_int_equal(place_folder_add(&f, h.d, "resolved.xml", "z", 1), 0);
	assert_int_equal(place_folder_commit(&f, h.d, "versions/1.0"), PLACE_TAKEN);
	place_folder_release(&f);
	assert_int_equal(help_count_names("versions"), 1);
	assert_int_equal(access("versions/1.0/resolved.xml", F_OK), -1);
	help_assert_silent(&h);
	help_end(&h);
}

/* The id of a process that is gone. */
static long dead(void)
{
	pid_t pid = fork();

	if (pid == 0)
		_exit(0);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	return (long)pid;
}

/* swept/.engross-PID<rest> */
static void write_named(long pid, const char *rest)
{
	char path[128];

	snprintf(path, sizeof(path), "swept/.engross-%ld%s", pid, rest);
	help_write(path, "left");
}

/* Only what has our name, of a process that is gone, and nothing behind a link. */
static void leftovers_are_swept(void **state)
{
	char path[128];
	long gone = dead();

	(void)state;
	write_named(gone, "-0.tmp");
	write_named(gone, "-1.tmp/sources/engross.xml");
	write_named((long)getpid(), "-0.tmp");
	write_named(gone, "-0.xml");
	write_named(gone, "-.tmp.bak");
	help_write("swept/.engross--1-0.tmp", "left");
	help_write("swept/.engross-99999999999999999999-0.tmp", "left");
	help_write("kept/file", "kept");
	snprintf(path, sizeof(path), "swept/.engross-%ld-2.tmp", gone);
	assert_int_equal(symlink("../kept", path), 0);
	place_sweep("swept");
	assert_int_equal(help_count_names("swept"), 5);
	assert_file("kept/file", "kept");
	assert_int_equal(symlink("swept", "door"), 0);
	write_named(gone, "-0.tmp");
	place_sweep("door");
	assert_int_equal(help_count_names("swept"), 6);
	place_sweep("nowhere");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_where_nothing_is), cmocka_unit_test(a_link_in_the_way_is_not_followed),
		cmocka_unit_test(each_name_goes_to_one), cmocka_unit_test(copies_and_takes_the_digest),
		cmocka_unit_test(a_folder_appears_as_a_whole), cmocka_unit_test(leftovers_are_swept)
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
