/* Calls in the text of assembly: inline assembly, which GCC hands on without reading it, and what
   GCC writes instructions as.  */

#ifndef LAYOUT_ASSEMBLY_H
#define LAYOUT_ASSEMBLY_H

#include "compat.h"
#include "rooms.h"

/* Calls ADD with each call and each jump to a symbol in the inline assembly that INSN is, in the
   order of its text, and with DATA; never where it is none.  CALLEE is a symbol that lives in the
   session's arena, or null where the call is through a register or memory.  */
void assembly_read(const rtx_insn *insn, void (*add)(const char *callee, bool jump, void *data),
                   void *data);

/* The same of TEXT, as what an instruction is written as is kept in GCC's tables (insn_data), with
   the COUNT operands of the instruction.  */
void assembly_read_template(const char *text, const rtx *operands, unsigned count,
                            void (*add)(const char *callee, bool jump, void *data), void *data);

#endif
