// A declaration behind the definition: the place is that of the last one, as GCC has it.

int counter;
extern int counter __attribute__((visibility("hidden")));

/* check
xpath: count(//variable) = 1
xpath: count(//variable[@name="counter"][@line=4][@section=".bss"]) = 1
*/
