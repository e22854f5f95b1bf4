/* SPDX-License-Identifier: MIT */
#include "copy.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "copy_private.h"
#include "mem.h"
#include "str.h"

void copy_say(struct copy *c, enum msg id, const char *fmt, ...)
{
	struct copy_result *r = c->out;
	struct buf words;
	va_list ap;

	buf_init(&words, BUF_LINE);
	va_start(ap, fmt);
	buf_vaddf(&words, fmt, ap);
	va_end(ap);
	r->findings = mem_resize(r->findings, r->count + 1, sizeof(*r->findings));
	r->findings[r->count++] = (struct copy_finding){ id, buf_take(&words) };
	buf_release(&words);
}

void copy_set_line(struct copy *c, const char *fmt, ...)
{
	struct buf words;
	va_list ap;

	buf_init(&words, BUF_LINE);
	va_start(ap, fmt);
	buf_vaddf(&words, fmt, ap);
	va_end(ap);
	free(c->out->line);
	c->out->line = buf_take(&words);
	buf_release(&words);
}

void copy_result_release(struct copy_result *r)
{
	for (size_t i = 0; i < r->count; i++)
		free(r->findings[i].words);
	free(r->findings);
	free(r->line);
	*r = (struct copy_result){ .count = 0 };
}

/* True when a is nearer to the copy than b. */
static bool is_nearer(const struct expected *a, const struct expected *b)
{
	return a->sealed != b->sealed ? a->sealed < b->sealed : a->record < b->record;
}

/* Puts a in the place of *best where it is nearer; releases the other. */
static void keep_nearer(struct expected *best, bool *has, struct expected *a)
{
	if (*has && !is_nearer(a, best)) {
		expected_release(a);
		return;
	}
	if (*has)
		expected_release(best);
	expected_move(a, best);
	*has = true;
}

/* The day for which is told how a version stands: the one that is asked for, and not before there was
 * such a version. */
static const struct when *day_for(const struct copy *c, const struct version *v)
{
	const struct when *day = c->q->as_of;

	return day == NULL || when_compare(*day, v->agreed->on) >= 0 ? day : &v->agreed->on;
}

/* The version whose words are nearest, as it stands now; of several the one that the copy
 * says it is, or the last. 0, or -1 reported. */
static int find_version(struct copy *c, struct expected *best)
{
	const struct version *said = c->claims.version != NULL
	                                     ? version_find(&c->versions, c->claims.version) : NULL;
	bool has = false;

	for (size_t i = 0; i <= c->versions.count; i++) {
		const struct version *v = i == 0 ? said : &c->versions.list[c->versions.count - i];
		struct expected e;

		if (v == NULL || (i > 0 && v == said))
			continue;
		if (expected_open(c, v->number, c->ledger->count, day_for(c, v), &e) < 0) {
			expected_release(&e);
			if (has)
				expected_release(best);
			return -1;
		}
		keep_nearer(best, &has, &e);
		if (best->sealed == 0)
			break;
	}
	return 0;
}

/* How many entries there were when a version was agreed, it included. */
static size_t first_entry(const struct copy *c, const char *number)
{
	for (size_t i = 0; i < c->ledger->count; i++)
		if (c->ledger->entries[i].event == LEDGER_AGREED &&
		    str_eq(c->ledger->entries[i].version, number))
			return i + 1;
	return c->ledger->count;
}

/* A search for the point of the history that a copy shows. */
struct search {
	struct copy *c;
	const char *number;        /* of its version */
	struct expected *best;
	bool has;
};

/* Tries the points of the history from the last back to the one at which the version was
 * agreed, as of that day. 0, or -1 reported. */
static int try_points(struct search *s, const struct when *as_of)
{
	size_t first = first_entry(s->c, s->number);

	for (size_t k = s->c->ledger->count; k >= first && (!s->has || s->best->diff.count > 0); k--) {
		struct expected e;

		if (expected_open(s->c, s->number, k, as_of, &e) < 0) {
			expected_release(&e);
			return -1;
		}
		keep_nearer(s->best, &s->has, &e);
	}
	return 0;
}

