/* test_json.c - what leaves the program is JSON, whatever the mail holds. */
#include "record/json.h"

#include "record/pseudonym.h"
#include "tests/cmocka.inc.h"

static const struct row {
	const char *says;
	struct span bytes;
	const char *want;
} rows[] = {
	{ "plain", { "abc", 3 }, "\"abc\"" },
	{ "empty", { "", 0 }, "\"\"" },
	{ "quotes and backslashes", { "a\"\\b", 4 }, "\"a\\\"\\\\b\"" },
	{ "line ends and tabs", { "\b\t\n\v\f\r", 6 }, "\"\\b\\t\\n\\u000b\\f\\r\"" },
	{ "zeros", { "a\0b", 3 }, "\"a\\u0000b\"" },
	{ "escape and delete", { "\x1b\x7f", 2 }, "\"\\u001b\\u007f\"" },
	{ "UTF-8 stays", { "\xc3\xbc\xf0\x9f\x98\x80", 6 }, "\"\xc3\xbc\xf0\x9f\x98\x80\"" },
	{ "no UTF-8 is replaced", { "a\xff", 2 }, "\"a\xef\xbf\xbd\"" },
	{ "cut UTF-8 too", { "\xc3", 1 }, "\"\xef\xbf\xbd\"" },
	{ "line separators of JavaScript", { "\xe2\x80\xa8", 3 }, "\"\\u2028\"" },
};

static void strings_are_quoted(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer out;

		buffer_init(&out, NULL, 4096);
		json_quote(rows[i].bytes, &out);
		if (!span_eq(buffer_span(&out), span_of(rows[i].want)))
			fail_msg("row %zu: %s: %s", i, rows[i].says, buffer_string(&out));
		buffer_done(&out);
	}
}

static const struct signal found[] = {
	{ .id = SIGNAL_POLICY, .start = 3, .end = 9, .weight = -12000, .file = "en/policy.lex", .line = 7 },
	{ .id = SIGNAL_NEED_UPSET, .start = 0, .end = 3, .weight = 2000, .in_quote = true, .file = "" },
};

static struct judgement judgement(void)
{
	return (struct judgement){
		.split = { .reply = SPAN("per \"policy\"\n"), .quote = SPAN("I am\nangry"),
			   .earlier = SPAN("x"), .signature = SPAN("Dana"), .footer = SPAN("(c)"),
			   .method = "marks", .confidence = 900 },
		.tone = { .language_reply = "en", .language_customer = "en", .need = NEED_UPSET,
			  .outcome = OUTCOME_MISSED, .score = 31, .signals = found,
			  .signal_count = 2, .missing = { "acknowledgement" }, .missing_count = 1,
			  .help = { SPAN("Say so.") },
			  .why = SPAN("because") },
		.verdict = { .ground = GROUND_MISSED, .not_held = NOT_HELD_MODE },
		.findings = FINDING_LONG_LINE | FINDING_INVISIBLE, .read = true, .judged = true,
	};
}

/* The whole line is the contract: it stands in tonectl(1). */
static const char judged_line[] =
	"{\"file\":\"a b.eml\",\"language_reply\":\"en\",\"language_customer\":\"en\",\"need\":\"upset\","
	"\"acknowledgement\":\"none\",\"outcome\":\"missed\",\"unknown_because\":\"\",\"harm\":\"none\","
	"\"score\":31,\"verdict\":\"would-hold\",\"ground\":\"missed\",\"exempt\":\"\",\"policy\":\"\","
	"\"why\":\"because\",\"signals\":["
	"{\"signal\":\"policy\",\"label\":\"policy\",\"start\":3,\"end\":9,\"text\":\" \\\"poli\",\"weight\":-12000,"
	"\"from\":\"en/policy.lex:7\"},"
	"{\"signal\":\"need.upset\",\"label\":\"need\",\"start\":0,\"end\":3,\"text\":\"I a\",\"weight\":2000,"
	"\"in\":\"quote\",\"from\":\"program\"}],"
	"\"missing\":[\"acknowledgement\"],\"help\":[\"Say so.\"],\"reply\":\"per \\\"policy\\\"\\n\",\"quote\":\"I am\\nangry\","
	"\"signature\":\"Dana\",\"footer\":\"(c)\",\"split\":{\"method\":\"marks\",\"confidence\":900},"
	"\"findings\":[\"long-line\",\"invisible-characters\"]}\n";

