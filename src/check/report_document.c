/* SPDX-License-Identifier: MIT */
#include "report.h"

#include <string.h>

#include "str.h"

/* What was found as a document: the tree of the report, words for it, a stylesheet that makes
 * a text of both, and the stages. */

/* Puts the fixed words of such documents in front, in the workspace's language or else in
 * English, and says which it is. 0, or -1 reported. */
static int add_labels(const struct check_run *run, xmlNode *root)
{
	const char *lang = run->ws->lang;
	xmlNode *labels = node_add(root, "labels");
	xmlDoc *words;
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "stylesheets/check/%.*s.xml", (int)strcspn(lang, "-"), lang);
	if (!xml_has_resource(run->x, path.data)) {
		buf_clear(&path);
		buf_add_str(&path, "stylesheets/check/en.xml");
		lang = "en-GB";
	}
	words = xml_parse_resource(run->x, path.data);
	buf_release(&path);
	if (words == NULL)
		return -1;
	node_copy_children(xmlDocGetRootElement(words), labels);
	xmlFreeDoc(words);
	if (root->children != labels)
		node_move_before(labels, root->children);
	xmlNodeSetLang(root, (const xmlChar *)lang);
	return 0;
}

/* Nobody wrote these elements, in no line of any file. */
static void forget_origins(xmlNode *root)
{
	xmlDoc *blank = xml_new_doc("nowhere");

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		node_set_origin(n, xmlDocGetRootElement(blank));
	xmlFreeDoc(blank);
}

/* The report as a document of the form that the last stages take; NULL, reported. */
static xmlDoc *make_text(const struct check_run *run, xmlDoc *report, const char *id)
{
	const struct xml_param params[] = { { "id", id }, { NULL, NULL } };
	xmlDoc *doc = NULL;
	struct buf text;

	buf_init(&text, BUF_FILE);
	if (xml_transform(run->x, "stylesheets/check/document.xsl", report, params, &text) == 0)
		doc = xml_parse(run->x, id, text.data, text.len);
	buf_release(&text);
	if (doc != NULL)
		forget_origins(xmlDocGetRootElement(doc));
	return doc;
}

int report_document(const struct check_run *run, const struct checked *list, size_t count,
                    const struct findings *others, const char *id, struct work *w)
{
	xmlDoc *report = report_tree(run, list, count, others);
	xmlDoc *text = NULL;

	work_init(w, run->x, run->d, run->ws, run->reg, id);
	if (add_labels(run, xmlDocGetRootElement(report)) == 0)
		text = make_text(run, report, id);
	xmlFreeDoc(report);
	if (text == NULL)
		return -1;
	work_begin_with(w, text);
	return work_run(w, NULL);
}
