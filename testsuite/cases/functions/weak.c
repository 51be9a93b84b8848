/* A weak function is there for others to see; an alias has no frame of its own.  */

__attribute__((weak)) int soft(int a) { return a; }
int real(int a) { return a + 1; }
int other_name(int) __attribute__((alias("real")));

/* check
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@name="soft"][not(@local)]) = 1
xpath: not(//function[@name="other_name"])
*/
