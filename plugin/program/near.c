#include "near.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "label.h"
#include "program.h"

#define NAME_LIMIT 3
#define LENGTH_LIMIT 64 /* of a name that slips are counted in */

struct candidate {
    unsigned distance;
    const struct layout_type *type; /* one of these */
    const struct layout_function *function;
};

struct search {
    const char *name; /* without arguments */
    size_t length;
    struct candidate best[NAME_LIMIT]; /* the nearest first */
    size_t count;
};

/* The part of the name from TEXT to END that follows the last "::" or blank.  */
static const char *find_tail(const char *text, const char *end)
{
    const char *tail = end;

    while (tail > text && tail[-1] != ':' && tail[-1] != ' ')
        tail--;
    return tail;
}

static bool same_tail(const struct search *search, const char *name, size_t length)
{
    const char *tail = find_tail(name, name + length);
    const char *end = search->name + search->length;
    const char *asked = find_tail(search->name, end);
    size_t size = (size_t)(end - asked);

    return size > 0 && (size_t)(name + length - tail) == size && memcmp(tail, asked, size) == 0;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* How many letters must be put in, taken out or changed, or neighbours be swapped, to come from one
   to the other; letters are the same in either case.  (Optimal string alignment.)  */
static unsigned count_slips(const char *a, size_t a_length, const char *b, size_t b_length)
{
    unsigned rows[3][LENGTH_LIMIT + 1];

    for (unsigned j = 0; j <= b_length; j++)
        rows[0][j] = j;
    for (unsigned i = 1; i <= a_length; i++) {
        unsigned *row = rows[i % 3];
        const unsigned *above = rows[(i + 2) % 3];
        const unsigned *higher = rows[(i + 1) % 3];

        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            int left = tolower((unsigned char)a[i - 1]);
            int right = tolower((unsigned char)b[j - 1]);

            row[j] = least(above[j - 1] + (left != right), least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && left == tolower((unsigned char)b[j - 2]) &&
                right == tolower((unsigned char)a[i - 2]))
                row[j] = least(row[j], higher[j - 2] + 1);
        }
    }
    return rows[a_length % 3][b_length];
}

static bool is_known(const struct search *search, const char *name)
{
    for (size_t i = 0; i < search->count; i++) {
        const struct candidate *best = &search->best[i];

        if (strcmp(best->type ? best->type->name : best->function->name, name) == 0)
            return true;
    }
    return false;
}

static void consider(struct search *search, const char *name, const struct layout_type *type,
                     const struct layout_function *function)
{
    size_t length = strlen(name);
    unsigned distance = 0;
    size_t at;

    if (!same_tail(search, name, length)) {
        if (length > LENGTH_LIMIT || search->length > LENGTH_LIMIT)
            return;
        distance = count_slips(name, length, search->name, search->length);
        if (distance > search->length / 3)
            return;
    }
    if (is_known(search, name))
        return;
    for (at = search->count; at > 0 && search->best[at - 1].distance > distance; at--) {
        if (at < NAME_LIMIT)
            search->best[at] = search->best[at - 1];
    }
    if (at == NAME_LIMIT)
        return;
    search->best[at] = (struct candidate){distance, type, function};
    search->count += search->count < NAME_LIMIT;
}

const char *layout_near_names(const struct layout_program *program, const char *name,
                              struct layout_arena *arena)
{
    struct search search = {.name = name, .length = strcspn(name, "(")};
    const char *names = NULL;

    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_type *type = &layout_program_type(program, i)->type;

        if (type->name)
            consider(&search, type->name, type, NULL);
    }
    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_function *function = &layout_program_function(program, i)->function;

        consider(&search, function->name, NULL, function);
    }
    for (size_t i = 0; i < search.count; i++) {
        const struct candidate *best = &search.best[i];
        const char *label = best->type ? layout_type_label(arena, best->type)
                                       : layout_function_label(arena, best->function);

        names = names ? layout_arena_printf(arena, "%s%s%s", names,
                                            i + 1 == search.count ? " or " : ", ", label)
                      : label;
    }
    return names;
}
