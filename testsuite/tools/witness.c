#include "witness.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/xml/read.h"

static void exhausted(size_t size)
{
    fprintf(stderr, "witness: no memory for %zu bytes\n", size);
    exit(WITNESS_UNUSABLE);
}

bool witness_open(struct witness *witness, const char *program, const char *other, const char *path)
{
    struct layout_read_error error;

    *witness = (struct witness){.program = program, .other = other};
    layout_arena_init(&witness->arena, exhausted);
    if (layout_report_read(path, &witness->arena, &witness->report, &error) == 0)
        return true;
    if (error.line > 0)
        witness_complain(witness, "%s:%d: %s", path, error.line, error.message);
    else
        witness_complain(witness, "%s: %s", path, error.message);
    return false;
}

int witness_close(struct witness *witness)
{
    layout_arena_done(&witness->arena);
    return witness->differences > 0 ? WITNESS_DIFFERS : WITNESS_AGREES;
}

void witness_complain(const struct witness *witness, const char *format, ...)
{
    va_list arguments;

    fprintf(stderr, "%s: ", witness->program);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

const char *witness_text(struct witness *witness, const char *format, ...)
{
    va_list arguments;
    va_list again;
    int length;
    char *text;

    va_start(arguments, format);
    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        abort();
    text = layout_arena_alloc(&witness->arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

const char *witness_place(struct witness *witness, const struct layout_place *place)
{
    if (!place->file)
        return "no place";
    if (place->line == 0)
        return place->file;
    if (place->column == 0)
        return witness_text(witness, "%s:%" PRIu32, place->file, place->line);
    return witness_text(witness, "%s:%" PRIu32 ":%" PRIu32, place->file, place->line,
                        place->column);
}

void witness_differ(struct witness *witness, const struct layout_place *place, const char *subject,
                    const char *fact, const char *in_report, const char *in_other)
{
    witness->differences++;
    printf("%s: %s: %s: report %s, %s %s\n", witness_place(witness, place), subject, fact,
           in_report, witness->other, in_other);
}

static const char *number_text(struct witness *witness, struct witness_number number)
{
    return number.known ? witness_text(witness, "%" PRIu64, number.value) : "unknown";
}

void witness_differ_number(struct witness *witness, const struct layout_place *place,
                           const char *subject, const char *fact, struct witness_number in_report,
                           struct witness_number in_other)
{
    witness_differ(witness, place, subject, fact, number_text(witness, in_report),
                   number_text(witness, in_other));
}

/* The next component of a path from its end, without empty ones and ".".  Moves *END before it;
   its length is 0 when there is none left.  */
static size_t last_component(const char *path, size_t *end)
{
    size_t length = 0;

    while (*end > 0) {
        while (*end > 0 && path[*end - 1] == '/')
            --*end;
        length = 0;
        while (*end > 0 && path[*end - 1] != '/') {
            --*end;
            length++;
        }
        if (length != 1 || path[*end] != '.')
            break;
        length = 0;
    }
    return length;
}

bool witness_same_file(const char *a, const char *b)
{
    size_t a_end = strlen(a);
    size_t b_end = strlen(b);

    if (strcmp(a, b) == 0)
        return true;
    for (bool first = true;; first = false) {
        size_t a_length = last_component(a, &a_end);
        size_t b_length = last_component(b, &b_end);

        if (a_length == 0 || b_length == 0)
            return !first;
        if (a_length != b_length || memcmp(a + a_end, b + b_end, a_length) != 0)
            return false;
    }
}

bool witness_same_place(const struct layout_place *a, const struct layout_place *b)
{
    if (!a->file || !b->file)
        return a->file == b->file;
    return a->line == b->line && (a->column == b->column || a->column == 0 || b->column == 0) &&
           witness_same_file(a->file, b->file);
}

bool witness_same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

size_t witness_plain_length(const char *name)
{
    /* Longer ones first.  */
    static const char *const symbols[] = {
        "<=>", "<<=", ">>=", "->*", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "++",
        "--",  "+=",  "-=",  "*=",  "/=", "%=", "^=", "&=", "|=", "->", "()", "[]"};
    const char *symbol = name + 8;

    if (strncmp(name, "operator", 8) != 0 || isalnum((unsigned char)*symbol) || *symbol == '_')
        return strcspn(name, "<( [");
    if (*symbol == '"' || *symbol == '\0')
        return strlen(name);
    if (*symbol == ' ') /* a conversion, or new and delete */
        return 9 + strcspn(name + 9, "<(");
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (strncmp(symbol, symbols[i], strlen(symbols[i])) == 0)
            return 8 + strlen(symbols[i]);
    return 9;
}

static bool in_identifier(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$';
}

bool witness_has_word(const char *text, const char *word, size_t length)
{
    if (length == 0)
        return false;
    for (const char *at = text; *at; at++)
        if (strncmp(at, word, length) == 0 &&
            (at == text || !in_identifier(at[-1]) || !in_identifier(word[0])) &&
            (!in_identifier(at[length]) || !in_identifier(word[length - 1])))
            return true;
    return false;
}
