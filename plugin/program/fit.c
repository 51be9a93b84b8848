#include "fit.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

/* A part of a spelling.  */
struct piece {
    const char *text;
    size_t length;
};

static bool is_word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == ':' || c == '$';
}

static bool is_one_of(struct piece word, const char *const *words)
{
    for (; *words; words++) {
        if (strlen(*words) == word.length && memcmp(*words, word.text, word.length) == 0)
            return true;
    }
    return false;
}

static struct piece next_word(const char **at, const char *end)
{
    struct piece word;

    while (*at < end && !is_word_char(**at))
        (*at)++;
    word.text = *at;
    while (*at < end && is_word_char(**at))
        (*at)++;
    word.length = (size_t)(*at - word.text);
    return word;
}

/* Whether PIECE can only mean what it says.  An enum may be the same as an integer type, and any
   other name may be a typedef's.  */
static bool is_plain_type(struct piece piece)
{
    static const char *const tags[] = {"struct", "union", NULL};
    static const char *const words[] = {"void",       "char",    "short",   "int",      "long",
                                        "unsigned",   "signed",  "float",   "double",   "_Complex",
                                        "_Bool",      "bool",    "const",   "volatile", "restrict",
                                        "__restrict", "wchar_t", "char8_t", "char16_t", "char32_t",
                                        "__int128",   NULL};
    const char *at = piece.text;
    const char *end = piece.text + piece.length;

    if (memchr(piece.text, '{', piece.length))
        return false;
    for (;;) {
        struct piece word = next_word(&at, end);

        if (word.length == 0)
            return true;
        if (is_one_of(word, tags))
            (void)next_word(&at, end);
        else if (!is_one_of(word, words) && !isdigit((unsigned char)word.text[0]))
            return false;
    }
}

static bool pieces_fit(struct piece a, struct piece b)
{
    if (a.length == b.length && memcmp(a.text, b.text, a.length) == 0)
        return true;
    return !is_plain_type(a) || !is_plain_type(b);
}

static struct piece trim(const char *begin, const char *end)
{
    while (begin < end && *begin == ' ')
        begin++;
    while (end > begin && end[-1] == ' ')
        end--;
    return (struct piece){begin, (size_t)(end - begin)};
}

/* Takes the spelling of a function type apart.  False where it is none of the simple kind, as one
   that returns a pointer to a function.  */
static bool open_function(const char *type, struct piece *ret_result, const char **ret_parameters)
{
    const char *open = strchr(type, '(');

    if (!open || strchr("*&", open[1]) || memchr(type, '<', (size_t)(open - type)))
        return false;
    *ret_result = trim(type, open);
    *ret_parameters = open + 1;
    return true;
}

/* The next parameter from *AT on, which is then behind its comma; false at the end.  */
static bool next_parameter(const char **at, struct piece *ret_parameter)
{
    const char *begin = *at;
    const char *end = begin;
    unsigned depth = 0;

    if (*begin == '\0' || (*begin == ')' && depth == 0))
        return false;
    for (; *end && (depth > 0 || (*end != ',' && *end != ')')); end++) {
        depth += strchr("([<{", *end) != NULL;
        depth -= depth > 0 && strchr(")]>}", *end) != NULL;
    }
    *ret_parameter = trim(begin, end);
    *at = *end == ',' ? end + 1 : end;
    return true;
}

/* "()" says nothing of the parameters, and "..." takes any.  */
static bool takes_any(const char *parameters)
{
    return *parameters == ')' || strstr(parameters, "...") != NULL;
}

bool layout_type_fits(const char *function, const char *called)
{
    struct piece a, b;
    const char *at_a, *at_b;

    if (!function || !called || !open_function(function, &a, &at_a) ||
        !open_function(called, &b, &at_b))
        return true;
    if (!pieces_fit(a, b))
        return false;
    if (takes_any(at_a) || takes_any(at_b))
        return true;
    for (;;) {
        bool more_a = next_parameter(&at_a, &a);
        bool more_b = next_parameter(&at_b, &b);

        if (more_a != more_b)
            return false;
        if (!more_a)
            return true;
        if (!pieces_fit(a, b))
            return false;
    }
}
