/* An unnamed struct or union in a struct is a member without a name and a type of its own.  */

#include <stddef.h>

struct packet {
    int kind;
    struct { char tag; int value; };
    union { double d; char text[3]; };
};

_Static_assert(offsetof(struct packet, tag) == 4 && offsetof(struct packet, value) == 8, "");
_Static_assert(offsetof(struct packet, d) == 16 && sizeof(struct packet) == 24, "");

/* check
target: x86_64-* aarch64-* arm-*
xpath: count(//types/*) = 3
xpath: count(//struct[@name="packet"][@size=24][@padding=4]) = 1
xpath: count(//struct[@name="packet"]/field) = 3
xpath: //struct[@name="packet"]/field[2][not(@name)][@offset=4][@size=8]/@type-id = //struct[not(@name)]/@id
xpath: //struct[@name="packet"]/field[3][not(@name)][@offset=16][@size=8]/@type-id = //union[not(@name)]/@id
xpath: count(//struct[not(@name)][@size=8][@padding=3]/field[@name="value"][@offset=4]) = 1
xpath: count(//union[not(@name)][@size=8][@padding=0]/field[@name="text"][@offset=0][@size=3]) = 1
*/
