#include "diff-group.h"

#include <stdlib.h>
#include <string.h>

#include "../program/label.h"

static int compare_items(const void *a, const void *b)
{
    const struct layout_diff_item *first = a;
    const struct layout_diff_item *second = b;
    int order = strcmp(first->key, second->key);

    return order ? order : (first->index > second->index) - (first->index < second->index);
}

void layout_diff_items_add(struct layout_diff_items *items, struct layout_arena *arena,
                           const char *key, const void *thing)
{
    items->items = layout_arena_grow(arena, items->items, items->count, sizeof *items->items);
    items->items[items->count] = (struct layout_diff_item){key, items->count, thing, false};
    items->count++;
}

static void sort_items(struct layout_diff_items *items)
{
    if (items->count > 1)
        qsort(items->items, items->count, sizeof *items->items, compare_items);
}

/* Whether there is no difference; nothing is left of looking.  */
static bool is_same(const struct layout_diff_group *group, const void *before, const void *after)
{
    struct layout_changes trial = {.arena = group->changes->arena};

    group->compare(&trial, before, after);
    return trial.count == 0;
}

static void say_lone(const struct layout_diff_group *group, const void *thing, bool added)
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
static void compare_run(const struct layout_diff_group *group, struct layout_diff_item *before,
                        size_t before_count, struct layout_diff_item *after, size_t after_count)
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

static size_t run_length(const struct layout_diff_items *items, size_t from)
{
    size_t end = from;

    while (end < items->count && strcmp(items->items[end].key, items->items[from].key) == 0)
        end++;
    return end - from;
}

void layout_diff_group_compare(const struct layout_diff_group *group,
                               struct layout_diff_items *before, struct layout_diff_items *after)
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

void layout_diff_items_keep_common(struct layout_diff_items *a, struct layout_diff_items *b)
{
    struct layout_diff_items *both[] = {a, b};

    sort_items(a);
    sort_items(b);
    for (size_t side = 0; side < 2; side++) {
        struct layout_diff_items *items = both[side];
        const struct layout_diff_items *others = both[1 - side];
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
