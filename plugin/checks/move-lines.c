#include "move-lines.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/type.h"

/* The lines that move with a member: FIRST to LAST.  */
struct unit {
    size_t first;
    size_t last;
};

static bool is_comment_alone(const struct layout_body_line *line)
{
    return line->declaration == 0 && line->is_commented;
}

/* The lines of the declaration NUMBER, which is none before the line FROM, and those that a comment
   ties to it.  False where these are another declaration's.  */
static bool find_core(const struct layout_body *body, size_t number, size_t from, struct unit *unit)
{
    const struct layout_body_line *lines = body->lines;

    unit->first = from;
    while (lines[unit->first].declaration != number)
        unit->first++;
    unit->last = unit->first;
    while (unit->last + 1 < body->line_count && lines[unit->last].goes_on)
        unit->last++;
    while (unit->first > 0 && lines[unit->first - 1].goes_on)
        unit->first--;
    for (size_t i = unit->first; i <= unit->last; i++)
        if (lines[i].declaration != 0 && lines[i].declaration != number)
            return false;
    return true;
}

/* Whether LINE only continues what is said of a declaration above it: it says so itself, or stands
   under the comment behind the declaration, which begins at COLUMN.  */
static bool continues(const struct layout_body_line *line, size_t column)
{
    return is_comment_alone(line) && line->comment > 0 &&
           (line->tells_back || line->comment == column);
}

/* Takes the lines that continue what is said of UNIT's declaration.  */
static void take_continued(const struct layout_body *body, struct unit *unit)
{
    size_t column = 0;

    for (size_t i = unit->first; i <= unit->last; i++)
        if (body->lines[i].comment_behind > 0)
            column = body->lines[i].comment_behind;
    while (unit->last + 1 < body->line_count && continues(&body->lines[unit->last + 1], column)) {
        unit->last++;
        while (unit->last + 1 < body->line_count && body->lines[unit->last].goes_on)
            unit->last++;
    }
}

/* Comments directly above, down to what belongs to the member before.  */
static void take_comments(const struct layout_body *body, const struct unit *former,
                          struct unit *unit)
{
    size_t end = former ? former->last + 1 : 0;

    while (unit->first > end && is_comment_alone(&body->lines[unit->first - 1]))
        unit->first--;
}

static struct unit *find_units(const struct layout_body *body, struct layout_arena *arena)
{
    struct unit *units = layout_arena_array(arena, body->declaration_count, sizeof *units);

    for (size_t i = 0; i < body->declaration_count; i++) {
        struct unit *unit = &units[i];

        if (!find_core(body, i + 1, i > 0 ? unit[-1].first : 0, unit) ||
            (i > 0 && unit->first <= unit[-1].last))
            return NULL;
        take_continued(body, unit);
        take_comments(body, i > 0 ? unit - 1 : NULL, unit);
    }
    return units;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

/* Whether the source has NAME where the compiler says that it is declared, and not a macro.  */
static bool is_named_there(const struct layout_source_line *line, uint32_t column, const char *name)
{
    size_t length = strlen(name);
    const char *at;

    if (column == 0 || column - 1 + length > line->length)
        return false;
    at = line->text + column - 1;
    return memcmp(at, name, length) == 0 && (column == 1 || !is_word(at[-1])) &&
           (column - 1 + length == line->length || !is_word(at[length]));
}

/* Whether UNIT has just MEMBER.  An unnamed one has no name to be known by, but a line.  */
static bool holds(const struct layout_body *body, const struct unit *unit, size_t number,
                  const struct layout_type *type, const struct layout_member *member)
{
    size_t line = (size_t)member->place.line - body->first_line;

    if (member->kind != LAYOUT_FIELD || !member->place.file ||
        strcmp(member->place.file, type->place.file) != 0 ||
        member->place.line < body->first_line || line < unit->first || line > unit->last ||
        body->lines[line].declaration != number)
        return false;
    return !member->name ||
           is_named_there(&body->lines[line].text, member->place.column, member->name);
}

static bool is_same(const struct layout_source_line *a, const struct layout_source_line *b)
{
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* Whether a declaration with the word DEFINED would come before the one that gives it its meaning.
   PLACES has where each member goes.  */
static bool is_orphaned(const struct layout_body *body, const struct layout_body_word *defined,
                        const size_t *places)
{
    for (size_t i = 0; i < body->word_count; i++) {
        const struct layout_body_word *word = &body->words[i];

        if (places[word->declaration - 1] < places[defined->declaration - 1] &&
            is_same(&word->text, &defined->text))
            return true;
    }
    return false;
}

/* Whether each declaration still comes after those that it needs.  */
static bool is_possible(const struct layout_body *body, const size_t *order,
                        struct layout_arena *arena)
{
    size_t *places = layout_arena_array(arena, body->declaration_count, sizeof *places);

    for (size_t i = 0; i < body->declaration_count; i++)
        places[order[i]] = i;
    for (size_t i = 0; i < body->word_count; i++)
        if (body->words[i].is_defined && is_orphaned(body, &body->words[i], places))
            return false;
    return true;
}

static void copy(struct layout_source_line *to, size_t *count, const struct layout_body *body,
                 size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        to[(*count)++] = body->lines[i].text;
}

static void move(const struct layout_body *body, const struct unit *units, const size_t *order,
                 struct layout_arena *arena, struct layout_moved *ret)
{
    struct layout_source_line *before = layout_arena_array(arena, body->line_count, sizeof *before);
    struct layout_source_line *after = layout_arena_array(arena, body->line_count, sizeof *after);
    size_t count = 0;
    size_t at = 0;

    for (size_t i = 0; i < body->declaration_count; i++) {
        copy(after, &count, body, at, units[i].first);
        copy(after, &count, body, units[order[i]].first, units[order[i]].last + 1);
        at = units[i].last + 1;
    }
    copy(after, &count, body, at, body->line_count);
    count = 0;
    copy(before, &count, body, 0, body->line_count);
    *ret = (struct layout_moved){body->first_line, count, before, after};
}

int layout_move_lines(const struct layout_type *type, const size_t *order,
                      const struct layout_source *source, struct layout_arena *arena,
                      struct layout_moved *ret)
{
    struct layout_body body;
    struct unit *units;

    if (!type->place.file || type->kind != LAYOUT_STRUCT || type->is_class ||
        layout_body_find(source, type->place.line, type->place.column, arena, &body) < 0 ||
        body.declaration_count != type->member_count || !is_possible(&body, order, arena))
        return -ENOTSUP;
    units = find_units(&body, arena);
    if (!units)
        return -ENOTSUP;
    for (size_t i = 0; i < type->member_count; i++)
        if (!holds(&body, &units[i], i + 1, type, &type->members[i]))
            return -ENOTSUP;
    move(&body, units, order, arena, ret);
    return 0;
}
