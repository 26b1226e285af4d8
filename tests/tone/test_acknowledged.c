/* Which sentences of agents acknowledge an upset customer: the formulas of
 * support desks, and those that only sound like them. */
#include "tests/tone/shipped.inc.h"

#define UPSET                                                                              \
	"I am really disappointed. The item does not work and nobody has helped me with it " \
	"since Monday."

static bool acknowledges(const struct lexicon *l, struct arena *a, struct span word, const char *text)
{
	char reply[700];
	enum acknowledgement found;

	assert_true(snprintf(reply, sizeof reply, "Hello. %s Regards, Support", text) < (int)sizeof reply);
	found = reached(l, a, UPSET, reply).acknowledgement;
	if ((found != ACKNOWLEDGED_NONE) == span_eq(word, SPAN("yes")))
		return true;
	print_error("%s: %s\n", acknowledgement_name(found), text);
	return false;
}

static void test_formulas(void **state)
{
	(void)state;
	each_line("tests/data/tone/replies.txt", 400, acknowledges);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_formulas) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
