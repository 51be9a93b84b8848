/* The plugin's options, one parser each; options.def says what they look like.  */

#include "options.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "../model/arena.h"

#define PREFIX "-fplugin-arg-"

#define LONGEST_KEY 32

struct spelling {
    const char *key;
    const char *argument; /* what the value looks like; null: takes none */
};

static const struct spelling spellings[] = {
#define LAYOUT_OPTION(key, argument, help) {key, argument},
#include "options.def"
#undef LAYOUT_OPTION
};

#define LAYOUT_OPTION(key, argument, help) \
    _Static_assert(sizeof(key) <= LONGEST_KEY + 1, "a key is longer than LONGEST_KEY");
#include "options.def"
#undef LAYOUT_OPTION

static const size_t spelling_count = sizeof spellings / sizeof *spellings;

/* A parser returns what is wrong, or null when it took the value.  */
static const char *parse_output(struct layout_options *options, const char *value)
{
    if (!value || !*value)
        return "expected a file, or a folder ending in '/'";
    options->output = value;
    return NULL;
}

static const char *parse_types(struct layout_options *options, const char *value)
{
    if (!value || (strcmp(value, "unit") && strcmp(value, "all")))
        return "expected 'unit' or 'all'";
    options->all_types = !strcmp(value, "all");
    return NULL;
}

static const char *parse_print(struct layout_options *options, const char *value)
{
    if (value)
        return "takes no value";
    options->print = true;
    return NULL;
}

/* Not strtoull: it takes spaces and signs, and its errors hide in errno.  */
static const char *parse_stack_budget(struct layout_options *options, const char *value)
{
    static const char expected[] = "expected a number of bytes such as 512 or 4k";
    static const char too_large[] = "expected at most 18446744073709551615 bytes";
    const char *digit = value;
    uint64_t bytes = 0, unit = 1;

    if (!value || *value < '0' || *value > '9')
        return expected;
    while (*digit >= '0' && *digit <= '9')
        digit++;
    if (*digit == 'k' || *digit == 'K')
        unit = UINT64_C(1) << 10;
    else if (*digit == 'm' || *digit == 'M')
        unit = UINT64_C(1) << 20;
    else if (*digit)
        return expected;
    if (*digit && digit[1])
        return expected;

    for (digit = value; *digit >= '0' && *digit <= '9'; digit++) {
        uint64_t next = (uint64_t)(*digit - '0');

        if (bytes > (UINT64_MAX - next) / 10)
            return too_large;
        bytes = bytes * 10 + next;
    }
    if (bytes > UINT64_MAX / unit)
        return too_large;
    options->stack_budget = bytes * unit;
    options->has_stack_budget = true;
    return NULL;
}

struct parser {
    const char *key;
    const char *(*parse)(struct layout_options *options, const char *value);
};

static const struct parser *find_parser(const char *key)
{
    static const struct parser parsers[] = {
        {"output", parse_output},
        {"types", parse_types},
        {"print", parse_print},
        {"stack-budget", parse_stack_budget},
    };

    for (size_t i = 0; i < sizeof parsers / sizeof *parsers; i++)
        if (!strcmp(parsers[i].key, key))
            return &parsers[i];
    return NULL;
}

/* How many letters must be put in, taken out or replaced to make what was TYPED of a KNOWN key
   (Levenshtein's distance), by one row of the table at a time.  */
static size_t distance(const char *typed, const char *known)
{
    size_t row[LONGEST_KEY + 1];
    size_t width = strlen(known);

    for (size_t i = 0; i <= width; i++)
        row[i] = i;
    for (; *typed; typed++) {
        size_t diagonal = row[0]++;

        for (size_t i = 1; i <= width; i++) {
            size_t best = diagonal + (*typed != known[i - 1]);

            if (best > row[i] + 1)
                best = row[i] + 1;
            if (best > row[i - 1] + 1)
                best = row[i - 1] + 1;
            diagonal = row[i];
            row[i] = best;
        }
    }
    return row[width];
}

/* The option that KEY was most likely meant to be, or null.  A third of its letters may be
   wrong: more, and the guess would puzzle more than it helps.  */
static const char *closest_key(const char *key)
{
    const char *closest = NULL;
    size_t least = SIZE_MAX;

    for (size_t i = 0; i < spelling_count; i++) {
        size_t wrong = distance(key, spellings[i].key);

        if (wrong < least && wrong * 3 <= strlen(spellings[i].key)) {
            least = wrong;
            closest = spellings[i].key;
        }
    }
    return closest;
}

static const char *known_options(struct layout_arena *arena)
{
    const char *list = "";

    for (size_t i = 0; i < spelling_count; i++) {
        const struct spelling *option = &spellings[i];

        list = layout_arena_printf(arena, "%s%s'%s%s%s'", list, i ? ", " : "", option->key,
                                   option->argument ? "=" : "",
                                   option->argument ? option->argument : "");
    }
    return list;
}

static const char *say_unknown(struct layout_arena *arena, const char *name, const char *key)
{
    const char *meant = closest_key(key);
    const char *known = known_options(arena);

    if (meant)
        return layout_arena_printf(arena,
                                   "unknown option; did you mean '" PREFIX "%s-%s'? "
                                   "There are %s",
                                   name, meant, known);
    return layout_arena_printf(arena, "unknown option; there are %s", known);
}

int layout_options_parse(struct layout_options *options, const char *name, const char *key,
                         const char *value, struct layout_arena *arena, const char **ret_message)
{
    const struct parser *parser = find_parser(key);
    const char *wrong = parser ? parser->parse(options, value) : say_unknown(arena, name, key);

    if (!wrong)
        return 0;
    *ret_message = layout_arena_printf(arena, "'" PREFIX "%s-%s%s%s': %s", name, key,
                                       value ? "=" : "", value ? value : "", wrong);
    return -EINVAL;
}
