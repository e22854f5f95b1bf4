/* SPDX-License-Identifier: MIT */
#include "part.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "macros.h"
#include "ordinal.h"
#include "pack.h"
#include "str.h"
#include "xml.h"

#define ODF "urn:oasis:names:tc:opendocument:xmlns:"

xmlDoc *part_open(const struct buf *package, const char *path)
{
	xmlDoc *doc = NULL;
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (pack_read(package->data, package->len, path, &bytes) == 0)
		doc = xml_parse_part(bytes.data, bytes.len);
	if (doc != NULL && xmlDocGetRootElement(doc) == NULL) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	buf_release(&bytes);
	return doc;
}

/* Adds where a target leads from a folder; "../" goes up. */
static void add_target(const char *folder, size_t length, const char *target, struct buf *path)
{
	if (target[0] == '/') {
		buf_add_str(path, target + 1);
		return;
	}
	for (; strncmp(target, "../", 3) == 0; target += 3)
		for (length -= length > 0; length > 0 && folder[length - 1] != '/'; length--)
			;
	buf_add(path, folder, length);
	buf_add_str(path, target);
}

bool part_target(const struct buf *package, const char *source, enum part_name by,
                 const char *name, struct buf *path)
{
	const char *slash = strrchr(source, '/');
	size_t folder = slash != NULL ? (size_t)(slash + 1 - source) : 0;
	xmlDoc *rels = NULL;
	struct buf rels_path;
	bool found = false;

	buf_init(&rels_path, BUF_FILE);
	buf_addf(&rels_path, "%.*s_rels/%s.rels", (int)folder, source, source + folder);
	rels = part_open(package, rels_path.data);
	for (const xmlNode *n = rels != NULL ? xmlDocGetRootElement(rels)->children : NULL;
	     n != NULL && !found; n = n->next) {
		const char *key = part_attr(n, NS_NONE, by == PART_OF_ID ? "Id" : "Type");
		const char *target = part_attr(n, NS_NONE, "Target");

		if (!part_is(n, NS_RELS, "Relationship") || key == NULL || target == NULL ||
		    str_eq(part_attr(n, NS_NONE, "TargetMode"), "External"))
			continue;
		found = by == PART_OF_ID ? str_eq(key, name) : str_ends(key, name);
		if (found)
			add_target(source, folder, target, path);
	}
	xmlFreeDoc(rels);
	buf_release(&rels_path);
	return found;
}

