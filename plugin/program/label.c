#include "label.h"

#include <fnmatch.h>
#include <inttypes.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/dynamic-class.h"
#include "../model/function.h"
#include "../model/type.h"
#include "plain.h"

const char *layout_type_keyword(const struct layout_type *type)
{
    static const char *const keywords[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};

    return keywords[type->kind];
}

const char *layout_type_label(struct layout_arena *arena, const struct layout_type *type)
{
    if (!type->name)
        return layout_arena_printf(arena, "%s {...}", layout_type_keyword(type));
    if (type->named_by_typedef || type->is_class)
        return layout_plain(arena, type->name);
    return layout_arena_printf(arena, "%s %s", layout_type_keyword(type),
                               layout_plain(arena, type->name));
}

const char *layout_place_label(struct layout_arena *arena, const struct layout_place *place)
{
    if (!place->file)
        return NULL;
    if (place->line == 0)
        return layout_plain(arena, place->file);
    return layout_arena_printf(arena, "%s:%lu", layout_plain(arena, place->file),
                               (unsigned long)place->line);
}

const char *layout_function_label(struct layout_arena *arena,
                                  const struct layout_function *function)
{
    if (!function->clone_of)
        return layout_plain(arena, function->name);
    return layout_plain(arena, function->symbol);
}

/* A name that has the signs of a pattern, as C++ has them, means itself first.  */
static bool fits(const char *name, const char *pattern)
{
    return name && (strcmp(name, pattern) == 0 || fnmatch(pattern, name, 0) == 0);
}

bool layout_type_is_meant(const struct layout_type *type, const char *pattern)
{
    static const char *const keywords[] = {"struct ", "union ", "enum ", "class "};

    if (fits(type->name, pattern))
        return true;
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        size_t length = strlen(keywords[i]);

        if (strncmp(pattern, keywords[i], length) != 0)
            continue;
        /* A class may be called a struct, as in the report.  */
        if (i == 3 ? type->kind != LAYOUT_STRUCT
                   : strncmp(layout_type_keyword(type), pattern, length - 1) != 0)
            return false;
        return fits(type->name, pattern + length);
    }
    return false;
}

bool layout_function_is_meant(const struct layout_function *function, const char *pattern)
{
    bool meant = fits(function->name, pattern) || fits(function->symbol, pattern);

    for (size_t i = 0; !meant && i < function->alias_count; i++)
        meant = fits(function->aliases[i].symbol, pattern);
    return meant;
}

const char *layout_virtual_label(struct layout_arena *arena, const struct layout_virtual_call *call)
{
    if (call->method)
        return layout_plain(arena, call->method);
    return layout_arena_printf(
        arena, "function %" PRIu64 " of %s", call->index,
        layout_plain(arena, call->of.name ? call->of.name : call->of.vtable));
}
