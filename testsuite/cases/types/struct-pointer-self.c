/* A pointer to a type is not that type: no type-id.  */

struct node { struct node *next; const struct node **others; struct unknown *opaque; };

/* check
xpath: count(//types/*) = 1
xpath: count(//*[@id]/field[@name="next"][@offset=0][@size=//machine/@pointer-size]) = 1
xpath: translate(//*[@id]/field[@name="next"]/@type, " ", "") = "structnode*"
xpath: translate(//*[@id]/field[@name="others"]/@type, " ", "") = "conststructnode**"
xpath: translate(//*[@id]/field[@name="opaque"]/@type, " ", "") = "structunknown*"
xpath: not(//*[@id]/field/@type-id)
*/
