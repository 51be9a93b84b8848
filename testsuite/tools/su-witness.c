/* su-witness FILE.su REPORT: holds the frames of a report against what -fstack-usage wrote in
   the same compilation.

   A line is "file:line:column:name<TAB>figure<TAB>kind" (GCC's toplev.cc, output_stack_usage_1,
   and print-tree.cc, print_decl_identifier); GCC 17 puts the symbol between name and figure.
   What has no place in the source begins with "<built-in>" in place of one.  */

#include "witness.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct line {
    unsigned number; /* in the file, from 1 */
    struct layout_place place;
    const char *name;
    const char *symbol; /* null before GCC 17 */
    uint64_t size;
    enum layout_frame_kind kind;
    bool matched;
};

struct check {
    struct witness witness;
    struct line *lines;
    size_t line_count;
    uint64_t compared;
};

static bool read_kind(const char *text, enum layout_frame_kind *ret_kind)
{
    if (strcmp(text, "static") == 0)
        *ret_kind = LAYOUT_FRAME_STATIC;
    else if (strcmp(text, "dynamic") == 0)
        *ret_kind = LAYOUT_FRAME_DYNAMIC;
    else if (strcmp(text, "dynamic,bounded") == 0)
        *ret_kind = LAYOUT_FRAME_BOUNDED;
    else
        return false;
    return true;
}

static bool read_number(const char *text, uint64_t *ret_number)
{
    char *end;

    if (!isdigit((unsigned char)text[0]))
        return false;
    errno = 0;
    *ret_number = strtoull(text, &end, 10);
    return errno == 0 && *end == '\0';
}

/* The length of ":digits" at TEXT, or 0.  */
static size_t number_field(const char *text)
{
    size_t digits = text[0] == ':' ? strspn(text + 1, "0123456789") : 0;

    return digits > 0 ? digits + 1 : 0;
}

/* Splits "file:line:column:name" in place.  File names may hold colons, and so do names of C++,
   but names never have one of the form ":1:2:": the last such is the place.  */
static bool read_origin(char *text, struct line *line)
{
    char *place = NULL;
    size_t length;

    if (strncmp(text, "<built-in>:", 11) == 0) {
        line->name = text + 11;
        return true;
    }
    for (char *at = text; (at = strchr(at, ':')); at++) {
        length = number_field(at);
        if (length > 0 && number_field(at + length) > 0 &&
            at[length + number_field(at + length)] == ':')
            place = at;
    }
    if (!place)
        return false;
    length = number_field(place);
    line->name = place + length + number_field(place + length) + 1;
    if (place == text) /* an empty name, of a #line directive, is no place */
        return true;
    line->place.file = text;
    line->place.line = (uint32_t)strtoul(place + 1, NULL, 10);
    line->place.column = (uint32_t)strtoul(place + length + 1, NULL, 10);
    *place = '\0';
    return true;
}

/* Takes the last tab-separated column off TEXT.  Null when there is but one.  */
static char *take_column(char *text)
{
    char *tab = strrchr(text, '\t');

    if (tab)
        *tab++ = '\0';
    return tab;
}

static bool read_line(struct check *check, const char *text, size_t length, unsigned number)
{
    char *copy = layout_arena_array(&check->witness.arena, length + 1, 1);
    struct line line = {.number = number};
    char *kind;
    char *size;

    memcpy(copy, text, length);
    kind = take_column(copy);
    size = kind ? take_column(copy) : NULL;
    if (!size || !read_kind(kind, &line.kind) || !read_number(size, &line.size))
        return false;
    line.symbol = take_column(copy);
    if (!read_origin(copy, &line))
        return false;
    check->lines = layout_arena_grow(&check->witness.arena, check->lines, check->line_count,
                                     sizeof *check->lines);
    check->lines[check->line_count++] = line;
    return true;
}

static bool read_lines(struct check *check, FILE *file, const char *path)
{
    char *text = NULL;
    size_t capacity = 0;
    ssize_t length;
    bool ok = true;

    for (unsigned number = 1; ok && (length = getline(&text, &capacity, file)) >= 0; number++) {
        if (length > 0 && text[length - 1] == '\n')
            text[--length] = '\0';
        ok = read_line(check, text, (size_t)length, number);
        if (!ok)
            witness_complain(&check->witness, "%s:%u: no line of -fstack-usage", path, number);
    }
    free(text);
    return ok;
}

/* In line 0, where a #line directive can put things, a column means nothing.  */
static bool same_place(const struct layout_place *a, const struct layout_place *b)
{
    return witness_same_place(a, b) && (a->column == b->column || (a->file && a->line == 0));
}

/* A copy that the compiler made is called by its symbol without some of the numbers in it:
   f.constprop.0.isra.0 is "f.constprop.isra", but f.part.0.isra.0 is "f.part.0.isra".  */
