/* From GCC 13 on a volatile constant goes where other constants go: volatile alone does not say that
   anything writes it.  */

volatile const int input = 1;
volatile int output = 1;

/* check
target: x86_64-*
gcc: >= 13
xpath: //variable[@name="input"]/@section = ".rodata"
xpath: //variable[@name="input"]/@type = "const volatile int"
xpath: //variable[@name="output"]/@section = ".data"
xpath: //variable[@name="output"]/@type = "volatile int"
*/
