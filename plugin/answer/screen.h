/* Text for people, on standard output.  */

#ifndef LAYOUT_SCREEN_H
#define LAYOUT_SCREEN_H

#include <stdbool.h>

#include "../output/stream.h"

enum layout_color { LAYOUT_COLOR_AUTO, LAYOUT_COLOR_ALWAYS, LAYOUT_COLOR_NEVER };

/* What a piece of text is, for its colour.  */
enum layout_ink {
    LAYOUT_INK_PLAIN,
    LAYOUT_INK_HEAD,  /* names and titles */
    LAYOUT_INK_FAINT, /* places, marks */
    LAYOUT_INK_WASTE, /* holes, padding */
    LAYOUT_INK_BAD,
    LAYOUT_INK_GOOD
};

struct layout_screen {
    struct layout_stream stream;
    bool color;
};

/* Without being asked for, COLOR is only on a terminal, and not where NO_COLOR is set.  */
void layout_screen_init(struct layout_screen *screen, enum layout_color color);

/* What printf would print.  Names in it must be plain (layout_plain), for what a report says
   may be meant for the terminal and not for its reader.  */
void layout_screen_print(struct layout_screen *screen, const char *format, ...)
    __attribute__((__format__(__printf__, 2, 3)));
void layout_screen_ink(struct layout_screen *screen, enum layout_ink ink, const char *format, ...)
    __attribute__((__format__(__printf__, 3, 4)));

/* Begins and ends a run of text in one colour.  */
void layout_screen_begin(struct layout_screen *screen, enum layout_ink ink);
void layout_screen_end(struct layout_screen *screen, enum layout_ink ink);

/* Returns STATUS, or LAYOUT_EXIT_INPUT, having complained, where not all could be written.  */
int layout_screen_finish(struct layout_screen *screen, int status);

/* What standard output is written by.  */
struct layout_sink layout_standard_output(void);

#endif
