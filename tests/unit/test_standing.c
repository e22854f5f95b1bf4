/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "ledger.h"
#include "mem.h"
#include "seal.h"
#include "stage.h"
#include "str.h"

/* How a document with a ledger is shown. The ledgers are made here, entry by entry. */

struct stand {
	struct help h;
	struct workspace ws;
	struct reg *reg;
	size_t entries;
	char last[HASH_HEX];
};

static const char sections[] =
	"<section id='s1'><title>A</title><clause id='c1'><md>We agree. See [it](https://example.org).</md></clause>\n"
	"</section>\n"
	"<endorsement id='sign'><title>Signed</title><signature party='a' post='chief'/><signature party='a' post='dep' vacant='yes'/>"
	"<signature party='b' post='head'/><approval body='c' decision='endorsed'/></endorsement>";

static void write_text(const char *version, const char *status, const char *more, const char *body)
{
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<mou xmlns='urn:engross:1' id='x'>\n<meta><title>T</title><version>%s</version>"
	             "<status>%s</status></meta>\n<parties><party organisation='a'/><party organisation='b'/></parties>%s\n"
	             "<body>\n%s</body></mou>",
	         version, status, more, body);
	help_write("documents/x/document.xml", b.data);
	buf_release(&b);
}

static void start(struct stand *s)
{
	static const char settings[] = "<workspace xmlns='urn:engross:1'/>";

	memset(s, 0, sizeof(*s));
	help_start(&s->h);
	write_text("0.1", "draft", "", sections);
	help_write("engross.xml", settings);
	help_write("register.xml",
	           "<register xmlns='urn:engross:1'>"
	           "<organisation id='a' kind='council'><name>A Council</name></organisation>"
	           "<organisation id='b' kind='police'><name>B Police</name></organisation>"
	           "<organisation id='c' kind='board'><name>C Board</name></organisation>"
	           "<organisation id='d' kind='group'><name>D Trust</name></organisation>"
	           "<post id='chief' organisation='a'><title>Chief</title><holder from='2018-01-01' name='Ann Example'/></post>"
	           "<post id='dep' organisation='a'><title>Deputy</title></post>"
	           "<post id='head' organisation='b'><title>Head</title><holder from='2018-01-01' name='Bo Example'/></post>"
	           "</register>");
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->reg = reg_open(&s->ws, s->h.x, s->h.d);
	if (s->reg == NULL)
		fail_msg("%s", help_said(&s->h));
}

static void end(struct stand *s)
{
	reg_free(s->reg);
	workspace_release(&s->ws);
	help_end(&s->h);
}

/* Writes the next entry of the ledger around an event. */
static void record(struct stand *s, const char *event)
{
	char *name = ledger_entry_name(s->entries + 1);
	char *path = ledger_path("x", name);
	char digest[HASH_HEX];
	struct buf b;
	xmlDoc *doc;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<ledger-entry xmlns='urn:engross:1' form='1' document='x' number='%zu'", ++s->entries);
	if (s->entries > 1)
		buf_addf(&b, " previous='%s'", s->last);
	buf_addf(&b, ">%s</ledger-entry>", event);
	doc = xml_parse(s->h.x, path, b.data, b.len);
	assert_non_null(doc);
	ledger_digest(doc, digest);
	memcpy(s->last, digest, sizeof(digest));
	node_set(xmlDocGetRootElement(doc), "digest", digest);
	buf_clear(&b);
	xml_canonical(doc, &b);
	help_write(path, b.data);
	xmlFreeDoc(doc);
	buf_release(&b);
	free(path);
	free(name);
}

