/* Hidden calls of instructions that GCC writes with code of its own, where no table has the text.
   What code that is, is known of the machines below; of others it is not.  */

#ifndef LAYOUT_HIDDEN_CODE_H
#define LAYOUT_HIDDEN_CODE_H

#include "compat.h"
#include "hidden.h"

/* Whether instructions like PATTERN, of the code CODE, call.  */
bool hidden_code_calls(int code, const_rtx pattern);

/* The call that INSN, of which the above is true, is written as.  */
hidden_call hidden_code_read(const rtx_insn *insn);

#endif
