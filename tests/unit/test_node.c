/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <stdlib.h>
#include <string.h>

#include "node.h"

static xmlDoc *parse(struct help *h, const char *text)
{
	xmlDoc *doc = xml_parse(h->x, "doc.xml", text, strlen(text));

	assert_non_null(doc);
	return doc;
}

static void assert_dump(const xmlNode *n, const char *want)
{
	char *got = help_dump(n);

	assert_string_equal(got, want);
	free(got);
}

static void finds_elements_of_ours_alone(void **state)
{
	struct help h;
	xmlDoc *doc;
	const xmlNode *root;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><x:p xmlns:x='urn:other'/><p n='1'/><q/><p n='2'/></a>");
	root = xmlDocGetRootElement(doc);
	assert_true(node_is(root, "a"));
	assert_false(node_is(root->children, "p"));
	assert_false(node_is(NULL, "p"));
	assert_string_equal(node_attr(node_child(root, "p"), "n"), "1");
	assert_string_equal(node_attr(node_next(node_child(root, "p"), "p"), "n"), "2");
	assert_null(node_child(root, "none"));
	assert_null(node_attr(root, "none"));
	xmlFreeDoc(doc);
	help_end(&h);
}

static void walks_in_document_order(void **state)
{
	struct help h;
	xmlDoc *doc;
	const xmlNode *root;
	char names[20] = "";

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><b><c/><d/></b><e><f/></e></a>");
	root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		strcat(names, node_name(n));
	assert_string_equal(names, "abcdef");
	names[0] = '\0';
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, node_is(n, "b")))
		strcat(names, node_name(n));
	assert_string_equal(names, "abef");
	/* The walk stays below the element it began with. */
	root = node_child(root, "b");
	names[0] = '\0';
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		strcat(names, node_name(n));
	assert_string_equal(names, "bcd");
	xmlFreeDoc(doc);
	help_end(&h);
}

static void changes_a_tree(void **state)
{
	struct help h;
	xmlDoc *doc;
	xmlNode *root;
	xmlNode *b;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><b>one &amp; <c>two</c></b><d/></a>");
	root = xmlDocGetRootElement(doc);
	b = node_child(root, "b");
	node_add_element(b, "e", "<&>");
	node_set(b, "n", "a<\"&");
	node_setf(b, "m", "%d", 7);
	node_unset(b, "none");
	assert_dump(root, "<a><b n=\"a<\"&\" m=\"7\">one & <c>two</c><e><&></e></b><d/></a>");
	node_unset(b, "n");
	node_move_into(b, node_child(root, "d"));
	assert_dump(root, "<a><d><b m=\"7\">one & <c>two</c><e><&></e></b></d></a>");
	node_move_children(b, root);
	node_drop(b);
	assert_dump(root, "<a><d/>one & <c>two</c><e><&></e></a>");
	node_copy_into(node_child(root, "c"), node_child(root, "d"));
	node_copy_children(node_child(root, "e"), node_child(root, "d"));
	assert_dump(root, "<a><d><c>two</c><&></d>one & <c>two</c><e><&></e></a>");
	xmlFreeDoc(doc);
	help_end(&h);
}

static void gives_all_text_below(void **state)
{
	struct help h;
	xmlDoc *doc;
	char *text;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><p>a <em>b</em><!-- no --> c</p><q><![CDATA[<d>]]></q></a>");
	text = node_text(xmlDocGetRootElement(doc));
	assert_string_equal(text, "a b c<d>");
	free(text);
	xmlFreeDoc(doc);
	help_end(&h);
}

static void keeps_origins_through_copies(void **state)
{
	struct help h;
	xmlDoc *doc;
	xmlNode *root;
	xmlNode *copy;
	xmlNode *made;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'>\n\n<b><c/></b>\n<d/></a>");
	root = xmlDocGetRootElement(doc);
	copy = node_copy_into(node_child(root, "b"), node_child(root, "d"));
	assert_int_equal(xml_loc(h.x, copy).line, 3);
	assert_string_equal(xml_loc(h.x, copy).path, "doc.xml");
	assert_int_equal(xml_loc(h.x, node_child(copy, "c")).line, 3);
	made = node_add(node_child(root, "b"), "new");
	assert_int_equal(xml_loc(h.x, made).line, 3);
	xml_set_loc(h.x, made, "other.md", 99);
	assert_string_equal(xml_loc(h.x, made).path, "other.md");
	assert_int_equal(xml_loc(h.x, made).line, 99);
	xmlFreeDoc(doc);
	help_end(&h);
}

static void has_one_declaration_wherever_it_was_written(void **state)
{
	struct help h;
	xmlDoc *doc;
	xmlDoc *part;
	xmlNode *root;
	xmlNode *made;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><e:b xmlns:e='urn:engross:1' xmlns='urn:other'><md "
	                "xmlns='urn:engross:1'/></e:b></a>");
	part = parse(&h, "<p:c xmlns:p='urn:engross:1'><p:d/></p:c>");
	root = xmlDocGetRootElement(doc);
	node_adopt_before(xmlDocGetRootElement(part), node_child(node_child(root, "b"), "md"));
	xmlFreeDoc(part);
	for (xmlNode *n = node_child(root, NULL); n != NULL; n = node_walk(root, n, false)) {
		assert_ptr_equal(n->ns, root->ns);
		assert_null(xmlSearchNs(doc, n, (const xmlChar *)"p"));
		assert_string_equal(xmlSearchNs(doc, n, NULL)->href, ENGROSS_NS);
	}
	/* What is made like an element outlives it. */
	made = node_new(node_child(node_child(root, "b"), "md"), "new");
	node_drop(node_child(root, "b"));
	node_move_into(made, root);
	assert_true(node_is(made, "new"));
	xmlFreeDoc(doc);
	help_end(&h);
}

/* As a tree is that was printed and read again. */
static void joins_texts_side_by_side(void **state)
{
	struct help h;
	xmlDoc *doc;
	xmlNode *root;
	xmlNode *p;

	(void)state;
	help_start(&h);
	doc = parse(&h, "<a xmlns='urn:engross:1'><p>one <em>two</em><strong/></p></a>");
	root = xmlDocGetRootElement(doc);
	p = node_child(root, "p");
	for (int i = 0; i < 2; i++)
		node_move_into(xmlNewDocText(doc, (const xmlChar *)""), p);
	for (int i = 0; i < 3; i++)
		node_move_into(xmlNewDocText(doc, (const xmlChar *)(i == 1 ? "" : "three ")), p);
	node_move_into(xmlNewDocText(doc, (const xmlChar *)""), node_child(p, "strong"));
	node_join_texts(root);
	assert_dump(root, "<a><p>one <em>two</em><strong/>three three </p></a>");
	assert_int_equal(p->last->type, XML_TEXT_NODE);
	assert_ptr_equal(p->last->prev, node_child(p, "strong"));
	assert_null(node_child(p, "strong")->children);
	xmlFreeDoc(doc);
	help_end(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_elements_of_ours_alone),
		cmocka_unit_test(walks_in_document_order), cmocka_unit_test(changes_a_tree),
		cmocka_unit_test(gives_all_text_below),
		cmocka_unit_test(keeps_origins_through_copies),
		cmocka_unit_test(joins_texts_side_by_side),
		cmocka_unit_test(has_one_declaration_wherever_it_was_written)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
