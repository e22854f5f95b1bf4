/* SPDX-License-Identifier: MIT */
#include "xpath.h"

#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdlib.h>
#include <string.h>

#include "xpath_private.h"
#include "mem.h"
#include "str.h"

struct xpath {
	char *expression;
	xmlXPathCompExpr *compiled;
	bool looks;
};

/* libxml2 says of a broken expression where it could not go on. */
static void take_place(void *arg, xmlError *e)
{
	struct buf *why = arg;
	size_t n = e->str1 != NULL ? strlen(e->str1) : 0;

	if (why->len > 0 || e->int1 < 0)
		return;
	if ((size_t)e->int1 < n)
		buf_addf(why, "it cannot be read on from '%s'", e->str1 + e->int1);
	else
		buf_add_str(why, "it ends too early");
}

static void take_nothing(void *arg, xmlError *e)
{
	(void)arg;
	(void)e;
}

static xmlXPathContext *context_new(xmlDoc *doc)
{
	xmlXPathContext *ctxt = mem_check(xmlXPathNewContext(doc));

	if (xmlXPathRegisterNs(ctxt, (const xmlChar *)"e", (const xmlChar *)ENGROSS_NS) != 0)
		mem_check(NULL);
	return ctxt;
}

struct xpath *xpath_new(const char *expression, struct buf *why)
{
	struct xpath *p = mem_zalloc(1, sizeof(*p));
	xmlXPathContext *ctxt = context_new(NULL);

	ctxt->error = take_place;
	ctxt->userData = why;
	p->expression = mem_strdup(expression);
	p->compiled = xmlXPathCtxtCompile(ctxt, (const xmlChar *)expression);
	xmlXPathFreeContext(ctxt);
	if (p->compiled == NULL && why->len == 0)
		buf_add_str(why, "it is no expression");
	if (p->compiled == NULL || !xpath_read(expression, NULL, &p->looks, why)) {
		xpath_free(p);
		return NULL;
	}
	return p;
}

void xpath_free(struct xpath *p)
{
	if (p == NULL)
		return;
	free(p->expression);
	xmlXPathFreeCompExpr(p->compiled);
	free(p);
}

bool xpath_is_constant(const struct xpath *p)
{
	return !p->looks;
}

bool xpath_fits(const struct xpath *p, struct xml *x, const char *schema, struct buf *why)
{
	struct schema names;
	bool fits;

	schema_init(&names, x, schema);
	fits = xpath_read(p->expression, &names, NULL, why);
	schema_release(&names);
	return fits;
}

struct xpath_steps xpath_steps_for(const xmlDoc *doc)
{
	enum { AT_LEAST = 20000, PER_NODE = 60, TOGETHER = 20 };
	const xmlNode *root = xmlDocGetRootElement(doc);
	struct xpath_steps steps = { AT_LEAST, 0 };

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		steps.each += PER_NODE;
	steps.left = steps.each * TOGETHER;
	return steps;
}

enum xpath_answer xpath_holds(const struct xpath *p, xmlDoc *doc, struct xpath_steps *steps)
{
	xmlXPathContext *ctxt;
	int answer;

	if (steps->left == 0)
		return XPATH_TOO_LONG;
	ctxt = context_new(doc);
	ctxt->error = take_nothing;
	ctxt->opLimit = steps->each < steps->left ? steps->each : steps->left;
	ctxt->node = xmlDocGetRootElement(doc);
	answer = xmlXPathCompiledEvalToBoolean(p->compiled, ctxt);
	steps->left -= ctxt->opCount < steps->left ? ctxt->opCount : steps->left;
	xmlXPathFreeContext(ctxt);
	if (answer < 0)
		return XPATH_TOO_LONG;
	return answer > 0 ? XPATH_TRUE : XPATH_FALSE;
}
