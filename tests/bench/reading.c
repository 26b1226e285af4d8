/* reading.c - how fast mail is read, and that no mail is too much.
 *
 * First the throughput of reading (MIME, charset, HTML, quotes, split) of sound
 * mail in MB/s of one core. Then mails made to be slow: whatever a stranger
 * sends, judge() may take 50 ms of CPU and 32 MB beyond the message itself, and
 * twice the message not much more than twice the CPU of half of it. Each runs in
 * a process of its own, whose memory is asked of the kernel. Ends with 1 when one
 * is above. With --files it reads names from standard input and prints
 * for each the CPU up to its text and with the split, in microseconds, its bytes
 * and its name.
 *
 * usage: reading LEXICON-DIRECTORY | reading --files
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "judge.h"
#include "world/file.h"
#include "world/load.h"

enum { MOST_US = 50 * 1000, MOST_KB = 32 * 1024, BUDGET = 256 << 20, MAIL_MAX = 64 << 20, TRIES = 5 };
enum { MB = 1 << 20, SOUND_BYTES = 200 << 10 };

/* Growth is asked of what takes longer than a glance. */
enum { GLANCE_US = 8000, GROWTH_TENTHS = 30 };

static void die(const char *what, const char *why)
{
	(void)fprintf(stderr, "reading: %s: %s\n", what, why);
	exit(1);
}

static double cpu_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* CPU of one reading: up to the text, and with the split. */
struct took {
	double text, all;
};

static struct took read_once(struct span bytes, struct arena *a)
{
	const double before = cpu_us();
	struct split_hints hints = { 0 };
	struct raw_mail raw;
	struct took took;
	struct split split;
	struct mail mail;
	struct text text;
	struct fault f;

	if (mail_open(bytes, a, &raw, &f) || mail_parse(&raw, NULL, a, &mail, &f)
	    || text_gather(&mail, a, &text, &f))
		die("reading", f.text);
	took.text = cpu_us() - before;
	hints.agent_address = address_of(header_value(&raw, SPAN("From")));
	hints.customer_address = address_of(header_value(&raw, SPAN("To")));
	if (text_split(&text, &hints, a, &split, &f))
		die("splitting", f.text);
	took.all = cpu_us() - before;
	return took;
}

/* The best of some tries: what else the machine does only ever adds. */
static struct took best_of(struct span bytes, struct arena *a)
{
	struct took best = { 0 };

	for (int i = 0; i < TRIES; i++) {
		const struct took took = read_once(bytes, a);

		arena_reset(a);
		best.text = i == 0 || took.text < best.text ? took.text : best.text;
		best.all = i == 0 || took.all < best.all ? took.all : best.all;
	}
	return best;
}

/* ---- sound mail ---- */

#define PLAIN "Content-Type: text/plain; charset=utf-8\n"
#define MARKUP "Content-Type: text/html; charset=utf-8\n"
#define PEOPLE "From: Ada <ada@example.com>\nTo: Carl <carl@example.net>\nMIME-Version: 1.0\n"
#define SENTENCE "I have looked at your order again, and the parcel left our warehouse on Monday."

static void add_base64(struct buffer *out, struct span s)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i + 2 < s.len; i += 3) {
		const unsigned three = (unsigned)(unsigned char)s.at[i] << 16
				       | (unsigned)(unsigned char)s.at[i + 1] << 8 | (unsigned char)s.at[i + 2];

		for (int shift = 18; shift >= 0; shift -= 6)
			buffer_byte(out, digits[three >> shift & 63]);
		if (i % 57 == 54)
			buffer_byte(out, '\n');
	}
}

static void make_plain(struct buffer *out)
{
	buffer_addf(out, PEOPLE PLAIN "\n");
	while (out->len < SOUND_BYTES)
		buffer_addf(out, SENTENCE "\n");
}

static void make_qp(struct buffer *out)
{
	buffer_addf(out, PEOPLE PLAIN "Content-Transfer-Encoding: quoted-printable\n\n");
	while (out->len < SOUND_BYTES)
		buffer_addf(out, "We are sorry for the delay=2C and we =C3=BCberpr=C3=BCfen the=\n whole order again.\n");
}

