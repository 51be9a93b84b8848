#include "read-file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../model/arena.h"

#define LARGEST_FILE ((size_t)64 << 20)

/* All that is in STREAM.  Returns 0 or a negative errno.  */
static int read_all(FILE *stream, struct layout_arena *arena, const char **ret_text,
                    size_t *ret_size)
{
    size_t capacity = 4096, size = 0;
    char *text = layout_arena_array(arena, capacity, 1);

    for (;;) {
        size_t got;

        if (size == capacity) {
            char *larger;

            if (capacity >= LARGEST_FILE)
                return -EFBIG;
            larger = layout_arena_array(arena, capacity * 2, 1);
            memcpy(larger, text, size);
            text = larger;
            capacity *= 2;
        }
        errno = 0;
        got = fread(text + size, 1, capacity - size, stream);
        size += got;
        if (got == 0)
            break;
    }
    if (ferror(stream))
        return errno ? -errno : -EIO;
    *ret_text = text;
    *ret_size = size;
    return 0;
}

int layout_read_file(const char *path, struct layout_arena *arena, const char **ret_text,
                     size_t *ret_size)
{
    FILE *stream = fopen(path, "r");
    int error = stream ? read_all(stream, arena, ret_text, ret_size) : -errno;

    if (stream)
        (void)fclose(stream);
    return error;
}
