#include <string.h>

#include "../model/mirror.h"
#include "copy.h"

static struct layout_mirror_field *
copy_fields(struct layout_program *program, const struct layout_mirror_field *fields, size_t count)
{
    struct layout_mirror_field *copy = layout_items_copy(program, fields, count, sizeof *fields);

    for (size_t i = 0; i < count; i++) {
        layout_text_keep(program, &copy[i].name);
        layout_text_keep(program, &copy[i].type_name);
    }
    return copy;
}

static const struct layout_mirror_niche *copy_niche(struct layout_program *program,
                                                    const struct layout_mirror_niche *niche)
{
    struct layout_mirror_niche *copy =
        layout_items_copy(program, niche, niche ? 1 : 0, sizeof *niche);

    if (!copy)
        return NULL;
    layout_text_keep(program, &copy->start);
    layout_text_keep(program, &copy->end);
    layout_text_keep(program, &copy->available);
    return copy;
}

static struct layout_mirror_variant *copy_variants(struct layout_program *program,
                                                   const struct layout_mirror_variant *variants,
                                                   size_t count)
{
    struct layout_mirror_variant *copy =
        layout_items_copy(program, variants, count, sizeof *variants);

    for (size_t i = 0; i < count; i++) {
        layout_text_keep(program, &copy[i].name);
        copy[i].fields = copy_fields(program, copy[i].fields, copy[i].field_count);
    }
    return copy;
}

static const struct layout_mirror_choice *copy_choice(struct layout_program *program,
                                                      const struct layout_mirror_choice *choice)
{
    struct layout_mirror_choice *copy =
        layout_items_copy(program, choice, choice ? 1 : 0, sizeof *choice);

    if (!copy)
        return NULL;
    copy->fields = copy_fields(program, copy->fields, copy->field_count);
    copy->variants = copy_variants(program, copy->variants, copy->variant_count);
    return copy;
}

static void copy_idioms(struct layout_program *program, struct layout_mirror *mirror)
{
    mirror->idioms =
        layout_items_copy(program, mirror->idioms, mirror->idiom_count, sizeof *mirror->idioms);
    for (size_t i = 0; i < mirror->idiom_count; i++) {
        layout_text_keep(program, &mirror->idioms[i].type_name);
        layout_text_keep(program, &mirror->idioms[i].fields);
        layout_text_keep(program, &mirror->idioms[i].why);
        mirror->idioms[i].choice = copy_choice(program, mirror->idioms[i].choice);
    }
}

const struct layout_mirror *layout_mirror_copy(struct layout_program *program,
                                               const struct layout_mirror *mirror)
{
    struct layout_mirror *copy = layout_items_copy(program, mirror, mirror ? 1 : 0, sizeof *mirror);

    if (!copy)
        return NULL;
    layout_text_keep(program, &copy->name);
    layout_text_keep(program, &copy->reason);
    copy->fields = copy_fields(program, copy->fields, copy->field_count);
    copy->variants = copy_variants(program, copy->variants, copy->variant_count);
    copy->niche = copy_niche(program, copy->niche);
    copy_idioms(program, copy);
    return copy;
}
