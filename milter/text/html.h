/* html.h - visible text of HTML, in one pass, without a tree.
 *
 * A streaming reader of tags, attributes and character references. It keeps
 * what the splitter needs (block quotes, clients' quote and signature
 * containers, rules, lists) and drops what nobody sees (head, script, style,
 * comments, display:none, zero-size and same-colour text). Linear in its
 * input; depth, tag length and attributes are bounded.
 */
#ifndef TM_TEXT_HTML_H
#define TM_TEXT_HTML_H

#include "text/text.h"

/* `utf8` is valid UTF-8. Lines and text belong to `a`. */
int html_read(struct span utf8, struct arena *a, struct text *out, struct fault *f);

/* What the page itself says its charset is, in a <meta> near the beginning;
 * empty when it does not. Borrowed. */
struct span html_charset(struct span bytes);

#endif
