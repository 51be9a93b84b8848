/* A type that is larger than it may be is an error at the member that reaches over the limit.  */

#define MAX(n) __attribute__((layout_max_size(n)))

struct MAX(64) net { char flag; long a; char b; long c[6]; char d; };
struct net_mended { long a; long c[6]; char flag; char b; char d; };
_Static_assert(sizeof(struct net) == 80 && sizeof(struct net_mended) == 64, "");
struct MAX(4) big { long a; };
struct MAX(8) fits { long a; };
union MAX(7) both { char c; long l; };
struct MAX(0) empty { };
struct tail { long l; char c; } MAX(9);

/* check
target: x86_64-*
exit: 1
stderr: max-size.c:5:54: error: 'struct net' is 80 bytes, over its limit of 64; 'c' ends at 72, and in the order 'a', 'c', 'flag', 'b', 'd' it is 64
stderr: max-size.c:8:26: error: 'struct big' is 8 bytes, over its limit of 4; 'a' ends at 8
stderr: max-size.c:10:34: error: 'union both' is 8 bytes, over its limit of 7; 'l' ends at 8
stderr: max-size.c:12:28: error: 'struct tail' is 16 bytes, over its limit of 9; 'c' ends at 9
xpath: count(//struct[@max-size]) = 5
xpath: count(//finding[@rule="max-size"][@value=80][@limit=64][@type-id=//struct[@name="net"]/@id]) = 1
*/
