/* A pointer to a type is not that type: no type-id.  */

struct node { struct node *next; const struct node **others; struct unknown *opaque; };

/* check
xpath: count(//types/*) = 1
xpath: count(//field[@name="next"][@offset=0][@size=//machine/@pointer-size]) = 1
xpath: translate(//field[@name="next"]/@type, " ", "") = "structnode*"
xpath: translate(//field[@name="others"]/@type, " ", "") = "conststructnode**"
xpath: translate(//field[@name="opaque"]/@type, " ", "") = "structunknown*"
xpath: not(//field/@type-id)
*/
