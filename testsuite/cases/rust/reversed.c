/* The bytes of a scalar in the other byte order are none of Rust's integers'.  */

struct __attribute__((scalar_storage_order("big-endian"))) header { int length; short kind; };

/* check
xpath: contains(//repr-c/@reason, "byte order") and not(//repr-c/@exact)
xpath: boolean(//repr-rust[@size=8][@align=4])
*/
