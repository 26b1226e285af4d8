/* json.h - a judgement as one line of JSON; the form stands in tonectl(1). */
#ifndef TM_RECORD_JSON_H
#define TM_RECORD_JSON_H

#include "base/buffer.h"
#include "record/judgement.h"

/* `key` is "file" or "id", `name` its value. Ends with LF. */
void json_of_judgement(const struct judgement *j, const char *key, struct span name, struct buffer *out);

/* The split alone: {"file","reply","quote","earlier","signature","footer","parts":[
 * {"part","start","end"}],"places":[...],"split":{...},"findings":[...]}; the ends of
 * parts are bytes of the text. */
void json_of_split(const struct judgement *j, const char *key, struct span name, struct buffer *out);

/* The text before it is split: {"file","text","from","places":[{"finding","part",
 * "line"}],"findings":[...]}, `from` being "plain", "html" or "encrypted". */
void json_of_text(const struct text *t, struct span name, struct buffer *out);

/* The same of one part: "part", "type" and "charset" instead of "from". */
void json_of_part(const struct part *p, const struct text *t, struct span name, struct buffer *out);

/* A JSON string with its quotes (json_string is jansson's); invalid UTF-8 becomes U+FFFD. */
void json_quote(struct span s, struct buffer *out);

#endif
