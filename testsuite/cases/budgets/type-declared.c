/* In C attributes of a type that is only declared are dropped before the plugin could see them.  */

struct __attribute__((layout_no_padding)) before;
struct before {
    char a;
    int b;
};

struct after {
    char a;
    int b;
};
struct __attribute__((layout_no_padding)) after;

/* check
xpath: count(//struct) = 2
xpath: not(//struct/@no-padding)
*/
