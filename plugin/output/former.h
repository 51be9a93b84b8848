/* What is at a file's place already, held against what is about to be written there.  */

#ifndef LAYOUT_FORMER_H
#define LAYOUT_FORMER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_former {
    int descriptor; /* -1: there is none, or it is known to differ */
    uint64_t same;  /* bytes of it, from its beginning, that are those handed over so far */
};

/* Opens what is at PATH.  That there is no regular file that may be read is no error: it differs
   then.  */
struct layout_former layout_former_open(const char *path);

/* Whether FORMER goes on with the SIZE bytes at DATA, which then count as handed over.  */
bool layout_former_goes_on(struct layout_former *former, const char *data, size_t size);

/* Gives FORMER, all of which must be what was handed over, the time that it would have if it had
   been written now.  Returns false where it is longer or the time may not be set.  */
bool layout_former_renew(const struct layout_former *former);

/* Hands the bytes that were the same to WRITE, in pieces.  Returns 0 or a negative errno.  */
__attribute__((__warn_unused_result__)) int
layout_former_repeat(const struct layout_former *former,
                     int (*write)(void *closure, const char *data, size_t size), void *closure);

/* May be called again.  */
void layout_former_close(struct layout_former *former);

#endif
