#include "issue.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "../program/label.h"
#include "../program/machines.h"
#include "../program/plain.h"
#include "diff.h"
#include "issue-reach.h"

const char *const layout_level_words[] = {
    [LAYOUT_ERROR] = "error", [LAYOUT_WARNING] = "warning", [LAYOUT_NOTE] = "note"};

struct layout_issue *layout_issues_add(struct layout_issues *issues, const char *rule,
                                       enum layout_level level, const char *name,
                                       const struct layout_place *place, const char *message)
{
    struct layout_issue *issue;

    issues->items =
        layout_arena_grow(issues->arena, issues->items, issues->count, sizeof *issues->items);
    issue = &issues->items[issues->count++];
    issue->rule = rule;
    issue->level = level;
    issue->name = name;
    if (place)
        issue->place = *place;
    issue->message = message;
    return issue;
}

void layout_issue_note(struct layout_issues *issues, const char *note)
{
    struct layout_issue *issue = &issues->items[issues->count - 1];

    issue->notes =
        layout_arena_grow(issues->arena, issue->notes, issue->note_count, sizeof *issue->notes);
    issue->notes[issue->note_count++] = note;
}

static bool same_issue(const struct layout_issue *a, const struct layout_issue *b)
{
    return strcmp(a->rule, b->rule) == 0 && strcmp(a->message, b->message) == 0 &&
           a->place.line == b->place.line && a->place.file == b->place.file;
}

/* A header's finding comes from each unit that includes it.  Texts of a program are kept once, so
   places can be compared by their pointers.  */
static bool was_reported(const struct layout_issues *issues, size_t from)
{
    for (size_t i = from; i + 1 < issues->count; i++) {
        if (same_issue(&issues->items[i], &issues->items[issues->count - 1]))
            return true;
    }
    return false;
}

void layout_issues_reported(struct layout_issues *issues, const struct layout_program *program)
{
    struct layout_arena *arena = issues->arena;
    size_t from = issues->count;
    bool known = false;

    for (size_t s = 0; s < program->source_count; s++) {
        const struct layout_findings *findings = &program->sources[s].findings;

        for (size_t i = 0; i < findings->count; i++) {
            const struct layout_finding *finding = &findings->items[i];
            const char *message = layout_plain(arena, finding->message);

            if (finding->level == LAYOUT_NOTE) {
                if (!known && issues->count > from)
                    layout_issue_note(issues, message);
                continue;
            }
            layout_issues_add(issues, layout_plain(arena, finding->rule), finding->level,
                              finding->function ? layout_plain(arena, finding->function) : "",
                              &finding->place, message);
            known = was_reported(issues, from);
            if (known)
                issues->count--;
        }
    }
}

/* Types by name; qsort has no place for the program.  */
struct named {
    const char *name;
    size_t index;
    const struct layout_known_type *known;
};

static int compare_named(const void *a, const void *b)
{
    const struct named *first = a;
    const struct named *second = b;
    int order = strcmp(first->name, second->name);

    return order ? order : (first->index > second->index) - (first->index < second->index);
}

static const char *detail_text(struct layout_arena *arena,
                               const struct layout_change_detail *detail)
{
    const char *member = detail->member ? layout_arena_printf(arena, "%s: ", detail->member) : "";

    if (detail->before && detail->after)
        return layout_arena_printf(arena, "%s%s %s here, %s there", member, detail->what,
                                   detail->before, detail->after);
    return layout_arena_printf(arena, "%s%s, only %s", member,
                               detail->before ? detail->before : detail->after,
                               detail->before ? "here" : "there");
}

static bool same_file(const struct layout_place *a, const struct layout_place *b)
{
    return a->file && b->file && strcmp(a->file, b->file) == 0;
}

static bool is_cxx(const struct layout_program *program, const struct layout_known_type *known)
{
    return strncmp(program->sources[known->known.units[0]].unit.language, "GNU C++", 7) == 0;
}

/* Two types of one name are nobody's mistake where each is its file's own and no other file can get
   hold of either.  */
static bool are_apart(const struct layout_program *program, const struct layout_reach *reach,
                      const struct layout_known_type *a, const struct layout_known_type *b)
{
    return reach && layout_reach_is_private(program, a) && layout_reach_is_private(program, b) &&
           !same_file(&a->type.place, &b->type.place) && !layout_reach_is_shown(reach, a) &&
           !layout_reach_is_shown(reach, b);
}