static bool is_copy_called(const char *symbol, const char *name)
{
    while (*symbol) {
        size_t digits = symbol[0] == '.' ? strspn(symbol + 1, "0123456789") : 0;
        size_t length = digits > 0 ? digits + 1 : 1;

        if (strncmp(symbol, name, length) == 0)
            name += length;
        else if (digits == 0)
            return false;
        symbol += length;
    }
    return *name == '\0';
}

/* A copy of what OpenMP moved out of a function may be called by what is behind a dot of its
   symbol: "0", of f._omp_fn.0.constprop.0.  */
static bool is_part_called(const char *symbol, const char *name)
{
    size_t length = strlen(name);

    for (const char *dot = symbol; length > 0 && (dot = strchr(dot, '.')); dot++)
        if (strncmp(dot + 1, name, length) == 0 && dot[1 + length] == '.')
            return true;
    return false;
}

/* A copy for OpenMP's "declare simd" is called "f.simdclone.0", where its symbol is one of the
   vector ABI, "_ZGV", what the copy is for, "_f".  */
static bool is_simd_copy_called(const char *symbol, const char *name)
{
    const char *dot = strstr(name, ".simdclone.");
    size_t tail = strlen(symbol);
    size_t length = dot ? (size_t)(dot - name) : 0;

    return length > 0 && strncmp(symbol, "_ZGV", 4) == 0 && tail > length + 4 &&
           symbol[tail - length - 1] == '_' && strncmp(symbol + tail - length, name, length) == 0;
}

/* From GCC 16 on a copy for processors, whose symbol is "f.avx2", is called "f.default.": after the
   one that it was copied from, and without its number.  */
static bool is_processor_copy_called(const char *source, const char *name)
{
    size_t length = strlen(source);

    return strncmp(name, source, length) == 0 && strcmp(name + length, ".default.") == 0;
}

/* The last part of a qualified name: "f" of "A<B::C>::f".  */
static const char *last_part(const char *name)
{
    const char *last = name;
    int depth = 0;

    for (const char *at = name; *at; at++) {
        depth +=
            (*at == '<' || *at == '(' || *at == '{') - (*at == '>' || *at == ')' || *at == '}');
        if (depth == 0 && at[0] == ':' && at[1] == ':')
            last = at + 2;
    }
    return last;
}

/* Whether TEXT closes a bracket that it does not open.  */
static bool is_cut(const char *text)
{
    int depth = 0;

    while (*text && depth >= 0) {
        size_t skip = 0;

        if (strncmp(text, "operator", 8) == 0)
            skip = witness_plain_length(text);
        else if (strncmp(text, "->", 2) == 0)
            skip = 2;
        else
            depth += (strchr("<([{", *text) != NULL) - (strchr(">)]}", *text) != NULL);
        text += skip > 0 ? skip : 1;
    }
    return depth < 0;
}

/* Whether TEXT is what is left of "SYMBOL(PARAMETERS)" behind a dot of SYMBOL: a copy that GCC
   named by its mangled name ("_ZL1fi.part.0") is printed as "0(int)", and so is a thunk for a class
   without a name ("_ZThn8_N8._anon_0clEi").  */
static bool is_tail_of_symbol(const char *symbol, const char *text)
{
    for (const char *dot = strchr(symbol, '.'); dot; dot = strchr(dot + 1, '.')) {
        size_t length = strlen(dot + 1);

        if (length > 0 && strncmp(text, dot + 1, length) == 0 && text[length] == '(')
            return true;
        /* The number behind the last dot may be gone as well.  */
        length = strcspn(dot + 1, ".");
        if (length > 0 && strncmp(text, dot + 1, length) == 0 && text[length] == '(')
            return true;
    }
    return false;
}

/* Whether TEXT declares the destructor of the class whose constructor is called NAME.  */
static bool is_of_destructor(const char *text, const char *name)
{
    size_t length = strlen(name);

    for (const char *at = text; (at = strstr(at, "::~")); at += 3)
        if (strncmp(at + 3, name, length) == 0 && at[3 + length] == '(')
            return true;
    return false;
}

/* In C++ the line has the whole declaration ("int A::f(T) [with T = int]"), in which the name
   must be found.  A lambda's has no operator() in it, and a literal operator's no quotes.  The
   line is cut off before the last dot, wherever that is, so the name may be lost: what then
   remains is no declaration, and tells nothing.  */
static bool is_declaration_of(const struct layout_function *function, const char *text)
{
    const char *name = last_part(function->name);

    if (is_cut(text) || (function->symbol && is_tail_of_symbol(function->symbol, text)))
        return true;
    if (strncmp(name, "operator()", 10) == 0 && strstr(function->name, "<lambda"))
        return strstr(text, "<lambda") != NULL;
    if (strncmp(name, "operator\"\"", 10) == 0)
        return strstr(text, "operator") && strstr(text, name + 10);
    /* A template's conversion function converts to what the template says.  */
    if (strncmp(name, "operator ", 9) == 0 && strstr(text, " [with "))
        return witness_has_word(text, name, 8);
    if (is_of_destructor(text, name))
        return false;
    return witness_has_word(text, name, witness_plain_length(name)) ||
           (function->symbol && strstr(text, function->symbol));
}

