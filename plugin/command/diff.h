/* What differs between two programs.  */

#ifndef LAYOUT_DIFF_H
#define LAYOUT_DIFF_H

#include "../program/depth.h"
#include "../program/program.h"
#include "command.h"

/* What a change means; a bit each, and that of the exit status.  The bits of 1, 2 and 3 are left
   to what these mean of all sub-commands.  */
enum layout_change_class {
    LAYOUT_CHANGE_LAYOUT = 4,    /* of a type that is in both */
    LAYOUT_CHANGE_STACK = 8,     /* a frame or a depth */
    LAYOUT_CHANGE_DATA = 16,     /* a variable that is in both, or what a section holds */
    LAYOUT_CHANGE_GROWTH = 32,   /* a type, frame, depth or section takes more */
    LAYOUT_CHANGE_PRESENCE = 64, /* something is new or gone */
};

/* One thing that is not as it was.  */
struct layout_change_detail {
    const char *member; /* of a type: which of its members; null: the thing itself */
    const char *what;   /* "size", "offset" */
    const char *before; /* null: there was none */
    const char *after;  /* null: there is none */
};

struct layout_change {
    const char *group; /* "types", "functions", "depths", "variables", "sections" */
    const char *name;
    const char *place; /* where it is now, or was; null: none known */
    enum { LAYOUT_ADDED, LAYOUT_REMOVED, LAYOUT_CHANGED } how;
    struct layout_change_detail *details;
    size_t detail_count;
};

struct layout_changes {
    struct layout_arena *arena;
    struct layout_change *items;
    size_t count;
    unsigned classes; /* of all changes */
};

/* Begins a change, to which details are then added.  */
struct layout_change *layout_changes_add(struct layout_changes *changes, const char *group,
                                         const char *name, const char *place);

void layout_change_text(struct layout_changes *changes, const char *member, const char *what,
                        const char *before, const char *after);

/* Adds a detail of numbers, if they differ; more is growth where GROWS.  */
void layout_change_number(struct layout_changes *changes, const char *what, bool has_before,
                          uint64_t before, bool has_after, uint64_t after, bool grows);

/* Forgets the last change if it has no details; else it is one of CLASS.  */
void layout_changes_settle(struct layout_changes *changes, enum layout_change_class class);

/* Adds how AFTER differs from BEFORE, if it does: all that C's rules of access and calls could
   notice, places and what types are called elsewhere left aside.  */
void layout_diff_type(struct layout_changes *changes, const struct layout_type *before,
                      const struct layout_type *after);

/* Adds the changes of all groups, one by one, each sorted by name.  */
void layout_diff_programs(struct layout_changes *changes, const struct layout_program *before,
                          const struct layout_program *after, const struct layout_facts *facts);

int layout_diff_say_text(const struct layout_run *run, const struct layout_changes *changes,
                         int status);
int layout_diff_say_markdown(const struct layout_run *run, const struct layout_changes *changes,
                             int status);
int layout_diff_say_node(const struct layout_run *run, const struct layout_changes *changes,
                         int status);

#endif
