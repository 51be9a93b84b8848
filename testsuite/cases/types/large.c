/* 2^59 bytes and more behind: all of it is told, with no digit lost.  */

#include <stddef.h>

struct large { char c[576460752303423489ull]; int i; };

_Static_assert(offsetof(struct large, i) == 576460752303423492ull, "");

/* check
target: x86_64-* aarch64-*
xpath: string(//struct/@size) = "576460752303423496"
xpath: string(//field[@name="c"]/@size) = "576460752303423489"
xpath: string(//field[@name="i"]/@offset) = "576460752303423492"
xpath: //struct/@padding = 3
xpath: string(//padding/@offset) = "576460752303423489"
xpath: string(//struct/@lines) = "9007199254740993"
*/
