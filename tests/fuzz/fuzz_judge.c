/* fuzz_judge.c - any bytes as a mail go the whole way, and what leaves it keeps
 * its promises: headers in ASCII, JSON in one line, a sound event, and no hold
 * where whose words they are is a guess. */
#include <stdlib.h>

#include "base/utf8.h"
#include "judge.h"
#include "record/event.h"
#include "record/json.h"
#include "record/plan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char words[] =
	"stopwords i am the a and is you my to of it this your\n"
	"negation not | never\n"
	"signal need.upset\nframe angry\n"
	"signal ack.generic\nframe sorry\nwith object\n"
	"signal ack.specific\nframe sorry that _6 (kettle | order)\n"
	"signal blame\nframe (your own fault | wrong password)\n";

static const char settings_text[] =
	"tag_external = full\n"
	"policy a { mode = hold preset = zendesk deadline = 1h contact = a@example.com open_holds_max = 9 }\n";

static struct settings *settings;
static struct lexicon *lexicon;

static void must(bool holds)
{
	if (!holds)
		abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	struct settings_source s = { "fuzz", span_of(settings_text) };
	struct lexicon_source l = { "fuzz.lex", "en", span_of(words) };
	struct fault f;

	(void)argc, (void)argv;
	must(!settings_new(&s, 1, &settings, &f));
	must(!lexicon_new(&l, 1, &lexicon, &f));
	return 0;
}

static void check_plan(const struct judgement *j, struct arena *a)
{
	struct plan p;

	if (plan_make(j, "00", settings, a, &p, NULL))
		return;
	for (size_t i = 0; i < p.add_count; i++) {
		must(strlen(p.add[i].value) <= 900);
		for (const char *c = p.add[i].value; *c; c++)
			must(*c >= ' ' && *c < 0x7f);
	}
}

static void check_json(const struct judgement *j)
{
	struct buffer out;

	buffer_init(&out, NULL, 64 << 20);
	json_of_judgement(j, "id", SPAN("1"), &out);
	must(!out.spoiled && span_find_byte(buffer_span(&out), '\n') == out.len - 1);
	must(utf8_valid(buffer_span(&out)) == out.len);
	buffer_done(&out);
}

static void check_event(const struct judgement *j)
{
	struct event e = event_of(j, EVENT_OBSERVED, settings, lexicon);

	event_seal(&e);
	must(event_sound(&e));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(8 << 20);
	struct span recipient = SPAN("c@example.net");
	struct envelope e = { .sender = SPAN("a@example.com"), .client_address = SPAN("127.0.0.1"),
			      .recipients = &recipient, .recipient_count = 1 };
	struct raw_mail raw;
	struct judge_input in = { .envelope = &e, .raw = &raw, .settings = settings, .lexicon = lexicon };
	struct judgement j;
	struct fault f = { .kind = FAULT_INPUT };

	must(a != NULL);
	if (mail_open((struct span){ (const char *)data, size }, a, &raw, &f) || judge(&in, a, &j, &f)) {
		must(f.kind == FAULT_MEMORY);
	} else {
		must(!j.verdict.hold || j.split.confidence >= SPLIT_SURE);
		check_plan(&j, a);
		check_json(&j);
		check_event(&j);
	}
	arena_free(a);
	return 0;
}
