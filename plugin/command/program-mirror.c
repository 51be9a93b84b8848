#include <string.h>

#include "../model/mirror.h"
#include "program-copy.h"

static void keep(struct layout_program *program, const char **text)
{
    *text = layout_strings_keep(&program->strings, *text);
}

static void *copy_array(struct layout_program *program, const void *items, size_t count,
                        size_t size)
{
    void *copy;

    if (count == 0)
        return NULL;
    copy = layout_arena_array(program->arena, count, size);
    memcpy(copy, items, count * size);
    return copy;
}

static struct layout_mirror_field *
copy_fields(struct layout_program *program, const struct layout_mirror_field *fields, size_t count)
{
    struct layout_mirror_field *copy = copy_array(program, fields, count, sizeof *fields);

    for (size_t i = 0; i < count; i++) {
        keep(program, &copy[i].name);
        keep(program, &copy[i].type_name);
    }
    return copy;
}

static const struct layout_mirror_niche *copy_niche(struct layout_program *program,
                                                    const struct layout_mirror_niche *niche)
{
    struct layout_mirror_niche *copy = copy_array(program, niche, niche ? 1 : 0, sizeof *niche);

    if (!copy)
        return NULL;
    keep(program, &copy->start);
    keep(program, &copy->end);
    keep(program, &copy->available);
    return copy;
}

static void copy_idioms(struct layout_program *program, struct layout_mirror *mirror)
{
    mirror->idioms =
        copy_array(program, mirror->idioms, mirror->idiom_count, sizeof *mirror->idioms);
    for (size_t i = 0; i < mirror->idiom_count; i++) {
        keep(program, &mirror->idioms[i].type_name);
        keep(program, &mirror->idioms[i].fields);
        keep(program, &mirror->idioms[i].why);
    }
}

const struct layout_mirror *layout_mirror_copy(struct layout_program *program,
                                               const struct layout_mirror *mirror)
{
    struct layout_mirror *copy = copy_array(program, mirror, mirror ? 1 : 0, sizeof *mirror);

    if (!copy)
        return NULL;
    keep(program, &copy->name);
    keep(program, &copy->reason);
    copy->fields = copy_fields(program, copy->fields, copy->field_count);
    copy->variants =
        copy_array(program, copy->variants, copy->variant_count, sizeof *copy->variants);
    for (size_t i = 0; i < copy->variant_count; i++) {
        struct layout_mirror_variant *variant = &copy->variants[i];

        keep(program, &variant->name);
        variant->fields = copy_fields(program, variant->fields, variant->field_count);
    }
    copy->niche = copy_niche(program, copy->niche);
    copy_idioms(program, copy);
    return copy;
}
