/* Each scalar of C by the name it has in Rust.  */

#include <stddef.h>
#include <stdint.h>

struct scalars {
	char c; signed char sc; unsigned char uc; short s; unsigned long ul; long long ll;
	float f; double d; _Bool b; size_t size; ptrdiff_t difference; uint8_t byte;
	void *data; const char *text; struct unknown *unknown; int *const *table;
	int (*compare)(const void *, const void *); int grid[2][3];
};

/* check
xpath: //repr-rust/field[@name="c"]/@type = "c_char" and //repr-rust/field[@name="sc"]/@type = "i8"
xpath: //repr-rust/field[@name="uc"]/@type = "u8" and //repr-rust/field[@name="s"]/@type = "i16"
xpath: //repr-rust/field[@name="ul"]/@type = "u64" and //repr-rust/field[@name="ll"]/@type = "i64"
xpath: //repr-rust/field[@name="f"]/@type = "f32" and //repr-rust/field[@name="d"]/@type = "f64"
xpath: //repr-rust/field[@name="b"]/@type = "bool" and //repr-rust/field[@name="byte"]/@type = "u8"
xpath: //repr-rust/field[@name="size"]/@type = "usize" and //repr-rust/field[@name="difference"]/@type = "isize"
xpath: //repr-rust/field[@name="data"]/@type = "*mut c_void" and //repr-rust/field[@name="text"]/@type = "*const c_char"
xpath: //repr-rust/field[@name="unknown"]/@type = "*mut Unknown" and //repr-rust/field[@name="table"]/@type = "*const *mut i32"
xpath: starts-with(//repr-rust/field[@name="compare"]/@type, "Option<unsafe extern ")
xpath: //repr-rust/field[@name="grid"]/@type = "[[i32; 3]; 2]"
xpath: //repr-c/@exact = "yes"
xpath: boolean(//niche[@size=1][@start=0][@end=1][@available=254])
xpath: //rust/@copy = "yes" and not(//rust/@send | //rust/@sync)
*/
