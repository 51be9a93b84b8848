#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

/* All fields are at 0, in repr(C) and without.  A union has no niche even where all its fields
   have the same one: nobody says which field was written last, so any bytes are valid.  For that
   reason it is never uninhabited either.  Option<MaybeUninit<bool>> is 2 bytes.  */
int layout_rust_union(struct layout_rust_types *types, const struct layout_rust_content *content,
                      const struct layout_rust_repr *repr, struct layout_rust_layout *ret_layout)
{
    struct layout_rust_body *body = layout_arena_alloc(types->arena, sizeof *body);
    struct layout_rust_layout layout = {.bodies = body, .body_count = 1};

    layout.align = repr->pack != 0 ? 1 : types->target.aggregate_align;
    body->field_count = content->count;
    body->fields = content->fields;
    body->offsets = layout_arena_array(types->arena, content->count, sizeof *body->offsets);
    body->order = layout_arena_array(types->arena, content->count, sizeof *body->order);
    for (size_t i = 0; i < content->count; i++) {
        const struct layout_rust_layout *field = content->fields[i];
        uint64_t align = field->align;

        if (field->is_unsized)
            return -EINVAL;
        if (repr->pack != 0 && align > repr->pack)
            align = repr->pack;
        if (align > layout.align)
            layout.align = align;
        if (field->size > layout.size)
            layout.size = field->size;
        body->order[i] = i;
    }
    if (repr->align > layout.align)
        layout.align = repr->align;
    layout.size = layout_rust_up(layout.size, layout.align);
    if (layout.size >= types->target.size_bound)
        return -EOVERFLOW;
    body->size = layout.size;
    body->align = layout.align;
    *ret_layout = layout;
    return 0;
}
