// Types without a tag that get their names from typedefs inside of classes.

struct outer {
    typedef enum { one } number;
    typedef struct {
        int a;
        struct deep {
            char b;
        } d;
    } record;
    typedef record again;
    number n;
    record r;
};
outer whole;

template <typename T> struct box {
    typedef struct {
        T item;
    } held;
    held h;
};
box<short> small;

/* check
xpath: count(//enum[@name="outer::number"][@typedef="yes"]) = 1
xpath: count(//struct[@name="outer::record"][@typedef="yes"][@size=8]) = 1
xpath: count(//struct[@name="outer::record::deep"][not(@typedef)]) = 1
xpath: not(//struct[@name="outer::again"])
xpath: count(//struct[@name="outer"]/field[@name="r"][@type="outer::record"]/@type-id) = 1
xpath: count(//struct[field[@name="item"]]) = 1
xpath: count(//struct[starts-with(@name, "box<short")]/field[@name="h"][@size=2]) = 1
*/
