/* A global register is no memory.  */

register long held __asm__("r15");
long copy;

void keep(void) { copy = held; }

/* check
target: x86_64-*
options: -O2
xpath: count(//variable) = 1
xpath: //variable/@name = "copy"
*/
