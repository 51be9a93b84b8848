#include "source-body.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"

#define MOST_LINES 20000
#define MOST_DEPTH 64

struct scan {
    struct layout_arena *arena;
    struct layout_body *body;
    struct layout_source_line line; /* where we are */
    size_t at;
    struct layout_body_line *told; /* about it; null before the body */
    size_t former;                 /* words that end before the declaration */
    char brackets[MOST_DEPTH];     /* that are open: ( [ { or, of an enum, e */
    size_t depth;
    bool in_body;
    bool in_comment;
    bool in_declaration;
    bool is_done;
    bool failed;
};

struct layout_source layout_source_split(const char *text, size_t size, struct layout_arena *arena)
{
    struct layout_source source = {.lines = NULL};
    const char *end = text + size;

    while (text < end) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));

        if (!stop)
            stop = end;
        source.lines = layout_arena_grow(arena, source.lines, source.count, sizeof *source.lines);
        source.lines[source.count++] =
            (struct layout_source_line){.text = text, .length = (size_t)(stop - text)};
        text = stop < end ? stop + 1 : end;
    }
    return source;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

static char peek(const struct scan *scan, size_t ahead)
{
    return scan->at + ahead < scan->line.length ? scan->line.text[scan->at + ahead] : '\0';
}

static bool is_text(const struct layout_body_word *word, const char *text)
{
    return word->text.length == strlen(text) &&
           memcmp(word->text.text, text, word->text.length) == 0;
}

/* Tabs go to each eighth column.  */
static size_t column_of(const struct scan *scan)
{
    size_t column = 0;

    for (size_t i = 0; i < scan->at; i++)
        column = scan->line.text[i] == '\t' ? (column / 8 + 1) * 8 : column + 1;
    return column + 1;
}

static void begin_comment(struct scan *scan)
{
    char mark = peek(scan, 2);

    if (scan->told && scan->told->comment == 0) {
        scan->told->comment = column_of(scan);
        scan->told->tells_back =
            (mark == '/' || mark == '*' || mark == '!') && peek(scan, 3) == '<';
    }
    if (scan->told && scan->told->declaration != 0 && !scan->in_declaration &&
        scan->told->comment_behind == 0)
        scan->told->comment_behind = column_of(scan);
    if (scan->told)
        scan->told->is_commented = true;
    if (peek(scan, 1) == '/') {
        scan->at = scan->line.length;
    } else {
        scan->in_comment = true;
        scan->at += 2;
    }
}

static void skip_comment(struct scan *scan)
{
    while (scan->at < scan->line.length && !(peek(scan, 0) == '*' && peek(scan, 1) == '/'))
        scan->at++;
    if (scan->at == scan->line.length)
        return;
    scan->at += 2;
    scan->in_comment = false;
}

/* A token of a declaration begins here.  */
static void enter_declaration(struct scan *scan)
{
    if (!scan->in_declaration) {
        scan->in_declaration = true;
        scan->former = scan->body->word_count;
        scan->body->declaration_count++;
    }
    if (scan->told->declaration != 0 && scan->told->declaration != scan->body->declaration_count)
        scan->failed = true;
    scan->told->declaration = scan->body->declaration_count;
}

static void skip_literal(struct scan *scan)
{
    char quote = peek(scan, 0);

    if (scan->in_body)
        enter_declaration(scan);
    scan->at++;
    while (scan->at < scan->line.length && peek(scan, 0) != quote)
        scan->at += peek(scan, 0) == '\\' ? 2 : 1;
    if (scan->at >= scan->line.length)
        scan->failed = true;
    scan->at++;
}

static bool is_keyword_of_type(const struct layout_body_word *word)
{
    return is_text(word, "struct") || is_text(word, "union") || is_text(word, "enum");
}

/* What stands in the parentheses of _Pragma may be about all that follows.  */
static void add_word(struct scan *scan, size_t length)
{
    struct layout_body *body = scan->body;
    struct layout_body_word *word;

    body->words =
        layout_arena_grow(scan->arena, body->words, body->word_count, sizeof *body->words);
    word = &body->words[body->word_count++];
    word->text = (struct layout_source_line){scan->line.text + scan->at, length};
    word->declaration = body->declaration_count;
    word->is_defined = scan->depth > 0 && scan->brackets[scan->depth - 1] == 'e';
    scan->failed |= is_text(word, "_Pragma") || is_text(word, "__pragma");
}

/* A number may have quotes between its digits.  */
static void read_word(struct scan *scan)
{
    size_t length = 1;
    bool number = is_digit(peek(scan, 0));

    while (is_word(peek(scan, length)) ||
           (number && peek(scan, length) == '\'' && is_word(peek(scan, length + 1))))
        length++;
    if (scan->in_body) {
        enter_declaration(scan);
        if (!number)
            add_word(scan, length);
    }
    scan->at += length;
}

static void open_bracket(struct scan *scan, char bracket)
{
    struct layout_body *body = scan->body;

    if (scan->depth == MOST_DEPTH) {
        scan->failed = true;
        return;
    }
    if (scan->in_body && bracket == '{' && body->word_count > scan->former) {
        struct layout_body_word *last = &body->words[body->word_count - 1];
        struct layout_body_word *keyword = last;

        last->is_defined |= !is_keyword_of_type(last);
        while (keyword > body->words + scan->former && !is_keyword_of_type(keyword))
            keyword--;
        if (is_text(keyword, "enum"))
            bracket = 'e';
    }
    scan->brackets[scan->depth++] = bracket;
}

