/* export_qti21.c - IMS QTI 2.1: an item a question, in a content package */
#include "base/scope.h"
#include "exchange/export_formats.h"
#include "exchange/html.h"
#include "exchange/package.h"
#include "exchange/xml.h"

#define QTI_SPACE "http://www.imsglobal.org/xsd/imsqti_v2p1"
#define QTI_SCHEMA "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
#define PACKAGE_SPACE "http://www.imsglobal.org/xsd/imscp_v1p1"

const char *export_qti_refuse(const struct export_item *item)
{
	return export_refuse_typed(item);
}

/* An NCName: no id has a capital letter, so this meets none of them. */
static struct str identifier(struct arena *arena, struct str id)
{
	char first = id.at[0];

	return str_format(arena, "%s%.*s",
			  first >= 'a' && first <= 'z' ? "" : "Q-",
			  STR_ARG(id));
}

static struct str choice_name(struct arena *arena, size_t index)
{
	return str_format(arena, "CHOICE-%zu", index + 1);
}

/* <name identifier= cardinality= baseType=>, left open. */
static void declare(struct xml_writer *w, const char *name,
		    const char *variable, const char *cardinality,
		    const char *type)
{
	xml_open(w, name);
	xml_set(w, "identifier", str_of(variable));
	xml_set(w, "cardinality", str_of(cardinality));
	xml_set(w, "baseType", str_of(type));
}

