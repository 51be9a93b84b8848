// Members of class type in a union take their whole size: nothing can use their tails there.

struct built { built(const built &); int i; char c; };
struct derived : built { char d; };
union either {
    either();
    ~either();
    built first;
    derived second;
    short third[3];
};
struct holder { char kind; either held; char last; };

static_assert(sizeof(derived) == 8 && sizeof(either) == 8 && sizeof(holder) == 16, "");

/* check
target: x86_64-*
xpath: count(//union[@name="either"][@size=8][@padding=0][not(padding)]) = 1
xpath: count(//union[@name="either"]/field[@name="first"][@offset=0][@size=8]) = 1
xpath: count(//union[@name="either"]/field[@name="second"][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="derived"]/base[@name="built"][@size=5]) = 1
xpath: count(//struct[@name="holder"]/field[@name="held"][@offset=4][@size=8]) = 1
xpath: count(//struct[@name="holder"]/field[@name="last"][@offset=12]) = 1
*/
