/* Of types= given twice the last counts.  */

#include <known.h>

/* check
options: -isystem include -fplugin-arg-layout-types=all -fplugin-arg-layout-types=unit
xpath: count(//types/*) = 0
*/
