#include <inttypes.h>

#include "diff.h"

struct layout_change *layout_changes_add(struct layout_changes *changes, const char *group,
                                         const char *name, const char *place)
{
    struct layout_change *change;

    changes->items =
        layout_arena_grow(changes->arena, changes->items, changes->count, sizeof *changes->items);
    change = &changes->items[changes->count++];
    /* One that was forgotten may have stood here.  */
    *change =
        (struct layout_change){.group = group, .name = name, .place = place, .how = LAYOUT_CHANGED};
    return change;
}

void layout_change_text(struct layout_changes *changes, const char *member, const char *what,
                        const char *before, const char *after)
{
    struct layout_change *change = &changes->items[changes->count - 1];

    change->details = layout_arena_grow(changes->arena, change->details, change->detail_count,
                                        sizeof *change->details);
    change->details[change->detail_count++] =
        (struct layout_change_detail){member, what, before, after};
}

static const char *number(struct layout_changes *changes, bool known, uint64_t value)
{
    return known ? layout_arena_printf(changes->arena, "%" PRIu64, value) : "not known";
}

void layout_change_number(struct layout_changes *changes, const char *what, bool has_before,
                          uint64_t before, bool has_after, uint64_t after, bool grows)
{
    if (has_before == has_after && (!has_before || before == after))
        return;
    layout_change_text(changes, NULL, what, number(changes, has_before, before),
                       number(changes, has_after, after));
    /* What had a bound and has none now may be any size.  */
    if (grows && has_before && (!has_after || after > before))
        changes->classes |= LAYOUT_CHANGE_GROWTH;
}

void layout_changes_settle(struct layout_changes *changes, enum layout_change_class class)
{
    if (changes->items[changes->count - 1].detail_count == 0)
        changes->count--;
    else
        changes->classes |= class;
}
