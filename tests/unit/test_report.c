/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "profile.h"
#include "report.h"
#include "stage.h"
#include "waiver.h"

/* What a check found out, filled in by hand: as a tree, and as a document. */

struct stand {
	struct help h;
	struct workspace ws;
	struct reg *reg;
	struct check_run run;
	xmlDoc *sources;
	struct waiver waiver;
	struct profile profile;
	struct requirement requirements[4];
	struct met met[4];
	struct met_place place;
	const struct profile *profiles[1];
	struct checked checked;
};

static char id_of_place[] = "funding";
static char number_of_place[] = "2.1";
static char title_of_place[] = "Who pays *what* & <when>";
static char path_of_document[] = "documents/x/document.xml";
static char title[] = "Sharing _premises_ # @ ~";
static char id_of_document[] = "x";
static char kind[] = "mou";
static char version[] = "1.0";
static char status[] = "draft";
static char date[] = "2025-02-03";
static char words[] = "Words.";
static char reason[] = "The post is vacant.";
static char post[] = "Board Manager, A Council";
static char requirement[] = "T-03";
static char found[] = "the document names its parties";

static void fill(struct stand *s)
{
	static const char *const ids[] = { "T-01", "T-02", "T-03", "T-04" };
	static const enum met_state states[] = { MET, MET_THIN, MET_NOT, MET_NOT_ASKED };
	const xmlNode *n = xmlDocGetRootElement(s->sources);

	s->waiver = (struct waiver){ .rule = "T-03", .by = post, .until = "2027-03-31", .reason = reason,
		                     .own = true, .counts = true, .used = 1 };
	s->profile = (struct profile){ .id = "test", .title = words, .summary = words, .caveat = words };
	for (size_t i = 0; i < 4; i++) {
		s->requirements[i] = (struct requirement){
			.id = ids[i], .title = words, .asks = words, .strength = (enum strength)i,
			.confidence = (enum confidence)i, .node = n, .from = &s->profile
		};
		s->met[i] = (struct met){ .profile = &s->profile, .requirement = &s->requirements[i],
			                  .state = states[i] };
	}
	s->place = (struct met_place){ id_of_place, number_of_place, title_of_place, path_of_document, 12 };
	s->met[0].places = &s->place;
	s->met[0].place_count = 1;
	s->met[1].found = found;
	s->met[2].waiver = &s->waiver;
	s->profiles[0] = &s->profile;
	s->checked = (struct checked){
		.id = id_of_document, .title = title, .kind = kind, .version = version, .status = status,
		.date = date, .path = path_of_document, .stage = CHECK_DRAFT, .resolved = true,
		.met = s->met, .met_count = 4, .profiles = s->profiles, .profile_count = 1, .waived = 1,
		.counts = { 0, 1, 0, 2 }
	};
}

static void begin(struct stand *s)
{
	static const char sources[] =
		"<requirement xmlns='urn:engross:1'><source instrument='children-act-2004' section='16E' page='3'"
		" address='https://www.example.org/'/><source instrument='other' confidence='practice'/>"
		"<source instrument='other' page='4'/></requirement>";

	memset(s, 0, sizeof(*s));
	help_start(&s->h);
	help_write("engross.xml", "<workspace xmlns='urn:engross:1'/>");
	help_write("register.xml", "<register xmlns='urn:engross:1'/>");
	assert_int_equal(workspace_open(&s->ws, s->h.x, s->h.d, "."), 0);
	s->reg = reg_open(&s->ws, s->h.x, s->h.d);
	assert_non_null(s->reg);
	s->run = (struct check_run){ .x = s->h.x, .d = s->h.d, .ws = &s->ws, .reg = s->reg,
		                     .today = { 2026, 11, 22 } };
	s->run.profiles = profiles_new(s->h.x, s->h.d, &s->ws);
	s->sources = xml_parse(s->h.x, "sources.xml", sources, strlen(sources));
	assert_non_null(s->sources);
	fill(s);
}

static void end(struct stand *s)
{
	xmlFreeDoc(s->sources);
	profiles_free(s->run.profiles);
	reg_free(s->reg);
	workspace_release(&s->ws);
	help_end(&s->h);
}

