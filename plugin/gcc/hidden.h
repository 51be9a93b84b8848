/* Calls that GCC has no call for: instructions of the machine's that are written as one, which a
   prologue shares with others, or which gets the address of a thread-local variable.  */

#ifndef LAYOUT_HIDDEN_H
#define LAYOUT_HIDDEN_H

#include "compat.h"
#include "rooms.h"

struct hidden_call {
    const char *callee;  /* symbol, in the session's arena; null: through a register or memory */
    bool jump;           /* it does not come back */
    bool within_extent;  /* see struct layout_call */
    bool tls_descriptor; /* likewise */
};

/* Whether INSN, no call to GCC and no assembly, calls.  Asked of every instruction; what can be
   told of one holds for all of its kind (its INSN_CODE), so it is found out once for each.  */
bool hidden_is_call(const rtx_insn *insn);

/* Calls ADD, with DATA, for each call that INSN, of which the above is true, is written as.  */
void hidden_read(const rtx_insn *insn, void (*add)(const hidden_call *, void *data), void *data);

#endif
