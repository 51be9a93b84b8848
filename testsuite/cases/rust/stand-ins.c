/* What Rust has no type for keeps its bytes; a struct around one is not exact either.  */

struct real { char c; long double x; };
struct outer { struct real real; int n; };
struct message { int length; char text[]; };
struct wide { __int128 i; _Complex float z; };

/* check
xpath: contains(//struct[@name="real"]//repr-c/@reason, "'x' (long double)")
xpath: contains(//struct[@name="real"]//repr-c/@reason, "Opaque<u128, 16> stands in")
xpath: contains(//struct[@name="outer"]//repr-c/@reason, "its own mirror is not exact")
xpath: contains(//struct[@name="message"]//repr-c/@reason, "flexible array")
xpath: boolean(//struct[@name="message"]//repr-rust/field[@name="text"][@type="[c_char; 0]"][@size=0])
xpath: //struct[@name="wide"]//repr-c/@exact = "yes"
xpath: //struct[@name="wide"]//field[@type="i128"][@align=16] and //field[@type="Complex<f32>"][@size=8][@align=4]
*/
