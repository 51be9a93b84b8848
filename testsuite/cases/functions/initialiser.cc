/* What runs before main to initialise variables is the compiler's own function.  */

int compute();
int variable = compute();

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 1
xpath: count(//function[starts-with(@symbol, "_GLOBAL__sub_I")][@local="yes"]) = 1
*/
