// Types inside of a class that has its name from a typedef only: also those that were complete
// before the typedef was seen are called by it.

namespace space {
typedef struct {
    struct early {
        virtual int f()
        {
            return 1;
        }
    };
    template <class T> struct late {
        T item;
    };
} outer;

outer::late<int> one;
outer::early two;
}

/* check
options: -w
xpath: count(//struct) = 3
xpath: count(//struct[@name="space::outer"][@typedef="yes"][@size=1]) = 1
xpath: count(//struct[@name="space::outer::late<int>"][@size=4]) = 1
xpath: count(//struct[@name="space::outer::early"]/vptr) = 1
*/
