/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_EXITS_H
#define ENGROSS_EXITS_H

/* The exit statuses that engross(1) promises. When several apply, the one
 * that diag_status() ranks worst is given. */
enum exits {
	EXIT_FINE = 0,          /* nothing at error level */
	EXIT_FINDINGS = 1,      /* findings at error level: a dangling reference */
	EXIT_WRONG_USE = 2,     /* an unknown option or verb */
	EXIT_CANNOT_READ = 3,   /* a file that is missing or not readable */
	EXIT_NOT_VALID = 4,     /* XML that is not well-formed or not valid */
	EXIT_CANNOT_WRITE = 5,  /* a full disk, a read-only folder */
	EXIT_NOT_VERIFIED = 6,  /* a copy whose words are not the signed ones */
	EXIT_INTERNAL = 70      /* a fault of engross itself */
};

#endif
