/* A temporary file that does not outlive a process that is told to end.  */

#ifndef LAYOUT_INTERRUPT_H
#define LAYOUT_INTERRUPT_H

/* From now on a signal that ends the process, as the terminal's interrupt key sends it, takes NAME
   away first.  NAME stays the caller's and must be unchanged until layout_interrupt_forget.  A
   signal that is ignored or has a handler is left as it is.  There is one such file at a time:
   while one is watched, another is not.  */
void layout_interrupt_watch(const char *name);

/* NAME is no temporary file any more.  */
void layout_interrupt_forget(const char *name);

#endif
