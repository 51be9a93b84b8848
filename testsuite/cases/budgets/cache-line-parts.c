/* What unnamed members hold are members like others, and a flexible array has what it holds.  */

#define OWN __attribute__((layout_align_cache_line))

struct within { struct { int a OWN; }; int b OWN; };
struct deeper { char c; union { struct { short s; int a OWN; }; long l; }; int b OWN; };
struct far_in { union { struct { char pad[200]; int a OWN; }; int b; }; int c OWN; };
struct before { union { struct { char pad[200]; int a OWN; }; int b OWN; }; int c; };
struct both { int a OWN; union { int b OWN; int c OWN; }; };
struct tail { int n OWN; int v[] OWN; };
struct tail_far { int n OWN; char pad[60]; int v[] OWN; };
struct named { struct { int a OWN; } in; int b OWN; };
struct bits { int a : 3 OWN; int b : 4 OWN; };

/* check
target: x86_64-*
exit: 1
stderr: cache-line-parts.c:5:44: error: 'b' can share a cache line of 64 bytes with 'a' in 'struct within'; an alignment of 64 would part them
stderr: cache-line-parts.c:6:80: error: 'b' can share a cache line of 64 bytes with 'a' in 'struct deeper'; an alignment of 64 would part them
stderr: cache-line-parts.c:7:77: error: 'c' can share a cache line of 64 bytes with 'a' in 'struct far_in'; an alignment of 64 would part them
stderr: cache-line-parts.c:9:49: error: 'c' can share a cache line of 64 bytes with 'b' in the unnamed union
stderr: cache-line-parts.c:9:38: error: 'b' can share a cache line of 64 bytes with 'a' in 'struct both'; an alignment of 64 would part them
stderr: cache-line-parts.c:10:30: error: 'v' can share a cache line of 64 bytes with 'n' in 'struct tail'; an alignment of 64 would part them
stderr: cache-line-parts.c:13:34: error: 'b' can share a cache line of 64 bytes with 'a' in 'struct bits'; an alignment of 64 would part them
xpath: count(//finding) = 7
*/
