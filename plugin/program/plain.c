#include "plain.h"

#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "../xml/legal.h"

/* The bytes of the character at BYTES that may be shown as it is; 0: none.  U+0080 to U+009F are
   control characters, which some terminals obey.  */
static size_t shown_length(const unsigned char *bytes)
{
    if (bytes[0] >= 0x20 && bytes[0] < 0x7F)
        return 1;
    if (bytes[0] == 0xC2 && bytes[1] < 0xA0)
        return 0;
    return layout_legal_sequence(bytes);
}

static bool is_plain(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;

    while (*bytes) {
        size_t length = shown_length(bytes);

        if (length == 0)
            return false;
        bytes += length;
    }
    return true;
}

const char *layout_plain(struct layout_arena *arena, const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    const unsigned char *bytes = (const unsigned char *)text;
    char *plain;
    size_t used = 0;

    if (!text || is_plain(text))
        return text;
    plain = layout_arena_alloc(arena, 4 * strlen(text) + 1);
    while (*bytes) {
        size_t length = shown_length(bytes);

        if (length > 0) {
            memcpy(plain + used, bytes, length);
            used += length;
            bytes += length;
        } else {
            plain[used++] = '\\';
            plain[used++] = 'x';
            plain[used++] = digits[*bytes >> 4];
            plain[used++] = digits[*bytes & 15];
            bytes++;
        }
    }
    return plain;
}

size_t layout_plain_width(const char *text)
{
    size_t width = 0;

    for (; *text; text++)
        width += ((unsigned char)*text & 0xC0) != 0x80;
    return width;
}
