#include "declare.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The first of CHARACTERS in TEXT that is not between angle brackets, or its end.  */
static const char *find_outside(const char *text, const char *characters)
{
    unsigned depth = 0;

    for (; *text; text++) {
        if (depth == 0 && strchr(characters, *text))
            break;
        if (*text == '<')
            depth++;
        else if (*text == '>' && depth > 0)
            depth--;
    }
    return text;
}

/* TEXT begins behind a parenthesis.  If what is in it is a part of a declarator (a pointer, a
   reference, in C++ also "C::*") the end of its stars and qualifiers, else null.  */
static const char *skip_stars(const char *text)
{
    const char *at = text;

    while (is_word_char(*at) || *at == ':')
        at++;
    if (at > text && (at < text + 2 || at[-1] != ':'))
        return NULL;
    if (*at != '*' && *at != '&')
        return NULL;
    while (*at == '*' || *at == '&' || *at == ' ' || is_word_char(*at))
        at++;
    return at;
}

/* Where a name belongs in TYPE.  */
static const char *find_gap(const char *type)
{
    const char *at = find_outside(type, "([");

    while (*at == '(') {
        const char *inner = skip_stars(at + 1);

        if (!inner)
            return at;
        at = inner;
    }
    return at;
}

const char *layout_declare(struct layout_arena *arena, const char *type, const char *name)
{
    const char *gap = find_gap(type);
    size_t length = (size_t)(gap - type);
    bool parted = length == 0 || strchr(" *&(", type[length - 1]);

    if (!name)
        return type;
    return layout_arena_printf(arena, "%.*s%s%s%s", (int)length, type, parted ? "" : " ", name,
                               gap);
}
