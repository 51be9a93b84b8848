#include "parts.h"

#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    return layout_rust_wide_compare_signed(*(const struct layout_rust_wide *)a,
                                           *(const struct layout_rust_wide *)b);
}

/* The distance from A on to B, the next discriminant after it or, at the end, the first.  rustc
   1.95 takes the distance round the end from the greatest value of a signed integer as if values
   ended there, and where they span more than that, the difference is below 0 and read as huge.  */
static struct layout_rust_wide gap_between(struct layout_rust_wide a, struct layout_rust_wide b,
                                           struct layout_rust_wide greatest)
{
    if (layout_rust_wide_compare_signed(a, b) <= 0)
        return layout_rust_wide_subtract(b, a);
    return layout_rust_wide_subtract(greatest, layout_rust_wide_subtract(a, b));
}

/* Everything but the widest gap between neighbours is valid; of equal gaps the last is taken.

   Neighbours go round the end, so `#[repr(u8)] {0, 255}' is the range from 255 to 0 and leaves 254
   values.  Without a repr the same two are measured as isizes: there the gap round the end is the
   widest, and their tag of one byte, 0 to 255, leaves none.

   This is the rule of 1.91 to 1.95.  Before, the range was from the least to the greatest; after,
   gaps are measured in the tag's own width without a sign (rust-lang/rust pull requests 144577 and
   159509).  Nothing else knows how the range is found.  */
void layout_rust_span(struct layout_rust_wide *values, size_t count, uint32_t size, bool is_signed,
                      struct layout_rust_wide *ret_low, struct layout_rust_wide *ret_high)
{
    struct layout_rust_wide greatest = layout_rust_wide_max(size);
    struct layout_rust_wide widest = {0, 0};

    *ret_low = *ret_high = (struct layout_rust_wide){0, 0};
    if (count == 0)
        return;
    if (is_signed)
        greatest =
            (struct layout_rust_wide){greatest.low >> 1 | greatest.high << 63, greatest.high >> 1};
    qsort(values, count, sizeof *values, compare);
    for (size_t i = 0; i < count; i++) {
        struct layout_rust_wide next = values[i + 1 < count ? i + 1 : 0];
        struct layout_rust_wide gap = gap_between(values[i], next, greatest);
        if (i > 0 && layout_rust_wide_compare(gap, widest) < 0)
            continue;
        widest = gap;
        *ret_low = next;
        *ret_high = values[i];
    }
}
