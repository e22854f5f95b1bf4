/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "mem.h"
#include "str.h"

/*
 * A board paper is written by topic; the template of the body that it is for
 * (schemas/board-template.xsd) says which headings there are, in which order
 * and in which words. Here the text takes that order.
 */

/* A group of headings, made at the first of them. */
struct group {
	const char *words;        /* of the template */
	xmlNode *section;
};

struct board {
	struct work *w;
	xmlDoc *doc;              /* of the template */
	const xmlNode *template;
	xmlNode *old;             /* the body as it was written */
	xmlNode *body;            /* as the template has it */
	struct group *groups;
	size_t group_count;
	int suggestions;          /* made so far: each looks at every topic */
	int rc;
};

enum { MAX_SUGGESTIONS = 10 };

/* A template of the workspace is called by the name of its file. */
static int check_name(struct work *w, xmlDoc *doc, const char *name)
{
	const xmlNode *template = xmlDocGetRootElement(doc);

	if (str_eq(node_attr(template, "id"), name))
		return 0;
	return diag(w->d, MSG_SCHEMA_VALUE, xml_loc(w->x, template),
	            "'%s' for 'id' of 'board-template'; the file is called '%s.xml'",
	            node_attr(template, "id"), name);
}

/* Reads the workspace's own template, else the built-in one; NULL, reported. */
static xmlDoc *open_template(struct work *w)
{
	const char *id = node_attr(work_root(w), "template");
	struct loc loc = work_loc(w, work_root(w));
	char *path = NULL;
	xmlDoc *doc = NULL;
	struct buf name;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "templates/%s.xml", id);
	path = workspace_path(w->ws, name.data);
	if (io_exists(path)) {
		doc = workspace_parse(w->ws, w->x, w->d, name.data, loc);
		if (doc != NULL && (xml_validate(w->x, "schemas/board-template.xsd", doc) < 0 ||
		                    check_name(w, doc, id) < 0)) {
			xmlFreeDoc(doc);
			doc = NULL;
		}
		if (doc != NULL)
			node_trim_attributes(xmlDocGetRootElement(doc));
		goto out;
	}
	buf_clear(&name);
	buf_addf(&name, "schemas/board-templates/%s.xml", id);
	if (xml_has_resource(w->x, name.data))
		doc = xml_parse_resource(w->x, name.data);
	else
		diag(w->d, MSG_TEMPLATE_NONE, loc, "'%s'", id);
out:
	buf_release(&name);
	free(path);
	return doc;
}

/* What an element of the body is about: a part's topic, or its own name. */
static const char *topic_of(const xmlNode *n)
{
	return node_is(n, "part") ? node_attr(n, "topic") : node_name(n);
}

static bool has_topic(const xmlNode *n)
{
	return node_is(n, "part") || node_is(n, "attachments") || node_is(n, "background-papers");
}

static const xmlNode *find_heading(const struct board *b, const char *topic)
{
	const xmlNode *h = node_child(b->template, "heading");

	while (h != NULL && !str_eq(node_attr(h, "topic"), topic))
		h = node_next(h, "heading");
	return h;
}

/* The topic of the template that is a slip away from another, or NULL. */
static const char *nearest(const struct board *b, const char *topic)
{
	const char *best = NULL;
	int distance = 3;

	for (const xmlNode *h = node_child(b->template, "heading"); h != NULL;
	     h = node_next(h, "heading")) {
		int far = str_distance(node_attr(h, "topic"), topic, 2);

		if (far < distance) {
			distance = far;
			best = node_attr(h, "topic");
		}
	}
	return best;
}

static void report_unknown(struct board *b, const xmlNode *part)
{
	const char *id = node_attr(b->template, "id");
	const char *near = b->suggestions++ < MAX_SUGGESTIONS ? nearest(b, topic_of(part)) : NULL;

	if (near != NULL)
		b->rc = diag(b->w->d, MSG_TOPIC_UNKNOWN, work_loc(b->w, part),
		             "'%s' has no heading for '%s' (did you mean '%s'?)", id,
		             topic_of(part), near);
	else
		b->rc = diag(b->w->d, MSG_TOPIC_UNKNOWN, work_loc(b->w, part),
		             "'%s' has no heading for '%s'", id, topic_of(part));
}