static void close_bracket(struct scan *scan, char bracket)
{
    char open = bracket == ')' ? '(' : bracket == ']' ? '[' : '{';

    if (scan->depth == 0 || (scan->brackets[scan->depth - 1] != open &&
                             !(open == '{' && scan->brackets[scan->depth - 1] == 'e')))
        scan->failed = true;
    else
        scan->depth--;
}

/* Outside of any brackets a comma is between two members, and a brace ends the body.  */
static void read_body_mark(struct scan *scan, char mark)
{
    bool outside = scan->depth == 0;

    if (outside && mark == '}') {
        scan->is_done = true;
        scan->failed |= scan->in_declaration || scan->told->declaration != 0;
        return;
    }
    enter_declaration(scan);
    if (outside && mark == ',')
        scan->failed = true;
    if (outside && mark == ';')
        scan->in_declaration = false;
}

/* Whether MARK and the one behind it stand for another character.  */
static bool is_substitute(char mark, char next)
{
    return (mark == '?' && next == '?') || (mark == '<' && (next == '%' || next == ':')) ||
           (mark == '%' && (next == ':' || next == '>')) || (mark == ':' && next == '>');
}

static void read_mark(struct scan *scan)
{
    char mark = peek(scan, 0);

    scan->failed |= is_substitute(mark, peek(scan, 1));
    scan->at++;
    if (scan->in_body) {
        read_body_mark(scan, mark);
        if (scan->is_done)
            return;
    } else if (scan->depth == 0 && mark == '{') {
        scan->in_body = true;
        return;
    } else if (mark == ';') {
        scan->failed = true;
    }
    if (mark == '(' || mark == '[' || mark == '{')
        open_bracket(scan, mark);
    else if (mark == ')' || mark == ']' || mark == '}')
        close_bracket(scan, mark);
}

/* Directives and lines that are continued are not understood, and null bytes cannot be told.  */
static bool is_plain(const struct scan *scan)
{
    const struct layout_source_line *line = &scan->line;
    size_t end = line->length;
    size_t first = 0;

    while (first < end && (line->text[first] == ' ' || line->text[first] == '\t'))
        first++;
    while (end > first && (line->text[end - 1] == '\r' || line->text[end - 1] == ' ' ||
                           line->text[end - 1] == '\t'))
        end--;
    if (end > first && line->text[end - 1] == '\\')
        return false;
    if (end - first >= 3 && line->text[end - 1] == '/' && line->text[end - 2] == '?' &&
        line->text[end - 3] == '?')
        return false;
    if (memchr(line->text, '\0', line->length))
        return false;
    return scan->in_comment || first == end || line->text[first] != '#';
}

/* The line from scan->at on.  What stands on the line of the first brace, behind it, would not move
   with its line.  */
static void scan_line(struct scan *scan)
{
    bool began_in_body = scan->in_body;

    if (scan->in_comment && scan->told)
        scan->told->is_commented = true;
    scan->failed |= !is_plain(scan);
    while (!scan->failed && !scan->is_done && scan->at < scan->line.length) {
        char c = peek(scan, 0);

        if (scan->in_comment)
            skip_comment(scan);
        else if (c == '/' && (peek(scan, 1) == '/' || peek(scan, 1) == '*'))
            begin_comment(scan);
        else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v')
            scan->at++;
        else if (scan->in_body && !began_in_body)
            scan->failed = true;
        else if (c == '"' || c == '\'')
            skip_literal(scan);
        else if (is_word(c))
            read_word(scan);
        else
            read_mark(scan);
    }
    if (scan->in_body && !began_in_body && scan->in_comment)
        scan->failed = true;
}

static void begin_body_line(struct scan *scan)
{
    struct layout_body *body = scan->body;

    body->lines =
        layout_arena_grow(scan->arena, body->lines, body->line_count, sizeof *body->lines);
    scan->told = &body->lines[body->line_count++];
    scan->told->text = scan->line;
}

int layout_body_find(const struct layout_source *source, uint32_t line, uint32_t column,
                     struct layout_arena *arena, struct layout_body *ret)
{
    struct layout_body body = {.lines = NULL};
    struct scan scan = {.arena = arena, .body = &body};

    if (line == 0 || column == 0)
        return -ENOTSUP;
    scan.at = column - 1;
    for (size_t i = line - 1; i < source->count && i < line + MOST_LINES; i++) {
        scan.line = source->lines[i];
        if (scan.in_body)
            begin_body_line(&scan);
        if (scan.in_body && body.first_line == 0)
            body.first_line = (uint32_t)i + 1;
        scan_line(&scan);
        if (scan.failed)
            return -ENOTSUP;
        if (scan.is_done)
            break;
        if (scan.told)
            scan.told->goes_on = scan.in_comment || scan.in_declaration;
        scan.at = 0;
    }
    if (!scan.is_done || body.line_count == 0)
        return -ENOTSUP;
    /* The last line has the brace.  */
    body.line_count--;
    if (body.line_count > 0 && body.lines[body.line_count - 1].goes_on)
        return -ENOTSUP;
    *ret = body;
    return 0;
}