/* Where the copy tells of another state than now: the point of the history at which it was
 * as the copy says, or most nearly so. A copy may have been made as of a day of one's choice: then
 * those count on which something changed of itself. 0, or -1 reported. */
static int find_point(struct copy *c, const struct expected *now, struct expected *best)
{
	const struct version *v = version_find(&c->versions, now->w.as->number);
	const struct version *next = v->superseded_by;
	const struct when *days[] = {
		day_for(c, v), NULL, &v->agreed->on, v->complete ? &v->in_force : NULL, next != NULL ? &next->in_force : NULL
	};
	struct search s = { .c = c, .number = v->number, .best = best };

	for (size_t i = 0; i < ARRAY_LEN(days); i++) {
		/* The first of them is always tried, that of no day only besides a day that was asked
		 * for, others where there are such. */
		if (i > 0 && (best->sealed > 0 || best->diff.count == 0))
			break;
		if (i > 0 && days[i] == (i == 1 ? days[0] : NULL))
			continue;
		if (try_points(&s, days[i]) < 0) {
			if (s.has)
				expected_release(best);
			return -1;
		}
	}
	return 0;
}

/* Says what a copy is that has other words than any version. */
static void tell_draft(struct copy *c, const struct expected *w)
{
	const struct version *last = version_last(&c->versions);
	const xmlNode *meta = node_child(xmlDocGetRootElement(w->w.doc), "meta");
	const xmlNode *n = meta != NULL ? node_child(meta, "version") : NULL;
	char *number = n != NULL ? node_squeezed(n) : NULL;
	struct buf b;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "it has %s '%s' as it is today",
	         w->sealed + w->record == 0 ? "the words of the text of" : "other words than the text of", c->id);
	if (number != NULL)
		buf_addf(&b, ", version %s", number);
	if (c->claims.version != NULL && number != NULL && version_compare(c->claims.version, number) != 0)
		buf_addf(&b, ", and says that it is %s", c->claims.version);
	if (last != NULL)
		buf_addf(&b, "; this is a draft, the last version that was agreed is %s", last->number);
	else
		buf_add_str(&b, "; no version of it was ever agreed");
	copy_say(c, MSG_COPY_UNSIGNED, "%s", b.data);
	if (last != NULL)
		copy_set_line(c, "a draft of %s, which nobody has agreed", c->id);
	else
		copy_set_line(c, "a copy of %s, which has no history", c->id);
	free(number);
	buf_release(&b);
}

/* True, and told, when the copy is of the text of today rather than of a version, of which
 * the nearest has so many differences (NULL: there is none). */
static bool is_draft(struct copy *c, const struct expected *nearest)
{
	struct expected w = { .upto = 0 };
	bool draft = false;

	if (nearest != NULL && nearest->sealed == 0)
		return false;
	if (expected_open_working(c, c->id, &w) == 0 && w.w.as == NULL)
		draft = nearest == NULL || w.sealed < nearest->sealed;
	if (draft)
		tell_draft(c, &w);
	else if (nearest == NULL)
		copy_say(c, MSG_COPY_UNSIGNED, "no version of '%s' was ever agreed", c->id);
	expected_release(&w);
	return draft || nearest == NULL;
}

/* Says when the copy claims to be another version than the one that its words are of. */
static void tell_claim(struct copy *c, const struct expected *now)
{
	const struct version *v = now->w.as;
	const char *said = c->claims.version;
	const char *seal = c->claims.seal;

	if (said != NULL && version_compare(said, v->number) != 0)
		copy_say(c, MSG_COPY_VERSION, "it says that it is version %s, and its words are %s version %s", said,
		         now->sealed > 0 ? "most like those of" : "those of", v->number);
	else if (seal != NULL && !str_starts(v->seal, seal))
		copy_say(c, MSG_COPY_VERSION, "it says another seal than version %s has", v->number);
}

