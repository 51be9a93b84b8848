/* The C library's own headers: with the default the unit's type is the only one.  */

#include <stddef.h>
#include <stdlib.h>

struct holder { div_t d; size_t s; };

/* check
xpath: count(//types/*) = 1
xpath: count(//field[@name="d"][@type="div_t"][@size=8][not(@type-id)]) = 1
xpath: //field[@name="s"]/@type = "size_t"
*/
