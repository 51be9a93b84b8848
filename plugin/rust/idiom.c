#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/type.h"
#include "layout.h"

#define LONGEST_WORD 32

struct layout_idiom *layout_idiom_add(struct layout_idiom_search *search,
                                      enum layout_idiom_kind kind, const char *spelled,
                                      struct layout_rust_type *rust, const char *fields,
                                      const char *why)
{
    struct layout_mirror *mirror = search->mirror;
    const struct layout_rust_layout *layout;
    struct layout_idiom *idiom;

    mirror->idioms = layout_arena_grow(search->mirrors->arena, mirror->idioms, mirror->idiom_count,
                                       sizeof *mirror->idioms);
    idiom = &mirror->idioms[mirror->idiom_count++];
    *idiom =
        (struct layout_idiom){.kind = kind, .type_name = spelled, .fields = fields, .why = why};
    if (rust && layout_rust_type_layout(&search->mirrors->types, rust, &layout) == 0) {
        idiom->has_size = true;
        idiom->size = layout->size;
        idiom->align = layout->align;
    }
    return idiom;
}

static bool is_large(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* The next word of *NAME in small letters; false at the end.  Too long a word is cut.  */
static bool next_word(const char **name, char word[LONGEST_WORD])
{
    const char *at = *name;
    size_t length = 0;

    while (*at && !is_small(*at) && !is_large(*at))
        at++;
    while ((is_small(*at) || is_large(*at)) && length < LONGEST_WORD - 1) {
        word[length++] = is_large(*at) ? (char)(*at - 'A' + 'a') : *at;
        at++;
        if (is_small(at[-1]) && is_large(*at))
            break;
    }
    word[length] = '\0';
    *name = at;
    return length > 0;
}

bool layout_idiom_has_word(const char *name, const char *const *words)
{
    char word[LONGEST_WORD];

    while (name && next_word(&name, word))
        for (const char *const *known = words; *known; known++)
            if (strcmp(word, *known) == 0)
                return true;
    return false;
}

/* Whether LONGER is SHORTER with one letter before it, a plural's end or both.  */
static bool is_form_of(const char *longer, const char *shorter)
{
    size_t length = strlen(shorter);
    size_t stem = length > 3 && shorter[length - 1] == 's' ? length - 1 : length;

    if (stem < 3)
        return false;
    return strncmp(longer, shorter, stem) == 0 ||
           (longer[0] && strncmp(longer + 1, shorter, stem) == 0);
}

static bool is_among(const char *word, const char *within)
{
    char other[LONGEST_WORD];

    while (within && next_word(&within, other))
        if (is_form_of(word, other) || is_form_of(other, word))
            return true;
    return false;
}

bool layout_idiom_covered(const char *name, const char *const *words, const char *within)
{
    char word[LONGEST_WORD];

    while (next_word(&name, word)) {
        const char *const *known = words;

        while (*known && strcmp(word, *known) != 0)
            known++;
        if (!*known && strlen(word) > 2 && !is_among(word, within))
            return false;
    }
    return true;
}

void layout_idioms_find(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                        struct layout_mirror *mirror)
{
    struct layout_idiom_search search = {mirrors, entry, entry->type, mirror};

    if (entry->type->kind == LAYOUT_ENUM) {
        layout_idiom_enum(&search);
        return;
    }
    layout_idiom_simple(&search);
    if (entry->type->kind != LAYOUT_STRUCT)
        return;
    layout_idiom_pointer(&search);
    layout_idiom_count(&search);
    layout_idiom_table(&search);
    layout_idiom_union(&search);
}
