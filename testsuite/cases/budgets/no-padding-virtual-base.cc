// A base's virtual bases are the class's that has the base, and so is padding before and in them.

struct wide { long a, b; };
struct gaps : virtual wide { char c; long m; };
struct __attribute__((layout_no_padding)) holder : gaps { long own; };

struct uneven { char c; long l; };
struct left : virtual uneven { long l; };
struct right : virtual uneven { long r; };
struct __attribute__((layout_no_padding)) both : left, right { long own; };

/* check
target: x86_64-*
exit: 1
stderr: no-padding-virtual-base.cc:5:43: error: 7 bytes of padding in the base 'gaps', of type 'gaps', and 'holder' is to have none
stderr: no-padding-virtual-base.cc:10:43: error: 7 bytes of padding in the base 'uneven', of type 'struct uneven', and 'both' is to have none
xpath: count(//finding) = 2
*/