/* Agrees the text of today: freezes its resolved form and document.xml. */
static void agree(struct stand *s, const char *number, const char *on, const char *attributes, const char *note)
{
	struct work w;
	struct when day;
	struct buf b;
	struct buf text;
	char seal[HASH_HEX];
	char digest[2][HASH_HEX];
	char path[200];
	char *source = help_read("documents/x/document.xml");

	assert_true(when_parse(on, &day));
	work_init(&w, s->h.x, s->h.d, &s->ws, s->reg, "x");
	work_agree_as(&w, number, day);
	if (work_run(&w, "resolve") < 0)
		fail_msg("%s", help_said(&s->h));
	buf_init(&b, BUF_FILE);
	buf_init(&text, BUF_FILE);
	assert_int_equal(seal_resolved(s->h.x, w.doc, &text, seal), 0);
	xml_print(s->h.x, w.doc, &b);
	snprintf(path, sizeof(path), "documents/x/history/versions/%s-x/resolved.xml", number);
	help_write(path, b.data);
	hash_hex(b.data, b.len, digest[0]);
	hash_hex(source, strlen(source), digest[1]);
	buf_clear(&b);
	buf_addf(&b, "<agreed version='%s' on='%s' seal='%s'%s>", number, on, seal, attributes);
	if (note != NULL)
		buf_addf(&b, "<note>%s</note>", note);
	buf_addf(&b,
	         "<sign-off kind='signature' organisation='a' post='chief'><body>A Council</body><role>Chief</role></sign-off>"
	         "<sign-off kind='signature' organisation='a' post='dep' vacant='yes'><body>A Council</body><role>Deputy</role></sign-off>"
	         "<sign-off kind='signature' organisation='b' post='head'><body>B Police</body><role>Head</role></sign-off>"
	         "<sign-off kind='approval' organisation='c' decision='endorsed'><body>C Board</body></sign-off>"
	         "<file path='versions/%s-x/resolved.xml' digest='%s' size='1'/>"
	         "<file path='versions/%s-x/sources/documents/x/document.xml' digest='%s' size='1'/></agreed>",
	         number, digest[0], number, digest[1]);
	record(s, b.data);
	buf_release(&text);
	buf_release(&b);
	free(source);
	work_release(&w);
}

/* Signs for a, b and c, whose board decided in a month. */
static void all_sign(struct stand *s, const char *version)
{
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "<signed version='%s' kind='signature' organisation='a' post='chief' on='2019-09-10' method='wet-ink'>"
	             "<body>A Council</body><name>Ann Example</name><role>Chief</role></signed>", version);
	record(s, b.data);
	buf_clear(&b);
	buf_addf(&b, "<signed version='%s' kind='signature' organisation='b' post='head' on='2019-09-12' method='email'>"
	             "<body>B Police</body><name>Cy Example</name><role>Inspector</role><authority>the scheme of 2018</authority></signed>",
	         version);
	record(s, b.data);
	buf_clear(&b);
	buf_addf(&b, "<signed version='%s' kind='approval' organisation='c' on='2019-10' method='minute'>"
	             "<body>C Board</body><minute>12</minute></signed>", version);
	record(s, b.data);
	buf_release(&b);
}

/* The document of today as it is shown. Caller releases. */
static void show(struct stand *s, struct work *w)
{
	work_init(w, s->h.x, s->h.d, &s->ws, s->reg, "x");
	if (work_run(w, NULL) < 0)
		fail_msg("%s", help_said(&s->h));
	assert_int_equal(xml_validate(s->h.x, "schemas/resolved.xsd", w->doc), 0);
}

static const xmlNode *in(const struct work *w, const char *parent, const char *child)
{
	const xmlNode *n = node_child(xmlDocGetRootElement(w->doc), parent);

	return n != NULL ? node_child(n, child) : NULL;
}

static void assert_words(const xmlNode *n, const char *want)
{
	char *got = n != NULL ? node_squeezed(n) : NULL;

	if (got == NULL)
		assert_null(want);
	else
		assert_string_equal(got, want);
	free(got);
}

static void assert_standing(struct stand *s, const char *status, const char *want)
{
	struct work w;

	show(s, &w);
	assert_string_equal(node_attr(in(&w, "meta", "status"), "code"), status);
	assert_words(in(&w, "meta", "standing"), want);
	assert_words(in(&w, "front", "banner"), want);
	work_release(&w);
}

