/* Text files that a person wrote.  */

#ifndef LAYOUT_READ_FILE_H
#define LAYOUT_READ_FILE_H

#include <stddef.h>

struct layout_arena;

/* Reads all of PATH into ARENA.  Returns 0 or the negative errno of what kept it from being read; a
   file larger than any that a person writes (64 MiB) is -EFBIG.  */
__attribute__((__warn_unused_result__)) int layout_read_file(const char *path,
                                                             struct layout_arena *arena,
                                                             const char **ret_text,
                                                             size_t *ret_size);

#endif
