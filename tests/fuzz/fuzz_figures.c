/* fuzz_figures.c - a checkpoint may hold anything: what is read can be written
 * and read again, and no byte beyond the end is looked at.
 */
#include <inttypes.h>

#include "world/figures.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void must(bool so)
{
	if (!so)
		__builtin_trap();
}

static void read_again(struct figures *g, uint64_t sequence)
{
	struct figures *again;
	struct buffer first, second;
	uint64_t same;

	buffer_init(&first, NULL, FIGURES_FILE_MAX);
	buffer_init(&second, NULL, FIGURES_FILE_MAX);
	figures_write(g, sequence, &first);
	must(figures_read(buffer_span(&first), &again, &same, NULL) == 0 && same == sequence);
	figures_write(again, same, &second);
	must(span_eq(buffer_span(&first), buffer_span(&second)));
	figures_free(again);
	buffer_done(&first);
	buffer_done(&second);
}

/* As it is, and with the checksum that its body asks for. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
	struct figures *g;
	struct buffer sealed;
	uint64_t sequence;
	struct span body = { (const char *)bytes, len };

	if (figures_read(body, &g, &sequence, NULL) == 0)
		figures_free(g);
	buffer_init(&sealed, NULL, len + 100);
	buffer_addf(&sealed, "tone-figures 1 7\n");
	buffer_add(&sealed, body);
	buffer_addf(&sealed, "end %016" PRIx64 "\n", span_hash(buffer_span(&sealed)));
	if (figures_read(buffer_span(&sealed), &g, &sequence, NULL) == 0) {
		read_again(g, sequence);
		figures_expire(g, 1000, NULL);
		figures_free(g);
	}
	buffer_done(&sealed);
	return 0;
}
