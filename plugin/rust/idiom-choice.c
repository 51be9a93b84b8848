/* The enum that a tagged union becomes: its variants, and what the largest one costs.  */

#include "idiom-union.h"

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "layout.h"
#include "library.h"

/* Each of so many variants is tried in a Box.  */
#define MOST_BOXED 64

/* A choice while it is made.  */
struct making {
    struct layout_mirrors *mirrors;
    const struct layout_mirrored *outer;
    const struct layout_mirrored *arms;
    const struct layout_tagged *tagged;
    struct layout_tagged_units units;
};

/* The mirror of the struct that ARM is, where that has no name and so is used nowhere else, and
   asks for no alignment, which a variant cannot: its fields are the variant's.  Null where the arm
   itself is the only field.  */
static const struct layout_mirrored *struct_of(struct layout_mirrors *mirrors,
                                               const struct layout_member *arm)
{
    const struct layout_shape *shape = arm->shape;
    const struct layout_mirrored *entry;

    if (!shape || shape->kind != LAYOUT_SHAPE_RECORD || !shape->type || shape->type->name ||
        shape->is_union)
        return NULL;
    entry = layout_mirror_find(mirrors, shape->type);
    return entry->free && entry->free->kind == LAYOUT_RUST_STRUCT && entry->free->repr.align == 0
               ? entry
               : NULL;
}

static struct layout_rust_variant variant_of(const struct making *making, size_t arm, bool boxed)
{
    struct layout_rust_types *types = &making->mirrors->types;
    const struct layout_member *member = &making->arms->type->members[arm];
    const struct layout_mirrored *entry = struct_of(making->mirrors, member);
    struct layout_rust_type *only = making->arms->free->fields[arm].type;

    if (boxed)
        only = layout_rust_box(types, NULL);
    else if (entry)
        return (struct layout_rust_variant){.name = member->name,
                                            .fields = entry->free->fields,
                                            .field_count = entry->free->field_count};
    return (struct layout_rust_variant){
        .name = member->name, .fields = layout_rust_fields(types, &only, 1), .field_count = 1};
}

/* The enum with the arm BOXED, if it is one, in a Box.  */
static struct layout_rust_type *make_enum(const struct making *making, size_t boxed)
{
    size_t arm_count = making->arms->type->member_count;
    size_t count = arm_count + making->units.count;
    struct layout_rust_variant *variants =
        layout_arena_array(making->mirrors->arena, count, sizeof *variants);

    for (size_t i = 0; i < arm_count; i++)
        variants[i] = variant_of(making, i, i == boxed);
    return layout_rust_enum(&making->mirrors->types, making->outer->name, variants, count);
}

/* The struct that is left around CHOICE: the members but the tag, with CHOICE for the union.  */
static struct layout_rust_type *make_type(const struct making *making,
                                          struct layout_rust_type *choice)
{
    const struct layout_rust_type *outer = making->outer->free;
    struct layout_rust_field *fields =
        layout_arena_array(making->mirrors->arena, outer->field_count, sizeof *fields);
    size_t count = 0;

    if (outer->field_count == 2)
        return choice;
    for (size_t i = 0; i < outer->field_count; i++)
        if (i == making->tagged->arms_index)
            fields[count++] = (struct layout_rust_field){outer->fields[i].name, choice};
        else if (i != making->tagged->tag_index)
            fields[count++] = outer->fields[i];
    return layout_rust_record(&making->mirrors->types, LAYOUT_RUST_STRUCT, making->outer->name,
                              fields, count);
}

/* The fields of BODY in memory order.  SPELLED has their types in the source's order.  */
static struct layout_mirror_field *tell_fields(struct layout_arena *arena,
                                               const struct layout_rust_body *body,
                                               const struct layout_rust_field *fields,
                                               const char *const *spelled, uint64_t offset)
{
    struct layout_mirror_field *told = layout_arena_array(arena, body->field_count, sizeof *told);

    for (size_t i = 0; i < body->field_count; i++) {
        size_t source = body->order[i];

        told[i] = (struct layout_mirror_field){.name = fields[source].name,
                                               .type_name = spelled[source],
                                               .offset = offset + body->offsets[source],
                                               .size = body->fields[source]->size,
                                               .align = body->fields[source]->align};
    }
    return told;
}

/* The struct's fields.  Returns where the enum lies in it.  */
static uint64_t tell_struct(const struct making *making, const struct layout_rust_type *type,
                            const struct layout_rust_body *body,
                            struct layout_mirror_choice *choice)
{
    struct layout_arena *arena = making->mirrors->arena;
    const char **spelled = layout_arena_array(arena, body->field_count, sizeof *spelled);
    size_t enum_field = 0;
    size_t count = 0;

    for (size_t i = 0; i < making->outer->free->field_count; i++) {
        if (i == making->tagged->tag_index)
            continue;
        if (i == making->tagged->arms_index)
            enum_field = count;
        spelled[count++] = making->outer->free_spelled[i];
    }
    choice->field_count = body->field_count;
    choice->fields = tell_fields(arena, body, type->fields, spelled, 0);
    return body->offsets[enum_field];
}