/* How a version of before stands. */
static void assert_frozen(struct stand *s, const char *version, const char *standing)
{
	struct work w;

	work_init(&w, s->h.x, s->h.d, &s->ws, s->reg, "x");
	assert_int_equal(work_begin_frozen(&w, version), 0);
	assert_int_equal(work_run(&w, NULL), 0);
	assert_words(in(&w, "meta", "standing"), standing);
	assert_words(in(&w, "meta", "version"), version);
	work_release(&w);
}

/* The rows of the tables of that role, with " | " between cells and "\n" between rows. */
static void assert_rows(struct stand *s, const char *role, const char *want)
{
	struct work w;
	struct buf b;

	show(s, &w);
	buf_init(&b, BUF_FILE);
	for (const xmlNode *n = xmlDocGetRootElement(w.doc); n != NULL; n = node_walk(xmlDocGetRootElement(w.doc), n, false)) {
		const xmlNode *r = node_is(n, "table") && str_eq(node_attr(n, "role"), role)
		                           ? node_child(node_child(n, "body"), "row") : NULL;

		for (; r != NULL; r = node_next(r, "row")) {
			for (const xmlNode *c = node_child(r, "cell"); c != NULL; c = node_next(c, "cell"))
				for (const xmlNode *p = node_child(c, NULL); p != NULL || c->children == NULL;
				     p = node_next(p, NULL)) {
					char *words = p != NULL ? node_squeezed(p) : mem_strdup("");

					buf_addf(&b, "%s%s", p == NULL || p->prev == NULL ? " | " : " / ", words);
					free(words);
					if (p == NULL)
						break;
				}
			buf_addf(&b, " [%s]\n", node_attr(r, "state") != NULL ? node_attr(r, "state") : "");
		}
	}
	if (!str_eq(b.data, want))
		fail_msg("%s", b.data);
	buf_release(&b);
	work_release(&w);
}

static void without_a_ledger_nothing_is_said(void **state)
{
	struct stand s;
	struct work w;

	(void)state;
	start(&s);
	show(&s, &w);
	assert_null(in(&w, "meta", "standing"));
	assert_null(in(&w, "meta", "seal"));
	assert_string_equal(w.seal, "");
	help_assert_silent(&s.h);
	work_release(&w);
	end(&s);
}

static void an_agreed_text_awaits_its_signatures(void **state)
{
	struct stand s;
	struct work w;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	show(&s, &w);
	assert_words(in(&w, "meta", "version"), "1.0");
	assert_words(in(&w, "meta", "date"), "1 September 2019");
	assert_words(in(&w, "running", "state"), "Agreed, awaiting signatures");
	assert_string_equal(w.seal, w.as->seal);
	assert_words(in(&w, "meta", "seal"), w.seal);
	work_release(&w);
	assert_standing(&s, "agreed",
	                "Agreed on 1 September 2019. Awaiting two signatures: A Council; B Police. Awaiting the decision of C Board.");
	assert_rows(&s, "signatures",
	            " | Ann Example / Chief / A Council | Awaiting signature |  [awaiting]\n"
	            " | Deputy / A Council | Post vacant |  [vacant]\n"
	            " | Bo Example / Head / B Police | Awaiting signature |  [awaiting]\n");
	assert_rows(&s, "approvals", " | C Board | Awaiting endorsement |  [awaiting]\n");
	end(&s);
}

/* A vacant post holds nothing up, a deputy signs for the head, a board decided in a month. */
static void what_is_signed_is_in_force(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", "First version.");
	all_sign(&s, "1.0");
	assert_standing(&s, "in-force", "In force since October 2019. Signed by both parties. Endorsed by C Board.");
	assert_rows(&s, "signatures",
	            " | Ann Example / Chief / A Council | Signed and endorsed | 10 September 2019 [signed]\n"
	            " | Deputy / A Council | Post vacant |  [vacant]\n"
	            " | Cy Example / Inspector / B Police | Agreed by e-mail / For the Head, under the scheme of 2018"
	            " | 12 September 2019 [signed]\n");
	assert_rows(&s, "approvals", " | C Board | Endorsed / Minute 12 | October 2019 [signed]\n");
	assert_rows(&s, "history",
	            " | 1.0 | 1 September 2019 / In force | First version. | A Council; B Police; C Board (endorsed), minute 12 []\n");
	help_assert_silent(&s.h);
	end(&s);
}

