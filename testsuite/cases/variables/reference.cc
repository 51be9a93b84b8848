/* A reference is stored as a pointer where it cannot be seen through.  */

extern int target;
int &reference = target;

/* check
target: x86_64-*
options: -O2 -fno-pic
xpath: count(//variable[@name="reference"][@size=8][@align=8]) = 1
xpath: translate(//variable/@type, " ", "") = "int&"
*/
