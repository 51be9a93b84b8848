/* x86-64 aligns a large array beyond what its type asks (DATA_ALIGNMENT): 32 bytes from 32 bytes
   on.  What the object has is told.  */

char large[100];
char small[15];

/* check
target: x86_64-*
options: -O2
xpath: count(//variable[@name="large"][@size=100][@align=32]) = 1
xpath: //variable[@name="small"]/@align < 32
*/
