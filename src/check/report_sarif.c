/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "exits.h"
#include "hash.h"
#include "sarif_private.h"
#include "str.h"
#include "waiver.h"

/*
 * The report as SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it: each result with a
 * rule that has help, a place whose address is relative, and a fingerprint that stays the
 * same when lines move. GitHub refuses a run with more results than this.
 */
enum { MAX_RESULTS = 25000 };

struct sarif {
	const struct report *report;
	struct sarif_rules rules;
	json_t *results;
	json_t *seen;         /* how often what a fingerprint is made of came before */
	size_t count;
	size_t left_out;
};

/* Adds a path as a relative reference of RFC 3986. */
static void add_uri(struct buf *b, const char *path)
{
	for (const unsigned char *s = (const unsigned char *)path; *s != '\0'; s++) {
		if (isalnum(*s) || strchr("/-._~", *s) != NULL)
			buf_add_char(b, (char)*s);
		else
			buf_addf(b, "%%%02X", *s);
	}
}

/* A path that does not leave the folder that it starts from. */
static bool stays_inside(const char *path)
{
	return path[0] != '/' && strncmp(path, "..", 2) != 0 && strstr(path, "/..") == NULL;
}

/* Where a finding is, as seen from where the user stands, which is the root of the
 * repository in a CI job; one of no file is about the workspace. */
static void put_place(const struct sarif *s, const struct finding *f, json_t *result)
{
	const char *prefix = s->report->prefix != NULL ? s->report->prefix : "";
	const char *path = f->path != NULL && stays_inside(f->path) ? f->path : "engross.xml";
	json_t *location = json_add_object(json_put_array(result, "locations"));
	json_t *physical = json_put_object(location, "physicalLocation");
	json_t *artifact = json_put_object(physical, "artifactLocation");
	json_t *region = json_put_object(physical, "region");
	struct buf uri;

	if (strncmp(prefix, "./", 2) == 0)
		prefix += 2;
	buf_init(&uri, BUF_LINE);
	if (stays_inside(prefix))
		add_uri(&uri, prefix);
	add_uri(&uri, path);
	json_put_text(artifact, "uri", uri.data);
	json_put_text(artifact, "uriBaseId", "%SRCROOT%");
	json_put_number(region, "startLine", path == f->path && f->line > 0 ? (size_t)f->line : 1);
	if (f->part != NULL) {
		location = json_add_object(json_put_array(location, "logicalLocations"));
		json_put_text(location, "name", f->part);
		json_put_text(location, "kind", "element");
	}
	buf_release(&uri);
}

/* Words without what changes with the place: white space squeezed, each number as 0. */
static void add_normalised(struct buf *b, const char *words)
{
	struct buf squeezed;

	buf_init(&squeezed, BUF_FILE);
	str_add_squeezed(&squeezed, words);
	for (const char *s = squeezed.data; *s != '\0'; s++) {
		if (*s < '0' || *s > '9')
			buf_add_char(b, *s);
		else if (s[1] < '0' || s[1] > '9')
			buf_add_char(b, '0');
	}
	buf_release(&squeezed);
}

/* What tells a finding from others when the lines before it change: what it is, in which
 * part of which file, its words, and the how many-eth of that kind it is. */
static void put_fingerprint(struct sarif *s, const struct finding *f, json_t *result)
{
	const json_t *before;
	struct buf key;
	char hash[HASH_HEX];
	size_t n;

	buf_init(&key, BUF_FILE);
	buf_addf(&key, "%s\n%s\n%s\n%s\n", diag_row(f->id)->code, f->about != NULL ? f->about : "",
	         f->path != NULL ? f->path : "", f->part != NULL ? f->part : "");
	add_normalised(&key, f->particulars);
	hash_hex(key.data, key.len, hash);
	before = json_object_get(s->seen, hash);
	n = before != NULL ? (size_t)json_integer_value(before) + 1 : 1;
	json_put_number(s->seen, hash, n);
	buf_addf(&key, "\n%zu", n);
	hash_hex(key.data, key.len, hash);
	json_put_text(json_put_object(result, "partialFingerprints"), "engrossFinding/v1", hash);
	buf_release(&key);
}

/* A bracket that would be read as the start of a link is told from one (SARIF 3.11.6). */
static void add_unlinked(struct buf *b, const char *words)
{
	for (const char *s = words; *s != '\0'; s++) {
		if (*s == '\\' || (*s == '[' && strstr(s, "](") != NULL))
			buf_add_char(b, '\\');
		buf_add_char(b, *s);
	}
}