/* The words of the whole document, squeezed. Caller frees. */
static char *make(struct stand *s, const struct checked *list, size_t count)
{
	struct work w;
	char *text;

	if (report_document(&s->run, list, count, &s->checked.found, "x-compliance", &w) < 0)
		fail_msg("%s", help_said(&s->h));
	if (xml_validate(s->h.x, "schemas/resolved.xsd", w.doc) < 0)
		fail_msg("%s", help_said(&s->h));
	text = node_squeezed(xmlDocGetRootElement(w.doc));
	work_release(&w);
	return text;
}

static void assert_has(const char *text, const char *part)
{
	if (strstr(text, part) == NULL)
		fail_msg("'%s' is not in: %s", part, text);
}

static void the_tree_is_what_its_schema_says(void **state)
{
	struct stand s;
	struct finding findings[] = {
		{ .id = MSG_FILE_OUTSIDE, .level = DIAG_WARNING, .path = path_of_document, .line = 3,
		  .particulars = words, .part = id_of_place, .waiver = &s.waiver },
		{ .id = MSG_USAGE, .level = DIAG_ERROR, .particulars = words, .about = requirement }
	};
	struct waivers waivers = { &s.waiver, 1, NULL };
	xmlDoc *doc;
	char *dump;

	(void)state;
	begin(&s);
	s.checked.found = (struct findings){ findings, 2, 2 };
	s.checked.waivers = &waivers;
	doc = report_tree(&s.run, &s.checked, 1, &s.checked.found);
	assert_int_equal(xml_validate(s.h.x, "schemas/check-report.xsd", doc), 0);
	dump = help_dump(node_child(xmlDocGetRootElement(doc), "document"));
	assert_has(dump, "page=\"4\" again=\"yes\" confidence=\"verified\"");
	free(dump);
	xmlFreeDoc(doc);
	end(&s);
}

/* Signs that Markdown or the labels know stand in it as they are. */
static void words_come_through_as_they_are(void **state)
{
	struct stand s;
	char *text;

	(void)state;
	begin(&s);
	text = make(&s, &s.checked, 1);
	assert_has(text, "Compliance of Sharing _premises_ # @ ~");
	assert_has(text, "“Sharing _premises_ # @ ~”, version 1.0, is marked “Draft” and dated 3 February 2025.");
	assert_has(text, "2.1 Who pays *what* & <when>");
	free(text);
	end(&s);
}

static void each_state_is_told_in_words(void **state)
{
	struct stand s;
	char *text;

	(void)state;
	begin(&s);
	text = make(&s, &s.checked, 1);
	assert_has(text, "The one thing that it must have is there.");
	assert_has(text, "The one thing that it should have is not met. One has a place in the text, with too little in it.");
	assert_has(text, "The one point of good practice is not met. One is waived for a time.");
	assert_has(text, "Not met, waived until 31 March 2027");
	assert_has(text, "The document names its parties");
	assert_has(text, "Asked of some documents only");
	free(text);
	end(&s);
}

static void several_documents_have_a_table_before_them(void **state)
{
	struct stand s;
	struct checked list[2];
	char *text;

	(void)state;
	begin(&s);
	list[0] = s.checked;
	list[1] = s.checked;
	list[1].title = NULL;
	list[1].version = NULL;
	list[1].status = NULL;
	list[1].kind = NULL;
	list[1].date = NULL;
	list[1].resolved = false;
	list[1].profile_count = 0;
	list[1].met_count = 0;
	text = make(&s, list, 2);
	assert_has(text, "Compliance of 2 documents");
	assert_has(text, "1 of 3");
	assert_has(text, "“x” says nothing of how far it has come and has no date.");
	assert_has(text, "The text has errors");
	free(text);
	text = make(&s, list + 1, 1);
	assert_has(text, "Compliance of x");
	free(text);
	text = make(&s, NULL, 0);
	assert_has(text, "Compliance of 0 documents");
	assert_has(text, "No document was checked.");
	free(text);
	end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_tree_is_what_its_schema_says),
		cmocka_unit_test(words_come_through_as_they_are),
		cmocka_unit_test(each_state_is_told_in_words),
		cmocka_unit_test(several_documents_have_a_table_before_them),
	};

	return cmocka_run_group_tests(tests, help_folder_setup, help_folder_teardown);
}
