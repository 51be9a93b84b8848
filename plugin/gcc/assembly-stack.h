/* What inline assembly does to the stack pointer.  */

#ifndef LAYOUT_ASSEMBLY_STACK_H
#define LAYOUT_ASSEMBLY_STACK_H

#include "compat.h"
#include "rooms.h"

struct assembly_stack {
    bool moved;   /* the stack pointer is changed by what cannot be told */
    int64_t down; /* else: the bytes that it is moved down at most, before it comes back */
};

/* Reads INSN, and is all zero where that is no inline assembly.  On x86 what is pushed and popped
   again is counted, and so is what is taken by a constant and given back; elsewhere any change of
   the stack pointer is one that cannot be told.  Macros of the assembler's are not seen.  */
assembly_stack assembly_stack_read(const rtx_insn *insn);

#endif
