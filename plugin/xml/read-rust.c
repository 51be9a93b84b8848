#include "read-parts.h"

#include <errno.h>

#include "../model/arena.h"
#include "../model/mirror.h"
#include "../model/report.h"
#include "../model/suggestion.h"

void layout_read_rust_rules(struct layout_reading *reading)
{
    static const char *const enums[] = {"closed", "open"};
    static const char *const pointers[] = {"nullable", "nonnull"};
    struct layout_rust_rules *rules = &reading->report->unit.rust;

    rules->version = layout_read_need_text(reading, "version");
    rules->open_enums = layout_read_need_word(reading, "enums", enums, 2) == 1;
    rules->nonnull_pointers = layout_read_need_word(reading, "pointers", pointers, 2) == 1;
}

void layout_read_rust(struct layout_reading *reading)
{
    struct layout_mirror *mirror = layout_arena_alloc(reading->arena, sizeof *mirror);

    mirror->name = layout_read_need_text(reading, "name");
    mirror->copy = layout_read_flag(reading, "copy");
    mirror->send = layout_read_flag(reading, "send");
    mirror->sync = layout_read_flag(reading, "sync");
    reading->mirror = mirror;
    reading->type->mirror = mirror;
}

void layout_read_rust_end(struct layout_reading *reading)
{
    /* Its alignment is never 0.  */
    if (reading->mirror->c_align == 0)
        layout_read_fail(reading, -EINVAL, "<repr-c> was expected before the end of <rust>");
}

void layout_read_repr_c(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;
    bool exact = layout_read_flag(reading, "exact");

    mirror->reason = layout_read_text(reading, "reason");
    if (exact != !mirror->reason)
        layout_read_fail(reading, -EINVAL, "<%s>: either \"exact\" or \"reason\" was expected",
                         reading->element);
    layout_read_need_number(reading, "size", UINT64_MAX, &mirror->c_size);
    layout_read_need_positive(reading, "align", UINT64_MAX, &mirror->c_align);
}

void layout_read_repr_rust(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;

    mirror->has_rust = true;
    layout_read_need_number(reading, "size", UINT64_MAX, &mirror->rust_size);
    layout_read_need_positive(reading, "align", UINT64_MAX, &mirror->rust_align);
    mirror->has_option_size =
        layout_read_number(reading, "option-size", UINT64_MAX, &mirror->option_size);
}

static struct layout_mirror_field read_field(struct layout_reading *reading)
{
    struct layout_mirror_field field = {.name = layout_read_text(reading, "name"),
                                        .type_name = layout_read_need_text(reading, "type")};

    layout_read_need_number(reading, "offset", UINT64_MAX, &field.offset);
    layout_read_need_number(reading, "size", UINT64_MAX, &field.size);
    layout_read_need_positive(reading, "align", UINT64_MAX, &field.align);
    return field;
}

void layout_read_rust_field(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;

    mirror->fields = layout_arena_grow(reading->arena, mirror->fields, mirror->field_count,
                                       sizeof *mirror->fields);
    mirror->fields[mirror->field_count++] = read_field(reading);
}

static void add_variant_field(struct layout_reading *reading, struct layout_mirror_variant *variant)
{
    variant->fields = layout_arena_grow(reading->arena, variant->fields, variant->field_count,
                                        sizeof *variant->fields);
    variant->fields[variant->field_count++] = read_field(reading);
}

void layout_read_variant(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;

    mirror->variants = layout_arena_grow(reading->arena, mirror->variants, mirror->variant_count,
                                         sizeof *mirror->variants);
    mirror->variants[mirror->variant_count++].name = layout_read_need_text(reading, "name");
}

void layout_read_variant_field(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;

    add_variant_field(reading, &mirror->variants[mirror->variant_count - 1]);
}

void layout_read_niche(struct layout_reading *reading)
{
    struct layout_mirror_niche *niche = layout_arena_alloc(reading->arena, sizeof *niche);

    layout_read_need_number(reading, "offset", UINT64_MAX, &niche->offset);
    layout_read_need_positive(reading, "size", UINT64_MAX, &niche->size);
    niche->start = layout_read_need_text(reading, "start");
    niche->end = layout_read_need_text(reading, "end");
    niche->available = layout_read_need_text(reading, "available");
    reading->mirror->niche = niche;
}

