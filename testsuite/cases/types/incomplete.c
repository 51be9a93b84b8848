/* What is never completed has no layout and no element.  */

struct opaque;
union either;
struct user { struct opaque *a; union either *b; };
struct opaque *get(union either *);

/* check
xpath: count(//types/*) = 1
xpath: count(//struct[@name="user"]) = 1
*/
