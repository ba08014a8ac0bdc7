/* xml_write.c - XML through libxml2's writer */
#include "exchange/xml.h"

#include <libxml/xmlwriter.h>
#include <stdlib.h>

#include "base/scope.h"

/* Writing to memory fails for want of memory only; then it all fails, and
 * xml_finish() ends the program as every allocation of ours does. */
struct xml_writer {
	struct buf bytes;	/* xmlBuffer grows by as much as it lacks */
	xmlTextWriter *to;
	bool failed;
};

static int take(void *context, const char *bytes, int len)
{
	buf_add(context, bytes, (size_t)len);
	return len;
}

struct xml_writer *xml_begin(void)
{
	struct xml_writer *writer = must_realloc(NULL, sizeof(*writer));
	xmlOutputBuffer *bytes;

	writer->bytes = BUF_INIT;
	bytes = xmlOutputBufferCreateIO(take, NULL, &writer->bytes, NULL);
	writer->to = bytes ? xmlNewTextWriter(bytes) : NULL;
	writer->failed = !writer->to ||
		xmlTextWriterStartDocument(writer->to, "1.0", "UTF-8",
					   NULL) < 0;
	return writer;
}

/* xmlTextWriter wants strings that end in a NUL. */
static char *ended(struct str text)
{
	char *copy = must_realloc(NULL, text.len + 1);

	for (size_t i = 0; i < text.len; i++)
		copy[i] = text.at[i];
	copy[text.len] = '\0';
	return copy;
}

void xml_open(struct xml_writer *writer, const char *name)
{
	writer->failed = writer->failed ||
		xmlTextWriterStartElement(writer->to, BAD_CAST name) < 0;
}

void xml_set(struct xml_writer *writer, const char *name, struct str value)
{
	FREE char *text = ended(value);

	writer->failed = writer->failed ||
		xmlTextWriterWriteAttribute(writer->to, BAD_CAST name,
					    BAD_CAST text) < 0;
}

void xml_text(struct xml_writer *writer, struct str text)
{
	FREE char *copy = ended(text);

	writer->failed = writer->failed ||
		xmlTextWriterWriteString(writer->to, BAD_CAST copy) < 0;
}

static void write_cdata(struct xml_writer *writer, struct str text)
{
	FREE char *copy = ended(text);

	writer->failed = writer->failed ||
		xmlTextWriterWriteCDATA(writer->to, BAD_CAST copy) < 0;
}

void xml_cdata(struct xml_writer *writer, struct str text)
{
	/* The end of a section can't stand in one: it is cut in two. */
	for (;;) {
		size_t end = str_find(text, STR("]]>"));

		if (end == text.len)
			break;
		write_cdata(writer, str_slice(text, 0, end + 2));
		text = str_slice(text, end + 2, text.len);
	}
	write_cdata(writer, text);
}

void xml_raw(struct xml_writer *writer, struct str xml)
{
	FREE char *copy = ended(xml);

	writer->failed = writer->failed ||
		xmlTextWriterWriteRaw(writer->to, BAD_CAST copy) < 0;
}

void xml_close(struct xml_writer *writer)
{
	writer->failed = writer->failed ||
		xmlTextWriterEndElement(writer->to) < 0;
}

void xml_newline(struct xml_writer *writer)
{
	xml_raw(writer, STR("\n"));
}

void xml_element(struct xml_writer *writer, const char *name,
		 struct str text)
{
	xml_open(writer, name);
	xml_text(writer, text);
	xml_close(writer);
	xml_newline(writer);
}

void xml_finish(struct xml_writer *writer, struct buf *out)
{
	writer->failed = writer->failed ||
		xmlTextWriterEndDocument(writer->to) < 0;
	if (writer->failed)
		abort();
	xmlFreeTextWriter(writer->to);	/* hands on what it holds back */
	buf_str(out, buf_view(&writer->bytes));
	buf_free(&writer->bytes);
	free(writer);
}
