/* Functions that run before and after main have no other place than others.  */

__attribute__((constructor)) static void before(void) { __asm__(""); }
__attribute__((destructor)) static void after(void) { __asm__(""); }

/* check
options: -O0
xpath: count(//function) = 2
xpath: count(//function[@local="yes"]) = 2
*/
