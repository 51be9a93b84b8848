#include "issue-reach.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

bool layout_reach_is_private(const struct layout_program *program,
                             const struct layout_known_type *known)
{
    const struct layout_unit *unit = &program->sources[known->known.units[0]].unit;

    return strncmp(unit->language, "GNU C++", 7) != 0 && known->type.place.file && unit->source &&
           strcmp(known->type.place.file, unit->source) == 0;
}

static bool find_name(const struct layout_reach *reach, const char *text, size_t length,
                      size_t *ret_index)
{
    size_t low = 0;
    size_t high = reach->name_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strncmp(reach->names[middle], text, length);

        if (order == 0 && reach->names[middle][length] == '\0') {
            *ret_index = middle;
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static void show(struct layout_reach *reach, const struct layout_known *known, size_t name)
{
    for (size_t i = 0; i < known->unit_count; i++) {
        reach->items =
            layout_arena_grow(reach->arena, reach->items, reach->count, sizeof *reach->items);
        reach->items[reach->count++] = (struct layout_reached){name, known->units[i]};
    }
}

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* All words of SPELLING that are names.  */
static void show_words(struct layout_reach *reach, const struct layout_known *known,
                       const char *spelling)
{
    while (spelling && *spelling) {
        size_t length = 0;
        size_t name;

        while (is_word_char(spelling[length]))
            length++;
        if (length > 0 && find_name(reach, spelling, length, &name))
            show(reach, known, name);
        spelling += length > 0 ? length : 1;
    }
}

static int compare_reached(const void *a, const void *b)
{
    const struct layout_reached *first = a;
    const struct layout_reached *second = b;

    if (first->name != second->name)
        return first->name < second->name ? -1 : 1;
    return (first->unit > second->unit) - (first->unit < second->unit);
}

void layout_reach_init(struct layout_reach *reach, const struct layout_program *program,
                       const char *const *names, size_t name_count, struct layout_arena *arena)
{
    *reach = (struct layout_reach){.arena = arena, .names = names, .name_count = name_count};
    if (name_count == 0)
        return;
    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(program, i);

        if (!known->function.local)
            show_words(reach, &known->known, known->function.type_name);
    }
    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(program, i);

        if (!known->variable.local)
            show_words(reach, &known->known, known->variable.type_name);
    }
    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_known_type *known = layout_program_type(program, i);

        for (size_t m = 0; !layout_reach_is_private(program, known) && m < known->type.member_count;
             m++)
            show_words(reach, &known->known, known->type.members[m].type_name);
    }
    if (reach->count > 1)
        qsort(reach->items, reach->count, sizeof *reach->items, compare_reached);
}

bool layout_reach_is_shown(const struct layout_reach *reach, const struct layout_known_type *known)
{
    struct layout_reached key;

    if (!find_name(reach, known->type.name, strlen(known->type.name), &key.name))
        return false;
    for (size_t i = 0; reach->count > 0 && i < known->known.unit_count; i++) {
        key.unit = known->known.units[i];
        if (bsearch(&key, reach->items, reach->count, sizeof key, compare_reached))
            return true;
    }
    return false;
}
