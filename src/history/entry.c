/* SPDX-License-Identifier: MIT */
#include "history_private.h"

xmlDoc *entry_new(const struct ledger *l)
{
	xmlDoc *doc = xml_new_doc("ledger-entry");
	xmlNode *root = xmlDocGetRootElement(doc);

	node_setf(root, "form", "%d", LEDGER_FORM);
	node_set(root, "document", l->id);
	node_setf(root, "number", "%zu", l->count + 1);
	if (l->count > 0)
		node_set(root, "previous", l->entries[l->count - 1].digest);
	return doc;
}

void entry_seal(xmlDoc *entry)
{
	char digest[HASH_HEX];

	ledger_digest(entry, digest);
	node_set(xmlDocGetRootElement(entry), "digest", digest);
}
