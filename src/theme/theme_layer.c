/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "layer_private.h"
#include "mem.h"
#include "str.h"
#include "theme_private.h"

const char *const theme_layer_formats[THEME_LAYERS] = { "html", "odt", "docx" };

const struct theme_layer *theme_layer(const struct theme *t, const char *format)
{
	for (size_t i = 0; i < THEME_LAYERS; i++)
		if (str_eq(theme_layer_formats[i], format) && t->layers[i].path != NULL)
			return &t->layers[i];
	return NULL;
}

const struct xml_param *theme_params(const struct theme *t, const char *format)
{
	const struct theme_layer *layer = theme_layer(t, format);

	return layer != NULL && layer->values.params != NULL ? layer->values.params : t->values.params;
}

const char *theme_sheet(const struct theme *t, struct xml *x, const char *format, const char *driver)
{
	const struct theme_layer *layer = theme_layer(t, format);

	if (layer == NULL)
		return driver;
	mem_limit();
	return xml_add_layer(x, driver, layer->path, layer->bytes.data, layer->bytes.len);
}

int theme_check_layers(const struct theme *t, struct xml *x)
{
	int rc = 0;

	for (size_t i = 0; i < THEME_LAYERS; i++) {
		struct buf driver;

		buf_init(&driver, BUF_LINE);
		buf_addf(&driver, "stylesheets/%s/%s.xsl", theme_layer_formats[i], theme_layer_formats[i]);
		if (t->layers[i].path != NULL &&
		    xml_compile(x, theme_sheet(t, x, theme_layer_formats[i], driver.data)) < 0)
			rc = -1;
		buf_release(&driver);
	}
	return rc;
}

void theme_find_layers(struct theme_reading *r, const char *folder)
{
	for (size_t i = 0; i < THEME_LAYERS; i++) {
		struct theme_layer *layer = &r->t->layers[i];
		struct buf inside;
		char *path;

		buf_init(&inside, BUF_LINE);
		buf_addf(&inside, "%s/%s.xsl", folder, theme_layer_formats[i]);
		path = workspace_path(r->ws, inside.data);
		if (io_exists(path)) {
			if (layer->path == NULL)
				buf_init(&layer->bytes, BUF_FILE);
			free(layer->path);
			layer->path = buf_take(&inside);
		}
		free(path);
		buf_release(&inside);
	}
}

/* Gives the layer values of its own where it sets some, and holds them against
 * what a theme must keep to. */
static int set_values(struct theme_reading *r, struct theme_layer *layer, const xmlDoc *doc)
{
	struct theme_values *outer = r->values;
	int rc = 0;

	if (!layer_has_params(doc))
		return 0;
	theme_values_copy(&layer->values, outer);
	r->values = &layer->values;
	layer_set_params(r, doc);
	theme_add_dark(r);
	theme_values_finish(&layer->values);
	rc = theme_check_contrast(r);
	r->values = outer;
	return rc;
}

static int read_layer(struct theme_reading *r, struct theme_layer *layer, const char *format,
                      struct loc asked)
{
	xmlDoc *doc = NULL;
	int rc = -1;

	if (workspace_read(r->ws, r->d, layer->path, asked, IO_LIMIT_SOURCE,
	                   &layer->bytes) < 0)
		return -1;
	doc = xml_parse(r->x, layer->path, layer->bytes.data, layer->bytes.len);
	if (doc != NULL && layer_check(r, doc, format) == 0)
		rc = set_values(r, layer, doc);
	xmlFreeDoc(doc);
	return rc;
}

int theme_read_layers(struct theme_reading *r, struct loc asked)
{
	int rc = 0;

	for (size_t i = 0; i < THEME_LAYERS; i++)
		if (r->t->layers[i].path != NULL &&
		    read_layer(r, &r->t->layers[i], theme_layer_formats[i], asked) < 0)
			rc = -1;
	return rc;
}
