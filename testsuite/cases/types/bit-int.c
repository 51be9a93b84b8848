/* C23's integers of any width; on x86-64 in units of 8 bytes from 64 bits on.  Rust has those of some
   widths: of others a part of the bytes is not the value's.  */

struct holder { char c; _BitInt(37) a; unsigned _BitInt(200) b; };
struct whole { _BitInt(32) a; unsigned _BitInt(64) b; _BitInt(8) c; };
struct spelled { _BitInt(12) list[3]; _BitInt(12) *pointer; const _Atomic _BitInt(20) both; };

_Static_assert(sizeof(struct holder) == 48, "");

/* check
target: x86_64-*
gcc: >= 14
options: -std=gnu2x
xpath: count(//struct/field[@name="a"][@offset=8][@size=8][@type="_BitInt(37)"]) = 1
xpath: count(//struct/field[@name="b"][@offset=16][@size=32][@type="unsigned _BitInt(200)"]) = 1
xpath: starts-with(//struct[@name="holder"]//repr-c/@reason, "'a' (_BitInt(37)): Rust has no integer of as many bits; Opaque<u64, 8> stands in")
xpath: count(//struct[@name="holder"]//repr-rust/field[@name="a"][@type="i64"][@size=8]) = 1
xpath: count(//struct[@name="whole"]//repr-c[@exact="yes"][@size=24]) = 1
xpath: count(//struct[@name="spelled"]/field[@type="_BitInt(12)[3]"][@size=6]) = 1
xpath: count(//struct[@name="spelled"]/field[@type="_BitInt(12) *"]) = 1
xpath: count(//struct[@name="spelled"]/field[@type="_Atomic const _BitInt(20)"]) = 1
xpath: contains(//struct[@name="spelled"]//repr-c/@reason, "'list' (_BitInt(12)[3]): Rust has no integer of as many bits")
*/
