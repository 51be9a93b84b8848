/* Rules of types are said under -Wpadded, which need not be on, and obey its pragmas; one
   that turns it on has GCC say its own, too.  */

struct __attribute__((layout_no_padding)) said { char c; int i; };
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpadded"
struct __attribute__((layout_no_padding)) silenced { char c; int i; };
#pragma GCC diagnostic warning "-Wpadded"
struct __attribute__((layout_max_size(2))) warned { char c; int i; };
#pragma GCC diagnostic pop

/* check
exit: 1
stderr: types-pragma.c:9:65: warning: padding struct to align 'i'
stderr: types-pragma.c:4:62: error: 3 bytes of padding before 'i' in 'struct said', which is to have none
stderr: types-pragma.c:4:43: note: no order of its members has less padding; members that are named could take it
stderr: types-pragma.c:9:65: warning: 'struct warned' is 8 bytes, over its limit of 2; 'i' ends at 8
xpath: count(//finding) = 3
xpath: count(//finding[@level="warning"]) = 1
*/
