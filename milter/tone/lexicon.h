/* lexicon.h - phrase frames of one or more languages, compiled for matching.
 *
 * A lexicon is data that an administrator may read and extend; its language is
 * described in tone-lexicon(5). Opened from the bytes of its files; a language is
 * compiled when the first text is in it, so that those which nobody writes cost
 * nothing. Threads share it. Matching costs time linear in the text whatever the
 * text says.
 *
 * What is wrong in a file shows when it is compiled. Who takes a lexicon into use
 * asks for that at once, away from mail: lexicon_prove(). A language that cannot be
 * read all the same is one without a lexicon: its texts are "unknown", never held.
 */
#ifndef TM_TONE_LEXICON_H
#define TM_TONE_LEXICON_H

#include "base/arena.h"
#include "base/fault.h"
#include "text/words.h"
#include "tone/signal.h"

struct lexicon;

/* One file: its name as messages should show it ("en/apology.lex"), its
 * language ("en") and its bytes. Borrowed while a lexicon is opened only. */
struct lexicon_source {
	const char *name, *language;
	struct span bytes;
};

/* Examples and comments are for people; where mail is judged they only take memory. */
enum lexicon_readers { LEXICON_FOR_MAIL, LEXICON_FOR_PEOPLE };

/* Nothing is compiled yet: fails only for want of memory, or of fewer languages. */
int lexicon_open(const struct lexicon_source *sources, size_t count, enum lexicon_readers readers,
		 struct lexicon **out, struct fault *f);

/* Compiles each language once and lets it go again. `before` is the lexicon that was
 * in force, and proven, or NULL: a language that was in use there stays compiled, so
 * that no mail waits for it, and one that was not and is the same is left out. On
 * failure the fault names file, line, column and what was expected. */
int lexicon_prove(const struct lexicon *l, const struct lexicon *before, struct fault *f);

/* Whether all that was looked into could be read; on failure the same fault. */
int lexicon_sound(const struct lexicon *l, struct fault *f);

/* Opens it and compiles all of it, to stay. */
int lexicon_new(const struct lexicon_source *sources, size_t count, struct lexicon **out,
		struct fault *f);
void lexicon_free(struct lexicon *l);	/* NULL is fine */

/* How often a language was compiled so far: when it grows, a megabyte of memory is free
 * again. Threads that meet in the first look into one each compile it. */
size_t lexicon_compiled(const struct lexicon *l);

/* A short hash of all sources: the version that events carry. */
uint32_t lexicon_version(const struct lexicon *l);

enum frame_flag {
	FRAME_OBJECT = 1 << 0	/* what follows the match in its clause is its object */
};

/* One match. Token numbers are those of the `struct words` that was searched. */
struct hit {
	enum signal_id id;
	uint32_t first, count;		/* tokens of the match */
	uint32_t object, object_count;	/* tokens of its object; count 0 without FRAME_OBJECT */
	uint32_t sentence;
	unsigned flags;			/* enum frame_flag */
	int points;			/* of the frame, or of its signal */
	const char *tag;		/* "" or the frame's tag=; the lexicon's */
	const char *file;		/* the lexicon's */
	unsigned line;
};

/* Rows of tags in our own code begin with different letters, most of them. */
static inline bool hit_tagged(const struct hit *h, const char *tag)
{
	return *h->tag == *tag && strcmp(h->tag, tag) == 0;
}

/* All matches in order of place, with `unless`, `only` and negation already
 * applied; of overlapping matches of one signal the longest. `language` is one
 * that lexicon_languages() names, else there are none; `words` were cut as its own.
 * The array is the arena's. */
int lexicon_find(const struct lexicon *l, const char *language, const struct words *words,
		 struct arena *a, struct hit **out, size_t *count, struct fault *f);

/* What a word is in its language, whatever stands beside it. */
enum word_mark {
	MARK_STOPWORD = 1 << 0,
	MARK_NEGATION = 1 << 1,
	MARK_COMMON = 1 << 2,	/* a support word: one of a frame tagged "common" */
	MARK_ACRONYM = 1 << 3	/* nobody shouts it: "acronym" */
};

/* What one look at a text finds. All is the arena's. */
struct found {
	struct hit *hits;
	size_t count;
	const uint8_t *marks;	/* enum word_mark, for each token */
};

enum side { SIDE_AGENT, SIDE_CUSTOMER };

/* The same for the words of one side: a reply is not asked for needs, nor a customer
 * for apologies. Frames that only mark words give their marks, no hits. */
int lexicon_find_said(const struct lexicon *l, const char *language, const struct words *words,
		      enum side side, struct arena *a, struct found *out, struct fault *f);

/* Two-letter names, in order of their first source. The lexicon's. */
const char *const *lexicon_languages(const struct lexicon *l, size_t *count);

/* What a text is written in: names of the lexicon's, "unknown", or NULL where
 * there is no second one. `foreign`: a part is in a language without lexicon. */
struct spoken {
	const char *main, *other;
	bool foreign;
};

/* Of words that were cut by words_cut(). */
struct spoken lexicon_spoken(const struct lexicon *l, const struct words *words);

/* Whether a text, whose language is not plain, leans to this one, which something else
 * speaks for. `words` were cut by words_cut(). */
bool lexicon_leans(const struct lexicon *l, const struct words *words, const char *language);

/* Cuts a text into words, those of the language that it is in; *in tells which. What
 * it is in shows in words that are read as English. */
int lexicon_cut(const struct lexicon *l, struct span text, struct arena *a, struct words *out,
		struct spoken *in, struct fault *f);

/* The language whose stop words fit `words` best and well enough, or "unknown".
 * Lives as long as the lexicon. */
const char *lexicon_language_of(const struct lexicon *l, const struct words *words);

/* What a lexicon has of a language, for people who write one. */
struct frame_view {
	enum signal_id id;
	const char *tag;		/* "" or the lexicon's */
	size_t must, must_not;		/* examples of each kind */
};

/* Calls `see` for each frame, in order of the files. */
void lexicon_frames(const struct lexicon *l, const char *language,
		    void (*see)(const struct frame_view *frame, void *context), void *context);

/* How many words have the mark. */
size_t lexicon_marked(const struct lexicon *l, const char *language, enum word_mark mark);

/* What lexicon_check() found wrong with one example line. */
struct lexicon_complaint {
	const char *file;
	unsigned line;
	char text[200];
};

/* Runs every example of every frame: "+" must match, "-" must not. Calls
 * `say` for each that does not hold and returns how many there were; the
 * number of examples run is stored in *examples. */
size_t lexicon_check(const struct lexicon *l, void (*say)(const struct lexicon_complaint *, void *),
		     void *context, size_t *examples);

/* Frames that do not do what their author thinks. */
enum lexicon_flaw {
	FLAW_DEAD,	/* no "+" example shows that it can match */
	FLAW_SHADOWED,	/* in each of its examples a longer match of its signal counts */
	FLAW_CONFLICT,	/* its words are harm, or weigh otherwise, to another frame */
	FLAW_COUNT
};

struct lexicon_audit {
	size_t frames, flaws[FLAW_COUNT];
};

/* Reads each "+" example with the whole lexicon and calls `say` for each flaw.
 * What it tells is advice: such a lexicon still works. */
void lexicon_audit(const struct lexicon *l, void (*say)(const struct lexicon_complaint *, void *),
		   void *context, struct lexicon_audit *out);

#endif
