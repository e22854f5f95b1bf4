/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_EXPLAIN_PRIVATE_H
#define ENGROSS_EXPLAIN_PRIVATE_H

#ifndef ENGROSS_FLOOR_CMD
#error "explain_private.h is for the files of src/cmd alone"
#endif

#include "app.h"
#include "profile.h"

/* Prints words with line breaks between them, `lead` before the first line and as much room
 * before the others. White space is one space. */
void explain_paragraph(FILE *out, const char *lead, const char *text);

/* The profiles of the program, and of the workspace that is named or near. Caller frees. */
struct profiles *explain_profiles(struct app *a);

/* Explains a requirement, a profile, or "profiles", all of them; false, in silence, when there
 * is no such. */
bool explain_from(struct app *a, struct profiles *ps, const char *name);

#endif
