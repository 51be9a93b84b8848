/* Whether two things are the same, by 128 bits of each.

   A digest is a polynomial of what was fed, modulo the prime 2^61 - 1, at two points that are drawn
   anew in each process: of two things that differ and take n words of 56 bits each, both values are
   equal with a chance of at most (n / 2^61)^2, whoever made them up, as long as no digest is shown.
   So equal digests may be taken for equal things.  */

#ifndef LAYOUT_DIGEST_H
#define LAYOUT_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_digest {
    uint64_t first;
    uint64_t second;
};

/* Draws the points.  Before the first digest and before threads; more often does nothing.  */
void layout_digest_prepare(void);

struct layout_digest layout_digest_begin(void);

/* What is fed is told apart by order and kind: two texts are not what one of both would be.  */
void layout_digest_number(struct layout_digest *digest, uint64_t number);
void layout_digest_bytes(struct layout_digest *digest, const void *bytes, size_t length);
void layout_digest_text(struct layout_digest *digest, const char *text); /* null is not "" */
void layout_digest_digest(struct layout_digest *digest, struct layout_digest other);

static inline bool layout_digest_equal(struct layout_digest a, struct layout_digest b)
{
    return a.first == b.first && a.second == b.second;
}

#endif
