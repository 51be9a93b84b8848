#include "rust-names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "../model/mirror.h"
#include "../rust/source.h"

struct layout_rust_named {
    const char *name; /* in the reports */
    const char *own;  /* of a mention: its name here */
    size_t index;     /* of a type */
};

/* What the written file means by these.  */
static bool is_reserved(const char *name)
{
    static const char *const words[] = {"Self", "Option", "NonNull", "Clone", "Copy"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(name, words[i]) == 0)
            return true;
    }
    return strncmp(name, "Align", 5) == 0 && isdigit((unsigned char)name[5]);
}

/* NAME, or something like it that is not taken yet; scalars begin with a small letter.  */
static const char *take(struct layout_rust_names *names, const char *name)
{
    const char *base = layout_rust_identifier(names->arena, name);
    const char *tried;

    if (islower((unsigned char)*base) || is_reserved(base))
        base = layout_arena_printf(names->arena, "T_%s", strncmp(base, "r#", 2) ? base : base + 2);
    tried = base;
    for (unsigned number = 2;; number++) {
        size_t count = names->taken.count;

        layout_strings_keep(&names->taken, tried);
        if (names->taken.count > count)
            return tried;
        tried = layout_arena_printf(names->arena, "%s_%u", base, number);
    }
}

static int compare_named(const void *a, const void *b)
{
    const struct layout_rust_named *first = a;
    const struct layout_rust_named *second = b;
    int order = strcmp(first->name, second->name);

    return order ? order : (first->index > second->index) - (first->index < second->index);
}

void layout_rust_names_init(struct layout_rust_names *names, const struct layout_program *program,
                            struct layout_arena *arena)
{
    size_t count = program->types.count;

    *names = (struct layout_rust_names){.arena = arena, .program = program};
    layout_strings_init(&names->taken, arena);
    names->of = layout_arena_array(arena, count, sizeof *names->of);
    names->sorted = layout_arena_array(arena, count, sizeof *names->sorted);
    for (size_t i = 0; i < count; i++) {
        const struct layout_type *type = &layout_program_type(program, i)->type;
        const char *name = type->mirror ? type->mirror->name : type->name;

        if (!name)
            name = "Unnamed";
        names->sorted[i] = (struct layout_rust_named){.name = name, .index = i};
        names->of[i] = take(names, name);
    }
    if (count > 1)
        qsort(names->sorted, count, sizeof *names->sorted, compare_named);
}

const char *layout_rust_names_get(const struct layout_rust_names *names,
                                  const struct layout_type *type)
{
    return names->of[type->id - 1];
}

static bool is_in_unit(const struct layout_known *known, uint32_t unit)
{
    for (size_t i = 0; i < known->unit_count; i++) {
        if (known->units[i] == unit)
            return true;
    }
    return false;
}

static const char *mention(struct layout_rust_names *names, const char *name)
{
    struct layout_rust_named *item;

    for (size_t i = 0; i < names->mention_count; i++) {
        if (strcmp(names->mentions[i].name, name) == 0)
            return names->mentions[i].own;
    }
    names->mentions = layout_arena_grow(names->arena, names->mentions, names->mention_count,
                                        sizeof *names->mentions);
    item = &names->mentions[names->mention_count++];
    item->name = name;
    item->own = take(names, name);
    return item->own;
}

static size_t find_first(const struct layout_rust_names *names, const char *name)
{
    size_t low = 0;
    size_t high = names->program->types.count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(names->sorted[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const char *layout_rust_names_find(struct layout_rust_names *names,
                                   const struct layout_known_type *owner, const char *name)
{
    const struct layout_program *program = names->program;
    size_t first = find_first(names, name);
    size_t end = first;

    for (; end < program->types.count && strcmp(names->sorted[end].name, name) == 0; end++) {
        size_t index = names->sorted[end].index;

        if (is_in_unit(&layout_program_type(program, index)->known, owner->known.units[0]))
            return names->of[index];
    }
    if (end == first)
        return mention(names, name);
    return end == first + 1 ? names->of[names->sorted[first].index] : NULL;
}

const char *layout_rust_names_mention(const struct layout_rust_names *names, size_t index)
{
    return names->mentions[index].own;
}
