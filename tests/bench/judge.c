/* judge.c - what judge() costs, stage by stage, in CPU time of one thread.
 *
 * Mails are made here, always the same: plain replies of 2 KB and 20 KB and an
 * HTML one of 8.8 KB, each about 70 % the agent's words and 30 % quoted. A
 * stage runs many times on what the stage before it gave, the stages in turn,
 * because a machine's speed changes from one second to the next; medians of all
 * rounds are printed. Beside them stands what libetpan alone needs to parse and
 * decode the same mail, so that two machines can be compared by ratios. Last
 * what scoring alone costs, by the length and the shape of the text. Given one of
 * the mails it only judges that, and given "reply" it only scores the two replies
 * of the bar, for a program that counts beside us.
 *
 * usage: judge LEXICON-DIRECTORY [ROUNDS [MAIL]]
 */
#include <libetpan/libetpan.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "judge.h"
#include "world/load.h"

enum { CALLS = 8, BUDGET = 16 << 20, MAIL_MAX = 64 << 10, DEFAULT_ROUNDS = 400, ROUNDS_MAX = 20000 };

struct bench {
	const struct settings *settings;
	const struct lexicon *lexicon;
	struct envelope envelope;
	struct span bytes;		/* the whole mail */
	struct span mime;		/* MIME fields and body, what a parser needs */
	struct raw_mail raw;
	struct mail mail;
	struct text text;
	struct split split;
	struct arena *kept, *work;	/* results of earlier stages; those of the measured one */
};

static void die(const char *what, const struct fault *f)
{
	fprintf(stderr, "judge: %s: %s\n", what, f ? f->text : "failed");
	exit(1);
}

/* ---- the stages ---- */

/* Decodes one leaf and converts it, as any program that reads mail must. */
static void etpan_leaf(const struct mailmime *part)
{
	const struct mailmime_data *data = part->mm_data.mm_single;
	char *decoded = NULL, *utf8 = NULL;
	size_t at = 0, len = 0, utf8_len = 0;

	if (!data || data->dt_type != MAILMIME_DATA_TEXT
	    || mailmime_part_parse(data->dt_data.dt_text.dt_data, data->dt_data.dt_text.dt_length, &at,
				   data->dt_encoding, &decoded, &len) != MAILIMF_NO_ERROR)
		return;
	if (charconv_buffer("utf-8", "utf-8", decoded, len, &utf8, &utf8_len) == MAIL_CHARCONV_NO_ERROR)
		charconv_buffer_free(utf8);
	mailmime_decoded_part_free(decoded);
}

/* Our mails are one leaf, or leaves side by side. */
static void etpan_walk(const struct mailmime *top)
{
	const struct mailmime *part = top;

	while (part && part->mm_type == MAILMIME_MESSAGE)
		part = part->mm_data.mm_message.mm_msg_mime;
	if (!part)
		return;
	if (part->mm_type == MAILMIME_SINGLE) {
		etpan_leaf(part);
		return;
	}
	for (clistiter *i = clist_begin(part->mm_data.mm_multipart.mm_mp_list); i; i = clist_next(i)) {
		const struct mailmime *leaf = clist_content(i);

		if (leaf->mm_type == MAILMIME_SINGLE)
			etpan_leaf(leaf);
	}
}

static int stage_etpan(struct bench *b, struct fault *f)
{
	struct mailmime *mime = NULL;
	size_t at = 0;

	if (mailmime_parse(b->mime.at, b->mime.len, &at, &mime) != MAILIMF_NO_ERROR)
		return fault(f, FAULT_INPUT, "libetpan could not read the mail");
	etpan_walk(mime);
	mailmime_free(mime);
	return 0;
}

static int stage_mail(struct bench *b, struct fault *f)
{
	struct mail mail;

	return mail_parse(&b->raw, NULL, b->work, &mail, f);
}

static int stage_text(struct bench *b, struct fault *f)
{
	struct text text;

	return text_gather(&b->mail, b->work, &text, f);
}

static int stage_split(struct bench *b, struct fault *f)
{
	const struct split_hints hints = { .agent_address = b->envelope.sender,
					   .customer_address = b->envelope.recipients[0] };
	struct split split;

	return text_split(&b->text, &hints, b->work, &split, f);
}

static int stage_tone(struct bench *b, struct fault *f)
{
	const struct tone_input in = { .reply = b->split.reply, .quote = b->split.quote,
				       .signature = b->split.signature,
				       .customer_known = b->split.quote.len > 0 };
	struct tone tone;

	return tone_reach(b->lexicon, &in, b->work, &tone, f);
}

static int stage_judge(struct bench *b, struct fault *f)
{
	const struct judge_input in = { .envelope = &b->envelope, .raw = &b->raw, .settings = b->settings,
					.lexicon = b->lexicon, .whatever_scope = true };
	struct judgement out;

	return judge(&in, b->work, &out, f);
}

