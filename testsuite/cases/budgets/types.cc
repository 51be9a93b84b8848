/* C++: classes, bases and templates.  */

struct base { int i; char c; };
struct [[gnu::layout_no_padding]] derived : base { long l; };
struct reused { reused(); int i; char c; };
struct [[gnu::layout_no_padding]] tight : reused { char d[3]; };
class [[gnu::layout_max_size(8)]] shape { virtual void f(); int i; };
template <typename T> struct [[gnu::layout_no_padding]] box { char tag; T value; };
box<char> fine;
box<int> padded;

/* check
target: x86_64-*
exit: 1
stderr: types.cc:4:35: error: 3 bytes of padding in the base 'base', of type 'struct base', and 'derived' is to have none
stderr: types.cc:7:65: error: 'shape' is 16 bytes, over its limit of 8; 'i' ends at 12
stderr: types.cc:8:75: error: 3 bytes of padding before 'value' in 'struct box<int>', which is to have none
stderr: types.cc:8:57: note: no order of its members has less padding; members that are named could take it
*/
