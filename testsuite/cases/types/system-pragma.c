/* What follows #pragma GCC system_header in an included file is system header's; the main file
   goes on as its own.  */

#include "include/pragma.h"

struct own { struct before b; struct after a; };

/* check
xpath: count(//types/*) = 2
xpath: count(//struct[@name="before"][@file="include/pragma.h"]) = 1
xpath: count(//struct[@name="own"]) = 1
*/
