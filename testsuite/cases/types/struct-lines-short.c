/* The same size over shorter cache lines touches more of them.  */

struct one { char c[64]; };

/* check
options: --param=l1-cache-line-size=16
xpath: //machine/@cache-line = 16
xpath: //struct[@name="one"]/@lines = 4
*/