static enum part_ns ns_of_uri(const char *uri)
{
	static const struct {
		enum part_ns ns;
		const char *uri;
	} known[] = {
		{ NS_W, "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
		{ NS_W, "http://purl.oclc.org/ooxml/wordprocessingml/main" },
		{ NS_M, "http://schemas.openxmlformats.org/officeDocument/2006/math" },
		{ NS_M, "http://purl.oclc.org/ooxml/officeDocument/math" },
		{ NS_MC, "http://schemas.openxmlformats.org/markup-compatibility/2006" },
		{ NS_SYMBOL, "http://schemas.microsoft.com/office/word/2015/wordml/symex" },
		{ NS_RELS, "http://schemas.openxmlformats.org/package/2006/relationships" },
		{ NS_CHART, "http://schemas.openxmlformats.org/drawingml/2006/chart" },
		{ NS_CHART, "http://purl.oclc.org/ooxml/drawingml/chart" },
		{ NS_SHEET, "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
		{ NS_SHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main" },
		{ NS_OFFICE, ODF "office:1.0" },
		{ NS_TEXT, ODF "text:1.0" },
		{ NS_TABLE, ODF "table:1.0" },
		{ NS_DRAW, ODF "drawing:1.0" },
		{ NS_STYLE, ODF "style:1.0" },
		{ NS_ODF_CHART, ODF "chart:1.0" },
		{ NS_LOEXT, "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" },
		{ NS_R, "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
		{ NS_R, "http://purl.oclc.org/ooxml/officeDocument/relationships" },
		{ NS_XLINK, "http://www.w3.org/1999/xlink" },
		{ NS_DC, "http://purl.org/dc/elements/1.1/" },
		{ NS_XML, "http://www.w3.org/XML/1998/namespace" }
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(uri, known[i].uri))
			return known[i].ns;
	return NS_OTHER;
}

enum part_ns part_ns(const xmlNs *ns)
{
	if (ns == NULL)
		return NS_NONE;
	/* Once for each declaration: there are few, and many elements. */
	if (ns->_private == NULL)
		((xmlNs *)(uintptr_t)ns)->_private =
			(void *)((uintptr_t)ns_of_uri((const char *)ns->href) + 1);
	return (enum part_ns)((uintptr_t)ns->_private - 1);
}

bool part_is(const xmlNode *n, enum part_ns ns, const char *name)
{
	return n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0 &&
	       part_ns(n->ns) == ns;
}

const xmlNode *part_child(const xmlNode *n, enum part_ns ns, const char *name)
{
	for (const xmlNode *c = n != NULL ? n->children : NULL; c != NULL; c = c->next)
		if (part_is(c, ns, name))
			return c;
	return NULL;
}

const char *part_attr(const xmlNode *n, enum part_ns ns, const char *name)
{
	if (n == NULL || n->type != XML_ELEMENT_NODE)
		return NULL;
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, name) == 0 && part_ns(a->ns) == ns)
			return a->children != NULL && a->children->content != NULL
			               ? (const char *)a->children->content : "";
	return NULL;
}

void *part_find(xmlHashTable *table, const char *name)
{
	return name != NULL ? xmlHashLookup(table, (const xmlChar *)name) : NULL;
}

void part_free_entry(void *entry, const xmlChar *name)
{
	(void)name;
	free(entry);
}

int part_int(const char *s, int most, int absent)
{
	char *end;
	long n;

	if (s == NULL)
		return absent;
	n = strtol(s, &end, 10);
	return end == s || !str_blank(end) || n < 0 || n > most ? absent : (int)n;
}

/* a … z, aa, ab … */
static void add_alphabet(struct buf *b, int n)
{
	if (n > 26)
		add_alphabet(b, (n - 1) / 26);
	if (n > 0)
		buf_add_char(b, (char)('a' + (n - 1) % 26));
}

void numeral_add(struct buf *b, enum numeral how, int n)
{
	size_t from = b->len;

	switch (how) {
	case NUMERAL_NONE:
		return;
	case NUMERAL_DECIMAL:
		buf_addf(b, "%d", n);
		return;
	case NUMERAL_DECIMAL_ZERO:
		buf_addf(b, "%02d", n);
		return;
	case NUMERAL_LETTER:
	case NUMERAL_LETTER_UPPER:
		/* ECMA-376 part 1, 17.18.59: up to thirty letters, then from the start. */
		ordinal_add_letter(b, n > 0 ? (n - 1) % 780 + 1 : 0);
		break;
	case NUMERAL_ALPHABET:
	case NUMERAL_ALPHABET_UPPER:
		add_alphabet(b, n);
		break;
	case NUMERAL_ROMAN:
	case NUMERAL_ROMAN_UPPER:
		ordinal_add_roman(b, n);
		break;
	case NUMERAL_UNKNOWN:
		buf_add_char(b, '?');
		return;
	}
	if (how == NUMERAL_LETTER_UPPER || how == NUMERAL_ALPHABET_UPPER ||
	    how == NUMERAL_ROMAN_UPPER)
		for (char *c = b->data + from; *c != '\0'; c++)
			*c = (char)(*c - 'a' + 'A');
}

void bullet_add(struct buf *b, const char *sign)
{
	static const struct {
		const char *code;
		const char *sign;
	} signs[] = {
		{ "\xEF\x82\xB7", "\xE2\x80\xA2" },   /* U+F0B7, Symbol: • */
		{ "\xEF\x80\xAD", "\xE2\x80\x93" },   /* U+F02D, Symbol: – as LibreOffice saves it */
		{ "\xEF\x82\xA7", "\xE2\x96\xAA" }    /* U+F0A7, Wingdings: ▪ */
	};

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		if (str_eq(sign, signs[i].code))
			sign = signs[i].sign;
	buf_add_str(b, sign);
}

void label_trim(struct buf *b)
{
	static const char space[] = " \t\n\r";
	size_t lead = strspn(b->data, space);

	while (b->len > lead && strchr(space, b->data[b->len - 1]) != NULL)
		b->data[--b->len] = '\0';
	b->len -= lead;
	memmove(b->data, b->data + lead, b->len + 1);
}

/* True for "12" and "xiv". */
static bool is_page_number(const char *s)
{
	s += strspn(s, " ");
	return *s != '\0' && (s[strspn(s, "0123456789 ")] == '\0' || s[strspn(s, "ivxlc ")] == '\0');
}

void contents_split(struct buf *text, bool pages, struct buf *number)
{
	char *tab;

	label_trim(text);
	tab = strrchr(text->data, '\t');
	if (pages && tab != NULL && is_page_number(tab + 1)) {
		*tab = '\0';
		text->len = strlen(text->data);
		label_trim(text);
	}
	tab = strchr(text->data, '\t');
	if (tab == NULL)
		return;
	*tab = '\0';
	buf_add_str(number, text->data);
	label_trim(number);
	text->len -= (size_t)(tab + 1 - text->data);
	memmove(text->data, tab + 1, text->len + 1);
}
