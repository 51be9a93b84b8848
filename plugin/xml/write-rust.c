#include "write-parts.h"

#include "../model/mirror.h"
#include "../model/type.h"
#include "emit.h"

static void write_field(struct layout_emitter *emitter, const struct layout_mirror_field *field)
{
    layout_emit_open(emitter, "field");
    layout_emit_text(emitter, "name", field->name);
    layout_emit_text(emitter, "type", field->type_name);
    layout_emit_number(emitter, "offset", field->offset);
    layout_emit_number(emitter, "size", field->size);
    layout_emit_number(emitter, "align", field->align);
    layout_emit_close(emitter);
}

static void write_fields(struct layout_emitter *emitter, const struct layout_mirror *mirror)
{
    struct layout_mirror_padding padding;
    size_t cursor = 0;
    size_t written = 0;
    size_t before;

    while (layout_mirror_next_padding(mirror, &cursor, &padding, &before)) {
        while (written < before)
            write_field(emitter, &mirror->fields[written++]);
        layout_emit_open(emitter, "padding");
        layout_emit_number(emitter, "offset", padding.offset);
        layout_emit_number(emitter, "size", padding.size);
        layout_emit_text(emitter, "kind", padding.tail ? "tail" : "hole");
        layout_emit_close(emitter);
    }
    while (written < mirror->field_count)
        write_field(emitter, &mirror->fields[written++]);
}

static void write_variant(struct layout_emitter *emitter,
                          const struct layout_mirror_variant *variant)
{
    layout_emit_open(emitter, "variant");
    layout_emit_text(emitter, "name", variant->name);
    layout_emit_flag(emitter, "largest", variant->largest);
    if (variant->largest)
        layout_emit_number(emitter, "box-saves", variant->box_saves);
    for (size_t i = 0; i < variant->field_count; i++)
        write_field(emitter, &variant->fields[i]);
    layout_emit_close(emitter);
}

static void write_niche(struct layout_emitter *emitter, const struct layout_mirror_niche *niche)
{
    if (!niche)
        return;
    layout_emit_open(emitter, "niche");
    layout_emit_number(emitter, "offset", niche->offset);
    layout_emit_number(emitter, "size", niche->size);
    layout_emit_text(emitter, "start", niche->start);
    layout_emit_text(emitter, "end", niche->end);
    layout_emit_text(emitter, "available", niche->available);
    layout_emit_close(emitter);
}

/* What the free mirror takes less than the C type; it may take more.  */
static void write_saves(struct layout_emitter *emitter, const struct layout_type *type)
{
    uint64_t before = type->size;
    uint64_t after = type->mirror->rust_size;

    if (!type->has_size)
        return;
    if (after > before)
        layout_emit_prefixed(emitter, "saves", '-', after - before);
    else
        layout_emit_number(emitter, "saves", before - after);
}

static void write_free(struct layout_emitter *emitter, const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;

    if (!mirror->has_rust)
        return;
    layout_emit_open(emitter, "repr-rust");
    layout_emit_number(emitter, "size", mirror->rust_size);
    layout_emit_number(emitter, "align", mirror->rust_align);
    write_saves(emitter, type);
    if (mirror->has_option_size)
        layout_emit_number(emitter, "option-size", mirror->option_size);
    write_fields(emitter, mirror);
    for (size_t i = 0; i < mirror->variant_count; i++)
        write_variant(emitter, &mirror->variants[i]);
    write_niche(emitter, mirror->niche);
    layout_emit_close(emitter);
}

static void write_choice(struct layout_emitter *emitter, const struct layout_mirror_choice *choice)
{
    for (size_t i = 0; i < choice->field_count; i++)
        write_field(emitter, &choice->fields[i]);
    layout_emit_open(emitter, "tag");
    layout_emit_number(emitter, "offset", choice->tag_offset);
    layout_emit_number(emitter, "size", choice->tag_size);
    layout_emit_flag(emitter, "niche", choice->tag_is_niche);
    layout_emit_close(emitter);
    for (size_t i = 0; i < choice->variant_count; i++)
        write_variant(emitter, &choice->variants[i]);
}

static void write_idiom(struct layout_emitter *emitter, const struct layout_idiom *idiom)
{
    layout_emit_open(emitter, "idiom");
    layout_emit_text(emitter, "kind", layout_idiom_name(idiom->kind));
    layout_emit_text(emitter, "type", idiom->type_name);
    if (idiom->has_size) {
        layout_emit_number(emitter, "size", idiom->size);
        layout_emit_number(emitter, "align", idiom->align);
    }
    layout_emit_text(emitter, "fields", idiom->fields);
    layout_emit_text(emitter, "why", idiom->why);
    if (idiom->choice && idiom->choice->units > 0)
        layout_emit_number(emitter, "units", idiom->choice->units);
    if (idiom->choice)
        write_choice(emitter, idiom->choice);
    layout_emit_close(emitter);
}

void layout_write_rust(struct layout_emitter *emitter, const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;

    if (!mirror)
        return;
    layout_emit_open(emitter, "rust");
    layout_emit_text(emitter, "name", mirror->name);
    layout_emit_flag(emitter, "copy", mirror->copy);
    layout_emit_flag(emitter, "send", mirror->send);
    layout_emit_flag(emitter, "sync", mirror->sync);
    layout_emit_open(emitter, "repr-c");
    layout_emit_flag(emitter, "exact", !mirror->reason);
    layout_emit_text(emitter, "reason", mirror->reason);
    layout_emit_number(emitter, "size", mirror->c_size);
    layout_emit_number(emitter, "align", mirror->c_align);
    layout_emit_close(emitter);
    write_free(emitter, type);
    for (size_t i = 0; i < mirror->idiom_count; i++)
        write_idiom(emitter, &mirror->idioms[i]);
    layout_emit_close(emitter);
}
