/* String literals and the constants of the code are nobody's variables.  */

const char *text = "literal";
double scale(double x) { return x * 3.25; }
const char *name(void) { return __func__; }

/* check
target: x86_64-*
options: -O2 -fno-pic
xpath: count(//variable[@name="text"][@size=8][@section=".data"]) = 1
xpath: not(//variable[starts-with(@symbol, ".LC")])
xpath: count(//variable[@name!="text"][@name!="__func__"]) = 0
*/
