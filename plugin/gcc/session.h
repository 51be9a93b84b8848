/* One compilation, as the plugin sees it from its first callback to its last.

   GCC's debug hooks and passes are called without a closure, so there is one session and it is
   global.  It has what several files need from one callback to the next, and none of it points into
   GCC: types are known by their TYPE_UID, which is never used twice.  Two files have lists that do
   point there, classes.cc and definitions.cc, and say why these may.  */

#ifndef LAYOUT_SESSION_H
#define LAYOUT_SESSION_H

#include "compat.h"
#include "hash-map.h"
#include "rooms.h"

/* GCC has a function named layout_type; "struct" tells ours apart.  */
typedef hash_map<int_hash<unsigned, 0>, struct layout_type *> type_table;

struct session {
    const char *plugin_name; /* as in the options' spelling */
    layout_options options;
    layout_budget_file budgets; /* of the options' file; empty where there is none */
    layout_arena arena;
    layout_strings strings;
    layout_report *report;
    type_table *types;      /* by TYPE_UID of the main variant */
    bool has_limits;        /* an attribute of ours was seen, so there is something to check */
    bool cplusplus;         /* the front end's types may have bases */
    bool watches_functions; /* the first one was met */
    bool finished;          /* the report was written, or none is wanted */
};

extern struct session session;

#endif
