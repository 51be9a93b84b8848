/* A flexible array takes nothing of its struct, but its elements are in the object.  */

struct padded { char c; int i; };
struct __attribute__((layout_no_padding)) message { int n; struct padded items[]; };
struct __attribute__((layout_no_padding)) outer { int n; struct message m; };
struct __attribute__((layout_no_padding)) whole { int n; struct { char a, b; } items[]; };

/* check
target: x86_64-*
exit: 1
stderr: no-padding-flexible.c:4:74: error: 3 bytes of padding in each element of 'items', of type 'struct padded', and 'struct message' is to have none
stderr: no-padding-flexible.c:5:73: error: 3 bytes of padding in 'm', of type 'struct message', and 'struct outer' is to have none
xpath: count(//finding) = 2
*/
