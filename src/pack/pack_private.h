/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PACK_PRIVATE_H
#define ENGROSS_PACK_PRIVATE_H

#ifndef ENGROSS_FLOOR_PACK
#error "pack_private.h is for the files of src/pack alone"
#endif

#include <stddef.h>
#include <zip.h>

/* The package at bytes, which have to live as long, for reading; NULL when it is
 * none. Close with zip_discard(). */
zip_t *pack_open(const void *bytes, size_t n);

#endif
