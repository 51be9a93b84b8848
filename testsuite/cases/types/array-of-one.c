/* A last array of one element is no flexible one.  */

struct old { int n; char data[1]; };

/* check
xpath: count(//struct[@name="old"][@size=8][not(@flexible)]) = 1
xpath: count(//*[@id]/field[@name="data"][@offset=4][@size=1][not(@flexible)]) = 1
*/
