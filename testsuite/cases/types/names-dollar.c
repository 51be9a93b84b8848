/* GNU C's dollar sign, and names that mean something to XML.  */

struct price$ { int lt; int amp; int xmlns; int $; };

/* check
target: x86_64-*
xpath: //struct[@name="price$"]/field[@name="$"]
xpath: count(//field) = 4
*/
