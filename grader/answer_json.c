/* answer_json.c - a line of JSON -> an answer to a question */
#include "answer.h"
#include "base/json_read.h"

static int take_text(const struct json_value *value, const char *name,
		     struct str *out, struct err *err)
{
	if (value->kind == JSON_OTHER)
		return err_set(err, ERR_USAGE, "\"%s\" is no string: put it "
			       "in double quotes", name);
	*out = value->kind == JSON_STRING ? value->text : STR_NONE;
	return 0;
}

int answer_line_parse(struct arena *arena, struct str line,
		      struct answer_line *out, size_t *column,
		      struct err *err)
{
	struct str id = STR_NONE, text = STR_NONE, ends = STR_NONE, name;
	struct {
		const char *name;
		struct str *to;
	} members[] = {{"id", &id}, {"answer", &text}, {"ends", &ends}};
	struct json_reader reader = json_object(arena, line);
	struct json_value value;

	while (json_member(&reader, &name, &value)) {
		*column = value.at + 1;
		for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++)
			if (str_is(name, members[i].name) &&
			    take_text(&value, members[i].name, members[i].to,
				      err))
				return -1;
	}
	*column = reader.at + 1;
	if (reader.why)
		return err_set(err, ERR_USAGE, "%s", reader.why);
	*column = 1;
	if (!id.len)
		return err_set(err, ERR_USAGE, "no \"id\": name the question "
			       "that is answered");
	out->id = id;
	return answer_build(arena, text, ends, &out->answer, err);
}
