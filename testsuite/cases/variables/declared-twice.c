/* Declared twice on one line: the last place counts.  */

float k, k;

/* check
xpath: count(//variable) = 1
xpath: count(//variable[@name="k"][@line=3][@column=10]) = 1
*/
