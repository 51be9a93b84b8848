/* Virtual tables and type information are variables of the compiler's making that fill the object
   like any other: a table of two words and one function, and for the type its name and two words.  */

struct shape { virtual int area(); };

int shape::area() { return 1; }

/* check
target: x86_64-*
options: -O2 -fno-pic
xpath: count(//variable[@symbol="_ZTV5shape"][@size=24][starts-with(@section, ".rodata")]) = 1
xpath: count(//variable[@symbol="_ZTI5shape"][@size=16][starts-with(@section, ".rodata")]) = 1
xpath: count(//variable[@symbol="_ZTS5shape"][@size=7][starts-with(@section, ".rodata")]) = 1
xpath: count(//variable) = 3
*/
