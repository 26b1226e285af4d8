/* Four threads parse at once: libetpan keeps its texts in one table for all. */
#include "tests/cmocka.inc.h"

#include <pthread.h>

#include "tests/mail/tree.h"

enum { THREADS = 4, ROUNDS = 2000 };

static const struct {
	const char *mail, *tree;
} rows[THREADS] = {
	{ "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nb25l\n--b\n"
	  "Content-Transfer-Encoding: quoted-printable\n\nt=77o\n--b--\n", "M(T[one] T[two])" },
	{ "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+aGk=\n", "H[<p>hi]" },
	{ "Content-Transfer-Encoding: quoted-printable\n\n=68=69=\n\n", "T[hi\r\n]" },
	{ "Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/plain; name=a;\n"
	  "Content-Disposition: attachment; filename=\"a b\"\n\nx\n--c\n\nthree\n--c--\n", "M(T* T[three])" },
};

static int wrong;	/* rounds; under the lock */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static bool one_round(size_t row, struct arena *a)
{
	struct buffer line;
	struct raw_mail raw;
	struct mail m;

	arena_reset(a);
	buffer_init(&line, a, 4096);
	return !mail_open(span_of(rows[row].mail), a, &raw, NULL) && !mail_parse(&raw, NULL, a, &m, NULL)
	       && strcmp(tree_of(&m, &line), rows[row].tree) == 0;
}

static void *run(void *context)
{
	const size_t first = *(const size_t *)context;
	struct arena *a = arena_new(1 << 16);
	int bad = 0;

	for (size_t i = 0; i < ROUNDS; i++)
		bad += !one_round((first + i) % THREADS, a);
	arena_free(a);
	(void)pthread_mutex_lock(&lock);
	wrong += bad;
	(void)pthread_mutex_unlock(&lock);
	return NULL;
}

static void threads_do_not_meet(void **state)
{
	pthread_t threads[THREADS];
	size_t first[THREADS];

	(void)state;
	for (size_t i = 0; i < THREADS; i++) {
		first[i] = i;
		assert_int_equal(pthread_create(&threads[i], NULL, run, &first[i]), 0);
	}
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(threads_do_not_meet) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
