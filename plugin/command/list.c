#include "list.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/table.h"
#include "../model/arena.h"
#include "../options/bytes.h"
#include "command.h"
#include "load.h"

struct settings {
    struct layout_common common;
    unsigned of;
    const char *columns;
    const char *sort;
    bool reverse;
    struct layout_words filters;
    struct layout_amount limit;
};

#define OFFSET(member) offsetof(struct settings, member)

static const struct layout_option options[] = {
    {'o', "of", "WHAT", LAYOUT_OPTION_WORD, OFFSET(of), layout_list_kind_words,
     "what to list (default: types)"},
    {'c', "columns", "NAMES", LAYOUT_OPTION_TEXT, OFFSET(columns), NULL,
     "show these columns, parted by commas; \"all\" for all"},
    {'s', "sort", "COLUMN", LAYOUT_OPTION_TEXT, OFFSET(sort), NULL,
     "sort by this column, the largest numbers first\n"
     "(default: size; of functions: extent)"},
    {0, "reverse", NULL, LAYOUT_OPTION_FLAG, OFFSET(reverse), NULL, "the other way round"},
    {0, "filter", "TEST", LAYOUT_OPTION_LIST, OFFSET(filters), NULL,
     "only rows for which this is true, as padding>0 or\n"
     "name=struct*; with = != < <= > >=; all of them, if\n"
     "there are several"},
    {'n', "limit", "N", LAYOUT_OPTION_COUNT, OFFSET(limit), NULL, "the first N rows only"},
};

enum test { EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, MORE, MORE_OR_EQUAL };

struct filter {
    const struct layout_list_column *column;
    enum test test;
    uint64_t number;
    const char *pattern;
};

/* The rows to be shown.  */
struct view {
    struct layout_listing listing;
    const struct layout_list_kind *kind;
    const struct layout_list_column *columns[LAYOUT_TABLE_COLUMN_LIMIT];
    size_t column_count;
    const struct layout_list_column *sort;
    bool reverse;
    struct filter *filters;
    size_t filter_count;
};

struct row {
    size_t index;
    struct layout_cell key;
    const struct view *view;
};

static int misuse_column(const struct view *view, const char *option, const char *name,
                         size_t length)
{
    const char *known = view->kind->columns[0].name;

    for (size_t i = 1; i < view->kind->column_count; i++)
        known =
            layout_arena_printf(view->listing.arena, "%s, %s", known, view->kind->columns[i].name);
    return layout_misuse("list", "%s: %s have no column \"%.*s\"; they have %s", option,
                         view->kind->name, (int)length, name, known);
}

static int take_columns(struct view *view, const char *names)
{
    bool all = strcmp(names, "all") == 0;

    for (size_t i = 0; all && i < view->kind->column_count; i++)
        view->columns[view->column_count++] = &view->kind->columns[i];
    while (!all) {
        size_t length = strcspn(names, ",");
        const struct layout_list_column *column = layout_list_column(view->kind, names, length);

        if (!column)
            return misuse_column(view, "--columns", names, length);
        if (view->column_count == LAYOUT_TABLE_COLUMN_LIMIT)
            return layout_misuse("list", "--columns: more than the limit of %d",
                                 LAYOUT_TABLE_COLUMN_LIMIT);
        view->columns[view->column_count++] = column;
        if (names[length] == '\0')
            break;
        names += length + 1;
    }
    return 0;
}

static size_t take_test(const char *text, enum test *ret_test)
{
    static const struct {
        const char *sign;
        enum test test;
    } tests[] = {{"!=", UNEQUAL}, {"<=", LESS_OR_EQUAL}, {">=", MORE_OR_EQUAL},
                 {"=", EQUAL},    {"<", LESS},           {">", MORE}};

    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        if (strncmp(text, tests[i].sign, strlen(tests[i].sign)) == 0) {
            *ret_test = tests[i].test;
            return strlen(tests[i].sign);
        }
    }
    return 0;
}

