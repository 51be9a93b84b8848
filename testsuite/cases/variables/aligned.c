/* The alignment that the source asked for, of a type or of one variable.  */

_Alignas(64) int wide = 1;
char narrow = 1;
__attribute__((aligned(4096))) char page[4096];
typedef int loose __attribute__((aligned(2)));
loose two = 1;

/* check
target: x86_64-*
xpath: count(//variable[@name="wide"][@size=4][@align=64]) = 1
xpath: count(//variable[@name="narrow"][@size=1][@align=1]) = 1
xpath: count(//variable[@name="page"][@size=4096][@align=4096][@section=".bss"]) = 1
xpath: count(//variable[@name="two"][@size=4]) = 1
xpath: count(//section[@name=".data"][@size=9][@count=3]) = 1
*/
