/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_RESOURCE_H
#define ENGROSS_RESOURCE_H

#include <stddef.h>

/*
 * Schemas, stylesheets and themes, built into the program by embed.cmake and
 * named by their path in the source tree ("stylesheets/html/html.xsl").
 */
struct resource {
	const char *path;
	const char *bytes;   /* also ended by a NUL that size does not count */
	size_t size;
};

/* All of them, sorted by path, ended by a row whose path is NULL. */
extern const struct resource resource_table[];

/* The built-in resource of that path, NULL when there is none. */
const struct resource *resource_find(const char *path);

#endif
