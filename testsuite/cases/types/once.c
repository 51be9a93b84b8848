/* One element however often a type is named, qualified, declared again or included.  */

#include "include/own.h"
#include "include/own.h"

struct own;
const struct own *a;
volatile struct own *b;
struct own c[2];
struct own use(struct own d);
typedef struct own own, other_own;
static inline int size(own *o, other_own *p)
{
    struct own;
    return sizeof *o + sizeof *p;
}

/* check
xpath: count(//struct[@name="own"]) = 1
*/
