/* Names as the compiler prints them for people (the report) and as it puts them into DWARF.

   C has tags only, and they are equal or not.  In C++ DWARF has a name for each scope, with
   all template arguments; the printed name is one text, "ns::Box<int>::Part", which leaves out
   default arguments, may leave out inline namespaces, and calls what has no name "{anonymous}"
   or "<lambda(int)>".  Both texts are split where no bracket is open, and compared from the
   innermost part outwards without their arguments; arguments are only compared to choose
   between types of one name and place.  */

#include "dwarf-witness.h"

#include <limits.h>
#include <string.h>

struct span {
    const char *text;
    size_t length;
};

static bool opens(char c)
{
    return c == '<' || c == '(' || c == '[' || c == '{';
}

static bool closes(char c)
{
    return c == '>' || c == ')' || c == ']' || c == '}';
}

/* Takes the last "::"-separated part off the end of *REST.  */
static struct span take_part(struct span *rest)
{
    size_t i = rest->length;
    int depth = 0;
    struct span part;

    for (; i > 0; i--) {
        char c = rest->text[i - 1];

        depth += closes(c) - opens(c);
        if (depth == 0 && i > 1 && c == ':' && rest->text[i - 2] == ':')
            break;
    }
    part = (struct span){rest->text + i, rest->length - i};
    rest->length = i > 1 ? i - 2 : 0;
    return part;
}

/* A part without its arguments: "Box" of "Box<int>".  */
static struct span stem(struct span part)
{
    size_t i = 0;

    while (i < part.length && part.text[i] != '<' && part.text[i] != '(' && part.text[i] != '[' &&
           part.text[i] != ' ')
        i++;
    return (struct span){part.text, i};
}

static bool same_span(struct span a, struct span b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

static struct span whole(const char *text)
{
    return (struct span){text, strlen(text)};
}

/* A part that stands for something without a name.  */
static bool is_nameless(struct span part)
{
    return part.length == 0 || part.text[0] == '{' || part.text[0] == '<' || part.text[0] == '(';
}

/* Adds STEP for each character of TEXT to its place in COUNTS.  */
static void count_characters(struct span text, int counts[UCHAR_MAX + 1], int step)
{
    for (size_t i = 0; i < text.length; i++)
        counts[(unsigned char)text.text[i]] += step;
}

/* Equal but for blanks and the order of words: "char const*" is "const char*".  */
static bool same_print(struct span a, struct span b)
{
    int counts[UCHAR_MAX + 1] = {0};

    count_characters(a, counts, 1);
    count_characters(b, counts, -1);
    for (int c = 0; c <= UCHAR_MAX; c++)
        if (c != ' ' && counts[c] != 0)
            return false;
    return true;
}

/* Whether PART of a printed name stands for SCOPE.  Where the typedef that alone gives a class its
   name is not used, it is not in DWARF.  */
static bool is_called(const struct dwarf_facts *facts, const struct dwarf_scope *scope,
                      struct span part)
{
    const struct dwarf_type *type = dwarf_facts_type(facts, scope->id);

    if (scope->name && same_span(stem(part), stem(whole(scope->name))))
        return true;
    if (scope->name)
        return false;
    return is_nameless(part) ||
           (type && (!type->typedef_name || same_span(stem(part), whole(type->typedef_name))));
}

/* Whether the scopes of TYPE have the names in REST, from the inside.  A scope without a name
   and one that names may leave out need no part.  What is local to a function may be called
   without it and all that is outside of it, and where DWARF does not have the function, lies
   outside of all.  A coroutine's frame, alone in that its name has a dot, is called as if it lay
   beside its function, which it does from GCC 15 on.  */
static bool scopes_fit(const struct dwarf_facts *facts, const struct dwarf_type *type,
                       struct span rest)
{
    const struct dwarf_scope *scope = dwarf_facts_scope(facts, type->id);
    bool is_frame = type->name && strchr(type->name, '.');

    while ((scope = dwarf_scope_outer(facts, scope))) {
        if (scope->function && rest.length == 0)
            return true;
        if (scope->block)
            continue;
        struct span before = rest;
        struct span part = take_part(&rest);

        if (is_called(facts, scope, part))
            continue;
        /* A lambda's operator() goes unsaid in the names of what is local to it.  */
        if (scope->function && scope->name && strncmp(scope->name, "operator()", 10) == 0 &&
            is_nameless(part)) {
            rest = before;
            continue;
        }
        if (scope->name && !scope->transparent && !(scope->function && is_frame))
            return false;
        rest = before;
    }
    return rest.length == 0 || rest.text[rest.length - 1] == ')';
}

enum dwarf_name_fit dwarf_type_name_fit(struct dwarf_check *check, const struct layout_type *report,
                                        const struct dwarf_type *type)
{
    const char *name = type->name ? type->name : type->typedef_name;
    struct span rest;
    struct span part;

    if (!type->cplusplus) {
        /* A typedef that nothing used is not in DWARF.  */
        if (!name && report->named_by_typedef)
            return DWARF_NAME_FITS;
        return witness_same_text(report->name, name) ? DWARF_NAME_SAME : DWARF_NAME_DIFFERS;
    }
    if (type->nameless)
        return DWARF_NAME_FITS;
    if (!report->name)
        return type->name ? DWARF_NAME_DIFFERS : DWARF_NAME_SAME;
    rest = whole(report->name);
    part = take_part(&rest);
    if (!name)
        return is_nameless(part) || report->named_by_typedef ? DWARF_NAME_FITS : DWARF_NAME_DIFFERS;
    if (name[0] == '<' && part.length > 0 && part.text[0] == '<')
        return DWARF_NAME_FITS;
    if (!same_span(stem(part), stem(whole(name))) || !scopes_fit(&check->facts, type, rest))
        return DWARF_NAME_DIFFERS;
    return same_print(part, whole(name)) ? DWARF_NAME_SAME : DWARF_NAME_FITS;
}

bool dwarf_name_ends_in(const char *name, const char *plain)
{
    /* An instance of a template is printed as "foo<int>" or as "foo(T) [with T = int]".  */
    if (strncmp(plain, "operator()", 10) == 0 && strstr(name, "<lambda"))
        return true;
    /* A conversion to what its body decides is printed with the type that it got.  */
    if (strncmp(plain, "operator auto", 13) == 0 ||
        strncmp(plain, "operator decltype(auto)", 23) == 0)
        return witness_has_word(name, plain, 8);
    if (strncmp(plain, "operator ", 9) == 0) {
        struct span rest = whole(name);

        return same_print(take_part(&rest), whole(plain)) ||
               witness_has_word(name, plain, witness_plain_length(plain));
    }
    return witness_has_word(name, plain, witness_plain_length(plain));
}

const char *dwarf_type_title(struct dwarf_check *check, const struct dwarf_type *type)
{
    static const char *const keywords[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};
    const char *name = type->name ? type->name : type->typedef_name;
    const struct dwarf_scope *scope = dwarf_facts_scope(&check->facts, type->id);

    if (!name)
        name = "(unnamed)";
    while (scope && (scope = dwarf_scope_outer(&check->facts, scope)))
        if (scope->name)
            name = witness_text(&check->witness, "%s::%s", scope->name, name);
    return witness_text(&check->witness, "%s %s", keywords[type->kind], name);
}
