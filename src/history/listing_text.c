/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "listing.h"
#include "said.h"
#include "str.h"

/* The listing for people, in lines that a terminal shows whole. */

enum { COLUMNS = 80 };

static size_t columns_of(const char *word, size_t n)
{
	size_t columns = 0;

	for (size_t i = 0; i < n; i++)
		columns += ((unsigned char)word[i] & 0xC0) != 0x80;
	return columns;
}

/* The length of the word at s; a day and its month, "4 March", are one, so that no line ends between
 * them. */
static size_t word_length(const char *s)
{
	size_t n = strcspn(s, " ");
	bool day = n > 0 && n <= 2 && strspn(s, "0123456789") == n;

	if (day && s[n] == ' ' && s[n + 1] >= 'A' && s[n + 1] <= 'Z')
		n += 1 + strcspn(s + n + 1, " ");
	return n;
}

/* Adds a paragraph with its first line after `indent` spaces and the others two more; a word
 * that is longer than a line stands whole in one of its own. */
static void add_paragraph(struct buf *out, size_t indent, const char *words)
{
	size_t column = indent;
	struct buf shown;

	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, words);
	buf_addf(out, "%*s", (int)indent, "");
	for (const char *s = shown.data; *s != '\0';) {
		size_t n = word_length(s);
		size_t wide = columns_of(s, n);

		if (s != shown.data && column + 1 + wide > COLUMNS) {
			buf_addf(out, "\n%*s", (int)indent + 2, "");
			column = indent + 2;
		} else if (s != shown.data) {
			buf_add_char(out, ' ');
			column++;
		}
		buf_add(out, s, n);
		column += wide;
		s += n + (s[n] == ' ');
	}
	buf_add_char(out, '\n');
	buf_release(&shown);
}

/* Adds ", WORDS" or whatever stands before them, where there are any. */
static void add_child(struct buf *b, const xmlNode *event, const char *name, const char *before)
{
	const xmlNode *n = node_child(event, name);
	char *words = n != NULL ? node_squeezed(n) : NULL;

	if (words != NULL)
		buf_addf(b, "%s%s", before, words);
	free(words);
}

/* " (minute 26/31; evidence: page.pdf)", or nothing. */
static void add_proof(struct buf *b, const xmlNode *event)
{
	const xmlNode *evidence = node_child(event, "evidence");
	bool minuted = node_child(event, "minute") != NULL;

	if (!minuted && evidence == NULL)
		return;
	add_child(b, event, "minute", " (minute ");
	if (evidence != NULL)
		buf_addf(b, "%sevidence: %s", minuted ? "; " : " (", node_attr(evidence, "name"));
	buf_add_char(b, ')');
}

/* ": REASON (minute 26/31)", where the full stop of a sentence would stand in the middle. */
static void add_reason(struct buf *b, const xmlNode *event)
{
	size_t before;

	add_child(b, event, "reason", ": ");
	before = b->len;
	add_proof(b, event);
	if (b->len > before && before > 0 && b->data[before - 1] == '.') {
		memmove(b->data + before - 1, b->data + before, b->len - before + 1);
		b->len--;
	}
}

static const char *method_words(const char *method)
{
	static const char *const words[][2] = {
		{ "wet-ink", "in ink" },
		{ "email", "by e-mail" },
		{ "minute", "as the minutes say" },
		{ "electronic", "electronically" },
	};

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (str_eq(words[i][0], method))
			return words[i][1];
	return method;
}

/* "signed by A. Example, Chief Executive, on 2 April 2026, in ink; evidence: page.pdf" */
static void add_signing(struct buf *b, const struct sign_off *o)
{
	const xmlNode *event = o->signing->node;
	const char *method = node_attr(event, "method");
	size_t before;

	if (o->joined)
		buf_add_str(b, "joined; ");
	buf_add_str(b, o->approval ? o->decision : "signed");
	before = b->len;
	add_child(b, event, "name", " by ");
	add_child(b, event, "role", ", ");
	if (node_child(event, "authority") != NULL && o->role != NULL)
		buf_addf(b, ", for the %s", o->role);
	add_child(b, event, "authority", " under ");
	buf_addf(b, "%s%s", b->len > before ? ", " : " ", o->signing->on.day != WHEN_NO_DAY ? "on " : "in ");
	when_add_words(b, o->signing->on);
	/* That a decision stands in the minutes goes without saying. */
	if (!o->approval || !str_eq(method, "minute"))
		buf_addf(b, ", %s", method_words(method));
	add_proof(b, event);
}

/* What is to come, or will not. */
static void add_open(struct buf *b, const struct version *v, const struct sign_off *o)
{
	if (!version_awaits(v, o)) {
		buf_addf(b, "not waited for, the post of %s was vacant", o->role != NULL ? o->role : "who signs");
		return;
	}
	buf_add_str(b, o->approval ? "awaited, a decision" : "awaited, a signature");
	if (o->role != NULL)
		buf_addf(b, " of the %s", o->role);
	if (o->vacant)
		buf_add_str(b, " (the post was vacant)");
}