static const char exempt_line[] =
	"{\"id\":\"7\",\"language_reply\":\"unknown\",\"language_customer\":\"unknown\",\"need\":\"unknown\","
	"\"acknowledgement\":\"none\",\"outcome\":\"unknown\",\"unknown_because\":\"\",\"harm\":\"none\","
	"\"score\":null,\"verdict\":\"exempt\",\"ground\":\"\",\"exempt\":\"list\",\"policy\":\"\","
	"\"why\":\"\",\"signals\":[],\"missing\":[],\"help\":[],\"reply\":\"\",\"quote\":\"\",\"signature\":\"\",\"footer\":\"\","
	"\"split\":{\"method\":\"none\",\"confidence\":0},\"findings\":[]}\n";

static const char split_line[] =
	"{\"file\":\"x\",\"reply\":\"per \\\"policy\\\"\\n\",\"quote\":\"I am\\nangry\",\"earlier\":\"x\","
	"\"signature\":\"Dana\",\"footer\":\"(c)\",\"parts\":[{\"part\":\"reply\",\"start\":0,\"end\":8},{\"part\":\"quote\",\"start\":9,\"end\":20}],"
	"\"places\":[],\"split\":{\"method\":\"marks\",\"confidence\":900},"
	"\"findings\":[\"long-line\",\"invisible-characters\"]}\n";

static void a_judgement_is_one_line(void **state)
{
	struct judgement j = judgement();
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 1 << 20);
	json_of_judgement(&j, "file", SPAN("a b.eml"), &out);
	assert_string_equal(buffer_string(&out), judged_line);
	buffer_done(&out);
}

static void mail_that_nobody_judged_is_json_too(void **state)
{
	struct judgement j = { .verdict = { .exempt = EXEMPT_LIST } };
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 1 << 20);
	json_of_judgement(&j, "id", SPAN("7"), &out);
	assert_string_equal(buffer_string(&out), exempt_line);
	buffer_done(&out);
}

static void a_split_is_one_line(void **state)
{
	static const unsigned char roles[] = { ROLE_REPLY, ROLE_REPLY, ROLE_QUOTE };
	static const char text[] = "Done.\nJo\n> It broke.";
	struct line lines[] = { { .whole = { text, 5 } }, { .whole = { text + 6, 2 } }, { .whole = { text + 9, 11 } } };
	struct judgement j = judgement();
	struct buffer out;

	j.text = (struct text){ .utf8 = SPAN(text), .lines = lines, .line_count = 3 };
	j.split.roles = roles;

	(void)state;
	buffer_init(&out, NULL, 1 << 20);
	json_of_split(&j, "file", SPAN("x"), &out);
	assert_string_equal(buffer_string(&out), split_line);
	buffer_done(&out);
}

static const struct finding_places places = {
	.part = { [FINDING_BIT_LONG_LINE] = 2, [FINDING_BIT_INVISIBLE] = 3 }, .line = { [FINDING_BIT_INVISIBLE] = 7 },
};

static const struct text_row {
	struct text text;
	const char *want;
} texts[] = {
	{ { .utf8 = { "a\nb", sizeof "a\nb" - 1 }, .findings = FINDING_LONG_LINE },
	  "{\"file\":\"x\",\"text\":\"a\\nb\",\"from\":\"plain\",\"places\":[],\"findings\":[\"long-line\"]}\n" },
	{ { .utf8 = { "a", sizeof "a" - 1 }, .places = &places,
	    .findings = FINDING_LONG_LINE | FINDING_INVISIBLE | FINDING_HIDDEN_TEXT },
	  "{\"file\":\"x\",\"text\":\"a\",\"from\":\"plain\",\"places\":[{\"finding\":\"long-line\",\"part\":2},"
	  "{\"finding\":\"invisible-characters\",\"part\":3,\"line\":7}],"
	  "\"findings\":[\"long-line\",\"hidden-text\",\"invisible-characters\"]}\n" },
	{ { .utf8 = { "a", sizeof "a" - 1 }, .from_html = true },
	  "{\"file\":\"x\",\"text\":\"a\",\"from\":\"html\",\"places\":[],\"findings\":[]}\n" },
	{ { .utf8 = { "", sizeof "" - 1 }, .encrypted = true },
	  "{\"file\":\"x\",\"text\":\"\",\"from\":\"encrypted\",\"places\":[],\"findings\":[]}\n" },
};

