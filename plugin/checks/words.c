#include "words.h"

#include <inttypes.h>

#include "../model/arena.h"
#include "../model/type.h"

const char *layout_type_words(const struct layout_type *type, struct layout_arena *arena)
{
    static const char *const kinds[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};

    if (!type->name)
        return layout_arena_printf(arena, "the unnamed %s", kinds[type->kind]);
    if (type->named_by_typedef || type->is_class)
        return layout_arena_printf(arena, "'%s'", type->name);
    return layout_arena_printf(arena, "'%s %s'", kinds[type->kind], type->name);
}

const char *layout_member_words(const struct layout_member *member, struct layout_arena *arena)
{
    switch (member->kind) {
    case LAYOUT_BASE:
        return member->name ? layout_arena_printf(arena, "the base '%s'", member->name)
                            : "a base without a name";
    case LAYOUT_VPTR:
        return "the pointer to the virtual table";
    default:
        return member->name ? layout_arena_printf(arena, "'%s'", member->name)
                            : "a member without a name";
    }
}

const char *layout_order_words(const struct layout_type *type,
                               const struct layout_relayout *relayout, struct layout_arena *arena)
{
    const char *list = "";

    for (size_t i = 0; i < relayout->count; i++)
        list = layout_arena_printf(arena, "%s%s%s", list, i ? ", " : "",
                                   layout_member_words(&type->members[relayout->order[i]], arena));
    return list;
}

const char *layout_limit_words(const char *what, uint64_t limit, const char *owner,
                               struct layout_arena *arena)
{
    if (!owner)
        return layout_arena_printf(arena, "its %s of %" PRIu64, what, limit);
    return layout_arena_printf(arena, "the %s of %" PRIu64 " of '%s', which is the same code", what,
                               limit, owner);
}

struct layout_finding *layout_type_finding(const struct layout_type *type,
                                           const struct layout_member *member,
                                           struct layout_arena *arena,
                                           struct layout_findings *findings)
{
    struct layout_finding *finding = layout_findings_add(findings, arena);

    finding->type = type;
    finding->place = member && member->place.file ? member->place : type->place;
    return finding;
}
