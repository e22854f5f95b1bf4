/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MACROS_H
#define ENGROSS_MACROS_H

/* What C17 cannot say and gcc and clang can; nothing elsewhere. */
#if defined(__GNUC__)
#define PRINTF_LIKE(format, first) \
	__attribute__((__format__(__printf__, format, first)))
#define MUST_USE __attribute__((__warn_unused_result__))
#else
#define PRINTF_LIKE(format, first)
#define MUST_USE
#endif

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

#endif
