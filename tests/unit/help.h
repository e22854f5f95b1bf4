/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_TEST_HELP_H
#define ENGROSS_TEST_HELP_H

/* cmocka.h wants these four before it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <stdio.h>

#include "diag.h"
#include "stage.h"
#include "workspace.h"
#include "xml.h"

/* A fresh folder, into which the process goes; the setup and teardown of
 * groups and tests that write files. */
int help_folder_setup(void **state);
int help_folder_teardown(void **state);

/* Writes a file below the fresh folder, with the folders above it. */
void help_write(const char *path, const char *text);
void help_write_bytes(const char *path, const void *bytes, size_t n);

/* The bytes of a file as a string. Caller frees. */
char *help_read(const char *path);

/* How many names a folder has, those with a dot too. */
int help_count_names(const char *path);

/* Findings that can be read back: help_said() is all that was printed so far,
 * borrowed until the next call. */
struct help {
	struct diag *d;
	struct xml *x;
	FILE *err;
	char *said;
	size_t size;
};

void help_start(struct help *h);
void help_end(struct help *h);
const char *help_said(struct help *h);

/* Asserts that what was said has, or has not, these words. */
void help_assert_said(struct help *h, const char *words);
void help_assert_silent(struct help *h);

/* n and what is in it as XML on one line, without namespace declarations and
 * escapes. Caller frees. */
char *help_dump(const xmlNode *n);

#endif
