#include "lines.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "../model/arena.h"

static int fail(struct layout_arena *arena, const char *path, int error, const char **ret_message)
{
    *ret_message = layout_arena_printf(arena, "%s: %s", path, strerror(error));
    return -error;
}

static int read_whole(const char *path, struct layout_arena *arena, char **ret_text,
                      const char **ret_message)
{
    char *text = layout_arena_alloc(arena, LAYOUT_LINES_BYTE_LIMIT + 1);
    FILE *file = fopen(path, "r");
    size_t length;
    int error = 0;

    if (!file)
        return fail(arena, path, errno, ret_message);
    length = fread(text, 1, LAYOUT_LINES_BYTE_LIMIT + 1, file);
    if (ferror(file))
        error = errno ? errno : EIO;
    fclose(file);
    if (error)
        return fail(arena, path, error, ret_message);
    if (length > LAYOUT_LINES_BYTE_LIMIT) {
        *ret_message = layout_arena_printf(arena, "%s: more bytes than the limit of %d", path,
                                           LAYOUT_LINES_BYTE_LIMIT);
        return -EFBIG;
    }
    text[length] = '\0';
    *ret_text = text;
    return 0;
}

/* Takes the word at *AT, which it ends with a null byte; *AT is then behind it.  */
static const char *take_word(char **at, char **end_of_line)
{
    bool quoted = **at == '"';
    char *word = *at + quoted;
    char *end = word;

    while (*end && (quoted ? *end != '"' : !strchr(" \t\r", *end)))
        end++;
    *at = end < *end_of_line ? end + 1 : end;
    *end = '\0';
    return word;
}

static void take_line(struct layout_lines *lines, struct layout_arena *arena, char *text,
                      unsigned number)
{
    struct layout_line line = {.number = number};
    char *end = text + strlen(text);

    for (;;) {
        while (*text && strchr(" \t\r", *text))
            text++;
        if (*text == '\0' || *text == '#')
            break;
        layout_words_add(&line.words, arena, take_word(&text, &end));
    }
    if (line.words.count == 0)
        return;
    lines->items = layout_arena_grow(arena, lines->items, lines->count, sizeof *lines->items);
    lines->items[lines->count++] = line;
}

int layout_lines_read(const char *path, struct layout_arena *arena, struct layout_lines *ret_lines,
                      const char **ret_message)
{
    struct layout_lines lines = {0};
    char *text = NULL;
    int status = read_whole(path, arena, &text, ret_message);

    if (status < 0)
        return status;
    for (unsigned number = 1; *text; number++) {
        char *end = text + strcspn(text, "\n");
        bool last = *end == '\0';

        *end = '\0';
        take_line(&lines, arena, text, number);
        text = last ? end : end + 1;
    }
    *ret_lines = lines;
    return 0;
}
