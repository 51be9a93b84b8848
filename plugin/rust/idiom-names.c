/* What names say.  Words are what underscores, digits and large letters divide.  */

#include "idiom.h"

#include <string.h>

#include "../model/shape.h"
#include "../model/type.h"

static bool is_large(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

bool layout_idiom_next_word(const char **name, char word[LAYOUT_IDIOM_WORD])
{
    const char *at = *name;
    size_t length = 0;

    while (*at && !is_small(*at) && !is_large(*at))
        at++;
    while ((is_small(*at) || is_large(*at)) && length < LAYOUT_IDIOM_WORD - 1) {
        word[length++] = is_large(*at) ? (char)(*at - 'A' + 'a') : *at;
        at++;
        if (is_small(at[-1]) && is_large(*at))
            break;
    }
    word[length] = '\0';
    *name = at;
    return length > 0;
}

bool layout_idiom_is_one_of(const char *word, const char *const *words)
{
    /* Each word of each name is asked for in several lists: the first letter mostly tells.  */
    for (; *words; words++)
        if (word[0] == (*words)[0] && strcmp(word, *words) == 0)
            return true;
    return false;
}

bool layout_idiom_has_word(const char *name, const char *const *words)
{
    char word[LAYOUT_IDIOM_WORD];

    while (name && layout_idiom_next_word(&name, word))
        if (layout_idiom_is_one_of(word, words))
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

bool layout_idiom_is_among(const char *word, const char *within)
{
    char other[LAYOUT_IDIOM_WORD];

    while (within && layout_idiom_next_word(&within, other))
        if (is_form_of(word, other) || is_form_of(other, word) ||
            (word[1] && strcmp(word, other) == 0))
            return true;
    return false;
}

bool layout_idiom_covered(const char *name, const char *const *words, const char *within)
{
    char word[LAYOUT_IDIOM_WORD];

    while (layout_idiom_next_word(&name, word))
        if (strlen(word) > 2 && !layout_idiom_is_one_of(word, words) &&
            !layout_idiom_is_among(word, within))
            return false;
    return true;
}

/* Up to and with an underscore.  */
size_t layout_idiom_prefix(const struct layout_type *type)
{
    const char *first = NULL;
    size_t length = 0;
    size_t named = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        const char *name = type->members[i].name;
        size_t same = 0;

        if (!name)
            continue;
        if (named++ == 0) {
            first = name;
            length = strlen(name);
            continue;
        }
        while (same < length && name[same] && name[same] == first[same])
            same++;
        length = same;
    }
    while (length > 0 && first[length - 1] != '_')
        length--;
    return named > 1 ? length : 0;
}
