/* At any depth each unnamed type has its element, and each member leads to the next.  */

#include <stddef.h>

struct deep {
    char a;
    struct { char b; union { char c; struct { char d; int e; }; }; };
};

_Static_assert(offsetof(struct deep, b) == 4 && offsetof(struct deep, c) == 8, "");
_Static_assert(offsetof(struct deep, e) == 12 && sizeof(struct deep) == 16, "");

/* check
xpath: count(//types/*) = 4
xpath: //struct[@name="deep"]/field[2][@offset=4][@size=12]/@type-id = //struct[field/@name="b"]/@id
xpath: //struct[field/@name="b"]/field[2][@offset=4][@size=8]/@type-id = //union/@id
xpath: //union/field[2][@offset=0][@size=8]/@type-id = //struct[field/@name="e"]/@id
xpath: count(//struct[field/@name="e"]/field[@name="e"][@offset=4]) = 1
xpath: count(//types/*[not(@name)]) = 3
*/
