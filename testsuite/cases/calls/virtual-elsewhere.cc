/* A class with a key function leaves its virtual table to the unit that defines that, a template that
   is instantiated elsewhere to the unit that does so.  What is needed is in any unit else.  */

struct keyed {
    virtual int key(int n);
};
struct here {
    virtual int key(int n);
    virtual int other(int n);
};
struct pure {
    virtual int only(int n) = 0;
    virtual int inside(int n) { return n; }
};
struct derived : keyed, pure {
    int only(int n) override;
};
template <typename number> struct box {
    virtual number get(number n) { return n; }
};
extern template struct box<long>;
struct boxed : box<int> {
};

int here::key(int n) { return n; }
int use_keyed(keyed *object) { return object->key(1) + 1; }
int use_here(here *object) { return object->other(2) + 1; }
int use_pure(pure *object) { return object->only(3) + 1; }
int use_derived(derived *object) { return object->only(4) + 1; }
long use_box(box<long> *object) { return object->get(5) + 1; }
int use_boxed(boxed *object) { return object->get(6) + 1; }

/* check
target: x86_64-*
options: -O2
xpath: //struct[@name="keyed"]/@vtable-elsewhere = "yes"
xpath: //struct[@name="derived"]/@vtable-elsewhere = "yes"
xpath: count(//struct[@vtable]) = 7
xpath: //struct[@name="box<long int>"]/@vtable-elsewhere = "yes"
xpath: count(//struct[@vtable-elsewhere]) = 3
xpath: //function[@name="use_keyed"]/call/@vtable-elsewhere = "yes"
xpath: not(//function[@name="use_here"]/call/@vtable-elsewhere)
xpath: not(//function[@name="use_pure"]/call/@vtable-elsewhere)
xpath: //function[@name="use_derived"]/call/@vtable-elsewhere = "yes"
xpath: //function[@name="use_box"]/call/@vtable-elsewhere = "yes"
xpath: not(//function[@name="use_boxed"]/call/@vtable-elsewhere)
xpath: //function[@name="use_box"]/call/@class = "box<long int>"
*/
