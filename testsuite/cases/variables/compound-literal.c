/* A compound literal outside of functions is an object of its own.  */

int *numbers = (int[]) { 1, 2, 3 };

/* check
target: x86_64-*
options: -O2 -fno-pic
xpath: count(//variable) = 2
xpath: count(//variable[@name="numbers"][@size=8]) = 1
xpath: count(//variable[starts-with(@symbol, "__compound_literal")][@size=12][@local="yes"][@section=".data"]) = 1
*/
