#include <string.h>

#include "../program/label.h"
#include "../program/plain.h"
#include "diff-group.h"
#include "list.h"

/* Types.  */

static void compare_types(struct layout_changes *changes, const void *before, const void *after)
{
    layout_diff_type(changes, before, after);
}

static const char *label_type(struct layout_arena *arena, const void *thing)
{
    return layout_type_label(arena, thing);
}

static const struct layout_place *place_type(const void *thing)
{
    return &((const struct layout_type *)thing)->place;
}

static const char *whole_type(struct layout_arena *arena, const void *thing)
{
    const struct layout_type *type = thing;

    return type->has_size ? layout_arena_printf(arena, "%llu", (unsigned long long)type->size)
                          : "not known";
}

/* What has no name has nothing to be found by; what it is a part of is compared.  */
static struct layout_diff_items types_of(const struct layout_program *program,
                                         struct layout_arena *arena)
{
    struct layout_diff_items items = {0};

    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_type *type = &layout_program_type(program, i)->type;

        if (type->name)
            layout_diff_items_add(&items, arena, type->name, type);
    }
    return items;
}

/* Functions.  */

static void compare_functions(struct layout_changes *changes, const void *left, const void *right)
{
    const struct layout_function *before = left;
    const struct layout_function *after = right;
    const struct layout_frame *a = &before->frame;
    const struct layout_frame *b = &after->frame;

    layout_changes_add(changes, "functions", layout_function_label(changes->arena, after),
                       layout_place_label(changes->arena, &after->place));
    layout_change_number(changes, "extent", a->known && a->has_extent, a->extent,
                         b->known && b->has_extent, b->extent, true);
    layout_change_number(changes, "frame", a->known, a->size, b->known, b->size, false);
    if (a->known && b->known && a->kind != b->kind)
        layout_change_text(changes, NULL, "kind", layout_frame_kinds[a->kind],
                           layout_frame_kinds[b->kind]);
    layout_changes_settle(changes, LAYOUT_CHANGE_STACK);
}

static const char *label_function(struct layout_arena *arena, const void *thing)
{
    return layout_function_label(arena, thing);
}

static const struct layout_place *place_function(const void *thing)
{
    return &((const struct layout_function *)thing)->place;
}

static const char *whole_function(struct layout_arena *arena, const void *thing)
{
    const struct layout_frame *frame = &((const struct layout_function *)thing)->frame;

    return frame->known && frame->has_extent
               ? layout_arena_printf(arena, "%llu", (unsigned long long)frame->extent)
               : "not known";
}

/* A static thing is found by its file as well.  */
static const char *key_of(struct layout_arena *arena, const char *symbol, bool local,
                          const struct layout_place *place)
{
    return local && place->file ? layout_arena_printf(arena, "%s %s", symbol, place->file) : symbol;
}

static struct layout_diff_items functions_of(const struct layout_program *program,
                                             struct layout_arena *arena)
{
    struct layout_diff_items items = {0};

    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_function *function = &layout_program_function(program, i)->function;

        layout_diff_items_add(&items, arena,
                              key_of(arena, function->symbol, function->local, &function->place),
                              function);
    }
    return items;
}

/* Depths of what nothing calls.  */

struct rooted {
    const struct layout_function *function;
    const struct layout_depth *depth;
};

static void compare_depths(struct layout_changes *changes, const void *left, const void *right)
{
    const struct rooted *before = left;
    const struct rooted *after = right;

    layout_changes_add(changes, "depths", layout_function_label(changes->arena, after->function),
                       layout_place_label(changes->arena, &after->function->place));
    layout_change_number(changes, "depth", true, before->depth->bytes, true, after->depth->bytes,
                         true);
    if (before->depth->complete != after->depth->complete) {
        layout_change_text(changes, NULL, "all of it known", before->depth->complete ? "yes" : "no",
                           after->depth->complete ? "yes" : "no");
        if (!after->depth->complete)
            changes->classes |= LAYOUT_CHANGE_GROWTH;
    }
    layout_changes_settle(changes, LAYOUT_CHANGE_STACK);
}

static struct layout_diff_items depths_of(const struct layout_program *program,
                                          const struct layout_facts *facts,
                                          struct layout_arena *arena)
{
    struct layout_depths *depths = layout_arena_alloc(arena, sizeof *depths);
    struct layout_diff_items items = {0};
    const bool *roots;

    layout_depths_init(depths, program, facts, arena);
    roots = layout_depths_roots(depths, arena);
    for (size_t i = 0; i < depths->graph.function_count; i++) {
        const struct layout_function *function = &depths->graph.vertices[i].function->function;
        struct rooted *rooted;

        if (!roots[i])
            continue;
        rooted = layout_arena_alloc(arena, sizeof *rooted);
        *rooted = (struct rooted){function, &depths->items[i]};
        layout_diff_items_add(&items, arena,
                              key_of(arena, function->symbol, function->local, &function->place),
                              rooted);
    }
    return items;
}

