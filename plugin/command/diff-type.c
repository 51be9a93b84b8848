#include <inttypes.h>
#include <string.h>

#include "../model/hole.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "diff.h"

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* How the members of a type are told apart.  */
static const char *member_name(struct layout_arena *arena, const struct layout_member *member,
                               unsigned unnamed)
{
    if (member->kind == LAYOUT_VPTR)
        return "<vptr>";
    if (member->kind == LAYOUT_BASE)
        return layout_arena_printf(arena, "<base %s>",
                                   member->name ? layout_plain(arena, member->name) : "");
    if (member->name)
        return layout_plain(arena, member->name);
    return layout_arena_printf(arena, "<unnamed %u>", unnamed);
}

/* The names of all members of TYPE.  */
static const char **member_names(struct layout_arena *arena, const struct layout_type *type)
{
    const char **names = layout_arena_array(arena, type->member_count, sizeof *names);
    unsigned unnamed = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        unnamed += member->kind == LAYOUT_FIELD && !member->name;
        names[i] = member_name(arena, member, unnamed);
    }
    return names;
}

/* Where NAME is among COUNT others, looking first where it was expected.  */
static size_t find_name(const char *const *names, size_t count, const char *name, size_t expected)
{
    for (size_t i = 0; i < count; i++) {
        size_t index = (expected + i) % count;

        if (strcmp(names[index], name) == 0)
            return index;
    }
    return count;
}

static const char *offset_text(struct layout_arena *arena, const struct layout_member *member)
{
    if (!member->has_position)
        return "not known";
    if (member->bitfield)
        return layout_arena_printf(arena, "%" PRIu64 ":%u", member->bit_offset / 8,
                                   (unsigned)(member->bit_offset % 8));
    return layout_arena_printf(arena, "%" PRIu64, member->bit_offset / 8);
}

static const char *size_text(struct layout_arena *arena, const struct layout_member *member)
{
    if (!member->has_size)
        return "not known";
    if (member->bitfield)
        return layout_arena_printf(arena, "%" PRIu64 " bits", member->bit_size);
    return layout_arena_printf(arena, "%" PRIu64, member->bit_size / 8);
}

static const char *whole_text(struct layout_arena *arena, const struct layout_member *member)
{
    const char *type = layout_plain(arena, member->type_name);

    return layout_arena_printf(arena, "%s%sat %s, size %s", type ? type : "", type ? " " : "",
                               offset_text(arena, member), size_text(arena, member));
}

static void compare_text(struct layout_changes *changes, const char *member, const char *what,
                         const char *before, const char *after)
{
    if (!same_text(before, after))
        layout_change_text(changes, member, what, before ? before : "none", after ? after : "none");
}

static void compare_member(struct layout_changes *changes, const char *name,
                           const struct layout_member *before, const struct layout_member *after)
{
    struct layout_arena *arena = changes->arena;

    compare_text(changes, name, "type", layout_plain(arena, before->type_name),
                 layout_plain(arena, after->type_name));
    compare_text(changes, name, "offset", offset_text(arena, before), offset_text(arena, after));
    compare_text(changes, name, before->bitfield && after->bitfield ? "width" : "size",
                 size_text(arena, before), size_text(arena, after));
    if (before->align != after->align)
        layout_change_text(changes, name, "align",
                           layout_arena_printf(arena, "%" PRIu64, before->align),
                           layout_arena_printf(arena, "%" PRIu64, after->align));
}

static void compare_members(struct layout_changes *changes, const struct layout_type *before,
                            const struct layout_type *after)
{
    struct layout_arena *arena = changes->arena;
    const char **old_names = member_names(arena, before);
    const char **new_names = member_names(arena, after);

    for (size_t i = 0; i < before->member_count; i++) {
        size_t at = find_name(new_names, after->member_count, old_names[i], i);

        if (at == after->member_count)
            layout_change_text(changes, old_names[i], "member",
                               whole_text(arena, &before->members[i]), NULL);
        else
            compare_member(changes, old_names[i], &before->members[i], &after->members[at]);
    }
    for (size_t i = 0; i < after->member_count; i++) {
        if (find_name(old_names, before->member_count, new_names[i], i) == before->member_count)
            layout_change_text(changes, new_names[i], "member", NULL,
                               whole_text(arena, &after->members[i]));
    }
}

static const char *value_text(struct layout_arena *arena, const struct layout_enumerator *e)
{
    return layout_arena_printf(arena, "%s%" PRIu64, e->negative ? "-" : "", e->magnitude);
}

static const char **enumerator_names(struct layout_arena *arena, const struct layout_type *type)
{
    const char **names = layout_arena_array(arena, type->enumerator_count, sizeof *names);

    for (size_t i = 0; i < type->enumerator_count; i++)
        names[i] = layout_plain(arena, type->enumerators[i].name);
    return names;
}

static void compare_enumerators(struct layout_changes *changes, const struct layout_type *before,
                                const struct layout_type *after)
{
    struct layout_arena *arena = changes->arena;
    const char **old_names = enumerator_names(arena, before);
    const char **new_names = enumerator_names(arena, after);

    for (size_t i = 0; i < before->enumerator_count; i++) {
        size_t at = find_name(new_names, after->enumerator_count, old_names[i], i);

        compare_text(changes, old_names[i], "value", value_text(arena, &before->enumerators[i]),
                     at < after->enumerator_count ? value_text(arena, &after->enumerators[at])
                                                  : NULL);
    }
    for (size_t i = 0; i < after->enumerator_count; i++) {
        if (find_name(old_names, before->enumerator_count, new_names[i], i) ==
            before->enumerator_count)
            compare_text(changes, new_names[i], "value", NULL,
                         value_text(arena, &after->enumerators[i]));
    }
}

static const char *yes_or_no(bool flag)
{
    return flag ? "yes" : "no";
}

void layout_diff_type(struct layout_changes *changes, const struct layout_type *before,
                      const struct layout_type *after)
{
    bool holes_before = layout_type_has_known_holes(before);
    bool holes_after = layout_type_has_known_holes(after);

    layout_changes_add(changes, "types", layout_type_label(changes->arena, after),
                       layout_place_label(changes->arena, &after->place));
    compare_text(changes, NULL, "kind", layout_type_keyword(before), layout_type_keyword(after));
    layout_change_number(changes, "size", before->has_size, before->size, after->has_size,
                         after->size, true);
    layout_change_number(changes, "align", true, before->align, true, after->align, false);
    layout_change_number(changes, "padding", holes_before, layout_type_padding(before).bytes,
                         holes_after, layout_type_padding(after).bytes, false);
    compare_text(changes, NULL, "packed", yes_or_no(before->packed), yes_or_no(after->packed));
    compare_text(changes, NULL, "reversed", yes_or_no(before->reversed),
                 yes_or_no(after->reversed));
    compare_text(changes, NULL, "underlying type", layout_plain(changes->arena, before->underlying),
                 layout_plain(changes->arena, after->underlying));
    compare_members(changes, before, after);
    compare_enumerators(changes, before, after);
    layout_changes_settle(changes, LAYOUT_CHANGE_LAYOUT);
}
