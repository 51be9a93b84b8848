/* And with types=all the standard's are there too.  */

#include <stdlib.h>

struct holder { div_t d; };

/* check
options: -fplugin-arg-layout-types=all
xpath: count(//struct[@name="div_t"][@typedef="yes"][@system-header="yes"]) = 1
xpath: //struct[@name="div_t"][@size=8]/field[@name="rem"]/@offset = 4
xpath: //field[@name="d"]/@type-id = //struct[@name="div_t"]/@id
*/
