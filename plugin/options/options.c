/* The plugin's options, one parser each; options.def says what they look like.  */

#include "options.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/part.h"
#include "bytes.h"

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

static const char *parse_omit(struct layout_options *options, const char *value)
{
    if (!value || !layout_parts_parse(value, ',', &options->omitted))
        return "expected 'rust', 'suggestions', 'slots', or several with commas between";
    return NULL;
}

static const char *parse_print(struct layout_options *options, const char *value)
{
    if (value)
        return "takes no value";
    options->print = true;
    return NULL;
}

static const char *parse_rust(struct layout_options *options, const char *value)
{
    if (!value || !*value)
        return "expected a file";
    options->rust = value;
    return NULL;
}

static const char *parse_rust_enums(struct layout_options *options, const char *value)
{
    if (!value || (strcmp(value, "closed") && strcmp(value, "open")))
        return "expected 'closed' or 'open'";
    options->rust_open_enums = !strcmp(value, "open");
    return NULL;
}

static const char *parse_rust_pointers(struct layout_options *options, const char *value)
{
    if (!value || (strcmp(value, "nullable") && strcmp(value, "nonnull")))
        return "expected 'nullable' or 'nonnull'";
    options->rust_nonnull_pointers = !strcmp(value, "nonnull");
    return NULL;
}

static const char *parse_suggest(struct layout_options *options, const char *value)
{
    uint64_t least = 1;
    const char *wrong = value ? layout_bytes_parse(value, &least) : NULL;

    if (wrong)
        return wrong;
    options->suggests = true;
    options->suggest_least = least;
    return NULL;
}

static const char *parse_stack_budget(struct layout_options *options, const char *value)
{
    const char *wrong = layout_bytes_parse(value, &options->stack_budget);

    if (!wrong)
        options->has_stack_budget = true;
    return wrong;
}

static const char *parse_stack_budget_file(struct layout_options *options, const char *value)
{
    if (!value || !*value)
        return "expected a file of budgets";
    options->budget_file = value;
    return NULL;
}

static const char *parse_budget_unused(struct layout_options *options, const char *value)
{
    if (value)
        return "takes no value";
    options->budget_unused = true;
    return NULL;
}

static const char *parse_stack_warn(struct layout_options *options, const char *value)
{
    static const char expected[] = "expected a percentage from 1 to 100, without a sign";
    unsigned percent = 0;

    if (!value || !*value || *value == '0')
        return expected;
    for (; *value; value++) {
        if (*value < '0' || *value > '9')
            return expected;
        percent = percent * 10 + (unsigned)(*value - '0');
        if (percent > 100)
            return expected;
    }
    options->warn_percent = percent;
    return NULL;
}

static const char *parse_budget(struct layout_options *options, const char *value)
{
    if (!value || (strcmp(value, "warn") && strcmp(value, "error")))
        return "expected 'warn' or 'error'";
    options->budget_warns = !strcmp(value, "warn");
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
        {"omit", parse_omit},
        {"print", parse_print},
        {"rust", parse_rust},
        {"rust-enums", parse_rust_enums},
        {"rust-pointers", parse_rust_pointers},
        {"suggest", parse_suggest},
        {"stack-budget", parse_stack_budget},
        {"stack-budget-file", parse_stack_budget_file},
        {"budget-unused", parse_budget_unused},
        {"stack-warn", parse_stack_warn},
        {"budget", parse_budget},
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
