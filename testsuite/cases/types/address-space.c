/* A pointer into a named address space of x86.  */

struct holder { int __seg_fs *p; };

/* check
target: x86_64-*
xpath: count(//*[@id]/field[@name="p"][@offset=0][@size=8]) = 1
*/
