/* How many cache lines an instance touches, with lines of the size that the compiler assumes.  */

struct one { char c[64]; };
struct two { char c[65]; };
struct four { char c[256]; };
struct none {};

/* check
options: --param=l1-cache-line-size=64
xpath: //machine/@cache-line = 64
xpath: //struct[@name="one"]/@lines = 1
xpath: //struct[@name="two"]/@lines = 2
xpath: //struct[@name="four"]/@lines = 4
xpath: //struct[@name="none"]/@lines = 0
*/
