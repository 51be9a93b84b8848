/* What is wrong with a program, by its reports and by what is asked of it.  */

#ifndef LAYOUT_ISSUE_H
#define LAYOUT_ISSUE_H

#include "../model/finding.h"
#include "../program/facts.h"
#include "../program/lines.h"
#include "../program/program.h"

struct layout_issue {
    const char *rule; /* kebab-case, docs/command.md has them */
    enum layout_level level;
    const char *name; /* plain: of the type, function or section; may be empty */
    struct layout_place place;
    const char *message; /* plain */
    const char **notes;  /* plain, each a line */
    size_t note_count;
    bool suppressed;
};

struct layout_issues {
    struct layout_arena *arena;
    struct layout_issue *items;
    size_t count;
    size_t suppressed;
};

struct layout_issue *layout_issues_add(struct layout_issues *issues, const char *rule,
                                       enum layout_level level, const char *name,
                                       const struct layout_place *place, const char *message);
void layout_issue_note(struct layout_issues *issues, const char *note);

/* What the plugin itself found, as the reports have it; once, if several units have it.  */
void layout_issues_reported(struct layout_issues *issues, const struct layout_program *program);

/* Types of one name that are laid out differently, each against the first: rule "one-definition"
   where both are declared in one file or in C++, "same-name" else.  Where two files of C have each
   a type of its own that no other can get hold of, it is left out but for ALL_NAMES.  */
void layout_issues_definitions(struct layout_issues *issues, const struct layout_program *program,
                               bool all_names);

/* Holds PROGRAM against the LINES of the file at PATH: a kind of budget, a pattern, and bytes.  For
   each thing the first line of a kind that fits counts.  Returns 0 or -EINVAL with *RET_MESSAGE. */
__attribute__((__warn_unused_result__)) int
layout_issues_budgets(struct layout_issues *issues, const struct layout_program *program,
                      const struct layout_facts *facts, const struct layout_lines *lines,
                      const char *path, const char **ret_message);

/* Marks what the LINES of the file at PATH, a rule, a name's pattern and a reason, suppress; lines
   that suppress nothing are issues of rule "unused-suppression".  As above.  */
__attribute__((__warn_unused_result__)) int layout_issues_suppress(struct layout_issues *issues,
                                                                   const struct layout_lines *lines,
                                                                   const char *path,
                                                                   const char **ret_message);

extern const char *const layout_level_words[];

#endif
