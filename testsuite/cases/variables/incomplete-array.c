/* A tentative array without a bound gets one element in the end.  */

int many[];

/* check
options: -w -fno-common
xpath: count(//variable[@name="many"][@size=4][@section=".bss"]) = 1
*/
