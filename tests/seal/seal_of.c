/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "buf.h"
#include "diag.h"
#include "register.h"
#include "seal.h"
#include "stage.h"
#include "workspace.h"
#include "xml.h"

/*
 * seal_of WORKSPACE ID FILE: prints the seal of a document as the program computes it from the
 * tree in memory, and writes the canonical sealed form to FILE. 0, or 1 with findings.
 */

/* Seals the document of that id and writes what it sealed. 0, or -1 reported. */
static int print_seal(struct xml *x, struct diag *d, const struct workspace *ws, const char *id,
                      FILE *file)
{
	struct reg *reg = reg_open(ws, x, d);
	char seal[HASH_HEX];
	struct buf text;
	struct work w;
	int rc = -1;

	if (reg == NULL)
		return -1;
	buf_init(&text, BUF_FILE);
	work_init(&w, x, d, ws, reg, id);
	w.digests = true;
	if (work_run(&w, NULL) == 0 && seal_resolved(x, w.doc, &text, seal) == 0 &&
	    fwrite(text.data, 1, text.len, file) == text.len) {
		printf("%s\n", seal);
		rc = 0;
	}
	buf_release(&text);
	work_release(&w);
	reg_free(reg);
	return rc;
}

int main(int argc, char **argv)
{
	struct diag *d = diag_new(stderr);
	struct xml *x = xml_new(d, NULL);
	FILE *file = argc == 4 ? fopen(argv[3], "wb") : NULL;
	struct workspace ws;
	int rc = 1;

	if (file != NULL && workspace_open(&ws, x, d, argv[1]) == 0) {
		if (print_seal(x, d, &ws, argv[2], file) == 0)
			rc = 0;
		workspace_release(&ws);
	}
	if (file == NULL || fclose(file) != 0)
		rc = 1;
	xml_free(x);
	diag_free(d);
	return rc;
}
