/* Where no pointer is null, null tells None.  */

struct node { struct node *next; int (*visit)(struct node *); };

/* check
options: -fplugin-arg-layout-rust-pointers=nonnull
xpath: //unit/rust/@pointers = "nonnull"
xpath: //repr-rust/field[@name="next"]/@type = "NonNull<Node>"
xpath: starts-with(//repr-rust/field[@name="visit"]/@type, "unsafe extern ")
xpath: boolean(//repr-rust[@size=16][@option-size=16]/niche[@offset=0][@size=8][@start=1][@available=1])
xpath: boolean(//repr-c[@exact="yes"])
*/
