#include "idiom.h"

#include "../model/arena.h"
#include "../model/type.h"
#include "layout.h"

struct layout_idiom *layout_idiom_add(struct layout_idiom_search *search,
                                      enum layout_idiom_kind kind, const char *spelled,
                                      struct layout_rust_type *rust, const char *fields,
                                      const char *why)
{
    struct layout_mirror *mirror = search->mirror;
    const struct layout_rust_layout *layout;
    struct layout_idiom *idiom;

    mirror->idioms = layout_arena_grow(search->mirrors->arena, mirror->idioms, mirror->idiom_count,
                                       sizeof *mirror->idioms);
    idiom = &mirror->idioms[mirror->idiom_count++];
    *idiom =
        (struct layout_idiom){.kind = kind, .type_name = spelled, .fields = fields, .why = why};
    if (rust && layout_rust_type_layout(&search->mirrors->types, rust, &layout) == 0) {
        idiom->has_size = true;
        idiom->size = layout->size;
        idiom->align = layout->align;
    }
    return idiom;
}

void layout_idioms_find(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                        struct layout_mirror *mirror)
{
    struct layout_idiom_search search = {mirrors, entry, entry->type, mirror};

    if (entry->type->kind == LAYOUT_ENUM) {
        layout_idiom_enum(&search);
        return;
    }
    layout_idiom_simple(&search);
    if (entry->type->kind != LAYOUT_STRUCT)
        return;
    layout_idiom_sequence(&search);
    layout_idiom_pointer(&search);
    layout_idiom_count(&search);
    layout_idiom_table(&search);
    layout_idiom_union(&search);
}
