/* And taken with types=all.  */

#include <box.h>

struct holder { box<int> b; };

/* check
options: -isystem include -fplugin-arg-layout-types=all
xpath: //struct[@name="box<int>"][@system-header="yes"][@size=8][@file="include/box.h"]
xpath: //field[@name="b"]/@type-id = //struct[@name="box<int>"]/@id
*/
