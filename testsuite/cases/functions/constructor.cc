/* Constructors and destructors: one body for the two symbols that the ABI asks for, and no copy
   of anything.  */

struct item { item(int); ~item(); int *p; };
void take(int *);

item::item(int n) : p(new int(n)) { take(p); }
item::~item() { delete p; }

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 2
xpath: count(//function[starts-with(@symbol, "_ZN4itemC")]) = 1
xpath: count(//function[starts-with(@symbol, "_ZN4itemD")]) = 1
xpath: not(//function/@clone-of)
*/
