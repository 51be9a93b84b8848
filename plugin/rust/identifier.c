#include "source.h"

#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"

/* Those of edition 2021, reserved ones as well; the last four cannot be raw.  */
static const char *const keywords[] = {
    "as",     "break", "const", "continue", "else",     "enum",   "extern", "false",    "fn",
    "for",    "if",    "impl",  "in",       "let",      "loop",   "match",  "mod",      "move",
    "mut",    "pub",   "ref",   "return",   "static",   "struct", "trait",  "true",     "type",
    "unsafe", "use",   "where", "while",    "async",    "await",  "dyn",    "abstract", "become",
    "box",    "do",    "final", "macro",    "override", "priv",   "typeof", "unsized",  "virtual",
    "yield",  "try",   "gen",   "crate",    "self",     "Self",   "super"};

#define KEYWORD_COUNT (sizeof keywords / sizeof *keywords)

static bool may_stand(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (unsigned char)c >= 0x80 || (!first && c >= '0' && c <= '9');
}

const char *layout_rust_identifier(struct layout_arena *arena, const char *name)
{
    char *fixed;
    size_t length = strlen(name);

    for (size_t i = 0; i < KEYWORD_COUNT; i++)
        if (strcmp(name, keywords[i]) == 0)
            return layout_arena_printf(arena, i < KEYWORD_COUNT - 4 ? "r#%s" : "%s_", name);
    /* An underscore alone is no name.  */
    if (length == 0 || strcmp(name, "_") == 0)
        return "__";
    fixed = layout_arena_alloc(arena, length + 2);
    if (!may_stand(name[0], true) && may_stand(name[0], false))
        *fixed = '_';
    for (size_t i = 0, used = strlen(fixed); i < length; i++)
        fixed[used++] = may_stand(name[i], false) ? name[i] : '_';
    return strcmp(fixed, "_") == 0 ? "__" : fixed;
}