static const struct stage {
	const char *name;
	int (*run)(struct bench *b, struct fault *f);
} stages[] = {
	{ "libetpan alone", stage_etpan }, { "mail_parse", stage_mail },   { "text_gather", stage_text },
	{ "text_split", stage_split },	   { "tone_reach", stage_tone },   { "judge", stage_judge },
};

enum { STAGES = sizeof stages / sizeof *stages };

/* ---- measuring ---- */

#include "tests/bench/count.inc.h"

static double cpu_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void run_stage(const struct stage *stage, struct bench *b, size_t calls)
{
	struct fault f;

	for (size_t i = 0; i < calls; i++) {
		if (stage->run(b, &f))
			die(stage->name, &f);
		arena_reset(b->work);
	}
}

static double us_of_stage(const struct stage *stage, struct bench *b)
{
	const double before = cpu_us();

	run_stage(stage, b, CALLS);
	return (cpu_us() - before) / CALLS;
}

/* Puts them in order. */
static double median_of(double *samples, size_t count)
{
	qsort(samples, count, sizeof *samples, ascending);
	return samples[count / 2];
}

/* ---- the mails ---- */

static const char *const own_sentences[] = {
	"I have looked at your order again and I can see that the parcel left our warehouse on Monday. ",
	"I understand how frustrating it must be to wait for a replacement that should have been there. ",
	"Our courier lost track of it in the depot, and I have opened a search for it this morning. ",
	"If nothing turns up by Thursday I will send a second one by express, at no cost to you. ",
	"You do not need to do anything now; the tracking page will show the new number tomorrow. ",
	"The invoice stays open until the goods are with you, so please do not pay it yet. ",
};

static const char *const customer_sentences[] = {
	"I ordered the blue kettle three weeks ago and it still has not arrived. ",
	"This is the second time that I write about it and I am really disappointed. ",
	"Could somebody please tell me what is going on? ",
};

/* Lines of one sentence each until `len` bytes are there. */
static void add_sentences(struct buffer *out, const char *const *from, size_t count, size_t len,
			  const char *before, const char *behind)
{
	size_t end = out->len + len;

	for (size_t i = 0; out->len < end; i++)
		buffer_addf(out, "%s%s%s\r\n%s", before, from[i % count], behind,
			    i % 4 == 3 && !*before ? "\r\n" : "");
}

#define OWN own_sentences, sizeof own_sentences / sizeof *own_sentences
#define CUSTOMER customer_sentences, sizeof customer_sentences / sizeof *customer_sentences

static void add_envelope_headers(struct buffer *out)
{
	buffer_addf(out, "From: Ada Agent <ada@example.com>\r\nTo: Carl Customer <carl@example.net>\r\n"
			 "Subject: Re: [#4711] Where is my kettle?\r\nDate: Sun, 22 Nov 2026 09:00:00 +0000\r\n"
			 "Message-ID: <reply-4711@example.com>\r\nIn-Reply-To: <4711@example.net>\r\n"
			 "References: <4711@example.net>\r\n");
}

static void add_plain_body(struct buffer *out, size_t len)
{
	buffer_addf(out, "Hi Carl,\r\n\r\n");
	add_sentences(out, OWN, len * 7 / 10, "", "");
	buffer_addf(out, "\r\nKind regards,\r\nAda\r\n\r\n"
			 "On Sat, 21 Nov 2026 at 10:00, Carl Customer <carl@example.net> wrote:\r\n");
	add_sentences(out, CUSTOMER, len * 3 / 10, "> ", "");
}

static void make_plain(struct buffer *out, size_t len)
{
	buffer_addf(out, "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n");
	add_plain_body(out, len);
}

static void make_html(struct buffer *out, size_t len)
{
	buffer_addf(out, "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\n"
			 "Content-Type: text/plain; charset=utf-8\r\n\r\n");
	add_plain_body(out, len * 35 / 100);
	buffer_addf(out, "--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
			 "<html><head><style>p { margin: 0 }</style></head><body><p>Hi Carl,</p>\r\n");
	add_sentences(out, OWN, len * 45 / 100, "<p style=\"margin:0\">", "</p>");
	buffer_addf(out, "<p>Kind regards,<br>Ada</p>\r\n<div class=\"gmail_quote\">"
			 "On Sat, 21 Nov 2026 at 10:00, Carl Customer wrote:<br><blockquote>\r\n");
	add_sentences(out, CUSTOMER, len * 15 / 100, "<div>", "</div>");
	buffer_addf(out, "</blockquote></div></body></html>\r\n--b1--\r\n");
}

/* `out` holds the headers, then the MIME fields with the body. */
static void prepare(struct bench *b, struct buffer *out, void (*make)(struct buffer *, size_t), size_t len)
{
	size_t mime_at;
	struct fault f;

	add_envelope_headers(out);
	mime_at = out->len;
	make(out, len);
	b->bytes = buffer_span(out);
	b->mime = span_skip(b->bytes, mime_at);
	if (mail_open(b->bytes, b->kept, &b->raw, &f) || mail_parse(&b->raw, NULL, b->kept, &b->mail, &f)
	    || text_gather(&b->mail, b->kept, &b->text, &f)
	    || text_split(&b->text, &(struct split_hints){ 0 }, b->kept, &b->split, &f))
		die("preparing", &f);
}

