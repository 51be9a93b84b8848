#include "niche.h"

static const struct layout_rust_wide one = {1, 0};

/* Values go round: from END + 1 up to START - 1.  */
struct layout_rust_wide layout_rust_niche_available(const struct layout_rust_niche *niche)
{
    struct layout_rust_wide gap;

    if (niche->size == 0)
        return (struct layout_rust_wide){0, 0};
    gap = layout_rust_wide_subtract(niche->start, niche->end);
    return layout_rust_wide_cut(layout_rust_wide_subtract(gap, one), niche->size);
}

struct layout_rust_niche layout_rust_niche_of(uint64_t offset, uint32_t size,
                                              struct layout_rust_wide start,
                                              struct layout_rust_wide end)
{
    struct layout_rust_niche niche = {offset, size, layout_rust_wide_cut(start, size),
                                      layout_rust_wide_cut(end, size)};

    if (layout_rust_wide_is_zero(layout_rust_niche_available(&niche)))
        return (struct layout_rust_niche){0};
    return niche;
}

/* Whether the COUNT values are to be those just below the range, and not those just above.

   0 is the value that machines test for most cheaply, so the range grows towards it, by the shorter
   way, but not past it.  Of a reference, 1 and up, None is 0.  Of a bool, 0 and 1, one below would
   be 255, so None is 2.  Of a byte from 5 to 254 one value is 255, two are 255 and 0, but three
   would pass 0: they are 2, 3 and 4.  A range that goes round 0 has it already, and grows
   upwards.  */
static bool takes_below(const struct layout_rust_niche *niche, struct layout_rust_wide count)
{
    struct layout_rust_wide max = layout_rust_wide_max(niche->size);
    struct layout_rust_wide room = layout_rust_wide_subtract(max, niche->end);
    struct layout_rust_wide end;

    if (layout_rust_wide_compare(niche->start, niche->end) > 0)
        return false;
    /* 0 is nearer below the range than above it.  */
    if (layout_rust_wide_compare(niche->start, room) <= 0)
        return layout_rust_wide_compare(count, niche->start) <= 0;
    /* It is nearer above: there the last value taken shows whether growing passes it.  */
    end = layout_rust_wide_cut(layout_rust_wide_add(niche->end, count), niche->size);
    return !layout_rust_wide_is_zero(end) && layout_rust_wide_compare(end, niche->end) <= 0;
}

bool layout_rust_niche_take(struct layout_rust_niche *niche, uint64_t count,
                            struct layout_rust_wide *ret_first)
{
    struct layout_rust_wide wanted = {count, 0};
    struct layout_rust_wide start;

    if (layout_rust_wide_compare(wanted, layout_rust_niche_available(niche)) > 0)
        return false;
    if (takes_below(niche, wanted)) {
        start = layout_rust_wide_subtract(niche->start, wanted);
        niche->start = layout_rust_wide_cut(start, niche->size);
        *ret_first = niche->start;
    } else {
        start = layout_rust_wide_add(niche->end, one);
        *ret_first = layout_rust_wide_cut(start, niche->size);
        niche->end = layout_rust_wide_cut(layout_rust_wide_add(niche->end, wanted), niche->size);
    }
    return true;
}