static int take_filter(struct view *view, const char *text, struct filter *filter)
{
    size_t name = strcspn(text, "!<>=");
    size_t sign = take_test(text + name, &filter->test);

    filter->column = layout_list_column(view->kind, text, name);
    filter->pattern = text + name + sign;
    if (!filter->column)
        return misuse_column(view, "--filter", text, name);
    if (sign == 0)
        return layout_misuse("list",
                             "--filter: \"%s\" compares nothing: one of = != < <= > >= "
                             "was expected after the column",
                             text);
    if (filter->column->number && layout_bytes_parse(filter->pattern, &filter->number))
        return layout_misuse("list", "--filter: \"%s\" is no number (as 512 or 4k)",
                             filter->pattern);
    if (!filter->column->number && filter->test != EQUAL && filter->test != UNEQUAL)
        return layout_misuse("list", "--filter: the column %.*s is text: = or != was expected",
                             (int)name, text);
    return 0;
}

static int init_view(struct view *view, const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    const char *sort = settings->sort;
    int status;

    *view = (struct view){.kind = &layout_list_kinds[settings->of], .reverse = settings->reverse};
    view->listing.arena = run->arena;
    if (!sort)
        sort = view->kind->sort;
    view->sort = layout_list_column(view->kind, sort, strlen(sort));
    if (!view->sort)
        return misuse_column(view, "--sort", sort, strlen(sort));
    status = take_columns(view, settings->columns ? settings->columns : view->kind->shown);
    view->filter_count = settings->filters.count;
    view->filters = layout_arena_array(run->arena, view->filter_count, sizeof *view->filters);
    for (size_t i = 0; status == 0 && i < view->filter_count; i++)
        status = take_filter(view, settings->filters.items[i], &view->filters[i]);
    return status;
}

/* What is not known fits no test but being unlike something.  */
static bool passes(const struct filter *filter, struct layout_cell cell)
{
    if (!filter->column->number) {
        bool fits = cell.text && (strcmp(cell.text, filter->pattern) == 0 ||
                                  fnmatch(filter->pattern, cell.text, 0) == 0);

        return fits == (filter->test == EQUAL);
    }
    if (!cell.is_number)
        return filter->test == UNEQUAL;
    switch (filter->test) {
    case EQUAL:
        return cell.number == filter->number;
    case UNEQUAL:
        return cell.number != filter->number;
    case LESS:
        return cell.number < filter->number;
    case LESS_OR_EQUAL:
        return cell.number <= filter->number;
    case MORE:
        return cell.number > filter->number;
    case MORE_OR_EQUAL:
        return cell.number >= filter->number;
    }
    return false;
}

static bool is_wanted(const struct view *view, size_t index)
{
    for (size_t i = 0; i < view->filter_count; i++) {
        if (!passes(&view->filters[i], view->filters[i].column->get(&view->listing, index)))
            return false;
    }
    return true;
}

/* Larger numbers first, texts by their bytes.  */
static int compare_cells(const struct layout_list_column *column, const struct layout_cell *a,
                         const struct layout_cell *b)
{
    bool known_a = a->is_number || a->text;
    bool known_b = b->is_number || b->text;

    if (known_a != known_b)
        return known_a == column->unknown_first ? 1 : -1;
    if (!known_a)
        return 0;
    if (column->number)
        return (a->number < b->number) - (a->number > b->number);
    return strcmp(a->text, b->text);
}

static int compare_rows(const void *left, const void *right)
{
    const struct row *a = left;
    const struct row *b = right;
    int order = compare_cells(a->view->sort, &a->key, &b->key);

    if (a->view->reverse)
        order = -order;
    return order ? order : (a->index > b->index) - (a->index < b->index);
}

static struct row *make_rows(const struct view *view, size_t *ret_count)
{
    size_t all = view->kind->count(&view->listing);
    struct row *rows = layout_arena_array(view->listing.arena, all, sizeof *rows);
    size_t count = 0;

