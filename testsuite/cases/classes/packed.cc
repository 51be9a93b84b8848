/* Packed members of C++: a POD may lie at any offset, one that is none may not.  */

struct pod { int i; };
struct __attribute__((packed)) tight { char c; pod p; short s; };

static_assert(sizeof(tight) == 7, "");

/* check
xpath: count(//struct[@name="tight"][@size=7][@align=1][@padding=0][@packed="yes"]) = 1
xpath: count(//field[@name="p"][@offset=1][@size=4]) = 1
xpath: //field[@name="s"]/@offset = 5
*/
