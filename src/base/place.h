/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PLACE_H
#define ENGROSS_PLACE_H

#include <stddef.h>

#include "diag.h"
#include "hash.h"
#include "macros.h"

/*
 * Files that are written once and for good, beside others who do the same at this moment: each
 * is written under a name of our own, is on the disk before it has its name, and has
 * it whole or not at all. A process that is killed leaves names .engross-PID-N.tmp
 * behind, which place_sweep() takes away.
 */

enum placed {
	PLACED,          /* it stands there, and is on the disk */
	PLACED_UNSURE,   /* it stands there; that it would outlast a power cut the system does not say */
	PLACE_TAKEN,     /* something of that name is there already; nothing is reported */
	PLACE_FAILED     /* reported */
};

/* Puts n bytes at a path where nothing is yet. Where the file system has no hard links, a lock
 * on the file `lock`, which the kernel takes from a process that dies, does their work. */
enum placed place_new(struct diag *d, const char *path, const char *lock, const void *bytes, size_t n) MUST_USE;

/* What became of a copy: its name is its digest and the ending. */
struct place_copy {
	char digest[HASH_HEX];
	unsigned long long size;
};

/* Copies a file of any size to a temporary name in folder, and takes its digest on the way;
 * place_copy_end() gives it its name there. Between the two, or when that is not called,
 * place_copy_drop() takes it away. *temporary is NULL or for that. 0, or -1 reported. */
int place_copy(struct diag *d, const char *source, const char *folder, char **temporary,
               struct place_copy *out) MUST_USE;
int place_copy_end(struct diag *d, char **temporary, const char *path) MUST_USE;
void place_copy_drop(char **temporary);

/*
 * A folder that appears as a whole: begin, add files below it, commit. Release in any case: it
 * takes away what was not committed.
 */
struct place_folder {
	char *dir;       /* while it is being written; NULL: nothing to take away */
};

/* `beside` is where it is going to be. 0, or -1 reported. */
int place_folder_begin(struct place_folder *f, struct diag *d, const char *beside) MUST_USE;
int place_folder_add(struct place_folder *f, struct diag *d, const char *inside, const void *bytes,
                     size_t n) MUST_USE;
enum placed place_folder_commit(struct place_folder *f, struct diag *d, const char *path) MUST_USE;
void place_folder_release(struct place_folder *f);

/* Makes a folder in one that is there, where it is missing, and sees to it that it stays. 0, or
 * -1 reported. */
int place_dir(struct diag *d, const char *path) MUST_USE;

/* Takes away what processes that are gone have left in a folder, by our own names alone. What
 * cannot be taken away stays. */
void place_sweep(const char *folder);

#endif