/* The words, and what to do. */
static void put_message(const struct finding *f, json_t *result)
{
	struct buf words;
	struct buf text;
	char *sentence;
	char *fix;

	buf_init(&words, BUF_FILE);
	buf_init(&text, BUF_FILE);
	diag_add_words(&words, f->id, f->particulars);
	sentence = sarif_sentence(words.data);
	buf_clear(&words);
	diag_add_fix(&words, f->id, f->about);
	fix = sarif_sentence(words.data);
	add_unlinked(&text, sentence);
	if (fix[0] != '\0') {
		buf_add_str(&text, "\nTo put it right: ");
		add_unlinked(&text, fix);
	}
	json_put_lines(json_put_object(result, "message"), "text", text.data);
	buf_release(&words);
	buf_release(&text);
	free(sentence);
	free(fix);
}

static void put_suppression(const struct waiver *w, json_t *result)
{
	json_t *suppression = json_add_object(json_put_array(result, "suppressions"));
	struct buf why;

	buf_init(&why, BUF_LINE);
	buf_addf(&why, "%s (%s, until %s)", w->reason, w->by, w->until);
	json_put_text(suppression, "kind", w->own ? "inSource" : "external");
	json_put_text(suppression, "status", "accepted");
	json_put_text(suppression, "justification", why.data);
	buf_release(&why);
}

static void add_result(struct sarif *s, const struct checked *c, const struct finding *f)
{
	json_t *result;
	json_t *properties;

	if (s->count == MAX_RESULTS) {
		s->left_out++;
		return;
	}
	s->count++;
	result = json_add_object(s->results);
	sarif_put_rule(&s->rules, f, result);
	json_put_text(result, "level", sarif_level(f->level));
	put_message(f, result);
	put_place(s, f, result);
	put_fingerprint(s, f, result);
	if (f->waiver != NULL)
		put_suppression(f->waiver, result);
	properties = json_put_object(result, "properties");
	json_put_text(properties, "code", diag_row(f->id)->code);
	if (c != NULL)
		json_put_text(properties, "document", c->id);
}

static void add_level(struct sarif *s, const struct checked *c, const struct findings *all,
                      enum diag_level level)
{
	for (size_t i = 0; i < all->count; i++)
		if (all->list[i].level == level)
			add_result(s, c, &all->list[i]);
}

/* The worst come first, so that what a limit cuts off is what matters least. */
static void add_results(struct sarif *s)
{
	for (int level = DIAG_ERROR; level >= DIAG_NOTE; level--) {
		add_level(s, NULL, &s->report->others, (enum diag_level)level);
		for (size_t i = 0; i < s->report->document_count; i++)
			add_level(s, &s->report->documents[i], &s->report->documents[i].found,
			          (enum diag_level)level);
	}
}

static void put_invocation(const struct sarif *s, json_t *run)
{
	json_t *invocation = json_add_object(json_put_array(run, "invocations"));
	json_t *notice;
	struct buf words;

	json_put_bool(invocation, "executionSuccessful", s->report->status != EXIT_INTERNAL);
	json_put_number(invocation, "exitCode", (size_t)s->report->status);
	if (s->left_out == 0)
		return;
	notice = json_add_object(json_put_array(invocation, "toolExecutionNotifications"));
	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%zu more findings are left out: %d is the most that one file may have.", s->left_out,
	         MAX_RESULTS);
	json_put_text(notice, "level", "warning");
	json_put_text(json_put_object(notice, "message"), "text", words.data);
	buf_release(&words);
}

/* What the run was asked to do. */
static void put_run_properties(const struct report *report, json_t *run)
{
	json_t *properties = json_put_object(run, "properties");
	enum check_stage stage = report->run->stage;
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_iso(&day, report->run->today);
	json_put_text(properties, "day", day.data);
	if (stage != CHECK_BY_STATUS)
		json_put_text(properties, "stage", check_stage_word(stage));
	buf_release(&day);
}

int report_sarif(const struct report *r, struct buf *out)
{
	struct sarif s = { .report = r };
	json_t *log;
	json_t *run;
	json_t *part;
	int rc;

	json_begin();
	s.seen = json_new_object();
	log = json_new_object();
	json_put_text(log, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
	json_put_text(log, "version", "2.1.0");
	run = json_add_object(json_put_array(log, "runs"));
	part = json_put_object(json_put_object(run, "tool"), "driver");
	json_put_text(part, "name", "engross");
	json_put_text(part, "version", ENGROSS_VERSION);
	json_put_text(part, "semanticVersion", ENGROSS_VERSION);
	rc = sarif_rules_init(&s.rules, r, json_put_array(part, "rules"));
	json_put_text(json_put_object(run, "automationDetails"), "id", "engross/");
	json_put_text(run, "columnKind", "unicodeCodePoints");
	part = json_put_object(json_put_object(json_put_object(run, "originalUriBaseIds"), "%SRCROOT%"), "description");
	json_put_text(part, "text", "The folder that the check was run in: the root of the repository.");
	s.results = json_put_array(run, "results");
	if (rc == 0)
		add_results(&s);
	put_invocation(&s, run);
	put_run_properties(r, run);
	json_finish(log, out);
	json_decref(s.seen);
	sarif_rules_release(&s.rules);
	return rc;
}
