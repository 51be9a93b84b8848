#include "refer.h"

#include <fnmatch.h>
#include <string.h>

#include "label.h"
#include "plain.h"

/* Types without a name lie in others; made-up reports may nest them.  */
#define DEPTH_LIMIT 16

struct search {
    struct layout_references *found;
    struct layout_arena *arena;
    const char *pattern;
    const struct layout_type *in;
};

static const char *extend(const struct search *search, const char *path,
                          const struct layout_member *member)
{
    const char *name = layout_plain(search->arena, member->name);

    if (member->kind == LAYOUT_BASE)
        name = layout_arena_printf(search->arena, "<%s>", name ? name : "base");
    if (!name)
        return path;
    return path ? layout_arena_printf(search->arena, "%s.%s", path, name) : name;
}

static void add(const struct search *search, const struct layout_member *member, const char *path,
                bool has_base, uint64_t base)
{
    struct layout_references *found = search->found;
    struct layout_reference *reference;

    if (found->count >= LAYOUT_REFERENCE_LIMIT)
        return;
    found->items =
        layout_arena_grow(search->arena, found->items, found->count, sizeof *found->items);
    reference = &found->items[found->count++];
    reference->in = search->in;
    reference->path = path;
    reference->type = layout_plain(search->arena, member->type_name);
    reference->has_offset = has_base && member->has_position;
    reference->offset = base + member->bit_offset / 8;
}

/* Looks into members of all types, named ones too, as deep as they go; HOLDER is the one that is
   of TYPE.  The virtual bases of a base are among the members of the class around it.  */
static void search_inside(const struct search *search, const struct layout_type *type,
                          const struct layout_member *holder, const char *path, bool has_base,
                          uint64_t base, unsigned depth)
{
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];
        const char *inner;

        if (!member->type || search->found->count >= LAYOUT_REFERENCE_LIMIT ||
            (member->is_virtual && holder && holder->kind == LAYOUT_BASE))
            continue;
        inner = extend(search, path, member);
        if (layout_type_is_meant(member->type, search->pattern))
            add(search, member, inner, has_base, base);
        else if (depth < DEPTH_LIMIT)
            search_inside(search, member->type, member, inner, has_base && member->has_position,
                          base + member->bit_offset / 8, depth + 1);
    }
}

void layout_references_inside(struct layout_references *references,
                              const struct layout_program *program, const char *pattern,
                              struct layout_arena *arena)
{
    struct search search = {.found = references, .arena = arena, .pattern = pattern};

    for (size_t i = 0; i < program->types.count; i++) {
        search.in = &layout_program_type(program, i)->type;
        if (search.in->name)
            search_inside(&search, search.in, NULL, NULL, true, 0, 0);
    }
}

static const char *skip_words(const char *text)
{
    static const char *const words[] = {"const ", "volatile ", "struct ",
                                        "union ", "enum ",     "class "};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strncmp(text, words[i], strlen(words[i])) == 0)
            return skip_words(text + strlen(words[i]));
    }
    return text;
}

/* Whether SPELLING is what PATTERN means, then perhaps qualifiers, then a star or more: no
   function takes part, so there is no parenthesis before the star but "(*".  */
static bool points(const struct search *search, const char *spelling)
{
    const char *name = skip_words(spelling);
    size_t length = strcspn(name, "*&(");
    char *plain;

    if (name[length] == '(' && name[length + 1] != '*' && name[length + 1] != '&')
        return false;
    if (name[length] == '\0')
        return false;
    plain = layout_arena_alloc(search->arena, length + 1);
    memcpy(plain, name, length);
    while (length > 0 && plain[length - 1] == ' ')
        plain[--length] = '\0';
    name = skip_words(search->pattern);
    return strcmp(plain, name) == 0 || fnmatch(name, plain, 0) == 0;
}

static void search_pointers(const struct search *search, const struct layout_type *type,
                            const char *path, uint64_t base, unsigned depth)
{
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (member->kind != LAYOUT_FIELD)
            continue;
        if (member->type_name && points(search, member->type_name))
            add(search, member, extend(search, path, member), true, base);
        else if (member->type && !member->type->name && depth < DEPTH_LIMIT)
            search_pointers(search, member->type, extend(search, path, member),
                            base + member->bit_offset / 8, depth + 1);
    }
}

void layout_references_pointing(struct layout_references *references,
                                const struct layout_program *program, const char *pattern,
                                struct layout_arena *arena)
{
    struct search search = {.found = references, .arena = arena, .pattern = pattern};

    for (size_t i = 0; i < program->types.count; i++) {
        search.in = &layout_program_type(program, i)->type;
        if (search.in->name)
            search_pointers(&search, search.in, NULL, 0, 0);
    }
}
