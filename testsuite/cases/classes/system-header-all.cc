/* And taken with types=all.  */

#include <box.h>

struct holder { box<int> b; };

/* check
options: -isystem include -fplugin-arg-layout-types=all
xpath: count(//struct[@name="box<int>"][@system-header="yes"][@size=8][@file="include/box.h"]) = 1
xpath: //field[@name="b"]/@type-id = //struct[@name="box<int>"]/@id
*/
