/* Another symbol of a function or variable.  */

#ifndef LAYOUT_ALIAS_H
#define LAYOUT_ALIAS_H

#include <stdbool.h>

struct layout_alias {
    const char *symbol;
    bool local; /* as for a function */
    bool thunk; /* a few instructions that adjust the object's address and go on to the function */
};

#endif