/* Variables.  */

static void compare_variables(struct layout_changes *changes, const void *left, const void *right)
{
    const struct layout_variable *before = left;
    const struct layout_variable *after = right;
    struct layout_arena *arena = changes->arena;
    const char *old_section = layout_plain(arena, before->section);
    const char *new_section = layout_plain(arena, after->section);

    layout_changes_add(changes, "variables",
                       layout_plain(arena, after->name ? after->name : after->symbol),
                       layout_place_label(arena, &after->place));
    layout_change_number(changes, "size", true, before->size, true, after->size, false);
    layout_change_number(changes, "align", true, before->align, true, after->align, false);
    if (strcmp(before->type_name, after->type_name) != 0)
        layout_change_text(changes, NULL, "type", layout_plain(arena, before->type_name),
                           layout_plain(arena, after->type_name));
    if (strcmp(old_section ? old_section : "", new_section ? new_section : "") != 0)
        layout_change_text(changes, NULL, "section", old_section ? old_section : "none",
                           new_section ? new_section : "none");
    layout_changes_settle(changes, LAYOUT_CHANGE_DATA);
}

static const char *label_variable(struct layout_arena *arena, const void *thing)
{
    const struct layout_variable *variable = thing;

    return layout_plain(arena, variable->name ? variable->name : variable->symbol);
}

static const struct layout_place *place_variable(const void *thing)
{
    return &((const struct layout_variable *)thing)->place;
}

static const char *whole_variable(struct layout_arena *arena, const void *thing)
{
    return layout_arena_printf(arena, "%llu",
                               (unsigned long long)((const struct layout_variable *)thing)->size);
}

static struct layout_diff_items variables_of(const struct layout_program *program,
                                             struct layout_arena *arena)
{
    struct layout_diff_items items = {0};

    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_variable *variable = &layout_program_variable(program, i)->variable;

        layout_diff_items_add(&items, arena,
                              key_of(arena, variable->symbol, variable->local, &variable->place),
                              variable);
    }
    return items;
}

/* Sections.  */

static const char *label_section(struct layout_arena *arena, const void *thing)
{
    return layout_plain(arena, ((const struct layout_section *)thing)->name);
}

static const struct layout_place *place_section(const void *thing)
{
    (void)thing;
    return NULL;
}

static const char *whole_section(struct layout_arena *arena, const void *thing)
{
    return layout_arena_printf(arena, "%llu",
                               (unsigned long long)((const struct layout_section *)thing)->size);
}

static void compare_sections(struct layout_changes *changes, const void *left, const void *right)
{
    const struct layout_section *before = left;
    const struct layout_section *after = right;

    layout_changes_add(changes, "sections", layout_plain(changes->arena, after->name), NULL);
    layout_change_number(changes, "size", true, before->size, true, after->size, true);
    layout_changes_settle(changes, LAYOUT_CHANGE_DATA);
}

static struct layout_diff_items sections_of(const struct layout_program *program,
                                            struct layout_arena *arena)
{
    struct layout_listing listing;
    struct layout_diff_items items = {0};

    layout_listing_init(&listing, program, arena);
    for (size_t i = 0; i < listing.section_count; i++)
        layout_diff_items_add(&items, arena, listing.sections[i].name, &listing.sections[i]);
    return items;
}

void layout_diff_programs(struct layout_changes *changes, const struct layout_program *before,
                          const struct layout_program *after, const struct layout_facts *facts)
{
    const struct layout_diff_group types = {changes,    "types",    compare_types,
                                            label_type, place_type, whole_type};
    const struct layout_diff_group functions = {changes,        "functions",    compare_functions,
                                                label_function, place_function, whole_function};
    const struct layout_diff_group depths = {changes, "depths", compare_depths, NULL, NULL, NULL};
    const struct layout_diff_group variables = {changes,        "variables",    compare_variables,
                                                label_variable, place_variable, whole_variable};
    const struct layout_diff_group sections = {changes,       "sections",    compare_sections,
                                               label_section, place_section, whole_section};
    struct layout_arena *arena = changes->arena;
    struct layout_diff_items old = types_of(before, arena);
    struct layout_diff_items new = types_of(after, arena);

    layout_diff_group_compare(&types, &old, &new);
    old = functions_of(before, arena);
    new = functions_of(after, arena);
    layout_diff_group_compare(&functions, &old, &new);
    old = depths_of(before, facts, arena);
    new = depths_of(after, facts, arena);
    /* That a function has become an entry, or is none any more, is no change of its depth.  */
    layout_diff_items_keep_common(&old, &new);
    layout_diff_group_compare(&depths, &old, &new);
    old = variables_of(before, arena);
    new = variables_of(after, arena);
    layout_diff_group_compare(&variables, &old, &new);
    old = sections_of(before, arena);
    new = sections_of(after, arena);
    layout_diff_group_compare(&sections, &old, &new);
}
