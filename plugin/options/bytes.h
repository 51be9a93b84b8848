/* Numbers of bytes as a user writes them.  */

#ifndef LAYOUT_BYTES_H
#define LAYOUT_BYTES_H

#include <stdint.h>

/* Parses a decimal number, or one with k (1024) or m (1024 * 1024) behind it, that is all of TEXT.
   Returns null and fills *RET_BYTES, or what was expected instead.  TEXT may be null.  */
__attribute__((__warn_unused_result__)) const char *layout_bytes_parse(const char *text,
                                                                       uint64_t *ret_bytes);

#endif
