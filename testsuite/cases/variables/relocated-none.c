/* In code for a fixed address it is constant from the start.  */

extern int elsewhere;
int *const to_elsewhere = &elsewhere;
int *changing = &elsewhere;

/* check
target: x86_64-*
options: -fno-pic -O2
xpath: //variable[@name="to_elsewhere"]/@section = ".rodata"
xpath: //variable[@name="changing"]/@section = ".data"
*/
