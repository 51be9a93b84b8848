/* Which instructions need not be followed where the stack pointer goes.  */

#ifndef LAYOUT_STILL_H
#define LAYOUT_STILL_H

#include "compat.h"

#include "rtl.h"

/* Whether INSN surely neither names the stack pointer, be it in an address, nor changes the frame
   pointer, nor calls anything.  Knows the commonest moves and sums only, and is false of all
   others: most instructions at -O0 are of that kind, and taking each apart costs more.  */
bool keeps_still(const rtx_insn *insn);

#endif
