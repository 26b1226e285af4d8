/* doctor_signer.c - does OpenDKIM's signature outlive what we do to the mail?
 *
 * It signs at the end of the message, before a held one waits; our headers are
 * taken off after it.
 */
#include <errno.h>
#include <unistd.h>

#include "cli/doctor.h"
#include "world/file.h"

enum { CONF_MAX = 1 << 20 };

/* The value of "Name  value # comment"; names have no case. The last one wins. */
static struct span value_of(struct span rest, const char *name)
{
	struct span found = SPAN_NONE;

	while (rest.at && rest.len) {
		struct span line = span_line(&rest);
		size_t end = 0;

		line = span_trim(span_until(&line, '#'));
		while (end < line.len && !ascii_space(line.at[end]))
			end++;
		if (span_eq_nocase(span_cut(line, 0, end), span_of(name)))
			found = span_trim(span_skip(line, end));
	}
	return found;
}

/* One of "From, +X-Tone-Id" is ours. */
static bool lists_ours(struct span list)
{
	while (list.at && list.len) {
		struct span name = span_trim(span_until(&list, ','));

		if (span_starts_nocase(name, SPAN("x-tone-")) || span_starts_nocase(name, SPAN("+x-tone-")))
			return true;
	}
	return false;
}

static void check_headers(struct visit *v, struct span conf)
{
	static const char *const lists[] = { "SignHeaders", "OversignHeaders" };
	bool listed = false;
	char mend[128];

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		if (!lists_ours(value_of(conf, lists[i])))
			continue;
		listed = true;
		(void)snprintf(mend, sizeof mend, "In opendkim.conf: %s without X-Tone-*", lists[i]);
		finds(v, SIGNER_TAGS, mend, "OpenDKIM signs X-Tone headers (%s): the signature breaks where these are "
		      "taken off", lists[i]);
	}
	if (!listed)
		finds(v, FINE, "", "OpenDKIM signs no X-Tone header");
}

static void check_lifetime(struct visit *v, struct span conf)
{
	const struct policy *longest = longest_hold(v->settings);
	uint64_t lifetime;

	/* Without one, or with 0, it does not expire. */
	if (!longest || !span_number(value_of(conf, "SignatureTTL"), UINT32_MAX, &lifetime) || lifetime == 0)
		return;
	if (lifetime <= longest->deadline)
		finds(v, SIGNATURE_SHORT, "In opendkim.conf: no SignatureTTL, or one of days",
		      "OpenDKIM's signature ends after %llu s, while policy %s holds for %u s: what is released late "
		      "fails DKIM", (unsigned long long)lifetime, longest->name, longest->deadline);
	else
		finds(v, FINE, "", "OpenDKIM's signature outlives a hold");
}

void visit_signer(struct visit *v)
{
	const char *file = v->o->opendkim_config ? v->o->opendkim_config : "/etc/opendkim.conf";
	struct buffer conf;
	struct fault f;

	if (!v->o->opendkim_config && access(file, F_OK) && errno == ENOENT)
		return;
	buffer_init(&conf, NULL, CONF_MAX);
	if (file_read(file, &conf, &f)) {
		finds(v, SIGNER_UNREAD, geteuid() ? "Run it as root." : "", "%s", f.text);
	} else {
		check_headers(v, buffer_span(&conf));
		check_lifetime(v, buffer_span(&conf));
	}
	buffer_done(&conf);
}
