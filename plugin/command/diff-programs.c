#include <stdlib.h>
#include <string.h>

#include "diff.h"
#include "label.h"
#include "list.h"
#include "screen.h"

/* Something of one of the programs, and what it is found by in the other.  */
struct item {
    const char *key;
    size_t index;
    const void *thing;
    bool taken;
};

struct items {
    struct item *items;
    size_t count;
};

/* A group of things: how they are compared, and what is said of one that is only in one.  */
struct group {
    struct layout_changes *changes;
    const char *name;
    void (*compare)(struct layout_changes *changes, const void *before, const void *after);
    const char *(*label)(struct layout_arena *arena, const void *thing);
    const struct layout_place *(*place)(const void *thing);
    const char *(*whole)(struct layout_arena *arena, const void *thing);
};

static int compare_items(const void *a, const void *b)
{
    const struct item *first = a;
    const struct item *second = b;
    int order = strcmp(first->key, second->key);

    return order ? order : (first->index > second->index) - (first->index < second->index);
}

static void add_item(struct items *items, struct layout_arena *arena, const char *key,
                     const void *thing)
{
    items->items = layout_arena_grow(arena, items->items, items->count, sizeof *items->items);
    items->items[items->count] = (struct item){key, items->count, thing, false};
    items->count++;
}

static void sort_items(struct items *items)
{
    if (items->count > 1)
        qsort(items->items, items->count, sizeof *items->items, compare_items);
}

/* Whether there is no difference; nothing is left of looking.  */
static bool is_same(const struct group *group, const void *before, const void *after)
{
    struct layout_changes trial = {.arena = group->changes->arena};

    group->compare(&trial, before, after);
    return trial.count == 0;
}

static void say_lone(const struct group *group, const void *thing, bool added)
{
    struct layout_arena *arena = group->changes->arena;
    const struct layout_place *place = group->place(thing);
    struct layout_change *change =
        layout_changes_add(group->changes, group->name, group->label(arena, thing),
                           place ? layout_place_label(arena, place) : NULL);
    const char *whole = group->whole(arena, thing);

    change->how = added ? LAYOUT_ADDED : LAYOUT_REMOVED;
    layout_change_text(group->changes, NULL, "size", added ? NULL : whole, added ? whole : NULL);
    group->changes->classes |= LAYOUT_CHANGE_PRESENCE;
    if (added && strcmp(group->name, "sections") == 0)
        group->changes->classes |= LAYOUT_CHANGE_GROWTH;
}

/* A run of things of one key; what one unit says of it may differ from what others say.  Those
   that did not change are taken away first, the rest are paired in their order.  */
static void compare_run(const struct group *group, struct item *before, size_t before_count,
                        struct item *after, size_t after_count)
{
    size_t next = 0;

    for (size_t i = 0; i < before_count; i++) {
        for (size_t j = 0; j < after_count && !before[i].taken; j++) {
            if (!after[j].taken && is_same(group, before[i].thing, after[j].thing))
                before[i].taken = after[j].taken = true;
        }
    }
    for (size_t i = 0; i < before_count; i++) {
        if (before[i].taken)
            continue;
        while (next < after_count && after[next].taken)
            next++;
        if (next == after_count) {
            /* One of several opinions that is gone says nothing; the last one is the thing.  */
            if (after_count == 0)
                say_lone(group, before[i].thing, false);
            if (after_count == 0)
                return;
            continue;
        }
        after[next].taken = true;
        group->compare(group->changes, before[i].thing, after[next].thing);
    }
    if (before_count == 0)
        say_lone(group, after[0].thing, true);
}

static size_t run_length(const struct items *items, size_t from)
{
    size_t end = from;

    while (end < items->count && strcmp(items->items[end].key, items->items[from].key) == 0)
        end++;
    return end - from;
}