/* What a body has done, or is to do, about a version. */
static void add_place(struct buf *out, const struct version *v, const struct sign_off *o)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "- %s: ", o->body);
	if (o->signing != NULL)
		add_signing(&b, o);
	else if (o->leaving == NULL)
		add_open(&b, v, o);
	if (o->leaving != NULL) {
		buf_addf(&b, "%sleft on ", o->signing != NULL ? "; " : "");
		when_add_words(&b, o->leaving->on);
		add_reason(&b, o->leaving->node);
	}
	add_paragraph(out, 2, b.data);
	buf_release(&b);
}

static void add_agreement(struct buf *out, const struct version *v)
{
	const char *effective = node_attr(v->agreed->node, "effective");
	struct when day;
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_add_str(&b, "Agreed on ");
	when_add_words(&b, v->agreed->on);
	if (effective != NULL && when_parse(effective, &day)) {
		buf_add_str(&b, "; it says that it applies from ");
		when_add_words(&b, day);
	}
	if (v->off_count == 0)
		buf_add_str(&b, "; it asks nobody to sign it");
	add_child(&b, v->agreed->node, "note", ". ");
	add_paragraph(out, 2, b.data);
	buf_release(&b);
}

static void add_version(struct buf *out, const struct version *v)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "Version %s: ", v->number);
	said_state(&b, v);
	add_paragraph(out, 0, b.data);
	buf_clear(&b);
	add_agreement(out, v);
	said_seal(&b, v->seal);
	add_paragraph(out, 2, b.data);
	for (size_t i = 0; i < v->off_count; i++)
		add_place(out, v, &v->offs[i]);
	if (v->withdrawn != NULL) {
		buf_clear(&b);
		buf_add_str(&b, "Withdrawn on ");
		when_add_words(&b, v->withdrawn->on);
		add_reason(&b, v->withdrawn->node);
		add_paragraph(out, 2, b.data);
	}
	buf_release(&b);
}

static void add_parties(struct buf *out, const struct listing *l)
{
	size_t count;
	struct listing_party *list = listing_parties(l, &count);

	if (count > 0)
		buf_add_str(out, "\nWhat each body signed or decided last\n");
	for (size_t i = 0; i < count; i++) {
		const struct listing_party *p = &list[i];
		struct buf b;

		buf_init(&b, BUF_LINE);
		buf_addf(&b, "- %s: %s", p->body, p->version != NULL ? p->version->number : "nothing yet");
		if (p->signing != NULL) {
			buf_add_str(&b, p->signing->on.day != WHEN_NO_DAY ? ", on " : ", in ");
			when_add_words(&b, p->signing->on);
		}
		if (p->leaving != NULL)
			buf_add_str(&b, "; it is no longer a party");
		add_paragraph(out, 2, b.data);
		buf_release(&b);
	}
	free(list);
}

static void add_text(struct buf *out, const struct listing *l)
{
	const char *last = version_last(&l->versions)->number;
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_add_str(&b, "The working text: ");
	switch (l->text) {
	case LISTING_NO_TEXT:
		buf_add_str(&b, "there is none; the versions are kept all the same");
		break;
	case LISTING_FAULTY:
		buf_addf(&b, "has errors; 'engross check %s' tells them", l->id);
		break;
	case LISTING_SAME:
		buf_addf(&b, "has the words of version %s", last);
		break;
	case LISTING_CHANGED:
		buf_addf(&b, "says that it is version %s, but its words are not those that were agreed",
		         l->text_version != NULL ? l->text_version : last);
		break;
	case LISTING_DRAFT:
		buf_addf(&b, "a draft after version %s", last);
		if (l->text_version != NULL)
			buf_addf(&b, ", which calls itself %s", l->text_version);
		break;
	}
	buf_add_char(out, '\n');
	add_paragraph(out, 0, b.data);
	buf_release(&b);
}

void listing_write_text(const struct listing *l, struct buf *out)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	if (l->versions.count == 0) {
		buf_addf(&b, "%s: no history: no version was agreed", l->id);
		if (l->ledger->count > 0) {
			buf_clear(&b);
			buf_addf(&b, "%s: no version was agreed by ", l->id);
			when_add_words(&b, l->day);
		}
		add_paragraph(out, 0, b.data);
		buf_release(&b);
		return;
	}
	buf_addf(&b, "%s: %zu %s, as of ", l->id, l->versions.count, l->versions.count == 1 ? "version" : "versions");
	when_add_words(&b, l->day);
	add_paragraph(out, 0, b.data);
	for (size_t i = 0; i < l->versions.count; i++) {
		buf_add_char(out, '\n');
		add_version(out, &l->versions.list[i]);
	}
	add_parties(out, l);
	add_text(out, l);
	buf_release(&b);
}
