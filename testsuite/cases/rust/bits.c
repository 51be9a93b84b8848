/* Rust has no bit-fields.  The three first need 11 bits, so 16; C keeps them in 2 bytes.  */

struct bits { unsigned a : 3, b : 7, c : 1; long d; unsigned e : 20; };

/* check
xpath: //repr-c[@size=24][@align=8][not(@exact)] and contains(//repr-c/@reason, "bit-fields")
xpath: contains(//repr-c/@reason, "'a_to_c'") and contains(//repr-c/@reason, "[u8; 2] stands in")
xpath: contains(//repr-c/@reason, "; and 1 more")
xpath: //repr-rust[@size=16]/field[@name="a_to_c"][@type="u16"] and //repr-rust/field[@name="e"][@type="u32"]
*/