static bool same_name(const struct check *check, const struct layout_function *function,
                      const struct line *line)
{
    if (line->symbol && !witness_same_text(line->symbol, function->symbol))
        return false;
    if (witness_same_text(line->name, function->name) ||
        witness_same_text(line->name, function->symbol))
        return true;
    if (function->clone_of && function->symbol &&
        (is_copy_called(function->symbol, line->name) ||
         is_part_called(function->symbol, line->name) ||
         is_simd_copy_called(function->symbol, line->name) ||
         is_processor_copy_called(function->clone_of, line->name)))
        return true;
    return strncmp(check->witness.report->unit.language, "GNU C++", 7) == 0 && function->name &&
           is_declaration_of(function, line->name);
}

static bool is_exact(const struct layout_function *function, const struct line *line)
{
    return function->frame.size == line->size && function->frame.kind == line->kind;
}

static const char *frame_text(struct check *check, uint64_t size, enum layout_frame_kind kind)
{
    static const char *const words[] = {[LAYOUT_FRAME_STATIC] = "static",
                                        [LAYOUT_FRAME_DYNAMIC] = "dynamic",
                                        [LAYOUT_FRAME_BOUNDED] = "bounded"};

    return witness_text(&check->witness, "%" PRIu64 " %s", size, words[kind]);
}

/* Finds a line for each function: first those that agree in all, then in place and name, then
   in name alone, so that each difference is said as what it is.  */
enum round { ALL, PLACE_AND_NAME, NAME, ROUNDS };

static bool fits(const struct check *check, const struct layout_function *function,
                 const struct line *line, enum round round)
{
    if (!same_name(check, function, line))
        return false;
    if (round != NAME && !same_place(&function->place, &line->place))
        return false;
    return round != ALL || is_exact(function, line);
}

static void compare(struct check *check, const struct layout_function *function,
                    const struct line *line)
{
    struct witness *witness = &check->witness;
    const char *title =
        witness_text(witness, "function %s", function->symbol ? function->symbol : line->name);

    check->compared++;
    if (!same_place(&function->place, &line->place))
        witness_differ(witness, &line->place, title, "place",
                       witness_place(witness, &function->place),
                       witness_place(witness, &line->place));
    if (!is_exact(function, line))
        witness_differ(witness, &line->place, title, "frame",
                       frame_text(check, function->frame.size, function->frame.kind),
                       frame_text(check, line->size, line->kind));
}

static void match_round(struct check *check, bool *matched, enum round round)
{
    const struct layout_report *report = check->witness.report;

    for (size_t i = 0; i < report->function_count; i++)
        for (size_t j = 0;
             report->functions[i]->frame.known && !matched[i] && j < check->line_count; j++) {
            if (check->lines[j].matched ||
                !fits(check, report->functions[i], &check->lines[j], round))
                continue;
            matched[i] = true;
            check->lines[j].matched = true;
            compare(check, report->functions[i], &check->lines[j]);
        }
}

static void run(struct check *check)
{
    struct witness *witness = &check->witness;
    const struct layout_report *report = witness->report;
    bool *matched = layout_arena_array(&witness->arena, report->function_count, sizeof *matched);

    for (int round = ALL; round < ROUNDS; round++)
        match_round(check, matched, (enum round)round);
    for (size_t i = 0; i < report->function_count; i++)
        if (report->functions[i]->frame.known && !matched[i])
            witness_differ(witness, &report->functions[i]->place,
                           witness_text(witness, "function %s",
                                        report->functions[i]->symbol ? report->functions[i]->symbol
                                                                     : "(no symbol)"),
                           "presence", "has it", "lacks it");
    for (size_t i = 0; i < check->line_count; i++)
        if (!check->lines[i].matched)
            witness_differ(witness, &check->lines[i].place,
                           witness_text(witness, "function %s", check->lines[i].name), "presence",
                           "lacks it", "has it");
    printf("%s: %" PRIu64 " functions compared; %" PRIu64 " differences\n", witness->program,
           check->compared, witness->differences);
}

int main(int argc, char **argv)
{
    struct check check = {0};
    int status = WITNESS_UNUSABLE;
    FILE *file;

    if (argc != 3) {
        fputs("usage: su-witness FILE.su REPORT\n"
              "Exit status: 0 no difference, 1 differences, 2 something cannot be used.\n",
              stderr);
        return WITNESS_UNUSABLE;
    }
    if (witness_open(&check.witness, "su-witness", ".su file", argv[2])) {
        file = fopen(argv[1], "r");
        if (!file) {
            witness_complain(&check.witness, "%s: %s", argv[1], strerror(errno));
        } else {
            if (read_lines(&check, file, argv[1])) {
                run(&check);
                status = WITNESS_AGREES;
            }
            fclose(file);
        }
    }
    if (witness_close(&check.witness) == WITNESS_DIFFERS && status == WITNESS_AGREES)
        status = WITNESS_DIFFERS;
    return status;
}