static void make_base64(struct buffer *out)
{
	buffer_addf(out, PEOPLE PLAIN "Content-Transfer-Encoding: base64\n\n");
	while (out->len < SOUND_BYTES)
		add_base64(out, SPAN(SENTENCE " \n" SENTENCE " \n" SENTENCE " \n"));
}

static void make_html(struct buffer *out)
{
	buffer_addf(out, PEOPLE MARKUP "\n<html><head><style>p { margin: 0 }</style></head><body>\n");
	while (out->len < SOUND_BYTES)
		buffer_addf(out, "<p class=\"MsoNormal\" style=\"margin:0; color:#333333\">" SENTENCE
				 "&nbsp;<b>Thank you</b> for your patience.<br></p>\n");
	buffer_addf(out, "</body></html>\n");
}

static void make_quotes(struct buffer *out)
{
	buffer_addf(out, PEOPLE PLAIN "\nThank you.\n\n");
	for (size_t depth = 1; out->len < SOUND_BYTES; depth = depth % 8 + 1) {
		for (int line = 0; line < 12; line++) {
			for (size_t i = 0; i < depth; i++)
				buffer_addf(out, "> ");
			buffer_addf(out, SENTENCE "\n");
		}
	}
}

static const struct sound {
	const char *title;
	void (*make)(struct buffer *out);
} sounds[] = {
	{ "plain text", make_plain },	 { "quoted-printable", make_qp }, { "base64", make_base64 },
	{ "HTML", make_html },		 { "quotes, eight deep", make_quotes },
};

static void throughput(void)
{
	struct arena *a = arena_new(BUDGET);
	struct buffer mail;
	struct took took;

	(void)printf("reading mails of %d KB, one core\n", SOUND_BYTES >> 10);
	for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++) {
		buffer_init(&mail, NULL, MAIL_MAX);
		sounds[i].make(&mail);
		took = best_of(buffer_span(&mail), a);
		(void)printf("    %-28s %8.0f MB/s, with the split %5.0f\n", sounds[i].title, (double)mail.len / took.text,
			     (double)mail.len / took.all);
		buffer_done(&mail);
	}
	arena_free(a);
}

/* ---- mail made to be slow ---- */

