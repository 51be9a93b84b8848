/* A budget is a number of bytes, or of k or m; not 4kb, not negative, not in hexadecimal.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-stack-budget=4kb -fplugin-arg-layout-stack-budget=-1
options: -fplugin-arg-layout-stack-budget=0x10 -fplugin-arg-layout-stack-budget
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-stack-budget=4kb': expected a number of bytes such as 512 or 4k
stderr: cc1: error: '-fplugin-arg-layout-stack-budget=-1': expected a number of bytes such as 512 or 4k
stderr: cc1: error: '-fplugin-arg-layout-stack-budget=0x10': expected a number of bytes such as 512 or 4k
stderr: cc1: error: '-fplugin-arg-layout-stack-budget': expected a number of bytes such as 512 or 4k
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
