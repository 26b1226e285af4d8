/* settings.h - what an administrator asked for, checked and at rest.
 *
 * One table (settings.c) drives the parser, --show-config, the manual page and
 * the shipped file; a test compares them. Built once from bytes that world
 * read, then only read: threads share it, and a reload makes a new one.
 */
#ifndef TM_POLICY_SETTINGS_H
#define TM_POLICY_SETTINGS_H

#include "base/buffer.h"
#include "base/fault.h"
#include "policy/identity.h"
#include "text/footer.h"
#include "tone/tone.h"

enum mode { MODE_OBSERVE, MODE_TAG, MODE_HOLD };
enum tag_level { TAG_NONE, TAG_ID, TAG_FULL };
enum preset { PRESET_NONE, PRESET_ZENDESK, PRESET_ZAMMAD, PRESET_FREESCOUT, PRESET_OTRS, PRESET_RT };
enum demand { DEMAND_NOTHING, DEMAND_HINT, DEMAND_ANY, DEMAND_SPECIFIC_OR_ACTION, DEMAND_SPECIFIC };

const char *mode_name(enum mode mode);

/* An address block, IPv4 mapped into IPv6. */
struct network {
	unsigned char address[16];
	unsigned char bits;
};

/* False when `text` is neither an address nor address/prefix. */
bool network_parse(struct span text, struct network *out);
bool network_holds(const struct network *n, struct span address);

struct strings {
	const char *const *at;
	size_t count;
};

/* Who is meant and what to do. Empty conditions do not narrow; all that are
 * given must hold; within one list any entry serves. */
struct policy {
	const char *name;	/* [a-z0-9._-]{1,31}: a counter label */
	struct strings daemon_names, auth_users, senders, recipient_domains;
	struct strings headers;	/* "Name" (is there) or "Name: text" (value holds text) */
	const struct network *networks;
	size_t network_count;
	bool exempt;		/* mail that matches is not judged */
	enum mode mode;
	enum preset preset;
	unsigned hold_from;	/* enum need; NEED_COUNT: an unmet demand never holds */
	enum demand demand[NEED_COUNT];
	enum demand demand_bereaved;	/* where the customer writes of death or illness */
	bool hold_harm;
	const char *team;	/* default team, "" */
	/* These three are required for hold; 0 and "" are "not given". */
	const char *contact;	/* address for held mail */
	unsigned deadline;	/* seconds */
	unsigned open_holds_max;
	struct strings review_hours;	/* see policy/occasion.h */
	unsigned hold_share;	/* percent of what would be held */
	unsigned review_target;	/* seconds until people should have decided; 0: not said */
	const char *digest_to;	/* address that gets the policy's figures, "": nobody */
	struct strings digest_at;	/* see policy/occasion.h */
};

/* A deadline must leave the MTA time to deliver: a quarter of Postfix's five days. */
enum { DEADLINE_MAX = 30 * 3600 };

/* As many records as the daemon can list. */
enum { OPEN_HOLDS_MAX = 10000 };

