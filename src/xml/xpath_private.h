/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_XPATH_PRIVATE_H
#define ENGROSS_XPATH_PRIVATE_H

#ifndef ENGROSS_FLOOR_XML
#error "xpath_private.h is for the files of src/xml alone"
#endif

#include "schema_private.h"
#include "xpath.h"

/* Reads an expression that libxml2 has taken, word by word (XPath 1.0, section 3.7). False,
 * and `why` says it, when it uses what is not offered. names: also see that elements and
 * attributes are of that schema; NULL: any. looks: set when it looks at the document. */
bool xpath_read(const char *expression, struct schema *names, bool *looks, struct buf *why);

#endif
