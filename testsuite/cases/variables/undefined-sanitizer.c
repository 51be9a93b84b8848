/* What the sanitizer of undefined behaviour notes of each place that it checks has no symbol in
   the object.  */

int counted = 1;
int divide(int a, int b) { return a / b; }
int at(int *p, long i) { return p[i] << counted; }

/* check
target: x86_64-*
options: -O1 -fsanitize=undefined
xpath: count(//variable) = 1
xpath: count(//variable[@name="counted"][@size=4]) = 1
*/