struct settings {
	/* the daemon */
	const char *socket;		/* "unix:/run/..." or "inet:8891@127.0.0.1" */
	unsigned socket_mode;
	const char *socket_group, *user;
	const char *state_directory;	/* journal, held records, figures */
	const char *keeper_directory;	/* of tone-hold: see world/keeper.h */
	const char *instance;		/* "" means the host's name */
	const char *metrics_listen;	/* "127.0.0.1:9417", "[::1]:9417", "unix:/path" or "" */
	enum { LOG_AS_LOGFMT, LOG_AS_JSON } log_format;
	enum { LOG_TO_STDERR, LOG_TO_SYSLOG } log_to;
	/* bounds of one message */
	size_t max_message_kept, message_memory;
	unsigned message_deadline_ms;
	/* Redis; "" means none */
	size_t journal_size;
	unsigned journal_sync;		/* milliseconds */
	const char *redis;		/* "unix:/path" or "host:port" */
	const char *redis_user, *redis_password_file;
	unsigned redis_database;
	/* who is meant */
	struct strings internal_domains;
	const struct network *internal_networks, *trusted_hosts;
	size_t internal_network_count, trusted_host_count;
	enum tag_level tag_internal, tag_external;
	unsigned breaker_share, breaker_rate, breaker_window, breaker_pause;	/* see policy/breaker.h */
	enum mode mode;			/* of mail that no policy names */
	const char *lexicon_directory;
	struct strings languages;
	const char *identity_map;	/* file name, "" */
	const char *approved_phrases;	/* file name, "" */
	const char *footer_file;	/* file name, "" */
	bool figures_by_person;		/* counts for agents who asked for them, see world/feedback.h */
	bool figures_by_agent;		/* counts under pseudonyms, see record/counts.h */
	unsigned days_kept, hours_kept, agents_kept;	/* seconds */
	unsigned team_least, agent_least;	/* judged messages below which no figure is shown */
	struct strings feedback_at;	/* see policy/occasion.h */
	unsigned would_hold_max;	/* entries; 0: no list */
	bool would_hold_copies;
	const char *review_key;		/* file name, "": no review copies */
	const char *pseudonym_key_file;	/* "": one is made in state_directory */
	const struct policy *policies;
	size_t policy_count;
	const struct policy *unnamed;	/* the built-in demands, for mail that no policy names */
	/* set by settings_attach_review_key() */
	const unsigned char *review_public;	/* 32 bytes; NULL: no review copies */
	/* set by settings_attach_map() */
	const struct identity_map *identities;	/* NULL is an empty map */
	/* set by settings_attach_approved() */
	const struct approved *approved;	/* NULL: none */
	/* set by settings_attach_footers() */
	const struct footers *footers;		/* NULL: none */
};

/* One file or drop-in: its name for messages, its bytes. */
struct settings_source {
	const char *name;
	struct span bytes;
};

enum { SETTINGS_SOURCE_MAX = 256 * 1024, SETTINGS_SOURCES_MAX = 64, SETTINGS_POLICIES_MAX = 64 };

/* Reads a file that a list names ("@/PATH", one entry a line) into an empty heap
 * buffer: file_read() of world. At most SETTINGS_SOURCES_MAX of SETTINGS_SOURCE_MAX. */
typedef int settings_reader(const char *name, struct buffer *out, struct fault *f);

/* Later sources win value by value; lists are replaced whole; policies add up in order. On failure the
 * fault says file, line, what was expected and the nearest known name.
 *
 * One thread at a time: libconfuse keeps the state of its scanner in globals
 * (and takes the locale from the environment), so callers that may meet lock. */
int settings_new(const struct settings_source *sources, size_t count, struct settings **out,
		 struct fault *f);

/* The same where lists may name files. */
int settings_new_with(const struct settings_source *sources, size_t count, settings_reader *read,
		      struct settings **out, struct fault *f);

/* What is in force but should be written in another way: a name that has a new
 * one, with file and line. NULL behind the last. */
const char *settings_warning(const struct settings *s, size_t i);

/* "credential:NAME" becomes DIRECTORY/NAME, a file that systemd laid there. */
int settings_place_credentials(struct settings *s, const char *directory, struct fault *f);

/* The file that gives the setting of that name outside of policies; NULL: none. */
const char *settings_origin(const struct settings *s, const char *name);

/* Whether any policy holds mail. */
bool settings_hold(const struct settings *s);

/* They take part from now on and are freed with the settings. */
void settings_attach_map(struct settings *s, struct identity_map *map);
void settings_attach_approved(struct settings *s, struct approved *approved);
void settings_attach_review_key(struct settings *s, const unsigned char key[static 32]);	/* copied */
void settings_attach_footers(struct settings *s, struct footers *footers);
void settings_free(struct settings *s);	/* NULL is fine */

/* Every setting with its value and where it came from (file and line, or
 * "built in"), as a settings file that says the same. */
void settings_show(const struct settings *s, struct buffer *out);

/* Of the settings' values: the version that events carry. */
uint32_t settings_version(const struct settings *s);

/* For the tests of manual page and shipped file, and for completion. */
struct setting_info {
	const char *section;	/* "" or "policy" */
	const char *name, *type;
	const char *fallback;	/* as a file would write it, lists with commas */
	const char *says;
};
bool settings_row(size_t row, struct setting_info *out);	/* false behind the last */

#endif
