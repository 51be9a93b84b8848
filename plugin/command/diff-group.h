/* Things of two programs, found in each other by a key and compared.  */

#ifndef LAYOUT_DIFF_GROUP_H
#define LAYOUT_DIFF_GROUP_H

#include "diff.h"

/* Something of one of the programs, and what it is found by in the other.  */
struct layout_diff_item {
    const char *key;
    size_t index;
    const void *thing;
    bool taken;
};

struct layout_diff_items {
    struct layout_diff_item *items;
    size_t count;
};

/* A group of things: how they are compared, and what is said of one that is only in one.  */
struct layout_diff_group {
    struct layout_changes *changes;
    const char *name;
    void (*compare)(struct layout_changes *changes, const void *before, const void *after);
    const char *(*label)(struct layout_arena *arena, const void *thing);
    const struct layout_place *(*place)(const void *thing);
    const char *(*whole)(struct layout_arena *arena, const void *thing);
};

/* Appends THING, to be found by KEY; several may have one.  */
void layout_diff_items_add(struct layout_diff_items *items, struct layout_arena *arena,
                           const char *key, const void *thing);

/* Sorts both, and leaves in each only what the other has a key of.  */
void layout_diff_items_keep_common(struct layout_diff_items *a, struct layout_diff_items *b);

/* Adds to GROUP's changes how AFTER differs from BEFORE, which are sorted for it.  */
void layout_diff_group_compare(const struct layout_diff_group *group,
                               struct layout_diff_items *before, struct layout_diff_items *after);

#endif
