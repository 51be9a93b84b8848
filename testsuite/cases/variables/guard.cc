/* A static local with a constructor has a guard.  */

struct item { item(); int i; };

item &get()
{
    static item only;
    return only;
}

/* check
target: x86_64-*
options: -O2
xpath: count(//variable[@symbol="_ZZ3getvE4only"][@size=4][@section=".bss"][@local="yes"]) = 1
xpath: count(//variable[@symbol="_ZGVZ3getvE4only"][@size=8][@section=".bss"][@local="yes"]) = 1
*/
