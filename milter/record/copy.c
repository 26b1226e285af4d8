/* copy.c - see copy.h. */
#include "record/copy.h"

#include "base/utf8.h"
#include "record/json.h"

enum { LONGEST = 24 * 1024, SHORTEST = 128, FIELD_MAX = 250 };

/* Of the mail itself: what people call it by. */
struct fields {
	struct span subject, from, to;	/* the arena's */
};

static struct span head(struct span s, size_t max)
{
	s = span_cut(s, 0, max);
	return span_cut(s, 0, utf8_valid(s));
}

/* "" where there is none, and where memory is spent: nobody's mail waits for its title. */
static struct span field(const struct raw_mail *raw, struct span name, struct arena *a)
{
	const struct span value = header_value(raw, name);
	struct span text;

	if (!value.at || text_of_header(span_cut(value, 0, 4 * FIELD_MAX), a, &text, NULL))
		return SPAN_NONE;
	return head(text, FIELD_MAX);
}

static struct fields fields_of(const struct raw_mail *raw, struct arena *a)
{
	return (struct fields){ .subject = field(raw, SPAN("Subject"), a), .from = field(raw, SPAN("From"), a),
				.to = field(raw, SPAN("To"), a) };
}

static void write_whole(const struct judgement *j, const struct fields *of, const char *id, bool cut, struct buffer *out)
{
	buffer_addf(out, "{\"copy\":1,\"cut\":%s,\"subject\":", cut ? "true" : "false");
	json_quote(of->subject, out);
	buffer_add(out, SPAN(",\"from\":"));
	json_quote(of->from, out);
	buffer_add(out, SPAN(",\"to\":"));
	json_quote(of->to, out);
	buffer_add(out, SPAN(",\"judgement\":"));
	json_of_judgement(j, "id", span_of(id), out);
	buffer_add(out, SPAN("}\n"));
}

/* Only signals whose words are still there. */
static bool signals_within(struct judgement *j, size_t max, struct arena *a)
{
	struct signal *kept = arena_take(a, j->tone.signal_count + 1, sizeof *kept);
	size_t count = 0;

	if (!kept)
		return false;
	for (size_t i = 0; i < j->tone.signal_count && count < max / 256; i++)
		if (j->tone.signals[i].end <= (j->tone.signals[i].in_quote ? j->split.quote : j->split.reply).len)
			kept[count++] = j->tone.signals[i];
	j->tone.signals = kept;
	j->tone.signal_count = count;
	return true;
}

static bool shorten(struct judgement *j, size_t max, struct arena *a)
{
	j->split.reply = head(j->split.reply, max);
	j->split.quote = head(j->split.quote, max);
	j->split.signature = head(j->split.signature, max / 8);
	j->split.footer = head(j->split.footer, max / 8);
	j->tone.why = head(j->tone.why, max);
	for (size_t i = 0; i < j->tone.missing_count; i++)
		j->tone.help[i] = head(j->tone.help[i], max);
	return signals_within(j, max, a);
}

int copy_write(const struct judgement *j, const struct raw_mail *raw, const char *id, struct arena *a, struct buffer *out,
	       struct fault *f)
{
	const struct fields of = fields_of(raw, a);
	struct judgement shorter = *j;

	write_whole(j, &of, id, false, out);
	for (size_t max = LONGEST; out->spoiled && max >= SHORTEST; max /= 2) {
		if (!shorten(&shorter, max, a))
			return fault_memory(f);
		out->len = 0;
		out->spoiled = false;
		write_whole(&shorter, &of, id, true, out);
	}
	return out->spoiled ? fault(f, FAULT_LIMIT, "a review copy of more than %zu bytes", out->max) : 0;
}