static void compare_all(const struct group *group, struct items *before, struct items *after)
{
    size_t i = 0;
    size_t j = 0;

    sort_items(before);
    sort_items(after);
    while (i < before->count || j < after->count) {
        int order = i == before->count  ? 1
                    : j == after->count ? -1
                                        : strcmp(before->items[i].key, after->items[j].key);
        size_t old_count = order <= 0 ? run_length(before, i) : 0;
        size_t new_count = order >= 0 ? run_length(after, j) : 0;

        compare_run(group, before->items ? before->items + i : NULL, old_count,
                    after->items ? after->items + j : NULL, new_count);
        i += old_count;
        j += new_count;
    }
}

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
static struct items types_of(const struct layout_program *program, struct layout_arena *arena)
{
    struct items items = {0};

    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_type *type = &layout_program_type(program, i)->type;

        if (type->name)
            add_item(&items, arena, type->name, type);
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

static struct items functions_of(const struct layout_program *program, struct layout_arena *arena)
{
    struct items items = {0};

    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_function *function = &layout_program_function(program, i)->function;

        add_item(&items, arena, key_of(arena, function->symbol, function->local, &function->place),
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

static struct items depths_of(const struct layout_program *program,
                              const struct layout_facts *facts, struct layout_arena *arena)
{
    struct layout_depths *depths = layout_arena_alloc(arena, sizeof *depths);
    struct items items = {0};
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
        add_item(&items, arena, key_of(arena, function->symbol, function->local, &function->place),
                 rooted);
    }
    return items;
}

/* That a function has become an entry, or is none any more, is no change of its depth.  */
static void keep_common(struct items *a, struct items *b)
{
    struct items *both[] = {a, b};

    sort_items(a);
    sort_items(b);
    for (size_t side = 0; side < 2; side++) {
        struct items *items = both[side];
        const struct items *others = both[1 - side];
        size_t kept = 0;

        for (size_t i = 0, j = 0; i < items->count; i++) {
            while (j < others->count && strcmp(others->items[j].key, items->items[i].key) < 0)
                j++;
            if (j < others->count && strcmp(others->items[j].key, items->items[i].key) == 0)
                items->items[kept++] = items->items[i];
        }
        items->count = kept;
    }
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

static struct items variables_of(const struct layout_program *program, struct layout_arena *arena)
{
    struct items items = {0};

    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_variable *variable = &layout_program_variable(program, i)->variable;

        add_item(&items, arena, key_of(arena, variable->symbol, variable->local, &variable->place),
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

static struct items sections_of(const struct layout_program *program, struct layout_arena *arena)
{
    struct layout_listing listing;
    struct items items = {0};

    layout_listing_init(&listing, program, arena);
    for (size_t i = 0; i < listing.section_count; i++)
        add_item(&items, arena, listing.sections[i].name, &listing.sections[i]);
    return items;
}

void layout_diff_programs(struct layout_changes *changes, const struct layout_program *before,
                          const struct layout_program *after, const struct layout_facts *facts)
{
    const struct group types = {changes,    "types",    compare_types,
                                label_type, place_type, whole_type};
    const struct group functions = {changes,        "functions",    compare_functions,
                                    label_function, place_function, whole_function};
    const struct group depths = {changes, "depths", compare_depths, NULL, NULL, NULL};
    const struct group variables = {changes,        "variables",    compare_variables,
                                    label_variable, place_variable, whole_variable};
    const struct group sections = {changes,       "sections",    compare_sections,
                                   label_section, place_section, whole_section};
    struct layout_arena *arena = changes->arena;
    struct items old = types_of(before, arena);
    struct items new = types_of(after, arena);

    compare_all(&types, &old, &new);
    old = functions_of(before, arena);
    new = functions_of(after, arena);
    compare_all(&functions, &old, &new);
    old = depths_of(before, facts, arena);
    new = depths_of(after, facts, arena);
    keep_common(&old, &new);
    compare_all(&depths, &old, &new);
    old = variables_of(before, arena);
    new = variables_of(after, arena);
    compare_all(&variables, &old, &new);
    old = sections_of(before, arena);
    new = sections_of(after, arena);
    compare_all(&sections, &old, &new);
}
