// An empty class takes a byte as a field, and where it is the last one the base ends behind it.

struct mark {
};
class list {
    void *begin;
    mark first;

  public:
    list();
};
struct middle : list {
};
struct longer : middle {
    char flag;
};
longer one;

/* check
target: x86_64-*
xpath: count(//struct[@name="list"][@size=16]/field[@name="first"][@offset=8][@size=1]) = 1
xpath: count(//struct[@name="middle"][@size=16]/base[@name="list"][@size=9]) = 1
xpath: count(//struct[@name="longer"][@size=16]/base[@name="middle"][@size=9]) = 1
xpath: count(//struct[@name="longer"]/field[@name="flag"][@offset=9]) = 1
*/
