#include <string.h>

#include "../model/mirror.h"
#include "copy.h"

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

static struct layout_mirror_variant *copy_variants(struct layout_program *program,
                                                   const struct layout_mirror_variant *variants,
                                                   size_t count)
{
    struct layout_mirror_variant *copy = copy_array(program, variants, count, sizeof *variants);

    for (size_t i = 0; i < count; i++) {
        keep(program, &copy[i].name);
        copy[i].fields = copy_fields(program, copy[i].fields, copy[i].field_count);
    }
    return copy;
}

static const struct layout_mirror_choice *copy_choice(struct layout_program *program,
                                                      const struct layout_mirror_choice *choice)
{
    struct layout_mirror_choice *copy = copy_array(program, choice, choice ? 1 : 0, sizeof *choice);

    if (!copy)
        return NULL;
    copy->fields = copy_fields(program, copy->fields, copy->field_count);
    copy->variants = copy_variants(program, copy->variants, copy->variant_count);
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
        mirror->idioms[i].choice = copy_choice(program, mirror->idioms[i].choice);
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
    copy->variants = copy_variants(program, copy->variants, copy->variant_count);
    copy->niche = copy_niche(program, copy->niche);
    copy_idioms(program, copy);
    return copy;
}
