/* Reports from files into one program.  */

#ifndef LAYOUT_LOAD_H
#define LAYOUT_LOAD_H

#include "../program/program.h"
#include "command.h"

/* Reads the reports at PATHS (files and folders, see input.h) into *RET_PROGRAM, in ARENA, with
   as many threads as COMMON asks for, or as there are processors.  What goes wrong is said on
   standard error.  WITHOUT (enum layout_part) is what need not be kept.  Returns LAYOUT_EXIT_FINE;
   LAYOUT_EXIT_INPUT with *RET_PROGRAM filled where some reports could not be read and COMMON says
   to keep going; or LAYOUT_EXIT_INPUT with *RET_PROGRAM's arena null where there is nothing to go
   on with.  */
__attribute__((__warn_unused_result__)) int
layout_load(const struct layout_common *common, const struct layout_words *paths, unsigned without,
            struct layout_arena *arena, struct layout_program *ret_program);

/* The same of what RUN asks for: --reports and its operands, or the current folder.  */
__attribute__((__warn_unused_result__)) int layout_load_run(const struct layout_run *run,
                                                            const struct layout_words *operands,
                                                            unsigned without,
                                                            struct layout_program *ret_program);

/* What answers in numbers does without.  */
#define LAYOUT_LOAD_NUMBERS (LAYOUT_PART_RUST | LAYOUT_PART_SLOTS)

/* Of two exit statuses the one that counts: what could not be read makes findings doubtful.  */
int layout_exit_worse(int a, int b);

#endif