/* `head`, then `again` so many times, then `tail`. */
static const struct slow {
	const char *title, *head, *again, *tail;
	size_t times;
} slows[] = {
#define MIXED "Content-Type: multipart/mixed; boundary=b\n\n"
#define FLOWED "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
#define INTRODUCTION "On Mon, 2 Nov 2026, Carl <carl@example.net> wrote:\n> "
#define QUOTED "\nI am sorry, we have it here now.\n\n" INTRODUCTION
#define CODED "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
	{ "100,000 parts", MIXED, "--b\n\nx\n", "--b--\n", 100000 },
	{ "100,000 empty parts", MIXED, "--b\n", "--b--\n", 100000 },
	{ "100,000 texts in HTML", MIXED, "--b\n" MARKUP "\n<p>x\n", "--b--\n", 100000 },
	{ "50,000 messages in messages", "", "Content-Type: message/rfc822\n\n", "x", 50000 },
	{ "a header line of 1 MB", "Subject: ", "x", "\n\nhello\n", MB },
	{ "a type of 1 MB", "Content-Type: text/plain; charset=", "x", "\n\nhello\n", MB },
	{ "a type with 50,000 parameters", "Content-Type: text/plain", "; a=b", "\n\nhello\n", 50000 },
	{ "1 MB of opened comments in a type", "Content-Type: text/plain ", "(", "\n\nhello\n", MB },
	{ "1 MB of opened comments in To", "To: ", "(", "\n\nhello\n", MB },
	{ "1 MB of quotation marks in To", "To: ", "\"", "\n\nhello\n", MB },
	{ "100,000 header lines", "", "X-A: b\n", "\nhello\n", 100000 },
	{ "100,000 folds", "To: a", "\n b", "\n\nhello\n", 100000 },
	{ "100,000 recipients", "To: a@example.com", ",\n b@example.com", "\n\nhello\n", 100000 },
	{ "encoded words in To", "To: ", "=?utf-8?q?a?= ", "<a@example.com>\n\nhello\n", 60000 },
	{ "encoded words that change charset", "To: ", "=?iso-2022-jp?q?a?= =?utf-7?q?b?= =?big5?q?c?= ",
	  "<a@example.com>\n\nhello\n", 20000 },
	{ "1 MB of =?", "To: ", "=?", "<a@example.com>\n\nhello\n", MB / 2 },
	{ "767 KB of quotes", PLAIN "\nhello\n", "> " SENTENCE "\n", "", 9500 },
	{ "767 KB of quote marks", PLAIN "\nhello\n", ">", "\n", 767 << 10 },
	{ "767 KB of deep quotes", PLAIN "\nhello\n", ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> x\n", "", 14800 },
	{ "1 MB on one line", PLAIN "\n", "word ", "\n", MB / 5 },
	{ "1 MB of one word", PLAIN "\n", "w", "\n", MB },
	{ "1 MB of line ends", PLAIN "\n", "\n", "x\n", MB },
	{ "1 MB of returns", PLAIN "\n", "\r", "x\n", MB },
	{ "1 MB of lines of one letter", PLAIN "\n", "x\n", "", MB / 2 },
	{ "1 MB of zeros", PLAIN "\n", "%0", "x\n", MB / 2 },
	{ "lines that introduce a quote", PLAIN "\n", "On Mon, 2 Nov 2026, Jo <jo@example.com> wrote:\n", "", 20000 },
	{ "lines that begin to introduce one", PLAIN "\n", "On Monday at 10:00 we\n", "", 40000 },
	{ "fields of Outlook", PLAIN "\n", "From: a\nSent: b\nTo: c\nSubject: d\n\n", "", 20000 },
	{ "signature marks", PLAIN "\n", "-- \n", "", 250000 },
	{ "rules of dashes", PLAIN "\n", "-----Original Message-----\n", "", 40000 },
	{ "farewells", PLAIN "\n", "Kind regards,\n", "", 70000 },
	{ "flowed lines", FLOWED, "word \n", "end\n", MB / 6 },
	{ "flowed quotes of changing depth", FLOWED, "> a \n>> b \n", "end\n", MB / 12 },
	{ "1 MB of = in quoted-printable", CODED "quoted-printable\n\n", "=", "\n", MB },
	{ "soft breaks", CODED "quoted-printable\n\n", "=\n", "x\n", MB / 2 },
	{ "blanks before soft breaks", CODED "quoted-printable\n\n=", " ", "x\n", MB },
	{ "equals and blanks", CODED "quoted-printable\n\n", "= = = = = = = =  ", "x\n", MB / 16 },
	{ "1 MB of = in base64", CODED "base64\n\n", "=", "\n", MB },
	{ "base64 in pieces", CODED "base64\n\n", "SGk=\n", "", MB / 5 },
	{ "bytes that fit no charset", PLAIN "\n", "\xFF\xC3", "\n", MB / 2 },
	{ "characters that line ends cut in two", PLAIN "\n\xD0\xB8\xD0\xB8\xD0\xB8", "\xD0\n\xB8\xD0\xB8", "\n", MB / 5 },
	{ "ends of characters", PLAIN "\n\xD0\xB8", "\x80", "\n", MB },
	{ "zero-width characters", PLAIN "\n", "\xE2\x80\x8B", "x\n", MB / 3 },
	{ "escapes of ISO-2022-JP", "Content-Type: text/plain; charset=iso-2022-jp\n\n", "\x1B$B\x1B(B", "x\n", MB / 6 },
	{ "escapes of ISO-2022-KR", "Content-Type: text/plain; charset=iso-2022-kr\n\n\x1B$)C", "\x0E\x0F", "x\n", MB / 2 },
	{ "escapes of ISO-2022-CN", "Content-Type: text/plain; charset=iso-2022-cn\n\n", "\x1B$)A\x0E\x0F", "x\n", MB / 6 },
	{ "switches of UTF-7", "Content-Type: text/plain; charset=utf-7\n\n", "+AGE-", "\n", MB / 5 },
	{ "1 MB of + in UTF-7", "Content-Type: text/plain; charset=utf-7\n\n", "+", "\n", MB },
	{ "halves of surrogate pairs", "Content-Type: text/plain; charset=utf-16be\n\n", "\xD8%0", "\n", MB / 2 },
	{ "rubbish in GB18030", "Content-Type: text/plain; charset=gb18030\n\n", "\x81\xFF", "\n", MB / 2 },
	{ "Chinese", "Content-Type: text/plain; charset=gb2312\n\n", "\xC4\xE3\xBA\xC3 ", "\n", MB / 5 },
	{ "parts that change charset", MIXED, "--b\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1B$B$\"\x1B(B\n"
	  "--b\nContent-Type: text/plain; charset=big5\n\n\xA4\xA4\n", "--b--\n", 10000 },
	{ "1 MB of <", MARKUP "\n", "<", "x", MB },
	{ "1 MB of opened tags", MARKUP "\n", "<a", "x", MB / 2 },
	{ "1 MB of opened end tags", MARKUP "\n", "</a", "x", MB / 3 },
	{ "1 MB of &", MARKUP "\n", "&", "x", MB },
	{ "1 MB of &#", MARKUP "\n", "&#", "x", MB / 2 },
	{ "1 MB of references", MARKUP "\n", "&CounterClockwiseContourIntegral", "x", MB / 32 },
	{ "1 MB of comments in comments", MARKUP "\n", "<!--", "-->x", MB / 4 },
	{ "1 MB of comments", MARKUP "\n", "<!---->", "x", MB / 7 },
	{ "1 MB of opened styles", MARKUP "\n", "<style>", "x", MB / 7 },
	{ "1 MB of styles that do not end", MARKUP "\n<style>", "</styl", "x", MB / 6 },
	{ "50,000 attributes", MARKUP "\n<p ", "a=b ", ">x", 50000 },
	{ "an attribute of 1 MB", MARKUP "\n<p title='", "x", "'>x", MB },
	{ "50,000 declarations", MARKUP "\n<p style='", "color:red;", "'>x", 50000 },
	{ "styles of changing colours", MARKUP "\n", "<p style='color:#fff;background:rgb(255,255,255);width:0;left:-9px'>x", "",
	  MB / 70 },
	{ "class names", MARKUP "\n<p class='", "gmail_quote ", "'>x", 80000 },
	{ "100,000 open elements", MARKUP "\n", "<div>", "x", 100000 },
	{ "100,000 elements opened and closed", MARKUP "\n", "<div>x</div>", "x", 80000 },
	{ "100,000 block quotes", MARKUP "\n", "<blockquote>", "x", 80000 },
	{ "5,000 unclosed tables", MARKUP "\n", "<table><tr><td>", "x", 5000 },
	{ "60,000 unclosed tables", MARKUP "\n", "<table><tr><td>", "x", 60000 },
	{ "30,000 open formatting tags", MARKUP "\n", "<b><i><font color=red>", "x", 30000 },
	{ "end tags of nothing", MARKUP "\n<div><b><p>", "</i></table></x>", "x", 60000 },
	{ "items without a list", MARKUP "\n", "<li><td><p>", "x", 90000 },
	{ "text of one letter in tags", MARKUP "\n", "<b>x</b>", "", MB / 8 },
	{ "breaks", MARKUP "\n", "<br>", "x", MB / 4 },
	{ "rules", MARKUP "\n", "<hr>", "x", MB / 4 },
	{ "rules of a style sheet", MARKUP "\n<style>", ".a{color:red}#b{display:none}", "</style>x", MB / 28 },
	{ "style sheets", MARKUP "\n", "<style>.a{color:red}</style>", "x", MB / 28 },
	{ "a class with a rule", MARKUP "\n<style>.a{color:red}.b{display:none}</style>", "<b class='a a a a'>x</b>", "y", MB / 24 },
	{ "letters in disguise", PLAIN "\n", "s\xD0\xBErry ", "", MB / 7 },
	{ "one word in disguise", PLAIN "\n", "s\xD0\xBE", "", MB / 3 },
	{ "mathematical letters", PLAIN "\n", "\xF0\x9D\x97\xA6", "", MB / 4 },
	{ "Russian", PLAIN "\n", "\xD1\x85\xD0\xBE\xD1\x80\xD0\xBE\xD1\x88\xD0\xBE ", "", MB / 13 },
	{ "parameters in pieces", MIXED, "--b\nContent-Type: text/plain; charset*0=a; charset*1=b; charset*2*=%41; "
	  "boundary*0=aaaaaaaaaaaaaaaa; boundary*1=b; boundary*2=c\n\nx\n", "--b--\n", 5000 },
	{ "lines of blanks in the header", "X: y\n", " \n", "Subject: x\n\nhello\n", MB / 2 },
	{ "short sentences", PLAIN "\n", "Hi! ", "", MB / 16 },
	{ "short sentences and odd marks", PLAIN "\n", "Hi D!\xC2\xA4", "", MB / 28 },
	{ "sentences of one letter", PLAIN "\n", "a!", "", MB / 8 },
	{ "sentences of one mark", PLAIN "\n", "? ", "x", MB / 8 },
	{ "clauses of one letter", PLAIN "\n", "I,", "", MB / 8 },
	{ "short sentences in HTML", MARKUP "\n", "<p>Hi! ", "", MB / 7 },
	{ "sentences that mean something", PLAIN "\n", "it's broken! ", "", MB / 52 },
	{ "sentences of one mark in a quote", PLAIN QUOTED, "!,", "", MB / 8 },
	{ "words in a quote that hurt", PLAIN QUOTED, "you!", "", MB / 16 },
	{ "hidden letters", MARKUP "\n", "<i hidden>x</i>", "y", MB / 15 },
};

/* "%0" stands for a zero byte: the strings above end at theirs. */
static void add_unit(struct buffer *out, const char *unit)
{
	for (; *unit; unit++)
		if (unit[0] == '%' && unit[1] == '0') {
			buffer_byte(out, '\0');
			unit++;
		} else {
			buffer_byte(out, *unit);
		}
}

static void make_slow(const struct slow *s, struct buffer *out)
{
	buffer_addf(out, PEOPLE);
	add_unit(out, s->head);
	for (size_t i = 0; i < s->times; i++)
		add_unit(out, s->again);
	add_unit(out, s->tail);
}

/* Each level has a boundary of its own, which begins like all the others. */
static void make_levels(struct buffer *out, size_t levels, size_t common)
{
	buffer_addf(out, PEOPLE "Content-Type: multipart/mixed; boundary=\"%0*zu\"\n\n", (int)common, (size_t)0);
	for (size_t i = 1; i < levels; i++)
		buffer_addf(out, "--%0*zu\nContent-Type: multipart/mixed; boundary=\"%0*zu\"\n\n", (int)common, i - 1,
			    (int)common, i);
	buffer_addf(out, "--%0*zu\n\nhello\n", (int)common, levels - 1);
}

static void make_10000_levels(struct buffer *out)
{
	make_levels(out, 10000, 8);
}

/* Thirty open boundaries of 900 bytes, and lines that are nearly one of them. */
static void make_near_boundaries(struct buffer *out)
{
	make_levels(out, 30, 900);
	while (out->len < MB)
		buffer_addf(out, "--%0*d\n", 899, 0);
}

/* Both sides say the same, as long as a text is read. */
static void make_both(struct buffer *out, const char *says)
{
	static const char *const before[] = { PEOPLE PLAIN "\n", "\n\n" INTRODUCTION };

	for (size_t side = 0; side < 2; side++) {
		buffer_addf(out, "%s", before[side]);
		for (const size_t end = out->len + MB / 8; out->len < end;)
			buffer_addf(out, "%s", says);
	}
}

static void make_both_broken(struct buffer *out)
{
	make_both(out, "it's broken! ");
}

static void make_both_careless(struct buffer *out)
{
	make_both(out, "Not good. Nobody cares. ");
}

static void make_both_short(struct buffer *out)
{
	make_both(out, "you!");
}

static const struct sound other_slows[] = {
	{ "trouble on both sides", make_both_broken },
	{ "harm on both sides", make_both_careless },
	{ "one word on both sides", make_both_short },
	{ "10,000 levels", make_10000_levels },
	{ "lines that are nearly a boundary", make_near_boundaries },
};

struct bench {
	struct settings *settings;
	struct lexicon *lexicon;
};

struct cost {
	double us;
	long kb;
	bool failed;
};

static long peak_kb(void)
{
	struct rusage use;

	return getrusage(RUSAGE_SELF, &use) ? 0 : use.ru_maxrss;
}

static struct cost judge_cost(const struct bench *b, struct span bytes)
{
	const struct span to = SPAN("carl@example.net");
	const struct envelope envelope = { .sender = SPAN("ada@example.com"), .recipients = &to, .recipient_count = 1 };
	struct judge_input in = { .envelope = &envelope, .settings = b->settings, .lexicon = b->lexicon,
				  .whatever_scope = true };
	struct cost best = { 0 };

	for (int i = 0; i < TRIES && !best.failed; i++) {
		struct arena *a = arena_new(MOST_KB * (size_t)1024);
		const double before = cpu_us();
		struct judgement j;
		struct raw_mail raw;
		struct fault f;
		double took;

		in.raw = &raw;
		best.failed = !a || mail_open(bytes, a, &raw, &f) || judge(&in, a, &j, &f);
		took = cpu_us() - before;
		best.us = i == 0 || took < best.us ? took : best.us;
		arena_free(a);
	}
	return best;
}

/* In the child: what it costs, told through the pipe. */
static void tell_cost(const struct bench *b, struct span bytes, int to)
{
	const long before = peak_kb();
	struct cost cost = judge_cost(b, bytes);

	cost.kb = peak_kb() - before;
	_exit(write(to, &cost, sizeof cost) == (ssize_t)sizeof cost ? 0 : 1);
}

static struct cost cost_of(const struct bench *b, struct span bytes)
{
	struct cost cost = { .failed = true };
	int ends[2], status;
	pid_t child;

	(void)fflush(stdout);
	if (pipe(ends))
		die("pipe", "no more");
	child = fork();
	if (child == 0)
		tell_cost(b, bytes, ends[1]);
	(void)close(ends[1]);
	if (child < 0 || read(ends[0], &cost, sizeof cost) != (ssize_t)sizeof cost)
		cost.failed = true;
	(void)close(ends[0]);
	if (child > 0)
		(void)waitpid(child, &status, 0);
	return cost;
}

/* Within what is allowed; else what else the machine does may be to blame. */
static bool bearable(const struct cost *c)
{
	return !c->failed && c->us <= MOST_US && c->kb <= MOST_KB;
}

static struct cost least_cost_of(const struct bench *b, struct span bytes)
{
	struct cost cost = cost_of(b, bytes);

	for (int i = 1; i < TRIES && !cost.failed && !bearable(&cost); i++) {
		const struct cost again = cost_of(b, bytes);

		if (again.failed || again.us < cost.us)
			cost = again;
	}
	return cost;
}

/* How much more the whole costs than the half, in tenths; 0 for a glance. */
static int growth(const struct bench *b, const struct slow *s, struct span whole, double us)
{
	struct slow half = *s;
	struct buffer mail;
	double most = 0;	/* of the half */
	int tenths = 0;

	half.times /= 2;
	buffer_init(&mail, NULL, MAIL_MAX);
	make_slow(&half, &mail);
	for (int i = 0; i < TRIES && us >= GLANCE_US && (!tenths || tenths > GROWTH_TENTHS); i++) {
		const double of_half = cost_of(b, buffer_span(&mail)).us, of_whole = cost_of(b, whole).us;

		us = of_whole > 0 && of_whole < us ? of_whole : us;
		/* The slowest time of the half and the quickest of the whole: what
		 * else the machine does is not held against the mail. */
		most = of_half > most ? of_half : most;
		tenths = most > 0 ? (int)(us * 10 / most) : 0;
	}
	buffer_done(&mail);
	return tenths;
}

static const char *trouble(const struct cost *cost, int tenths, bool made)
{
	if (!made || cost->failed)
		return "  FAILED";
	if (!bearable(cost))
		return "  TOO MUCH";
	return tenths > GROWTH_TENTHS ? "  GROWS" : "";
}

/* `s` is NULL for a mail that cannot be halved. */
static bool bear(const struct bench *b, const char *title, const struct slow *s, struct buffer *mail)
{
	const struct cost cost = least_cost_of(b, buffer_span(mail));
	const int tenths = s && !cost.failed ? growth(b, s, buffer_span(mail), cost.us) : 0;
	const char *said = trouble(&cost, tenths, !mail->spoiled);

	(void)printf("    %-36s %7zu KB %8.1f ms %6.1f MB", title, mail->len >> 10, cost.us / 1000,
		     (double)cost.kb / 1024);
	if (tenths)
		(void)printf("  x%d.%d", tenths / 10, tenths % 10);
	(void)printf("%s\n", said);
	buffer_done(mail);
	return !*said;
}

static bool torture(const struct bench *b)
{
	size_t bad = 0, count = 0;
	struct buffer mail;

	(void)printf("mails made to be slow: judge() within %d ms of CPU and %d MB; growth over half the mail\n",
		     MOST_US / 1000, MOST_KB >> 10);
	for (size_t i = 0; i < sizeof other_slows / sizeof *other_slows; i++, count++) {
		buffer_init(&mail, NULL, MAIL_MAX);
		other_slows[i].make(&mail);
		bad += !bear(b, other_slows[i].title, NULL, &mail);
	}
	for (size_t i = 0; i < sizeof slows / sizeof *slows; i++, count++) {
		buffer_init(&mail, NULL, MAIL_MAX);
		make_slow(&slows[i], &mail);
		bad += !bear(b, slows[i].title, &slows[i], &mail);
	}
	(void)printf("    %zu of %zu within %d ms of CPU and %d MB, growing no faster than the mail%s\n", count - bad, count,
		     MOST_US / 1000, MOST_KB >> 10, bad ? "  ABOVE" : "");
	return bad == 0;
}

/* ---- files ---- */

static void measure_file(const char *name, struct arena *a)
{
	struct buffer bytes;
	struct took took;
	struct fault f;

	buffer_init(&bytes, NULL, MAIL_MAX);
	if (file_read(name, &bytes, &f))
		die(name, f.text);
	took = best_of(buffer_span(&bytes), a);
	(void)printf("%.1f\t%.1f\t%zu\t%s\n", took.text, took.all, bytes.len, name);
	buffer_done(&bytes);
}

static void measure_files(void)
{
	struct arena *a = arena_new(BUDGET);
	char *name = NULL;
	size_t room = 0;
	ssize_t len;

	while ((len = getline(&name, &room, stdin)) > 0) {
		if (name[len - 1] == '\n')
			name[len - 1] = '\0';
		measure_file(name, a);
	}
	free(name);
	arena_free(a);
}

int main(int argc, char **argv)
{
	struct bench b = { 0 };
	struct fault f;
	bool good;

	if (argc == 2 && span_eq(span_of(argv[1]), SPAN("--files"))) {
		measure_files();
		return 0;
	}
	if (argc != 2) {
		(void)fprintf(stderr, "usage: reading LEXICON-DIRECTORY | reading --files\n");
		return 2;
	}
	if (load_settings(NULL, &b.settings, &f) || load_lexicon(argv[1], &b.settings->languages, LEXICON_FOR_MAIL, &b.lexicon, &f))
		die("loading", f.text);
	throughput();
	good = torture(&b);
	lexicon_free(b.lexicon);
	settings_free(b.settings);
	return good ? 0 : 1;
}
