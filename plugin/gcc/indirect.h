/* What a call through a pointer is known by when it is an instruction: the type of the function
   called, and for a virtual one what it asks of a virtual table.  */

#ifndef LAYOUT_INDIRECT_H
#define LAYOUT_INDIRECT_H

#include "compat.h"
#include "rooms.h"

struct gcall;

/* Registers the pass that keeps what instructions lose.  PLUGIN is the name of the plugin.  */
void indirect_watch(const char *plugin);

/* Forgets what was kept of another function.  */
void indirect_begin(void);

/* Keeps what CALL, a statement of the function being compiled, calls through a pointer.  */
void indirect_keep(const gcall *call);

/* Fills CALL in, which INSN makes through MEMORY (null where it is not known).  */
void indirect_read(const rtx_insn *insn, const_rtx memory, layout_call *call);

#endif
