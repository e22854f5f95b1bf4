/* SPDX-License-Identifier: MIT */
#include "seal.h"

int seal_resolved(struct xml *x, xmlDoc *resolved, struct buf *text, char seal[HASH_HEX])
{
	xmlDoc *sealed = xml_transform_tree(x, "stylesheets/seal/seal.xsl", resolved, NULL);

	if (sealed == NULL)
		return -1;
	xml_canonical(sealed, text);
	hash_hex(text->data, text->len, seal);
	xmlFreeDoc(sealed);
	return 0;
}
