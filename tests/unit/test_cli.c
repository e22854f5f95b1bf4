/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

/* One call as main() makes it. */
struct call {
	int status;
	char *out;
	char *err;
};

enum { MAX_WORDS = 10 };

static struct call call(const char *line)
{
	struct call c = { 0, NULL, NULL };
	char *words = strdup(line);
	char *argv[MAX_WORDS + 2] = { (char *)(uintptr_t)"engross" };
	int argc = 1;
	size_t out_size;
	size_t err_size;
	FILE *out = open_memstream(&c.out, &out_size);
	FILE *err = open_memstream(&c.err, &err_size);

	assert_non_null(words);
	for (char *word = strtok(words, " "); word != NULL && argc <= MAX_WORDS;
	     word = strtok(NULL, " "))
		argv[argc++] = word;
	c.status = cli_main(argc, argv, out, err);
	fclose(out);
	fclose(err);
	free(words);
	return c;
}

static void end(struct call *c)
{
	free(c->out);
	free(c->err);
}

/* Calls, and asserts the status and that out and err have those words (NULL:
 * that they are empty). */
static void assert_call(const char *line, int status, const char *out, const char *err)
{
	struct call c = call(line);

	assert_int_equal(c.status, status);
	if (out == NULL)
		assert_string_equal(c.out, "");
	else if (strstr(c.out, out) == NULL)
		fail_msg("'%s' is not in: %s", out, c.out);
	if (err == NULL)
		assert_string_equal(c.err, "");
	else if (strstr(c.err, err) == NULL)
		fail_msg("'%s' is not in: %s", err, c.err);
	end(&c);
}

static void speaks_of_itself(void **state)
{
	(void)state;
	assert_call("--version", 0, "engross " ENGROSS_VERSION "\n", NULL);
	assert_call("check --version", 0, "engross " ENGROSS_VERSION "\n", NULL);
	assert_call("--help", 0, "Verbs\n", NULL);
	assert_call("help", 0, "Verbs\n", NULL);
	assert_call("help build", 0, "engross build: ", NULL);
	assert_call("build --help", 0, "engross build: ", NULL);
	assert_call("explain", 0, "ref-unresolved\n", NULL);
}

static void says_what_is_wrong_with_the_use(void **state)
{
	(void)state;
	assert_call("", 2, NULL, "no verb was given [usage]");
	assert_call("biuld", 2, NULL, "there is no verb 'biuld' (did you mean 'build'?) [usage]");
	assert_call("frobnicate", 2, NULL, "there is no verb 'frobnicate' [usage]");
	assert_call("build --nothing", 2, NULL, "'build' does not take the option '--nothing'");
	assert_call("help --to html", 2, NULL, "[usage]");
	assert_call("build --to", 2, NULL, "the option '--to' needs a value");
	assert_call("explain nothing", 2, NULL, "there is no code, requirement or profile 'nothing'");
	assert_call("new", 2, NULL, "[usage]");
}

/* Everything twice: nothing of the first run is left in the process. */
static void two_runs_do_not_know_of_each_other(void **state)
{
	(void)state;
	assert_call("new workspace twice", 0, "twice/engross.xml", NULL);
	assert_call("new mou one -w twice", 0, "document.xml", NULL);
	for (int i = 0; i < 2; i++) {
		struct call c = call("build -w twice --to resolved -q one");
		char *first;
		char *second;

		assert_int_equal(c.status, 0);
		assert_string_equal(c.out, "");
		assert_string_equal(c.err, "");
		end(&c);
		first = help_read("twice/out/one.resolved.xml");
		assert_call("build --to nothing -w twice", 2, NULL, "there is no format 'nothing'");
		assert_call("check -w nowhere", 3, NULL, "[workspace-none]");
		assert_call("build -w twice --to resolved one", 0, "twice/out/one.resolved.xml\n", "[placeholder]");
		second = help_read("twice/out/one.resolved.xml");
		assert_string_equal(first, second);
		free(first);
		free(second);
	}
}

static void the_same_place_is_named_as_seen_from_here(void **state)
{
	(void)state;
	assert_call("new workspace seen", 0, "seen/engross.xml", NULL);
	help_write("seen/documents/bad/document.xml", "<mou");
	assert_call("check bad -w seen", 4, "bad: 1 error", "seen/documents/bad/document.xml:1: error: ");
	assert_int_equal(chdir("seen/documents/bad"), 0);
	assert_call("check bad", 4, "bad: 1 error", "../../documents/bad/document.xml:1: error: ");
	assert_int_equal(chdir("../../.."), 0);
}

/* A standard output that cannot be written is told, not passed over. */
static void a_full_standard_output_is_an_error(void **state)
{
	char *argv[] = { (char *)(uintptr_t)"engross", (char *)(uintptr_t)"--version", NULL };
	FILE *out = fopen("/dev/full", "w");
	char *said = NULL;
	size_t size;
	FILE *err;

	(void)state;
	if (out == NULL)
		skip();
	err = open_memstream(&said, &size);
	assert_int_equal(cli_main(2, argv, out, err), 5);
	fclose(err);
	fclose(out);
	assert_non_null(strstr(said, "[output-lost]"));
	free(said);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(speaks_of_itself),
		cmocka_unit_test(says_what_is_wrong_with_the_use),
		cmocka_unit_test(two_runs_do_not_know_of_each_other),
		cmocka_unit_test(the_same_place_is_named_as_seen_from_here),
		cmocka_unit_test(a_full_standard_output_is_an_error)
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
