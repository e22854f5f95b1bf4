/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_JSON_H
#define ENGROSS_JSON_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * JSON by jansson, which keeps the order of keys. A value that is put somewhere belongs to
 * what it was put into. Texts are put as a person may be shown them (str_add_shown), so that
 * they are always UTF-8. Want of memory ends the process.
 */

/* Before anything is made. */
void json_begin(void);

/* An empty object or array. The caller puts it somewhere or frees it with json_decref(). */
json_t *json_new_object(void);
json_t *json_new_array(void);

void json_put(json_t *object, const char *key, json_t *value);
void json_put_text(json_t *object, const char *key, const char *text);   /* NULL: null */
void json_put_exact(json_t *object, const char *key, const char *text);  /* as it stands: UTF-8, such as XML holds */
void json_put_lines(json_t *object, const char *key, const char *text);  /* keeps line ends */
void json_put_number(json_t *object, const char *key, size_t n);
void json_put_bool(json_t *object, const char *key, bool value);
json_t *json_put_object(json_t *object, const char *key);                /* a new one; borrowed */
json_t *json_put_array(json_t *object, const char *key);
json_t *json_add_object(json_t *array);                                  /* a new one at the end; borrowed */
void json_add_text(json_t *array, const char *text);

/* Adds the value as text in lines to out, and frees it. */
void json_finish(json_t *value, struct buf *out);

#endif
