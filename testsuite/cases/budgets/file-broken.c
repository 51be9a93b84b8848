/* An error in the file names file, line and what was expected.  */

int f(void) { return 0; }

/* check
options: -fplugin-arg-layout-stack-budget-file=include/broken
exit: 1
stderr: cc1: error: '-fplugin-arg-layout-stack-budget-file=include/broken': include/broken:4: expected a number of bytes such as 512 or 4k after the pattern, not '12kb'
stderr: cc1: error: failed to initialize plugin ../layout.so
no-report: yes
*/
