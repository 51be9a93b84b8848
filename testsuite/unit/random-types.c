#include "random-values.h"

#include "../../plugin/model/arena.h"
#include "../../plugin/model/mirror.h"
#include "../../plugin/model/suggestion.h"

static void fill_members(const struct layout_report *report, struct layout_type *type)
{
    unsigned placed = random_below(6);
    unsigned count = placed + random_below(3);
    uint64_t bit_offset = 0;

    for (unsigned i = 0; i < count; i++) {
        struct layout_member *member;

        type->members = layout_arena_grow(random_arena, type->members, type->member_count,
                                          sizeof *type->members);
        member = &type->members[type->member_count++];
        member->kind = (enum layout_member_kind)random_below(3);
        member->bitfield = member->kind == LAYOUT_FIELD && random_below(4) == 0;
        bit_offset += random_below(6) == 0 ? random_number() >> 8 : random_below(200);
        if (!member->bitfield && random_below(8) > 0)
            bit_offset = (bit_offset + 7) / 8 * 8;
        member->has_position = i < placed;
        member->bit_offset = member->has_position ? bit_offset : 0;
        member->has_size = random_below(5) > 0;
        if (member->has_size)
            member->bit_size = member->bitfield       ? random_below(100)
                               : random_below(6) == 0 ? 8 * (random_number() >> 3)
                                                      : 8 * (uint64_t)random_below(30);
        if (member->kind != LAYOUT_VPTR) {
            member->name = random_text_or_null();
            member->type_name = random_text();
            member->type = random_type_of(report);
            member->align = random_below(17);
            member->flexible = member->kind == LAYOUT_FIELD && random_below(4) == 0;
            member->own_line = member->kind == LAYOUT_FIELD && random_below(4) == 0;
            member->is_virtual = member->kind == LAYOUT_BASE && random_maybe();
            member->place = random_place();
        }
    }
}

static void fill_enumerators(struct layout_type *type)
{
    type->underlying = random_text();
    for (unsigned i = random_below(5); i > 0; i--) {
        type->enumerators = layout_arena_grow(random_arena, type->enumerators,
                                              type->enumerator_count, sizeof *type->enumerators);
        type->enumerators[type->enumerator_count++] =
            (struct layout_enumerator){random_text(), random_maybe(), random_number()};
    }
}

static struct layout_mirror_field *mirror_fields(size_t count)
{
    struct layout_mirror_field *fields = layout_arena_array(random_arena, count, sizeof *fields);

    for (size_t i = 0; i < count; i++)
        fields[i] = (struct layout_mirror_field){.name = random_text_or_null(),
                                                 .type_name = random_text(),
                                                 .offset = random_number(),
                                                 .size = random_number(),
                                                 .align = random_number() | 1};
    return fields;
}

static struct layout_mirror_niche *mirror_niche(void)
{
    struct layout_mirror_niche *niche = layout_arena_alloc(random_arena, sizeof *niche);

    *niche = (struct layout_mirror_niche){.offset = random_number(),
                                          .size = random_number() | 1,
                                          .start = "340282366920938463463374607431768211455",
                                          .end = "0",
                                          .available = "7"};
    return niche;
}

static struct layout_mirror_choice *random_choice(void)
{
    struct layout_mirror_choice *choice = layout_arena_alloc(random_arena, sizeof *choice);

    choice->field_count = random_below(3);
    choice->fields = mirror_fields(choice->field_count);
    choice->tag_offset = random_number();
    choice->tag_size = random_number() | 1;
    choice->tag_is_niche = random_maybe();
    choice->units = random_maybe() ? random_number() : 0;
    choice->variant_count = 1 + random_below(3);
    choice->variants =
        layout_arena_array(random_arena, choice->variant_count, sizeof *choice->variants);
    for (size_t i = 0; i < choice->variant_count; i++) {
        struct layout_mirror_variant *variant = &choice->variants[i];

        variant->name = random_text_or_null();
        variant->field_count = random_below(3);
        variant->fields = mirror_fields(variant->field_count);
        variant->largest = random_maybe();
        variant->box_saves = variant->largest ? random_number() : 0;
    }
    return choice;
}

