/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SEAL_H
#define ENGROSS_SEAL_H

#include "hash.h"
#include "macros.h"
#include "xml.h"

/*
 * The seal of a text: SHA-256 over the canonical form of its words, numbers, tables and
 * figures. stylesheets/seal/seal.xsl takes them from the resolved form, schemas/sealed.xsd says
 * what they look like, and engross-history(5) how another program computes the same.
 */

/* Adds the sealed form of a resolved document, before or after the stage "standing", in
 * canonical form to text, and writes its digest to seal. 0, or -1 reported. */
int seal_resolved(struct xml *x, xmlDoc *resolved, struct buf *text, char seal[HASH_HEX]) MUST_USE;

#endif