static void a_later_day_is_waited_for(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", " effective='2020-04-01'", NULL);
	all_sign(&s, "1.0");
	assert_standing(&s, "signed", "Signed by both parties. Endorsed by C Board. In force from 1 April 2020.");
	end(&s);
}

/* The version before applies until the next does, and both say so. */
static void the_version_before_applies_until_the_day_of_the_next(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	write_text("2.0", "draft", "", sections);
	agree(&s, "2.0", "2020-09-01", " effective='2020-12-01'", "More.");
	assert_standing(&s, "agreed",
	                "Agreed on 1 September 2020. Awaiting two signatures: A Council; B Police. Awaiting the decision of C Board. "
	                "It applies from 1 December 2020, or from the last of these when that comes later. "
	                "Until then version 1.0 applies.");
	all_sign(&s, "2.0");
	assert_standing(&s, "signed",
	                "Signed by both parties. Endorsed by C Board. In force from 1 December 2020. Until then version 1.0 applies.");
	assert_frozen(&s, "1.0", "In force since October 2019. Signed by both parties. Endorsed by C Board. "
	                         "Version 2.0 takes its place on 1 December 2020.");
	end(&s);
}

static void some_join_and_some_leave(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	record(&s, "<signed version='1.0' kind='signature' organisation='d' on='2020-01-02' method='electronic' joins='yes'>"
	           "<body>D Trust</body><name>Di Example</name></signed>");
	record(&s, "<left version='1.0' organisation='b' on='2020-03-01'><body>B Police</body><reason>Notice.</reason></left>");
	assert_standing(&s, "in-force",
	                "In force since October 2019. Signed by A Council. Endorsed by C Board. D Trust joined on 2 January 2020. "
	                "B Police is no longer a party, with effect from 1 March 2020.");
	assert_rows(&s, "signatures",
	            " | Ann Example / Chief / A Council | Signed and endorsed | 10 September 2019 [signed]\n"
	            " | Deputy / A Council | Post vacant |  [vacant]\n"
	            " | Cy Example / Inspector / B Police | Agreed by e-mail / For the Head, under the scheme of 2018 / "
	            "No longer a party with effect from 1 March 2020 | 12 September 2019 [left]\n"
	            " | Di Example / D Trust | Signed electronically / Joined as a party | 2 January 2020 [signed]\n");
	end(&s);
}

static void a_withdrawn_version_says_why(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	record(&s, "<withdrawn version='1.0' on='2020-03-01'><reason>The scheme ended.</reason></withdrawn>");
	assert_standing(&s, "withdrawn", "Withdrawn with effect from 1 March 2020: The scheme ended.");
	end(&s);
}

static const char history[] =
	"<history><change version='0.1' date='2019-01-01'>First draft.</change>"
	"<change version='1.0' date='2019-02-02' status='consultation'>Sent round.</change>"
	"<change version='1.0' date='2019-03-03'>After comments.</change>"
	"<change version='2.0'>New words.</change></history>";

static void a_later_number_is_a_draft(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	write_text("0.9", "draft", history, sections);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	write_text("2.0", "signed", history, sections);
	assert_standing(&s, "draft",
	                "Draft of what may follow version 1.0. The parties have not agreed this text; do not rely on it.");
	help_assert_said(&s.h, "[status-by-hand]");
	assert_rows(&s, "signatures",
	            " | Chief / A Council | Awaiting signature |  [awaiting]\n"
	            " | Deputy / A Council | Post vacant |  [vacant]\n"
	            " | Head / B Police | Awaiting signature |  [awaiting]\n");
	assert_rows(&s, "history",
	            " | 0.1 | 1 January 2019 / Superseded | First draft. |  []\n"
	            " | 1.0 | 1 September 2019 / In force | After comments. | A Council; B Police; C Board (endorsed), minute 12 []\n"
	            " | 2.0 | Draft | New words. |  []\n");
	end(&s);
}

