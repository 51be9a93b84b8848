// A class that is empty but has two bases of one type somewhere takes 2 bytes, and as a base none.

struct empty {
};
struct left : empty {
};
struct both : empty, left {
};
struct full : both {
    int a;
};
full one;

/* check
options: -w
xpath: count(//struct[@name="both"][@size=2]) = 1
xpath: count(//struct[@name="full"][@size=4]/base[@name="both"][@offset=0][@size=0]) = 1
xpath: count(//struct[@name="full"]/field[@name="a"][@offset=0]) = 1
*/
