#include "screen.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "exit.h"

static int write_all(void *closure, const char *data, size_t size)
{
    (void)closure;
    while (size > 0) {
        ssize_t length = write(STDOUT_FILENO, data, size);

        if (length < 0 && errno != EINTR)
            return -errno;
        if (length > 0) {
            data += length;
            size -= (size_t)length;
        }
    }
    return 0;
}

struct layout_sink layout_standard_output(void)
{
    return (struct layout_sink){write_all, NULL};
}

static bool wants_color(enum layout_color color)
{
    const char *refused = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");

    if (color != LAYOUT_COLOR_AUTO)
        return color == LAYOUT_COLOR_ALWAYS;
    return isatty(STDOUT_FILENO) && !(refused && *refused) && terminal &&
           strcmp(terminal, "dumb") != 0;
}

void layout_screen_init(struct layout_screen *screen, enum layout_color color)
{
    layout_stream_init(&screen->stream, layout_standard_output());
    screen->color = wants_color(color);
}

static const char *const inks[] = {
    [LAYOUT_INK_PLAIN] = "",         [LAYOUT_INK_HEAD] = "\033[1m",
    [LAYOUT_INK_FAINT] = "\033[2m",  [LAYOUT_INK_WASTE] = "\033[33m",
    [LAYOUT_INK_BAD] = "\033[1;31m", [LAYOUT_INK_GOOD] = "\033[32m",
};

void layout_screen_begin(struct layout_screen *screen, enum layout_ink ink)
{
    if (screen->color)
        layout_stream_text(&screen->stream, inks[ink]);
}

void layout_screen_end(struct layout_screen *screen, enum layout_ink ink)
{
    if (screen->color && ink != LAYOUT_INK_PLAIN)
        layout_stream_text(&screen->stream, "\033[0m");
}

static void print(struct layout_screen *screen, const char *format, va_list arguments)
{
    char small[512];
    va_list again;
    int length;

    va_copy(again, arguments);
    length = vsnprintf(small, sizeof small, format, arguments);
    if (length >= 0 && (size_t)length < sizeof small) {
        layout_stream_bytes(&screen->stream, small, (size_t)length);
    } else if (length >= 0) {
        char *large = malloc((size_t)length + 1);

        if (large) {
            vsnprintf(large, (size_t)length + 1, format, again);
            layout_stream_bytes(&screen->stream, large, (size_t)length);
        } else if (screen->stream.error == 0) {
            screen->stream.error = -ENOMEM;
        }
        free(large);
    }
    va_end(again);
}

void layout_screen_print(struct layout_screen *screen, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    print(screen, format, arguments);
    va_end(arguments);
}

void layout_screen_ink(struct layout_screen *screen, enum layout_ink ink, const char *format, ...)
{
    va_list arguments;

    layout_screen_begin(screen, ink);
    va_start(arguments, format);
    print(screen, format, arguments);
    va_end(arguments);
    layout_screen_end(screen, ink);
}

int layout_screen_finish(struct layout_screen *screen, int status)
{
    int error = layout_stream_finish(&screen->stream);

    if (error == 0)
        return status;
    layout_complain("standard output: %s", strerror(-error));
    return LAYOUT_EXIT_INPUT;
}
