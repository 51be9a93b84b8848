/* A class whose base is an instance of a template on itself.  */

template <typename T> struct counted { int count; };
struct item : counted<item> { short s; };

static_assert(sizeof(item) == 8, "");

/* check
xpath: count(//types/*) = 2
xpath: count(//struct[@name="item"]/base[@name="counted<item>"][@offset=0][@size=4]) = 1
xpath: //struct[@name="item"]/base/@type-id = //struct[@name="counted<item>"]/@id
*/