/* True when the copy shows the seal of a version to its readers. */
static bool shows_seal(const struct copy *c, const char *seal)
{
	struct buf start;
	bool shows = false;

	buf_init(&start, BUF_LINE);
	buf_addf(&start, "%.8s %.8s", seal, seal + 8);
	for (size_t i = 0; i < c->words.count && !shows; i++)
		shows = strstr(c->words.blocks[i].text, start.data) != NULL;
	buf_release(&start);
	return shows;
}

/* True for a copy without any seal, such as the drafts that are sent round: it does not pass itself
 * off as what was agreed. */
static bool is_earlier(const struct copy *c, const struct expected *nearest)
{
	return c->claims.version != NULL && c->claims.seal == NULL && nearest->diff.count > 0 &&
	       !shows_seal(c, nearest->w.as->seal);
}

static int compare_versions(struct copy *c)
{
	struct expected now = { .upto = 0 };
	struct expected then = { .upto = 0 };
	bool moved;
	int rc = -1;

	if (c->versions.count == 0) {
		(void)is_draft(c, NULL);
		return 0;
	}
	if (find_version(c, &now) < 0)
		return -1;
	if (now.w.as == NULL) {
		diag(c->q->d, MSG_INTERNAL, LOC_NONE, "a frozen text of '%s' is no version", c->id);
		goto out;
	}
	if (is_draft(c, &now)) {
		expected_release(&now);
		return 0;
	}
	if (is_earlier(c, &now)) {
		copy_tell_earlier(c, &now);
		expected_release(&now);
		return 0;
	}
	moved = now.diff.count > 0;
	if (moved && find_point(c, &now, &then) < 0)
		goto out;
	tell_claim(c, &now);
	copy_tell_differences(c, moved ? &then : &now);
	copy_tell_version(c, &now, moved ? &then : &now);
	if (moved)
		expected_release(&then);
	rc = 0;
out:
	expected_release(&now);
	return rc;
}

static int look(struct copy *c)
{
	const char *fault;

	c->kind = copy_kind(c->file, &fault);
	if (fault != NULL) {
		copy_say(c, MSG_COPY_KIND, "it %s", fault);
		return 0;
	}
	if (c->kind == COPY_OTHER) {
		copy_say(c, MSG_COPY_KIND, "it is not HTML, ODT or DOCX");
		return 0;
	}
	if (copy_words(c->kind, c->q->x, c->file, &c->words) < 0) {
		copy_say(c, MSG_COPY_KIND, "it is damaged, or no text document");
		return 0;
	}
	if (c->kind != COPY_HTML)
		words_drop_comments(&c->words);
	if (c->words.count == 0) {
		copy_say(c, MSG_COPY_KIND, "there are no words in it");
		return 0;
	}
	claims_read(c->kind, c->file, &c->claims);
	if (copy_find(c) < 0)
		return -1;
	if (c->id == NULL) {
		copy_set_line(c, "an unknown document");
		return 0;
	}
	c->ledger = expected_ledger(c, c->id);
	if (c->ledger == NULL || versions_check(c->ledger, c->q->d) < 0)
		return -1;
	versions_of(c->ledger, c->ledger->count, NULL, &c->versions);
	return compare_versions(c);
}

int copy_verify(const struct copy_asking *q, const struct buf *file, struct copy_result *out)
{
	struct thawed thawed = { .ledger = NULL };
	struct copy c = { .q = q, .out = out, .file = file, .thawed = &thawed };
	int rc;

	*out = (struct copy_result){ .count = 0 };
	words_init(&c.words);
	rc = look(&c);
	versions_release(&c.versions);
	expected_forget(&c);
	claims_release(&c.claims);
	words_release(&c.words);
	free(c.id);
	return rc;
}
