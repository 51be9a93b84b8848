/* Options as tables: what parses them also prints the help, the manual and the completion.  */

#ifndef LAYOUT_COMMAND_OPTIONS_H
#define LAYOUT_COMMAND_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../program/words.h"

struct layout_arena;

/* What a value becomes in the settings.  */
enum layout_option_kind {
    LAYOUT_OPTION_FLAG,  /* bool */
    LAYOUT_OPTION_TEXT,  /* const char * */
    LAYOUT_OPTION_LIST,  /* struct layout_words: each use adds one */
    LAYOUT_OPTION_WORD,  /* unsigned: which of the words it is */
    LAYOUT_OPTION_SET,   /* uint32_t: one bit for each of the words, which commas part */
    LAYOUT_OPTION_BYTES, /* struct layout_amount: also 4k and 1m */
    LAYOUT_OPTION_COUNT  /* struct layout_amount: a plain number */
};

struct layout_amount {
    bool given;
    uint64_t value;
};

struct layout_option {
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* what help calls the value; null for a flag */
    enum layout_option_kind kind;
    size_t offset;            /* of the member in the settings */
    const char *const *words; /* of a word or set, ended by a null pointer */
    const char *help;         /* lines */
};

struct layout_option_table {
    const struct layout_option *options;
    size_t count;
};

/* Takes ARGUMENTS[0] to ARGUMENTS[COUNT - 1] apart: options of the TABLES go into SETTINGS, all
   else and what follows "--" into *RET_OPERANDS, in ARENA.  Options and operands may be mixed.
   Returns 0, or -EINVAL with *RET_MESSAGE (in ARENA) saying what was expected.  */
__attribute__((__warn_unused_result__)) int
layout_options_take(const struct layout_option_table *tables, size_t table_count, void *settings,
                    struct layout_arena *arena, char **arguments, size_t count,
                    struct layout_words *ret_operands, const char **ret_message);

#endif
