/* A type that asks for alignment asks Rust for as much; what one of its members asked, or would
   need in C alone, is not asked again.  */

struct strict { char a; } __attribute__((aligned(8)));
struct loose { struct { long bits : 3; } in; } __attribute__((aligned(2)));
typedef int lower __attribute__((aligned(1)));
struct member { lower a; long bits : 3; };

/* check
xpath: boolean(//struct[@name="strict"]/rust/repr-rust[@size=8][@align=8])
xpath: boolean(//struct[@name="loose"][@align=8]/rust/repr-rust[@size=2][@align=2])
xpath: boolean(//struct[@name="member"][@align=8]/rust/repr-rust[@size=8][@align=4])
*/
