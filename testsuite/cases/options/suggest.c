/* char, int, short: 12 bytes; int, short, char: 8, and so char, short, int, which leaves the first
   in place.  A union's other arms: 8 bytes of long.  */

struct item { char tag; int value; short n; };
struct late { char a; long b; char c; };
struct fine { int a; short b; char c; };
union sized { char text[40]; long number; int n; };
struct tail { char c; int n; char data[]; };

/* check
options: -fplugin-arg-layout-suggest=5
xpath: boolean(//struct[@name="item"]/suggestion[@size=8][@saves=4][@order="tag n value"][not(@moves-first)])
xpath: boolean(//struct[@name="late"]/suggestion[@size=16][@saves=8][@order="a c b"][not(@moves-first)])
xpath: boolean(//union[@name="sized"]/suggestion[@size=8][@saves=32][@arm="text"])
xpath: not(//struct[@name="fine" or @name="tail"]/suggestion)
xpath: count(//finding[@rule="suggest"][@level="note"]) = 2
xpath: boolean(//finding[@type-id=//struct[@name="late"]/@id][@value=8])
stderr: suggest.c:5:8: note: 'late' would take 16 bytes instead of 24 in the order 'a c b'
stderr: suggest.c:7:7: note: 'sized' takes 40 bytes for 'text' alone, and 8 without it
*/
