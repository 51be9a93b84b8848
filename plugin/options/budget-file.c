#include "budget-file.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "bytes.h"
#include "read-file.h"

/* White space within a line; a carriage return is what ends lines elsewhere.  */
static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static const char *skip_spaces(const char *from, const char *end)
{
    while (from < end && is_space(*from))
        from++;
    return from;
}

static const char *skip_word(const char *from, const char *end)
{
    while (from < end && !is_space(*from))
        from++;
    return from;
}

/* Takes the line from TEXT to END, which is not empty.  Returns null, or what was expected.  */
static const char *parse_line(const char *text, const char *end, struct layout_arena *arena,
                              struct layout_budget_line *line)
{
    const char *word_end = skip_word(text, end);
    const char *wrong;

    line->pattern = layout_arena_text(arena, text, (size_t)(word_end - text));
    text = skip_spaces(word_end, end);
    if (text == end)
        return "expected a number of bytes after the pattern";
    word_end = skip_word(text, end);
    wrong =
        layout_bytes_parse(layout_arena_text(arena, text, (size_t)(word_end - text)), &line->bytes);
    if (wrong)
        return layout_arena_printf(arena, "%s after the pattern, not '%s'", wrong,
                                   layout_arena_text(arena, text, (size_t)(word_end - text)));
    text = skip_spaces(word_end, end);
    while (end > text && is_space(end[-1]))
        end--;
    line->reason = text < end ? layout_arena_text(arena, text, (size_t)(end - text)) : NULL;
    return NULL;
}

static void add_line(struct layout_budget_file *file, const struct layout_budget_line *line,
                     struct layout_arena *arena)
{
    file->lines = layout_arena_grow(arena, file->lines, file->count, sizeof *file->lines);
    file->lines[file->count++] = *line;
}

int layout_budget_file_parse(const char *path, const char *text, size_t size,
                             struct layout_arena *arena, struct layout_budget_file *ret_file,
                             const char **ret_message)
{
    struct layout_budget_file file = {.path = path};
    struct layout_budget_line line = {.number = 0};
    const char *end = text + size;

    /* Editors for Windows begin a file with the mark that says it is UTF-8.  */
    if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        text += 3;
    while (text < end) {
        const char *line_end = memchr(text, '\n', (size_t)(end - text));
        const char *wrong = NULL;
        const char *start;

        if (!line_end)
            line_end = end;
        line.number++;
        start = skip_spaces(text, line_end);
        if (memchr(text, '\0', (size_t)(line_end - text)))
            wrong = "expected text, not a null byte";
        else if (start < line_end && *start != '#')
            wrong = parse_line(start, line_end, arena, &line);
        if (wrong) {
            *ret_message =
                layout_arena_printf(arena, "%s:%lu: %s", path, (unsigned long)line.number, wrong);
            return -EINVAL;
        }
        if (start < line_end && *start != '#')
            add_line(&file, &line, arena);
        text = line_end < end ? line_end + 1 : end;
    }
    *ret_file = file;
    return 0;
}

int layout_budget_file_read(const char *path, struct layout_arena *arena,
                            struct layout_budget_file *ret_file, const char **ret_message)
{
    const char *text;
    size_t size;
    int error = layout_read_file(path, arena, &text, &size);

    if (error) {
        *ret_message = layout_arena_printf(arena, "cannot read '%s': %s", path, strerror(-error));
        return error;
    }
    return layout_budget_file_parse(path, text, size, arena, ret_file, ret_message);
}
