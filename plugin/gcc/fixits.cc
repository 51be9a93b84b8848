#include "compat.h"

#include "diagnostic-core.h"
#include "diagnostic.h"

#include "fixits.h"
#include "initials.h"
#include "session.h"

/* Structs of one file come one after the other, mostly.  */
static const char *source_path;
static layout_source source;

/* Lines that hints were given for: a struct within another has its suggestion first, and a patch
   cannot move its lines twice.  */
struct edited {
    const char *path;
    layout_moved moved;
};

static edited *edits;
static size_t edit_count;

/* The lines of PATH, which may be gone or never have been a file.  */
static const layout_source *read_source(const char *path)
{
    const char *text;
    size_t size;

    if (source_path && strcmp(path, source_path) == 0)
        return &source;
    if (layout_read_file(path, &session.arena, &text, &size))
        return nullptr;
    source_path = path;
    source = layout_source_split(text, size, &session.arena);
    return &source;
}

static bool was_edited(const char *path, const layout_moved *moved)
{
    for (size_t i = 0; i < edit_count; i++) {
        const layout_moved *other = &edits[i].moved;

        if (strcmp(edits[i].path, path) == 0 &&
            other->first_line < moved->first_line + moved->count &&
            moved->first_line < other->first_line + other->count)
            return true;
    }
    return false;
}

/* GCC's name for LINE and COLUMN of PATH, which lies about where NEAR does; UNKNOWN_LOCATION where
   it has none.  A file's lines are in one map after another, and a location made with one is
   another place's where the next map begins before it.  */
static location_t locate(const char *path, location_t near, unsigned line, unsigned column)
{
    const line_map_ordinary *map = linemap_check_ordinary(linemap_lookup(line_table, near));
    const line_map_ordinary *first = LINEMAPS_ORDINARY_MAP_AT(line_table, 0);
    const line_map_ordinary *last = LINEMAPS_LAST_ORDINARY_MAP(line_table);

    while (map < last && map[1].reason == LC_RENAME && map[1].to_line <= line)
        map++;
    while (map > first && map->to_line > line)
        map--;
    if (map->to_line > line)
        return UNKNOWN_LOCATION;
    location_t location = linemap_position_for_line_and_column(line_table, map, line, column);
    if (location > LINE_MAP_MAX_LOCATION_WITH_COLS)
        return UNKNOWN_LOCATION;
    expanded_location found = expand_location(location);
    return found.file && strcmp(found.file, path) == 0 && found.line == static_cast<int>(line) &&
                   found.column == static_cast<int>(column)
               ? location
               : UNKNOWN_LOCATION;
}

/* From the first to the last byte of a line, and to what is behind it.  */
struct extent {
    location_t first;
    location_t last;
    location_t behind;
};

static bool locate_line(const char *path, location_t near, unsigned line, size_t length,
                        extent *ret)
{
    ret->first = locate(path, near, line, 1);
    ret->last = length > 0 ? locate(path, near, line, length) : ret->first;
    ret->behind = locate(path, near, line, length + 1);
    return ret->first != UNKNOWN_LOCATION && ret->last != UNKNOWN_LOCATION &&
           ret->behind != UNKNOWN_LOCATION &&
           (length == 0 ||
            linemap_position_for_loc_and_offset(line_table, ret->last, 1) == ret->behind);
}

static bool differs(const layout_moved *moved, size_t i)
{
    return moved->before[i].length != moved->after[i].length ||
           memcmp(moved->before[i].text, moved->after[i].text, moved->before[i].length) != 0;
}

/* One hint that GCC rejects makes the whole patch of the compilation void, so all are tried before
   any is given.  */
static bool locate_all(const char *path, location_t near, const layout_moved *moved,
                       extent *extents)
{
    for (size_t i = 0; i < moved->count; i++)
        if (differs(moved, i) &&
            !locate_line(path, near, moved->first_line + i, moved->before[i].length, &extents[i]))
            return false;
    return true;
}

/* A hint may neither span lines nor remove the end of one, but a permutation of lines gives each
   the text of another.  */
static void add_hints(rich_location *place, const layout_moved *moved, const extent *extents)
{
    for (size_t i = 0; i < moved->count; i++) {
        if (!differs(moved, i))
            continue;
        const char *text =
            layout_arena_text(&session.arena, moved->after[i].text, moved->after[i].length);
        source_range range = {extents[i].first, extents[i].last};
        if (moved->before[i].length == 0)
            place->add_fixit_insert_before(extents[i].first, text);
        else
            place->add_fixit_replace(range, text);
    }
}

static void remember(const char *path, const layout_moved *moved)
{
    edits =
        static_cast<edited *>(layout_arena_grow(&session.arena, edits, edit_count, sizeof *edits));
    edits[edit_count].path = path;
    edits[edit_count++].moved = *moved;
}

void fixits_add(rich_location *place, const layout_finding *finding)
{
    const layout_suggestion *suggestion = finding->type ? finding->type->suggestion : nullptr;
    location_t near = static_cast<location_t>(finding->place.token);
    layout_moved moved;

    if (strcmp(finding->rule, "suggest") != 0 || !suggestion || !suggestion->indices ||
        session.cplusplus || initials_have(finding->type) || near <= BUILTINS_LOCATION ||
        linemap_location_from_macro_expansion_p(line_table, near))
        return;
    const char *path = expand_location(near).file;
    const layout_source *lines = path ? read_source(path) : nullptr;
    if (!lines ||
        layout_move_lines(finding->type, suggestion->indices, lines, &session.arena, &moved) < 0 ||
        was_edited(path, &moved))
        return;
    extent *extents =
        static_cast<extent *>(layout_arena_array(&session.arena, moved.count, sizeof *extents));
    if (!locate_all(path, near, &moved, extents))
        return;
    add_hints(place, &moved, extents);
    remember(path, &moved);
}
