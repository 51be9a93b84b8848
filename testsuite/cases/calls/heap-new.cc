/* operator new, of one and of several, and one of a class's own.  */

struct node {
    node *next;
    long key;
    node() : next(nullptr), key(1) {}
};

struct pooled {
    int a;
    static void *operator new(decltype(sizeof 0));
};

node *one() { return new node; }
int *several(unsigned n) { return new int[n]; }
int *eight() { return new int[8]; }
pooled *own() { return new pooled; }

/* check
target: x86_64-*
options: -O0
xpath: count(//allocation) = 4
xpath: count(//function[@name="own"]/allocation[@callee="_ZN6poolednwEm"][@size=4][@type="pooled"]) = 1
xpath: count(//function[@name="one"]/allocation[@callee="_Znwm"][@size=16][@type="node"][@type-id=//struct[@name="node"]/@id]) = 1
xpath: count(//function[@name="several"]/allocation[@callee="_Znam"][not(@size)][@type="int"]) = 1
xpath: count(//function[@name="eight"]/allocation[@callee="_Znam"][@size=32][@type="int"]) = 1
*/
