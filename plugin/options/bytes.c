#include "bytes.h"

#include <stddef.h>

/* Not strtoull: it takes spaces and signs, and its errors hide in errno.  */
const char *layout_bytes_parse(const char *text, uint64_t *ret_bytes)
{
    static const char expected[] = "expected a number of bytes such as 512 or 4k";
    static const char too_large[] = "expected at most 18446744073709551615 bytes";
    const char *digit = text;
    uint64_t bytes = 0, unit = 1;

    if (!text || *text < '0' || *text > '9')
        return expected;
    while (*digit >= '0' && *digit <= '9')
        digit++;
    if (*digit == 'k' || *digit == 'K')
        unit = UINT64_C(1) << 10;
    else if (*digit == 'm' || *digit == 'M')
        unit = UINT64_C(1) << 20;
    else if (*digit)
        return expected;
    if (*digit && digit[1])
        return expected;

    for (digit = text; *digit >= '0' && *digit <= '9'; digit++) {
        uint64_t next = (uint64_t)(*digit - '0');

        if (bytes > (UINT64_MAX - next) / 10)
            return too_large;
        bytes = bytes * 10 + next;
    }
    if (bytes > UINT64_MAX / unit)
        return too_large;
    *ret_bytes = bytes * unit;
    return NULL;
}
