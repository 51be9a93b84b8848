/* A union and what chooses its arm.  Rust: tag 1 byte, then the 8 of the double: 16.  The large one
   is 40 bytes of array beside a tag of 4 (aligned): 44, or 16 with a Box.  */

enum kind { INT, REAL };
struct number { enum kind kind; union { int i; double d; } u; };
enum shape { NOTHING, POINT, MANY };
struct shape_item { enum shape type; union { int point; int many[10]; } as; };
struct counted { int tag; long id; union { int i; char c; } v; };

struct no_tag { int n; union { int i; float f; } u; };
struct rules { int flow_type; union { int cookie; char c; } u; };
struct two { enum kind kind, other; union { int i; float f; } u; };
struct two_unions { enum kind kind; union { int i; float f; } u; union { int j; char c; } w; };

/* check
xpath: boolean(//struct[@name="number"]//idiom[@kind="tagged-union"][@type="enum Number"][@size=16][@align=8][@fields="kind u"])
xpath: contains(//struct[@name="number"]//idiom/@why, "'d' is the largest, and a Box for it would save nothing")
xpath: boolean(//struct[@name="shape_item"]//idiom[@kind="tagged-union"][@size=44][@align=4])
xpath: contains(//struct[@name="shape_item"]//idiom/@why, "a Box for it would save 28 bytes")
xpath: boolean(//struct[@name="counted"]//idiom[@kind="tagged-union"][@type="struct Counted"][@size=16])
xpath: not(//struct[@name="no_tag" or @name="two" or @name="two_unions" or @name="rules"]//idiom)
*/
