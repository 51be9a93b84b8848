// Where a base's virtual bases are is for the class to say that has the base.  That class names
// them all, so they are sought there alone: through each base they would be come upon twice as
// often with every class more.

#define OWN __attribute__((layout_align_cache_line))

struct shared { int s OWN; };
struct left : virtual shared { long pad[8]; };
struct apart : left { int a OWN; long pad[16]; };
struct beside : left { long pad[8]; int b OWN; };

template <int N> struct chain : virtual chain<N - 1> { int n; };
template <> struct chain<0> { int n OWN; };

unsigned long size = sizeof(apart) + sizeof(beside) + sizeof(chain<50>);

/* check
target: x86_64-*
exit: 1
stderr: cache-line-virtual-base.cc:7:21: error: 's' can share a cache line of 64 bytes with 'b' in 'beside'; an alignment of 64 would part them
xpath: //struct[@name="apart"]/base[@name="shared"]/@offset - 72 >= 64
xpath: count(//finding) = 1
*/