/* Says that a topic stands twice, in the paper or in the template. */
static void report_twice(struct board *b, const xmlNode *n, const char *topic,
                         const xmlNode *other)
{
	struct loc loc = work_loc(b->w, n);
	struct loc there = work_loc(b->w, other);
	bool same = str_eq(there.path, loc.path);

	b->rc = diag(b->w->d, MSG_TOPIC_TWICE, loc, "'%s' stands already in line %ld%s%s", topic,
	             there.line, same ? "" : " of ", same ? "" : there.path);
}

/* A template has one heading for a topic. */
static void check_template(struct board *b)
{
	xmlHashTable *topics = mem_check(xmlHashCreate(32));
	const xmlNode *h = node_child(b->template, "heading");

	for (; h != NULL; h = node_next(h, "heading")) {
		const char *topic = node_attr(h, "topic");
		const xmlNode *other = xmlHashLookup(topics, (const xmlChar *)topic);

		if (other != NULL)
			report_twice(b, h, topic, other);
		else
			xmlHashAddEntry(topics, (const xmlChar *)topic, (void *)(uintptr_t)h);
	}
	xmlHashFree(topics, NULL);
}

/* Each part has a heading in the template, which no other part has, and words. */
static void check_topics(struct board *b)
{
	xmlHashTable *topics = mem_check(xmlHashCreate(32));

	xmlHashAddEntry(topics, (const xmlChar *)"recommendations",
	                node_child(work_root(b->w), "recommendations"));
	for (xmlNode *n = node_child(b->old, NULL); n != NULL; n = node_next(n, NULL)) {
		const xmlNode *other;

		if (!has_topic(n))
			continue;
		other = xmlHashLookup(topics, (const xmlChar *)topic_of(n));
		if (node_is(n, "part") && find_heading(b, topic_of(n)) == NULL)
			report_unknown(b, n);
		if (node_is(n, "part") && node_child(n, NULL) == NULL)
			b->rc = diag(b->w->d, MSG_MD_EMPTY, work_loc(b->w, n), "the part '%s'",
			             topic_of(n));
		if (other != NULL)
			report_twice(b, n, topic_of(n), other);
		else
			xmlHashAddEntry(topics, (const xmlChar *)topic_of(n), n);
	}
	xmlHashFree(topics, NULL);
}

static bool has_id(const xmlNode *root, const char *id)
{
	const xmlNode *n = root;

	while (n != NULL && !str_eq(node_attr(n, "id"), id))
		n = node_walk(root, n, false);
	return n != NULL;
}

/* Puts into id a name of our own for a group, which nothing in the paper has: its
 * words, after a word that keeps it from most names of authors. */