static void tell_variants(const struct making *making, const struct layout_rust_type *type,
                          const struct layout_rust_layout *layout, uint64_t offset,
                          struct layout_mirror_choice *choice)
{
    struct layout_arena *arena = making->mirrors->arena;
    const struct layout_type *arms = making->arms->type;

    choice->variant_count = arms->member_count + (making->units.names ? making->units.count : 0);
    choice->variants = layout_arena_array(arena, choice->variant_count, sizeof *choice->variants);
    for (size_t i = 0; i < choice->variant_count; i++) {
        const struct layout_mirrored *entry;
        bool is_unit = i >= arms->member_count;

        if (is_unit) {
            choice->variants[i].name = making->units.names[i - arms->member_count];
            continue;
        }
        entry = struct_of(making->mirrors, &arms->members[i]);
        choice->variants[i].name = arms->members[i].name;
        choice->variants[i].field_count = layout->bodies[i].field_count;
        choice->variants[i].fields = tell_fields(
            arena, &layout->bodies[i], type->variants[i].fields,
            entry ? entry->free_spelled : (const char *const[]){making->arms->free_spelled[i]},
            offset);
    }
    if (!making->units.names)
        choice->units = making->units.count;
}

/* The one whose niche tells the others apart, for they all lie beside it; behind a tag the first of
   those that reach furthest.  */
static size_t furthest_of(const struct layout_mirror_choice *choice,
                          const struct layout_rust_layout *layout)
{
    uint64_t furthest = 0;
    size_t found = 0;

    if (layout->encoding == LAYOUT_RUST_FILLED)
        return layout->variant;
    for (size_t i = 0; i < choice->variant_count; i++)
        for (size_t j = 0; j < choice->variants[i].field_count; j++) {
            const struct layout_mirror_field *field = &choice->variants[i].fields[j];

            if (field->size > 0 && field->offset + field->size > furthest) {
                furthest = field->offset + field->size;
                found = i;
            }
        }
    return found;
}

/* A small variant is larger in a Box, which is a pointer.  */
static uint64_t box_saves(const struct making *making, size_t boxed, uint64_t size)
{
    struct layout_rust_type *type = make_type(making, make_enum(making, boxed));
    const struct layout_rust_layout *layout;

    if (layout_rust_type_layout(&making->mirrors->types, type, &layout) < 0)
        return 0;
    return layout->size < size ? size - layout->size : 0;
}

/* Finds the variant that makes the type as large as it is: the one that saves most in a Box, be it
   by its own size or by its alignment, which is everyone's.  Where none saves any, and among more
   than are tried, it is the one that reaches furthest.  */
static struct layout_mirror_variant *mark_largest(const struct making *making,
                                                  struct layout_mirror_choice *choice,
                                                  const struct layout_rust_layout *layout,
                                                  uint64_t size)
{
    size_t arms = making->arms->type->member_count;
    size_t largest = furthest_of(choice, layout);
    uint64_t most = box_saves(making, largest, size);

    for (size_t i = 0; i < arms && arms <= MOST_BOXED; i++) {
        uint64_t saves = box_saves(making, i, size);

        if (saves > most) {
            most = saves;
            largest = i;
        }
    }
    choice->variants[largest].largest = true;
    choice->variants[largest].box_saves = most;
    return &choice->variants[largest];
}

struct layout_tagged_rust layout_tagged_make(struct layout_idiom_search *search,
                                             const struct layout_tagged *tagged)
{
    struct layout_mirrors *mirrors = search->mirrors;
    struct making making = {mirrors, search->entry,
                            layout_mirror_find(mirrors, tagged->arms->shape->type), tagged,
                            layout_tagged_units(mirrors->arena, tagged)};
    struct layout_rust_type *inner = make_enum(&making, SIZE_MAX);
    struct layout_tagged_rust made = {.type = make_type(&making, inner)};
    const struct layout_rust_layout *layout;
    const struct layout_rust_layout *whole;
    struct layout_mirror_choice *choice;
    uint64_t offset = 0;

    if (layout_rust_type_layout(&mirrors->types, inner, &layout) < 0 ||
        layout_rust_type_layout(&mirrors->types, made.type, &whole) < 0)
        return made;
    choice = layout_arena_alloc(mirrors->arena, sizeof *choice);
    if (made.type != inner)
        offset = tell_struct(&making, made.type, whole->bodies, choice);
    choice->tag_offset = offset + layout->tag.offset;
    choice->tag_size = layout->tag.size;
    choice->tag_is_niche = layout->encoding == LAYOUT_RUST_FILLED;
    tell_variants(&making, inner, layout, offset, choice);
    made.choice = choice;
    made.largest = mark_largest(&making, choice, layout, whole->size);
    return made;
}
