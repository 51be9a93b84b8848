/* The command's sub-commands: what each is called, what it takes, and how it is run.  */

#ifndef LAYOUT_COMMAND_H
#define LAYOUT_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../answer/exit.h"
#include "../answer/node.h"
#include "../answer/screen.h"
#include "options.h"

struct layout_arena;

/* What every sub-command takes; the first member of the settings of each.  */
struct layout_common {
    unsigned format; /* enum layout_format */
    unsigned color;  /* enum layout_color */
    struct layout_words reports;
    bool keep_going;
    struct layout_amount jobs; /* threads that read */
    bool help;
};

extern const struct layout_option layout_common_options[];
extern const size_t layout_common_option_count;

/* One call of a sub-command.  */
struct layout_run {
    struct layout_arena *arena;
    const struct layout_common *common;
    const void *settings; /* as the sub-command's options filled it */
    struct layout_words operands;
};

struct layout_command {
    const char *name;
    const char *operands;    /* as help shows them */
    const char *summary;     /* one line, without a full stop */
    const char *description; /* paragraphs */
    const struct layout_option *options;
    size_t option_count;
    size_t settings_size;
    int (*run)(const struct layout_run *run); /* returns an exit status */
};

extern const struct layout_command layout_command_check;
extern const struct layout_command layout_command_diff;
extern const struct layout_command layout_command_export;
extern const struct layout_command layout_command_list;
extern const struct layout_command layout_command_show;
extern const struct layout_command layout_command_stack;

/* Complains, and says where to learn more; returns LAYOUT_EXIT_USAGE.  */
int layout_misuse(const char *command, const char *format, ...)
    __attribute__((__format__(__printf__, 2, 3)));

#endif