static void other_words_under_the_same_number_are_a_draft(void **state)
{
	static const char other[] = "<section id='s1'><title>A</title><clause id='c1'><md>We differ.</md></clause></section>";
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	write_text("1.0", "in-force", "", other);
	assert_standing(&s, "draft",
	                "Draft. These are not the words of version 1.0, which was agreed on 1 September 2019; do not rely on "
	                "them.");
	help_assert_said(&s.h, "[version-changed]");
	end(&s);
}

/* Comments, white space and what the ledger knows better do not make other words. */
static void the_same_words_in_another_file_are_the_version(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	write_text("1.0", "in-force", "<!-- signed! -->", sections);
	assert_standing(&s, "agreed",
	                "Agreed on 1 September 2019. Awaiting two signatures: A Council; B Police. Awaiting the decision of C Board.");
	help_assert_silent(&s.h);
	end(&s);
}

static void the_next_version_supersedes(void **state)
{
	struct stand s;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	write_text("2.0", "draft", "", sections);
	agree(&s, "2.0", "2020-09-01", "", "More.");
	assert_standing(&s, "agreed",
	                "Agreed on 1 September 2020. Awaiting two signatures: A Council; B Police. Awaiting the decision of C Board. "
	                "Until then version 1.0 applies.");
	assert_frozen(&s, "1.0", "In force since October 2019. Signed by both parties. Endorsed by C Board. "
	                         "Version 2.0, agreed on 1 September 2020, does not apply yet.");
	all_sign(&s, "2.0");
	assert_standing(&s, "in-force", "In force since 1 September 2020. Signed by both parties. Endorsed by C Board.");
	assert_frozen(&s, "1.0", "Superseded by version 2.0 on 1 September 2020.");
	end(&s);
}

static void what_was_superseded_does_not_come_back(void **state)
{
	struct stand s;
	struct work w;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	write_text("2.0", "draft", "", sections);
	agree(&s, "2.0", "2020-09-01", "", "More.");
	all_sign(&s, "2.0");
	record(&s, "<withdrawn version='2.0' on='2021-03-01'><reason>The scheme ended.</reason></withdrawn>");
	assert_standing(&s, "withdrawn", "Withdrawn with effect from 1 March 2021: The scheme ended.");
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	assert_int_equal(work_begin_frozen(&w, "1.0"), 0);
	assert_int_equal(work_run(&w, NULL), 0);
	assert_words(in(&w, "meta", "standing"), "Superseded by version 2.0 on 1 September 2020.");
	work_release(&w);
	end(&s);
}

/* Nobody signed the next version before it was withdrawn: the one before it stays. */
static void what_never_came_into_force_supersedes_nothing(void **state)
{
	struct stand s;
	struct work w;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	write_text("2.0", "draft", "", sections);
	agree(&s, "2.0", "2020-09-01", "", "More.");
	record(&s, "<withdrawn version='2.0' on='2021-03-01'><reason>Nobody signed.</reason></withdrawn>");
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	assert_int_equal(work_begin_frozen(&w, "1.0"), 0);
	assert_int_equal(work_run(&w, NULL), 0);
	assert_words(in(&w, "meta", "standing"), "In force since October 2019. Signed by both parties. Endorsed by C Board.");
	work_release(&w);
	end(&s);
}

/* A frozen version is shown as the text was while it was that version, and as it stood after so
 * many entries. */
static void a_frozen_version_is_the_same(void **state)
{
	struct stand s;
	struct work w;
	struct buf bytes[2];

	(void)state;
	start(&s);
	write_text("0.9", "draft", history, sections);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	all_sign(&s, "1.0");
	for (int frozen = 0; frozen < 2; frozen++) {
		work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
		if (frozen)
			assert_int_equal(work_begin_frozen(&w, "1.0"), 0);
		assert_int_equal(work_run(&w, NULL), 0);
		buf_init(&bytes[frozen], BUF_FILE);
		xml_print(s.h.x, w.doc, &bytes[frozen]);
		work_release(&w);
	}
	assert_string_equal(bytes[1].data, bytes[0].data);
	buf_release(&bytes[0]);
	buf_release(&bytes[1]);
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	w.upto = 2;
	assert_int_equal(work_begin_frozen(&w, "1"), 0);
	assert_int_equal(work_run(&w, NULL), 0);
	assert_words(in(&w, "meta", "standing"),
	             "Agreed on 1 September 2019. Awaiting the signature of B Police. Awaiting the decision of C Board.");
	work_release(&w);
	end(&s);
}

