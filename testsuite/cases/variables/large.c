/* The medium model keeps large variables apart.  */

char large[100000];
int large_too[30000] = { 1 };
char small[100];

/* check
target: x86_64-*
options: -mcmodel=medium -fno-pic
xpath: //variable[@name="large"]/@section = ".lbss"
xpath: //variable[@name="large_too"]/@section = ".ldata"
xpath: //variable[@name="small"]/@section = ".bss"
*/
