/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "profile_private.h"
#include "str.h"

/* Laws, guidance and examples that requirements come from. */

static const xmlNode *find(const xmlNode *root, const char *id)
{
	const xmlNode *n = root != NULL ? node_child(root, "instrument") : NULL;

	while (n != NULL && !str_eq(node_attr(n, "id"), id))
		n = node_next(n, "instrument");
	return n;
}

const xmlNode *profiles_instruments(struct profiles *ps)
{
	if (ps->instruments == NULL)
		ps->instruments = xml_parse_resource(ps->x, "schemas/instruments.xml");
	return ps->instruments != NULL ? xmlDocGetRootElement(ps->instruments) : NULL;
}

const xmlNode *profiles_instrument(struct profiles *ps, const struct profile *p, const char *id)
{
	const xmlNode *n = find(p->root, id);

	return n != NULL ? n : find(profiles_instruments(ps), id);
}

/* ", paragraph 38"; ", paragraphs 38–39" where there are several; as it stands where it
 * says itself what it is, such as Schedule 2. */
static void add_part(struct buf *b, const xmlNode *source, const char *name)
{
	const char *value = node_attr(source, name);
	bool bare = value != NULL && value[0] >= '0' && value[0] <= '9';

	if (value == NULL)
		return;
	buf_add_str(b, ", ");
	if (bare)
		buf_addf(b, "%s%s ", name, strpbrk(value, "-,") != NULL || strstr(value, "–") != NULL ||
		                                   strstr(value, " and ") != NULL
		                           ? "s" : "");
	buf_add_str(b, value);
}

void source_add_words(struct profiles *ps, const struct requirement *r, const xmlNode *source,
                      struct buf *b)
{
	const char *id = node_attr(source, "instrument");
	const xmlNode *instrument = profiles_instrument(ps, r->from, id);
	const xmlNode *title = instrument != NULL ? node_child(instrument, "title") : NULL;
	char *words = title != NULL ? node_squeezed(title) : NULL;

	buf_add_str(b, words != NULL ? words : id);
	add_part(b, source, "section");
	add_part(b, source, "chapter");
	add_part(b, source, "paragraph");
	add_part(b, source, "page");
	free(words);
}

const char *source_address(struct profiles *ps, const struct requirement *r, const xmlNode *source)
{
	const xmlNode *instrument = profiles_instrument(ps, r->from, node_attr(source, "instrument"));
	const char *own = node_attr(source, "address");

	if (own != NULL || instrument == NULL)
		return own;
	return node_attr(instrument, "address");
}
