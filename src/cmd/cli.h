/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CLI_H
#define ENGROSS_CLI_H

#include <stdio.h>

/* The whole command: results to out, findings and help for wrong use to err.
 * Gives the exit status (exits.h). Tests and fuzzers call it as main() does;
 * it leaves nothing behind in the process. */
int cli_main(int argc, char **argv, FILE *out, FILE *err);

#endif
