/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PLACE_PRIVATE_H
#define ENGROSS_PLACE_PRIVATE_H

#ifndef ENGROSS_FLOOR_BASE
#error "place_private.h is for the files of src/base alone"
#endif

#include <stdbool.h>

/* Has what was written on the disk, as far as the file system can. 0, or -1 with errno. */
int place_sync(int fd);
int place_sync_dir(const char *path);

/* Closes a file that was written, well or not, and sees to it that it is on the disk. 0 when
 * all of that went well, or -1 with errno. */
int place_close(int fd, bool well);

/* Ends the process, as want of memory does, where a library has gone without some (pool.h): what
 * is there to be written may not be whole. */
void place_sure(void);

#endif
