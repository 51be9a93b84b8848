/* Types of system headers are left out, and nothing points to what is not there.  */

#include <outside.h>

struct holder { struct outside o; outside_t t; enum outside_kind k; };

_Static_assert(sizeof(struct holder) == 24, "");

/* check
options: -isystem include -fno-short-enums
xpath: count(//types/*) = 1
xpath: count(//struct[@name="holder"][@size=24]) = 1
xpath: count(//field[@name="o"][@type="struct outside"][@size=8]) = 1
xpath: not(//field/@type-id)
*/
