/* Each hole is an error at the member behind it, the tail at the last member, and the order that
   has less is proposed; the compiler itself says that it has.  */

#define NO_PADDING __attribute__((layout_no_padding))

struct NO_PADDING item { char tag; int value; short n; };
struct item_mended { int value; short n; char tag; };
_Static_assert(sizeof(struct item) == 7 + 5 && sizeof(struct item_mended) == 7 + 1, "");

struct NO_PADDING whole { char a; int b; short c; char d; };
struct NO_PADDING whole_mended { int b; short c; char a; char d; };
_Static_assert(sizeof(struct whole_mended) == 8, "");

struct NO_PADDING one { char c; long l; };
struct NO_PADDING __attribute__((packed)) packed { char c; int i; };
union NO_PADDING tailed { char c[5]; int i; };
typedef struct NO_PADDING { short s; char c; } named;

/* check
target: x86_64-*
exit: 1
stderr: no-padding.c:6:40: error: 3 bytes of padding before 'value' in 'struct item', which is to have none
stderr: no-padding.c:6:53: error: 2 bytes of padding after 'n', at the end of 'struct item', which is to have none
stderr: no-padding.c:6:19: note: in the order 'value', 'n', 'tag' it has 1 byte of padding
stderr: no-padding.c:10:39: error: 3 bytes of padding before 'b' in 'struct whole', which is to have none
stderr: no-padding.c:10:56: error: 1 byte of padding after 'd', at the end of 'struct whole', which is to have none
stderr: no-padding.c:10:19: note: in the order 'b', 'c', 'a', 'd' it has no padding
stderr: no-padding.c:14:38: error: 7 bytes of padding before 'l' in 'struct one', which is to have none
stderr: no-padding.c:14:19: note: no order of its members has less padding; members that are named could take it
stderr: no-padding.c:16:42: error: 3 bytes of padding after 'i', at the end of 'union tailed', which is to have none
stderr: no-padding.c:17:43: error: 1 byte of padding after 'c', at the end of 'named', which is to have none
stderr: no-padding.c:17:9: note: no order of its members has less padding; members that are named could take it
xpath: count(//struct[@no-padding]) = 6
xpath: count(//union[@no-padding]) = 1
xpath: count(//finding[@rule="no-padding"][@level="error"][@type-id=//struct[@name="item"]/@id]) = 2
xpath: //finding[1]/@value = 3 and //finding[1]/@limit = 0
*/
