/* In position-independent code tables hold addresses that the loader fills in.  */

struct shape { virtual int area(); };

int shape::area() { return 1; }

/* check
target: x86_64-*
options: -O2 -fPIC
xpath: count(//variable[@symbol="_ZTV5shape"][@size=24][starts-with(@section, ".data.rel.ro")]) = 1
xpath: count(//variable[@symbol="_ZTS5shape"][starts-with(@section, ".rodata")]) = 1
*/
