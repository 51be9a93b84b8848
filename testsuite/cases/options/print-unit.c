/* print obeys types=.  */

#include <known.h>

struct own { int i; };

/* check
options: -isystem include -fplugin-arg-layout-print -fplugin-arg-layout-types=unit
stdout: print-type-size type: `struct own`: 4 bytes, alignment: 4 bytes
stdout: print-type-size     field `.i`: 4 bytes
xpath: count(//types/*) = 1
*/
