/* output= wants a path.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-output
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-output': expected a file, or a folder ending in '/'
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
