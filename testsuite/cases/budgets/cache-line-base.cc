// What a class has of its bases is in the same object.

#define OWN __attribute__((layout_align_cache_line))

struct base { int a OWN; };
struct derived : base { int b OWN; };
struct middle : base { char pad[60]; };
struct apart : middle { int b OWN; };
struct other { long o OWN; };
struct both : base, other {};

/* check
target: x86_64-*
exit: 1
stderr: cache-line-base.cc:6:29: error: 'b' can share a cache line of 64 bytes with 'a' in 'derived'; an alignment of 64 would part them
stderr: cache-line-base.cc:9:21: error: 'o' can share a cache line of 64 bytes with 'a' in 'both'; an alignment of 64 would part them
xpath: count(//finding) = 2
*/
