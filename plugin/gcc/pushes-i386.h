/* What x86's instructions push that is in their text only, where GCC's terms do not show it.  */

#ifndef LAYOUT_PUSHES_I386_H
#define LAYOUT_PUSHES_I386_H

#include "compat.h"

/* The words that INSN pushes for a moment, as it is written: return addresses in thunks, and of
   calls whose callee counts as part of the function.  */
unsigned words_pushed_by(const rtx_insn *insn);

/* The words that the text which calls the profiler pushes first: the registers that have the
   address of a returned structure and the static chain (profile_function in GCC's final.cc).  */
unsigned words_pushed_for_profiler();

#endif
