/* import_cruxeval_json.c - CRUXEval: a function, an input, the true output */
#include <cjson/cJSON.h>

#include "base/scope.h"
#include "exchange/import_record.h"
#include "exchange/record_json.h"

static struct str whole_program(struct arena *arena, struct str code,
				struct str input)
{
	FREE_BUF struct buf program = BUF_INIT;

	buf_str(&program, code);
	buf_text(&program, "\nprint(repr(f(");
	buf_str(&program, input);
	buf_text(&program, ")))\n");
	return str_copy(arena, buf_view(&program));
}

int import_cruxeval_parse(struct arena *arena, struct str line,
			  struct import_record *out, struct err *err)
{
	struct import_record record = {
		.metadata = STR("#: tags = [\"cruxeval\"]\n"
				"#: license = \"MIT\"\n"),
	};
	FREE_JSON struct cJSON *json = NULL;
	struct str code, input, output;

	if (record_json_parse(line, &json, err) ||
	    record_json_id(arena, json, &record.id, err) ||
	    record_json_text(arena, json, "code", &code, err) ||
	    record_json_text(arena, json, "input", &input, err) ||
	    record_json_text(arena, json, "output", &output, err))
		return -1;
	record.program = whole_program(arena, code, input);
	record.has_key = true;
	record.key = str_format(arena, "%s\n", output.at);
	*out = record;
	return 0;
}
