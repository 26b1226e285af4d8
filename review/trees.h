/* trees.h - memory for JSON: each thread has a block, which is empty again, and wiped,
 * when the last piece is given back.
 *
 * An opened copy is a tree of a thousand small pieces that lives for a moment. From the
 * heap, which all threads share, half of a list's time went into them.
 */
#ifndef TM_REVIEW_TREES_H
#define TM_REVIEW_TREES_H

/* From now on; before the first JSON is read. What a thread makes it gives back itself. */
void trees_use(void);

#endif
