/* A section for each function changes neither name nor frame.  */

int a(int x) { return x; }
int b(int x) { return -x; }

/* check
target: x86_64-*
options: -O2 -ffunction-sections
xpath: count(//function[@symbol="a" or @symbol="b"]/frame[@size=8][@extent=8]) = 2
*/