    for (size_t i = 0; i < all; i++) {
        if (is_wanted(view, i))
            rows[count++] = (struct row){i, view->sort->get(&view->listing, i), view};
    }
    if (count > 1)
        qsort(rows, count, sizeof *rows, compare_rows);
    *ret_count = count;
    return rows;
}

static const char *title(struct layout_arena *arena, const char *name)
{
    char *upper = layout_arena_alloc(arena, strlen(name) + 1);

    for (size_t i = 0; name[i]; i++)
        upper[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 'a' + 'A' : name[i]);
    return upper;
}

static int say_text(const struct layout_run *run, const struct view *view, const struct row *rows,
                    size_t count, int status)
{
    struct layout_screen screen;
    struct layout_table table;

    layout_screen_init(&screen, run->common->color);
    layout_table_init(&table, run->arena);
    for (size_t i = 0; i < view->column_count; i++) {
        const char *name = view->columns[i]->name;
        enum layout_ink ink = strcmp(name, "place") == 0     ? LAYOUT_INK_FAINT
                              : strcmp(name, "padding") == 0 ? LAYOUT_INK_WASTE
                                                             : LAYOUT_INK_PLAIN;

        layout_table_column(&table, title(run->arena, name), view->columns[i]->number, ink);
    }
    for (size_t r = 0; r < count; r++) {
        for (size_t i = 0; i < view->column_count; i++) {
            struct layout_cell cell = view->columns[i]->get(&view->listing, rows[r].index);

            if (cell.is_number)
                layout_table_number(&table, cell.number);
            else
                layout_table_text(&table, cell.text);
        }
    }
    layout_table_print(&table, &screen);
    return layout_screen_finish(&screen, status);
}

/* Programs get all columns.  */
static int say_node(const struct layout_run *run, const struct view *view, const struct row *rows,
                    size_t count, int status)
{
    struct layout_node *root = layout_node_new(run->arena, "list");
    struct layout_node *list = layout_node_list(root, view->kind->name);

    for (size_t r = 0; r < count; r++) {
        struct layout_node *item = layout_node_item(list, view->kind->item);

        for (size_t i = 0; i < view->kind->column_count; i++) {
            const struct layout_list_column *column = &view->kind->columns[i];
            struct layout_cell cell = column->get(&view->listing, rows[r].index);

            if (cell.is_number)
                layout_node_number(item, column->name, cell.number);
            else
                layout_node_text(item, column->name, cell.text);
        }
    }
    return layout_node_say(root, run->common->format, status);
}

static int list(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_program program;
    struct view view;
    struct row *rows;
    size_t count;
    int status = init_view(&view, run);

    if (status != 0)
        return status;
    status = layout_load_run(run, &run->operands, LAYOUT_LOAD_NUMBERS, &program);
    if (!program.arena)
        return status;
    layout_listing_init(&view.listing, &program, run->arena);
    rows = make_rows(&view, &count);
    if (settings->limit.given && count > settings->limit.value)
        count = (size_t)settings->limit.value;
    return run->common->format == LAYOUT_FORMAT_TEXT ? say_text(run, &view, rows, count, status)
                                                     : say_node(run, &view, rows, count, status);
}

const struct layout_command layout_command_list = {
    .name = "list",
    .operands = "[PATH]...",
    .summary = "List types, functions, variables or sections",
    .description =
        "PATHs are reports, or folders with reports; the current folder if there is none.\n\n"
        "Columns of types: name size align padding saved instances total-saved lines members\n"
        "kind units place.  \"saved\" is what sorting the members by alignment would save;\n"
        "\"instances\" are the objects in static variables, array elements and members of\n"
        "others counted one by one; \"total-saved\" is the product.\n"
        "Columns of functions: name symbol extent frame red-zone kind calls allocations units\n"
        "place.  \"extent\" is the most that a frame can take, \"-\" where there is no bound.\n"
        "Columns of variables: name symbol size align section type units place.\n"
        "Columns of sections: name size variables.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = list,
};
