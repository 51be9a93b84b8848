/* A variable without a size is a symbol all the same.  */

struct empty {} nothing;
int none[0];

/* check
options: -fno-common
xpath: count(//variable) = 2
xpath: count(//variable[@name="nothing"][@size=0]/@type-id) = 1
xpath: count(//variable[@name="none"][@size=0]) = 1
xpath: sum(//section/@size) = 0
*/
