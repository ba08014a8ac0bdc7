/* import_jsonl_json.c - {id, question, code, choices, correct}, one a line */
#include <cjson/cJSON.h>

#include "exchange/import_record.h"
#include "exchange/record_json.h"

static int parse_choices(struct arena *arena, const cJSON *json,
			 struct import_record *record, struct err *err)
{
	const cJSON *choices, *choice;
	size_t n = 0;

	choices = cJSON_GetObjectItemCaseSensitive(json, "choices");
	if (!cJSON_IsArray(choices) || !cJSON_GetArraySize(choices))
		return err_set(err, ERR_USAGE,
			       "\"choices\" is no array of strings");
	record->option_count = (size_t)cJSON_GetArraySize(choices);
	record->options = arena_array(arena, record->option_count,
				      sizeof(*record->options));
	cJSON_ArrayForEach(choice, choices) {
		if (!cJSON_IsString(choice))
			return err_set(err, ERR_USAGE,
				       "choice %zu is no string", n);
		record->options[n++].text =
			str_copy(arena, str_of(choice->valuestring));
	}
	return 0;
}

static int parse_correct(const cJSON *json, struct import_record *record,
			 struct err *err)
{
	const cJSON *correct, *index;

	correct = cJSON_GetObjectItemCaseSensitive(json, "correct");
	if (!cJSON_IsArray(correct) || !cJSON_GetArraySize(correct))
		return err_set(err, ERR_USAGE,
			       "\"correct\" is no array of indexes of choices");
	cJSON_ArrayForEach(index, correct) {
		double at = cJSON_IsNumber(index) ? index->valuedouble : -1;

		if (at < 0 || at >= (double)record->option_count ||
		    at != (double)(size_t)at)
			return err_set(err, ERR_USAGE, "\"correct\" has what "
				       "is no index: choices are 0 to %zu",
				       record->option_count - 1);
		record->options[(size_t)at].right = true;
	}
	return 0;
}

int import_jsonl_parse(struct arena *arena, struct str line,
		       struct import_record *out, struct err *err)
{
	FREE_JSON struct cJSON *json = NULL;
	struct import_record record = {0};

	if (record_json_parse(line, &json, err) ||
	    record_json_id(arena, json, &record.id, err) ||
	    record_json_optional(arena, json, "question", &record.stem, err) ||
	    record_json_text(arena, json, "code", &record.program, err) ||
	    record_json_optional(arena, json, "input", &record.input, err) ||
	    parse_choices(arena, json, &record, err) ||
	    parse_correct(json, &record, err))
		return -1;
	*out = record;
	return 0;
}
