// One class as a base and as a virtual base.

struct part {
    int a;
};
struct left : part {
};
struct right : virtual part {
};
struct whole : part, virtual left, right {
    char c;
};
whole last;

/* check
target: x86_64-*
options: -w
xpath: count(//struct[@name="whole"]/base[@name="part"]) = 2
xpath: count(//struct[@name="whole"]/base[@name="part"][@virtual="yes"]) = 1
xpath: count(//struct[@name="whole"]/base[@name="part"][not(@virtual)][@size=4]) = 1
*/
