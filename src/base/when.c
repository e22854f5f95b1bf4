/* SPDX-License-Identifier: MIT */
#include "when.h"

#include <stdio.h>
#include <string.h>

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* The number in exactly n digits at s, or -1. */
static int digits(const char *s, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

bool when_parse(const char *iso, struct when *out)
{
	struct when w;

	if (strlen(iso) != 10 || iso[4] != '-' || iso[7] != '-')
		return false;
	w.year = digits(iso, 4);
	w.month = digits(iso + 5, 2);
	w.day = digits(iso + 8, 2);
	if (w.year < 1 || w.month < 1 || w.month > 12 || w.day < 1 ||
	    w.day > days_in(w.year, w.month))
		return false;
	*out = w;
	return true;
}

bool when_parse_loose(const char *text, struct when *out)
{
	struct when w = { 0, 0, WHEN_NO_DAY };

	if (strlen(text) != 7 || text[4] != '-')
		return when_parse(text, out);
	w.year = digits(text, 4);
	w.month = digits(text + 5, 2);
	if (w.year < 1 || w.month < 1 || w.month > 12)
		return false;
	*out = w;
	return true;
}

int when_compare(struct when a, struct when b)
{
	if (a.year != b.year)
		return a.year - b.year;
	if (a.month != b.month)
		return a.month - b.month;
	return a.day - b.day;
}

static void add_days(struct when *w, int days)
{
	w->day += days;
	while (w->day > days_in(w->year, w->month)) {
		w->day -= days_in(w->year, w->month);
		if (++w->month > 12) {
			w->month = 1;
			w->year++;
		}
	}
}

static void add_months(struct when *w, int months)
{
	int month = w->year * 12 + (w->month - 1) + months;

	w->year = month / 12;
	w->month = month % 12 + 1;
	if (w->day > days_in(w->year, w->month))
		w->day = days_in(w->year, w->month);
}

bool when_before(struct when a, struct when b)
{
	if (a.day == WHEN_NO_DAY || b.day == WHEN_NO_DAY)
		a.day = b.day = WHEN_NO_DAY;
	return when_compare(a, b) < 0;
}

bool when_add(struct when *w, const char *duration)
{
	const char *s = duration + 1;
	int months = 0;
	int days = 0;

	if (duration[0] != 'P' || *s == '\0')
		return false;
	while (*s != '\0') {
		int n = 0;

		if (*s < '0' || *s > '9')
			return false;
		for (; *s >= '0' && *s <= '9'; s++) {
			n = n * 10 + (*s - '0');
			if (n > 100000)
				return false;
		}
		if (*s == 'Y' && n < 9000)
			months += n * 12;
		else if (*s == 'M')
			months += n;
		else if (*s == 'D')
			days += n;
		else
			return false;
		s++;
		if (months > 200000 || days > 200000)
			return false;
	}
	add_months(w, months);
	add_days(w, days);
	return w->year <= 9999;
}

void when_add_iso(struct buf *b, struct when w)
{
	buf_addf(b, "%04d-%02d", w.year, w.month);
	if (w.day != WHEN_NO_DAY)
		buf_addf(b, "-%02d", w.day);
}

void when_add_words(struct buf *b, struct when w)
{
	static const char *const months[] = {
		"January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December"
	};

	if (w.day != WHEN_NO_DAY)
		buf_addf(b, "%d ", w.day);
	buf_addf(b, "%s %d", months[w.month - 1], w.year);
}

const char *when_said(struct when w, char out[WHEN_SAID])
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	when_add_words(&b, w);
	(void)snprintf(out, WHEN_SAID, "%s", b.data);
	buf_release(&b);
	return out;
}