/* The files are those that were agreed, but they are worded otherwise: what was agreed counts. */
static void what_was_agreed_outlives_how_it_is_worded(void **state)
{
	struct stand s;
	struct work w;
	char *text;
	char *at;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	text = help_read("register.xml");
	at = strstr(text, "A Council");
	assert_non_null(at);
	memcpy(at, "Z", 1);
	help_write("register.xml", text);
	free(text);
	reg_free(s.reg);
	s.reg = reg_open(&s.ws, s.h.x, s.h.d);
	assert_non_null(s.reg);
	show(&s, &w);
	assert_non_null(w.as);
	assert_true(w.frozen);
	assert_words(node_child(in(&w, "front", "cover"), "parties"), "BetweenA CouncilB Police");
	help_assert_silent(&s.h);
	work_release(&w);
	end(&s);
}

static void a_frozen_file_that_was_changed_is_told(void **state)
{
	struct stand s;
	struct work w;

	(void)state;
	start(&s);
	agree(&s, "1.0", "2019-09-01", "", NULL);
	help_write("documents/x/history/versions/1.0-x/resolved.xml", "<resolved xmlns='urn:engross:1'/>");
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	assert_int_equal(work_begin_frozen(&w, "1.0"), -1);
	work_release(&w);
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	assert_int_equal(work_begin_frozen(&w, "7.0"), -1);
	work_release(&w);
	help_assert_said(&s.h, "[history-changed]");
	help_assert_said(&s.h, "[version-none]");
	end(&s);
}

static void signatures_by_hand_do_not_count(void **state)
{
	static const char by_hand[] =
		"<section id='s1'><title>A</title><clause id='c1'><md>We agree.</md></clause></section>"
		"<endorsement id='sign'><title>Signed</title><signature party='a' post='chief' on='2019-09-02'/>"
		"<signature party='b' post='head'/></endorsement>";
	struct stand s;
	struct work w;
	struct when day;

	(void)state;
	start(&s);
	write_text("0.1", "draft", "", by_hand);
	assert_true(when_parse("2019-09-01", &day));
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	work_agree_as(&w, "1.0", day);
	assert_int_equal(work_run(&w, NULL), 0);
	work_release(&w);
	help_assert_said(&s.h, "[signature-by-hand]");
	work_init(&w, s.h.x, s.h.d, &s.ws, s.reg, "x");
	work_agree_as(&w, "0.0.9", day);
	assert_int_equal(work_run(&w, NULL), -1);
	work_release(&w);
	help_assert_said(&s.h, "[version-order]");
	end(&s);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, help_folder_setup, help_folder_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(without_a_ledger_nothing_is_said),
		TEST(an_agreed_text_awaits_its_signatures),
		TEST(what_is_signed_is_in_force),
		TEST(a_later_day_is_waited_for),
		TEST(the_version_before_applies_until_the_day_of_the_next),
		TEST(some_join_and_some_leave),
		TEST(a_withdrawn_version_says_why),
		TEST(a_later_number_is_a_draft),
		TEST(other_words_under_the_same_number_are_a_draft),
		TEST(the_same_words_in_another_file_are_the_version),
		TEST(the_next_version_supersedes),
		TEST(what_was_superseded_does_not_come_back),
		TEST(what_never_came_into_force_supersedes_nothing),
		TEST(a_frozen_version_is_the_same),
		TEST(what_was_agreed_outlives_how_it_is_worded),
		TEST(a_frozen_file_that_was_changed_is_told),
		TEST(signatures_by_hand_do_not_count),
	};

	return cmocka_run_group_tests_name("standing", tests, NULL, NULL);
}