/* Complains if B is not laid out as A is in what is made for the same machine.  */
static void compare(struct layout_issues *issues, const struct layout_machines *machines,
                    const struct layout_known_type *a, const struct layout_known_type *b)
{
    const struct layout_program *program = machines->program;
    struct layout_arena *arena = issues->arena;
    struct layout_changes changes = {.arena = arena};
    bool one =
        same_file(&a->type.place, &b->type.place) || is_cxx(program, a) || is_cxx(program, b);
    const char *place = layout_place_label(arena, &b->type.place);
    uint32_t here;
    uint32_t there;

    if (layout_machines_common(machines, &a->known, &b->known, &here, &there) < 0)
        return;
    layout_diff_type(&changes, &a->type, &b->type);
    if (changes.count == 0)
        return;
    layout_issues_add(issues, one ? "one-definition" : "same-name", LAYOUT_WARNING,
                      layout_type_label(arena, &a->type), &a->type.place,
                      layout_arena_printf(arena, "%s is laid out differently in %s than in %s",
                                          layout_type_label(arena, &a->type),
                                          layout_plain(arena, program->sources[there].unit.source),
                                          layout_plain(arena, program->sources[here].unit.source)));
    if (place)
        layout_issue_note(issues, layout_arena_printf(arena, "there it is declared at %s", place));
    for (size_t i = 0; i < changes.items[0].detail_count; i++)
        layout_issue_note(issues, detail_text(arena, &changes.items[0].details[i]));
}

/* The sorted names that more than one file of C has for itself, each once.  */
static const char **find_private_names(const struct layout_program *program,
                                       const struct named *named, size_t count,
                                       struct layout_arena *arena, size_t *ret_count)
{
    const char **names = layout_arena_array(arena, count, sizeof *names);
    size_t found = 0;

    for (size_t i = 1; i < count; i++) {
        if (strcmp(named[i - 1].name, named[i].name) == 0 &&
            layout_reach_is_private(program, named[i].known) &&
            (found == 0 || strcmp(names[found - 1], named[i].name) != 0))
            names[found++] = named[i].name;
    }
    *ret_count = found;
    return names;
}

/* The first of NAMED[FIRST] to NAMED[I - 1], which have one name, that may be linked with NAMED[I];
   I where none may.  */
static size_t find_counterpart(const struct layout_machines *machines, const struct named *named,
                               size_t first, size_t i)
{
    uint32_t here;
    uint32_t there;

    while (first < i && layout_machines_common(machines, &named[first].known->known,
                                               &named[i].known->known, &here, &there) < 0)
        first++;
    return first;
}

static void compare_named_types(struct layout_issues *issues,
                                const struct layout_machines *machines, const struct named *named,
                                size_t count, const struct layout_reach *reach)
{
    for (size_t i = 0, first = 0; i < count; i++) {
        size_t other;

        if (strcmp(named[first].name, named[i].name) != 0)
            first = i;
        other = find_counterpart(machines, named, first, i);
        if (other < i && !are_apart(machines->program, reach, named[other].known, named[i].known))
            compare(issues, machines, named[other].known, named[i].known);
    }
}

void layout_issues_definitions(struct layout_issues *issues, const struct layout_program *program,
                               bool all_names)
{
    struct named *named = layout_arena_array(issues->arena, program->types.count, sizeof *named);
    struct layout_machines machines;
    struct layout_reach reach;
    const char **names;
    size_t name_count;
    size_t count = 0;

    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_known_type *known = layout_program_type(program, i);

        /* A type within a function is nobody else's.  */
        if (known->type.name && !known->type.local)
            named[count++] = (struct named){known->type.name, i, known};
    }
    if (count > 1)
        qsort(named, count, sizeof *named, compare_named);
    names = find_private_names(program, named, count, issues->arena, &name_count);
    layout_reach_init(&reach, program, names, name_count, issues->arena);
    layout_machines_init(&machines, program, issues->arena);
    compare_named_types(issues, &machines, named, count, all_names ? NULL : &reach);
}

int layout_issues_suppress(struct layout_issues *issues, const struct layout_lines *lines,
                           const char *path, const char **ret_message)
{
    size_t count = issues->count;

    for (size_t l = 0; l < lines->count; l++) {
        const struct layout_words *words = &lines->items[l].words;
        struct layout_place place = {.file = path, .line = lines->items[l].number};
        bool used = false;

        if (words->count < 3) {
            *ret_message =
                layout_arena_printf(issues->arena, "%s:%u: RULE NAME REASON was expected", path,
                                    lines->items[l].number);
            return -EINVAL;
        }
        for (size_t i = 0; i < count; i++) {
            struct layout_issue *issue = &issues->items[i];

            if (fnmatch(words->items[0], issue->rule, 0) != 0 ||
                fnmatch(words->items[1], issue->name, 0) != 0)
                continue;
            issues->suppressed += !issue->suppressed;
            issue->suppressed = used = true;
        }
        if (!used)
            layout_issues_add(issues, "unused-suppression", LAYOUT_WARNING,
                              layout_plain(issues->arena, words->items[1]), &place,
                              "this suppresses nothing");
    }
    return 0;
}
