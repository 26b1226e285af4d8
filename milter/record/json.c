/* json.c - see json.h. */
#include "record/json.h"

#include "base/utf8.h"

static void json_rune(uint32_t c, struct buffer *out)
{
	static const char names[] = "btnvfr";	/* \b to \r; JSON has no \v */

	if (c == '"' || c == '\\') {
		buffer_byte(out, '\\');
		buffer_byte(out, (char)c);
	} else if (c >= '\b' && c <= '\r' && c != '\v') {
		buffer_byte(out, '\\');
		buffer_byte(out, names[c - '\b']);
	} else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
		buffer_addf(out, "\\u%04x", (unsigned)c);
	} else {
		utf8_add(out, c);
	}
}

void json_quote(struct span s, struct buffer *out)
{
	size_t at = 0, len;

	buffer_byte(out, '"');
	while (at < s.len) {
		json_rune(utf8_read(span_skip(s, at), &len), out);
		at += len;
	}
	buffer_byte(out, '"');
}

static void json_text(const char *text, struct buffer *out)
{
	json_quote(span_of(text), out);
}

static void json_member(const char *key, const char *text, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":", key);
	json_text(text, out);
}

static void json_span(const char *key, struct span s, struct buffer *out)
{
	buffer_addf(out, ",\"%s\":", key);
	json_quote(s, out);
}

/* "findings":[...] names of a bit set, as an array. */
static void json_findings(unsigned findings, struct buffer *out)
{
	const char *comma = "";

	buffer_add(out, SPAN("\"findings\":["));
	for (unsigned i = 0; i < FINDING_COUNT; i++)
		if (findings >> i & 1) {
			buffer_add(out, span_of(comma));
			json_text(finding_info((enum finding_bit)i)->name, out);
			comma = ",";
		}
	buffer_byte(out, ']');
}

static void json_from(const struct signal *s, struct buffer *out)
{
	struct buffer from;

	buffer_init(&from, NULL, 512);
	if (s->file && *s->file)
		buffer_addf(&from, "%s:%u", s->file, s->line);
	else
		buffer_add(&from, SPAN("program"));
	json_span("from", buffer_span(&from), out);
	buffer_done(&from);
}

static void json_signal(const struct signal *s, const struct split *split, struct buffer *out)
{
	struct span text = s->in_quote ? split->quote : split->reply;

	buffer_add(out, SPAN("{\"signal\":"));
	json_text(signal_info(s->id)->name, out);
	json_member("label", signal_info(s->id)->label, out);
	buffer_addf(out, ",\"start\":%u,\"end\":%u", s->start, s->end);
	json_span("text", span_cut(text, s->start, s->end), out);
	buffer_addf(out, ",\"weight\":%d", s->weight);
	if (s->in_quote)
		json_member("in", "quote", out);
	json_from(s, out);
	buffer_byte(out, '}');
}

static void json_signals(const struct judgement *j, struct buffer *out)
{
	buffer_add(out, SPAN(",\"signals\":["));
	for (size_t i = 0; i < j->tone.signal_count; i++) {
		if (i)
			buffer_byte(out, ',');
		json_signal(&j->tone.signals[i], &j->split, out);
	}
	buffer_byte(out, ']');
}

static void json_missing(const struct tone *t, struct buffer *out)
{
	buffer_add(out, SPAN(",\"missing\":["));
	for (size_t i = 0; i < t->missing_count; i++) {
		if (i)
			buffer_byte(out, ',');
		json_text(t->missing[i], out);
	}
	buffer_byte(out, ']');
}

static void json_help(const struct tone *t, struct buffer *out)
{
	buffer_add(out, SPAN(",\"help\":["));
	for (size_t i = 0; i < t->missing_count; i++) {
		if (i)
			buffer_byte(out, ',');
		json_quote(t->help[i], out);
	}
	buffer_byte(out, ']');
}

static void json_tone(const struct judgement *j, struct buffer *out)
{
	const struct tone *t = &j->tone;

	json_member("language_reply", j->judged ? t->language_reply : "unknown", out);
	json_member("language_customer", j->judged ? t->language_customer : "unknown", out);
	json_member("need", need_name(t->need), out);
	json_member("acknowledgement", acknowledgement_name(t->acknowledgement), out);
	json_member("outcome", outcome_name(t->outcome), out);
	json_member("unknown_because", unknown_name(t->unknown_because), out);
	json_member("harm", harm_name(t->harm), out);
	if (j->judged && t->score >= 0)
		buffer_addf(out, ",\"score\":%d", t->score);
	else
		buffer_add(out, SPAN(",\"score\":null"));
}

static void json_verdict(const struct judgement *j, struct buffer *out)
{
	json_member("verdict", verdict_word(&j->verdict), out);
	json_member("ground", ground_name(j->verdict.ground), out);
	json_member("exempt", exempt_name(j->verdict.exempt), out);
	json_member("policy", j->scope.policy ? j->scope.policy->name : "", out);
	json_span("why", j->tone.why, out);
}

