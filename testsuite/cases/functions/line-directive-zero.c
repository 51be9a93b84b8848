/* A directive can give line 0.  */

void before(void) { }
# 0 "line-directive-zero.c"
void behind(void) { }

/* check
xpath: count(//function[@name="before"][@line=3]) = 1
xpath: count(//function[@name="behind"][@file="line-directive-zero.c"][not(@line)]) = 1
*/
