/* SPDX-License-Identifier: MIT */
#include "json.h"

#include <stdlib.h>
#include <string.h>

#include "macros.h"
#include "mem.h"
#include "str.h"

void json_begin(void)
{
	/* A seed that is always the same is not asked of the machine. The keys are ours. */
	json_object_seed(1);
	json_set_alloc_funcs(mem_alloc, free);
}

json_t *json_new_object(void)
{
	return mem_check(json_object());
}

json_t *json_new_array(void)
{
	return mem_check(json_array());
}

void json_put(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) < 0)
		mem_check(NULL);
}

static json_t *new_text(const char *text)
{
	struct buf shown;
	json_t *value;

	if (text == NULL)
		return json_null();
	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, text);
	value = mem_check(json_stringn(shown.data, shown.len));
	buf_release(&shown);
	return value;
}

void json_put_exact(json_t *object, const char *key, const char *text)
{
	json_put(object, key, text != NULL ? mem_check(json_string(text)) : json_null());
}

void json_put_text(json_t *object, const char *key, const char *text)
{
	json_put(object, key, new_text(text));
}

void json_put_lines(json_t *object, const char *key, const char *text)
{
	struct buf shown;

	buf_init(&shown, BUF_FILE);
	for (const char *s = text; *s != '\0';) {
		size_t n = strcspn(s, "\n");
		char *line = mem_strndup(s, n);

		str_add_shown(&shown, line);
		free(line);
		s += n;
		if (*s == '\n') {
			buf_add_char(&shown, '\n');
			s++;
		}
	}
	json_put(object, key, mem_check(json_stringn(shown.data, shown.len)));
	buf_release(&shown);
}

void json_put_number(json_t *object, const char *key, size_t n)
{
	json_put(object, key, mem_check(json_integer((json_int_t)n)));
}

void json_put_bool(json_t *object, const char *key, bool value)
{
	json_put(object, key, json_boolean(value));
}

json_t *json_put_object(json_t *object, const char *key)
{
	json_t *value = json_new_object();

	json_put(object, key, value);
	return value;
}

json_t *json_put_array(json_t *object, const char *key)
{
	json_t *value = json_new_array();

	json_put(object, key, value);
	return value;
}

json_t *json_add_object(json_t *array)
{
	json_t *value = json_new_object();

	if (json_array_append_new(array, value) < 0)
		mem_check(NULL);
	return value;
}

void json_add_text(json_t *array, const char *text)
{
	if (json_array_append_new(array, new_text(text)) < 0)
		mem_check(NULL);
}

static int take(const char *bytes, size_t n, void *out)
{
	buf_add(out, bytes, n);
	return 0;
}

void json_finish(json_t *value, struct buf *out)
{
	if (json_dump_callback(value, take, out, JSON_INDENT(2)) < 0)
		mem_check(NULL);
	buf_add_char(out, '\n');
	json_decref(value);
}
