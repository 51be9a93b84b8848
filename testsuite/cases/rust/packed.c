/* Rust packs as C does, but packs no aligned type, and packs or aligns, never both.  */

struct __attribute__((packed)) tight { char a; int b; short c; };
#pragma pack(2)
struct pair { char a; int b; long c; };
#pragma pack()
struct __attribute__((aligned(32))) wide { int a; };
struct __attribute__((packed)) holder { char a; struct wide w; };
struct __attribute__((packed, aligned(4))) both { char a; int b; };

/* check
xpath: count(//struct[@name="tight"]//repr-c[@exact="yes"][@size=7][@align=1]) = 1
xpath: count(//struct[@name="tight"]//repr-rust[@size=8][@align=4][@saves=-1]) = 1
xpath: count(//struct[@name="pair"]//repr-c[@exact="yes"][@size=14][@align=2]) = 1
xpath: count(//struct[@name="pair"]//repr-rust[@size=16][@align=8][@saves=-2]) = 1
xpath: count(//struct[@name="wide"]//repr-c[@exact="yes"][@size=32][@align=32]) = 1
xpath: count(//struct[@name="wide"]//repr-rust[@size=32][@align=32]) = 1
xpath: contains(//struct[@name="holder"]//repr-c/@reason, "[u8; 32] stands in")
xpath: contains(//struct[@name="both"]//repr-c/@reason, "Unaligned<i32> stands in")
*/
