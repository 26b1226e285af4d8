/* event.c - see event.h. */
#include "record/event.h"

#include "policy/kinds.h"

_Static_assert(sizeof(struct event) == 192, "no hole whose bytes nobody sets");
_Static_assert((int)LABEL_MAX < (int)SLUG_MAX, "a team or policy keeps its name in an event");

const char *event_action_name(enum event_action a)
{
	static const char *const names[EVENT_ACTIONS] = {
		[EVENT_PASSED] = "passed", [EVENT_OBSERVED] = "observed", [EVENT_TAGGED] = "tagged",
		[EVENT_HELD] = "held",     [EVENT_EXEMPT] = "exempt",     [EVENT_FAILED] = "failed",
	};

	return (unsigned)a < EVENT_ACTIONS ? names[a] : "";
}

bool event_judged(const struct event *e)
{
	return e->fault == 0 && e->exempt == EXEMPT_NOT;
}

static bool slug_byte(char c)
{
	return (c >= 'a' && c <= 'z') || ascii_digit(c) || c == '.' || c == '_' || c == '-';
}

void slug_set(char out[static SLUG_MAX], struct span s)
{
	bool sound = s.len < SLUG_MAX;

	memset(out, 0, SLUG_MAX);
	for (size_t i = 0; i < s.len && sound; i++)
		sound = slug_byte(ascii_lower(s.at[i]));
	if (!sound)
		s = SPAN("other");
	for (size_t i = 0; i < s.len; i++)
		out[i] = ascii_lower(s.at[i]);
}

static void set_language(struct event *e, const char *language)
{
	char slug[SLUG_MAX];

	slug_set(slug, span_of(language));
	memcpy(e->language, slug, sizeof e->language - 1);
}

static void set_tone(struct event *e, const struct tone *t)
{
	e->outcome = (uint8_t)t->outcome;
	e->unknown = (uint8_t)t->unknown_because;
	e->need = (uint8_t)t->need;
	e->acknowledgement = (uint8_t)t->acknowledgement;
	e->harm = (uint8_t)t->harm;
	e->score = (int8_t)t->score;
	for (size_t i = 0; i < t->signal_count; i++)
		e->signals |= UINT64_C(1) << t->signals[i].id;
	set_language(e, t->language_reply);
}

static struct span team_of(const struct judgement *j)
{
	if (j->identity.team.len)
		return j->identity.team;
	return j->scope.policy ? span_of(j->scope.policy->team) : SPAN_NONE;
}

struct event event_of(const struct judgement *j, enum event_action action, const struct settings *s,
		      const struct lexicon *l)
{
	struct event e = { .action = (uint8_t)action, .score = -1 };

	e.settings_version = s ? settings_version(s) : 0;
	e.lexicon_version = l ? lexicon_version(l) : 0;
	if (!j)
		return e;
	e.mode = (uint8_t)j->verdict.mode;
	e.exempt = (uint8_t)j->verdict.exempt;
	e.ground = (uint8_t)j->verdict.ground;
	e.not_held = (uint8_t)j->verdict.not_held;
	e.hint = j->verdict.hint;
	e.findings = j->findings;
	slug_set(e.policy, span_of(j->scope.policy ? j->scope.policy->name : ""));
	slug_set(e.team, team_of(j));
	if (j->judged)
		set_tone(&e, &j->tone);
	return e;
}

/* A torn or stale event must be seen; nobody attacks this sum. */
static uint32_t sum_of(const struct event *e)
{
	const size_t from = offsetof(struct event, version);
	uint64_t hash = span_hash((struct span){ (const char *)e + from, sizeof *e - from });

	return (uint32_t)(hash ^ hash >> 32);
}

void event_seal(struct event *e)
{
	e->version = EVENT_VERSION;
	e->size = sizeof *e;
	e->checksum = sum_of(e);
}

/* A slug, terminated, with nothing behind its end. */
static bool slug_sound(const char *slug, size_t size)
{
	size_t n = 0;

	while (n < size && slug_byte(slug[n]))
		n++;
	if (n == size)
		return false;
	for (; n < size; n++)
		if (slug[n])
			return false;
	return true;
}

static bool enums_sound(const struct event *e)
{
	return e->action < EVENT_ACTIONS && e->outcome < OUTCOME_COUNT && e->need < NEED_COUNT
	       && e->acknowledgement < ACKNOWLEDGED_COUNT && e->harm < HARM_COUNT
	       && e->ground < GROUND_COUNT && e->not_held < NOT_HELD_COUNT && e->exempt < EXEMPT_COUNT
	       && e->mode <= MODE_HOLD && e->hint <= 1 && e->unknown < UNKNOWN_COUNT && e->fault <= FAULT_KINDS && e->score >= -1 && e->score <= 100
	       && (SIGNAL_COUNT == 64 || e->signals >> SIGNAL_COUNT == 0)
	       && e->findings >> FINDING_COUNT == 0;
}

bool event_sound(const struct event *e)
{
	return e->version == EVENT_VERSION && e->size == sizeof *e && e->checksum == sum_of(e)
	       && enums_sound(e) && slug_sound(e->policy, sizeof e->policy)
	       && slug_sound(e->team, sizeof e->team) && slug_sound(e->language, sizeof e->language);
}
