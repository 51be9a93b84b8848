/* Calls in inline assembly, which GCC hands on without reading it.  */

#ifndef LAYOUT_ASSEMBLY_H
#define LAYOUT_ASSEMBLY_H

#include "compat.h"
#include "rooms.h"

/* Calls ADD with each call and each jump to a symbol in the inline assembly that INSN is, in the
   order of its text, and with DATA; never where it is none.  CALLEE is a symbol that lives in the
   session's arena, or null where the call is through a register or memory.  */
void assembly_read(const rtx_insn *insn, void (*add)(const char *callee, bool jump, void *data),
                   void *data);

#endif
