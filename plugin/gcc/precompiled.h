/* What a precompiled header brings.  */

#ifndef LAYOUT_PRECOMPILED_H
#define LAYOUT_PRECOMPILED_H

/* From now on the report tells of a precompiled header that is read, and has its types.  To be
   called when types are watched.  */
void precompiled_watch(void);

#endif
