/* Initialised variables are .data's, zero ones .bss's, constant ones .rodata's.  */

int initialised = 1;
short zero;
long long also_zero = 0;
const int constant = 3;
const char text[6] = "hello";

/* check
target: x86_64-*
xpath: count(//variable) = 5
xpath: count(//variable[@name="initialised"][@symbol="initialised"][@type="int"][@size=4][@align=4][@section=".data"]) = 1
xpath: count(//variable[@name="zero"][@type="short int"][@size=2][@align=2][@section=".bss"]) = 1
xpath: count(//variable[@name="also_zero"][@size=8][@align=8][@section=".bss"]) = 1
xpath: count(//variable[@name="constant"][@type="const int"][@size=4][@section=".rodata"]) = 1
xpath: count(//variable[@name="text"][@size=6][@section=".rodata"]) = 1
xpath: count(//variable[@name="initialised"][@file="data.c"][@line=3][@column=5][not(@local)]) = 1
xpath: count(//section) = 3
xpath: count(//section[@name=".data"][@size=4][@count=1]) = 1
xpath: count(//section[@name=".bss"][@size=10][@count=2]) = 1
xpath: count(//section[@name=".rodata"][@size=10][@count=2]) = 1
xpath: not(//section/following-sibling::variable)
*/
