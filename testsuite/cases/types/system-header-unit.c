/* types=unit says the same aloud.  */

#include <outside.h>

struct holder { struct outside o; };

/* check
options: -isystem include -fplugin-arg-layout-types=unit
xpath: count(//types/*) = 1
*/
