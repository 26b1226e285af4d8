/* footer.h - what a company's own systems add to every mail, told by a file.
 *
 * Banners, surveys and legal notices in words that nobody could know here. An
 * administrator lists them once; where they stand in a mail they are never the
 * agent's words. Compared word by word, so that another width of lines, other
 * letter case or marks of emphasis change nothing.
 */
#ifndef TM_TEXT_FOOTER_H
#define TM_TEXT_FOOTER_H

#include "text/view.h"

struct footers;

enum { FOOTERS_BYTES = 256 * 1024, FOOTERS_MAX = 512, FOOTER_WORDS = 600 };

/* Blocks parted by empty lines; a line that begins with '#' is a remark. A '*'
 * in a word stands for any letters, one alone for up to twelve words. `name`
 * stands in faults, which say the line. `bytes` are copied. */
int footers_new(const char *name, struct span bytes, struct footers **out, struct fault *f);
void footers_free(struct footers *f);	/* NULL is fine */
size_t footers_count(const struct footers *f);

/* Sets VIEW_SITE on each line that belongs to one of them. They begin where a
 * line does and end where one does. `f` may be NULL. */
void footers_mark(const struct footers *f, struct view *v, size_t count);

/* The word that `*rest` begins with, without marks of emphasis around it; what
 * follows is left in `*rest`. Empty when there is none. */
struct span footer_word(struct span *rest);

#endif
