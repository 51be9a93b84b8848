#include <string.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "diff.h"

static bool same_member(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* The number of details from FROM on that are of one member.  */
static size_t count_details(const struct layout_change *change, size_t from)
{
    size_t end = from;

    while (end < change->detail_count &&
           same_member(change->details[end].member, change->details[from].member))
        end++;
    return end - from;
}

static void print_details(struct layout_screen *screen, const struct layout_change *change)
{
    for (size_t i = 0, count; i < change->detail_count; i += count) {
        const struct layout_change_detail *first = &change->details[i];
        const char *sign = !first->before ? "+" : !first->after ? "-" : " ";

        count = count_details(change, i);
        layout_screen_print(screen, "  %s ", first->member ? sign : " ");
        if (first->member)
            layout_screen_print(screen, "%s: ", first->member);
        for (size_t d = i; d < i + count; d++) {
            const struct layout_change_detail *detail = &change->details[d];

            layout_screen_print(screen, "%s", d > i ? ", " : "");
            if (detail->before && detail->after)
                layout_screen_print(screen, "%s %s -> %s", detail->what, detail->before,
                                    detail->after);
            else
                layout_screen_print(screen, "%s", detail->before ? detail->before : detail->after);
        }
        layout_screen_print(screen, "\n");
    }
}

static void print_change(struct layout_screen *screen, const struct layout_change *change)
{
    static const char *const signs[] = {
        [LAYOUT_ADDED] = "+", [LAYOUT_REMOVED] = "-", [LAYOUT_CHANGED] = "~"};
    static const enum layout_ink inks[] = {[LAYOUT_ADDED] = LAYOUT_INK_GOOD,
                                           [LAYOUT_REMOVED] = LAYOUT_INK_BAD,
                                           [LAYOUT_CHANGED] = LAYOUT_INK_HEAD};

    layout_screen_ink(screen, inks[change->how], "%s %s", signs[change->how], change->name);
    if (change->how != LAYOUT_CHANGED) {
        const struct layout_change_detail *detail = &change->details[0];

        layout_screen_print(screen, ": %s", detail->before ? detail->before : detail->after);
    }
    if (change->place)
        layout_screen_ink(screen, LAYOUT_INK_FAINT, "  %s", change->place);
    layout_screen_print(screen, "\n");
    if (change->how == LAYOUT_CHANGED)
        print_details(screen, change);
}

int layout_diff_say_text(const struct layout_run *run, const struct layout_changes *changes,
                         int status)
{
    struct layout_screen screen;
    const char *group = "";

    layout_screen_init(&screen, run->common->color);
    for (size_t i = 0; i < changes->count; i++) {
        if (strcmp(group, changes->items[i].group) != 0)
            layout_screen_print(&screen, "%s%s\n", i > 0 ? "\n" : "", changes->items[i].group);
        group = changes->items[i].group;
        print_change(&screen, &changes->items[i]);
    }
    return layout_screen_finish(&screen, status);
}

/* TEXT within a cell of a table, as code.  */
static const char *code(struct layout_arena *arena, const char *text)
{
    char *cell = layout_arena_alloc(arena, 2 * strlen(text) + 1);
    size_t used = 0;

    for (const char *c = text; *c; c++) {
        if (*c == '|')
            cell[used++] = '\\';
        cell[used++] = *c;
    }
    return strchr(text, '`') ? layout_arena_printf(arena, "`` %s ``", cell)
                             : layout_arena_printf(arena, "`%s`", cell);
}

static void print_row(struct layout_screen *screen, struct layout_arena *arena,
                      const struct layout_change *change, const struct layout_change_detail *detail)
{
    layout_screen_print(screen, "| %s | ", code(arena, change->name));
    if (change->how != LAYOUT_CHANGED)
        layout_screen_print(screen, "%s", change->how == LAYOUT_ADDED ? "new" : "gone");
    else if (detail->member)
        layout_screen_print(screen, "%s %s", code(arena, detail->member), detail->what);
    else
        layout_screen_print(screen, "%s", detail->what);
    layout_screen_print(screen, " | %s | %s |\n", detail->before ? code(arena, detail->before) : "",
                        detail->after ? code(arena, detail->after) : "");
}

int layout_diff_say_markdown(const struct layout_run *run, const struct layout_changes *changes,
                             int status)
{
    struct layout_screen screen;
    const char *group = "";

    layout_screen_init(&screen, run->common->color);
    if (changes->count == 0)
        layout_screen_print(&screen, "No change of layout.\n");
    for (size_t i = 0; i < changes->count; i++) {
        const struct layout_change *change = &changes->items[i];

        if (strcmp(group, change->group) != 0)
            layout_screen_print(&screen,
                                "%s### Changed %s\n\n| | what | before | after |\n"
                                "|---|---|---|---|\n",
                                i > 0 ? "\n" : "", change->group);
        group = change->group;
        for (size_t d = 0; d < change->detail_count; d++)
            print_row(&screen, run->arena, change, &change->details[d]);
    }
    return layout_screen_finish(&screen, status);
}

int layout_diff_say_node(const struct layout_run *run, const struct layout_changes *changes,
                         int status)
{
    static const char *const ways[] = {
        [LAYOUT_ADDED] = "added", [LAYOUT_REMOVED] = "removed", [LAYOUT_CHANGED] = "changed"};
    struct layout_node *root = layout_node_new(run->arena, "diff");
    struct layout_node *list;

    layout_node_flag(root, "layout", (changes->classes & LAYOUT_CHANGE_LAYOUT) != 0);
    layout_node_flag(root, "stack", (changes->classes & LAYOUT_CHANGE_STACK) != 0);
    layout_node_flag(root, "data", (changes->classes & LAYOUT_CHANGE_DATA) != 0);
    layout_node_flag(root, "growth", (changes->classes & LAYOUT_CHANGE_GROWTH) != 0);
    layout_node_flag(root, "presence", (changes->classes & LAYOUT_CHANGE_PRESENCE) != 0);
    list = layout_node_list(root, "changes");
    for (size_t i = 0; i < changes->count; i++) {
        const struct layout_change *change = &changes->items[i];
        struct layout_node *item = layout_node_item(list, "change");
        struct layout_node *details;

        layout_node_text(item, "group", change->group);
        layout_node_text(item, "name", change->name);
        layout_node_text(item, "how", ways[change->how]);
        layout_node_text(item, "place", change->place);
        details = layout_node_list(item, "details");
        for (size_t d = 0; d < change->detail_count; d++) {
            struct layout_node *detail = layout_node_item(details, "detail");

            layout_node_text(detail, "member", change->details[d].member);
            layout_node_text(detail, "what", change->details[d].what);
            layout_node_text(detail, "before", change->details[d].before);
            layout_node_text(detail, "after", change->details[d].after);
        }
    }
    return layout_node_say(root, run->common->format, status);
}
