/* A type defined in another's member list is C's as if it stood outside: not local, one element.  */

struct outer {
    struct inner { short s; } in;
    enum which { W = 2 } w;
    union { char c; } u;
};
struct inner more;

/* check
options: -fno-short-enums
xpath: count(//types/*) = 4
xpath: count(//struct[@name="inner"][@size=2][not(@local)]) = 1
xpath: //field[@name="in"]/@type-id = //struct[@name="inner"]/@id
xpath: //field[@name="w"]/@type-id = //enum[@name="which"]/@id
xpath: //field[@name="u"]/@type-id = //union/@id
xpath: //variable[@name="more"]/@type-id = //struct[@name="inner"]/@id
*/