static void show_stage(const struct stage *stage, struct bench *b, double us)
{
	uint64_t count = instructions();

	run_stage(stage, b, CALLS);
	count = (instructions() - count) / CALLS;
	printf("    %-16s %8.1f us", stage->name, us);
	if (count)
		printf(" %10.1f thousand instructions", (double)count / 1e3);
	putchar('\n');
}

/* One line for each stage; the last is judge() itself. */
static void show_stages(struct bench *b, size_t rounds)
{
	static double us[STAGES][ROUNDS_MAX], more[ROUNDS_MAX], times[ROUNDS_MAX];

	for (size_t r = 0; r < rounds; r++) {
		for (size_t i = 0; i < STAGES; i++)
			us[i][r] = us_of_stage(&stages[i], b);
		more[r] = us[STAGES - 1][r] - us[0][r];
		times[r] = us[STAGES - 1][r] / us[0][r];
	}
	for (size_t i = 0; i < STAGES; i++)
		show_stage(&stages[i], b, median_of(us[i], rounds));
	printf("    judge() is libetpan alone %+.1f us, or %.1f times as much\n", median_of(more, rounds),
	       median_of(times, rounds));
}

static const struct sample {
	const char *name;
	void (*make)(struct buffer *, size_t);
	size_t len;
} mails[] = {
	{ "2KB-plain", make_plain, 2048 }, { "20KB-plain", make_plain, 20480 }, { "8.8KB-HTML", make_html, 8800 },
};

enum { MAILS = sizeof mails / sizeof *mails };

static void measure(const struct bench *common, const struct sample *sample, size_t rounds, bool only_judge)
{
	struct bench b = *common;
	struct buffer mail;

	b.kept = arena_new(BUDGET);
	b.work = arena_new(BUDGET);
	if (!b.kept || !b.work)
		die("memory", NULL);
	buffer_init(&mail, NULL, MAIL_MAX);
	prepare(&b, &mail, sample->make, sample->len);
	if (only_judge) {
		run_stage(&stages[STAGES - 1], &b, rounds);
	} else {
		printf("%s: %zu bytes, %zu of them the agent's words, %zu the customer's\n", sample->name,
		       b.bytes.len, b.split.reply.len, b.split.quote.len);
		show_stages(&b, rounds);
	}
	buffer_done(&mail);
	arena_free(b.kept);
	arena_free(b.work);
}

#include "tests/bench/tone.inc.h"

/* A language is compiled when its first text comes, once: none of the parts counted. */
static void warm(const struct lexicon *lexicon)
{
	struct arena *a = arena_new(BUDGET);
	struct words words;
	struct spoken in;
	struct fault f = { .kind = FAULT_MEMORY };

	if (!a || lexicon_cut(lexicon, SPAN("The parcel that you sent us has not come, and we wait for it."), a, &words,
			      &in, &f))
		die("a first text", &f);
	arena_free(a);
}

int main(int argc, char **argv)
{
	static const struct span customer[] = { { "carl@example.net", sizeof "carl@example.net" - 1 } };
	size_t rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : DEFAULT_ROUNDS;
	struct bench common = { .envelope = { .auth_user = SPAN("ada"), .sender = SPAN("ada@example.com"),
					      .client_address = SPAN("192.0.2.1"), .recipients = customer,
					      .recipient_count = 1 } };
	struct settings *settings = NULL;
	struct lexicon *lexicon = NULL;
	struct fault f;

	if (argc < 2 || rounds < 1 || rounds > ROUNDS_MAX) {
		fprintf(stderr, "usage: judge LEXICON-DIRECTORY [ROUNDS [MAIL]]\n");
		return 2;
	}
	if (load_settings(NULL, &settings, &f) || load_lexicon(argv[1], &settings->languages, LEXICON_FOR_MAIL, &lexicon, &f))
		die("loading", &f);
	common.settings = settings;
	common.lexicon = lexicon;
	if (argc > 3) {
		warm(lexicon);
		for (size_t i = 0; i < MAILS; i++)
			if (strcmp(argv[3], mails[i].name) == 0)
				measure(&common, &mails[i], rounds, true);
		if (strcmp(argv[3], "reply") == 0)
			score_again(lexicon, rounds);
	} else {
		printf("CPU per call, median of %zu rounds of %d calls; the stages run in turn\n", rounds, CALLS);
		counter_open();
		for (size_t i = 0; i < MAILS; i++)
			measure(&common, &mails[i], rounds, false);
		measure_tone(lexicon, argv[1], rounds);
	}
	lexicon_free(lexicon);
	settings_free(settings);
	return 0;
}
