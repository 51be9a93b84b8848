#include "idiom-union.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"

/* Each value is held against each arm, so unions of more are not read.  */
#define MOST_ARMS 1000

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_large(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Whether VALUE ends in NAME, whatever the case of letters, as a word: "TOKEN_LINE_END" and
   "TokenLineEnd" in "line_end", but "UINT" not in "int".  */
static bool is_called(const char *value, const char *name)
{
    const char *v = value + strlen(value);
    const char *n = name + strlen(name);

    while (n > name) {
        if (n[-1] == '_') {
            n--;
        } else if (v > value && v[-1] == '_') {
            v--;
        } else {
            if (v == value || small(v[-1]) != small(n[-1]))
                return false;
            v--;
            n--;
        }
    }
    return v < value + strlen(value) &&
           (v == value || v[-1] == '_' || (is_large(v[0]) && !is_large(v[-1])));
}

/* The arm of ARMS that VALUE is called like; their number where it is none, and one more where it
   is like several.  */
static size_t find_arm(const struct layout_type *arms, const char *value)
{
    size_t found = arms->member_count;

    for (size_t i = 0; i < arms->member_count; i++) {
        if (!arms->members[i].name || !is_called(value, arms->members[i].name))
            continue;
        if (found < arms->member_count)
            return arms->member_count + 1;
        found = i;
    }
    return found;
}

/* The names of values that no arm is called like, or null where some arm has not just one value. */
static const char **names_of(struct layout_arena *arena, const struct layout_type *values,
                             const size_t *firsts, const struct layout_type *arms, size_t *ret)
{
    const char **names = layout_arena_array(arena, values->enumerator_count, sizeof *names);
    bool *taken = layout_arena_array(arena, arms->member_count, sizeof *taken);
    size_t count = 0;
    size_t found = 0;

    for (size_t i = 0; i < values->enumerator_count; i++) {
        size_t arm = find_arm(arms, values->enumerators[i].name);

        if (firsts[i] != i)
            continue;
        if (arm == arms->member_count) {
            names[count++] = values->enumerators[i].name;
        } else if (arm > arms->member_count || taken[arm]) {
            return NULL;
        } else {
            taken[arm] = true;
            found++;
        }
    }
    *ret = count;
    return found == arms->member_count ? names : NULL;
}

struct layout_tagged_units layout_tagged_units(struct layout_arena *arena,
                                               const struct layout_tagged *tagged)
{
    const struct layout_type *arms = tagged->arms->shape->type;
    const struct layout_type *values =
        tagged->tag->shape->kind == LAYOUT_SHAPE_ENUM ? tagged->tag->shape->type : NULL;
    struct layout_tagged_units units = {.names = NULL};
    const size_t *firsts;
    size_t different = 0;

    if (!values)
        return units;
    firsts = layout_mirror_firsts(arena, values);
    for (size_t i = 0; i < values->enumerator_count; i++)
        different += firsts[i] == i;
    if (arms->member_count <= MOST_ARMS)
        units.names = names_of(arena, values, firsts, arms, &units.count);
    if (!units.names)
        units.count = different > arms->member_count ? different - arms->member_count : 0;
    return units;
}
