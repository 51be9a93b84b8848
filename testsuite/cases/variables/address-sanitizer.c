/* The tables that the address sanitizer makes of the source's variables have no symbol in the
   object and are no variables of it; the padding behind a variable is its own.  */

int protected = 1;
static int hidden[3];
int *use(void) { return hidden; }

/* check
target: x86_64-*
options: -O1 -fsanitize=address
xpath: not(//variable[starts-with(@symbol, ".")])
xpath: count(//variable[@name="protected"][@section=".data"]) = 1
xpath: count(//variable[@name="hidden"][@section=".bss"][@local="yes"]) = 1
*/
