/* The static variables of functions have one name and symbols of their own.  */

int *first(void) { static int counter = 1; return &counter; }
int *second(void) { static int counter = 2; return &counter; }

/* check
target: x86_64-*
options: -O2
xpath: count(//variable[@name="counter"][@local="yes"][@section=".data"]) = 2
xpath: count(//variable[@symbol="counter.0"]) = 1
xpath: count(//variable[@symbol="counter.1"]) = 1
xpath: count(//section[@name=".data"][@size=8][@count=2]) = 1
*/
