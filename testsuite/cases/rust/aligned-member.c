/* A member that asks for alignment: an array of no u128 before it in repr(C), a type around it
   that is as large as it is aligned where Rust may choose.  */

struct lonely { char a; int b __attribute__((aligned(16))); char c; };

/* check
xpath: boolean(//repr-c[@exact="yes"][@size=32][@align=16])
xpath: boolean(//repr-rust[@size=32][@align=16][@saves=0])
xpath: boolean(//repr-rust/field[1][@name="b"][@type="Aligned<u128, i32>"][@size=16][@align=16])
xpath: //repr-rust/field[2][@name="a"][@offset=16] and //repr-rust/field[3][@name="c"][@offset=17]
*/
