/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "profile.h"
#include "sarif_private.h"
#include "str.h"

int sarif_rules_init(struct sarif_rules *rules, const struct report *report, json_t *list)
{
	*rules = (struct sarif_rules){ .report = report, .list = list, .index = json_new_object() };
	rules->pages = xml_parse_resource(report->run->x, "schemas/explain.xml");
	return rules->pages != NULL ? 0 : -1;
}

void sarif_rules_release(struct sarif_rules *rules)
{
	json_decref(rules->index);
	xmlFreeDoc(rules->pages);
}

const char *sarif_level(enum diag_level level)
{
	return level == DIAG_ERROR ? "error" : level == DIAG_WARNING ? "warning" : "note";
}

/* Puts a text that SARIF wants in an object of its own. */
static void put_message(json_t *object, const char *key, const char *words)
{
	char *sentence = sarif_sentence(words);

	json_put_text(json_put_object(object, key), "text", sentence);
	free(sentence);
}

/* What GitHub shows and filters by. */
static void put_properties(json_t *rule, enum diag_level level, const char *precision,
                           const char *const *tags)
{
	json_t *properties;
	json_t *list;

	json_put_text(json_put_object(rule, "defaultConfiguration"), "level", sarif_level(level));
	properties = json_put_object(rule, "properties");
	json_put_text(properties, "precision", precision);
	json_put_text(properties, "problem.severity",
	              level == DIAG_ERROR ? "error" : level == DIAG_WARNING ? "warning" : "recommendation");
	list = json_put_array(properties, "tags");
	for (; *tags != NULL; tags++)
		json_add_text(list, *tags);
}

static const xmlNode *find_page(const xmlDoc *pages, const char *code)
{
	const xmlNode *n = node_child(xmlDocGetRootElement(pages), "page");

	while (n != NULL && !str_eq(node_attr(n, "code"), code))
		n = node_next(n, "page");
	return n;
}

/* What the page of a code says. */
static void put_code_help(const xmlNode *page, enum msg id, json_t *rule)
{
	struct sarif_help h;
	struct buf general;
	char *fix;

	buf_init(&general, BUF_LINE);
	diag_add_fix(&general, id, NULL);
	fix = sarif_sentence(general.data);
	buf_release(&general);
	sarif_help_init(&h);
	for (const xmlNode *n = page != NULL ? node_child(page, "p") : NULL; n != NULL; n = node_next(n, "p")) {
		char *words = node_squeezed(n);

		sarif_help_add(&h, NULL, words);
		free(words);
	}
	if (fix[0] != '\0')
		sarif_help_add(&h, "To put it right", fix);
	if (page != NULL && node_child(page, "example") != NULL) {
		char *words = node_text(node_child(page, "example"));

		sarif_help_add_code(&h, "Right, for example", words);
		free(words);
	}
	sarif_help_finish(&h, rule);
	free(fix);
}

/* The words of the catalogue as the title of a rule: without what each finding says itself at
 * their end, or with a sign for it. */
static char *general_words(const struct diag_row *row)
{
	const char *slot = strstr(row->what, "{}");
	struct buf b;
	char *taken;

	if (str_eq(row->what, "{}"))
		return mem_strdup(row->code);
	buf_init(&b, BUF_LINE);
	buf_add(&b, row->what, slot != NULL ? (size_t)(slot - row->what) : strlen(row->what));
	if (slot != NULL && b.len > 2 && str_ends(b.data, ": ") && slot[2] == '\0')
		b.data[b.len -= 2] = '\0';
	else if (slot != NULL)
		buf_addf(&b, "…%s", slot + 2);
	taken = buf_take(&b);
	buf_release(&b);
	return taken;
}

