/* SPDX-License-Identifier: MIT */
#include "theme.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

#define GENERATOR "engross " ENGROSS_VERSION

static void set(struct theme *t, char *name, const char *value)
{
	t->params = mem_resize(t->params, t->count + 1, sizeof(*t->params));
	t->params[t->count].name = name;
	t->params[t->count].value = value != NULL ? mem_strdup(value) : NULL;
	t->count++;
}

static char *join(const char *a, const char *b, const char *c)
{
	struct buf name;
	char *joined;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s%s%s", a, b, c);
	joined = buf_take(&name);
	buf_release(&name);
	return joined;
}

/* <colour role="accent" value="#1d4d70"/> is theme-colour-accent, and so on. */
static void add_entry(struct theme *t, const xmlNode *n)
{
	const char *role = node_attr(n, "role");

	if (node_is(n, "colour"))
		set(t, join("theme-colour-", role, ""), node_attr(n, "value"));
	else if (node_is(n, "size"))
		set(t, join("theme-size-", role, ""), node_attr(n, "points"));
	else if (node_is(n, "font")) {
		set(t, join("theme-font-", role, ""), node_attr(n, "family"));
		if (str_eq(role, "body") && node_attr(n, "fallback") != NULL)
			set(t, mem_strdup("theme-font-fallback-css"), node_attr(n, "fallback"));
	}
}

static char *theme_path(const char *name)
{
	return join("stylesheets/themes/", name, "/theme.xml");
}

bool theme_exists(const struct xml *x, const char *name)
{
	char *path = theme_path(name);
	bool exists = xml_has_resource(x, path);

	free(path);
	return exists;
}

int theme_open(struct theme *t, struct xml *x, const char *name)
{
	char *path = theme_path(name);
	xmlDoc *doc = xml_parse_resource(x, path);
	int rc = -1;

	memset(t, 0, sizeof(*t));
	if (doc == NULL || xml_validate(x, "schemas/theme.xsd", doc) < 0)
		goto out;
	set(t, mem_strdup("generator"), GENERATOR);
	for (const xmlNode *n = node_child(xmlDocGetRootElement(doc), NULL); n != NULL;
	     n = node_next(n, NULL))
		add_entry(t, n);
	set(t, mem_strdup(""), NULL);
	rc = 0;
out:
	xmlFreeDoc(doc);
	free(path);
	return rc;
}

void theme_release(struct theme *t)
{
	for (size_t i = 0; i < t->count; i++) {
		free((char *)(uintptr_t)t->params[i].name);
		free((char *)(uintptr_t)t->params[i].value);
	}
	free(t->params);
	t->params = NULL;
	t->count = 0;
}

void theme_copy(struct theme *t, const struct theme *from)
{
	memset(t, 0, sizeof(*t));
	for (size_t i = 0; i < from->count; i++)
		set(t, mem_strdup(from->params[i].name), from->params[i].value);
}

void theme_set(struct theme *t, const char *name, const char *value)
{
	for (size_t i = 0; i < t->count; i++) {
		if (!str_eq(t->params[i].name, name) || t->params[i].value == NULL)
			continue;
		free((char *)(uintptr_t)t->params[i].value);
		t->params[i].value = mem_strdup(value);
		return;
	}
	/* The row without a value that ends them stays last. */
	if (t->count > 0)
		free((char *)(uintptr_t)t->params[--t->count].name);
	set(t, mem_strdup(name), value);
	set(t, mem_strdup(""), NULL);
}