static struct layout_mirror *random_mirror(void)
{
    struct layout_mirror *mirror = layout_arena_alloc(random_arena, sizeof *mirror);

    *mirror = (struct layout_mirror){.name = random_text(),
                                     .copy = random_maybe(),
                                     .send = random_maybe(),
                                     .sync = random_maybe(),
                                     .reason = random_text_or_null(),
                                     .c_size = random_number(),
                                     .c_align = random_number() | 1,
                                     .has_rust = random_maybe()};
    if (mirror->has_rust) {
        mirror->rust_size = random_number();
        mirror->rust_align = random_number() | 1;
        mirror->has_option_size = random_maybe();
        mirror->option_size = random_number();
        mirror->field_count = random_below(4);
        mirror->fields = mirror_fields(mirror->field_count);
        mirror->variant_count = random_below(3);
        mirror->variants =
            layout_arena_array(random_arena, mirror->variant_count, sizeof *mirror->variants);
        for (size_t i = 0; i < mirror->variant_count; i++) {
            mirror->variants[i].name = random_text();
            mirror->variants[i].field_count = random_below(3);
            mirror->variants[i].fields = mirror_fields(mirror->variants[i].field_count);
        }
        mirror->niche = random_maybe() ? mirror_niche() : NULL;
    }
    mirror->idiom_count = random_below(3);
    mirror->idioms = layout_arena_array(random_arena, mirror->idiom_count, sizeof *mirror->idioms);
    for (size_t i = 0; i < mirror->idiom_count; i++)
        mirror->idioms[i] =
            (struct layout_idiom){.kind = (enum layout_idiom_kind)random_below(LAYOUT_IDIOM_KINDS),
                                  .type_name = random_text(),
                                  .has_size = random_maybe(),
                                  .size = random_number(),
                                  .align = random_number() | 1,
                                  .fields = random_text_or_null(),
                                  .why = random_text(),
                                  .choice = random_maybe() ? random_choice() : NULL};
    return mirror;
}

/* Of a size below the type's, and with either an order or an arm.  */
static struct layout_suggestion *random_suggestion(const struct layout_type *type)
{
    struct layout_suggestion *suggestion = layout_arena_alloc(random_arena, sizeof *suggestion);

    suggestion->size = random_number() % type->size;
    suggestion->moves_first = random_maybe();
    if (random_maybe())
        suggestion->order = random_text();
    else
        suggestion->arm = random_text();
    return suggestion;
}

void random_fill_type(const struct layout_report *report, struct layout_type *type)
{
    type->kind = (enum layout_type_kind)random_below(3);
    type->name = random_text_or_null();
    type->place = random_place();
    type->named_by_typedef = random_maybe();
    type->packed = random_maybe();
    type->system_header = random_maybe();
    type->local = random_maybe();
    type->has_size = random_maybe();
    type->size = random_maybe() ? random_below(200) : random_number();
    type->align = random_below(64) + 1;
    type->user_align = random_below(3);
    if (type->kind == LAYOUT_ENUM) {
        fill_enumerators(type);
    } else {
        type->is_class = random_maybe();
        type->vtable = random_text_or_null();
        type->vtable_elsewhere = type->vtable && random_maybe();
        type->flexible = random_maybe();
        type->reversed = random_maybe();
        type->transparent = random_maybe();
        type->limits = (struct layout_type_limits){random_maybe(), random_number(), random_maybe()};
        fill_members(report, type);
    }
    if (type->kind != LAYOUT_ENUM && type->size > 0 && random_maybe())
        type->suggestion = random_suggestion(type);
    type->mirror = random_maybe() ? random_mirror() : NULL;
}
