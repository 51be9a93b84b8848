#include "options.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"
#include "../options/bytes.h"

struct taking {
    const struct layout_option_table *tables;
    size_t table_count;
    char *settings;
    struct layout_arena *arena;
    const char *message; /* null: all is well so far */
};

static bool parse_count(const char *text, size_t length, uint64_t *ret_number)
{
    uint64_t number = 0;

    if (length == 0)
        return false;
    for (size_t i = 0; i < length; i++) {
        uint64_t digit = (uint64_t)(unsigned char)text[i] - '0';

        if (digit > 9 || number > (UINT64_MAX - digit) / 10)
            return false;
        number = number * 10 + digit;
    }
    *ret_number = number;
    return true;
}

static const char *spell(struct taking *taking, const struct layout_option *option)
{
    return layout_arena_printf(taking->arena, "--%s", option->name);
}

static const char *list_words(struct taking *taking, const struct layout_option *option)
{
    const char *list = option->words[0];

    for (size_t i = 1; option->words[i]; i++)
        list = layout_arena_printf(taking->arena, "%s%s%s", list,
                                   option->words[i + 1] ? ", " : " or ", option->words[i]);
    return list;
}

/* Which of the words LENGTH bytes at TEXT are; false, with a message, where none.  */
static bool find_word(struct taking *taking, const struct layout_option *option, const char *text,
                      size_t length, unsigned *ret_index)
{
    for (unsigned i = 0; option->words[i]; i++) {
        if (strlen(option->words[i]) == length && memcmp(option->words[i], text, length) == 0) {
            *ret_index = i;
            return true;
        }
    }
    taking->message =
        layout_arena_printf(taking->arena, "%s: \"%.*s\" is none of %s", spell(taking, option),
                            (int)length, text, list_words(taking, option));
    return false;
}

static void take_set(struct taking *taking, const struct layout_option *option, const char *value,
                     uint32_t *set)
{
    for (;;) {
        size_t length = strcspn(value, ",");
        unsigned index;

        if (!find_word(taking, option, value, length, &index))
            return;
        *set |= UINT32_C(1) << index;
        if (value[length] == '\0')
            return;
        value += length + 1;
    }
}

static void take_amount(struct taking *taking, const struct layout_option *option,
                        const char *value, struct layout_amount *amount)
{
    bool bytes = option->kind == LAYOUT_OPTION_BYTES;

    if (bytes ? !layout_bytes_parse(value, &amount->value)
              : parse_count(value, strlen(value), &amount->value))
        amount->given = true;
    else
        taking->message =
            layout_arena_printf(taking->arena, "%s: \"%s\" is no %s", spell(taking, option), value,
                                bytes ? "number of bytes (as 512, 4k or 1m)" : "number");
}

static void take_value(struct taking *taking, const struct layout_option *option, const char *value)
{
    void *member = taking->settings + option->offset;

    switch (option->kind) {
    case LAYOUT_OPTION_FLAG:
        *(bool *)member = true;
        break;
    case LAYOUT_OPTION_TEXT:
        *(const char **)member = value;
        break;
    case LAYOUT_OPTION_LIST:
        layout_words_add(member, taking->arena, value);
        break;
    case LAYOUT_OPTION_WORD:
        find_word(taking, option, value, strlen(value), member);
        break;
    case LAYOUT_OPTION_SET:
        take_set(taking, option, value, member);
        break;
    case LAYOUT_OPTION_BYTES:
    case LAYOUT_OPTION_COUNT:
        take_amount(taking, option, value, member);
        break;
    }
}

static const struct layout_option *find_long(const struct taking *taking, const char *name,
                                             size_t length)
{
    for (size_t t = 0; t < taking->table_count; t++) {
        for (size_t i = 0; i < taking->tables[t].count; i++) {
            const struct layout_option *option = &taking->tables[t].options[i];

            if (strlen(option->name) == length && memcmp(option->name, name, length) == 0)
                return option;
        }
    }
    return NULL;
}

static const struct layout_option *find_letter(const struct taking *taking, char letter)
{
    for (size_t t = 0; t < taking->table_count; t++) {
        for (size_t i = 0; i < taking->tables[t].count; i++) {
            if (taking->tables[t].options[i].letter == letter)
                return &taking->tables[t].options[i];
        }
    }
    return NULL;
}

/* "--NAME", "--NAME=VALUE" or "--NAME" "VALUE".  Returns how many more arguments were taken.  */
static size_t take_long(struct taking *taking, const char *argument, const char *next)
{
    size_t length = strcspn(argument, "=");
    const char *value = argument[length] == '=' ? argument + length + 1 : NULL;
    const struct layout_option *option = find_long(taking, argument + 2, length - 2);

    if (!option) {
        taking->message =
            layout_arena_printf(taking->arena, "there is no option %.*s", (int)length, argument);
        return 0;
    }
    if (!option->argument && value)
        taking->message =
            layout_arena_printf(taking->arena, "%s takes no value", spell(taking, option));
    else if (option->argument && !value && !next)
        taking->message = layout_arena_printf(taking->arena, "%s=%s: the value is missing",
                                              spell(taking, option), option->argument);
    else
        take_value(taking, option, value ? value : next);
    return option->argument && !value ? 1 : 0;
}

/* "-x", "-xVALUE" or "-x" "VALUE"; flags may be put together.  */
static size_t take_letters(struct taking *taking, const char *argument, const char *next)
{
    for (const char *letter = argument + 1; *letter && !taking->message; letter++) {
        const struct layout_option *option = find_letter(taking, *letter);

        if (!option) {
            taking->message = layout_arena_printf(taking->arena, "there is no option -%c", *letter);
        } else if (!option->argument) {
            take_value(taking, option, NULL);
        } else if (letter[1]) {
            take_value(taking, option, letter + 1);
            return 0;
        } else if (next) {
            take_value(taking, option, next);
            return 1;
        } else {
            taking->message = layout_arena_printf(taking->arena, "-%c %s: the value is missing",
                                                  *letter, option->argument);
        }
    }
    return 0;
}

int layout_options_take(const struct layout_option_table *tables, size_t table_count,
                        void *settings, struct layout_arena *arena, char **arguments, size_t count,
                        struct layout_words *ret_operands, const char **ret_message)
{
    struct taking taking = {tables, table_count, settings, arena, NULL};
    struct layout_words operands = {0};
    bool only_operands = false;

    for (size_t i = 0; i < count && !taking.message; i++) {
        const char *argument = arguments[i];
        const char *next = i + 1 < count ? arguments[i + 1] : NULL;

        if (only_operands || argument[0] != '-' || argument[1] == '\0')
            layout_words_add(&operands, arena, argument);
        else if (strcmp(argument, "--") == 0)
            only_operands = true;
        else if (argument[1] == '-')
            i += take_long(&taking, argument, next);
        else
            i += take_letters(&taking, argument, next);
    }
    if (taking.message) {
        *ret_message = taking.message;
        return -EINVAL;
    }
    *ret_operands = operands;
    return 0;
}