static void json_parts(const struct judgement *j, struct buffer *out)
{
	json_span("reply", j->split.reply, out);
	json_span("quote", j->split.quote, out);
	json_span("signature", j->split.signature, out);
	json_span("footer", j->split.footer, out);
}

static void json_end(const struct judgement *j, struct buffer *out)
{
	buffer_add(out, SPAN(",\"split\":{\"method\":"));
	json_text(j->split.method ? j->split.method : "none", out);
	buffer_addf(out, ",\"confidence\":%d},", j->split.confidence);
	json_findings(j->findings, out);
	buffer_add(out, SPAN("}\n"));
}

static void json_begin(const char *key, struct span name, struct buffer *out)
{
	buffer_byte(out, '{');
	json_text(key, out);
	buffer_byte(out, ':');
	json_quote(name, out);
}

void json_of_judgement(const struct judgement *j, const char *key, struct span name, struct buffer *out)
{
	json_begin(key, name, out);
	json_tone(j, out);
	json_verdict(j, out);
	json_signals(j, out);
	json_missing(&j->tone, out);
	json_help(&j->tone, out);
	json_parts(j, out);
	json_end(j, out);
}

static const char *role_name(enum line_role role)
{
	static const char *const names[] = {
		[ROLE_REPLY] = "reply", [ROLE_QUOTE] = "quote", [ROLE_EARLIER] = "earlier",
		[ROLE_ATTRIBUTION] = "attribution", [ROLE_SIGNATURE] = "signature", [ROLE_FOOTER] = "footer",
	};

	return (unsigned)role <= ROLE_FOOTER ? names[role] : "";
}

/* The run of lines of one role that begins at line `i`; the line behind it. */
static size_t json_part(const struct judgement *j, size_t i, struct buffer *out)
{
	const struct line *first = &j->text.lines[i], *last;
	const unsigned char role = j->split.roles[i];

	while (i < j->text.line_count && j->split.roles[i] == role)
		i++;
	last = &j->text.lines[i - 1];
	buffer_add(out, SPAN("{\"part\":"));
	json_text(role_name((enum line_role)role), out);
	buffer_addf(out, ",\"start\":%zu,\"end\":%zu}", (size_t)(first->whole.at - j->text.utf8.at),
		    (size_t)(last->whole.at - j->text.utf8.at) + last->whole.len);
	return i;
}

static void json_of_parts(const struct judgement *j, struct buffer *out)
{
	buffer_add(out, SPAN(",\"parts\":["));
	for (size_t i = 0; j->split.roles && j->text.utf8.len && i < j->text.line_count;) {
		if (i)
			buffer_byte(out, ',');
		i = json_part(j, i, out);
	}
	buffer_byte(out, ']');
}

/* One object for each finding whose part or line is known. */
static void json_places(unsigned findings, const struct finding_places *places, struct buffer *out)
{
	const char *comma = "";

	buffer_add(out, SPAN(",\"places\":["));
	for (unsigned i = 0; places && i < FINDING_COUNT; i++) {
		if (!(findings >> i & 1) || (!places->part[i] && !places->line[i]))
			continue;
		buffer_addf(out, "%s{\"finding\":", comma);
		json_text(finding_info((enum finding_bit)i)->name, out);
		if (places->part[i])
			buffer_addf(out, ",\"part\":%u", places->part[i]);
		if (places->line[i])
			buffer_addf(out, ",\"line\":%u", places->line[i]);
		buffer_byte(out, '}');
		comma = ",";
	}
	buffer_byte(out, ']');
}

void json_of_split(const struct judgement *j, const char *key, struct span name, struct buffer *out)
{
	json_begin(key, name, out);
	json_span("reply", j->split.reply, out);
	json_span("quote", j->split.quote, out);
	json_span("earlier", j->split.earlier, out);
	json_span("signature", j->split.signature, out);
	json_span("footer", j->split.footer, out);
	json_of_parts(j, out);
	json_places(j->findings, j->text.places, out);
	json_end(j, out);
}

static void json_text_end(const struct text *t, struct buffer *out)
{
	json_places(t->findings, t->places, out);
	buffer_byte(out, ',');
	json_findings(t->findings, out);
	buffer_add(out, SPAN("}\n"));
}

void json_of_text(const struct text *t, struct span name, struct buffer *out)
{
	json_begin("file", name, out);
	json_span("text", t->utf8, out);
	json_member("from", t->encrypted ? "encrypted" : t->from_html ? "html" : "plain", out);
	json_text_end(t, out);
}

void json_of_part(const struct part *p, const struct text *t, struct span name, struct buffer *out)
{
	json_begin("file", name, out);
	buffer_addf(out, ",\"part\":%zu", p->number);
	json_span("type", p->type, out);
	json_span("charset", p->charset, out);
	json_span("text", t->utf8, out);
	json_text_end(t, out);
}
