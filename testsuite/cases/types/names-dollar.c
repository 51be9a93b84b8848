/* GNU C's dollar sign, and names that mean something to XML.  */

struct price$ { int lt; int amp; int xmlns; int $; };

/* check
target: x86_64-*
xpath: count(//struct[@name="price$"]/field[@name="$"]) = 1
xpath: count(//*[@id]/field) = 4
*/
