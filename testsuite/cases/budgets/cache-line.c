/* Marked members share no line, wherever an object may begin.  */

#define OWN __attribute__((layout_align_cache_line))

struct shared { int a OWN; int b; int c OWN; _Alignas(64) int d OWN; };
struct apart { int a OWN; char pad[60]; int c OWN; };
struct close { char a OWN; char pad[62]; char c OWN; };
struct aligned { _Alignas(64) int a OWN; _Alignas(64) int b OWN; int c; };
struct one { int a; int b OWN; int c; };
union both { int a OWN; int b OWN; };

/* check
target: x86_64-*
exit: 1
stderr: cache-line.c:5:39: error: 'c' can share a cache line of 64 bytes with 'a' in 'struct shared'; an alignment of 64 would part them
stderr: cache-line.c:7:47: error: 'c' can share a cache line of 64 bytes with 'a' in 'struct close'; an alignment of 64 would part them
stderr: cache-line.c:10:29: error: 'b' can share a cache line of 64 bytes with 'a' in 'union both'
xpath: count(//field[@align-cache-line]) = 12
xpath: count(//finding[@rule="cache-line"]) = 3
xpath: //finding[1]/@value = 4
*/