static void name_group(const struct board *b, const char *words, struct buf *id)
{
	size_t length;

	buf_add_str(id, "group-");
	for (const char *c = words; *c != '\0'; c++) {
		if ((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9'))
			buf_add_char(id, *c);
		else if (*c >= 'A' && *c <= 'Z')
			buf_add_char(id, (char)(*c - 'A' + 'a'));
		else if (id->data[id->len - 1] != '-')
			buf_add_char(id, '-');
	}
	while (id->len > 58 || id->data[id->len - 1] == '-')
		id->data[--id->len] = '\0';
	length = id->len;
	for (int n = 2; has_id(work_root(b->w), id->data); n++) {
		id->data[length] = '\0';
		id->len = length;
		buf_addf(id, "-%d", n);
	}
}

/* The section of that group, made at its first heading. */
static xmlNode *group_section(struct board *b, const char *words)
{
	struct group *group;
	struct buf id;

	for (size_t i = 0; i < b->group_count; i++)
		if (str_eq(b->groups[i].words, words))
			return b->groups[i].section;
	b->groups = mem_resize(b->groups, b->group_count + 1, sizeof(*b->groups));
	group = &b->groups[b->group_count++];
	buf_init(&id, BUF_LINE);
	name_group(b, words, &id);
	*group = (struct group){ words, node_add(b->body, "section") };
	node_set(group->section, "id", id.data);
	node_add_element(group->section, "title", words);
	buf_release(&id);
	return group->section;
}

/* The words of a heading: the template's, else our own. Caller frees. */
static char *heading_words(struct board *b, const xmlNode *n, const xmlNode *heading)
{
	if (heading != NULL)
		return node_squeezed(heading);
	return mem_strdup(node_is(n, "part") ? topic_of(n)
	                                     : label_for(b->w, "topic", topic_of(n)));
}

/* Makes n the section under a heading (NULL: the template has none for it) and
 * puts it in its place. */
static void place(struct board *b, xmlNode *n, const xmlNode *heading)
{
	const char *group = heading != NULL ? node_attr(heading, "group") : NULL;
	xmlNode *title = node_new(n, "title");
	char *words = heading_words(b, n, heading);

	node_add_text(title, words);
	free(words);
	if (heading != NULL && node_attr(n, "meets") == NULL && node_attr(heading, "meets") != NULL)
		node_set(n, "meets", node_attr(heading, "meets"));
	if (!node_is(n, "part")) {
		node_set(n, "topic", node_name(n));
		node_set(n, "kind", node_name(n));
	}
	if (node_is(n, "recommendations"))
		board_make_recommendations(n);
	else if (node_is(n, "background-papers"))
		board_make_papers(b->w, n);
	xmlNodeSetName(n, (const xmlChar *)"section");
	if (n->children != NULL)
		node_move_before(title, n->children);
	else
		node_move_into(title, n);
	node_move_into(n, group != NULL ? group_section(b, group) : b->body);
}

/* What there is for a heading: in the body, or among the document's own children. */
static xmlNode *find_text(const struct board *b, const char *topic)
{
	xmlNode *n = node_child(b->old, NULL);

	while (n != NULL && !(has_topic(n) && str_eq(topic_of(n), topic)))
		n = node_next(n, NULL);
	if (n == NULL && str_eq(topic, "recommendations"))
		n = node_child(work_root(b->w), "recommendations");
	return n;
}

/* The headings in the template's order; what is required is there. */
static void place_headings(struct board *b)
{
	for (const xmlNode *h = node_child(b->template, "heading"); h != NULL;
	     h = node_next(h, "heading")) {
		const char *topic = node_attr(h, "topic");
		xmlNode *n = find_text(b, topic);
		char *words;

		/* A second one for its topic has been told. */
		if (find_heading(b, topic) != h)
			continue;
		words = node_squeezed(h);
		if (n != NULL)
			place(b, n, h);
		else if (!str_eq(node_attr(h, "required"), "no"))
			b->rc = diag(b->w->d, MSG_TOPIC_MISSING, work_loc(b->w, b->old),
			             "'%s' (topic=\"%s\")", words, topic);
		free(words);
	}
}

/* What the template has no heading for: recommendations come first, the rest last. */
static void place_rest(struct board *b)
{
	xmlNode *n = node_child(work_root(b->w), "recommendations");
	xmlNode *first = b->body->children;
	xmlNode *next;

	if (n != NULL) {
		place(b, n, NULL);
		if (first != NULL)
			node_move_before(n, first);
	}
	for (n = node_child(b->old, NULL); n != NULL; n = next) {
		next = node_next(n, NULL);
		if (has_topic(n))
			place(b, n, NULL);
	}
	for (n = node_child(b->old, "endorsement"); n != NULL; n = next) {
		next = node_next(n, "endorsement");
		node_move_into(n, b->body);
	}
	while ((n = node_child(b->old, "appendix")) != NULL)
		node_move_into(n, b->body);
}

static void use_template(struct board *b)
{
	b->template = xmlDocGetRootElement(b->doc);
	check_template(b);
	check_topics(b);
	if (board_make_front(b->w, b->template) < 0)
		b->rc = -1;
	place_headings(b);
}

/* Without a template, too, all is put where references find it. */
int board_arrange(struct work *w)
{
	xmlNode *root = work_root(w);
	struct board b = { .w = w, .old = node_child(root, "body") };

	if (!node_is(root, "board-paper"))
		return 0;
	b.doc = open_template(w);
	b.body = node_new(b.old, "body");
	node_move_before(b.body, b.old);
	b.rc = board_check_exemption(w);
	if (b.doc != NULL)
		use_template(&b);
	else
		b.rc = -1;
	place_rest(&b);
	node_drop(b.old);
	free(b.groups);
	xmlFreeDoc(b.doc);
	if (board_make_attachments(w, b.body) < 0)
		b.rc = -1;
	return b.rc;
}
