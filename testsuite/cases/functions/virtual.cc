/* A virtual destructor has a variant that also frees the object: a function with a frame.  */

struct item { virtual ~item(); };

item::~item() {}

/* check
target: x86_64-*
options: -O2
xpath: count(//function[starts-with(@symbol, "_ZN4itemD")]) = 2
xpath: count(//function[@symbol="_ZN4itemD0Ev"]) = 1
xpath: not(//function/@clone-of)
*/
