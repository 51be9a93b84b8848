/* -fno-zero-initialized-in-bss puts what the source sets to zero into .data.  */

int explicit = 0;
int implicit;

/* check
options: -fno-zero-initialized-in-bss -fno-common
xpath: //variable[@name="explicit"]/@section = ".data"
*/
