/* Padding in a member's own type is in the object as well.  */

struct inner { char c; int i; };
struct outer { struct inner in[2]; };
struct __attribute__((layout_no_padding)) message { int i; struct outer deep; struct inner *far; };
struct __attribute__((layout_no_padding)) bits { unsigned a : 3; unsigned b : 4; char c; short d; };
struct __attribute__((layout_no_padding)) flexible { char n; long x; char t; char data[]; };

/* check
target: x86_64-*
exit: 1
stderr: no-padding-inside.c:5:73: error: 6 bytes of padding in 'deep', of type 'struct outer', and 'struct message' is to have none
stderr: no-padding-inside.c:5:93: error: 4 bytes of padding before 'far' in 'struct message', which is to have none
stderr: no-padding-inside.c:5:43: note: no order of its members has less padding; members that are named could take it
stderr: no-padding-inside.c:6:87: error: 1 bit of padding before 'c' in 'struct bits', which is to have none
stderr: no-padding-inside.c:6:43: note: no order of its members has less padding; members that are named could take it
stderr: no-padding-inside.c:7:67: error: 7 bytes of padding before 'x' in 'struct flexible', which is to have none
stderr: no-padding-inside.c:7:83: error: 7 bytes of padding after 'data', at the end of 'struct flexible', which is to have none
stderr: no-padding-inside.c:7:43: note: in the order 'x', 'n', 't', 'data' it has 6 bytes of padding
*/
