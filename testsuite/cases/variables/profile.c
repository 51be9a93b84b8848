/* -fprofile-generate keeps its counters in variables, which are in the object's symbol table, and
   describes them in tables that are not.  */

int choose(int a) { return a > 3 ? a * 2 : a - 1; }

/* check
target: x86_64-*
options: -O1 -fprofile-generate -fprofile-update=single -frandom-seed=1
xpath: not(//variable[starts-with(@symbol, ".")])
xpath: count(//variable[@symbol="__gcov0.choose"][@local="yes"][@section=".bss"]) = 1
*/
