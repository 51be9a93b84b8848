#include "wide.h"

#include <string.h>

struct layout_rust_wide layout_rust_wide_of(uint64_t magnitude, bool negative)
{
    struct layout_rust_wide a = {magnitude, 0};
    struct layout_rust_wide zero = {0, 0};

    return negative ? layout_rust_wide_subtract(zero, a) : a;
}

struct layout_rust_wide layout_rust_wide_add(struct layout_rust_wide a, struct layout_rust_wide b)
{
    struct layout_rust_wide sum = {a.low + b.low, a.high + b.high};

    sum.high += sum.low < a.low;
    return sum;
}

struct layout_rust_wide layout_rust_wide_subtract(struct layout_rust_wide a,
                                                  struct layout_rust_wide b)
{
    struct layout_rust_wide difference = {a.low - b.low, a.high - b.high};

    difference.high -= a.low < b.low;
    return difference;
}

int layout_rust_wide_compare(struct layout_rust_wide a, struct layout_rust_wide b)
{
    if (a.high != b.high)
        return a.high < b.high ? -1 : 1;
    return a.low < b.low ? -1 : a.low > b.low;
}

int layout_rust_wide_compare_signed(struct layout_rust_wide a, struct layout_rust_wide b)
{
    bool negative = layout_rust_wide_is_negative(a);

    if (negative != layout_rust_wide_is_negative(b))
        return negative ? -1 : 1;
    return layout_rust_wide_compare(a, b);
}

bool layout_rust_wide_is_zero(struct layout_rust_wide a)
{
    return a.low == 0 && a.high == 0;
}

bool layout_rust_wide_is_negative(struct layout_rust_wide a)
{
    return a.high >> 63;
}

struct layout_rust_wide layout_rust_wide_max(uint32_t size)
{
    struct layout_rust_wide max = {UINT64_MAX, UINT64_MAX};

    if (size <= 8) {
        max.high = 0;
        max.low >>= 64 - 8 * size;
    } else {
        max.high >>= 128 - 8 * size;
    }
    return max;
}

struct layout_rust_wide layout_rust_wide_cut(struct layout_rust_wide a, uint32_t size)
{
    struct layout_rust_wide mask = layout_rust_wide_max(size);

    a.low &= mask.low;
    a.high &= mask.high;
    return a;
}

/* Divides *A by 10 and returns the remainder, a half word at a time.  */
static unsigned divide_by_ten(struct layout_rust_wide *a)
{
    uint64_t parts[] = {a->high >> 32, a->high & UINT32_MAX, a->low >> 32, a->low & UINT32_MAX};
    uint64_t remainder = 0;

    for (size_t i = 0; i < 4; i++) {
        uint64_t part = remainder << 32 | parts[i];
        parts[i] = part / 10;
        remainder = part % 10;
    }
    a->high = parts[0] << 32 | parts[1];
    a->low = parts[2] << 32 | parts[3];
    return (unsigned)remainder;
}

const char *layout_rust_wide_print(struct layout_rust_wide a, char text[LAYOUT_RUST_WIDE_TEXT])
{
    char *start = text + LAYOUT_RUST_WIDE_TEXT - 1;

    *start = '\0';
    do
        *--start = (char)('0' + divide_by_ten(&a));
    while (!layout_rust_wide_is_zero(a));
    return memmove(text, start, (size_t)(text + LAYOUT_RUST_WIDE_TEXT - start));
}
