/* A variable may ask for another width than its enum has: the object has that one.  */

typedef enum { one = 1 } number;
number __attribute__((mode(QI))) narrow;
number __attribute__((mode(DI))) wide;
number plain;

/* check
target: x86_64-*
xpath: count(//enum[@name="number"][@size=4]) = 1
xpath: count(//variable[@name="narrow"][@size=1][@align=1]) = 1
xpath: count(//variable[@name="wide"][@size=8][@align=8]) = 1
xpath: count(//variable[@name="plain"][@size=4][@type="number"]) = 1
*/