/* That of the idiom that began last, from the first that is told of it on.  */
static struct layout_mirror_choice *need_choice(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;

    if (!reading->choice) {
        reading->choice = layout_arena_alloc(reading->arena, sizeof *reading->choice);
        mirror->idioms[mirror->idiom_count - 1].choice = reading->choice;
    }
    return reading->choice;
}

void layout_read_idiom(struct layout_reading *reading)
{
    struct layout_mirror *mirror = reading->mirror;
    const char *names[LAYOUT_IDIOM_KINDS];
    struct layout_idiom *idiom;
    uint64_t units;

    for (unsigned i = 0; i < LAYOUT_IDIOM_KINDS; i++)
        names[i] = layout_idiom_name((enum layout_idiom_kind)i);
    mirror->idioms = layout_arena_grow(reading->arena, mirror->idioms, mirror->idiom_count,
                                       sizeof *mirror->idioms);
    idiom = &mirror->idioms[mirror->idiom_count++];
    idiom->kind =
        (enum layout_idiom_kind)layout_read_need_word(reading, "kind", names, LAYOUT_IDIOM_KINDS);
    idiom->type_name = layout_read_need_text(reading, "type");
    idiom->has_size = layout_read_number(reading, "size", UINT64_MAX, &idiom->size);
    if (idiom->has_size)
        layout_read_need_positive(reading, "align", UINT64_MAX, &idiom->align);
    idiom->fields = layout_read_text(reading, "fields");
    idiom->why = layout_read_need_text(reading, "why");
    reading->choice = NULL;
    reading->choice_has_tag = false;
    if (layout_read_number(reading, "units", UINT64_MAX, &units))
        need_choice(reading)->units = units;
}

void layout_read_idiom_field(struct layout_reading *reading)
{
    struct layout_mirror_choice *choice = need_choice(reading);

    choice->fields = layout_arena_grow(reading->arena, choice->fields, choice->field_count,
                                       sizeof *choice->fields);
    choice->fields[choice->field_count++] = read_field(reading);
}

void layout_read_idiom_tag(struct layout_reading *reading)
{
    struct layout_mirror_choice *choice = need_choice(reading);

    layout_read_need_number(reading, "offset", UINT64_MAX, &choice->tag_offset);
    layout_read_need_positive(reading, "size", UINT64_MAX, &choice->tag_size);
    choice->tag_is_niche = layout_read_flag(reading, "niche");
    reading->choice_has_tag = true;
}

void layout_read_idiom_variant(struct layout_reading *reading)
{
    struct layout_mirror_choice *choice = need_choice(reading);
    struct layout_mirror_variant *variant;

    choice->variants = layout_arena_grow(reading->arena, choice->variants, choice->variant_count,
                                         sizeof *choice->variants);
    variant = &choice->variants[choice->variant_count++];
    variant->name = layout_read_text(reading, "name");
    variant->largest = layout_read_flag(reading, "largest");
    if (variant->largest)
        layout_read_need_number(reading, "box-saves", UINT64_MAX, &variant->box_saves);
}

void layout_read_idiom_variant_field(struct layout_reading *reading)
{
    struct layout_mirror_choice *choice = reading->choice;

    add_variant_field(reading, &choice->variants[choice->variant_count - 1]);
}

void layout_read_idiom_end(struct layout_reading *reading)
{
    if (reading->choice && !reading->choice_has_tag)
        layout_read_fail(reading, -EINVAL, "<tag> was expected before the end of <idiom>");
}

void layout_read_suggestion(struct layout_reading *reading)
{
    struct layout_suggestion *suggestion = layout_arena_alloc(reading->arena, sizeof *suggestion);

    layout_read_need_number(reading, "size", UINT64_MAX, &suggestion->size);
    suggestion->order = layout_read_text(reading, "order");
    suggestion->moves_first = layout_read_flag(reading, "moves-first");
    suggestion->arm = layout_read_text(reading, "arm");
    if (!suggestion->order == !suggestion->arm)
        layout_read_fail(reading, -EINVAL, "<%s>: either \"order\" or \"arm\" was expected",
                         reading->element);
    if (reading->type->has_size && suggestion->size >= reading->type->size)
        layout_read_fail(reading, -EINVAL, "<%s>: a size below the type's was expected",
                         reading->element);
    reading->type->suggestion = suggestion;
}
