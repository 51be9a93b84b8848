/* A union and what chooses its arm.  Rust: tag 1 byte, then the 8 of the double: 16.  The large one
   is 40 bytes of array beside a tag of 4 (aligned): 44, or 16 with a Box.  */

enum kind { INT, REAL };
struct number { enum kind kind; union { int i; double d; } u; };
enum shape { NOTHING, POINT, MANY };
struct shape_item { enum shape type; union { int point; int many[10]; } as; };
struct counted { int tag; long id; union { int i; char c; } v; };

/* Each arm is called like one value, so the others are variants that hold nothing: but A_ALIAS is
   A_TEXT.  Text: 24 bytes and the tag, 32 with the double's alignment; in a Box 8.  */
enum arm { A_NUMBER, A_TEXT, A_NONE, A_ALIAS = A_TEXT, A_END = 9 };
struct named { enum arm which; union { double number; char text[24]; }; };
/* "uint" ends in "int", but as no word of its own, and INT is there twice.  */
enum twice { T_INT, T_UINT, OTHER_INT };
struct unnamed_units { enum twice kind; union { int int_; unsigned uint; } u; };
/* The values of the pointer's bool are left: no tag.  */
enum form { CODE, SHAPE, EMPTY };
struct slot { enum form form; union { unsigned char code; struct { _Bool hollow; unsigned char sides; } shape; } u; };
/* An arm that asks for alignment stays one field of its own.  */
struct aligned { enum kind kind; union { struct { char c; } __attribute__((aligned(16))) one; int two; } u; };
/* One arm makes it large by its alignment: 32 bytes; without it the other needs 24.  */
struct wide { enum kind kind; union { __int128 wide; struct { long a, b; char c; } many; } u; };

/* A tag called like the union is its.  */
struct of_data { enum kind kind; int data_type; union { int i; double d; } data; };
struct hungarian { unsigned char eType; unsigned char eU; union { int i; float f; } u; };

/* Two that are called so, and a flag of it.  */
struct both { int u_kind; int u_type; union { int i; float f; } u; };
struct flagged { int u_flags; union { int i; float f; } u; };
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
xpath: boolean(//struct[@name="number"]//idiom[count(variant) = 2][tag[@offset=0][@size=4][not(@niche)]])
xpath: boolean(//struct[@name="number"]//variant[@name="d"][@largest][@box-saves=0]/field[@type="f64"][@offset=8][@size=8][@align=8][not(@name)])
xpath: boolean(//struct[@name="shape_item"]//idiom[not(@units)][variant[3][@name="NOTHING"]]/variant[@name="many"][@largest][@box-saves=28]/field[@offset=4][@size=40])
xpath: boolean(//struct[@name="counted"]//idiom[count(field) = 2][field[@name="id"][@offset=8]][field[@name="v"][@offset=0][@size=8]])
xpath: boolean(//struct[@name="counted"]//variant[@name="c"]/field[@type="c_char"])
xpath: boolean(//struct[@name="named"]//idiom[@size=32][not(@units)][variant[@name="text"][@box-saves=16]])
xpath: boolean(//struct[@name="named"]//idiom[count(variant) = 4][variant[3][@name="A_NONE"][not(field)]][variant[4][@name="A_END"]])
xpath: boolean(//struct[@name="unnamed_units"]//idiom[@units=1][count(variant) = 2])
xpath: boolean(//struct[@name="slot"]//idiom[@size=2]/tag[@niche][@offset=0])
xpath: boolean(//struct[@name="slot"]//idiom/variant[3][@name="EMPTY"])
xpath: boolean(//struct[@name="aligned"]//idiom[@size=32][@align=16]/variant[@name="one"]/field[@size=16][@offset=16])
xpath: boolean(//struct[@name="wide"]//idiom[@size=32]/variant[@name="wide"][@largest][@box-saves=8])
xpath: boolean(//struct[@name="of_data"]//idiom[@kind="tagged-union"][@fields="data_type data"])
xpath: boolean(//struct[@name="hungarian"]//idiom[@kind="tagged-union"][@fields="eU u"])
xpath: not(//struct[@name="both" or @name="flagged"]//idiom)
xpath: not(//struct[@name="no_tag" or @name="two" or @name="two_unions" or @name="rules"]//idiom)
*/
