/* A weak variable is there; an alias is another name of one that is counted already.  */

__attribute__((weak)) int soft = 1;
int real = 2;
extern int other_name __attribute__((alias("real")));

/* check
xpath: count(//variable) = 2
xpath: count(//variable[@name="soft"][@section=".data"][not(@local)]) = 1
xpath: count(//section[@name=".data"][@size=8][@count=2]) = 1
*/
