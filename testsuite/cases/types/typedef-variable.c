/* An unnamed struct that only a variable has stays without a name.  */

struct { int x; } variable;

/* check
xpath: count(//types/*) = 1
xpath: count(//struct[not(@name)][@size=4]) = 1
xpath: //variable[@name="variable"]/@type-id = //struct/@id
*/
