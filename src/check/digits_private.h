/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_DIGITS_PRIVATE_H
#define ENGROSS_DIGITS_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "digits_private.h is for the files of src/check alone"
#endif

#include <stdbool.h>
#include <stddef.h>

#include "figure.h"

/* Numbers as people write them in sentences and cells. */

enum token_kind {
	TOKEN_NUMBER,     /* "1,250.50", "£400" */
	TOKEN_PERCENT,    /* "34%", "34 per cent" */
	TOKEN_WORD,       /* and what is half a number: "2nd", "2019-20", "12/13" */
	TOKEN_OPEN,
	TOKEN_CLOSE,
	TOKEN_MARK        /* a comma, a full stop and all other signs */
};

struct token {
	enum token_kind kind;
	struct figure value;    /* of a number or a share */
	const char *at;         /* in the text */
	size_t length;
};

/* The words, numbers and signs of a text. Caller frees; *count says how many. */
struct token *tokens_of(const char *text, size_t *count);

/* True when the token is that word, in small letters or with a capital at its start. */
bool token_is(const struct token *t, const char *word);

/* Reads what a cell holds as one number or share; false when it holds anything else. */
bool number_of(const char *cell, struct figure *value, bool *share);

/* The difference of two figures without its sign; false when it cannot be held. */
bool number_apart(struct figure a, struct figure b, struct figure *out);

/* True when a and b, the latter written with so many places as it has, are the same but
 * for rounding: less than one unit of b's last place apart. */
bool number_rounds(struct figure exact, struct figure written);

#endif