static void describe_code(const struct sarif_rules *rules, enum msg id, json_t *rule)
{
	const struct diag_row *row = diag_row(id);
	static const char *const tags[] = { "documents", NULL };
	const xmlNode *page = find_page(rules->pages, row->code);
	char *brief = general_words(row);
	char *full = page != NULL && node_child(page, "p") != NULL ? node_squeezed(node_child(page, "p"))
	                                                           : mem_strdup(brief);

	put_message(rule, "shortDescription", brief);
	put_message(rule, "fullDescription", full);
	put_code_help(page, id, rule);
	put_properties(rule, row->level,
	               row->level == DIAG_ERROR     ? "very-high"
	               : row->level == DIAG_WARNING ? "high" : "medium", tags);
	free(brief);
	free(full);
}

/* How sure it is that something is asked for, as SARIF says how often a rule is right. */
static const char *precision_of(enum confidence c)
{
	static const char *const words[] = { "very-high", "high", "medium", "low" };

	return words[c];
}

static const char *sure_words(enum confidence c)
{
	static const char *const words[] = {
		"verified: read word for word in the source",
		"quoted: by a council, a law firm or a website of procedures",
		"practice: seen in real documents that follow the source",
		"unconfirmed: recalled, not read; confirm it before you rely on it"
	};

	return words[c];
}

static void put_requirement_help(const struct sarif_rules *rules, const struct requirement *r, json_t *rule)
{
	struct sarif_help h;

	sarif_help_init(&h);
	sarif_help_add(&h, NULL, r->asks);
	sarif_help_add(&h, "Why", r->why);
	sarif_help_add(&h, "How strongly", strength_word(r->strength));
	sarif_help_add(&h, "How sure", sure_words(r->confidence));
	sarif_help_add(&h, "Asked for by", "");
	for (const xmlNode *n = node_child(r->node, "source"); n != NULL; n = node_next(n, "source")) {
		struct buf words;

		buf_init(&words, BUF_LINE);
		source_add_words(rules->report->run->profiles, r, n, &words);
		sarif_help_add_item(&h, words.data, source_address(rules->report->run->profiles, r, n));
		buf_release(&words);
	}
	buf_add_char(&h.text, '\n');
	buf_add_char(&h.markdown, '\n');
	if (r->note != NULL)
		sarif_help_add(&h, "Note", r->note);
	if (r->example != NULL)
		sarif_help_add(&h, "For example", r->example);
	sarif_help_finish(&h, rule);
}

static void describe_requirement(const struct sarif_rules *rules, const struct requirement *r, json_t *rule)
{
	const char *const tags[] = { "requirement", r->from->id, strength_word(r->strength),
		                     confidence_word(r->confidence), NULL };

	put_message(rule, "shortDescription", r->title);
	put_message(rule, "fullDescription", r->asks);
	put_requirement_help(rules, r, rule);
	put_properties(rule, r->missing, precision_of(r->confidence), tags);
}

/* The requirement that a finding is about, where some profile of the run has it. */
static const struct requirement *requirement_of(const struct report *report, const struct finding *f)
{
	for (size_t i = 0; f->about != NULL && i < report->document_count; i++) {
		const struct checked *c = &report->documents[i];

		for (size_t k = 0; k < c->met_count; k++)
			if (str_eq(c->met[k].requirement->id, f->about))
				return c->met[k].requirement;
	}
	return NULL;
}

void sarif_put_rule(struct sarif_rules *rules, const struct finding *f, json_t *result)
{
	const struct requirement *r = requirement_of(rules->report, f);
	const struct diag_row *row = diag_row(f->id);
	const char *id = r != NULL ? r->id : row->code;
	const json_t *place = json_object_get(rules->index, id);

	json_put_text(result, "ruleId", id);
	if (place == NULL) {
		json_put_number(result, "ruleIndex", json_array_size(rules->list));
		json_put_number(rules->index, id, json_array_size(rules->list));
	} else {
		json_put_number(result, "ruleIndex", (size_t)json_integer_value(place));
		return;
	}
	result = json_add_object(rules->list);
	json_put_text(result, "id", id);
	if (r != NULL)
		describe_requirement(rules, r, result);
	else
		describe_code(rules, f->id, result);
}
