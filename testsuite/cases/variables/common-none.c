/* Without it a tentative definition is .bss's: one variable, however often it is declared.  */

extern int tentative;
int tentative;
int tentative;
extern int tentative;

/* check
options: -fno-common
xpath: count(//variable) = 1
xpath: count(//variable[@section=".bss"][@size=4]) = 1
*/