static void declare_response(struct xml_writer *w, struct arena *arena,
			     const struct export_item *item)
{
	declare(w, "responseDeclaration", "RESPONSE",
		item->right_count > 1 ? "multiple" : "single",
		item->option_count ? "identifier" : "string");
	xml_open(w, "correctResponse");
	for (size_t i = 0; i < item->option_count; i++)
		if (item->options[i].right)
			xml_element(w, "value", choice_name(arena, i));
	if (!item->option_count)
		xml_element(w, "value", str_trim(item->answer));
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void declare_outcomes(struct xml_writer *w,
			     const struct export_item *item)
{
	declare(w, "outcomeDeclaration", "SCORE", "single", "float");
	xml_open(w, "defaultValue");
	xml_element(w, "value", STR("0"));
	xml_close(w);
	xml_close(w);
	xml_newline(w);
	if (!item->q->explanation.len)
		return;
	declare(w, "outcomeDeclaration", "FEEDBACK", "single", "identifier");
	xml_close(w);
	xml_newline(w);
}

static void write_choices(struct xml_writer *w, struct arena *arena,
			  const struct export_item *item)
{
	xml_open(w, "choiceInteraction");
	xml_set(w, "responseIdentifier", STR("RESPONSE"));
	xml_set(w, "shuffle", STR("true"));
	xml_set(w, "maxChoices", item->right_count > 1 ? STR("0") : STR("1"));
	xml_newline(w);
	for (size_t i = 0; i < item->option_count; i++) {
		FREE_BUF struct buf html = BUF_INIT;

		html_option(&html, &item->options[i]);
		xml_open(w, "simpleChoice");
		xml_set(w, "identifier", choice_name(arena, i));
		xml_raw(w, buf_view(&html));
		xml_close(w);
		xml_newline(w);
	}
	xml_close(w);
	xml_newline(w);
}

static void write_entry(struct xml_writer *w, const struct export_item *item)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	xml_open(w, "p");
	xml_open(w, "textEntryInteraction");
	xml_set(w, "responseIdentifier", STR("RESPONSE"));
	xml_set(w, "expectedLength",
		str_format(&arena, "%zu", str_trim(item->answer).len));
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void write_body(struct xml_writer *w, struct arena *arena,
		       const struct export_item *item)
{
	FREE_BUF struct buf html = BUF_INIT;

	html_question(&html, item->q);
	xml_open(w, "itemBody");
	xml_newline(w);
	xml_raw(w, buf_view(&html));
	xml_newline(w);
	if (item->option_count)
		write_choices(w, arena, item);
	else
		write_entry(w, item);
	xml_close(w);
	xml_newline(w);
}

static void set_outcome(struct xml_writer *w, const char *variable,
			const char *type, const char *value)
{
	xml_open(w, "setOutcomeValue");
	xml_set(w, "identifier", str_of(variable));
	xml_open(w, "baseValue");
	xml_set(w, "baseType", str_of(type));
	xml_text(w, str_of(value));
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void name_response(struct xml_writer *w, const char *element)
{
	xml_open(w, element);
	xml_set(w, "identifier", STR("RESPONSE"));
	xml_close(w);
}

/* The standard template sets the score alone; an explanation takes more. */
static void write_processing(struct xml_writer *w,
			     const struct export_item *item)
{
	xml_open(w, "responseProcessing");
	xml_newline(w);
	xml_open(w, "responseCondition");
	xml_open(w, "responseIf");
	xml_open(w, "match");
	name_response(w, "variable");
	name_response(w, "correct");
	xml_close(w);
	set_outcome(w, "SCORE", "float", "1");
	xml_close(w);
	xml_open(w, "responseElse");
	set_outcome(w, "SCORE", "float", "0");
	xml_close(w);
	xml_close(w);
	xml_newline(w);
	if (item->q->explanation.len)
		set_outcome(w, "FEEDBACK", "identifier", "EXPLANATION");
	xml_close(w);
	xml_newline(w);
}

static void write_explanation(struct xml_writer *w, struct str explanation)
{
	FREE_BUF struct buf html = BUF_INIT;

	if (!explanation.len)
		return;
	html_markdown(&html, explanation);
	xml_open(w, "modalFeedback");
	xml_set(w, "outcomeIdentifier", STR("FEEDBACK"));
	xml_set(w, "identifier", STR("EXPLANATION"));
	xml_set(w, "showHide", STR("show"));
	xml_raw(w, buf_view(&html));
	xml_close(w);
	xml_newline(w);
}

static void write_item(struct buf *out, struct arena *arena,
		       const struct export_item *item)
{
	struct xml_writer *w = xml_begin();

	xml_open(w, "assessmentItem");
	xml_set(w, "xmlns", STR(QTI_SPACE));
	xml_set(w, "xmlns:xsi",
		STR("http://www.w3.org/2001/XMLSchema-instance"));
	xml_set(w, "xsi:schemaLocation", STR(QTI_SPACE " " QTI_SCHEMA));
	xml_set(w, "identifier", identifier(arena, item->q->id));
	xml_set(w, "title", item->q->id);
	xml_set(w, "adaptive", STR("false"));
	xml_set(w, "timeDependent", STR("false"));
	xml_newline(w);
	declare_response(w, arena, item);
	declare_outcomes(w, item);
	write_body(w, arena, item);
	write_processing(w, item);
	write_explanation(w, item->q->explanation);
	xml_close(w);
	xml_finish(w, out);
}

static void write_resource(struct xml_writer *w, struct str id,
			   struct str file)
{
	xml_open(w, "resource");
	xml_set(w, "identifier", id);
	xml_set(w, "type", STR("imsqti_item_xmlv2p1"));
	xml_set(w, "href", file);
	xml_open(w, "file");
	xml_set(w, "href", file);
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void write_manifest(struct buf *out, struct arena *arena,
			   const struct export_item *items, size_t count)
{
	struct xml_writer *w = xml_begin();

	xml_open(w, "manifest");
	xml_set(w, "xmlns", STR(PACKAGE_SPACE));
	xml_set(w, "identifier", STR("MANIFEST"));
	xml_newline(w);
	xml_open(w, "metadata");
	xml_element(w, "schema", STR("QTIv2.1 Package"));
	xml_element(w, "schemaversion", STR("1.0.0"));
	xml_close(w);
	xml_newline(w);
	xml_open(w, "organizations");
	xml_close(w);
	xml_newline(w);
	xml_open(w, "resources");
	xml_newline(w);
	for (size_t i = 0; i < count; i++) {
		struct str id = identifier(arena, items[i].q->id);

		write_resource(w, id, str_format(arena, "%s.xml", id.at));
	}
	xml_close(w);
	xml_newline(w);
	xml_close(w);
	xml_finish(w, out);
}

void export_qti_write(const struct export_item *items, size_t count,
		      struct buf *out)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf manifest = BUF_INIT;
	struct package *package = package_begin();

	write_manifest(&manifest, &arena, items, count);
	package_add(package, "imsmanifest.xml", buf_view(&manifest));
	for (size_t i = 0; i < count; i++) {
		FREE_BUF struct buf xml = BUF_INIT;
		struct str id = identifier(&arena, items[i].q->id);

		write_item(&xml, &arena, &items[i]);
		package_add(package, str_format(&arena, "%s.xml", id.at).at,
			    buf_view(&xml));
	}
	package_finish(package, out);
}