static void a_text_is_one_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct buffer out;

		buffer_init(&out, NULL, 1 << 20);
		json_of_text(&texts[i].text, SPAN("x"), &out);
		assert_string_equal(buffer_string(&out), texts[i].want);
		buffer_done(&out);
	}
}

static void a_part_is_one_line(void **state)
{
	const struct part p = { .number = 2, .type = SPAN("text/html"), .charset = SPAN("utf-8") };
	const struct text t = { .utf8 = { "a\nb", sizeof "a\nb" - 1 }, .findings = FINDING_INVISIBLE, .places = &places };
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 1 << 20);
	json_of_part(&p, &t, SPAN("x"), &out);
	assert_string_equal(buffer_string(&out), "{\"file\":\"x\",\"part\":2,\"type\":\"text/html\",\"charset\":\"utf-8\","
			    "\"text\":\"a\\nb\",\"places\":[{\"finding\":\"invisible-characters\",\"part\":3,\"line\":7}],"
			    "\"findings\":[\"invisible-characters\"]}\n");
	buffer_done(&out);
}

static const struct word_row {
	const char *says, *want;
	struct verdict verdict;
} words[] = {
	{ "held", "\"verdict\":\"hold\"", { .hold = true, .ground = GROUND_HARM } },
	{ "whose words is a guess", "\"verdict\":\"unsure\"", { .ground = GROUND_HARM, .not_held = NOT_HELD_UNSURE } },
	{ "observed", "\"verdict\":\"would-hold\"", { .ground = GROUND_HARM, .not_held = NOT_HELD_MODE } },
	{ "a hint", "\"verdict\":\"hint\"", { .hint = true } },
	{ "nothing", "\"verdict\":\"pass\"", { .hold = false } },
};

static void verdicts_have_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct judgement j = judgement();
		struct buffer out;

		buffer_init(&out, NULL, 1 << 20);
		j.verdict = words[i].verdict;
		json_of_judgement(&j, "id", SPAN("1"), &out);
		if (!strstr(buffer_string(&out), words[i].want))
			fail_msg("row %zu: %s: %s", i, words[i].says, buffer_string(&out));
		buffer_done(&out);
	}
}

static void pseudonyms_are_keyed_and_apart(void **state)
{
	unsigned char key[PSEUDONYM_KEY] = { 1 }, other[PSEUDONYM_KEY] = { 2 };
	unsigned char a[16], b[16], zeros[16] = { 0 };
	char hex[33];

	(void)state;
	pseudonym_make(key, "agent", SPAN("dana"), a);
	pseudonym_make(key, "agent", SPAN("dana"), b);
	assert_memory_equal(a, b, 16);
	pseudonym_make(other, "agent", SPAN("dana"), b);
	assert_memory_not_equal(a, b, 16);
	pseudonym_make(key, "message-id", SPAN("dana"), b);
	assert_memory_not_equal(a, b, 16);
	pseudonym_make(key, "agentd", SPAN("ana"), b);
	assert_memory_not_equal(a, b, 16);
	pseudonym_make(key, "agent", SPAN_NONE, b);
	assert_memory_equal(b, zeros, 16);
	hex_of((const unsigned char[16]){ 0x01, 0xab, 0xff }, hex);
	assert_string_equal(hex, "01abff00000000000000000000000000");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_quoted),
		cmocka_unit_test(a_judgement_is_one_line),
		cmocka_unit_test(mail_that_nobody_judged_is_json_too),
		cmocka_unit_test(a_split_is_one_line),
		cmocka_unit_test(a_text_is_one_line), cmocka_unit_test(a_part_is_one_line),
		cmocka_unit_test(verdicts_have_words),
		cmocka_unit_test(pseudonyms_are_keyed_and_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
