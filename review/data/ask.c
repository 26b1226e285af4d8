/* ask.c - see ask.h. */
#include "review/data/ask.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/utf8.h"
#include "record/lines.h"
#include "world/clock.h"

void ask_script(struct ask *q, struct redis *r, struct arena *a, const char *script, size_t more)
{
	const size_t room = more > WORDS_MAX ? 0 : more + 4;

	*q = (struct ask){ .redis = r, .a = a, .room = room };
	q->words = room ? arena_room(a, room, sizeof *q->words) : NULL;
	q->spent = !q->words;
	ask_text(q, "EVAL");
	ask_text(q, script);
	ask_text(q, "1");
	ask_text(q, REVIEW_KEY "at");
}

void ask_span(struct ask *q, struct span s)
{
	if (!q->spent && q->count < q->room)
		q->words[q->count++] = s;
	else
		q->spent = true;
}

void ask_text(struct ask *q, const char *s)
{
	ask_span(q, span_of(s));
}

void ask_number(struct ask *q, int64_t n)
{
	char digits[24];
	const int len = snprintf(digits, sizeof digits, "%" PRId64, n);
	const struct span s = arena_copy(q->a, (struct span){ digits, (size_t)len });

	q->spent |= !s.at;
	ask_span(q, s);
}

static bool run(struct ask *q, struct fault *f)
{
	return redis_command(q->redis, q->words, q->count, q->a, &q->out, &q->out_count, f) == 0;
}

/* All scripts may run twice. */
enum data_answer ask_run(struct ask *q, struct fault *f)
{
	struct fault first;

	q->at = 0;
	if (q->spent) {
		(void)fault_memory(f);
		return DATA_AWAY;
	}
	return run(q, &first) || run(q, f) ? DATA_OK : DATA_AWAY;
}

struct span take_span(struct ask *q)
{
	return q->at < q->out_count ? q->out[q->at++] : SPAN_NONE;
}

int64_t number_of(struct span s)
{
	uint64_t n = 0;

	return span_number(s, INT64_MAX, &n) ? (int64_t)n : 0;
}

int64_t take_number(struct ask *q)
{
	return number_of(take_span(q));
}

static bool has_control(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_control(s.at[i]))
			return true;
	return false;
}

void text_of_word(struct span s, char *out, size_t size)
{
	s = span_cut(s, 0, size - 1);
	s = has_control(s) ? SPAN_NONE : span_cut(s, 0, utf8_valid(s));
	if (s.len)
		memcpy(out, s.at, s.len);
	out[s.len] = '\0';
}

void take_text(struct ask *q, char *out, size_t size)
{
	text_of_word(take_span(q), out, size);
}

bool take_id(struct ask *q, char out[static 33])
{
	const struct span s = take_span(q);
	const bool sound = id_sound(s);

	text_of_word(sound ? s : SPAN_NONE, out, 33);
	return sound;
}

bool take_done(const struct ask *q)
{
	return q->at >= q->out_count;
}
