/* Nothing to print, nothing printed.  */

extern int x;

/* check
options: -fplugin-arg-layout-print
xpath: count(//types/*) = 0
*/
