/* Templates of a system header, instantiated here, are the header's: left out.  */

#include <box.h>

struct holder { box<int> b; };

static_assert(sizeof(holder) == 8, "");

/* check
options: -isystem include
xpath: count(//types/*) = 1
xpath: count(//struct[@name="holder"]/field[@name="b"][@size=8][not(@type-id)]) = 1
*/
