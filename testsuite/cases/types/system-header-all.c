/* types=all takes them, and says where they are from.  */

#include <outside.h>

struct holder { struct outside o; };

/* check
options: -isystem include -fplugin-arg-layout-types=all
xpath: count(//types/*) = 4
xpath: count(//types/*[@system-header="yes"]) = 3
xpath: count(//struct[@name="outside"][@file="include/outside.h"][@size=8]) = 1
xpath: //enum[@name="outside_kind"]/enumerator[@name="OUTSIDE"]/@value = 1
xpath: count(//struct[@name="outside_t"][@typedef="yes"]) = 1
xpath: count(//struct[@name="holder"][not(@system-header)]) = 1
xpath: //field[@name="o"]/@type-id = //struct[@name="outside"]/@id
*/
