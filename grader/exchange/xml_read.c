/* xml_read.c - XML and HTML -> trees, through libxml2 */
#include "exchange/xml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <limits.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"

#define DEPTH_MAX 200

static struct str copy(struct arena *arena, const xmlChar *text)
{
	return str_copy(arena, str_of((const char *)text));
}

static struct xml_attribute *attributes_of(struct arena *arena,
					   const xmlNode *from)
{
	struct xml_attribute *first = NULL, **end = &first;

	for (xmlAttr *a = from->properties; a; a = a->next) {
		xmlChar *value = xmlNodeListGetString(from->doc, a->children,
						      1);

		*end = arena_new(arena, struct xml_attribute);
		(*end)->name = copy(arena, a->name);
		(*end)->value = value ? copy(arena, value) : STR("");
		end = &(*end)->next;
		xmlFree(value);
	}
	return first;
}

/* Comments and the like are passed over, and what lies too deep. */
static struct xml_node *tree_of(struct arena *arena, const xmlNode *from,
				unsigned depth)
{
	struct xml_node *first = NULL, **end = &first;

	for (; from; from = from->next) {
		bool is_text = from->type == XML_TEXT_NODE ||
			       from->type == XML_CDATA_SECTION_NODE;
		long line = xmlGetLineNo(from);

		if ((!is_text && from->type != XML_ELEMENT_NODE) ||
		    depth == DEPTH_MAX)
			continue;
		*end = arena_new(arena, struct xml_node);
		(*end)->line = line > 0 ? (unsigned)line : 1;
		if (is_text) {
			(*end)->text = copy(arena, from->content);
		} else {
			(*end)->name = copy(arena, from->name);
			(*end)->attributes = attributes_of(arena, from);
			(*end)->first = tree_of(arena, from->children,
						depth + 1);
		}
		end = &(*end)->next;
	}
	return first;
}

/* Entities of the document's own are how small files grow and how they reach
 * for others: none is read. */
static void refuse_document_type(void *ctx, const xmlChar *name,
				 const xmlChar *public, const xmlChar *system)
{
	xmlParserCtxt *parser = ctx;

	(void)name;
	(void)public;
	(void)system;
	*(bool *)parser->_private = true;
	xmlStopParser(parser);
}

static void tell(struct arena *arena, xmlParserCtxt *parser, bool refused,
		 struct xml_problem *out)
{
	const xmlError *error = xmlCtxtGetLastError(parser);
	struct str text = STR_NONE;

	*out = (struct xml_problem){.line = 1, .column = 1};
	if (parser->input && parser->input->line > 0) {
		out->line = (unsigned)parser->input->line;
		out->column = (unsigned)parser->input->col;
	}
	if (refused) {
		out->text = STR("a document type (<!DOCTYPE>), which isn't"
				" read: take it out");
		return;
	}
	if (error && error->line > 0) {
		out->line = (unsigned)error->line;
		out->column = error->int2 > 0 ? (unsigned)error->int2 : 1;
	}
	if (error && error->message)
		text = str_trim(str_of(error->message));
	out->text = str_format(arena, "no XML, %.*s: mend it there",
			       STR_ARG(text.len ? text : STR("the file is"
							     " empty")));
}

struct xml_node *xml_parse(struct arena *arena, struct str text,
			   struct xml_problem *problem)
{
	const int options = XML_PARSE_NONET | XML_PARSE_NOERROR |
			    XML_PARSE_NOWARNING;
	xmlParserCtxt *parser = xmlNewParserCtxt();
	struct xml_node *root = NULL;
	bool refused = false;
	xmlDoc *doc = NULL;

	if (!parser || text.len > INT_MAX) {
		xmlFreeParserCtxt(parser);
		*problem = (struct xml_problem){1, 1, STR("too large")};
		return NULL;
	}
	parser->_private = &refused;
	parser->sax->internalSubset = refuse_document_type;
	doc = xmlCtxtReadMemory(parser, text.at, (int)text.len, NULL, NULL,
				options);
	if (doc && !refused)
		root = tree_of(arena, xmlDocGetRootElement(doc), 0);
	if (!root)
		tell(arena, parser, refused, problem);
	xmlFreeDoc(doc);
	xmlFreeParserCtxt(parser);
	return root;
}

struct xml_node *xml_parse_html(struct arena *arena, struct str text)
{
	const int options = HTML_PARSE_NONET | HTML_PARSE_NOERROR |
			    HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER;
	struct xml_node *root = NULL;
	xmlDoc *doc;

	if (!text.len || text.len > INT_MAX)
		return NULL;
	doc = htmlReadMemory(text.at, (int)text.len, NULL, "UTF-8", options);
	if (doc)
		root = tree_of(arena, xmlDocGetRootElement(doc), 0);
	xmlFreeDoc(doc);
	return root;
}

/* --------------------------------------------------------------- the tree */

static const struct xml_node *named(const struct xml_node *node,
				    struct str name)
{
	while (node && !(node->name.at && str_equal(node->name, name)))
		node = node->next;
	return node;
}

const struct xml_node *xml_child(const struct xml_node *node,
				 const char *name)
{
	return node ? named(node->first, str_of(name)) : NULL;
}

const struct xml_node *xml_again(const struct xml_node *node)
{
	return named(node->next, node->name);
}

struct str xml_attribute(const struct xml_node *node, const char *name)
{
	for (const struct xml_attribute *a = node->attributes; a; a = a->next)
		if (str_is(a->name, name))
			return a->value;
	return STR_NONE;
}

static void add_text(struct buf *out, const struct xml_node *node)
{
	buf_str(out, node->text);
	for (node = node->first; node; node = node->next)
		add_text(out, node);
}

struct str xml_text_of(struct arena *arena, const struct xml_node *node)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (!node)
		return STR_NONE;
	add_text(&out, node);
	return str_copy(arena, out.at ? buf_view(&out) : STR(""));
}

bool xml_carries(struct str text)
{
	uint32_t code;

	for (size_t at = 0, step; at < text.len; at += step) {
		step = text_decode(text, at, &code);
		if (!step || code == 0xfffe || code == 0xffff ||
		    (code < 0x20 && code != '\t' && code != '\n'))
			return false;
	}
	return true;
}
