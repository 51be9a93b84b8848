/* What the user asked of the plugin, with -fplugin-arg-layout-KEY[=VALUE].  */

#ifndef LAYOUT_OPTIONS_H
#define LAYOUT_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

struct layout_arena;

struct layout_options {
    const char *output; /* as typed; null: beside the object.  Not owned */
    bool all_types;
    unsigned omitted; /* bits of enum layout_part */
    bool print;
    bool suggests;
    uint64_t suggest_least; /* bytes */
    const char *rust;       /* as typed, or null.  Not owned */
    bool rust_open_enums;
    bool rust_nonnull_pointers;
    bool has_stack_budget;
    uint64_t stack_budget;   /* bytes */
    const char *budget_file; /* as typed, or null.  Not owned */
    bool budget_unused;      /* tell of the file's lines that no function matches */
    unsigned warn_percent;   /* of a budget, from where on to warn; 0: not asked */
    bool budget_warns;       /* what breaks a rule is a warning, not an error */
};

/* Takes in one option.  KEY and VALUE (null where no "=" was typed) must outlive OPTIONS.
   NAME is what the plugin is called in its options' spelling ("layout").  Returns 0, or -EINVAL
   with OPTIONS unchanged and *RET_MESSAGE (in ARENA) saying, in the option's full spelling, what
   is wrong and what was expected.  A repeated option: the last one counts.  */
__attribute__((__warn_unused_result__)) int
layout_options_parse(struct layout_options *options, const char *name, const char *key,
                     const char *value, struct layout_arena *arena, const char **ret_message);

#endif
