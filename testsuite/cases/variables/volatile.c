/* What may change behind the compiler's back is written to nothing that is read-only: before GCC 13
   a volatile constant stays in .data.  */

volatile const int input = 1;
volatile int output = 1;

/* check
target: x86_64-*
gcc: < 13
xpath: //variable[@name="input"]/@section = ".data"
xpath: //variable[@name="input"]/@type = "const volatile int"
xpath: //variable[@name="output"]/@section = ".data"
xpath: //variable[@name="output"]/@type = "volatile int"
*/
