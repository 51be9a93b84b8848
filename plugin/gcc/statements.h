/* The statements of a function, as they are turned into instructions.  */

#ifndef LAYOUT_STATEMENTS_H
#define LAYOUT_STATEMENTS_H

/* From now on the statements of every function are looked at before they become instructions.  */
void statements_watch(const char *plugin);

#endif
