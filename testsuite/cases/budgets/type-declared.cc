/* In C++ attributes of a type that is declared before its definition count.  */

struct __attribute__((layout_no_padding)) before;
struct before {
    char a;
    int b;
};

/* check
exit: 1
stderr: type-declared.cc:6:9: error: 3 bytes of padding before 'b' in 'struct before', which is to have none
stderr: type-declared.cc:4:8: note: no order of its members has less padding; members that are named could take it
xpath: count(//struct[@no-padding="yes"]) = 1
*/
