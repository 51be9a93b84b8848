/* Whether a function may be what a pointer of some type points to.  */

#ifndef LAYOUT_FIT_H
#define LAYOUT_FIT_H

#include <stdbool.h>

/* Whether a function of type FUNCTION may be called as one of type CALLED, both spelled as in a
   report, or null where not known.  False only where the spellings leave no doubt: the numbers of
   parameters differ, or a parameter or the result does and neither spelling of it has a name that
   may be a typedef's.  */
bool layout_type_fits(const char *function, const char *called);

#endif
